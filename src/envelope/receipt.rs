//! The receipt: the tokens of opened tips, which the relay deletes the tips against.

use std::io::{self, BufRead, Read, Write};

use zeroize::Zeroizing;

use crate::token::Token;

/// A token's line without its end, in bytes.
const TOKEN_LINE: usize = 64;

/// Why a receipt does not read. Lines count from 1.
#[derive(Debug, thiserror::Error)]
pub enum ReceiptError {
    /// The first line is not `bocca-receipt/1`.
    #[error("line 1: not a receipt (expected {})", Receipt::FIRST_LINE)]
    FirstLine,
    /// A line is not exactly one token.
    #[error("line {0}: not a token (expected 64 lower-case hexadecimal digits)")]
    Token(usize),
    /// Reading failed.
    #[error("reading the receipt failed: {0}")]
    Io(#[from] io::Error),
}

/// The text form of a list of tokens: one line that names the format, then one token a line.
pub struct Receipt;

impl Receipt {
    /// The first line, without its end.
    pub const FIRST_LINE: &'static str = "bocca-receipt/1";

    /// Writes a receipt.
    pub fn write<'a, W: Write>(
        mut out: W,
        tokens: impl IntoIterator<Item = &'a Token>,
    ) -> io::Result<()> {
        writeln!(out, "{}", Self::FIRST_LINE)?;
        for token in tokens {
            writeln!(out, "{}", token.to_hex().as_str())?;
        }
        out.flush()
    }

    /// Iterates over the tokens of a receipt. A line is never held beyond its prescribed length. Ends
    /// after the first error.
    pub fn parse<R: BufRead>(input: R) -> ReceiptTokens<R> {
        ReceiptTokens {
            input,
            line: 0,
            ended: false,
        }
    }
}

/// The tokens of a receipt; from [`Receipt::parse`].
pub struct ReceiptTokens<R> {
    input: R,
    line: usize,
    ended: bool,
}

impl<R: BufRead> ReceiptTokens<R> {
    /// Reads a line of at most `max` bytes and its LF. `None` where the input ends; a longer line, or
    /// a last one without LF, comes with whatever it has, and without LF.
    fn read_line(&mut self, max: usize) -> io::Result<Option<Zeroizing<Vec<u8>>>> {
        let mut line = Zeroizing::new(Vec::with_capacity(max + 1));
        let read = self
            .input
            .by_ref()
            .take(max as u64 + 1)
            .read_until(b'\n', &mut line)?;
        self.line += 1;
        Ok((read > 0).then_some(line))
    }

    fn read_token(&mut self) -> Result<Option<Token>, ReceiptError> {
        if self.line == 0 {
            let first = self.read_line(Receipt::FIRST_LINE.len())?;
            if first.as_ref().and_then(|line| text(line)) != Some(Receipt::FIRST_LINE) {
                return Err(ReceiptError::FirstLine);
            }
        }
        let Some(line) = self.read_line(TOKEN_LINE)? else {
            return Ok(None);
        };
        let token = text(&line).and_then(|text| text.parse().ok());
        token.map(Some).ok_or(ReceiptError::Token(self.line))
    }
}

/// Returns a complete line without its LF.
fn text(line: &[u8]) -> Option<&str> {
    std::str::from_utf8(line.strip_suffix(b"\n")?).ok()
}

impl<R: BufRead> Iterator for ReceiptTokens<R> {
    type Item = Result<Token, ReceiptError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.ended {
            return None;
        }
        let item = self.read_token().transpose();
        self.ended = !matches!(item, Some(Ok(_)));
        item
    }
}
