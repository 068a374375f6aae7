//! What `open` says of each tip: lines of JSON or a summary on standard output, and every tip that
//! was not opened by name on standard error.

use std::io;

use envelope::{TipId, Token};
use serde::Serialize;

use crate::batch::Batch;
use crate::console::Console;
use crate::exit::Exit;
use crate::folder::CaseFolder;
use crate::opener::State;
use crate::progress::grouped;

/// What became of one tip.
pub(crate) struct Outcome {
    pub(crate) id: TipId,
    /// The index of the batch that it was opened from, or of the first that holds it.
    pub(crate) batch: usize,
    pub(crate) state: State,
}

impl State {
    /// The proof that the tip was opened, if it was; `closed_too`: or that its relay's layer was.
    pub(crate) fn into_token(self, closed_too: bool) -> Option<Token> {
        match self {
            State::Opened(token) | State::Already(token) => Some(token),
            State::Closed(token, _) => token.filter(|_| closed_too),
            State::Damaged(_) | State::NotForUs => None,
        }
    }
}

/// A line of `--json`.
#[derive(Serialize)]
struct Line<'a> {
    id: String,
    batch: String,
    state: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    path: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'a str>,
}

/// Reports all outcomes, which are sorted by id, and returns the exit code they amount to.
pub(crate) fn tell(
    outcomes: &[Outcome],
    batches: &[Batch],
    case: &CaseFolder,
    json: bool,
    console: &mut Console<'_>,
) -> io::Result<Exit> {
    let mut counts = Counts::default();
    for outcome in outcomes {
        let batch = batches
            .get(outcome.batch)
            .map_or_else(String::new, |b| b.path.display().to_string());
        counts.add(&outcome.state);
        match &outcome.state {
            State::Damaged(why) => {
                console.note(format_args!("tip {} in {batch}: {why}", outcome.id))
            }
            State::Closed(_, why) => console.note(format_args!(
                "tip {} in {batch}: its sender sealed it, and that does not open ({why}); it is kept as it came, in attachments/; it is in no receipt without --closed-too",
                outcome.id
            )),
            State::NotForUs => console.note(format_args!(
                "tip {} in {batch}: sealed to other keys",
                outcome.id
            )),
            State::Opened(_) | State::Already(_) => {}
        }
        if json {
            console.json(&line(outcome, batch, case))?;
        }
    }
    if !json {
        counts.tell(case, console)?;
    }
    console.flush()?;
    Ok(counts.exit())
}

fn line<'a>(outcome: &'a Outcome, batch: String, case: &CaseFolder) -> Line<'a> {
    let path = || Some(case.path_of(&outcome.id).display().to_string());
    let (state, path, reason) = match &outcome.state {
        State::Opened(_) => ("opened", path(), None),
        State::Already(_) => ("already", path(), None),
        State::Closed(_, why) => ("closed", path(), Some(why.as_str())),
        State::Damaged(why) => ("damaged", None, Some(why.as_str())),
        State::NotForUs => ("not-for-us", None, None),
    };
    Line {
        id: outcome.id.to_string(),
        batch,
        state,
        path,
        reason,
    }
}

#[derive(Default)]
struct Counts {
    opened: u64,
    already: u64,
    closed: u64,
    damaged: u64,
    not_for_us: u64,
}

impl Counts {
    fn add(&mut self, state: &State) {
        *match state {
            State::Opened(_) => &mut self.opened,
            State::Already(_) => &mut self.already,
            State::Closed(..) => &mut self.closed,
            State::Damaged(_) => &mut self.damaged,
            State::NotForUs => &mut self.not_for_us,
        } += 1;
    }

    fn tell(&self, case: &CaseFolder, console: &mut Console<'_>) -> io::Result<()> {
        console.data(format_args!(
            "opened                {} in {}",
            grouped(self.opened),
            case.path.display()
        ))?;
        console.data(format_args!(
            "already there         {}",
            grouped(self.already)
        ))?;
        if self.closed > 0 {
            console.data(format_args!(
                "closed by its sender  {}",
                grouped(self.closed)
            ))?;
        }
        console.data(format_args!(
            "damaged               {}",
            grouped(self.damaged)
        ))?;
        console.data(format_args!(
            "sealed to other keys  {}",
            grouped(self.not_for_us)
        ))
    }

    fn exit(&self) -> Exit {
        match self.closed + self.damaged + self.not_for_us {
            0 => Exit::Done,
            _ => Exit::Partly,
        }
    }
}
