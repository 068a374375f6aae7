//! How arti reaches the network: as usual, but a connection on which nothing comes back any more ends.
//!
//! Without that, a network that is cut stays unnoticed for as long as the system sends again what is not
//! confirmed, some 15 minutes (tcp(7), `tcp_retries2`): arti would hold on to dead connections for all
//! that time, and so would go on for some of it when the network is back.

use std::io;
use std::net::SocketAddr;
use std::time::Duration;

use async_trait::async_trait;
use rustix::net::sockopt;
use tokio::net::TcpStream;
use tor_rtcompat::{CompoundRuntime, NetStreamProvider, PreferredRuntime, RuntimeSubstExt};

/// Time without a sign of life from the other end.
const SILENCE: Duration = Duration::from_secs(45);

/// Time without a byte before the other end is asked for one, and between two times.
const ASK: Duration = Duration::from_secs(15);

/// arti's runtime, with connections of ours.
pub(crate) type Runtime = CompoundRuntime<
    PreferredRuntime,
    PreferredRuntime,
    PreferredRuntime,
    Connections,
    PreferredRuntime,
    PreferredRuntime,
    PreferredRuntime,
>;

/// The runtime on this thread's tokio.
///
/// # Errors
/// When there is none.
pub(crate) fn runtime() -> io::Result<Runtime> {
    let plain = PreferredRuntime::current()?;
    Ok(plain.clone().with_tcp_provider(Connections(plain)))
}

/// TCP connections that end when they fall silent.
#[derive(Clone)]
pub(crate) struct Connections(PreferredRuntime);

#[async_trait]
impl NetStreamProvider for Connections {
    type Stream = <PreferredRuntime as NetStreamProvider>::Stream;
    type Listener = <PreferredRuntime as NetStreamProvider>::Listener;
    type ConnectOptions = ();
    type ListenOptions = <PreferredRuntime as NetStreamProvider>::ListenOptions;

    async fn connect(&self, address: &SocketAddr, _: &()) -> io::Result<Self::Stream> {
        let stream = TcpStream::connect(address).await?;
        end_in_silence(&stream)?;
        Ok(stream.into())
    }

    async fn listen(
        &self,
        address: &SocketAddr,
        options: &Self::ListenOptions,
    ) -> io::Result<Self::Listener> {
        self.0.listen(address, options).await
    }
}

fn end_in_silence(stream: &TcpStream) -> io::Result<()> {
    let silence = u32::try_from(SILENCE.as_millis()).unwrap_or(u32::MAX);
    sockopt::set_tcp_user_timeout(stream, silence)?;
    sockopt::set_socket_keepalive(stream, true)?;
    sockopt::set_tcp_keepidle(stream, ASK)?;
    Ok(sockopt::set_tcp_keepintvl(stream, ASK)?)
}
