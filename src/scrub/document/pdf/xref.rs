//! The list of objects: tables, streams, and chains of them (ISO 32000-1, 7.5.4 to 7.5.8).

use std::collections::BTreeSet;

use memchr::memmem;

use super::file::{Entries, Entry, File};
use super::filter;
use super::lexer::{Lexer, Token};
use super::object::{Dict, Object, Stream};
use crate::Reason;

/// Most objects of a file.
pub(super) const OBJECTS: u32 = 1_000_000;

/// The newest entry of each object, and the newest trailer; `None` when any of it is damaged.
pub(super) fn read(file: &mut File) -> Result<Option<(Entries, Dict)>, Reason> {
    let Some(at) = memmem::rfind(file.bytes, b"startxref") else {
        return Ok(None);
    };
    let mut lexer = Lexer::plain(file.bytes);
    lexer.at = at + b"startxref".len();
    let mut next = vec![offset(lexer.token())];
    let mut chain = Chain::default();
    let mut seen = BTreeSet::new();
    while let Some(at) = next.pop() {
        let Some(at) = at else {
            return Ok(None);
        };
        if !seen.insert(at) {
            continue;
        }
        let Some(trailer) = chain.section(file, at)? else {
            return Ok(None);
        };
        let number = |key| trailer.get(key).and_then(Object::as_int);
        if let Some(previous) = number("Prev") {
            next.push(usize::try_from(previous).ok());
        }
        // The objects that older readers are not to see come first.
        if let Some(hidden) = number("XRefStm") {
            next.push(usize::try_from(hidden).ok());
        }
        chain.trailer.get_or_insert(trailer);
    }
    Ok(chain.trailer.map(|trailer| (chain.entries, trailer)))
}

fn offset(token: Option<Token>) -> Option<usize> {
    match token {
        Some(Token::Number(number)) => usize::try_from(number.int()?).ok(),
        _ => None,
    }
}

#[derive(Default)]
struct Chain {
    entries: Entries,
    trailer: Option<Dict>,
}

impl Chain {
    /// One table or stream. Returns its trailer.
    fn section(&mut self, file: &mut File, at: usize) -> Result<Option<Dict>, Reason> {
        let mut lexer = Lexer::new(file.bytes, at);
        lexer.blanks();
        if lexer.rest().starts_with(b"xref") {
            lexer.at += 4;
            let start = lexer.at;
            let trailer = self.table(&mut lexer);
            file.spend(lexer.at.saturating_sub(start))?;
            return Ok(trailer);
        }
        match file.object_at(at)? {
            Some((_, Object::Stream(stream))) => self.stream(file, &stream),
            _ => Ok(None),
        }
    }

    fn add(&mut self, number: u32, entry: Entry) -> Option<()> {
        if number >= OBJECTS {
            return None;
        }
        self.entries.entry(number).or_insert(entry);
        Some(())
    }

    fn table(&mut self, lexer: &mut Lexer) -> Option<Dict> {
        loop {
            let first = match lexer.token()? {
                Token::Number(number) => u32::try_from(number.int()?).ok()?,
                Token::Word(b"trailer") => break,
                _ => return None,
            };
            let count = offset(lexer.token())?;
            for number in (first..).take(count) {
                let at = offset(lexer.token())?;
                offset(lexer.token())?;
                let entry = match lexer.token()? {
                    Token::Word(b"n") if at > 0 => Entry::At(at),
                    Token::Word(b"n" | b"f") => Entry::Free,
                    _ => return None,
                };
                self.add(number, entry)?;
            }
        }
        match lexer.object()? {
            Object::Dict(trailer) => Some(trailer),
            _ => None,
        }
    }

    fn stream(&mut self, file: &mut File, stream: &Stream) -> Result<Option<Dict>, Reason> {
        let bytes = filter::decode(file, stream, filter::LARGEST)?;
        Ok(self
            .rows(&bytes, &stream.dict)
            .map(|()| stream.dict.clone()))
    }

    fn rows(&mut self, bytes: &[u8], dict: &Dict) -> Option<()> {
        let numbers = |key| -> Option<Vec<usize>> {
            let list = dict.get(key)?.as_list()?.iter();
            list.map(|object| usize::try_from(object.as_int()?).ok())
                .collect()
        };
        let widths = numbers("W")?;
        let &[kind, second, third] = widths.as_slice() else {
            return None;
        };
        if kind > 8 || second > 8 || third > 8 || kind + second + third == 0 {
            return None;
        }
        let size = usize::try_from(dict.get("Size")?.as_int()?).ok()?;
        let ranges = numbers("Index").unwrap_or_else(|| vec![0, size]);
        let mut rows = bytes.chunks_exact(kind + second + third);
        let (ranges, _) = ranges.as_chunks::<2>();
        for [first, count] in ranges {
            for (number, row) in (*first..).zip(rows.by_ref().take(*count)) {
                let (what, rest) = row.split_at(kind);
                let (place, _) = rest.split_at(second);
                let what = if kind == 0 { 1 } else { big_endian(what) };
                let place = big_endian(place);
                let entry = match what {
                    1 => Entry::At(usize::try_from(place).ok()?),
                    2 => Entry::Packed {
                        container: u32::try_from(place).ok()?,
                    },
                    _ => Entry::Free,
                };
                self.add(u32::try_from(number).ok()?, entry)?;
            }
        }
        Some(())
    }
}

fn big_endian(bytes: &[u8]) -> u64 {
    let bytes = bytes.iter();
    bytes.fold(0, |number, byte| number << 8 | u64::from(*byte))
}
