//! A case is listed and searched: copies fold, agreement comes first, and nothing that a tip says becomes a
//! command, a formula or a path.

use std::collections::BTreeMap;

use crate::support::cases::{case, ids, json, names, sorted, BAG};
use crate::support::html::{report, Page};
use crate::support::{saying, seal_tip, sent, Scene, Sealed};
use envelope::{Kind, Mailbox, TipId};

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

/// A tip of somebody with a code.
fn with_code(scene: &Scene, code: u8, place: &str, message: &str) -> Sealed {
    let mut tip = saying(message, &[]);
    tip.answers.insert("place".to_owned(), place.to_owned());
    tip.mailbox = Some(Mailbox {
        id: [code; 16],
        recipient: envelope::generate(Kind::Classic).recipient,
    });
    seal_tip(&scene.identity, &tip, &[])
}

#[test]
fn one_sender_is_one_source_however_often_they_write() {
    let scene = Scene::new();
    let first = with_code(
        &scene,
        1,
        "Riga",
        "the bag was on the market near the river in summer",
    );
    let again = with_code(
        &scene,
        1,
        "Riga",
        "and I saw the same one in a shop by the station later",
    );
    let reasons = || {
        let rows = json(&scene.reader(["list", "case", "--json"]).expect(0));
        rows.iter()
            .map(|row| row["reasons"].to_string())
            .collect::<String>()
    };
    scene.batch("1.tar", 1, None, &[first, again]);
    scene.open("1.tar", &[]).expect(0);
    assert!(
        !reasons().contains("Riga"),
        "nobody else says so: {}",
        reasons()
    );
    let other = with_code(
        &scene,
        2,
        "Riga",
        "a friend of mine bought one from the old factory",
    );
    scene.batch("2.tar", 2, None, &[other]);
    scene.open("2.tar", &[]).expect(0);
    assert!(
        reasons().contains("2 tips that do not copy each other answer place: Riga"),
        "{}",
        reasons()
    );
    assert!(!reasons().contains("3 tips"), "{}", reasons());
    let rows = json(&scene.reader(["list", "case", "--json"]).expect(0));
    let of = |code: &str| {
        rows.iter()
            .filter(|row| row["mailbox_id"] == code.repeat(16))
            .count()
    };
    assert_eq!(
        (of("01"), of("02")),
        (2, 1),
        "what joins the tips of one sender"
    );
    scene.reader(["report", "case", "--to", "report"]).expect(0);
    let pages = report(&scene.path("report"));
    let row = |(_, page): &(String, Page)| page.text.contains("Riga");
    assert!(pages.iter().any(row));
}

#[test]
fn short_answers_of_those_who_write_again_are_not_folded() {
    let scene = Scene::new();
    let tips = [
        with_code(&scene, 1, "", "I know the bag"),
        with_code(&scene, 1, "", "yes"),
        with_code(&scene, 2, "", "I know it too"),
        with_code(&scene, 2, "", "yes"),
        with_code(&scene, 3, "", "yes"),
        with_code(&scene, 4, "", "yes"),
    ];
    scene.batch("1.tar", 1, None, &tips);
    scene.open("1.tar", &[]).expect(0);
    let rows = json(&scene.reader(["list", "case", "--json"]).expect(0));
    let copies = |text: &str| {
        let of = rows.iter().filter(|row| row["beginning"] == text);
        let mut copies: Vec<u64> = of
            .map(|row| row["copies"].as_u64().expect("a count"))
            .collect();
        copies.sort_unstable();
        copies
    };
    assert_eq!(
        copies("yes"),
        [1, 1, 2],
        "those who wrote once are folded as ever"
    );
    assert_eq!(copies("I know it too"), [1]);
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
    assert_eq!(search(&["riga -market"]), names(&[&tips[2]]));
    assert_eq!(search(&["\"fish hall\""]), names(&[&tips[0], &tips[1]]));
    assert_eq!(search(&["\"hall fish\""]), Vec::<String>::new());
    assert_eq!(search(&["かばん"]), names(&[&tips[3]]));
    assert_eq!(search(&["東京"]), names(&[&tips[3]]));
    assert_eq!(search(&["京東"]), Vec::<String>::new());
    let hit = scene
        .reader(["search", "case", "verkauft", "--json"])
        .expect(0);
    assert_eq!(ids(&hit), names(&[&tips[2]]), "options may come last");
    let hit = scene.reader(["search", "case", "verkauft"]).expect(0);
    assert!(hit.out.contains("auf dem Markt verkauft"), "{}", hit.out);
    scene
        .reader(["search", "case", "--", "-riga"])
        .expect(1)
        .says("no word to search for");
    scene
        .reader(["list", "case", "--answer", "riga"])
        .expect(1)
        .says("write QUESTION=TEXT");
}

#[test]
fn a_second_batch_is_merged() {
    let (scene, tips) = case();
    let more = [
        sent(
            &scene,
            "room-3",
            &[],
            "one more text about the room with the green wall",
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
fn an_answer_cannot_write_a_reason() {
    let (scene, _) = case();
    let place = [("place", "Oslo\nits sender is certain")];
    let texts = [
        "seen at the harbour, near the cranes",
        "a neighbour kept one in his cellar for years",
    ];
    let tips = texts.map(|text| sent(&scene, "bag-17", &place, text, &[]));
    scene.batch("2.tar", 2, None, &tips);
    scene.open("2.tar", &[]).expect(0);
    let listed = scene.reader(["list", "case", "--json"]).expect(0);
    let listed = json(&listed);
    let row = listed
        .iter()
        .find(|row| row["id"] == tips[0].id.to_string());
    let reasons = row.unwrap()["reasons"].as_array().unwrap();
    let reasons: Vec<&str> = reasons
        .iter()
        .map(|reason| reason.as_str().unwrap())
        .collect();
    assert!(
        reasons[0].contains("Oslo its sender is certain"),
        "{reasons:?}"
    );
    assert!(!reasons.contains(&"its sender is certain"), "{reasons:?}");
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
