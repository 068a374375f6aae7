//! Follow-up codes: drawn ahead for those who write for the first time, opened for those who come back.
//!
//! A code takes 0.05 s and 7 MiB to open, on purpose: a guess costs as much. So what is done at once is
//! bounded: one code is drawn, by a thread that gives way to all others, and one is opened. Whoever comes
//! when too many wait is told so. Nothing here writes a line about any of it.

use std::io;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::Builder;
use std::time::Duration;

use envelope::{Code, CodeMemory, Mailbox, OpenMailbox};
use rustix::process::setpriority_process;
use tokio::sync::Semaphore;

use crate::intake;

/// Fresh codes that are kept in memory: the tips of a second.
const STOCK: usize = 16;

/// Time that a tip waits for its code: it must not seem to be stuck.
const PATIENCE: Duration = Duration::from_secs(3);

/// Tips that wait for a code at once: when more come, codes would hold up all of them.
const WAITING_FOR_FRESH: usize = 4;

/// Visitors at once whose code is opened or waits for it: one, and sixteen.
pub const OPENING: usize = 17;

/// The nice value of a thread that gives way to all others.
const LOWEST: i32 = 19;

/// Where codes come from and where they are opened. Dropped, it ends its thread and wipes its stock.
pub struct Codes(Arc<Inner>);

struct Inner {
    salt: Vec<u8>,
    stock: Mutex<Stock>,
    taken: Condvar,
    drawn: Condvar,
    waiting: Semaphore,
    opening: Semaphore,
    /// Whose turn it is has the memory for it.
    turn: Mutex<CodeMemory>,
}

