//! Which items are kept: the pictures that viewers show, what those are put together from, and how see-through
//! they are. Thumbnails, depth, brightness maps and everything that is no picture go.

use std::collections::BTreeSet;

use super::*;
use crate::iso::Name;

/// How deep a picture may be put together from others.
const DEPTH: usize = 4;

/// What marks an auxiliary picture as how see-through another is.
const ALPHA: [&[u8]; 3] = [
    b"urn:mpeg:mpegB:cicp:systems:auxiliary:alpha\0",
    b"urn:mpeg:hevc:2015:auxid:1\0",
    b"urn:mpeg:avc:2015:auxid:1\0",
];

/// The type of an auxiliary picture that is kept.
pub(super) fn alpha(kind: &[u8]) -> Option<&'static [u8]> {
    ALPHA.into_iter().find(|name| kind.starts_with(name))
}

/// The numbers of all items that are kept, in order.
pub(super) fn choose(items: &Items, report: &mut Report) -> Result<Vec<u32>, Reason> {
    let shown = shown(items);
    if !shown.contains(&items.primary) {
        return Err(STRANGE);
    }
    let mut kept = BTreeSet::new();
    for id in shown {
        gather(items, id, DEPTH, &mut kept)?;
        for (aux, _) in alphas(items, id) {
            gather(items, aux, DEPTH, &mut kept)?;
        }
    }
    for (id, item) in &items.items {
        if !kept.contains(id) {
            note(items, *id, item, report);
        }
    }
    Ok(kept.into_iter().collect())
}

/// Pictures that stand for themselves: the primary one, and those that are nothing to another.
fn shown(items: &Items) -> BTreeSet<u32> {
    let mut part = BTreeSet::new();
    for reference in &items.references {
        match &reference.kind {
            b"dimg" => part.extend(&reference.to),
            b"thmb" | b"auxl" | b"cdsc" => {
                part.insert(reference.from);
            }
            _ => {}
        }
    }
    let shown = items.items.iter().filter(|(id, item)| {
        **id == items.primary || is_picture(&item.kind) && !item.hidden && !part.contains(id)
    });
    shown.map(|(id, _)| *id).collect()
}

fn is_picture(kind: &Name) -> bool {
    matches!(kind, b"hvc1" | b"av01" | b"grid" | b"iden" | b"iovl")
}

/// Auxiliary pictures of this one that are kept, with their type.
fn alphas(items: &Items, id: u32) -> Vec<(u32, &'static [u8])> {
    let to_it = items
        .references
        .iter()
        .filter(|reference| reference.kind == *b"auxl" && reference.to.contains(&id));
    let known = to_it.filter_map(|reference| {
        let kind = alpha(items.auxiliary(reference.from)?)?;
        Some((reference.from, kind))
    });
    known.collect()
}

/// Adds an item and what it is made from.
fn gather(items: &Items, id: u32, depth: usize, kept: &mut BTreeSet<u32>) -> Result<(), Reason> {
    let item = items.items.get(&id).ok_or(STRANGE)?;
    if item.protected {
        return Err(Reason::Locked("is encrypted"));
    }
    if !is_picture(&item.kind) {
        return Err(Reason::Uncleanable(
            "is coded in a way that is not known here",
        ));
    }
    if !kept.insert(id) {
        return Ok(());
    }
    let depth = depth
        .checked_sub(1)
        .ok_or(Reason::Beyond("4 levels of pictures in pictures"))?;
    if !matches!(&item.kind, b"hvc1" | b"av01") {
        for part in items.targets(id, b"dimg") {
            gather(items, part, depth, kept)?;
        }
    }
    Ok(())
}

/// Counts an item that goes.
fn note(items: &Items, id: u32, item: &Item, report: &mut Report) {
    let preview = items.targets(id, b"thmb").next().is_some();
    match &item.kind {
        // Counted by what they tell.
        b"Exif" | b"mime" | b"uri " => {}
        _ if preview => report.add(Trace::Preview, 1),
        // Parts of a picture that goes as well.
        _ if item.hidden && items.auxiliary(id).is_none() => {}
        kind if is_picture(kind) => report.add(Trace::SecondPicture, 1),
        _ => report.add(Trace::PrivateBlock, 1),
    }
}

use super::items::Item;
