//! The boundary: where a Content-Type gives it, and where it stands in the bytes of a form.

use memchr::memmem::Finder;
use memchr::memrchr;

use super::MultipartError;

/// Longest Content-Type that is read: the boundary may have 70 characters, the rest is short.
const MAX_CONTENT_TYPE: usize = 256;
/// RFC 2046, 5.1.1.
const MAX_BOUNDARY: usize = 70;

/// The boundary that a Content-Type gives.
pub(super) fn of(content_type: &str) -> Result<&str, MultipartError> {
    let mut parameters = content_type
        .split(';')
        .map(|part| part.trim_matches([' ', '\t']));
    let form_data = parameters
        .next()
        .is_some_and(|kind| kind.eq_ignore_ascii_case("multipart/form-data"));
    if !form_data {
        return Err(MultipartError::NotFormData);
    }
    let mut boundaries = parameters.filter_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        name.eq_ignore_ascii_case("boundary").then_some(value)
    });
    let quoted = boundaries.next().ok_or(MultipartError::BadBoundary)?;
    let boundary = match quoted.strip_prefix('"') {
        Some(rest) => rest.strip_suffix('"').ok_or(MultipartError::BadBoundary)?,
        None => quoted,
    };
    let good = content_type.len() <= MAX_CONTENT_TYPE
        && boundaries.next().is_none()
        && (1..=MAX_BOUNDARY).contains(&boundary.len())
        && boundary.bytes().all(is_boundary_byte);
    good.then_some(boundary).ok_or(MultipartError::BadBoundary)
}

/// `bchars` of RFC 2046 without the space, which no browser uses.
fn is_boundary_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"'()+_,-./:=?".contains(&byte)
}

/// CRLF, two hyphens and the boundary. CR stands only at its start, so a match that fails leaves no
/// shorter one behind.
pub(super) struct Delimiter {
    finder: Finder<'static>,
}

/// What a search for the delimiter found.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Scan {
    /// All of it: `before` bytes of data, and the end of it at `used`.
    Whole { before: usize, used: usize },
    /// The input ends in the first `matched` bytes of it, or in none; `before` are data.
    Partly { before: usize, matched: usize },
    /// What had matched before does not go on here.
    Not,
}

impl Delimiter {
    pub(super) fn new(boundary: &str) -> Self {
        let delimiter = ["\r\n--", boundary].concat();
        Delimiter {
            finder: Finder::new(delimiter.as_bytes()).into_owned(),
        }
    }

    /// Its first `length` bytes.
    pub(super) fn start(&self, length: usize) -> &[u8] {
        &self.finder.needle()[..length]
    }

    /// Looks for it anywhere in `input`.
    pub(super) fn find(&self, input: &[u8]) -> Scan {
        let needle = self.finder.needle();
        if let Some(before) = self.finder.find(input) {
            let used = before + needle.len();
            return Scan::Whole { before, used };
        }
        let tail = input.len().saturating_sub(needle.len() - 1);
        let begun = memrchr(b'\r', &input[tail..])
            .map(|at| tail + at)
            .filter(|at| needle.starts_with(&input[*at..]));
        let before = begun.unwrap_or(input.len());
        Scan::Partly {
            before,
            matched: input.len() - before,
        }
    }

    /// Looks whether it goes on at the start of `input`, its first `matched` bytes having come before.
    pub(super) fn go_on(&self, input: &[u8], matched: usize) -> Scan {
        let missing = &self.finder.needle()[matched..];
        if input.starts_with(missing) {
            let used = missing.len();
            return Scan::Whole { before: 0, used };
        }
        if missing.starts_with(input) {
            let matched = matched + input.len();
            return Scan::Partly { before: 0, matched };
        }
        Scan::Not
    }
}
