//! Functions (ISO 32000-1, 7.10): tables, curves, pieces, and small programs.

use super::filter;
use super::lexer::{Lexer, Token};
use super::object::{Dict, Object, Stream};
use super::rebuild::{Rebuild, Role};
use crate::Reason;

/// Longest program, in bytes.
const PROGRAM: usize = 1 << 20;

/// Most functions that one is made of.
const PIECES: usize = 4096;

/// A function of ours, or one for each component; `None` when it is none.
pub(super) fn clean(rebuild: &mut Rebuild, object: &Object) -> Result<Option<Object>, Reason> {
    if let Object::List(list) = object {
        return each(rebuild, list);
    }
    let Some(dict) = object.as_dict() else {
        return Ok(None);
    };
    let kind = rebuild.file.get(dict, "FunctionType")?.as_int();
    let mut kept = Dict::default();
    rebuild.take_numbers(dict, &mut kept, &["FunctionType"])?;
    rebuild.take_lists(dict, &mut kept, &["Domain", "Range"])?;
    match (kind, object.as_stream()) {
        (Some(0), Some(stream)) => {
            rebuild.take_lists(dict, &mut kept, &["Size", "Encode", "Decode"])?;
            rebuild.take_numbers(dict, &mut kept, &["BitsPerSample", "Order"])?;
            let most = table_size(&kept).unwrap_or(0);
            rebuild.repack(stream, kept, most).map(Some)
        }
        (Some(2), _) => {
            rebuild.take_lists(dict, &mut kept, &["C0", "C1"])?;
            rebuild.take_numbers(dict, &mut kept, &["N"])?;
            Ok(Some(Object::Dict(kept)))
        }
        (Some(3), _) => {
            rebuild.take_lists(dict, &mut kept, &["Bounds", "Encode"])?;
            let pieces = rebuild.file.get(dict, "Functions")?;
            match rebuild.now(&pieces, Role::Function, clean)? {
                Some(pieces @ Object::List(_)) => kept.set("Functions", pieces),
                _ => return Ok(None),
            }
            Ok(Some(Object::Dict(kept)))
        }
        (Some(4), Some(stream)) => program(rebuild, stream, kept),
        _ => Ok(None),
    }
}

fn each(rebuild: &mut Rebuild, list: &[Object]) -> Result<Option<Object>, Reason> {
    let mut made = Vec::new();
    for function in list.iter().take(PIECES) {
        let Some(function) = rebuild.now(function, Role::Function, clean)? else {
            return Ok(None);
        };
        made.push(function);
    }
    Ok(Some(Object::List(made)))
}

/// Bytes of a table.
fn table_size(dict: &Dict) -> Option<usize> {
    let list = |key| dict.get(key).and_then(Object::as_list).unwrap_or_default();
    let bits = usize::try_from(dict.get("BitsPerSample")?.as_int()?).ok()?;
    let outputs = list("Range").len() / 2;
    let mut samples = bits.checked_mul(outputs)?;
    for size in list("Size") {
        samples = samples.checked_mul(usize::try_from(size.as_int()?).ok()?)?;
    }
    Some(samples.div_ceil(8))
}

/// A program of known words and numbers.
fn program(rebuild: &mut Rebuild, stream: &Stream, dict: Dict) -> Result<Option<Object>, Reason> {
    let bytes = filter::decode(&mut rebuild.file, stream, PROGRAM)?;
    let mut lexer = Lexer::plain(&bytes);
    let mut out = Vec::with_capacity(bytes.len());
    let mut open = 0_u32;
    while let Some(token) = lexer.token() {
        match token {
            Token::Number(number) => Object::Number(number).write(&mut out),
            Token::Word(word) if is_known(word) => {
                open += u32::from(word == b"{");
                out.extend_from_slice(word);
                if word == b"}" {
                    let Some(left) = open.checked_sub(1) else {
                        return Ok(None);
                    };
                    open = left;
                    if open == 0 {
                        let packed = filter::pack(dict, &out)?;
                        return Ok(Some(Object::Stream(Box::new(packed))));
                    }
                }
            }
            _ => return Ok(None),
        }
        out.push(b' ');
    }
    Ok(None)
}

const WORDS: &str = "{ } abs add atan ceiling cos cvi cvr div exp floor idiv ln log mod mul neg round sin \
                     sqrt sub truncate and bitshift eq false ge gt le lt ne not or true xor if ifelse \
                     copy dup exch index pop roll";

fn is_known(word: &[u8]) -> bool {
    WORDS.split(' ').any(|known| known.as_bytes() == word)
}
