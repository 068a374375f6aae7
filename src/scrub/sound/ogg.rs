//! Ogg (RFC 3533) with Vorbis, Opus (RFC 7845), FLAC (RFC 9639, 10.1) or Speex: pages of sound with numbers of
//! ours, behind first packets that are written anew.

use crate::cursor::Cursor;
use crate::patched::Patching;
use crate::{kind, Cleaned, Reason, Report, Source, Trace};

mod heads;
mod opus;
mod page;
mod setup;

use heads::Codec;
use page::Page;

const STRANGE: Reason = Reason::Damaged("a part of it is not as an Ogg sound's should be");

/// Most bytes of packets in front of the sound, pictures in comments among them.
const HEADS: usize = 32 << 20;

/// Most streams that run at the same time.
const STREAMS: usize = 32;

/// Most pages whose checksum is wrong.
const DAMAGED: u32 = 1000;

/// Cleans a sound.
pub(crate) fn clean(source: &mut dyn Source) -> Result<Cleaned, Reason> {
    let mut cursor = Cursor::new(source)?;
    let mut walk = Walk::default();
    walk.pages(&mut cursor)?;
    let Walk {
        out,
        report,
        sound,
        first,
        ..
    } = walk;
    if !sound {
        return Err(Reason::Damaged("no sound is in it"));
    }
    // What is named first may not be kept.
    let kind = match first {
        Some(Codec::Opus { .. }) => kind::OPUS,
        _ => kind::OGG,
    };
    Ok(Cleaned {
        kind,
        plan: out.finish(),
        report,
    })
}

#[derive(Default)]
struct Walk {
    out: Patching,
    report: Report,
    streams: Vec<Stream>,
    /// The number of the next stream.
    serial: u32,
    /// The last page was the first one of its stream.
    starting: bool,
    damaged: u32,
    sound: bool,
    /// How the first stream that is kept is coded.
    first: Option<Codec>,
}

/// A stream of the source.
struct Stream {
    from: u32,
    /// How it is coded and its number in the clean file; `None` when it goes.
    kept: Option<(Codec, u32)>,
    /// Packets in front of the sound, behind the first one, until they are written.
    heads: Vec<Vec<u8>>,
    /// The last of them goes on.
    open: bool,
    /// The packet that goes on is none of sound.
    silent: bool,
    started: bool,
    ended: bool,
    /// The number of the next page, in the source and in the clean file.
    expected: u32,
    sequence: u32,
}

impl Walk {
    fn pages(&mut self, cursor: &mut Cursor) -> Result<(), Reason> {
        let mut junk = false;
        while cursor.left() > 0 {
            let here = cursor.position();
            match Page::read(cursor)? {
                Some(page) => {
                    self.report.add(Trace::Gap, u64::from(junk));
                    junk = false;
                    self.page(&page)?;
                }
                None => {
                    junk = true;
                    if cursor.position() > here {
                        self.damaged += 1;
                        if self.damaged > DAMAGED {
                            return Err(Reason::Damaged("most of it is no sound"));
                        }
                    }
                    cursor.seek(here + 1)?;
                    let ahead = cursor.ahead()?;
                    let at = memchr::memchr(b'O', ahead).unwrap_or(ahead.len());
                    cursor.skip(at as u64)?;
                }
            }
        }
        self.report.add(Trace::Trailing, u64::from(junk));
        Ok(())
    }

