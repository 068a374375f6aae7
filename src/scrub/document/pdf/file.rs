//! A document as a file (ISO 32000-1, 7.5): any object by its number, read when it is asked for.
//!
//! Nothing is read that no page leads to, and no object is held: a file in which a few bytes stand for
//! millions of objects costs no memory. What is read again and again is counted, and bounded.

mod marks;

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use memchr::memmem;

use super::lexer::{Lexer, Token};
use super::object::{Data, Dict, Id, Object, Stream};
use super::packed::Packed;
use super::{scan, xref};
use crate::work::Work;
use crate::Reason;
pub(super) use marks::head;
use marks::is_end;

pub(super) const DAMAGED: Reason = Reason::Damaged("its list of objects is damaged");

/// Most references that lead to references.
const HOPS: u32 = 32;

/// Where an object is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Entry {
    Free,
    /// At a place in the file.
    At(usize),
    /// In an object stream.
    Packed {
        container: u32,
    },
}

pub(super) type Entries = BTreeMap<u32, Entry>;

pub(super) struct File<'a> {
    pub(super) bytes: &'a [u8],
    pub(super) work: &'a mut Work,
    pub(super) entries: Entries,
    pub(super) trailer: Dict,
    /// What a search of the whole file found; only made when the list of objects is wrong.
    found: Option<Entries>,
    pub(super) packed: BTreeMap<u32, Rc<Packed>>,
    pub(super) kept: usize,
    /// Bytes that may still be read as objects.
    fuel: u64,
    /// How deep reading one object led to reading others.
    pub(super) nesting: u32,
    /// Objects that were asked for.
    used: BTreeSet<u32>,
}

impl<'a> File<'a> {
    /// Reads the list of objects; searches the file for them when it is damaged.
    pub(super) fn open(bytes: &'a [u8], work: &'a mut Work) -> Result<Self, Reason> {
        let mut file = Self {
            bytes,
            work,
            entries: Entries::new(),
            trailer: Dict::default(),
            found: None,
            packed: BTreeMap::new(),
            kept: 0,
            fuel: 4 * bytes.len() as u64 + (32 << 20),
            nesting: 0,
            used: BTreeSet::new(),
        };
        if let Some(listed) = xref::read(&mut file)? {
            (file.entries, file.trailer) = listed;
            file.check_list()?;
            if file.has_pages()? {
                return Ok(file);
            }
        }
        file.packed.clear();
        file.used.clear();
        (file.entries, file.trailer) = scan::read(&mut file)?;
        file.found = Some(file.entries.clone());
        match file.trailer.get("Encrypt").is_some() || file.has_pages()? {
            true => Ok(file),
            false => Err(DAMAGED),
        }
    }

    /// Searches the file for objects, too, when its list is wrong about one.
    fn check_list(&mut self) -> Result<(), Reason> {
        let mut read = 0;
        let wrong = self.entries.iter().any(|(number, entry)| match entry {
            Entry::At(at) => {
                let mut lexer = Lexer::new(self.bytes, *at);
                let found = head(&mut lexer);
                read += lexer.at.saturating_sub(*at);
                found.is_none_or(|id| id.number != *number) || read > self.bytes.len()
            }
            _ => false,
        });
        self.spend(read)?;
        if wrong {
            self.found = Some(scan::objects(self)?);
        }
        Ok(())
    }

    fn has_pages(&mut self) -> Result<bool, Reason> {
        if self.trailer.get("Encrypt").is_some() {
            return Ok(true);
        }
        let root = self.trailer.get("Root").cloned().unwrap_or(Object::Null);
        let root = self.resolve(&root)?;
        let pages = root.as_dict().and_then(|root| root.get("Pages").cloned());
        let pages = self.resolve(&pages.unwrap_or(Object::Null))?;
        Ok(pages
            .as_dict()
            .is_some_and(|pages| pages.get("Kids").is_some() || pages.get("Contents").is_some()))
    }

    /// Uses these entries while the list is still being put together.
    pub(super) fn with_entries(&mut self, entries: Entries) {
        self.entries = entries;
    }

    /// Objects in the file that nobody asked for, without the containers of others.
    pub(super) fn unused(&self) -> u64 {
        let containers: BTreeSet<u32> = self
            .entries
            .values()
            .filter_map(|entry| match entry {
                Entry::Packed { container } => Some(*container),
                _ => None,
            })
            .collect();
        let unused = self.entries.iter().filter(|(number, entry)| {
            **entry != Entry::Free && !self.used.contains(number) && !containers.contains(number)
        });
        unused.count() as u64
    }

    pub(super) fn spend(&mut self, bytes: usize) -> Result<(), Reason> {
        let left = self.fuel.checked_sub(bytes as u64);
        self.fuel = left.ok_or(Reason::Beyond("a few uses of each of its parts"))?;
        Ok(())
    }

    /// The object itself, where this is a reference to it. What is not there is null.
    pub(super) fn resolve(&mut self, object: &Object) -> Result<Object, Reason> {
        let Object::Ref(id) = object else {
            return Ok(object.clone());
        };
        let mut object = self.load(*id)?;
        for _ in 0..HOPS {
            match object {
                Object::Ref(id) => object = self.load(id)?,
                object => return Ok(object),
            }
        }
        Ok(Object::Null)
    }

