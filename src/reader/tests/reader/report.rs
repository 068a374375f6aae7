//! `report`: its figures are right, whatever tips say stays text, and it is there as a whole or not at all.

use std::collections::BTreeMap;
use std::fs;
use std::process::Command;

use crate::support::html::{report, Page};
use crate::support::{mode, sent, tree, Run, Scene, Sealed, READER};

const SHOP: &str = "I saw the bag in a small shop beside the railway station, on a shelf behind the counter, years ago.";
const UNCLE: &str = "My uncle sold suitcases of this make at the weekly market, he imported them from a factory abroad.";
const SCHOOL: &str = "We had exactly that one at school for sports, the blue handle broke off and somebody mended it.";
const GERMAN: &str = "Diese Tasche habe ich vor vielen Jahren in einem Laden am Bahnhof gesehen, da bin ich mir sicher.";
const ARABIC: &str =
    "رأيت هذه الحقيبة في متجر صغير بجانب محطة القطار قبل سنوات عديدة وأنا متأكد من ذلك تماما";

/// Eight tips: of seven about a bag, two copy another; four independent sources of six name Riga.
fn scene() -> (Scene, Vec<Sealed>) {
    let scene = Scene::new();
    let pdf: (&str, &[u8]) = ("application/pdf", b"%PDF-1.7");
    let tips = vec![
        sent(
            &scene,
            "bag-17",
            &[("place", "Riga"), ("period", "2009")],
            SHOP,
            &[],
        ),
        sent(&scene, "bag-17", &[("place", "Riga")], SHOP, &[]),
        sent(
            &scene,
            "bag-17",
            &[("place", "riga")],
            &format!("{SHOP} Yes."),
            &[],
        ),
        sent(
            &scene,
            "bag-17",
            &[("place", "Riga "), ("period", "2009")],
            UNCLE,
            &[pdf],
        ),
        sent(&scene, "bag-17", &[("place", "RIGA")], GERMAN, &[]),
        sent(
            &scene,
            "bag-17",
            &[("place", "Oslo")],
            SCHOOL,
            &[("image/jpeg", b"\xff\xd8"), pdf],
        ),
        sent(&scene, "bag-17", &[("place", "Riga")], ARABIC, &[]),
        sent(
            &scene,
            "",
            &[],
            "Nothing to do with any of that, I only wanted to say hello to all of you there.",
            &[],
        ),
    ];
    scene.batch("1.tar", 1, None, &tips);
    scene.open("1.tar", &[]).expect(0);
    (scene, tips)
}

fn run(scene: &Scene, to: &str, more: &[&str]) -> Run {
    scene.reader(["report", "case", "--to", to].iter().chain(more))
}

fn pages(scene: &Scene, to: &str) -> BTreeMap<String, Page> {
    report(&scene.path(to)).into_iter().collect()
}

#[track_caller]
fn says(page: &Page, texts: &[&str]) {
    for text in texts {
        assert!(page.text.contains(text), "no «{text}» in {}", page.text);
    }
}

#[test]
fn figures_are_those_of_the_case() {
    let (scene, tips) = scene();
    let id = |n: usize| tips[n].id.to_string();
    scene
        .reader([
            "label",
            "case",
            &id(3),
            "--decide",
            "lead",
            "--read",
            "--add",
            "riga",
        ])
        .expect(0);
    scene
        .reader(["note", "case", &id(3), "ask <him>"])
        .expect(0);
    scene
        .reader(["label", "case", &id(1), "--duplicate-of", &id(0)])
        .expect(0);
    run(&scene, "report", &["--no-previews"])
        .expect(0)
        .says("tips in the report: 8");
    let pages = pages(&scene, "report");
    assert_eq!(
        pages.keys().collect::<Vec<_>>(),
        ["appeal-1-1.html", "appeal-2-1.html", "index.html"]
    );
    says(&pages["index.html"], &[
        "8 tips 6 independent sources 2 copies of others 3 attachments 3 languages",
        "1 of 8 tips read (13 %)",
        // Three copies of one text are one source.
        "Answer Independent sources Tips Riga place, appeal bag-17 4 6 2009 period, appeal bag-17 2 2 Figures",
        "appeal bag-17 7 88 % tips without an appeal 1 13 %",
        "none yet 6 75 % lead 1 13 % duplicate 1 13 %",
        "German (de) 1 13 %",
        "PDF documents 2 67 % pictures 1 33 %",
        "place, all appeals Answer Independent sources Tips Riga 4 6 Oslo 1 1",
    ]);
    let bag = &pages["appeal-1-1.html"];
    says(bag, &[
        "Appeal bag-17",
        "place (answers: 7) Answer Independent sources Tips Riga 4 6 Oslo 1 1 period (answers: 2)",
        SHOP, UNCLE, SCHOOL, GERMAN, ARABIC,
        "2 more say the same:",
        "Decision lead Labels riga",
        "4 tips that do not copy each other answer place: Riga",
        "ask <him>",
        "application/pdf, 8 bytes, cleaned of <i>GPS</i> position",
    ]);
    assert!(!pages["index.html"].text.contains("Not the whole case"));
    let shown = |n: usize| {
        let id = id(n);
        bag.text.contains(&format!("{} {}", &id[..8], &id[8..]))
    };
    let copies = [0, 1, 2].into_iter().filter(|n| shown(*n)).count();
    assert_eq!(
        (copies, shown(3), shown(7)),
        (1, true, false),
        "one of the copies is shown"
    );
    // Languages and directions are those of each message; the detector is not certain of every one.
    assert_eq!(bag.messages.len(), 5);
    for (lang, dir) in &bag.messages {
        let known = ["ar", "de", "en", "und"].contains(&lang.as_str());
        assert!(known && dir == "auto", "{lang} {dir}");
    }
    for lang in ["ar", "de"] {
        assert!(bag.messages.iter().any(|(tag, _)| tag == lang), "{lang}");
    }
    // Those on whom others agree come first.
    assert!(bag.text.find(GERMAN).unwrap() < bag.text.find(SCHOOL).unwrap());
}

