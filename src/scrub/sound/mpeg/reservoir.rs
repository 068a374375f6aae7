//! Bits of layer III frames that no decoder uses (ISO/IEC 11172-3 2.4.1.7, 2.4.3.4): encoders fill them with
//! their names. A frame says how many bits its sound has and how far in front of it they begin, in the room
//! that earlier frames left; what lies between the sound of one frame and that of the next becomes zeros.

use std::collections::VecDeque;

use super::header::Header;
use crate::patched::Patching;
use crate::sound::crc::crc16;
use crate::Reason;

/// The frames whose room later ones may still use.
#[derive(Default)]
pub(super) struct Reservoir {
    out: Patching,
    frames: VecDeque<Frame>,
    /// Where the room of the next frame begins: bytes of room so far.
    next: u64,
    /// Where the sound so far ends, in bits of room.
    used: u64,
}

struct Frame {
    /// In the source.
    start: u64,
    old: Vec<u8>,
    new: Vec<u8>,
    /// Where its room begins, in the frame and in all room.
    room: usize,
    position: u64,
}

impl Frame {
    fn end(&self) -> u64 {
        self.position + self.old.len().saturating_sub(self.room) as u64
    }
}

impl Reservoir {
    /// The next frame, which stands at `start` in the source.
    pub(super) fn push(&mut self, start: u64, old: Vec<u8>, header: Header) -> Result<(), Reason> {
        let mut new = old.clone();
        settle(&mut new, header);
        if header.layer() != 3 {
            // Their sound ends where only a decoder knows.
            return self.out.rewritten(start, &old, &new);
        }
        let room = (head(header) + header.side()).min(old.len());
        let (back, bits) = sound(old.get(head(header)..room).unwrap_or_default(), header);
        let frame = Frame {
            start,
            old,
            new,
            room,
            position: self.next,
        };
        let end = frame.end();
        match self.next.checked_sub(back) {
            Some(begin) => {
                self.blank(begin);
                self.used = self.used.max((begin * 8 + bits).min(end * 8));
            }
            // Its sound began in frames that are not here: what decoders make of it is theirs.
            None => self.used = end * 8,
        }
        self.next = end;
        self.frames.push_back(frame);
        while self
            .frames
            .front()
            .is_some_and(|first| first.end() <= self.used / 8)
        {
            self.pop()?;
        }
        Ok(())
    }

    /// All frames, written anew.
    pub(super) fn finish(mut self) -> Result<Patching, Reason> {
        self.blank(self.next);
        while !self.frames.is_empty() {
            self.pop()?;
        }
        Ok(self.out)
    }

    fn pop(&mut self) -> Result<(), Reason> {
        match self.frames.pop_front() {
            Some(frame) => self.out.rewritten(frame.start, &frame.old, &frame.new),
            None => Ok(()),
        }
    }

    /// Makes zeros of the room from the end of the sound so far to where the next sound begins.
    fn blank(&mut self, begin: u64) {
        for frame in &mut self.frames {
            if frame.position >= begin {
                break;
            }
            let (room, position, end) = (frame.room as u64, frame.position, frame.end());
            let first = (self.used / 8).max(position);
            let last = begin.min(end);
            // Within the frame, whose bytes are in memory.
            let place = |at: u64| (at - position + room) as usize;
            if first >= last {
                continue;
            }
            let Some(bytes) = frame.new.get_mut(place(first)..place(last)) else {
                continue;
            };
            let begun = first == self.used / 8;
            let partial = if begun { self.used % 8 } else { 0 };
            let kept = bytes.first().map_or(0, |byte| byte & !(0xFF >> partial));
            bytes.fill(0);
            if let Some(first) = bytes.first_mut() {
                *first = kept;
            }
        }
    }
}

/// Bytes in front of a frame's side information.
fn head(header: Header) -> usize {
    if header.has_checksum() {
        6
    } else {
        4
    }
}

/// How many bytes in front of its own room a frame's sound begins, and how many bits it has.
fn sound(side: &[u8], header: Header) -> (u64, u64) {
    let channels = if header.is_mono() { 1 } else { 2 };
    // Per granule and channel, 12 bits that are the length and others; in front of all, the way back,
    // private bits and which scale factors are shared.
    let (back, start, granules, each) = match header.is_first() {
        true => (9, 9 + private(header) + 4 * channels, 2 * channels, 59),
        false => (8, 8 + private(header), channels, 63),
    };
    let length = |part: usize| u64::from(bits(side, start + part * each, 12));
    (
        u64::from(bits(side, 0, back)),
        (0..granules).map(length).sum(),
    )
}

/// Private bits of the side information.
fn private(header: Header) -> usize {
    match (header.is_first(), header.is_mono()) {
        (true, true) => 5,
        (true, false) => 3,
        (false, true) => 1,
        (false, false) => 2,
    }
}

