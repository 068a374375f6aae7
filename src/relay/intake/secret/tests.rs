//! A secret file comes back as it was written, and only so.

// Tests: a failure is a panic.
#![allow(clippy::unwrap_used)]

use std::os::fd::AsRawFd;
use std::os::unix::fs::FileExt;

use super::*;

const LENS: [usize; 6] = [1, BLOCK - 1, BLOCK, BLOCK + 1, 3 * BLOCK, 3 * BLOCK + 4097];

fn bytes(len: usize) -> Vec<u8> {
    (0..len).map(|n| (n % 251) as u8).collect()
}

/// What lies on the disk.
fn raw(file: &SecretFile) -> File {
    let path = format!("/proc/self/fd/{}", file.file.as_raw_fd());
    File::options().read(true).write(true).open(path).unwrap()
}

fn written(bytes: &[u8], file: File) -> SecretFile {
    let mut writer = SecretWriter::new(file).unwrap();
    for piece in bytes.chunks(10_007) {
        writer.write(piece).unwrap();
    }
    writer.finish().unwrap()
}

#[test]
fn what_was_written_is_read_twice_and_is_not_on_the_disk() {
    for len in LENS {
        let (sent, mut there) = (bytes(len), vec![0; len]);
        let file = written(&sent, tempfile::tempfile().unwrap());
        assert_eq!(file.len(), len as u64);
        for _ in 0..2 {
            let mut read = Vec::new();
            file.reader().read_to_end(&mut read).unwrap();
            assert!(read == sent, "{len}");
        }
        raw(&file).read_exact_at(&mut there, 0).unwrap();
        assert!(len < 100 || !there.windows(100).any(|piece| piece == &sent[..100]));
    }
}

#[test]
fn any_place_can_be_read() {
    let sent = bytes(3 * BLOCK + 17);
    let file = written(&sent, tempfile::tempfile().unwrap());
    let mut reader = file.reader();
    let mut at = 1;
    for _ in 0..200 {
        at = at * 7_919 % sent.len();
        let mut piece = vec![0; 100.min(sent.len() - at)];
        assert_eq!(reader.seek(SeekFrom::Start(at as u64)).unwrap(), at as u64);
        reader.read_exact(&mut piece).unwrap();
        assert!(piece == sent[at..at + piece.len()]);
    }
    assert_eq!(reader.seek(SeekFrom::End(-17)).unwrap(), 3 * BLOCK as u64);
    assert_eq!(
        reader.seek(SeekFrom::Current(-1)).unwrap(),
        3 * BLOCK as u64 - 1
    );
    reader.seek(SeekFrom::End(5)).unwrap();
    assert_eq!(reader.read(&mut [0; 9]).unwrap(), 0);
    assert!(reader.seek(SeekFrom::Current(-(1 << 40))).is_err());
}

#[test]
fn a_jump_after_reading_ahead_goes_where_it_says() {
    let sent = bytes(5 * BLOCK + 17);
    let file = written(&sent, tempfile::tempfile().unwrap());
    let mut reader = file.reader();
    for to in [0, 4 * BLOCK, BLOCK + 1, 3 * BLOCK, 5 * BLOCK] {
        reader.seek(SeekFrom::Start(to as u64)).unwrap();
        let mut piece = vec![0; (2 * BLOCK).min(sent.len() - to)];
        reader.read_exact(&mut piece).unwrap();
        assert!(piece == sent[to..to + piece.len()], "{to}");
    }
    assert!(reader.ahead.is_some(), "blocks were read in their order");
}

#[test]
fn a_changed_or_shortened_file_is_an_error() {
    let sent = bytes(2 * BLOCK + 17);
    let harm: [fn(&File); 3] = [
        |file| file.write_all_at(b"x", BLOCK as u64 + 5).unwrap(),
        |file| file.set_len(2 * BLOCK as u64).unwrap(),
        |file| {
            let mut blocks = vec![0; 2 * BLOCK];
            file.read_exact_at(&mut blocks, 0).unwrap();
            blocks.rotate_left(BLOCK);
            file.write_all_at(&blocks, 0).unwrap();
        },
    ];
    for harm in harm {
        let file = written(&sent, tempfile::tempfile().unwrap());
        harm(&raw(&file));
        let error = file.reader().read_to_end(&mut Vec::new()).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::InvalidData);
    }
}

#[test]
fn the_same_bytes_are_never_the_same_on_the_disk() {
    let sent = vec![7; 2 * BLOCK];
    let on_disk = || {
        let mut there = vec![0; sent.len()];
        let file = written(&sent, tempfile::tempfile().unwrap());
        raw(&file).read_exact_at(&mut there, 0).unwrap();
        there
    };
    let (one, two) = (on_disk(), on_disk());
    assert!(one != two && one[..BLOCK] != one[BLOCK..]);
}
