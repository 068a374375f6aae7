//! Pages of `report`: whatever tips say stays text, and pages are bounded.

use std::collections::BTreeMap;

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
