//! Goal of these tests: marks in a tip's text, file, file name and headers are nowhere afterwards:
//! not in a file, named or not, not in the log, not in the relay's memory.

use std::fs::{self, File};
use std::io::Write;
use std::os::unix::fs::{FileExt, MetadataExt};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use bocca_tests::{Form, Relay, Reply, Scene, BOUNDARY};
use memchr::memmem;

/// Time after the receipt page in which the relay may still be wiping.
const WIPED_WITHIN: Duration = Duration::from_secs(3);

/// Bytes of a file or of memory that are looked at together.
const WINDOW: usize = 4 << 20;

/// Marks that exist nowhere but in this one test's tip. They are kept inverted, so that looking
/// for one does not find the searcher.
struct Marks(Vec<Vec<u8>>);

impl Marks {
    fn new(places: &[&str]) -> Self {
        let seed = SystemTime::UNIX_EPOCH.elapsed().unwrap().as_nanos();
        let marks = places
            .iter()
            .map(|place| format!("canary-{place}-{seed:x}-{}", std::process::id()));
        Self(
            marks
                .map(|mark| mark.bytes().map(|byte| !byte).collect())
                .collect(),
        )
    }

    fn get(&self, index: usize) -> String {
        self.0[index].iter().map(|byte| char::from(!byte)).collect()
    }

    /// Which marks stand in these bytes.
    fn found_in(&self, bytes: &[u8]) -> Vec<String> {
        let all = (0..self.0.len()).map(|index| self.get(index));
        all.filter(|mark| memmem::find(bytes, mark.as_bytes()).is_some())
            .collect()
    }

    /// Which marks stand in `length` bytes of a file from `start`, read window by window.
    fn found_in_range(&self, file: &File, start: u64, length: u64) -> Vec<String> {
        let (mut found, overlap) = (Vec::new(), 256);
        let mut at = start;
        let mut window = vec![0; WINDOW];
        while at < start + length {
            let want = WINDOW.min((start + length - at) as usize);
            let Ok(read) = file.read_at(&mut window[..want], at) else {
                break;
            };
            if read == 0 {
                break;
            }
            found.extend(self.found_in(&window[..read]));
            at += if read > overlap { read - overlap } else { read } as u64;
            if read <= overlap {
                break;
            }
        }
        found.sort();
        found.dedup();
        found
    }

    fn assert_not_in_file(&self, path: &Path) {
        let Ok(file) = File::open(path) else { return };
        let length = file.metadata().map_or(0, |metadata| metadata.len());
        let found = self.found_in_range(&file, 0, length);
        assert!(found.is_empty(), "{found:?} in {}", path.display());
    }

    /// Every file below a folder that changed since `since`.
    fn assert_not_below(&self, folder: &Path, since: SystemTime) {
        let mut folders = vec![folder.to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
                let Ok(metadata) = entry.metadata() else {
                    continue;
                };
                // Change time: the relay sets modification times back.
                let changed = SystemTime::UNIX_EPOCH
                    + Duration::from_secs(metadata.ctime().max(0) as u64 + 1);
                if metadata.is_dir() {
                    folders.push(entry.path());
                } else if metadata.is_file() && changed >= since {
                    self.assert_not_in_file(&entry.path());
                }
            }
        }
    }

    /// Every file that the relay holds open, also those without a name.
    fn assert_not_in_open_files(&self, relay: &Relay) -> usize {
        let mut nameless = 0;
        for entry in fs::read_dir(format!("/proc/{}/fd", relay.pid()))
            .unwrap()
            .flatten()
        {
            let target = fs::read_link(entry.path()).unwrap_or_default();
            if fs::metadata(entry.path()).is_ok_and(|metadata| metadata.is_file()) {
                nameless += usize::from(target.to_string_lossy().ends_with("(deleted)"));
                self.assert_not_in_file(&entry.path());
            }
        }
        nameless
    }

    /// Writable memory of the relay that holds a mark, as `region: mark`.
    fn in_memory(&self, relay: &Relay) -> Vec<String> {
        let memory = File::open(format!("/proc/{}/mem", relay.pid()));
        let memory =
            memory.expect("reading another process's memory needs root: run tests/run as root");
        let maps = fs::read_to_string(format!("/proc/{}/maps", relay.pid())).unwrap();
        let mut found = Vec::new();
        for line in maps.lines() {
            let mut words = line.split_whitespace();
            let (Some(range), Some(rights)) = (words.next(), words.next()) else {
                continue;
            };
            let (start, end) = range.split_once('-').unwrap();
            let parse = |text| u64::from_str_radix(text, 16).unwrap();
            if rights.starts_with("rw") {
                let marks = self.found_in_range(&memory, parse(start), parse(end) - parse(start));
                found.extend(marks.into_iter().map(|mark| format!("{line}: {mark}")));
            }
        }
        found
    }

    fn assert_gone(&self, scene: &Scene, relay: &Relay, since: SystemTime) {
        let everywhere = [
            scene.data(),
            std::env::temp_dir(),
            PathBuf::from("/var/tmp"),
            PathBuf::from("/dev/shm"),
        ];
        for folder in everywhere {
            self.assert_not_below(&folder, since);
        }
        assert!(self.found_in(relay.log().as_bytes()).is_empty());
        std::thread::sleep(WIPED_WITHIN);
        let left = self.in_memory(relay);
        assert!(
            left.is_empty(),
            "{} copies in memory:\n{}",
            left.len(),
            left.join("\n")
        );
    }
}

