//! Goal: a document that cannot be cleaned can still be sent, as pictures of its pages, by whoever chooses so;
//! and what draws them can do nothing else.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use bocca_tests::{binary, project, run, Form, Scene};
use tempfile::TempDir;

fn said(program: &str, arguments: &[&str]) -> String {
    let done = run(Command::new(program).args(arguments));
    assert_eq!(done.code, 0, "{program} {arguments:?}: {}", done.stderr);
    done.stdout
}

fn corpus(name: &str) -> String {
    let path = project().join("tests/corpus/files").join(name);
    path.to_string_lossy().into_owned()
}

/// A file of the corpus, locked: with an owner's password alone, anybody can open it.
fn locked(folder: &Path, name: &str, password: &str) -> PathBuf {
    let to = folder.join(format!("locked-{name}"));
    let path = to.to_string_lossy();
    said(
        "qpdf",
        &[
            "--encrypt",
            password,
            "owner",
            "256",
            "--",
            &corpus(name),
            &path,
        ],
    );
    to
}

/// A document that has what makes it uncleanable in its root, and this as its resources and on its page.
fn odd(resources: &str, content: &str) -> Vec<u8> {
    let length = content.len();
    format!(
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R/AcroForm<</XFA(x)/Fields[]>>>>endobj\n\
         2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n\
         3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R\
         /Resources<<{resources}>>>>endobj\n\
         4 0 obj<</Length {length}>>stream\n{content}\nendstream endobj\n\
         trailer<</Root 1 0 R>>\n%%EOF\n"
    )
    .into_bytes()
}

fn pdf(form: Form, bytes: &[u8]) -> Form {
    form.file("x.pdf", "application/pdf", bytes)
}

fn as_pictures() -> Form {
    Form::message("as pictures").field("as_pictures", "yes")
}

/// The grey values of all pages at 50 dots per inch.
fn greys(path: &Path, folder: &Path) -> Vec<u8> {
    let to = folder.join("greys");
    fs::create_dir(&to).unwrap();
    let path = path.to_string_lossy();
    let page = to.join("page");
    said(
        "pdftoppm",
        &["-r", "50", "-gray", &path, &page.to_string_lossy()],
    );
    let mut pages: Vec<_> = fs::read_dir(&to)
        .unwrap()
        .map(|page| page.unwrap().path())
        .collect();
    pages.sort();
    let pixels = pages.iter().flat_map(|page| {
        let pgm = fs::read(page).unwrap();
        // "P5", width and height, 255: three lines.
        let lines = pgm.iter().enumerate().filter(|(_, byte)| **byte == b'\n');
        let start = lines.map(|(at, _)| at + 1).nth(2).unwrap();
        pgm[start..].to_vec()
    });
    let pixels = pixels.collect();
    fs::remove_dir_all(&to).unwrap();
    pixels
}

/// Mean difference of grey values, of 255.
fn difference(one: &[u8], other: &[u8]) -> f64 {
    assert_eq!(one.len(), other.len(), "pages of the same size");
    let sum: u64 = one
        .iter()
        .zip(other)
        .map(|(a, b)| u64::from(a.abs_diff(*b)))
        .sum();
    sum as f64 / one.len() as f64
}

