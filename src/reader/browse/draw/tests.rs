mod thread;

use std::collections::BTreeMap;

use ratatui::backend::TestBackend;
use ratatui::Terminal;

use super::super::chooser::Chooser;
use super::super::detail::Detail;
use super::super::prompt::Asks;
use super::*;
use crate::case::{Decision, Place};

/// A case of so many tips that say this.
struct Case {
    state: State,
    rows: HashMap<TipId, (Row, String)>,
}

fn case(tips: i64, text: &str) -> Case {
    let mut rows = HashMap::new();
    let places = (1..=tips).map(|n| {
        let id: TipId = format!("{n:032x}").parse().unwrap();
        rows.insert(id, (row(id, n, text), text.to_owned()));
        Place {
            n,
            id,
            fold: n,
            read: n % 2 == 0,
        }
    });
    let mut state = State {
        progress: (26_800, 1_204),
        ..State::default()
    };
    state.list.set_height(9);
    state.list.fill(places.collect());
    Case { state, rows }
}

fn row(id: TipId, n: i64, text: &str) -> Row {
    Row {
        id,
        appeal: Some("bag-17".to_owned()),
        language: Some("de".to_owned()),
        beginning: text.to_owned(),
        answers: BTreeMap::from([("place".to_owned(), text.to_owned())]),
        attachments: vec!["image/jpeg".to_owned()],
        read: n % 2 == 0,
        decision: (n == 2).then_some(Decision::Lead),
        duplicate_of: None,
        assignee: Some(text.to_owned()),
        labels: if n == 2 {
            vec!["riga".to_owned()]
        } else {
            Vec::new()
        },
        notes: 0,
        copies: if n == 3 { 12 } else { 1 },
        copy_of: None,
        score: 1,
        reasons: vec![text.to_owned()],
        mailbox: true,
        mailbox_id: Some("5".repeat(32)),
        sealed_by_sender: false,
    }
}

impl Case {
    /// The screen of this size, line by line.
    fn screen(&mut self, width: u16, height: u16) -> Vec<String> {
        let areas = areas(Rect::new(0, 0, width, height), &self.state);
        self.state.list.set_height(usize::from(areas.list.height));
        let chosen = self.state.list.chosen().unwrap();
        let (row, text) = self.rows[&chosen].clone();
        let detail = Detail {
            row,
            message: text,
            files: Vec::new(),
            notes: Vec::new(),
            turns: Vec::new(),
        };
        let tip = detail.lines(usize::from(areas.pane.width));
        self.state
            .set_pane(tip.len(), room(tip.len(), usize::from(areas.pane.height)));
        let view = View {
            name: "case",
            state: &self.state,
            rows: &self.rows,
            tip: &tip,
        };
        let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
        terminal.draw(|frame| screen(frame, &view)).unwrap();
        let cells = terminal.backend().buffer().content();
        let lines = cells.chunks(usize::from(width).max(1)).map(|line| {
            let mut text = String::new();
            let mut covered = 0;
            for cell in line {
                if covered == 0 {
                    text.push_str(cell.symbol());
                }
                covered = covered.max(cell.symbol().width()) - 1;
            }
            text.trim_end().to_owned()
        });
        lines.collect()
    }
}

#[test]
fn list_and_tip_share_80x24() {
    let mut case = case(
        100,
        "I saw this red bag in Riga, near the market, and I am quite sure of it.",
    );
    case.state.list.go(2);
    let screen = case.screen(80, 24);
    let expected = " 1,204 of 26,800 read | row 3 of 100 | case
    id       appeal    lang same  files decided text
 *  00000000 bag-17    de         1             I saw this red bag in Riga, nea…
    00000000 bag-17    de         1     lead    [riga] I saw this red bag in Ri…
>*  00000000 bag-17    de   x12   1             I saw this red bag in Riga, nea…
    00000000 bag-17    de         1             I saw this red bag in Riga, nea…
 *  00000000 bag-17    de         1             I saw this red bag in Riga, nea…
    00000000 bag-17    de         1             I saw this red bag in Riga, nea…
 *  00000000 bag-17    de         1             I saw this red bag in Riga, nea…
    00000000 bag-17    de         1             I saw this red bag in Riga, nea…
────────────────────────────────────────────────────────────────────────────────
tip       00000000000000000000000000000003
about     appeal bag-17, de, not read, assigned to I saw this red bag in Riga,
          near the market, and I am quite sure of it., 12 tips with the same
          text, can be answered
why here  I saw this red bag in Riga, near the market, and I am quite sure of
          it.
answers   place: I saw this red bag in Riga, near the market, and I am quite
          sure of it.

  I saw this red bag in Riga, near the market, and I am quite sure of it.


Enter read  / search  a appeal  u unread  c copies  l lead  ? all keys  q quit";
    assert_eq!(screen.join("\n"), expected);
}

#[test]
fn a_small_screen_has_the_list_alone_and_then_the_tip() {
    let mut case = case(100, "a red bag");
    let expected = " 1,204 of 26,800 read | row 1 of 100 | …
    id       decided text
>*  00000000         a red bag
    00000000 lead    [riga] a red bag
 *  00000000         a red bag
    00000000         a red bag
 *  00000000         a red bag
    00000000         a red bag
 *  00000000         a red bag
    00000000         a red bag
 *  00000000         a red bag
Enter read  / search  a appeal  u unrea…";
    assert_eq!(case.screen(40, 12).join("\n"), expected);
    case.state.reading = true;
    let screen = case.screen(40, 12);
    assert_eq!(screen[1], "tip       000000000000000000000000000000");
    assert_eq!(screen[2], "          01");
    assert!(screen[3].starts_with("about     appeal bag-17"));
}

