//! The terminal itself: taken over, read from, and given back as it was.
//!
//! It is given back, with its modes, its screen and its cursor, when `browse` ends, with or without an error, and at
//! a panic before that says its place. Ctrl-C and Ctrl-Z are keys while it is taken over and send no signal. Nothing
//! is given back where the program does not come to it: when a signal from elsewhere ends or stops it, when the
//! kernel kills it at a forbidden call, when memory runs out. The terminal then needs `reset`; whatever was decided,
//! labelled or noted is saved all the same.

use std::io::{self, stdin, stdout, Stdout, Write};
use std::panic;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::Arc;

use ratatui::backend::TermionBackend;
use ratatui::layout::Rect;
use ratatui::{Frame, Terminal, TerminalOptions, Viewport};
use rustix::event::{poll, PollFd, PollFlags, Timespec};
use rustix::io::{retry_on_intr, Errno};
use rustix::termios::{tcgetattr, tcsetattr, OptionalActions, Termios};

use super::keys::{Decoder, Key};

/// Alternate screen, pasted text marked as such.
const ENTER: &str = "\x1b[?1049h\x1b[?2004h\x1b[2J";
/// The other way round, with the cursor.
const LEAVE: &str = "\x1b[0m\x1b[?2004l\x1b[?25h\x1b[?1049l";

/// Columns and rows of a terminal that does not say, such as a serial line.
const USUAL: (u16, u16) = (80, 24);

/// How often the size of the terminal is looked at, in milliseconds.
const LOOK: i64 = 250;
/// How long the rest of a key that comes in pieces may take, in milliseconds.
const PIECE: i64 = 50;

/// A terminal that was taken over; dropping it gives it back.
pub(super) struct Screen {
    terminal: Terminal<TermionBackend<Stdout>>,
    /// What is drawn on.
    area: Rect,
    decoder: Decoder,
    before: Arc<Before>,
}

/// How the terminal was.
struct Before {
    modes: Termios,
    given_back: AtomicBool,
}

impl Before {
    /// Gives the terminal back, once.
    fn restore(&self) {
        if !self.given_back.swap(true, Ordering::SeqCst) {
            let mut out = stdout();
            drop(out.write_all(LEAVE.as_bytes()).and_then(|()| out.flush()));
            let _ = tcsetattr(stdin(), OptionalActions::Now, &self.modes);
        }
    }
}

/// What came from the terminal.
pub(super) enum Input {
    Keys(Vec<Key>),
    /// Nothing; the size may be another.
    Nothing,
    /// The terminal is gone.
    End,
}

impl Screen {
    /// Takes the terminal over. Standard input and output must be one.
    pub(super) fn take() -> io::Result<Self> {
        let modes = tcgetattr(stdin())?;
        let mut raw = modes.clone();
        raw.make_raw();
        let before = Arc::new(Before {
            modes,
            given_back: AtomicBool::new(false),
        });
        let restoring = Arc::clone(&before);
        let hook = panic::take_hook();
        // What a panic says would be gone with the alternate screen.
        panic::set_hook(Box::new(move |panic| {
            restoring.restore();
            hook(panic);
        }));
        let area = Rect::default();
        // Its size is ours to say: the terminal may not know it.
        let options = TerminalOptions {
            viewport: Viewport::Fixed(area),
        };
        let screen = Screen {
            terminal: Terminal::with_options(TermionBackend::new(stdout()), options)?,
            area,
            decoder: Decoder::default(),
            before,
        };
        tcsetattr(stdin(), OptionalActions::Flush, &raw)?;
        stdout().write_all(ENTER.as_bytes())?;
        Ok(screen)
    }

    /// The screen as it is now, from its upper left.
    pub(super) fn area(&self) -> io::Result<Rect> {
        let size = self.terminal.size()?;
        let (columns, rows) = said_or_usual(size.width, size.height);
        Ok(Rect::new(0, 0, columns, rows))
    }

    /// Draws what changed on a screen of this size.
    pub(super) fn draw(&mut self, area: Rect, draw: impl FnOnce(&mut Frame<'_>)) -> io::Result<()> {
        if self.area != area {
            self.terminal.resize(area)?;
            self.area = area;
        }
        self.terminal.draw(draw).map(drop)
    }

    /// Waits for keys.
    pub(super) fn read(&mut self) -> io::Result<Input> {
        loop {
            let waiting = self.decoder.is_waiting();
            if !ready(if waiting { PIECE } else { LOOK })? {
                return Ok(match waiting {
                    true => Input::Keys(self.decoder.keys(true)),
                    false => Input::Nothing,
                });
            }
            let mut bytes = [0; 4096];
            match retry_on_intr(|| rustix::io::read(stdin(), &mut bytes)) {
                Ok(0) | Err(Errno::IO) => return Ok(Input::End),
                Ok(length) => self.decoder.push(&bytes[..length]),
                Err(error) => return Err(error.into()),
            }
            let keys = self.decoder.keys(false);
            if !keys.is_empty() {
                return Ok(Input::Keys(keys));
            }
        }
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        self.before.restore();
    }
}

/// The size that a terminal says; a side of none is one that it does not know.
fn said_or_usual(columns: u16, rows: u16) -> (u16, u16) {
    let known = |said, usual| if said == 0 { usual } else { said };
    (known(columns, USUAL.0), known(rows, USUAL.1))
}

/// Whether there is something to read within so many milliseconds.
fn ready(milliseconds: i64) -> io::Result<bool> {
    let input = stdin();
    let timeout = Timespec {
        tv_sec: 0,
        tv_nsec: milliseconds * 1_000_000,
    };
    let mut waited = [PollFd::new(&input, PollFlags::IN)];
    match poll(&mut waited, Some(&timeout)) {
        Ok(ready) => Ok(ready > 0),
        Err(Errno::INTR) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_size_that_is_not_known_is_the_usual_one() {
        assert_eq!(said_or_usual(0, 0), (80, 24));
        assert_eq!(said_or_usual(200, 0), (200, 24));
        assert_eq!(said_or_usual(40, 12), (40, 12));
        assert_eq!(said_or_usual(1, 1), (1, 1));
    }
}
