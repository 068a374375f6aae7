//! The age specification's own test vectors (C2SP CCTV, npm package `cctv-age`), read by the very
//! code that opens tips.
#![allow(clippy::unwrap_used, clippy::disallowed_methods)] // A test fails by panicking, and may read its environment.

use std::collections::BTreeMap;
use std::io::Read;
use std::path::PathBuf;

use base64::prelude::{Engine, BASE64_STANDARD};
use bocca_envelope::{generate, open_age, AgeError, Damage, Digest, Identities, Kind};
use flate2::read::ZlibDecoder;

/// How many vectors of version 0.2.0 there are of each sort, so that none goes missing unseen.
const RUN: usize = 85;
const ARMORED: usize = 32;
const PASSPHRASE: usize = 26;

/// One vector: a text header of `key: value` lines, an empty line, an age file.
struct Vector {
    fields: Vec<(String, String)>,
    file: Vec<u8>,
}

impl Vector {
    fn parse(bytes: &[u8]) -> Self {
        let end = bytes.windows(2).position(|pair| pair == b"\n\n").unwrap();
        let header = std::str::from_utf8(&bytes[..end]).unwrap();
        let fields = header.lines().map(|line| line.split_once(": ").unwrap());
        let fields: Vec<_> = fields
            .map(|(key, value)| (key.to_owned(), value.to_owned()))
            .collect();
        let mut vector = Self {
            fields,
            file: bytes[end + 2..].to_vec(),
        };
        if vector.field("compressed").is_some() {
            assert_eq!(vector.field("compressed"), Some("zlib"));
            let mut file = Vec::new();
            ZlibDecoder::new(&vector.file[..])
                .read_to_end(&mut file)
                .unwrap();
            vector.file = file;
        }
        vector
    }

    fn field<'a>(&'a self, key: &'a str) -> Option<&'a str> {
        self.all(key).next()
    }

    fn all<'a>(&'a self, key: &'a str) -> impl Iterator<Item = &'a str> {
        self.fields
            .iter()
            .filter(move |(k, _)| k == key)
            .map(|(_, value)| value.as_str())
    }

    fn identities(&self) -> Identities {
        let lines: Vec<&str> = self.all("identity").collect();
        if lines.is_empty() {
            use age::secrecy::ExposeSecret;
            return Identities::parse(generate(Kind::Classic).secret.expose_secret()).unwrap();
        }
        Identities::parse(&lines.join("\n")).unwrap()
    }

    /// Runs the vector: the outcome in CCTV's words, and the payload that was let out.
    fn run(&self) -> (&'static str, Vec<u8>) {
        let mut payload = Vec::new();
        let result = open_age(&self.file[..], &self.identities()).and_then(|mut reader| {
            reader
                .read_to_end(&mut payload)
                .map_err(AgeError::from_read)
        });
        let outcome = match result {
            Ok(_) => "success",
            Err(AgeError::NotForUs) => "no match",
            Err(AgeError::Damaged(Damage::Header)) => "header failure",
            Err(AgeError::Damaged(Damage::Mac)) => "HMAC failure",
            Err(AgeError::Damaged(Damage::Payload)) => "payload failure",
            Err(AgeError::Io(e)) => panic!("reading a slice failed: {e}"),
        };
        (outcome, payload)
    }
}

/// Reads the vectors out of the package's one module, which holds each as a Base64 literal after a
/// comment with its name.
fn vectors() -> BTreeMap<String, Vector> {
    let folder = std::env::var_os("BOCCA_CCTV").map_or_else(
        || {
            PathBuf::from(concat!(
                env!("CARGO_MANIFEST_DIR"),
                "/../../tests/node_modules/cctv-age"
            ))
        },
        PathBuf::from,
    );
    let module = std::fs::read_to_string(folder.join("index.js")).unwrap_or_else(|e| {
        panic!(
            "no vectors in {}: {e}; run tests/run, which installs them",
            folder.display()
        )
    });
    let parts = module.split("// ../testdata/").skip(1);
    parts
        .map(|part| {
            let name = part.lines().next().unwrap().to_owned();
            let literal = part.split('"').nth(1).unwrap();
            (
                name,
                Vector::parse(&BASE64_STANDARD.decode(literal).unwrap()),
            )
        })
        .collect()
}

#[test]
fn every_vector_has_the_outcome_that_the_specification_expects() {
    let (mut run, mut armored, mut passphrase) = (0, 0, 0);
    let mut wrong = Vec::new();
    for (name, vector) in vectors() {
        if vector.field("passphrase").is_some() {
            passphrase += 1;
            continue;
        }
        let (outcome, payload) = vector.run();
        if vector.field("armored").is_some() {
            // Tips are never armored: whatever is inside, the outer form is refused.
            armored += 1;
            assert_eq!(outcome, "header failure", "{name}");
            continue;
        }
        run += 1;
        let expected = vector.field("expect").unwrap();
        if outcome != expected {
            wrong.push(format!("{name}: expected {expected}, found {outcome}"));
        }
        if let Some(digest) = vector.field("payload") {
            assert_eq!(Digest::of(&payload).to_string(), digest, "{name}");
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert_eq!((run, armored, passphrase), (RUN, ARMORED, PASSPHRASE));
}
