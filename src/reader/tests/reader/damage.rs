//! Damaged, cut and foreign batches: what is whole opens, what is not is named, exit code 3.

use std::fs;

use crate::support::{batch_bytes, offset_of, Scene, Sealed};

fn ten_tips(scene: &Scene) -> Vec<Sealed> {
    (0..10)
        .map(|n| scene.seal(&format!("tip {n}\n"), &[]))
        .collect()
}

/// Opens a batch of which exactly `lost` must not open.
#[track_caller]
fn all_but(
    scene: &Scene,
    tips: &[Sealed],
    batch: &[u8],
    lost: &[usize],
    code: i32,
) -> crate::support::Run {
    let _ = fs::remove_dir_all(scene.path("case"));
    let _ = fs::remove_file(scene.path("receipt"));
    fs::write(scene.path("1.tar"), batch).unwrap();
    let run = scene.open("1.tar", &["--receipt", "receipt"]).expect(code);
    let ids = scene.receipt_ids("receipt");
    for (index, tip) in tips.iter().enumerate() {
        if lost.contains(&index) {
            assert!(
                run.err.contains(&format!("tip {} in 1.tar: ", tip.id)),
                "{}",
                run.err
            );
            assert!(!scene.tip_folder(&tip.id).exists());
            assert!(!ids.contains(&tip.id));
        } else {
            assert!(
                scene.tip_folder(&tip.id).exists(),
                "tip {index} is not there: {run:#?}"
            );
            scene.assert_tip(tip);
            assert!(ids.contains(&tip.id));
        }
    }
    let left = fs::read_dir(scene.path("case/tips")).unwrap().count();
    assert_eq!(left, tips.len() - lost.len(), "no part is left");
    run
}

#[test]
fn one_bit_in_each_region_of_a_sealed_tip() {
    let scene = Scene::new();
    let tips = ten_tips(&scene);
    let batch = batch_bytes(1, None, &tips);
    let sealed = &tips[4].bytes;
    let text = String::from_utf8_lossy(sealed);
    let after_header = text.find("\n--- ").unwrap() + 5;
    let regions = [
        ("version line", 3),
        ("stanza name", text.find("X25519").unwrap() + 1),
        ("ephemeral share", text.find("X25519 ").unwrap() + 12),
        ("stanza body", text.find("X25519 ").unwrap() + 60),
        ("authentication code", after_header + 7),
        ("nonce", after_header + 44 + 3),
        ("tip.json", after_header + 44 + 16 + 600),
        ("message.txt", after_header + 44 + 16 + 1536 + 3),
        ("padding", sealed.len() - 3000),
        ("tag", sealed.len() - 1),
    ];
    for (region, at) in regions {
        let offset = offset_of(&batch, &tips[4].id) as usize;
        let mut batch = batch.clone();
        batch[offset + at] ^= 0x04;
        let run = all_but(&scene, &tips, &batch, &[4], 3);
        assert!(
            run.err.contains("not those that the relay wrote"),
            "{region}: {}",
            run.err
        );
        assert!(
            run.out.contains("damaged               1\n"),
            "{region}: {}",
            run.out
        );
    }
}

#[test]
fn a_batch_cut_anywhere_opens_what_is_whole() {
    let scene = Scene::new();
    let tips = ten_tips(&scene);
    let batch = batch_bytes(1, None, &tips);
    let mut order: Vec<usize> = (0..10).collect();
    order.sort_by_key(|index| tips[*index].id);
    for (kept, index) in order.iter().enumerate().skip(1) {
        let offset = offset_of(&batch, &tips[*index].id) as usize;
        for cut in [
            offset - 512,
            offset,
            offset + 1000,
            offset + tips[*index].bytes.len() - 1,
        ] {
            all_but(&scene, &tips, &batch[..cut], &order[kept..], 3).says("copy it again");
        }
    }
    // Only the end mark is missing, or something follows it.
    all_but(&scene, &tips, &batch[..batch.len() - 1000], &[], 3).says("its manifest says");
    let longer = [&batch[..], b"more"].concat();
    all_but(&scene, &tips, &longer, &[], 3).says("its manifest says");
}

