//! How a command ends: its exit code, and the sentence when it failed.

use std::io;
use std::process::ExitCode;

use crate::batch::BatchError;
use crate::browse::BrowseError;
use crate::case::{CaseError, FilterError, RowsError};
use crate::confine::ConfineError;
use crate::evidence::EvidenceError;
use crate::folder::FolderError;
use crate::identity::IdentityError;
use crate::identity_file::NewFileError;
use crate::key::{DrillError, JoinError, SplitError};
use crate::label::WorkError;
use crate::receipt::ReceiptError;
use crate::reply::AnswerError;
use crate::report::ReportError;
use crate::signature::SignatureError;

/// The exit code, an interface that scripts rely on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Exit {
    /// 0: everything that was asked.
    Done,
    /// 3: the rest was done; what was not is named.
    Partly,
    /// 2: the command line is wrong; nothing changed.
    Usage,
    /// 1: nothing changed, or what was done is said.
    Failed,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        ExitCode::from(match exit {
            Exit::Done => 0,
            Exit::Failed => 1,
            Exit::Usage => 2,
            Exit::Partly => 3,
        })
    }
}

/// Why a command failed, in one sentence a person can act on.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    #[error(transparent)]
    Confine(#[from] ConfineError),
    #[error(transparent)]
    NewFile(#[from] NewFileError),
    #[error(transparent)]
    Split(#[from] SplitError),
    #[error(transparent)]
    Join(#[from] JoinError),
    #[error(transparent)]
    Drill(#[from] DrillError),
    #[error(transparent)]
    Identity(#[from] IdentityError),
    #[error(transparent)]
    Batch(#[from] BatchError),
    #[error(transparent)]
    Signature(#[from] SignatureError),
    #[error(transparent)]
    Folder(#[from] FolderError),
    #[error(transparent)]
    Receipt(#[from] ReceiptError),
    #[error(transparent)]
    Case(#[from] CaseError),
    #[error(transparent)]
    Filter(#[from] FilterError),
    #[error(transparent)]
    Rows(#[from] RowsError),
    #[error(transparent)]
    Browse(#[from] BrowseError),
    #[error(transparent)]
    Work(#[from] WorkError),
    #[error(transparent)]
    Evidence(#[from] EvidenceError),
    #[error(transparent)]
    Answer(#[from] AnswerError),
    #[error(transparent)]
    Report(#[from] ReportError),
    #[error("cannot write to standard output: {0}")]
    Output(#[from] io::Error),
}
