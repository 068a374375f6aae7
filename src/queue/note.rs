//! Receipts where groups collect their own: a tip is noted, and leaves once all groups that it is for have shown one.

use std::collections::BTreeSet;

use envelope::TipId;

use crate::deletion::Acknowledged;
use crate::error::QueueError;
use crate::groups::Reader;
use crate::keeper::Keeper;
use crate::names::GroupSet;
use crate::record::{Readers, Record, State, Step};

/// What a group's receipt does to a tip.
enum Verdict {
    /// It is not for this group.
    NotTheirs,
    /// It is in no batch that this group can have had.
    NotExported,
    /// Others have not opened it yet.
    Noted(Record),
    /// It was the last.
    Complete,
}

impl Keeper {
    /// Deletes the tips of a receipt that no group shows. Those that only groups were given, each by itself, stay
    /// while another is left to open them: the receipt is that of one of them, and nobody says whose.
    pub(crate) fn acknowledge(&mut self, ids: &[TipId]) -> Result<Acknowledged, QueueError> {
        self.shared.stop.check()?;
        self.record()?;
        let known = self.groups.numbered();
        let mut opened = Vec::with_capacity(ids.len());
        for id in ids {
            let found = self.index.find(id);
            if !self.sound(found)?.is_some_and(|it| is_unclaimed(it, known)) {
                opened.push(*id);
            }
        }
        let for_groups = (ids.len() - opened.len()) as u64;
        let done = self.delete(&opened)?;
        Ok(Acknowledged { for_groups, ..done })
    }

    /// Notes that a group has opened tips, and deletes those that nobody is left to open. Every step may be
    /// taken again after a crash.
    pub(crate) fn note(&mut self, group: &str, ids: &[TipId]) -> Result<Acknowledged, QueueError> {
        self.shared.stop.check()?;
        self.record()?;
        let reader = self.groups.reader(group)?;
        let mut done = Acknowledged::default();
        let (mut steps, mut complete) = (Vec::new(), Vec::new());
        for id in ids.iter().collect::<BTreeSet<_>>() {
            let found = self.index.find(id);
            let Some(record) = self.sound(found)? else {
                done.unknown += 1;
                continue;
            };
            match record
                .readers()
                .map(|readers| judge(record, readers, reader))
            {
                None if record == Record::Gone => done.already_gone += 1,
                // Its deletion was begun.
                None | Some(Verdict::Complete) => complete.push(*id),
                Some(Verdict::NotTheirs) => done.not_theirs += 1,
                Some(Verdict::NotExported) => done.not_exported += 1,
                Some(Verdict::Noted(noted)) => {
                    done.noted += 1;
                    steps.push(Step {
                        id: *id,
                        from: Some(record.state()),
                        to: Some(noted),
                    });
                }
            }
        }
        if !steps.is_empty() {
            let written = self.index.write(&steps, None);
            self.written(written)?;
        }
        done.deleted = self.delete(&complete)?.deleted;
        Ok(done)
    }
}

/// The token in a receipt tells that a tip was opened, not by whom. So a receipt of another group is told where that
/// can be: this group cannot have opened what it was never given.
fn judge(record: Record, readers: Readers, reader: Reader) -> Verdict {
    let group = reader.number;
    if !readers.named.unwrap_or(reader.all).has(group) {
        return Verdict::NotTheirs;
    }
    let given = readers.exported.has(group) || readers.opened.has(group);
    if !given && record.state() != State::Exported {
        return Verdict::NotExported;
    }
    let readers = Readers {
        opened: readers.opened.with(group),
        ..readers
    };
    match readers.left(reader.all).is_empty() {
        true => Verdict::Complete,
        false => Verdict::Noted(record.with_readers(readers)),
    }
}

/// Whether a receipt for it must be one of several groups'. `known`: those that the relay has.
fn is_unclaimed(record: Record, known: GroupSet) -> bool {
    let Record::Waiting(_, readers) = record else {
        return false;
    };
    let several = readers.named.unwrap_or(known).count() > 1;
    several && !readers.exported.is_empty() && readers.left(known).meets(known)
}
