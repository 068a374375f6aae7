//! Pictures: rebuilt from what a renderer needs, pixel for pixel.

use crate::kind::{self, Kind};
use crate::work::Work;
use crate::{Cleaned, Reason, Source};

pub(crate) mod exif;
pub(crate) mod icc;
pub(crate) mod jpeg;

/// Cleans a file of a kind of this family.
pub(crate) fn clean(
    kind: Kind,
    source: &mut dyn Source,
    work: &mut Work,
) -> Result<Cleaned, Reason> {
    match kind {
        kind::JPEG => jpeg::clean(source, work),
        _ => Err(Reason::Unsupported),
    }
}
