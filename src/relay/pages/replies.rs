//! `/replies`: where a code is typed, and what waits for it.
//!
//! Every page that answers a code has one status and one length, whatever it says: whoever watches the line
//! does not learn whether anything waits. Replies that do not fit such a page are spread over several.

mod sheets;

use askama::Template;
use envelope::{Code, CodeError};

use super::problem::no_code;
use super::{escaped_len, render, render_to, LocalSite, Page, PAGE_UNIT, ROOM};
use crate::languages::Said;
use sheets::{sheets, Piece};

/// Length of a page that answers a code, in bytes.
pub const CODE_PAGE: usize = 2 * PAGE_UNIT;

/// Bytes of it that the operator's name may take, which stands in a page up to three times.
const NAME: usize = 512;

/// What came of a code.
pub enum Found<'a> {
    /// What was typed is none.
    NoCode {
        /// What was typed.
        typed: &'a str,
        /// What is wrong with it.
        error: CodeError,
    },
    /// Nothing waits, or there never was such a code: nobody can tell.
    Nothing {
        /// What was typed.
        typed: &'a str,
    },
    /// Replies wait.
    Waiting(Waiting<'a>),
    /// Before so many replies are deleted.
    Asking {
        /// The code.
        code: &'a Code,
        /// Which replies are meant.
        shown: &'a str,
        /// How many of them are there.
        replies: usize,
    },
    /// So many replies are deleted.
    Deleted {
        /// The code.
        code: &'a Code,
        /// How many there were.
        replies: u64,
    },
}

/// Replies that wait for a code.
pub struct Waiting<'a> {
    /// The code.
    pub code: &'a Code,
    /// All replies, in the order to show them.
    pub texts: Vec<&'a str>,
    /// Which page of them to show, from 1. The last one, if there are not so many.
    pub sheet: usize,
    /// Names all these replies to whoever is asked to delete them.
    pub shown: &'a str,
    /// The appeal that they are about, if all that name one name the same.
    pub appeal: Option<&'a str>,
}

/// `GET /replies`: what a code is for, and where to type it.
pub fn replies(site: LocalSite<'_>) -> Page {
    render(200, &Type::new(site, "replies-title", ""), 0)
}

/// `POST /replies`: always status 200, and always as long as every other such page of this site.
pub fn found(site: LocalSite<'_>, found: &Found<'_>) -> Page {
    let site = site.without_path();
    let length = length(site);
    // All of them repeat what must be wiped; none is longer.
    let typed = 1 + length.saturating_sub(ROOM);
    match found {
        Found::NoCode { typed: code, error } => {
            let mut page = Type::new(site, "replies-title", code);
            page.problem = Some(no_code(site.locale(), *error));
            render_to(length, 200, &page, typed)
        }
        Found::Nothing { typed: code } => {
            let mut page = Type::new(site, "replies-nothing", code);
            page.is_nothing = true;
            render_to(length, 200, &page, typed)
        }
        Found::Waiting(waiting) => {
            let sheets = sheets(&waiting.texts);
            let sheet = waiting.sheet.clamp(1, sheets.len().max(1));
            let pieces = sheets.get(sheet - 1).map_or(&[][..], Vec::as_slice);
            let page = Mailbox::new(site, found, pieces, (sheet, sheets.len()));
            render_to(length, 200, &page, typed)
        }
        Found::Asking { .. } | Found::Deleted { .. } => {
            let page = Mailbox::new(site, found, &[], (1, 1));
            render_to(length, 200, &page, typed)
        }
    }
}

/// The form for a code.
#[derive(Template)]
#[template(path = "replies.html")]
struct Type<'a> {
    site: LocalSite<'a>,
    here: &'static str,
    heading: &'static str,
    typed: &'a str,
    problem: Option<Said>,
    is_nothing: bool,
}

impl<'a> Type<'a> {
    fn new(site: LocalSite<'a>, heading: &'static str, typed: &'a str) -> Self {
        Self {
            site,
            here: "replies",
            heading,
            typed,
            problem: None,
            is_nothing: false,
        }
    }

    fn title(&self) -> Said {
        let heading = self.site.say(self.heading);
        match self.problem {
            Some(_) => self.site.say("frame-problem").said("title", &heading),
            None => heading,
        }
    }
}

/// What a code opened.
#[derive(Template)]
#[template(path = "mailbox.html")]
struct Mailbox<'a> {
    site: LocalSite<'a>,
    here: &'static str,
    found: &'a Found<'a>,
    pieces: &'a [Piece<'a>],
    sheet: usize,
    sheets: usize,
}

impl<'a> Mailbox<'a> {
    fn new(
        site: LocalSite<'a>,
        found: &'a Found<'a>,
        pieces: &'a [Piece<'a>],
        (sheet, sheets): (usize, usize),
    ) -> Self {
        Self {
            site,
            here: "mailbox",
            found,
            pieces,
            sheet,
            sheets,
        }
    }

    fn heading(&self) -> Said {
        let (key, replies) = match self.found {
            Found::Waiting(waiting) => ("mailbox-waiting", waiting.texts.len() as u64),
            Found::Asking { replies, .. } => ("mailbox-delete", *replies as u64),
            Found::Deleted { .. } => return self.site.say("mailbox-deleted"),
            Found::NoCode { .. } | Found::Nothing { .. } => return self.site.say("replies-title"),
        };
        self.site.say(key).number("count", replies)
    }

    /// How to write back: with the form of the appeal that the replies are about, so that what is written reaches the
    /// same groups.
    fn write_back(&self, waiting: &Waiting<'_>) -> Said {
        let said = self.site.say("mailbox-write-back");
        let appeals = self.site.appeals().zip(waiting.appeal);
        match appeals.and_then(|(appeals, id)| appeals.open(id)) {
            Some(appeal) => said.form_at(format!("/appeal/{}", appeal.id)),
            None => said,
        }
    }

    /// Which of the pages with replies this is.
    fn position(&self) -> Said {
        let said = self.site.say("mailbox-position");
        let said = said.number("page", self.sheet as u64);
        said.number("pages", self.sheets as u64)
    }

    fn sure(&self, replies: &usize) -> Said {
        self.site
            .say("mailbox-sure")
            .number("count", *replies as u64)
    }

    fn gone(&self, replies: &u64) -> Said {
        match *replies {
            0 => self.site.say("mailbox-none-left"),
            replies => self.site.say("mailbox-gone").number("count", replies),
        }
    }
}

/// The length of each page that answers a code: [`CODE_PAGE`], unless the operator's name is long.
pub(super) fn length(site: LocalSite<'_>) -> usize {
    let name = 3 * escaped_len(site.organisation());
    (CODE_PAGE + name.saturating_sub(NAME)).next_multiple_of(PAGE_UNIT)
}