#[test]
fn filters_and_copies_are_respected_and_said() {
    let (scene, tips) = scene();
    scene
        .reader(["label", "case", &tips[3].id.to_string(), "--read"])
        .expect(0);
    run(
        &scene,
        "few",
        &[
            "--answer",
            "place=riga",
            "--unread",
            "--copies",
            "--no-previews",
        ],
    )
    .expect(0);
    let few = pages(&scene, "few");
    says(
        &few["index.html"],
        &[
            "Not the whole case",
            "the answer to place contains riga read: no",
            "5 tips 3 independent sources 2 copies",
            "Riga place, appeal bag-17 3 5",
        ],
    );
    for tip in [0, 1, 2, 4, 6] {
        says(&few["appeal-1-1.html"], &[&tips[tip].id.to_string()[8..]]);
    }
    assert!(!few["appeal-1-1.html"].text.contains(UNCLE));
    run(&scene, "none", &["--language", "fi"])
        .expect(1)
        .says("no tip is chosen");
    run(&scene, "none", &["--answer", "place"])
        .expect(1)
        .says("QUESTION=TEXT");
    assert!(!scene.path("none").exists() && !scene.path("none.part").exists());
    // Reading a report is not reading the tips.
    assert!(scene
        .reader(["list", "case"])
        .expect(0)
        .err
        .contains("1 of 8 tips read"));
}

#[test]
fn the_same_case_gives_the_same_bytes_and_nothing_is_replaced() {
    let (scene, _) = scene();
    run(&scene, "one", &[])
        .expect(0)
        .says("without a preview: 3");
    scene.reader(["index", "case"]).expect(0);
    fs::create_dir(scene.path("two")).unwrap();
    run(&scene, "two/", &[]).expect(0);
    let one = tree(&scene.path("one"));
    assert_eq!(one, tree(&scene.path("two")));
    assert_eq!(
        (mode(&scene.path("one")), mode(&scene.path("one/previews"))),
        (0o700, 0o700)
    );
    assert!(pages(&scene, "one")["appeal-1-1.html"]
        .text
        .contains("no preview: "));

    run(&scene, "one", &[])
        .expect(1)
        .says("one exists and is not an empty folder");
    run(&scene, "1.tar", &[]).expect(1).says("1.tar exists");
    run(&scene, "no/such/folder", &[])
        .expect(1)
        .says("cannot write no/such/folder.part");
    fs::create_dir(scene.path("three.part")).unwrap();
    run(&scene, "three", &[])
        .expect(1)
        .says("three.part is in the way");
    assert_eq!(one, tree(&scene.path("one")));
    scene.reader(["report", "case"]).expect(2);
    scene
        .reader(["report", "nowhere", "--to", "four"])
        .expect(1);
    assert!(!scene.path("four").exists() && !scene.path("four.part").exists());
}

#[test]
fn a_full_disk_leaves_nothing() {
    let (scene, _) = scene();
    scene.reader(["index", "case"]).expect(0);
    // A file-size limit is the full disk that an ordinary user can make: the index is larger than a page.
    let limited = format!("ulimit -f 2; trap '' XFSZ; exec {READER} report case --to report");
    let output = Command::new("sh")
        .args(["-c", &limited])
        .current_dir(scene.folder.path())
        .output();
    Run::from(output.unwrap())
        .expect(1)
        .says("nothing was kept; if the disk is full, free some space");
    assert!(!scene.path("report").exists() && !scene.path("report.part").exists());
    run(&scene, "report", &[]).expect(0);
}
