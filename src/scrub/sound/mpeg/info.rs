//! The frame in front that says how long a file with a variable rate is: "Xing" or "Info", with LAME's
//! extension, or "VBRI". It is written anew from the frames that there are.

use super::header::Header;

/// Bytes behind the side information: mark, flags, frames, places, quality, LAME's extension.
const LENGTH: u64 = 8 + 4 + 100 + 4 + 36;

/// Who wrote the extension, for players that read the padding in it only if they know the name.
const NAME: &[u8; 9] = b"Lavf\0\0\0\0\0";

/// What the frame in front says that players need.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Info {
    header: Header,
    constant: bool,
    frames: Option<u32>,
    /// Samples that the encoder put in front and behind.
    padding: Option<(u16, u16)>,
}

impl Info {
    /// What the first frame of a file says; `None` when it is sound.
    pub(super) fn read(frame: &[u8], header: Header) -> Option<Self> {
        if header.layer() != 3 {
            return None;
        }
        if frame.get(36..40) == Some(b"VBRI") {
            return Some(Self {
                header,
                constant: false,
                frames: None,
                padding: None,
            });
        }
        // A checksum should have moved it, but few writers know.
        let start = [4, 6].into_iter().find_map(|head| {
            let start = frame.get(head + header.side()..)?;
            (start.starts_with(b"Xing") || start.starts_with(b"Info")).then_some(start)
        })?;
        let (flags, mut rest) = start.get(4..)?.split_first_chunk::<4>()?;
        let flags = u32::from_be_bytes(*flags);
        let frames = rest.first_chunk().filter(|_| flags & 1 != 0);
        let frames = frames.map(|frames| u32::from_be_bytes(*frames));
        for (bit, length) in [(1, 4), (2, 4), (4, 100), (8, 4)] {
            if flags & bit != 0 {
                rest = rest.get(length..).unwrap_or_default();
            }
        }
        Some(Self {
            header,
            constant: start.starts_with(b"Info"),
            frames,
            padding: padding(rest),
        })
    }

    /// The frame for `sound`, which begins with a frame with this header.
    pub(super) fn write(&self, first: Header, sound: &Length) -> Vec<u8> {
        let frame = self.frame(first);
        let room = frame.length();
        let bytes = sound.bytes + room;
        let mut out = frame.0.to_vec();
        out.resize(4 + frame.side(), 0);
        out.extend(if self.constant { b"Info" } else { b"Xing" });
        // Frames, places, quality. Bytes are what the file has.
        out.extend([0, 0, 0, 13]);
        out.extend(
            u32::try_from(sound.frames)
                .unwrap_or(u32::MAX)
                .to_be_bytes(),
        );
        let short = u32::try_from(bytes).unwrap_or(u32::MAX).to_be_bytes();
        out.extend(sound.places(room));
        out.extend([0; 4]);
        if let Some((before, behind)) = self.padding {
            let stated = self.frames.map(u64::from);
            // Of a file that was cut, the end is not padding.
            let whole = stated.is_none_or(|stated| stated == sound.frames);
            let behind = if whole { behind } else { 0 };
            out.extend(NAME);
            out.extend([0; 12]);
            let both = u32::from(before) << 12 | u32::from(behind);
            let [_, both @ ..] = both.to_be_bytes();
            out.extend(both);
            out.extend([0; 4]);
            out.extend(short);
            out.extend([0; 2]);
            let sum = lame_sum(&out);
            out.extend(sum.to_be_bytes());
        }
        out.resize(room as usize, 0);
        out
    }

    /// A header with room for all of it, at the rate of the old one if that has it.
    fn frame(&self, first: Header) -> Header {
        let [sync, second, third, fourth] = first.settled().0;
        let header = |rate: u8| Header([sync, second | 1, third & 0x0C | rate << 4, fourth & 0xCF]);
        let least = self.header.0[2] >> 4;
        let needed = 4 + first.side() as u64 + LENGTH;
        let rates = (least..15).map(header);
        let mut fitting = rates.filter(|header| header.length() >= needed);
        fitting.next().unwrap_or(header(14))
    }
}

/// Samples in front and behind, by LAME's extension or that of one who does as LAME does.
fn padding(extension: &[u8]) -> Option<(u16, u16)> {
    let mut names = [b"LAME", b"Lavf", b"Lavc"].into_iter();
    names.find(|name| extension.starts_with(*name))?;
    let [a, b, c] = extension.get(21..)?.first_chunk()?.map(u16::from);
    Some((a << 4 | b >> 4, (b & 15) << 8 | c))
}

/// CRC-16 with the lowest bit first, of the frame up to it.
fn lame_sum(bytes: &[u8]) -> u16 {
    bytes.iter().fold(0, |sum, byte| {
        (0..8).fold(sum ^ u16::from(*byte), |sum, _| {
            sum >> 1 ^ if sum & 1 == 1 { 0xA001 } else { 0 }
        })
    })
}

/// How long the sound is, and where its frames are.
pub(super) struct Length {
    pub(super) frames: u64,
    pub(super) bytes: u64,
    /// Where every `step`th frame begins.
    starts: Vec<u64>,
    step: u64,
}

impl Length {
    /// Places that are held: many times those that are written.
    const STARTS: usize = 4096;

    pub(super) fn new() -> Self {
        Self {
            frames: 0,
            bytes: 0,
            starts: Vec::new(),
            step: 1,
        }
    }

    pub(super) fn add(&mut self, bytes: u64) {
        if self.frames.is_multiple_of(self.step) {
            self.starts.push(self.bytes);
            if self.starts.len() > Self::STARTS {
                let mut even = false;
                self.starts.retain(|_| {
                    even = !even;
                    even
                });
                self.step *= 2;
            }
        }
        self.frames += 1;
        self.bytes += bytes;
    }

    /// For each percent of the time, how many 256ths of the bytes are in front of it. `room` bytes are in
    /// front of the sound.
    fn places(&self, room: u64) -> [u8; 100] {
        std::array::from_fn(|percent| {
            let frame = self.frames * percent as u64 / 100;
            let start = self.starts.get((frame / self.step) as usize).unwrap_or(&0);
            let part = (start + room) * 256 / (self.bytes + room).max(1);
            part.min(255) as u8
        })
    }
}
