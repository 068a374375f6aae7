//! The header of a frame of MPEG sound (ISO/IEC 11172-3 2.4.1.3, 13818-3; version 2.5 by Fraunhofer).

use crate::sound::frames::Frame;

/// The four bytes that every frame begins with, known to be valid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::sound) struct Header(pub(super) [u8; 4]);

const KBIT: [[u16; 14]; 5] = [
    [
        32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448,
    ],
    [
        32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384,
    ],
    [
        32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320,
    ],
    [
        32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256,
    ],
    [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
];

const HERTZ: [u32; 3] = [44_100, 48_000, 32_000];

impl Header {
    /// `None` when these are not the first bytes of a frame. A free format has no length, so it is none.
    pub(in crate::sound) fn parse(bytes: &[u8]) -> Option<Self> {
        let header = Self(*bytes.first_chunk()?);
        let [sync, second, third, fourth] = header.0;
        let (version, layer) = (second >> 3 & 3, second >> 1 & 3);
        let valid = sync == 0xFF
            && second >> 5 == 7
            && version != 1
            && layer != 0
            && !matches!(third >> 4, 0 | 15)
            && third >> 2 & 3 != 3
            && fourth & 3 != 2;
        valid.then_some(header)
    }

    pub(super) fn frame(bytes: &[u8]) -> Option<Frame> {
        let header = Self::parse(bytes)?;
        let [_, second, third, _] = header.0;
        let mono = u32::from(header.is_mono());
        Some(Frame {
            length: header.length(),
            stream: u32::from(second >> 1) << 8 | u32::from(third & 0x0C) | mono,
        })
    }

    pub(in crate::sound) fn layer(self) -> u8 {
        4 - (self.0[1] >> 1 & 3)
    }

    /// MPEG-1, not one of the versions with lower rates.
    pub(super) fn is_first(self) -> bool {
        self.0[1] >> 3 & 3 == 3
    }

    pub(super) fn has_checksum(self) -> bool {
        self.0[1] & 1 == 0
    }

    /// 0 stereo, 1 joint stereo, 2 two channels, 3 mono.
    pub(in crate::sound) fn mode(self) -> u8 {
        self.0[3] >> 6
    }

    pub(super) fn is_mono(self) -> bool {
        self.mode() == 3
    }

    /// Thousand bits a second.
    pub(in crate::sound) fn kbit(self) -> u32 {
        let row = match (self.is_first(), self.layer()) {
            (true, layer) => layer - 1,
            (false, 1) => 3,
            (false, _) => 4,
        };
        let column = usize::from(self.0[2] >> 4).saturating_sub(1);
        let row = KBIT.get(usize::from(row)).and_then(|row| row.get(column));
        row.copied().map_or(8, u32::from)
    }

    pub(super) fn hertz(self) -> u32 {
        let hertz = HERTZ
            .get(usize::from(self.0[2] >> 2 & 3))
            .unwrap_or(&32_000);
        hertz
            >> match self.0[1] >> 3 & 3 {
                0 => 2,
                2 => 1,
                _ => 0,
            }
    }

    /// Samples of a channel.
    pub(super) fn samples(self) -> u32 {
        match (self.layer(), self.is_first()) {
            (1, _) => 384,
            (3, false) => 576,
            _ => 1152,
        }
    }

    /// Bytes of the frame, this header among them: at most 2,881.
    pub(in crate::sound) fn length(self) -> u64 {
        let padding = u32::from(self.0[2] >> 1 & 1);
        let bits = self.kbit() * 1000;
        let slots = |of: u32| self.samples() / of * bits / self.hertz() + padding;
        u64::from(match self.layer() {
            1 => slots(32) * 4,
            _ => slots(8),
        })
    }

    /// Bytes of a layer III frame's side information.
    pub(super) fn side(self) -> usize {
        match (self.is_first(), self.is_mono()) {
            (true, false) => 32,
            (true, true) | (false, false) => 17,
            (false, true) => 9,
        }
    }

    /// The same header without what no decoder uses: a private bit, a copyright bit, and how stereo is coded
    /// when it is not. That it is an original is what encoders say by default.
    pub(super) fn settled(self) -> Self {
        let [sync, second, third, fourth] = self.0;
        let extension = if self.mode() == 1 { 0x30 } else { 0 };
        Self([sync, second, third & !1, fourth & (0xC3 | extension) | 4])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_those_of_the_standard() {
        for (bytes, length, samples) in [
            ([0xFF, 0xFB, 0x90, 0x64], 417, 1152),
            ([0xFF, 0xFB, 0x92, 0x64], 418, 1152),
            ([0xFF, 0xF3, 0x84, 0xC4], 192, 576),
            ([0xFF, 0xE3, 0x18, 0xC4], 72, 576),
            ([0xFF, 0xFD, 0xA4, 0x04], 576, 1152),
            ([0xFF, 0xFF, 0xC0, 0x04], 416, 384),
        ] {
            let header = Header::parse(&bytes).unwrap();
            assert_eq!(
                (header.length(), header.samples()),
                (length, samples),
                "{bytes:x?}"
            );
        }
        for bytes in [
            [0xFF, 0xFB, 0x00, 0],
            [0xFF, 0xFB, 0xF0, 0],
            [0xFF, 0xFB, 0x9C, 0],
            [0xFF, 0xEB, 0x90, 0],
            [0xFF, 0xF9, 0x90, 0],
        ] {
            assert_eq!(Header::parse(&bytes), None, "{bytes:x?}");
        }
    }
}
