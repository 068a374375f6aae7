//! What is wrong with a tip that was not taken, and where it can be put right.

use envelope::{Code, CodeError};

use crate::languages::{Locale, Said};

/// One reason why a tip was not taken, and the field where it can be put right.
#[derive(Debug)]
pub struct Problem {
    /// Where to put it right.
    pub field: Field,
    wrong: Wrong,
}

/// A field of the form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Field {
    /// The message.
    Message,
    /// The appeal's id.
    Appeal,
    /// The answer to this question.
    Answer(String),
    /// The files.
    Files,
    /// The follow-up code.
    Code,
}

/// What is wrong with a field. Nothing here is what somebody typed.
#[derive(Clone, Copy, Debug)]
enum Wrong {
    Empty,
    Alphabet,
    MessageTooLong { length: usize, limit: usize },
    AnswerTooLong { limit: usize },
    TooManyFiles { limit: usize },
    UnknownAppeal,
    NoCode(CodeError),
}

impl Problem {
    /// Nothing was written and no file was chosen.
    pub fn empty() -> Self {
        Self::of(Field::Message, Wrong::Empty)
    }

    /// A text came in no alphabet that can be read.
    pub fn alphabet(field: Field) -> Self {
        Self::of(field, Wrong::Alphabet)
    }

    /// The message is longer than `limit` characters.
    pub fn message_too_long(length: usize, limit: usize) -> Self {
        Self::of(Field::Message, Wrong::MessageTooLong { length, limit })
    }

    /// An answer is longer than `limit` characters.
    pub fn answer_too_long(question: &str, limit: usize) -> Self {
        let field = Field::Answer(question.to_owned());
        Self::of(field, Wrong::AnswerTooLong { limit })
    }

    /// More files than a tip may have.
    pub fn too_many_files(limit: usize) -> Self {
        Self::of(Field::Files, Wrong::TooManyFiles { limit })
    }

    /// The appeal is not one of ours.
    pub fn unknown_appeal() -> Self {
        Self::of(Field::Appeal, Wrong::UnknownAppeal)
    }

    /// What was typed is no follow-up code.
    pub fn no_code(error: CodeError) -> Self {
        Self::of(Field::Code, Wrong::NoCode(error))
    }

    fn of(field: Field, wrong: Wrong) -> Self {
        Self { field, wrong }
    }

    /// What is wrong and what to do.
    pub(super) fn said(&self, locale: Locale) -> Said {
        match self.wrong {
            Wrong::Empty => locale.say("form-wrong-empty"),
            Wrong::Alphabet => locale.say("form-wrong-alphabet"),
            Wrong::MessageTooLong { length, limit } => locale
                .say("form-wrong-message-long")
                .number("length", length as u64)
                .number("limit", limit as u64),
            Wrong::AnswerTooLong { limit } => locale
                .say("form-wrong-answer-long")
                .number("limit", limit as u64),
            Wrong::TooManyFiles { limit } => {
                locale.say("form-wrong-files").number("limit", limit as u64)
            }
            Wrong::UnknownAppeal => locale.say("form-wrong-appeal"),
            Wrong::NoCode(error) => no_code(locale, error),
        }
    }
}

/// Why something is no follow-up code, and what to do: one sentence or two, and never a word of it.
pub(super) fn no_code(locale: Locale, error: CodeError) -> Said {
    let said = match error {
        CodeError::Count(0) => locale.say("code-empty"),
        CodeError::Count(count) => locale.say("code-count").number("count", count as u64),
        CodeError::Unknown(word) => return locale.say("code-unknown").number("word", word as u64),
        CodeError::TooLong | CodeError::Salt(_) => locale.say("code-too-long"),
    };
    said.number("all", Code::WORDS as u64)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::languages::Language;

    #[test]
    fn every_problem_is_put_into_words() {
        let problems = || {
            [
                Problem::empty(),
                Problem::alphabet(Field::Message),
                Problem::message_too_long(100_001, 100_000),
                Problem::answer_too_long("place", 10_000),
                Problem::too_many_files(20),
                Problem::unknown_appeal(),
                Problem::no_code(CodeError::Count(6)),
            ]
        };
        for language in Language::all() {
            for problem in problems() {
                let said = problem.said(language.locale());
                assert!(!said.to_string().is_empty(), "{problem:?}");
            }
        }
        let [_, _, long, ..] = problems();
        assert_eq!(
            long.said(Locale::english()).to_string(),
            "Your text has 100,001 characters. Make it 100,000 or fewer, or send two tips."
        );
    }
}
