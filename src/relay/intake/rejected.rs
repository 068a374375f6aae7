//! Why a tip was not taken, and what goes back to whoever can mend it.

use std::collections::BTreeMap;

use zeroize::Zeroize;

use super::fields::Fields;
use super::inner::Unfit;
use super::SealFailure;
use crate::multipart::MultipartError;
use crate::pages::{Problem, Refusal, RefusedFile};

/// Why a tip was not taken. Nothing of it is kept.
#[derive(Debug, thiserror::Error)]
pub enum Rejected {
    /// The body is not the form's multipart.
    #[error(transparent)]
    Malformed(#[from] MultipartError),
    /// A field that the form does not have, or has once.
    #[error("the form has no such field, or has it only once")]
    Field,
    /// It holds a sealed tip that cannot be taken.
    #[error(transparent)]
    Unfit(#[from] Unfit),
    /// The tipster can mend it: the form goes back with everything typed.
    #[error("the form needs another look")]
    Refill(Box<Refill>),
    /// The body came too slowly, and nothing was typed in what came.
    #[error("it came too slowly")]
    Slow,
    /// Too many codes wait to be opened.
    #[error("too many people use their codes at the moment")]
    CodesBusy,
    /// The spool could not be read back, of a tip that its sender sealed.
    #[error("the spool failed: {0}")]
    Spool(std::io::Error),
    /// The tip could not be sealed or queued.
    #[error(transparent)]
    Seal(#[from] SealFailure),
}

/// What to show on the refilled form.
pub struct Refill {
    /// What was typed.
    pub draft: Draft,
    /// Why it was not taken, if that was not its sender's doing.
    pub refusal: Option<Refusal<'static>>,
    /// What is wrong with it.
    pub problems: Vec<Problem>,
    /// Which files were refused, and why.
    pub refused_files: Vec<RefusedFile>,
}

impl std::fmt::Debug for Refill {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Refill").finish_non_exhaustive()
    }
}

/// What was typed, as long as the tip that it became can still be refused; wiped when dropped.
pub struct Typed(pub(super) Fields);

impl Typed {
    /// Gives it back for a reason that is not its sender's doing.
    pub fn refused(mut self, refusal: Refusal<'static>) -> Rejected {
        refill(self.0.take_draft(), refusal)
    }

    /// Gives back what came of it in time: there may have been more.
    pub(super) fn cut(mut self) -> Rejected {
        let mut draft = self.0.take_draft();
        draft.is_cut = true;
        refill(draft, Refusal::Timeout)
    }
}

fn refill(draft: Draft, refusal: Refusal<'static>) -> Rejected {
    Rejected::Refill(Box::new(Refill {
        draft,
        refusal: Some(refusal),
        problems: Vec::new(),
        refused_files: Vec::new(),
    }))
}

/// What was typed, to be shown again; wiped when dropped.
#[derive(Default)]
pub struct Draft {
    /// The message.
    pub message: String,
    /// The appeal's id.
    pub appeal: String,
    /// Answers by question.
    pub answers: BTreeMap<String, String>,
    /// The follow-up code.
    pub code: String,
    /// Files may be sent as they are.
    pub as_is: bool,
    /// PDFs that cannot be cleaned may become pictures of their pages.
    pub as_pictures: bool,
    /// More may have been typed than is kept here.
    pub is_cut: bool,
}

impl Drop for Draft {
    fn drop(&mut self) {
        self.message.zeroize();
        self.appeal.zeroize();
        self.answers.values_mut().for_each(Zeroize::zeroize);
        self.code.zeroize();
    }
}

impl std::fmt::Debug for Draft {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Draft").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_forms_hide_what_was_typed() {
        let draft = Draft {
            message: "secret".to_owned(),
            appeal: "secret".to_owned(),
            answers: BTreeMap::from([("secret".to_owned(), "secret".to_owned())]),
            code: "secret".to_owned(),
            as_is: true,
            as_pictures: true,
            is_cut: true,
        };
        assert_eq!(format!("{draft:?}"), "Draft { .. }");
        let refill = Refill {
            draft,
            refusal: None,
            problems: Vec::new(),
            refused_files: Vec::new(),
        };
        let rejected = Rejected::Refill(Box::new(refill));
        assert_eq!(format!("{rejected:?}"), "Refill(Refill { .. })");
    }
}
