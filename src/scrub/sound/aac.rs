//! AAC (ISO/IEC 14496-3 4.4.2): elements in front of the sound of a frame that only hold data. Encoders write
//! their names there.

/// Makes zeros of the data in the elements that stand before the first one of sound. The frame's elements
/// begin at byte `start`.
pub(super) fn settle(frame: &mut [u8], start: usize) {
    /// As many elements as one frame may begin with.
    const ELEMENTS: usize = 64;
    let mut at = start * 8;
    for _ in 0..ELEMENTS {
        let Some(next) = element(frame, at) else {
            return;
        };
        at = next;
    }
}

/// Clears the element at bit `at`, if it holds data. Returns where the next one begins.
fn element(frame: &mut [u8], at: usize) -> Option<usize> {
    const DATA: u32 = 4;
    const FILL: u32 = 6;
    let (start, length) = match bits(frame, at, 3)? {
        DATA => {
            let aligned = bits(frame, at + 7, 1)? == 1;
            let (after, count) = escaped(frame, at + 8, 8)?;
            let start = if aligned {
                after.next_multiple_of(8)
            } else {
                after
            };
            (start, count * 8)
        }
        FILL => {
            let (after, count) = escaped(frame, at + 3, 4)?;
            // The first four bits say what it is: of those only fillers are no part of the sound.
            match bits(frame, after, 4) {
                Some(0 | 1) if count > 0 => (after + 4, count * 8 - 4),
                _ if count == 0 => (after, 0),
                _ => return None,
            }
        }
        _ => return None,
    };
    let end = start + length;
    if end > frame.len() * 8 {
        return None;
    }
    for bit in start..end {
        if let Some(byte) = frame.get_mut(bit / 8) {
            *byte &= !(0x80 >> (bit % 8));
        }
    }
    Some(end)
}

/// A count of bytes with its escape. Returns where it ends, too.
fn escaped(frame: &[u8], at: usize, width: usize) -> Option<(usize, usize)> {
    let count = bits(frame, at, width)?;
    if count + 1 < 1 << width {
        return Some((at + width, count as usize));
    }
    let more = bits(frame, at + width, 8)?;
    // The escape of the narrow one counts from one less.
    let less = u32::from(width == 4);
    Some((at + width + 8, (count + more - less) as usize))
}

/// Up to 8 bits that begin at bit `at`.
fn bits(bytes: &[u8], at: usize, count: usize) -> Option<u32> {
    let first = u32::from(*bytes.get(at / 8)?);
    let second = u32::from(bytes.get(at / 8 + 1).copied().unwrap_or(0));
    let word = first << 8 | second;
    (at + count <= bytes.len() * 8).then_some(word >> (16 - at % 8 - count) & ((1 << count) - 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_in_a_filler_in_front_goes_and_the_sound_stays() {
        // A filler of 16 bytes: 110, 1111, 00000010; its kind, 0; then a sound.
        let mut frame = vec![0b1101_1110, 0b0000_0100, 0b0000_0000];
        frame.extend(b"Lavc60.31.102");
        frame.extend([0, 0x01, 0xFF, 0xFF]);
        settle(&mut frame, 0);
        assert_eq!(frame[..2], [0b1101_1110, 0b0000_0100]);
        assert!(frame[2..16].iter().all(|byte| *byte == 0), "{frame:x?}");
        assert_eq!(frame[17..], [0x01, 0xFF, 0xFF]);
    }

    #[test]
    fn hostile_elements_are_left() {
        for byte in 0..=255 {
            for length in 0..6 {
                settle(&mut vec![byte; length], 0);
            }
        }
    }
}
