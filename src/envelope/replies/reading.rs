//! What follows the manifest of a bundle: its blocks, one at a time.

use std::io::Read;

use super::{Replies, RepliesError, ReplyEntry};
use crate::reply::ReplyBlock;
use crate::tar;

/// The blocks of a bundle, in order, each checked; ends after the first error. Only when it has ended
/// without one was the whole file as prescribed.
pub struct RepliesReader<R> {
    input: R,
    replies: Replies,
    names: Vec<String>,
    next: usize,
}

impl<R: Read> RepliesReader<R> {
    /// Reads on after the manifest.
    pub(super) fn new(input: R, replies: Replies) -> Self {
        Self {
            input,
            names: replies.names().collect(),
            replies,
            next: 0,
        }
    }

    /// Returns what the manifest names.
    pub fn replies(&self) -> &Replies {
        &self.replies
    }

    fn block(&mut self, entry: ReplyEntry) -> Result<ReplyBlock, RepliesError> {
        let number = self.next + 1;
        let name = self.names.get(self.next).map_or("", String::as_str);
        let bytes = tar::read_entry(&mut self.input, name, ReplyBlock::MAX);
        let bytes = bytes.map_err(|fault| match fault {
            tar::EntryFault::Truncated => RepliesError::Truncated,
            tar::EntryFault::Io(error) => RepliesError::Io(error),
            _ => RepliesError::Entry(number),
        })?;
        let block = ReplyBlock::from_bytes(bytes).map_err(|_| RepliesError::Content(number))?;
        match ReplyEntry::of(entry.mailbox, &block) == entry {
            true => Ok(block),
            false => Err(RepliesError::Content(number)),
        }
    }

    fn end(&mut self) -> Result<(), RepliesError> {
        let mut rest = Vec::new();
        self.input
            .by_ref()
            .take(tar::END_LEN + 1)
            .read_to_end(&mut rest)?;
        let is_end = rest.len() as u64 == tar::END_LEN && rest.iter().all(|b| *b == 0);
        is_end.then_some(()).ok_or(RepliesError::End)
    }
}

impl<R: Read> Iterator for RepliesReader<R> {
    type Item = Result<(ReplyEntry, ReplyBlock), RepliesError>;

    fn next(&mut self) -> Option<Self::Item> {
        let all = self.replies.entries.len();
        if self.next > all {
            return None;
        }
        let Some(entry) = self.replies.entries.get(self.next).copied() else {
            self.next += 1;
            return self.end().err().map(Err);
        };
        match self.block(entry) {
            Ok(block) => {
                self.next += 1;
                Some(Ok((entry, block)))
            }
            Err(error) => {
                self.next = all + 1;
                Some(Err(error))
            }
        }
    }
}