    fn page(&mut self, page: &Page) -> Result<(), Reason> {
        let first = page.flags() & page::FIRST != 0;
        let starting = std::mem::replace(&mut self.starting, first);
        if first {
            if !starting {
                // One sound behind the other.
                self.streams.clear();
            }
            return self.begin(page);
        }
        let serial = page.serial();
        let found = self.streams.iter_mut().find(|stream| stream.from == serial);
        let Some(stream) = found.filter(|stream| !stream.ended) else {
            self.report.add(Trace::Gap, 1);
            return Ok(());
        };
        let hole = page.sequence() != stream.expected;
        stream.expected = page.sequence().wrapping_add(1);
        stream.ended = page.flags() & page::LAST != 0;
        let Some((codec, serial)) = stream.kept else {
            return Ok(());
        };
        if !stream.started {
            return stream.head(page, codec, serial, &mut self.out, &mut self.report);
        }
        if page.is_only(|packet| codec.is_silent(packet)) {
            self.report.add(Trace::Gap, 1);
            return Ok(());
        }
        self.sound = true;
        // A page that is missing stays missing, so that what it tore apart is not joined.
        stream.sequence = stream.sequence.wrapping_add(u32::from(hole));
        let mut new = page.renumbered(serial, stream.sequence);
        stream.sequence = stream.sequence.wrapping_add(1);
        stream.settle(page, &mut new, codec, &mut self.report);
        page::seal(&mut new);
        self.out.rewritten(page.start, &page.bytes, &new)
    }

    /// The first page of a stream, with one packet.
    fn begin(&mut self, page: &Page) -> Result<(), Reason> {
        if self.streams.len() >= STREAMS {
            return Err(Reason::Beyond("32 tracks"));
        }
        let parts = page.parts();
        let [(part, true)] = &parts[..] else {
            return Err(STRANGE);
        };
        let packet = page.bytes.get(part.clone()).unwrap_or_default();
        let read = Codec::read(packet)?;
        self.report.add(Trace::DataTrack, u64::from(read.is_none()));
        let kept = read.map(|(codec, new)| {
            self.first = self.first.or(Some(codec));
            let serial = self.serial;
            self.serial = self.serial.wrapping_add(1);
            let (page, _) = page::write(&[new], page::FIRST, serial, 0);
            self.out.bytes(&page);
            (codec, serial)
        });
        self.streams.push(Stream {
            from: page.serial(),
            kept,
            heads: Vec::new(),
            open: false,
            silent: false,
            started: false,
            ended: page.flags() & page::LAST != 0,
            expected: page.sequence().wrapping_add(1),
            sequence: 1,
        });
        Ok(())
    }
}

impl Stream {
    /// Makes zeros of what no decoder uses in a page with sound, `new`.
    fn settle(&mut self, page: &Page, new: &mut [u8], codec: Codec, report: &mut Report) {
        let continued = page.flags() & page::CONTINUED != 0;
        for (place, (part, ends)) in page.parts().into_iter().enumerate() {
            let packet = new.get_mut(part).unwrap_or_default();
            let begins = place > 0 || !continued;
            if begins {
                self.silent = codec.is_silent(packet);
            }
            let before = packet.to_vec();
            if self.silent {
                packet.fill(0);
                if let (Some(first), true) = (packet.first_mut(), begins) {
                    *first = codec.silence();
                }
            } else if let (Codec::Opus { streams }, true) = (codec, begins && ends) {
                opus::settle(packet, streams);
            }
            report.add(Trace::EncoderMessage, u64::from(*packet != before[..]));
        }
    }

    /// A page with packets in front of the sound.
    fn head(
        &mut self,
        page: &Page,
        codec: Codec,
        serial: u32,
        out: &mut Patching,
        report: &mut Report,
    ) -> Result<(), Reason> {
        for (part, ends) in page.parts() {
            if self.started {
                // The sound has to begin on a page of its own.
                return Err(STRANGE);
            }
            let bytes = page.bytes.get(part).unwrap_or_default();
            match self.heads.last_mut() {
                Some(last) if self.open => last.extend(bytes),
                _ => self.heads.push(bytes.to_vec()),
            }
            self.open = !ends;
            let held: usize = self.heads.iter().map(Vec::len).sum();
            if held > HEADS {
                return Err(Reason::Beyond("32 MiB of comments"));
            }
            self.started = ends && codec.is_complete(&self.heads);
        }
        if self.started {
            let heads = std::mem::take(&mut self.heads);
            let (pages, count) = page::write(&codec.rewrite(&heads, report)?, 0, serial, 1);
            out.bytes(&pages);
            self.sequence = 1 + count;
        }
        Ok(())
    }
}
