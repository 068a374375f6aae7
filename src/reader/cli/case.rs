//! Commands on a case folder.

use std::path::PathBuf;

use clap::Args;

use crate::case::{Decision, Filter, FilterError, Read, Shape};

#[derive(Debug, Args)]
pub(crate) struct Index {
    /// The case folder
    #[arg(value_name = "DIR")]
    pub(crate) case: PathBuf,
}

/// Which tips; what is given must all be true
#[derive(Debug, Args)]
pub(crate) struct Which {
    /// Tips that answer this appeal
    #[arg(long, value_name = "APPEAL")]
    pub(crate) appeal: Option<String>,
    /// Tips whose answer to a question contains a text, such as place=riga; may be given several times
    #[arg(long, value_name = "QUESTION=TEXT")]
    pub(crate) answer: Vec<String>,
    /// Tips with this label; may be given several times
    #[arg(long, value_name = "LABEL")]
    pub(crate) label: Vec<String>,
    /// Tips in this language, such as de
    #[arg(long, value_name = "LANGUAGE")]
    pub(crate) language: Option<String>,
    /// Tips with an attachment of this type or kind, such as image or application/pdf
    #[arg(long, value_name = "TYPE")]
    pub(crate) attachment: Option<String>,
    /// Tips that nobody has read
    #[arg(long, conflicts_with = "read")]
    pub(crate) unread: bool,
    /// Tips that somebody has read
    #[arg(long)]
    pub(crate) read: bool,
    /// Tips with this decision
    #[arg(long, value_name = "DECISION", conflicts_with = "undecided")]
    pub(crate) decision: Option<Decision>,
    /// Tips without a decision
    #[arg(long)]
    pub(crate) undecided: bool,
    /// Tips that this person works on
    #[arg(long, value_name = "NAME")]
    pub(crate) assignee: Option<String>,
    /// Every copy of a text, instead of one row for all of them
    #[arg(long)]
    pub(crate) copies: bool,
}

impl Which {
    /// The filter that was asked for, for tips with these words if any.
    pub(crate) fn filter(&self, words: Option<String>) -> Result<Filter, FilterError> {
        let answers = self.answer.iter().map(|text| Filter::answer(text));
        Ok(Filter {
            appeal: self.appeal.clone(),
            answers: answers.collect::<Result<_, _>>()?,
            labels: self.label.clone(),
            language: self.language.clone(),
            kind: self.attachment.clone(),
            read: match (self.read, self.unread) {
                (true, _) => Some(Read::Yes),
                (_, true) => Some(Read::No),
                _ => None,
            },
            decision: self.decision,
            undecided: self.undecided,
            assignee: self.assignee.clone(),
            words,
            shape: match self.copies {
                true => Shape::Each,
                false => Shape::Folded,
            },
        })
    }
}

/// How rows are written
#[derive(Debug, Args)]
pub(crate) struct Form {
    /// Print one line of JSON per tip, with everything that is known of it
    #[arg(long, conflicts_with = "csv")]
    pub(crate) json: bool,
    /// Print a table for spreadsheets (RFC 4180); what they would compute is defused
    #[arg(long)]
    pub(crate) csv: bool,
}

#[derive(Debug, Args)]
pub(crate) struct List {
    /// The case folder
    #[arg(value_name = "DIR")]
    pub(crate) case: PathBuf,
    #[command(flatten)]
    pub(crate) which: Which,
    #[command(flatten)]
    pub(crate) form: Form,
}

#[derive(Debug, Args)]
pub(crate) struct Search {
    /// The case folder
    #[arg(value_name = "DIR")]
    pub(crate) case: PathBuf,
    /// Words that must all occur; "several in quotes" side by side; -word must not occur, and stands behind
    /// another word within quotes of the shell
    #[arg(required = true, value_name = "WORD")]
    pub(crate) words: Vec<String>,
    #[command(flatten)]
    pub(crate) which: Which,
    #[command(flatten)]
    pub(crate) form: Form,
}

