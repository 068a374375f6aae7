//! The form's text fields, collected within their bounds.

mod text;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use envelope::{Code, CodeError};

use super::{Draft, Rejected};
use crate::appeals::Appeals;
use crate::config::Limits;
use crate::pages::{Field, Gone, Problem};
use text::Text;

/// Answers in one tip: the envelope's bound.
const MAX_ANSWERS: usize = envelope::MAX_ANSWERS;

/// Bytes of a message that are kept, at least: of one that is too long, its sender gets all back to make it shorter.
const MESSAGE_BYTES: usize = 512 << 10;

/// Bytes of an answer that are kept: four for each permitted character.
const ANSWER_BYTES: usize = 4 * envelope::MAX_ANSWER_CHARS;

/// Bytes of a field that holds a word: an appeal's id, a box.
const WORD_BYTES: usize = 256;

/// The fields of one form.
pub(super) struct Fields {
    fields: BTreeMap<String, Text>,
    current: Option<String>,
    message_characters: usize,
    /// What a tip may answer, if this relay has appeals.
    appeals: Option<Arc<Appeals>>,
}

/// What goes into the envelope.
pub(super) struct Cleaned {
    pub(super) message: String,
    pub(super) appeal: Option<String>,
    pub(super) answers: BTreeMap<String, String>,
    /// What was taken out.
    pub(super) changes: Vec<Gone>,
}

impl Fields {
    pub(super) fn new(limits: &Limits, appeals: Option<Arc<Appeals>>) -> Self {
        Self {
            fields: BTreeMap::new(),
            current: None,
            message_characters: limits.message_characters,
            appeals,
        }
    }

    /// Starts a field.
    ///
    /// # Errors
    /// [`Rejected::Field`] for a name that the form does not have, or had already.
    pub(super) fn begin(&mut self, name: &str) -> Result<(), Rejected> {
        let keep = match name {
            "message" => MESSAGE_BYTES.max(4 * self.message_characters),
            "appeal" | "as_is" | "as_pictures" => WORD_BYTES,
            "code" => Code::MAX_TYPED,
            _ if question(name).is_some() => ANSWER_BYTES,
            _ => return Err(Rejected::Field),
        };
        let answers = self.fields.keys().filter_map(|name| question(name));
        if question(name).is_some() && answers.count() == MAX_ANSWERS {
            return Err(Rejected::Field);
        }
        let text = Text::keeping(keep);
        if self.fields.insert(name.to_owned(), text).is_some() {
            return Err(Rejected::Field);
        }
        self.current = Some(name.to_owned());
        Ok(())
    }

    pub(super) fn data(&mut self, bytes: &[u8]) {
        let current = self.current.as_ref();
        if let Some(text) = current.and_then(|name| self.fields.get_mut(name)) {
            text.push(bytes);
        }
    }

    /// Nothing was typed.
    pub(super) fn is_empty(&self) -> bool {
        let blank = |text: &Text| text.text().trim().is_empty();
        let mut said = self
            .fields
            .iter()
            .filter(|(name, _)| *name == "message" || question(name).is_some());
        said.all(|(_, text)| blank(text))
    }

    pub(super) fn as_is(&self) -> bool {
        self.word("as_is") == "yes"
    }

    pub(super) fn as_pictures(&self) -> bool {
        self.word("as_pictures") == "yes"
    }

    /// The follow-up code, if one was typed.
    pub(super) fn code(&self) -> Option<Result<Code, CodeError>> {
        let field = self.fields.get("code")?;
        let typed = field.text();
        match typed.trim().is_empty() {
            true => None,
            false if field.is_cut() => Some(Err(CodeError::TooLong)),
            false => Some(Code::parse(&typed)),
        }
    }

