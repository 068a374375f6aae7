//! The only way to a terminal.
//!
//!   - Data goes to standard output, one line at a time.
//!   - Everything else goes to standard error as `bocca-reader: …`: no capital at the start,
//!     no full stop at the end, and what to do next where a person can do something.
//!   - Both are escaped here, whole lines at a time, so that no caller can forget it.

use std::fmt::Display;
use std::io::{self, Write};

use serde::Serialize;

use crate::{csv, escape};

/// Where a command writes: standard output and standard error, or a test's buffers.
pub struct Console<'a> {
    out: &'a mut dyn Write,
    err: &'a mut dyn Write,
    terminal: bool,
}

impl<'a> Console<'a> {
    /// `terminal` says whether `err` is one: only there a progress bar is drawn.
    pub fn new(out: &'a mut dyn Write, err: &'a mut dyn Write, terminal: bool) -> Self {
        Console { out, err, terminal }
    }

    /// Writes one line of data.
    pub(crate) fn data(&mut self, text: impl Display) -> io::Result<()> {
        let mut made = Made::default();
        made.data(text);
        self.pass(&made)
    }

    /// Writes one value as a line of JSON.
    pub(crate) fn json(&mut self, value: &impl Serialize) -> io::Result<()> {
        let mut made = Made::default();
        made.json(value)?;
        self.pass(&made)
    }

    /// Writes lines of data that were made before.
    pub(crate) fn pass(&mut self, made: &Made) -> io::Result<()> {
        self.out.write_all(made.0.as_bytes())
    }

    /// Hands over all data written so far.
    pub(crate) fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }

    /// Tells the person something. A standard error that cannot be written has nobody to tell.
    pub(crate) fn note(&mut self, text: impl Display) {
        drop(writeln!(
            self.err,
            "bocca-reader: {}",
            escape::line(&text.to_string())
        ));
    }

    /// Writes a text of our own that has several lines: help to standard output, usage errors to
    /// standard error.
    pub(crate) fn text(&mut self, text: &str, is_error: bool) -> io::Result<()> {
        for line in text.lines() {
            match is_error {
                true => writeln!(self.err, "{}", escape::line(line))?,
                false => self.data(line)?,
            }
        }
        Ok(())
    }

    /// Whether standard error is a terminal.
    pub(crate) fn is_terminal(&self) -> bool {
        self.terminal
    }
}

/// Lines of data, escaped: for whoever must have all of them before the first is written.
#[derive(Default)]
pub(crate) struct Made(String);

impl Made {
    /// Adds one line.
    pub(crate) fn data(&mut self, text: impl Display) {
        self.0.push_str(&escape::line(&text.to_string()));
        self.0.push('\n');
    }

    /// Adds one value as a line of JSON.
    pub(crate) fn json(&mut self, value: &impl Serialize) -> io::Result<()> {
        self.0
            .push_str(&escape::json(&serde_json::to_string(value)?));
        self.0.push('\n');
        Ok(())
    }

    /// Adds one row of a table for spreadsheets (RFC 4180), in which nothing is computed.
    pub(crate) fn record(&mut self, fields: &[String]) {
        self.0.push_str(&csv::row(fields));
        self.0.push_str("\r\n");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_streams_are_escaped_and_stay_one_line() {
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let mut console = Console::new(&mut out, &mut err, false);
        console.data("a\x1b[31m\nb").unwrap();
        console.note("c\u{202e}\nd");
        console.json(&"\u{9b}").unwrap();
        assert_eq!(out, b"a\\u{1b}[31m\\u{a}b\n\"\\u009b\"\n");
        assert_eq!(err, b"bocca-reader: c\\u{202e}\\u{a}d\n");
    }
}
