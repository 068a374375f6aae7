//! Goal: no metadata leaves the sender. Every file of the corpus is sent as a tip of its own to the running
//! relay, exported and opened, and judged with the tools that people open such files with: what is delivered
//! holds nothing that was planted, shows what the file showed, and opens without complaint.

#[path = "../../src/scrub/tests/support/canaries.rs"]
mod canaries;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

use bocca_tests::{binary, run, Form, Scene};
use canaries::{cases, found, Case};

const CORPUS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/corpus");

/// The files that came out, by the name of the one that went in.
type Delivered = BTreeMap<String, PathBuf>;

#[test]
fn files_arrive_clean_and_whole() {
    let cases = cases(Path::new(CORPUS));
    let scene = Scene::new();
    let delivered = deliver(&scene, &cases);
    let wrong = cases.iter().filter(|case| !is_right(case, &delivered));
    let wrong: Vec<String> = wrong.map(name).collect();
    assert!(
        wrong.is_empty(),
        "cleaned or refused against the list: {wrong:?}"
    );
    let folder = scene.path("documents");
    let texts = [
        texts(&dirty(&cases, &delivered), &folder.join("dirty")),
        texts(&delivered, &folder.join("clean")),
    ];
    let mut wrong = Vec::new();
    for case in &cases {
        let Some(clean) = delivered.get(&name(case)) else {
            continue;
        };
        let tags = tags(clean);
        let told = [
            std::fs::read(clean).expect("a file"),
            tags.clone().into_bytes(),
        ]
        .concat();
        let hits = found(&case.canaries, &told);
        if !hits.is_empty() {
            wrong.push(format!("{}: {hits:?}", name(case)));
        }
        wrong.extend(strange(&tags).map(|tag| format!("{}: {tag}", name(case))));
        wrong.extend(destroyed(case, clean, &texts).map(|why| format!("{}: {why}", name(case))));
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_command_says_what_went_and_overwrites_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let scrub = |files: &[&str], to: &str| {
        let files = files.iter().map(|file| format!("{CORPUS}/files/{file}"));
        let mut command = Command::new(binary("bocca-relay"));
        run(command
            .arg("scrub")
            .args(files)
            .arg("--to")
            .arg(folder.path().join(to)))
    };
    let one = scrub(&["jpg-gps.jpg"], "clean.jpg");
    assert_eq!(one.code, 0, "{}", one.stderr);
    assert!(
        one.stdout.contains("removed 1 GPS position"),
        "{}",
        one.stdout
    );
    let copy = || std::fs::read(folder.path().join("clean.jpg")).expect("a copy");
    let before = copy();
    let again = scrub(&["png-text.png"], "clean.jpg");
    let says = again.stderr.contains("nothing is overwritten");
    assert!(again.code == 1 && says, "{}", again.stderr);
    assert!(before == copy());
    let some = scrub(&["jpg-gps.jpg", "7z-times.7z"], "copies");
    assert_eq!(some.code, 3, "{}", some.stderr);
    assert!(
        some.stderr
            .contains("7z-times.7z: this file is a 7Z archive"),
        "{}",
        some.stderr
    );
    assert!(folder.path().join("copies/jpg-gps.jpg").exists());
    assert!(!folder.path().join("copies/7z-times.7z").exists());
    // Several are cleaned at once, the slowest of these is the first.
    let several = [
        "docx-media-exif-thumb.docx",
        "txt-control.txt",
        "png-text.png",
        "jpg-gps.jpg",
    ];
    let told = scrub(&several, "several").stdout;
    let place = |file: &&str| told.find(*file).unwrap_or(usize::MAX);
    let in_order = several.is_sorted_by_key(place) && place(&several[3]) < told.len();
    assert!(in_order, "{told}");
    assert_eq!(scrub(&["7z-times.7z"], "none").code, 1);
    assert_eq!(scrub(&[], "none").code, 2);
}

fn name(case: &Case) -> String {
    case.path
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

/// Sends each file in a tip of its own and opens what arrives. A file that is refused has its page.
fn deliver(scene: &Scene, cases: &[Case]) -> Delivered {
    let relay = scene.serve();
    for case in cases {
        let bytes = std::fs::read(&case.path).expect("a file of the corpus");
        // The sender's name and type say nothing true.
        let form = Form::message(&name(case)).file("x.exe", "a/b", &bytes);
        let reply = relay.send(form);
        let answered = reply.status == 200 || reply.text().contains("was refused");
        assert!(answered, "{}: {}", name(case), reply.status);
    }
    let batch = scene.export("batch.tar");
    let opened = scene.open(&batch);
    assert_eq!(opened.code, 0, "{}", opened.stderr);
    assert_eq!(relay.stop().0, 0);
    let tips = scene.opened().into_iter().filter_map(|tip| {
        let message = std::fs::read_to_string(tip.join("message.txt")).ok()?;
        let mut files = std::fs::read_dir(tip.join("attachments")).ok()?;
        Some((message.trim_end().to_owned(), files.next()?.ok()?.path()))
    });
    tips.collect()
}

fn is_right(case: &Case, delivered: &Delivered) -> bool {
    match (delivered.contains_key(&name(case)), case.expected.as_str()) {
        (true, expected) => expected != "refuse",
        (false, expected) => expected != "clean",
    }
}

fn dirty(cases: &[Case], delivered: &Delivered) -> Delivered {
    let sent = cases
        .iter()
        .filter(|case| delivered.contains_key(&name(case)));
    sent.map(|case| (name(case), case.path.clone())).collect()
}

/// Everything that exiftool finds in a file, a line a tag.
fn tags(path: &Path) -> String {
    let done = run(Command::new("exiftool")
        .args(["-a", "-G1", "-s", "-ee3", "-n"])
        .arg(path));
    done.stdout
}

/// The tags that no clean file has: those that are not on the list.
fn strange(tags: &str) -> impl Iterator<Item = String> + '_ {
    let allowed: BTreeSet<&str> = include_str!("../corpus/tags.txt").lines().collect();
    tags.lines().filter_map(move |line| {
        let (group, rest) = line.strip_prefix('[')?.split_once(']')?;
        let (tag, value) = rest.split_once(':')?;
        let (tag, value) = (tag.trim(), value.trim());
        let empty = value.trim_matches(['0', ':', ' ', '-']).is_empty();
        let harmless = tag != "Warning" || value == "Unsupported file type";
        let ours = ["System", "ExifTool", "Composite"].contains(&group) && harmless;
        let known = ours || empty || allowed.contains(tag);
        (!known).then(|| format!("{group}:{tag} = {value}"))
    })
}

/// What is lost or does not open.
fn destroyed(case: &Case, clean: &Path, texts: &[BTreeMap<String, String>; 2]) -> Option<String> {
    let extension = clean.extension()?.to_str()?;
    let same = |show: &dyn Fn(&Path) -> String| {
        let (before, after) = (show(&case.path), show(clean));
        (before != after || before.is_empty()).then(|| format!("{before} became {after}"))
    };
    match extension {
        "jpg" | "png" | "gif" | "webp" | "bmp" | "pnm" | "tif" => same(&pixels),
        "heic" | "avif" => same(&|path| unpacked("convert", path)),
        "svg" => same(&drawn),
        "jxl" => same(&|path| unpacked("djxl", path)),
        "mp4" | "mov" | "3gp" | "m4a" | "mkv" | "webm" | "avi" | "wmv" | "mp3" | "flac" | "ogg"
        | "opus" | "wav" | "aiff" => same(&frames),
        "pdf" => complaint(Command::new("qpdf").arg("--check").arg(clean)).or_else(|| {
            missing(
                &case.keep,
                &said(Command::new("pdftotext").arg(clean).arg("-")),
            )
        }),
        "docx" | "xlsx" | "pptx" | "odt" | "ods" | "odp" | "odg" => {
            let Some(after) = texts[1].get(&name(case)) else {
                return Some("LibreOffice does not open it".to_owned());
            };
            // A page of a table need not show all of it.
            let before = texts[0].get(&name(case)).map_or(after, |before| before);
            let shown = |words: &&String| one(before).contains(&one(words));
            missing(case.keep.iter().filter(shown), after)
        }
        "epub" | "zip" => complaint(Command::new("unzip").arg("-tqq").arg(clean)),
        "gz" => complaint(Command::new("gzip").arg("-t").arg(clean)),
        "txt" | "html" => missing(&case.keep, &std::fs::read_to_string(clean).ok()?),
        "tar" | "tgz" => complaint(Command::new("tar").arg("tf").arg(clean)),
        _ => None,
    }
}

fn said(command: &mut Command) -> String {
    run(command).stdout
}

fn complaint(command: &mut Command) -> Option<String> {
    let done = run(command);
    let quiet = done.code == 0 && !done.stderr.to_lowercase().contains("warning");
    (!quiet).then_some(done.stderr + &done.stdout)
}

/// The words that must be in the text and are not.
fn missing<'a>(keep: impl IntoIterator<Item = &'a String>, text: &str) -> Option<String> {
    let mut keep = keep.into_iter();
    let lost = keep.find(|words| !one(text).contains(&one(words)));
    lost.map(|words| format!("“{words}” is gone"))
}

