//! Reads a batch from its first byte to its last, once: digest, signature, and whether each tip is
//! what the manifest says.

use std::io::{self, Read};

use envelope::{tip_header, BatchTip, Digest, TipId};
use sha2::{Digest as _, Sha256};

use crate::batch::{Batch, Contents, Entry};
use crate::region::Region;
use crate::signature::{self, Checker, RelayKey, Verdict};

/// How much of a batch is in memory at once.
const PIECE: usize = 1 << 20;
/// Size of a tar block, in bytes.
const BLOCK: u64 = 512;

/// What reading a batch showed.
pub(crate) struct Survey {
    /// SHA-256 of the file.
    pub(crate) sha256: Digest,
    pub(crate) verdict: Verdict,
    /// Tips of which the bytes are cut short or not those of the manifest.
    pub(crate) damaged: Vec<TipId>,
    /// The rest of the file is not as the relay writes it: headers, fill, end mark, length.
    pub(crate) frame_damaged: bool,
}

/// Reads the whole batch.
pub(crate) fn read(batch: &Batch, key: Option<&RelayKey>) -> io::Result<Survey> {
    let signature = signature::beside(&batch.path);
    let checker = match (key, &signature) {
        (None, Ok(_)) => Err(Verdict::NotChecked),
        (_, Err(verdict)) => Err(verdict.clone()),
        (Some(key), Ok(signature)) => Checker::start(key, signature),
    };
    let mut pass = Pass {
        input: Region::new(&batch.file, 0, batch.length),
        offset: 0,
        sha256: Sha256::new(),
        checker,
        piece: vec![0; PIECE],
    };
    let mut damaged = Vec::new();
    let mut frame_damaged = matches!(batch.contents, Contents::Salvaged(..));
    for entry in batch.entries() {
        let as_written = read_tip(&mut pass, &entry)?;
        frame_damaged |= !as_written.frame;
        if !as_written.content {
            damaged.push(entry.id);
        }
    }
    frame_damaged |= !pass.zeros(2 * BLOCK)?;
    frame_damaged |= pass.take(u64::MAX, &mut |_| {})? > 0;
    let verdict = pass
        .checker
        .map_or_else(|verdict| verdict, Checker::verdict);
    let sha256 = Digest::from_bytes(pass.sha256.finalize().into());
    Ok(Survey {
        sha256,
        verdict,
        damaged,
        frame_damaged,
    })
}

/// Whether a tip's bytes, and the tar blocks around them, are as the relay writes them.
struct AsWritten {
    content: bool,
    frame: bool,
}

fn read_tip(pass: &mut Pass<'_>, entry: &Entry) -> io::Result<AsWritten> {
    let skip = entry
        .offset
        .saturating_sub(BLOCK)
        .saturating_sub(pass.offset);
    pass.take(skip, &mut |_| {})?;
    let mut header = Vec::new();
    pass.take(BLOCK, &mut |bytes| header.extend_from_slice(bytes))?;
    let mut hasher = Sha256::new();
    let length = pass.take(entry.size, &mut |bytes| hasher.update(bytes))?;
    let found = Digest::from_bytes(hasher.finalize().into());
    let fill = pass.zeros(entry.size.wrapping_neg() % BLOCK)?;
    let sha256 = entry.sha256.unwrap_or(found);
    let expected = tip_header(&BatchTip {
        id: entry.id,
        size: entry.size,
        sha256,
    });
    Ok(AsWritten {
        content: length == entry.size && found == sha256,
        frame: fill && header == expected,
    })
}

/// The file passing by, seen by the digest and the signature.
struct Pass<'a> {
    input: Region<'a>,
    offset: u64,
    sha256: Sha256,
    checker: Result<Checker<'a>, Verdict>,
    piece: Vec<u8>,
}

impl Pass<'_> {
    /// Takes up to `length` bytes; returns how many there were.
    fn take(&mut self, length: u64, sink: &mut dyn FnMut(&[u8])) -> io::Result<u64> {
        let mut taken = 0;
        while taken < length {
            let want = usize::try_from(length - taken)
                .unwrap_or(usize::MAX)
                .min(PIECE);
            let read = self
                .input
                .read(self.piece.get_mut(..want).unwrap_or_default())?;
            if read == 0 {
                break;
            }
            let bytes = self.piece.get(..read).unwrap_or_default();
            self.sha256.update(bytes);
            if let Ok(checker) = &mut self.checker {
                checker.update(bytes);
            }
            sink(bytes);
            taken += read as u64;
        }
        self.offset += taken;
        Ok(taken)
    }

    /// Takes `length` bytes; whether they were there and all zero.
    fn zeros(&mut self, length: u64) -> io::Result<bool> {
        let mut zero = true;
        let taken = self.take(length, &mut |bytes| {
            zero &= bytes.iter().all(|byte| *byte == 0)
        })?;
        Ok(zero && taken == length)
    }
}
