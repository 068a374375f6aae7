//! A TIFF of our own: the directories in front, then the data of one page after another.

use std::collections::BTreeMap;

use super::directory::STRANGE;
use super::fields::{self, Value};
use super::Page;
use crate::{Plan, Reason};

const TOO_LONG: Reason = Reason::Beyond("4 GiB in one picture");

pub(super) fn file(pages: Vec<Page>, big: bool) -> Result<Plan, Reason> {
    let mut order = Order {
        big,
        bytes: Vec::new(),
    };
    order.bytes.extend(if big { b"MM\0*" } else { b"II*\0" });
    order.u32(8);
    let tables: u64 = pages.iter().map(size_of).sum();
    let mut data_at = 8 + tables;
    let count = pages.len();
    let mut data = Plan::new();
    for (index, page) in pages.into_iter().enumerate() {
        directory(&mut order, &page, data_at, index + 1 == count)?;
        data_at += page.data.len();
        data.append(page.data);
        // The next page begins at an even place.
        if data_at % 2 == 1 {
            data.bytes(&[0]);
            data_at += 1;
        }
    }
    let mut plan = Plan::new();
    plan.bytes(&order.bytes);
    plan.append(data);
    match u32::try_from(plan.len()) {
        Ok(_) => Ok(plan),
        Err(_) => Err(TOO_LONG),
    }
}

/// Bytes of a page's directory with its values.
fn size_of(page: &Page) -> u64 {
    let strips = page.lengths.len() as u64 * 4;
    let values = page
        .fields
        .0
        .values()
        .map(|value| outside(length_of(value)));
    6 + 12 * (page.fields.0.len() as u64 + 2) + values.sum::<u64>() + 2 * outside(strips)
}

/// Bytes of values that do not fit in their entry.
fn outside(length: u64) -> u64 {
    if length > 4 {
        length.next_multiple_of(2)
    } else {
        0
    }
}

fn length_of(value: &Value) -> u64 {
    match value {
        Value::Shorts(numbers) => 2 * numbers.len() as u64,
        Value::Longs(numbers) => 4 * numbers.len() as u64,
        Value::Rationals(fractions) => 8 * fractions.len() as u64,
        Value::Bytes(bytes) => bytes.len() as u64,
    }
}

/// All fields of a page, with where its data is.
fn all_fields(page: &Page, data_at: u64) -> Result<BTreeMap<u16, Value>, Reason> {
    let mut offsets = Vec::with_capacity(page.lengths.len());
    let mut counts = Vec::with_capacity(page.lengths.len());
    let mut at = data_at;
    for length in &page.lengths {
        offsets.push(u32::try_from(at).map_err(|_| TOO_LONG)?);
        counts.push(u32::try_from(*length).map_err(|_| TOO_LONG)?);
        at += length;
    }
    let tiled = page.fields.number(fields::TILE_WIDTH, 0) > 0;
    let [first, second] = match tiled {
        true => [fields::TILE_OFFSETS, fields::TILE_COUNTS],
        false => [fields::STRIP_OFFSETS, fields::STRIP_COUNTS],
    };
    let mut all = page.fields.0.clone();
    all.insert(first, Value::Longs(offsets));
    all.insert(second, Value::Longs(counts));
    Ok(all)
}

fn directory(order: &mut Order, page: &Page, data_at: u64, last: bool) -> Result<(), Reason> {
    let all = all_fields(page, data_at)?;
    let start = order.bytes.len();
    // Bounded by the rules for fields.
    order.u16(u16::try_from(all.len()).map_err(|_| STRANGE)?);
    let mut values = Order {
        big: order.big,
        bytes: Vec::new(),
    };
    let values_at = start + 6 + 12 * all.len();
    for (tag, value) in &all {
        let (form, count) = match value {
            Value::Shorts(numbers) => (3, numbers.len()),
            Value::Longs(numbers) => (4, numbers.len()),
            Value::Rationals(fractions) => (5, fractions.len()),
            Value::Bytes(bytes) => (7, bytes.len()),
        };
        order.u16(*tag);
        order.u16(form);
        order.u32(u32::try_from(count).map_err(|_| TOO_LONG)?);
        if length_of(value) > 4 {
            order.u32(u32::try_from(values_at + values.bytes.len()).map_err(|_| TOO_LONG)?);
            values.value(value);
            if values.bytes.len() % 2 == 1 {
                values.bytes.push(0);
            }
        } else {
            let end = order.bytes.len() + 4;
            order.value(value);
            order.bytes.resize(end, 0);
        }
    }
    let next = values_at + values.bytes.len();
    order.u32(if last {
        0
    } else {
        u32::try_from(next).map_err(|_| TOO_LONG)?
    });
    order.bytes.append(&mut values.bytes);
    Ok(())
}

/// Numbers in one order of bytes.
struct Order {
    big: bool,
    bytes: Vec<u8>,
}

impl Order {
    fn u16(&mut self, number: u16) {
        self.bytes.extend(match self.big {
            true => number.to_be_bytes(),
            false => number.to_le_bytes(),
        });
    }

    fn u32(&mut self, number: u32) {
        self.bytes.extend(match self.big {
            true => number.to_be_bytes(),
            false => number.to_le_bytes(),
        });
    }

    fn value(&mut self, value: &Value) {
        match value {
            // Bounded to 65,535 by the rules for fields.
            Value::Shorts(numbers) => numbers.iter().for_each(|number| self.u16(*number as u16)),
            Value::Longs(numbers) => numbers.iter().for_each(|number| self.u32(*number)),
            Value::Rationals(fractions) => {
                fractions
                    .iter()
                    .flatten()
                    .for_each(|number| self.u32(*number));
            }
            Value::Bytes(bytes) => self.bytes.extend(bytes),
        }
    }
}
