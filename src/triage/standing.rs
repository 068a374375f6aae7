//! Which tips to read first, and why.

use std::collections::HashMap;
use std::fmt;

use crate::agreement::Agreement;

/// What speaks for a tip by itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Evidence {
    /// The index of the first tip whose text it copies; its own if none.
    pub source: usize,
    /// Letters or characters of its text.
    pub text_chars: usize,
    /// Answers that it gives.
    pub answers: usize,
    /// Its pictures that no earlier tip has.
    pub pictures: usize,
    /// Whether the sender says to be certain.
    pub certain: bool,
}

/// Where a tip stands: higher is to be read first. Only the order means something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The score, below 200,000.
    pub score: u32,
    /// What it comes from, the weightiest first; at most 8.
    pub reasons: Vec<Reason>,
}

/// A reason for a tip's standing. Holds what senders wrote: escape its sentence before it reaches a terminal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// It gives an answer that other sources give too.
    Agrees {
        /// Sources that do not copy each other, itself included.
        sources: usize,
        /// The question's name.
        question: String,
        /// The answer.
        answer: String,
    },
    /// It has pictures of its own.
    Pictures(usize),
    /// The sender is certain.
    Certain,
    /// It says much in its own words: characters.
    LongText(usize),
    /// Its text is one of so many copies, and it is the first.
    FirstOf(usize),
    /// Its text is one of so many copies, and not the first.
    CopyOf(usize),
    /// Nothing to read.
    Empty,
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Agrees {
                sources,
                question,
                answer,
            } => {
                write!(
                    f,
                    "{sources} tips that do not copy each other answer {question}: {}",
                    Short(answer)
                )
            }
            Self::Pictures(1) => f.write_str("has a picture of its own"),
            Self::Pictures(count) => write!(f, "has {count} pictures of its own"),
            Self::Certain => f.write_str("its sender is certain"),
            Self::LongText(chars) => write!(f, "says much in its own words ({chars} characters)"),
            Self::FirstOf(copies) => write!(f, "its text is the first of {copies} copies"),
            Self::CopyOf(copies) => write!(f, "its text is one of {copies} copies"),
            Self::Empty => f.write_str("no text and no answers"),
        }
    }
}

/// An answer on one line: its first 60 characters.
struct Short<'a>(&'a str);

impl fmt::Display for Short<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A line of its own would look like a reason of its own.
        let words: Vec<&str> = self.0.split_whitespace().collect();
        let line = words.join(" ");
        match line.char_indices().nth(SHORT) {
            Some((end, _)) => write!(f, "{}…", &line[..end]),
            None => f.write_str(&line),
        }
    }
}

const SHORT: usize = 60;
/// Agreements that are told of a tip.
const TOLD: usize = 3;
/// Above what any copy has.
const ORIGINAL: u32 = 100_000;
/// Characters from which on a text is long.
const LONG: usize = 400;

/// The standing of each tip of `tips`, in their order; `agreements` name tips by their index there. Linear in
/// both; the score is explained in `TRIAGE.md`.
pub fn rank(tips: &[Evidence], agreements: &[Agreement]) -> Vec<Standing> {
    let mut copies: HashMap<usize, usize> = HashMap::new();
    for tip in tips {
        *copies.entry(tip.source).or_default() += 1;
    }
    let mut agreeing: Vec<Vec<&Agreement>> = vec![Vec::new(); tips.len()];
    for agreement in agreements {
        for tip in &agreement.tips {
            if let Some(of_tip) = agreeing.get_mut(*tip) {
                of_tip.push(agreement);
            }
        }
    }
    let each = tips.iter().zip(agreeing).enumerate();
    each.map(|(index, (tip, agreeing))| {
        let copies = copies.get(&tip.source).copied().unwrap_or(1);
        standing(tip, agreeing, copies, tip.source != index)
    })
    .collect()
}

fn standing(
    tip: &Evidence,
    mut agreeing: Vec<&Agreement>,
    copies: usize,
    is_copy: bool,
) -> Standing {
    if tip.text_chars == 0 && tip.answers == 0 && tip.pictures == 0 {
        return Standing {
            score: 0,
            reasons: vec![Reason::Empty],
        };
    }
    agreeing.sort_by_key(|agreement| std::cmp::Reverse(agreement.sources));
    let mut score = 1 + agreement_score(&agreeing);
    let mut reasons: Vec<Reason> = agreeing
        .iter()
        .take(TOLD)
        .map(|agreement| told(agreement))
        .collect();
    if tip.pictures > 0 {
        score += 300 + 50 * bounded(tip.pictures - 1, 4);
        reasons.push(Reason::Pictures(tip.pictures));
    }
    if tip.certain {
        score += 200;
        reasons.push(Reason::Certain);
    }
    // A copy that brings pictures of its own is read for these.
    if is_copy && tip.pictures == 0 {
        reasons.push(Reason::CopyOf(copies));
        return Standing { score, reasons };
    }
    score += ORIGINAL;
    if is_copy {
        reasons.push(Reason::CopyOf(copies));
        return Standing { score, reasons };
    }
    score += bounded(tip.text_chars / 20, 99);
    if tip.text_chars >= LONG {
        reasons.push(Reason::LongText(tip.text_chars));
    }
    if copies > 1 {
        reasons.push(Reason::FirstOf(copies));
    }
    Standing { score, reasons }
}

/// A thousand for each further source of the answer that most agree on, up to 50; a hundred for each further
/// answer that others give too, up to 2.
fn agreement_score(agreeing: &[&Agreement]) -> u32 {
    let most = agreeing
        .first()
        .map_or(0, |agreement| agreement.sources.saturating_sub(1));
    1_000 * bounded(most, 50) + 100 * bounded(agreeing.len().saturating_sub(1), 2)
}

fn told(agreement: &Agreement) -> Reason {
    Reason::Agrees {
        sources: agreement.sources,
        question: agreement.question.clone(),
        answer: agreement.answer.clone(),
    }
}

fn bounded(count: usize, most: u32) -> u32 {
    u32::try_from(count).unwrap_or(most).min(most)
}
