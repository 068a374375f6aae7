//! What the code under test makes of a vector, in the words of the vectors' `expect:` lines.

use std::io::{Cursor, Read, Seek, SeekFrom};

use bocca_envelope::{
    check_batch_frame, open, AgeError, BatchError, Damage, Digest, FormatError, Identities,
    Manifest, OpenError, Part, Receipt, Replies, RepliesError, ReplyBlock, ReplyError, TipError,
};

use crate::vector::Vector;
use crate::IDENTITY;

/// The id that belongs to the token of every tip here.
pub(crate) const ID: &str = "630dcd2966c4336691125448bbb25b4f";

/// Opens a sealed tip to its end.
pub(crate) fn of_tip(sealed: &[u8], vector: &Vector) -> String {
    let identities = Identities::parse(IDENTITY).unwrap();
    let result = open(sealed, &identities).and_then(|tip| {
        assert_eq!(
            Some(tip.id().to_string().as_str()),
            vector.field("id").or(Some(ID))
        );
        tip.finish()
    });
    match result {
        Ok(()) => "success",
        Err(OpenError::NotForUs) => "no match",
        Err(OpenError::Damaged(Damage::Header)) => "header failure",
        Err(OpenError::Damaged(Damage::Mac)) => "HMAC failure",
        Err(OpenError::Damaged(Damage::Payload)) => "payload failure",
        Err(OpenError::Format(error)) => layer(&error),
        Err(OpenError::Io(e)) => panic!("reading a slice failed: {e}"),
    }
    .to_owned()
}

fn layer(error: &FormatError) -> &'static str {
    match error {
        FormatError::Truncated
        | FormatError::Header(_)
        | FormatError::TooLarge(_)
        | FormatError::Fill
        | FormatError::End => "archive failure",
        FormatError::MessageNotUtf8 | FormatError::Tip(TipError::Text(Part::Message, _)) => {
            "message failure"
        }
        FormatError::TipJson | FormatError::Tip(_) => "tip.json failure",
        FormatError::Digest(_) => "attachment failure",
        FormatError::Padding | FormatError::PaddedLength => "padding failure",
    }
}

/// Reads a batch the way a reader does: manifest, frame, each tip's bytes.
pub(crate) fn of_batch(batch: &[u8]) -> String {
    let manifest = match Manifest::read(&mut &batch[..]) {
        Ok(manifest) => manifest,
        Err(BatchError::Io(e)) => panic!("reading a slice failed: {e}"),
        Err(_) => return "manifest failure".to_owned(),
    };
    let mut input = Cursor::new(batch);
    if check_batch_frame(&manifest, &mut input).is_err() {
        return "frame failure".to_owned();
    }
    assert_eq!(manifest.batch_len(), batch.len() as u64);
    for (tip, at) in manifest.layout() {
        let mut bytes = vec![0; tip.size as usize];
        input.seek(SeekFrom::Start(at)).unwrap();
        input.read_exact(&mut bytes).unwrap();
        if Digest::of(&bytes) != tip.sha256 {
            return "tip failure".to_owned();
        }
    }
    "success".to_owned()
}

/// Reads a receipt to its end.
pub(crate) fn of_receipt(receipt: &[u8]) -> String {
    match Receipt::parse(receipt).collect::<Result<Vec<_>, _>>() {
        Ok(tokens) => format!("success with {} tokens", tokens.len()),
        Err(error) => {
            let text = error.to_string();
            format!("failure in {}", text.split(':').next().unwrap())
        }
    }
}

/// Opens a reply's block.
pub(crate) fn of_reply(block: &[u8]) -> String {
    let identities = Identities::parse(IDENTITY).unwrap();
    let opened = ReplyBlock::from_bytes(block.to_vec()).and_then(|block| block.open(&identities));
    match opened {
        Ok(_) => "success",
        Err(ReplyError::Block) => "block failure",
        Err(ReplyError::Age(AgeError::NotForUs)) => "no match",
        Err(ReplyError::Age(AgeError::Damaged(Damage::Header))) => "header failure",
        Err(ReplyError::Age(AgeError::Damaged(Damage::Mac))) => "HMAC failure",
        Err(ReplyError::Age(AgeError::Damaged(Damage::Payload))) => "payload failure",
        Err(ReplyError::Format) => "reply failure",
        Err(error) => panic!("{error}"),
    }
    .to_owned()
}

/// Reads a bundle of replies to its end.
pub(crate) fn of_bundle(bundle: &[u8]) -> String {
    let blocks = match Replies::read(bundle) {
        Ok(blocks) => blocks,
        Err(RepliesError::Io(e)) => panic!("reading a slice failed: {e}"),
        Err(_) => return "manifest failure".to_owned(),
    };
    match blocks.collect::<Result<Vec<_>, _>>() {
        Ok(_) => "success",
        Err(RepliesError::Entry(_) | RepliesError::Truncated) => "entry failure",
        Err(RepliesError::Content(_)) => "content failure",
        Err(RepliesError::End) => "end failure",
        Err(error) => panic!("{error}"),
    }
    .to_owned()
}
