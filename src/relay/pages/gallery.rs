//! All appeals on one page: the open ones with a picture, the others with how they ended.

use super::appeal::{outcome, title, Place, AROUND};
use super::escaped_len;
use crate::appeals::{Appeal, Appeals, State};
use crate::languages::{Locale, Said};

/// Open appeals that are shown with a picture: with the page and the stylesheet, they are under 250 KiB. Those
/// that follow are there by their titles.
pub(super) const PICTURED: usize = 20;

/// What the gallery shows.
pub(super) struct Gallery<'a> {
    pub(super) open: Vec<Entry<'a>>,
    /// Open too, without pictures.
    pub(super) more: Vec<Entry<'a>>,
    pub(super) over: Vec<Entry<'a>>,
}

/// One appeal in the gallery.
pub(super) struct Entry<'a> {
    pub(super) href: String,
    /// What the title is written in.
    pub(super) language: &'a str,
    pub(super) title: &'a str,
    pub(super) picture: Option<Thumbnail<'a>>,
    pub(super) outcome: Said,
}

/// The first picture of an appeal.
pub(super) struct Thumbnail<'a> {
    pub(super) src: String,
    pub(super) width: u32,
    pub(super) height: u32,
    pub(super) alt: &'a str,
}

impl<'a> Gallery<'a> {
    pub(super) fn of(appeals: &'a Appeals, place: Place, locale: Locale) -> Self {
        let entry = |appeal: &'a Appeal| Entry::of(appeal, place, locale);
        let (open, over): (Vec<_>, Vec<_>) = appeals
            .iter()
            .partition(|appeal| appeal.state == State::Open);
        let mut open: Vec<_> = open.into_iter().map(entry).collect();
        let mut more = open.split_off(open.len().min(PICTURED));
        for entry in &mut more {
            entry.picture = None;
        }
        Self {
            open,
            more,
            over: over.into_iter().map(entry).collect(),
        }
    }

    /// Bytes that it takes on a page, at most.
    pub(super) fn room(&self) -> usize {
        let all = self.open.iter().chain(&self.more).chain(&self.over);
        let one = |entry: &Entry<'_>| {
            let alt = entry.picture.as_ref().map_or("", |picture| picture.alt);
            escaped_len(entry.title) + escaped_len(alt) + AROUND
        };
        all.map(one).sum()
    }
}

impl<'a> Entry<'a> {
    fn of(appeal: &'a Appeal, place: Place, locale: Locale) -> Self {
        let (title, language) = title(appeal, locale.language);
        let picture = appeal.pictures.first().map(|picture| Thumbnail {
            src: place.file(&appeal.id, "1-small.jpg"),
            width: picture.small.width,
            height: picture.small.height,
            alt: picture.alt(language),
        });
        Self {
            href: place.appeal(&appeal.id),
            language,
            title,
            picture,
            outcome: outcome(locale, appeal.state),
        }
    }
}
