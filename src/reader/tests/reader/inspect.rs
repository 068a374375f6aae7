//! `inspect`: what batches hold, and what is wrong with them; nothing is opened.

use std::fs;

use crate::support::{batch_bytes, batch_of, manifest, offset_of, Scene, Sealed, Signer};
use envelope::Digest;

fn tips(scene: &Scene, count: usize) -> Vec<Sealed> {
    (0..count)
        .map(|n| scene.seal(&format!("secret words {n}"), &[]))
        .collect()
}

/// Batches 1 to 3 of a sound chain.
fn chain(scene: &Scene) -> [Digest; 3] {
    let first = scene.batch("1.tar", 1, None, &tips(scene, 2));
    let second = scene.batch("2.tar", 2, Some(first), &tips(scene, 1));
    [
        first,
        second,
        scene.batch("3.tar", 3, Some(second), &tips(scene, 1)),
    ]
}

#[test]
fn a_batch_is_described_and_nothing_is_opened() {
    let scene = Scene::new();
    let [first, second, _] = chain(&scene);
    let before = crate::support::tree(scene.folder.path());
    let run = scene.reader(["inspect", "2.tar"]).expect(0);
    let size = fs::metadata(scene.path("2.tar")).unwrap().len();
    let rows = [
        "  batch      2.tar".to_owned(),
        "  sequence   2".to_owned(),
        format!("  relay      {}.onion", "a".repeat(56)),
        format!("  previous   {first}"),
        "  tips       1".to_owned(),
        format!("  bytes      {},{:03}", size / 1000, size % 1000),
        format!("  sha256     {second}"),
        "  signature  missing: there is no 2.tar.minisig".to_owned(),
        String::new(),
        "chain: only batch 2 was given".to_owned(),
    ];
    assert_eq!(run.out, rows.join("\n") + "\n");
    assert!(run.err.is_empty());
    assert_eq!(crate::support::tree(scene.folder.path()), before);
}

#[test]
fn signatures() {
    let scene = Scene::new();
    chain(&scene);
    let relay = Signer::new(&scene);
    let inspect = |more: &[&str]| scene.reader(["inspect", "1.tar"].iter().chain(more));
    let signature = |run: crate::support::Run| {
        let line = run
            .out
            .lines()
            .find(|line| line.starts_with("  signature"))
            .unwrap()
            .to_owned();
        line.trim_start_matches("  signature  ").to_owned()
    };
    assert_eq!(
        signature(inspect(&["--relay-key", "relay.pub"]).expect(1)),
        "missing: there is no 1.tar.minisig"
    );
    relay.sign(&scene.path("1.tar"));
    assert_eq!(
        signature(inspect(&[]).expect(0)),
        "not checked: no --relay-key"
    );
    assert_eq!(
        signature(inspect(&["--relay-key", "relay.pub"]).expect(0)),
        "good"
    );
    assert_eq!(
        signature(inspect(&["--relay-key", &relay.public()]).expect(0)),
        "good"
    );
    Signer::new(&Scene::new()).sign(&scene.path("1.tar"));
    let verdict = signature(inspect(&["--relay-key", "relay.pub"]).expect(1));
    assert_eq!(verdict, "WRONG: it was made with another key");
    relay.sign(&scene.path("2.tar"));
    fs::rename(scene.path("2.tar.minisig"), scene.path("1.tar.minisig")).unwrap();
    let verdict = signature(inspect(&["--relay-key", "relay.pub"]).expect(1));
    assert_eq!(verdict, "WRONG: the batch is not what the relay signed");
}

#[test]
fn a_sound_chain_in_any_order() {
    let scene = Scene::new();
    chain(&scene);
    let run = scene
        .reader(["inspect", "3.tar", "1.tar", "2.tar"])
        .expect(0);
    assert!(run.out.ends_with("chain: whole from 1 to 3\n"));
    let order: Vec<_> = run
        .out
        .lines()
        .filter(|line| line.starts_with("  batch"))
        .collect();
    assert_eq!(
        order,
        [
            "  batch      1.tar",
            "  batch      2.tar",
            "  batch      3.tar"
        ]
    );
    assert!(run
        .out
        .contains("  previous   none: the first of its chain\n"));
}

#[test]
fn gaps_replays_and_replacements() {
    let scene = Scene::new();
    let [first, _, _] = chain(&scene);
    let finds = |files: &[&str], finding: &str| {
        let run = scene.reader(["inspect"].iter().chain(files)).expect(3);
        assert!(
            run.out.contains(&format!("chain: {finding}")),
            "{}",
            run.out
        );
        assert!(!run.out.contains("chain: whole"));
    };
    finds(&["1.tar", "3.tar"], "batch 2 is missing");
    fs::copy(scene.path("1.tar"), scene.path("again.tar")).unwrap();
    finds(
        &["1.tar", "again.tar", "2.tar"],
        "again.tar is the same batch as 1.tar",
    );
    scene.batch("other.tar", 2, Some(first), &tips(&scene, 1));
    finds(
        &["1.tar", "2.tar", "other.tar"],
        "2.tar and other.tar both have number 2",
    );
    finds(&["other.tar", "3.tar"], "3.tar does not follow other.tar");
    scene.batch("anew.tar", 4, None, &tips(&scene, 1));
    finds(
        &["3.tar", "anew.tar"],
        "anew.tar has number 4 and names no batch before it",
    );
}

