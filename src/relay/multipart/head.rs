//! The headers of one part.

use super::{Limits, MultipartError, PartHead};

/// Reads the headers between a boundary's line and the empty line, without either.
pub(super) fn read(block: &[u8], limits: &Limits) -> Result<PartHead, MultipartError> {
    let mut disposition = None;
    let mut seen_type = false;
    let mut seen_encoding = false;
    let mut count = 0;
    for line in lines(block) {
        count += 1;
        if count > limits.headers {
            return Err(MultipartError::TooManyHeaders(limits.headers));
        }
        let (name, value) = split(line?)?;
        let is = |header: &str| name.eq_ignore_ascii_case(header.as_bytes());
        let repeated = if is("content-disposition") {
            disposition.replace(part_head(value, limits)?).is_some()
        } else if is("content-type") {
            // Kinds are told by content; what the sender's system says is not looked at.
            std::mem::replace(&mut seen_type, true)
        } else if is("content-transfer-encoding") {
            let plain: [&[u8]; 3] = [b"binary", b"8bit", b"7bit"];
            if !plain.iter().any(|plain| value.eq_ignore_ascii_case(plain)) {
                return Err(MultipartError::TransferEncoding);
            }
            std::mem::replace(&mut seen_encoding, true)
        } else {
            false
        };
        if repeated {
            return Err(MultipartError::BadHeader);
        }
    }
    disposition.ok_or(MultipartError::BadDisposition)
}

/// Lines between CRLFs. Control characters, a lone CR or LF among them, are errors; TAB is not.
fn lines(block: &[u8]) -> impl Iterator<Item = Result<&[u8], MultipartError>> {
    let mut rest = Some(block).filter(|block| !block.is_empty());
    std::iter::from_fn(move || {
        let block = rest.take()?;
        let line = match memchr::memmem::find(block, b"\r\n") {
            Some(at) => {
                rest = Some(&block[at + 2..]);
                &block[..at]
            }
            None => block,
        };
        let control = |byte: &u8| (*byte < 0x20 && *byte != b'\t') || *byte == 0x7F;
        Some(match line.iter().any(control) {
            true => Err(MultipartError::BadHeader),
            false => Ok(line),
        })
    })
}

/// Name and value of a header. A folded line begins with a blank, which no name does.
fn split(line: &[u8]) -> Result<(&[u8], &[u8]), MultipartError> {
    let colon = memchr::memchr(b':', line).ok_or(MultipartError::BadHeader)?;
    let (name, value) = (&line[..colon], &line[colon + 1..]);
    let token = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'-';
    // A letter first: a boundary in the midst of headers is no header.
    if !name.first().is_some_and(u8::is_ascii_alphabetic) || !name.iter().all(token) {
        return Err(MultipartError::BadHeader);
    }
    Ok((name, value.trim_ascii()))
}

/// Reads `form-data; name="…"`, and whether a file name follows.
///
/// The file name comes in many spellings (raw quotes, backslashes, `%22`, `filename*`), and none of them
/// matters: it is always the last thing in the line, so all after its `=` is left unread.
fn part_head(value: &[u8], limits: &Limits) -> Result<PartHead, MultipartError> {
    let bad = MultipartError::BadDisposition;
    let rest = strip_word(value, "form-data").ok_or(bad)?;
    let rest = next_parameter(rest).ok_or(bad)?;
    let rest = strip_word(rest, "name")
        .and_then(|rest| rest.strip_prefix(b"=\""))
        .ok_or(bad)?;
    let end = memchr::memchr(b'"', rest).ok_or(bad)?;
    let (name, rest) = (&rest[..end], &rest[end + 1..]);
    let has_filename = match rest.trim_ascii() {
        [] => false,
        _ => {
            let rest = next_parameter(rest).ok_or(bad)?;
            let rest = strip_word(rest, "filename").ok_or(bad)?;
            let given = rest.starts_with(b"=") || rest.starts_with(b"*=");
            given.then_some(true).ok_or(bad)?
        }
    };
    Ok(PartHead {
        name: field_name(name, limits)?,
        has_filename,
    })
}

fn next_parameter(rest: &[u8]) -> Option<&[u8]> {
    Some(
        rest.trim_ascii_start()
            .strip_prefix(b";")?
            .trim_ascii_start(),
    )
}

fn strip_word<'a>(text: &'a [u8], word: &str) -> Option<&'a [u8]> {
    let (start, rest) = text.split_at_checked(word.len())?;
    start.eq_ignore_ascii_case(word.as_bytes()).then_some(rest)
}

fn field_name(name: &[u8], limits: &Limits) -> Result<String, MultipartError> {
    let allowed =
        |byte: &u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"_-".contains(byte);
    let good = (1..=limits.name_bytes).contains(&name.len()) && name.iter().all(allowed);
    if !good {
        return Err(MultipartError::BadName(limits.name_bytes));
    }
    Ok(name.iter().map(|byte| char::from(*byte)).collect())
}
