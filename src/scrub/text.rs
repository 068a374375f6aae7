//! Plain text: any certain encoding in; UTF-8 in NFC with LF out, and nothing that is not seen.

use std::convert::Infallible;
use std::io::{self, Cursor};
use std::ops::Range;

use crate::cleaner::{Cleaner, Sink};
use crate::encoding::{decode, decode_prefix, DecodeError, Encoding, Western};
use crate::kind::{self, Kind};
use crate::sniff::{sniff, HEAD};
use crate::{length_of, markup, read_at, read_blocks, sheet};
use crate::{Cleaned, Plan, Reason, Refused, Report, Source, Trace};

/// Cleans text that may have several lines: a message, or one file of it in memory.
///
/// What comes back is Unicode in NFC with LF line ends, without control characters except LF and TAB,
/// without zero-width, writing-direction, tag, variation and annotation characters, with U+0020 for
/// every space, and without blanks at line ends; cleaning it again changes nothing.
pub fn clean_message(text: &str) -> (String, Report) {
    let mut cleaner = Cleaner::new(String::with_capacity(text.len()));
    let done: Result<_, Infallible> = cleaner.push(text).and_then(|()| cleaner.finish());
    match done {
        Ok(clean) => clean,
        Err(never) => match never {},
    }
}

/// Cleans text that is one line, as [`clean_message`] does; line ends and tabs become single spaces, and
/// there is none at either end.
pub fn clean_line(text: &str) -> (String, Report) {
    let (clean, report) = clean_message(text);
    let mut line = String::with_capacity(clean.len());
    for piece in clean
        .split('\n')
        .map(|piece| piece.trim_matches([' ', '\t']))
    {
        if !piece.is_empty() {
            if !line.is_empty() {
                line.push(' ');
            }
            line.extend(piece.chars().map(|c| if c == '\t' { ' ' } else { c }));
        }
    }
    (line, report)
}

/// What a file without a binary signature is, by its first [`HEAD`] bytes.
pub(crate) fn kind_of(head: &[u8]) -> Kind {
    let Some((encoding, mark)) = Encoding::guess(head) else {
        return kind::UNKNOWN;
    };
    let body = &head[mark..];
    let prefix = decode_prefix(body, encoding).or_else(|| {
        let mut western = Western::default();
        western.observe(body);
        let fits = mark == 0 && encoding == Encoding::Utf8 && western.is_plausible();
        decode_prefix(body, Encoding::Windows1252).filter(|_| fits)
    });
    let Some((clean, report)) = prefix.as_deref().map(clean_message) else {
        return kind::UNKNOWN;
    };
    if mostly_controls(&report, body.len() as u64) {
        return kind::UNKNOWN;
    }
    markup::kind_of(&clean).unwrap_or(kind::TEXT)
}

/// Cleans a file that [`kind_of`] calls text.
pub(crate) fn clean(source: &mut dyn Source, limit: u64) -> Result<Cleaned, Refused> {
    clean_seen(source, limit, &mut |_| Ok(())).map(|(cleaned, _)| cleaned)
}

/// The same, and passes the clean bytes to `see`; answers whether these were all of the clean file.
pub(crate) fn clean_seen(
    source: &mut dyn Source,
    limit: u64,
    see: &mut See<'_>,
) -> Result<(Cleaned, bool), Refused> {
    let found = read(source, see).map_err(|error| match error {
        DecodeError::Invalid => refuse(kind::TEXT, Reason::NotText),
        DecodeError::Io(error) => refuse(kind::TEXT, Reason::Unreadable(error)),
    })?;
    if mostly_controls(&found.report, found.range.end) {
        return Err(refuse(kind::TEXT, Reason::NotText));
    }
    if found.length > limit {
        return Err(refuse(kind::TEXT, Reason::TooLarge { limit }));
    }
    // What hidden characters kept from being recognised is recognised now: only what is still text
    // when it is sent again is text.
    match sniff(&mut Cursor::new(&found.head)) {
        Ok(kind::TEXT) => {}
        Ok(kind) => return Err(refuse(kind, Reason::Unsupported)),
        Err(error) => return Err(refuse(kind::TEXT, Reason::Unreadable(error))),
    }
    if found.length <= sheet::LARGEST {
        if let Some(cleaned) = style_sheet(source, &found)? {
            return Ok((cleaned, false));
        }
    }
    let is_seen = found.is_seen;
    let cleaned = Cleaned {
        kind: kind::TEXT,
        plan: found.plan(),
        report: found.report,
    };
    Ok((cleaned, is_seen))
}

