//! Objects of tokens.

use super::{is_regular, is_space, Lexer, Token};
use crate::document::pdf::object::{Dict, Id, Number, Object};

/// Deepest nesting of lists and dictionaries.
const DEPTH: u32 = 64;

impl<'a> Lexer<'a> {
    /// The next object; `None` at the end, at what is none, and beyond a bound.
    pub(in crate::document::pdf) fn object(&mut self) -> Option<Object> {
        let token = self.token()?;
        self.object_of(token, DEPTH)
    }

    /// The object that begins with a token.
    pub(in crate::document::pdf) fn object_from(&mut self, token: Token<'a>) -> Option<Object> {
        self.object_of(token, DEPTH)
    }

    fn object_of(&mut self, token: Token<'a>, depth: u32) -> Option<Object> {
        self.spend(1)?;
        Some(match token {
            Token::Number(number) => match self.reference(number) {
                Some(id) => Object::Ref(id),
                None => Object::Number(number),
            },
            Token::Name(name) => Object::Name(name),
            Token::Text(text) => Object::Text(text),
            Token::ListStart => Object::List(self.list(depth.checked_sub(1)?)?),
            Token::DictStart => Object::Dict(self.dict(depth.checked_sub(1)?)?),
            Token::Word(b"true") => Object::Bool(true),
            Token::Word(b"false") => Object::Bool(false),
            Token::Word(b"null") => Object::Null,
            Token::ListEnd | Token::DictEnd | Token::Word(_) => return None,
        })
    }

    fn list(&mut self, depth: u32) -> Option<Vec<Object>> {
        let mut list = Vec::new();
        loop {
            match self.token()? {
                Token::ListEnd => return Some(list),
                // In content, what is no object is passed over.
                Token::Word(word)
                    if !self.references && !matches!(word, b"true" | b"false" | b"null") =>
                {
                    self.spend(1)?;
                }
                token => list.push(self.object_of(token, depth)?),
            }
        }
    }

    fn dict(&mut self, depth: u32) -> Option<Dict> {
        let mut entries = Vec::new();
        self.spend(4)?;
        loop {
            match self.token()? {
                Token::DictEnd => return Some(Dict::from_entries(entries)),
                Token::Name(key) => {
                    self.spend(2)?;
                    let token = self.token()?;
                    if token == Token::DictEnd {
                        return Some(Dict::from_entries(entries));
                    }
                    let object = self.object_of(token, depth)?;
                    if !object.is_null() {
                        entries.push((key, object));
                    }
                }
                // What is between entries and is none.
                Token::Word(b"endobj" | b"stream" | b"endstream" | b"obj") => return None,
                _ => {}
            }
        }
    }

    /// A whole number may be the start of a reference.
    fn reference(&mut self, number: Number) -> Option<Id> {
        let number = u32::try_from(number.int()?).ok()?;
        if !self.references || !self.peek().is_some_and(is_space) {
            return None;
        }
        let mut ahead = self.clone();
        ahead.blanks();
        if !ahead.peek()?.is_ascii_digit() {
            return None;
        }
        let Token::Number(generation) = ahead.token()? else {
            return None;
        };
        let generation = u16::try_from(generation.int()?).ok()?;
        ahead.blanks();
        if ahead.peek() != Some(b'R') || ahead.rest().get(1).copied().is_some_and(is_regular) {
            return None;
        }
        self.at = ahead.at + 1;
        Some(Id { number, generation })
    }
}
