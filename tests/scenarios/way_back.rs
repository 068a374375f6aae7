//! Goal of these tests: whoever sent a tip comes back with the code on its receipt page and reads the reply, and
//! nothing that the relay keeps or answers tells anybody else that there is one.

#[path = "way_back/folders.rs"]
mod folders;
#[path = "way_back/order.rs"]
mod order;

use std::fs;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use bocca_tests::{Form, Relay, Reply, Scene};

/// Bytes of every answer to a code.
const ANSWER: usize = 32 * 1024;

/// More pages than three replies ever take.
const SHEETS: usize = 30;

/// Sends a tip and returns its code.
fn tip(relay: &Relay, message: &str) -> String {
    let receipt = relay.tip_with_code(message);
    receipt.code().expect("it got one")
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

    scene.collect("1.tar");
    let first = scene.opened_tip("the bag was sold in Riga");
    scene.answer(&first, "Which market?\nWas it <before> 2010?");
    scene.import();

    // As a person types it who reads it from paper.
    let typed = format!("  {} ", code.to_uppercase().replace(' ', "  "));
    let page = relay.look(&[("code", &typed)]);
    shows(&page, "Which market?<br>");
    shows(&page, "Was it &#60;before&#62; 2010?");

    let second = relay.tip(Form::message("the central market, 2008").field("code", &code));
    let page = second.text();
    assert!(page.contains("the same code as before"), "{page}");
    assert_eq!(second.code(), None);
    scene.collect("2.tar");
    let thread = scene.show(&scene.opened_tip("the central market, 2008"))["thread"].to_string();
    let first = first.file_name().unwrap().to_string_lossy();
    assert!(thread.contains(&*first), "one thread: {thread}");

    delete(&relay, &code);
    shows(&relay.look(&[("code", &code)]), "Nobody has answered yet");
}

/// Deletes what waits for a code, after the page that asks first.
fn delete(relay: &Relay, code: &str) {
    let asked = relay.look(&[("code", code), ("delete", "ask")]);
    assert_eq!(asked.body.len(), ANSWER);
    let shown = asked.text();
    let shown = shown.split("name=\"shown\" value=\"").nth(1).unwrap();
    let shown = shown.split('"').next().unwrap();
    let deleted = relay.look(&[("code", code), ("delete", "yes"), ("shown", shown)]);
    assert_eq!(deleted.body.len(), ANSWER);
}

#[test]
fn no_answer_to_a_code_differs_in_length() {
    let scene = Scene::new();
    let relay = scene.serve();
    let (none, one, many) = (tip(&relay, "none"), tip(&relay, "one"), tip(&relay, "many"));
    scene.collect("1.tar");
    scene.answer(&scene.opened_tip("one"), "thank you");
    let answered = scene.opened_tip("many");
    for number in 0..3 {
        // The longest reply there may be, of the character that takes most room on a page.
        let text = format!("{number}{}", "&".repeat(14_256));
        scene.answer(&answered, &text);
    }
    scene.import();
    let wrong = "abacus abdomen abdominal abide abiding ability ablaze";
    let unknown = wrong.replace("ability", "abilitty");
    let long = "x".repeat(4_000);
    let mut heads = Vec::new();
    for code in [&none, &one, &many, wrong, &unknown, "", "seven", &long] {
        let reply = relay.look(&[("code", code)]);
        assert_eq!(reply.body.len(), ANSWER, "{code}");
        heads.push((reply.status, reply.headers));
    }
    // Heads too: status, names, order, values.
    assert!(heads.iter().all(|head| *head == heads[0]), "{heads:?}");
    let page = relay.look(&[("code", &unknown)]).text();
    assert!(page.contains("Word 6 is not a word"), "{page}");
    assert_eq!(page.matches("abilitty").count(), 1, "where it was typed");
    every_reply_is_whole(&relay, &many);
}

