//! What the file holds, and what becomes of it when something is wrong.

use std::os::unix::fs::PermissionsExt;

use super::*;

#[derive(Default)]
struct Notes(Mutex<Vec<String>>);

impl Voice for Notes {
    fn say(&self, line: &str) {
        panic!("{line}");
    }

    fn note(&self, line: &str) {
        self.0.lock().unwrap().push(line.to_owned());
    }
}

/// Opens the list of a folder and returns what was told.
fn opened(data: &Path) -> (Arc<Opened>, Vec<String>) {
    let notes = Notes::default();
    let opened = Opened::open(data, &notes);
    (opened, notes.0.into_inner().unwrap())
}

fn mark(n: usize) -> Mark {
    format!("{n:010x}").parse().unwrap()
}

fn marks(numbers: impl IntoIterator<Item = usize>) -> BTreeSet<Mark> {
    numbers.into_iter().map(mark).collect()
}

fn text(data: &Path) -> String {
    fs::read_to_string(data.join(NAME)).unwrap()
}

#[test]
fn receipts_follow_each_other_and_come_back_after_a_restart() {
    let data = tempfile::tempdir().unwrap();
    let (list, notes) = opened(data.path());
    assert!(list.marks().is_empty() && notes.is_empty());
    list.add(&BTreeSet::new()).unwrap();
    assert!(!data.path().join(NAME).exists(), "nothing to keep");
    list.add(&marks([9, 7])).unwrap();
    list.add(&marks([8, 3, 9])).unwrap();
    let lines = ["bocca-opened/1", "0000000007", "0000000003"];
    let more = ["0000000008", "0000000009", ""];
    assert_eq!(text(data.path()), [&lines[..], &more].concat().join("\n"));
    let (again, notes) = opened(data.path());
    assert_eq!(again.marks(), marks([3, 7, 8, 9]));
    assert!(notes.is_empty());
    let file = fs::metadata(data.path().join(NAME)).unwrap();
    assert_eq!(file.permissions().mode() & 0o777, 0o600);
    assert_eq!(file.modified().unwrap(), SystemTime::UNIX_EPOCH);
}

#[test]
fn what_is_shown_does_not_tell_which_came_together() {
    let folders = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
    let [one, two] = folders.each_ref().map(|data| opened(data.path()).0);
    for receipt in [marks([1, 6]), marks([2, 5])] {
        one.add(&receipt).unwrap();
    }
    for receipt in [marks([5, 6]), marks([1]), marks([2])] {
        two.add(&receipt).unwrap();
    }
    assert_eq!(one.marks(), two.marks());
}

#[test]
fn only_the_newest_are_kept() {
    let data = tempfile::tempdir().unwrap();
    let (list, _) = opened(data.path());
    list.add(&marks([MOST + 5])).unwrap();
    list.add(&marks(1..MOST)).unwrap();
    assert_eq!(list.marks().len(), MOST);
    list.add(&marks([0])).unwrap();
    assert_eq!(list.marks(), marks(0..MOST), "the first has gone");
    assert_eq!(text(data.path()).len(), MAX_BYTES);
    list.add(&marks(0..3 * MOST)).unwrap();
    assert_eq!(list.marks().len(), MOST);
    assert_eq!(opened(data.path()).0.marks(), list.marks());
}

#[test]
fn a_file_that_is_not_ours_is_put_aside() {
    let one = "bocca-opened/1\n3f2a901bc4\n";
    let many: String = (0..=MOST).map(|n| mark(n).to_hex() + "\n").collect();
    for wrong in [
        "".to_owned(),
        "bocca-opened/1".to_owned(),
        one.replace("/1", "/2"),
        one.replace('\n', "\r\n"),
        one.replace("3f2a9", "3f2a9 "),
        one.replace("3f2a9", "3F2A9"),
        one.trim_end().to_owned(),
        format!("{one}\n"),
        format!("\u{feff}{one}"),
        format!("{FIRST_LINE}{many}"),
        "x".repeat(1 << 20),
    ] {
        let data = tempfile::tempdir().unwrap();
        fs::write(data.path().join(NAME), &wrong).unwrap();
        let (list, notes) = opened(data.path());
        assert!(list.marks().is_empty());
        assert!(
            notes.len() == 1 && notes[0].contains("it is now opened.damaged"),
            "{notes:?}"
        );
        let aside = fs::read_to_string(data.path().join(DAMAGED)).unwrap();
        assert_eq!(aside, wrong);
        list.add(&marks([1])).unwrap();
        assert_eq!(opened(data.path()).0.marks(), marks([1]));
    }
    assert_eq!(parse(FIRST_LINE), Some(Vec::new()));
    assert_eq!(parse(one).map(|marks| marks.len()), Some(1));
}

#[test]
fn what_is_no_file_does_not_stop_the_relay() {
    let data = tempfile::tempdir().unwrap();
    fs::create_dir(data.path().join(NAME)).unwrap();
    let (list, notes) = opened(data.path());
    assert!(notes[0].contains("cannot be read"), "{notes:?}");
    list.add(&marks([1])).unwrap();
    fs::write(data.path().join(NAME), [0xff; 40]).unwrap();
    // A folder is in the way of the second.
    let (list, notes) = opened(data.path());
    assert!(notes[0].contains("cannot be moved"), "{notes:?}");
    list.add(&marks([2])).unwrap();
    assert_eq!(opened(data.path()).0.marks(), marks([2]));
}

#[test]
fn what_cannot_be_written_leaves_the_file_as_it_was() {
    let data = tempfile::tempdir().unwrap();
    let (list, _) = opened(data.path());
    list.add(&marks([1])).unwrap();
    let before = text(data.path());
    let in_the_way = data.path().join(NEW);
    fs::create_dir(&in_the_way).unwrap();
    let refused = list.add(&marks([2])).unwrap_err().to_string();
    assert!(refused.contains("/opened: "), "{refused}");
    assert_eq!(text(data.path()), before);
    assert_eq!(list.marks(), marks([1, 2]), "shown all the same");
    fs::remove_dir(&in_the_way).unwrap();
    list.add(&marks([3])).unwrap();
    assert_eq!(opened(data.path()).0.marks(), marks([1, 2, 3]));
    // What a crash left half written.
    fs::write(&in_the_way, "bocca-op").unwrap();
    assert_eq!(opened(data.path()).0.marks(), marks([1, 2, 3]));
    assert!(!in_the_way.exists());
}
