//! Goal of these tests: whoever sent a tip comes back with the code on its receipt page and reads the reply, and
//! nothing that the relay keeps or answers tells anybody else that there is one.

#[path = "way_back/folders.rs"]
mod folders;

use std::fs;
use std::path::Path;
use std::process::Command;

use bocca_tests::{binary, run, Form, Output, Relay, Reply, Scene};
use serde_json::Value;

/// Bytes of every answer to a code.
const ANSWER: usize = 32 * 1024;

/// The code on a receipt page.
fn code_on(receipt: &Reply) -> String {
    let page = receipt.text();
    let list = page.split("<ol class=\"words\">").nth(1).expect("a code");
    let list = list.split("</ol>").next().unwrap_or_default();
    let words = list.split("<li>").skip(1);
    let words: Vec<&str> = words.map(|word| word.split('<').next().unwrap()).collect();
    assert_eq!(words.len(), 7, "{list}");
    words.join(" ")
}

/// Sends a tip and returns its code. The first codes are drawn while the relay starts.
fn tip(relay: &Relay, message: &str) -> String {
    for _ in 0..20 {
        let receipt = relay.tip(Form::message(message));
        if receipt.text().contains("<ol class=\"words\">") {
            return code_on(&receipt);
        }
    }
    panic!("no code was made");
}

fn reader(scene: &Scene, arguments: &[&str]) -> Output {
    let done = run(Command::new(binary("bocca-reader"))
        .args(arguments)
        .current_dir(scene.path("")));
    assert_eq!(done.code, 0, "{arguments:?}: {}", done.stderr);
    done
}

/// Exports and opens what waits.
fn open(scene: &Scene, batch: &str) {
    let opened = scene.open(&scene.export(batch));
    assert_eq!(opened.code, 0, "{}", opened.stderr);
}

/// The id of the tip with this message.
fn id_of(scene: &Scene, message: &str) -> String {
    let with_message =
        |tip: &&std::path::PathBuf| fs::read_to_string(tip.join("message.txt")).unwrap() == message;
    let tip = scene.opened().iter().find(with_message).cloned();
    let tip = tip.unwrap_or_else(|| panic!("{message} is not there"));
    tip.file_name().unwrap().to_string_lossy().into_owned()
}

fn answer(scene: &Scene, id: &str, text: &str) {
    fs::write(scene.path("answer.txt"), text).unwrap();
    let arguments = [
        "reply",
        "cases",
        id,
        "--message",
        "answer.txt",
        "--to",
        "out.replies",
    ];
    reader(scene, &arguments);
}

fn import(scene: &Scene) -> Output {
    let bundle = scene.path("out.replies");
    scene.relay("import", &[&bundle.to_string_lossy()])
}

#[track_caller]
fn shows(reply: &Reply, text: &str) {
    assert_eq!(reply.body.len(), ANSWER);
    let page = reply.text();
    assert!(page.contains(text), "no «{text}» in\n{page}");
}

#[test]
fn a_reply_comes_back_and_a_second_tip_joins_the_first() {
    let scene = Scene::new();
    let relay = scene.serve();
    let code = tip(&relay, "the bag was sold in Riga");
    shows(&relay.look(&[("code", &code)]), "Nobody has answered yet");

    open(&scene, "1.tar");
    let first = id_of(&scene, "the bag was sold in Riga");
    answer(&scene, &first, "Which market?\nWas it <before> 2010?");
    let imported = import(&scene);
    assert_eq!(imported.code, 0, "{}", imported.stderr);

    // As a person types it who reads it from paper.
    let typed = format!("  {} ", code.to_uppercase().replace(' ', "  "));
    let page = relay.look(&[("code", &typed)]);
    shows(&page, "Which market?<br>");
    shows(&page, "Was it &#60;before&#62; 2010?");

    let second = relay.tip(Form::message("the central market, 2008").field("code", &code));
    assert!(
        second.text().contains("the same code as before"),
        "{}",
        second.text()
    );
    assert!(!second.text().contains("<ol class=\"words\">"));
    open(&scene, "2.tar");
    let second = id_of(&scene, "the central market, 2008");
    let shown = reader(&scene, &["show", "cases", &second, "--json"]).stdout;
    let shown: Value = serde_json::from_str(&shown).unwrap();
    assert!(
        shown["thread"].to_string().contains(&first),
        "one thread: {shown}"
    );

    let asked = relay.look(&[("code", &code), ("delete", "ask")]);
    assert_eq!(asked.body.len(), ANSWER);
    let shown = asked.text();
    let shown = shown.split("name=\"shown\" value=\"").nth(1).unwrap();
    let shown = shown.split('"').next().unwrap();
    let fields = [("code", code.as_str()), ("delete", "yes"), ("shown", shown)];
    assert_eq!(relay.look(&fields).body.len(), ANSWER);
    shows(&relay.look(&[("code", &code)]), "Nobody has answered yet");
}

