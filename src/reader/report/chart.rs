//! Figures as tables, each row with a bar: the table says everything, the bar is for the eye.

use super::figures::{Figures, Question, UNDECIDED};
use super::plan::{Of, Plan, Section};
use super::wording;
use crate::case::Decision;
use crate::progress::grouped;

/// Answers in a chart of an appeal's page.
const ANSWERS: usize = 25;
/// Charts of answers on the first page, and answers in each.
const FIRST_QUESTIONS: usize = 6;
const FIRST_ANSWERS: usize = 10;
/// Agreements on the first page.
const AGREEMENTS: usize = 20;
/// Rows of any other chart.
const ROWS: usize = 30;
/// Questions that come first on the first page, if they were asked.
const WHERE_AND_WHEN: [&str; 4] = ["country", "place", "shop", "period"];

/// A table with bars.
pub(super) struct Chart {
    pub(super) heading: String,
    /// What a row is.
    pub(super) row: &'static str,
    /// What is counted.
    pub(super) columns: &'static [&'static str],
    pub(super) bars: Vec<Bar>,
    /// What is left out.
    pub(super) more: Option<String>,
}

/// A row of a chart.
pub(super) struct Bar {
    pub(super) name: String,
    /// A page about it.
    pub(super) link: Option<String>,
    /// What the name belongs to.
    pub(super) under: Option<String>,
    pub(super) cells: Vec<String>,
    /// The first count, in percent of the chart's largest.
    pub(super) length: String,
}

/// What a bar is made of.
struct Counted {
    name: String,
    link: Option<String>,
    under: Option<String>,
    count: u64,
    /// A second column.
    beside: String,
}

const TIPS: &[&str] = &["Tips", "Share"];
const SOURCES: &[&str] = &["Independent sources", "Tips"];

