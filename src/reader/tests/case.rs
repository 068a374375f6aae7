//! A case is listed, searched, worked on, rebuilt and exported: what was made of tips stays, and nothing that
//! a tip says becomes a command, a formula or a path.

// Scenarios: a failure is a panic, and a list of cases is as long as it is.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::too_many_lines)]

mod support;

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::{symlink, PermissionsExt};
use std::process::Command;

use envelope::{Tip, TipId};
use serde_json::Value;
use support::{Run, Scene, Sealed};

/// A tip about an appeal, with answers.
fn tip(
    scene: &Scene,
    appeal: &str,
    message: &str,
    answers: &[(&str, &str)],
    files: &[&[u8]],
) -> Sealed {
    let mut tip = Tip::default();
    tip.appeal = (!appeal.is_empty()).then(|| appeal.to_owned());
    tip.message = message.to_owned();
    let answers = answers
        .iter()
        .map(|(q, a)| ((*q).to_owned(), (*a).to_owned()));
    tip.answers = answers.collect::<BTreeMap<_, _>>();
    support::seal_tip(&scene.identity, tip, files)
}

const BAG: &str = "I saw this bag on the central market in Riga in the summer of 2009, on the left side of the fish hall.";
const COPY: &str = "Hello! I saw this bag on the central market in Riga in the summer of 2009, on the left side of the fish hall";

/// A case with some tips, opened.
fn case() -> (Scene, Vec<Sealed>) {
    let scene = Scene::new();
    let tips = vec![
        tip(
            &scene,
            "bag-17",
            BAG,
            &[("place", "Riga"), ("period", "2009")],
            &[b"a"],
        ),
        tip(&scene, "bag-17", COPY, &[("place", "riga ")], &[]),
        tip(
            &scene,
            "bag-17",
            "Diese Tasche wurde in Riga auf dem Markt verkauft, ich habe sie dort selbst gekauft.",
            &[("place", "Riga")],
            &[],
        ),
        tip(
            &scene,
            "room-3",
            "この赤いかばんを東京の駅で見ました。店の名前はわかりません。",
            &[],
            &[],
        ),
        tip(
            &scene,
            "",
            "=HYPERLINK(\"http://example.org\")\n<b>../../etc/passwd</b>",
            &[],
            &[],
        ),
    ];
    scene.batch("1.tar", 1, None, &tips);
    scene.open("1.tar", &[]).expect(0);
    (scene, tips)
}

