//! Makes the index agree with the folder of tips: the files are the truth.

use std::collections::BTreeMap;
use std::io;

use envelope::TipId;

use crate::admission::Room;
use crate::deletion::gone_steps;
use crate::error::QueueError;
use crate::findings::{Finding, Findings};
use crate::folder::{Entry, Folder};
use crate::groups::Groups;
use crate::index::{Broken, Index, Unwritten};
use crate::names::GroupSet;
use crate::record::{Record, State, Step};
use crate::shared::Counts;

/// Records that are written at once.
const STEPS: usize = 512;

/// What lies in the folder of tips.
pub(crate) struct Survey {
    /// Size of each file that is named like a tip.
    tips: BTreeMap<TipId, u64>,
    parts: Vec<String>,
    foreign: u64,
}

impl Survey {
    /// Looks at every name.
    pub(crate) fn of(folder: &Folder) -> io::Result<Self> {
        let mut survey = Self {
            tips: BTreeMap::new(),
            parts: Vec::new(),
            foreign: 0,
        };
        folder.entries(|entry| match entry {
            Entry::Tip(id, size) => {
                survey.tips.insert(id, size);
            }
            Entry::Part(name) => survey.parts.push(name),
            Entry::Foreign => survey.foreign += 1,
        })?;
        Ok(survey)
    }

    /// Whether there is anything that may be a tip.
    pub(crate) fn has_tips(&self) -> bool {
        !self.tips.is_empty()
    }
}

/// Removes what never became a tip, finishes deletions, compares every record with its file, and
/// gives every file without a record one. Returns the counts, the chain aside.
pub(crate) fn reconcile(
    mut survey: Survey,
    folder: &Folder,
    index: &mut Index,
    groups: &mut Groups,
    room: &Room,
    findings: &mut Findings,
) -> Result<Counts, QueueError> {
    let mut counts = Counts::default();
    let mut used = GroupSet::NONE;
    remove_parts(&survey.parts, folder)?;
    findings.count(survey.parts.len() as u64, Finding::PartsRemoved);
    let mut gone = 0;
    let counted = index.each(State::Gone, |_, _| gone += 1);
    sound(counted)?;
    counts.gone = gone + finish_deletions(&mut survey, folder, index, gone, findings)?;
    for state in [State::Waiting, State::Exported] {
        let (n, mentioned) = compare(&mut survey, index, state, room, findings)?;
        used = used.and(mentioned);
        match state {
            State::Waiting => counts.waiting = n,
            _ => counts.exported = n,
        }
    }
    groups.number(used, index)?;
    let adopted = adopt(&mut survey, folder, index, groups, room, findings)?;
    findings.count(adopted.tips, Finding::Adopted);
    findings.count(survey.foreign, Finding::Foreign);
    counts.waiting += adopted.tips;
    counts.gone = counts.gone.saturating_sub(adopted.from_gone);
    Ok(counts)
}

fn remove_parts(parts: &[String], folder: &Folder) -> Result<(), QueueError> {
    parts
        .iter()
        .try_for_each(|part| folder.remove(part))
        .map_err(|error| folder.failed("remove parts from", error))
}

/// Removes the files of tips that were being deleted. Returns how many more ids are remembered.
fn finish_deletions(
    survey: &mut Survey,
    folder: &Folder,
    index: &mut Index,
    gone: u64,
    findings: &mut Findings,
) -> Result<u64, QueueError> {
    let mut doomed = Vec::new();
    let listed = index.each(State::Deleting, |id, _| doomed.push(id));
    sound(listed)?;
    if doomed.is_empty() {
        return Ok(0);
    }
    for id in &doomed {
        survey.tips.remove(id);
        let removed = folder.remove_tip(id);
        removed.map_err(|error| folder.failed("delete a tip from", error))?;
    }
    let synced = folder.sync();
    synced.map_err(|error| folder.failed("delete a tip from", error))?;
    let steps = gone_steps(doomed.iter().copied(), gone);
    let written = index.write(&steps, None);
    written.map_err(unwritten)?;
    findings.count(doomed.len() as u64, Finding::DeletionsFinished);
    Ok(steps.iter().filter(|step| step.to.is_some()).count() as u64)
}

/// Ticks off the files that have a record in `state`, and names the records whose file is missing or
/// another. Room is counted by the records, so that a missing file can be put back. Returns how many they are,
/// and the groups that they mention.
fn compare(
    survey: &mut Survey,
    index: &mut Index,
    state: State,
    room: &Room,
    findings: &mut Findings,
) -> Result<(u64, GroupSet), QueueError> {
    let (mut count, mut mentioned) = (0, GroupSet::NONE);
    let compared = index.each(state, |id, record| {
        count += 1;
        mentioned = mentioned.and(record.readers().unwrap_or_default().mentioned());
        room.found(record.size());
        match survey.tips.remove(&id) {
            Some(size) if size == record.size() => {}
            Some(_) => findings.add(Finding::Changed(id)),
            None => findings.add(Finding::Missing(id)),
        }
    });
    sound(compared)?;
    Ok((count, mentioned))
}

#[derive(Default)]
struct Adopted {
    tips: u64,
    from_gone: u64,
}

/// Records every age file that has a tip's name and no record.
fn adopt(
    survey: &mut Survey,
    folder: &Folder,
    index: &mut Index,
    groups: &mut Groups,
    room: &Room,
    findings: &mut Findings,
) -> Result<Adopted, QueueError> {
    let mut adopted = Adopted::default();
    let unrecorded: Vec<_> = std::mem::take(&mut survey.tips).into_keys().collect();
    for ids in unrecorded.chunks(STEPS) {
        let mut steps = Vec::with_capacity(ids.len());
        for id in ids {
            match folder.adopt(id) {
                Ok(Some((stored, named))) => {
                    let found = index.find(id);
                    let from = sound(found)?.map(|record| record.state());
                    adopted.from_gone += u64::from(from.is_some());
                    room.found(stored.size);
                    let to = Some(Record::Waiting(stored, groups.readers(&named)));
                    steps.push(Step { id: *id, from, to });
                }
                Ok(None) => survey.foreign += 1,
                Err(_) => findings.add(Finding::Unreadable(*id)),
            }
        }
        if !steps.is_empty() {
            let synced = folder.sync_all();
            synced.map_err(|error| folder.failed("sync", error))?;
            index.write_names(&mut groups.names).map_err(unwritten)?;
            let written = index.write(&steps, None);
            written.map_err(unwritten)?;
            adopted.tips += steps.len() as u64;
        }
    }
    Ok(adopted)
}

/// Names a broken index.
pub(crate) fn sound<T>(result: Result<T, Broken>) -> Result<T, QueueError> {
    result.map_err(|Broken| QueueError::Index(io::Error::other("it cannot be read")))
}

/// Names a failure to write the index.
pub(crate) fn unwritten(failure: Unwritten) -> QueueError {
    match failure {
        Unwritten::NoRoom => QueueError::NoRoom,
        Unwritten::Broken => QueueError::Index(io::Error::other("it cannot be written")),
    }
}
