//! What pages and drawings have in common: letters that tags are made of, and pictures in addresses.

use std::io::Cursor;

use base64::alphabet;
use base64::engine::general_purpose::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use base64::Engine;

use crate::encoding::{DecodeError, Encoding};
use crate::sniff::HEAD;
use crate::text::{clean_message, decoded, is_western};
use crate::work::Work;
use crate::{clean_member, length_of, read_at, Family, Part, Reason, Report, Source, Trace};

/// Cleans letters between two tags of a page or a drawing: blanks at their end part words.
pub(crate) fn clean_run(text: &str, report: &mut Report) -> String {
    /// Blanks before it are not the last of their line.
    const END: char = '.';
    /// Most runs are short and in ASCII: nothing is wrong with those.
    const SHORT: usize = 1024;
    if text.len() <= SHORT && text.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
        return text.to_owned();
    }
    let (mut clean, found) = clean_message(&format!("{text}{END}"));
    clean.pop();
    report.merge(&found);
    clean
}

/// The characters of a whole page or drawing of at most `most` bytes, as they are.
pub(crate) fn whole(
    source: &mut dyn Source,
    most: u64,
    report: &mut Report,
) -> Result<String, Reason> {
    const INVALID: Reason = Reason::Damaged("its letters cannot be told with certainty");
    let length = length_of(source)?;
    if length > most {
        return Err(Reason::Beyond("32 MiB"));
    }
    let head = read_at(source, 0, HEAD)?;
    let (guess, mark) = Encoding::guess(&head).ok_or(INVALID)?;
    let range = mark as u64..length;
    report.add(Trace::ByteOrderMark, u64::from(mark > 0));
    let decoded = match decoded(source, &range, guess) {
        Err(DecodeError::Invalid) if guess == Encoding::Utf8 && mark == 0 => {
            if !says_western(&head) || !is_western(source, &range)? {
                return Err(INVALID);
            }
            report.add(Trace::Windows1252, 1);
            decoded(source, &range, Encoding::Windows1252)
        }
        decoded => {
            report.add(Trace::Utf16, u64::from(guess != Encoding::Utf8));
            decoded
        }
    };
    decoded.map_err(|error| match error {
        DecodeError::Invalid => INVALID,
        DecodeError::Io(error) => Reason::Unreadable(error),
    })
}

/// True when a page or a drawing that is no UTF-8 does not name an encoding of another alphabet.
fn says_western(head: &[u8]) -> bool {
    const NAMES: &[&str] = &[
        "utf-8",
        "utf8",
        "iso-8859-1",
        "iso8859-1",
        "iso_8859-1",
        "latin1",
        "latin-1",
        "windows-1252",
        "cp1252",
        "us-ascii",
        "ascii",
    ];
    let head = String::from_utf8_lossy(head).to_ascii_lowercase();
    let named = ["charset=", "encoding="]
        .iter()
        .find_map(|key| head.split_once(key));
    named.is_none_or(|(_, after)| {
        let name = after.trim_start_matches(['"', '\'', ' ']);
        let end = name.find(|c: char| !c.is_ascii_alphanumeric() && !"-_".contains(c));
        NAMES.contains(&&name[..end.unwrap_or(name.len())])
    })
}

/// Text between two tags.
pub(crate) fn escaped_text(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

/// Text in the value of an attribute.
pub(crate) fn escaped(value: &str) -> String {
    escaped_text(value).replace('"', "&quot;")
}

/// The bytes in an address that holds what it leads to (RFC 2397).
pub(crate) fn data_in(address: &str) -> Option<Vec<u8>> {
    const LENIENT: GeneralPurpose = GeneralPurpose::new(
        &alphabet::STANDARD,
        GeneralPurposeConfig::new()
            .with_decode_padding_mode(DecodePaddingMode::Indifferent)
            .with_decode_allow_trailing_bits(true),
    );
    let (head, letters) = address.trim_start().split_once(',')?;
    let head = head.to_ascii_lowercase();
    if !head.starts_with("data:") || !head.trim_end().ends_with(";base64") {
        return None;
    }
    let letters: String = letters.split_ascii_whitespace().collect();
    let letters = ["%2B", "%2F", "%3D"].iter().zip(["+", "/", "="]).fold(
        letters,
        |letters, (code, letter)| {
            letters
                .replace(code, letter)
                .replace(&code.to_ascii_lowercase(), letter)
        },
    );
    LENIENT.decode(letters).ok()
}

/// A clean picture as an address that holds it.
pub(crate) fn picture(data: &[u8], work: &mut Work) -> Result<(String, Report), Reason> {
    let mut source = Cursor::new(data);
    let all = Part::Stored(0..data.len() as u64);
    let cleaned = clean_member(&mut source, &all, "a picture in it", work)?;
    if cleaned.kind.family != Family::Picture {
        return Err(Reason::Uncleanable("holds a file that is no picture"));
    }
    let mut bytes = Vec::new();
    cleaned.plan.write_to(&mut source, &mut bytes)?;
    let address = format!(
        "data:{};base64,{}",
        cleaned.kind.media_type,
        STANDARD.encode(bytes)
    );
    Ok((address, cleaned.report))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn data_is_read_as_programs_write_it() {
        for address in [
            "data:image/png;base64,aGk=",
            " DATA:;x=y;BASE64,aG\nk",
            "data:image/png;base64,aGk%3D",
        ] {
            assert_eq!(data_in(address).as_deref(), Some(&b"hi"[..]), "{address}");
        }
        for address in [
            "http://x",
            "data:image/png,hi",
            "data:;base64,!",
            "data:;base64",
        ] {
            assert_eq!(data_in(address), None, "{address}");
        }
    }
}
