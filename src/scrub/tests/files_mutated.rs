//! Ten thousand damaged files: never a panic, a hang, or more memory than is promised; what comes out stays
//! as it is when it is cleaned again, and holds nothing that was planted. The generator is seeded: a failure
//! repeats.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::fs;
use std::io::Cursor;
use std::path::Path;
use std::time::{Duration, Instant};

use bocca_scrub::{scrub, sniff, Reason};
use support::canaries::{cases, found};
use support::{cleaned, written, Random, BUDGET};

const CORPUS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/corpus");

const FILES: usize = 10_000;

/// Longest time for one file: what takes longer hangs.
const LONGEST: Duration = Duration::from_secs(5);

/// Most memory of the whole test, corpus and all.
const MEMORY_KIB: u64 = 256 * 1024;

/// Files in which damage can put what was planted into what is shown, and so do other readers: a comment
/// becomes words, an earlier page the last one, a picture's packing is forgotten and its bytes are the pixels.
const SHOWN: [&str; 7] = [
    "heic-free-uuid.heic",
    "html-meta-comments.html",
    "jpg-zip-polyglot.jpg",
    "pdf-html-polyglot.pdf",
    "pdf-image-exif-piece.pdf",
    "pdf-incremental.pdf",
    "wav-bext-info-ixml.wav",
];

#[test]
fn damaged_files_are_cleaned_or_refused() {
    let cases = cases(Path::new(CORPUS));
    let mut random = Random(4);
    let (mut clean_files, mut slowest) = (0, Duration::ZERO);
    for number in 0..FILES {
        let case = &cases[number % cases.len()];
        let name = case.path.file_name().unwrap().to_string_lossy();
        let damaged = damage(fs::read(&case.path).unwrap(), &mut random);
        let start = Instant::now();
        let outcome = scrub(&mut Cursor::new(&damaged), &BUDGET);
        slowest = slowest.max(start.elapsed());
        assert!(start.elapsed() < LONGEST, "{number}: {name} hangs");
        let clean = match outcome {
            Ok(outcome) => written(&outcome, &damaged),
            Err(refused) => {
                // That would be a fault of the server, and the file could not even be sent as it is.
                let broken = matches!(refused.reason, Reason::Unreadable(_));
                assert!(!broken, "{number}: {name}: {refused:?}");
                continue;
            }
        };
        clean_files += 1;
        let is_text = sniff(&mut Cursor::new(&clean)).unwrap().extension == "txt";
        let shown = is_text || SHOWN.contains(&&*name);
        let hits = found(&case.canaries, &clean);
        assert!(shown || hits.is_empty(), "{number}: {name} holds {hits:?}");
        let again = cleaned(&clean);
        let again = again.unwrap_or_else(|| panic!("{number}: {name} is refused when clean"));
        assert!(again.0 == clean, "{number}: {name} changed again");
    }
    let peak = peak_kib();
    println!("{clean_files} of {FILES} were cleaned; slowest {slowest:?}, peak {peak} KiB");
    assert!(
        clean_files > FILES / 10,
        "most damage is not noticed by all"
    );
    assert!(peak < MEMORY_KIB, "{peak} KiB");
}

/// Changes a file in up to four places.
fn damage(mut bytes: Vec<u8>, random: &mut Random) -> Vec<u8> {
    for _ in 0..=random.below(4) {
        if bytes.len() < 2 {
            break;
        }
        // The head of a file is where most is decided.
        let reach = [bytes.len(), bytes.len().min(256)][random.below(2)];
        let at = random.below(reach);
        let length = 1 + random.below((bytes.len() - at).min(64));
        match random.below(7) {
            0 => bytes[at] ^= 1 << random.below(8),
            1 => bytes[at] = [0, 0xFF, 0x7F, 0x80, b'<', b'/'][random.below(6)],
            2 => bytes.truncate(at.max(1)),
            3 => drop(bytes.drain(at..at + length)),
            4 => {
                // Too short to carry something planted into the picture or sound.
                let copy = bytes[at..at + length.min(8)].to_vec();
                let to = random.below(bytes.len());
                bytes.splice(to..to, copy);
            }
            5 => bytes[at..at + length].fill([0, 0xFF][random.below(2)]),
            _ => {
                let four = u32::MAX >> random.below(32);
                let order = [u32::to_be_bytes, u32::to_le_bytes][random.below(2)];
                bytes.splice(at..(at + 4).min(bytes.len()), order(four));
            }
        }
    }
    bytes
}

/// The most memory that this process had (proc(5)).
fn peak_kib() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let number = line.unwrap().trim().trim_end_matches(" kB");
    number.parse().unwrap()
}
