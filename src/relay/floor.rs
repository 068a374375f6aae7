//! Where connections come in, from this machine and through Tor, and how many at once.

use std::io;
use std::os::unix::fs::{FileTypeExt, PermissionsExt};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use onion::crowd::{Crowd, Seat};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream, UnixListener, UnixStream};
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::arguments::Listen;
use crate::serve::{system, ServeError, Voice};
use crate::states;
use crate::web::{self, Door, Shop};

/// Wait after a listener failed to accept, as it does while the process is out of files.
const ACCEPT_RETRY: Duration = Duration::from_millis(100);

/// Where connections are served.
#[derive(Clone)]
pub struct Floor {
    shop: Arc<Shop>,
    crowd: Arc<Crowd>,
    stop: watch::Receiver<bool>,
}

impl Floor {
    /// Room for `connections` at once; they end when `stop` turns true.
    pub fn new(shop: Shop, connections: usize, stop: watch::Receiver<bool>) -> Self {
        Self {
            shop: Arc::new(shop),
            crowd: Crowd::new(connections),
            stop,
        }
    }

    /// Waits until the last connection is gone.
    pub async fn emptied(&self) {
        self.crowd.emptied().await;
    }

    /// Listens on this machine and says so.
    ///
    /// # Errors
    /// When the address cannot be listened on.
    pub async fn listen(
        &self,
        listen: &Listen,
        voice: &dyn Voice,
    ) -> Result<JoinHandle<()>, ServeError> {
        match listen {
            Listen::Tcp(address) => {
                let what = || system(format!("listen on {address}"));
                let listener = TcpListener::bind(address).await.map_err(what())?;
                let address = listener.local_addr().map_err(what())?;
                voice.say(&format!("listening on http://{address}"));
                Ok(tokio::spawn(self.clone().accept_all(Socket::Tcp(listener))))
            }
            Listen::Unix(path) => {
                let what = || system(format!("listen on unix:{}", path.display()));
                let listener = bind_unix(path).map_err(what())?;
                voice.say(&format!("listening on http://unix:{}", path.display()));
                Ok(tokio::spawn(
                    self.clone().accept_all(Socket::Unix(listener)),
                ))
            }
        }
    }

    /// Serves what comes through Tor and tells the services' states, until it is aborted.
    pub fn serve_onion(&self, mut onion: onion::Running, voice: Arc<dyn Voice>) -> JoinHandle<()> {
        let floor = self.clone();
        tokio::spawn(async move {
            let tell = states::tell(onion.states.clone(), onion.addresses.clone(), voice);
            let serve = async {
                while let Some(seat) = floor.crowd.seat().await {
                    match onion.streams.recv().await {
                        Some(stream) => floor.serve(stream, Door::Onion, seat),
                        None => return,
                    }
                }
            };
            tokio::join!(tell, serve);
        })
    }

    async fn accept_all(self, socket: Socket) {
        while let Some(seat) = self.crowd.seat().await {
            match socket.accept().await {
                Ok(Accepted::Tcp(stream)) => self.serve(stream, Door::Local, seat),
                Ok(Accepted::Unix(stream)) => self.serve(stream, Door::Local, seat),
                Err(_) => tokio::time::sleep(ACCEPT_RETRY).await,
            }
        }
    }

    fn serve<S>(&self, stream: S, door: Door, seat: Arc<Seat>)
    where
        S: AsyncRead + AsyncWrite + Send + Unpin + 'static,
    {
        let (shop, stop) = (Arc::clone(&self.shop), self.stop.clone());
        tokio::spawn(web::serve(stream, door, shop, seat, stop));
    }
}

/// A listening socket on this machine.
enum Socket {
    Tcp(TcpListener),
    Unix(UnixListener),
}

enum Accepted {
    Tcp(TcpStream),
    Unix(UnixStream),
}

impl Socket {
    async fn accept(&self) -> io::Result<Accepted> {
        match self {
            Self::Tcp(listener) => {
                let (stream, _) = listener.accept().await?;
                // A page is one write; waiting to merge it with another would only delay it.
                stream.set_nodelay(true)?;
                Ok(Accepted::Tcp(stream))
            }
            Self::Unix(listener) => Ok(Accepted::Unix(listener.accept().await?.0)),
        }
    }
}

fn bind_unix(path: &Path) -> io::Result<UnixListener> {
    // A socket that nobody answers on was left by a relay that was killed.
    let is_socket = |meta: std::fs::Metadata| meta.file_type().is_socket();
    if path.symlink_metadata().is_ok_and(is_socket)
        && std::os::unix::net::UnixStream::connect(path).is_err()
    {
        std::fs::remove_file(path)?;
    }
    let listener = UnixListener::bind(path)?;
    // For a Tor of its own user in front, which is made a member of the relay's group.
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o660))?;
    Ok(listener)
}
