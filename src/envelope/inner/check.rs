//! What can be told of an inner tip without opening it: that it may be one, sealed to these recipients.

use std::io::{self, BufReader, Read};

use age_core::format::Stanza;
use base64::prelude::{Engine, BASE64_STANDARD_NO_PAD};

use crate::age_layer::{read_header, AgeError, Marked};
use crate::pad::padded_len;
use crate::recipients::Recipients;
use crate::seal::{AGE_CHUNK, AGE_TAG};

/// Length of a payload's nonce, in bytes.
const NONCE: u64 = 16;

/// Why bytes are no inner tip to these recipients.
#[derive(Debug, thiserror::Error)]
pub enum InnerError {
    /// Not a binary age file with a header of the prescribed form.
    #[error("it is not an age file in the form that FORMAT.md prescribes")]
    NotAge,
    /// Its header is not one to exactly these recipients.
    #[error("it is not sealed to exactly the keys that this relay has now")]
    Recipients,
    /// No padded archive has this length: it was cut, or is no tip.
    #[error("its length is not that of a tip")]
    Length,
    /// Reading failed.
    #[error("reading failed: {0}")]
    Io(#[from] io::Error),
}

/// Checks whether `input`, of `size` bytes in all, may be a tip that was sealed to exactly `recipients`: the form of
/// its header, a stanza for each recipient and no other but age's random one, and a length that padding gives.
///
/// Reads the header, at most [`MAX_AGE_HEADER`](crate::MAX_AGE_HEADER) bytes, and a buffer more. Whether the stanzas
/// open, and with whose keys those of kinds without a tag do, only the keys tell.
pub fn check_inner(input: impl Read, size: u64, recipients: &Recipients) -> Result<(), InnerError> {
    let header = match read_header(&mut BufReader::new(Marked(input))) {
        Ok(header) => header,
        Err(AgeError::Io(error)) => return Err(error.into()),
        Err(_) => return Err(InnerError::NotAge),
    };
    let stanzas = stanzas(&header).ok_or(InnerError::NotAge)?;
    let mut left: Vec<_> = recipients.iter().collect();
    let mut is_random_there = false;
    for stanza in &stanzas {
        match left.iter().position(|entry| entry.may_open(stanza)) {
            Some(place) => drop(left.swap_remove(place)),
            None if is_random(stanza) && !is_random_there => is_random_there = true,
            None => return Err(InnerError::Recipients),
        }
    }
    if !left.is_empty() {
        return Err(InnerError::Recipients);
    }
    match is_length_of_a_tip(size.saturating_sub(header.len() as u64)) {
        true => Ok(()),
        false => Err(InnerError::Length),
    }
}

/// The stanza that age adds to keep readers open for further types.
fn is_random(stanza: &Stanza) -> bool {
    stanza.tag.ends_with("-grease")
}

/// Whether a nonce and the ciphertext of a padded archive take this many bytes.
fn is_length_of_a_tip(sealed: u64) -> bool {
    let chunks = sealed.saturating_sub(NONCE);
    let plain = chunks.saturating_sub(chunks.div_ceil(AGE_CHUNK + AGE_TAG) * AGE_TAG);
    plain > 0 && padded_len(plain) == plain
}

/// Reads a header that ends with the first line that begins with `---`. `None` where it is not of age's one form.
fn stanzas(header: &[u8]) -> Option<Vec<Stanza>> {
    let text = std::str::from_utf8(header).ok()?.strip_suffix('\n')?;
    let mut lines = text.split('\n');
    if lines.next()? != "age-encryption.org/v1" {
        return None;
    }
    let mut stanzas = Vec::new();
    loop {
        let line = lines.next()?;
        if let Some(mac) = line.strip_prefix("--- ") {
            let whole = BASE64_STANDARD_NO_PAD.decode(mac).ok()?.len() == 32;
            return (whole && lines.next().is_none() && !stanzas.is_empty()).then_some(stanzas);
        }
        let mut words = line.strip_prefix("-> ")?.split(' ').map(str::to_owned);
        let (tag, args): (_, Vec<String>) = (words.next()?, words.collect());
        let is_word = age_core::format::is_arbitrary_string::<String>;
        if !is_word(&tag) || !args.iter().all(is_word) {
            return None;
        }
        let body = body(&mut lines)?;
        stanzas.push(Stanza { tag, args, body });
    }
}

/// Reads the body of a stanza: lines of 64 characters, and one shorter line.
fn body<'a>(lines: &mut impl Iterator<Item = &'a str>) -> Option<Vec<u8>> {
    const LINE: usize = 64;
    let mut body = Vec::new();
    loop {
        let line = lines.next()?;
        BASE64_STANDARD_NO_PAD.decode_vec(line, &mut body).ok()?;
        match line.len() {
            LINE => {}
            ..LINE => return Some(body),
            _ => return None,
        }
    }
}