/// Words with one space between them.
fn one(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A digest of the pixels of every picture in the file.
fn pixels(path: &Path) -> String {
    said(
        Command::new("identify")
            .args(["-quiet", "-format", "%#\n"])
            .arg(path),
    )
}

/// As [`pixels`], of a drawing.
fn drawn(path: &Path) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    let png = folder.path().join("drawing.png");
    run(Command::new("rsvg-convert").arg(path).arg("-o").arg(&png));
    pixels(&png)
}

/// As [`pixels`], of a picture that a program of its own makes a PNG of.
fn unpacked(program: &str, path: &Path) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    let png = folder.path().join("picture.png");
    run(Command::new(program).arg(path).arg(&png));
    pixels(&png)
}

/// A digest of every frame of picture and sound, without times and sizes.
fn frames(path: &Path) -> String {
    let mut command = Command::new("ffmpeg");
    command.args(["-v", "error", "-i"]).arg(path);
    command.args(["-map", "0:V?", "-map", "0:a?", "-f", "framemd5", "-"]);
    let said = said(&mut command);
    let mut frames: Vec<(&str, &str)> = said
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| Some((line.split(',').next()?, line.rsplit(',').next()?)))
        .collect();
    // How streams take turns may differ.
    frames.sort_by_key(|(stream, _)| *stream);
    frames
        .iter()
        .map(|(stream, digest)| format!("{stream}{digest}\n"))
        .collect()
}

