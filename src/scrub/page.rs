//! Pages of the web: an allow-list of elements and attributes.

use crate::kind::{self, Kind};
use crate::work::Work;
use crate::{Cleaned, Reason, Source};

mod html;

/// Cleans a file of a kind of this family.
pub(crate) fn clean(
    kind: Kind,
    source: &mut dyn Source,
    work: &mut Work,
) -> Result<Cleaned, Reason> {
    match kind {
        kind::HTML => html::clean(source, work),
        _ => Err(Reason::Unsupported),
    }
}
