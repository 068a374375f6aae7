//! Counting: what is kept of many tips, of one appeal or of all.

use std::collections::{BTreeMap, BTreeSet};

use crate::case::{Decision, Fact};

/// Characters of an answer that are compared: those that begin alike count as one.
const COMPARED: usize = 300;

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
}

/// The answers to one question.
#[derive(Default)]
pub(super) struct Question {
    /// Tips that answer it.
    pub(super) tips: u64,
    /// By the form in which answers are compared.
    pub(super) answers: BTreeMap<String, Answer>,
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

    /// Counts an answer.
    pub(super) fn answer(&mut self, question: &str, source: i64, answer: &str) {
        let compared: String = triage::normal(answer).chars().take(COMPARED).collect();
        let question = self.questions.entry(question.to_owned()).or_default();
        question.tips += 1;
        // An answer without a letter agrees with none.
        if compared.is_empty() {
            return;
        }
        let found = question.answers.entry(compared).or_default();
        found.tips += 1;
        found.sources.insert(source);
        let written: String = answer.trim().chars().take(COMPARED).collect();
        *found.written.entry(written).or_default() += 1;
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

    #[test]
    fn answers_are_one_however_they_are_written_and_sources_count_once() {
        let mut figures = Figures::default();
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
        let mut figures = Figures::default();
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
