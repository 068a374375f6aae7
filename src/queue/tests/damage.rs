//! A missing or damaged index: it is built anew, nothing is lost, and nothing reaches stdout.
#![allow(clippy::unwrap_used)] // A test fails by panicking.
#![allow(clippy::disallowed_methods)] // A test program may read its environment.

mod desk;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use bocca_queue::{Finding, Findings, Limits, Queue};
use desk::{export, held, push_many, waiting, Desk};
use envelope::{Digest, TipId};

/// More than fills a page of the index: tips that wait, that were exported, that are gone.
fn used() -> (Desk, Vec<TipId>) {
    let desk = Desk::new();
    let queue = desk.open_clean();
    let gone = push_together(&queue, 8);
    export(&queue, "one");
    queue.acknowledge(&gone).unwrap();
    let mut held = push_together(&queue, 64);
    export(&queue, "two");
    held.extend(push_together(&queue, HELD - 64));
    held.sort();
    (desk, held)
}

/// Tips that [`used`] leaves in the queue.
const HELD: usize = 160;

fn push_together(queue: &Queue, count: usize) -> Vec<TipId> {
    std::thread::scope(|scope| {
        let senders: Vec<_> = (0..8)
            .map(|_| scope.spawn(|| push_many(queue, count / 8)))
            .collect();
        let mut ids: Vec<_> = senders
            .into_iter()
            .flat_map(|sender| sender.join().unwrap())
            .collect();
        ids.sort();
        ids
    })
}

/// Every regular file of the index.
fn index_files(desk: &Desk) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![desk.path("index")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            match path.is_dir() {
                true => folders.push(path),
                false => files.push(path),
            }
        }
    }
    files.sort();
    files
}

fn rebuilt(findings: &Findings) -> bool {
    findings
        .iter()
        .any(|found| matches!(found, Finding::IndexDamaged(..)))
}

/// Folders with a damaged index, made from a whole one.
struct Ward {
    whole: Desk,
    held: Vec<TipId>,
    cases: Vec<(String, Desk)>,
}

impl Ward {
    fn new() -> Self {
        let (whole, held) = used();
        let cases = Vec::new();
        Self { whole, held, cases }
    }

    /// The files of the whole index that hold something.
    fn files(&self) -> Vec<PathBuf> {
        let mut files = index_files(&self.whole);
        files.retain(|path| fs::metadata(path).unwrap().len() > 0);
        files
    }

    /// The same file in a new copy of the folder.
    fn copy_of(&mut self, file: &Path, damage: String) -> PathBuf {
        let copy = self.whole.copy();
        let within = file.strip_prefix(self.whole.data()).unwrap();
        let path = copy.data().join(within);
        self.cases
            .push((format!("{}: {damage}", within.display()), copy));
        path
    }

    /// Opens all folders in a process of its own, so that its stdout can be looked at. Whatever was
    /// damaged, no tip may be missing, and the next start must find everything in order. Returns what
    /// was damaged in those whose index was built anew.
    fn survivors(self) -> Vec<String> {
        let folders: Vec<_> = self.cases.iter().map(|(_, desk)| desk.data()).collect();
        let output = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "opens_folders", "--ignored", "--nocapture"])
            .env("BOCCA_TEST_DATA", std::env::join_paths(folders).unwrap())
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stdout);
        let heard = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{said}{heard}");
        let not_the_harness = said.lines().find(|line| {
            !line.is_empty() && !line.starts_with("test ") && !line.starts_with("running ")
        });
        assert_eq!(not_the_harness, None);
        assert!(!heard.contains("panicked"), "{heard}");
        let mut rebuilt = Vec::new();
        for (what, desk) in &self.cases {
            let queue = desk.open_clean();
            assert_eq!(held(&queue), self.held, "{what}");
            assert_eq!(queue.status().sequence, 2, "{what}");
            assert_eq!(queue.status().previous, Some(Digest::of(b"two")));
            if desk.path("index.damaged-1").exists() {
                rebuilt.push(what.clone());
            }
        }
        rebuilt
    }
}

/// Run by [`Ward::survivors`].
#[test]
#[ignore = "a part of other tests"]
fn opens_folders() {
    let folders = std::env::var_os("BOCCA_TEST_DATA").unwrap();
    for data in std::env::split_paths(&folders) {
        let (queue, findings) = bocca_queue::open(&data, Limits::default()).unwrap();
        assert_eq!(rebuilt(&findings), data.join("index.damaged-1").exists());
        let export = queue.prepare_export(true).unwrap();
        assert_eq!(export.tips.len(), HELD, "{}", data.display());
    }
}

