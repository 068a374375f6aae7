//! Appeals: do you recognise this? One folder an appeal, with `appeal.toml` and pictures.
//!
//! All of it is read at start, cleaned, drawn anew in three sizes and then kept in memory: at most
//! [`MAX_PICTURES`] pictures, which is [`MAX_PICTURES`] times 529 KiB or 132 MiB. An appeal that is wrong is
//! named and left out, and the others serve. `deploy/appeals/README.md` is the operator's side of this.

mod load;
mod manifest;
mod pictures;
mod render;
mod resample;
#[cfg(test)]
pub(crate) mod tests;

use std::collections::BTreeMap;
use std::sync::Arc;

use bytes::Bytes;
use envelope::Recipients;
use serde::Deserialize;

pub use load::{load, open, AppealsError, Loaded};
pub use render::render;

/// Most appeals that are read.
pub const MAX_APPEALS: usize = 200;

/// Most pictures of one appeal.
pub const MAX_APPEAL_PICTURES: usize = 8;

/// Most pictures of all open appeals together.
pub const MAX_PICTURES: usize = 256;

/// Every appeal that is right, sorted by id.
#[derive(Debug, Default)]
pub struct Appeals(BTreeMap<String, Appeal>);

impl Appeals {
    /// The appeal of this id, whatever its state.
    pub fn get(&self, id: &str) -> Option<&Appeal> {
        self.0.get(id)
    }

    /// The appeal of this id, if it takes tips.
    pub fn open(&self, id: &str) -> Option<&Appeal> {
        self.get(id).filter(|appeal| appeal.state == State::Open)
    }

    /// To whom a tip that answers this appeal is sealed, if not to every group, whatever its state.
    pub fn recipients(&self, id: &str) -> Option<&Arc<Recipients>> {
        self.get(id)?.recipients.as_ref()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All of them, sorted by id.
    pub fn iter(&self) -> impl Iterator<Item = &Appeal> {
        self.0.values()
    }
}

impl FromIterator<Appeal> for Appeals {
    fn from_iter<T: IntoIterator<Item = Appeal>>(appeals: T) -> Self {
        let named = appeals
            .into_iter()
            .map(|appeal| (appeal.id.clone(), appeal));
        Self(named.collect())
    }
}

/// One appeal.
#[derive(Debug)]
pub struct Appeal {
    /// Its folder's name, a name as the envelope takes it.
    pub id: String,
    /// Whether it takes tips, and if not, how it ended.
    pub state: State,
    /// The groups that it names.
    pub groups: Vec<String>,
    /// To whom tips are sealed, if not to every group.
    pub recipients: Option<Arc<Recipients>>,
    /// What is asked besides the message, in the order to ask it.
    pub questions: Vec<Question>,
    /// Title and words by language; there is at least one.
    pub texts: BTreeMap<String, Text>,
    /// What it shows while it is open; none afterwards.
    pub pictures: Vec<Picture>,
}

impl Appeal {
    /// The words in this language, or else as another country has it (`pt` for `pt-BR`), or else in English, or
    /// else in the first that there is; with the language that they are in.
    pub fn text(&self, language: &str) -> Option<(&str, &Text)> {
        let spoken = |tag: &str| tag.split('-').next() == language.split('-').next();
        let texts = &self.texts;
        let (language, text) = texts
            .get_key_value(language)
            .or_else(|| texts.iter().find(|(tag, _)| spoken(tag)))
            .or_else(|| texts.get_key_value("en"))
            .or_else(|| texts.first_key_value())?;
        Some((language, text))
    }

    /// The files of its pictures, by the names that they have in addresses: `1-small.jpg`, `1.jpg`,
    /// `1-large.jpg`, `2-small.jpg` and so on.
    pub fn files(&self) -> impl Iterator<Item = (String, &Shot)> {
        (1..).zip(&self.pictures).flat_map(|(n, picture)| {
            let Picture {
                small, page, large, ..
            } = picture;
            [
                (format!("{n}-small.jpg"), small),
                (format!("{n}.jpg"), page),
                (format!("{n}-large.jpg"), large),
            ]
        })
    }
}

/// How an appeal stands: a public word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// It takes tips.
    Open,
    /// What was asked is known, thanks to tips.
    Placed,
    /// What is shown can be found in too many places to lead anywhere.
    TooCommon,
    /// Nothing more is asked.
    Closed,
}

impl State {
    /// The word in `appeal.toml`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Placed => "placed",
            Self::TooCommon => "too-common",
            Self::Closed => "closed",
        }
    }
}

/// What an appeal may ask besides the message: the form field `answer_<question>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Question {
    /// Where it is, or where it is from.
    Place,
    /// The shop or the maker.
    Maker,
    /// From when it is.
    Period,
    /// How certain the tipster is: one of [`CERTAINTIES`].
    Certain,
    /// How the tipster knows.
    Known,
}

/// Answers to [`Question::Certain`], as they stand in a tip.
pub const CERTAINTIES: [&str; 3] = ["certain", "likely", "unsure"];

impl Question {
    /// Its id in `appeal.toml`, in the form and in a tip.
    pub fn id(self) -> &'static str {
        match self {
            Self::Place => "place",
            Self::Maker => "maker",
            Self::Period => "period",
            Self::Certain => "certain",
            Self::Known => "known",
        }
    }
}

/// An appeal's words in one language. Plain text.
#[derive(Debug)]
pub struct Text {
    /// One line.
    pub title: String,
    /// What is asked: at least one paragraph, none of them empty.
    pub ask: Vec<String>,
}

/// A picture in the sizes in which it is served.
#[derive(Clone, Debug)]
pub struct Picture {
    /// For the gallery.
    pub small: Shot,
    /// For the appeal's page.
    pub page: Shot,
    /// To look closely.
    pub large: Shot,
    /// What it shows, in every language that the appeal has.
    pub alt: BTreeMap<String, String>,
}

impl Picture {
    /// What it shows, in this language.
    pub fn alt(&self, language: &str) -> &str {
        self.alt.get(language).map_or("", String::as_str)
    }
}

/// A JPEG file without anything hidden in it.
#[derive(Clone)]
pub struct Shot {
    /// The file.
    pub jpeg: Bytes,
    /// Pixels of a row.
    pub width: u32,
    /// Rows.
    pub height: u32,
}

impl std::fmt::Debug for Shot {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{} x {}", self.width, self.height)
    }
}
