//! The decoding process: how it is started, and what is believed of its answer.

use std::fs::File;
use std::io::{self, Read};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use super::{Grey, PreviewError};

/// How an answer starts.
const MAGIC: &[u8; 8] = b"bocca/g1";

/// Bytes of an answer before its pixels: the start, then width, height and pages.
const HEAD: usize = 8 + 3 * 4;

/// Most pages that a document is said to have.
pub(super) const MAX_PAGES: u32 = 100_000;

/// What the process says with its exit code (src/preview/main.rs).
const USAGE: i32 = 2;
const LOCKED: i32 = 11;
const UNREADABLE: i32 = 12;
const TOO_LARGE: i32 = 13;
const UNCONFINED: i32 = 14;

/// A process that ends with this value: nobody waits for it longer than for its answer.
struct Decoder(Child);

impl Drop for Decoder {
    fn drop(&mut self) {
        // It may have ended already.
        drop(self.0.kill());
        drop(self.0.wait());
    }
}

/// Lets the program decode the file, whose position is where it starts to read.
pub(super) fn decode(
    program: &Path,
    file: File,
    media_type: &str,
    longest: u32,
) -> Result<Grey, PreviewError> {
    let failed = |source: io::Error| match source.kind() {
        io::ErrorKind::NotFound => PreviewError::Missing(program.to_owned()),
        _ => PreviewError::Broken {
            program: program.to_owned(),
            source,
        },
    };
    let child = Command::new(program)
        .arg(longest.to_string())
        .arg(media_type)
        .env_clear()
        // Ctrl-C is for this program, which ends the other.
        .process_group(0)
        .stdin(Stdio::from(file))
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(failed)?;
    let mut decoder = Decoder(child);
    let most = HEAD + (longest * longest) as usize;
    let mut answer = Vec::new();
    if let Some(out) = decoder.0.stdout.take() {
        let read = out.take(most as u64 + 1).read_to_end(&mut answer);
        read.map_err(failed)?;
    }
    if answer.len() > most {
        return Err(PreviewError::Nonsense);
    }
    match decoder.0.wait().map_err(failed)?.code() {
        Some(0) => parse(&answer, media_type, longest).ok_or(PreviewError::Nonsense),
        Some(USAGE) => Err(failed(io::Error::other("it is of another version"))),
        Some(LOCKED) => Err(PreviewError::Locked),
        Some(UNREADABLE) => Err(PreviewError::Unreadable),
        Some(TOO_LARGE) => Err(PreviewError::TooLarge),
        Some(UNCONFINED) => Err(PreviewError::Unconfined),
        // A signal, a panic, memory that ran out.
        _ => Err(PreviewError::TooMuchWork),
    }
}

/// The picture in an answer that is exactly one, within what was asked for.
fn parse(answer: &[u8], media_type: &str, longest: u32) -> Option<Grey> {
    let (head, pixels) = answer.split_at_checked(HEAD)?;
    let numbers = head.strip_prefix(MAGIC)?;
    let mut numbers = numbers.chunks_exact(4).map(|number| {
        let number: [u8; 4] = number.try_into().ok()?;
        Some(u32::from_le_bytes(number))
    });
    let (width, height, pages) = (numbers.next()??, numbers.next()??, numbers.next()??);
    let most_pages = match media_type {
        "application/pdf" => MAX_PAGES,
        _ => 1,
    };
    let side = 1..=longest;
    let bounded =
        side.contains(&width) && side.contains(&height) && (1..=most_pages).contains(&pages);
    // Bounded sides: no overflow.
    (bounded && pixels.len() == (width * height) as usize).then(|| Grey {
        width,
        height,
        pages,
        pixels: pixels.to_vec(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(magic: &[u8], numbers: [u32; 3], pixels: usize) -> Vec<u8> {
        let numbers = numbers.into_iter().flat_map(u32::to_le_bytes);
        let mut answer: Vec<u8> = magic.iter().copied().chain(numbers).collect();
        answer.resize(answer.len() + pixels, 7);
        answer
    }

    #[test]
    fn an_answer_is_believed_only_within_what_was_asked_for() {
        let (png, pdf) = ("image/png", "application/pdf");
        let grey = parse(&answer(MAGIC, [3, 2, 1], 6), png, 16).unwrap();
        assert_eq!((grey.width, grey.height, grey.pages), (3, 2, 1));
        assert_eq!(grey.pixels, [7; 6]);
        assert!(parse(&answer(MAGIC, [16, 16, MAX_PAGES], 256), pdf, 16).is_some());
        for (what, answer, media_type) in [
            ("another magic", answer(b"bocca/g2", [3, 2, 1], 6), png),
            ("no width", answer(MAGIC, [0, 2, 1], 0), png),
            ("no height", answer(MAGIC, [3, 0, 1], 0), png),
            ("a wide picture", answer(MAGIC, [17, 2, 1], 34), png),
            ("a tall picture", answer(MAGIC, [2, 17, 1], 34), png),
            ("an overflow", answer(MAGIC, [1 << 16, 1 << 16, 1], 0), png),
            ("too few pixels", answer(MAGIC, [3, 2, 1], 5), png),
            ("too many pixels", answer(MAGIC, [3, 2, 1], 7), png),
            ("a picture of pages", answer(MAGIC, [3, 2, 2], 6), png),
            ("no page", answer(MAGIC, [3, 2, 0], 6), pdf),
            ("many pages", answer(MAGIC, [3, 2, MAX_PAGES + 1], 6), pdf),
            ("nothing", Vec::new(), png),
            ("half a head", MAGIC.to_vec(), png),
        ] {
            assert_eq!(parse(&answer, media_type, 16), None, "{what}");
        }
    }
}
