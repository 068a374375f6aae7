//! Goal of these tests: whoever wrote a wrong appeal is told where and what to mend, and all others serve.

use super::*;

/// Lines of an appeal, the place that its problem is named with, and words of it.
const WRONG: [(&str, &str, &str); 17] = [
    ("state = open", "x/appeal.toml:1", "string values must be quoted"),
    ("id = \"y\"\nstate = \"open\"\n[text.en]\ntitle = \"A\"\nask = \"B\"", "x/appeal.toml:1", "the folder's name, “x”"),
    ("id = \"x\"\nstate = \"shut\"", "x/appeal.toml:2", "`open`, `placed`, `too-common`, `closed`"),
    ("id = \"x\"\nstate = \"open\"\ncolour = 1", "x/appeal.toml:3", "unknown field `colour`"),
    ("id = \"x\"\nstate = \"open\"", "x/appeal.toml:1", "missing field `text`"),
    ("id = \"x\"\nstate = \"open\"\ntext = {}", "x/appeal.toml:3", "no text"),
    ("id = \"x\"\nstate = \"open\"\n[text.english]\ntitle = \"A\"\nask = \"B\"", "x/appeal.toml:3", "unknown language \"english\""),
    ("id = \"x\"\nstate = \"open\"\n[text.en]\ntitle = \" \"\nask = \"B\"", "x/appeal.toml:4", "this is empty"),
    ("id = \"x\"\nstate = \"open\"\n[text.en]\ntitle = \"A\\nB\"\nask = \"B\"", "x/appeal.toml:4", "one line"),
    ("id = \"x\"\nstate = \"open\"\n[text.en]\ntitle = \"A\"\nask = \"B\u{202e}C\"", "x/appeal.toml:5", "U+202E"),
    ("id = \"x\"\nstate = \"open\"\nquestions = [\"place\",\n\"shoe\"]", "x/appeal.toml:4", "unknown variant `shoe`"),
    ("id = \"x\"\nstate = \"open\"\nquestions = [\"place\",\n\"place\"]\n[text.en]\ntitle = \"A\"\nask = \"B\"", "x/appeal.toml:4", "place is there twice"),
    ("id = \"x\"\nstate = \"open\"\ndefault_groups = false\n[text.en]\ntitle = \"A\"\nask = \"B\"", "x/appeal.toml:3", "needs groups"),
    ("id = \"x\"\nstate = \"open\"\n[text.en]\ntitle = \"A\"\nask = \"B\"\n[text.fr]\ntitle = \"A\"\nask = \"B\"\n[[picture]]\nfile = \"a.jpg\"\nalt.en = \"C\"", "x/appeal.toml:10", "a.jpg has no description"),
    ("id = \"x\"\nstate = \"open\"\n[text.en]\ntitle = \"A\"\nask = \"B\"\n[[picture]]\nfile = \"../a.jpg\"\nalt.en = \"C\"", "x/appeal.toml:7", "no name of a file"),
    ("id = \"x\"\nstate = \"open\"\n[text.en]\ntitle = \"A\"\nask = \"B\"\n[[picture]]\nfile = \"a.jpg\"\nalt.en = \"C\"", "x/appeal.toml:7", "a.jpg cannot be read"),
    ("id = \"x\"\nstate = \"open\"\n[text.en]\ntitle = \"A\"\nask = \"B\"\n[[picture]]\nfile = \"appeal.toml\"\nalt.en = \"C\"", "x/appeal.toml:7", "appeal.toml is a plain text; save it as a JPEG"),
];

#[test]
fn each_wrong_thing_is_named_with_its_line_and_the_others_serve() {
    for (lines, place, words) in WRONG {
        let folder = Folder::new();
        folder
            .add("x", lines)
            .add_right("a", None)
            .add_right("z", None);
        let problem = folder.problem();
        assert!(problem.starts_with(&format!("{place}: ")), "{problem}");
        assert!(problem.contains(words), "{problem}");
        let appeals = folder.load(None).appeals;
        let ids: Vec<&str> = appeals.iter().map(|appeal| appeal.id.as_str()).collect();
        assert_eq!(ids, ["a", "z"]);
    }
}

#[test]
fn what_is_told_of_a_wrong_appeal_is_safe_in_a_terminal() {
    let folder = Folder::new();
    let picture = "[[picture]]\nfile = \"a\\u001b[2J\"\nalt.en = \"C\"\n";
    folder.add("x", &(right("x") + picture));
    let problem = folder.problem();
    assert!(problem.contains("cannot be read"), "{problem}");
    assert!(!problem.contains('\u{1b}'), "{problem:?}");
}

