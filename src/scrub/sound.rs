//! Sound: frames and samples as they are, in a container of our own.

use crate::kind::Kind;
use crate::work::Work;
use crate::{Cleaned, Reason, Source};

/// Cleans a file of a kind of this family.
pub(crate) fn clean(
    kind: Kind,
    source: &mut dyn Source,
    work: &mut Work,
) -> Result<Cleaned, Reason> {
    let _ = (source, work);
    match kind {
        _ => Err(Reason::Unsupported),
    }
}
