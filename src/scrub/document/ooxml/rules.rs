//! Which rules write which kind of part.

use std::borrow::Cow;

use super::filter::{filter, Action, Frame, Place, Rules};
use super::links::Links;
use super::parts::Kind;
use super::state::State;
use super::writer::Writer;
use super::xml::Element;
use super::{drawing, sheet, slides, word};
use crate::Reason;

/// The part that is being written, and what is known of the document.
pub(super) struct Context<'c> {
    pub(super) kind: Kind,
    pub(super) links: &'c mut Links,
    pub(super) state: &'c mut State,
}

/// Writes a part anew.
pub(super) fn write(
    text: &str,
    kind: Kind,
    links: &mut Links,
    state: &mut State,
) -> Result<Vec<u8>, Reason> {
    let context = Context { kind, links, state };
    match kind {
        Kind::Document | Kind::Header | Kind::Footer | Kind::Footnotes | Kind::Endnotes => {
            word::write(text, context)
        }
        Kind::Styles | Kind::Numbering | Kind::Settings => word::write_settings(text, context),
        Kind::Strings => sheet::write_strings(text, context),
        Kind::Workbook | Kind::Worksheet | Kind::Chartsheet | Kind::SheetStyles | Kind::Table => {
            sheet::write(text, context)
        }
        Kind::Presentation | Kind::Slide | Kind::Layout | Kind::Master => {
            slides::write(text, context)
        }
        _ => run(text, kind, &mut Plain(context)),
    }
}

/// Runs rules over a part of a kind.
pub(super) fn run(text: &str, kind: Kind, rules: &mut dyn Rules) -> Result<Vec<u8>, Reason> {
    let form = kind.form();
    filter(text, form.root, form.declared, rules)
}

/// Drawings, charts, diagrams and themes: nothing beyond what holds wherever they stand.
struct Plain<'c>(Context<'c>);

impl Rules for Plain<'_> {
    fn open(
        &mut self,
        element: &mut Element<'_>,
        place: &mut Place,
        _: &mut Writer,
    ) -> Result<Action, Reason> {
        Ok(drawing::open(&mut self.0, element, place))
    }

    fn keep(
        &mut self,
        element: &mut Element<'_>,
        place: &mut Place,
        _: &mut Writer,
    ) -> Result<bool, Reason> {
        Ok(drawing::keep(&mut self.0, element, place))
    }

    fn text(&mut self, text: Cow<'_, str>, place: &Place, out: &mut Writer) -> Result<(), Reason> {
        // Charts show what names stand for.
        self.0.state.book.refer(&text);
        drawing::text(&text, place, out);
        Ok(())
    }

    fn close(&mut self, frame: &Frame, place: &mut Place, _: &mut Writer) -> Result<(), Reason> {
        drawing::close(frame, place);
        Ok(())
    }

    fn closed(&mut self, frame: &Frame, place: &mut Place, out: &mut Writer) -> Result<(), Reason> {
        drawing::closed(frame, place, out);
        Ok(())
    }
}
