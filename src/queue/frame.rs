//! The form of the journal: `FORMAT` and a generation in the first block, then frames, each of which
//! begins a block, so that writing one never touches another.
//!
//! A frame is the generation, the tip's id, the CRC-32 and the length (u32, big-endian, both) of its
//! ciphertext, and the ciphertext. Frames of another generation are remains.

use std::fs::File;
use std::io::{self, Write};
use std::os::unix::fs::FileExt;

use envelope::TipId;
use rand_core::{OsRng, RngCore};

use crate::part::GATHERED;

/// What disks write whole.
pub(crate) const BLOCK: usize = 4096;

const FORMAT: &[u8; 16] = b"bocca-journal/2\n";
const HEAD: usize = 16 + 16 + 4 + 4;

/// Most bytes that the frame of a small tip takes.
pub(crate) const MAX_FRAME: usize = (HEAD + GATHERED).next_multiple_of(BLOCK);

/// Tells the frames that are in use from those that lie behind them.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Generation([u8; 16]);

impl Generation {
    /// One that never was.
    pub(crate) fn new() -> io::Result<Self> {
        let mut random = [0; 16];
        OsRng
            .try_fill_bytes(&mut random)
            .map_err(io::Error::other)?;
        Ok(Self(random))
    }

    /// Writes the first block.
    pub(crate) fn write_start(self, out: &mut impl Write) -> io::Result<()> {
        out.write_all(FORMAT)?;
        out.write_all(&self.0)?;
        fill_block(out, FORMAT.len() + self.0.len())
    }

    /// Writes a frame.
    pub(crate) fn write_frame(
        self,
        id: &TipId,
        crc32: u32,
        ciphertext: &[u8],
        out: &mut impl Write,
    ) -> io::Result<()> {
        out.write_all(&self.0)?;
        out.write_all(id.as_bytes())?;
        out.write_all(&crc32.to_be_bytes())?;
        let length = u32::try_from(ciphertext.len()).unwrap_or(u32::MAX);
        out.write_all(&length.to_be_bytes())?;
        out.write_all(ciphertext)?;
        fill_block(out, HEAD + ciphertext.len())
    }
}

/// Bytes that the frame of a ciphertext takes.
pub(crate) fn frame_len(ciphertext: usize) -> usize {
    (HEAD + ciphertext).next_multiple_of(BLOCK)
}

/// Fills the block in which `written` bytes end.
fn fill_block(out: &mut impl Write, written: usize) -> io::Result<()> {
    let zeros = [0; BLOCK];
    let missing = written.next_multiple_of(BLOCK) - written;
    out.write_all(zeros.get(..missing).unwrap_or_default())
}

/// Reads the generation that is in use, if the file is a journal that was begun.
pub(crate) fn read_start(file: &File) -> io::Result<Option<Generation>> {
    let mut start = [0; 32];
    let read = read_up_to(file, &mut start, 0)?;
    let (format, generation) = start.split_at(16);
    Ok(match <[u8; 16]>::try_from(generation) {
        Ok(generation) if read == 32 && format == FORMAT => Some(Generation(generation)),
        _ => None,
    })
}

/// Calls `each` with every whole frame of the generation. One that is not whole was never confirmed.
pub(crate) fn each_frame(
    file: &File,
    generation: Generation,
    mut each: impl FnMut(&TipId, &[u8]) -> io::Result<()>,
) -> io::Result<()> {
    let mut buffer = vec![0; MAX_FRAME];
    let mut at = BLOCK as u64;
    loop {
        let read = read_up_to(file, &mut buffer, at)?;
        if read < HEAD {
            return Ok(());
        }
        let frame = buffer.get(..read).unwrap_or_default();
        at += match parse(frame, generation) {
            Some((id, ciphertext)) => {
                each(&id, ciphertext)?;
                frame_len(ciphertext.len()) as u64
            }
            None => BLOCK as u64,
        };
    }
}

fn parse(bytes: &[u8], generation: Generation) -> Option<(TipId, &[u8])> {
    let bytes = bytes.strip_prefix(&generation.0)?;
    let (id, bytes) = bytes.split_first_chunk()?;
    let (crc32, bytes) = bytes.split_first_chunk()?;
    let (length, bytes) = bytes.split_first_chunk()?;
    let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
    let ciphertext = bytes.get(..length)?;
    let whole = crc32fast::hash(ciphertext) == u32::from_be_bytes(*crc32);
    whole.then_some((TipId::from_bytes(*id), ciphertext))
}

fn read_up_to(file: &File, buffer: &mut [u8], at: u64) -> io::Result<usize> {
    let mut read = 0;
    while let Some(rest) = buffer.get_mut(read..).filter(|rest| !rest.is_empty()) {
        match file.read_at(rest, at + read as u64) {
            Ok(0) => break,
            Ok(n) => read += n,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(read)
}