#[test]
fn bounds_of_an_appeal_are_kept() {
    let long = |title: usize, ask: usize| {
        let (title, ask) = ("é".repeat(title), "é".repeat(ask));
        format!("id = \"x\"\nstate = \"open\"\n[text.en]\ntitle = \"{title}\"\nask = \"{ask}\"\n")
    };
    let folder = Folder::new();
    folder.add("x", &long(100, 4_000));
    assert!(folder.load(None).problems.is_empty());
    folder.add("x", &long(101, 1));
    assert!(folder
        .problem()
        .contains("longer than 100 characters (101)"));
    folder.add("x", &long(1, 4_001));
    assert!(folder.problem().contains("longer than 4000 characters"));
    let picture = "[[picture]]\nfile = \"a\"\nalt.en = \"C\"\n".repeat(9);
    folder.add("x", &(right("x") + &picture));
    assert!(folder.problem().contains("more than 8 pictures"));
    let alt = "é".repeat(201);
    folder.add(
        "x",
        &format!(
            "{}[[picture]]\nfile = \"a\"\nalt.en = \"{alt}\"\n",
            right("x")
        ),
    );
    assert!(folder.problem().contains("longer than 200 characters"));
}

#[test]
fn only_so_many_appeals_and_pictures_are_taken() {
    let folder = Folder::new();
    for number in 0..=MAX_APPEALS {
        folder.add_right(&format!("a{number:03}"), None);
    }
    assert!(folder.problem().contains("more than 200 appeals"));
    let appeals = folder.load(None).appeals;
    assert_eq!(appeals.iter().count(), MAX_APPEALS);
    assert!(appeals.get("a199").is_some() && appeals.get("a200").is_none());

    let folder = Folder::new();
    let small = file(&noise(2, 2), image::ImageFormat::Png);
    let pictures = "[[picture]]\nfile = \"photo\"\nalt.en = \"C\"\n".repeat(8);
    for number in 0..33 {
        let id = format!("a{number:02}");
        folder.add_right(&id, Some(&small));
        folder.add(&id, &(right(&id) + &pictures));
    }
    assert!(folder
        .problem()
        .starts_with("a32/appeal.toml: all open appeals"));
    let appeals = folder.load(None).appeals;
    let pictures: usize = appeals.iter().map(|appeal| appeal.pictures.len()).sum();
    assert_eq!(pictures, MAX_PICTURES);
}

#[test]
fn what_is_no_appeal_is_named_or_left_alone() {
    let folder = Folder::new();
    std::fs::write(folder.path().join("README.md"), "words").unwrap();
    std::fs::create_dir(folder.path().join(".git")).unwrap();
    assert!(folder.load(None).problems.is_empty());
    std::fs::create_dir(folder.path().join("empty")).unwrap();
    assert!(folder
        .problem()
        .starts_with("empty/appeal.toml: cannot be read"));
    std::fs::remove_dir(folder.path().join("empty")).unwrap();
    std::fs::create_dir(folder.path().join("Big Bag")).unwrap();
    assert!(folder.problem().starts_with("Big Bag: the folder's name"));
    let nowhere = folder.path().join("nowhere");
    let error = load(&nowhere, None).unwrap_err().to_string();
    assert!(error.contains("nowhere"), "{error}");
}

#[test]
fn texts_questions_and_state_come_as_they_are_written() {
    let folder = Folder::new();
    folder.add(
        "x",
        "id = \"x\"\nstate = \"too-common\"\nquestions = [\"known\", \"place\"]\n\
         [text.fa]\ntitle = \"می\u{200c}خواهم\"\nask = \"\"\"\nfirst\nline\n\n\nsecond\n\"\"\"\n\
         [[picture]]\nfile = \"gone.jpg\"\nalt.fa = \"x\"\n",
    );
    let loaded = folder.load(None);
    assert!(loaded.problems.is_empty(), "{:?}", loaded.problems);
    let appeal = loaded.appeals.get("x").unwrap();
    assert_eq!(appeal.state, State::TooCommon);
    assert_eq!(appeal.questions, [Question::Known, Question::Place]);
    let (language, text) = appeal.text("en").unwrap();
    assert_eq!((language, text.title.as_str()), ("fa", "می\u{200c}خواهم"));
    assert_eq!(text.ask, ["first line", "second"]);
    assert!(appeal.pictures.is_empty(), "what is over shows nothing");
    assert!(loaded.appeals.open("x").is_none());
}

#[test]
fn an_appeal_speaks_a_language_that_is_near() {
    let folder = Folder::new();
    let texts =
        ["cs", "en", "pt-BR"].map(|tag| format!("[text.{tag}]\ntitle = \"x\"\nask = \"x\"\n"));
    folder.add(
        "x",
        &format!("id = \"x\"\nstate = \"open\"\n{}", texts.concat()),
    );
    let loaded = folder.load(None);
    let appeal = loaded.appeals.get("x").unwrap();
    let spoken = |tag: &str| appeal.text(tag).unwrap().0;
    assert_eq!(
        ["cs", "en", "pt-BR", "pt", "de", "p"].map(spoken),
        ["cs", "en", "pt-BR", "pt-BR", "en", "en"]
    );
}

