//! `key split` and `key join`: shares of an identity, from files and from paper.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::support::{mode, on_a_terminal, Run, Scene, READER};
use envelope::Kind;

const PASSPHRASE: &str = "six random words would be safe";

fn split(scene: &Scene, threshold: &str, shares: &str, to: &str) -> Run {
    let more = ["--threshold", threshold, "--shares", shares, "--to", to];
    scene.reader(["key", "split", "unit.key"].iter().chain(&more))
}

fn join(scene: &Scene, shares: &[&str], output: &str) -> Run {
    let more = ["--output", output, "--no-passphrase"];
    scene.reader(["key", "join"].iter().chain(shares).chain(&more))
}

/// The words of a share's file, without comments and numbers.
fn words(scene: &Scene, name: &str) -> Vec<String> {
    let text = fs::read_to_string(scene.path(name)).unwrap();
    let lines = text.lines().skip(1).filter(|line| !line.starts_with('#'));
    let words = lines.flat_map(str::split_whitespace);
    words
        .filter(|word| !word.bytes().all(|b| b.is_ascii_digit()))
        .map(str::to_owned)
        .collect()
}

#[test]
fn two_of_three_shares_open_a_batch_when_one_is_lost() {
    for kind in [Kind::PostQuantum, Kind::Classic] {
        let scene = Scene::of(kind);
        let run = split(&scene, "2", "3", "shares").expect(0);
        assert_eq!(mode(&scene.path("shares")), 0o700);
        let paths: Vec<PathBuf> = run.out.lines().map(|line| scene.path(line)).collect();
        assert_eq!(paths.len(), 3);
        for path in &paths {
            assert_eq!(mode(path), 0o600);
        }
        assert!(!run.err.contains("SECRET"));

        // Share 2 is lost, and so is the identity.
        fs::remove_file(&paths[1]).unwrap();
        fs::remove_file(scene.path("unit.key")).unwrap();
        let shares = ["shares/share-3-of-3.txt", "shares/share-1-of-3.txt"];
        let run = join(&scene, &shares, "unit.key").expect(0);
        assert_eq!(run.out.trim_end(), scene.identity.recipient);
        assert_eq!(mode(&scene.path("unit.key")), 0o600);
        run.says("is whole again");

        let tip = scene.seal("to the unit", &[b"file"]);
        scene.batch("1.tar", 1, None, std::slice::from_ref(&tip));
        scene.open("1.tar", &[]).expect(0);
        scene.assert_tip(&tip);
    }
}

#[test]
fn words_typed_from_paper_join_too() {
    let scene = Scene::new();
    split(&scene, "2", "2", "s").expect(0);
    let (one, two) = (
        words(&scene, "s/share-1-of-2.txt"),
        words(&scene, "s/share-2-of-2.txt"),
    );
    let upper: Vec<_> = one.iter().map(|word| word.to_uppercase()).collect();
    let typed = format!("BOCCA-SHARE/1.\n1.{}.", upper.join(",\n"));
    fs::write(scene.path("one"), typed).unwrap();
    let short: Vec<_> = two.iter().map(|word| &word[..word.len().min(4)]).collect();
    let typed = format!(
        "1) {}\n\n  21  {}",
        short[..20].join("   "),
        short[20..].join(" ")
    );
    fs::write(scene.path("two"), typed).unwrap();
    let run = join(&scene, &["one", "two"], "joined.key").expect(0);
    assert_eq!(run.out.trim_end(), scene.identity.recipient);
}

/// KEYS.md promises that its page of code and the word list suffice.
#[test]
fn shares_join_without_bocca() {
    let scene = Scene::new();
    split(&scene, "3", "5", "s").expect(0);
    let manual = include_str!("../../KEYS.md");
    let code = manual.split("```python\n").nth(1).unwrap();
    let code = code.split("```").next().unwrap();
    let list = bip39::Language::English.word_list();
    let number = |word: &String| list.iter().position(|other| other == word).unwrap();
    let shares = [5, 1, 4].map(|n| {
        let words = words(&scene, &format!("s/share-{n}-of-5.txt"));
        let bits: String = words
            .iter()
            .map(|w| format!("{:011b}", number(w)))
            .collect();
        let byte = |at: usize| u8::from_str_radix(&bits[at * 8..at * 8 + 8], 2).unwrap();
        assert_eq!(
            [byte(0), byte(1), byte(2), byte(3), byte(4)],
            [1, 1, 3, 5, n]
        );
        let y: Vec<String> = (17..49).map(|at| byte(at).to_string()).collect();
        format!("{n}: [{}]", y.join(","))
    });
    let program = format!("{code}\nprint(list(join({{{}}})))", shares.join(", "));
    let output = Command::new("python3")
        .args(["-c", &program])
        .output()
        .unwrap();
    let secret = fs::read_to_string(scene.path("unit.key")).unwrap();
    let key = &envelope::SecretKey::parse_file(&secret).unwrap()[0];
    let joined = String::from_utf8(output.stdout).unwrap();
    assert_eq!(joined.trim_end(), format!("{:?}", key.bytes()));
}

