//! A tip as a page shows it.

use std::path::Path;

use envelope::TipId;

use super::figures::UNDECIDED;
use super::pictures::{self, Look, Picture, Wanted};
use super::place::Place;
use super::wording::{language, lines, one_line, size};
use crate::case::{AttachmentRow, Case, Row, Turn};
use crate::exit::Failure;
use crate::progress::grouped;
use crate::show::{self, SHORT};
use crate::when;

/// Copies that are named, and other tips of one sender; the rest is counted.
const NAMED: u32 = 12;

/// Everything about a tip, in words.
pub(super) struct TipView {
    pub(super) short: String,
    pub(super) rest: String,
    /// BCP 47 tag of the message.
    pub(super) tag: String,
    pub(super) facts: Vec<(&'static str, String)>,
    pub(super) reasons: Vec<String>,
    pub(super) message: String,
    pub(super) answers: Vec<(String, String)>,
    pub(super) files: Vec<FileView>,
    /// When a note was written, and what it says.
    pub(super) notes: Vec<(String, String)>,
    /// When a reply to it was sealed, and what it says.
    pub(super) replies: Vec<(String, String)>,
}

/// An attachment.
pub(super) struct FileView {
    pub(super) name: String,
    pub(super) about: String,
    pub(super) picture: Option<Picture>,
    /// Why there is no picture of what could have one.
    pub(super) unseen: Option<String>,
}

impl TipView {
    /// Attachments that could have had a preview and have none.
    pub(super) fn unseen(&self) -> u64 {
        self.files
            .iter()
            .filter(|file| file.unseen.is_some())
            .count() as u64
    }
}

/// The tips of a page, and the previews of their files, which are written to the place.
pub(super) fn gather(
    case: &Case,
    ids: &[TipId],
    look: Option<&Look>,
    place: &Place,
) -> Result<Vec<TipView>, Failure> {
    let mut tips = Vec::new();
    let mut wanted = Vec::new();
    for (tip, id) in ids.iter().enumerate() {
        let files = case.attachments(id)?;
        let folder = case.folder_of(id).join("attachments");
        for (file, row) in files
            .iter()
            .enumerate()
            .filter(|(_, row)| pictures::can_be_seen(&row.media_type))
        {
            wanted.push(Wanted {
                tip,
                file,
                name: format!("{id}-{}", file + 1),
                // A name in a prepared index could lead elsewhere.
                path: folder.join(Path::new(&row.name).file_name().unwrap_or_default()),
                media_type: row.media_type.clone(),
            });
        }
        tips.push(view(case, id, &files)?);
    }
    let Some(look) = look else {
        return Ok(tips);
    };
    for (wanted, seen) in wanted.iter().zip(pictures::previews(&wanted, look, place)?) {
        let file = &mut tips[wanted.tip].files[wanted.file];
        match seen {
            Ok(picture) => file.picture = Some(picture),
            Err(why) => file.unseen = Some(one_line(&why)),
        }
    }
    Ok(tips)
}

fn view(case: &Case, id: &TipId, files: &[AttachmentRow]) -> Result<TipView, Failure> {
    let (row, hex) = (case.row(id)?, id.to_string());
    let (short, rest) = hex.split_at(SHORT);
    let (notes, replies) = (case.notes(id)?, case.replies(id)?);
    let at = |turn: &Turn| turn.at.map(when::of).unwrap_or_default();
    let answers = row.answers.iter();
    Ok(TipView {
        short: short.to_owned(),
        rest: rest.to_owned(),
        // BCP 47 for a text whose language is not known.
        tag: row.language.clone().unwrap_or_else(|| "und".to_owned()),
        facts: facts(case, &row)?,
        reasons: row.reasons.iter().map(|reason| one_line(reason)).collect(),
        message: lines(&case.message(id)?),
        answers: answers
            .map(|(question, answer)| (one_line(question), one_line(answer)))
            .collect(),
        files: files
            .iter()
            .map(|it| file(it, row.sealed_by_sender))
            .collect(),
        notes: notes
            .iter()
            .map(|note| (when::of(note.at), lines(&note.text)))
            .collect(),
        replies: replies
            .iter()
            .map(|turn| (at(turn), lines(&turn.text)))
            .collect(),
    })
}

fn facts(case: &Case, row: &Row) -> Result<Vec<(&'static str, String)>, Failure> {
    let mut facts = vec![
        (
            "Language",
            language(row.language.as_deref().unwrap_or_default()),
        ),
        ("Read", if row.read { "yes" } else { "no" }.to_owned()),
    ];
    let decision = show::decision(row);
    facts.push((
        "Decision",
        one_line(decision.as_deref().unwrap_or(UNDECIDED)),
    ));
    if !row.labels.is_empty() {
        let labels: Vec<_> = row.labels.iter().map(|label| one_line(label)).collect();
        facts.push(("Labels", labels.join(", ")));
    }
    facts.extend(
        row.assignee
            .as_deref()
            .map(|name| ("Assigned to", one_line(name))),
    );
    if row.sealed_by_sender {
        facts.push(("Sealed", show::BY_SENDER.to_owned()));
    }
    if row.copies > 1 {
        facts.push(("Copies", copies(case, row)?));
    }
    let (others, all) = case.some_of_sender(&row.id, NAMED)?;
    if all > 0 {
        facts.push(("Same sender", named(&others, all)));
    }
    Ok(facts)
}

/// The other tips that say the same.
fn copies(case: &Case, row: &Row) -> Result<String, Failure> {
    let others = row.copies.saturating_sub(1).into();
    let some = named(&case.some_copies(&row.id, NAMED)?, others);
    Ok(format!("{} more say the same: {some}", grouped(others)))
}

/// The first of so many tips, and how many more there are.
fn named(some: &[TipId], all: u64) -> String {
    let short = |id: &TipId| id.to_string().chars().take(SHORT).collect::<String>();
    let named: Vec<String> = some.iter().map(short).collect();
    let more = match all.saturating_sub(named.len() as u64) {
        0 => String::new(),
        more => format!(" and {} more", grouped(more)),
    };
    format!("{}{more}", named.join(", "))
}

fn file(row: &AttachmentRow, by_sender: bool) -> FileView {
    let state = one_line(&show::state(row, by_sender));
    FileView {
        name: one_line(&row.name),
        about: format!("{}, {}, {state}", one_line(&row.media_type), size(row.size)),
        picture: None,
        unseen: None,
    }
}
