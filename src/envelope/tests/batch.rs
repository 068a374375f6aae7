//! Batches and receipts, written and read.
#![allow(clippy::unwrap_used)] // A test fails by panicking.

use std::collections::BTreeMap;
use std::io::{self, Cursor, Read, Seek, SeekFrom};

use bocca_envelope::{
    check_batch_frame, tip_header, write_batch, BatchError, BatchTip, Digest, Manifest, Receipt,
    TipId, Token,
};

type Tips = BTreeMap<TipId, Vec<u8>>;

fn tips(count: usize) -> Tips {
    (0..count)
        .map(|n| (Token::random().id(), vec![n as u8; n * 37]))
        .collect()
}

fn manifest(tips: &Tips) -> Manifest {
    let entry = |(id, bytes): (&TipId, &Vec<u8>)| BatchTip {
        id: *id,
        size: bytes.len() as u64,
        sha256: Digest::of(bytes),
    };
    Manifest {
        relay: Some("bocca2345bocca2345bocca2345bocca2345bocca2345bocca2345ab.onion".into()),
        sequence: 7,
        previous: Some(Digest::of(b"before")),
        group: None,
        tips: tips.iter().map(entry).collect(),
    }
}

fn write(manifest: &Manifest, tips: &Tips) -> Result<Vec<u8>, BatchError> {
    let mut batch = Vec::new();
    write_batch(manifest, &mut batch, &mut |id, out| {
        out.write_all(&tips[id])
    })?;
    Ok(batch)
}

#[test]
fn a_batch_reads_as_written() {
    for count in [0, 1, 40] {
        let tips = tips(count);
        let manifest = manifest(&tips);
        let batch = write(&manifest, &tips).unwrap();
        assert_eq!(manifest.batch_len(), batch.len() as u64);
        let mut input = Cursor::new(&batch);
        assert_eq!(Manifest::read(&mut input).unwrap(), manifest);
        check_batch_frame(&manifest, &mut input).unwrap();
        for (tip, at) in manifest.layout() {
            let mut found = vec![0; 512 + tip.size as usize];
            input.seek(SeekFrom::Start(at - 512)).unwrap();
            input.read_exact(&mut found).unwrap();
            assert_eq!(
                (&found[..512], &found[512..]),
                (&tip_header(&tip)[..], &tips[&tip.id][..])
            );
        }
    }
}

#[test]
fn a_tip_must_be_the_one_that_the_manifest_names() {
    let tips = tips(3);
    let manifest = manifest(&tips);
    let last = manifest.tips[2].id;
    for wrong in [&b""[..], b"x", &[2; 73], &[2; 75], &[3; 74]] {
        let mut wrong_tips = tips.clone();
        wrong_tips.insert(last, wrong.to_vec());
        let changed = tips[&last] != wrong;
        let result = write(&manifest, &wrong_tips);
        assert!(
            !changed || matches!(result, Err(BatchError::TipContent(id)) if id == last),
            "{wrong:?}"
        );
    }
}

#[test]
fn a_manifest_that_breaks_a_rule_is_not_written() {
    let tips = tips(3);
    let good = manifest(&tips);
    let change = |change: &dyn Fn(&mut Manifest)| {
        let mut manifest = good.clone();
        change(&mut manifest);
        write(&manifest, &tips).unwrap_err()
    };
    assert!(matches!(change(&|m| m.tips.reverse()), BatchError::Order));
    assert!(matches!(
        change(&|m| m.tips[1] = m.tips[0]),
        BatchError::Order
    ));
    assert!(matches!(change(&|m| m.sequence = 0), BatchError::Sequence));
    assert!(matches!(
        change(&|m| m.sequence = 1 << 53),
        BatchError::Sequence
    ));
    assert!(matches!(
        change(&|m| m.relay = Some("localhost".into())),
        BatchError::Relay
    ));
    assert!(matches!(
        change(&|m| m.group = Some("../fr".into())),
        BatchError::Group
    ));
    assert!(matches!(
        change(&|m| m.tips[0].size = 1 << 33),
        BatchError::TooLarge
    ));
}

#[test]
fn errors_of_source_and_output_come_through() {
    let tips = tips(2);
    let manifest = manifest(&tips);
    let result = write_batch(&manifest, io::sink(), &mut |_, _| {
        Err(io::ErrorKind::NotFound.into())
    });
    assert!(matches!(result, Err(BatchError::Io(e)) if e.kind() == io::ErrorKind::NotFound));
    let mut small = [0; 1000];
    let result = write_batch(&manifest, &mut small[..], &mut |id, out| {
        out.write_all(&tips[id])
    });
    assert!(matches!(result, Err(BatchError::Io(e)) if e.kind() == io::ErrorKind::WriteZero));
}

#[test]
fn every_changed_byte_is_seen() {
    let tips = tips(5);
    let whole = manifest(&tips);
    let batch = write(&whole, &tips).unwrap();
    for at in 0..batch.len() {
        let mut batch = batch.clone();
        batch[at] ^= 1;
        let mut input = Cursor::new(&batch);
        // What the manifest itself says is the signature's to protect.
        let seen = match Manifest::read(&mut input) {
            Ok(manifest) if manifest != whole => true,
            Ok(manifest) => {
                let framed = check_batch_frame(&manifest, &mut input).is_ok();
                let body = |(tip, at): (BatchTip, u64)| {
                    Digest::of(&batch[at as usize..][..tip.size as usize]) == tip.sha256
                };
                !(framed && manifest.layout().all(body))
            }
            Err(_) => true,
        };
        assert!(seen, "byte {at}");
    }
}

#[test]
fn ten_thousand_tips_lie_where_the_layout_says() {
    let tips: Tips = (0..10_000)
        .map(|_| (Token::random().id(), b"sealed".to_vec()))
        .collect();
    let manifest = manifest(&tips);
    let batch = write(&manifest, &tips).unwrap();
    assert!(manifest
        .layout()
        .all(|(_, at)| batch[at as usize..].starts_with(b"sealed")));
    assert_eq!(Manifest::read(&mut &batch[..]).unwrap(), manifest);
}

#[test]
fn a_receipt_reads_as_written() {
    let tokens: Vec<Token> = (0..3).map(|_| Token::random()).collect();
    let mut text = Vec::new();
    Receipt::write(&mut text, &tokens).unwrap();
    assert_eq!(text.len(), "bocca-receipt/1\n".len() + 3 * 65);
    let read: Vec<TipId> = Receipt::parse(&text[..])
        .map(|token| token.unwrap().id())
        .collect();
    assert_eq!(read, tokens.iter().map(Token::id).collect::<Vec<_>>());
}

#[test]
fn a_receipt_ends_at_its_first_error() {
    let text = format!(
        "bocca-receipt/1\n{}\nwrong\n{}\n",
        "0".repeat(64),
        "1".repeat(64)
    );
    let read: Vec<_> = Receipt::parse(text.as_bytes())
        .map(|r| r.map(|t| t.id()).map_err(|e| e.to_string()))
        .collect();
    assert_eq!(read.len(), 2);
    assert_eq!(
        read[1],
        Err("line 3: not a token (expected 64 lower-case hexadecimal digits)".into())
    );
}
