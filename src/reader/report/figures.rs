//! Counting: what is kept of many tips, of one appeal or of all.

use std::collections::{BTreeMap, BTreeSet};

use crate::case::{Decision, Fact};

/// Characters of an answer that are compared: those that begin alike count as one.
const COMPARED: usize = 300;
/// Questions whose answers are counted: those that most tips answer.
pub(super) const QUESTIONS: usize = 32;
/// Different answers to a question that are counted; of more, those of the tips that should be read first.
pub(super) const ANSWERS: usize = 5000;
/// Ways to write an answer among which the most frequent one is looked for.
const WAYS: usize = 50;

/// The counts of some tips.
#[derive(Default)]
pub(super) struct Figures {
    pub(super) tips: u64,
    pub(super) read: u64,
    /// The groups of copies that there are tips of.
    sources: BTreeSet<i64>,
    pub(super) languages: BTreeMap<String, u64>,
    pub(super) decisions: BTreeMap<&'static str, u64>,
    /// Attachments by kind.
    pub(super) kinds: BTreeMap<&'static str, u64>,
    pub(super) questions: BTreeMap<String, Question>,
    /// Questions that are not counted.
    pub(super) further: u64,
}

/// The answers to one question.
#[derive(Default)]
pub(super) struct Question {
    /// Tips that answer it.
    pub(super) tips: u64,
    /// Whether it is about the sender, so that the same answers are no agreement.
    pub(super) about_sender: bool,
    /// By the form in which answers are compared.
    pub(super) answers: BTreeMap<String, Answer>,
    /// Tips whose answers are not counted.
    pub(super) further: u64,
}

/// One answer, however it was written.
#[derive(Default)]
pub(super) struct Answer {
    pub(super) tips: u64,
    sources: BTreeSet<i64>,
    written: BTreeMap<String, u64>,
}

impl Figures {
    /// Counts a tip.
    pub(super) fn tip(&mut self, fact: &Fact) {
        self.tips += 1;
        self.read += u64::from(fact.read);
        self.sources.insert(fact.source);
        let language = fact.language.clone().unwrap_or_default();
        *self.languages.entry(language).or_default() += 1;
        let decision = fact.decision.map_or(UNDECIDED, Decision::name);
        *self.decisions.entry(decision).or_default() += 1;
    }

    /// Takes in a question whose answers are to be counted, if there is room for it.
    pub(super) fn question(&mut self, name: &str, about_sender: bool) {
        if self.questions.len() >= QUESTIONS {
            self.further += 1;
            return;
        }
        let question = Question {
            about_sender,
            ..Question::default()
        };
        self.questions.insert(name.to_owned(), question);
    }

    /// Counts an answer to a question that was taken in.
    pub(super) fn answer(&mut self, question: &str, source: i64, answer: &str) {
        if let Some(question) = self.questions.get_mut(question) {
            question.answer(source, answer);
        }
    }

    /// Counts an attachment.
    pub(super) fn attachment(&mut self, media_type: &str) {
        *self.kinds.entry(kind(media_type)).or_default() += 1;
    }

    /// Tips that do not copy each other.
    pub(super) fn sources(&self) -> u64 {
        self.sources.len() as u64
    }

    /// All attachments.
    pub(super) fn attachments(&self) -> u64 {
        self.kinds.values().sum()
    }
}

impl Question {
    fn answer(&mut self, source: i64, answer: &str) {
        self.tips += 1;
        let compared: String = triage::normal(answer).chars().take(COMPARED).collect();
        // An answer without a letter agrees with none.
        if compared.is_empty() {
            return;
        }
        if self.answers.len() >= ANSWERS && !self.answers.contains_key(&compared) {
            self.further += 1;
            return;
        }
        let found = self.answers.entry(compared).or_default();
        found.tips += 1;
        found.sources.insert(source);
        let written: String = answer.trim().chars().take(COMPARED).collect();
        if found.written.len() < WAYS || found.written.contains_key(&written) {
            *found.written.entry(written).or_default() += 1;
        }
    }

    /// Whether independent sources agree on an answer.
    pub(super) fn is_agreed_on(&self) -> bool {
        !self.about_sender && self.answers.values().any(|answer| answer.sources() > 1)
    }

