//! arti's tasks, to be ended with what they are for. By themselves some never end (the one that renews the
//! seeds of proof of work, in 0.47), and hold on to the folder of their service.

use std::future::Future;
use std::sync::{Arc, Mutex, PoisonError};

use futures::future::FutureObj;
use futures::task::{Spawn, SpawnError};
use tokio::runtime::Handle;
use tokio::task::JoinSet;
use tor_rtcompat::{Blocking, PreferredRuntime};

/// Runs tasks until they are ended.
#[derive(Clone)]
pub(crate) struct Tasks {
    plain: PreferredRuntime,
    handle: Handle,
    /// `None` once they are ended.
    running: Arc<Mutex<Option<JoinSet<()>>>>,
}

impl Tasks {
    /// On the runtime that `plain` is of. Must be called inside it.
    pub(crate) fn on(plain: PreferredRuntime) -> Self {
        Self {
            plain,
            handle: Handle::current(),
            running: Arc::new(Mutex::new(Some(JoinSet::new()))),
        }
    }

    /// Ends all, where they next wait; further ones are not begun.
    pub(crate) fn end(&self) {
        let running = self.with(Option::take);
        // Outside the lock: what is dropped with a task may spawn one.
        drop(running);
    }

    fn with<T>(&self, work: impl FnOnce(&mut Option<JoinSet<()>>) -> T) -> T {
        work(&mut self.running.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Spawn for Tasks {
    fn spawn_obj(&self, future: FutureObj<'static, ()>) -> Result<(), SpawnError> {
        self.with(|running| {
            let running = running.as_mut().ok_or_else(SpawnError::shutdown)?;
            // Those that are over would be kept for ever.
            while running.try_join_next().is_some() {}
            running.spawn_on(future, &self.handle);
            Ok(())
        })
    }
}

impl Blocking for Tasks {
    type ThreadHandle<T: Send + 'static> = <PreferredRuntime as Blocking>::ThreadHandle<T>;

    fn spawn_blocking<F, T>(&self, work: F) -> Self::ThreadHandle<T>
    where
        F: FnOnce() -> T + Send + 'static,
        T: Send + 'static,
    {
        self.plain.spawn_blocking(work)
    }

    fn reenter_block_on<F>(&self, future: F) -> F::Output
    where
        F: Future,
        F::Output: Send + 'static,
    {
        self.plain.reenter_block_on(future)
    }

    fn blocking_io<F, T>(&self, work: F) -> impl Future<Output = T>
    where
        F: FnOnce() -> T + Send + 'static,
        T: Send + 'static,
    {
        self.plain.blocking_io(work)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_task_that_never_ends_is_ended() {
        let tasks = Tasks::on(PreferredRuntime::current().unwrap());
        let (kept, mut gone) = tokio::sync::mpsc::channel::<()>(1);
        let endless = async move {
            let _kept = kept;
            std::future::pending().await
        };
        tasks.spawn_obj(Box::new(endless).into()).unwrap();
        tokio::task::yield_now().await;
        tasks.end();
        assert_eq!(gone.recv().await, None);
        let late = tasks.spawn_obj(Box::new(async {}).into());
        assert!(late.unwrap_err().is_shutdown());
    }

    #[tokio::test]
    async fn tasks_that_are_over_are_forgotten() {
        let tasks = Tasks::on(PreferredRuntime::current().unwrap());
        for _ in 0..100 {
            tasks.spawn_obj(Box::new(async {}).into()).unwrap();
            tokio::task::yield_now().await;
        }
        let left = tasks.with(|running| running.as_ref().map(JoinSet::len));
        assert!(left.unwrap() < 3, "{left:?}");
    }
}
