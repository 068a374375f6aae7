//! SpreadsheetML (ISO/IEC 29500-1, 18): cells, formulas and their values; of texts only those that a cell
//! shows.

use std::borrow::Cow;

use super::drawing;
use super::filter::{Action, Frame, Place, Rules};
use super::names::Ns;
use super::parts::Kind;
use super::rules::{run, Context};
use super::writer::Writer;
use super::xml::Element;
use crate::{Reason, Trace};

mod book;
mod formula;
mod looks;
mod strings;

pub(super) use book::Book;
use formula::{leads_out, link_text, Leads};
pub(super) use strings::write_strings;

/// Writes a part of a workbook.
pub(super) fn write(text: &str, context: Context<'_>) -> Result<Vec<u8>, Reason> {
    let kind = context.kind;
    if kind == Kind::Workbook && !context.state.book.again {
        // The folder it was saved in stands in a form that is not looked into.
        let folder = u64::from(text.contains("absPath "));
        context.state.report.add(Trace::Path, folder);
    }
    let mut rules = Sheet {
        context,
        held: String::new(),
        lost: false,
        cell: Cell::default(),
        names: looks::Names::default(),
    };
    run(text, kind, &mut rules)
}

/// The cell that is being written.
#[derive(Debug, Default)]
struct Cell {
    /// Its value is the number of a text.
    shared: bool,
    /// Its value tells where the file is kept.
    told: bool,
    /// The number of the formula that it shares.
    group: Option<String>,
}

struct Sheet<'c> {
    context: Context<'c>,
    /// Text of the element whose end decides what becomes of it.
    held: String,
    /// The element that has just ended goes.
    lost: bool,
    cell: Cell,
    names: looks::Names,
}

impl Sheet<'_> {
    fn count(&mut self, element: &Element<'_>) {
        let state = &mut self.context.state;
        if state.book.again || element.ns != Ns::Sheet || element.attributes.is_empty() {
            return;
        }
        let trace = match element.name {
            "sheetProtection" | "protectedRange" | "workbookProtection" => Trace::Setting,
            "customSheetView" | "customWorkbookView" => Trace::Setting,
            "fileSharing" => Trace::Setting,
            "scenario" => Trace::PrivateBlock,
            _ => return,
        };
        state.person(
            element
                .value("userName")
                .or(element.value("user"))
                .unwrap_or_default(),
        );
        state.report.add(trace, 1);
    }

    /// True for elements whose text is looked at as a whole, at their end.
    fn holds(frame: &Frame) -> bool {
        frame.ns == Ns::Sheet
            && (matches!(frame.name, "f" | "definedName")
                || frame.name.starts_with("formula")
                || frame.name.ends_with("Formula"))
    }

    /// At the end of a cell's formula. Answers whether it stays.
    fn formula(&mut self, out: &mut Writer) -> bool {
        let held = std::mem::take(&mut self.held);
        let book = &mut self.context.state.book;
        let group = self.cell.group.take();
        let lost = group
            .as_ref()
            .is_some_and(|group| book.lost_groups.contains(group));
        let leads = leads_out(&held, &book.gone);
        match leads {
            Leads::Nowhere if held.is_empty() && lost => false,
            Leads::Nowhere => {
                book.refer(&held);
                out.text(&held);
                true
            }
            // It comes to another value wherever it is opened; the one it had tells.
            Leads::Here => {
                self.cell.told = true;
                self.context.state.report.add(Trace::Path, 1);
                out.text(&held);
                true
            }
            Leads::Out(trace) => {
                self.context.state.report.add(trace, 1);
                // Programs that do not calculate leave no value; its text must not be lost.
                let text = link_text(&held).filter(|_| group.is_none());
                text.into_iter().for_each(|text| out.text(text));
                self.context.state.book.lost_groups.extend(group);
                text.is_some()
            }
        }
    }

    /// At the end of a formula that has to be there.
    fn condition(&mut self, out: &mut Writer) {
        let held = std::mem::take(&mut self.held);
        let book = &mut self.context.state.book;
        match leads_out(&held, &book.gone) {
            Leads::Out(trace) => {
                self.context.state.report.add(trace, 1);
                out.text("#REF!");
            }
            Leads::Nowhere | Leads::Here => {
                book.refer(&held);
                out.text(&held);
            }
        }
    }

    /// At the end of a cell's value.
    fn value(&mut self, out: &mut Writer) {
        let held = std::mem::take(&mut self.held);
        if self.cell.told {
            return;
        }
        if !self.cell.shared {
            out.text(&held);
            return;
        }
        if let Ok(number) = held.trim().parse() {
            out.text(&self.context.state.book.string(number).to_string());
        }
    }
}

