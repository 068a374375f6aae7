//! BMP (Windows' and OS/2's device-independent bitmaps): header and palette written anew, then the pixels, with
//! nothing in between and in their unused bits.

mod header;
mod rle;

use self::header::{Header, Packing};
use super::raster;
use crate::cursor::Cursor;
use crate::work::{Work, HELD};
use crate::{kind, Cleaned, Plan, Reason, Report, Source, Trace};

const STRANGE: Reason = Reason::Damaged("a part of it is not as a BMP's should be");

/// Cleans a picture.
pub(crate) fn clean(source: &mut dyn Source, work: &mut Work) -> Result<Cleaned, Reason> {
    let mut cursor = Cursor::new(source)?;
    let mut report = Report::default();
    let [b'B', b'M', _, _, _, _, maker @ .., o0, o1, o2, o3] = cursor.array::<14>()? else {
        return Err(STRANGE);
    };
    report.add(Trace::PrivateBlock, u64::from(maker != [0; 4]));
    let offset = u64::from(u32::from_le_bytes([o0, o1, o2, o3]));
    let header = Header::read(&mut cursor, &mut report)?;
    work.picture(header.width, header.height)?;
    let gap = offset.checked_sub(cursor.position()).ok_or(STRANGE)?;
    let mut palette = header.palette(&mut cursor, gap)?;
    report.add(Trace::Gap, u64::from(cursor.position() < offset));
    cursor.seek(offset)?;
    let mut used = [false; 256];
    let pixels = match header.packing {
        Packing::Runs => runs(&mut cursor, &header, &mut used, &mut report)?,
        Packing::Rows => rows(&mut cursor, &header, &mut used, &mut report)?,
    };
    report.add(Trace::Trailing, u64::from(cursor.left() > 0));
    let mut hidden = false;
    let unused = palette
        .chunks_exact_mut(4)
        .zip(used)
        .filter(|(_, used)| !used);
    for (colour, _) in unused {
        hidden |= colour != [0; 4];
        colour.fill(0);
    }
    report.add(Trace::PrivateBlock, u64::from(hidden));
    let mut plan = Plan::new();
    plan.bytes(&header.write(&palette, pixels.len())?);
    plan.append(pixels);
    Ok(Cleaned {
        kind: kind::BMP,
        plan,
        report,
    })
}

/// Rows of pixels, filled up to a multiple of four bytes.
fn rows(
    cursor: &mut Cursor,
    header: &Header,
    used: &mut [bool; 256],
    report: &mut Report,
) -> Result<Plan, Reason> {
    let bits = u64::from(header.width) * u64::from(header.bits);
    let (stride, full) = (bits.div_ceil(32) * 4, bits / 8);
    let full = usize::try_from(full).map_err(|_| STRANGE)?;
    let rest = !(0xFF_u8 >> (bits % 8));
    let keep = header.keep();
    let mut settle = |row: &mut [u8]| {
        let (pixels, filler) = row.split_at_mut(full.min(row.len()));
        let mut hidden = false;
        if let (8.., Some(first)) = (1 << header.bits.min(8), filler.first_mut()) {
            hidden |= *first & !rest != 0;
            *first &= rest;
        }
        for byte in filler.iter_mut().skip(1) {
            hidden |= *byte != 0;
            *byte = 0;
        }
        hidden |= match header.bits {
            16 => only(keep as u16, pixels),
            32 => only_wide(keep, pixels),
            _ => false,
        };
        if header.bits <= 8 {
            let width = header.width as usize;
            for pixel in super::bits_of(row, header.bits as u8).take(width) {
                used[usize::from(pixel)] = true;
            }
        }
        Ok(hidden)
    };
    let raster = raster::read(cursor, u64::from(header.height), stride, &mut settle)?;
    report.add(Trace::Gap, u64::from(raster.changed));
    Ok(raster.plan)
}

/// Clears bits of 16-bit pixels that belong to no colour. True when one was set.
fn only(keep: u16, pixels: &mut [u8]) -> bool {
    let mut hidden = 0;
    for pixel in pixels.as_chunks_mut::<2>().0 {
        let found = u16::from_le_bytes(*pixel);
        hidden |= found & !keep;
        *pixel = (found & keep).to_le_bytes();
    }
    hidden != 0
}

/// Clears bits of 32-bit pixels that belong to no colour. True when one was set.
fn only_wide(keep: u32, pixels: &mut [u8]) -> bool {
    let mut hidden = 0;
    for pixel in pixels.as_chunks_mut::<4>().0 {
        let found = u32::from_le_bytes(*pixel);
        hidden |= found & !keep;
        *pixel = (found & keep).to_le_bytes();
    }
    hidden != 0
}

fn runs(
    cursor: &mut Cursor,
    header: &Header,
    used: &mut [bool; 256],
    report: &mut Report,
) -> Result<Plan, Reason> {
    let start = cursor.position();
    let data = cursor.bytes(cursor.left().min(HELD))?;
    let size = (header.width, header.height);
    let runs = rle::read(&data, header.bits as u8, size, used)?;
    cursor.seek(start + runs.taken as u64)?;
    report.add(Trace::Gap, u64::from(runs.changed));
    let mut plan = Plan::new();
    plan.bytes(&runs.bytes);
    Ok(plan)
}

#[cfg(test)]
mod tests;