    /// What the tipster can mend.
    pub(super) fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        for (name, text) in &self.fields {
            let field = match (name.as_str(), question(name)) {
                ("message", _) => Field::Message,
                (_, Some(question)) => Field::Answer(question.to_owned()),
                _ => continue,
            };
            if !text.is_utf8() {
                problems.push(Problem::alphabet(field));
            } else if let Some(problem) = self.too_long(&field, text) {
                problems.push(problem);
            }
        }
        let appeal = self.word("appeal");
        if !appeal.is_empty() && !self.takes(&appeal) {
            problems.push(Problem::unknown_appeal());
        }
        if let Some(Err(error)) = self.code() {
            problems.push(Problem::no_code(error));
        }
        problems
    }

    /// Whether a tip may name this appeal: without a folder of appeals, any.
    fn takes(&self, appeal: &str) -> bool {
        match &self.appeals {
            // It may have ended while the tip was written, and is worth as much to whoever asked.
            Some(appeals) => appeals.get(appeal).is_some(),
            None => is_id(appeal),
        }
    }

    fn too_long(&self, field: &Field, text: &Text) -> Option<Problem> {
        let characters = text.characters();
        match field {
            Field::Message if text.is_cut() || characters > self.message_characters => {
                let limit = self.message_characters;
                Some(Problem::message_too_long(characters.max(limit + 1), limit))
            }
            Field::Answer(question) if text.is_cut() || characters > envelope::MAX_ANSWER_CHARS => {
                let limit = envelope::MAX_ANSWER_CHARS;
                Some(Problem::answer_too_long(question, limit))
            }
            _ => None,
        }
    }

    /// What was typed, for the refilled form. The fields are empty afterwards.
    pub(super) fn take_draft(&mut self) -> Draft {
        let fields = std::mem::take(&mut self.fields);
        let text = |name: &str| fields.get(name).map(Text::text).unwrap_or_default();
        let answers = fields.iter().filter_map(|(name, text)| {
            Some((question(name)?.to_owned(), text.text().into_owned()))
        });
        Draft {
            message: text("message").into_owned(),
            appeal: text("appeal").into_owned(),
            code: text("code").into_owned(),
            as_is: text("as_is") == "yes",
            as_pictures: text("as_pictures") == "yes",
            answers: answers.collect(),
            is_cut: fields.values().any(Text::is_cut),
        }
    }

    /// What goes into the envelope: every text in the scrubber's clean form.
    pub(super) fn cleaned(&self) -> Cleaned {
        let mut changes = Vec::new();
        let mut note = |found: Vec<Gone>| {
            for gone in found {
                if !changes.contains(&gone) {
                    changes.push(gone);
                }
            }
        };
        let (message, report) = scrub::clean_message(&as_typed(&self.word("message")));
        note(Gone::all(&report));
        let mut answers = BTreeMap::new();
        for (name, text) in &self.fields {
            let Some(question) = question(name) else {
                continue;
            };
            let (answer, report) = scrub::clean_line(&as_typed(&text.text()));
            note(Gone::all(&report));
            if !answer.is_empty() {
                answers.insert(question.to_owned(), answer);
            }
        }
        let appeal = Some(self.word("appeal").into_owned()).filter(|appeal| !appeal.is_empty());
        Cleaned {
            message,
            appeal,
            answers,
            changes,
        }
    }

    fn word(&self, name: &str) -> Cow<'_, str> {
        self.fields.get(name).map(Text::text).unwrap_or_default()
    }
}

/// A text without what the form itself did to it: browsers send every line end as CRLF (HTML, "multipart
/// form data"), which nobody wrote, and which need not frighten anybody on the receipt page.
fn as_typed(text: &str) -> String {
    text.replace("\r\n", "\n")
}

/// The question that a field answers.
fn question(name: &str) -> Option<&str> {
    name.strip_prefix("answer_").filter(|id| is_id(id))
}

/// Ids of appeals and questions, as the envelope takes them.
fn is_id(id: &str) -> bool {
    envelope::is_name(id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::appeals::{tests::appeals, State};
    use unicode_normalization::UnicodeNormalization;

    #[test]
    fn a_tip_may_name_an_appeal_of_ours_and_no_other() {
        let ours = Arc::new(appeals(&[("bag", State::Open), ("hat", State::Placed)]));
        let is_taken = |appeal: &str, appeals: &Option<Arc<Appeals>>| {
            let mut fields = Fields::new(&Limits::default(), appeals.clone());
            fields.begin("appeal").unwrap();
            fields.data(appeal.as_bytes());
            fields.problems().is_empty()
        };
        let taken = |of| ["", "bag", "hat", "cap", "<b>"].map(|appeal| is_taken(appeal, &of));
        assert_eq!(taken(Some(ours)), [true, true, true, false, false]);
        assert_eq!(taken(None), [true, true, true, true, false]);
    }

    /// Two crates know which characters may be in a text, neither of which may know the other.
    #[test]
    fn what_is_cleaned_may_be_sealed_and_nothing_more_is_taken() {
        for c in '\0'..=char::MAX {
            let (clean, _) = scrub::clean_message(&format!("a{c}b"));
            assert!(clean.chars().all(envelope::is_allowed), "{c:?}: {clean:?}");
            // Of spaces, one kind is kept; an empty pattern of Braille is drawn as one.
            let space = c.is_whitespace() || c == '\u{2800}';
            if envelope::is_allowed(c) && !space {
                let whole: String = ['a', c, 'b'].into_iter().nfc().collect();
                assert_eq!(clean, whole, "{c:?}");
            }
        }
    }
}
