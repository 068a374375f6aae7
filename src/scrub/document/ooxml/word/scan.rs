//! A first look at a text: what is deleted, and where fields begin, show something and end. Elements are
//! told by their numbers.

use std::borrow::Cow;
use std::collections::HashMap;

use super::super::filter::{Action, Frame, Place, Rules};
use super::super::names::Ns;
use super::super::parts::Kind;
use super::super::rules::run;
use super::super::writer::Writer;
use super::super::xml::Element;
use super::changes::{fate, Fate};
use super::fields::{code, Code, Field};
use crate::{Reason, Trace};

/// Most fields within each other.
const NESTED: usize = 100;

/// What was found out about an element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Mark {
    /// Deleted, or part of a field that is not kept.
    Gone(Option<Trace>),
    /// A paragraph whose end was deleted.
    Joined,
    /// The code of a field that is kept.
    Code(String),
    /// What a field shows that has no result.
    Shown(String),
}

/// What was found out about all elements.
#[derive(Debug, Default)]
pub(super) struct Marks(HashMap<u32, Mark>);

impl Marks {
    pub(super) fn get(&self, number: u32) -> Option<&Mark> {
        self.0.get(&number)
    }

    /// The code of a field, once.
    pub(super) fn code(&mut self, number: u32) -> Option<String> {
        match self.0.remove(&number) {
            Some(Mark::Code(code)) => Some(code),
            _ => None,
        }
    }

    fn gone(&mut self, number: u32) {
        self.0.insert(number, Mark::Gone(None));
    }
}

/// Looks through a part with text.
pub(super) fn scan(text: &str, kind: Kind) -> Result<Marks, Reason> {
    let mut scan = Scan::default();
    run(text, kind, &mut scan)?;
    // Fields without an end: their marks go, and what they hold stays.
    for field in std::mem::take(&mut scan.fields) {
        let parts = field.marks.iter().chain(&field.codes);
        parts.for_each(|part| scan.marks.gone(*part));
    }
    Ok(scan.marks)
}

/// A table or a row: what is in it, and how much of that is deleted.
#[derive(Debug, Default, Clone, Copy)]
struct Count {
    all: u32,
    gone: u32,
    deleted: bool,
}

#[derive(Debug, Default)]
struct Scan {
    marks: Marks,
    fields: Vec<Field>,
    tables: Vec<Count>,
    rows: Vec<Count>,
    cells: Vec<Count>,
}

impl Scan {
    /// Marks of deletion, which stand inside of what is deleted.
    fn deletion(&mut self, element: &Element<'_>, place: &Place) {
        match element.name {
            "del" | "moveFrom" if place.is_in(Ns::Word, &["p", "pPr", "rPr"]) => {
                if let Some(paragraph) = place.around().nth(2) {
                    self.marks.0.insert(paragraph.number, Mark::Joined);
                }
            }
            "del" | "moveFrom" if place.is_in(Ns::Word, &["tr", "trPr"]) => {
                self.rows
                    .last_mut()
                    .into_iter()
                    .for_each(|row| row.deleted = true);
            }
            "cellDel" if place.is_in(Ns::Word, &["tc", "tcPr"]) => {
                self.cells
                    .last_mut()
                    .into_iter()
                    .for_each(|cell| cell.deleted = true);
            }
            "tbl" => self.tables.push(Count::default()),
            "tr" => self.rows.push(Count::default()),
            "tc" => self.cells.push(Count::default()),
            _ => {}
        }
    }

    /// Behind a table, a row or a cell: whether all of it is deleted.
    fn counted(&mut self, frame: &Frame) {
        let (inner, outer) = match frame.name {
            "tc" => (&mut self.cells, Some(&mut self.rows)),
            "tr" => (&mut self.rows, Some(&mut self.tables)),
            "tbl" => (&mut self.tables, None),
            _ => return,
        };
        let Some(count) = inner.pop() else {
            return;
        };
        let gone = count.deleted || count.all > 0 && count.all == count.gone;
        if gone {
            self.marks.gone(frame.number);
        }
        if let Some(outer) = outer.and_then(|outer| outer.last_mut()) {
            outer.all += 1;
            outer.gone += u32::from(gone);
        }
    }

    /// Words that are hidden go: nobody sees them who does not ask for them. Marks of fields stay, for their
    /// other halves are elsewhere.
    fn hidden(&mut self, element: &Element<'_>, place: &mut Place) {
        let is_off = matches!(element.value("val"), Some("0" | "false" | "off"));
        if element.name == "vanish" && !is_off && place.is_in(Ns::Word, &["r", "rPr"]) {
            if let Some(run) = place.find_mut(|frame| frame.is(Ns::Word, "r")) {
                run.flag = true;
            }
        }
        let is_shown = !matches!(element.name, "rPr" | "fldChar" | "instrText");
        let run = place.parent().filter(|parent| parent.is(Ns::Word, "r"));
        if is_shown && run.is_some_and(|run| run.flag) {
            let gone = Mark::Gone(Some(Trace::PrivateBlock));
            self.marks.0.insert(place.number(), gone);
        }
    }

