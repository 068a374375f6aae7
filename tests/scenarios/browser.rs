//! Goal of these tests: a person with a browser without scripts can answer an appeal and read the reply, and every
//! page holds for everybody: on a narrow phone and on a desk, in light, in dark and in forced colours, with a
//! keyboard, with a screen reader and without a stylesheet.

use std::fs;
use std::process::Command;

use bocca_tests::{binary, project, run, Relay, Scene};
use serde_json::Value;

/// What is said once every page was looked at.
const EVERYTHING: &str = "42 pages in 6 forms, 0 faults";

/// A relay that has room for texts only, and whose operator has something to say.
const WORDS_AND_TEXT_ONLY: &str = "\
    [queue]\ncapacity_bytes = 400000\ntext_reserve_percent = 90\n\
    [pages]\norganisation = \"Police of <Exampleland>\"\nemergency = \"Call 110.\\n\\nOr go to any station.\"\n";

/// Appeals beside the example: folder, state, language, title, and what the picture shows.
const APPEALS: [[&str; 5]; 3] = [
    [
        "over",
        "placed",
        "en",
        "A curtain with <red> stripes",
        "A bag",
    ],
    [
        "room-1",
        "open",
        "de",
        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
        "Eine Tasche",
    ],
    ["room-2", "open", "ar", "ستارة في غرفة فندق", "حقيبة"],
];

/// One that takes an upload at a time, and does not wait long for it.
const ONE_AND_SHORT_OF_PATIENCE: &str = "[limits]\nuploads = 1\nidle_seconds = 5\n";

#[test]
fn a_browser_without_scripts_sends_tips_and_every_page_holds() {
    let scene = Scene::new();
    // As many addresses as there may be: their names are long, and the page holds them on a phone too.
    for _ in 0..8 {
        assert_eq!(scene.relay("address", &["--add"]).code, 0);
    }
    write_appeals(&scene);
    let appeals = scene.path("appeals");
    let relay = Relay::start(
        &scene,
        &["--no-onion", "--appeals", &appeals.to_string_lossy()],
    );
    let code = relay.tip_with_code("please ask me").code();
    let code = code.expect("it got one");
    scene.collect("1.tar");
    let tip = scene.opened_tip("please ask me");
    replies().iter().for_each(|reply| scene.answer(&tip, reply));
    scene.import();
    let receipt = scene.receipt();
    let acknowledged = scene.relay("acknowledge", &[&receipt.to_string_lossy()]);
    assert_eq!(acknowledged.code, 0, "{}", acknowledged.stderr);

    let full = Scene::new();
    let full_relay = full.serve_with(WORDS_AND_TEXT_ONLY);
    let poor = Scene::new();
    let poor_relay = poor.serve_with(ONE_AND_SHORT_OF_PATIENCE);
    fs::remove_dir(poor.data().join("spool")).expect("the folder is empty");
    let clear = scene.path("clear");
    let rendered = run(Command::new(binary("bocca-relay"))
        .args(["appeals", "render", "--appeals"])
        .arg(&appeals)
        .arg("--data")
        .arg(scene.data())
        .arg("--to")
        .arg(&clear));
    assert_eq!(rendered.code, 0, "{}", rendered.stderr);

    // Pictures are for people to look at.
    let done = run(Command::new("node")
        .arg(project().join("tests/screenshots/screenshots.mjs"))
        .arg(format!("http://{}", relay.address()))
        .args(std::env::var_os("BOCCA_PICTURES"))
        .env("BOCCA_FULL", format!("http://{}", full_relay.address()))
        .env("BOCCA_POOR", format!("http://{}", poor_relay.address()))
        .env("BOCCA_CLEAR", clear)
        .env("BOCCA_CODE", code));
    assert_eq!(done.code, 0, "{}\n{}", done.stdout, done.stderr);
    assert!(done.stdout.contains(EVERYTHING), "{}", done.stdout);
    arrived(&scene);
}

/// The example, and one of each other kind.
fn write_appeals(scene: &Scene) {
    let example = project().join("deploy/appeals/market-bag");
    let copy = |to: &str, file: &str| {
        let to = scene.path("appeals").join(to);
        fs::create_dir_all(&to).unwrap();
        fs::copy(example.join(file), to.join(file)).unwrap();
    };
    copy("market-bag", "appeal.toml");
    copy("market-bag", "bag.jpg");
    for [id, state, language, title, shown] in APPEALS {
        copy(id, "bag.jpg");
        let manifest = format!(
            "id = '{id}'\nstate = '{state}'\nquestions = ['known']\n\
            text.{language} = {{ title = '{title}', ask = '{title}?' }}\n\
            [[picture]]\nfile = 'bag.jpg'\nalt.{language} = '{shown}'\n"
        );
        fs::write(scene.path("appeals").join(id).join("appeal.toml"), manifest).unwrap();
    }
}

/// More than one page of them, with what is hard to show: markup, the other direction, words without an end.
fn replies() -> Vec<String> {
    vec![
        "Thank you. Which <market> was it, and was it before 2010?\n\nشكرا لك. في أي سوق كان ذلك؟"
            .to_owned(),
        format!(
            "{}\n{}",
            "W".repeat(400),
            "a line of many words ".repeat(600)
        ),
        "Where did you see it? ".repeat(600),
    ]
}

/// The tips that the browser sent: one with a file, and one that answers an appeal.
fn arrived(scene: &Scene) {
    scene.collect("2.tar");
    let (mut with_file, mut with_answers) = (false, false);
    for tip in scene.opened() {
        let message = fs::read_to_string(tip.join("message.txt")).unwrap();
        if !message.contains("near Lyon, about 2009") {
            continue;
        }
        let attachments = tip.join("attachments").read_dir();
        with_file |= attachments.is_ok_and(|mut files| files.next().is_some());
        let tip: Value =
            serde_json::from_slice(&fs::read(tip.join("tip.json")).unwrap()).expect("tip.json");
        let place = tip["answers"]["place"].as_str().unwrap_or_default();
        with_answers |= tip["appeal"].is_string()
            && place.starts_with("“Hôtel <du> Parc” & Donau")
            && tip["answers"]["certain"] == "likely";
    }
    assert!(with_file, "a chosen file arrived");
    assert!(with_answers, "the answers to an appeal arrived");
}