struct Stock {
    /// With room for all from the start: a list that grows leaves copies behind.
    fresh: Vec<Fresh>,
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
                closed: false,
            }),
            taken: Condvar::new(),
            drawn: Condvar::new(),
            waiting: Semaphore::new(WAITING_FOR_FRESH),
            opening: Semaphore::new(OPENING),
            turn: Mutex::default(),
        });
        let codes = Arc::new(Self(Arc::clone(&inner)));
        Builder::new()
            .name("codes".to_owned())
            .spawn(move || inner.fill())?;
        Ok(codes)
    }

    /// Takes a fresh code if one is there.
    pub fn try_fresh(&self) -> Option<Fresh> {
        self.0.take(&mut self.0.stock())
    }

    /// Takes a fresh code, waiting up to 3 s for it, with at most 3 others. `None`: no code could be made in
    /// time. Blocks.
    pub fn fresh(&self) -> Option<Fresh> {
        let inner = &self.0;
        let _place = inner.waiting.try_acquire().ok()?;
        let missing = |stock: &mut Stock| stock.fresh.is_empty();
        let waited = inner
            .drawn
            .wait_timeout_while(inner.stock(), PATIENCE, missing);
        let (mut stock, _) = waited.unwrap_or_else(PoisonError::into_inner);
        inner.take(&mut stock)
    }

    /// Opens a code that a visitor typed. Blocks, for as long as those before take. The mailbox may be one
    /// that never was: nobody can tell.
    ///
    /// # Errors
    /// [`Busy`], at once, when one is being opened and sixteen wait.
    pub fn open(&self, code: &Code) -> Result<OpenMailbox, Busy> {
        let _place = self.0.opening.try_acquire().map_err(|_| Busy)?;
        let turn = self.0.turn.lock();
        let mut memory = turn.unwrap_or_else(PoisonError::into_inner);
        // The only error is that of a salt that is too short, and none of ours is.
        code.open(&self.0.salt, &mut memory).map_err(|_| Busy)
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
        let mut memory = CodeMemory::new();
        while self.wait_for_room() {
            let Some(fresh) = intake::wiped(|| self.draw(&mut memory)) else {
                return;
            };
            let mut stock = self.stock();
            if !stock.closed {
                stock.fresh.push(fresh);
                self.drawn.notify_one();
            }
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

impl std::fmt::Debug for Codes {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Codes").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::time::Instant;

    use super::*;

    const SALT: &[u8] = b"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.onion";

    /// Codes are not drawn with it.
    const TOO_SHORT: &[u8] = b"short";

    fn codes(salt: &[u8]) -> Arc<Codes> {
        Codes::start(salt.to_vec()).unwrap()
    }

    /// On a busy machine a thread of the lowest priority may take its time.
    fn sooner_or_later(what: impl Fn() -> bool) {
        let start = Instant::now();
        while !what() {
            assert!(start.elapsed() < Duration::from_secs(300));
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    #[test]
    fn a_fresh_code_opens_its_own_mailbox() {
        let codes = codes(SALT);
        let draw = || (0..100).find_map(|_| codes.fresh()).unwrap();
        let (one, other) = (draw(), draw());
        assert!(one.mailbox.id != other.mailbox.id);
        let opened = codes.open(&one.code).unwrap();
        assert!(opened.mailbox == one.mailbox);
    }

    #[test]
    fn the_stock_is_bounded_and_ends_with_its_owner() {
        let codes = codes(SALT);
        let held = |codes: &Codes| codes.0.stock().fresh.len();
        sooner_or_later(|| held(&codes) == STOCK);
        std::thread::sleep(Duration::from_millis(500));
        assert_eq!(held(&codes), STOCK);
        assert!(codes.try_fresh().is_some());
        sooner_or_later(|| held(&codes) == STOCK);
        let inner = Arc::downgrade(&codes.0);
        drop(codes);
        sooner_or_later(|| inner.upgrade().is_none());
    }

    #[test]
    fn whoever_comes_when_too_many_wait_is_told_at_once() {
        let codes = codes(SALT);
        let code = Code::random();
        let others = codes.0.opening.try_acquire_many(OPENING as u32).unwrap();
        assert_eq!(codes.open(&code).err(), Some(Busy));
        drop(others);
        assert!(codes.open(&code).is_ok());
    }

    #[test]
    fn a_tip_waits_for_a_code_only_so_long_and_only_with_so_many() {
        let codes = codes(TOO_SHORT);
        assert!(codes.try_fresh().is_none());
        let start = Instant::now();
        assert!(codes.fresh().is_none());
        assert!(start.elapsed() >= PATIENCE);
        let others = codes.0.waiting.try_acquire_many(WAITING_FOR_FRESH as u32);
        let start = Instant::now();
        assert!(codes.fresh().is_none());
        assert!(start.elapsed() < PATIENCE);
        drop(others);
    }

    #[test]
    fn codes_are_drawn_by_a_thread_that_gives_way() {
        let _codes = codes(SALT);
        let nice_of = |task: std::io::Result<std::fs::DirEntry>| {
            let read = |file| std::fs::read_to_string(task.as_ref().ok()?.path().join(file)).ok();
            let stat = (read("comm")?.trim() == "codes").then(|| read("stat"))??;
            // Field 19 of proc_pid_stat(5); the second one ends with the last parenthesis.
            let (_, fields) = stat.rsplit_once(')')?;
            fields.split_whitespace().nth(19 - 3)?.parse::<i32>().ok()
        };
        sooner_or_later(|| {
            let tasks = std::fs::read_dir("/proc/self/task").unwrap();
            let nice: Vec<i32> = tasks.filter_map(nice_of).collect();
            !nice.is_empty() && nice.iter().all(|nice| *nice == LOWEST)
        });
    }

    #[test]
    fn debug_forms_tell_nothing() {
        let codes = codes(SALT);
        let code = Code::random();
        let mailbox = codes.open(&code).unwrap().mailbox;
        let fresh = Fresh { code, mailbox };
        assert_eq!(
            format!("{codes:?} {fresh:?}"),
            "Codes { .. } Fresh { code: Code { .. }, mailbox: Mailbox { .. } }"
        );
    }
}
