//! Video: picture and sound as they are, in a container of our own.

use crate::kind::{self, Kind};
use crate::work::Work;
use crate::{Cleaned, Reason, Source};

mod asf;
mod avi;
mod matroska;
pub(crate) mod mp4;
pub(crate) mod stream;

/// Cleans a file of a kind of this family.
pub(crate) fn clean(
    kind: Kind,
    source: &mut dyn Source,
    work: &mut Work,
) -> Result<Cleaned, Reason> {
    match kind {
        kind::MP4 | kind::MOV | kind::THREE_GP => mp4::clean(kind, source, work),
        kind::ASF => asf::clean(source, work),
        kind::AVI => avi::clean(source, work),
        kind::MKV | kind::WEBM => matroska::clean(kind, source, work),
        _ => Err(Reason::Unsupported),
    }
}
