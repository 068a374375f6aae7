//! `GET /status`: what became of tips and appeals. The same bytes for everybody, so that nobody learns from it
//! who looks for which tip.

use std::collections::BTreeSet;

use askama::Template;
use envelope::Mark;
use queue::LastBatch;

use super::appeal::{state_heading, title, Place};
use super::{escaped_len, render, LocalSite, Page};
use crate::appeals::{Appeals, State};
use crate::languages::Said;
use crate::opened::MOST;

/// The order of the page: news before what everybody finds on the first page.
const STATES: [State; 4] = [State::Placed, State::TooCommon, State::Closed, State::Open];

/// Bytes that the list of appeals may take: with them and [`MOST`] marks, the page fits 32 KiB.
const APPEALS: usize = 3 << 10;

/// Bytes that the list of groups and their batches may take; further ones are left out.
const BATCHES: usize = 1 << 10;

/// Bytes of the markup around one appeal or batch, at most.
const AROUND: usize = 64;

/// What there is to tell.
pub struct Status {
    /// The last batches that were taken from this relay: of all groups together, and of each group by itself.
    pub batches: Vec<LastBatch>,
    /// The marks of opened tips, at most [`MOST`].
    pub opened: BTreeSet<Mark>,
}

/// The page, status 200. It depends on nothing but what is given here.
pub fn status(site: LocalSite<'_>, status: &Status) -> Page {
    let appeals = site.appeals();
    let (outcomes, more) = appeals.map_or_else(Default::default, |appeals| outcomes(site, appeals));
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
    heading: Said,
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
fn outcomes<'a>(site: LocalSite<'_>, appeals: &'a Appeals) -> (Vec<Outcome<'a>>, u64) {
    let (mut room, mut more) = (APPEALS, 0);
    let mut outcomes = Vec::new();
    for state in STATES {
        let mut lines = Vec::new();
        for appeal in appeals.iter().filter(|appeal| appeal.state == state) {
            let (title, language) = title(appeal, site.language());
            let line = Line {
                href: Place::relay(site.root()).appeal(&appeal.id),
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
                heading: state_heading(site.locale(), state),
                appeals: lines,
            });
        }
    }
    (outcomes, more)
}

#[derive(Template)]
#[template(path = "status.html")]
struct StatusPage<'a> {
    site: LocalSite<'a>,
    here: &'static str,
    status: &'a Status,
    outcomes: Vec<Outcome<'a>>,
    /// Appeals that are not among them.
    more: u64,
}

impl StatusPage<'_> {
    /// What it means when a mark is not there.
    fn not_found(&self) -> Said {
        self.site
            .say("status-not-found")
            .number("most", MOST as u64)
    }

    fn more(&self) -> Said {
        self.site.say("status-more").number("count", self.more)
    }

    /// How often tips were collected, by whomever.
    fn collected(&self) -> Said {
        let batches = self.status.batches.iter();
        let times = batches.fold(0_u64, |sum, batch| sum.saturating_add(batch.sequence));
        self.site.say("status-batch").number("count", times)
    }

    /// The batches that there is room for.
    fn batches(&self) -> Vec<&LastBatch> {
        let mut room = BATCHES;
        let fits = |batch: &&LastBatch| {
            let name = batch.group.as_deref().map_or(0, escaped_len);
            let left = room.checked_sub(name + 64 + AROUND);
            room = left.unwrap_or_default();
            left.is_some()
        };
        self.status.batches.iter().take_while(fits).collect()
    }

    fn opened(&self) -> Said {
        let opened = self.status.opened.len() as u64;
        self.site.say("status-count").number("count", opened)
    }
}
