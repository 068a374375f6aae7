//! Tracked changes, comments, content controls: what they leave behind once accepted and taken out.

use super::super::filter::Place;
use super::super::names::Ns;
use super::super::xml::Element;
use crate::{Reason, Trace};

/// What becomes of an element, and what the sender is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    Listed,
    Unwrap(Option<Trace>),
    Drop(Option<Trace>),
}

/// What becomes of an element of a text, wherever the fields stand.
///
/// # Errors
/// When what it takes in from outside would be missing.
pub(super) fn fate(element: &mut Element<'_>, place: &Place) -> Result<Fate, Reason> {
    if element.ns != Ns::Word {
        return Ok(Fate::Listed);
    }
    let told = |name: &str| element.value(name).is_some_and(|value| !value.is_empty());
    Ok(match element.name {
        "ins" | "moveTo" if is_marker(place) => Fate::Drop(Some(Trace::TrackedChange)),
        "ins" | "moveTo" => Fate::Unwrap(Some(Trace::TrackedChange)),
        "del" | "moveFrom" | "cellIns" | "cellDel" | "cellMerge" | "numberingChange"
        | "pPrChange" | "rPrChange" | "sectPrChange" | "tblPrChange" | "tblPrExChange"
        | "tcPrChange" | "trPrChange" | "tblGridChange" => Fate::Drop(Some(Trace::TrackedChange)),
        "sdt" => Fate::Unwrap(Some(Trace::FormField)),
        "sdtContent" | "smartTag" | "customXml" | "hyperlink" => Fate::Unwrap(None),
        "bookmarkStart" => {
            // Programs set such names by themselves.
            let named = element
                .value("name")
                .is_some_and(|name| !name.starts_with('_'));
            Fate::Drop(named.then_some(Trace::PartName))
        }
        "tblCaption" | "tblDescription" if told("val") => Fate::Drop(Some(Trace::Caption)),
        "altChunk" | "subDoc" => return Err(Reason::Uncleanable("takes in other documents")),
        "object" => {
            // The picture of an embedded object stays, as any old picture does.
            element.name = "pict";
            Fate::Listed
        }
        _ => Fate::Listed,
    })
}

/// True where a change has no content but is a mark on a paragraph, a row or a number.
fn is_marker(place: &Place) -> bool {
    let parent = place.parent();
    parent.is_some_and(|parent| {
        parent.ns == Ns::Word && matches!(parent.name, "rPr" | "trPr" | "numPr")
    })
}
