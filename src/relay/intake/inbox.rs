//! What the parser's events fill: the form's fields, files in the spool, and a tip that its sender sealed.

use crate::multipart::{self, Event};
use crate::pages::{Problem, Refusal, RefusedFile};

use super::fields::Fields;
use super::inner::{self, Unfit};
use super::spool::{Spool, Spooled, Writer};
use super::{Refill, Rejected};

/// An upload, as far as it came.
pub(super) struct Inbox {
    pub(super) fields: Fields,
    pub(super) spool: Spool,
    pub(super) part: Part,
    pub(super) files: Vec<Spooled>,
    /// A tip that its sender sealed.
    pub(super) inner: Option<Spooled>,
    pub(super) surplus_files: usize,
    /// What is wrong, beside the files.
    pub(super) problems: Vec<Problem>,
    pub(super) max_files: usize,
    pub(super) text_only: bool,
    /// A file came all the same.
    pub(super) unwanted: bool,
    /// A file could not be kept on its way in.
    pub(super) lost: bool,
    pub(super) allowance: u64,
}

/// The part that bytes belong to at the moment.
pub(super) enum Part {
    None,
    Text,
    File(Box<Writer>),
    Inner(Box<Writer>),
    /// A file beyond the permitted number, or where none is: read and dropped, so that the page can say so.
    Surplus,
    /// A file that the spool failed under: read and dropped, since what was typed may come behind it.
    Lost,
}

impl Inbox {
    pub(super) fn take(&mut self, event: Event<'_>) -> Result<(), Rejected> {
        match event {
            Event::Part(head) => self.begin(&head),
            Event::Data(bytes) => self.data(bytes),
            Event::PartEnd => {
                self.end();
                Ok(())
            }
            Event::End => Ok(()),
        }
    }

    fn begin(&mut self, head: &multipart::PartHead) -> Result<(), Rejected> {
        self.part = if head.name == inner::FIELD {
            if self.inner.is_some() {
                return Err(Rejected::Unfit(Unfit::Twice));
            }
            Part::Inner(Box::new(self.spool.writer()))
        } else if head.name != "file" {
            self.fields.begin(&head.name)?;
            Part::Text
        } else if self.files.len() == self.max_files {
            Part::Surplus
        } else {
            Part::File(Box::new(self.spool.writer()))
        };
        Ok(())
    }

    fn data(&mut self, bytes: &[u8]) -> Result<(), Rejected> {
        match &mut self.part {
            Part::None => Ok(()),
            Part::Text => {
                self.fields.data(bytes);
                Ok(())
            }
            Part::File(_) | Part::Inner(_) | Part::Surplus if self.text_only => {
                self.unwanted |= !bytes.is_empty();
                Ok(())
            }
            Part::File(writer) | Part::Inner(writer) => {
                if self.spool.write(writer, bytes).is_err() {
                    self.lost = true;
                    self.part = Part::Lost;
                }
                Ok(())
            }
            Part::Lost => Ok(()),
            Part::Surplus => {
                if !bytes.is_empty() && self.surplus_files == 0 {
                    self.surplus_files = 1;
                }
                Ok(())
            }
        }
    }

    fn end(&mut self) {
        let is_inner = matches!(self.part, Part::Inner(_));
        match std::mem::replace(&mut self.part, Part::None) {
            Part::File(writer) | Part::Inner(writer) => match self.spool.finish(*writer) {
                Ok(file) if is_inner => self.inner = Some(file),
                // A browser sends one empty file part when none was chosen.
                Ok(file) if file.len() > 0 => self.files.push(file),
                Ok(_) => {}
                Err(_) => self.lost = true,
            },
            Part::None | Part::Text | Part::Surplus | Part::Lost => {}
        }
    }

    /// Finds what the tipster can mend without our looking into the files.
    pub(super) fn check(&mut self) -> Result<(), Rejected> {
        if self.lost {
            return Err(self.refused(Refusal::Failed));
        }
        if self.unwanted {
            return Err(self.refused(Refusal::FilesFull));
        }
        let mut problems = self.fields.problems();
        if self.surplus_files > 0 {
            problems.push(Problem::too_many_files(self.max_files));
        }
        let is_bare = self.fields.is_empty() && self.files.is_empty() && self.surplus_files == 0;
        match &self.inner {
            Some(_) if !is_bare => return Err(Rejected::Unfit(Unfit::Accompanied)),
            None if is_bare && problems.is_empty() => problems.push(Problem::empty()),
            _ => {}
        }
        self.problems = problems;
        match self.problems.is_empty() || !self.files.is_empty() {
            true => Ok(()),
            false => Err(self.refill(Vec::new())),
        }
    }

    /// Gives everything typed back for a reason that is not its sender's doing.
    pub(super) fn refused(&mut self, refusal: Refusal<'static>) -> Rejected {
        self.problems.clear();
        self.give_back(Some(refusal), Vec::new())
    }

    pub(super) fn refill(&mut self, refused_files: Vec<RefusedFile>) -> Rejected {
        self.give_back(None, refused_files)
    }

    fn give_back(
        &mut self,
        refusal: Option<Refusal<'static>>,
        refused_files: Vec<RefusedFile>,
    ) -> Rejected {
        Rejected::Refill(Box::new(Refill {
            draft: self.fields.take_draft(),
            refusal,
            problems: std::mem::take(&mut self.problems),
            refused_files,
        }))
    }
}
