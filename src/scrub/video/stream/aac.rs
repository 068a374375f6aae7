//! AAC (ISO/IEC 14496-3) and MP3: names of encoders in what fills frames up.

use memchr::memmem;

use super::{Patch, IN_FRAME, MANY};
use crate::Reason;

/// What is written over in a raw frame: fill and data elements at its start, where encoders put their names.
pub(super) fn patches(frame: &[u8]) -> Vec<Patch> {
    let mut clean = frame.to_vec();
    let mut bits = Bits {
        bytes: frame,
        at: 0,
    };
    while let Some(content) = element(&mut bits) {
        // The kind is in the first byte, and fillings are all alike.
        let filling = content.bytes.get(1..).unwrap_or_default();
        let even = filling.windows(2).all(|two| two[0] == two[1]);
        if !even {
            for bit in content.start..content.start + content.bytes.len() * 8 {
                if let Some(byte) = clean.get_mut(bit / 8) {
                    *byte &= !(0x80 >> (bit % 8));
                }
            }
        }
    }
    let first = frame.iter().zip(&clean).position(|(old, new)| old != new);
    let Some(first) = first else {
        return Vec::new();
    };
    let end = bits.at.div_ceil(8).min(clean.len());
    let bytes = clean
        .get(first..end.max(first))
        .unwrap_or_default()
        .to_vec();
    vec![Patch { at: first, bytes }]
}

/// Content that no sound needs.
struct Content {
    /// Its first bit.
    start: usize,
    bytes: Vec<u8>,
}

/// Passes over the next element, if it is one that may go. Its content is empty if it may not.
fn element(bits: &mut Bits<'_>) -> Option<Content> {
    match bits.take(3)? {
        // Data: a number, whether it is aligned, a count.
        4 => {
            bits.take(4)?;
            let aligned = bits.take(1)? == 1;
            let mut count = bits.take(8)?;
            if count == 255 {
                count += bits.take(8)?;
            }
            if aligned {
                bits.at = bits.at.next_multiple_of(8);
            }
            let start = bits.at;
            let bytes = bits.bytes_of(count)?;
            Some(Content { start, bytes })
        }
        // Fill: a count; of its kinds 0 to 2 say nothing of the sound.
        6 => {
            let mut count = bits.take(4)?;
            if count == 15 {
                count += bits.take(8)?;
                count = count.saturating_sub(1);
            }
            let start = bits.at;
            let mut bytes = bits.bytes_of(count)?;
            if bytes.first().is_some_and(|first| first >> 4 > 2) {
                bytes.clear();
            }
            // The first byte has the kind in it.
            if bytes.len() < 3 {
                bytes.clear();
            }
            Some(Content { start, bytes })
        }
        _ => None,
    }
}

/// Bits, the most significant first.
struct Bits<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Bits<'_> {
    fn take(&mut self, count: usize) -> Option<usize> {
        let mut number = 0;
        for bit in self.at..self.at + count {
            let byte = self.bytes.get(bit / 8)?;
            number = number << 1 | usize::from(byte >> (7 - bit % 8) & 1);
        }
        self.at += count;
        Some(number)
    }

    fn bytes_of(&mut self, count: usize) -> Option<Vec<u8>> {
        (0..count).map(|_| Some(self.take(8)? as u8)).collect()
    }
}

/// Encoders of MP3 fill frames with their name and version.
pub(super) fn mp3_patches(frame: &[u8]) -> Result<Vec<Patch>, Reason> {
    const NAMES: [&[u8]; 3] = [b"LAME", b"Lavc", b"Lavf"];
    let found = NAMES.iter().flat_map(|name| memmem::find_iter(frame, name));
    let named = found.filter_map(|at| Some((at, name_length(frame.get(at..)?)?)));
    let mut patches: Vec<_> = named
        .map(|(at, length)| Patch {
            at,
            bytes: vec![b'U'; length],
        })
        .take(IN_FRAME + 1)
        .collect();
    if patches.len() > IN_FRAME {
        return Err(MANY);
    }
    patches.sort_by_key(|patch| patch.at);
    patches.dedup_by(|next, patch| next.at < patch.at + patch.bytes.len());
    Ok(patches)
}

/// The length of a name with its version; right behind it may be sound.
fn name_length(bytes: &[u8]) -> Option<usize> {
    /// A name, and the digits that every version has: `LAME3.10`, `Lavc58.1`.
    const LEAST: usize = 8;
    let least = bytes.get(4..LEAST)?;
    if !least
        .iter()
        .all(|byte| byte.is_ascii_digit() || *byte == b'.')
    {
        return None;
    }
    let more = bytes.iter().skip(LEAST).take(8);
    let more = more
        .take_while(|byte| byte.is_ascii_digit() || b".r".contains(byte))
        .count();
    // It goes on for certain only where filling follows.
    let filled = bytes.get(LEAST + more) == Some(&b'U');
    Some(LEAST + if filled { more } else { 0 })
}

#[cfg(test)]
mod tests {
    use super::super::{tests::patched, Codec};

    #[test]
    fn names_of_encoders_go() {
        assert_eq!(
            patched(Codec::Mp3, b"\xFF\xFBxLAME3.100UUU\0z"),
            b"\xFF\xFBxUUUUUUUUUUUU\0z"
        );
        // Fill of 13 bytes, kind 0, then a channel pair.
        let mut bits = "110".to_owned() + "1101" + "00000000";
        bits.extend("Lavc59.1.100".bytes().map(|byte| format!("{byte:08b}")));
        bits += "001000010000000010101010101010101";
        let bytes = |bits: &str| -> Vec<u8> {
            let bytes = bits.as_bytes().chunks(8);
            bytes
                .map(|bits| {
                    u8::from_str_radix(&format!("{:0<8}", String::from_utf8_lossy(bits)), 2)
                        .unwrap()
                })
                .collect()
        };
        let clean = "110".to_owned() + "1101" + &"0".repeat(13 * 8) + &bits[111..];
        assert_eq!(patched(Codec::Aac, &bytes(&bits)), bytes(&clean));
    }
}
