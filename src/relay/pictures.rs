//! PDFs that cannot be cleaned, as pictures of their pages: for whoever chose so.

use scrub::{Kind, Reason, Refused};

use crate::pages::Gone;

pub use raster::{answer, of_pages, Failure, Shown, MAX_BYTES, MAX_PAGES};

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
                | Reason::Locked(_)
                | Reason::Damaged(_)
                | Reason::Beyond(_)
                | Reason::Member { .. }
                | Reason::Unstable
        )
}

/// What was removed from a document that became pictures.
pub fn removed(shown: Shown) -> Vec<Gone> {
    let mut gone = vec![Gone::AllButPages {
        dots_per_inch: raster::DOTS_PER_INCH,
    }];
    if shown == Shown::InPart {
        gone.push(Gone::PartsOfPages);
    }
    gone
}

/// Why it has no pictures either, in English.
pub fn refusal(failure: &Failure) -> String {
    format!(
        "this file is a PDF document that cannot be cleaned, and {failure}; take screenshots of it, copy its \
         words into your message, or tick “send as it is” if nothing in it can name you"
    )
}