#[test]
fn each_chain_is_judged_by_itself() {
    let scene = Scene::new();
    chain(&scene);
    let tips = tips(&scene, 1);
    let mut last = None;
    for sequence in 1..=3 {
        let mut manifest = manifest(sequence, last, &tips);
        manifest.group = Some("fr".to_owned());
        let batch = batch_of(&manifest, &tips);
        last = Some(Digest::of(&batch));
        fs::write(scene.path(&format!("fr-{sequence}.tar")), batch).unwrap();
    }
    let mut elsewhere = manifest(1, None, &tips);
    elsewhere.relay = None;
    fs::write(scene.path("b.tar"), batch_of(&elsewhere, &tips)).unwrap();
    let all = ["inspect", "1.tar", "fr-3.tar", "b.tar", "2.tar", "fr-1.tar"];
    let run = scene.reader(all).expect(3);
    let relay = format!("{}.onion", "a".repeat(56));
    let said: Vec<_> = run.out.lines().filter(|l| l.starts_with("chain")).collect();
    let expected = [
        "chain of a relay without an address: only batch 1 was given".to_owned(),
        format!("chain of {relay}: whole from 1 to 2"),
        format!("chain of {relay}, group fr: batch 2 is missing"),
    ];
    assert_eq!(said, expected, "{}", run.out);
    assert_eq!(run.out.matches("  group      fr\n").count(), 2);
    scene.reader(["inspect", "1.tar", "fr-1.tar"]).expect(0);
}

#[test]
fn tips_in_more_than_one_batch_are_counted() {
    let scene = Scene::new();
    let both = tips(&scene, 3);
    let first = scene.batch("1.tar", 1, None, &both[..2]);
    scene.batch("2.tar", 2, Some(first), &both);
    let run = scene.reader(["inspect", "1.tar", "2.tar"]).expect(0);
    assert!(
        run.out.ends_with("tips in more than one batch: 2\n"),
        "{}",
        run.out
    );
}

#[test]
fn damage_is_found_wherever_it_is() {
    let scene = Scene::new();
    let tips = tips(&scene, 3);
    let whole = batch_bytes(1, None, &tips);
    let offset = offset_of(&whole, &tips[1].id) as usize;
    let size = tips[1].bytes.len();
    let inspect = |bytes: &[u8], code| {
        fs::write(scene.path("1.tar"), bytes).unwrap();
        scene.reader(["inspect", "1.tar"]).expect(code)
    };
    inspect(&whole, 0);
    let flip = |at: usize| {
        let mut bytes = whole.clone();
        bytes[at] ^= 0x80;
        bytes
    };
    let damaged = format!("    damaged  {}\n", tips[1].id);
    for at in [offset, offset + 9000, offset + size - 1] {
        let run = inspect(&flip(at), 3);
        assert!(
            run.out.contains("  tips       3, of which DAMAGED: 1\n"),
            "{}",
            run.out
        );
        assert!(run.out.contains(&damaged), "{}", run.out);
    }
    for at in [offset - 512, offset + size, whole.len() - 1] {
        let run = inspect(&flip(at), 3);
        assert!(
            run.out.contains("  file       DAMAGED"),
            "byte {at}: {}",
            run.out
        );
        assert!(!run.out.contains("  damaged"), "{}", run.out);
    }
    assert!(inspect(&whole[..offset + 10], 3)
        .out
        .contains("  file       DAMAGED"));
    assert!(inspect(&[&whole[..], b"x"].concat(), 3)
        .out
        .contains("  file       DAMAGED"));
    let run = inspect(&flip(600), 3);
    assert!(run.out.contains("  manifest   DAMAGED: "), "{}", run.out);
    assert!(run.out.contains("  tips       3\n"));
}

#[test]
fn what_cannot_be_read_is_named_and_the_rest_described() {
    let scene = Scene::new();
    chain(&scene);
    fs::write(scene.path("letter.txt"), "Dear unit,").unwrap();
    let run = scene
        .reader(["inspect", "no-such.tar", "letter.txt", "1.tar"])
        .expect(1);
    assert!(run.err.contains("cannot read the batch no-such.tar"));
    assert!(run.err.contains("letter.txt is not a batch"));
    assert!(run.out.contains("  batch      1.tar\n"));
    scene
        .reader(["inspect", "1.tar", "--relay-key", "letter.txt"])
        .expect(1)
        .says("holds no minisign public key");
}
