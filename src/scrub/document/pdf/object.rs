//! The objects that a document is made of, and how they are written: one form for each, whatever form they
//! came in.

use std::ops::Range;

/// What an object is called in its file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Id {
    pub(super) number: u32,
    pub(super) generation: u16,
}

/// A number as it is written: digits, and how many of them are behind the point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Number {
    digits: i64,
    decimals: u8,
}

impl Number {
    /// Without the zeros that say nothing.
    pub(super) fn new(mut digits: i64, mut decimals: u8) -> Self {
        while decimals > 0 && digits % 10 == 0 {
            digits /= 10;
            decimals -= 1;
        }
        Self { digits, decimals }
    }

    pub(super) fn whole(digits: i64) -> Self {
        Self {
            digits,
            decimals: 0,
        }
    }

    /// Rounded to a millionth, which is finer than anything is drawn.
    pub(super) fn rounded(value: f64) -> Self {
        let scaled = (value * 1e6).round();
        match scaled.abs() < 1e17 {
            true => Self::new(scaled as i64, 6),
            false => Self::whole(0),
        }
    }

    /// The number, when it is a whole one.
    pub(super) fn int(self) -> Option<i64> {
        (self.decimals == 0).then_some(self.digits)
    }

    pub(super) fn value(self) -> f64 {
        self.digits as f64 / 10_f64.powi(i32::from(self.decimals))
    }

    fn write(self, out: &mut Vec<u8>) {
        if self.digits < 0 {
            out.push(b'-');
        }
        let digits = self.digits.unsigned_abs().to_string();
        let decimals = usize::from(self.decimals);
        if decimals == 0 {
            out.extend(digits.as_bytes());
            return;
        }
        let whole = digits.len().saturating_sub(decimals);
        out.extend(&digits.as_bytes()[..whole]);
        out.push(b'.');
        out.extend(std::iter::repeat_n(
            b'0',
            decimals.saturating_sub(digits.len()),
        ));
        out.extend(&digits.as_bytes()[whole..]);
    }
}

/// Where the bytes of a stream are.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Data {
    /// In the file, as they are.
    File(Range<usize>),
    /// Made.
    Bytes(Vec<u8>),
    /// A picture that was cleaned where it is: its plan is for the whole file.
    Plan(crate::Plan),
}

impl Data {
    pub(super) fn len(&self) -> u64 {
        match self {
            Self::File(range) => range.len() as u64,
            Self::Bytes(bytes) => bytes.len() as u64,
            Self::Plan(plan) => plan.len(),
        }
    }
}

#[derive(Debug, Clone, PartialEq)]
pub(super) struct Stream {
    pub(super) dict: Dict,
    pub(super) data: Data,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Object {
    Null,
    Bool(bool),
    Number(Number),
    Name(Vec<u8>),
    Text(Vec<u8>),
    List(Vec<Object>),
    Dict(Dict),
    Stream(Box<Stream>),
    Ref(Id),
}

impl Object {
    pub(super) fn name(name: &str) -> Self {
        Self::Name(name.as_bytes().to_vec())
    }

    pub(super) fn int(number: i64) -> Self {
        Self::Number(Number::whole(number))
    }

    pub(super) fn as_int(&self) -> Option<i64> {
        self.as_number().and_then(Number::int)
    }

    pub(super) fn as_number(&self) -> Option<Number> {
        match self {
            Self::Number(number) => Some(*number),
            _ => None,
        }
    }

    pub(super) fn as_name(&self) -> Option<&[u8]> {
        match self {
            Self::Name(name) => Some(name),
            _ => None,
        }
    }

    pub(super) fn as_text(&self) -> Option<&[u8]> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    pub(super) fn as_list(&self) -> Option<&[Object]> {
        match self {
            Self::List(list) => Some(list),
            _ => None,
        }
    }

    /// The dictionary, also that of a stream.
    pub(super) fn as_dict(&self) -> Option<&Dict> {
        match self {
            Self::Dict(dict) => Some(dict),
            Self::Stream(stream) => Some(&stream.dict),
            _ => None,
        }
    }

