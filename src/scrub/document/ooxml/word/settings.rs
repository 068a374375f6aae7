//! Styles, numbering and settings: what the look of the text depends on.

use super::super::drawing;
use super::super::filter::{Action, Frame, Place, Rules};
use super::super::names::Ns;
use super::super::parts::Kind;
use super::super::rules::{run, Context};
use super::super::writer::Writer;
use super::super::xml::Element;
use super::changes::{fate, Fate};
use crate::{Reason, Trace};

/// Writes a part without text.
pub(in super::super) fn write_settings(
    text: &str,
    context: Context<'_>,
) -> Result<Vec<u8>, Reason> {
    let kind = context.kind;
    run(
        text,
        kind,
        &mut Settings {
            context,
            style: None,
        },
    )
}

struct Settings<'c> {
    context: Context<'c>,
    /// The style that is being written, by the name that the source gives it.
    style: Option<String>,
}

impl Settings<'_> {
    fn count(&mut self, element: &Element<'_>) {
        let state = &mut self.context.state;
        let session = |name: &str| name.starts_with("rsid");
        state.sessions |= session(element.name)
            || element
                .attributes
                .iter()
                .any(|attribute| session(attribute.name));
        let trace = match element.name {
            "docVar" => Trace::PrivateBlock,
            "mailMerge" => Trace::Path,
            "documentProtection" | "writeProtection" => Trace::Setting,
            "docId" => Trace::Identifier,
            _ => return,
        };
        state.report.add(trace, 1);
    }
}

impl Rules for Settings<'_> {
    fn open(
        &mut self,
        element: &mut Element<'_>,
        place: &mut Place,
        _: &mut Writer,
    ) -> Result<Action, Reason> {
        self.count(element);
        if element.is(Ns::Word, "docVars") {
            return Ok(Action::Unwrap);
        }
        Ok(match fate(element, place)? {
            Fate::Drop(trace) => {
                trace
                    .into_iter()
                    .for_each(|trace| self.context.state.report.add(trace, 1));
                Action::Drop
            }
            Fate::Unwrap(_) => Action::Unwrap,
            Fate::Listed => drawing::open(&mut self.context, element, place),
        })
    }

    fn keep(
        &mut self,
        element: &mut Element<'_>,
        place: &mut Place,
        _: &mut Writer,
    ) -> Result<bool, Reason> {
        if !drawing::keep(&mut self.context, element, place) {
            return Ok(false);
        }
        let styles = &mut self.context.state.word.styles;
        if element.ns != Ns::Word {
            return Ok(true);
        }
        Ok(match element.name {
            "style" => {
                let id = element.value("styleId").unwrap_or_default().to_owned();
                let (kept, renamed) = styles.begin(&id, element);
                self.context
                    .state
                    .report
                    .add(Trace::PartName, u64::from(renamed));
                self.style = Some(id);
                kept
            }
            "name" => match &self.style {
                Some(id) if place.is_in(Ns::Word, &["styles", "style"]) => styles.name(id, element),
                _ => false,
            },
            "lang" | "themeFontLang" => is_needed_language(element),
            "compatSetting" => is_known_setting(element),
            _ if self.context.kind == Kind::Settings => true,
            _ => styles.refer(element),
        })
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

/// Of languages only those are needed whose letters have other shapes in each; the others say where a
/// computer was bought.
pub(super) fn is_needed_language(element: &mut Element<'_>) -> bool {
    element.attributes.retain(|attribute| {
        let language = attribute.value.split('-').next().unwrap_or_default();
        ["zh", "ja", "ko"].contains(&language) && attribute.value.len() <= 10
    });
    !element.attributes.is_empty()
}

/// How Word 2010 and later lay out: a name of theirs, and a small number.
fn is_known_setting(element: &Element<'_>) -> bool {
    const NAMES: [&str; 7] = [
        "compatibilityMode",
        "overrideTableStyleFontSizeAndJustification",
        "enableOpenTypeFeatures",
        "doNotFlipMirrorIndents",
        "differentiateMultirowTableHeaders",
        "useWord2013TrackBottomHyphenation",
        "allowHyphenationAtTrackBottom",
    ];
    let value = |name| element.value(name).unwrap_or_default();
    let number = value("val");
    NAMES.contains(&value("name"))
        && value("uri") == "http://schemas.microsoft.com/office/word"
        && number.len() <= 2
        && number.bytes().all(|byte| byte.is_ascii_digit())
}
