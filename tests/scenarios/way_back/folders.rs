//! Two relays that get the same tips, replies and follow-ups, each in an order and at a pace of its own, and what
//! their folders tell whoever seizes them.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::thread;

use bocca_tests::{Form, Relay, Scene};
use data_encoding::HEXLOWER;
use memchr::memmem;

use super::{copy_keys, order};

pub const TIPS: usize = 1000;
/// Of these, so many are answered, and half of those come back.
const ANSWERED: usize = 20;

/// Sends the tips and returns the codes by the number of their tip: one after the other, each of which waits for its
/// code, until there are enough; then so many at once.
fn send(relay: &Relay, mut order: Vec<usize>, at_once: usize) -> BTreeMap<usize, String> {
    let tip = |number| {
        let receipt = relay.tip(Form::message(&message(number)));
        Some((number, receipt.code()?))
    };
    let mut first = BTreeMap::new();
    while first.len() < ANSWERED {
        first.extend(order.pop().map(tip).expect("codes are made"));
    }
    let (left, codes) = (Mutex::new(order), Mutex::new(first));
    thread::scope(|scope| {
        for _ in 0..at_once {
            scope.spawn(|| loop {
                let Some(number) = left.lock().unwrap().pop() else {
                    return;
                };
                let code = tip(number);
                codes.lock().unwrap().extend(code);
            });
        }
    });
    codes.into_inner().unwrap()
}

pub fn message(number: usize) -> String {
    format!("tip number {number:04}")
}

/// The scenes, their relays stopped, and codes of both: those that were used again, those that only got a reply, and
/// as many that got none.
pub fn two_relays_with_the_same_tips() -> ([Scene; 2], Vec<String>) {
    let scenes = [Scene::new(), Scene::new()];
    copy_keys(&scenes[0], &scenes[1]);
    fs::copy(scenes[0].identity(), scenes[1].identity()).unwrap();
    let upwards: Vec<usize> = (0..TIPS).collect();
    let downwards: Vec<usize> = (0..TIPS).rev().collect();
    let codes = thread::scope(|scope| {
        let one = scope.spawn(|| live(&scenes[0], upwards, 8));
        let two = scope.spawn(|| live(&scenes[1], downwards, 3));
        [one.join().unwrap(), two.join().unwrap()].concat()
    });
    (scenes, codes)
}

fn live(scene: &Scene, order: Vec<usize>, at_once: usize) -> Vec<String> {
    let relay = scene.serve();
    let codes = send(&relay, order, at_once);
    scene.collect("1.tar");
    let tips: BTreeMap<String, PathBuf> = scene.opened().into_iter().map(named).collect();
    let answered: Vec<usize> = codes.keys().copied().take(ANSWERED).collect();
    for number in &answered {
        scene.answer(&tips[&message(*number)], "thank you");
    }
    scene.import();
    for number in answered.iter().take(ANSWERED / 2) {
        let code = &codes[number];
        let page = relay.look(&[("code", code)]).text();
        assert!(page.contains("thank you"), "{page}");
        relay.tip(Form::message(&format!("more on {number:04}")).field("code", code));
    }
    order::journal_is_emptied(scene);
    assert_eq!(relay.stop().0, 0);
    order::has_no_times(scene);
    codes.into_values().take(2 * ANSWERED).collect()
}

/// The message of an opened tip, and its folder.
pub fn named(tip: PathBuf) -> (String, PathBuf) {
    (fs::read_to_string(tip.join("message.txt")).unwrap(), tip)
}

pub fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        }
        found.push(path);
    }
    found
}

/// How often there is each kind of file, by its name and who may read it: random names count as one kind, and how many
/// files the database has is its own affair.
pub fn seen(data: &Path) -> BTreeMap<String, usize> {
    let mut seen = BTreeMap::new();
    for path in files(data) {
        let name = path
            .strip_prefix(data)
            .unwrap()
            .to_string_lossy()
            .into_owned();
        if name.starts_with("index/") {
            continue;
        }
        let parts = name.split('/').map(|part| {
            let stem = part.split('.').next().unwrap();
            let random = stem.len() == 32 && stem.bytes().all(|byte| byte.is_ascii_hexdigit());
            match random {
                true => part.replace(stem, "<random>"),
                false => part.to_owned(),
            }
        });
        let kind = parts.collect::<Vec<_>>().join("/");
        let found = path.metadata().unwrap();
        *seen
            .entry(format!("{kind} {:o}", found.mode()))
            .or_default() += 1;
    }
    seen
}

/// No file of a relay holds a code, in whatever case, or a run of three of its words.
pub fn holds_none_of(scene: &Scene, codes: &[String]) {
    let mut kept = scene.kept();
    kept.values_mut().for_each(|it| it.make_ascii_lowercase());
    for code in codes {
        let words: Vec<&str> = code.split(' ').collect();
        for part in words.windows(3).map(|three| three.join(" ")) {
            for (name, content) in &kept {
                let found = memmem::find(content, part.as_bytes());
                assert!(found.is_none(), "{name} holds words of a code");
            }
        }
    }
}

/// The name of no mailbox is anywhere but in the folder of mailboxes.
pub fn links_no_mailbox(scene: &Scene) {
    let entries = fs::read_dir(scene.data().join("mailboxes")).unwrap();
    let entries = entries.map(|entry| entry.unwrap());
    let mailboxes: Vec<String> = entries
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    assert_eq!(mailboxes.len(), ANSWERED);
    let mut elsewhere = scene.kept();
    elsewhere.retain(|name, _| !name.starts_with("mailboxes/"));
    for mailbox in mailboxes {
        let raw = HEXLOWER.decode(mailbox.as_bytes()).unwrap();
        for (name, content) in &elsewhere {
            for form in [mailbox.as_bytes(), &raw] {
                let told = memmem::find(content, form);
                assert!(told.is_none(), "{name} names a mailbox");
            }
        }
    }
}
