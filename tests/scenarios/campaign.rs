//! Goal of these tests: whatever happens while a campaign is opened (hostile tips, a kill, a full disk), what
//! has a tip's name is that tip, nothing outside the case folder changes, and a further run completes it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use bocca_tests::campaign::{tip, write, Options, Truth};
use bocca_tests::{binary, run, Output};
use envelope::{Digest, Kind};

const KILLS: usize = 5;

struct Campaign {
    folder: tempfile::TempDir,
    truth: Truth,
}

impl Campaign {
    fn new(tips: usize, kind: Kind) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let options = Options {
            tips,
            kind,
            batch: tips / 2 + 1,
            ..Options::new(folder.path().join("campaign"))
        };
        let truth = write(&options, &|_| ()).unwrap();
        let read = Truth::read(&options.to).unwrap();
        assert!(read.tips == truth.tips && read.batches == truth.batches);
        Campaign { folder, truth }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn open(&self, case: &Path) -> Command {
        let mut command = Command::new(binary("bocca-reader"));
        command
            .arg("open")
            .args(&self.truth.batches)
            .arg("--identity")
            .arg(self.truth.identity())
            .arg("--relay-key")
            .arg(self.truth.relay_key())
            .arg("--into")
            .arg(case)
            .arg("--receipt")
            .arg(self.path("receipt"));
        command
    }

    /// Opens everything, which ends with 3, since some tips cannot be opened. What the tips' folders hold.
    #[track_caller]
    fn opened(&self, case: &Path) -> (Output, BTreeMap<PathBuf, Digest>) {
        let done = run(&mut self.open(case));
        assert_eq!(done.code, 3, "{}", done.stderr);
        fs::remove_file(self.path("receipt")).unwrap();
        (done, tree(&case.join("tips")))
    }
}

/// Every file and folder below, with its content's digest.
fn tree(root: &Path) -> BTreeMap<PathBuf, Digest> {
    let mut found = BTreeMap::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.strip_prefix(root).unwrap().to_owned();
            let metadata = path.symlink_metadata().unwrap();
            assert!(metadata.is_dir() || metadata.is_file(), "{name:?}");
            match metadata.is_dir() {
                true => {
                    found.insert(name, Digest::of(b""));
                    folders.push(path);
                }
                false => {
                    found.insert(name, Digest::of(&fs::read(path).unwrap()));
                }
            }
        }
    }
    found
}

/// Every folder with a tip's name is whole; how many there are.
fn whole(case: &Path, expected: &BTreeMap<PathBuf, Digest>) -> usize {
    let mut found = tree(&case.join("tips"));
    found.retain(|path, _| !path.to_string_lossy().starts_with('.'));
    let names: Vec<_> = found
        .keys()
        .filter(|p| p.components().count() == 1)
        .cloned()
        .collect();
    for name in &names {
        let of = |all: &BTreeMap<PathBuf, Digest>| -> BTreeMap<PathBuf, Digest> {
            let all = all.iter().filter(|(path, _)| path.starts_with(name));
            all.map(|(path, digest)| (path.clone(), *digest)).collect()
        };
        assert!(of(&found) == of(expected), "{name:?} is not whole");
    }
    names.len()
}

#[test]
fn a_campaign_opens_and_its_hostile_tips_are_named_and_do_no_harm() {
    let campaign = Campaign::new(1_400, Kind::Classic);
    let case = campaign.path("case");
    let before = tree(campaign.folder.path());
    let (done, opened) = campaign.opened(&case);
    let mut after = tree(campaign.folder.path());
    after.retain(|path, _| !path.starts_with("case"));
    assert!(before == after, "something outside the case folder changed");

    let refused = campaign.truth.tips.iter().filter(|tip| !tip.opens);
    for told in refused {
        let named = format!("tip {} in ", told.id);
        assert!(done.stderr.contains(&named), "{told:?}: {}", done.stderr);
    }
    for (index, told) in campaign.truth.tips.iter().enumerate() {
        let folder = PathBuf::from(told.id.to_string());
        assert_eq!(opened.contains_key(&folder), told.opens, "{told:?}");
        if told.opens && (index % 50 == 0 || told.hostile.is_some()) {
            let (said, files) = tip(1, campaign.truth.tips.len(), index);
            let message = opened[&folder.join("message.txt")];
            assert_eq!(message, Digest::of(said.message.as_bytes()), "{told:?}");
            for (attachment, bytes) in said.attachments.iter().zip(&files) {
                let path = folder.join("attachments").join(&attachment.name);
                assert_eq!(opened[&path], Digest::of(bytes), "{told:?}");
            }
        }
    }
    let tricks: std::collections::BTreeSet<_> = campaign
        .truth
        .tips
        .iter()
        .filter_map(|tip| tip.hostile.as_deref())
        .collect();
    assert_eq!(tricks.len(), 13, "{tricks:?}");
    copies_are_found(&campaign);
    let printed = done.stdout + &done.stderr;
    assert!(!printed.chars().any(|c| c.is_control() && c != '\n'));
    assert!(!printed.contains("evil"), "{printed}");
}

