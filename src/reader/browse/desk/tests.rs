//! A real case, worked through without a terminal.

use std::fs;

use envelope::Token;
use tempfile::TempDir;

use super::*;
use crate::case::{Decision, Pictures, Read};
use crate::console::Console;

/// A case of these messages, and its folder.
fn desk(messages: &[&str], filter: Filter) -> (Desk, TempDir) {
    let folder = tempfile::tempdir().unwrap();
    for message in messages {
        let token = Token::random();
        let tip = folder.path().join("tips").join(token.id().to_string());
        fs::create_dir_all(&tip).unwrap();
        let json = format!(
            r#"{{"format":"bocca-tip/1","appeal":null,"answers":{{}},"token":"{}","mailbox":null,"attachments":[]}}"#,
            token.to_hex().as_str()
        );
        fs::write(tip.join("tip.json"), json).unwrap();
        fs::write(tip.join("message.txt"), message).unwrap();
    }
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let mut console = Console::new(&mut out, &mut err, false);
    let case = Case::open(folder.path(), Pictures::Wait, &mut console).unwrap();
    let mut desk = Desk::new(case, filter).unwrap();
    desk.fetch(10, (80, 10));
    (desk, folder)
}

const BAGS: [&str; 3] = ["a red bag", "a blue bag", "a green hat"];

fn press(desk: &mut Desk, keys: &str) {
    let keys: Vec<Key> = keys
        .chars()
        .map(|c| match c {
            '\n' => Key::Enter,
            '\u{1b}' => Key::Escape,
            '\u{8}' => Key::Backspace,
            c => Key::Char(c),
        })
        .collect();
    assert!(desk.press(&keys));
    desk.fetch(10, (80, 10));
}

fn beginning(id: TipId) -> String {
    id.to_string()[..8].to_owned()
}

#[test]
fn a_search_that_cannot_be_asked_shows_all_tips_and_says_why() {
    let (mut desk, _folder) = desk(&BAGS, Filter::default());
    press(&mut desk, "/bag");
    assert_eq!(
        (desk.state.list.len(), desk.state.unasked.clone()),
        (2, None)
    );
    for nothing in ["-", "\"\"", "-bag"] {
        press(&mut desk, "\u{1b}/hat");
        assert_eq!(desk.state.list.len(), 1);
        press(&mut desk, &format!("\u{8}\u{8}\u{8}{nothing}"));
        assert_eq!(desk.state.list.len(), 3, "{nothing}");
        let why = desk.state.unasked.clone().unwrap();
        assert!(why.contains("no word to search for"), "{why}");
        press(&mut desk, "\n");
        assert_eq!(desk.state.said, why);
        assert_eq!(
            (desk.state.words.as_str(), desk.state.unasked.clone()),
            ("", None)
        );
    }
    // As one batch; and a quote that is complete only with the next one.
    press(&mut desk, "/-\n");
    assert!(desk.state.said.contains("no word to search for"));
    press(&mut desk, "/\"");
    press(&mut desk, "red bag\"\n");
    assert_eq!(
        (desk.state.list.len(), desk.state.words.as_str()),
        (1, "\"red bag\"")
    );
}

#[test]
fn keys_behind_a_search_are_for_what_it_finds() {
    let (mut desk, _folder) = desk(&BAGS, Filter::default());
    press(&mut desk, "/green\nl");
    let leads = Filter {
        decision: Some(Decision::Lead),
        ..Filter::default()
    };
    let leads = desk.case.places(&leads).unwrap();
    assert_eq!(leads.len(), 1);
    assert_eq!(desk.case.message(&leads[0].id).unwrap(), "a green hat");
}

