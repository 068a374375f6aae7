//! Tips and batches, made as the relay makes them, and as a hostile one could.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Write;
use std::iter::once;
use std::path::Path;

use envelope::{
    Attachment, AttachmentState, BatchTip, Checked, Digest, Manifest, NewIdentity, Recipients, Tip,
    TipId, Token,
};

use super::{Scene, Sealed};

pub fn seal(identity: &NewIdentity, message: &str, attachments: &[&[u8]]) -> Sealed {
    seal_tip(identity, &saying(message, attachments), attachments)
}

/// A tip with a message and files that nobody cleaned.
pub fn saying(message: &str, attachments: &[&[u8]]) -> Tip {
    let mut tip = Tip::default();
    tip.message = message.to_owned();
    let described = (1..).zip(attachments);
    let original = described.map(|(n, bytes)| Attachment {
        state: AttachmentState::Original,
        removed: Vec::new(),
        ..describe(n, "application/octet-stream", bytes)
    });
    tip.attachments = original.collect();
    tip
}

/// A tip with an appeal, answers, and files of a media type.
pub fn sent(
    scene: &Scene,
    appeal: &str,
    answers: &[(&str, &str)],
    message: &str,
    files: &[(&str, &[u8])],
) -> Sealed {
    let mut tip = Tip::default();
    tip.appeal = Some(appeal.to_owned()).filter(|appeal| !appeal.is_empty());
    tip.answers = answers
        .iter()
        .map(|(q, a)| ((*q).to_owned(), (*a).to_owned()))
        .collect();
    tip.message = message.to_owned();
    let described = (1..).zip(files);
    let cleaned = described.map(|(n, (media_type, bytes))| describe(n, media_type, bytes));
    tip.attachments = cleaned.collect();
    let bytes: Vec<&[u8]> = files.iter().map(|(_, bytes)| *bytes).collect();
    seal_tip(&scene.identity, &tip, &bytes)
}

/// Seals a tip of any making.
pub fn seal_tip(identity: &NewIdentity, tip: &Tip, attachments: &[&[u8]]) -> Sealed {
    let recipients = Recipients::parse("unit", &identity.recipient).unwrap();
    let mut write = |index: usize, out: &mut Checked<'_>| out.write_all(attachments[index]);
    let sealed = envelope::seal(tip, &recipients, Vec::new(), &mut write);
    kept(sealed.unwrap(), tip, attachments)
}

/// The same as its sender seals it, for a relay to seal once more.
pub fn seal_inner_tip(identity: &NewIdentity, tip: &Tip, attachments: &[&[u8]]) -> Sealed {
    let recipients = Recipients::parse("unit", &identity.recipient).unwrap();
    let mut write = |index: usize, out: &mut Checked<'_>| out.write_all(attachments[index]);
    let sealed = envelope::seal_inner(tip, &recipients, Vec::new(), &mut write);
    kept(sealed.unwrap(), tip, attachments)
}

fn kept(sealed: envelope::Sealed<Vec<u8>>, tip: &Tip, attachments: &[&[u8]]) -> Sealed {
    Sealed {
        id: sealed.id(),
        bytes: sealed.into_inner(),
        message: tip.message.clone(),
        attachments: attachments.iter().map(|bytes| bytes.to_vec()).collect(),
    }
}

fn describe(n: usize, media_type: &str, bytes: &[u8]) -> Attachment {
    Attachment {
        name: Attachment::name_for(n, "bin"),
        media_type: media_type.to_owned(),
        size: bytes.len() as u64,
        sha256: Digest::of(bytes),
        state: AttachmentState::Cleaned,
        removed: vec!["<i>GPS</i> position".to_owned()],
    }
}

/// Three tips: text, a file, and files over every bound at which the program changes its ways.
pub fn three_tips(scene: &Scene) -> Vec<Sealed> {
    let large: Vec<u8> = (0..700_000_u32).map(|n| (n % 251) as u8).collect();
    vec![
        scene.seal("only text, 日本語\n", &[]),
        scene.seal("a small file", &[b"small"]),
        scene.seal("larger files", &[&large, b"", &large[..300_000]]),
    ]
}

/// A batch as the relay writes it; its manifest names whatever bytes the tips have.
pub fn batch_bytes(sequence: u64, previous: Option<Digest>, tips: &[Sealed]) -> Vec<u8> {
    batch_of(&manifest(sequence, previous, tips), tips)
}

/// The batch that a manifest says.
pub fn batch_of(manifest: &Manifest, tips: &[Sealed]) -> Vec<u8> {
    let by_id: BTreeMap<_, _> = tips.iter().map(|tip| (tip.id, tip)).collect();
    let mut bytes = Vec::new();
    envelope::write_batch(manifest, &mut bytes, &mut |id, out| {
        out.write_all(&by_id[id].bytes)
    })
    .unwrap();
    bytes
}

pub fn manifest(sequence: u64, previous: Option<Digest>, tips: &[Sealed]) -> Manifest {
    let mut tips: Vec<_> = tips
        .iter()
        .map(|tip| BatchTip {
            id: tip.id,
            size: tip.bytes.len() as u64,
            sha256: Digest::of(&tip.bytes),
        })
        .collect();
    tips.sort_by_key(|tip| tip.id);
    Manifest {
        relay: Some(format!("{}.onion", "a".repeat(56))),
        sequence,
        previous,
        group: None,
        tips,
    }
}

/// Where a tip's bytes are in its batch.
pub fn offset_of(batch: &[u8], id: &TipId) -> u64 {
    let manifest = Manifest::read(&mut &batch[..]).unwrap();
    let found = manifest.layout().find(|(tip, _)| tip.id == *id);
    found.unwrap().1
}

/// A plaintext of our own making, sealed as it is: what a hostile relay or sender could make.
pub fn seal_raw(identity: &NewIdentity, token: &Token, plaintext: &[u8]) -> Sealed {
    let recipient: age::x25519::Recipient = identity.recipient.parse().unwrap();
    let encryptor =
        age::Encryptor::with_recipients(once(&recipient as &dyn age::Recipient)).unwrap();
    let mut bytes = Vec::new();
    let mut writer = encryptor.wrap_output(&mut bytes).unwrap();
    writer.write_all(plaintext).unwrap();
    writer.finish().unwrap();
    Sealed {
        id: token.id(),
        bytes,
        message: String::new(),
        attachments: Vec::new(),
    }
}

/// A relay's signing key; its public half is in `relay.pub`.
pub struct Signer(minisign::KeyPair);

impl Signer {
    pub fn new(scene: &Scene) -> Self {
        let pair = minisign::KeyPair::generate_unencrypted_keypair().unwrap();
        fs::write(
            scene.path("relay.pub"),
            pair.pk.to_box().unwrap().to_string(),
        )
        .unwrap();
        Signer(pair)
    }

    pub fn public(&self) -> String {
        self.0.pk.to_base64()
    }

    pub fn sign(&self, batch: &Path) {
        let data = File::open(batch).unwrap();
        let signature =
            minisign::sign(Some(&self.0.pk), &self.0.sk, data, Some("batch"), None).unwrap();
        let mut name = batch.as_os_str().to_owned();
        name.push(".minisig");
        fs::write(name, signature.to_string()).unwrap();
    }
}
