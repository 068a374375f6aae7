//! What the tools that people open files with say of a file and its clean copy.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

use bocca_tests::{project, run, Scene};

use crate::canaries::Case;
use crate::{name, Delivered};

/// Everything that exiftool finds in a file, a line a tag.
pub fn tags(path: &Path) -> String {
    let done = run(Command::new("exiftool")
        .args(["-a", "-G1", "-s", "-ee3", "-n"])
        .arg(path));
    done.stdout
}

/// The tags that no clean file has: those that are not on the list.
pub fn strange(tags: &str) -> impl Iterator<Item = String> + '_ {
    let allowed: BTreeSet<&str> = include_str!("../../corpus/tags.txt").lines().collect();
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
pub fn destroyed(
    case: &Case,
    clean: &Path,
    texts: &[BTreeMap<String, String>; 2],
) -> Option<String> {
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

/// The pictures that a browser does not show, or not as it shows what was sent: its own words.
pub fn shown_otherwise(scene: &Scene, cases: &[Case], delivered: &Delivered) -> Vec<String> {
    const SHOWN: [&str; 7] = ["jpg", "png", "gif", "webp", "bmp", "avif", "svg"];
    let pairs = cases.iter().filter_map(|case| {
        let clean = delivered.get(&name(case))?;
        let extension = clean.extension()?.to_str()?;
        let line = format!("{}\t{}", case.path.display(), clean.display());
        SHOWN.contains(&extension).then_some(line)
    });
    let pairs: Vec<String> = pairs.collect();
    let list = scene.path("pictures.txt");
    std::fs::write(&list, pairs.join("\n")).expect("a list");
    let script = project().join("tests/screenshots/pictures.mjs");
    let done = run(Command::new("node").arg(script).arg(&list));
    let all = format!("{} pictures compared, 0 wrong", pairs.len());
    if done.code == 0 && done.stdout.trim_end() == all && pairs.len() > 30 {
        return Vec::new();
    }
    vec![done.stdout + &done.stderr]
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
pub fn texts(files: &Delivered, folder: &Path) -> BTreeMap<String, String> {
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
