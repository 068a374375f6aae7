//! Names of members: what the sender called a file stays, as far as it names a place below the folder in
//! which somebody unpacks the archive, on any system.

use std::collections::BTreeSet;

use crate::kind::{self, Kind};
use crate::text::clean_line;

/// Most bytes of one part of a path, without extension and number: file systems take 255.
const PART: usize = 200;

/// Most bytes of a path without its extension: of longer ones the outer folders go.
const PATH: usize = 900;

/// Longest extension that is replaced, in letters.
const EXTENSION: usize = 5;

/// What systems add to archives and folders by themselves.
const SYSTEM_FILES: &[&str] = &[
    ".ds_store",
    "thumbs.db",
    "ehthumbs.db",
    "desktop.ini",
    ".directory",
    ".localized",
    "__macosx",
    ".spotlight-v100",
    ".trashes",
    ".fseventsd",
    ".appledouble",
];

/// True for a file that its owner never made: by its name or that of a folder around it.
pub(super) fn is_system_file(name: &str) -> bool {
    parts(name).any(|part| {
        let lower = part.to_ascii_lowercase();
        part.starts_with("._") || SYSTEM_FILES.contains(&lower.as_str())
    })
}

/// The parts of a path as people see them; both kinds of slashes part.
fn parts(name: &str) -> impl DoubleEndedIterator<Item = &str> {
    name.split(['/', '\\'])
        .filter(|part| !matches!(*part, "" | "." | ".."))
}

/// Paths of one archive, each given once.
#[derive(Default)]
pub(super) struct Paths {
    /// Files and folders in lower case: on some systems that is one name.
    taken: BTreeSet<String>,
    folders: BTreeSet<String>,
}

impl Paths {
    /// A path for a folder; empty when it is the outermost.
    pub(super) fn folder(&mut self, name: &str) -> String {
        let path = bounded(parts(name).map(folder).collect());
        self.folders.insert(path.to_lowercase());
        path
    }

    /// Makes known the folders that a file is in, before any file is named: none may have the name of one.
    pub(super) fn enter(&mut self, name: &str) {
        let folder = folders_of(name);
        let ends = folder.match_indices('/').map(|(at, _)| at);
        for end in ends.chain([folder.len()]) {
            self.folders.insert(folder[..end].to_lowercase());
        }
    }

    /// A path for a file that is of a kind.
    pub(super) fn file(&mut self, name: &str, kind: Kind) -> String {
        let folder = folders_of(name);
        let own = parts(name).next_back().unwrap_or_default();
        let stem = stem(&safe(own), kind);
        for number in 1_u32.. {
            let path = join(&folder, &numbered(&stem, number), kind.extension);
            let lower = path.to_lowercase();
            if !self.folders.contains(&lower) && self.taken.insert(lower) {
                return path;
            }
        }
        // Of four billion names one is free.
        String::new()
    }
}

fn folders_of(name: &str) -> String {
    let mut folders: Vec<_> = parts(name).map(folder).collect();
    folders.pop();
    bounded(folders)
}

fn folder(part: &str) -> String {
    trimmed(cut(&safe(part), PART)).to_owned()
}

/// The innermost folders that fit.
fn bounded(mut parts: Vec<String>) -> String {
    parts.retain(|part| !part.is_empty());
    let mut room = PATH - PART;
    let fit = parts.iter().rev().take_while(|part| {
        let fits = room > part.len();
        room = room.saturating_sub(part.len() + 1);
        fits
    });
    let skipped = parts.len() - fit.count();
    parts.get(skipped..).unwrap_or_default().join("/")
}

fn join(folder: &str, stem: &str, extension: &str) -> String {
    match folder {
        "" => format!("{stem}.{extension}"),
        folder => format!("{folder}/{stem}.{extension}"),
    }
}

/// One part of a path that every system takes. Empty when nothing is left of it.
fn safe(part: &str) -> String {
    let shown: String = clean_line(part)
        .0
        .chars()
        .map(|c| match c {
            '<' | '>' | ':' | '"' | '|' | '?' | '*' | '/' | '\\' => '_',
            c => c,
        })
        .collect();
    // A dot in front hides a file, one behind it or a blank is lost on Windows.
    let shown = trimmed(&shown);
    match is_device(shown) {
        true => format!("_{shown}"),
        false => shown.to_owned(),
    }
}

fn trimmed(part: &str) -> &str {
    part.trim_start_matches(['.', ' '])
        .trim_end_matches(['.', ' '])
}

fn cut(part: &str, most: usize) -> &str {
    let end = (0..=most.min(part.len()))
        .rev()
        .find(|end| part.is_char_boundary(*end));
    &part[..end.unwrap_or(0)]
}

