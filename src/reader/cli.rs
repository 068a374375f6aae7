//! The command line. Names and exit codes are an interface that other programs call.

mod browse;
mod case;
mod key;
mod reply;
mod report;

use std::path::PathBuf;

pub(crate) use browse::Browse;
pub(crate) use case::{Export, Form, Index, Label, List, Note, Search, Show};
use clap::{Args, Parser, Subcommand};
pub(crate) use report::Report;

pub(crate) use key::{Join, Key, Rotate, Split, Test};
pub(crate) use reply::Reply;

/// Opens what the relay collected, on a machine without a network
#[derive(Debug, Parser)]
#[command(name = "bocca-reader", version, after_help = EXAMPLES)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,
    /// Do not give up the network and all files but the named ones; only for systems that cannot
    #[arg(long, global = true)]
    pub(crate) no_confine: bool,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Make an identity: the file that opens tips, and the recipient that seals them
    #[command(after_help = KEYGEN_EXAMPLES)]
    Keygen(Keygen),
    /// Say what batches hold, whether they are whole and signed, and which are missing; opens nothing
    #[command(after_help = INSPECT_EXAMPLES)]
    Inspect(Inspect),
    /// Open the tips of batches, one folder per tip
    #[command(after_help = OPEN_EXAMPLES)]
    Open(Open),
    /// List the tips of a case, those first that should be read first
    #[command(after_help = case::LIST_EXAMPLES)]
    List(List),
    /// Search the texts and answers of a case
    #[command(after_help = case::SEARCH_EXAMPLES)]
    Search(Search),
    /// Show tips, and mark them as read
    #[command(after_help = case::SHOW_EXAMPLES)]
    Show(Show),
    /// Read through a case on a terminal: list, tip, search, labels and decisions on single keys
    #[command(after_help = browse::EXAMPLES)]
    Browse(Browse),
    /// Label, decide, assign: what the investigators make of tips
    #[command(after_help = case::LABEL_EXAMPLES)]
    Label(Label),
    /// Write a note on a tip
    #[command(after_help = case::NOTE_EXAMPLES)]
    Note(Note),
    /// Make an evidence package of tips, which a court can check
    #[command(after_help = case::EXPORT_EXAMPLES)]
    Export(Export),
    /// Make pages for a meeting: figures, charts, and the tips of each appeal
    #[command(after_help = report::EXAMPLES)]
    Report(Report),
    /// Build the index of a case anew
    #[command(after_help = case::INDEX_EXAMPLES)]
    Index(Index),
    /// Split, join, rotate and test identities
    #[command(subcommand, after_help = key::EXAMPLES)]
    Key(Key),
    /// Seal an answer to a tip's mailbox into a bundle for the relay
    #[command(after_help = reply::EXAMPLES)]
    Reply(Reply),
}

