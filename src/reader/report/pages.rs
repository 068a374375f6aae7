//! The values of each kind of page.

use askama::Template;

use super::chart::{length, title, Chart};
use super::figures::{Figures, ANSWERS, QUESTIONS};
use super::plan::{Page, Plan};
use super::tip::TipView;
use super::wording::{conditions, percent, shape};
use crate::case::Filter;
use crate::progress::grouped;

/// A figure that a page begins with.
pub(super) struct Number {
    pub(super) value: String,
    pub(super) name: &'static str,
}

/// How much was read.
pub(super) struct Reading {
    pub(super) text: String,
    pub(super) length: String,
}

impl Reading {
    fn of(figures: &Figures) -> Self {
        let (read, tips) = (figures.read, figures.tips);
        Reading {
            text: format!(
                "{} of {} tips read ({})",
                grouped(read),
                grouped(tips),
                percent(read, tips)
            ),
            length: length(read, tips),
        }
    }
}

/// `index.html`.
#[derive(Template)]
#[template(path = "index.html")]
pub(super) struct IndexPage {
    conditions: Vec<String>,
    numbers: Vec<Number>,
    reading: Reading,
    agreements: Chart,
    charts: Vec<Chart>,
    shape: &'static str,
    /// Most questions, and most answers to each, that are counted.
    questions: usize,
    answers: String,
}

impl IndexPage {
    pub(super) fn of(plan: &Plan, filter: &Filter) -> Self {
        let total = &plan.total;
        let mut charts = vec![Chart::appeals(plan)];
        charts.extend(charts_of(total));
        charts.extend(Chart::first_answers(total));
        IndexPage {
            conditions: conditions(filter),
            numbers: numbers(total),
            reading: Reading::of(total),
            agreements: Chart::agreements(plan),
            charts,
            shape: shape(filter),
            questions: QUESTIONS,
            answers: grouped(ANSWERS as u64),
        }
    }
}

/// A page of a section; its first one begins with the section's figures.
#[derive(Template)]
#[template(path = "appeal.html")]
pub(super) struct AppealPage<'a> {
    title: String,
    conditions: Vec<String>,
    number: usize,
    of: usize,
    links: Vec<Link>,
    numbers: Vec<Number>,
    reading: Reading,
    charts: Vec<Chart>,
    answers: Vec<Chart>,
    /// What is left out of the answers.
    more: Option<String>,
    tips: &'a [TipView],
    shape: &'static str,
}

/// A way to another page of the section.
pub(super) struct Link {
    pub(super) file: String,
    pub(super) name: &'static str,
}

impl<'a> AppealPage<'a> {
    pub(super) fn of(plan: &Plan, page: &Page, filter: &Filter, tips: &'a [TipView]) -> Self {
        let section = &plan.sections[page.section];
        let figures = &section.figures;
        let (charts, (answers, more)) = match page.number {
            1 => (charts_of(figures), Chart::answers(figures)),
            _ => (Vec::new(), (Vec::new(), None)),
        };
        AppealPage {
            title: capital(&title(&section.of)),
            conditions: conditions(filter),
            number: page.number,
            of: page.of,
            links: links(page),
            numbers: numbers(figures),
            reading: Reading::of(figures),
            charts,
            answers,
            more,
            tips,
            shape: shape(filter),
        }
    }
}

fn numbers(figures: &Figures) -> Vec<Number> {
    let (tips, sources) = (figures.tips, figures.sources());
    let number = |name, value| Number {
        value: grouped(value),
        name,
    };
    vec![
        number("tips", tips),
        number("independent sources", sources),
        number("copies of others", tips - sources),
        number("attachments", figures.attachments()),
        number(
            "languages",
            figures
                .languages
                .keys()
                .filter(|tag| !tag.is_empty())
                .count() as u64,
        ),
    ]
}

fn charts_of(figures: &Figures) -> Vec<Chart> {
    let mut charts = vec![Chart::decisions(figures), Chart::languages(figures)];
    if figures.attachments() > 0 {
        charts.push(Chart::attachments(figures));
    }
    charts
}

fn links(page: &Page) -> Vec<Link> {
    let file = |number| super::plan::file(page.section, number);
    let ways = [
        ("First page", 1, page.number > 1),
        (
            "Previous page",
            page.number.saturating_sub(1),
            page.number > 1,
        ),
        ("Next page", page.number + 1, page.number < page.of),
        ("Last page", page.of, page.number < page.of),
    ];
    let open = ways.into_iter().filter(|(_, _, open)| *open);
    open.map(|(name, number, _)| Link {
        file: file(number),
        name,
    })
    .collect()
}

fn capital(text: &str) -> String {
    let mut rest = text.chars();
    rest.next()
        .map(|first| first.to_uppercase().chain(rest).collect())
        .unwrap_or_default()
}