#[test]
fn a_locked_document_goes_as_pictures_if_the_sender_chooses() {
    let folder = TempDir::new().unwrap();
    let scene = Scene::new();
    let relay = scene.serve();
    let names = [
        "pdf-structtree.pdf",
        "pdf-scan-multi.pdf",
        "pdf-image-exif-piece.pdf",
    ];
    for name in names {
        let locked = locked(folder.path(), name, "");
        let bytes = fs::read(&locked).unwrap();
        let refused = relay.send(pdf(Form::message("as it comes"), &bytes));
        assert_eq!(refused.status, 422);
        assert!(refused.text().contains(r#"name="as_pictures""#), "offered");
        let page = relay.tip(pdf(as_pictures(), &bytes)).text();
        assert!(page.contains("now pictures of 150 dots per inch"), "{page}");
    }
    scene.collect("batch.tar");
    let mut delivered: Vec<_> = scene
        .opened()
        .iter()
        .map(|tip| {
            let mut files = fs::read_dir(tip.join("attachments")).unwrap();
            files.next().unwrap().unwrap().path()
        })
        .collect();
    assert_eq!(delivered.len(), names.len());
    for name in names {
        let original = PathBuf::from(corpus(name));
        let drawn = greys(&original, folder.path());
        let size = |path: &Path| {
            said("pdfinfo", &[&path.to_string_lossy()])
                .lines()
                .find(|line| line.starts_with("Pages"))
                .unwrap()
                .to_owned()
        };
        let found = delivered.iter().position(|path| {
            size(path) == size(&original) && {
                let pictured = greys(path, folder.path());
                pictured.len() == drawn.len() && difference(&pictured, &drawn) < 4.0
            }
        });
        let path = delivered.remove(found.unwrap_or_else(|| panic!("{name} is not shown")));
        assert!(
            difference(&drawn, &vec![255; drawn.len()]) > 0.2,
            "{name} shows something"
        );
        let shown = path.to_string_lossy();
        said("qpdf", &["--check", &shown]);
        assert_eq!(said("pdftotext", &[&shown, "-"]).trim(), "", "{name}");
        let pictures = said("pdfimages", &["-list", &shown]);
        let resolutions = pictures
            .lines()
            .skip(2)
            .map(|line| line.split_whitespace().nth(12).unwrap());
        assert!(resolutions.clone().count() > 0);
        for resolution in resolutions {
            assert!(["149", "150", "151"].contains(&resolution), "{pictures}");
        }
    }
}

#[test]
fn what_cannot_be_drawn_is_refused_and_the_relay_goes_on() {
    let folder = TempDir::new().unwrap();
    let scene = Scene::new();
    let relay = scene.serve();
    let secret = fs::read(locked(folder.path(), "pdf-control.pdf", "secret")).unwrap();
    let rubbish = b"%PDF-1.4\nrubbish".repeat(100);
    // 90,000 x 90,000 pixels have to be unpacked: more than the process may have.
    let bomb = odd(
        "/XObject<</P 4 0 R>>",
        "q 300 0 0 300 0 0 cm BI /W 90000 /H 90000 /BPC 8 /CS /RGB ID x EI Q",
    );
    let deep = odd("", &"q ".repeat(3_000_000));
    for (what, bytes, reason) in [
        ("secret", &secret, "password"),
        ("rubbish", &rubbish, "cannot be shown here"),
    ] {
        let refused = relay.send(pdf(as_pictures(), bytes));
        assert_eq!(refused.status, 422, "{what}");
        assert!(
            refused.text().contains(reason),
            "{what}: {}",
            refused.text()
        );
        assert!(
            refused
                .text()
                .contains(r#"name="as_pictures" value="yes" checked"#),
            "{what}"
        );
    }
    // Drawn or refused, as the decoder happens to do: never more.
    for bytes in [&bomb, &deep] {
        assert!([200, 422].contains(&relay.send(pdf(as_pictures(), bytes)).status));
    }
    // What can be cleaned is cleaned, words and all.
    let plain = fs::read(corpus("pdf-structtree.pdf")).unwrap();
    let page = relay.tip(pdf(as_pictures(), &plain)).text();
    assert!(!page.contains("dots per inch"));
    let shown = relay.tip(pdf(as_pictures(), &odd("", "1 0 0 rg 0 0 100 100 re f")));
    assert!(shown.text().contains("dots per inch"));
    // As it is, where neither works and the sender says so.
    let both = as_pictures().as_is();
    assert!(relay
        .tip(pdf(both, &secret))
        .text()
        .contains("Sent as it was"));
}

#[test]
fn the_command_draws_pages_too() {
    let folder = TempDir::new().unwrap();
    let document = folder.path().join("odd.pdf");
    fs::write(&document, odd("", "0 0 100 100 re f")).unwrap();
    let clean = folder.path().join("clean.pdf");
    let scrub = |options: &[&str]| {
        run(Command::new(binary("bocca-relay"))
            .arg("scrub")
            .arg(&document)
            .args(options)
            .arg("--to")
            .arg(&clean))
    };
    let refused = scrub(&[]);
    assert_eq!((refused.code, clean.exists()), (1, false));
    assert!(
        refused.stderr.contains("--as-pictures"),
        "{}",
        refused.stderr
    );
    let done = scrub(&["--as-pictures"]);
    assert_eq!(done.code, 0, "{}", done.stderr);
    assert!(done.stdout.contains("150 dots per inch"), "{}", done.stdout);
    said("qpdf", &["--check", &clean.to_string_lossy()]);
}

/// The process itself: before it has read a byte, nothing but reading, writing and memory is left to it.
#[test]
fn what_draws_pages_is_confined_before_it_reads() {
    let mut child = Command::new(binary("bocca-relay"))
        .arg("draw-pages")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let of = |name: &str| fs::read_to_string(format!("/proc/{}/{name}", child.id())).unwrap();
    let is_confined = || of("status").lines().any(|line| line == "Seccomp:\t2");
    let mut waits = 0;
    while !is_confined() {
        waits += 1;
        assert!(waits < 200, "{}", of("status"));
        std::thread::sleep(Duration::from_millis(50));
    }
    assert_eq!(of("oom_score_adj").trim(), "1000", "the first to end");
    let limits = of("limits");
    for (limit, most) in [
        ("Max address space", "536870912"),
        ("Max cpu time", "60"),
        ("Max file size", "0"),
        ("Max core file size", "0"),
    ] {
        let line = limits.lines().find(|line| line.starts_with(limit)).unwrap();
        let mut values = line[limit.len()..].split_whitespace();
        assert_eq!(
            (values.next(), values.next()),
            (Some(most), Some(most)),
            "{line}"
        );
    }
    child
        .stdin
        .take()
        .unwrap()
        .write_all(b"no document")
        .unwrap();
    let ended = child.wait_with_output().unwrap();
    assert_eq!((ended.status.code(), ended.stdout.len()), (Some(12), 0));
}
