//! Marks that are looked for: in files, named or not, in logs, in a process's memory.

use std::fs::{self, File};
use std::os::unix::fs::{FileExt, MetadataExt};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use bocca_tests::{Relay, Scene};
use memchr::memmem;

/// Time after the receipt page in which the relay may still be wiping.
const WIPED_WITHIN: Duration = Duration::from_secs(3);

/// Bytes of a file or of memory that are looked at together.
pub const WINDOW: usize = 4 << 20;

/// Marks that exist nowhere but in this one test's tip. They are kept inverted, so that looking
/// for one does not find the searcher.
pub struct Marks(Vec<Vec<u8>>);

impl Marks {
    /// A mark for each place.
    pub fn new(places: &[&str]) -> Self {
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

    /// What no test made up.
    pub fn of(texts: &[&str]) -> Self {
        let inverted = |text: &&str| text.bytes().map(|byte| !byte).collect();
        Self(texts.iter().map(inverted).collect())
    }

    /// The mark for a place, by its number.
    pub fn get(&self, index: usize) -> String {
        self.0[index].iter().map(|byte| char::from(!byte)).collect()
    }

    /// Which marks stand in these bytes.
    fn found_in(&self, bytes: &[u8]) -> Vec<String> {
        let all = (0..self.0.len()).map(|index| self.get(index));
        all.filter(|mark| memmem::find(bytes, mark.as_bytes()).is_some())
            .collect()
    }

    /// Which marks stand in `length` bytes of a file from `start`, read window by window.
    pub fn found_in_range(&self, file: &File, start: u64, length: u64) -> Vec<String> {
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
    pub fn assert_not_below(&self, folder: &Path, since: SystemTime) {
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
    pub fn assert_not_in_open_files(&self, relay: &Relay) -> usize {
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
    pub fn in_memory(&self, relay: &Relay) -> Vec<String> {
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

    /// Nowhere is a mark any more.
    pub fn assert_gone(&self, scene: &Scene, relay: &Relay, since: SystemTime) {
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