#[test]
fn no_answer_to_a_code_differs_in_length() {
    let scene = Scene::new();
    let relay = scene.serve();
    let (none, one, many) = (tip(&relay, "none"), tip(&relay, "one"), tip(&relay, "many"));
    open(&scene, "1.tar");
    answer(&scene, &id_of(&scene, "one"), "thank you");
    let many_id = id_of(&scene, "many");
    for number in 0..3 {
        // The longest reply there may be, of the character that takes most room on a page.
        let text = format!("{number}{}", "&".repeat(14_321));
        answer(&scene, &many_id, &text);
    }
    assert_eq!(import(&scene).code, 0);
    let wrong = "abacus abdomen abdominal abide abiding ability ablaze";
    let unknown = wrong.replace("ability", "abilitty");
    for code in [
        &none,
        &one,
        &many,
        wrong,
        &unknown,
        "",
        "seven",
        &"x".repeat(4_000),
    ] {
        let reply = relay.look(&[("code", code)]);
        assert_eq!(reply.body.len(), ANSWER, "{code}");
        assert!(!reply.text().contains("abilitty</li>"));
    }
    let mut whole = String::new();
    for sheet in 1.. {
        let page = relay.look(&[("code", &many), ("sheet", &sheet.to_string())]);
        assert_eq!(page.body.len(), ANSWER);
        whole.push_str(&page.text());
        if !page.text().contains("Next page") {
            break;
        }
    }
    let page = whole.matches("&#38;").count();
    assert_eq!(page, 3 * 14_321, "every reply is whole");
    // Heads too: status, names, order, values.
    let head = |code: &str| relay.look(&[("code", code)]).headers;
    assert_eq!(head(&none), head(&one));
    assert_eq!(head(wrong), head(&many));
}

#[test]
fn what_may_be_wrong_with_a_form_loses_nothing() {
    let scene = Scene::new();
    let relay = scene.serve();
    let refused = relay.send(Form::message("kept <text>").field("code", "seven words of nonsense"));
    assert_eq!(refused.status, 422);
    assert!(
        refused.text().contains("kept &#60;text&#62;"),
        "{}",
        refused.text()
    );
    assert!(refused.text().contains("seven words of nonsense"));
    let oversize = relay.look(&[("code", &"x".repeat(20_000))]);
    assert_eq!(oversize.status, 413);
    assert!(scene.held().is_empty());
}

#[test]
fn two_relays_with_and_without_a_tip_answer_alike() {
    let (with, without) = (Scene::new(), Scene::new());
    copy_keys(&with, &without);
    let (relay, other) = (with.serve(), without.serve());
    let code = tip(&relay, "only here");
    let routes = [
        "/",
        "/safety",
        "/replies",
        "/tip",
        "/style.css",
        "/icon.png",
        "/nowhere",
        "/appeal/x",
    ];
    alike(&relay, &other, &[&routes[..], &["/status"]].concat());
    // From here on, the number of batches differs, which is public.
    open(&with, "1.tar");
    answer(&with, &id_of(&with, "only here"), "thank you");
    assert_eq!(import(&with).code, 0);
    alike(&relay, &other, &routes);
    shows(&other.look(&[("code", &code)]), "Nobody has answered yet");
}

#[track_caller]
fn alike(one: &Relay, other: &Relay, routes: &[&str]) {
    for route in routes {
        let (a, b) = (one.get(route), other.get(route));
        assert_eq!((a.status, a.headers), (b.status, b.headers), "{route}");
        assert!(a.body == b.body, "{route}");
    }
}

fn copy_keys(from: &Scene, to: &Scene) {
    for entry in fs::read_dir(from.keys()).unwrap() {
        let path = entry.unwrap().path();
        fs::copy(&path, to.keys().join(path.file_name().unwrap())).unwrap();
    }
}

#[test]
fn a_thousand_tips_leave_no_code_no_link_and_no_order() {
    let (scenes, codes) = folders::two_relays_with_the_same_tips();
    let [one, two] = [&scenes[0], &scenes[1]].map(|scene| folders::seen(&scene.data()));
    assert_eq!(one, two, "only random names may differ");
    for scene in &scenes {
        folders::holds_none_of(&scene.data(), &codes);
        folders::links_no_mailbox(&scene.data());
    }
}

/// Whether a file holds some bytes.
fn holds(path: &Path, bytes: &[u8]) -> bool {
    let content = fs::read(path).unwrap();
    memchr::memmem::find(&content, bytes).is_some()
}
