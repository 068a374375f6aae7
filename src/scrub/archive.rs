//! Archives: every member is cleaned, and the container is written anew.

use crate::kind::{self, Kind};
use crate::packing::Packing;
use crate::work::Work;
use crate::{Cleaned, Reason, Source};

mod packed;
mod path;
mod tar;
mod zip;

/// Cleans a file of a kind of this family.
pub(crate) fn clean(
    kind: Kind,
    source: &mut dyn Source,
    work: &mut Work,
) -> Result<Cleaned, Reason> {
    match kind {
        kind::ZIP => zip::clean(source, work),
        kind::TAR => tar::clean(source, work),
        kind::GZ => packed::clean(Packing::Gzip, source, work),
        kind::XZ => packed::clean(Packing::Xz, source, work),
        kind::BZ2 => packed::clean(Packing::Bzip2, source, work),
        _ => Err(Reason::Unsupported),
    }
}
