//! The one implementation of the character rules, for files, messages and answers alike.
//!
//! Text is pushed in pieces of any size and leaves through a [`Sink`]; cutting it elsewhere changes
//! nothing. Held back between pieces are one letter with its marks, one run of blanks (at most
//! [`MAX_BLANKS`]) and whether the last character was CR.

use std::convert::Infallible;

use crate::characters::{fate, is_plain, Fate};
use crate::composer::Composer;
use crate::{Report, Trace};

/// Longest run of spaces and tabs that is kept. A run must be held until its line is known to go
/// on, and its pattern of spaces and tabs is as good a watermark as any.
const MAX_BLANKS: usize = 1024;

/// Where clean text goes.
pub(crate) trait Sink {
    type Error;
    fn text(&mut self, text: &str) -> Result<(), Self::Error>;
}

impl Sink for String {
    type Error = Infallible;

    fn text(&mut self, text: &str) -> Result<(), Infallible> {
        self.push_str(text);
        Ok(())
    }
}

/// A run of the character rules over one text.
pub(crate) struct Cleaner<S> {
    sink: S,
    report: Report,
    composer: Composer,
    composed: String,
    blanks: String,
    blanks_cut: bool,
    after_cr: bool,
}

impl<S: Sink> Cleaner<S> {
    pub(crate) fn new(sink: S) -> Self {
        Cleaner {
            sink,
            report: Report::default(),
            composer: Composer::default(),
            composed: String::new(),
            blanks: String::new(),
            blanks_cut: false,
            after_cr: false,
        }
    }

    /// Cleans the next piece of the text.
    pub(crate) fn push(&mut self, text: &str) -> Result<(), S::Error> {
        let mut rest = text;
        while !rest.is_empty() {
            // A line end drops the blanks before it, and is one with a CR before it.
            let waiting = self.after_cr || !self.blanks.is_empty();
            let plain = if waiting && rest.starts_with('\n') {
                0
            } else {
                plain_length(rest)
            };
            let (stretch, after) = rest.split_at(plain);
            self.stretch(stretch)?;
            let mut characters = after.chars();
            if let Some(c) = characters.next() {
                self.special(c)?;
            }
            rest = characters.as_str();
        }
        Ok(())
    }

    /// Ends the text. Blanks at its end go like those at the end of a line.
    pub(crate) fn finish(mut self) -> Result<(S, Report), S::Error> {
        self.settle_cr();
        self.drop_blanks();
        self.flush_letter()?;
        self.report.add(Trace::Respelled, self.composer.respelled);
        self.report.add(Trace::StackedMarks, self.composer.dropped);
        Ok((self.sink, self.report))
    }

    /// Text as [`plain_length`] finds it.
    fn stretch(&mut self, text: &str) -> Result<(), S::Error> {
        if text.is_empty() {
            return Ok(());
        }
        self.settle_cr();
        let before = text.bytes().take_while(is_blank).count();
        let (blanks, body) = text.split_at(before);
        let after = body.bytes().rev().take_while(is_blank).count();
        let (core, last_blanks) = body.split_at(body.len() - after);
        self.blank(blanks)?;
        if holds_long_blanks(core) {
            for piece in core.split_inclusive(BLANKS) {
                let word = piece.trim_end_matches(BLANKS);
                self.words(word)?;
                self.blank(&piece[word.len()..])?;
            }
        } else {
            self.words(core)?;
        }
        self.blank(last_blanks)
    }

    /// Plain characters; the first and the last is not a blank, and no blank run is too long.
    fn words(&mut self, text: &str) -> Result<(), S::Error> {
        let Some(last) = text.chars().next_back() else {
            return Ok(());
        };
        self.flush_letter()?;
        self.release_blanks()?;
        self.sink.text(&text[..text.len() - last.len_utf8()])?;
        self.composer.hold(last, &mut self.composed);
        Ok(())
    }

    fn special(&mut self, c: char) -> Result<(), S::Error> {
        if self.after_cr && c == '\n' {
            self.after_cr = false;
            self.report.add(Trace::WindowsLineEnds, 1);
            return Ok(());
        }
        self.settle_cr();
        match fate(c) {
            Fate::Keep => self.letter(c),
            Fate::Blank(None) => self.blank(c.encode_utf8(&mut [0; 4])),
            Fate::Blank(Some(trace)) => {
                self.report.add(trace, 1);
                self.blank(" ")
            }
            Fate::LineEnd(trace) => {
                self.after_cr = c == '\r';
                if let (Some(trace), false) = (trace, self.after_cr) {
                    self.report.add(trace, 1);
                }
                self.line_end()
            }
            Fate::Drop(trace) => {
                self.report.add(trace, 1);
                Ok(())
            }
        }
    }

