//! `browse` on a real terminal.

use std::thread::sleep;
use std::time::Duration;

use crate::support::tmux::Terminal;
use crate::support::{on_a_terminal, sent, Scene, Sealed, READER};

fn seal(scene: &Scene, appeal: &str, message: &str) -> Sealed {
    sent(scene, appeal, &[("place", "Riga")], message, &[])
}

/// Five tips, two of which say the same; the first is about a harbour.
fn scene() -> (Scene, Vec<Sealed>) {
    let scene = Scene::new();
    let tips = vec![
        seal(
            &scene,
            "bag-17",
            "the bag was sold at the harbour in 2011\nby a man with a cart",
        ),
        seal(&scene, "bag-17", "my school had bags like it"),
        seal(&scene, "bag-17", "my school had bags like it"),
        seal(&scene, "room-3", "the wallpaper is of a hotel that I know"),
        seal(
            &scene,
            "room-3",
            "この部屋を知っています。駅の近くの古いホテルです。",
        ),
    ];
    scene.batch("1.tar", 1, None, &tips);
    scene.open("1.tar", &[]).expect(0);
    scene.reader(["index", "case"]).expect(0);
    (scene, tips)
}

fn listed(scene: &Scene, filters: &[&str]) -> Vec<serde_json::Value> {
    let arguments = ["list", "case", "--copies", "--json"];
    let run = scene.reader(arguments.iter().chain(filters)).expect(0);
    run.out
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

#[test]
fn a_case_is_worked_through_with_single_keys() {
    let (scene, tips) = scene();
    let terminal = Terminal::start(&scene, "TERM=xterm-256color NO_COLOR=1", (80, 24), "");
    let screen = terminal.shows("0 of 5 read | row 1 of 4 | case");
    let lines: Vec<&str> = screen.lines().collect();
    assert_eq!(lines.len(), 24);
    assert_eq!(
        lines[1],
        "    id       appeal    lang same  files decided text"
    );
    assert!(lines[2].starts_with(">* "), "{screen}");
    assert!(lines[23].starts_with("Enter read  / search"), "{screen}");

    terminal.keys(&["/"]);
    terminal.types("harb");
    let screen = terminal.shows("row 1 of 1");
    let id = tips[0].id.to_string();
    assert!(
        screen.contains(&format!(">*  {} bag-17", &id[..8])),
        "{screen}"
    );
    assert!(screen.contains("  by a man with a cart"), "{screen}");
    terminal.keys(&["Enter", "l"]);
    terminal.shows("is lead; z undoes it");
    let leads = listed(&scene, &["--decision", "lead"]);
    assert_eq!(
        (leads.len(), leads[0]["id"].as_str()),
        (1, Some(id.as_str()))
    );

    terminal.keys(&["L"]);
    terminal.types("riga");
    terminal.keys(&["Enter"]);
    terminal.shows("is labelled riga");
    assert_eq!(listed(&scene, &["--label", "riga"])[0]["id"], id);
    terminal.keys(&["z"]);
    terminal.shows(&format!("undone on {}: labelled riga", &id[..8]));
    assert!(listed(&scene, &["--label", "riga"]).is_empty());
    terminal.keys(&["1"]);
    terminal.shows("is labelled riga");

    terminal.keys(&["N"]);
    terminal.types("asked the harbour q");
    terminal.keys(&["Enter"]);
    terminal.shows(": asked the harbour q");
    terminal.keys(&["Enter"]);
    let screen = terminal.shows("1 of 5 read");
    assert!(
        screen.contains("about     appeal bag-17, en, read, lead, labels riga"),
        "{screen}"
    );
    assert_eq!(listed(&scene, &["--read"])[0]["notes"], 1);
    terminal.keys(&["Escape"]);
    terminal.shows("decided text");
    terminal.keys(&["Escape"]);
    terminal.shows("row 1 of 4");
    terminal.keys(&["u"]);
    terminal.shows("row 1 of 3 | unread only");
    terminal.keys(&["u"]);
    terminal.shows("of 4 | case");
    terminal.keys(&["/"]);
    terminal.types("-");
    let screen = terminal.shows("search: -   all tips: there is no word");
    assert!(screen.contains("of 4 | case"), "{screen}");
    terminal.keys(&["Escape"]);
    terminal.keys(&["C"]);
    terminal.shows("of 5 | each copy");
    terminal.keys(&["a"]);
    terminal.types("room");
    terminal.shows("2  room-3");
    terminal.keys(&["Enter"]);
    terminal.shows("row 1 of 2 | appeal room-3");

    terminal.keys(&["q"]);
    let screen = terminal.shows("after 0");
    assert_eq!(screen.lines().next(), Some("before"), "{screen}");
    assert!(
        !screen.contains("appeal"),
        "the screen is as it was: {screen}"
    );
}

#[test]
fn screens_of_every_kind_will_do() {
    let (scene, _) = scene();
    for (environment, size) in [
        ("TERM=dumb", (80, 24)),
        ("-u TERM", (40, 12)),
        ("TERM=vt100", (200, 60)),
    ] {
        let terminal = Terminal::start(&scene, environment, size, "--appeal room-3");
        terminal.shows("0 of 5 read | row 1 of 2");
        terminal.keys(&["?"]);
        terminal.shows("a tip down, a tip up");
        terminal.keys(&["Escape", "j"]);
        terminal.shows("row 2 of 2");
        let coloured = terminal.tmux(&["capture-pane", "-p", "-e"]);
        for code in coloured.split("\u{1b}[").skip(1) {
            let code = code.split('m').next().unwrap();
            let plain = code
                .split(';')
                .all(|part| ["", "0", "1", "7", "39", "49"].contains(&part));
            assert!(plain, "a colour: {code}");
        }
        terminal.tmux(&["resize-window", "-x", "120", "-y", "30"]);
        terminal.shows("│ tip ");
        terminal.keys(&["C-c"]);
        terminal.shows("after 0");
    }
}

#[test]
fn a_terminal_that_does_not_know_its_size_is_as_large_as_usual() {
    let (scene, _) = scene();
    let command = format!("stty rows 0 cols 0; {READER} browse case");
    let quit = [("row 1 of 4 | case", "q")];
    let (code, seen) = on_a_terminal(scene.folder.path(), &command, &quit);
    assert_eq!(code, Some(0), "{seen}");
    // The last row, and all columns of another.
    assert!(seen.contains("\u{1b}[24;1HEnter"), "{seen:?}");
    assert!(seen.contains(&"─".repeat(80)), "{seen:?}");
}

#[test]
fn what_is_pasted_is_searched_for_and_a_lost_end_is_no_trap() {
    let (scene, tips) = scene();
    let terminal = Terminal::start(&scene, "TERM=xterm", (80, 24), "");
    terminal.shows("0 of 5 read | row 1 of 4");
    let hexadecimal =
        |text: &str| -> Vec<String> { text.bytes().map(|byte| format!("{byte:02x}")).collect() };
    let sends = |text: &str| {
        let bytes = hexadecimal(text);
        let bytes: Vec<&str> = bytes.iter().map(String::as_str).collect();
        terminal.tmux(&[&["send-keys", "-H"], &bytes[..]].concat());
    };
    terminal.keys(&["/"]);
    sends("\u{1b}[200~harbour");
    let screen = terminal.shows("row 1 of 1");
    let id = tips[0].id.to_string();
    assert!(screen.contains(&format!(">*  {}", &id[..8])), "{screen}");
    // Its end was lost, so a letter is text and Enter is a space.
    terminal.keys(&["Enter"]);
    terminal.types("in");
    terminal.shows("search: harbour in");
    sleep(Duration::from_millis(300));
    terminal.keys(&["Escape"]);
    sleep(Duration::from_millis(300));
    terminal.keys(&["Enter", "l"]);
    terminal.shows("is lead; z undoes it");
    terminal.keys(&["q"]);
    terminal.shows("after 0");
}

#[test]
fn a_full_disk_takes_a_key_back_and_nothing_else() {
    let (scene, tips) = scene();
    // A file-size limit is the full disk that an ordinary user can make: no journal fits in eight kilobytes.
    let full = r#"TERM=xterm bash -c 'trap "" XFSZ; ulimit -f 8; exec "$0" "$@"'"#;
    let terminal = Terminal::start(&scene, full, (80, 24), "");
    terminal.shows("0 of 5 read | row 1 of 4");
    terminal.keys(&["l"]);
    let screen = terminal.shows("the disk is full, free some space");
    assert!(!screen.contains("lead"), "{screen}");
    terminal.keys(&["j", "N"]);
    terminal.shows("note (it stays):");
    terminal.types("asked the owner");
    terminal.keys(&["Enter"]);
    terminal.shows("the disk is full, free some space");
    terminal.keys(&["Escape", "/"]);
    terminal.types("harb");
    terminal.shows("row 1 of 1");
    terminal.keys(&["Escape", "q"]);
    terminal.shows("after 0");
    for tip in listed(&scene, &[]) {
        assert!(tip["decision"].is_null() && tip["notes"] == 0, "{tip}");
    }
    assert_eq!(listed(&scene, &[]).len(), tips.len());
}

#[test]
fn there_must_be_a_terminal() {
    let (scene, _) = scene();
    let run = scene.reader(["browse", "case"]).expect(1);
    run.says("browse needs a terminal");
    let terminal = Terminal::start(&scene, "", (80, 24), "--appeal no-such");
    terminal.shows("no tip is like that");
    terminal.keys(&["G", "l", "Enter", "c", "n", "q"]);
    terminal.shows("after 0");
}
