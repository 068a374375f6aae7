//! The file: a list of items with numbers from 1 on, and their data behind it in the same order.

use super::items::Picture;
use super::*;
use crate::iso::{boxed, full, Name};
use crate::Plan;

/// Writes a file of these pictures.
pub(super) fn file(
    kind: Kind,
    source: &mut dyn Source,
    items: &Items,
    pictures: &[Picture],
    report: &mut Report,
) -> Result<Plan, Reason> {
    let mut data = Vec::new();
    for picture in pictures {
        let (plan, messages) = data::plan(source, items, picture)?;
        report.add(Trace::EncoderMessage, messages);
        data.push(plan);
    }
    let lengths: Vec<u64> = data.iter().map(Plan::len).collect();
    let all: u64 = lengths.iter().sum();
    let start = ftyp(kind, pictures);
    // Offsets have the same length whatever they are.
    let before = meta(items, pictures, &lengths, 0)?.len();
    let base = (start.len() + before + 8) as u64;
    let length = u32::try_from(all + 8)
        .ok()
        .filter(|length| length.checked_add(base as u32).is_some());
    let length = length.ok_or(Reason::Beyond("4 GiB of pictures"))?;
    let mut plan = Plan::new();
    plan.bytes(&start);
    plan.bytes(&meta(items, pictures, &lengths, base)?);
    plan.bytes(&length.to_be_bytes());
    plan.bytes(b"mdat");
    data.into_iter().for_each(|part| plan.append(part));
    Ok(plan)
}

fn ftyp(kind: Kind, pictures: &[Picture]) -> Vec<u8> {
    let deep = pictures.iter().any(|picture| picture.deep);
    let brand: &Name = match (coded(kind), deep) {
        (b"av01", _) => b"avif",
        (_, false) => b"heic",
        (_, true) => b"heix",
    };
    boxed(b"ftyp", &[brand, &[0; 4], b"mif1", brand, b"miaf"])
}

/// Numbers of ours: places in the list, from 1 on.
struct Numbers(BTreeMap<u32, u16>);

impl Numbers {
    fn of(&self, id: u32) -> Option<u16> {
        self.0.get(&id).copied()
    }
}

fn meta(
    items: &Items,
    pictures: &[Picture],
    lengths: &[u64],
    base: u64,
) -> Result<Vec<u8>, Reason> {
    // At most 10,000 items.
    let numbers = pictures
        .iter()
        .zip(1..)
        .map(|(picture, number)| (picture.id, number));
    let numbers = Numbers(numbers.collect());
    let primary = numbers.of(items.primary).ok_or(STRANGE)?;
    let hdlr = full(b"hdlr", 0, 0, &[&[0; 4], b"pict", &[0; 13]]);
    let pitm = full(b"pitm", 0, 0, &[&primary.to_be_bytes()]);
    let parts = [
        hdlr,
        pitm,
        iinf(pictures),
        iref(items, pictures, &numbers)?,
        iprp(pictures)?,
        iloc(lengths, base)?,
    ];
    Ok(full(b"meta", 0, 0, &[&parts.concat()]))
}

fn iinf(pictures: &[Picture]) -> Vec<u8> {
    let mut content = (pictures.len() as u16).to_be_bytes().to_vec();
    for (picture, number) in pictures.iter().zip(1_u16..) {
        let parts: [&[u8]; 4] = [&number.to_be_bytes(), &[0, 0], &picture.kind, &[0]];
        content.extend(full(b"infe", 2, u32::from(picture.hidden), &parts));
    }
    full(b"iinf", 0, 0, &[&content])
}

/// What is made from what, and what makes what see-through.
fn iref(items: &Items, pictures: &[Picture], numbers: &Numbers) -> Result<Vec<u8>, Reason> {
    let mut content = Vec::new();
    for picture in pictures {
        let derived = !matches!(&picture.kind, b"hvc1" | b"av01");
        for kind in [b"dimg", b"auxl", b"prem"] {
            if kind == b"dimg" && !derived {
                continue;
            }
            let to: Vec<u8> = items
                .targets(picture.id, kind)
                .filter_map(|id| numbers.of(id))
                .flat_map(u16::to_be_bytes)
                .collect();
            if to.is_empty() {
                continue;
            }
            let from = numbers.of(picture.id).ok_or(STRANGE)?;
            let count = u16::try_from(to.len() / 2).map_err(|_| STRANGE)?;
            content.extend(boxed(
                kind,
                &[&from.to_be_bytes(), &count.to_be_bytes(), &to],
            ));
        }
    }
    Ok(match content.is_empty() {
        true => content,
        false => full(b"iref", 0, 0, &[&content]),
    })
}

/// All properties, each once, and who has which.
fn iprp(pictures: &[Picture]) -> Result<Vec<u8>, Reason> {
    let (mut numbers, mut list) = (BTreeMap::new(), Vec::new());
    let mut rows = (pictures.len() as u32).to_be_bytes().to_vec();
    for (picture, number) in pictures.iter().zip(1_u16..) {
        rows.extend(number.to_be_bytes());
        rows.push(u8::try_from(picture.properties.len()).map_err(|_| STRANGE)?);
        for (bytes, essential) in &picture.properties {
            let next = numbers.len() as u16 + 1;
            let property = *numbers.entry(bytes).or_insert_with(|| {
                list.extend(bytes);
                next
            });
            if property > 0x7FFF {
                return Err(Reason::Beyond("32,767 properties"));
            }
            rows.extend((u16::from(*essential) << 15 | property).to_be_bytes());
        }
    }
    let list = boxed(b"ipco", &[&list]);
    Ok(boxed(b"iprp", &[&list, &full(b"ipma", 0, 1, &[&rows])]))
}

fn iloc(lengths: &[u64], base: u64) -> Result<Vec<u8>, Reason> {
    let mut content = vec![0x44, 0];
    content.extend((lengths.len() as u16).to_be_bytes());
    let mut at = base;
    for (length, number) in lengths.iter().zip(1_u16..) {
        content.extend(number.to_be_bytes());
        content.extend([0, 0, 0, u8::from(*length > 0)]);
        if *length > 0 {
            for value in [at, *length] {
                let value =
                    u32::try_from(value).map_err(|_| Reason::Beyond("4 GiB of pictures"))?;
                content.extend(value.to_be_bytes());
            }
        }
        at += length;
    }
    Ok(full(b"iloc", 0, 0, &[&content]))
}