impl Chart {
    fn new(
        heading: impl Into<String>,
        row: &'static str,
        columns: &'static [&'static str],
        mut counted: Vec<Counted>,
        most: usize,
    ) -> Self {
        let left = counted.split_off(counted.len().min(most));
        let more = (!left.is_empty()).then(|| format!("and {} more", grouped(left.len() as u64)));
        let largest = counted
            .iter()
            .map(|row| row.count)
            .max()
            .unwrap_or_default()
            .max(1);
        let bars = counted.into_iter().map(|row| Bar {
            length: length(row.count, largest),
            cells: vec![grouped(row.count), row.beside],
            name: row.name,
            link: row.link,
            under: row.under,
        });
        Chart {
            heading: heading.into(),
            row,
            columns,
            bars: bars.collect(),
            more,
        }
    }

    /// Tips of each section, with links to them.
    pub(super) fn appeals(plan: &Plan) -> Self {
        let row = |section: &Section| Counted {
            link: Some(section.file.clone()),
            ..shared(title(&section.of), section.figures.tips, plan.total.tips)
        };
        let rows = plan.sections.iter().map(row).collect();
        Chart::new("Tips per appeal", "Appeal", TIPS, rows, usize::MAX)
    }

    pub(super) fn languages(figures: &Figures) -> Self {
        let counts = figures.languages.iter();
        let rows = sorted(
            counts.map(|(tag, count)| (wording::language(tag), *count)),
            figures.tips,
        );
        Chart::new("Languages", "Language", TIPS, rows, ROWS)
    }

    /// In the order of the work.
    pub(super) fn decisions(figures: &Figures) -> Self {
        let names = [UNDECIDED]
            .into_iter()
            .chain(Decision::ALL.map(Decision::name));
        let rows = names.filter_map(|name| Some((name, *figures.decisions.get(name)?)));
        let rows = rows.map(|(name, count)| shared(name.to_owned(), count, figures.tips));
        Chart::new("Decisions", "Decision", TIPS, rows.collect(), ROWS)
    }

    pub(super) fn attachments(figures: &Figures) -> Self {
        let counts = figures
            .kinds
            .iter()
            .map(|(kind, count)| ((*kind).to_owned(), *count));
        let rows = sorted(counts, figures.attachments());
        Chart::new("Attachments", "Kind", &["Files", "Share"], rows, ROWS)
    }

    /// What independent sources of one appeal agree on, the strongest first.
    pub(super) fn agreements(plan: &Plan) -> Self {
        let mut found = Vec::new();
        for section in &plan.sections {
            let questions = section.figures.questions.iter();
            for (name, question) in questions.filter(|(_, asked)| asked.is_agreed_on()) {
                let answers = question
                    .answers
                    .values()
                    .filter(|answer| answer.sources() > 1);
                found.extend(answers.map(|answer| (section, name, answer)));
            }
        }
        // Stable: otherwise in the order of sections, questions and answers.
        found.sort_by_key(|(_, _, answer)| std::cmp::Reverse((answer.sources(), answer.tips)));
        let rows = found
            .into_iter()
            .map(|(section, question, answer)| Counted {
                name: wording::one_line(answer.text()),
                link: Some(section.file.clone()),
                under: Some(format!("{question}, {}", title(&section.of))),
                count: answer.sources(),
                beside: grouped(answer.tips),
            });
        Chart::new(
            "The strongest first",
            "Answer",
            SOURCES,
            rows.collect(),
            AGREEMENTS,
        )
    }

    /// The answers of an appeal, question by question, those that most tips answer first.
    pub(super) fn answers(figures: &Figures) -> (Vec<Self>, Option<String>) {
        let mut questions: Vec<_> = figures.questions.iter().collect();
        questions.sort_by_key(|(_, question)| std::cmp::Reverse(question.tips));
        let charts = questions.into_iter().map(|(name, question)| {
            let tips = grouped(question.tips);
            Chart::of_answers(format!("{name} (answers: {tips})"), question, ANSWERS)
        });
        let further = figures.further;
        let more = (further > 0).then(|| format!("and {} questions more", grouped(further)));
        (charts.collect(), more)
    }

    /// The answers of all appeals: where and when, then other questions on which some sources agree.
    pub(super) fn first_answers(figures: &Figures) -> Vec<Self> {
        let mut questions: Vec<_> = figures.questions.iter().collect();
        questions.retain(|(_, question)| question.is_agreed_on());
        questions.sort_by_key(|(name, question)| {
            let place = WHERE_AND_WHEN.iter().position(|known| known == name);
            (
                place.unwrap_or(WHERE_AND_WHEN.len()),
                std::cmp::Reverse(question.tips),
            )
        });
        let charts = questions.into_iter().take(FIRST_QUESTIONS);
        charts
            .map(|(name, question)| {
                Chart::of_answers(format!("{name}, all appeals"), question, FIRST_ANSWERS)
            })
            .collect()
    }

    fn of_answers(heading: String, question: &Question, most: usize) -> Self {
        let rows = question.ranked().into_iter().map(|answer| Counted {
            name: wording::one_line(answer.text()),
            link: None,
            under: None,
            count: answer.sources(),
            beside: grouped(answer.tips),
        });
        let mut chart = Chart::new(heading, "Answer", SOURCES, rows.collect(), most);
        if question.further > 0 {
            let further = format!("not counted are {} answers", grouped(question.further));
            chart.more = Some(match chart.more {
                Some(more) => format!("{more}; {further}"),
                None => further,
            });
        }
        chart
    }
}

/// What a section is called.
pub(super) fn title(of: &Of) -> String {
    match of {
        Of::Appeal(appeal) => format!("appeal {}", wording::one_line(appeal)),
        Of::NoAppeal => "tips without an appeal".to_owned(),
        Of::Others(count) => format!("{} further appeals", grouped(*count as u64)),
    }
}

/// A bar's length in percent, with a tenth.
pub(super) fn length(part: u64, whole: u64) -> String {
    let tenths = part.saturating_mul(1000) / whole.max(1);
    format!("{}.{}%", tenths / 10, tenths % 10)
}

/// A count with its share.
fn shared(name: String, count: u64, all: u64) -> Counted {
    Counted {
        name,
        link: None,
        under: None,
        count,
        beside: wording::percent(count, all),
    }
}

/// Those of most first.
fn sorted(counts: impl Iterator<Item = (String, u64)>, all: u64) -> Vec<Counted> {
    let mut counted: Vec<_> = counts
        .map(|(name, count)| shared(name, count, all))
        .collect();
    counted.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.name.cmp(&b.name)));
    counted
}
