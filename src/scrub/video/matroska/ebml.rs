//! EBML (RFC 8794): elements with an identifier, a length and content.

use std::ops::Range;

use crate::cursor::{Cursor, CUT_SHORT};
use crate::Reason;

pub(super) const STRANGE: Reason = Reason::Damaged("a part of it is not as a Matroska's should be");

/// Most elements directly in one that is read as a whole.
const CHILDREN: usize = 10_000;

/// An element of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Element {
    pub(super) id: u32,
    /// Where its identifier is.
    pub(super) start: u64,
    /// Its content; of an unknown length, up to the end of what it is in.
    pub(super) content: Range<u64>,
    pub(super) unknown: bool,
}

impl Element {
    /// Reads the head of the element here, which is in something that ends at `end`.
    pub(super) fn read(cursor: &mut Cursor<'_>, end: u64) -> Result<Self, Reason> {
        let start = cursor.position();
        let (id, _) = number(cursor, 4, false)?;
        let (length, width) = number(cursor, 8, true)?;
        let unknown = length == (1 << (7 * width)) - 1;
        let from = cursor.position();
        let to = if unknown {
            end
        } else {
            from.checked_add(length).ok_or(CUT_SHORT)?
        };
        if from > to || to > end {
            return Err(CUT_SHORT);
        }
        Ok(Self {
            // Four bytes.
            id: id as u32,
            start,
            content: from..to,
            unknown,
        })
    }

    pub(super) fn len(&self) -> u64 {
        self.content.end - self.content.start
    }

    /// The elements in it, in order.
    pub(super) fn children(&self, cursor: &mut Cursor<'_>) -> Result<Vec<Self>, Reason> {
        cursor.seek(self.content.start)?;
        let mut children = Vec::new();
        while cursor.position() < self.content.end {
            let child = Self::read(cursor, self.content.end)?;
            if child.unknown || children.len() >= CHILDREN {
                return Err(STRANGE);
            }
            cursor.seek(child.content.end)?;
            children.push(child);
        }
        Ok(children)
    }

    /// Its content.
    pub(super) fn bytes(&self, cursor: &mut Cursor<'_>, most: u64) -> Result<Vec<u8>, Reason> {
        if self.len() > most {
            return Err(STRANGE);
        }
        cursor.seek(self.content.start)?;
        cursor.bytes(self.len())
    }

    /// Its content as a whole number.
    pub(super) fn uint(&self, cursor: &mut Cursor<'_>) -> Result<u64, Reason> {
        let bytes = self.bytes(cursor, 8)?;
        Ok(bytes
            .iter()
            .fold(0, |sum, byte| sum << 8 | u64::from(*byte)))
    }

    /// Its content as a fraction.
    pub(super) fn float(&self, cursor: &mut Cursor<'_>) -> Result<f64, Reason> {
        let bytes = self.bytes(cursor, 8)?;
        let number = match (bytes.len(), bytes.first_chunk(), bytes.first_chunk()) {
            (0, ..) => 0.0,
            (4, Some(four), _) => f64::from(f32::from_be_bytes(*four)),
            (8, _, Some(eight)) => f64::from_be_bytes(*eight),
            _ => return Err(STRANGE),
        };
        match number.is_finite() {
            true => Ok(number),
            false => Err(STRANGE),
        }
    }
}

/// A number whose first byte says how many bytes it has. Returns it and its bytes, the mark in it or not.
pub(super) fn number(cursor: &mut Cursor<'_>, most: u32, bare: bool) -> Result<(u64, u32), Reason> {
    let first = cursor.u8()?;
    let width = first.leading_zeros() + 1;
    if width > most {
        return Err(STRANGE);
    }
    let mark = 0x80_u8 >> (width - 1);
    let mut number = u64::from(if bare { first & !mark } else { first });
    for _ in 1..width {
        number = number << 8 | u64::from(cursor.u8()?);
    }
    Ok((number, width))
}

/// An identifier as it is written.
pub(super) fn id(id: u32) -> Vec<u8> {
    let bytes = id.to_be_bytes();
    bytes.into_iter().skip_while(|byte| *byte == 0).collect()
}

/// A length in as few bytes as it takes.
pub(super) fn length(length: u64) -> Vec<u8> {
    let width = (1..8)
        .find(|width| length < (1 << (7 * width)) - 1)
        .unwrap_or(8);
    let marked = length | 1 << (7 * width);
    let bytes = marked.to_be_bytes();
    bytes.get(8 - width as usize..).unwrap_or_default().to_vec()
}

/// The head of an element, its length in eight bytes.
pub(super) fn wide_head(name: u32, length: u64) -> Vec<u8> {
    let mut head = id(name);
    head.extend((length | 1 << 56).to_be_bytes());
    head
}

/// An element with its content.
pub(super) fn element(name: u32, content: &[u8]) -> Vec<u8> {
    let mut bytes = id(name);
    bytes.extend(length(content.len() as u64));
    bytes.extend(content);
    bytes
}

/// An element of a whole number.
pub(super) fn uint(name: u32, number: u64) -> Vec<u8> {
    let bytes = number.to_be_bytes();
    let zeros = (number.leading_zeros() as usize / 8).min(7);
    element(name, bytes.get(zeros..).unwrap_or_default())
}

/// An element of a fraction.
pub(super) fn float(name: u32, number: f64) -> Vec<u8> {
    element(name, &number.to_be_bytes())
}

/// What an element may have in it.
#[derive(Debug, Clone, Copy)]
pub(super) enum Rule {
    /// A whole number up to this one.
    Uint(u64),
    /// A fraction.
    Float,
    /// A fraction, rounded to a whole number: an angle.
    Degrees,
    /// Bytes, as many as this at most.
    Bytes(u64),
    /// Elements of these kinds.
    Elements(&'static [(u32, Rule)]),
}

/// Rebuilds the content of an element from the elements in it that the rules name, each once, in their order.
pub(super) fn rebuild(
    cursor: &mut Cursor<'_>,
    parent: &Element,
    rules: &[(u32, Rule)],
) -> Result<Vec<u8>, Reason> {
    let children = parent.children(cursor)?;
    let mut out = Vec::new();
    for (name, rule) in rules {
        let Some(child) = children.iter().find(|child| child.id == *name) else {
            continue;
        };
        out.extend(match rule {
            Rule::Uint(most) => match child.uint(cursor)? {
                number if number <= *most => uint(*name, number),
                _ => return Err(STRANGE),
            },
            Rule::Float => float(*name, child.float(cursor)?),
            Rule::Degrees => float(
                *name,
                child.float(cursor)?.clamp(-360.0, 360.0).round() + 0.0,
            ),
            Rule::Bytes(most) => element(*name, &child.bytes(cursor, *most)?),
            Rule::Elements(rules) => element(*name, &rebuild(cursor, child, rules)?),
        });
    }
    Ok(out)
}
