//! What is offered in several forms (ISO/IEC 29500-3, 9.3), for programs of different age.

use crate::document::ooxml::names::Ns;
use crate::document::ooxml::xml::{Element, Event, Reader};
use crate::Reason;

/// Forms that are kept. Of others comes the fallback, which programs before 2010 show.
const UNDERSTOOD: [Ns; 3] = [Ns::Shape, Ns::Group, Ns::Canvas];

/// True for a form of which everything is known.
pub(super) fn is_understood(choice: &Element<'_>, reader: &Reader<'_>) -> bool {
    choice.value("Requires").is_some_and(|required| {
        required
            .split_ascii_whitespace()
            .all(|prefix| UNDERSTOOD.contains(&reader.namespace(prefix)))
    })
}

/// True when something is offered only in forms that are not understood: without them, words that are in
/// them would be lost.
pub(super) fn are_without_fallback(text: &str) -> Result<bool, Reason> {
    const OFFER: &str = "AlternateContent";
    if !text.contains(OFFER) {
        return Ok(false);
    }
    let mut reader = Reader::new(text);
    // For each open element, whether it is an offer, and then whether a form of it is taken.
    let mut open: Vec<Option<bool>> = Vec::new();
    loop {
        match reader.next()? {
            Event::Open(element) => {
                let ours = element.ns == Ns::Compatibility;
                let taken = match element.name {
                    "Fallback" => ours,
                    "Choice" => ours && is_understood(&element, &reader),
                    _ => false,
                };
                let offer = (ours && element.name == OFFER).then_some(false);
                if let Some(Some(around)) = open.last_mut() {
                    *around |= taken;
                }
                open.push(offer);
            }
            Event::Close => {
                if open.pop() == Some(Some(false)) {
                    return Ok(true);
                }
            }
            Event::Text(_) => {}
            Event::End => return Ok(false),
        }
    }
}