/// Who copies whom is known; what the reader folds together is compared with it.
fn copies_are_found(campaign: &Campaign) {
    let mut list = Command::new(binary("bocca-reader"));
    list.arg("list")
        .arg(campaign.path("case"))
        .args(["--copies", "--json"]);
    let listed = run(&mut list);
    assert_eq!(listed.code, 0, "{}", listed.stderr);
    assert!(!listed.stderr.contains("not compared"), "{}", listed.stderr);
    let judged = campaign.truth.judge(&listed.stdout);
    assert!(
        judged.recall >= 0.95 && judged.precision >= 0.98,
        "{judged:?}"
    );
}

#[test]
fn killed_in_the_middle_it_ends_with_the_same_folder() {
    let campaign = Campaign::new(300, Kind::PostQuantum);
    let (_, expected) = campaign.opened(&campaign.path("undisturbed"));
    let all = campaign.truth.tips.iter().filter(|tip| tip.opens).count();
    let mut killed = 0;
    for kill in 1..=KILLS {
        let case = campaign.path("case");
        let mut child = campaign
            .open(&case)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let enough = all * kill / (KILLS + 1);
        let count = || fs::read_dir(case.join("tips")).map_or(0, Iterator::count);
        while count() < enough && child.try_wait().unwrap().is_none() {
            std::thread::sleep(Duration::from_millis(1));
        }
        child.kill().unwrap();
        killed += usize::from(child.wait().unwrap().code().is_none());
        let left = whole(&case, &expected);
        assert!(left + 4 >= enough, "{left} of {enough} were there");
        let _ = fs::remove_file(campaign.path("receipt"));
        let (_, again) = campaign.opened(&case);
        assert!(again == expected, "kill {kill}");
        fs::remove_dir_all(case).unwrap();
    }
    assert!(
        killed > KILLS / 2,
        "only {killed} runs were caught while they worked"
    );
}

/// A small file system, or without the right to mount one, a bound on the size of files.
struct Small(tempfile::TempDir, bool);

impl Small {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mounted = Self::mount(folder.path(), "size=3m,mode=700");
        Small(folder, mounted)
    }

    fn mount(at: &Path, options: &str) -> bool {
        let mut mount = Command::new("mount");
        mount.args(["-t", "tmpfs", "-o", options, "bocca-test"]);
        mount
            .arg(at)
            .output()
            .is_ok_and(|done| done.status.success())
    }

    fn bounded(&self, command: Command) -> Command {
        if self.1 {
            return command;
        }
        let mut bounded = Command::new("sh");
        let words = "ulimit -f 8; trap '' XFSZ; exec \"$@\"";
        bounded.args(["-c", words, "sh"]).arg(command.get_program());
        bounded.args(command.get_args());
        bounded
    }

    fn grow(&self) {
        assert!(!self.1 || Self::mount(self.0.path(), "remount,size=200m"));
    }
}

impl Drop for Small {
    fn drop(&mut self) {
        if self.1 {
            let _ = Command::new("umount").arg("-l").arg(self.0.path()).status();
        }
    }
}

#[test]
fn a_full_disk_is_named_and_leaves_nothing_half() {
    let campaign = Campaign::new(600, Kind::Classic);
    let (_, expected) = campaign.opened(&campaign.path("undisturbed"));
    let small = Small::new();
    let case = small.0.path().join("case");
    let done = run(&mut small.bounded(campaign.open(&case)));
    assert_eq!(done.code, 1, "{}", done.stderr);
    for part in [
        "cannot write ",
        "run the same command again",
        "no receipt was written",
    ] {
        assert!(done.stderr.contains(part), "{part}: {}", done.stderr);
    }
    assert!(!campaign.path("receipt").exists());
    whole(&case, &expected);
    let parts = tree(&case.join("tips"));
    let parts: Vec<_> = parts
        .keys()
        .filter(|path| path.to_string_lossy().starts_with('.'))
        .collect();
    assert!(parts.is_empty(), "{parts:?}");
    small.grow();
    let (_, again) = campaign.opened(&case);
    assert!(again == expected);
}
