//! Bencode (BEP 3): integers, bytes, lists and dictionaries.

use std::collections::BTreeMap;

use super::STRANGE;
use crate::cursor::CUT_SHORT;
use crate::Reason;

/// A value; integers as they are written.
#[derive(Clone, PartialEq)]
pub(super) enum Value<'a> {
    Integer(&'a [u8]),
    Bytes(&'a [u8]),
    List(Vec<Value<'a>>),
    Dictionary(BTreeMap<&'a [u8], Value<'a>>),
}

/// Reads one value; lists at most `depth` deep.
pub(super) fn value<'a>(rest: &mut &'a [u8], depth: u32) -> Result<Value<'a>, Reason> {
    let depth = depth
        .checked_sub(1)
        .ok_or(Reason::Beyond("64 levels of lists"))?;
    match rest.first().ok_or(CUT_SHORT)? {
        b'i' => {
            *rest = &rest[1..];
            let digits = until(rest, b'e')?;
            let number = digits.strip_prefix(b"-").unwrap_or(digits);
            let written = (1..20).contains(&number.len()) && number.iter().all(u8::is_ascii_digit);
            written.then_some(Value::Integer(digits)).ok_or(STRANGE)
        }
        b'l' => {
            *rest = &rest[1..];
            let mut list = Vec::new();
            while !ends(rest) {
                list.push(value(rest, depth)?);
            }
            Ok(Value::List(list))
        }
        b'd' => {
            *rest = &rest[1..];
            let mut dictionary = BTreeMap::new();
            while !ends(rest) {
                let key = bytes(rest)?;
                if dictionary.insert(key, value(rest, depth)?).is_some() {
                    return Err(STRANGE);
                }
            }
            Ok(Value::Dictionary(dictionary))
        }
        _ => bytes(rest).map(Value::Bytes),
    }
}

fn ends(rest: &mut &[u8]) -> bool {
    let after = rest.strip_prefix(b"e");
    *rest = after.unwrap_or(rest);
    after.is_some()
}

fn until<'a>(rest: &mut &'a [u8], end: u8) -> Result<&'a [u8], Reason> {
    /// No number is longer.
    const NUMBER: usize = 24;
    let near = rest.get(..NUMBER.min(rest.len())).unwrap_or_default();
    let at = near.iter().position(|byte| *byte == end).ok_or(STRANGE)?;
    let (before, after) = rest.split_at(at);
    *rest = after.get(1..).unwrap_or_default();
    Ok(before)
}

fn bytes<'a>(rest: &mut &'a [u8]) -> Result<&'a [u8], Reason> {
    let digits = until(rest, b':')?;
    let plain = !digits.is_empty() && digits.iter().all(u8::is_ascii_digit);
    let length = std::str::from_utf8(digits).ok().filter(|_| plain);
    let length: usize = length
        .and_then(|digits| digits.parse().ok())
        .ok_or(STRANGE)?;
    let (bytes, after) = rest.split_at_checked(length).ok_or(CUT_SHORT)?;
    *rest = after;
    Ok(bytes)
}

pub(super) fn write(value: &Value<'_>, out: &mut Vec<u8>) {
    match value {
        Value::Integer(digits) => {
            out.push(b'i');
            out.extend(*digits);
            out.push(b'e');
        }
        Value::Bytes(bytes) => write_bytes(bytes, out),
        Value::List(list) => {
            out.push(b'l');
            list.iter().for_each(|value| write(value, out));
            out.push(b'e');
        }
        Value::Dictionary(dictionary) => {
            out.push(b'd');
            for (key, value) in dictionary {
                write_bytes(key, out);
                write(value, out);
            }
            out.push(b'e');
        }
    }
}

fn write_bytes(bytes: &[u8], out: &mut Vec<u8>) {
    out.extend(format!("{}:", bytes.len()).bytes());
    out.extend(bytes);
}
