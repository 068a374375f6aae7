//! The batch file: a manifest and the sealed tips, as one ustar archive.

use std::io::{self, Read, Seek, SeekFrom, Write};

use crate::id::TipId;
use crate::manifest::{BatchTip, Manifest};
use crate::metered::{Checked, Mismatch};
use crate::seal::write_zeros;
use crate::tar;

/// Why a batch was not written or does not read.
#[derive(Debug, thiserror::Error)]
pub enum BatchError {
    /// The first header is not that of `manifest.json`, so this is no batch.
    #[error("not a batch: it does not begin with manifest.json")]
    Header,
    /// `manifest.json` is not the one encoding of a `bocca-batch/1`.
    #[error("manifest.json is not valid, or not in its one prescribed encoding")]
    Manifest,
    /// The relay is not an onion address.
    #[error("the relay's name is not an onion address")]
    Relay,
    /// The group has no name that a group may have.
    #[error("the group's name is none that a group may have")]
    Group,
    /// The sequence number is 0 or too large.
    #[error("the batch number is out of range")]
    Sequence,
    /// The tips are not sorted by id, or one is there twice.
    #[error("the manifest's tips are not sorted, or one is there twice")]
    Order,
    /// The manifest or a tip is larger than the format allows.
    #[error("the manifest or one of its tips is larger than a batch may hold")]
    TooLarge,
    /// The file ends too early.
    #[error("the batch is cut short; copy it again")]
    Truncated,
    /// Bytes other than zero between an entry and the next block.
    #[error("the batch has bytes other than zero after an entry")]
    Fill,
    /// A tip's header is not the one that the manifest prescribes.
    #[error("the batch's header of tip {0} is not the prescribed one")]
    TipHeader(TipId),
    /// A tip's bytes are not those that the manifest names.
    #[error("tip {0} does not match its size and digest in the manifest")]
    TipContent(TipId),
    /// Something else where the end mark must be, or after it.
    #[error("the batch does not end after its last tip")]
    End,
    /// Reading or writing failed.
    #[error("reading or writing failed: {0}")]
    Io(#[from] io::Error),
}

impl BatchError {
    pub(crate) fn from_read(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::UnexpectedEof => Self::Truncated,
            _ => Self::Io(error),
        }
    }
}

impl From<tar::EntryFault> for BatchError {
    fn from(fault: tar::EntryFault) -> Self {
        match fault {
            tar::EntryFault::Header => Self::Header,
            tar::EntryFault::TooLarge => Self::TooLarge,
            tar::EntryFault::Truncated => Self::Truncated,
            tar::EntryFault::Fill => Self::Fill,
            tar::EntryFault::Io(error) => Self::Io(error),
        }
    }
}

/// Returns the one header that a tip has in a batch.
///
/// A size beyond the format's bound, which no checked manifest has, gives a block of zeros.
pub fn tip_header(tip: &BatchTip) -> [u8; tar::BLOCK] {
    tar::header(&format!("tips/{}.age", tip.id), tip.size).unwrap_or([0; tar::BLOCK])
}

/// Writes a batch. Calls `tip` once for each tip of the manifest, in its order, with a writer that
/// takes exactly the bytes whose size and SHA-256 the manifest names; others are an error.
///
/// After an error, what was written is no batch: throw it away.
pub fn write_batch<W: Write>(
    manifest: &Manifest,
    mut out: W,
    tip: &mut dyn FnMut(&TipId, &mut dyn Write) -> io::Result<()>,
) -> Result<(), BatchError> {
    manifest.check()?;
    let (header, json) = manifest.to_entry()?;
    out.write_all(&header)?;
    out.write_all(&json)?;
    write_zeros(&mut out, tar::fill(json.len() as u64))?;
    for entry in &manifest.tips {
        out.write_all(&tip_header(entry))?;
        let mut checked = Checked::new(&mut out, entry.size);
        let result = tip(&entry.id, &mut checked);
        checked
            .end(result, &entry.sha256)?
            .map_err(|Mismatch| BatchError::TipContent(entry.id))?;
        write_zeros(&mut out, tar::fill(entry.size))?;
    }
    write_zeros(&mut out, tar::END_LEN)?;
    Ok(out.flush()?)
}

/// Checks everything of a batch file but the content of its tips: that each header, the bytes
/// between the entries, the end mark and the length are what `manifest` prescribes.
pub fn check_batch_frame<R: Read + Seek>(
    manifest: &Manifest,
    input: &mut R,
) -> Result<(), BatchError> {
    for (tip, at) in manifest.layout() {
        input.seek(SeekFrom::Start(at - tar::BLOCK as u64))?;
        let mut header = [0; tar::BLOCK];
        input
            .read_exact(&mut header)
            .map_err(BatchError::from_read)?;
        if header != tip_header(&tip) {
            return Err(BatchError::TipHeader(tip.id));
        }
        input.seek(SeekFrom::Start(at + tip.size))?;
        expect_zeros(input, tar::fill(tip.size), BatchError::Fill)?;
    }
    let len = manifest.batch_len();
    input.seek(SeekFrom::Start(len - tar::END_LEN))?;
    expect_zeros(input, tar::END_LEN, BatchError::End)?;
    if input.seek(SeekFrom::End(0))? != len {
        return Err(BatchError::End);
    }
    Ok(())
}

/// Reads `len` bytes, less than two blocks and one, all of which must be zero.
fn expect_zeros<R: Read>(input: &mut R, len: u64, wrong: BatchError) -> Result<(), BatchError> {
    let mut block = [0; tar::END_LEN as usize];
    let Some(block) = block.get_mut(..len as usize) else {
        return Err(wrong);
    };
    input.read_exact(block).map_err(BatchError::from_read)?;
    block.iter().all(|b| *b == 0).then_some(()).ok_or(wrong)
}
