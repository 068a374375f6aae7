//! From a folder of appeals to what is served.

use std::collections::BTreeSet;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use envelope::Recipients;
use scrub::clean_line;

use super::manifest::{line_of, File, Manifest, Wrong};
use super::pictures::{self, PictureError, Sizes};
use super::{Appeal, Appeals, Picture, State, Text, MAX_APPEALS, MAX_PICTURES};
use crate::groups::{self, Group};
use crate::serve::Voice;

/// What every appeal's folder has.
const MANIFEST: &str = "appeal.toml";

/// The keys file, without `.txt`, of those who read every appeal's tips unless one says otherwise.
const DEFAULT_GROUP: &str = "default";

/// Longest `appeal.toml`, in bytes: a title and a full text in each language is less.
const MAX_MANIFEST: u64 = 512 << 10;

/// Why there are no appeals at all.
#[derive(Debug, thiserror::Error)]
pub enum AppealsError {
    /// The folder itself cannot be read.
    #[error("cannot read the appeals folder {path}: {source}")]
    Read {
        /// The folder.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
}

/// What came of a folder of appeals.
#[derive(Debug)]
pub struct Loaded {
    /// Those that are right.
    pub appeals: Appeals,
    /// One sentence for each that is wrong and left out: where, and what to mend.
    pub problems: Vec<String>,
}

impl Loaded {
    /// A line for the operator about each problem.
    pub fn left_out(&self) -> impl Iterator<Item = String> + '_ {
        self.problems
            .iter()
            .map(|problem| format!("left out: {problem}"))
    }
}

/// An appeal whose pictures are still files.
struct Draft {
    appeal: Appeal,
    manifest: PathBuf,
    files: Vec<File>,
    /// Where each file is named in the manifest.
    lines: Vec<usize>,
}

/// The appeals that a relay serves, if it has a folder of them. Each that is wrong is named.
///
/// # Errors
/// [`AppealsError`] when the folder cannot be read.
pub fn open(
    folder: Option<&Path>,
    groups: &[Group],
    voice: &dyn Voice,
) -> Result<Option<Arc<Appeals>>, AppealsError> {
    let Some(folder) = folder else {
        return Ok(None);
    };
    voice.note("reading the appeals and preparing their pictures");
    let loaded = load(folder, Some(groups))?;
    loaded
        .left_out()
        .for_each(|line| voice.note(&format!("warning: {line}")));
    Ok(Some(Arc::new(loaded.appeals)))
}

/// Reads every appeal and prepares its pictures, which takes up to some seconds a picture. Without `groups`,
/// nobody looks whether the groups that an appeal names are there.
///
/// # Errors
/// [`AppealsError`] when the folder cannot be read. What is wrong with an appeal is among the problems.
pub fn load(folder: &Path, groups: Option<&[Group]>) -> Result<Loaded, AppealsError> {
    let (ids, mut problems) = ids(folder)?;
    let mut drafts = Vec::new();
    let mut room = MAX_PICTURES;
    for id in &ids {
        match draft(folder, id, groups) {
            Ok(draft) if draft.files.len() > room => problems.push(format!(
                "{}: all open appeals together have more than {MAX_PICTURES} pictures; close some, or leave pictures out",
                draft.manifest.display()
            )),
            Ok(draft) => {
                room -= draft.files.len();
                drafts.push(draft);
            }
            Err(problem) => problems.push(problem),
        }
    }
    let mut appeals = Vec::new();
    for (draft, pictures) in with_pictures(drafts) {
        match finished(draft, pictures) {
            Ok(appeal) => appeals.push(appeal),
            Err(problem) => problems.push(problem),
        }
    }
    // They repeat paths and words of the files, and are read in a terminal.
    let problems = problems.iter().map(|problem| clean_line(problem).0);
    Ok(Loaded {
        appeals: appeals.into_iter().collect(),
        problems: problems.collect(),
    })
}

/// The folders' names, sorted, without hidden ones; and what is wrong with them.
fn ids(folder: &Path) -> Result<(BTreeSet<String>, Vec<String>), AppealsError> {
    let read = |source| AppealsError::Read {
        path: folder.to_owned(),
        source,
    };
    let (mut ids, mut problems, mut surplus) = (BTreeSet::new(), Vec::new(), false);
    for entry in std::fs::read_dir(folder).map_err(read)? {
        let path = entry.map_err(read)?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if !path.is_dir() || name.starts_with('.') {
            continue;
        }
        if envelope::is_name(&name) {
            ids.insert(name.into_owned());
        } else if problems.len() < MAX_APPEALS {
            problems.push(format!("{}: the folder's name is the appeal's id, and must be 1 to 64 of a-z, 0-9, _ and -; rename it", path.display()));
        }
        if ids.len() > MAX_APPEALS {
            ids.pop_last();
            surplus = true;
        }
    }
    problems.sort();
    if surplus {
        problems.push(format!(
            "{}: more than {MAX_APPEALS} appeals; those that come last by name are left out",
            folder.display()
        ));
    }
    Ok((ids, problems))
}