/// Up to 16 bits of a number that begins at bit `at`; zeros behind the end.
fn bits(bytes: &[u8], at: usize, count: usize) -> u32 {
    let byte = |index: usize| u32::from(bytes.get(index).copied().unwrap_or(0));
    let first = at / 8;
    let word = byte(first) << 16 | byte(first + 1) << 8 | byte(first + 2);
    word >> (24 - at % 8 - count) & ((1 << count) - 1)
}

/// Clears the private bits, and computes the checksum anew if there is one.
fn settle(frame: &mut [u8], header: Header) {
    let layer3 = header.layer() == 3;
    if !layer3 && header.has_checksum() {
        // What it covers ends where only a decoder knows.
        return;
    }
    if let Some(start) = frame.first_chunk_mut() {
        *start = header.settled().0;
    }
    if !layer3 {
        return;
    }
    let (head, back) = (head(header), if header.is_first() { 9 } else { 8 });
    for bit in back..back + private(header) {
        if let Some(byte) = frame.get_mut(head + bit / 8) {
            *byte &= !(0x80 >> (bit % 8));
        }
    }
    if header.has_checksum() {
        let side = frame.get(6..6 + header.side()).unwrap_or_default();
        let [a, b] = crc16(crc16(0xFFFF, frame.get(2..4).unwrap_or_default()), side).to_be_bytes();
        if let Some([_, _, _, _, high, low, ..]) = frame.first_chunk_mut::<6>() {
            (*high, *low) = (a, b);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Cursor;

    /// A mono MPEG-1 frame of 32 kbit/s at 48 kHz: 96 bytes, of which 75 are room.
    fn frame(back: u16, bits: u16, room: u8) -> Vec<u8> {
        let mut frame = vec![0xFF, 0xFB, 0x14, 0xC4];
        let mut side = [0; 17];
        side[0] = (back >> 1) as u8;
        side[1] = (back << 7) as u8;
        // The length of the first granule is bits 18 to 29.
        let word = u32::from(bits) << 2;
        side[1] |= (word >> 16) as u8;
        side[2] |= (word >> 8) as u8;
        side[3] |= word as u8;
        frame.extend(side);
        frame.resize(96, room);
        frame
    }

    fn cleaned(frames: &[Vec<u8>]) -> Vec<u8> {
        let file = frames.concat();
        let mut reservoir = Reservoir::default();
        let mut start = 0;
        for frame in frames {
            let header = Header::parse(frame).unwrap();
            reservoir.push(start, frame.clone(), header).unwrap();
            start += frame.len() as u64;
        }
        let plan = reservoir.finish().unwrap().finish();
        let mut out = Vec::new();
        plan.write_to(&mut Cursor::new(file), &mut out).unwrap();
        out
    }

    #[test]
    fn only_what_lies_between_the_sound_of_frames_becomes_zeros() {
        // 20 bytes and 3 bits; then from 30 bytes in front of the second frame's room, 40 bytes.
        let out = cleaned(&[
            frame(0, 163, 0xFF),
            frame(30, 320, 0xFF),
            frame(0, 600, 0xFF),
        ]);
        let (first, rest) = out.split_at(96);
        assert!(first[21..41].iter().all(|byte| *byte == 0xFF));
        assert_eq!(first[41], 0xE0);
        assert!(first[42..66].iter().all(|byte| *byte == 0));
        assert!(first[66..].iter().all(|byte| *byte == 0xFF));
        let (second, third) = rest.split_at(96);
        assert!(second[21..31].iter().all(|byte| *byte == 0xFF));
        assert!(second[31..].iter().all(|byte| *byte == 0));
        assert!(third[21..].iter().all(|byte| *byte == 0xFF));
    }

    #[test]
    fn a_frame_whose_start_is_missing_is_left_as_it_is() {
        let out = cleaned(&[frame(200, 8, 0xFF), frame(0, 8, 0xFF)]);
        assert!(out[21..96].iter().all(|byte| *byte == 0xFF));
        assert!(out[96 + 22..].iter().all(|byte| *byte == 0));
    }

    #[test]
    fn private_bits_go_and_the_checksum_is_right() {
        let mut old = vec![0xFF, 0xFA, 0x15, 0xCC, 1, 2];
        old.extend(&frame(0, 0, 0)[4..94]);
        old[7] |= 0x7C;
        let out = cleaned(&[old]);
        assert_eq!(out[..4], [0xFF, 0xFA, 0x14, 0xC4]);
        assert_eq!(out[7], 0);
        let sum = crc16(crc16(0xFFFF, &out[2..4]), &out[6..23]);
        assert_eq!(out[4..6], sum.to_be_bytes());
    }
}
