//! The way out of the queue, as the relay asks for it: batches, receipts, and the groups that they are for.

use std::collections::BTreeSet;
use std::sync::Arc;

use envelope::{is_group, Digest, TipId};

use crate::chain::Chain;
use crate::deletion::Acknowledged;
use crate::error::QueueError;
use crate::export::Export;
use crate::keeper::Keeper;
use crate::queue::Queue;
use crate::tally::Tally;

/// Ids that are deleted as one job, so that pushes need not wait for a long receipt, and that little
/// room on the disk is enough.
const DELETIONS: usize = 256;

impl Queue {
    /// Lists the tips of the next batch: the waiting ones, or all that no receipt named. Reads every
    /// file to see whether it is whole. Changes nothing.
    ///
    /// # Errors
    /// When the queue has stopped.
    pub fn prepare_export(&self, all: bool) -> Result<Export, QueueError> {
        self.prepare(None, all)
    }

    /// The same of a group's own next batch: the tips that it can open and that are in none of its own, or all
    /// of them that no receipt of its own named.
    ///
    /// # Errors
    /// Also [`QueueError::UnknownGroup`].
    pub fn prepare_export_for(&self, group: &str, all: bool) -> Result<Export, QueueError> {
        self.prepare(Some(group.to_owned()), all)
    }

    fn prepare(&self, group: Option<String>, all: bool) -> Result<Export, QueueError> {
        let asked = group.clone();
        let (chain, tips) = self.ask(move |keeper| keeper.list(asked.as_deref(), all))??;
        let folder = Arc::clone(&self.shared().folder);
        Ok(Export::measure(folder, group, chain, tips))
    }

    /// Notes that a batch, whose file has this digest, is safe where it was written to. May be called
    /// again with the same batch.
    ///
    /// # Errors
    /// [`QueueError::StaleExport`] if another batch was confirmed after this one was prepared.
    pub fn confirm_export(&self, export: &Export, batch_sha256: Digest) -> Result<(), QueueError> {
        let next = Chain {
            sequence: export.sequence,
            previous: Some(batch_sha256),
        };
        let (before, group) = (export.previous, export.group.clone());
        let tips: Vec<_> = export.tips.iter().map(|tip| tip.id).collect();
        self.ask(move |keeper| keeper.confirm(group.as_deref(), before, next, &tips))?
    }

    /// Deletes the tips with these ids: whoever names them has opened them. Those that only groups were given, each
    /// in batches of its own, stay while another group is left to open them.
    ///
    /// # Errors
    /// When a file cannot be removed or the queue stops. What was deleted until then is deleted; the
    /// call may be repeated.
    pub fn acknowledge(&self, ids: &[TipId]) -> Result<Acknowledged, QueueError> {
        let mut total = Acknowledged::default();
        for some in ids.chunks(DELETIONS) {
            let some = some.to_vec();
            total.add(self.ask(move |keeper| keeper.acknowledge(&some))??);
        }
        Ok(total)
    }

    /// Notes that a group has opened the tips with these ids, and deletes those that all groups have opened that
    /// they are for.
    ///
    /// # Errors
    /// As [`Queue::acknowledge`], and [`QueueError::UnknownGroup`].
    pub fn acknowledge_for(&self, group: &str, ids: &[TipId]) -> Result<Acknowledged, QueueError> {
        let mut total = Acknowledged::default();
        for some in ids.chunks(DELETIONS) {
            let (group, some) = (group.to_owned(), some.to_vec());
            total.add(self.ask(move |keeper| keeper.note(&group, &some))??);
        }
        Ok(total)
    }

    /// Has these be the groups of the relay, all of which a tip is for that names none; durably.
    ///
    /// # Errors
    /// When that cannot be written; when they are too many beside those that tips wait for.
    pub fn set_groups(&self, groups: BTreeSet<String>) -> Result<(), QueueError> {
        if let Some(name) = groups.iter().find(|name| !is_group(name)) {
            return Err(QueueError::NotAGroup(name.clone()));
        }
        self.ask(move |keeper| keeper.set_groups(groups))?
    }

    /// Counts what waits for which group. Looks at every record.
    ///
    /// # Errors
    /// When the index cannot be read or the queue has stopped.
    pub fn tally(&self) -> Result<Tally, QueueError> {
        self.ask(Keeper::tally)?
    }

    /// Those of these ids whose tips the queue holds, or has deleted and remembers: none of those that
    /// [`Queue::acknowledge`] counts as unknown.
    ///
    /// # Errors
    /// When the index cannot be read or the queue has stopped.
    pub fn known(&self, ids: &[TipId]) -> Result<Vec<TipId>, QueueError> {
        let ids = ids.to_vec();
        self.ask(move |keeper| keeper.known(&ids))?
    }
}
