//! Torrents (BEP 3, 52): what names the content stays; who made the file, when, and for which tracker goes.

use std::collections::BTreeMap;

use crate::{kind, length_of, read_at};
use crate::{Cleaned, Plan, Reason, Report, Source, Trace};

mod bencode;

use bencode::{value, write, Value};

/// Largest torrent: one piece of 256 KiB is 20 bytes, so that is content of 200 GB.
const LARGEST: u64 = 16 << 20;

/// Most lists in lists: folders of files.
const DEPTH: u32 = 64;

const STRANGE: Reason = Reason::Damaged("a part of it is not as a torrent's should be");

/// Cleans a torrent. Its content keeps the hash that names it wherever nothing private is in it.
pub(crate) fn clean(source: &mut dyn Source) -> Result<Cleaned, Reason> {
    let length = length_of(source)?;
    if length > LARGEST {
        return Err(Reason::Beyond("16 MiB"));
    }
    let bytes = read_at(source, 0, LARGEST as usize)?;
    let mut rest = &bytes[..];
    let Value::Dictionary(mut all) = value(&mut rest, DEPTH)? else {
        return Err(STRANGE);
    };
    let mut report = Report::default();
    report.add(Trace::Trailing, u64::from(!rest.is_empty()));
    let Some(Value::Dictionary(info)) = all.remove(&b"info"[..]) else {
        return Err(STRANGE);
    };
    let mut out = b"d4:info".to_vec();
    write(&Value::Dictionary(kept(info, &mut report)?), &mut out);
    if let Some(layers) = all.remove(&b"piece layers"[..]) {
        if !is_layers(&layers) {
            return Err(STRANGE);
        }
        out.extend(b"12:piece layers");
        write(&layers, &mut out);
    }
    out.push(b'e');
    all.keys().for_each(|key| report.add(trace(key), 1));
    let mut plan = Plan::new();
    plan.bytes(&out);
    Ok(Cleaned {
        kind: kind::TORRENT,
        plan,
        report,
    })
}

/// What a key beside the content says.
fn trace(key: &[u8]) -> Trace {
    match key {
        b"announce" | b"announce-list" | b"nodes" | b"url-list" | b"httpseeds" => Trace::Path,
        b"created by" => Trace::Program,
        b"creation date" => Trace::Moment,
        b"comment" | b"comment.utf-8" => Trace::Comment,
        b"publisher" | b"publisher.utf-8" | b"publisher-url" => Trace::Person,
        _ => Trace::PrivateBlock,
    }
}

/// The content, by what a client needs to fetch and check it.
fn kept<'a>(
    info: BTreeMap<&'a [u8], Value<'a>>,
    report: &mut Report,
) -> Result<BTreeMap<&'a [u8], Value<'a>>, Reason> {
    let mut kept = BTreeMap::new();
    for (key, value) in info {
        let value = match (key, value) {
            (b"files", Value::List(files)) => {
                let files = files.into_iter().map(|one| file(one, report));
                Some(Value::List(files.collect::<Result<_, _>>()?))
            }
            (b"file tree", tree @ Value::Dictionary(_)) if is_tree(&tree) => Some(tree),
            (b"name" | b"name.utf-8" | b"pieces", bytes @ Value::Bytes(_)) => Some(bytes),
            (
                b"length" | b"piece length" | b"private" | b"meta version",
                number @ Value::Integer(_),
            ) => Some(number),
            (b"name" | b"pieces" | b"length" | b"piece length" | b"files" | b"file tree", _) => {
                return Err(STRANGE)
            }
            _ => None,
        };
        match value {
            Some(value) => drop(kept.insert(key, value)),
            None => report.add(Trace::PrivateBlock, 1),
        }
    }
    let has = |key: &[u8]| kept.contains_key(key);
    match has(b"name") && has(b"piece length") && (has(b"pieces") || has(b"file tree")) {
        true => Ok(kept),
        false => Err(STRANGE),
    }
}

