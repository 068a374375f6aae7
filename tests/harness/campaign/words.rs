//! What people write, in thirty languages: `tests/corpus/campaign/LANGUAGE.txt`.

use std::sync::LazyLock;

use super::answers::SHOPS;
use super::random::Random;

/// Sentences of each language.
pub(super) const SENTENCES: usize = 20;

/// A language: its words, and sentences with places for them.
pub(super) struct Language {
    /// ISO 639-1.
    pub(super) code: &'static str,
    /// How many of those who write use it, against the others'.
    pub(super) weight: usize,
    words: Vec<(&'static str, Vec<&'static str>)>,
    sentences: Vec<&'static str>,
}

macro_rules! languages {
    ($($code:literal $weight:literal,)*) => {
        &[$(($code, $weight, include_str!(concat!("../../corpus/campaign/", $code, ".txt"))),)*]
    };
}

const TEXTS: &[(&str, usize, &str)] = languages!(
    "en" 14, "de" 10, "fr" 8, "es" 7, "nl" 7, "it" 6, "pl" 5, "pt" 4, "ru" 4, "ro" 3, "cs" 3, "uk" 3,
    "hu" 2, "sv" 2, "da" 2, "no" 2, "fi" 2, "el" 2, "bg" 2, "hr" 2, "tr" 2, "ar" 2, "sk" 1, "sl" 1,
    "lt" 1, "lv" 1, "et" 1, "fa" 1, "zh" 1, "ja" 1,
);

/// All thirty.
pub(super) fn languages() -> &'static [Language] {
    static ALL: LazyLock<Vec<Language>> =
        LazyLock::new(|| TEXTS.iter().map(|text| Language::parse(*text)).collect());
    &ALL
}

impl Language {
    fn parse((code, weight, text): (&'static str, usize, &'static str)) -> Self {
        let (mut words, mut sentences) = (Vec::new(), Vec::new());
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            match (line.strip_prefix("- "), line.split_once(" = ")) {
                (Some(sentence), _) => sentences.push(sentence),
                (None, Some((kind, list))) => words.push((kind, list.split(" | ").collect())),
                (None, None) => panic!("{code}: {line}"),
            }
        }
        assert_eq!(sentences.len(), SENTENCES, "{code}");
        Language {
            code,
            weight,
            words,
            sentences,
        }
    }

    /// The words of one kind: `greet`, `bye`, `thing` (one for each appeal), `place`, `person`, `when`.
    pub(super) fn words(&self, kind: &str) -> &[&'static str] {
        let found = self.words.iter().find(|(name, _)| *name == kind);
        let (_, list) = found.unwrap_or_else(|| panic!("{} has no {kind}", self.code));
        list
    }

    /// What stands between two sentences.
    pub(super) fn space(&self) -> &'static str {
        match self.code {
            "zh" | "ja" => "",
            _ => " ",
        }
    }

    /// One of its sentences, filled in. `{kind}` stands for a word, `[a|b]` for either; a word may be in an
    /// either.
    pub(super) fn sentence(&self, number: usize, talk: &Talk<'_>, random: &mut Random) -> String {
        let either = replaced(self.sentences[number], ['[', ']'], |inside| {
            random
                .pick(&inside.split('|').collect::<Vec<_>>())
                .to_string()
        });
        replaced(&either, ['{', '}'], |kind| self.word(kind, talk, random))
    }

    fn word(&self, kind: &str, talk: &Talk<'_>, random: &mut Random) -> String {
        match kind {
            "n" => random.between(2, 90).to_string(),
            "year" => random.between(1994, 2022).to_string(),
            "price" => format!("{},{}9", random.between(3, 140), random.between(0, 9)),
            "code" => {
                let letter = char::from(b'A' + random.below(26) as u8);
                format!("{letter}{}-{:03}", random.below(10), random.below(1000))
            }
            "shop" => talk.shop.unwrap_or_else(|| *random.pick(SHOPS)).to_owned(),
            "thing" => self.words("thing")[talk.thing].to_owned(),
            "place" => self.words("place")[talk.place % self.words("place").len()].to_owned(),
            kind => (*random.pick(self.words(kind))).to_owned(),
        }
    }
}

/// A text with what is in these brackets replaced.
fn replaced(text: &str, [open, close]: [char; 2], mut with: impl FnMut(&str) -> String) -> String {
    let mut pieces = text.split(open);
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (inside, rest) = piece.split_once(close).expect("a bracket is closed");
        out += &with(inside);
        out += rest;
    }
    out
}

/// What a tip speaks of from its first sentence to its last.
pub(super) struct Talk<'a> {
    pub(super) thing: usize,
    pub(super) place: usize,
    /// The shop of its answer, if it has one.
    pub(super) shop: Option<&'a str>,
}

#[cfg(test)]
mod tests {
    use super::super::answers::APPEALS;
    use super::*;

    #[test]
    fn every_language_is_complete_and_keeps_the_rules_of_texts() {
        assert_eq!(languages().len(), 30);
        for language in languages() {
            assert_eq!(
                language.words("thing").len(),
                APPEALS.len(),
                "{}",
                language.code
            );
            for kind in ["greet", "bye", "place", "person", "when"] {
                assert!(language.words(kind).len() >= 4, "{} {kind}", language.code);
            }
            let mut random = Random::new(1, 1, "test");
            for number in 0..SENTENCES {
                let talk = Talk {
                    thing: number % APPEALS.len(),
                    place: number,
                    shop: None,
                };
                let mut tip = envelope::Tip::default();
                tip.message = language.sentence(number, &talk, &mut random);
                assert!(tip.check().is_ok(), "{}: {}", language.code, tip.message);
                assert!(
                    !tip.message.contains(['[', '{', '|', '}', ']']),
                    "{}",
                    tip.message
                );
                assert!(
                    language.sentences[number].contains('{'),
                    "{}: {number}",
                    language.code
                );
            }
        }
    }
}
