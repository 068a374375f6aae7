//! `GET /`, and the page that comes back with everything typed still in it.

use std::borrow::Cow;

use askama::Template;
use envelope::CodeError;

use super::appeal::{Place, View};
use super::gallery::Gallery;
use super::replies::no_code;
use super::words::{self, escaped_len};
use super::{render, Page, Site};

/// What stands in the form. The default is the empty form of a first visit.
#[derive(Default)]
pub struct Form<'a> {
    /// The message as it was typed.
    pub message: &'a str,
    /// The appeal that the tip names; empty for none.
    pub appeal: &'a str,
    /// Answers to the appeal's questions as they were typed.
    pub answers: Vec<Answer<'a>>,
    /// The follow-up code as it was typed; empty for none.
    pub code: &'a str,
    /// The box "Send as it is" was ticked.
    pub as_is: bool,
    /// The box "Send its pages as pictures" was ticked.
    pub as_pictures: bool,
    /// Why the tip was not taken, in the order of the page.
    pub problems: Vec<Problem>,
    /// Files that were refused, in the order they were chosen.
    pub refused_files: Vec<RefusedFile>,
}

/// An answer to one question: the form field `answer_<question>`.
pub struct Answer<'a> {
    /// The question's id, without `answer_`.
    pub question: &'a str,
    /// The answer as it was typed.
    pub text: &'a str,
}

/// One reason why a tip was not taken, and the field where it can be put right.
pub struct Problem {
    /// Where to put it right.
    pub field: Field,
    /// One sentence: what is wrong and what to do. Never what somebody typed.
    pub text: String,
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
    /// The box "Send as it is".
    AsIs,
    /// The follow-up code.
    Code,
}

/// A file that was not taken. Its name was never kept, so it is known by its number.
pub struct RefusedFile {
    /// Position among the chosen files, from 1.
    pub n: usize,
    /// Extension that its content calls for, `bin` if unknown.
    pub kind: String,
    /// Why and what to do instead: a sentence that stands for itself, as the scrubber words it.
    pub reason: String,
}

/// The form: status 200 when nothing is wrong, 422 with a problem or a refused file.
///
/// Files cannot be put back into a page, and the page says so.
pub fn form(site: &Site, form: &Form<'_>) -> Page {
    let appeals = site.appeals.as_deref();
    let appeal = appeals.and_then(|appeals| appeals.open(form.appeal));
    let page = FormPage {
        site,
        form,
        here: "form",
        appeal: appeal.map(|appeal| View::of(appeal, Place::RELAY)),
        gallery: appeals
            .filter(|appeals| appeal.is_none() && !appeals.is_empty())
            .map(|appeals| Gallery::of(appeals, Place::RELAY)),
    };
    let status = if page.is_refilled() { 422 } else { 200 };
    let answers = form
        .answers
        .iter()
        .map(|answer| 512 + escaped_len(answer.question) * 2 + escaped_len(answer.text));
    let short = escaped_len(form.appeal) + escaped_len(form.code);
    let typed = escaped_len(form.message) + short + answers.sum::<usize>();
    render(status, &page, typed + page.room())
}

impl Problem {
    /// Nothing was written and no file was chosen.
    pub fn empty() -> Self {
        Self {
            field: Field::Message,
            text: "Write something, or choose a file.".to_owned(),
        }
    }

    /// The message is longer than `limit` characters.
    pub fn message_too_long(length: usize, limit: usize) -> Self {
        let (length, limit) = (words::count(length), words::count(limit));
        let text = format!(
            "Your text has {length} characters. Make it {limit} or fewer, or send two tips."
        );
        Self {
            field: Field::Message,
            text,
        }
    }

    /// An answer is longer than `limit` characters.
    pub fn answer_too_long(question: &str, limit: usize) -> Self {
        let text = format!(
            "This answer is too long. Make it {} characters or fewer.",
            words::count(limit)
        );
        Self {
            field: Field::Answer(question.to_owned()),
            text,
        }
    }

    /// More files than a tip may have.
    pub fn too_many_files(limit: usize) -> Self {
        let text = format!("That is too many files. Choose {limit} or fewer, or send two tips.");
        Self {
            field: Field::Files,
            text,
        }
    }

    /// The appeal is not one of ours, or no longer open.
    pub fn unknown_appeal() -> Self {
        let text = "We do not know this appeal. Correct it, or leave it empty.".to_owned();
        Self {
            field: Field::Appeal,
            text,
        }
    }

