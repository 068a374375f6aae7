//! Files that are packed by themselves: gzip (RFC 1952), xz (file format 1.2), bzip2 (1.0).

use std::io::{self, BufRead, BufReader, Read, SeekFrom, Write};
use std::ops::Range;

use bzip2::bufread::MultiBzDecoder;
use flate2::bufread::{GzDecoder, MultiGzDecoder};
use flate2::{Compression, GzBuilder};
use lzma_rust2::XzReader;

use crate::work::{Work, HELD};
use crate::{length_of, Reason, Report, Source, Trace};

/// Up to this many bytes, a file may unpack to any number of times its size.
const SMALL: u64 = 8 << 20;

/// Most bytes that one packed byte may become.
const RATIO: u64 = 200;

/// How a file is compressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Packing {
    /// gzip, of any number of members.
    Gzip,
    /// xz, of any number of streams.
    Xz,
    /// bzip2, of any number of streams.
    Bzip2,
}

impl Packing {
    /// The unpacked bytes. Memory is bounded, whatever the packed ones ask for.
    pub(crate) fn unpacked<'a>(self, packed: impl BufRead + 'a) -> Box<dyn Read + 'a> {
        /// What xz needs for a dictionary of 64 MiB, the largest that its usual settings make, in KiB.
        const MEMORY: u32 = 66 << 10;
        match self {
            Self::Gzip => Box::new(MultiGzDecoder::new(packed)),
            Self::Xz => Box::new(XzReader::new_mem_limit(packed, true, MEMORY)),
            Self::Bzip2 => Box::new(MultiBzDecoder::new(packed)),
        }
    }
}

/// What a packed file is like, after it was unpacked once.
pub(crate) struct Measured {
    /// The packed bytes.
    pub(crate) range: Range<u64>,
    /// How many they unpack to.
    pub(crate) length: u64,
    pub(crate) report: Report,
}

/// Unpacks a file once, and forgets what is in it.
///
/// # Errors
/// When it is damaged, or unpacks to more than is held.
pub(crate) fn measure(
    packing: Packing,
    source: &mut dyn Source,
    work: &mut Work,
) -> Result<Measured, Reason> {
    let end = length_of(source)?;
    source.seek(SeekFrom::Start(0))?;
    let mut measure = Measure {
        most: HELD
            .min(work.unpackable())
            .min(SMALL.max(end.saturating_mul(RATIO))),
        length: 0,
        report: Report::default(),
    };
    let taken = match packing {
        Packing::Gzip => measure.gzip(source, end)?,
        _ => {
            measure.pass(&mut *packing.unpacked(BufReader::new(source)))?;
            end
        }
    };
    work.unpack(measure.length)?;
    measure.report.add(Trace::Trailing, u64::from(taken < end));
    Ok(Measured {
        range: 0..taken,
        length: measure.length,
        report: measure.report,
    })
}

struct Measure {
    most: u64,
    length: u64,
    report: Report,
}

impl Measure {
    fn pass(&mut self, unpacked: &mut dyn Read) -> Result<(), Reason> {
        let mut block = vec![0; 64 * 1024];
        loop {
            let got = match unpacked.read(&mut block) {
                Ok(0) => return Ok(()),
                Ok(got) => got,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(reason(error)),
            };
            self.length += got as u64;
            if self.length > self.most {
                return Err(Reason::Beyond(
                    "64 MiB, or 200 times its size, once it is unpacked",
                ));
            }
        }
    }

    /// Member by member, for each has a header of its own. Returns where the last one ends: zeros and
    /// whatever else may follow.
    fn gzip(&mut self, source: &mut dyn Source, end: u64) -> Result<u64, Reason> {
        let mut packed = BufReader::new(Counted(source, 0));
        loop {
            let mut member = GzDecoder::new(packed);
            self.pass(&mut member)?;
            if let Some(header) = member.header() {
                self.note(header);
            }
            packed = member.into_inner();
            if packed.fill_buf()?.first() != Some(&0x1F) {
                let read = packed.get_ref().1;
                return Ok(read.saturating_sub(packed.buffer().len() as u64).min(end));
            }
        }
    }

