//! `appeal.toml`: what one appeal says of itself, checked as far as that can be done without its pictures and
//! without the keys.

use std::collections::BTreeMap;
use std::fmt;

use serde::Deserialize;
use toml::Spanned;

use super::{Question, State, MAX_APPEAL_PICTURES};
use crate::languages;

/// Longest title, in characters.
const MAX_TITLE: usize = 100;

/// Longest description of a picture, in characters: twenty fit on the gallery's page.
const MAX_ALT: usize = 200;

/// Most characters of what is asked.
const MAX_ASK: usize = 4_000;

/// The whole file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Manifest {
    id: Spanned<String>,
    pub(super) state: State,
    #[serde(default)]
    pub(super) groups: Vec<Spanned<String>>,
    default_groups: Option<Spanned<bool>>,
    #[serde(default)]
    questions: Vec<Spanned<Question>>,
    pub(super) text: Spanned<BTreeMap<Language, Words>>,
    #[serde(default, rename = "picture")]
    pub(super) pictures: Vec<File>,
}

/// The tag of a language that pages are in.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "String")]
pub(super) struct Language(pub(super) String);

/// `[text.LANGUAGE]`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Words {
    pub(super) title: Line<MAX_TITLE>,
    pub(super) ask: Paragraphs,
}

/// `[[picture]]`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct File {
    pub(super) file: Spanned<FileName>,
    pub(super) alt: BTreeMap<Language, Line<MAX_ALT>>,
}

/// A text of one line.
#[derive(Debug, Deserialize)]
#[serde(try_from = "String")]
pub(super) struct Line<const MAX: usize>(pub(super) String);

/// Paragraphs, which empty lines part.
#[derive(Debug, Deserialize)]
#[serde(try_from = "String")]
pub(super) struct Paragraphs(pub(super) Vec<String>);

/// A file beside `appeal.toml`.
#[derive(Debug, Deserialize)]
#[serde(try_from = "String")]
pub(super) struct FileName(pub(super) String);

/// What is wrong, and in which line of the file.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Wrong {
    pub(super) line: usize,
    pub(super) problem: String,
}

impl Manifest {
    /// Reads a file; `folder` is the name of the folder that it is in.
    ///
    /// # Errors
    /// The first thing that is wrong.
    pub(super) fn parse(folder: &str, text: &str) -> Result<Self, Wrong> {
        let manifest: Self = toml::from_str(text).map_err(|error| Wrong {
            line: line_of(text, error.span().map_or(0, |span| span.start)),
            problem: error.message().trim_end().replace('\n', "; "),
        })?;
        match manifest.wrong(folder) {
            None => Ok(manifest),
            Some((at, problem)) => Err(Wrong {
                line: line_of(text, at),
                problem,
            }),
        }
    }

    /// Where it says that the default group does not read its tips besides those that it names.
    pub(super) fn only_named(&self) -> Option<&Spanned<bool>> {
        self.default_groups.as_ref().filter(|it| !*it.as_ref())
    }

    /// The questions, in the order to ask them.
    pub(super) fn questions(&self) -> Vec<Question> {
        self.questions.iter().map(|it| *it.as_ref()).collect()
    }

    /// What cannot be told from one value alone, with its place in the file.
    fn wrong(&self, folder: &str) -> Option<(usize, String)> {
        if self.id.as_ref() != folder {
            let problem = format!("the id must be the folder's name, “{folder}”");
            return Some((self.id.span().start, problem));
        }
        if self.text.as_ref().is_empty() {
            let problem = "no text: write a title and what is asked under [text.en]".to_owned();
            return Some((self.text.span().start, problem));
        }
        if let (Some(only), true) = (self.only_named(), self.groups.is_empty()) {
            let problem = "default_groups = false needs groups, or nobody could read its tips";
            return Some((only.span().start, problem.to_owned()));
        }
        self.wrong_question().or_else(|| self.wrong_picture())
    }

    fn wrong_question(&self) -> Option<(usize, String)> {
        let mut before = self.questions.iter().enumerate();
        let (_, twice) = before.find(|(index, question)| {
            let earlier = self.questions.iter().take(*index);
            earlier.into_iter().any(|it| it == *question)
        })?;
        let problem = format!("the question {} is there twice", twice.as_ref().id());
        Some((twice.span().start, problem))
    }

    fn wrong_picture(&self) -> Option<(usize, String)> {
        if let Some(surplus) = self.pictures.get(MAX_APPEAL_PICTURES) {
            let problem = format!("more than {MAX_APPEAL_PICTURES} pictures; leave some out");
            return Some((surplus.file.span().start, problem));
        }
        self.pictures.iter().find_map(|picture| {
            let mut languages = self.text.as_ref().keys();
            let missing = languages.find(|language| !picture.alt.contains_key(language))?;
            let problem = format!(
                "{} has no description: say what it shows, for those who cannot see it, under [picture.alt] {} = \"…\"",
                picture.file.as_ref().0, missing.0
            );
            Some((picture.file.span().start, problem))
        })
    }
}

/// The line, from 1, of a place in a text.
pub(super) fn line_of(text: &str, at: usize) -> usize {
    let before = text.as_bytes().get(..at).unwrap_or_default();
    1 + before.iter().filter(|byte| **byte == b'\n').count()
}

impl TryFrom<String> for Language {
    type Error = String;

    fn try_from(tag: String) -> Result<Self, String> {
        let tags = languages::tags();
        match tags.contains(&tag.as_str()) {
            true => Ok(Self(tag)),
            false => Err(format!(
                "unknown language {tag:?}; one of: {}",
                tags.join(" ")
            )),
        }
    }
}

impl<const MAX: usize> TryFrom<String> for Line<MAX> {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let text = text.trim();
        match text.contains(['\n', '\t']) {
            true => Err("write this on one line".to_owned()),
            false => plain(text, MAX).map(|()| Self(text.to_owned())),
        }
    }
}

impl TryFrom<String> for Paragraphs {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let text = text.replace("\r\n", "\n");
        plain(text.trim(), MAX_ASK)?;
        let mut paragraphs = vec![String::new()];
        for line in text.lines().map(str::trim) {
            match (line.is_empty(), paragraphs.last_mut()) {
                (true, _) | (_, None) => paragraphs.push(String::new()),
                (false, Some(last)) if last.is_empty() => last.push_str(line),
                (false, Some(last)) => {
                    last.push(' ');
                    last.push_str(line);
                }
            }
        }
        paragraphs.retain(|paragraph| !paragraph.is_empty());
        Ok(Self(paragraphs))
    }
}

impl TryFrom<String> for FileName {
    type Error = String;

    fn try_from(name: String) -> Result<Self, String> {
        match name.is_empty() || name.starts_with('.') || name.contains(['/', '\0']) {
            true => Err(format!(
                "{name:?} is no name of a file in the appeal's folder"
            )),
            false => Ok(Self(name)),
        }
    }
}

impl fmt::Display for FileName {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

/// Not empty, not too long, and nothing in it that cannot be seen: but the joiners, without which Persian and
/// Hindi are not spelt right.
fn plain(text: &str, most: usize) -> Result<(), String> {
    let allowed = |c: char| envelope::is_allowed(c) || matches!(c, '\u{200c}' | '\u{200d}');
    let length = text.chars().count();
    match text.chars().find(|c| !allowed(*c)) {
        Some(c) => Err(format!(
            "this holds the character U+{:04X}, which cannot be seen; type it anew",
            u32::from(c)
        )),
        None if length == 0 => Err("this is empty".to_owned()),
        None if length > most => Err(format!("this is longer than {most} characters ({length})")),
        None => Ok(()),
    }
}
