//! From introductions to circuits: each visitor's rendezvous is a circuit of its own, so that one can
//! be shut without touching another.

use std::sync::Arc;
use std::time::Duration;

use futures::{Stream as Requests, StreamExt};
use tokio::sync::{mpsc, OwnedSemaphorePermit, Semaphore};
use tokio::time::timeout;
use tor_hsservice::RendRequest;

use crate::crowd::{Busy, Crowd, Seat};
use crate::{circuit, Stream};

/// Circuits to visitors at once. Past the bound, one that has no stream gives way. While all have one,
/// further introductions wait in arti, which sorts them by proof of work and drops what is too much.
pub(crate) const CIRCUITS: usize = 1024;

/// Circuits that are being built at once, which is most of what an introduction costs.
const BUILDING: usize = 64;

/// Time for a circuit to a visitor's rendezvous point. Tor clients give up on it themselves by then.
const BUILD_TIME: Duration = Duration::from_secs(60);

/// Answers introductions until there are no more, with a circuit each among `circuits`, and sends the
/// visitors' streams on.
pub(crate) async fn answer_all(
    mut requests: impl Requests<Item = RendRequest> + Unpin,
    circuits: Arc<Crowd>,
    streams: mpsc::Sender<Box<dyn Stream>>,
) {
    let building = Arc::new(Semaphore::new(BUILDING));
    while let Some(request) = requests.next().await {
        // Neither is ever closed.
        let (Some(seat), Ok(build)) = (
            circuits.seat().await,
            Arc::clone(&building).acquire_owned().await,
        ) else {
            return;
        };
        let streams = streams.clone();
        tokio::spawn(answer(request, (build, seat.busy()), seat, streams));
    }
}

/// Meets one visitor. A failure concerns nobody else and is nobody's business.
async fn answer(
    request: RendRequest,
    building: (OwnedSemaphorePermit, Busy),
    seat: Arc<Seat>,
    streams: mpsc::Sender<Box<dyn Stream>>,
) {
    let accepted = timeout(BUILD_TIME, request.accept()).await;
    drop(building);
    if let Ok(Ok(requests)) = accepted {
        circuit::serve(requests, &seat, streams).await;
    }
}
