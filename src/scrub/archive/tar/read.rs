//! Reading an archive from its first header to the zeros at its end.

use std::ops::Range;

use super::header::{is_bare, padding, sum, Type};
use crate::cursor::Cursor;
use crate::{Reason, Report, Trace};

const STRANGE: Reason = Reason::Damaged("a part of it is not as an archive's should be");

/// Most members that are listed: more than are cleaned, with links and what systems add.
const MEMBERS: usize = 10_000;

/// Longest path and longest record of further fields, in bytes.
const LONGEST: u64 = 64 << 10;

/// One member.
pub(super) struct Entry {
    pub(super) name: String,
    pub(super) kind: Type,
    /// Its content.
    pub(super) range: Range<u64>,
}

/// What a record says of the member behind it.
#[derive(Default)]
struct Ahead {
    name: Option<String>,
    length: Option<u64>,
    /// More than a path and a length.
    more: bool,
}

pub(super) struct Reader<'a> {
    cursor: Cursor<'a>,
    ahead: Ahead,
    entries: Vec<Entry>,
    report: Report,
}

impl<'a> Reader<'a> {
    pub(super) fn new(cursor: Cursor<'a>) -> Self {
        Self {
            cursor,
            ahead: Ahead::default(),
            entries: Vec::new(),
            report: Report::default(),
        }
    }

    /// Every member, and what is between and behind them.
    pub(super) fn entries(mut self) -> Result<(Vec<Entry>, Report), Reason> {
        // The end is a block of zeros; some programs leave it out.
        while self.cursor.left() > 0 {
            let header: [u8; 512] = self.cursor.array()?;
            if header == [0; 512] {
                self.trailer()?;
                break;
            }
            self.member(&header)?;
            if self.entries.len() > MEMBERS {
                return Err(Reason::Beyond("2,000 files in it"));
            }
        }
        Ok((self.entries, self.report))
    }

    fn member(&mut self, header: &[u8; 512]) -> Result<(), Reason> {
        let stated = octal(&header[148..156]).ok_or(STRANGE)?;
        // Some old programs added signed bytes.
        let signed = |byte: &u8| i64::from(byte.cast_signed()).cast_unsigned();
        if stated != sum(header, |byte| u64::from(*byte)) && stated != sum(header, signed) {
            return Err(STRANGE);
        }
        let length = number(&header[124..136]).ok_or(STRANGE)?;
        match header[156] {
            b'L' => self.ahead.name = Some(self.long_name(length)?),
            // A long target of a link.
            b'K' => {
                self.content(length)?;
            }
            b'x' | b'X' => self.records(length)?,
            b'g' => {
                self.content(length)?;
                self.report.add(Trace::MemberRecord, 1);
            }
            // A name for the whole.
            b'V' => {
                self.content(length)?;
                self.report.add(Trace::PartName, 1);
            }
            b'S' => return Err(Reason::Uncleanable("holds files with holes")),
            b'M' => return Err(Reason::Uncleanable("is one of several parts")),
            flag => self.entry(header, flag, length)?,
        }
        Ok(())
    }

    fn entry(&mut self, header: &[u8; 512], flag: u8, length: u64) -> Result<(), Reason> {
        let ahead = std::mem::take(&mut self.ahead);
        let name = ahead.name.unwrap_or_else(|| name(header));
        let length = ahead.length.unwrap_or(length);
        let kind = match flag {
            b'0' | 0 | b'7' if name.ends_with('/') && length == 0 => Type::Folder,
            b'0' | 0 | b'7' => Type::File,
            b'1' | b'2' => Type::Link,
            b'3' | b'4' | b'6' => Type::Device,
            b'5' | b'D' => Type::Folder,
            _ => return Err(Reason::Uncleanable("holds files of an unusual kind")),
        };
        // A link may state the length of what it leads to.
        let none = matches!(flag, b'1'..=b'6');
        let range = self.content(if none { 0 } else { length })?;
        let bare = !ahead.more && is_bare(header, kind == Type::Folder);
        self.report.add(Trace::MemberRecord, u64::from(!bare));
        self.entries.push(Entry { name, kind, range });
        Ok(())
    }

    /// Passes over a content and what fills its last block.
    fn content(&mut self, length: u64) -> Result<Range<u64>, Reason> {
        let range = self.cursor.skip(length)?;
        // The last block of the last member may be cut short.
        let padding = padding(length).min(self.cursor.left());
        let zeros = self.cursor.bytes(padding)?.iter().all(|byte| *byte == 0);
        self.report.add(Trace::Gap, u64::from(!zeros));
        Ok(range)
    }

