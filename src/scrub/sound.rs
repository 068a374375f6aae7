//! Sound: frames and samples as they are, in a container of our own.

use crate::kind::{self, Kind};
use crate::video::mp4;
use crate::work::Work;
use crate::{Cleaned, Reason, Source};

mod aac;
mod adts;
mod aiff;
mod amr;
mod comments;
mod crc;
mod flac;
mod frames;
mod mpeg;
mod ogg;
mod tags;
pub(crate) mod told;
mod wav;

/// Cleans a file of a kind of this family.
pub(crate) fn clean(
    kind: Kind,
    source: &mut dyn Source,
    work: &mut Work,
) -> Result<Cleaned, Reason> {
    match kind {
        kind::FLAC => flac::clean(source),
        kind::MP3 | kind::MP2 => mpeg::clean(kind, source),
        kind::AAC => adts::clean(source),
        kind::OGG | kind::OPUS => ogg::clean(source),
        kind::AMR => amr::clean(source),
        kind::WAV => wav::clean(source),
        kind::AIFF => aiff::clean(source),
        kind::M4A => mp4::clean(kind, source, work),
        _ => Err(Reason::Unsupported),
    }
}