impl Rules for Sheet<'_> {
    fn open(
        &mut self,
        element: &mut Element<'_>,
        place: &mut Place,
        _: &mut Writer,
    ) -> Result<Action, Reason> {
        self.count(element);
        let workbook = self.context.kind == Kind::Workbook;
        if workbook
            && element.is(Ns::Sheet, "sheet")
            && element.value("state") == Some("veryHidden")
        {
            self.context
                .state
                .book
                .drop_sheet(element, &mut self.context.state.report);
            return Ok(Action::Drop);
        }
        Ok(drawing::open(&mut self.context, element, place))
    }

    fn keep(
        &mut self,
        element: &mut Element<'_>,
        place: &mut Place,
        _: &mut Writer,
    ) -> Result<bool, Reason> {
        let related = drawing::keep(&mut self.context, element, place);
        if element.ns != Ns::Sheet {
            return Ok(related);
        }
        match (self.context.kind, element.name) {
            (Kind::Workbook, _) => {
                let state = &mut self.context.state;
                return Ok(state.book.keep(element, related, &mut state.report));
            }
            (Kind::Worksheet, "c") => {
                self.cell = Cell {
                    shared: element.value("t") == Some("s"),
                    ..Cell::default()
                };
            }
            (Kind::Worksheet, "f") => {
                let shared = element.value("t") == Some("shared");
                let group = element.value("si").filter(|_| shared);
                self.cell.group = group.map(str::to_owned);
            }
            (Kind::Worksheet, "sheetData") => self.context.state.book.lost_groups.clear(),
            (Kind::SheetStyles, "cellStyle") => {
                let renamed = self.names.style(element);
                self.context
                    .state
                    .report
                    .add(Trace::PartName, u64::from(renamed));
            }
            (Kind::Table, "tableStyleInfo") => looks::table_style(element),
            _ => {}
        }
        Ok(related)
    }

    fn text(&mut self, text: Cow<'_, str>, place: &Place, out: &mut Writer) -> Result<(), Reason> {
        let value = place.is_in(Ns::Sheet, &["c", "v"]);
        match place.parent() {
            Some(parent) if value || Self::holds(parent) => self.held.push_str(&text),
            _ => drawing::text(&text, place, out),
        }
        Ok(())
    }

    fn close(&mut self, frame: &Frame, place: &mut Place, out: &mut Writer) -> Result<(), Reason> {
        drawing::close(frame, place);
        match frame.name {
            "v" if place.is_in(Ns::Sheet, &["c"]) => self.value(out),
            "f" if frame.ns == Ns::Sheet => self.lost = !self.formula(out),
            "definedName" => {
                let held = std::mem::take(&mut self.held);
                let state = &mut self.context.state;
                self.lost = !state.book.define(&held, &mut state.report);
                out.text(&held);
            }
            "sheets" if frame.children == 0 => return Err(Reason::Damaged("it has no sheets")),
            _ if Self::holds(frame) => self.condition(out),
            _ => {}
        }
        Ok(())
    }

    fn closed(&mut self, frame: &Frame, place: &mut Place, out: &mut Writer) -> Result<(), Reason> {
        drawing::closed(frame, place, out);
        if std::mem::take(&mut self.lost) {
            out.cut(frame.start);
            if let Some(parent) = place.parent_mut() {
                parent.children = parent.children.saturating_sub(1);
            }
        }
        // A list of names without names is in no file of Excel's.
        if frame.is(Ns::Sheet, "definedNames") && frame.children == 0 {
            out.cut(frame.start);
        }
        Ok(())
    }
}
