//! How arti reaches the network: as usual, but a connection on which nothing comes back any more ends,
//! and it is known whether connections come about at all.
//!
//! Without the first, a network that is cut stays unnoticed for as long as the system sends again what is not
//! confirmed, some 15 minutes (tcp(7), `tcp_retries2`): arti would hold on to dead connections for all
//! that time, and so would go on for some of it when the network is back.

use std::io;
use std::net::SocketAddr;
use std::time::{Duration, Instant};

use async_trait::async_trait;
use rustix::net::sockopt;
use tokio::net::TcpStream;
use tokio::sync::watch;
use tokio::time::timeout;
use tor_rtcompat::{CompoundRuntime, NetStreamProvider, PreferredRuntime};

use crate::tasks::Tasks;

/// Time without a sign of life from the other end.
const SILENCE: Duration = Duration::from_secs(45);

/// Time without a byte before the other end is asked for one, and between two times.
const ASK: Duration = Duration::from_secs(15);

/// From this time on, an attempt to connect that is given up says something about the network.
const LONG: Duration = Duration::from_secs(3);

const SILENT: &str = "no Tor relay answers";

/// arti's runtime, with tasks and connections of ours.
pub(crate) type Runtime = CompoundRuntime<
    Tasks,
    PreferredRuntime,
    PreferredRuntime,
    Connections,
    PreferredRuntime,
    PreferredRuntime,
    PreferredRuntime,
>;

/// Why the last connection did not come about, if it did not.
pub(crate) type Trouble = Option<&'static str>;

/// How the network is, as far as connections tell.
pub(crate) struct Network {
    /// What is in the way of connections.
    pub(crate) trouble: watch::Receiver<Trouble>,
    /// What arti runs on it.
    pub(crate) tasks: Tasks,
    /// Who answered last.
    answered: watch::Receiver<Option<SocketAddr>>,
}

impl Network {
    /// Whether who answered last takes a connection now. It costs that one a connection without a word.
    pub(crate) async fn answers(&self) -> bool {
        let Some(address) = *self.answered.borrow() else {
            return false;
        };
        matches!(timeout(LONG, TcpStream::connect(address)).await, Ok(Ok(_)))
    }
}

/// The runtime on this thread's tokio, and how its network is. Who answered last comes into `answer`.
///
/// # Errors
/// When there is no tokio here.
pub(crate) fn runtime(
    answer: &watch::Sender<Option<SocketAddr>>,
) -> io::Result<(Runtime, Network)> {
    let plain = PreferredRuntime::current()?;
    let (trouble, seen) = watch::channel(None);
    let connections = Connections {
        plain: plain.clone(),
        trouble,
        answer: answer.clone(),
    };
    let tasks = Tasks::on(plain.clone());
    let network = Network {
        trouble: seen,
        tasks: tasks.clone(),
        answered: answer.subscribe(),
    };
    let rest = || plain.clone();
    let runtime = Runtime::new(tasks, rest(), rest(), connections, rest(), rest(), rest());
    Ok((runtime, network))
}

/// TCP connections that end when they fall silent.
#[derive(Clone)]
pub(crate) struct Connections {
    plain: PreferredRuntime,
    trouble: watch::Sender<Trouble>,
    answer: watch::Sender<Option<SocketAddr>>,
}

#[async_trait]
impl NetStreamProvider for Connections {
    type Stream = <PreferredRuntime as NetStreamProvider>::Stream;
    type Listener = <PreferredRuntime as NetStreamProvider>::Listener;
    type ConnectOptions = ();
    type ListenOptions = <PreferredRuntime as NetStreamProvider>::ListenOptions;

    async fn connect(&self, address: &SocketAddr, _: &()) -> io::Result<Self::Stream> {
        let mut attempt = Attempt {
            start: Instant::now(),
            trouble: &self.trouble,
            outcome: None,
        };
        let connected = TcpStream::connect(address).await;
        attempt.outcome = Some(connected.as_ref().err().map(reason));
        drop(attempt);
        let stream = connected?;
        self.answer.send_replace(Some(*address));
        end_in_silence(&stream)?;
        Ok(stream.into())
    }

    async fn listen(
        &self,
        address: &SocketAddr,
        options: &Self::ListenOptions,
    ) -> io::Result<Self::Listener> {
        self.plain.listen(address, options).await
    }
}

/// An attempt to connect; tells how it ended, also if nobody waited for its end.
struct Attempt<'a> {
    start: Instant,
    trouble: &'a watch::Sender<Trouble>,
    outcome: Option<Trouble>,
}

impl Drop for Attempt<'_> {
    fn drop(&mut self) {
        let outcome = match self.outcome {
            Some(outcome) => outcome,
            None if self.start.elapsed() >= LONG => Some(SILENT),
            // It was only slower than another.
            None => return,
        };
        self.trouble
            .send_if_modified(|before| std::mem::replace(before, outcome) != outcome);
    }
}

fn reason(error: &io::Error) -> &'static str {
    match error.kind() {
        io::ErrorKind::NetworkUnreachable
        | io::ErrorKind::NetworkDown
        | io::ErrorKind::HostUnreachable
        | io::ErrorKind::AddrNotAvailable => "no network connection",
        _ => SILENT,
    }
}

fn end_in_silence(stream: &TcpStream) -> io::Result<()> {
    let silence = u32::try_from(SILENCE.as_millis()).unwrap_or(u32::MAX);
    sockopt::set_tcp_user_timeout(stream, silence)?;
    sockopt::set_socket_keepalive(stream, true)?;
    sockopt::set_tcp_keepidle(stream, ASK)?;
    Ok(sockopt::set_tcp_keepintvl(stream, ASK)?)
}