    /// A part of a field, or what may be in the code of one.
    fn field(&mut self, element: &Element<'_>, place: &Place) -> Result<(), Reason> {
        let number = place.number();
        let is_mark = matches!(element.name, "fldChar" | "instrText");
        let in_run = place
            .parent()
            .is_some_and(|parent| parent.is(Ns::Word, "r"));
        if in_run && element.name != "rPr" {
            let depth = self.fields.len();
            let hiding = self
                .fields
                .iter_mut()
                .enumerate()
                .find(|(_, field)| !field.shows);
            if let Some((_, field)) = hiding.filter(|(at, _)| !is_mark || at + 1 < depth) {
                field.unseen.push(number);
            }
        }
        self.part(element, number)
    }

    /// A mark of a field, or its code.
    fn part(&mut self, element: &Element<'_>, number: u32) -> Result<(), Reason> {
        match (element.name, element.value("fldCharType")) {
            ("fldChar", Some("begin")) => {
                if self.fields.len() == NESTED {
                    return Err(Reason::Beyond("100 fields within each other"));
                }
                self.fields.push(Field::new(number));
            }
            ("fldChar", kind) => match self.fields.last_mut() {
                Some(field) => {
                    field.marks.push(number);
                    field.shows |= kind == Some("separate");
                    if kind == Some("end") {
                        self.end(number);
                    }
                }
                None => self.marks.gone(number),
            },
            ("instrText", _) => match self.fields.last_mut() {
                Some(field) => field.codes.push(number),
                None => self.marks.gone(number),
            },
            ("fldSimple", _) => {
                let mark = match code(element.value("instr").unwrap_or_default()) {
                    Code::Kept(code) => Mark::Code(code),
                    Code::Dissolved(trace) => Mark::Gone(trace),
                };
                self.marks.0.insert(number, mark);
            }
            _ => {}
        }
        Ok(())
    }

    /// At the end of the innermost field.
    fn end(&mut self, number: u32) {
        let Some(field) = self.fields.pop() else {
            return;
        };
        field
            .unseen
            .iter()
            .for_each(|unseen| self.marks.gone(*unseen));
        match (code(&field.code), field.first) {
            (Code::Kept(code), Some(first)) => {
                field.codes.iter().for_each(|part| self.marks.gone(*part));
                self.marks.0.insert(first, Mark::Code(code));
            }
            (looked_at, _) => {
                let parts = field.marks.iter().chain(&field.codes);
                parts.for_each(|part| self.marks.gone(*part));
                let trace = match looked_at {
                    Code::Dissolved(trace) => trace,
                    Code::Kept(_) => None,
                };
                let mark = match field.shown() {
                    Some(shown) => Mark::Shown(shown),
                    None => Mark::Gone(trace),
                };
                self.marks.0.insert(number, mark);
            }
        }
    }
}

impl Rules for Scan {
    fn is_look(&self) -> bool {
        true
    }

    fn open(
        &mut self,
        element: &mut Element<'_>,
        place: &mut Place,
        _: &mut Writer,
    ) -> Result<Action, Reason> {
        if element.ns == Ns::Word {
            self.deletion(element, place);
        }
        match fate(element, place)? {
            Fate::Drop(_) => return Ok(Action::Drop),
            Fate::Unwrap(_) => return Ok(Action::Unwrap),
            Fate::Listed => {}
        }
        if element.ns != Ns::Word {
            return Ok(Action::Listed);
        }
        let form = self
            .fields
            .last_mut()
            .is_some_and(|field| field.form(element));
        match form {
            true => Ok(Action::Unwrap),
            false => {
                self.hidden(element, place);
                self.field(element, place)?;
                Ok(Action::Listed)
            }
        }
    }

    fn keep(&mut self, _: &mut Element<'_>, _: &mut Place, _: &mut Writer) -> Result<bool, Reason> {
        Ok(true)
    }

    fn text(&mut self, text: Cow<'_, str>, place: &Place, _: &mut Writer) -> Result<(), Reason> {
        let code = place
            .parent()
            .filter(|parent| parent.is(Ns::Word, "instrText"));
        if let (Some(code), Some(field)) = (code, self.fields.last_mut()) {
            field.first.get_or_insert(code.number);
            field.code.push_str(&text);
        }
        Ok(())
    }

    fn closed(&mut self, frame: &Frame, _: &mut Place, _: &mut Writer) -> Result<(), Reason> {
        if frame.ns == Ns::Word {
            self.counted(frame);
        }
        Ok(())
    }
}
