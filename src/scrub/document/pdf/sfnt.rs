//! TrueType and OpenType fonts (ISO/IEC 14496-22): a directory of tables.

use super::cff;
use crate::{Report, Trace};

/// The tables that documents need, in the order of their names.
const TABLES: [&[u8; 4]; 15] = [
    b"CFF ", b"VORG", b"cmap", b"cvt ", b"fpgm", b"glyf", b"head", b"hhea", b"hmtx", b"loca",
    b"maxp", b"post", b"prep", b"vhea", b"vmtx",
];

/// A font of these tables; `None` when it is none.
pub(super) fn clean(bytes: &[u8], report: &mut Report) -> Option<Vec<u8>> {
    // Of a collection of fonts, the first.
    let start = match bytes.starts_with(b"ttcf") {
        true => u32::from_be_bytes(*bytes.get(12..)?.first_chunk()?) as usize,
        false => 0,
    };
    let head = bytes.get(start..)?;
    let count = usize::from(u16::from_be_bytes(*head.get(4..)?.first_chunk()?));
    let entries = head.get(12..)?.chunks_exact(16).take(count);
    let mut tables: Vec<(&[u8; 4], Vec<u8>)> = Vec::new();
    for name in TABLES {
        let Some(entry) = entries.clone().find(|entry| entry.starts_with(name)) else {
            continue;
        };
        let number =
            |at: usize| Some(u32::from_be_bytes(*entry.get(at..)?.first_chunk()?) as usize);
        let start = number(8)?.min(bytes.len());
        let end = start.saturating_add(number(12)?).min(bytes.len());
        let mut table = bytes.get(start..end)?.to_vec();
        match name {
            b"head" => quiet_head(&mut table, report),
            b"CFF " => table = cff::clean(table, report)?,
            b"post" => quiet_post(&mut table),
            _ => {}
        }
        tables.push((name, table));
    }
    let named = entries.filter(|entry| entry.starts_with(b"name")).count();
    report.add(Trace::PartName, named as u64);
    match tables.is_empty() {
        true => None,
        false => write(head.first_chunk()?, &tables),
    }
}

/// Without the dates, the version of the font, and the sum over all of it.
fn quiet_head(table: &mut [u8], report: &mut Report) {
    if let Some(dates) = table.get_mut(20..36) {
        let told = dates.iter().any(|byte| *byte != 0);
        report.add(Trace::Moment, u64::from(told));
        dates.fill(0);
    }
    if let Some(version) = table.get_mut(4..12) {
        version.fill(0);
    }
}

/// Without what printers were to keep free.
fn quiet_post(table: &mut [u8]) {
    if let Some(memory) = table.get_mut(16..32) {
        memory.fill(0);
    }
}

fn write(version: &[u8; 4], tables: &[(&[u8; 4], Vec<u8>)]) -> Option<Vec<u8>> {
    let count = u16::try_from(tables.len()).ok()?;
    let log = u16::try_from(count.ilog2()).ok()?;
    let range = 16 << log;
    let mut out = version.to_vec();
    for number in [count, range, log, count * 16 - range] {
        out.extend(number.to_be_bytes());
    }
    let mut start = 12 + 16 * tables.len();
    for (name, table) in tables {
        out.extend(*name);
        out.extend(sum(table).to_be_bytes());
        out.extend(u32::try_from(start).ok()?.to_be_bytes());
        out.extend(u32::try_from(table.len()).ok()?.to_be_bytes());
        start = (start + table.len()).next_multiple_of(4);
    }
    let mut head = None;
    for (name, table) in tables {
        if *name == b"head" && table.len() >= 12 {
            head = Some(out.len());
        }
        out.extend(table);
        out.resize(out.len().next_multiple_of(4), 0);
    }
    if let Some(head) = head {
        let total = 0xB1B0_AFBA_u32.wrapping_sub(sum(&out)).to_be_bytes();
        if let Some(slot) = out.get_mut(head + 8..head + 12) {
            slot.copy_from_slice(&total);
        }
    }
    Some(out)
}

fn sum(bytes: &[u8]) -> u32 {
    let words = bytes.chunks(4).map(|chunk| {
        let mut word = [0; 4];
        word[..chunk.len()].copy_from_slice(chunk);
        u32::from_be_bytes(word)
    });
    words.fold(0, u32::wrapping_add)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_dates_go_and_the_rest_stays() {
        let head: Vec<u8> = (1..=54).collect();
        let font = write(
            b"\0\x01\0\0",
            &[
                (b"glyf", vec![7; 9]),
                (b"head", head),
                (b"name", b"Ann".to_vec()),
            ],
        )
        .unwrap();
        let mut report = Report::default();
        let once = clean(&font, &mut report).unwrap();
        assert!(!once.windows(3).any(|part| part == b"Ann"));
        assert!(once.windows(9).any(|part| part == [7; 9]));
        assert_eq!(report.count(Trace::Moment), 1);
        assert_eq!(report.count(Trace::PartName), 1);
        let mut again = Report::default();
        assert_eq!(clean(&once, &mut again).unwrap(), once);
        assert!(again.is_empty());
        for end in 0..font.len() {
            let _ = clean(&font[..end], &mut report);
        }
    }
}
