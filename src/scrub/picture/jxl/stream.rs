//! The bits of a codestream, read and at the same time written anew.

use super::STRANGE;
use crate::cursor::CUT_SHORT;
use crate::picture::bits::{BitWriter, Bits};
use crate::{Reason, Report, Trace};

/// One of four ways to write a number: bits, and what is added to them.
pub(super) type Ways = [(u32, u32); 4];

/// Numbers that name something.
pub(super) const ENUM: Ways = [(0, 0), (0, 1), (4, 2), (6, 18)];

/// Lengths of names.
const NAME: Ways = [(0, 0), (4, 0), (5, 16), (10, 48)];

pub(super) struct Stream<'a> {
    bytes: &'a [u8],
    bits: Bits<'a>,
    out: BitWriter,
    pub(super) report: &'a mut Report,
}

impl<'a> Stream<'a> {
    pub(super) fn new(bytes: &'a [u8], report: &'a mut Report) -> Self {
        Self {
            bytes,
            bits: Bits::new(bytes),
            out: BitWriter::default(),
            report,
        }
    }

    /// Reads up to 32 bits that are not written.
    pub(super) fn drop(&mut self, count: u32) -> Result<u32, Reason> {
        self.bits.take(count).ok_or(CUT_SHORT)
    }

    pub(super) fn put(&mut self, number: u32, count: u32) {
        self.out.put(number, count);
    }

    /// Reads up to 32 bits.
    pub(super) fn copy(&mut self, count: u32) -> Result<u32, Reason> {
        let number = self.drop(count)?;
        self.put(number, count);
        Ok(number)
    }

    pub(super) fn flag(&mut self) -> Result<bool, Reason> {
        Ok(self.copy(1)? == 1)
    }

    /// Passes over so many numbers of 16 bits.
    pub(super) fn halves(&mut self, count: u32) -> Result<(), Reason> {
        (0..count).try_for_each(|_| self.copy(16).map(|_| ()))
    }

    pub(super) fn number(&mut self, ways: Ways) -> Result<u32, Reason> {
        let way = self.copy(2)? as usize;
        let (bits, more) = ways.get(way).copied().unwrap_or_default();
        self.copy(bits)?.checked_add(more).ok_or(STRANGE)
    }

    /// A number of up to 64 bits. Each part is written as it is read, if it is written.
    pub(super) fn long(&mut self, written: bool) -> Result<u64, Reason> {
        let mut part = |count: u32| match written {
            true => self.copy(count).map(u64::from),
            false => self.drop(count).map(u64::from),
        };
        match part(2)? {
            0 => Ok(0),
            1 => Ok(1 + part(4)?),
            2 => Ok(17 + part(8)?),
            _ => {
                let (mut number, mut shift) = (part(12)?, 12);
                while part(1)? == 1 {
                    let count = if shift == 60 { 4 } else { 8 };
                    number |= part(count)? << shift;
                    shift += 8;
                    if count == 4 {
                        break;
                    }
                }
                Ok(number)
            }
        }
    }

    /// A name: none is written.
    pub(super) fn name(&mut self) -> Result<(), Reason> {
        let way = self.drop(2)? as usize;
        let (bits, more) = NAME.get(way).copied().unwrap_or_default();
        let length = self.drop(bits)? + more;
        for _ in 0..length {
            self.drop(8)?;
        }
        self.report.add(Trace::PartName, u64::from(length > 0));
        self.put(0, 2);
        Ok(())
    }

    /// Additions of later standards, which decoders may pass over: none is written.
    pub(super) fn extensions(&mut self) -> Result<(), Reason> {
        let which = self.long(false)?;
        let mut length = 0_u64;
        for _ in 0..which.count_ones() {
            length = length.saturating_add(self.long(false)?);
        }
        if length > self.bytes.len() as u64 * 8 {
            return Err(CUT_SHORT);
        }
        for _ in 0..length {
            self.drop(1)?;
        }
        self.report.add(Trace::PrivateBlock, u64::from(which != 0));
        self.put(0, 2);
        Ok(())
    }

    /// Goes to the next whole byte, in both.
    pub(super) fn align(&mut self) -> Result<(), Reason> {
        let unused = self.bits.bytes_taken() * 8 - self.bits.position();
        self.drop(unused as u32)?;
        self.out.align();
        Ok(())
    }

    /// Whole bytes, as they are.
    pub(super) fn whole(&mut self, count: u64) -> Result<(), Reason> {
        let start = self.bits.bytes_taken();
        let bytes = self.bytes.get(start..).unwrap_or_default();
        let count = usize::try_from(count).map_err(|_| CUT_SHORT)?;
        self.out.extend(bytes.get(..count).ok_or(CUT_SHORT)?);
        self.bits.seek(start + count);
        Ok(())
    }

    /// What was written. What was not read is behind the last frame.
    pub(super) fn finish(self) -> Result<Vec<u8>, Reason> {
        let left = self.bytes.len() > self.bits.bytes_taken();
        self.report.add(Trace::Trailing, u64::from(left));
        Ok(self.out.finish())
    }
}
