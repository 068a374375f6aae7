//! Where an object begins and the data of a stream ends.

use crate::document::pdf::lexer::{is_space, Lexer, Token};
use crate::document::pdf::object::Id;

/// `1 0 obj`
pub(in crate::document::pdf) fn head(lexer: &mut Lexer) -> Option<Id> {
    let Token::Number(number) = lexer.token()? else {
        return None;
    };
    let Token::Number(generation) = lexer.token()? else {
        return None;
    };
    lexer.blanks();
    lexer.rest().starts_with(b"obj").then_some(())?;
    lexer.at += 3;
    Some(Id {
        number: u32::try_from(number.int()?).ok()?,
        generation: u16::try_from(generation.int()?).unwrap_or(0),
    })
}

/// True when the data of a stream can end here.
pub(super) fn is_end(bytes: &[u8], end: usize) -> bool {
    let Some(rest) = bytes.get(end..) else {
        return false;
    };
    let blanks = rest.iter().take(4).take_while(|byte| is_space(**byte));
    let rest = &rest[blanks.count()..];
    rest.starts_with(b"endstream") || rest.starts_with(b"endobj")
}