/// What Windows takes for a device, whatever extension it has.
fn is_device(part: &str) -> bool {
    let name = part.split('.').next().unwrap_or_default().trim_end();
    let name = name.to_ascii_uppercase();
    let port = name
        .strip_prefix("COM")
        .or_else(|| name.strip_prefix("LPT"));
    matches!(name.as_str(), "CON" | "PRN" | "AUX" | "NUL")
        || port.is_some_and(|port| port.chars().count() == 1)
}

/// The name without the extension that is replaced. Those of texts stay, for they say what language a
/// text is in; so does what is too long for an extension, or a number.
fn stem(name: &str, kind: Kind) -> String {
    let stem = match name.rsplit_once('.') {
        Some((stem, extension)) => {
            let letters = extension.chars().all(|c| c.is_ascii_alphanumeric())
                && extension.chars().any(|c| c.is_ascii_alphabetic());
            let old = letters && extension.len() <= EXTENSION && kind != kind::TEXT;
            let ours = extension == kind.extension;
            if old || ours {
                stem
            } else {
                name
            }
        }
        None => name,
    };
    match trimmed(cut(trimmed(stem), PART)) {
        "" => "file".to_owned(),
        stem => stem.to_owned(),
    }
}

fn numbered(stem: &str, number: u32) -> String {
    if number == 1 {
        return stem.to_owned();
    }
    let number = format!("-{number}");
    format!("{}{number}", trimmed(cut(stem, PART - number.len())))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(name: &str, kind: Kind) -> String {
        Paths::default().file(name, kind)
    }

    #[test]
    fn no_path_leads_out_or_to_a_device_or_hides() {
        for (name, clean) in [
            ("../../etc/passwd", "etc/passwd.txt"),
            ("/root/.bashrc", "root/bashrc.txt"),
            ("C:\\Users\\me\\note.txt", "C_/Users/me/note.txt"),
            ("a/./b//c..txt", "a/b/c.txt"),
            ("..\\..", "file.txt"),
            ("", "file.txt"),
            ("nul.txt", "_nul.txt"),
            ("a/com1", "a/_com1.txt"),
            ("x\u{202E}gpj.\u{200B}txt", "xgpj.txt"),
            ("a\nb\0c ", "a bc.txt"),
            ("e\u{301}?<>.txt", "é___.txt"),
            (" .x. ", "x.txt"),
        ] {
            assert_eq!(file(name, kind::TEXT), clean, "{name:?}");
        }
    }

    #[test]
    fn the_extension_is_that_of_the_content() {
        assert_eq!(file("a.exe", kind::JPEG), "a.jpg");
        assert_eq!(file("a.jpeg", kind::JPEG), "a.jpg");
        assert_eq!(file("Report 1.2", kind::DOCX), "Report 1.2.docx");
        assert_eq!(file("table.csv", kind::TEXT), "table.csv.txt");
        assert_eq!(file("table.txt", kind::TEXT), "table.txt");
        assert_eq!(file(".jpg", kind::JPEG), "jpg.jpg");
    }

    #[test]
    fn one_name_is_given_once_and_never_to_a_file_and_a_folder() {
        let mut paths = Paths::default();
        paths.enter("a.txt/b");
        assert_eq!(paths.file("a.txt", kind::TEXT), "a-2.txt");
        assert_eq!(paths.file("A.txt", kind::TEXT), "A-3.txt");
        assert_eq!(paths.file("a.txt/b", kind::TEXT), "a.txt/b.txt");
    }

    #[test]
    fn a_path_of_ours_stays_as_it_is() {
        let long = "ü/ä.".repeat(900);
        for name in [
            "../a/b.c",
            &long,
            &"x".repeat(5000),
            "a.b/. ./c",
            "con",
            "-\u{301}/é",
        ] {
            for kind in [kind::TEXT, kind::JPEG] {
                let mut paths = Paths::default();
                let once = paths.file(name, kind);
                let twice = paths.file(name, kind);
                assert_eq!(file(&once, kind), once);
                assert_eq!(file(&twice, kind), twice);
                assert!(twice.len() < 1024, "{}", twice.len());
            }
        }
    }

    #[test]
    fn what_systems_add_is_told_by_name() {
        for name in [
            "__MACOSX/a/._b",
            "a/.DS_Store",
            "Thumbs.db",
            "a\\desktop.ini",
            "._a",
        ] {
            assert!(is_system_file(name), "{name}");
        }
        assert!(!is_system_file("a/thumbs.db.txt"));
    }
}
