//! Connections through a SOCKS5 proxy (RFC 1928), which resolves the name, as Tor must.

use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use crate::{Form, Reply, BOUNDARY};

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

/// Sends a tip with one file of `size` bytes, as it is.
///
/// # Errors
/// Those of [`connect`], and an answer that is no receipt page.
pub fn upload(proxy: SocketAddr, host: &str, isolation: &str, size: usize) -> io::Result<()> {
    let mut stream = connect(proxy, host, isolation)?;
    let (head, tail) = Form::new().as_is().around_file();
    let length = head.len() + size + tail.len();
    write!(
        stream,
        "POST /tip HTTP/1.1\r\nHost: {host}\r\nContent-Type: multipart/form-data; boundary={BOUNDARY}\r\nContent-Length: {length}\r\n\r\n"
    )?;
    stream.write_all(&head)?;
    let block = vec![0xa5; 64 << 10];
    let mut left = size;
    while left > 0 {
        let some = left.min(block.len());
        stream.write_all(&block[..some])?;
        left -= some;
    }
    stream.write_all(&tail)?;
    match Reply::read(&mut stream)?.status {
        200 => Ok(()),
        status => Err(io::Error::other(format!("status {status}"))),
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