#[test]
fn every_word_of_a_form_is_a_name_that_the_envelope_takes() {
    let all = [
        Question::Place,
        Question::Maker,
        Question::Period,
        Question::Certain,
        Question::Known,
    ];
    for question in all {
        assert!(envelope::is_name(question.id()));
    }
}

fn group(name: &str) -> Group {
    let recipient = envelope::generate(envelope::Kind::PostQuantum).recipient;
    Group {
        name: name.to_owned(),
        recipients: Recipients::parse(name, &recipient).unwrap(),
    }
}

fn texts(groups: &[Group]) -> Vec<String> {
    let entries = groups.iter().flat_map(|group| group.recipients.iter());
    entries.map(|entry| entry.text().to_owned()).collect()
}

/// Whom an appeal's tips are sealed to, where it says so.
fn readers(appeals: &Appeals, id: &str) -> Vec<String> {
    let readers = appeals.recipients(id).unwrap();
    readers
        .iter()
        .map(|entry| entry.text().to_owned())
        .collect()
}

#[test]
fn the_default_group_reads_besides_unless_the_appeal_says_otherwise() {
    let groups = [group("athens"), group("default"), group("lyon")];
    let folder = Folder::new();
    let with = |id: &str, lines: &str| lines.to_owned() + &right(id);
    folder.add("b", &with("b", "groups = [\"lyon\"]\n"));
    folder.add(
        "c",
        &with("c", "groups = [\"lyon\"]\ndefault_groups = true\n"),
    );
    folder.add(
        "d",
        &with("d", "groups = [\"lyon\"]\ndefault_groups = false\n"),
    );
    folder.add("e", &with("e", "groups = [\"default\"]\n"));
    let Loaded { appeals, problems } = folder.load(Some(&groups));
    assert!(problems.is_empty(), "{problems:?}");
    let besides = texts(&groups[1..]);
    assert_eq!(readers(&appeals, "b"), besides);
    assert_eq!(readers(&appeals, "c"), besides);
    assert_eq!(readers(&appeals, "d"), texts(&groups[2..]));
    assert_eq!(readers(&appeals, "e"), texts(&groups[1..2]));
}

#[test]
fn tips_are_sealed_to_every_group_unless_the_appeal_names_some() {
    let groups = [group("lyon"), group("paris"), group("rome")];
    let folder = Folder::new();
    let with = |id: &str, lines: &str| lines.to_owned() + &right(id);
    folder.add_right("a", None);
    folder.add("b", &with("b", "groups = [\"lyon\"]\n"));
    folder.add(
        "c",
        &with(
            "c",
            "groups = [\"lyon\", \"rome\"]\ndefault_groups = false\n",
        ),
    );
    folder.add("d", &with("d", "groups = [\"lyon\",\n\"berlin\"]\n"));
    let Loaded { appeals, problems } = folder.load(Some(&groups));
    assert!(appeals.recipients("a").is_none() && appeals.recipients("no-such").is_none());
    assert_eq!(readers(&appeals, "b"), texts(&groups[..1]));
    assert_eq!(
        readers(&appeals, "c"),
        [texts(&groups[..1]), texts(&groups[2..])].concat()
    );
    assert_eq!(problems.len(), 1);
    let problem = &problems[0];
    assert!(
        problem.contains("d/appeal.toml:2: there is no group “berlin”"),
        "{problem}"
    );
}

#[test]
fn recipients_that_cannot_share_a_tip_make_the_appeal_wrong() {
    let classic = envelope::generate(envelope::Kind::Classic).recipient;
    let classic = Group {
        name: "old".to_owned(),
        recipients: Recipients::parse("old.txt", &classic).unwrap(),
    };
    let folder = Folder::new();
    folder.add(
        "x",
        &("groups = [\"new\", \"old\"]\ndefault_groups = false\n".to_owned() + &right("x")),
    );
    let loaded = folder.load(Some(&[group("new"), classic]));
    assert!(
        loaded.problems[0].contains("old.txt:1"),
        "{:?}",
        loaded.problems
    );
    assert!(loaded.appeals.is_empty());
}

#[test]
fn a_pipe_in_the_place_of_a_manifest_is_named_and_not_waited_for() {
    let folder = Folder::new();
    folder.add_right("a", None);
    let pipe = folder.path().join("b");
    std::fs::create_dir(&pipe).unwrap();
    let kind = rustix::fs::FileType::Fifo;
    let mode = rustix::fs::Mode::RUSR;
    rustix::fs::mknodat(rustix::fs::CWD, pipe.join("appeal.toml"), kind, mode, 0).unwrap();
    let loaded = folder.load(None);
    assert!(
        loaded.problems[0].contains("b/appeal.toml: is not a file"),
        "{:?}",
        loaded.problems
    );
    assert_eq!(loaded.appeals.iter().count(), 1);
}
