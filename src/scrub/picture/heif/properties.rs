//! Properties of pictures (ISO/IEC 23008-12, 6.5): those that decoding and showing need, rebuilt.

use super::items::Picture;
use super::select::alpha;
use super::*;
use crate::iso::{av1, be32, boxed, colour, config, full, Name};
use crate::picture::icc;

/// Most properties of a file.
const PROPERTIES: usize = 20_000;

/// A property as it is in the file.
#[derive(Debug)]
pub(super) struct Property {
    pub(super) name: Name,
    pub(super) content: Vec<u8>,
}

pub(super) fn read(cursor: &mut Cursor, ipco: &Box4) -> Result<Vec<Property>, Reason> {
    /// Most bytes of all together.
    const ALL: u64 = 16 << 20;
    let boxes = ipco.children(cursor, 0)?;
    if boxes.len() > PROPERTIES || ipco.len() > ALL {
        return Err(Reason::Beyond("20,000 properties"));
    }
    let mut found = Vec::new();
    for property in boxes {
        let content = property.content(cursor, icc::LARGEST as u64)?;
        found.push(Property {
            name: property.name,
            content,
        });
    }
    Ok(found)
}

/// Gives a picture a property, if it is one that is kept.
pub(super) fn keep(
    picture: &mut Picture,
    name: &Name,
    content: &[u8],
    essential: bool,
    work: &Work,
    report: &mut Report,
) -> Result<(), Reason> {
    let kept = match (name, content) {
        (b"hvcC", _) => {
            let config = config::hvcc(content, report).ok_or(STRANGE)?;
            picture.length_size = config.length_size;
            picture.deep = config.deep;
            Some((boxed(b"hvcC", &[&config.bytes]), true))
        }
        (b"av1C", _) => {
            let config = av1::av1c(content, report).ok_or(STRANGE)?;
            Some((boxed(b"av1C", &[&config]), true))
        }
        (b"ispe", _) => {
            let (width, height) = (be32(content, 4), be32(content, 8));
            work.picture(width.ok_or(STRANGE)?, height.ok_or(STRANGE)?)?;
            let size = content.get(4..12).ok_or(STRANGE)?;
            Some((full(b"ispe", 0, 0, &[size]), false))
        }
        (b"colr", _) => colour::colr(content, report).map(|bytes| (bytes, false)),
        _ => small(name, content),
    };
    if let Some(property) = kept {
        picture.properties.push(property);
        return Ok(());
    }
    match name {
        // Offsets of layers, and what is kept only in part.
        b"a1lx" | b"rloc" | b"subs" | b"colr" | b"auxC" => {}
        _ if essential => {
            return Err(Reason::Uncleanable(
                "is put together in a way that is not known here",
            ))
        }
        b"udes" | b"altt" => report.add(Trace::Caption, 1),
        b"crtt" | b"mdft" => report.add(Trace::Moment, 1),
        _ => report.add(Trace::PrivateBlock, 1),
    }
    Ok(())
}

/// A property of a few numbers, and whether a reader has to know it.
fn small(name: &Name, content: &[u8]) -> Option<(Vec<u8>, bool)> {
    Some(match (name, content) {
        (b"pixi", _) => (pixi(content)?, false),
        (b"irot", [way]) => (boxed(b"irot", &[&[way & 3]]), true),
        (b"imir", [axis]) => (boxed(b"imir", &[&[axis & 1]]), true),
        (b"clap", _) if content.len() == 32 => (boxed(b"clap", &[content]), true),
        (b"a1op", [point]) => (boxed(b"a1op", &[&[*point]]), true),
        (b"lsel", [high, low]) => (boxed(b"lsel", &[&[*high, *low]]), true),
        (b"pasp" | b"mdcv" | b"clli", _) => (colour::simple(name, content)?, false),
        (b"auxC", _) => (full(b"auxC", 0, 0, &[alpha(content.get(4..)?)?]), true),
        _ => return None,
    })
}

/// Bits of each channel.
fn pixi(content: &[u8]) -> Option<Vec<u8>> {
    let count = usize::from(*content.get(4)?);
    let bits = content.get(4..5 + count)?;
    Some(full(b"pixi", 0, 0, &[bits]))
}
