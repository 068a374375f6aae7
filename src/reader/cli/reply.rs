//! Arguments of `reply`.

use std::path::PathBuf;

use clap::Args;
use envelope::TipId;

#[derive(Debug, Args)]
pub(crate) struct Reply {
    /// The case folder that open filled
    #[arg(value_name = "DIR")]
    pub(crate) case: PathBuf,
    /// The tip's id, which is also the name of its folder
    #[arg(value_name = "ID")]
    pub(crate) id: TipId,
    /// A text file with the answer, or - for standard input
    #[arg(long, value_name = "FILE")]
    pub(crate) message: PathBuf,
    /// The bundle for the relay; made if missing, otherwise the reply is added to it
    #[arg(long, value_name = "BUNDLE")]
    pub(crate) to: PathBuf,
}

pub(super) const EXAMPLES: &str = "\
The answer is sealed to the mailbox that the tip names; nobody but its sender can read it, you
neither. Everything in the bundle is padded and sorted, so that it does not tell who was
answered first or at what length. At most 14,257 bytes of text fit a reply. A bundle is
for the relay that its tips came from. Carry it there and put it into the mailboxes, with
bocca-relay import --data DIR out.replies; once that is done, the bundle is not needed any more.

Examples:
  From a file:
    $ bocca-reader reply case 0123456789abcdef0123456789abcdef --message answer.txt --to out.replies

  Another one into the same bundle, from another program:
    $ answer | bocca-reader reply case fedcba9876543210fedcba9876543210 --message - --to out.replies";
