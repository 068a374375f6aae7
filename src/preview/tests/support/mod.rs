//! What the tests share: the real program, and files for it.

// Each test file is a program of its own and uses a part of this.
#![allow(dead_code, clippy::unwrap_used)]

use std::fs::File;
use std::io::{Cursor, Write};
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use image::{DynamicImage, GrayImage, ImageFormat};
use rustix::fs::{memfd_create, MemfdFlags};

pub const LOCKED: i32 = 11;
pub const UNREADABLE: i32 = 12;
pub const TOO_LARGE: i32 = 13;

/// Runs the program on a file.
pub fn run(arguments: &[&str], file: File) -> Output {
    Command::new(env!("CARGO_BIN_EXE_bocca-preview"))
        .args(arguments)
        .env_clear()
        .stdin(file)
        .stderr(Stdio::null())
        .output()
        .unwrap()
}

/// An empty file in memory.
pub fn empty() -> File {
    // A machine that has none cannot run the tests, and says so here.
    memfd_create("picture", MemfdFlags::CLOEXEC).unwrap().into()
}

/// A file in memory with these bytes.
pub fn holding(bytes: &[u8]) -> File {
    let mut file = empty();
    file.write_all(bytes).unwrap();
    std::io::Seek::rewind(&mut file).unwrap();
    file
}

/// The picture that comes out, and how many pages it says, its longest side at most this.
#[track_caller]
pub fn grey(bytes: &[u8], media_type: &str, longest: u32) -> (GrayImage, u32) {
    let output = run(&[&longest.to_string(), media_type], holding(bytes));
    assert_eq!(output.status.code(), Some(0), "{media_type}: {output:?}");
    let numbers = output.stdout.strip_prefix(b"bocca/g1").unwrap();
    let (numbers, pixels) = numbers.split_at(12);
    let number = |at: usize| u32::from_le_bytes(numbers[at..at + 4].try_into().unwrap());
    let (width, height) = (number(0), number(4));
    assert!((1..=longest).contains(&width) && (1..=longest).contains(&height));
    let picture = GrayImage::from_raw(width, height, pixels.to_vec()).unwrap();
    assert_eq!(pixels.len() as u32, width * height);
    (picture, number(8))
}

/// Nothing comes out but a code.
#[track_caller]
pub fn refused(bytes: &[u8], media_type: &str, code: i32) {
    let output = run(&["64", media_type], holding(bytes));
    assert_eq!(output.status.code(), Some(code), "{media_type}: {output:?}");
    assert!(output.stdout.is_empty());
}

pub fn corpus(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../../tests/corpus/files")
        .join(name)
}

pub fn encoded(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut file = Cursor::new(Vec::new());
    picture.write_to(&mut file, format).unwrap();
    file.into_inner()
}