#[test]
fn a_damaged_manifest_loses_no_tip() {
    let scene = Scene::new();
    let tips = ten_tips(&scene);
    let batch = batch_bytes(1, None, &tips);
    for at in [0, 124, 150, 512, 540, 700, 1200] {
        let mut batch = batch.clone();
        batch[at] ^= 0x80;
        let run = all_but(&scene, &tips, &batch, &[], 3);
        assert!(
            run.err.contains("its manifest is damaged"),
            "byte {at}: {}",
            run.err
        );
        assert!(run.err.contains("tips found without it: 10"), "{}", run.err);
    }
    // The beginning is lost altogether; a tip's own header too.
    let mut blank = batch.clone();
    blank[..1024].fill(0);
    let lost = offset_of(&batch, &tips[7].id) as usize;
    blank[lost - 512..lost].fill(0xff);
    fs::write(scene.path("1.tar"), &blank).unwrap();
    let _ = fs::remove_dir_all(scene.path("case"));
    scene
        .open("1.tar", &[])
        .expect(3)
        .says("tips found without it: 9");
    assert_eq!(fs::read_dir(scene.path("case/tips")).unwrap().count(), 9);
}

#[test]
fn a_tip_header_in_the_tar_is_not_needed() {
    let scene = Scene::new();
    let tips = ten_tips(&scene);
    let mut batch = batch_bytes(1, None, &tips);
    let header = offset_of(&batch, &tips[2].id) as usize - 512;
    batch[header + 7] ^= 1;
    all_but(&scene, &tips, &batch, &[], 0);
}

#[test]
fn tips_in_each_others_place_are_refused() {
    let scene = Scene::new();
    let tips = ten_tips(&scene);
    // What a hostile operator could write and sign: the right names over the wrong tips.
    let mut swapped = tips.clone();
    swapped[0].bytes = tips[1].bytes.clone();
    swapped[1].bytes = tips[0].bytes.clone();
    let run = all_but(&scene, &tips, &batch_bytes(1, None, &swapped), &[0, 1], 3);
    assert!(
        run.err.contains("another tip than the manifest says"),
        "{}",
        run.err
    );
}

#[test]
fn what_is_no_batch_is_named_and_the_other_batches_open() {
    let scene = Scene::new();
    let tips = ten_tips(&scene);
    scene.batch("2.tar", 2, None, &tips);
    fs::write(scene.path("letter.txt"), "Dear unit,").unwrap();
    fs::write(scene.path("empty"), "").unwrap();
    fs::create_dir(scene.path("folder")).unwrap();
    scene
        .open("letter.txt", &[])
        .expect(1)
        .says("letter.txt is not a batch, or its start is damaged");
    scene
        .open("empty", &[])
        .expect(1)
        .says("empty is not a batch");
    scene
        .open("folder", &["2.tar"])
        .expect(1)
        .says("folder is not a file");
    scene
        .open("no-such.tar", &["2.tar"])
        .expect(1)
        .says("cannot read the batch no-such.tar");
    let run = scene.open("letter.txt", &["2.tar"]).expect(3);
    assert!(run.out.contains("opened                10 "));
    tips.iter().for_each(|tip| scene.assert_tip(tip));
}

#[test]
fn a_full_disk_ends_the_run_without_a_receipt_and_a_later_run_completes_it() {
    let scene = Scene::new();
    let tips: Vec<_> = (0..40)
        .map(|n| scene.seal(&format!("tip {n}\n"), &[&vec![7; 100_000]]))
        .collect();
    scene.batch("1.tar", 1, None, &tips);
    // A file-size limit is the full disk that an ordinary user can make.
    let limited = format!(
        "ulimit -f 100; trap '' XFSZ; exec {} open 1.tar --identity unit.key --into case --receipt receipt",
        crate::support::READER
    );
    let output = std::process::Command::new("sh")
        .args(["-c", &limited])
        .current_dir(scene.folder.path())
        .output();
    let run = crate::support::Run::from(output.unwrap())
        .expect(1)
        .says("run the same command again");
    assert!(run.err.contains("no receipt was written"), "{}", run.err);
    assert!(!scene.path("receipt").exists());
    assert_eq!(
        fs::read_dir(scene.path("case/tips")).unwrap().count(),
        0,
        "no part is left"
    );
    scene.open("1.tar", &["--receipt", "receipt"]).expect(0);
    tips.iter().for_each(|tip| scene.assert_tip(tip));
}
