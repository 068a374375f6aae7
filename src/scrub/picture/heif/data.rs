//! The data of items: coded pictures without messages of their encoder, and how parts are put together.

use super::items::Picture;
use super::*;
use crate::filled::Filling;
use crate::iso::nal::{self, Codec};
use crate::iso::{av1, be16, be32, Peeker};
use crate::work::HELD;
use crate::{read_at, Plan};

/// A picture's data, and how many messages go.
pub(super) fn plan(
    source: &mut dyn Source,
    items: &Items,
    picture: &Picture,
) -> Result<(Plan, u64), Reason> {
    let mut plan = Plan::new();
    match &picture.kind {
        b"hvc1" | b"av01" => match &picture.data[..] {
            [only] => {
                let (fillings, count) = scan(source, picture, only.range.clone())?;
                plan.filled(only.range.clone(), fillings);
                return Ok((plan, count));
            }
            _ => {
                let mut memory = std::io::Cursor::new(held(source, picture)?);
                let length = memory.get_ref().len() as u64;
                let (fillings, count) = scan(&mut memory, picture, 0..length)?;
                let mut bytes = memory.into_inner();
                fillings
                    .iter()
                    .for_each(|filling| filling.apply(0, &mut bytes));
                plan.bytes(&bytes);
                return Ok((plan, count));
            }
        },
        b"grid" => {
            plan.bytes(&grid(&held(source, picture)?, parts(items, picture)).ok_or(STRANGE)?)
        }
        b"iovl" => {
            plan.bytes(&overlay(&held(source, picture)?, parts(items, picture)).ok_or(STRANGE)?)
        }
        _ => {}
    }
    Ok((plan, 0))
}

fn parts(items: &Items, picture: &Picture) -> usize {
    items.targets(picture.id, b"dimg").count()
}

fn scan(
    source: &mut dyn Source,
    picture: &Picture,
    range: std::ops::Range<u64>,
) -> Result<(Vec<Filling>, u64), Reason> {
    let (mut fillings, mut peeker) = (Vec::new(), Peeker::default());
    let count = match &picture.kind {
        b"av01" => av1::scan(source, &mut peeker, range, &mut fillings)?,
        _ => {
            let coding = (Codec::Hevc, picture.length_size);
            nal::scan(source, &mut peeker, range, coding, &mut fillings)?
        }
    };
    Ok((fillings, count))
}

/// Data that is in pieces, or small.
fn held(source: &mut dyn Source, picture: &Picture) -> Result<Vec<u8>, Reason> {
    let length = |extent: &location::Extent| extent.range.end - extent.range.start;
    let all = picture.data.iter().map(length).fold(0, u64::saturating_add);
    if all > HELD / 4 {
        return Err(Reason::Beyond("16 MiB of a picture in pieces"));
    }
    let mut bytes = Vec::new();
    for extent in &picture.data {
        // At most the bound above.
        bytes.extend(read_at(
            source,
            extent.range.start,
            length(extent) as usize,
        )?);
    }
    Ok(bytes)
}

/// A picture of rows and columns: their numbers, and its size.
fn grid(data: &[u8], parts: usize) -> Option<Vec<u8>> {
    let [0, flags, rows, columns, ..] = *data else {
        return None;
    };
    let length = if flags & 1 == 0 { 8 } else { 12 };
    let fits = (usize::from(rows) + 1) * (usize::from(columns) + 1) == parts;
    let size = data.get(4..length)?;
    fits.then(|| [&[0, flags & 1, rows, columns], size].concat())
}

/// A picture of pictures on a ground: its colour, its size, and where each is.
fn overlay(data: &[u8], parts: usize) -> Option<Vec<u8>> {
    let flags = *data.get(1)? & 1;
    let number = if flags == 0 { 2 } else { 4 };
    let length = 10 + number * 2 + parts * number * 2;
    let rest = data.get(2..length)?;
    // The ground has a size.
    let size = match flags {
        0 => u32::from(be16(data, 10)?.min(be16(data, 12)?)),
        _ => be32(data, 10)?.min(be32(data, 14)?),
    };
    (size > 0).then(|| [&[0, flags], rest].concat())
}
