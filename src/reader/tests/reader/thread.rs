//! Goal: an investigator reads what one sender wrote and what was answered, in the order in which it came.

// A test fails by panicking.

use std::fs;
use std::os::unix::fs::FileExt;
use std::process::Command;
use std::thread::sleep;
use std::time::Duration;

use envelope::{generate, Kind, Mailbox, TipId};
use serde_json::Value;

use crate::support::cases::json;
use crate::support::html::report;
use crate::support::tmux::Terminal;
use crate::support::{saying, seal_tip, Scene};

/// The log counts whole seconds.
const TICK: Duration = Duration::from_millis(1100);

const ANSWER: &str = "Which market was it?\nAnd <when>?";

/// A tip of somebody with this code, opened in a batch of its own.
fn opened(scene: &Scene, batch: u64, code: u8, message: &str) -> TipId {
    let mut tip = saying(message, &[]);
    tip.mailbox = Some(Mailbox {
        id: [code; 16],
        recipient: generate(Kind::Classic).recipient,
    });
    let tip = seal_tip(&scene.identity, &tip, &[]);
    let (id, name) = (tip.id, format!("{batch}.tar"));
    scene.batch(&name, batch, None, &[tip]);
    scene.open(&name, &[]).expect(0);
    id
}

fn answer(scene: &Scene, id: &TipId, text: &str) {
    fs::write(scene.path("answer.txt"), text).unwrap();
    let id = id.to_string();
    let arguments = ["reply", "case", &id, "--message", "answer.txt"];
    let arguments = arguments.iter().chain(&["--to", "out.replies"]);
    scene.reader(arguments).expect(0);
}

/// Two tips of one sender around an answer, and one of somebody else.
fn scene() -> (Scene, [TipId; 3]) {
    let scene = Scene::new();
    let first = opened(&scene, 1, 1, "the bag was on a market");
    sleep(TICK);
    answer(&scene, &first, ANSWER);
    sleep(TICK);
    let second = opened(&scene, 2, 1, "it was the one near the river");
    let other = opened(&scene, 3, 2, "I know nothing of a market");
    (scene, [first, second, other])
}

fn short(id: &TipId) -> String {
    id.to_string()[..8].to_owned()
}

#[test]
fn a_thread_is_told_in_the_order_in_which_it_came() {
    let (scene, [first, second, other]) = scene();
    let shown = scene.reader(["show", "case", &second.to_string()]);
    let shown = shown.expect(0).out;
    let lines: Vec<&str> = shown.lines().collect();
    let at = lines.iter().position(|line| line.starts_with("thread"));
    let at = at.expect("there is a thread");
    let tip = format!(" UTC, tip {}: the bag was on a market", short(&first));
    assert!(lines[at].ends_with(&tip), "{shown}");
    assert!(lines[at + 1].ends_with(" UTC, reply: Which market was it?"));
    assert_eq!(lines[at + 2].trim_start(), "And <when>?");
    assert!(lines[at + 3].ends_with(" UTC, this tip"), "{shown}");
    assert!(shown.contains(&format!("one sender  {first}")), "{shown}");

    let turns = json(&scene.reader(["show", "case", &second.to_string(), "--json"]));
    let turn = |turn: &Value| ["by", "tip", "text"].map(|key| turn[key].clone());
    let turns = turns[0]["turns"].as_array().unwrap().iter().map(turn);
    let (one, two) = (first.to_string(), second.to_string());
    let expected = [
        ["sender", &one, "the bag was on a market"],
        ["investigators", &one, ANSWER],
        ["sender", &two, "it was the one near the river"],
    ];
    assert_eq!(
        turns.collect::<Vec<_>>(),
        expected.map(|turn| turn.map(Value::from))
    );

    let alone = scene.reader(["show", "case", &other.to_string()]).expect(0);
    assert!(!alone.out.contains("thread"), "{}", alone.out);
}

#[test]
fn a_report_has_the_replies_with_the_tip_and_names_the_senders_others() {
    let (scene, [first, second, _]) = scene();
    scene.reader(["report", "case", "--to", "report"]).expect(0);
    let pages = report(&scene.path("report"));
    let text: String = pages.iter().map(|(_, page)| page.text.as_str()).collect();
    for words in [
        "Reply of ",
        "And <when>?",
        &format!("Same sender {}", short(&first)),
        &format!("Same sender {}", short(&second)),
    ] {
        assert!(text.contains(words), "{words}: {text}");
    }
    assert_eq!(text.matches("Same sender").count(), 2, "{text}");
}

