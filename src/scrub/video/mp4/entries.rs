//! Sample descriptions (ISO/IEC 14496-12, 8.5.2, and 14496-15): how pictures are coded. Known codings alone,
//! rebuilt with what their decoders need.

use super::scan::Media;
use super::{esds, sound};
use crate::cursor::Cursor;
use crate::iso::nal::Codec;
use crate::iso::{av1, be16, boxed, colour, config, only, Box4, Name, STRANGE};
use crate::work::Work;
use crate::{Reason, Report, Trace};

/// Most descriptions of one track.
const ENTRIES: usize = 100;

/// Most bytes of one box of a decoder's configuration.
const CONFIG: u64 = 64 * 1024;

pub(super) const UNKNOWN: Reason = Reason::Uncleanable("is coded in a way that is not known here");

/// A description of samples.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    /// The whole box.
    pub(super) bytes: Vec<u8>,
    /// What samples can hold that is to go.
    pub(super) media: Media,
    /// Of sound in samples of one size: frames that are coded together, and their bytes.
    pub(super) packing: Option<(u32, u32)>,
}

pub(super) fn read(
    cursor: &mut Cursor,
    stsd: &Box4,
    video: bool,
    work: &Work,
    report: &mut Report,
) -> Result<Vec<Entry>, Reason> {
    let boxes = stsd.children(cursor, 8)?;
    if boxes.len() > ENTRIES {
        return Err(Reason::Beyond("100 ways of coding in one track"));
    }
    let mut entries = Vec::new();
    for found in &boxes {
        let encrypted = matches!(&found.name, b"encv" | b"enca" | b"drms" | b"drmi" | b"p608");
        if encrypted {
            return Err(Reason::Locked("is encrypted"));
        }
        entries.push(match video {
            true => picture(cursor, found, work, report)?,
            false => sound::read(cursor, found)?,
        });
    }
    Ok(entries)
}

/// Boxes in a description.
pub(super) struct Parts {
    boxes: Vec<Box4>,
}

impl Parts {
    pub(super) fn read(cursor: &mut Cursor, found: &Box4, skip: u64) -> Result<Self, Reason> {
        let boxes = found.children(cursor, skip)?;
        if boxes.iter().any(|part| part.name == *b"sinf") {
            return Err(Reason::Locked("is encrypted"));
        }
        Ok(Self { boxes })
    }

    /// The content of a part, if it is there.
    pub(super) fn content(
        &self,
        cursor: &mut Cursor,
        name: &Name,
    ) -> Result<Option<Vec<u8>>, Reason> {
        match only(&self.boxes, name)? {
            Some(found) => found.content(cursor, CONFIG).map(Some),
            None => Ok(None),
        }
    }

    pub(super) fn needed(&self, cursor: &mut Cursor, name: &Name) -> Result<Vec<u8>, Reason> {
        self.content(cursor, name)?.ok_or(STRANGE)
    }

    pub(super) fn find(&self, name: &Name) -> Result<Option<&Box4>, Reason> {
        only(&self.boxes, name)
    }
}

fn picture(
    cursor: &mut Cursor,
    found: &Box4,
    work: &Work,
    report: &mut Report,
) -> Result<Entry, Reason> {
    const FIELDS: u64 = 78;
    cursor.seek(found.body.start)?;
    let fields: [u8; FIELDS as usize] = cursor.array()?;
    let parts = Parts::read(cursor, found, FIELDS)?;
    let number = |at: usize| be16(&fields, at).ok_or(STRANGE);
    let (width, height, depth) = (number(24)?, number(26)?, number(74)?);
    if width > 0 && height > 0 {
        work.picture(u32::from(width), u32::from(height))?;
    }
    let named = fields[42..74].iter().any(|byte| *byte != 0);
    report.add(Trace::Program, u64::from(named));
    let mut kept = fixed(width, height, depth);
    let (config, media) = coding(cursor, &found.name, &parts, report)?;
    kept.extend(config);
    for part in &parts.boxes {
        if part.len() > CONFIG && part.name != *b"colr" {
            continue;
        }
        let content = part.content(cursor, crate::picture::icc::LARGEST as u64)?;
        match &part.name {
            // A profile is for still pictures; players do without.
            b"colr" if content.starts_with(b"ncl") => {
                kept.extend(colour::colr(&content, report).unwrap_or_default());
            }
            b"colr" => report.add(Trace::ColourProfile, 1),
            b"ispe" | b"irot" | b"imir" => {}
            name => kept.extend(colour::simple(name, &content).unwrap_or_default()),
        }
    }
    Ok(Entry {
        bytes: boxed(&found.name, &[&kept]),
        media,
        packing: None,
    })
}

