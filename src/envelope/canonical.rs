//! The one JSON encoding of a value: what serde_json writes, without space, fields in their order.

use std::io::{self, Write};

use serde::Serialize;

/// Returns the length of the encoding, in bytes; `None` where there is no encoding.
pub(crate) fn json_len(value: &impl Serialize) -> Option<u64> {
    let mut count = Count(0);
    serde_json::to_writer(&mut count, value).ok()?;
    Some(count.0)
}

/// Whether `bytes` are exactly the encoding of `value`. Makes no copy of it.
pub(crate) fn json_is(value: &impl Serialize, bytes: &[u8]) -> bool {
    let mut rest = Same(bytes);
    serde_json::to_writer(&mut rest, value).is_ok() && rest.0.is_empty()
}

struct Count(u64);

impl Write for Count {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {
        self.0 += buf.len() as u64;
        Ok(buf.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Takes only the bytes that it was given.
struct Same<'a>(&'a [u8]);

impl Write for Same<'_> {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {
        self.0 = self.0.strip_prefix(buf).ok_or(io::ErrorKind::InvalidData)?;
        Ok(buf.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