    /// The entry of a dictionary, resolved.
    pub(super) fn get(&mut self, dict: &Dict, key: &str) -> Result<Object, Reason> {
        match dict.get(key) {
            Some(object) => self.resolve(object),
            None => Ok(Object::Null),
        }
    }

    fn load(&mut self, id: Id) -> Result<Object, Reason> {
        self.used.insert(id.number);
        let entry = self.entries.get(&id.number).copied();
        let object = match entry {
            None | Some(Entry::Free) => None,
            Some(Entry::At(at)) => self.read_at(at, id.number)?,
            Some(Entry::Packed { container }) => self.unpacked(container, id.number)?,
        };
        match object {
            Some(object) => Ok(object),
            // Only a list that is wrong is not believed.
            None => self.load_found(id.number),
        }
    }

    /// An object that is not where the list says.
    fn load_found(&mut self, number: u32) -> Result<Object, Reason> {
        let entry = self.found.as_ref().and_then(|found| found.get(&number));
        let Some(Entry::At(at)) = entry.copied() else {
            return Ok(Object::Null);
        };
        Ok(self.read_at(at, number)?.unwrap_or(Object::Null))
    }

    /// The object at a place, when it is the one with this number.
    pub(super) fn read_at(&mut self, at: usize, number: u32) -> Result<Option<Object>, Reason> {
        match self.object_at(at)? {
            Some((id, object)) if id.number == number => Ok(Some(object)),
            _ => Ok(None),
        }
    }

    /// An object with its head, `1 0 obj`.
    pub(super) fn object_at(&mut self, at: usize) -> Result<Option<(Id, Object)>, Reason> {
        let mut lexer = Lexer::new(self.bytes, at);
        let Some(id) = head(&mut lexer) else {
            self.spend(lexer.at.saturating_sub(at))?;
            return Ok(None);
        };
        let object = lexer.object();
        self.spend(lexer.at.saturating_sub(at))?;
        if lexer.is_spent() {
            return Err(Reason::Beyond("500,000 parts in one of its parts"));
        }
        let object = match object {
            Some(Object::Dict(dict)) => self.with_data(dict, lexer)?,
            Some(object) => object,
            None => Object::Null,
        };
        Ok(Some((id, object)))
    }

    /// A stream, when the data of one follows its dictionary.
    fn with_data(&mut self, dict: Dict, mut lexer: Lexer) -> Result<Object, Reason> {
        lexer.blanks();
        let Some(rest) = lexer.rest().strip_prefix(b"stream") else {
            return Ok(Object::Dict(dict));
        };
        let ends = match rest {
            [b'\r', b'\n', ..] => 2,
            [b'\n' | b'\r', ..] => 1,
            // Blanks that do not belong here, before the line end.
            [b' ', b'\r', b'\n', ..] => 3,
            [b' ', b'\n', ..] => 2,
            _ => 0,
        };
        let start = lexer.at + b"stream".len() + ends;
        let length = match dict.get("Length") {
            Some(Object::Ref(id)) => self.number(*id)?,
            Some(object) => object.as_int(),
            None => None,
        };
        let end = length
            .and_then(|length| start.checked_add(usize::try_from(length).ok()?))
            .filter(|end| is_end(self.bytes, *end));
        let end = match end {
            Some(end) => end,
            None => self.end_of_stream(start)?,
        };
        Ok(Object::Stream(Box::new(Stream {
            dict,
            data: Data::File(start..end),
        })))
    }

    /// Where data ends whose length is wrong.
    fn end_of_stream(&mut self, start: usize) -> Result<usize, Reason> {
        let rest = self.bytes.get(start..).unwrap_or_default();
        let found = memmem::find(rest, b"endstream").or_else(|| memmem::find(rest, b"endobj"));
        let length = found.unwrap_or(rest.len());
        self.spend(length)?;
        let data = &rest[..length];
        let cut = match data {
            [.., b'\r', b'\n'] => 2,
            [.., b'\n' | b'\r'] => 1,
            _ => 0,
        };
        Ok(start + length - cut)
    }

    /// A number that stands for itself, which the length of a stream has to be.
    fn number(&mut self, id: Id) -> Result<Option<i64>, Reason> {
        self.used.insert(id.number);
        match self.entries.get(&id.number).copied() {
            Some(Entry::At(at)) => {
                let mut lexer = Lexer::new(self.bytes, at);
                let known = head(&mut lexer).is_some_and(|found| found.number == id.number);
                let number = lexer.token();
                self.spend(lexer.at.saturating_sub(at))?;
                Ok(match number {
                    Some(Token::Number(number)) if known => number.int(),
                    _ => None,
                })
            }
            Some(Entry::Packed { container }) => {
                let object = self.unpacked(container, id.number)?;
                Ok(object.and_then(|object| object.as_int()))
            }
            _ => Ok(None),
        }
    }
}