#[test]
fn the_search_finds_what_is_there() {
    let marks = Marks::new(&["text"]);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x");
    fs::write(
        &path,
        [vec![b'.'; WINDOW - 5], marks.get(0).into_bytes()].concat(),
    )
    .unwrap();
    let file = File::open(&path).unwrap();
    let length = file.metadata().unwrap().len();
    assert_eq!(
        marks.found_in_range(&file, 0, length),
        [marks.get(0)],
        "across two windows"
    );
    let relay_like = Scene::new();
    let relay = relay_like.serve();
    // The relay's own command line is in its memory: the memory search sees it.
    let own = relay_like.data().to_string_lossy().into_owned();
    let seen = Marks(vec![own.bytes().map(|byte| !byte).collect()]);
    assert!(!seen.in_memory(&relay).is_empty());
}

#[test]
fn a_small_tip_leaves_no_mark() {
    let marks = Marks::new(&["text", "content", "name", "header", "appeal"]);
    let (scene, since) = (Scene::new(), SystemTime::now());
    let relay = scene.serve();
    let form = Form::message(&marks.get(0))
        .field("appeal", &marks.get(4))
        .file(&marks.get(2), "text/plain", marks.get(1).as_bytes())
        .body();
    let head = format!(
        "POST /tip HTTP/1.1\r\nHost: test\r\nUser-Agent: {}\r\nCookie: {0}\r\nContent-Type: multipart/form-data; boundary={BOUNDARY}\r\nContent-Length: {}\r\n\r\n",
        marks.get(3),
        form.len()
    );
    let reply = bocca_tests::request(relay.address(), &[head.as_bytes(), &form].concat()).unwrap();
    assert_eq!(reply.status, 200, "{}", reply.text());
    drop((form, head));
    marks.assert_gone(&scene, &relay, since);
}

#[test]
fn a_large_tip_is_ciphertext_on_disk_from_its_first_byte() {
    for as_is in [false, true] {
        let marks = Marks::new(&["text", "content", "name"]);
        let (scene, since) = (Scene::new(), SystemTime::now());
        let relay = scene.serve();
        let mut form = Form::message(&marks.get(0));
        let first = match as_is {
            true => {
                form = form.as_is();
                "PK\x03\x04"
            }
            false => "text",
        };
        let head = form
            .file(&marks.get(2), "a/b", first.as_bytes())
            .open_body();
        let line = format!("{} and some more of the same\n", marks.get(1));
        let block = line.repeat((64 << 10) / line.len());
        let tail = [&b"\r\n"[..], &Form::new().body()].concat();
        let mut stream = relay
            .upload(head.len() - 2 + 100 * block.len() + tail.len())
            .unwrap();
        stream.write_all(&head[..head.len() - 2]).unwrap();
        for number in 0..100 {
            stream.write_all(block.as_bytes()).unwrap();
            if number % 25 == 24 {
                std::thread::sleep(Duration::from_millis(200));
                let nameless = marks.assert_not_in_open_files(&relay);
                assert!(nameless > 0, "the spool was looked at");
                marks.assert_not_below(&scene.data(), since);
            }
        }
        stream.write_all(&tail).unwrap();
        let reply = Reply::read(&mut stream).unwrap();
        assert_eq!(reply.status, 200, "{}", reply.text());
        drop(stream);
        marks.assert_gone(&scene, &relay, since);
    }
}

/// What is packed is plaintext in memory once more while it is cleaned.
#[test]
fn files_that_are_unpacked_leave_no_mark() {
    let marks = Marks::new(&["content", "comment", "inside"]);
    let (scene, since) = (Scene::new(), SystemTime::now());
    let relay = scene.serve();
    let (text, comment) = (format!("{} and more\n", marks.get(0)), marks.get(1));
    let text = text.repeat(2_000);
    let photo =
        fs::read(bocca_tests::project().join("tests/corpus/files/jpg-control.jpg")).unwrap();
    let length = (comment.len() as u16 + 2).to_be_bytes();
    let photo = [
        &photo[..2],
        b"\xFF\xFE",
        &length,
        comment.as_bytes(),
        &photo[2..],
    ]
    .concat();
    let name = format!("{}.jpg", marks.get(2));
    let archive = bocca_tests::zipped(&[("notes.txt", text.as_bytes()), (&name, &photo)]);
    let reply = relay.send(Form::message("files").file("a.zip", "a/b", &archive));
    assert_eq!(reply.status, 200, "{}", reply.text());
    assert!(reply.text().contains("comment"), "{}", reply.text());
    drop((text, comment, photo, name, archive, reply));
    marks.assert_gone(&scene, &relay, since);
}

#[test]
fn a_refused_and_a_broken_tip_leave_no_mark() {
    let marks = Marks::new(&["text", "content", "name"]);
    let (scene, since) = (Scene::new(), SystemTime::now());
    let relay = scene.serve();
    let content = format!("\x7fELF\x02\x01\x01 {}", marks.get(1)).repeat(50_000);
    let form = Form::message(&marks.get(0)).file(&marks.get(2), "a/b", content.as_bytes());
    let refused = relay.send(form.clone());
    assert_eq!(refused.status, 422);
    drop(refused);
    // A tipster whose connection breaks half way.
    let body = form.body();
    let mut stream = relay.upload(body.len()).unwrap();
    stream.write_all(&body[..body.len() / 2]).unwrap();
    std::thread::sleep(Duration::from_millis(300));
    drop((stream, body, content));
    std::thread::sleep(Duration::from_millis(500));
    assert!(scene.held().is_empty());
    let (open, parts) = (
        marks.assert_not_in_open_files(&relay),
        fs::read_dir(scene.data().join("spool")).unwrap().count(),
    );
    assert_eq!(
        (open, parts),
        (0, 0),
        "nothing is kept open or in the spool"
    );
    marks.assert_gone(&scene, &relay, since);
}
