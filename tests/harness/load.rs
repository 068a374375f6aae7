//! Senders that go on until they are told to stop, and remember what was acknowledged to them.

use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::Mutex;
use std::time::Duration;

use crate::{http, Form};

/// Messages that the relay said it has.
#[derive(Default)]
pub struct Acknowledged {
    messages: Mutex<BTreeSet<String>>,
    next: AtomicU64,
}

impl Acknowledged {
    /// Sends tips from `senders` threads while `meanwhile` runs. What is acknowledged is remembered
    /// before the next tip is sent; errors end a sender, since the relay may be gone.
    pub fn send_while(&self, address: SocketAddr, senders: usize, meanwhile: impl FnOnce()) {
        let stop = AtomicBool::new(false);
        std::thread::scope(|scope| {
            for _ in 0..senders {
                scope.spawn(|| loop {
                    if stop.load(Ordering::Relaxed) || !self.send_one(address) {
                        return;
                    }
                });
            }
            meanwhile();
            stop.store(true, Ordering::Relaxed);
        });
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.messages.lock().expect("no sender panics").len()
    }

    /// Those that are not among the opened tips of a folder.
    pub fn missing_from(&self, tips: &Path) -> Vec<String> {
        let folders = std::fs::read_dir(tips).into_iter().flatten().flatten();
        let read =
            |folder: std::fs::DirEntry| std::fs::read_to_string(folder.path().join("message.txt"));
        let opened: BTreeSet<String> = folders.filter_map(|folder| read(folder).ok()).collect();
        let messages = self.messages.lock().expect("no sender panics");
        messages.difference(&opened).cloned().collect()
    }

    /// One tip; every eighth has a file that is spooled to disk, and every other of those is sealed
    /// past the page cache.
    fn send_one(&self, address: SocketAddr) -> bool {
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        let message = format!("tip {number}");
        let mut form = Form::message(&message);
        if number % 8 == 7 {
            let lines = if number % 16 == 15 { 400_000 } else { 100_000 };
            form = form.file("x", "a/b", &b"a line of text\n".repeat(lines));
        }
        match http::post(address, &form.body()) {
            Ok(reply) if reply.status == 200 => {
                self.messages
                    .lock()
                    .expect("no sender panics")
                    .insert(message);
                true
            }
            // Full or busy is an answer; the relay is still there.
            Ok(_) => true,
            Err(_) => false,
        }
    }
}

/// A pause of 50 to 1,000 ms that differs from cycle to cycle, the same in every run.
pub fn pause(cycle: u64) -> Duration {
    Duration::from_millis(50 + (cycle * 7_919) % 950)
}
