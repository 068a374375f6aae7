//! A small blocking HTTP client. It shows every byte, which a library would tidy up.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use crate::BOUNDARY;

/// Longest wait for an answer; a test that reaches it has failed.
const PATIENCE: Duration = Duration::from_secs(120);

/// An answer as it came.
#[derive(Debug)]
pub struct Reply {
    /// Status code.
    pub status: u16,
    /// Header lines, names in lower case, in order.
    pub headers: Vec<(String, String)>,
    /// Body.
    pub body: Vec<u8>,
}

impl Reply {
    /// The value of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.as_str())
    }

    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// Reads one answer.
    ///
    /// # Errors
    /// What the stream fails with, or `InvalidData` for what is not an HTTP answer.
    pub fn read(stream: &mut dyn Read) -> io::Result<Self> {
        let mut input = BufReader::new(stream);
        let mut line = String::new();
        input.read_line(&mut line)?;
        let invalid = || io::Error::new(io::ErrorKind::InvalidData, "not an HTTP answer");
        let status = line.split(' ').nth(1).and_then(|code| code.parse().ok());
        let status = status.ok_or_else(invalid)?;
        let mut headers = Vec::new();
        loop {
            let mut line = String::new();
            input.read_line(&mut line)?;
            let Some((name, value)) = line.split_once(':') else {
                break;
            };
            headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
        }
        let length = headers.iter().find(|(name, _)| name == "content-length");
        let length = length
            .and_then(|(_, value)| value.parse().ok())
            .ok_or_else(invalid)?;
        let mut body = vec![0; length];
        input.read_exact(&mut body)?;
        Ok(Self {
            status,
            headers,
            body,
        })
    }
}

/// Connects with a bound on every wait.
///
/// # Errors
/// What connecting fails with.
pub(crate) fn connect(address: SocketAddr) -> io::Result<TcpStream> {
    let stream = TcpStream::connect_timeout(&address, PATIENCE)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    stream.set_nodelay(true)?;
    Ok(stream)
}

/// Sends these very bytes and reads one answer.
///
/// # Errors
/// What the connection fails with.
pub fn request(address: SocketAddr, bytes: &[u8]) -> io::Result<Reply> {
    let mut stream = connect(address)?;
    // A relay that has its answer ready may stop reading; the answer counts.
    let _ = stream.write_all(bytes);
    Reply::read(&mut stream)
}

/// `GET`.
///
/// # Errors
/// What the connection fails with.
pub fn get(address: SocketAddr, path: &str) -> io::Result<Reply> {
    request(
        address,
        format!("GET {path} HTTP/1.1\r\nHost: test\r\nConnection: close\r\n\r\n").as_bytes(),
    )
}

/// `POST /tip` with a form's body.
///
/// # Errors
/// What the connection fails with.
pub fn post(address: SocketAddr, body: &[u8]) -> io::Result<Reply> {
    let mut stream = connect(address)?;
    stream.write_all(head(body.len()).as_bytes())?;
    let _ = stream.write_all(body);
    Reply::read(&mut stream)
}

/// `POST` of a short form, as browsers send one without files.
///
/// # Errors
/// What the connection fails with.
pub(crate) fn post_fields(
    address: SocketAddr,
    path: &str,
    fields: &[(&str, &str)],
) -> io::Result<Reply> {
    let escaped = |text: &str| -> String {
        let escape = |byte: u8| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => char::from(byte).to_string(),
            b' ' => "+".to_owned(),
            _ => format!("%{byte:02X}"),
        };
        text.bytes().map(escape).collect()
    };
    let fields = fields
        .iter()
        .map(|(name, value)| format!("{name}={}", escaped(value)));
    let body = fields.collect::<Vec<_>>().join("&");
    let head = format!(
        "POST {path} HTTP/1.1\r\nHost: test\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n",
        body.len()
    );
    request(address, (head + &body).as_bytes())
}

/// The head of `POST /tip`.
pub(crate) fn head(length: usize) -> String {
    format!(
        "POST /tip HTTP/1.1\r\nHost: test\r\nContent-Type: multipart/form-data; boundary={BOUNDARY}\r\nContent-Length: {length}\r\n\r\n"
    )
}
