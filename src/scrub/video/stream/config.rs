//! What decoders are told before the first frame: rebuilt from what they need.

use super::{patches, Codec};
use crate::iso::nal::Codec as Units;
use crate::iso::{av1, config};
use crate::Report;

/// Largest configuration that is looked at.
pub(crate) const LARGEST: usize = 1 << 20;

/// Bytes of a configuration in order.
struct Take<'a>(&'a [u8]);

impl<'a> Take<'a> {
    fn bytes(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    fn u8(&mut self) -> Option<u8> {
        self.bytes(1)?.first().copied()
    }
}

/// H.264 and H.265, as ISO media have them: parameter sets.
pub(crate) fn units(private: &[u8], units: Units) -> Option<(Codec, Vec<u8>)> {
    // What a decoder is told is not worth a line to the sender.
    let mut report = Report::default();
    let config = match units {
        Units::Avc => config::avcc(private, &mut report)?,
        Units::Hevc => config::hvcc(private, &mut report)?,
    };
    let prefix = config.length_size;
    Some((Codec::Nal { units, prefix }, config.bytes))
}

/// AV1, as ISO media have it: the sequence header.
pub(crate) fn av1(private: &[u8]) -> Option<(Codec, Vec<u8>)> {
    let bytes = av1::av1c(private, &mut Report::default())?;
    Some((Codec::Av1, bytes))
}

/// A bare stream of headers: the same as frames.
pub(crate) fn stream(codec: Codec, private: &[u8]) -> Option<Vec<u8>> {
    let mut out = private.to_vec();
    for patch in patches(codec, private).ok()? {
        let end = patch.at + patch.bytes.len();
        out.get_mut(patch.at..end)?.copy_from_slice(&patch.bytes);
    }
    Some(out)
}

/// The three headers of Vorbis or Theora, the comments of the second one empty.
pub(crate) fn xiph(private: &[u8], name: &[u8; 6]) -> Option<Vec<u8>> {
    let mut take = Take(private);
    if take.u8()? != 2 {
        return None;
    }
    let mut lengths = [0; 2];
    for length in &mut lengths {
        loop {
            let more = take.u8()?;
            *length += usize::from(more);
            if more < 255 {
                break;
            }
        }
    }
    let first = take.bytes(lengths[0])?;
    let second = take.bytes(lengths[1])?;
    let third = take.0;
    let start = *first.first()?;
    // Vorbis counts its headers 1, 3, 5.
    let step = if start == 1 { 2 } else { 1 };
    let numbered =
        [first, second, third]
            .iter()
            .zip([0, step, 2 * step])
            .all(|(header, number)| {
                header.first() == Some(&start.wrapping_add(number))
                    && header.get(1..7) == Some(name)
            });
    if !matches!(start, 1 | 0x80) || !numbered || first.len() > 64 {
        return None;
    }
    let comments = no_comments(start.wrapping_add(step), name);
    let mut out = vec![2, first.len() as u8, comments.len() as u8];
    out.extend(first);
    out.extend(comments);
    out.extend(third);
    Some(out)
}

/// No vendor, no comments; in Vorbis a bit that says that this is all.
fn no_comments(number: u8, name: &[u8; 6]) -> Vec<u8> {
    let mut comments = vec![number];
    comments.extend(name);
    comments.extend([0; 8]);
    if number == 3 {
        comments.push(1);
    }
    comments
}

/// FLAC: the first block alone.
pub(crate) fn flac(private: &[u8]) -> Option<Vec<u8>> {
    let mut take = Take(private);
    if take.bytes(4)? != b"fLaC"
        || take.bytes(4)?.get(1..4)? != [0, 0, 34]
        || private.get(4)? & 0x7F != 0
    {
        return None;
    }
    Some([b"fLaC\x80\0\0\x22", take.bytes(34)?].concat())
}

/// Opus: the header, without its comments.
pub(crate) fn opus(private: &[u8]) -> Option<Vec<u8>> {
    let channels = usize::from(*private.get(9)?);
    let length = if *private.get(18)? == 0 {
        19
    } else {
        21 + channels
    };
    private.starts_with(b"OpusHead").then_some(())?;
    Some(private.get(..length)?.to_vec())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_parameter_sets_stay() {
        let clean = b"\x01\x4D\x40\x1E\xFF\xE1\0\x03\x67\x4D\x40\x01\0\x02\x68\xEE";
        let (codec, out) = units(clean, Units::Avc).unwrap();
        let known = Codec::Nal {
            units: Units::Avc,
            prefix: 4,
        };
        assert_eq!((codec, &out[..]), (known, &clean[..]));
        let dirty = b"\x81\0\0\0\x0A\x01x\x2A\x02\x04m";
        assert_eq!(av1(dirty).unwrap().1, b"\x81\0\0\0\x0A\x01x");
    }

    #[test]
    fn comments_of_sounds_go() {
        let dirty = b"\x02\x07\x0C\x01vorbisx\x03vorbisvendo\x05vorbisbooks";
        assert!(xiph(dirty, b"vorbis").is_none(), "lengths that do not fit");
        let dirty = b"\x02\x08\x0C\x01vorbisx\x03vorbisvendo\x05vorbisbooks";
        let clean = xiph(dirty, b"vorbis").unwrap();
        assert_eq!(
            clean,
            b"\x02\x08\x10\x01vorbisx\x03vorbis\0\0\0\0\0\0\0\0\x01\x05vorbisbooks"
        );
        assert_eq!(xiph(&clean, b"vorbis").unwrap(), clean);
        let info = [7; 34];
        let clean = [b"fLaC\x80\0\0\x22", &info[..]].concat();
        assert_eq!(
            flac(&[b"fLaC\0\0\0\x22", &info[..], b"\x84\0\0\x01x"].concat()).unwrap(),
            clean
        );
        let head = b"OpusHead\x01\x02\0\0\x80\xBB\0\0\0\0\0";
        assert_eq!(opus(&[&head[..], b"tail"].concat()).unwrap(), head);
    }
}
