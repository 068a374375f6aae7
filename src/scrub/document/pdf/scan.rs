//! Finding objects without a list of them: of those with one number, the last in the file counts.

use memchr::memmem;

use super::file::{head, Entries, Entry, File, DAMAGED};
use super::lexer::{is_space, Lexer};
use super::object::{Dict, Object};
use super::xref::OBJECTS;
use crate::Reason;

/// Most trailers that are looked at.
const TRAILERS: usize = 64;

/// Every `1 0 obj` of the file.
pub(super) fn objects(file: &mut File) -> Result<Entries, Reason> {
    file.spend(file.bytes.len())?;
    let mut entries = Entries::new();
    for at in memmem::find_iter(file.bytes, b"obj") {
        let Some(start) = start_of_head(file.bytes, at) else {
            continue;
        };
        if let Some(id) = head(&mut Lexer::plain_at(file.bytes, start)) {
            if id.number < OBJECTS {
                entries.insert(id.number, Entry::At(start));
            }
        }
    }
    Ok(entries)
}

/// Where the two numbers before an `obj` start.
fn start_of_head(bytes: &[u8], at: usize) -> Option<usize> {
    /// Two numbers and the blanks around them.
    const LONGEST: usize = 32;
    let from = at.saturating_sub(LONGEST);
    let mut before = bytes.get(from..at)?;
    for _ in 0..2 {
        let blanks = before
            .iter()
            .rev()
            .take_while(|byte| is_space(**byte))
            .count();
        before = &before[..before.len() - blanks];
        let digits = before
            .iter()
            .rev()
            .take_while(|byte| byte.is_ascii_digit())
            .count();
        if digits == 0 || digits > 10 {
            return None;
        }
        before = &before[..before.len() - digits];
    }
    Some(from + before.len())
}

/// The objects of a file whose own list of them cannot be used, those in object streams too, and what leads
/// to its pages.
pub(super) fn read(file: &mut File) -> Result<(Entries, Dict), Reason> {
    let found = objects(file)?;
    file.with_entries(found.clone());
    let mut entries = found.clone();
    let mut trailer = trailers(file)?;
    for (number, entry) in &found {
        let Entry::At(at) = *entry else { continue };
        let Some((_, object)) = file.object_at(at)? else {
            continue;
        };
        let Some(dict) = object.as_dict() else {
            continue;
        };
        let kind = dict
            .get("Type")
            .and_then(Object::as_name)
            .unwrap_or_default();
        match (kind, &object) {
            (b"ObjStm", Object::Stream(stream)) => {
                for packed in file.numbers_in(stream)? {
                    if packed < OBJECTS {
                        entries
                            .entry(packed)
                            .or_insert(Entry::Packed { container: *number });
                    }
                }
            }
            (b"XRef", _) if dict.get("Root").is_some() => {
                trailer.get_or_insert_with(|| dict.clone());
            }
            _ => {}
        }
    }
    file.with_entries(entries.clone());
    let trailer = match trailer {
        Some(trailer) => trailer,
        None => catalog(file, &entries)?,
    };
    Ok((entries, trailer))
}

/// The last trailer that names the document's root.
fn trailers(file: &mut File) -> Result<Option<Dict>, Reason> {
    for at in memmem::rfind_iter(file.bytes, b"trailer").take(TRAILERS) {
        let mut lexer = Lexer::new(file.bytes, at + b"trailer".len());
        let object = lexer.object();
        file.spend(lexer.at - at)?;
        if let Some(Object::Dict(trailer)) = object {
            if trailer.get("Root").is_some() {
                return Ok(Some(trailer));
            }
        }
    }
    Ok(None)
}

/// A trailer for the last object that says it is the document's root.
fn catalog(file: &mut File, entries: &Entries) -> Result<Dict, Reason> {
    for number in entries.keys().rev() {
        let id = super::object::Id {
            number: *number,
            generation: 0,
        };
        let object = file.resolve(&Object::Ref(id))?;
        let kind = object.as_dict().and_then(|dict| dict.get("Type"));
        if kind.and_then(Object::as_name) == Some(b"Catalog") {
            let mut trailer = Dict::default();
            trailer.set("Root", Object::Ref(id));
            return Ok(trailer);
        }
    }
    Err(DAMAGED)
}
