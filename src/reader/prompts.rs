//! What a plugin that holds a key on hardware says and asks, on the terminal.
//!
//! A plugin's words are not ours: they are escaped, and come with its mark in front.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Write};

use envelope::PluginPrompts;
use secrecy::SecretString;

use crate::escape;
use crate::passphrase;

/// Most characters of a plugin's text that are shown.
const SHOWN_MAX: usize = 400;
/// Most bytes of an answer.
const ANSWER_MAX: u64 = 4096;

/// Speaks for plugins. Without a terminal, messages are lost and questions are refused.
#[derive(Clone, Copy)]
pub(crate) struct Prompts;

impl PluginPrompts for Prompts {
    fn display_message(&self, message: &str) {
        drop(terminal().and_then(|mut terminal| writeln!(terminal, "{}", marked(message))));
    }

    fn confirm(&self, message: &str, yes: &str, no: Option<&str>) -> Option<bool> {
        let (yes, no) = (shown(yes), shown(no.unwrap_or("cancel")));
        let question = format!("{} (y: {yes}, n: {no}) ", marked(message));
        match ask(&question).ok()?.trim() {
            "y" | "Y" => Some(true),
            _ => Some(false),
        }
    }

    fn request_public_string(&self, description: &str) -> Option<String> {
        ask(&format!("{}: ", marked(description))).ok()
    }

    fn request_passphrase(&self, description: &str) -> Option<SecretString> {
        passphrase::ask(&format!("{}: ", marked(description))).ok()
    }
}

fn marked(text: &str) -> String {
    format!("age plugin: {}", shown(text))
}

fn shown(text: &str) -> String {
    escape::bounded(text.trim_end(), SHOWN_MAX)
}

fn terminal() -> io::Result<File> {
    File::options().read(true).write(true).open("/dev/tty")
}

/// Asks for a line that may be seen.
fn ask(question: &str) -> io::Result<String> {
    let mut terminal = terminal()?;
    write!(terminal, "{question}")?;
    let mut line = String::new();
    BufReader::new(terminal.take(ANSWER_MAX)).read_line(&mut line)?;
    Ok(line.trim_end_matches(['\r', '\n']).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_plugin_says_is_escaped_and_bounded() {
        assert_eq!(
            marked("touch \u{1b}[31mit\n"),
            "age plugin: touch \\u{1b}[31mit"
        );
        assert!(shown(&"x".repeat(5000)).chars().count() <= SHOWN_MAX + 1);
    }
}
