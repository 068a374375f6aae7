//! The items of a file (ISO/IEC 14496-12, 8.11): which there are, what refers to what, and their properties.

use super::location::Extent;
use super::properties::{self, Property};
use super::*;
use crate::iso::{be16, be32, Name};
use crate::picture::exif;

/// Most items of a file: large pictures are put together from some hundred.
const ITEMS: usize = 10_000;

/// Most bytes of a list.
const LIST: u64 = 4 << 20;

/// What an item is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Item {
    pub(super) kind: Name,
    pub(super) hidden: bool,
    pub(super) protected: bool,
    /// It is XMP, of those items that are named by a media type.
    xmp: bool,
}

/// What one item is to others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Reference {
    pub(super) kind: Name,
    pub(super) from: u32,
    pub(super) to: Vec<u32>,
}

#[derive(Debug)]
pub(super) struct Items {
    pub(super) primary: u32,
    pub(super) items: BTreeMap<u32, Item>,
    pub(super) references: Vec<Reference>,
    properties: Vec<Property>,
    /// Numbers of properties, from 1 on, and whether a reader has to know them.
    associations: BTreeMap<u32, Vec<(usize, bool)>>,
}

/// An item that is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Picture {
    pub(super) id: u32,
    pub(super) kind: Name,
    pub(super) hidden: bool,
    pub(super) data: Vec<Extent>,
    /// Boxes of ours, and whether a reader has to know them.
    pub(super) properties: Vec<(Vec<u8>, bool)>,
    /// Of the length before each unit, in bytes.
    pub(super) length_size: u8,
    pub(super) deep: bool,
}

impl Items {
    pub(super) fn read(
        cursor: &mut Cursor,
        children: &[Box4],
        report: &mut Report,
    ) -> Result<Self, Reason> {
        let pitm = needed(children, b"pitm")?.content(cursor, 16)?;
        let primary = match pitm.first() {
            Some(0) => be16(&pitm, 4).map(u32::from),
            _ => be32(&pitm, 4),
        };
        let iprp = needed(children, b"iprp")?.children(cursor, 0)?;
        for child in children {
            let known = matches!(
                &child.name,
                b"hdlr"
                    | b"pitm"
                    | b"iinf"
                    | b"iref"
                    | b"iprp"
                    | b"iloc"
                    | b"idat"
                    | b"dinf"
                    | b"grpl"
            );
            report.add(Trace::PrivateBlock, u64::from(!known));
        }
        let mut associations = BTreeMap::new();
        for ipma in iprp.iter().filter(|found| found.name == *b"ipma") {
            associate(&ipma.content(cursor, LIST)?, &mut associations).ok_or(STRANGE)?;
        }
        let references = match only(children, b"iref")? {
            Some(iref) => references(cursor, iref)?,
            None => Vec::new(),
        };
        Ok(Self {
            primary: primary.ok_or(STRANGE)?,
            items: list(cursor, needed(children, b"iinf")?, report)?,
            references,
            properties: properties::read(cursor, needed(&iprp, b"ipco")?)?,
            associations,
        })
    }

    /// The type of an auxiliary picture.
    pub(super) fn auxiliary(&self, id: u32) -> Option<&[u8]> {
        self.properties_of(id)
            .find_map(|(property, _)| match property {
                (b"auxC", content) => content.get(4..),
                _ => None,
            })
    }

    fn properties_of(&self, id: u32) -> impl Iterator<Item = ((&Name, &[u8]), bool)> {
        let numbers = self.associations.get(&id).into_iter().flatten();
        numbers.filter_map(|(number, essential)| {
            let property = self.properties.get(number.checked_sub(1)?)?;
            Some(((&property.name, &property.content[..]), *essential))
        })
    }

