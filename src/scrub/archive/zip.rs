//! ZIP archives: the members that the directory lists, each cleaned, in an archive of ours.

use std::io;

use zip::ZipArchive;

use crate::cursor::CUT_SHORT;
use crate::work::Work;
use crate::zipped::{members, Archive, Member};
use crate::{clean_member, kind, length_of, read_at};
use crate::{Cleaned, Part, Reason, Report, Source, Trace};

use super::path::{is_system_file, Paths};

/// Cleans an archive. Its members come out in the order of their names.
pub(crate) fn clean(source: &mut dyn Source, work: &mut Work) -> Result<Cleaned, Reason> {
    let mut report = survey(source)?;
    let mut members = members(source, work)?;
    if overlap(&members) {
        return Err(Reason::Damaged("its files lie over one another"));
    }
    let all = members.len();
    members.retain(|member| !is_system_file(&member.name));
    report.add(Trace::SystemFile, (all - members.len()) as u64);
    members.sort_by(|one, other| one.name.cmp(&other.name));
    let mut paths = Paths::default();
    members.iter().for_each(|member| paths.enter(&member.name));
    let mut archive = Archive::new(work, members.iter().map(|member| &member.part));
    let mut clean = Vec::new();
    for Member { name, part } in members {
        let cleaned = clean_member(source, &part, &name, work)?;
        report.merge(&cleaned.report);
        clean.push((paths.file(&name, cleaned.kind), part, cleaned.plan));
    }
    clean.sort_by(|one, other| one.0.cmp(&other.0));
    for (path, part, plan) in clean {
        archive.cleaned(source, &path, part, plan)?;
    }
    Ok(Cleaned {
        kind: kind::ZIP,
        plan: archive.finish()?,
        report,
    })
}

/// True when some bytes belong to two members: a bomb, or an archive that programs disagree about.
fn overlap(members: &[Member]) -> bool {
    let mut ranges: Vec<_> = members
        .iter()
        .filter_map(|member| match &member.part {
            Part::Stored(range) | Part::Deflated { range, .. } => Some(range.clone()),
            Part::Packed { .. } => None,
        })
        .filter(|range| !range.is_empty())
        .collect();
    ranges.sort_by_key(|range| range.start);
    ranges.windows(2).any(|two| two[0].end > two[1].start)
}

/// What the archive itself says of its members, and what is in it beside them.
fn survey(source: &mut dyn Source) -> Result<Report, Reason> {
    let mut report = Report::default();
    report.add(Trace::Trailing, u64::from(has_trailer(source)?));
    let mut archive = ZipArchive::new(source).map_err(refused)?;
    report.add(Trace::Comment, u64::from(!archive.comment().is_empty()));
    let mut hidden = archive.central_directory_start();
    let count = archive.len();
    for index in 0..count {
        let member = archive.by_index_raw(index).map_err(refused)?;
        let header = member
            .data_start()
            .unwrap_or(0)
            .saturating_sub(member.header_start());
        hidden = hidden.saturating_sub(header.saturating_add(member.compressed_size()));
        let first_day = member
            .last_modified()
            .is_none_or(|day| day == zip::DateTime::DEFAULT);
        let bare = first_day
            && member.comment_raw().is_empty()
            && member.unix_mode().is_none()
            && member.extra_data().is_none_or(|extra| extra.is_empty());
        report.add(Trace::MemberRecord, u64::from(!bare));
        report.add(Trace::Link, u64::from(member.is_symlink()));
    }
    // Behind a member its lengths may stand again.
    report.add(Trace::Gap, u64::from(hidden > 24 * count as u64));
    Ok(report)
}

fn refused(error: zip::result::ZipError) -> Reason {
    match error {
        zip::result::ZipError::Io(error) if error.kind() != io::ErrorKind::UnexpectedEof => {
            Reason::Unreadable(error)
        }
        zip::result::ZipError::Io(_) => CUT_SHORT,
        _ => Reason::Damaged("its list of files is damaged"),
    }
}

/// True when bytes are behind the end that are no comment of the archive.
fn has_trailer(source: &mut dyn Source) -> Result<bool, Reason> {
    /// The record at the end, and the longest comment.
    const END: usize = 22 + 0xFFFF;
    let length = length_of(source)?;
    let tail = read_at(source, length.saturating_sub(END as u64), END)?;
    let end = tail.windows(4).rposition(|four| four == b"PK\x05\x06");
    let after = end.and_then(|at| tail.get(at + 20..)).unwrap_or_default();
    Ok(match after {
        [low, high, comment @ ..] => comment.len() > usize::from(u16::from_le_bytes([*low, *high])),
        _ => false,
    })
}
