//! Follow-up codes: drawn ahead for those who write for the first time, opened for those who come back.
//!
//! A code takes 0.05 s and 7 MiB to open, on purpose: a guess costs as much. So what is done at once is
//! bounded: one code is drawn, by a thread that gives way to all others, and one is opened. Whoever comes
//! when too many wait is told so, and where tips come faster than codes can be drawn, most of the time goes to
//! the tips. Nothing here writes a line about any of it.

#[cfg(test)]
mod tests;

use std::io;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::Builder;
use std::time::Duration;

use envelope::{Code, CodeMemory, Mailbox, OpenMailbox};
use rustix::process::setpriority_process;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::intake;

/// Fresh codes that are kept in memory: the tips of most of a second.
const STOCK: usize = 16;

/// Time that a tip waits for its code: it must not seem to be stuck.
const PATIENCE: Duration = Duration::from_secs(3);

/// Tips that wait for a code at once.
const WAITING_FOR_FRESH: usize = 4;

/// How long drawing pauses for each tip that got no code since the last one,
const PAUSE: Duration = Duration::from_millis(3);

/// and at most: drawing takes a tenth of a core then.
const LONGEST_PAUSE: Duration = Duration::from_millis(500);

/// Visitors at once whose code is opened or waits for it: one, and sixteen.
pub const OPENING: usize = 17;

/// Of them, those who only look for answers: whoever guesses cannot keep out those who send a tip.
const LOOKING: usize = 12;

/// From so many tips on that got no code since the last one was drawn, none waits for the next: most would wait in vain,
/// and all for long.
const RUSH: u32 = 16;

/// The nice value of a thread that gives way to all others.
const LOWEST: i32 = 19;

/// Where codes come from and where they are opened. Dropped, it ends its thread and wipes its stock.
pub struct Codes(Arc<Inner>);

struct Inner {
    salt: Vec<u8>,
    stock: Mutex<Stock>,
    taken: Condvar,
    drawn: Condvar,
    waiting: Arc<Semaphore>,
    opening: Semaphore,
    looking: Semaphore,
    /// Whose turn it is may take the memory for it.
    turn: Mutex<()>,
}

struct Stock {
    /// With room for all from the start: a list that grows leaves copies behind.
    fresh: Vec<Fresh>,
    /// Tips that got none since the last one was drawn.
    without: u32,
    /// Drawing gives way.
    pausing: bool,
    closed: bool,
}

/// A code that nobody has yet, and its mailbox. Its debug form hides both.
#[derive(Debug)]
pub struct Fresh {
    /// What the tipster is shown, once.
    pub code: Code,
    /// What goes into the tip.
    pub mailbox: Mailbox,
}

/// What there is for a tip that needs a fresh code.
#[derive(Debug)]
pub enum Supply {
    /// One.
    Fresh(Fresh),
    /// A place among those that wait for the next ones ([`Codes::wait`]).
    Later(OwnedSemaphorePermit),
    /// Not even that: as many wait as may, or too many come, and codes would hold up whoever comes besides.
    Nothing,
}

/// As many codes wait to be opened as may wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Busy;

impl Codes {
    /// Starts to draw codes for the relay whose salt is given: its first onion address, or the text of its
    /// batch key.
    ///
    /// # Errors
    /// When the system has no thread left.
    pub fn start(salt: Vec<u8>) -> io::Result<Arc<Self>> {
        let inner = Arc::new(Inner {
            salt,
            stock: Mutex::new(Stock {
                fresh: Vec::with_capacity(STOCK),
                without: 0,
                pausing: false,
                closed: false,
            }),
            taken: Condvar::new(),
            drawn: Condvar::new(),
            waiting: Arc::new(Semaphore::new(WAITING_FOR_FRESH)),
            opening: Semaphore::new(OPENING),
            looking: Semaphore::new(LOOKING),
            turn: Mutex::new(()),
        });
        let codes = Arc::new(Self(Arc::clone(&inner)));
        Builder::new()
            .name("codes".to_owned())
            .spawn(move || inner.fill())?;
        Ok(codes)
    }

    /// Takes a fresh code, or a place among the few that may wait for one, or neither. Never waits.
    pub fn supply(&self) -> Supply {
        let mut stock = self.0.stock();
        // The next ones belong to those who wait.
        let waiting = WAITING_FOR_FRESH - self.0.waiting.available_permits();
        if stock.fresh.len() > waiting {
            if let Some(fresh) = self.0.take(&mut stock) {
                return Supply::Fresh(fresh);
            }
        }
        if !stock.pausing && stock.without < RUSH {
            if let Ok(place) = Arc::clone(&self.0.waiting).try_acquire_owned() {
                return Supply::Later(place);
            }
        }
        stock.without = stock.without.saturating_add(1);
        Supply::Nothing
    }

