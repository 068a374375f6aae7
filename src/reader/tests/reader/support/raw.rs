//! Tips crafted entry by entry without a single check, and the proof that `open` refuses them.

use std::fs;

use envelope::{padded_len, Digest, Token};

use super::{seal_raw, tree, Scene, Sealed};

/// One entry of a raw archive.
pub struct Entry {
    name: Vec<u8>,
    kind: u8,
    link: Vec<u8>,
    /// What the header says; the content may be shorter.
    size: u64,
    content: Vec<u8>,
}

pub fn entry(name: &str, content: &[u8]) -> Entry {
    typed(b'0', name, "", content)
}

pub fn typed(kind: u8, name: &str, link: &str, content: &[u8]) -> Entry {
    Entry {
        name: name.into(),
        kind,
        link: link.into(),
        size: content.len() as u64,
        content: content.to_vec(),
    }
}

pub fn sized(name: &str, size: u64, content: &[u8]) -> Entry {
    Entry {
        size,
        ..entry(name, content)
    }
}

/// Builds a tar archive without a single check, padded as a tip is.
pub fn archive(entries: &[Entry]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for entry in entries {
        let mut header = envelope::tar_header("", entry.size).unwrap();
        header[..entry.name.len()].copy_from_slice(&entry.name);
        header[156] = entry.kind;
        header[157..157 + entry.link.len()].copy_from_slice(&entry.link);
        header[148..156].fill(b' ');
        let sum: u32 = header.iter().map(|byte| u32::from(*byte)).sum();
        header[148..156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
        bytes.extend_from_slice(&header);
        bytes.extend_from_slice(&entry.content);
        bytes.resize(bytes.len().next_multiple_of(512), 0);
    }
    bytes.resize(padded_len(bytes.len() as u64 + 1024) as usize, 0);
    bytes
}

pub fn tip_json(token: &Token, attachments: &str) -> String {
    let token = token.to_hex();
    format!(
        r#"{{"format":"bocca-tip/1","appeal":null,"answers":{{}},"token":"{}","mailbox":null,"attachments":[{attachments}]}}"#,
        token.as_str()
    )
}

pub fn attachment(name: &str, size: u64, content: &[u8]) -> String {
    let sha256 = Digest::of(content);
    format!(
        r#"{{"name":"{name}","type":"application/octet-stream","size":{size},"sha256":"{sha256}","state":"original","removed":[]}}"#
    )
}

/// A tip with these attachments in tip.json and these entries after message.txt.
pub fn tip(scene: &Scene, attachments: &str, more: Vec<Entry>) -> Sealed {
    let token = Token::random();
    let json = tip_json(&token, attachments);
    let mut entries = vec![
        entry("tip.json", json.as_bytes()),
        entry("message.txt", b"hello"),
    ];
    entries.extend(more);
    seal_raw(&scene.identity, &token, &archive(&entries))
}

/// Opens the hostile tips between two good ones; only the good ones may leave a trace.
#[track_caller]
pub fn refuses(scene: &Scene, hostile: &[(String, Sealed)]) {
    let good = [scene.seal("before", &[]), scene.seal("after", &[b"file"])];
    let all: Vec<_> = hostile
        .iter()
        .map(|(_, tip)| tip.clone())
        .chain(good.clone())
        .collect();
    scene.batch("1.tar", 1, None, &all);
    let before = outside(scene);
    let run = scene
        .open("1.tar", &["--receipt", "case/receipt"])
        .expect(3);
    assert_eq!(outside(scene), before);
    for (name, tip) in hostile {
        assert!(
            run.err.contains(&format!("tip {} in 1.tar: ", tip.id)),
            "{name} is not named: {}",
            run.err
        );
        assert!(
            !scene.tip_folder(&tip.id).exists(),
            "{name} was put in place"
        );
    }
    good.iter().for_each(|tip| scene.assert_tip(tip));
    assert_eq!(
        fs::read_dir(scene.path("case/tips")).unwrap().count(),
        2,
        "a part is left"
    );
    assert_eq!(scene.receipt_ids("case/receipt").len(), 2);
    let printed = run.out + &run.err;
    assert!(
        !printed.chars().any(|c| c.is_control() && c != '\n'),
        "{printed:?}"
    );
    assert!(
        !printed.contains("evil"),
        "names from an archive are never repeated: {printed}"
    );
}

/// Everything beside the case folder.
fn outside(scene: &Scene) -> Vec<(String, Vec<u8>)> {
    tree(scene.folder.path())
        .into_iter()
        .filter(|(name, _)| !name.starts_with("case/"))
        .collect()
}
