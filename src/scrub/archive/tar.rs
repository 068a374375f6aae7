//! TAR (POSIX.1-1988 ustar, POSIX.1-2001 pax, GNU): the members, each cleaned, under headers of ours.

use crate::cursor::Cursor;
use crate::work::Work;
use crate::{clean_member, kind};
use crate::{Cleaned, Part, Plan, Reason, Report, Source, Trace};

use super::path::{is_system_file, Paths};

mod header;
mod read;

use header::{write, Type};
use read::{Entry, Reader};

/// Cleans an archive. Its members come out in the order of their names.
pub(crate) fn clean(source: &mut dyn Source, work: &mut Work) -> Result<Cleaned, Reason> {
    let (entries, mut report) = Reader::new(Cursor::new(source)?).entries()?;
    let mut members = kept(entries, &mut report);
    if members.is_empty() {
        return Err(Reason::Damaged("there is no file in it"));
    }
    members.sort_by(|one, other| one.name.cmp(&other.name));
    let mut paths = Paths::default();
    for member in &members {
        match member.kind {
            Type::Folder => drop(paths.folder(&member.name)),
            _ => paths.enter(&member.name),
        }
    }
    let mut clean = Vec::new();
    for Entry { name, kind, range } in members {
        if kind == Type::Folder {
            work.member()?;
            let path = match paths.folder(&name) {
                path if path.is_empty() => ".".to_owned(),
                path => path,
            };
            clean.push((format!("{path}/"), None));
            continue;
        }
        let part = Part::Stored(range);
        let cleaned = clean_member(source, &part, &name, work)?;
        report.merge(&cleaned.report);
        clean.push((paths.file(&name, cleaned.kind), Some((part, cleaned.plan))));
    }
    clean.sort_by(|one, other| one.0.cmp(&other.0));
    // Two folders of one name are one folder; of files there are no two.
    clean.dedup_by(|one, other| one.0 == other.0);
    Ok(Cleaned {
        kind: kind::TAR,
        plan: written(clean),
        report,
    })
}

/// Files and folders; links and devices show nothing but the system that they come from.
fn kept(entries: Vec<Entry>, report: &mut Report) -> Vec<Entry> {
    let mut kept = Vec::new();
    for entry in entries {
        match entry.kind {
            Type::Link => report.add(Trace::Link, 1),
            Type::Device => report.add(Trace::SystemFile, 1),
            _ if is_system_file(&entry.name) => report.add(Trace::SystemFile, 1),
            Type::File | Type::Folder => kept.push(entry),
        }
    }
    kept
}

fn written(members: Vec<(String, Option<(Part, Plan)>)>) -> Plan {
    let mut plan = Plan::new();
    for (path, content) in members {
        let Some((part, content)) = content else {
            plan.bytes(&write(&path, Type::Folder, 0));
            continue;
        };
        let length = content.len();
        plan.bytes(&write(&path, Type::File, length));
        plan.inner(part, content);
        plan.bytes(&[0; 512][..header::padding(length) as usize]);
    }
    plan.bytes(&[0; 2 * 512]);
    plan
}

#[cfg(test)]
mod tests;
