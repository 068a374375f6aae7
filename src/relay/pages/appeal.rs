//! One appeal: what it shows and asks, and the page of one that is over.

use askama::Template;

use super::form::{form, Form, Problem};
use super::words::escaped_len;
use super::{render, Page, Site};
use crate::appeals::{Appeal, Picture, Question, State, CERTAINTIES};

/// The language that pages are written in.
const LANGUAGE: &str = "en";

/// Bytes of a page around one thing in it, at most.
pub(super) const AROUND: usize = 1024;

/// `GET /appeal/ID`: the appeal with its form, or how it ended. `None` if there is no such appeal.
pub fn appeal(site: &Site, id: &str) -> Option<Page> {
    let appeal = site.appeals.as_ref()?.get(id)?;
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
        appeal: View::of(appeal, Place::RELAY),
        outcome: outcome(appeal.state),
    };
    let room = page.appeal.room();
    Some(render(200, &page, room))
}

/// How an appeal ended, in a sentence; of an open one, that it is open.
pub(super) fn outcome(state: State) -> &'static str {
    match state {
        State::Open => "Open: we are looking for tips.",
        State::Placed => "Placed: identified thanks to tips.",
        State::TooCommon => "Too common: it can be found in too many places.",
        State::Closed => "Closed: we need no more tips.",
    }
}

/// An appeal's title, and what it is written in.
pub(super) fn title(appeal: &Appeal) -> (&str, &str) {
    let text = appeal.text(LANGUAGE);
    text.map_or(("", LANGUAGE), |(language, text)| {
        (text.title.as_str(), language)
    })
}

/// Where pages and pictures are, seen from the page that names them.
#[derive(Clone, Copy)]
pub(super) struct Place {
    pub(super) root: &'static str,
    page: &'static str,
}

impl Place {
    /// Any page of the relay.
    pub(super) const RELAY: Self = Self {
        root: "/",
        page: "",
    };

    /// The first of the pages that are files.
    pub(super) const FIRST_FILE: Self = Self {
        root: "",
        page: "/index.html",
    };

    /// An appeal's page among those that are files.
    pub(super) const APPEAL_FILE: Self = Self {
        root: "../../",
        page: "/index.html",
    };

    pub(super) fn appeal(self, id: &str) -> String {
        format!("{}appeal/{id}{}", self.root, self.page)
    }

    pub(super) fn file(self, id: &str, file: &str) -> String {
        format!("{}appeal/{id}/{file}", self.root)
    }
}

/// An appeal as it stands on its page.
pub(super) struct View<'a> {
    pub(super) id: &'a str,
    /// What its words are written in.
    pub(super) language: &'a str,
    pub(super) title: &'a str,
    pub(super) ask: &'a [String],
    pub(super) pictures: Vec<Shown<'a>>,
    pub(super) questions: &'a [Question],
}

/// A picture on an appeal's page.
pub(super) struct Shown<'a> {
    pub(super) src: String,
    pub(super) width: u32,
    pub(super) height: u32,
    pub(super) alt: &'a str,
    /// The picture in more detail, and its size in kilobytes; `None` where there is no more.
    pub(super) large: Option<(String, usize)>,
}

impl<'a> View<'a> {
    pub(super) fn of(appeal: &'a Appeal, place: Place) -> Self {
        let (title, language) = title(appeal);
        let text = appeal.text(LANGUAGE);
        let ask = text.map(|(_, text)| text.ask.as_slice());
        let shown = |(index, picture): (usize, &'a Picture)| {
            let Picture { page, large, .. } = picture;
            let name = |of: &str| place.file(&appeal.id, &format!("{}{of}.jpg", index + 1));
            let more = large.width > page.width;
            Shown {
                src: name(""),
                width: page.width,
                height: page.height,
                alt: picture.alt(language),
                large: more.then(|| (name("-large"), large.jpeg.len().div_ceil(1024))),
            }
        };
        Self {
            id: &appeal.id,
            language,
            title,
            ask: ask.unwrap_or_default(),
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
    pub(super) fn asked<'b>(&self, form: &'b Form<'_>) -> Vec<Asked<'b>> {
        let asked = self.questions.iter();
        asked.map(|question| Asked::of(*question, form)).collect()
    }

    pub(super) fn asks(&self, question: &str) -> bool {
        self.questions.iter().any(|it| it.id() == question)
    }
}

/// A question in a form.
pub(super) struct Asked<'a> {
    /// The question's id: its field is `answer_` and this.
    pub(super) id: &'static str,
    pub(super) label: &'static str,
    pub(super) hint: &'static str,
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
    pub(super) label: &'static str,
    pub(super) chosen: bool,
}

impl<'a> Asked<'a> {
    fn of(question: Question, form: &'a Form<'_>) -> Self {
        let id = question.id();
        let answer = form.answers.iter().find(|answer| answer.question == id);
        let text = answer.map_or("", |answer| answer.text);
        let (label, hint) = wording(question);
        let choices = match question {
            Question::Certain => choices(id, text),
            _ => Vec::new(),
        };
        Self {
            id,
            label,
            hint,
            text,
            choices,
            problems: form.problems_of_answer(id),
        }
    }
}

/// How certain somebody is; who has chosen can also take it back.
fn choices(id: &str, text: &str) -> Vec<Choice> {
    let labels = ["I am certain", "It is likely", "I am not sure"];
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
            label,
            chosen: text == value,
        });
    let none = Choice {
        control: format!("answer-{id}-none"),
        value: "",
        label: "No answer",
        chosen: !known,
    };
    some.chain([none]).collect()
}

/// What a question says, and what helps to answer it.
fn wording(question: Question) -> (&'static str, &'static str) {
    match question {
        Question::Place => (
            "Where is it, or where is it from?",
            "A country, a town, a street, a building: as near as you know.",
        ),
        Question::Maker => (
            "Which shop or maker is it from?",
            "A shop, a website, a brand, a factory, a hotel that has it.",
        ),
        Question::Period => (
            "From when is it?",
            "When was it made, sold or in use? A rough guess is enough.",
        ),
        Question::Certain => ("How certain are you?", ""),
        Question::Known => (
            "How do you know?",
            "Only what you want us to know. Could it lead to you? You may leave it out.",
        ),
    }
}

#[derive(Template)]
#[template(path = "over.html")]
struct Over<'a> {
    site: &'a Site,
    here: &'static str,
    appeal: View<'a>,
    outcome: &'static str,
}
