//! A terminal of its own for a command.

use std::io::{Read, Write};
use std::path::Path;
use std::process::{Command, Stdio};

/// Runs a shell command on a terminal of its own, typing each answer when its prompt appears.
pub fn on_a_terminal(
    folder: &Path,
    command: &str,
    answers: &[(&str, &str)],
) -> (Option<i32>, String) {
    // A terminal without a window has no size.
    let command = format!("stty rows 24 cols 80; {command}");
    let mut child = Command::new("script")
        .args(["-qec", &command, "/dev/null"])
        .current_dir(folder)
        .env("SHELL", "/bin/sh")
        .env("TERM", "xterm")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("script is in the package bsdutils; install it");
    let mut input = child.stdin.take().unwrap();
    let mut output = child.stdout.take().unwrap();
    // Bytes, since a piece may end within a character.
    let mut seen = Vec::new();
    for (prompt, answer) in answers {
        let from = seen.len();
        while !String::from_utf8_lossy(&seen[from..]).contains(prompt) {
            let mut piece = [0; 1024];
            let length = output.read(&mut piece).unwrap();
            let so_far = String::from_utf8_lossy(&seen);
            assert!(length > 0, "no prompt «{prompt}» in {so_far}");
            seen.extend_from_slice(&piece[..length]);
        }
        input.write_all(format!("{answer}\n").as_bytes()).unwrap();
    }
    output.read_to_end(&mut seen).unwrap();
    (
        child.wait().unwrap().code(),
        String::from_utf8(seen).unwrap(),
    )
}
