//! Pages of `report`: whatever tips say stays text, and pages are bounded.

use std::collections::BTreeMap;

use crate::reply::with_fault;
use crate::support::html::{report, Page};
use crate::support::{sent, Scene};

fn run(scene: &Scene) -> BTreeMap<String, Page> {
    scene
        .reader(["report", "case", "--copies", "--to", "report"])
        .expect(0);
    report(&scene.path("report")).into_iter().collect()
}

#[track_caller]
fn says(page: &Page, texts: &[&str]) {
    for text in texts {
        assert!(page.text.contains(text), "no «{text}» in {}", page.text);
    }
}

#[test]
fn whatever_tips_say_is_text() {
    let scene = Scene::new();
    let hostile = [
        "<script>alert(1)</script>",
        "</style><style>*{display:none}</style>",
        "\"><img src=x onerror=alert(1)>",
        "' autofocus onfocus='alert(1)",
        "<a href=\"javascript:alert(1)\">click</a>",
        "--><!-- ]]> <![CDATA[ <svg/onload=alert(1)>",
        "</div></article></main></body></html><h1>the end",
        "&lt;b&gt; &#60;i&#62; &amp;",
        "{{ 7 * 7 }} {% include \"/etc/passwd\" %}",
        "https://example.com/ //example.com/x file:///etc/passwd",
        "שלום <b>עולם</b> ABC",
    ];
    let long = "x".repeat(90_000);
    let mut tips = Vec::new();
    for (number, text) in hostile.iter().enumerate() {
        let plain = format!("{text} {number}");
        let answers = [("place", *text), ("shop", text)];
        tips.push(sent(
            &scene,
            "a--b_",
            &answers,
            &plain,
            &[("image/svg+xml", text.as_bytes())],
        ));
    }
    tips.push(sent(
        &scene,
        "a--b_",
        &[("place", &long[..10_000])],
        &format!("{long}\n\n\tb"),
        &[],
    ));
    tips.push(sent(&scene, "index", &[], "", &[]));
    scene.batch("1.tar", 1, None, &tips);
    scene.open("1.tar", &[]).expect(0);
    scene
        .reader([
            "label",
            "case",
            &tips[0].id.to_string(),
            "--add",
            "<b>x</b>",
            "--assign",
            "\"'<i>",
        ])
        .expect(0);
    let pages = run(&scene);
    let page = &pages["appeal-1-1.html"];
    for (number, text) in hostile.iter().enumerate() {
        says(
            page,
            &[
                &format!("{text} {number}"),
                &format!("place {text} shop {text}"),
            ],
        );
    }
    says(page, &["<b>x</b>", "\"'<i>", &long]);
    says(&pages["appeal-2-1.html"], &["Appeal index", "No message."]);
    assert_eq!(page.messages.len(), hostile.len() + 1);
}

const SHOP: &str = "I saw the bag in a small shop beside the railway station, on a shelf behind the counter, years ago.";

#[test]
fn what_senders_say_of_themselves_is_no_agreement() {
    let scene = Scene::new();
    let sure = [
        ("certainty", "certain"),
        ("known", "yes"),
        ("place", "Riga"),
    ];
    let tips = [
        sent(&scene, "bag-17", &sure, SHOP, &[]),
        sent(
            &scene,
            "bag-17",
            &sure,
            "My uncle sold suitcases of this make at the weekly market, from abroad.",
            &[],
        ),
        sent(
            &scene,
            "bag-17",
            &sure[..2],
            "We had exactly that one at school for sports, its handle broke off.",
            &[],
        ),
    ];
    scene.batch("1.tar", 1, None, &tips);
    scene.open("1.tar", &[]).expect(0);
    let pages = run(&scene);
    let first = &pages["index.html"];
    says(
        first,
        &[
            "Answer Independent sources Tips Riga place, appeal bag-17 2 2",
            "place, all appeals",
        ],
    );
    for about in ["certainty, ", "known, "] {
        assert!(!first.text.contains(about), "{about}: {}", first.text);
    }
    // They are answers nevertheless.
    says(
        &pages["appeal-1-1.html"],
        &["certainty (answers: 3) Answer Independent sources Tips certain 3 3"],
    );
}

#[test]
fn questions_and_copies_are_bounded() {
    let scene = Scene::new();
    let names: Vec<String> = (0..40).map(|n| format!("q{n}")).collect();
    let many: Vec<_> = names.iter().map(|name| (name.as_str(), "x")).collect();
    let mut tips = vec![sent(&scene, "bag-17", &many, "only a word", &[])];
    tips.extend((0..20).map(|_| sent(&scene, "bag-17", &[("q39", "y")], SHOP, &[])));
    scene.batch("1.tar", 1, None, &tips);
    scene.open("1.tar", &[]).expect(0);
    let page = &run(&scene)["appeal-1-1.html"];
    // What most tips answer is among those that are counted.
    says(page, &["q39 (answers: 21)", "and 8 questions more"]);
    assert_eq!(page.text.matches("(answers: ").count(), 32);
    let (_, copies) = page.text.split_once("19 more say the same: ").unwrap();
    let (named, _) = copies.split_once(" and 7 more").unwrap();
    assert_eq!(named.split(", ").count(), 12, "{named}");
}

#[test]
fn pages_that_the_disk_does_not_confirm_are_said_to_be_there() {
    let scene = Scene::new();
    scene.batch("1.tar", 1, None, &[sent(&scene, "bag-17", &[], SHOP, &[])]);
    scene.open("1.tar", &[]).expect(0);
    scene.reader(["index", "case"]).expect(0);
    let run = with_fault(
        &scene,
        "fsync:error=EIO",
        &["report", "case", "--no-previews", "--to", "report"],
    );
    let run = run
        .expect(1)
        .says("report is there, but the disk did not confirm it");
    assert!(!run.err.contains("nothing was kept"), "{}", run.err);
    assert_eq!(report(&scene.path("report")).len(), 2);
}

#[test]
fn many_tips_are_many_pages() {
    let scene = Scene::new();
    let tips: Vec<_> = (0..205)
        .map(|n| {
            sent(
                &scene,
                "bag-17",
                &[("place", &format!("town {n}"))],
                &format!("number {n}"),
                &[],
            )
        })
        .collect();
    scene.batch("1.tar", 1, None, &tips);
    scene.open("1.tar", &[]).expect(0);
    let pages = run(&scene);
    let (first, second) = (&pages["appeal-1-1.html"], &pages["appeal-1-2.html"]);
    assert_eq!((first.messages.len(), second.messages.len()), (200, 5));
    says(first, &["Page 1 of 2 Next page Last page", "and 180 more"]);
    says(second, &["Page 2 of 2 First page Previous page"]);
    assert!(!second.text.contains("Figures"));
    for n in 0..205 {
        let said = format!(" number {n} ");
        let times = [first, second].map(|page| page.text.matches(&said).count());
        assert_eq!(times.iter().sum::<usize>(), 1, "{n}");
    }
}