#[test]
fn evidence_has_the_replies_to_the_tips_in_it() {
    let (scene, [first, second, _]) = scene();
    let exported = |id: &TipId, entry: &str| {
        let name = format!("{entry}-{id}.tar");
        let to = ["export", "case", &id.to_string(), "--to", &name].map(str::to_owned);
        scene.reader(to).expect(0);
        let tar = Command::new("tar")
            .args(["xOf", &name, entry])
            .current_dir(scene.folder.path())
            .output()
            .unwrap();
        String::from_utf8(tar.stdout).unwrap()
    };
    let reply: Value = serde_json::from_str(&exported(&first, "replies.jsonl")).unwrap();
    assert_eq!(reply["text"], ANSWER);
    assert_eq!(reply["id"], first.to_string());
    assert!(reply["at"].is_i64(), "{reply}");
    assert!(exported(&first, "SHA256SUMS").contains("  replies.jsonl\n"));
    assert!(!exported(&second, "SHA256SUMS").contains("replies.jsonl"));
}

#[test]
fn browse_shows_the_thread() {
    let (scene, [_, second, _]) = scene();
    let terminal = Terminal::start(&scene, "TERM=xterm-256color NO_COLOR=1", (100, 40), "");
    terminal.shows("of 3 read");
    terminal.keys(&["/"]);
    terminal.types("river");
    terminal.keys(&["Enter"]);
    let screen = terminal.shows(&format!("tip       {second}"));
    for words in ["reply: Which market was it?", "this tip"] {
        assert!(screen.contains(words), "{screen}");
    }
}

/// In version 2 of the index, replies had no text.
#[test]
fn a_case_from_before_replies_were_kept_goes_on() {
    let (scene, [first, second, _]) = scene();
    scene.reader(["index", "case"]).expect(0);
    let path = scene.path("case/case.sqlite");
    let index = rusqlite::Connection::open(&path).unwrap();
    let earlier = "DROP TABLE replies; DROP TABLE texts; PRAGMA user_version = 2";
    index.execute_batch(earlier).unwrap();
    drop(index);
    answer(&scene, &second, "Thank you.");
    let shown = scene.reader(["show", "case", &first.to_string(), "--json"]);
    let shown = &json(&shown.expect(0))[0];
    let texts = shown["turns"].as_array().unwrap().iter();
    let texts: Vec<_> = texts.map(|turn| turn["text"].clone()).collect();
    assert_eq!(texts.len(), 3, "{texts:?}");
    assert!(texts.contains(&Value::from("Thank you.")), "{texts:?}");
}

/// Writes over a page of the index that holds a text, and has it saved; what was said.
fn damaged_and_saved(scene: &Scene) -> String {
    let path = scene.path("case/case.sqlite");
    let bytes = fs::read(&path).unwrap();
    let text = b"the bag was on a market";
    let at = bytes.windows(text.len()).position(|part| part == text);
    let page = at.unwrap() / 4096 * 4096;
    let file = fs::OpenOptions::new().write(true).open(&path).unwrap();
    file.write_all_at(&[0xa5; 4096], page as u64).unwrap();
    scene.reader(["list", "case"]).expect(1);
    let saved = scene.reader(["index", "case"]).expect(0);
    saved.says("rows of labels, notes, replies, decisions").err
}

#[test]
fn replies_are_saved_from_a_damaged_index() {
    let (scene, [first, _, _]) = scene();
    scene.reader(["index", "case"]).expect(0);
    let said = damaged_and_saved(&scene);
    assert!(!said.contains("not all could be read"), "{said}");
    let shown = scene.reader(["show", "case", &first.to_string()]);
    assert!(shown.expect(0).out.contains("And <when>?"));
    // One of an earlier version has none, and lacks nothing by that.
    let index = rusqlite::Connection::open(scene.path("case/case.sqlite")).unwrap();
    let earlier = "DROP TABLE replies; PRAGMA user_version = 2";
    index.execute_batch(earlier).unwrap();
    drop(index);
    let said = damaged_and_saved(&scene);
    assert!(!said.contains("not all could be read"), "{said}");
}
