//! How many tips with files are cleaned and sealed at once.
//!
//! Cleaning may hold 64 MiB of a file and 64 MiB of what it becomes, until the tip is sealed; and it is
//! work for the processor, which more at once would not speed up.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// Seats for tips that are being cleaned.
#[derive(Debug)]
pub struct Seats {
    free: Mutex<usize>,
    left: Condvar,
    drawing: Mutex<()>,
}

/// A seat; dropped, it is free for the next.
pub struct Seat<'a>(&'a Seats);

impl Seats {
    /// One for each core.
    pub fn new() -> Self {
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        Self {
            free: Mutex::new(cores),
            left: Condvar::new(),
            drawing: Mutex::new(()),
        }
    }

    /// Waits until nobody else has pages drawn, which takes the memory of two seats. Whoever has them drawn has no
    /// seat meanwhile: it may take a minute.
    pub fn draw(&self) -> MutexGuard<'_, ()> {
        self.drawing.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits for a seat. Whoever waits holds only what the spool holds.
    pub fn take(&self) -> Seat<'_> {
        let free = self.free.lock().unwrap_or_else(PoisonError::into_inner);
        let mut free = self
            .left
            .wait_while(free, |free| *free == 0)
            .unwrap_or_else(PoisonError::into_inner);
        *free -= 1;
        Seat(self)
    }
}

impl Drop for Seat<'_> {
    fn drop(&mut self) {
        *self.0.free.lock().unwrap_or_else(PoisonError::into_inner) += 1;
        self.0.left.notify_one();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicUsize, Ordering};

    #[test]
    fn never_more_sit_than_there_are_seats() {
        let seats = Seats {
            free: Mutex::new(3),
            left: Condvar::new(),
            drawing: Mutex::new(()),
        };
        let (now, most) = (AtomicUsize::new(0), AtomicUsize::new(0));
        std::thread::scope(|threads| {
            for _ in 0..20 {
                threads.spawn(|| {
                    let seat = seats.take();
                    most.fetch_max(now.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                    std::thread::yield_now();
                    now.fetch_sub(1, Ordering::SeqCst);
                    drop(seat);
                });
            }
        });
        assert!((1..=3).contains(&most.into_inner()));
        assert_eq!(*seats.free.lock().unwrap(), 3);
    }
}