    /// The answers, those of most sources first.
    pub(super) fn ranked(&self) -> Vec<&Answer> {
        let mut answers: Vec<&Answer> = self.answers.values().collect();
        // Sorting is stable, and they come in the order of their letters.
        answers.sort_by_key(|answer| std::cmp::Reverse((answer.sources(), answer.tips)));
        answers
    }
}

impl Answer {
    /// Tips with this answer that do not copy each other.
    pub(super) fn sources(&self) -> u64 {
        self.sources.len() as u64
    }

    /// As most tips wrote it; of several as frequent ones the first in order.
    pub(super) fn text(&self) -> &str {
        let most = self
            .written
            .iter()
            .max_by(|a, b| a.1.cmp(b.1).then(b.0.cmp(a.0)));
        most.map_or("", |(text, _)| text)
    }
}

/// Tips without a decision.
pub(super) const UNDECIDED: &str = "none yet";

/// What an attachment is, in a word.
pub(super) fn kind(media_type: &str) -> &'static str {
    let documents = [
        "application/msword",
        "application/vnd.",
        "application/rtf",
        "application/epub",
    ];
    match media_type.split('/').next().unwrap_or_default() {
        "image" => "pictures",
        "video" => "videos",
        "audio" => "sound",
        "text" => "texts",
        _ if media_type == "application/pdf" => "PDF documents",
        _ if documents.iter().any(|known| media_type.starts_with(known)) => "office documents",
        _ => "other files",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asking(question: &str) -> Figures {
        let mut figures = Figures::default();
        figures.question(question, false);
        figures
    }

    #[test]
    fn however_much_is_said_so_much_is_kept() {
        let mut figures = Figures::default();
        for n in 0..QUESTIONS + 8 {
            figures.question(&format!("q{n}"), false);
        }
        assert_eq!((figures.questions.len(), figures.further), (QUESTIONS, 8));
        figures.answer(&format!("q{QUESTIONS}"), 1, "Riga");
        assert_eq!(figures.questions.len(), QUESTIONS);
        for n in 0..ANSWERS + 3 {
            figures.answer("q0", 1, &format!("town {n}"));
        }
        // Ways to write one that is there.
        for n in 0..2 * WAYS {
            figures.answer("q0", 2, &format!("town{}0", " ".repeat(n + 1)));
        }
        let question = &figures.questions["q0"];
        assert_eq!((question.answers.len(), question.further), (ANSWERS, 3));
        assert_eq!(question.tips as usize, ANSWERS + 3 + 2 * WAYS);
        let town = question.ranked()[0];
        assert_eq!((town.text(), town.sources()), ("town 0", 2));
        assert_eq!(
            (town.tips as usize, town.written.len()),
            (2 * WAYS + 1, WAYS)
        );
    }

    #[test]
    fn answers_are_one_however_they_are_written_and_sources_count_once() {
        let mut figures = asking("place");
        for (source, answer) in [
            (1, "Riga"),
            (1, "riga"),
            (2, " riga. "),
            (3, "RIGA"),
            (4, "Oslo"),
            (5, "?!"),
        ] {
            figures.answer("place", source, answer);
        }
        let place = &figures.questions["place"];
        let told: Vec<_> = place
            .ranked()
            .iter()
            .map(|a| (a.text(), a.tips, a.sources()))
            .collect();
        assert_eq!(place.tips, 6);
        assert_eq!(told, [("RIGA", 4, 3), ("Oslo", 1, 1)]);
    }

    #[test]
    fn long_answers_take_bounded_room() {
        let mut figures = asking("place");
        figures.answer("place", 1, &"ab ".repeat(3000));
        let answer = figures.questions["place"].ranked()[0];
        assert!(answer.text().chars().count() <= COMPARED);
    }

    #[test]
    fn kinds_are_words() {
        let cases = [
            ("image/svg+xml", "pictures"),
            ("application/pdf", "PDF documents"),
            (
                "application/vnd.oasis.opendocument.text",
                "office documents",
            ),
            ("text/plain", "texts"),
            ("application/zip", "other files"),
            ("", "other files"),
        ];
        for (media_type, word) in cases {
            assert_eq!(kind(media_type), word);
        }
    }
}
