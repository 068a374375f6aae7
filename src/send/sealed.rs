//! The tip, sealed to the investigators, in a file without a name.

use std::fs::File;
use std::io::{BufWriter, Seek};
use std::path::Path;

use envelope::{Recipients, SealError};

use crate::input::Input;
use crate::SendError;

/// Bytes that are written at once.
const BLOCK: usize = 256 << 10;

/// A sealed tip, at its beginning.
pub(crate) struct Sealed {
    pub(crate) file: File,
    pub(crate) size: u64,
}

impl Sealed {
    /// Seals into a file in `folder`, which has no name there and is gone with this program.
    ///
    /// # Errors
    /// [`SendError::Seal`], also when a file is another one by now than the one that was cleaned.
    pub(crate) fn new(
        input: &mut Input,
        recipients: &Recipients,
        folder: &Path,
    ) -> Result<Self, SendError> {
        let file = tempfile::tempfile_in(folder).map_err(SealError::from)?;
        let out = BufWriter::with_capacity(BLOCK, file);
        let tip = input.tip.clone();
        let sealed = envelope::seal_inner(&tip, recipients, out, &mut |index, out| {
            input.write(index, out)
        })?;
        let size = sealed.size();
        let out = sealed.into_inner().into_inner();
        let mut file = out.map_err(|error| SealError::from(error.into_error()))?;
        file.rewind().map_err(SealError::from)?;
        Ok(Self { file, size })
    }
}
