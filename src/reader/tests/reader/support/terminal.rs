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
    let mut seen = String::new();
    for (prompt, answer) in answers {
        let mut fresh = String::new();
        while !fresh.contains(prompt) {
            let mut piece = [0; 1024];
            let length = output.read(&mut piece).unwrap();
            assert!(length > 0, "no prompt «{prompt}» in {seen}{fresh}");
            fresh.push_str(&String::from_utf8_lossy(&piece[..length]));
        }
        seen.push_str(&fresh);
        input.write_all(format!("{answer}\n").as_bytes()).unwrap();
    }
    output.read_to_string(&mut seen).unwrap();
    (child.wait().unwrap().code(), seen)
}