    fn held(&mut self, length: u64) -> Result<Vec<u8>, Reason> {
        if length > LONGEST {
            return Err(Reason::Beyond("64 KiB in the name of a file"));
        }
        let start = self.cursor.position();
        let bytes = self.cursor.bytes(length)?;
        self.cursor.seek(start)?;
        self.content(length)?;
        Ok(bytes)
    }

    fn long_name(&mut self, length: u64) -> Result<String, Reason> {
        Ok(text(&self.held(length)?))
    }

    /// Further fields in pax records: each a length in decimal digits, a blank, a key, `=`, a value, LF.
    fn records(&mut self, length: u64) -> Result<(), Reason> {
        let bytes = self.held(length)?;
        let mut rest = &bytes[..];
        while !rest.is_empty() && rest[0] != 0 {
            let blank = rest
                .iter()
                .take(8)
                .position(|byte| *byte == b' ')
                .ok_or(STRANGE)?;
            let length = decimal(&rest[..blank]).ok_or(STRANGE)?;
            let length = usize::try_from(length).map_err(|_| STRANGE)?;
            let record = rest.get(blank + 1..length).ok_or(STRANGE)?;
            let record = record.strip_suffix(b"\n").ok_or(STRANGE)?;
            let equals = record
                .iter()
                .position(|byte| *byte == b'=')
                .ok_or(STRANGE)?;
            let (key, value) = (&record[..equals], &record[equals + 1..]);
            match key {
                b"path" => self.ahead.name = Some(text(value)),
                b"size" => self.ahead.length = Some(decimal(value).ok_or(STRANGE)?),
                _ if key.starts_with(b"GNU.sparse.") => {
                    return Err(Reason::Uncleanable("holds files with holes"))
                }
                _ => self.ahead.more = true,
            }
            rest = &rest[length..];
        }
        Ok(())
    }

    /// Behind the end there are zeros, up to the length of a record on a tape.
    fn trailer(&mut self) -> Result<(), Reason> {
        loop {
            let ahead = self.cursor.ahead()?;
            if ahead.is_empty() {
                return Ok(());
            }
            if ahead.iter().any(|byte| *byte != 0) {
                self.report.add(Trace::Trailing, 1);
                return Ok(());
            }
            let zeros = ahead.len() as u64;
            self.cursor.skip(zeros)?;
        }
    }
}

/// The path in a header: in POSIX's there is a field for its first part.
fn name(header: &[u8; 512]) -> String {
    let name = text(&header[..100]);
    let prefix = text(&header[345..500]);
    match &header[257..263] == b"ustar\0" && !prefix.is_empty() {
        true => format!("{prefix}/{name}"),
        false => name,
    }
}

fn text(field: &[u8]) -> String {
    let end = field.iter().position(|byte| *byte == 0);
    String::from_utf8_lossy(&field[..end.unwrap_or(field.len())]).into_owned()
}

/// Octal digits, or where they do not suffice, GNU's bytes behind a top bit.
fn number(field: &[u8]) -> Option<u64> {
    match field {
        [0x80, zeros @ .., _, _, _, _, _, _, _, _] if zeros.iter().all(|byte| *byte == 0) => {
            field.last_chunk().copied().map(u64::from_be_bytes)
        }
        _ => octal(field),
    }
}

fn octal(field: &[u8]) -> Option<u64> {
    let blank = |byte: &u8| matches!(byte, b' ' | 0);
    let start = field.iter().position(|byte| !blank(byte));
    let Some(start) = start else {
        return Some(0);
    };
    let digits = &field[start..];
    let end = digits.iter().position(blank).unwrap_or(digits.len());
    let (digits, after) = digits.split_at(end);
    let digits = std::str::from_utf8(digits)
        .ok()
        .filter(|_| after.first().is_none_or(blank))?;
    let plain = digits.bytes().all(|byte| byte.is_ascii_digit());
    u64::from_str_radix(digits, 8).ok().filter(|_| plain)
}

fn decimal(digits: &[u8]) -> Option<u64> {
    let plain = digits.iter().all(u8::is_ascii_digit);
    let digits = std::str::from_utf8(digits).ok().filter(|_| plain)?;
    digits.parse().ok()
}
