//! Outcomes of a disk that fails under a large tip, which goes past the page cache on a thread.

use super::*;

/// Room for a large tip.
const ROOM: u64 = 16 << 20;

/// Writes bytes that fill no block at their end, and completes the part.
fn write_large(bench: &Bench) -> Result<PathBuf, Option<io::ErrorKind>> {
    let admission = bench.queue.admit(ROOM, Class::WithFiles).unwrap();
    let mut part = bench.queue.part(admission).unwrap();
    for piece in content().chunks(70_001) {
        part.write_all(piece).map_err(|error| Some(error.kind()))?;
    }
    match part.ready().map(|ready| ready.content) {
        Ok(crate::part::Content::Large(mut name)) => {
            let id = envelope::Token::random().id();
            name.settle(&id).unwrap();
            Ok(bench.tips().join(format!("{id}.age")))
        }
        Ok(crate::part::Content::Small(_)) => panic!("it is large"),
        Err(crate::part::Undurable::Write(error)) => Err(Some(error.kind())),
        Err(crate::part::Undurable::Sync(_)) => Err(None),
    }
}

fn content() -> Vec<u8> {
    (0..5_000_123).map(|n| (n % 251) as u8).collect()
}

#[test]
fn every_byte_is_in_its_place_however_it_gets_there() {
    // Whole, in pieces that fill no block, and in pieces that fill some.
    for mouthful in [None, Some(100_000), Some(3 * 4096)] {
        let bench = Bench::new();
        *bench.disk.mouthful.lock().unwrap() = mouthful;
        let path = write_large(&bench).unwrap();
        assert!(fs::read(path).unwrap() == content(), "{mouthful:?}");
    }
}

#[test]
fn a_failure_of_the_thread_that_writes_is_the_part_s_own() {
    for (errno, kind) in [
        (Errno::NOSPC, io::ErrorKind::StorageFull),
        (Errno::IO, io::Error::from(Errno::IO).kind()),
    ] {
        let bench = Bench::new();
        bench.disk.fail(Call::Write, errno);
        assert_eq!(write_large(&bench).unwrap_err(), Some(kind));
        bench.disk.heal();
        assert_eq!(bench.names(), 1, "its file is removed");
        write_large(&bench).unwrap();
    }
}

#[test]
fn a_failed_sync_is_told_from_a_failed_write() {
    let bench = Bench::new();
    bench.disk.fail(Call::Sync, Errno::IO);
    assert_eq!(write_large(&bench).unwrap_err(), None);
}

#[test]
fn a_part_that_is_dropped_leaves_no_file() {
    let bench = Bench::new();
    let admission = bench.queue.admit(ROOM, Class::WithFiles).unwrap();
    let mut part = bench.queue.part(admission).unwrap();
    part.write_all(&content()).unwrap();
    assert_eq!(bench.names(), 2);
    drop(part);
    assert_eq!(bench.names(), 1);
}