#[derive(Debug, Args)]
pub(crate) struct Show {
    /// The case folder
    #[arg(value_name = "DIR")]
    pub(crate) case: PathBuf,
    /// Tips, by their id or enough of its beginning
    #[arg(required = true, value_name = "ID")]
    pub(crate) tips: Vec<String>,
    /// Print one line of JSON per tip, which is not marked as read then
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Label {
    /// The case folder
    #[arg(value_name = "DIR")]
    pub(crate) case: PathBuf,
    /// Tips, by their id or enough of its beginning
    #[arg(required = true, value_name = "ID")]
    pub(crate) tips: Vec<String>,
    /// Add a label; may be given several times
    #[arg(long, value_name = "LABEL")]
    pub(crate) add: Vec<String>,
    /// Remove a label; may be given several times
    #[arg(long, value_name = "LABEL")]
    pub(crate) remove: Vec<String>,
    /// Say what became of the tips
    #[arg(long, value_name = "DECISION")]
    pub(crate) decide: Option<Decision>,
    /// The tip that these say the same as; the decision is duplicate then
    #[arg(long, value_name = "ID", conflicts_with = "decide")]
    pub(crate) duplicate_of: Option<String>,
    /// Take the decision back
    #[arg(long, conflicts_with_all = ["decide", "duplicate_of"])]
    pub(crate) undecide: bool,
    /// Say who works on the tips; an empty name for nobody
    #[arg(long, value_name = "NAME")]
    pub(crate) assign: Option<String>,
    /// Mark the tips as read
    #[arg(long, conflicts_with = "unread")]
    pub(crate) read: bool,
    /// Mark the tips as not read
    #[arg(long)]
    pub(crate) unread: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Note {
    /// The case folder
    #[arg(value_name = "DIR")]
    pub(crate) case: PathBuf,
    /// The tip, by its id or enough of its beginning
    #[arg(value_name = "ID")]
    pub(crate) tip: String,
    /// The note; - reads it from standard input
    #[arg(value_name = "TEXT")]
    pub(crate) text: String,
}

#[derive(Debug, Args)]
pub(crate) struct Export {
    /// The case folder
    #[arg(value_name = "DIR")]
    pub(crate) case: PathBuf,
    /// Tips, by their id or enough of its beginning; without any, those that the filters choose
    #[arg(value_name = "ID")]
    pub(crate) tips: Vec<String>,
    #[command(flatten)]
    pub(crate) which: Which,
    /// The evidence package to make, a tar archive; must not exist yet
    #[arg(long, value_name = "FILE")]
    pub(crate) to: PathBuf,
}

pub(crate) const INDEX_EXAMPLES: &str = "\
Every command on a case brings its index up to date, so this is only needed when case.sqlite is
damaged or was lost. Labels, notes, replies, decisions and the log, which are kept in it, stay; of a
damaged one, all that can be read, and the old file is kept beside it as case.sqlite.damaged-1.

Exit code 3: a tip was left out, or pictures could not be compared; each is named.

Examples:
  Build the index anew:
    $ bocca-reader index case";

pub(crate) const LIST_EXAMPLES: &str = "\
Tips that should be read first come first: those on which independent sources agree, then those
with evidence of their own; `show` and --json tell why. Copies of a text are folded into one
row. Before a tip, * says that nobody has read it, and s that its sender sealed it: no relay
cleaned its files.

Examples:
  What nobody has read yet, in German:
    $ bocca-reader list case --unread --language de

  Every tip that answers one appeal with a picture, for a spreadsheet:
    $ bocca-reader list case --appeal bag-17 --attachment image --copies --csv > bag-17.csv

  Every tip, for another program:
    $ bocca-reader list case --copies --json";

pub(crate) const SEARCH_EXAMPLES: &str = "\
Words are found in any script, with or without accents and capitals. The best fit comes first.

Examples:
  Both words, and not the third:
    $ bocca-reader search case 'market riga -airport'

  Side by side, in tips about one appeal:
    $ bocca-reader search case '\"central market\"' --appeal bag-17";

pub(crate) const SHOW_EXAMPLES: &str = "\
Examples:
  Read a tip, its answers, its labels and notes, the thread that it is of, and why it stands where it does:
    $ bocca-reader show case 3f2a";

pub(crate) const LABEL_EXAMPLES: &str = "\
Decisions: lead (to be followed), checked (followed), eliminated (followed, and not so),
duplicate, not-relevant.

Examples:
  Two tips become leads of one person:
    $ bocca-reader label case 3f2a 91b0 --decide lead --assign Kim --add riga

  A tip says what another one says:
    $ bocca-reader label case 91b0 --duplicate-of 3f2a";

pub(crate) const NOTE_EXAMPLES: &str = "\
Examples:
  Write down what was found:
    $ bocca-reader note case 3f2a 'the shop closed in 2011; asked its owner'";

pub(crate) const EXPORT_EXAMPLES: &str = "\
The package holds every file of the tips, SHA256SUMS over all (sha256sum -c checks it),
manifest.json, and log.jsonl: when each tip was opened, from which batch, with which keys, and
what was done with it since; and replies.jsonl with the text of each reply, where there are any.
manifest.json names the digest of each sealed tip, which the relay's signed batch states too.

Examples:
  All leads:
    $ bocca-reader export case --decision lead --to evidence.tar

  Two tips:
    $ bocca-reader export case 3f2a 91b0 --to evidence.tar";
