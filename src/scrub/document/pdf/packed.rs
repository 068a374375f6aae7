//! Object streams (ISO 32000-1, 7.5.7).

use std::collections::BTreeMap;
use std::rc::Rc;

use super::file::{Entry, File};
use super::filter;
use super::lexer::{Lexer, Token};
use super::object::{Object, Stream};
use crate::Reason;

/// Most unpacked bytes of object streams that are kept.
const KEPT: usize = 16 << 20;

/// An object stream, unpacked.
pub(super) struct Packed {
    bytes: Vec<u8>,
    /// Where each object starts.
    starts: BTreeMap<u32, usize>,
}

impl File<'_> {
    /// An object out of an object stream.
    pub(super) fn unpacked(
        &mut self,
        container: u32,
        number: u32,
    ) -> Result<Option<Object>, Reason> {
        let Some(packed) = self.container(container)? else {
            return Ok(None);
        };
        let Some(start) = packed.starts.get(&number) else {
            return Ok(None);
        };
        let mut lexer = Lexer::new(&packed.bytes, *start);
        let object = lexer.object();
        self.spend(lexer.at.saturating_sub(*start))?;
        if lexer.is_spent() {
            return Err(Reason::Beyond("500,000 parts in one of its parts"));
        }
        Ok(object)
    }

    fn container(&mut self, number: u32) -> Result<Option<Rc<Packed>>, Reason> {
        /// An object stream whose length is in an object stream, and so on.
        const NESTING: u32 = 4;
        if let Some(packed) = self.packed.get(&number) {
            return Ok(Some(Rc::clone(packed)));
        }
        let Some(Entry::At(at)) = self.entries.get(&number).copied() else {
            return Ok(None);
        };
        if self.nesting >= NESTING {
            return Ok(None);
        }
        self.nesting += 1;
        let read = self.read_at(at, number);
        self.nesting -= 1;
        let Some(Object::Stream(stream)) = read? else {
            return Ok(None);
        };
        let packed = Rc::new(self.unpack(&stream)?);
        self.kept += packed.bytes.len();
        if self.kept > KEPT {
            self.packed.clear();
            self.kept = packed.bytes.len();
        }
        self.packed.insert(number, Rc::clone(&packed));
        Ok(Some(packed))
    }

    fn unpack(&mut self, stream: &Stream) -> Result<Packed, Reason> {
        let bytes = filter::decode(self, stream, filter::LARGEST)?;
        let first = stream.dict.get("First").and_then(Object::as_int);
        let first = usize::try_from(first.unwrap_or(0)).unwrap_or(usize::MAX);
        let mut starts = BTreeMap::new();
        let mut lexer = Lexer::plain(bytes.get(..first).unwrap_or(&bytes));
        self.spend(first.min(bytes.len()))?;
        while let (Some(Token::Number(number)), Some(Token::Number(at))) =
            (lexer.token(), lexer.token())
        {
            let number = number.int().and_then(|number| u32::try_from(number).ok());
            let at = at.int().and_then(|at| usize::try_from(at).ok());
            if let Some((number, at)) = number.zip(at) {
                starts.entry(number).or_insert(first.saturating_add(at));
            }
        }
        Ok(Packed { bytes, starts })
    }

    /// The numbers of the objects in an object stream.
    pub(super) fn numbers_in(&mut self, stream: &Stream) -> Result<Vec<u32>, Reason> {
        Ok(self.unpack(stream)?.starts.into_keys().collect())
    }
}
