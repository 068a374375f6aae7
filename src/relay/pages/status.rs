//! `GET /status`: what became of tips and appeals. The same bytes for everybody, so that nobody learns from it
//! who looks for which tip.

use std::collections::BTreeSet;

use askama::Template;
use envelope::{Digest, Mark};

use super::appeal::{outcome, title, Place};
use super::words::{count, escaped_len};
use super::{render, Page, Site};
use crate::appeals::{Appeals, State};
use crate::opened::MOST;

/// The order of the page: news before what everybody finds on the first page.
const STATES: [State; 4] = [State::Placed, State::TooCommon, State::Closed, State::Open];

/// Bytes that the list of appeals may take: with them and [`MOST`] marks, the page fits 32 KiB.
const APPEALS: usize = 6 << 10;

/// Bytes of the markup around one appeal, at most.
const AROUND: usize = 64;

/// What there is to tell.
pub struct Status {
    /// The number of the last batch that was taken from this relay, and SHA-256 of its file.
    pub last_batch: Option<(u64, Digest)>,
    /// The marks of opened tips, at most [`MOST`].
    pub opened: BTreeSet<Mark>,
}

/// The page, status 200. It depends on nothing but what is given here.
pub fn status(site: &Site, status: &Status) -> Page {
    let appeals = site.appeals.as_deref();
    let (outcomes, more) = appeals.map_or_else(Default::default, outcomes);
    let page = StatusPage {
        site,
        here: "status",
        status,
        outcomes,
        more,
    };
    render(200, &page, 0)
}

/// Appeals that stand alike.
struct Outcome<'a> {
    words: &'static str,
    appeals: Vec<Line<'a>>,
}

/// One appeal.
struct Line<'a> {
    href: String,
    /// What the title is written in.
    language: &'a str,
    title: &'a str,
}

/// The appeals by how they stand, as many as there is room for, and how many more there are.
fn outcomes(appeals: &Appeals) -> (Vec<Outcome<'_>>, usize) {
    let (mut room, mut more) = (APPEALS, 0);
    let mut outcomes = Vec::new();
    for state in STATES {
        let mut lines = Vec::new();
        for appeal in appeals.iter().filter(|appeal| appeal.state == state) {
            let (title, language) = title(appeal);
            let line = Line {
                href: Place::RELAY.appeal(&appeal.id),
                language,
                title,
            };
            match room.checked_sub(line.href.len() + escaped_len(line.title) + AROUND) {
                Some(left) => {
                    room = left;
                    lines.push(line);
                }
                None => more += 1,
            }
        }
        if !lines.is_empty() {
            outcomes.push(Outcome {
                words: outcome(state).trim_end_matches('.'),
                appeals: lines,
            });
        }
    }
    (outcomes, more)
}

#[derive(Template)]
#[template(path = "status.html")]
struct StatusPage<'a> {
    site: &'a Site,
    here: &'static str,
    status: &'a Status,
    outcomes: Vec<Outcome<'a>>,
    /// Appeals that are not among them.
    more: usize,
}

impl StatusPage<'_> {
    /// How many marks the list holds at most.
    fn most(&self) -> String {
        count(MOST)
    }

    fn opened(&self) -> String {
        count(self.status.opened.len())
    }
}
