//! The third packet of Vorbis (Vorbis I 4.2.4): code books, floors, residues, mappings and modes, read to
//! their exact end.

/// The packet without what is behind its end; `None` when it is not as it should be.
pub(super) fn rewrite(packet: &[u8], channels: u8) -> Option<Vec<u8>> {
    let mut bits = Bits {
        bytes: packet.strip_prefix(b"\x05vorbis")?,
        at: 0,
    };
    for _ in 0..=bits.take(8)? {
        book(&mut bits)?;
    }
    // Placeholders for what was never made.
    for _ in 0..=bits.take(6)? {
        (bits.take(16)? == 0).then_some(())?;
    }
    for _ in 0..=bits.take(6)? {
        floor(&mut bits)?;
    }
    for _ in 0..=bits.take(6)? {
        residue(&mut bits)?;
    }
    for _ in 0..=bits.take(6)? {
        mapping(&mut bits, channels)?;
    }
    for _ in 0..=bits.take(6)? {
        // Block size, window, transform, mapping.
        bits.skip(1 + 16 + 16 + 8)?;
    }
    (bits.take(1)? == 1).then_some(())?;
    let end = bits.at;
    let mut new = packet.get(..7 + end.div_ceil(8))?.to_vec();
    if let (Some(last), over @ 1..) = (new.last_mut(), end % 8) {
        *last &= 0xFF >> (8 - over);
    }
    Some(new)
}

/// Bits with the lowest first.
struct Bits<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Bits<'_> {
    /// Up to 32 bits.
    fn take(&mut self, count: usize) -> Option<u32> {
        let mut word = 0;
        let first = self.at / 8;
        for place in 0..5 {
            let byte = self.bytes.get(first + place).copied().unwrap_or(0);
            word |= u64::from(byte) << (8 * place);
        }
        self.skip(count as u64)?;
        let mask = (1_u64 << count) - 1;
        Some(((word >> ((self.at - count) % 8)) & mask) as u32)
    }

    fn skip(&mut self, count: u64) -> Option<()> {
        let end = self.at.checked_add(usize::try_from(count).ok()?)?;
        self.at = end;
        (end <= self.bytes.len() * 8).then_some(())
    }

    fn flag(&mut self) -> Option<bool> {
        Some(self.take(1)? == 1)
    }
}

/// Bits that it takes to write a number.
fn width(number: u32) -> usize {
    (32 - number.leading_zeros()) as usize
}

fn book(bits: &mut Bits) -> Option<()> {
    (bits.take(24)? == 0x56_4342).then_some(())?;
    let (dimensions, entries) = (bits.take(16)?, bits.take(24)?);
    if bits.flag()? {
        bits.skip(5)?;
        let mut entry = 0;
        while entry < entries {
            let count = bits.take(width(entries - entry))?;
            entry += count;
            // A length that no entry has, again and again, would go on for ever.
            (entry <= entries).then_some(())?;
        }
    } else if bits.flag()? {
        for _ in 0..entries {
            if bits.flag()? {
                bits.skip(5)?;
            }
        }
    } else {
        bits.skip(u64::from(entries) * 5)?;
    }
    let lookup = bits.take(4)?;
    let values = match lookup {
        0 => return Some(()),
        1 => u64::from(root(entries, dimensions)?),
        2 => u64::from(entries) * u64::from(dimensions),
        _ => return None,
    };
    bits.skip(64)?;
    let each = bits.take(4)? + 1;
    bits.skip(1 + values * u64::from(each))
}

/// The greatest number whose power of `dimensions` is not above `entries`.
fn root(entries: u32, dimensions: u32) -> Option<u32> {
    (dimensions > 0).then_some(())?;
    let fits = |number: u32| {
        let power = u64::from(number).checked_pow(dimensions);
        power.is_some_and(|power| power <= u64::from(entries))
    };
    let mut root = 0;
    for bit in (0..24).rev() {
        if fits(root | 1 << bit) {
            root |= 1 << bit;
        }
    }
    Some(root)
}

fn floor(bits: &mut Bits) -> Option<()> {
    match bits.take(16)? {
        0 => {
            bits.skip(8 + 16 + 16 + 6 + 8)?;
            let books = bits.take(4)? + 1;
            bits.skip(u64::from(books) * 8)
        }
        1 => {
            let partitions = bits.take(5)?;
            let mut classes = Vec::new();
            for _ in 0..partitions {
                classes.push(bits.take(4)?);
            }
            let count = classes.iter().max().map_or(0, |class| class + 1);
            let mut dimensions = Vec::new();
            for _ in 0..count {
                dimensions.push(u64::from(bits.take(3)? + 1));
                let subclasses = bits.take(2)?;
                let books = (1 << subclasses) + u64::from(subclasses > 0);
                bits.skip(books * 8)?;
            }
            bits.skip(2)?;
            let range = u64::from(bits.take(4)?);
            for class in classes {
                bits.skip(dimensions.get(class as usize)? * range)?;
            }
            Some(())
        }
        _ => None,
    }
}

fn residue(bits: &mut Bits) -> Option<()> {
    (bits.take(16)? <= 2).then_some(())?;
    bits.skip(24 + 24 + 24)?;
    let classes = bits.take(6)? + 1;
    bits.skip(8)?;
    let mut books = 0;
    for _ in 0..classes {
        let low = bits.take(3)?;
        let high = if bits.flag()? { bits.take(5)? } else { 0 };
        books += u64::from((high << 3 | low).count_ones());
    }
    bits.skip(books * 8)
}

fn mapping(bits: &mut Bits, channels: u8) -> Option<()> {
    (bits.take(16)? == 0).then_some(())?;
    let submaps = if bits.flag()? { bits.take(4)? + 1 } else { 1 };
    if bits.flag()? {
        let steps = u64::from(bits.take(8)? + 1);
        let each = width(u32::from(channels).checked_sub(1)?);
        bits.skip(steps * 2 * each as u64)?;
    }
    (bits.take(2)? == 0).then_some(())?;
    if submaps > 1 {
        bits.skip(u64::from(channels) * 4)?;
    }
    bits.skip(u64::from(submaps) * 24)
}
