//! `GET /`, and the page that comes back with everything typed still in it.

use askama::Template;

use super::appeal::{Place, View, AROUND};
use super::files::RefusedFile;
use super::gallery::Gallery;
use super::problem::{Field, Problem};
use super::{escaped_len, render, LocalSite, Page, Refusal};
use crate::languages::Said;

/// What is sent over Tor in a minute, at about 1 MB a second: a guess, and meant to be read as one.
const BYTES_A_MINUTE: u64 = 60_000_000;

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
    /// More may have been typed than stands here.
    pub is_cut: bool,
    /// Why the tip was not taken, if that was not its sender's doing.
    pub refusal: Option<Refusal<'static>>,
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

/// The form: status 200 when nothing is wrong, 422 with a problem or a refused file, that of the refusal where there is
/// one.
///
/// Files cannot be put back into a page, and the page says so.
pub fn form(site: LocalSite<'_>, form: &Form<'_>) -> Page {
    // In another language, what was typed would be lost.
    let site = match form.is_refilled() {
        true => site.without_path(),
        false => site,
    };
    let place = Place::relay(site.root());
    let appeals = site.appeals();
    // One that has ended since is not offered anew, and still is what was answered.
    let appeal = appeals.and_then(|appeals| match form.is_refilled() {
        true => appeals.get(form.appeal),
        false => appeals.open(form.appeal),
    });
    let page = FormPage {
        site,
        form,
        here: "form",
        appeal: appeal.map(|appeal| View::of(appeal, place, site.locale())),
        gallery: appeals
            .filter(|appeals| appeal.is_none() && !appeals.is_empty())
            .map(|appeals| Gallery::of(appeals, place, site.locale())),
    };
    let status = match form.refusal {
        Some(refusal) => refusal.status(),
        None if form.is_refilled() => 422,
        None => 200,
    };
    let answers = form
        .answers
        .iter()
        .map(|answer| 2 * AROUND + escaped_len(answer.question) * 2 + escaped_len(answer.text));
    let short = escaped_len(form.appeal) + escaped_len(form.code);
    let typed = escaped_len(form.message) + short + answers.sum::<usize>();
    let refused = form.refused_files.len() * RefusedFile::ROOM;
    render(status, &page, typed + refused + page.room())
}

impl Form<'_> {
    fn is_refilled(&self) -> bool {
        self.refusal.is_some() || !self.problems.is_empty() || !self.refused_files.is_empty()
    }

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
    site: LocalSite<'a>,
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

    fn problem_title(&self) -> Said {
        let said = self.site.say("frame-problem");
        match &self.appeal {
            Some(appeal) => said.text("title", appeal.title),
            None => said.said("title", &self.site.say("form-title")),
        }
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

    fn code_problems(&self) -> Vec<&Problem> {
        self.problems_of(&Field::Code)
    }

    fn refused(&self, file: &RefusedFile) -> Said {
        let kind = file.file_type(self.site.locale());
        let said = self.site.say("form-file-refused");
        said.number("n", file.n as u64).said("type", &kind)
    }

    fn numbered(&self, file: &RefusedFile) -> Said {
        self.site.say("form-file").number("n", file.n as u64)
    }

    fn message_hint(&self) -> Said {
        let limit = self.site.limits.message_chars as u64;
        self.site.say("form-message-hint").number("limit", limit)
    }

    fn files_hint(&self) -> Said {
        let limits = &self.site.limits;
        let said = self.site.say("form-files-hint");
        said.number("files", limits.files as u64)
            .said("size", &self.site.size(limits.tip_bytes))
    }

    fn files_time(&self) -> Said {
        let limit = self.site.limits.tip_bytes;
        let said = self.site.say("form-files-time");
        said.number("some", minutes(100_000_000))
            .number("all", minutes(limit))
            .said("size", &self.site.size(limit))
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

/// Minutes that an upload takes over Tor, rounded up.
fn minutes(bytes: u64) -> u64 {
    bytes.div_ceil(BYTES_A_MINUTE).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_rounded_up() {
        let times = [0, 60_000_000, 60_000_001, 100_000_000, 512 << 20].map(minutes);
        assert_eq!(times, [1, 1, 2, 2, 9]);
    }
}