/// Goes through the pages of the three longest replies.
fn every_reply_is_whole(relay: &Relay, code: &str) {
    let mut whole = String::new();
    for sheet in 1..=SHEETS {
        let page = relay.look(&[("code", code), ("sheet", &sheet.to_string())]);
        assert_eq!(page.body.len(), ANSWER);
        whole.push_str(&page.text());
        if !page.text().contains("Next page") {
            break;
        }
    }
    assert_eq!(whole.matches("&#38;").count(), 3 * 14_256);
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
    // Whoever sends files learns of all that is wrong at once.
    let both = Form::message("kept").field("code", "nonsense");
    let both = relay.send(both.file("a.exe", "a/b", b"\x7fELF\x02\x01\x01"));
    assert_eq!(both.status, 422);
    for wrong in ["seven words", "File 1"] {
        assert!(both.text().contains(wrong), "{}", both.text());
    }
    let clean = Form::message("kept").field("code", "nonsense");
    let clean = relay.send(clean.file("a.txt", "text/plain", b"a clean file"));
    assert_eq!(clean.status, 422);
    let oversize = relay.look(&[("code", &"x".repeat(20_000))]);
    assert_eq!(oversize.status, 413);
    assert!(scene.held().is_empty());
}

#[test]
fn a_text_that_is_too_long_comes_back_whole() {
    let scene = Scene::new();
    let relay = scene.serve();
    // Four bytes a letter are kept in any case, and so are more of these.
    let long = "é".repeat(240_000);
    let refused = relay.send(Form::message(&long));
    assert_eq!(refused.status, 422);
    let page = refused.text();
    assert!(page.contains("has 240,000 characters") && page.contains(&long));
    assert!(page.contains("What you wrote is still here."));
    // Past half a megabyte it is cut, and nothing else is said.
    let page = relay.send(Form::message(&"x".repeat(600_000))).text();
    assert!(page.contains("has 600,000 characters"));
    assert!(!page.contains("What you wrote is still here."));
}

/// Does something while a crowd of 24 does something else, over and over.
fn among_a_crowd<T>(crowd: impl Fn() + Sync, work: impl FnOnce() -> T) -> T {
    let over = AtomicBool::new(false);
    std::thread::scope(|scope| {
        for _ in 0..24 {
            scope.spawn(|| {
                while !over.load(Ordering::Relaxed) {
                    crowd();
                }
            });
        }
        let _end = End(&over);
        work()
    })
}

/// Sends the crowd home, also after a panic.
struct End<'a>(&'a AtomicBool);

impl Drop for End<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

#[test]
fn a_crowd_that_opens_codes_costs_nobody_their_text() {
    let scene = Scene::new();
    let relay = scene.serve();
    let code = tip(&relay, "one");
    let send = || relay.send(Form::message("kept <text>").field("code", &code));
    let crowd = || assert!([200, 503].contains(&send().status));
    let sent = || (0..200).map(|_| send()).find(|reply| reply.status == 503);
    let page = among_a_crowd(crowd, sent).unwrap().text(); // Seventeen at once is all.
    for words in [
        "Too many people use their codes",
        "Wait a few minutes",
        "kept &#60;text&#62;",
        &code,
    ] {
        assert!(page.contains(words), "{words} in {page}");
    }
}

#[test]
fn a_crowd_that_looks_for_answers_keeps_nobody_from_sending() {
    let scene = Scene::new();
    let relay = scene.serve();
    let code = tip(&relay, "one");
    let refused = AtomicUsize::new(0);
    let crowd = || {
        let answer = relay.look(&[("code", &code)]);
        assert_eq!(answer.body.len(), ANSWER, "status {}", answer.status);
        refused.fetch_add(usize::from(answer.status == 503), Ordering::Relaxed);
    };
    let send = || relay.send(Form::message("more").field("code", &code));
    let sent = || (0..20).map(|_| send().status).collect::<Vec<_>>();
    assert_eq!(among_a_crowd(crowd, sent), [200; 20]);
    assert!(refused.into_inner() > 0, "there was a crowd");
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
    with.collect("1.tar");
    with.answer(&with.opened_tip("only here"), "thank you");
    with.import();
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
        folders::holds_none_of(scene, &codes);
        folders::links_no_mailbox(scene);
        order::tells_no_order(scene);
    }
}