/// A style sheet without its comments; `None` for any other text.
fn style_sheet(source: &mut dyn Source, found: &Found) -> Result<Option<Cleaned>, Refused> {
    let text = decoded(source, &found.range, found.encoding)
        .map_err(|_| refuse(kind::TEXT, Reason::NotText))?;
    let (clean, _) = clean_message(&text);
    let Some((sheet, comments)) = sheet::without_comments(&clean) else {
        return Ok(None);
    };
    // What a comment kept from being recognised is no style sheet either.
    if sniff(&mut Cursor::new(&sheet)).ok() != Some(kind::TEXT) {
        return Ok(None);
    }
    let mut report = found.report.clone();
    report.add(Trace::Comment, comments);
    let mut plan = Plan::new();
    plan.bytes(sheet.as_bytes());
    Ok(Some(Cleaned {
        kind: kind::TEXT,
        plan,
        report,
    }))
}

/// What a first run over a text found.
struct Found {
    range: Range<u64>,
    encoding: Encoding,
    /// Bytes of the clean text.
    length: u64,
    /// Its first [`HEAD`] bytes.
    head: Vec<u8>,
    /// Whether [`See`] was given this text and no other.
    is_seen: bool,
    report: Report,
}

impl Found {
    fn plan(&self) -> Plan {
        let mut plan = Plan::new();
        let mark_only = self
            .report
            .removed()
            .all(|removed| removed.trace == Trace::ByteOrderMark);
        if mark_only {
            plan.source(self.range.clone());
        } else {
            plan.text(self.range.clone(), self.encoding, self.length);
        }
        plan
    }
}

/// What is given the bytes of a clean text.
pub(crate) type See<'a> = dyn FnMut(&[u8]) -> io::Result<()> + 'a;

/// The length of the clean text, and how it begins.
struct Survey<'s, 'a> {
    length: u64,
    head: Vec<u8>,
    see: &'s mut See<'a>,
}

impl Sink for Survey<'_, '_> {
    type Error = io::Error;

    fn text(&mut self, text: &str) -> io::Result<()> {
        self.length += text.len() as u64;
        if self.head.len() < HEAD {
            let room = HEAD - self.head.len();
            self.head.extend(text.bytes().take(room));
        }
        (self.see)(text.as_bytes())
    }
}

fn read(source: &mut dyn Source, see: &mut See<'_>) -> Result<Found, DecodeError> {
    let length = length_of(source)?;
    let head = read_at(source, 0, HEAD)?;
    let (guess, mark) = Encoding::guess(&head).ok_or(DecodeError::Invalid)?;
    let range = mark as u64..length;
    let mut found = match survey(source, &range, guess, see) {
        Err(DecodeError::Invalid) if guess == Encoding::Utf8 && mark == 0 => {
            if !is_western(source, &range)? {
                return Err(DecodeError::Invalid);
            }
            // What was seen until it turned out is of no use.
            Found {
                is_seen: false,
                ..survey(source, &range, Encoding::Windows1252, &mut |_| Ok(()))?
            }
        }
        surveyed => surveyed?,
    };
    found.report.add(Trace::ByteOrderMark, u64::from(mark > 0));
    Ok(found)
}

fn survey(
    source: &mut dyn Source,
    range: &Range<u64>,
    encoding: Encoding,
    see: &mut See<'_>,
) -> Result<Found, DecodeError> {
    let mut cleaner = Cleaner::new(Survey {
        length: 0,
        head: Vec::new(),
        see,
    });
    decode(source, range, encoding, &mut |text| cleaner.push(text))?;
    let (Survey { length, head, .. }, mut report) = cleaner.finish()?;
    match encoding {
        Encoding::Utf8 => {}
        Encoding::Utf16Le | Encoding::Utf16Be => report.add(Trace::Utf16, 1),
        Encoding::Windows1252 => report.add(Trace::Windows1252, 1),
    }
    Ok(Found {
        range: range.clone(),
        encoding,
        length,
        head,
        is_seen: true,
        report,
    })
}

pub(crate) fn decoded(
    source: &mut dyn Source,
    range: &Range<u64>,
    encoding: Encoding,
) -> Result<String, DecodeError> {
    let mut text = String::new();
    decode(source, range, encoding, &mut |piece| {
        text.push_str(piece);
        Ok(())
    })?;
    Ok(text)
}

pub(crate) fn is_western(source: &mut dyn Source, range: &Range<u64>) -> io::Result<bool> {
    let mut western = Western::default();
    read_blocks::<io::Error>(source, range, &mut |bytes| {
        western.observe(bytes);
        Ok(bytes.len())
    })?;
    Ok(western.is_plausible())
}

/// More than 16 control characters, and more than one in ten bytes: then it is data of some kind, of
/// which cleaning would leave rubbish.
fn mostly_controls(report: &Report, bytes: u64) -> bool {
    let controls = report.count(Trace::Controls);
    controls > 16 && controls * 10 > bytes
}

fn refuse(kind: Kind, reason: Reason) -> Refused {
    Refused {
        kind: Some(kind),
        reason,
    }
}