#[derive(Debug, Args)]
pub(crate) struct Keygen {
    /// The identity file to make; an existing file is never overwritten
    #[arg(long, value_name = "FILE")]
    pub(crate) output: PathBuf,
    /// X25519, which every age program reads, instead of the post-quantum mlkem768x25519
    #[arg(long)]
    pub(crate) classic: bool,
    /// Leave the file unencrypted: whoever copies it can open every tip
    #[arg(long)]
    pub(crate) no_passphrase: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Inspect {
    /// Batch files; each signature is looked for beside its batch, in BATCH.minisig
    #[arg(required = true, value_name = "BATCH")]
    pub(crate) batches: Vec<PathBuf>,
    /// The relay's batch key: a minisign public key, or a file that holds it
    #[arg(long, value_name = "KEY")]
    pub(crate) relay_key: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Open {
    /// Batch files; each signature is looked for beside its batch, in BATCH.minisig
    #[arg(required = true, value_name = "BATCH")]
    pub(crate) batches: Vec<PathBuf>,
    /// An identity file, with or without a passphrase; may be given several times
    #[arg(long, required = true, value_name = "FILE")]
    pub(crate) identity: Vec<PathBuf>,
    /// The case folder: tips go to DIR/tips/ID; made if missing, nothing in it is overwritten
    #[arg(long, value_name = "DIR")]
    pub(crate) into: PathBuf,
    /// Write the proof that lets the relay delete exactly the opened tips; must not exist yet
    #[arg(long, value_name = "FILE")]
    pub(crate) receipt: Option<PathBuf>,
    /// Put on the receipt also the tips that their senders sealed and that do not open here: the
    /// relay deletes them, and the case keeps them as they came
    #[arg(long, requires = "receipt")]
    pub(crate) closed_too: bool,
    /// The relay's batch key: a minisign public key, or a file that holds it. With it, nothing is
    /// opened unless every batch is signed by that key
    #[arg(long, value_name = "KEY")]
    pub(crate) relay_key: Option<String>,
    /// Print one line of JSON per tip instead of a summary
    #[arg(long)]
    pub(crate) json: bool,
}

const EXAMPLES: &str = "\
Exit codes:
  0  done
  1  failed: nothing changed, or what was done is said
  2  usage
  3  done in part: some tips are damaged, closed by their senders or sealed to other keys; each
     is named

Examples:
  Make an identity and put its recipient where the relay looks for it:
    $ bocca-reader keygen --output unit.key > keys/unit.txt

  See what arrived, then open it and write the receipt for the relay:
    $ bocca-reader inspect 0001.tar --relay-key batch.pub
    $ bocca-reader open 0001.tar --identity unit.key --into case --receipt receipt.txt

  Read through the case, then make pages for the meeting:
    $ bocca-reader browse case
    $ bocca-reader report case --to report-1";

const KEYGEN_EXAMPLES: &str = "\
The recipient is printed on standard output. Copy it into the relay's keys folder: each *.txt
file there is a group, and tips are sealed to every group. The identity stays on the offline
machine.

Examples:
  Post-quantum, passphrase asked twice on the terminal:
    $ bocca-reader keygen --output unit.key > keys/unit.txt

  For a drill, readable by the distribution's age, without a passphrase:
    $ bocca-reader keygen --output drill.key --classic --no-passphrase > keys/drill.txt";

const INSPECT_EXAMPLES: &str = "\
Exit codes: 1 when a batch cannot be read, or its signature is wrong or missing and --relay-key
was given; 3 when a tip is damaged, or a batch is missing, repeated or replaced.

Examples:
  One batch:
    $ bocca-reader inspect 0001.tar

  All batches so far, with their signatures; the chain shows a missing or replayed one:
    $ bocca-reader inspect stick/*.tar --relay-key batch.pub";

const OPEN_EXAMPLES: &str = "\
Each tip becomes DIR/tips/ID/ with tip.json, message.txt and attachments/. Run the same command
again after an interruption: what is there is checked and kept, the rest is opened. A tip enters
the receipt only when its files are safely on the disk.

Examples:
  Open a batch:
    $ bocca-reader open 0001.tar --identity unit.key --into case

  Open all batches, refuse any that the relay did not sign, and write the receipt:
    $ bocca-reader open stick/*.tar --identity unit.key --into case \\
        --relay-key batch.pub --receipt receipt.txt

  One line of JSON per tip, for another program; old and new identity:
    $ bocca-reader open 0001.tar --identity unit.key --identity old.key --into case --json";

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_definition_is_consistent() {
        Cli::command().debug_assert();
    }

    #[test]
    fn every_command_ends_with_examples() {
        let all = Cli::command();
        let nested = |command| clap::Command::get_subcommands(command);
        for command in nested(&all).chain(nested(&all).flat_map(nested)) {
            let help = command
                .get_after_help()
                .map(ToString::to_string)
                .unwrap_or_default();
            let last = help.rsplit("Examples:").next().unwrap_or_default();
            assert!(last.contains("$ bocca-reader "), "{}", command.get_name());
        }
    }
}
