//! Arguments of `key` and its commands.

use std::path::PathBuf;

use clap::{Args, Subcommand};

#[derive(Debug, Subcommand)]
pub(crate) enum Key {
    /// Split an identity into shares on paper, so that several people are needed to open tips
    #[command(after_help = SPLIT_EXAMPLES)]
    Split(Split),
    /// Make the identity again from enough shares
    #[command(after_help = JOIN_EXAMPLES)]
    Join(Join),
    /// Make a new identity beside an old one, and say what the relay's keys file must hold
    #[command(after_help = ROTATE_EXAMPLES)]
    Rotate(Rotate),
    /// Seal a drill tip as the relay does and open it, so that a lost key is noticed in time
    #[command(after_help = TEST_EXAMPLES)]
    Test(Test),
}

#[derive(Debug, Args)]
pub(crate) struct Split {
    /// The identity file, with or without a passphrase; it must hold one secret key
    #[arg(value_name = "IDENTITY")]
    pub(crate) identity: PathBuf,
    /// How many shares make the identity again
    #[arg(long, value_name = "K", value_parser = clap::value_parser!(u8).range(2..=16))]
    pub(crate) threshold: u8,
    /// How many shares to make, at most 16
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u8).range(2..=16))]
    pub(crate) shares: u8,
    /// The folder for the shares; made if missing, nothing in it is overwritten
    #[arg(long, value_name = "FOLDER")]
    pub(crate) to: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct Join {
    /// Files with one share each: what split wrote, or the words as you typed them from paper
    #[arg(required = true, value_name = "SHARE")]
    pub(crate) shares: Vec<PathBuf>,
    /// The identity file to make; an existing file is never overwritten
    #[arg(long, value_name = "FILE")]
    pub(crate) output: PathBuf,
    /// Leave the file unencrypted: whoever copies it can open every tip
    #[arg(long)]
    pub(crate) no_passphrase: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Rotate {
    /// The identity file that is to retire
    #[arg(value_name = "OLD")]
    pub(crate) old: PathBuf,
    /// The identity file to make; an existing file is never overwritten
    #[arg(long, value_name = "NEW")]
    pub(crate) output: PathBuf,
    /// X25519, which every age program reads, instead of the post-quantum mlkem768x25519
    #[arg(long)]
    pub(crate) classic: bool,
    /// Leave the new file unencrypted: whoever copies it can open every tip
    #[arg(long)]
    pub(crate) no_passphrase: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Test {
    /// A file of recipients, as in the relay's keys folder
    #[arg(value_name = "RECIPIENTS")]
    pub(crate) recipients: PathBuf,
    /// An identity file, with or without a passphrase; may be given several times
    #[arg(long, required = true, value_name = "FILE")]
    pub(crate) identity: Vec<PathBuf>,
}

pub(super) const EXAMPLES: &str = "\
Examples:
  Three people hold a share each, and two of them can open tips:
    $ bocca-reader key split unit.key --threshold 2 --shares 3 --to /dev/shm/shares
    $ bocca-reader key join one.txt three.txt --output unit.key

  See that no key is lost, then replace the old one:
    $ bocca-reader key test unit.txt --identity unit.key
    $ bocca-reader key rotate unit.key --output unit-2.key > unit-2.txt
    $ mv unit-2.txt unit.txt";

const SPLIT_EXAMPLES: &str = "\
Each share is a text file with 40 words, to be printed or copied by hand. Fewer shares than the
threshold tell nothing of the identity.

Examples:
  Into memory, so that no disk has seen the shares:
    $ bocca-reader key split unit.key --threshold 2 --shares 3 --to /dev/shm/shares";

const JOIN_EXAMPLES: &str = "\
Words may be typed in any case, cut to four letters, with any signs between them, with or
without the numbers of the rows. A mistyped word is named by its number. The joined key is
compared with the recipient that the shares name.

Examples:
  From two of three shares, to open a batch and be destroyed again:
    $ bocca-reader key join one.txt three.txt --output /dev/shm/unit.key
    $ bocca-reader open 0001.tar --identity /dev/shm/unit.key --into case";

const ROTATE_EXAMPLES: &str = "\
Printed are the lines of the group's file in the relay's keys folder for the time when both keys
are in use; the retiring one is named. Never let the shell write them over the file that is in
use: it empties that before anything is made, and the lines of others in it are lost. Keep the
old identity for the tips that were sealed to it.

Examples:
  Make the new key and a new file of the group, then put that in place of the old one:
    $ bocca-reader key rotate unit.key --output unit-2.key > unit-2.txt
    $ mv unit-2.txt unit.txt

  Open what arrives meanwhile:
    $ bocca-reader open 0007.tar --identity unit-2.key --identity unit.key --into case";

const TEST_EXAMPLES: &str = "\
Exit codes: 1 when no identity opens the drill tip; 3 when a recipient of the file has no
identity here.

Examples:
  Every month, with the file that the relay uses:
    $ bocca-reader key test unit.txt --identity unit.key

  Old and new identity during a rotation:
    $ bocca-reader key test unit.txt --identity unit-2.key --identity unit.key";