    fn note(&mut self, header: &flate2::GzHeader) {
        self.report
            .add(Trace::Moment, u64::from(header.mtime() != 0));
        let report = &mut self.report;
        let mut found = |trace, there: bool| report.add(trace, u64::from(there));
        found(Trace::Path, header.filename().is_some());
        found(Trace::Comment, header.comment().is_some());
        found(Trace::PrivateBlock, header.extra().is_some());
        // Which system packed it.
        found(Trace::Setting, header.operating_system() != UNKNOWN_SYSTEM);
    }
}

/// A reader that knows how far it has come.
struct Counted<'a>(&'a mut dyn Source, u64);

impl Read for Counted<'_> {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        let got = self.0.read(bytes)?;
        self.1 += got as u64;
        Ok(got)
    }
}

/// Packed data that cannot be unpacked is a damaged file, not a failing disk.
fn reason(error: io::Error) -> Reason {
    match error.kind() {
        io::ErrorKind::OutOfMemory => Reason::Beyond("64 MiB to be held while it is unpacked"),
        io::ErrorKind::Unsupported => Reason::Uncleanable("is packed in an unusual way"),
        io::ErrorKind::Other => Reason::Damaged("a packed part of it is damaged"),
        _ => error.into(),
    }
}

/// What RFC 1952 has for a file that does not say where it was packed.
const UNKNOWN_SYSTEM: u8 = 255;

/// Packs as gzip with a header that says nothing.
pub(crate) fn gzip(write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<Vec<u8>> {
    let builder = GzBuilder::new().mtime(0).operating_system(UNKNOWN_SYSTEM);
    let mut encoder = builder.write(Vec::new(), Compression::default());
    write(&mut encoder)?;
    encoder.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Budget;
    use std::io::Cursor;

    fn measured(packing: Packing, packed: &[u8]) -> Result<Measured, Reason> {
        let mut work = Work::new(&Budget { bytes_out: 1 << 30 });
        measure(packing, &mut Cursor::new(packed), &mut work)
    }

    fn packed(content: &[u8]) -> Vec<u8> {
        gzip(|out| out.write_all(content)).unwrap()
    }

    #[test]
    fn members_are_counted_together_and_what_is_behind_them_is_left_out() {
        let two = [packed(b"one, "), packed(b"two")].concat();
        let with_zeros = [&two[..], &[0; 600]].concat();
        let measured = measured(Packing::Gzip, &with_zeros).unwrap();
        assert_eq!((measured.range.end, measured.length), (two.len() as u64, 8));
        assert_eq!(
            measured.report.lines(),
            ["1 stretch of data behind the end"]
        );
    }

    #[test]
    fn a_header_tells_what_it_held() {
        let mut builder = GzBuilder::new()
            .mtime(5)
            .filename("/home/me/x")
            .comment("c");
        builder = builder.extra(vec![1, 2, 0, 0]);
        let mut encoder = builder.write(Vec::new(), Compression::fast());
        encoder.write_all(b"x").unwrap();
        let report = measured(Packing::Gzip, &encoder.finish().unwrap())
            .unwrap()
            .report;
        assert_eq!(report.removed().count(), 4);
    }

    #[test]
    fn a_bomb_is_refused_and_so_is_every_truncation() {
        let bomb = packed(&vec![0; 100 << 20]);
        assert!(matches!(
            measured(Packing::Gzip, &bomb),
            Err(Reason::Beyond(_))
        ));
        let whole = packed(b"some words that are packed");
        for length in 0..whole.len() {
            assert!(
                measured(Packing::Gzip, &whole[..length]).is_err(),
                "{length}"
            );
        }
    }

    #[test]
    fn a_dictionary_of_four_gigabytes_is_not_allocated() {
        // An xz header with one block whose LZMA2 dictionary is the largest there is.
        let block = [2, 0, 0x21, 1, 40, 0, 0, 0];
        let mut file = b"\xFD7zXZ\0\0\x01".to_vec();
        file.extend(crc32fast::hash(&[0, 1]).to_le_bytes());
        file.extend(block);
        file.extend(crc32fast::hash(&block).to_le_bytes());
        file.extend([1; 64]);
        let refused = measured(Packing::Xz, &file).err();
        assert!(matches!(refused, Some(Reason::Beyond(_))), "{refused:?}");
    }
}
