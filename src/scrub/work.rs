//! What one file may cost, with everything that is inside it.

use crate::{Budget, Reason};

/// Most bytes that are unpacked for one file in all: a second's work.
const UNPACKED: u64 = 512 << 20;

/// Most bytes of unpacked data or of a rebuilt part that are held in memory at once.
pub(crate) const HELD: u64 = 64 << 20;

/// Most bytes that packed files within each other unpack to together: each is held until what is in it is
/// clean.
const OPEN: u64 = 96 << 20;

/// Most files in one file, at all depths together.
const MEMBERS: u32 = 2000;

/// Most levels of files in files; the outermost is the first. A document with pictures may be in an archive
/// that is in an archive, and that in another.
const DEPTH: u32 = 5;

/// Most pixels of one picture or frame.
pub(crate) const PIXELS: u64 = 100_000_000;

/// What is left of a file's budget.
#[derive(Debug)]
pub(crate) struct Work {
    /// Most bytes of the clean file.
    bytes_out: u64,
    unpacked: u64,
    members: u32,
    depth: u32,
    /// Bytes of the packed files that are open at the moment.
    open: u64,
    again: bool,
}

impl Work {
    pub(crate) fn new(budget: &Budget) -> Self {
        Self {
            bytes_out: budget.bytes_out,
            unpacked: UNPACKED,
            members: MEMBERS,
            depth: DEPTH,
            open: 0,
            again: false,
        }
    }

    /// What cleaning its outcome once more may cost.
    pub(crate) fn again(budget: &Budget) -> Self {
        Self {
            again: true,
            ..Self::new(budget)
        }
    }

    /// Whether this is the outcome of cleaning: what is only kept as it is, up to its end, and was read to
    /// find that end, need not be read as thoroughly once more, and what was packed need not be packed again.
    pub(crate) fn is_again(&self) -> bool {
        self.again
    }

    /// Most bytes that what is cleaned now may have. What is inside a file is packed once more, and counted
    /// with the file.
    pub(crate) fn limit(&self) -> u64 {
        match self.depth == DEPTH {
            true => self.bytes_out,
            false => u64::MAX,
        }
    }

    /// Before so many bytes are unpacked.
    pub(crate) fn unpack(&mut self, bytes: u64) -> Result<(), Reason> {
        self.unpacked = self
            .unpacked
            .checked_sub(bytes)
            .ok_or(Reason::Beyond("512 MiB once it is unpacked"))?;
        Ok(())
    }

    /// Bytes that may still be unpacked.
    pub(crate) fn unpackable(&self) -> u64 {
        self.unpacked
    }

    /// Before a file in the file is looked at.
    pub(crate) fn member(&mut self) -> Result<(), Reason> {
        self.members = self
            .members
            .checked_sub(1)
            .ok_or(Reason::Beyond("2,000 files in it"))?;
        Ok(())
    }

    /// Cleans what is inside, one level deeper.
    pub(crate) fn deeper<T>(
        &mut self,
        clean: impl FnOnce(&mut Self) -> Result<T, Reason>,
    ) -> Result<T, Reason> {
        let depth = self.depth.checked_sub(1).filter(|left| *left > 0);
        self.depth = depth.ok_or(Reason::Beyond("5 levels of files in files"))?;
        let done = clean(self);
        self.depth += 1;
        done
    }

    /// Cleans what is in a packed file that unpacks to so many bytes.
    pub(crate) fn holding<T>(
        &mut self,
        bytes: u64,
        clean: impl FnOnce(&mut Self) -> Result<T, Reason>,
    ) -> Result<T, Reason> {
        let open = self.open.checked_add(bytes).filter(|open| *open <= OPEN);
        self.open = open.ok_or(Reason::Beyond("96 MiB in packed files within each other"))?;
        let done = clean(self);
        self.open -= bytes;
        done
    }

    /// Before a picture of this size is dealt with. Returns its pixels.
    pub(crate) fn picture(&self, width: u32, height: u32) -> Result<u64, Reason> {
        let pixels = u64::from(width) * u64::from(height);
        match pixels {
            0 => Err(Reason::Damaged("it has no pixels")),
            1..=PIXELS => Ok(pixels),
            _ => Err(Reason::Beyond("100 million pixels")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_bound_ends_it() {
        let mut work = Work::new(&Budget { bytes_out: 1 });
        assert!(work.unpack(UNPACKED).is_ok() && work.unpack(1).is_err());
        assert!((0..MEMBERS).all(|_| work.member().is_ok()) && work.member().is_err());
        assert!(work.picture(10_000, 10_000).is_ok() && work.picture(10_000, 10_001).is_err());
        assert!(work.picture(0, 1).is_err());
        let twice =
            |work: &mut Work| work.holding(OPEN / 2, |work| work.holding(OPEN / 2, |_| Ok(())));
        assert!(twice(&mut work).is_ok() && work.holding(1, twice).is_err());
        assert!(twice(&mut work).is_ok(), "a failure holds nothing");
        fn levels(work: &mut Work, more: u32) -> Result<(), Reason> {
            match more {
                0 => Ok(()),
                _ => work.deeper(|work| levels(work, more - 1)),
            }
        }
        assert!(levels(&mut work, DEPTH - 1).is_ok());
        assert!(levels(&mut work, DEPTH).is_err());
        assert!(
            levels(&mut work, DEPTH - 1).is_ok(),
            "a failure costs no depth"
        );
    }
}