#[test]
fn only_the_unread_are_listed_whatever_was_read_and_undone() {
    let (mut desk, _folder) = desk(&BAGS, Filter::default());
    let first = desk.state.list.chosen().unwrap();
    press(&mut desk, "\nu\u{1b}u");
    assert_eq!((desk.state.list.len(), desk.state.progress), (2, (3, 1)));
    press(&mut desk, "u");
    assert_eq!(desk.state.list.len(), 3);
    press(&mut desk, "gru");
    assert_eq!(desk.state.list.len(), 3, "not read, as the key says");
    press(&mut desk, "ugrl");
    assert_eq!(desk.state.list.chosen(), Some(first));
    press(&mut desk, "u");
    assert_eq!(desk.state.list.len(), 2);
    press(&mut desk, "zz");
    assert_eq!(desk.state.list.len(), 3, "undone, it is unread again");
    assert_eq!(desk.state.list.chosen(), Some(first));
}

#[test]
fn a_filter_given_at_the_start_stays_right_after_decisions() {
    let undecided = Filter {
        undecided: true,
        read: Some(Read::No),
        ..Filter::default()
    };
    let (mut desk, _folder) = desk(&BAGS, undecided);
    let first = desk.state.list.chosen().unwrap();
    press(&mut desk, "l");
    assert_eq!(
        desk.state.list.chosen(),
        Some(first),
        "it stays under the hand"
    );
    press(&mut desk, "u");
    assert_eq!((desk.state.filter.read, desk.state.list.len()), (None, 2));
    press(&mut desk, "z");
    assert_eq!(
        (desk.state.list.chosen(), desk.state.list.len()),
        (Some(first), 3)
    );
    // Decided, and the list filled anew without it: an undo brings it back.
    press(&mut desk, "l");
    desk.fill().unwrap();
    assert_eq!(desk.state.list.len(), 2);
    press(&mut desk, "z");
    assert_eq!(
        (desk.state.list.chosen(), desk.state.list.len()),
        (Some(first), 3)
    );
}

#[test]
fn an_undo_says_what_was_undone_and_of_which_tip() {
    let (mut desk, _folder) = desk(&BAGS, Filter::default());
    let first = beginning(desk.state.list.chosen().unwrap());
    press(&mut desk, "lvj");
    press(&mut desk, "z");
    let expected = format!("undone on {first}: checked; it is lead");
    assert_eq!(desk.state.said, expected);
    press(&mut desk, "z");
    let expected = format!("undone on {first}: lead; it is without a decision");
    assert_eq!(desk.state.said, expected);
    press(&mut desk, "AKim\nLriga\nr");
    for undone in [
        "read; it is not read",
        "labelled riga; it is no longer labelled riga",
        "assigned to Kim; it is assigned to nobody",
    ] {
        press(&mut desk, "z");
        assert_eq!(desk.state.said, format!("undone on {first}: {undone}"));
    }
    press(&mut desk, "z");
    assert_eq!(desk.state.said, "nothing to undo since the start");
    press(&mut desk, "l");
    let id = desk.state.list.chosen().unwrap();
    desk.case.work(&[(id, Change::Decide(None, None))]).unwrap();
    press(&mut desk, "z");
    let expected = format!("nothing to undo on {first}: it is without a decision already");
    assert_eq!(desk.state.said, expected);
}

#[test]
fn another_tip_is_shown_from_its_first_line() {
    let messages =
        ["a red bag on the shelf\n", "green hats over there\n"].map(|line| line.repeat(100));
    let (mut desk, _folder) = desk(&[&messages[0], &messages[1]], Filter::default());
    let scrolled = |desk: &mut Desk| {
        press(desk, "  ");
        assert!(desk.state.scroll > 0);
    };
    scrolled(&mut desk);
    press(&mut desk, "j");
    assert_eq!(desk.state.scroll, 0);
    press(&mut desk, "lk");
    scrolled(&mut desk);
    press(&mut desk, "z");
    assert_eq!(desk.state.scroll, 0, "undone on the other tip");
    scrolled(&mut desk);
    desk.press(&[Key::Char('/'), Key::Up]);
    assert_eq!(desk.state.scroll, 0);
}
