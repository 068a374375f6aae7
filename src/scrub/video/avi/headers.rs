//! Headers: how many streams there are, and of what kind.

use super::riff::{self, Chunk};
use super::STRANGE;
use crate::cursor::Cursor;
use crate::video::stream::{config, microsoft, Codec};
use crate::{Reason, Report, Trace};

/// Most streams.
pub(super) const STREAMS: usize = 32;

/// Bytes of the main header, and of a stream's.
const MAIN: usize = 56;
const STREAM: usize = 48;

/// There is an index, and streams take turns.
const FLAGS: u32 = 0x110;

/// The frame of a stream, a number for each.
#[derive(Debug)]
struct Stream {
    codec: Codec,
    video: bool,
    header: Vec<u8>,
    format: Vec<u8>,
    /// Width and height of the screen that the picture is meant for.
    aspect: Option<[u16; 2]>,
}

#[derive(Debug)]
pub(super) struct Header {
    main: Vec<u8>,
    /// Those that are dropped are `None`.
    streams: Vec<Option<Stream>>,
}

impl Header {
    pub(super) fn read(
        cursor: &mut Cursor<'_>,
        list: &Chunk,
        report: &mut Report,
    ) -> Result<Self, Reason> {
        let mut main = Vec::new();
        let mut streams = Vec::new();
        cursor.seek(list.content.start + 4)?;
        while list.content.end.saturating_sub(cursor.position()) >= 8 {
            let chunk = Chunk::read(cursor, list.content.end)?;
            let form = if chunk.id == *b"LIST" {
                Some(chunk.form(cursor)?)
            } else {
                None
            };
            match (&chunk.id, form.as_ref()) {
                (b"avih", _) => main = chunk.bytes(cursor, 1024)?,
                (_, Some(b"strl")) if streams.len() < STREAMS => {
                    streams.push(Stream::read(cursor, &chunk, report)?);
                }
                (_, Some(b"strl")) => return Err(Reason::Beyond("32 streams")),
                (_, Some(b"odml")) => {}
                _ => note(cursor, &chunk, form, report)?,
            }
            cursor.seek(chunk.next(list.content.end))?;
        }
        main.resize(MAIN, 0);
        if streams.iter().all(Option::is_none) {
            return Err(Reason::Damaged("there is neither picture nor sound in it"));
        }
        Ok(Self { main, streams })
    }

    /// Of each stream, what it is and which number it has now.
    pub(super) fn tracks(&self) -> Vec<Option<(Codec, bool, u8)>> {
        let mut number = 0;
        let kept = self.streams.iter().map(|stream| {
            let stream = stream.as_ref()?;
            let track = (stream.codec, stream.video, number);
            number += 1;
            Some(track)
        });
        kept.collect()
    }

    /// The list of all headers. `largest`: bytes of the largest chunk of each stream.
    pub(super) fn write(&self, largest: &[u32; STREAMS]) -> Vec<u8> {
        let kept: Vec<&Stream> = self.streams.iter().flatten().collect();
        let first = kept.iter().find(|stream| stream.video);
        let word = |bytes: &[u8], at: usize| number(bytes, at).unwrap_or(0).to_le_bytes();
        let frames = first.map_or([0; 4], |stream| word(&stream.header, 32));
        let size = |at| first.map_or([0; 4], |stream| word(&stream.format, at));
        let most = largest.iter().copied().max().unwrap_or(0);
        let height = i32::from_le_bytes(size(8)).unsigned_abs();
        let main = [
            word(&self.main, 0),
            [0; 4],
            [0; 4],
            FLAGS.to_le_bytes(),
            frames,
            [0; 4],
            (kept.len() as u32).to_le_bytes(),
            most.to_le_bytes(),
            size(4),
            height.to_le_bytes(),
            [0; 4],
            [0; 4],
            [0; 4],
            [0; 4],
        ];
        let mut all = riff::write(b"avih", main.as_flattened());
        for (stream, largest) in kept.iter().zip(largest) {
            all.extend(stream.write(*largest));
        }
        riff::list(b"hdrl", &all)
    }
}

/// The little-endian number at a place.
fn number(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(*bytes.get(at..)?.first_chunk()?))
}

impl Stream {
    /// A stream; `None` when it is neither picture nor sound.
    fn read(
        cursor: &mut Cursor<'_>,
        list: &Chunk,
        report: &mut Report,
    ) -> Result<Option<Self>, Reason> {
        let (mut header, mut format, mut aspect) = (Vec::new(), Vec::new(), None);
        cursor.seek(list.content.start + 4)?;
        while list.content.end.saturating_sub(cursor.position()) >= 8 {
            let chunk = Chunk::read(cursor, list.content.end)?;
            match &chunk.id {
                b"strh" => header = chunk.bytes(cursor, 1024)?,
                b"strf" => format = chunk.bytes(cursor, config::LARGEST as u64)?,
                b"vprp" => aspect = read_aspect(&chunk.bytes(cursor, 4096)?),
                b"strn" => report.add(Trace::PartName, 1),
                // The index of a longer file.
                b"indx" => {}
                _ => note(cursor, &chunk, None, report)?,
            }
            cursor.seek(chunk.next(list.content.end))?;
        }
        if header.len() < STREAM {
            return Err(STRANGE);
        }
        let video = header.starts_with(b"vids");
        let known = match header.first_chunk() {
            Some(b"vids") => microsoft::bitmap(&format),
            Some(b"auds") => microsoft::wave(&format),
            // Picture and sound of a camera in one.
            Some(b"iavs") => None,
            _ => {
                report.add(Trace::DataTrack, 1);
                return Ok(None);
            }
        };
        let (codec, format) = known.ok_or(Reason::Uncleanable("is made by an unusual codec"))?;
        header.truncate(STREAM);
        Ok(Some(Self {
            codec,
            video,
            header,
            format,
            aspect: aspect.filter(|_| video),
        }))
    }