/// Lines of JSON.
fn json(run: &Run) -> Vec<Value> {
    run.out
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

fn ids(run: &Run) -> Vec<String> {
    json(run)
        .iter()
        .map(|row| row["id"].as_str().unwrap().to_owned())
        .collect()
}

fn names(tips: &[&Sealed]) -> Vec<String> {
    let mut names: Vec<_> = tips.iter().map(|tip| tip.id.to_string()).collect();
    names.sort();
    names
}

fn sorted(mut ids: Vec<String>) -> Vec<String> {
    ids.sort();
    ids
}

#[test]
fn copies_are_folded_and_agreement_comes_first() {
    let (scene, tips) = case();
    let all = scene
        .reader(["list", "case", "--json", "--copies"])
        .expect(0);
    assert_eq!(sorted(ids(&all)), names(&tips.iter().collect::<Vec<_>>()));
    let folded = json(&scene.reader(["list", "case", "--json"]).expect(0));
    assert_eq!(folded.len(), 4, "two tips are one text");
    let pair = names(&[&tips[0], &tips[1]]);
    let first = folded.iter().find(|row| row["copies"] == 2).unwrap();
    assert!(pair.contains(&first["id"].as_str().unwrap().to_owned()));
    let reasons = first["reasons"].to_string();
    assert!(
        reasons.contains("Riga") || reasons.contains("riga"),
        "{reasons}"
    );
    let top: Vec<_> = folded[..2]
        .iter()
        .map(|row| row["appeal"].as_str().unwrap())
        .collect();
    assert_eq!(
        top,
        ["bag-17", "bag-17"],
        "what sources agree on is read first"
    );
    let languages: BTreeMap<_, _> = json(&all)
        .iter()
        .map(|row| {
            (
                row["id"].as_str().unwrap().to_owned(),
                row["language"].clone(),
            )
        })
        .collect();
    assert_eq!(languages[&tips[2].id.to_string()], "de");
    assert_eq!(languages[&tips[3].id.to_string()], "ja");
}

#[test]
fn filters_and_words_find_what_they_say() {
    let (scene, tips) = case();
    let list = |more: &[&str]| {
        let arguments = ["list", "case", "--json", "--copies"].iter().chain(more);
        sorted(ids(&scene.reader(arguments).expect(0)))
    };
    assert_eq!(list(&["--appeal", "room-3"]), names(&[&tips[3]]));
    assert_eq!(
        list(&["--answer", "place=RIGA"]),
        names(&[&tips[0], &tips[1], &tips[2]])
    );
    assert_eq!(
        list(&["--answer", "place=riga", "--answer", "period=2009"]),
        names(&[&tips[0]])
    );
    assert_eq!(list(&["--attachment", "application"]), names(&[&tips[0]]));
    assert_eq!(list(&["--language", "ja"]), names(&[&tips[3]]));
    assert_eq!(list(&["--read"]), Vec::<String>::new());
    let search = |words: &[&str]| {
        let arguments = ["search", "case", "--json", "--copies"].iter().chain(words);
        sorted(ids(&scene.reader(arguments).expect(0)))
    };
    assert_eq!(search(&["market", "riga"]), names(&[&tips[0], &tips[1]]));
    assert_eq!(search(&["riga", "-market"]), names(&[&tips[2]]));
    assert_eq!(search(&["\"fish hall\""]), names(&[&tips[0], &tips[1]]));
    assert_eq!(search(&["\"hall fish\""]), Vec::<String>::new());
    assert_eq!(search(&["かばん"]), names(&[&tips[3]]));
    assert_eq!(search(&["東京"]), names(&[&tips[3]]));
    assert_eq!(search(&["京東"]), Vec::<String>::new());
    let hit = scene.reader(["search", "case", "verkauft"]).expect(0);
    assert!(hit.out.contains("auf dem Markt verkauft"), "{}", hit.out);
    scene
        .reader(["search", "case", "-riga"])
        .expect(1)
        .says("no word to search for");
    scene
        .reader(["list", "case", "--answer", "riga"])
        .expect(1)
        .says("write QUESTION=TEXT");
}

#[test]
fn work_is_kept_and_told() {
    let (scene, tips) = case();
    let [first, second] = [tips[0].id.to_string(), tips[2].id.to_string()];
    scene
        .reader([
            "label", "case", &first, &second, "--add", "riga", "--decide", "lead", "--assign",
            "Kim",
        ])
        .expect(0)
        .says("changes: 6");
    scene
        .reader(["label", "case", &second, "--duplicate-of", &first])
        .expect(0);
    scene
        .reader(["label", "case", &first, "--duplicate-of", &first])
        .expect(1)
        .says("not its own duplicate");
    scene
        .reader(["label", "case", &first])
        .expect(1)
        .says("nothing to change");
    scene
        .reader(["label", "case", &first, "--add", "a,b"])
        .expect(1)
        .says("cannot be a label");
    scene
        .reader(["note", "case", &first, "asked the owner"])
        .expect(0);
    scene
        .reader(["note", "case", &first, " "])
        .expect(1)
        .says("1 to 10000 characters");
    let shown = scene.reader(["show", "case", &first]).expect(0);
    for line in [
        "decision    lead",
        "assignee    Kim",
        "labels      riga",
        ": asked the owner",
        "answer      place: Riga",
    ] {
        assert!(shown.out.contains(line), "{line}: {}", shown.out);
    }
    assert!(
        shown.out.contains("  I saw this bag"),
        "the message is set in"
    );
    assert_eq!(
        ids(&scene
            .reader(["list", "case", "--json", "--copies", "--read"])
            .expect(0)),
        std::slice::from_ref(&first)
    );
    // The index is lost: its own part comes back from the folder, and the work stays through `index`.
    scene
        .reader(["index", "case"])
        .expect(0)
        .says("tips in the index");
    let rows = json(
        &scene
            .reader(["list", "case", "--json", "--label", "riga", "--copies"])
            .expect(0),
    );
    assert_eq!(rows.len(), 2);
    let duplicate = rows.iter().find(|row| row["id"] == *second).unwrap();
    assert_eq!(duplicate["decision"], "duplicate");
    assert_eq!(duplicate["duplicate_of"], *first);
    // A tip whose folder is gone leaves the list, and comes back with its work.
    let folder = scene.tip_folder(&tips[0].id);
    fs::rename(&folder, scene.path("away")).unwrap();
    let left = scene
        .reader(["list", "case", "--json", "--copies"])
        .expect(0);
    assert_eq!(json(&left).len(), 4);
    fs::rename(scene.path("away"), &folder).unwrap();
    assert_eq!(
        json(
            &scene
                .reader(["list", "case", "--json", "--assignee", "Kim", "--copies"])
                .expect(0)
        )
        .len(),
        2
    );
}

#[test]
fn a_second_batch_is_merged() {
    let (scene, tips) = case();
    let more = [
        tip(
            &scene,
            "room-3",
            "one more text about the room with the green wall",
            &[],
            &[],
        ),
        tips[0].clone(),
    ];
    scene.batch("2.tar", 2, None, &more);
    assert_eq!(
        json(
            &scene
                .reader(["list", "case", "--json", "--copies"])
                .expect(0)
        )
        .len(),
        5
    );
    scene.open("2.tar", &[]).expect(0);
    let rows = scene
        .reader(["list", "case", "--json", "--copies"])
        .expect(0);
    assert_eq!(json(&rows).len(), 6, "the same tip twice is one tip");
}

#[test]
fn nothing_that_a_tip_says_is_a_formula_or_a_line_of_ours() {
    let (scene, tips) = case();
    let csv = scene
        .reader(["list", "case", "--csv", "--copies"])
        .expect(0);
    assert_eq!(
        csv.out.matches("\r\n").count(),
        6,
        "a heading and five rows"
    );
    assert!(
        csv.out
            .contains("\"'=HYPERLINK(\"\"http://example.org\"\")"),
        "{}",
        csv.out
    );
    let shown = scene
        .reader(["show", "case", &tips[4].id.to_string()])
        .expect(0);
    assert!(shown.out.contains("\n  =HYPERLINK("));
}

#[test]
fn ids_are_found_by_their_beginning() {
    let (scene, tips) = case();
    let id = tips[0].id.to_string();
    let run = scene
        .reader(["show", "case", &id[..12], "--json"])
        .expect(0);
    assert_eq!(json(&run)[0]["message"], BAG);
    scene
        .reader(["show", "case", "zz"])
        .expect(1)
        .says("no tip of the case begins with zz");
    scene.reader(["show", "case", "%"]).expect(1).says("no tip");
    let absent: TipId = "00000000000000000000000000000000".parse().unwrap();
    scene
        .reader(["show", "case", &absent.to_string()])
        .expect(1)
        .says("see bocca-reader list");
    scene
        .reader(["list", "elsewhere"])
        .expect(1)
        .says("open a batch into it first");
}

#[test]
fn a_prepared_index_leads_nowhere() {
    let (scene, _) = case();
    let index = scene.path("case/case.sqlite");
    drop(fs::remove_file(&index));
    fs::write(scene.path("precious"), "precious").unwrap();
    symlink(scene.path("precious"), &index).unwrap();
    scene.reader(["list", "case"]).expect(1).says("case.sqlite");
    assert_eq!(
        fs::read_to_string(scene.path("precious")).unwrap(),
        "precious"
    );
    fs::remove_file(&index).unwrap();
    fs::write(
        &index,
        "this is no database, and long enough to be looked at as one".repeat(40),
    )
    .unwrap();
    scene
        .reader(["list", "case"])
        .expect(1)
        .says("is not an index of this program");
    fs::remove_file(&index).unwrap();
    scene.reader(["list", "case"]).expect(0);
    assert_eq!(
        fs::metadata(&index).unwrap().permissions().mode() & 0o777,
        0o600
    );
}

#[test]
fn a_changed_tip_is_named_and_left_out() {
    let (scene, tips) = case();
    fs::write(scene.tip_folder(&tips[0].id).join("tip.json"), "{}").unwrap();
    fs::remove_file(scene.tip_folder(&tips[1].id).join("message.txt")).unwrap();
    symlink(
        "/etc/hostname",
        scene.tip_folder(&tips[1].id).join("message.txt"),
    )
    .unwrap();
    let run = scene
        .reader(["list", "case", "--json", "--copies"])
        .expect(0);
    assert_eq!(json(&run).len(), 3);
    for tip in &tips[..2] {
        assert!(
            run.err.contains(&format!("tip {} is left out", tip.id)),
            "{}",
            run.err
        );
    }
}

#[test]
fn an_evidence_package_checks_with_standard_tools() {
    let (scene, tips) = case();
    let id = tips[0].id.to_string();
    scene.reader(["show", "case", &id]).expect(0);
    scene
        .reader(["label", "case", &id, "--decide", "lead"])
        .expect(0);
    scene
        .reader([
            "export",
            "case",
            "--decision",
            "lead",
            "--to",
            "evidence.tar",
        ])
        .expect(0)
        .says("tips in evidence.tar: 1");
    scene
        .reader([
            "export",
            "case",
            "--decision",
            "lead",
            "--to",
            "evidence.tar",
        ])
        .expect(1)
        .says("never overwritten");
    scene
        .reader([
            "export",
            "case",
            "--decision",
            "checked",
            "--to",
            "none.tar",
        ])
        .expect(1)
        .says("no tip is chosen");
    fs::create_dir(scene.path("court")).unwrap();
    let tar = Command::new("tar")
        .args(["xf", "../evidence.tar"])
        .current_dir(scene.path("court"))
        .status()
        .unwrap();
    assert!(tar.success());
    let sums = Command::new("sha256sum")
        .args(["--strict", "-c", "SHA256SUMS"])
        .current_dir(scene.path("court"))
        .output()
        .unwrap();
    assert!(sums.status.success(), "{sums:?}");
    assert_eq!(
        String::from_utf8_lossy(&sums.stdout).lines().count(),
        5,
        "three files, the log, the manifest"
    );
    let log = fs::read_to_string(scene.path("court/log.jsonl")).unwrap();
    assert!(
        log.contains("\"act\":\"read\"") && log.contains("\"detail\":\"lead\""),
        "{log}"
    );
    let manifest: Value =
        serde_json::from_str(&fs::read_to_string(scene.path("court/manifest.json")).unwrap())
            .unwrap();
    assert_eq!(manifest["tips"][0]["id"], *id);
    // A file that is not what was sealed is no evidence.
    fs::write(
        scene
            .tip_folder(&tips[0].id)
            .join("attachments/attachment-1.bin"),
        "b",
    )
    .unwrap();
    scene
        .reader(["export", "case", &id, "--to", "changed.tar"])
        .expect(1)
        .says("is not what was sealed");
    assert!(!scene.path("changed.tar").exists());
}
