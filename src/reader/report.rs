//! `report`: pages for a unit's meeting, which open from the disk and run nothing.
//!
//! | file | what |
//! |---|---|
//! | `plan` | what is counted, and which tips come on which page |
//! | `figures` | counting, over all tips and for each appeal |
//! | `chart` | figures as tables with bars |
//! | `pages`, `tip` | values for the templates |
//! | `wording` | texts of tips and filters as pages show them |
//! | `pictures` | previews, and how they are decoded |
//! | `place` | the folder: there as a whole, or not at all |
//!
//! Pages hold what strangers wrote: askama escapes every value, no name of a file comes from a tip, and the
//! pages' own policy forbids scripts and whatever is not in the folder. A page is bounded by its number of tips
//! and their bytes, and only one is in memory; what is counted is bounded by numbers of questions and answers.

mod chart;
mod figures;
mod pages;
mod pictures;
mod place;
mod plan;
mod tip;
mod wording;

use std::io;
use std::path::PathBuf;

use askama::Template;

use crate::case::{Case, Filter, Pictures};
use crate::cli;
use crate::console::Console;
use crate::exit::{Exit, Failure};
use crate::progress::{grouped, Progress};

use pages::{AppealPage, IndexPage};
use pictures::Look;
use place::Place;
use plan::Plan;

/// Why there is no report.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ReportError {
    /// Something is there already.
    #[error("{} exists and is not an empty folder; choose another --to, or move it away", .0.display())]
    Exists(PathBuf),
    /// A run was cut short, or somebody put something there.
    #[error("{} is in the way, perhaps left by a run that was cut short; remove it", .0.display())]
    InTheWay(PathBuf),
    /// No name for a folder.
    #[error("{} has no name that a folder could be given; choose another --to", .0.display())]
    Nameless(PathBuf),
    /// A file cannot be written.
    #[error("cannot write {}: {source}; nothing was kept; if the disk is full, free some space, then run the same command again", .path.display())]
    Write {
        /// What was being written.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The disk did not confirm the report's name.
    #[error("{} is there, but the disk did not confirm it: {source}; check the disk, then the pages", .path.display())]
    Unconfirmed {
        /// The report.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// No tip was chosen.
    #[error("no tip is chosen; give filters that some tip fits (bocca-reader list shows which)")]
    Nothing,
}

/// The stylesheet of all pages.
const STYLE: &str = include_str!("report/style.css");

/// Makes the report.
pub(crate) fn run(options: &cli::Report, console: &mut Console<'_>) -> Result<Exit, Failure> {
    let filter = options.which.filter(None)?;
    let place = Place::make(&options.to)?;
    let case = Case::open(&options.case, Pictures::Look, console)?;
    let look: Option<&Look> = match options.no_previews {
        true => None,
        false => Some(&pictures::look),
    };
    // Pages that are written one after the other must not contradict each other.
    let held = case.hold_still()?;
    let done = write(&case, &filter, look, &place, console)?;
    drop(held);
    place.finish()?;
    if done.unseen > 0 {
        let unseen = grouped(done.unseen);
        console.note(format_args!(
            "pictures and documents without a preview: {unseen}; the pages say why"
        ));
    }
    let (tips, to) = (grouped(done.tips), options.to.display());
    console.note(format_args!(
        "tips in the report: {tips}; open {to}/index.html in a browser"
    ));
    Ok(Exit::Done)
}

/// What a report came to have.
struct Done {
    tips: u64,
    /// Attachments that could have had a preview and have none.
    unseen: u64,
}

fn write(
    case: &Case,
    filter: &Filter,
    look: Option<&Look>,
    place: &Place,
    console: &mut Console<'_>,
) -> Result<Done, Failure> {
    let plan = Plan::of(case, filter)?;
    if plan.total.tips == 0 {
        return Err(ReportError::Nothing.into());
    }
    place.file("style.css", STYLE.as_bytes())?;
    place.page("index.html", &IndexPage::of(&plan, filter))?;
    let mut progress = Progress::start(
        plan.pages.iter().map(|page| page.tips.len() as u64).sum(),
        console,
    );
    let (mut shown, mut unseen) = (0, 0);
    for page in &plan.pages {
        let tips = tip::gather(case, &page.tips, look, place)?;
        unseen += tips.iter().map(|tip| tip.unseen()).sum::<u64>();
        place.page(&page.file, &AppealPage::of(&plan, page, filter, &tips))?;
        shown += page.tips.len() as u64;
        progress.show(shown, console);
    }
    progress.finish();
    Ok(Done {
        tips: plan.total.tips,
        unseen,
    })
}

impl Place {
    /// Writes a page.
    fn page(&self, name: &str, page: &impl Template) -> Result<(), ReportError> {
        let html = page.render().map_err(|error| ReportError::Write {
            path: name.into(),
            source: io::Error::other(error),
        })?;
        self.file(name, html.as_bytes())
    }
}
