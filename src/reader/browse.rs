//! `browse`: the case on a terminal, for reading through thousands of tips.
//!
//! | file | what |
//! |---|---|
//! | `keys` | bytes of the terminal as keys |
//! | `state`, `list`, `prompt`, `chooser` | what is on the screen, and what a key makes of it; pure |
//! | `desk` | does with the case what keys ask for, takes it back, and fetches what the screen shows |
//! | `detail`, `wrap` | a tip as lines of a pane |
//! | `draw` | the screen, cell by cell; pure |
//! | `terminal` | taken over and given back |

mod chooser;
mod desk;
mod detail;
mod draw;
mod keys;
mod list;
mod prompt;
mod state;
mod terminal;
mod wrap;

use std::io::{self, stdin, stdout, IsTerminal};

use ratatui::layout::Rect;

use crate::case::{Case, Pictures};
use crate::cli;
use crate::console::Console;
use crate::exit::{Exit, Failure};
use desk::Desk;
use terminal::{Input, Screen};

/// Why nothing is shown.
#[derive(Debug, thiserror::Error)]
pub(crate) enum BrowseError {
    /// There is no screen or no keyboard.
    #[error("browse needs a terminal for its input and output; elsewhere use bocca-reader list and show")]
    NoTerminal,
    /// The terminal failed.
    #[error("cannot use the terminal: {0}; what was changed is saved")]
    Terminal(io::Error),
}

/// Browses a case until its person leaves.
pub(crate) fn run(options: &cli::Browse, console: &mut Console<'_>) -> Result<Exit, Failure> {
    if !stdin().is_terminal() || !stdout().is_terminal() {
        return Err(BrowseError::NoTerminal.into());
    }
    let filter = options.which.filter(None)?;
    let desk = Desk::new(Case::open(&options.case, Pictures::Look, console)?, filter)?;
    console.flush()?;
    browse(desk).map_err(BrowseError::Terminal)?;
    Ok(Exit::Done)
}

fn browse(mut desk: Desk) -> io::Result<()> {
    let name = desk.name();
    let mut screen = Screen::take()?;
    let mut shown = None;
    loop {
        let area = screen.area()?;
        if shown != Some(area) {
            shown = Some(area);
            show(&mut screen, &mut desk, &name, area)?;
        }
        match screen.read()? {
            Input::Nothing => {}
            Input::End => return Ok(()),
            // Keys that came together are shown together: a slow line does not fall behind a fast hand.
            Input::Keys(keys) => {
                if !desk.press(&keys) {
                    return Ok(());
                }
                shown = None;
            }
        }
    }
}

fn show(screen: &mut Screen, desk: &mut Desk, name: &str, area: Rect) -> io::Result<()> {
    let areas = draw::areas(area, &desk.state);
    let (columns, rows) = (
        usize::from(areas.pane.width),
        usize::from(areas.pane.height),
    );
    desk.fetch(usize::from(areas.list.height), (columns, rows));
    let end = draw::help_end(area, &desk.state);
    desk.state.bound_help(end);
    screen.draw(area, |frame| draw::screen(frame, &desk.view(name)))
}