    /// Waits for a fresh code, up to 3 s. `None`: no code could be made in time. Blocks.
    pub fn wait(&self, _place: OwnedSemaphorePermit) -> Option<Fresh> {
        let inner = &self.0;
        let missing = |stock: &mut Stock| stock.fresh.is_empty();
        let waited = inner
            .drawn
            .wait_timeout_while(inner.stock(), PATIENCE, missing);
        let (mut stock, _) = waited.unwrap_or_else(PoisonError::into_inner);
        inner.take(&mut stock)
    }

    /// Opens the code of a visitor who looks for answers, as [`Codes::open`].
    ///
    /// # Errors
    /// [`Busy`], at once, also when twelve look for answers.
    pub fn look(&self, code: &Code) -> Result<OpenMailbox, Busy> {
        let _place = self.0.looking.try_acquire().map_err(|_| Busy)?;
        self.open(code)
    }

    /// Opens a code that a visitor typed. Blocks, for as long as those before take. The mailbox may be one
    /// that never was: nobody can tell.
    ///
    /// # Errors
    /// [`Busy`], at once, when one is being opened and sixteen wait.
    pub fn open(&self, code: &Code) -> Result<OpenMailbox, Busy> {
        let _place = self.0.opening.try_acquire().map_err(|_| Busy)?;
        let turn = self.0.turn.lock();
        let _turn = turn.unwrap_or_else(PoisonError::into_inner);
        // The only error is that of a salt that is too short, and none of ours is.
        code.open(&self.0.salt, &mut CodeMemory::new())
            .map_err(|_| Busy)
    }
}

impl Drop for Codes {
    fn drop(&mut self) {
        let mut stock = self.0.stock();
        stock.closed = true;
        stock.fresh.clear();
        self.0.taken.notify_all();
    }
}

impl Inner {
    fn stock(&self) -> MutexGuard<'_, Stock> {
        // A list of codes is whole, whoever panicked.
        self.stock.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn take(&self, stock: &mut Stock) -> Option<Fresh> {
        let fresh = stock.fresh.pop()?;
        self.taken.notify_one();
        Some(fresh)
    }

    /// Draws codes whenever some are missing, until the end.
    fn fill(&self) {
        // Where the system refuses, codes are drawn all the same. On Linux this is the thread's own.
        let _ = setpriority_process(None, LOWEST);
        let mut memory = None;
        while self.wait_for_room() {
            let block = memory.get_or_insert_with(CodeMemory::new);
            let Some(fresh) = intake::wiped(|| self.draw(block)) else {
                return;
            };
            let mut stock = self.stock();
            if !stock.closed {
                stock.fresh.push(fresh);
                self.drawn.notify_one();
            }
            // Given back until somebody comes.
            if stock.fresh.len() == STOCK {
                memory = None;
            }
            self.pause(stock);
        }
    }

    /// Gives way for a while to the tips that got no code.
    fn pause(&self, mut stock: MutexGuard<'_, Stock>) {
        let pause = pause(std::mem::take(&mut stock.without));
        if !pause.is_zero() {
            stock.pausing = true;
            let open = |stock: &mut Stock| !stock.closed;
            // Ends early only when everything does.
            let paused = self.taken.wait_timeout_while(stock, pause, open);
            let (mut stock, _) = paused.unwrap_or_else(PoisonError::into_inner);
            stock.pausing = false;
        }
    }

    /// Waits until a code is missing. Whether one is still wanted.
    fn wait_for_room(&self) -> bool {
        let full = |stock: &mut Stock| stock.fresh.len() >= STOCK && !stock.closed;
        let room = self.taken.wait_while(self.stock(), full);
        !room.unwrap_or_else(PoisonError::into_inner).closed
    }

    fn draw(&self, memory: &mut CodeMemory) -> Option<Fresh> {
        let code = Code::random();
        let OpenMailbox { mailbox, .. } = code.open(&self.salt, memory).ok()?;
        Some(Fresh { code, mailbox })
    }
}

/// How long drawing pauses after so many tips got no code.
fn pause(without: u32) -> Duration {
    PAUSE.saturating_mul(without).min(LONGEST_PAUSE)
}

impl std::fmt::Debug for Codes {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Codes").finish_non_exhaustive()
    }
}
