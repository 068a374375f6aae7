//! WordprocessingML (ISO/IEC 29500-1, 17): text as it stands, tracked changes accepted, fields as what they
//! show.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::drawing;
use super::filter::{Action, Frame, Place, Rules};
use super::names::Ns;
use super::parts::Kind;
use super::rules::{run, Context};
use super::writer::Writer;
use super::xml::Element;
use crate::Reason;

mod changes;
mod fields;
mod join;
mod scan;
mod settings;
mod styles;

use changes::{fate, Fate};
use join::Join;
use scan::{scan, Mark, Marks};
pub(super) use settings::write_settings;

/// What parts of a text document know of each other.
#[derive(Debug, Default)]
pub(super) struct Words {
    pub(super) styles: styles::Styles,
    /// Notes that the text refers to: those of deleted text go with it.
    footnotes: BTreeSet<String>,
    endnotes: BTreeSet<String>,
}

/// Writes a part with text.
pub(super) fn write(text: &str, context: Context<'_>) -> Result<Vec<u8>, Reason> {
    let kind = context.kind;
    let marks = scan(text, kind)?;
    let mut rules = Text {
        context,
        marks,
        join: Join::default(),
    };
    run(text, kind, &mut rules)
}

struct Text<'c> {
    context: Context<'c>,
    marks: Marks,
    join: Join,
}

impl Text<'_> {
    /// True for a note that nothing refers to.
    fn is_stray(&self, element: &Element<'_>) -> bool {
        let usual = matches!(element.value("type"), None | Some("normal"));
        let id = element.value("id").unwrap_or_default();
        let words = &self.context.state.word;
        usual
            && match (self.context.kind, element.name) {
                (Kind::Footnotes, "footnote") => !words.footnotes.contains(id),
                (Kind::Endnotes, "endnote") => !words.endnotes.contains(id),
                _ => false,
            }
    }

    /// What becomes of an element that was marked.
    fn marked(
        &mut self,
        element: &mut Element<'_>,
        place: &Place,
        out: &mut Writer,
    ) -> Option<Action> {
        match self.marks.get(place.number()) {
            Some(Mark::Gone(trace)) => {
                if let Some(trace) = trace {
                    self.context.state.report.add(*trace, 1);
                }
                return Some(match element.name {
                    "fldSimple" => Action::Unwrap,
                    _ => Action::Drop,
                });
            }
            Some(Mark::Shown(text)) => {
                out.start(Ns::Word, "t");
                out.attribute(Ns::Xml, "space", "preserve");
                out.text(text);
                out.end(Ns::Word, "t");
                return Some(Action::Drop);
            }
            Some(Mark::Joined) => {
                self.join.begin(place, out);
                return Some(Action::Unwrap);
            }
            Some(Mark::Code(code)) if element.name == "fldSimple" => {
                element.replace("instr", code);
            }
            _ => {}
        }
        None
    }

    /// Counts what an element tells that is not kept.
    fn count(&mut self, element: &Element<'_>) {
        let state = &mut self.context.state;
        let sessions = |name: &str| name.starts_with("rsid");
        state.sessions |= element
            .attributes
            .iter()
            .any(|attribute| sessions(attribute.name));
        if element.ns == Ns::Word {
            for name in ["author", "ed"] {
                state.person(element.value(name).unwrap_or_default());
            }
        }
    }
}

impl Rules for Text<'_> {
    fn open(
        &mut self,
        element: &mut Element<'_>,
        place: &mut Place,
        out: &mut Writer,
    ) -> Result<Action, Reason> {
        self.count(element);
        if element.is(Ns::Word, "object") {
            self.context.links.object = Some(place.number());
        }
        match fate(element, place)? {
            Fate::Drop(trace) => {
                if let Some(trace) = trace {
                    self.context.state.report.add(trace, 1);
                }
                return Ok(Action::Drop);
            }
            Fate::Unwrap(trace) => {
                if let Some(trace) = trace {
                    self.context.state.report.add(trace, 1);
                }
                return Ok(Action::Unwrap);
            }
            Fate::Listed => {}
        }
        let dropped = self.join.drops(element, place) || self.is_stray(element);
        if dropped {
            return Ok(Action::Drop);
        }
        if let Some(action) = self.marked(element, place, out) {
            return Ok(action);
        }
        Ok(drawing::open(&mut self.context, element, place))
    }

    fn keep(
        &mut self,
        element: &mut Element<'_>,
        place: &mut Place,
        out: &mut Writer,
    ) -> Result<bool, Reason> {
        if !drawing::keep(&mut self.context, element, place)
            || !self.context.state.word.styles.refer(element)
        {
            return Ok(false);
        }
        let id = || element.value("id").unwrap_or_default().to_owned();
        match (element.ns, element.name) {
            (Ns::Word, "footnoteReference") => {
                self.context.state.word.footnotes.insert(id());
            }
            (Ns::Word, "endnoteReference") => {
                self.context.state.word.endnotes.insert(id());
            }
            (Ns::Word, "lang") => return Ok(settings::is_needed_language(element)),
            _ => {}
        }
        self.join.keep(element, place, out);
        Ok(true)
    }

    fn text(&mut self, text: Cow<'_, str>, place: &Place, out: &mut Writer) -> Result<(), Reason> {
        let parent = place.parent();
        let Some(parent) = parent.filter(|parent| parent.is(Ns::Word, "instrText")) else {
            drawing::text(&text, place, out);
            return Ok(());
        };
        // However many pieces the text comes in, the code is written once.
        if let Some(code) = self.marks.code(parent.number) {
            out.text(&code);
        }
        Ok(())
    }

    fn close(&mut self, frame: &Frame, place: &mut Place, out: &mut Writer) -> Result<(), Reason> {
        drawing::close(frame, place);
        self.join.close(frame, place, out);
        Ok(())
    }

    fn closed(&mut self, frame: &Frame, place: &mut Place, out: &mut Writer) -> Result<(), Reason> {
        drawing::closed(frame, place, out);
        self.context
            .links
            .object
            .take_if(|object| *object == frame.number);
        self.join.closed(frame, place, out);
        Ok(())
    }
}
