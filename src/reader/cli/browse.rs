//! `browse`.

use std::path::PathBuf;

use clap::Args;

use super::case::Which;

#[derive(Debug, Args)]
pub(crate) struct Browse {
    /// The case folder
    #[arg(value_name = "DIR")]
    pub(crate) case: PathBuf,
    #[command(flatten)]
    pub(crate) which: Which,
}

pub(crate) const EXAMPLES: &str = concat!(
    "\
Works on any terminal from 40x12 on, over ssh, and without colour. Every change is saved at once.

Keys:
",
    include_str!("../browse/keys.txt"),
    "
Examples:
  Read through what nobody has read yet, in German:
    $ bocca-reader browse case --unread --language de

  Every tip of one appeal, copies folded:
    $ bocca-reader browse case --appeal bag-17"
);
