//! The texts of cells: only those that a cell shows, in the order in which cells show them. Programs leave
//! in the list what was deleted long ago.

use std::borrow::Cow;

use super::super::drawing;
use super::super::filter::{Action, Frame, Place, Rules};
use super::super::names::Ns;
use super::super::rules::{run, Context};
use super::super::writer::Writer;
use super::super::xml::Element;
use crate::{Reason, Trace};

/// Writes the list of texts.
pub(in super::super) fn write_strings(text: &str, context: Context<'_>) -> Result<Vec<u8>, Reason> {
    let kind = context.kind;
    let texts = vec![None; context.state.book.strings()];
    run(
        text,
        kind,
        &mut Strings {
            context,
            texts,
            number: 0,
        },
    )
}

struct Strings<'c> {
    context: Context<'c>,
    /// Texts as they are written, by their numbers of ours.
    texts: Vec<Option<Vec<u8>>>,
    /// The number that the source gives the next text.
    number: u32,
}

impl Rules for Strings<'_> {
    fn open(
        &mut self,
        element: &mut Element<'_>,
        place: &mut Place,
        _: &mut Writer,
    ) -> Result<Action, Reason> {
        Ok(drawing::open(&mut self.context, element, place))
    }

    fn keep(
        &mut self,
        element: &mut Element<'_>,
        place: &mut Place,
        _: &mut Writer,
    ) -> Result<bool, Reason> {
        Ok(drawing::keep(&mut self.context, element, place))
    }

    fn text(&mut self, text: Cow<'_, str>, _: &Place, out: &mut Writer) -> Result<(), Reason> {
        out.text(&text);
        Ok(())
    }

    fn close(&mut self, frame: &Frame, _: &mut Place, out: &mut Writer) -> Result<(), Reason> {
        if frame.is(Ns::Sheet, "sst") {
            for text in std::mem::take(&mut self.texts) {
                match text {
                    Some(text) => out.paste(&text),
                    // A cell that shows a text that is not there shows nothing.
                    None => {
                        out.start(Ns::Sheet, "si");
                        out.empty(Ns::Sheet, "t");
                        out.end(Ns::Sheet, "si");
                    }
                }
            }
        }
        Ok(())
    }

    fn closed(&mut self, frame: &Frame, _: &mut Place, out: &mut Writer) -> Result<(), Reason> {
        if frame.kept && frame.is(Ns::Sheet, "si") {
            let text = out.cut(frame.start);
            let shown = self.context.state.book.shown(self.number);
            match shown.and_then(|shown| self.texts.get_mut(shown)) {
                Some(place) => *place = Some(text),
                None => self.context.state.report.add(Trace::Revision, 1),
            }
            self.number = self.number.saturating_add(1);
        }
        Ok(())
    }
}