/// One file of several.
fn file<'a>(value: Value<'a>, report: &mut Report) -> Result<Value<'a>, Reason> {
    let Value::Dictionary(mut file) = value else {
        return Err(STRANGE);
    };
    let path = |value: &Value<'_>| match value {
        Value::List(parts) => parts.iter().all(|part| matches!(part, Value::Bytes(_))),
        _ => false,
    };
    let whole = file.get(&b"path"[..]).is_some_and(path)
        && matches!(file.get(&b"length"[..]), Some(Value::Integer(_)));
    if !whole {
        return Err(STRANGE);
    }
    let before = file.len();
    file.retain(|key, value| match *key {
        b"path" | b"length" => true,
        b"path.utf-8" => path(value),
        // A stretch of zeros between two files, so that each begins a piece.
        b"attr" => matches!(value, Value::Bytes(b"p")),
        _ => false,
    });
    report.add(Trace::PrivateBlock, (before - file.len()) as u64);
    Ok(Value::Dictionary(file))
}

/// Folders and files of version 2: a file has an empty name below its own.
fn is_tree(tree: &Value<'_>) -> bool {
    let Value::Dictionary(entries) = tree else {
        return false;
    };
    entries.iter().all(|(name, value)| match (*name, value) {
        (b"", Value::Dictionary(file)) => file.iter().all(|(key, value)| match (*key, value) {
            (b"length", Value::Integer(_)) => true,
            (b"pieces root", Value::Bytes(hash)) => hash.len() == 32,
            _ => false,
        }),
        (b"", _) => false,
        (_, folder) => is_tree(folder),
    })
}

fn is_layers(layers: &Value<'_>) -> bool {
    let Value::Dictionary(layers) = layers else {
        return false;
    };
    let hashes = |value: &Value<'_>| match value {
        Value::Bytes(hashes) => hashes.len().is_multiple_of(32),
        _ => false,
    };
    layers
        .iter()
        .all(|(root, value)| root.len() == 32 && hashes(value))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Cursor;

    fn cleaned(torrent: &[u8]) -> Result<(Vec<u8>, Report), Reason> {
        let cleaned = clean(&mut Cursor::new(torrent))?;
        let mut out = Vec::new();
        cleaned.plan.write_to(&mut Cursor::new(torrent), &mut out)?;
        Ok((out, cleaned.report))
    }

    const INFO: &[u8] = b"d6:lengthi5e4:name1:n12:piece lengthi16384e6:pieces2:xxe";

    #[test]
    fn only_the_content_stays_and_keeps_its_hash() {
        let dirty = [
            b"d8:announce3:url7:comment2:me13:creation datei1e4:info",
            INFO,
            b"e...",
        ];
        let (clean, report) = cleaned(&dirty.concat()).unwrap();
        assert_eq!(clean, [b"d4:info", INFO, b"e"].concat());
        assert_eq!(report.removed().count(), 4);
        assert!(cleaned(&clean).unwrap().1.is_empty());
        assert!((0..clean.len()).all(|length| cleaned(&clean[..length]).is_err()));
    }

    #[test]
    fn what_trackers_write_into_the_content_goes() {
        let dirty =
            b"d4:infod5:filesld6:lengthi1e5:mtimei7e4:pathl1:a1:beee4:name1:n12:piece lengthi1e\
            6:pieces0:6:source4:mineee";
        let (clean, report) = cleaned(dirty).unwrap();
        let text = String::from_utf8(clean).unwrap();
        assert!(
            text.contains("4:pathl1:a1:be") && !text.contains("mine") && !text.contains("mtime")
        );
        assert_eq!(report.count(Trace::PrivateBlock), 2);
    }

    #[test]
    fn hostile_nests_and_lengths_are_refused() {
        for torrent in [
            &b"l".repeat(1 << 20)[..],
            b"d4:info99999999999999999999:x",
            b"d4:infoi1ee",
            b"d1:ai1e1:ai1ee",
            b"d-1:xe",
        ] {
            assert!(cleaned(torrent).is_err());
        }
    }
}
