//! `report`: pages for a meeting.

use std::path::PathBuf;

use clap::Args;

use super::case::Which;

#[derive(Debug, Args)]
pub(crate) struct Report {
    /// The case folder
    #[arg(value_name = "DIR")]
    pub(crate) case: PathBuf,
    #[command(flatten)]
    pub(crate) which: Which,
    /// The folder to make; it must not exist yet, or be empty
    #[arg(long, value_name = "FOLDER")]
    pub(crate) to: PathBuf,
    /// Leave out the previews of pictures and documents
    #[arg(long)]
    pub(crate) no_previews: bool,
}

pub(crate) const EXAMPLES: &str = "\
FOLDER/index.html opens from the disk in any browser: figures, charts, what independent sources
agree on, and a page for each appeal with its tips in the order of reading. Pages have no script
and load nothing from elsewhere. Previews are small, grey and blurred; a link beside each shows
it clearly. Nothing is marked as read. The folder holds what the tips say: keep it as you keep
the case. Changes to the case wait until the pages are made. A run that is killed leaves
FOLDER.part, which holds what the tips say, too: remove it, then run the command again.

Examples:
  The whole case:
    $ bocca-reader report case --to report-1

  The leads of one appeal, with every copy of a text, for the printer:
    $ bocca-reader report case --appeal bag-17 --decision lead --copies --no-previews --to leads";
