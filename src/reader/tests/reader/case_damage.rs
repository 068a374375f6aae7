//! What goes wrong around the index: a full disk, two programs at once, a damaged file, a tip that cannot be read.

use std::fs;
use std::io::Read;
use std::os::unix::fs::FileExt;
use std::process::{Command, Stdio};
use std::thread;

use envelope::Token;

use crate::support::cases::{case, ids, json};
use crate::support::{batch_of, manifest, Run, Scene, Sealed, READER};

/// More tips than are written to the index together.
const MANY: usize = 2_100;

/// Adds that many tips to the folder, each with this text, as `open` would have.
fn add(scene: &Scene, like: &Sealed, count: usize, text: &str) {
    let folder = scene.tip_folder(&like.id);
    let json = fs::read_to_string(folder.join("tip.json")).unwrap();
    let token = crate::support::token_of(&json);
    for number in 0..count {
        let new = Token::random();
        let folder = scene.tip_folder(&new.id());
        fs::create_dir(&folder).unwrap();
        let json = json.replace(token.to_hex().as_str(), &new.to_hex());
        fs::write(folder.join("tip.json"), json).unwrap();
        fs::write(folder.join("message.txt"), format!("{number} {text}")).unwrap();
    }
}

fn count(run: &Run) -> usize {
    json(run).len()
}

#[test]
fn a_full_disk_ends_the_run_and_a_later_one_goes_on() {
    let (scene, tips) = case();
    add(&scene, &tips[3], MANY, &"a long story ".repeat(40));
    // A file-size limit is the full disk that an ordinary user can make: two megabytes are less than the index.
    let full = Command::new("timeout")
        .args([
            "120",
            "bash",
            "-c",
            "trap '' XFSZ; ulimit -f 2048; exec \"$0\" list case --json",
        ])
        .arg(READER)
        .current_dir(scene.folder.path())
        .stdin(Stdio::null())
        .output()
        .unwrap();
    Run::from(full)
        .expect(1)
        .says("if the disk is full, free some space");
    let listed = scene
        .reader(["list", "case", "--json", "--copies"])
        .expect(0);
    assert_eq!(count(&listed), tips.len() + MANY);
}

#[test]
fn a_list_that_nobody_reads_on_holds_up_nobody() {
    let (scene, tips) = case();
    add(&scene, &tips[3], MANY, "seen from the window");
    scene.reader(["index", "case"]).expect(0);
    let mut list = Command::new(READER)
        .args(["list", "case", "--json", "--copies"])
        .current_dir(scene.folder.path())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    // More than a pipe holds, so that it waits for its reader, as for a pager.
    let mut out = list.stdout.take().unwrap();
    out.read_exact(&mut [0]).unwrap();
    let id = tips[0].id.to_string();
    let label = scene.reader(["label", "case", &id, "--add", "riga"]);
    assert!(list.try_wait().unwrap().is_none(), "it still waits");
    label.expect(0);
    list.kill().unwrap();
    list.wait().unwrap();
}

#[test]
fn programs_at_once_take_each_tip_in_once() {
    let (scene, tips) = case();
    add(&scene, &tips[3], MANY, "seen from the window");
    let lists = thread::scope(|scope| {
        let list = || scene.reader(["list", "case", "--json", "--copies"]);
        let running: Vec<_> = (0..4).map(|_| scope.spawn(list)).collect();
        running
            .into_iter()
            .map(|list| list.join().unwrap())
            .collect::<Vec<_>>()
    });
    let mut said = Vec::new();
    for list in lists {
        let list = list.expect(0);
        assert_eq!(count(&list), tips.len() + MANY);
        said.push(list.out);
    }
    assert!(said.windows(2).all(|pair| pair[0] == pair[1]));
}

#[test]
fn a_damaged_index_is_put_aside_and_the_work_is_saved() {
    let (scene, tips) = case();
    let id = tips[2].id.to_string();
    scene
        .reader(["label", "case", &id, "--add", "riga", "--decide", "lead"])
        .expect(0);
    scene
        .reader(["note", "case", &id, "asked the owner"])
        .expect(0);
    let path = scene.path("case/case.sqlite");
    // The page that holds the texts of the tips.
    let bytes = fs::read(&path).unwrap();
    let text = tips[2].message.as_bytes();
    let at = bytes.windows(text.len()).position(|part| part == text);
    let page = at.unwrap() / 4096 * 4096;
    let file = fs::OpenOptions::new().write(true).open(&path).unwrap();
    file.write_all_at(&[0xa5; 4096], page as u64).unwrap();
    scene
        .reader(["list", "case"])
        .expect(1)
        .says("if the file is damaged, run bocca-reader index");
    scene
        .reader(["index", "case"])
        .expect(0)
        .says("case.sqlite.damaged-1");
    assert_eq!(
        fs::read(scene.path("case/case.sqlite.damaged-1"))
            .unwrap()
            .len(),
        bytes.len()
    );
    let listed = scene
        .reader(["list", "case", "--json", "--label", "riga"])
        .expect(0);
    assert_eq!(ids(&listed), std::slice::from_ref(&id));
    assert_eq!(json(&listed)[0]["decision"], "lead");
    let shown = scene.reader(["show", "case", &id]).expect(0);
    assert!(shown.out.contains(": asked the owner"), "{}", shown.out);
    assert!(shown.out.contains("opened"), "{}", shown.out);
}

#[test]
fn batches_that_were_never_opened_are_named() {
    let (scene, _) = case();
    scene.batch("4.tar", 4, None, &[scene.seal("a later one", &[])]);
    scene
        .open("4.tar", &[])
        .expect(0)
        .says("never opened into this case: batches 2 to 3 of aaaa");
    scene.batch("2.tar", 2, None, &[scene.seal("found again", &[])]);
    scene
        .open("2.tar", &[])
        .expect(0)
        .says("never opened into this case: batch 3 of aaaa");
    let sealed = [scene.seal("for one group", &[])];
    let mut later = manifest(2, None, &sealed);
    later.group = Some("lyon".to_owned());
    fs::write(scene.path("lyon.tar"), batch_of(&later, &sealed)).unwrap();
    scene
        .open("lyon.tar", &[])
        .expect(0)
        .says(".onion, group lyon; ask for it");
}
