//! The same gallery and appeals as files for the clear web: they show and ask, and lead to the relay. Nothing
//! can be typed there, because nothing that is typed there would be safe.

use askama::Template;

use super::appeal::{outcome, Place, View};
use super::gallery::Gallery;
use super::name_of;
use crate::appeals::{Appeal, Appeals, State};

/// What all of these pages have in common.
pub struct Clear<'a> {
    /// Name of those who receive the tips; empty for none.
    pub organisation: &'a str,
    /// The relay's address, `….onion`.
    pub onion: &'a str,
}

impl Clear<'_> {
    /// What stands at the top of every page and in the title.
    fn name(&self) -> &str {
        name_of(self.organisation)
    }

    /// `index.html`: the gallery.
    ///
    /// # Errors
    /// What the template engine failed with.
    pub fn index(&self, appeals: &Appeals) -> Result<String, askama::Error> {
        let page = Index {
            site: self,
            root: Place::FIRST_FILE.root,
            target: format!("http://{}/", self.onion),
            gallery: Gallery::of(appeals, Place::FIRST_FILE),
        };
        page.render()
    }

    /// `appeal/ID/index.html`.
    ///
    /// # Errors
    /// What the template engine failed with.
    pub fn appeal(&self, appeal: &Appeal) -> Result<String, askama::Error> {
        let page = One {
            site: self,
            root: Place::APPEAL_FILE.root,
            target: format!("http://{}/appeal/{}", self.onion, appeal.id),
            appeal: View::of(appeal, Place::APPEAL_FILE),
            is_open: appeal.state == State::Open,
            outcome: outcome(appeal.state),
        };
        page.render()
    }
}

#[derive(Template)]
#[template(path = "clear-index.html")]
struct Index<'a> {
    site: &'a Clear<'a>,
    root: &'static str,
    target: String,
    gallery: Gallery<'a>,
}

#[derive(Template)]
#[template(path = "clear-appeal.html")]
struct One<'a> {
    site: &'a Clear<'a>,
    root: &'static str,
    target: String,
    appeal: View<'a>,
    is_open: bool,
    outcome: &'static str,
}
