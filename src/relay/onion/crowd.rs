//! How many there may be at once, and who gives way when all places are taken: whoever has asked for
//! nothing for longest. So whatever is only held open keeps nobody out, however much it is.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::{Notify, OwnedSemaphorePermit, Semaphore};
use tokio::time::timeout;

/// While nobody can give way, time until that is looked at again.
const LOOK: Duration = Duration::from_millis(100);

/// All connections, or all circuits.
pub struct Crowd {
    room: Arc<Semaphore>,
    all: u32,
    silent: Mutex<Silent>,
}

/// Those that nothing is done for, by how long; at most as many as there are places.
#[derive(Default)]
struct Silent {
    next: u64,
    leave: BTreeMap<u64, Arc<Notify>>,
}

/// A place. Free again when it and every [`Busy`] on it are dropped.
pub struct Seat {
    crowd: Arc<Crowd>,
    leave: Arc<Notify>,
    doings: Mutex<Doings>,
    _room: OwnedSemaphorePermit,
}

#[derive(Default)]
struct Doings {
    /// How much is being done for it now.
    now: usize,
    /// Whether anything ever was.
    ever: bool,
    /// Where it stands among the silent.
    place: Option<u64>,
}

/// Something that is being done: its seat does not have to give way.
pub struct Busy(Arc<Seat>);

impl Crowd {
    /// Room for so many at once.
    pub fn new(places: usize) -> Arc<Self> {
        Arc::new(Self {
            room: Arc::new(Semaphore::new(places)),
            all: u32::try_from(places).unwrap_or(u32::MAX),
            silent: Mutex::default(),
        })
    }

    /// Waits for a place, for which somebody may have to leave. It may be kept for whoever comes next: it
    /// does not have to give way itself before [`Seat::wait`]. `None` never comes in practice.
    pub async fn seat(self: &Arc<Self>) -> Option<Arc<Seat>> {
        let room = loop {
            if let Ok(room) = Arc::clone(&self.room).try_acquire_owned() {
                break room;
            }
            if let Some((_, leave)) = self.silent().leave.pop_first() {
                leave.notify_one();
            }
            if let Ok(room) = timeout(LOOK, Arc::clone(&self.room).acquire_owned()).await {
                break room.ok()?;
            }
        };
        Some(Arc::new(Seat {
            crowd: Arc::clone(self),
            leave: Arc::default(),
            doings: Mutex::default(),
            _room: room,
        }))
    }

    /// Whether there is nobody.
    pub fn is_empty(&self) -> bool {
        self.room.available_permits() == self.all as usize
    }

    /// Waits until the last one is gone.
    pub async fn emptied(&self) {
        // The semaphore is never closed, so this never fails.
        let _ = self.room.acquire_many(self.all).await;
    }

    fn silent(&self) -> MutexGuard<'_, Silent> {
        self.silent.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Seat {
    /// Says that somebody sits here and has not asked for anything yet.
    pub fn wait(&self) {
        self.fall_silent(&mut self.doings());
    }

    /// Says that something is being done.
    pub fn busy(self: &Arc<Self>) -> Busy {
        let mut doings = self.doings();
        doings.now += 1;
        doings.ever = true;
        self.speak(&mut doings);
        Busy(Arc::clone(self))
    }

    /// Waits until it has to give way. Says whether anything was ever done for it.
    pub async fn told_to_leave(&self) -> bool {
        loop {
            self.leave.notified().await;
            let doings = self.doings();
            // Something may have begun since it was told.
            if doings.now == 0 {
                return doings.ever;
            }
        }
    }

    fn fall_silent(&self, doings: &mut Doings) {
        let mut silent = self.crowd.silent();
        let place = silent.next;
        silent.next += 1;
        silent.leave.insert(place, Arc::clone(&self.leave));
        doings.place = Some(place);
    }

    fn speak(&self, doings: &mut Doings) {
        if let Some(place) = doings.place.take() {
            self.crowd.silent().leave.remove(&place);
        }
    }

    fn doings(&self) -> MutexGuard<'_, Doings> {
        self.doings.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        self.speak(&mut self.doings());
    }
}

impl Drop for Busy {
    fn drop(&mut self) {
        let mut doings = self.0.doings();
        doings.now -= 1;
        if doings.now == 0 {
            self.0.fall_silent(&mut doings);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A seat that somebody has taken.
    async fn taken(crowd: &Arc<Crowd>) -> Arc<Seat> {
        let seat = crowd.seat().await.unwrap();
        seat.wait();
        seat
    }

    /// Whether it has been told to leave.
    async fn leaves(seat: &Seat) -> bool {
        timeout(Duration::ZERO, seat.told_to_leave()).await.is_ok()
    }

    #[tokio::test]
    async fn whoever_was_silent_for_longest_gives_way() {
        let crowd = Crowd::new(3);
        let first = taken(&crowd).await;
        let second = taken(&crowd).await;
        let third = taken(&crowd).await;
        // The first has asked since the others came.
        drop(first.busy());
        assert!(timeout(LOOK / 2, crowd.seat()).await.is_err());
        assert!(leaves(&second).await);
        assert!(!leaves(&first).await && !leaves(&third).await);
        drop(second);
        crowd.seat().await.unwrap();
    }

    #[tokio::test]
    async fn nobody_leaves_while_anything_is_done() {
        let crowd = Crowd::new(1);
        let seat = taken(&crowd).await;
        let (one, other) = (seat.busy(), seat.busy());
        drop(one);
        assert!(timeout(3 * LOOK, crowd.seat()).await.is_err());
        assert!(!leaves(&seat).await);
        drop(other);
        assert!(timeout(3 * LOOK, crowd.seat()).await.is_err());
        assert!(seat.told_to_leave().await);
    }

    #[tokio::test]
    async fn those_who_are_gone_are_not_told() {
        let crowd = Crowd::new(2);
        let first = taken(&crowd).await;
        assert!(!crowd.is_empty());
        drop(first);
        assert!(crowd.is_empty());
        assert!(crowd.silent().leave.is_empty());
        let seat = taken(&crowd).await;
        drop(seat.busy());
        drop(seat);
        assert!(crowd.silent().leave.is_empty());
        crowd.emptied().await;
    }

    #[tokio::test]
    async fn a_seat_that_is_kept_for_the_next_does_not_give_way() {
        let crowd = Crowd::new(2);
        let kept = crowd.seat().await.unwrap();
        let idle = taken(&crowd).await;
        assert!(timeout(3 * LOOK, crowd.seat()).await.is_err());
        assert!(leaves(&idle).await);
        kept.wait();
        assert!(!leaves(&kept).await);
    }
}