#[test]
fn a_wide_screen_has_the_tip_beside_the_list() {
    let mut case = case(100, "赤いかばんを駅で見ました");
    let screen = case.screen(200, 60);
    assert!(
        screen[2].starts_with(">*  00000000 bag-17           de         1             赤いかばん")
    );
    assert!(screen[1].contains("│ tip       0000"), "{}", screen[1]);
    assert!(
        screen[6].ends_with("│   赤いかばんを駅で見ました"),
        "{screen:#?}"
    );
    assert!(screen.iter().all(|line| line.width() <= 200));
}

#[test]
fn every_size_is_drawn() {
    let mut case = case(30, "a red bag 赤い かばん");
    for width in (0..130).step_by(7) {
        for height in 0..30 {
            for reading in [false, true] {
                case.state.reading = reading;
                case.screen(width, height);
            }
        }
    }
}

#[test]
fn nothing_from_a_tip_reaches_the_terminal_as_it_is() {
    let hostile =
        "\u{1b}[2J\u{9b}31m\u{202e}\u{2066}x\u{200b}\u{feff}\u{7}\r\u{ad}\u{e0041}\u{2028}y";
    let mut case = case(5, hostile);
    for over in [
        None,
        Some(Over::Help(0)),
        Some(Over::Appeals(Chooser::new(vec![(hostile.to_owned(), 1)]))),
        Some(Over::Prompt(Prompt::new(Asks::Note, hostile.to_owned()))),
    ] {
        for said in ["", hostile] {
            case.state.over = over.clone();
            said.clone_into(&mut case.state.said);
            case.state.labels = vec![hostile.to_owned()];
            case.state.filter.appeal = Some(hostile.to_owned());
            case.state.words = hostile.to_owned();
            for (width, height) in [(80, 24), (40, 12), (200, 60)] {
                for line in case.screen(width, height) {
                    assert_eq!(crate::escape::line(&line), line, "{width}x{height}");
                }
            }
        }
    }
}

#[test]
fn what_was_done_and_what_is_typed_stand_at_the_bottom() {
    let mut case = case(5, "a red bag");
    case.state.said =
        "the disk is full, and this is said in a sentence that needs two lines".to_owned();
    let screen = case.screen(60, 24);
    assert_eq!(
        screen[22],
        "the disk is full, and this is said in a sentence that needs"
    );
    assert_eq!(screen[23], "two lines");
    let typed = format!("{}end ", "long ".repeat(30));
    case.state.over = Some(Over::Prompt(Prompt::new(Asks::Words, typed)));
    case.state.said.clear();
    let screen = case.screen(60, 24);
    assert!(
        screen[23].starts_with("search: ") && screen[23].ends_with("end"),
        "{}",
        screen[23]
    );
}

#[test]
fn a_search_that_cannot_be_asked_says_so_where_it_is_typed() {
    let mut case = case(5, "a red bag");
    case.state.words = "-".to_owned();
    case.state.unasked = Some("there is no word to search for in \"-\"; give one".to_owned());
    case.state.over = Some(Over::Prompt(Prompt::new(Asks::Words, "-".to_owned())));
    let screen = case.screen(80, 24);
    assert_eq!(
        screen[23],
        "search: -   all tips: there is no word to search for in \"-\"; give one"
    );
    assert!(!screen[0].contains("search"), "{}", screen[0]);
    let screen = case.screen(40, 12);
    assert_eq!(screen[11], "search: -   all tips: there is no word …");
    case.state.unasked = None;
    let screen = case.screen(80, 24);
    assert_eq!(screen[23], "search: -");
    assert!(screen[0].contains("| search - |"), "{}", screen[0]);
}

#[test]
fn the_help_ends_with_its_last_line() {
    let mut case = case(5, "a red bag");
    case.state.labels = vec!["riga".to_owned(), "oslo".to_owned()];
    for (width, height) in [(80, 24), (40, 12), (80, 60), (0, 0)] {
        case.state.over = Some(Over::Help(1000));
        let end = help_end(Rect::new(0, 0, width, height), &case.state);
        case.state.bound_help(end);
        let screen = case.screen(width, height);
        let bottom = screen.len().saturating_sub(2);
        let shown = screen.iter().take(bottom + 1).any(|line| line == "2  oslo");
        assert_eq!(shown, height > 0, "{width}x{height}: {screen:?}");
        assert!(
            height >= 60 || height == 0 || screen[bottom] == "2  oslo",
            "{screen:?}"
        );
    }
}

#[test]
fn help_and_appeals_fit_80x24() {
    let mut case = case(5, "a red bag");
    case.state.labels = vec!["riga".to_owned()];
    case.state.over = Some(Over::Help(0));
    let screen = case.screen(80, 24);
    assert_eq!(screen[1], "j k Up Down     a tip down, a tip up");
    assert_eq!(screen[21], "1  riga");
    case.state.over = Some(Over::Appeals(Chooser::new(vec![(
        "bag-17".to_owned(),
        1234,
    )])));
    let screen = case.screen(80, 24);
    assert_eq!(
        screen[1..4],
        ["appeal:", "> all tips", "      1,234  bag-17"]
    );
}
