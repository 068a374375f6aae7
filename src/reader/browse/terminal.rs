//! The terminal itself: taken over, read from, and given back as it was, whatever happens.

use std::io::{self, stdin, stdout, Stdout, Write};
use std::panic;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::Arc;

use ratatui::backend::TermionBackend;
use ratatui::{Frame, Terminal};
use rustix::event::{poll, PollFd, PollFlags, Timespec};
use rustix::io::{retry_on_intr, Errno};
use rustix::termios::{tcgetattr, tcsetattr, OptionalActions, Termios};

use super::keys::{Decoder, Key};

/// Alternate screen, pasted text marked as such.
const ENTER: &str = "\x1b[?1049h\x1b[?2004h\x1b[2J";
/// The other way round, with the cursor.
const LEAVE: &str = "\x1b[0m\x1b[?2004l\x1b[?25h\x1b[?1049l";

/// How often the size of the terminal is looked at, in milliseconds.
const LOOK: i64 = 250;
/// How long the rest of a key that comes in pieces may take, in milliseconds.
const PIECE: i64 = 50;

/// A terminal that was taken over; dropping it gives it back.
pub(super) struct Screen {
    terminal: Terminal<TermionBackend<Stdout>>,
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
        let screen = Screen {
            terminal: Terminal::new(TermionBackend::new(stdout()))?,
            decoder: Decoder::default(),
            before,
        };
        tcsetattr(stdin(), OptionalActions::Flush, &raw)?;
        stdout().write_all(ENTER.as_bytes())?;
        Ok(screen)
    }

    /// Columns and rows.
    pub(super) fn size(&self) -> io::Result<(u16, u16)> {
        let size = self.terminal.size()?;
        Ok((size.width, size.height))
    }

    /// Draws what changed.
    pub(super) fn draw(&mut self, draw: impl FnOnce(&mut Frame<'_>)) -> io::Result<()> {
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
