//! A tip's message: written, or copied from another with the changes that people make.

use super::answers::shop;
use super::plan::{Plan, Sketch};
use super::random::Random;
use super::words::{languages, Language, Talk, SENTENCES};

/// Of a hundred copies, so many are exact.
const EXACT: usize = 30;

/// A message in its parts.
#[derive(Clone)]
struct Parts {
    greeting: Option<&'static str>,
    sentences: Vec<String>,
    closing: Option<&'static str>,
    /// Between sentences.
    space: &'static str,
    /// After everything was put together.
    last: Last,
}

#[derive(Clone, Copy, PartialEq)]
enum Last {
    AsItIs,
    LowerCase,
    NoStops,
    Shouted,
}

/// The message of a tip.
pub(super) fn message(plan: &Plan, index: usize) -> String {
    parts(plan, index).join()
}

fn parts(plan: &Plan, index: usize) -> Parts {
    let sketch = &plan.tips[index];
    if sketch.parent == index {
        return first(plan, sketch);
    }
    let mut parts = parts(plan, sketch.parent);
    let mut random = Random::new(plan.seed, index, "changes");
    if !random.chance(EXACT) && !parts.sentences.is_empty() {
        let language = &languages()[sketch.language];
        for _ in 0..random.between(1, 3) {
            change(&mut parts, language, sketch, &mut random);
        }
    }
    parts
}

fn first(plan: &Plan, sketch: &Sketch) -> Parts {
    let mut random = Random::new(plan.seed, sketch.origin, "message");
    let language = &languages()[sketch.language];
    let talk = Talk {
        thing: sketch.appeal.unwrap_or_else(|| random.below(12)),
        place: random.below(100),
        shop: shop(plan, sketch),
    };
    let write = |number: &usize| language.sentence(*number, &talk, &mut random);
    let sentences: Vec<_> = sketch.sentences.iter().map(write).collect();
    let several = sentences.len() > 1;
    let greets = several && random.chance(50);
    let ends = several && random.chance(40);
    Parts {
        greeting: greets.then(|| *random.pick(language.words("greet"))),
        sentences,
        closing: ends.then(|| *random.pick(language.words("bye"))),
        space: if random.chance(15) {
            "\n"
        } else {
            language.space()
        },
        last: Last::AsItIs,
    }
}

impl Parts {
    fn join(&self) -> String {
        let lines = self.greeting.map(|greeting| format!("{greeting}\n"));
        let mut text = lines.unwrap_or_default() + &self.sentences.join(self.space);
        if let Some(closing) = self.closing {
            text = text + "\n" + closing;
        }
        match self.last {
            Last::AsItIs => text,
            Last::LowerCase => text.to_lowercase(),
            Last::NoStops => text.replace(['.', ',', '。', '、', '،', '，'], ""),
            Last::Shouted => text.replace(['.', '。'], "!!"),
        }
    }
}

/// One change. What a copy keeps is always most of it.
fn change(parts: &mut Parts, language: &Language, sketch: &Sketch, random: &mut Random) {
    let several = parts.sentences.len() > 2;
    match random.below(9) {
        0..3 => typos(parts, random),
        3 => parts.greeting = several.then(|| *random.pick(language.words("greet"))),
        4 => parts.closing = several.then(|| *random.pick(language.words("bye"))),
        5 if several => {
            let talk = Talk {
                thing: sketch.appeal.unwrap_or(0),
                place: random.below(100),
                shop: None,
            };
            let more = language.sentence(random.below(SENTENCES), &talk, random);
            let at = if random.chance(50) {
                0
            } else {
                parts.sentences.len()
            };
            parts.sentences.insert(at, more);
        }
        6 if parts.sentences.len() > 4 => {
            drop(parts.sentences.remove(random.below(parts.sentences.len())))
        }
        7 => swap_words(random.below(parts.sentences.len()), parts, random),
        _ => parts.last = *random.pick(&[Last::LowerCase, Last::NoStops, Last::Shouted]),
    }
}

/// One slip for every hundred and fifty characters, and one more.
fn typos(parts: &mut Parts, random: &mut Random) {
    let length: usize = parts.sentences.iter().map(|s| s.chars().count()).sum();
    for _ in 0..=(length / 150) {
        let sentence = random.below(parts.sentences.len());
        let mut chars: Vec<char> = parts.sentences[sentence].chars().collect();
        let at = random.below(chars.len().max(2) - 1);
        if !chars
            .get(at..at + 2)
            .is_some_and(|two| two.iter().all(|c| c.is_alphabetic()))
        {
            continue;
        }
        match random.below(3) {
            0 => chars.swap(at, at + 1),
            1 => drop(chars.remove(at)),
            _ => chars.insert(at, chars[at]),
        }
        parts.sentences[sentence] = chars.into_iter().collect();
    }
}

fn swap_words(sentence: usize, parts: &mut Parts, random: &mut Random) {
    let mut words: Vec<&str> = parts.sentences[sentence].split(' ').collect();
    if words.len() > 4 {
        let at = random.below(words.len() - 1);
        words.swap(at, at + 1);
        parts.sentences[sentence] = words.join(" ");
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    /// The share of all runs of four characters that two texts have in common.
    fn likeness(a: &str, b: &str) -> f64 {
        let runs = |text: &str| -> HashSet<Vec<char>> {
            let chars: Vec<char> = text.to_lowercase().chars().collect();
            chars
                .windows(4.min(chars.len().max(1)))
                .map(<[char]>::to_vec)
                .collect()
        };
        let (a, b) = (runs(a), runs(b));
        a.intersection(&b).count() as f64 / a.union(&b).count().max(1) as f64
    }

    #[test]
    fn copies_are_alike_and_others_are_not() {
        let plan = Plan::new(1, 1_000);
        let texts: Vec<String> = (0..1_000).map(|index| message(&plan, index)).collect();
        let mut copies = Vec::new();
        let (mut pairs, mut alike, mut most) = (0, 0, 0.0_f64);
        for (index, tip) in plan
            .tips
            .iter()
            .enumerate()
            .filter(|(_, tip)| !tip.sentences.is_empty())
        {
            if tip.origin != index {
                copies.push(likeness(&texts[index], &texts[tip.origin]));
                continue;
            }
            for (other, its) in plan.tips[..index].iter().enumerate() {
                if its.origin == other && its.language == tip.language {
                    let likeness = likeness(&texts[index], &texts[other]);
                    pairs += 1;
                    alike += usize::from(likeness > 0.5);
                    most = most.max(likeness);
                }
            }
        }
        copies.sort_by(f64::total_cmp);
        assert!(
            copies[copies.len() / 50] > 0.6,
            "{:?}",
            &copies[..copies.len() / 50]
        );
        assert!(
            alike * 1000 < pairs && most < 0.65,
            "{alike} of {pairs}, {most}"
        );
    }
}
