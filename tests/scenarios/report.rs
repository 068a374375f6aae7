//! Goal of this test: pages of a report about tips that came through the relay open from the disk in a browser,
//! pass an accessibility checker, and look right.

use std::process::Command;

use bocca_tests::{project, run, Form, Scene};

/// Appeal, answers, and the message.
const TIPS: [(&str, &str, &str, &str); 9] = [
    ("bag-17", "Riga", "2009", "I saw the bag in a small shop beside the railway station, on a shelf behind the counter, years ago."),
    ("bag-17", "riga", "2009", "I saw the bag in a small shop beside the railway station, on a shelf behind the counter, years ago!"),
    ("bag-17", "Riga", "about 2010", "My uncle sold suitcases of this make at the weekly market, he imported them from a factory abroad."),
    ("bag-17", "RIGA", "2009", "Diese Tasche habe ich vor vielen Jahren in einem Laden am Bahnhof gesehen, da bin ich mir sicher."),
    ("bag-17", "ريغا", "2009", "رأيت هذه الحقيبة في متجر صغير بجانب محطة القطار قبل سنوات عديدة وأنا متأكد من ذلك تماما"),
    ("bag-17", "Daugavpils", "2011", "Видел такую сумку у соседа на даче, он говорил, что купил её на рынке возле вокзала много лет назад."),
    ("room-4", "Lyon", "", "The curtain in the picture <b>hung</b> in a hotel & a shop near Lyon; </style><script>alert(1)</script>"),
    ("room-4", "lyon", "", "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsgebäudeverwaltung"),
    ("", "", "", "Es tut mir leid, ich habe nichts zu dem Bild zu sagen, ich wollte Ihnen nur für Ihre Arbeit danken."),
];

#[test]
fn a_browser_opens_every_page_of_a_report_from_the_disk() {
    let scene = Scene::new();
    let relay = scene.serve();
    let picture = std::fs::read(project().join("tests/corpus/files/jpg-control.jpg"))
        .expect("a picture of the corpus");
    for (number, (appeal, place, period, message)) in TIPS.into_iter().enumerate() {
        let mut form = Form::message(message);
        for (name, value) in [
            ("appeal", appeal),
            ("answer_place", place),
            ("answer_period", period),
        ] {
            if !value.is_empty() {
                form = form.field(name, value);
            }
        }
        if number % 3 == 0 {
            form = form.file("picture.jpg", "image/jpeg", &picture);
        }
        relay.tip(form);
    }
    scene.collect("batch.tar");
    let folder = scene.path("report");
    let reader = |arguments: &[&str]| scene.reader(arguments).stdout;
    let listed = reader(&["search", "cases", "uncle", "--json"]);
    let listed: serde_json::Value = serde_json::from_str(&listed).expect("one tip");
    let id = listed["id"].as_str().expect("its id");
    reader(&[
        "label", "cases", id, "--decide", "lead", "--assign", "Kim", "--add", "market", "--read",
    ]);
    reader(&["note", "cases", id, "asked the factory for its lists"]);
    reader(&["report", "cases", "--to", "report"]);
    let pictures =
        std::env::var_os("BOCCA_PICTURES").map_or_else(|| scene.path("pictures"), Into::into);
    let done = run(Command::new("node")
        .arg(project().join("tests/screenshots/report.mjs"))
        .arg(&folder)
        .arg(&pictures));
    assert_eq!(done.code, 0, "{}\n{}", done.stdout, done.stderr);
    assert!(
        done.stdout.contains("24 pages, 0 faults"),
        "{}",
        done.stdout
    );
}
