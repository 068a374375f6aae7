use envelope::Token;

use super::*;
use crate::case::Place;

/// A state with so many tips, none of them read.
fn state(tips: usize) -> State {
    let mut state = State::default();
    let places = (1..).take(tips).map(|n| Place {
        n,
        id: Token::random().id(),
        fold: n,
        read: false,
    });
    state.list.set_height(10);
    state.list.fill(places.collect());
    state.set_pane(100, 10);
    state
}

fn press(state: &mut State, keys: &str) -> Vec<Effect> {
    let effects = keys.chars().map(|c| {
        state.press(match c {
            '\n' => Key::Enter,
            '\u{1b}' => Key::Escape,
            '\u{8}' => Key::Backspace,
            c => Key::Char(c),
        })
    });
    effects
        .filter(|effect| *effect != Effect::Nothing)
        .collect()
}

#[test]
fn decisions_are_single_keys() {
    let mut state = state(3);
    press(&mut state, "j");
    let id = state.list.chosen().unwrap();
    let decisions = [
        ('l', Some(Decision::Lead)),
        ('v', Some(Decision::Checked)),
        ('e', Some(Decision::Eliminated)),
        ('i', Some(Decision::NotRelevant)),
        ('-', None),
    ];
    for (key, decision) in decisions {
        let expected = Effect::Change(id, Change::Decide(decision, None));
        assert_eq!(press(&mut state, &key.to_string()), [expected]);
    }
    assert_eq!(press(&mut state, "z"), [Effect::Undo]);
    assert_eq!(
        press(&mut state, "r"),
        [Effect::Change(id, Change::Read(true))]
    );
    let duplicate = press(&mut state, "d3f2a\n");
    assert_eq!(duplicate, [Effect::Duplicate(id, "3f2a".to_owned())]);
}

#[test]
fn labels_notes_and_names_are_typed_and_digits_are_labels() {
    let mut state = state(1);
    let id = state.list.chosen().unwrap();
    assert_eq!(press(&mut state, "1"), []);
    assert!(state.said.contains("no label has the digit 1"));
    state.labels = vec!["riga".to_owned()];
    let label = Effect::Label(id, "riga".to_owned());
    assert_eq!(press(&mut state, "1"), std::slice::from_ref(&label));
    assert_eq!(press(&mut state, "L riga \n"), [label]);
    assert_eq!(press(&mut state, "L  \n"), []);
    assert_eq!(
        press(&mut state, "Nqx\u{8}uz\n"),
        [Effect::Note(id, "quz".to_owned())],
        "keys of the list are letters here"
    );
    let assign = |name: Option<&str>| Effect::Change(id, Change::Assign(name.map(str::to_owned)));
    assert_eq!(press(&mut state, "AKim\n"), [assign(Some("Kim"))]);
    assert_eq!(press(&mut state, "A\n"), [assign(None)]);
    assert_eq!(press(&mut state, "AKim\u{1b}"), []);
    assert_eq!(state.over, None);
}

#[test]
fn every_letter_of_a_search_narrows_the_list() {
    let mut state = state(3);
    assert_eq!(
        press(&mut state, "/ab\u{8}"),
        [Effect::Narrow, Effect::Narrow, Effect::Narrow]
    );
    assert_eq!(state.words, "a");
    assert_eq!(press(&mut state, "\n"), []);
    assert_eq!((state.over.as_ref(), state.words.as_str()), (None, "a"));
    assert_eq!(
        press(&mut state, "/b\u{1b}"),
        [Effect::Narrow, Effect::Narrow]
    );
    assert_eq!(state.words, "");
    press(&mut state, "/a\n");
    assert_eq!(press(&mut state, "\u{1b}\u{1b}"), [Effect::Narrow], "once");
}