    /// What items refer to from this one.
    pub(super) fn targets(&self, id: u32, kind: &Name) -> impl Iterator<Item = u32> + '_ {
        let kind = *kind;
        let own = self.references.iter();
        let own = own.filter(move |reference| reference.from == id && reference.kind == kind);
        own.flat_map(|reference| reference.to.iter().copied())
    }

    /// Counts what the records tell that are not kept.
    pub(super) fn note_records(
        &self,
        cursor: &mut Cursor,
        locations: &BTreeMap<u32, Vec<Extent>>,
        report: &mut Report,
    ) -> Result<(), Reason> {
        const LOOKED_AT: u64 = 1 << 20;
        for (id, item) in &self.items {
            match &item.kind {
                b"Exif" => {
                    let first = locations.get(id).and_then(|extents| extents.first());
                    let range = first.map_or(0..0, |extent| extent.range.clone());
                    let end = range
                        .end
                        .min(cursor.len())
                        .min(range.start.saturating_add(LOOKED_AT));
                    cursor.seek(range.start.min(cursor.len()))?;
                    let record = cursor.bytes(end.saturating_sub(range.start))?;
                    // Behind four bytes that say how many more are before it.
                    let skip = be32(&record, 0).unwrap_or(0) as usize;
                    let record = record.get(4..).and_then(|rest| rest.get(skip..));
                    report.merge(&exif::read(record.unwrap_or_default()).report);
                }
                b"mime" if item.xmp => report.add(Trace::Xmp, 1),
                b"mime" | b"uri " => report.add(Trace::PrivateBlock, 1),
                _ => {}
            }
        }
        Ok(())
    }

    /// An item that is kept, with what it needs.
    pub(super) fn picture(
        &self,
        cursor: &mut Cursor,
        id: u32,
        locations: &BTreeMap<u32, Vec<Extent>>,
        work: &Work,
        report: &mut Report,
    ) -> Result<Picture, Reason> {
        let item = self.items.get(&id).ok_or(STRANGE)?;
        let data = locations.get(&id).cloned().unwrap_or_default();
        if data.iter().any(|extent| extent.range.end > cursor.len()) {
            return Err(CUT_SHORT);
        }
        if data.is_empty() && item.kind != *b"iden" {
            return Err(STRANGE);
        }
        let mut picture = Picture {
            id,
            kind: item.kind,
            hidden: item.hidden,
            data,
            properties: Vec::new(),
            length_size: 0,
            deep: false,
        };
        for ((name, content), essential) in self.properties_of(id) {
            properties::keep(&mut picture, name, content, essential, work, report)?;
        }
        let configured = picture.kind != *b"hvc1" || picture.length_size > 0;
        match configured {
            true => Ok(picture),
            false => Err(STRANGE),
        }
    }
}

fn list(
    cursor: &mut Cursor,
    iinf: &Box4,
    report: &mut Report,
) -> Result<BTreeMap<u32, Item>, Reason> {
    cursor.seek(iinf.body.start)?;
    let skip = if cursor.be32()? >> 24 == 0 { 6 } else { 8 };
    let mut items = BTreeMap::new();
    for infe in iinf.children(cursor, skip)? {
        let content = infe.content(cursor, LIST)?;
        if infe.name != *b"infe" {
            continue;
        }
        let (id, item, named) = entry(&content).ok_or(STRANGE)?;
        report.add(Trace::PartName, u64::from(named));
        if items.insert(id, item).is_some() {
            return Err(STRANGE);
        }
        if items.len() > ITEMS {
            return Err(Reason::Beyond("10,000 items"));
        }
    }
    Ok(items)
}

/// An item's number, what it is, and whether it has a name.
fn entry(content: &[u8]) -> Option<(u32, Item, bool)> {
    let (id, rest) = match content.first()? {
        2 => (u32::from(be16(content, 4)?), content.get(6..)?),
        3 => (be32(content, 4)?, content.get(8..)?),
        _ => return None,
    };
    let kind: Name = *rest.get(2..)?.first_chunk()?;
    let mut texts = rest.get(6..)?.split(|byte| *byte == 0);
    let name = texts.next().unwrap_or_default();
    let media_type = texts.next().unwrap_or_default();
    let item = Item {
        kind,
        hidden: content.get(3)? & 1 != 0,
        protected: be16(rest, 0)? != 0,
        xmp: media_type == b"application/rdf+xml",
    };
    let generated = matches!(
        name,
        b"" | b"HEVC Image" | b"Image" | b"Color" | b"Alpha" | b"Exif" | b"XMP"
    );
    Some((id, item, !generated))
}

fn references(cursor: &mut Cursor, iref: &Box4) -> Result<Vec<Reference>, Reason> {
    cursor.seek(iref.body.start)?;
    let width = if cursor.be32()? >> 24 == 0 { 2 } else { 4 };
    let mut references = Vec::new();
    for found in iref.children(cursor, 4)? {
        let content = found.content(cursor, LIST)?;
        let number = |at: usize| match width {
            2 => be16(&content, at).map(u32::from),
            _ => be32(&content, at),
        };
        let count = be16(&content, width).ok_or(STRANGE)?;
        let to = (0..usize::from(count)).map(|index| number(width + 2 + index * width));
        references.push(Reference {
            kind: found.name,
            from: number(0).ok_or(STRANGE)?,
            to: to.collect::<Option<_>>().ok_or(STRANGE)?,
        });
    }
    Ok(references)
}

/// Reads which item has which properties.
fn associate(content: &[u8], found: &mut BTreeMap<u32, Vec<(usize, bool)>>) -> Option<()> {
    let (version, wide) = (*content.first()?, content.get(3)? & 1 != 0);
    let mut at = 8;
    for _ in 0..be32(content, 4)? {
        let id = match version {
            0 => u32::from(be16(content, at)?),
            _ => be32(content, at)?,
        };
        at += if version == 0 { 2 } else { 4 };
        let count = *content.get(at)?;
        at += 1;
        let numbers = found.entry(id).or_default();
        for _ in 0..count {
            let (number, essential) = match wide {
                true => (be16(content, at)? & 0x7FFF, content.get(at)? & 0x80 != 0),
                false => (
                    u16::from(content.get(at)? & 0x7F),
                    content.get(at)? & 0x80 != 0,
                ),
            };
            at += if wide { 2 } else { 1 };
            numbers.push((usize::from(number), essential));
        }
    }
    Some(())
}