    pub(super) fn as_stream(&self) -> Option<&Stream> {
        match self {
            Self::Stream(stream) => Some(stream),
            _ => None,
        }
    }

    pub(super) fn is_null(&self) -> bool {
        *self == Self::Null
    }

    /// Writes what is not a stream.
    pub(super) fn write(&self, out: &mut Vec<u8>) {
        match self {
            Self::Bool(true) => out.extend(b"true"),
            Self::Bool(false) => out.extend(b"false"),
            Self::Number(number) => number.write(out),
            Self::Name(name) => write_name(name, out),
            Self::Text(text) => write_text(text, out),
            Self::List(list) => {
                out.push(b'[');
                for (place, object) in list.iter().enumerate() {
                    if place > 0 {
                        out.push(b' ');
                    }
                    object.write(out);
                }
                out.push(b']');
            }
            Self::Dict(dict) => dict.write(out),
            Self::Ref(id) => {
                out.extend(format!("{} {} R", id.number, id.generation).as_bytes());
            }
            Self::Null | Self::Stream(_) => out.extend(b"null"),
        }
    }
}

fn write_name(name: &[u8], out: &mut Vec<u8>) {
    out.push(b'/');
    for byte in name {
        match byte {
            b'#' | b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%' => {
                out.extend(format!("#{byte:02X}").as_bytes());
            }
            0x21..=0x7E => out.push(*byte),
            _ => out.extend(format!("#{byte:02X}").as_bytes()),
        }
    }
}

fn write_text(text: &[u8], out: &mut Vec<u8>) {
    out.push(b'(');
    for byte in text {
        match byte {
            b'(' | b')' | b'\\' => out.extend([b'\\', *byte]),
            b'\r' => out.extend(b"\\r"),
            _ => out.push(*byte),
        }
    }
    out.push(b')');
}

/// Entries by key, in order of their keys.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Dict(Vec<(Vec<u8>, Object)>);

impl Dict {
    /// Of two entries with one key, the last counts.
    pub(super) fn from_entries(mut entries: Vec<(Vec<u8>, Object)>) -> Self {
        entries.reverse();
        entries.sort_by(|(one, _), (other, _)| one.cmp(other));
        entries.dedup_by(|(one, _), (other, _)| one == other);
        Self(entries)
    }

    pub(super) fn get(&self, key: &str) -> Option<&Object> {
        self.get_name(key.as_bytes())
    }

    pub(super) fn get_name(&self, key: &[u8]) -> Option<&Object> {
        let at = self
            .0
            .binary_search_by(|(name, _)| name.as_slice().cmp(key));
        at.ok()
            .and_then(|at| self.0.get(at))
            .map(|(_, object)| object)
    }

    pub(super) fn set(&mut self, key: &str, object: Object) {
        self.set_name(key.as_bytes().to_vec(), object);
    }

    pub(super) fn set_name(&mut self, key: Vec<u8>, object: Object) {
        match self.0.binary_search_by(|(name, _)| name.cmp(&key)) {
            Ok(at) => self.0[at].1 = object,
            Err(at) => self.0.insert(at, (key, object)),
        }
    }

    pub(super) fn remove(&mut self, key: &str) {
        self.0.retain(|(name, _)| name != key.as_bytes());
    }

    pub(super) fn entries(&self) -> impl Iterator<Item = (&[u8], &Object)> {
        self.0.iter().map(|(key, object)| (key.as_slice(), object))
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The objects in it, in order of their keys.
    pub(super) fn objects_mut(&mut self) -> impl Iterator<Item = &mut Object> {
        self.0.iter_mut().map(|(_, object)| object)
    }

    pub(super) fn write(&self, out: &mut Vec<u8>) {
        out.extend(b"<<");
        for (key, object) in self.entries() {
            write_name(key, out);
            out.push(b' ');
            object.write(out);
        }
        out.extend(b">>");
    }
}

#[cfg(test)]
mod tests;