    /// A mark, or a letter that may join the one before or be spelt otherwise.
    fn letter(&mut self, c: char) -> Result<(), S::Error> {
        self.release_blanks()?;
        self.composer.push(c, &mut self.composed);
        self.pass_composed()
    }

    fn line_end(&mut self) -> Result<(), S::Error> {
        self.drop_blanks();
        self.flush_letter()?;
        self.sink.text("\n")
    }

    /// Spaces and tabs only; they wait until their line goes on.
    fn blank(&mut self, blanks: &str) -> Result<(), S::Error> {
        if blanks.is_empty() {
            return Ok(());
        }
        self.flush_letter()?;
        let room = MAX_BLANKS - self.blanks.len();
        self.blanks_cut |= blanks.len() > room;
        self.blanks.push_str(&blanks[..room.min(blanks.len())]);
        Ok(())
    }

    fn release_blanks(&mut self) -> Result<(), S::Error> {
        if self.blanks.is_empty() {
            return Ok(());
        }
        self.report
            .add(Trace::LongBlanks, u64::from(self.blanks_cut));
        self.blanks_cut = false;
        self.sink.text(&self.blanks)?;
        self.blanks.clear();
        Ok(())
    }

    fn drop_blanks(&mut self) {
        self.report
            .add(Trace::LineEndBlanks, u64::from(!self.blanks.is_empty()));
        self.blanks_cut = false;
        self.blanks.clear();
    }

    fn flush_letter(&mut self) -> Result<(), S::Error> {
        self.composer.flush(&mut self.composed);
        self.pass_composed()
    }

    fn pass_composed(&mut self) -> Result<(), S::Error> {
        if !self.composed.is_empty() {
            self.sink.text(&self.composed)?;
            self.composed.clear();
        }
        Ok(())
    }

    /// A CR was written as a line end; without an LF after it, it was one of its own.
    fn settle_cr(&mut self) {
        let alone = std::mem::take(&mut self.after_cr);
        self.report.add(Trace::OtherLineEnds, u64::from(alone));
    }
}

const BLANKS: [char; 2] = [' ', '\t'];

fn is_blank(byte: &u8) -> bool {
    matches!(byte, b' ' | b'\t')
}

/// Length of the start of `text` that is clean but for blanks at its very beginning and end: plain
/// characters, and line ends without blanks before them.
fn plain_length(text: &str) -> usize {
    let bytes = text.as_bytes();
    let mut at = 0;
    loop {
        at += visible_ascii(&bytes[at..]);
        match bytes.get(at) {
            None => return at,
            Some(b'\n') if bytes[..at].last().is_some_and(is_blank) => return at,
            Some(b'\n' | b'\t') => at += 1,
            Some(_) => {
                let rest = text[at..].trim_start_matches(|c| c > '\x7F' && is_plain(c));
                if rest.len() == text.len() - at {
                    return at;
                }
                at = text.len() - rest.len();
            }
        }
    }
}

/// Length of the run of bytes from space to tilde at the start, eight at a time.
fn visible_ascii(bytes: &[u8]) -> usize {
    const ONES: u64 = 0x0101_0101_0101_0101;
    let (words, rest) = bytes.as_chunks::<8>();
    for (index, word) in words.iter().enumerate() {
        let word = u64::from_le_bytes(*word);
        // The top bit of each byte that is not in the range. A borrow can set it in a byte that is,
        // but only above one that is not, and only the lowest counts.
        let below_space = word.wrapping_sub(0x20 * ONES);
        let delete = (word ^ (0x7F * ONES)).wrapping_sub(ONES);
        let others = (word | below_space | delete) & (0x80 * ONES);
        if others != 0 {
            return index * 8 + others.trailing_zeros() as usize / 8;
        }
    }
    let visible = |byte: &&u8| (b' '..=b'~').contains(*byte);
    words.len() * 8 + rest.iter().take_while(visible).count()
}

/// True when a run of blanks within `text` is longer than [`MAX_BLANKS`]: such a run covers one of the
/// bytes that are looked at.
fn holds_long_blanks(text: &str) -> bool {
    let bytes = text.as_bytes();
    let blank = |byte: &&u8| is_blank(byte);
    (MAX_BLANKS..bytes.len()).step_by(MAX_BLANKS).any(|at| {
        let (before, after) = bytes.split_at(at);
        let run =
            before.iter().rev().take_while(blank).count() + after.iter().take_while(blank).count();
        run > MAX_BLANKS
    })
}