#[test]
fn letters_that_came_together_narrow_the_list_once() {
    let effects = |state: &mut State, keys: &[Key]| {
        let mut keys = keys;
        let mut effects = Vec::new();
        while let Some(effect) = state.press_next(&mut keys) {
            effects.push(effect);
        }
        effects.retain(|effect| *effect != Effect::Nothing);
        effects
    };
    let mut state = state(3);
    let paste: Vec<Key> = "/"
        .chars()
        .map(Key::Char)
        .chain("red bag".chars().map(Key::Pasted))
        .collect();
    assert_eq!(effects(&mut state, &paste), [Effect::Narrow]);
    assert_eq!(state.words, "red bag");
    let corrected = [
        Key::Backspace,
        Key::Left,
        Key::Char('t'),
        Key::Enter,
        Key::Char('l'),
    ];
    let done = effects(&mut state, &corrected);
    assert!(
        matches!(done[..], [Effect::Narrow, Effect::Change(_, _)]),
        "{done:?}"
    );
    assert_eq!(state.words, "red bat");
    // A row is chosen among those that the letters before it found.
    let moved = [Key::Char('/'), Key::Char('x'), Key::Down, Key::Char('y')];
    assert_eq!(
        effects(&mut state, &moved),
        [Effect::Narrow, Effect::Narrow]
    );
    assert_eq!(
        effects(&mut state, &[Key::Char('z'), Key::Escape]),
        [Effect::Narrow]
    );
    assert_eq!(state.words, "");
}

#[test]
fn a_tip_is_read_full_screen() {
    let mut state = state(3);
    let first = state.list.chosen().unwrap();
    assert_eq!(press(&mut state, "\n"), [Effect::Open(first)]);
    press(&mut state, "jj ");
    assert_eq!((state.reading, state.scroll), (true, 11));
    press(&mut state, "G");
    assert_eq!(state.scroll, 90);
    assert_eq!(state.press(Key::Left), Effect::Nothing);
    let next = state.press(Key::Right);
    assert_eq!(next, Effect::Open(state.list.chosen().unwrap()));
    assert_eq!((state.list.cursor(), state.scroll), (1, 0));
    let lead = press(&mut state, "l");
    assert!(matches!(lead[..], [Effect::Change(_, _)]));
    assert_eq!(press(&mut state, "q"), []);
    assert!(!state.reading);
    assert_eq!(press(&mut state, "q"), [Effect::Quit]);
    assert_eq!(state.press(Key::Control('c')), Effect::Quit);
}

#[test]
fn the_choice_of_tips_is_changed_by_keys() {
    let mut state = state(3);
    let first = state.list.chosen().unwrap();
    state.list.mark(&first, true);
    assert_eq!(press(&mut state, "u"), [], "nothing is asked of the case");
    assert_eq!((state.filter.read, state.list.len()), (Some(Read::No), 2));
    assert_eq!(press(&mut state, "u"), []);
    assert_eq!((state.filter.read, state.list.len()), (None, 3));
    assert_eq!(press(&mut state, "a"), [Effect::Appeals]);
    let appeals = vec![("bag-17".to_owned(), 3)];
    state.over = Some(Over::Appeals(Chooser::new(appeals)));
    assert_eq!(press(&mut state, "bag\n"), [Effect::Fill]);
    assert_eq!(state.filter.appeal.as_deref(), Some("bag-17"));
}

#[test]
fn what_is_pasted_over_the_list_does_nothing() {
    let mut state = state(3);
    for c in "lqdz\n".chars() {
        assert_eq!(state.press(Key::Pasted(c)), Effect::Nothing);
    }
}

#[test]
fn an_empty_case_takes_every_key() {
    let mut state = state(0);
    state.set_pane(0, 0);
    for c in (' '..='~').chain("\n\u{1b}\u{8}".chars()) {
        press(&mut state, &format!("{c}x\n"));
        state.over = None;
    }
    for key in [Key::Up, Key::PageDown, Key::End, Key::Left, Key::Right] {
        state.press(key);
        state.reading = true;
        state.press(key);
    }
}

#[test]
fn help_scrolls_and_goes() {
    let mut state = state(1);
    press(&mut state, "?jj");
    assert_eq!(state.over, Some(Over::Help(2)));
    press(&mut state, "    jj");
    state.bound_help(7);
    press(&mut state, "k");
    assert_eq!(state.over, Some(Over::Help(6)), "the first key up is seen");
    press(&mut state, "\u{1b}");
    assert_eq!(state.over, None);
}
