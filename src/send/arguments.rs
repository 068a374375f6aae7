//! The command line.

use std::path::PathBuf;

use clap::Parser;

use crate::keys::Pin;

const EXAMPLES: &str = "\
Examples:
  bocca-send --to ADDRESS.onion --fingerprint 0123456789abcdef photo.jpg < message.txt
  bocca-send --to ADDRESS.onion --fingerprint '0123 4567 89ab cdef' --appeal blue-bag
  bocca-send --to ADDRESS.onion --fingerprint 0123456789abcdef --as-is drawing.xcf < /dev/null

The message is read from standard input: type it and end it with Ctrl-D, or give a file with <.

Take the fingerprints from where the investigators publish them, and not from the relay: they are
why nobody on the way can put a key of their own in the place of theirs. Every key that the relay
shows on /keys must have one, and every fingerprint must be met; otherwise nothing is sent.

What this cannot do: a program on your disk is a trace by itself, and so are the files that you
name, and this command in your shell's history. Whoever can watch this machine sees what you send.
Tor hides from the network whom you write to; that you use Tor it does not hide, unless bridges are
set in --config FILE, below [arti]. Without --state, nothing is left behind, and Tor is entered at
another place each time.

Exit codes: 0 the tip is on the relay's disk, 1 nothing arrived, 2 wrong usage, 3 all of it was
sent and not answered.";

/// Cleans and seals a tip on this machine, and brings it to the relay through Tor.
#[derive(Debug, Parser)]
#[command(name = "bocca-send", version, after_help = EXAMPLES)]
pub struct Arguments {
    /// The relay's onion address
    #[arg(long, value_name = "ADDRESS.onion", value_parser = onion_address)]
    pub to: String,
    /// Fingerprint of an investigators' key: 16 hexadecimal digits, or more of its SHA-256; once
    /// for each key
    #[arg(long = "fingerprint", value_name = "HEX", required = true)]
    pub fingerprints: Vec<Pin>,
    /// The appeal that this answers, as its page's address ends
    #[arg(long, value_name = "ID", value_parser = appeal)]
    pub appeal: Option<String>,
    /// Send files that cannot be cleaned as they are: what is hidden in them can name you
    #[arg(long)]
    pub as_is: bool,
    /// Keep what Tor learns in this folder, for the next time
    #[arg(long, value_name = "DIR")]
    pub state: Option<PathBuf>,
    /// A file with arti's own settings below [arti], such as bridges
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// Files of the tip, at most 20
    #[arg(value_name = "FILE")]
    pub files: Vec<PathBuf>,
}

/// Takes `http://ADDRESS.onion/` as well, as it is copied from a browser.
fn onion_address(text: &str) -> Result<String, String> {
    let host = text.strip_prefix("http://").unwrap_or(text);
    let host = host.trim_end_matches('/').to_ascii_lowercase();
    let base32 = |b: u8| b.is_ascii_lowercase() || (b'2'..=b'7').contains(&b);
    let label = host.strip_suffix(".onion").unwrap_or_default();
    match label.len() == 56 && label.bytes().all(base32) {
        true => Ok(host),
        false => Err("an onion address has 56 letters and digits, then .onion".to_owned()),
    }
}

fn appeal(text: &str) -> Result<String, String> {
    match envelope::is_name(text) {
        true => Ok(text.to_owned()),
        false => Err("an appeal's id has small letters, digits and hyphens".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_taken_as_they_are_copied() {
        let host = format!("{}.onion", "ab".repeat(28));
        for text in [
            host.clone(),
            format!("http://{host}/"),
            host.to_uppercase().replace("ONION", "onion"),
        ] {
            assert_eq!(onion_address(&text), Ok(host.clone()), "{text}");
        }
        for text in [
            "",
            "example.org",
            ".onion",
            &host[1..],
            &format!("{host}:81"),
        ] {
            assert!(onion_address(text).is_err(), "{text}");
        }
    }
}
