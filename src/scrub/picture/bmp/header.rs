//! The header of a BMP, in the seven forms that it has had, and the two that are written.

use super::STRANGE;
use crate::cursor::Cursor;
use crate::picture::usual_per_metre;
use crate::{Reason, Report, Trace};

/// How pixels are stored.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Packing {
    Rows,
    Runs,
}

/// What matters of a header.
pub(super) struct Header {
    pub(super) width: u32,
    pub(super) height: u32,
    /// The first row is the highest.
    down: bool,
    /// Bits of a pixel.
    pub(super) bits: u16,
    pub(super) packing: Packing,
    /// Bits of a pixel that are red, green, blue and alpha, where the file says so.
    masks: Option<[u32; 4]>,
    /// Dots per metre, or 0.
    density: u32,
    /// Colours that the palette has, or 0 for all.
    colours: u32,
    /// Bytes of each.
    colour: u64,
}

const PACKED: Reason = Reason::Uncleanable("is packed in an unusual way");

impl Header {
    /// Reads it from its length on, with the masks behind it.
    pub(super) fn read(cursor: &mut Cursor, report: &mut Report) -> Result<Self, Reason> {
        let length = cursor.le32()?;
        let fields = fields(cursor, length)?;
        if matches!(fields.get(52..56), Some(b"DEBM" | b"KNIL")) {
            report.add(Trace::ColourProfile, 1);
        }
        let number = |at: usize| fields.get(at..).and_then(<[u8]>::first_chunk).copied();
        let number = |at: usize| number(at).map_or(0, u32::from_le_bytes);
        let (height, bits) = (number(4).cast_signed(), (number(8) >> 16) as u16);
        let (packing, masked) = match (number(12), bits) {
            (0, 1 | 2 | 4 | 8 | 16 | 24 | 32) => (Packing::Rows, false),
            (1, 8) | (2, 4) => (Packing::Runs, false),
            (3 | 6, 16 | 32) if length != 64 => (Packing::Rows, true),
            _ => return Err(PACKED),
        };
        let within = [number(36), number(40), number(44), number(48)];
        let masks = match (masked, length) {
            (false, _) => None,
            (true, 40) => Some(behind(cursor, number(12) == 6)?),
            (true, _) => Some(within),
        };
        let (across, down) = (number(20), number(24));
        let density = usual_per_metre(across).filter(|_| across == down);
        let odd = density.is_none() && across | down != 0;
        report.add(Trace::Setting, u64::from(odd));
        let width = i32::try_from(number(0)).map_err(|_| STRANGE)?;
        Ok(Self {
            width: width.cast_unsigned(),
            height: height.unsigned_abs(),
            down: height < 0,
            bits,
            packing,
            masks,
            density: density.unwrap_or(0),
            colours: number(28),
            colour: if length == 12 { 3 } else { 4 },
        })
    }

    /// The palette, at most `room` bytes of it: blue, green, red and a zero for each colour.
    pub(super) fn palette(&self, cursor: &mut Cursor, room: u64) -> Result<Vec<u8>, Reason> {
        if self.bits > 8 {
            return Ok(Vec::new());
        }
        let all = 1 << self.bits;
        let stated = match u64::from(self.colours) {
            0 => all,
            stated => stated.min(all),
        };
        let count = stated.min(room / self.colour);
        if count == 0 {
            return Err(STRANGE);
        }
        let colours = cursor.bytes(count * self.colour)?;
        let each = colours.chunks_exact(self.colour as usize);
        Ok(each
            .flat_map(|colour| [colour[0], colour[1], colour[2], 0])
            .collect())
    }

    /// Bits of a pixel that are a colour.
    pub(super) fn keep(&self) -> u32 {
        match (self.masks, self.bits) {
            (Some(masks), _) => masks.iter().fold(0, |keep, mask| keep | mask),
            (None, 16) => 0x7FFF,
            (None, _) => 0x00FF_FFFF,
        }
    }

    /// The whole file up to its pixels, which have `length` bytes.
    pub(super) fn write(&self, palette: &[u8], length: u64) -> Result<Vec<u8>, Reason> {
        const BIG: Reason = Reason::Beyond("4 GiB");
        let alpha = self.masks.is_some_and(|masks| masks[3] != 0);
        let (header, masks) = match (self.masks, alpha) {
            (None, _) => (40_u32, 0),
            (Some(_), false) => (40, 3),
            (Some(_), true) => (108, 4),
        };
        let behind: u32 = if alpha { 0 } else { masks * 4 };
        let offset = 14 + header + behind + palette.len() as u32;
        let whole = u32::try_from(u64::from(offset) + length).map_err(|_| BIG)?;
        let packing = match (self.packing, self.bits) {
            (Packing::Runs, 8) => 1_u32,
            (Packing::Runs, _) => 2,
            (Packing::Rows, _) if masks > 0 => 3,
            (Packing::Rows, _) => 0,
        };
        let height = match self.down {
            true => self.height.wrapping_neg(),
            false => self.height,
        };
        let mut file = b"BM".to_vec();
        let mut put = |number: u32| file.extend(number.to_le_bytes());
        [whole, 0, offset, header, self.width, height]
            .into_iter()
            .for_each(&mut put);
        // One plane.
        put(1 | u32::from(self.bits) << 16);
        let size = whole - offset;
        let colours = (palette.len() / 4) as u32;
        [packing, size, self.density, self.density, colours, 0]
            .into_iter()
            .for_each(&mut put);
        let masks = self.masks.into_iter().flatten().take(masks as usize);
        masks.for_each(&mut put);
        if alpha {
            file.extend(b"BGRs");
            // What sRGB leaves unsaid: end points and gammas.
            file.extend([0; 48]);
        }
        file.extend(palette);
        Ok(file)
    }
}

/// The fields behind the length, all of the longest form: those that are not there are zero.
fn fields(cursor: &mut Cursor, length: u32) -> Result<Vec<u8>, Reason> {
    if !matches!(length, 12 | 16 | 40 | 52 | 56 | 64 | 108 | 124) {
        return Err(STRANGE);
    }
    let mut fields = cursor.bytes(u64::from(length) - 4)?;
    if let (12, [w0, w1, h0, h1, rest @ ..]) = (length, &fields[..]) {
        // Two numbers of two bytes become four.
        fields = [&[*w0, *w1, 0, 0, *h0, *h1, 0, 0], rest].concat();
    }
    fields.resize(120, 0);
    Ok(fields)
}

/// The masks behind the shortest header that has some.
fn behind(cursor: &mut Cursor, alpha: bool) -> Result<[u32; 4], Reason> {
    let mut masks = [cursor.le32()?, cursor.le32()?, cursor.le32()?, 0];
    if alpha {
        masks[3] = cursor.le32()?;
    }
    Ok(masks)
}
