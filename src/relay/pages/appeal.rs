//! One appeal: what it shows and asks, and the page of one that is over.

use askama::Template;

use super::form::{form, Form};
use super::problem::Problem;
use super::{escaped_len, render, LocalSite, Page};
use crate::appeals::{Appeal, Picture, Question, State, CERTAINTIES};
use crate::languages::{Language, Locale, Said};

/// Bytes of a page around one thing in it, at most.
pub(super) const AROUND: usize = 1024;

/// `GET /appeal/ID`: the appeal with its form, or how it ended. `None` if there is no such appeal.
pub fn appeal(site: LocalSite<'_>, id: &str) -> Option<Page> {
    let appeal = site.appeals()?.get(id)?;
    if appeal.state == State::Open {
        let empty = Form {
            appeal: id,
            ..Form::default()
        };
        return Some(form(site, &empty));
    }
    let page = Over {
        site,
        here: "form",
        appeal: View::of(appeal, Place::relay(site.root()), site.locale()),
        outcome: outcome(site.locale(), appeal.state),
    };
    let room = page.appeal.room();
    Some(render(200, &page, room))
}

/// How an appeal ended, in a sentence; of an open one, that it is open.
pub(super) fn outcome(locale: Locale, state: State) -> Said {
    locale.say(match state {
        State::Open => "appeal-outcome-open",
        State::Placed => "appeal-outcome-placed",
        State::TooCommon => "appeal-outcome-too-common",
        State::Closed => "appeal-outcome-closed",
    })
}

/// The same as a heading.
pub(super) fn state_heading(locale: Locale, state: State) -> Said {
    locale.say(match state {
        State::Open => "appeal-state-open",
        State::Placed => "appeal-state-placed",
        State::TooCommon => "appeal-state-too-common",
        State::Closed => "appeal-state-closed",
    })
}

/// An appeal's title for readers of a language, and what it is written in.
pub(super) fn title<'a>(appeal: &'a Appeal, language: &'static Language) -> (&'a str, &'a str) {
    let text = appeal.text(language.tag);
    text.map_or(("", language.tag), |(tag, text)| (text.title.as_str(), tag))
}

/// Where pages and pictures are, seen from the page that names them.
#[derive(Clone, Copy)]
pub(super) struct Place {
    /// What paths of pages in its language begin with, up to a `/`.
    pages: &'static str,
    /// What paths of pictures begin with: all languages have the same.
    files: &'static str,
    /// What paths of pages end with.
    page: &'static str,
}

impl Place {
    /// Any page of the relay, in the language with this root.
    pub(super) fn relay(root: &'static str) -> Self {
        Self {
            pages: root,
            files: "",
            page: "",
        }
    }

    /// A page that is a file: the way to the folder of its language, and to the one of all.
    pub(super) fn file_page(pages: &'static str, files: &'static str) -> Self {
        Self {
            pages,
            files,
            page: "/index.html",
        }
    }

    pub(super) fn appeal(self, id: &str) -> String {
        format!("{}/appeal/{id}{}", self.pages, self.page)
    }

    pub(super) fn file(self, id: &str, file: &str) -> String {
        format!("{}/appeal/{id}/{file}", self.files)
    }
}

/// An appeal as it stands on its page.
pub(super) struct View<'a> {
    pub(super) id: &'a str,
    /// What its words are written in.
    pub(super) language: &'a str,
    pub(super) title: &'a str,
    pub(super) ask: &'a [String],
    /// Stands above the pictures.
    pub(super) heading: Said,
    pub(super) pictures: Vec<Shown<'a>>,
    pub(super) questions: &'a [Question],
}

/// A picture on an appeal's page.
pub(super) struct Shown<'a> {
    pub(super) src: String,
    pub(super) width: u32,
    pub(super) height: u32,
    pub(super) alt: &'a str,
    /// The picture in more detail; `None` where there is no more.
    pub(super) large: Option<Large>,
}

/// A link to a picture in more detail.
pub(super) struct Large {
    pub(super) src: String,
    pub(super) link: Said,
    pub(super) size: Said,
}

