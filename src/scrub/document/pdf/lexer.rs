//! Reading objects and tokens (ISO 32000-1, 7.2 and 7.3), with bounds on how deep and how many they are.

mod objects;

use super::number;
use super::object::Number;

/// Most parts of one object: about 16 MiB of memory.
pub(super) const PARTS: u32 = 500_000;

#[derive(Debug, PartialEq)]
pub(super) enum Token<'a> {
    Number(Number),
    Name(Vec<u8>),
    Text(Vec<u8>),
    ListStart,
    ListEnd,
    DictStart,
    DictEnd,
    /// A keyword, an operator, a brace, or what cannot be read as anything else.
    Word(&'a [u8]),
}

/// A position in bytes that hold objects.
#[derive(Clone)]
pub(super) struct Lexer<'a> {
    bytes: &'a [u8],
    pub(super) at: usize,
    /// Parts that may still be read.
    parts: u32,
    /// Comments that were passed.
    pub(super) comments: u64,
    /// Whether `1 0 R` is a reference here.
    references: bool,
}

pub(super) fn is_space(byte: u8) -> bool {
    matches!(byte, 0 | b'\t' | b'\n' | 0x0C | b'\r' | b' ')
}

fn is_delimiter(byte: u8) -> bool {
    matches!(
        byte,
        b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%'
    )
}

fn is_regular(byte: u8) -> bool {
    !is_space(byte) && !is_delimiter(byte)
}

impl<'a> Lexer<'a> {
    pub(super) fn new(bytes: &'a [u8], at: usize) -> Self {
        Self {
            bytes,
            at: at.min(bytes.len()),
            parts: PARTS,
            comments: 0,
            references: true,
        }
    }

    /// For a content stream, a function or a table of codes: there are no references in them.
    pub(super) fn plain(bytes: &'a [u8]) -> Self {
        Self {
            references: false,
            ..Self::new(bytes, 0)
        }
    }

    pub(super) fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    /// The same, from a place on.
    pub(super) fn plain_at(bytes: &'a [u8], at: usize) -> Self {
        Self {
            references: false,
            ..Self::new(bytes, at)
        }
    }

    /// What is ahead.
    pub(super) fn rest(&self) -> &'a [u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    /// Allows as many parts again: for the next operator.
    pub(super) fn renew(&mut self) {
        self.parts = PARTS;
    }

    /// True when an object had too many parts.
    pub(super) fn is_spent(&self) -> bool {
        self.parts == 0
    }

    fn spend(&mut self, parts: u32) -> Option<()> {
        self.parts = self.parts.saturating_sub(parts);
        (self.parts > 0).then_some(())
    }

    /// Passes over white space and comments.
    pub(super) fn blanks(&mut self) {
        while let Some(byte) = self.peek() {
            if byte == b'%' {
                let rest = self.rest();
                let end = memchr::memchr2(b'\n', b'\r', rest).unwrap_or(rest.len());
                self.at += end;
                self.comments += 1;
            } else if is_space(byte) {
                self.at += 1;
            } else {
                return;
            }
        }
    }

    /// `None` at the end.
    pub(super) fn token(&mut self) -> Option<Token<'a>> {
        self.blanks();
        let start = self.at;
        let byte = self.peek()?;
        self.at += 1;
        let next = self.peek();
        let token = match byte {
            b'[' => Token::ListStart,
            b']' => Token::ListEnd,
            b'<' if next == Some(b'<') => {
                self.at += 1;
                Token::DictStart
            }
            b'>' if next == Some(b'>') => {
                self.at += 1;
                Token::DictEnd
            }
            b'<' => Token::Text(self.hex()),
            b'(' => Token::Text(self.literal()),
            b'/' => Token::Name(self.name()),
            b')' | b'>' | b'{' | b'}' => Token::Word(self.bytes.get(start..self.at)?),
            _ => {
                let word = self.regular(start);
                number::read(word).map_or(Token::Word(word), Token::Number)
            }
        };
        Some(token)
    }

    fn regular(&mut self, start: usize) -> &'a [u8] {
        while self.peek().is_some_and(is_regular) {
            self.at += 1;
        }
        self.bytes.get(start..self.at).unwrap_or_default()
    }

    fn name(&mut self) -> Vec<u8> {
        let raw = self.regular(self.at);
        let mut name = Vec::with_capacity(raw.len());
        let mut rest = raw;
        while let Some((byte, after)) = rest.split_first() {
            let coded = match (byte, after) {
                (b'#', [high, low, ..]) => digit(*high).zip(digit(*low)),
                _ => None,
            };
            match coded {
                Some((high, low)) => {
                    name.push(high << 4 | low);
                    rest = after.get(2..).unwrap_or_default();
                }
                None => {
                    name.push(*byte);
                    rest = after;
                }
            }
        }
        name
    }

    fn hex(&mut self) -> Vec<u8> {
        let rest = self.rest();
        let end = memchr::memchr(b'>', rest);
        self.at += end.map_or(rest.len(), |end| end + 1);
        let digits: Vec<u8> = rest[..end.unwrap_or(rest.len())]
            .iter()
            .filter_map(|byte| digit(*byte))
            .collect();
        let pairs = digits.chunks(2);
        pairs
            .map(|pair| pair[0] << 4 | pair.get(1).copied().unwrap_or(0))
            .collect()
    }

    fn literal(&mut self) -> Vec<u8> {
        let mut text = Vec::new();
        let mut open = 1_u32;
        while let Some(byte) = self.peek() {
            self.at += 1;
            match byte {
                b'(' => open += 1,
                b')' => {
                    open -= 1;
                    if open == 0 {
                        break;
                    }
                }
                b'\\' => {
                    text.extend(self.escape());
                    continue;
                }
                b'\r' => {
                    // A line end of any kind is LF.
                    if self.peek() == Some(b'\n') {
                        self.at += 1;
                    }
                    text.push(b'\n');
                    continue;
                }
                _ => {}
            }
            text.push(byte);
        }
        text
    }

    /// What is behind a backslash.
    fn escape(&mut self) -> Option<u8> {
        let byte = self.peek()?;
        self.at += 1;
        Some(match byte {
            b'n' => b'\n',
            b'r' => b'\r',
            b't' => b'\t',
            b'b' => 8,
            b'f' => 12,
            b'\n' => return None,
            b'\r' => {
                if self.peek() == Some(b'\n') {
                    self.at += 1;
                }
                return None;
            }
            b'0'..=b'7' => {
                let mut code = u32::from(byte - b'0');
                for _ in 0..2 {
                    let Some(next @ b'0'..=b'7') = self.peek() else {
                        break;
                    };
                    self.at += 1;
                    code = code * 8 + u32::from(next - b'0');
                }
                (code & 0xFF) as u8
            }
            _ => byte,
        })
    }
}

pub(super) fn digit(byte: u8) -> Option<u8> {
    (byte as char).to_digit(16).map(|digit| digit as u8)
}

#[cfg(test)]
mod tests;