/// The fields that begin every description of pictures: no vendor, no quality, no name of a program.
fn fixed(width: u16, height: u16, depth: u16) -> Vec<u8> {
    let mut fields = vec![0, 0, 0, 0, 0, 0, 0, 1];
    fields.extend([0; 16]);
    fields.extend(width.to_be_bytes());
    fields.extend(height.to_be_bytes());
    fields.extend([0, 72, 0, 0, 0, 72, 0, 0, 0, 0, 0, 0, 0, 1]);
    fields.extend([0; 32]);
    let depth = if (1..=40).contains(&depth) { depth } else { 24 };
    fields.extend(depth.to_be_bytes());
    fields.extend([0xFF; 2]);
    fields
}

/// The decoder's configuration, and what samples can hold.
fn coding(
    cursor: &mut Cursor,
    name: &Name,
    parts: &Parts,
    report: &mut Report,
) -> Result<(Vec<u8>, Media), Reason> {
    Ok(match name {
        b"avc1" | b"avc2" | b"avc3" | b"avc4" => {
            let config = config::avcc(&parts.needed(cursor, b"avcC")?, report).ok_or(STRANGE)?;
            let media = Media::Units(Codec::Avc, config.length_size);
            (boxed(b"avcC", &[&config.bytes]), media)
        }
        b"hvc1" | b"hev1" => {
            let config = config::hvcc(&parts.needed(cursor, b"hvcC")?, report).ok_or(STRANGE)?;
            let media = Media::Units(Codec::Hevc, config.length_size);
            (boxed(b"hvcC", &[&config.bytes]), media)
        }
        b"av01" => {
            let config = av1::av1c(&parts.needed(cursor, b"av1C")?, report).ok_or(STRANGE)?;
            (boxed(b"av1C", &[&config]), Media::Av1)
        }
        b"vp08" | b"vp09" => {
            let config = parts.needed(cursor, b"vpcC")?;
            let kept = config.get(..10).ok_or(STRANGE)?;
            (boxed(b"vpcC", &[kept, &[0, 0]]), Media::Plain)
        }
        b"mp4v" => {
            let config = esds::Config::read(&parts.needed(cursor, b"esds")?).ok_or(STRANGE)?;
            config.picture(report)?
        }
        b"s263" | b"h263" | b"H263" => {
            let config = parts.content(cursor, b"d263")?;
            // Vendor and version of the decoder are nobody's; level and profile follow.
            let rest = config.as_ref().and_then(|config| config.get(5..7));
            let config = rest.map(|rest| boxed(b"d263", &[&[0; 5], rest]));
            (config.unwrap_or_default(), Media::Plain)
        }
        b"jpeg" => (Vec::new(), Media::Jpeg),
        b"m2v1" | b"mpg2" | b"mp2v" | [b'x', b'd', ..] | [b'h', b'd', b'v', _] => {
            (Vec::new(), Media::StartCodes)
        }
        b"apch" | b"apcn" | b"apcs" | b"apco" | b"ap4h" | b"ap4x" => (Vec::new(), Media::ProRes),
        b"2vuy" | b"yuv2" | b"v210" | b"v308" | b"v408" | b"v410" => (Vec::new(), Media::Plain),
        _ => return Err(UNKNOWN),
    })
}