    /// What was typed is no follow-up code.
    pub fn no_code(error: CodeError) -> Self {
        Self {
            field: Field::Code,
            text: no_code(error),
        }
    }
}

impl Form<'_> {
    /// Problems with the answer to a question, to show beside it.
    pub(super) fn problems_of_answer(&self, question: &str) -> Vec<&Problem> {
        let of = |field: &Field| matches!(field, Field::Answer(it) if it == question);
        let problems = self.problems.iter();
        problems.filter(|problem| of(&problem.field)).collect()
    }
}

#[derive(Template)]
#[template(path = "form.html")]
struct FormPage<'a> {
    site: &'a Site,
    form: &'a Form<'a>,
    here: &'static str,
    /// The appeal that is answered.
    appeal: Option<View<'a>>,
    /// All appeals, if there are any on this relay.
    gallery: Option<Gallery<'a>>,
}

impl FormPage<'_> {
    /// Bytes of what comes from appeals, at most.
    fn room(&self) -> usize {
        let appeal = self.appeal.as_ref().map(View::room);
        let gallery = self.gallery.as_ref().map(Gallery::room);
        appeal.or(gallery).unwrap_or_default()
    }

    fn is_refilled(&self) -> bool {
        !self.form.problems.is_empty() || !self.form.refused_files.is_empty()
    }

    /// Problems of one field, to show beside it.
    fn problems_of(&self, field: &Field) -> Vec<&Problem> {
        self.form
            .problems
            .iter()
            .filter(|problem| problem.field == *field)
            .collect()
    }

    fn message_problems(&self) -> Vec<&Problem> {
        self.problems_of(&Field::Message)
    }

    fn appeal_problems(&self) -> Vec<&Problem> {
        self.problems_of(&Field::Appeal)
    }

    fn answer_problems(&self, answer: &Answer<'_>) -> Vec<&Problem> {
        self.form.problems_of_answer(answer.question)
    }

    fn file_problems(&self) -> Vec<&Problem> {
        self.problems_of(&Field::Files)
    }

    fn as_is_problems(&self) -> Vec<&Problem> {
        self.problems_of(&Field::AsIs)
    }

    fn code_problems(&self) -> Vec<&Problem> {
        self.problems_of(&Field::Code)
    }

    fn files_are_wrong(&self) -> bool {
        !self.form.refused_files.is_empty() || !self.file_problems().is_empty()
    }

    /// Nobody needs to decide this before a document was refused.
    fn offers_pictures(&self) -> bool {
        self.form.as_pictures || self.suggests_pictures()
    }

    /// Not to whoever chose so and still has a document refused.
    fn suggests_pictures(&self) -> bool {
        let is_pdf = |file: &RefusedFile| file.kind == "pdf";
        !self.form.as_pictures && self.form.refused_files.iter().any(is_pdf)
    }

    fn asks_for_appeal(&self) -> bool {
        let named = !self.form.appeal.is_empty() || !self.appeal_problems().is_empty();
        named && self.appeal.is_none()
    }

    /// Answers to what the appeal does not ask.
    fn other_answers(&self) -> Vec<&Answer<'_>> {
        let asked = |answer: &&Answer<'_>| self.asks(answer.question);
        let answers = self.form.answers.iter();
        answers.filter(|answer| !asked(answer)).collect()
    }

    fn asks(&self, question: &str) -> bool {
        let appeal = self.appeal.as_ref();
        appeal.is_some_and(|appeal| appeal.asks(question))
    }

    /// Id of the control that mends a problem. Ids are ours, never made of what was sent.
    fn id_of(&self, field: &Field) -> String {
        match field {
            Field::Message => "message".to_owned(),
            Field::Appeal => "appeal".to_owned(),
            Field::Files => "file".to_owned(),
            Field::AsIs => "as-is".to_owned(),
            Field::Code => "code".to_owned(),
            Field::Answer(question) if self.asks(question) => format!("answer-{question}"),
            Field::Answer(question) => {
                let answers = self.other_answers();
                let mut answers = answers.iter();
                let index = answers.position(|answer| answer.question == question);
                index.map_or("message".to_owned(), |index| {
                    format!("answer-{}", index + 1)
                })
            }
        }
    }
}

impl RefusedFile {
    fn file_type(&self) -> Cow<'_, str> {
        words::file_type(&self.kind)
    }

    fn reason_sentence(&self) -> String {
        words::sentence(&self.reason)
    }
}