impl<'a> View<'a> {
    pub(super) fn of(appeal: &'a Appeal, place: Place, locale: Locale) -> Self {
        let text = appeal.text(locale.language.tag);
        let (title, language) = title(appeal, locale.language);
        let ask = text.map(|(_, text)| text.ask.as_slice());
        let shown = |(index, picture): (usize, &'a Picture)| {
            let Picture { page, large, .. } = picture;
            let n = index as u64 + 1;
            let name = |of: &str| place.file(&appeal.id, &format!("{n}{of}.jpg"));
            let kilobytes = large.jpeg.len().div_ceil(1024) as u64;
            let link = || Large {
                src: name("-large"),
                link: locale.say("appeal-larger").number("n", n),
                size: locale.say("appeal-larger-size").number("size", kilobytes),
            };
            Shown {
                src: name(""),
                width: page.width,
                height: page.height,
                alt: picture.alt(language),
                large: (large.width > page.width).then(link),
            }
        };
        Self {
            id: &appeal.id,
            language,
            title,
            ask: ask.unwrap_or_default(),
            heading: locale
                .say("appeal-pictures")
                .number("count", appeal.pictures.len() as u64),
            pictures: appeal.pictures.iter().enumerate().map(shown).collect(),
            questions: &appeal.questions,
        }
    }

    /// Bytes that it takes on its page, at most.
    pub(super) fn room(&self) -> usize {
        let ask = self.ask.iter().map(|text| escaped_len(text) + AROUND);
        let pictures = self.pictures.iter();
        let pictures = pictures.map(|picture| escaped_len(picture.alt) + AROUND);
        let questions = self.questions.len() * 2 * AROUND;
        2 * escaped_len(self.title) + ask.sum::<usize>() + pictures.sum::<usize>() + questions
    }

    /// Its questions with what was answered, for a form.
    pub(super) fn asked<'b>(&self, form: &'b Form<'_>, locale: Locale) -> Vec<Asked<'b>> {
        let asked = |question: &Question| Asked::of(*question, form, locale);
        self.questions.iter().map(asked).collect()
    }

    pub(super) fn asks(&self, question: &str) -> bool {
        self.questions.iter().any(|it| it.id() == question)
    }
}

/// A question in a form.
pub(super) struct Asked<'a> {
    /// The question's id: its field is `answer_` and this.
    pub(super) id: &'static str,
    pub(super) label: Said,
    /// What helps to answer; `None` where the answer is chosen.
    pub(super) hint: Option<Said>,
    /// What was typed.
    pub(super) text: &'a str,
    /// What can be chosen; empty where the answer is typed.
    pub(super) choices: Vec<Choice>,
    pub(super) problems: Vec<&'a Problem>,
}

/// One of the answers that can be chosen.
pub(super) struct Choice {
    /// Id of its control. The first has the question's.
    pub(super) control: String,
    pub(super) value: &'static str,
    pub(super) label: Said,
    pub(super) chosen: bool,
}

impl<'a> Asked<'a> {
    fn of(question: Question, form: &'a Form<'_>, locale: Locale) -> Self {
        let id = question.id();
        let answer = form.answers.iter().find(|answer| answer.question == id);
        let text = answer.map_or("", |answer| answer.text);
        let (label, hint) = wording(question);
        let choices = match question {
            Question::Certain => choices(id, text, locale),
            _ => Vec::new(),
        };
        Self {
            id,
            label: locale.say(label),
            hint: hint.map(|key| locale.say(key)),
            text,
            choices,
            problems: form.problems_of_answer(id),
        }
    }
}

/// How certain somebody is; who has chosen can also take it back.
fn choices(id: &str, text: &str, locale: Locale) -> Vec<Choice> {
    let labels = [
        "question-certain-certain",
        "question-certain-likely",
        "question-certain-unsure",
    ];
    let known = CERTAINTIES.contains(&text);
    let some = CERTAINTIES
        .into_iter()
        .zip(labels)
        .map(|(value, label)| Choice {
            control: match value == CERTAINTIES[0] {
                true => format!("answer-{id}"),
                false => format!("answer-{id}-{value}"),
            },
            value,
            label: locale.say(label),
            chosen: text == value,
        });
    let none = Choice {
        control: format!("answer-{id}-none"),
        value: "",
        label: locale.say("question-certain-none"),
        chosen: !known,
    };
    some.chain([none]).collect()
}

/// Keys of what a question says, and of what helps to answer it.
fn wording(question: Question) -> (&'static str, Option<&'static str>) {
    match question {
        Question::Place => ("question-place", Some("question-place-hint")),
        Question::Maker => ("question-maker", Some("question-maker-hint")),
        Question::Period => ("question-period", Some("question-period-hint")),
        Question::Certain => ("question-certain", None),
        Question::Known => ("question-known", Some("question-known-hint")),
    }
}

#[derive(Template)]
#[template(path = "over.html")]
struct Over<'a> {
    site: LocalSite<'a>,
    here: &'static str,
    appeal: View<'a>,
    outcome: Said,
}