#[test]
fn every_wrong_share_has_a_sentence_that_says_what_to_do() {
    let scene = Scene::new();
    split(&scene, "3", "4", "a").expect(0);
    split(&scene, "3", "4", "b").expect(0);
    let good = words(&scene, "a/share-1-of-4.txt");
    let with = |n: usize, word: &str| {
        let mut words = good.clone();
        words[n - 1] = word.to_owned();
        words.join(" ")
    };
    fs::write(scene.path("mistyped"), with(17, "abandn")).unwrap();
    fs::write(
        scene.path("other-word"),
        with(17, if good[16] == "zoo" { "zone" } else { "zoo" }),
    )
    .unwrap();
    fs::write(scene.path("short"), good[1..].join(" ")).unwrap();
    fs::write(scene.path("binary"), [0xff, 0xfe]).unwrap();
    fs::write(scene.path("long"), "zoo ".repeat(20_000)).unwrap();
    let (one, two) = ("a/share-1-of-4.txt", "a/share-2-of-4.txt");
    let put_right = format!(
        "word 17 is wrong: with «{}» in its place the share is whole",
        good[16]
    );
    let cases: [(&[&str], &str); 9] = [
        (
            &[one, two],
            "needs 3 of its 4 shares, and here are 2; give 1 more",
        ),
        (
            &[one, two, one],
            "are the same share, number 1; give another one instead",
        ),
        (
            &[one, two, "b/share-3-of-4.txt"],
            "only shares of one set make a key; sort them by the set that each names",
        ),
        (
            &["mistyped"],
            "mistyped: word 17, «abandn», is not in the list: abandon?; compare with the paper",
        ),
        (&["other-word"], &put_right),
        (&["short"], "it has 39 words, and a share has 40"),
        (&["binary"], "type its words into one"),
        (&["long"], "type its words into one"),
        (&["unit.key"], "word 4 is longer than any word of a share"),
    ];
    for (shares, sentence) in cases {
        let run = join(&scene, shares, "joined.key").expect(1).says(sentence);
        assert!(run.out.is_empty() && !run.err.contains("AGE-SECRET"));
        assert!(!scene.path("joined.key").exists());
    }
    let run = join(&scene, &["no-such-file"], "joined.key").expect(1);
    run.says("cannot read the share no-such-file");
    let all = [one, two, "a/share-4-of-4.txt"];
    join(&scene, &all, "unit.key")
        .expect(1)
        .says("is never overwritten");
    join(&scene, &all, "joined.key").expect(0);
}

#[test]
fn a_key_is_split_only_whole_and_nothing_is_overwritten() {
    let scene = Scene::new();
    split(&scene, "4", "3", "s")
        .expect(1)
        .says("could never make the key again");
    for (threshold, shares) in [("1", "3"), ("2", "17"), ("0", "0")] {
        split(&scene, threshold, shares, "s").expect(2);
    }
    fs::create_dir(scene.path("s")).unwrap();
    fs::write(scene.path("s/share-3-of-3.txt"), "precious").unwrap();
    split(&scene, "2", "3", "s").expect(1).says(
        "s/share-3-of-3.txt exists, and no share is overwritten; give --to another folder than s, or move away",
    );
    assert_eq!(fs::read_dir(scene.path("s")).unwrap().count(), 1);
    fs::write(scene.path("taken"), "a file").unwrap();
    split(&scene, "2", "3", "taken")
        .expect(1)
        .says("no share was left behind");

    let two = format!(
        "{0}\n{0}\n",
        fs::read_to_string(scene.path("unit.key")).unwrap()
    );
    for (content, sentence) in [
        (
            two.as_str(),
            "unit.key holds 2 secret keys, and shares hold one: put each into a file of its own",
        ),
        ("AGE-PLUGIN-TOY-1QQQQ", "this key is on hardware"),
        (
            &scene.identity.recipient,
            "this is a recipient, not a secret key",
        ),
    ] {
        fs::write(scene.path("unit.key"), content).unwrap();
        split(&scene, "2", "3", "t").expect(1).says(sentence);
        assert!(!scene.path("t").exists());
    }
}

#[test]
fn passphrases_are_asked_on_the_terminal_and_a_wrong_one_says_so() {
    let scene = Scene::new();
    let make = format!("{READER} keygen --output new.key --classic > recipient");
    let twice = [("New passphrase", PASSPHRASE), ("again", PASSPHRASE)];
    let folder = scene.folder.path();
    assert_eq!(on_a_terminal(folder, &make, &twice).0, Some(0));
    let split = format!("{READER} key split new.key --threshold 2 --shares 2 --to s");
    let (code, seen) = on_a_terminal(folder, &split, &[("Passphrase for new.key", "wrong")]);
    assert_eq!(code, Some(1));
    assert!(
        seen.contains("wrong passphrase for new.key; run the command again"),
        "{seen}"
    );
    assert!(!scene.path("s").exists());
    let (code, seen) = on_a_terminal(folder, &split, &[("Passphrase for new.key", PASSPHRASE)]);
    assert_eq!(code, Some(0), "{seen}");

    let join = format!("{READER} key join s/share-1-of-2.txt s/share-2-of-2.txt --output back.key");
    let (code, seen) = on_a_terminal(folder, &join, &twice);
    assert_eq!(code, Some(0), "{seen}");
    let locked = fs::read(scene.path("back.key")).unwrap();
    assert!(locked.starts_with(b"age-encryption.org/v1\n-> scrypt "));
    let test = format!("{READER} key test recipient --identity back.key");
    let (code, seen) = on_a_terminal(folder, &test, &[("Passphrase for back.key", PASSPHRASE)]);
    assert_eq!(code, Some(0), "{seen}");
}