/// One appeal, checked in all but its pictures.
fn draft(folder: &Path, id: &str, groups: Option<&[Group]>) -> Result<Draft, String> {
    let path = folder.join(id).join(MANIFEST);
    let at = |wrong: Wrong| format!("{}:{}: {}", path.display(), wrong.line, wrong.problem);
    let text = read(&path).map_err(|problem| format!("{}: {problem}", path.display()))?;
    let manifest = Manifest::parse(id, &text).map_err(at)?;
    let recipients = recipients(&manifest, &text, groups).map_err(at)?;
    let open = manifest.state == State::Open;
    let questions = manifest.questions();
    let groups = manifest.groups.into_iter().map(toml::Spanned::into_inner);
    let texts = manifest.text.into_inner().into_iter();
    let texts = texts.map(|(language, words)| {
        let text = Text {
            title: words.title.0,
            ask: words.ask.0,
        };
        (language.0, text)
    });
    let appeal = Appeal {
        id: id.to_owned(),
        state: manifest.state,
        groups: groups.collect(),
        recipients,
        questions,
        texts: texts.collect(),
        pictures: Vec::new(),
    };
    // What an appeal showed is not shown any longer than it is needed.
    let files = match open {
        true => manifest.pictures,
        false => Vec::new(),
    };
    let lines = files
        .iter()
        .map(|file| line_of(&text, file.file.span().start));
    Ok(Draft {
        appeal,
        lines: lines.collect(),
        files,
        manifest: path,
    })
}

fn read(path: &Path) -> Result<String, String> {
    let unread =
        |error: std::io::Error| format!("cannot be read: {error}; every folder here is an appeal");
    // Opening a pipe would wait for ever.
    if !std::fs::metadata(path).map_err(unread)?.is_file() {
        return Err("is not a file".to_owned());
    }
    let file = std::fs::File::open(path).map_err(unread)?;
    let mut text = String::new();
    file.take(MAX_MANIFEST + 1)
        .read_to_string(&mut text)
        .map_err(|error| format!("cannot be read: {error}"))?;
    match text.len() as u64 > MAX_MANIFEST {
        true => Err("is larger than 512 KiB; it should hold an appeal's words".to_owned()),
        false => Ok(text),
    }
}

/// To whom the appeal's tips are sealed: the groups that it names, and the default group unless it says otherwise.
/// `None` for every group, where it names none.
fn recipients(
    manifest: &Manifest,
    text: &str,
    groups: Option<&[Group]>,
) -> Result<Option<Arc<Recipients>>, Wrong> {
    let Some(all) = groups else {
        return Ok(None);
    };
    let mut named = Vec::new();
    for name in &manifest.groups {
        let line = line_of(text, name.span().start);
        let group = all.iter().find(|group| group.name == *name.as_ref());
        let group = group.ok_or_else(|| Wrong {
            line,
            problem: format!(
                "there is no group “{0}”: put its recipients into {0}.txt in the keys folder, or correct the name",
                name.as_ref()
            ),
        })?;
        named.push((line, group));
    }
    let Some((line, _)) = named.first() else {
        return Ok(None);
    };
    let line = *line;
    let mut readers: Vec<&Group> = named.into_iter().map(|(_, group)| group).collect();
    if manifest.only_named().is_none() {
        let besides = all.iter().filter(|group| group.name == DEFAULT_GROUP);
        readers.extend(besides);
    }
    readers.sort_by(|a, b| a.name.cmp(&b.name));
    readers.dedup_by(|a, b| a.name == b.name);
    let joined = groups::some(&readers, all).map_err(|error| Wrong {
        line,
        problem: error.to_string(),
    })?;
    Ok(Some(Arc::new(joined)))
}

/// Prepares the pictures of all drafts at once, so that the processors are never idle.
fn with_pictures(drafts: Vec<Draft>) -> Vec<(Draft, Vec<Result<Sizes, PictureError>>)> {
    let paths = drafts.iter().flat_map(|draft| {
        let folder = draft.manifest.parent().unwrap_or(&draft.manifest);
        let files = draft.files.iter();
        files.map(|file| folder.join(&file.file.as_ref().0))
    });
    let paths: Vec<PathBuf> = paths.collect();
    let mut prepared = pictures::prepare(&paths).into_iter();
    let of_one = |draft: Draft| {
        let pictures = prepared.by_ref().take(draft.files.len()).collect();
        (draft, pictures)
    };
    drafts.into_iter().map(of_one).collect()
}

fn finished(draft: Draft, pictures: Vec<Result<Sizes, PictureError>>) -> Result<Appeal, String> {
    let Draft {
        mut appeal,
        manifest,
        files,
        lines,
    } = draft;
    for ((file, line), sizes) in files.into_iter().zip(lines).zip(pictures) {
        let name = file.file.into_inner();
        let wrong = |error| format!("{}:{line}: {name} {error}", manifest.display());
        let [small, page, large] = sizes.map_err(wrong)?;
        let alt = file
            .alt
            .into_iter()
            .map(|(language, alt)| (language.0, alt.0));
        appeal.pictures.push(Picture {
            small,
            page,
            large,
            alt: alt.collect(),
        });
    }
    Ok(appeal)
}