#[test]
fn a_missing_index_is_built_from_the_tips() {
    let (desk, all) = used();
    fs::remove_dir_all(desk.path("index")).unwrap();
    let (queue, findings) = desk.open();
    let found: Vec<_> = findings.iter().collect();
    assert_eq!(
        found,
        [&Finding::IndexMissing, &Finding::Adopted(HELD as u64)]
    );
    assert_eq!(waiting(&queue), all, "what was exported is exported again");
    assert_eq!(queue.status().sequence, 2);
    assert_eq!(queue.status().gone, 0);
    drop(queue);
    desk.open_clean();
}

#[test]
fn every_file_may_be_noise() {
    let mut ward = Ward::new();
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let files = ward.files();
    for file in &files {
        let length = fs::metadata(file).unwrap().len();
        let noise = std::iter::repeat_with(|| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            state as u8
        });
        let noise: Vec<_> = noise.take(length as usize).collect();
        fs::write(ward.copy_of(file, "noise".to_owned()), noise).unwrap();
    }
    let rebuilt = ward.survivors();
    assert!(
        rebuilt.len() >= 3,
        "settings, metadata and pages: {rebuilt:?}"
    );
}

#[test]
fn every_file_may_be_cut_short() {
    let mut ward = Ward::new();
    for file in ward.files() {
        let bytes = fs::read(&file).unwrap();
        for keep in [0, bytes.len() / 2, bytes.len() - 1] {
            fs::write(
                ward.copy_of(&file, format!("cut to {keep}")),
                &bytes[..keep],
            )
            .unwrap();
        }
    }
    let rebuilt = ward.survivors();
    assert!(rebuilt.len() >= 6, "{rebuilt:?}");
}

#[test]
fn every_file_may_be_missing() {
    let mut ward = Ward::new();
    for file in ward.files() {
        fs::remove_file(ward.copy_of(&file, "missing".to_owned())).unwrap();
    }
    let rebuilt = ward.survivors();
    assert!(!rebuilt.is_empty());
}

#[test]
fn every_file_may_have_a_flipped_bit() {
    let mut ward = Ward::new();
    for (n, file) in ward.files().iter().enumerate() {
        let bytes = fs::read(file).unwrap();
        for at in [bytes.len() / 4, bytes.len() - 1] {
            let mut bytes = bytes.clone();
            bytes[at] ^= 1 << (n % 8);
            fs::write(ward.copy_of(file, format!("bit at {at}")), bytes).unwrap();
        }
    }
    let rebuilt = ward.survivors();
    assert!(!rebuilt.is_empty());
}

#[test]
fn odd_names_in_the_index() {
    const DAMAGE: [&str; 9] = [
        "metadata/log",
        "metadata/log_",
        "metadata/log_123",
        "metadata/log_zzzzzzzzzzzzzzzz",
        "metadata/log_0000000000000001.bak",
        "metadata/log_+000000000000001",
        "metadata/snapshot_00000000000000\u{e9}",
        "metadata/snapshot_ffffffffffffffff",
        "metadata/logbook",
    ];
    const HARMLESS: [&str; 4] = [
        "metadata/unfinished.tmp",
        "metadata/notes",
        "notes",
        "slabs/notes",
    ];
    let mut ward = Ward::new();
    for name in DAMAGE.iter().chain(&HARMLESS) {
        let place = ward.whole.path("index").join(name);
        fs::write(ward.copy_of(&place, "odd".to_owned()), "odd").unwrap();
    }
    assert_eq!(
        ward.survivors(),
        DAMAGE.map(|name| format!("index/{name}: odd"))
    );
}

#[test]
fn a_length_that_asks_for_terabytes_is_not_believed() {
    let mut ward = Ward::new();
    let mut frame = vec![0xff, 0xff, 0xff, 0xff, 0xff, 0x7f];
    let check = crc32fast::hash(&frame) as u16;
    frame.extend(check.to_le_bytes());
    let is_metadata = |path: &PathBuf| path.parent().is_some_and(|at| at.ends_with("metadata"));
    let files: Vec<_> = ward.files().into_iter().filter(is_metadata).collect();
    assert!(!files.is_empty());
    for file in &files {
        fs::write(ward.copy_of(file, "terabytes".to_owned()), &frame).unwrap();
    }
    assert_eq!(ward.survivors().len(), files.len());
}

#[test]
fn damaged_indexes_do_not_pile_up() {
    let desk = Desk::new();
    let all = push_many(&desk.open_clean(), 2);
    for n in 1..=5_u32 {
        for path in index_files(&desk) {
            fs::write(path, format!("damage {n}")).unwrap();
        }
        let (queue, findings) = desk.open();
        assert!(rebuilt(&findings));
        assert_eq!(waiting(&queue), all);
        drop(queue);
        let kept: Vec<_> = (1..=5)
            .filter(|n| desk.path(&format!("index.damaged-{n}")).exists())
            .collect();
        assert_eq!(kept, (1..=n.min(3)).collect::<Vec<_>>());
    }
    let oldest = fs::read(desk.path("index.damaged-1/durability_cookie")).unwrap();
    assert_eq!(oldest, b"damage 3");
    desk.open_clean();
}
