//! Documents: rebuilt from what is on their pages.

use crate::kind::{self, Kind};
use crate::work::Work;
use crate::{Cleaned, Reason, Source};

mod elements;
mod epub;
mod letters;
mod odf;
mod ooxml;
mod pdf;
mod plain;
mod writer;

/// Cleans a file of a kind of this family.
pub(crate) fn clean(
    kind: Kind,
    source: &mut dyn Source,
    work: &mut Work,
) -> Result<Cleaned, Reason> {
    match kind {
        kind::PDF => pdf::clean(source, work),
        kind::ODT | kind::ODS | kind::ODP | kind::ODG => odf::clean(kind, source, work),
        kind::EPUB => epub::clean(source, work),
        kind::DOCX | kind::XLSX | kind::PPTX => ooxml::clean(source, work),
        kind::DOCM | kind::XLSM | kind::PPTM => Err(Reason::Uncleanable("holds macros")),
        _ => Err(Reason::Unsupported),
    }
}
