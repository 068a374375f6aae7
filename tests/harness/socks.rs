//! Connections through a SOCKS5 proxy (RFC 1928), which resolves the name, as Tor must.

use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

/// Longest wait for Tor to connect, and for each read and write after it.
const PATIENCE: Duration = Duration::from_secs(120);

/// Connects to port 80 of `host`. Tor gives each `isolation` circuits of its own (RFC 1929 carries it).
///
/// # Errors
/// Those of the proxy, with its reply code, and of the network.
pub fn connect(proxy: SocketAddr, host: &str, isolation: &str) -> io::Result<TcpStream> {
    let mut stream = TcpStream::connect(proxy)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    stream.set_nodelay(true)?;
    // Version 5, one method: a name and a password.
    stream.write_all(&[5, 1, 2])?;
    expect(&mut stream, [5, 2])?;
    let mut login = vec![1];
    for text in [isolation, "-"] {
        login.push(length(text)?);
        login.extend_from_slice(text.as_bytes());
    }
    stream.write_all(&login)?;
    expect(&mut stream, [1, 0])?;
    let mut request = vec![5, 1, 0, 3, length(host)?];
    request.extend_from_slice(host.as_bytes());
    request.extend_from_slice(&80_u16.to_be_bytes());
    stream.write_all(&request)?;
    // The address that follows is of no meaning with Tor, and always an IPv4 one.
    let mut reply = [0; 10];
    stream.read_exact(&mut reply)?;
    match reply[1] {
        0 => Ok(stream),
        code => Err(io::Error::other(format!("the proxy answers {code}"))),
    }
}

fn length(text: &str) -> io::Result<u8> {
    u8::try_from(text.len()).map_err(io::Error::other)
}

fn expect<const N: usize>(stream: &mut TcpStream, wanted: [u8; N]) -> io::Result<()> {
    let mut reply = [0; N];
    stream.read_exact(&mut reply)?;
    match reply == wanted {
        true => Ok(()),
        false => Err(io::Error::other(format!("the proxy answers {reply:?}"))),
    }
}