    fn write(&self, largest: u32) -> Vec<u8> {
        let word = |bytes: &[u8], at: usize| number(bytes, at).unwrap_or(0).to_le_bytes();
        let (kind, name): (&[u8; 4], _) = match self.video {
            true => (b"vids", word(&self.format, 16)),
            false => (b"auds", [0; 4]),
        };
        let [width, height] = [4, 8].map(|at| number(&self.format, at).unwrap_or(0));
        let height = height.cast_signed().unsigned_abs();
        let halves = |number: u32| u16::try_from(number).unwrap_or(u16::MAX).to_le_bytes();
        let [[w0, w1], [h0, h1]] = if self.video {
            [halves(width), halves(height)]
        } else {
            [[0; 2]; 2]
        };
        let header = [
            *kind,
            name,
            [0; 4],
            [0; 4],
            [0; 4],
            // Units of time, the start, and how long it is.
            word(&self.header, 20),
            word(&self.header, 24),
            word(&self.header, 28),
            word(&self.header, 32),
            largest.to_le_bytes(),
            [0xFF; 4],
            word(&self.header, 44),
            [0; 4],
            [w0, w1, h0, h1],
        ];
        let mut all = riff::write(b"strh", header.as_flattened());
        all.extend(riff::write(b"strf", &self.format));
        if let Some(aspect) = self.aspect {
            all.extend(write_aspect(aspect, [width, height]));
        }
        riff::list(b"strl", &all)
    }
}

/// Of a screen, in small numbers as screens have them.
fn read_aspect(properties: &[u8]) -> Option<[u16; 2]> {
    let aspect = number(properties, 20)?;
    let sides = [(aspect >> 16) as u16, aspect as u16];
    sides
        .iter()
        .all(|side| (1..=1000).contains(side))
        .then_some(sides)
}

/// The properties of a video: of its screen, and one field of all lines.
fn write_aspect([x, y]: [u16; 2], [width, height]: [u32; 2]) -> Vec<u8> {
    let aspect = u32::from(x) << 16 | u32::from(y);
    let screen = [0, 0, 0, width, height, aspect, width, height];
    let field = [1, height, width, height, width, 0, 0, 0, 0];
    let numbers = screen.into_iter().chain(field);
    let bytes: Vec<u8> = numbers.flat_map(u32::to_le_bytes).collect();
    riff::write(b"vprp", &bytes)
}

/// Counts what goes of a chunk that is not kept.
pub(super) fn note(
    cursor: &mut Cursor<'_>,
    chunk: &Chunk,
    form: Option<[u8; 4]>,
    report: &mut Report,
) -> Result<(), Reason> {
    let trace = match (&chunk.id, form.as_ref()) {
        (_, Some(b"INFO")) => return note_info(cursor, chunk, report),
        (b"IDIT" | b"ISMP", _) => Trace::Moment,
        (b"_PMX", _) => Trace::Xmp,
        (b"JUNK" | b"JUNQ", _) => {
            cursor.seek(chunk.content.start)?;
            let length = usize::try_from(chunk.len()).unwrap_or(usize::MAX);
            match cursor.peek(length)?.iter().all(|byte| *byte == 0) {
                true => return Ok(()),
                false => Trace::Gap,
            }
        }
        _ => Trace::PrivateBlock,
    };
    report.add(trace, 1);
    Ok(())
}

fn note_info(cursor: &mut Cursor<'_>, list: &Chunk, report: &mut Report) -> Result<(), Reason> {
    cursor.seek(list.content.start + 4)?;
    while list.content.end.saturating_sub(cursor.position()) >= 8 {
        let Ok(chunk) = Chunk::read(cursor, list.content.end) else {
            break;
        };
        report.add(
            match &chunk.id {
                b"IART" | b"IENG" | b"ITCH" | b"ICMS" => Trace::Person,
                b"ICRD" | b"IDIT" | b"ISMP" => Trace::Moment,
                b"ISFT" => Trace::Program,
                b"ICMT" => Trace::Comment,
                b"INAM" | b"ISBJ" | b"IKEY" | b"ICOP" => Trace::Caption,
                _ => Trace::Tag,
            },
            1,
        );
        cursor.seek(chunk.next(list.content.end))?;
    }
    Ok(())
}