/// The text of each office document, as LibreOffice shows it, by the file's name.
fn texts(files: &Delivered, folder: &Path) -> BTreeMap<String, String> {
    const OFFICE: [&str; 7] = ["docx", "xlsx", "pptx", "odt", "ods", "odp", "odg"];
    std::fs::create_dir_all(folder).expect("a folder");
    let office = |path: &Path| {
        OFFICE
            .iter()
            .any(|kind| path.extension().is_some_and(|it| it == *kind))
    };
    let mut copies = Vec::new();
    for (name, path) in files.iter().filter(|(_, path)| office(path)) {
        let copy = folder.join(name);
        std::fs::copy(path, &copy).expect("a copy");
        copies.push((name.clone(), copy));
    }
    let mut command = Command::new("soffice");
    command.arg(format!(
        "-env:UserInstallation=file://{}/profile",
        folder.display()
    ));
    command
        .args(["--headless", "--convert-to", "pdf", "--outdir"])
        .arg(folder);
    let done = run(command.args(copies.iter().map(|(_, copy)| copy)));
    assert_eq!(done.code, 0, "{}", done.stderr);
    let text = |(name, copy): (String, PathBuf)| {
        let pdf = copy.with_extension("pdf");
        let text = said(Command::new("pdftotext").arg(&pdf).arg("-"));
        pdf.exists().then_some((name, text))
    };
    copies.into_iter().filter_map(text).collect()
}
