#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]
//! The text corpus: `NAME.txt` as it is sent, `NAME.clean` as it must come out with the report in
//! `NAME.report`, or the sentence of its refusal in `NAME.refused`. Files whose names begin with
//! `refused-` must be refused, all others must not.

mod support;

use std::fs::{self, File};
use std::io::Cursor;
use std::path::{Path, PathBuf};

use bocca_scrub::scrub;
use support::{written, BUDGET};

fn cases() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/corpus/text");
    let mut cases: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .collect();
    cases.sort();
    cases
}

fn expect(path: &Path, extension: &str, found: &[u8]) {
    let path = path.with_extension(extension);
    let expected = fs::read(&path).unwrap_or_default();
    assert_eq!(
        String::from_utf8_lossy(found),
        String::from_utf8_lossy(&expected),
        "{}",
        path.display()
    );
    assert_eq!(found, expected, "{}", path.display());
}

#[test]
fn every_case_comes_out_as_it_must() {
    let cases = cases();
    assert!(cases.len() >= 35, "the corpus is there");
    for path in cases {
        let must_refuse = path
            .file_name()
            .unwrap()
            .to_str()
            .unwrap()
            .starts_with("refused-");
        let dirty = fs::read(&path).unwrap();
        match scrub(&mut File::open(&path).unwrap(), &BUDGET) {
            Ok(cleaned) => {
                assert!(!must_refuse, "{} was cleaned", path.display());
                assert_eq!(
                    (cleaned.kind.extension, cleaned.kind.media_type),
                    ("txt", "text/plain")
                );
                expect(&path, "clean", &written(&cleaned, &dirty));
                let lines: String = cleaned
                    .report
                    .lines()
                    .iter()
                    .map(|l| format!("{l}\n"))
                    .collect();
                expect(&path, "report", lines.as_bytes());
            }
            Err(refused) => {
                assert!(must_refuse, "{}: {refused}", path.display());
                expect(&path, "refused", format!("{refused}\n").as_bytes());
            }
        }
    }
}

#[test]
fn what_came_out_clean_stays_as_it_is() {
    for path in cases() {
        let Ok(clean) = fs::read(path.with_extension("clean")) else {
            continue;
        };
        let again = scrub(&mut Cursor::new(&clean), &BUDGET).unwrap();
        assert_eq!(written(&again, &clean), clean, "{}", path.display());
        assert!(
            again.report.is_empty(),
            "{}: {:?}",
            path.display(),
            again.report
        );
    }
}
