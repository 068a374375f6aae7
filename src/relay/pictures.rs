//! PDFs that cannot be cleaned, as pictures of their pages: for whoever chose so.

use scrub::{Kind, Reason, Refused};

pub use raster::{answer, of_pages, Failure, Shown, MAX_BYTES};

/// Whether a file of this kind has pages that can be drawn.
pub fn has_pages(kind: Kind) -> bool {
    kind.extension == "pdf"
}

/// Whether pictures of its pages could go instead.
pub fn can_replace(refused: &Refused) -> bool {
    refused.kind.is_some_and(has_pages)
        && matches!(
            refused.reason,
            Reason::Uncleanable(_)
                | Reason::Damaged(_)
                | Reason::Beyond(_)
                | Reason::Member { .. }
                | Reason::Unstable
        )
}

/// What was removed from a document that became pictures, in words for its sender.
pub fn removed(shown: Shown) -> Vec<String> {
    let mut lines = vec![format!(
        "everything but what its pages show, now pictures of {} dots per inch",
        raster::DOTS_PER_INCH
    )];
    if shown == Shown::InPart {
        lines.push("parts of its pages that could not be shown".to_owned());
    }
    lines
}

/// Why it has no pictures either, for its sender.
pub fn refusal(failure: &Failure) -> String {
    format!(
        "this file is a PDF document that cannot be cleaned, and {failure}; take screenshots of it, copy its \
         words into your message, or tick “send as it is” if nothing in it can name you"
    )
}
