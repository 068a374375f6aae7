//! One vector file: `key: value` lines, an empty line, the bytes, compressed where that makes them
//! much shorter.

use std::io::{Read, Write};

use flate2::read::ZlibDecoder;
use flate2::write::ZlibEncoder;
use flate2::Compression;

/// A vector in memory; its body is not compressed.
#[derive(PartialEq)]
pub(crate) struct Vector {
    fields: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Vector {
    pub(crate) fn new(expect: &str, comment: &str, body: Vec<u8>) -> Self {
        Self {
            fields: Vec::new(),
            body,
        }
        .with("expect", expect)
        .with("comment", comment)
    }

    pub(crate) fn with(mut self, key: &str, value: &str) -> Self {
        assert!(!value.contains('\n') && !value.is_empty());
        self.fields.push((key.to_owned(), value.to_owned()));
        self
    }

    pub(crate) fn field(&self, key: &str) -> Option<&str> {
        self.fields
            .iter()
            .find(|(k, _)| k == key)
            .map(|(_, value)| value.as_str())
    }

    pub(crate) fn parse(bytes: &[u8]) -> Self {
        let end = bytes.windows(2).position(|pair| pair == b"\n\n").unwrap();
        let header = std::str::from_utf8(&bytes[..end]).unwrap();
        let mut vector = Self {
            fields: Vec::new(),
            body: bytes[end + 2..].to_vec(),
        };
        for line in header.lines() {
            let (key, value) = line.split_once(": ").unwrap();
            match key {
                "compressed" => vector.body = inflate(&vector.body),
                _ => vector.fields.push((key.to_owned(), value.to_owned())),
            }
        }
        vector
    }

    pub(crate) fn to_bytes(&self) -> Vec<u8> {
        let mut header = String::new();
        for (key, value) in &self.fields {
            header += &format!("{key}: {value}\n");
        }
        let deflated = deflate(&self.body);
        let short = deflated.len() < self.body.len() / 2 && self.body.len() > 4096;
        if short {
            header += "compressed: zlib\n";
        }
        let body = if short { &deflated } else { &self.body };
        [header.as_bytes(), b"\n", body].concat()
    }
}

fn deflate(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn inflate(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    ZlibDecoder::new(bytes).read_to_end(&mut out).unwrap();
    out
}
