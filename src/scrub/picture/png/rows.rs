//! The rows of an image: unpacked, checked one by one, and packed anew.

use std::io::{self, Read, SeekFrom, Write};
use std::ops::Range;

use flate2::read::ZlibDecoder;
use flate2::write::ZlibEncoder;
use flate2::Compression;

use super::shape::Shape;
use crate::cursor::CUT_SHORT;
use crate::picture::bits_of;
use crate::{Reason, Source};

/// The same on every machine; higher levels take a multiple of the time for little.
const LEVEL: u32 = 5;

const DAMAGED: Reason = Reason::Damaged("its image data is damaged");

/// Which colours of a palette have pixels.
pub(super) struct Used([bool; 256]);

impl Default for Used {
    fn default() -> Self {
        Self([false; 256])
    }
}

impl Used {
    pub(super) fn has(&self, index: usize) -> bool {
        self.0.get(index).copied().unwrap_or(false)
    }

    /// One more than the last.
    pub(super) fn count(&self) -> usize {
        self.0
            .iter()
            .rposition(|used| *used)
            .map_or(0, |last| last + 1)
    }
}

/// Image data packed anew.
pub(super) struct Packed {
    pub(super) bytes: Vec<u8>,
    /// There was more in it than the rows.
    pub(super) gap: bool,
}

/// Packs the rows of an image anew, to at most `room` bytes.
pub(super) fn repack(
    source: &mut dyn Source,
    data: &[Range<u64>],
    shape: &Shape,
    used: &mut Used,
    room: u64,
) -> Result<Packed, Reason> {
    let mut rows = ZlibDecoder::new(Pieces {
        source,
        data,
        at: 0,
    });
    let mut packer = ZlibEncoder::new(Vec::new(), Compression::new(LEVEL));
    let mut gap = false;
    for (width, height) in shape.passes() {
        let stride = usize::try_from(shape.stride(width)).map_err(|_| DAMAGED)?;
        let mut line = vec![0; stride + 1];
        let mut samples = Samples::new(shape, width, stride);
        for _ in 0..height {
            rows.read_exact(&mut line).map_err(unpacking)?;
            if line.first().is_none_or(|filter| *filter > 4) {
                return Err(DAMAGED);
            }
            if let Some(samples) = &mut samples {
                gap |= samples.settle(&mut line, used);
            }
            packer.write_all(&line)?;
            if packer.get_ref().len() as u64 > room {
                return Err(Reason::Beyond("64 MiB of image data"));
            }
        }
    }
    let whole: u64 = data.iter().map(|range| range.end - range.start).sum();
    gap |= !matches!(rows.read(&mut [0]), Ok(0)) || rows.total_in() < whole;
    Ok(Packed {
        bytes: packer.finish()?,
        gap,
    })
}

fn unpacking(error: io::Error) -> Reason {
    match error.kind() {
        io::ErrorKind::UnexpectedEof => CUT_SHORT,
        io::ErrorKind::InvalidInput | io::ErrorKind::InvalidData => DAMAGED,
        _ => Reason::Unreadable(error),
    }
}

/// Rows whose pixels are looked at: to see which colours they have, or since their last byte has unused bits.
struct Samples {
    bits: u8,
    width: usize,
    indexed: bool,
    /// Bits of the last byte that belong to pixels.
    mask: u8,
    row: Vec<u8>,
    previous: Vec<u8>,
    /// The last byte of the row before, as it is packed.
    above: u8,
}

impl Samples {
    /// `None` where there is nothing to see.
    fn new(shape: &Shape, width: u32, stride: usize) -> Option<Self> {
        let bits = u8::try_from(shape.bits()).ok().filter(|bits| *bits <= 8)?;
        let unused = (stride as u64 * 8).saturating_sub(u64::from(width) * u64::from(bits));
        (shape.is_indexed() || unused > 0).then(|| Self {
            bits,
            width: width as usize,
            indexed: shape.is_indexed(),
            mask: 0xFF << unused.min(7),
            row: vec![0; stride],
            previous: vec![0; stride],
            above: 0,
        })
    }

    /// Clears unused bits of a filtered row, and notes its colours. True when bits were set.
    fn settle(&mut self, line: &mut [u8], used: &mut Used) -> bool {
        let Some((filter, filtered)) = line.split_first_mut() else {
            return false;
        };
        let (mut left, mut corner) = (0, 0);
        let mut before = (0, 0);
        for ((pixel, above), byte) in self.row.iter_mut().zip(&self.previous).zip(&*filtered) {
            before = (left, corner);
            *pixel = byte.wrapping_add(predict(*filter, left, *above, corner));
            (left, corner) = (*pixel, *above);
        }
        let clean = left & self.mask;
        if let Some(last) = filtered.last_mut() {
            *last = clean.wrapping_sub(predict(*filter, before.0, self.above, before.1));
        }
        self.above = clean;
        if self.indexed {
            for index in bits_of(&self.row, self.bits).take(self.width) {
                used.0[usize::from(index)] = true;
            }
        }
        std::mem::swap(&mut self.row, &mut self.previous);
        clean != left
    }
}

/// What a filter expects of a byte, from those left of it, above it, and above that.
fn predict(filter: u8, left: u8, above: u8, corner: u8) -> u8 {
    match filter {
        1 => left,
        2 => above,
        3 => ((u16::from(left) + u16::from(above)) / 2) as u8,
        4 => {
            let guess = i16::from(left) + i16::from(above) - i16::from(corner);
            let away = |byte: u8| guess.abs_diff(i16::from(byte));
            match () {
                () if away(left) <= away(above) && away(left) <= away(corner) => left,
                () if away(above) <= away(corner) => above,
                () => corner,
            }
        }
        _ => 0,
    }
}

/// Ranges of a source as one stream.
struct Pieces<'a> {
    source: &'a mut dyn Source,
    data: &'a [Range<u64>],
    /// Bytes of the first of them that were read.
    at: u64,
}

impl Read for Pieces<'_> {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        while let Some((range, rest)) = self.data.split_first() {
            let start = range.start + self.at;
            let left = range.end.saturating_sub(start);
            if left == 0 {
                (self.data, self.at) = (rest, 0);
                continue;
            }
            self.source.seek(SeekFrom::Start(start))?;
            let wanted = bytes.len().min(usize::try_from(left).unwrap_or(usize::MAX));
            let got = self
                .source
                .read(bytes.get_mut(..wanted).unwrap_or_default())?;
            self.at += got as u64;
            return Ok(got);
        }
        Ok(0)
    }
}
