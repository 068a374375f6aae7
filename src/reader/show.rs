//! `show`: all that is known of a tip.

use std::io;

use envelope::TipId;
use serde::Serialize;

use crate::case::{AttachmentRow, Author, Case, Change, LogEntry, Note, Pictures, Row, Turn};
use crate::cli;
use crate::console::Console;
use crate::exit::{Exit, Failure};
use crate::progress::grouped;
use crate::when;

/// Characters of the message in one line: longer ones go on in the next.
const LINE: usize = 1000;

/// Digits of an id that are enough to find the tip.
pub(crate) const SHORT: usize = 8;

/// What to know of a tip that its sender sealed.
pub(crate) const BY_SENDER: &str =
    "by its sender; no relay cleaned it, and what is said of its files is the sender's word";

/// Everything about one tip.
#[derive(Serialize)]
struct Shown {
    #[serde(flatten)]
    row: Row,
    message: String,
    files: Vec<AttachmentRow>,
    written: Vec<Note>,
    log: Vec<LogEntry>,
    folder: String,
    /// The other tips with the same mailbox.
    thread: Vec<String>,
    /// All of them and the replies, in the order in which they were opened and sealed.
    turns: Vec<Turn>,
}

/// Shows tips and marks them as read.
pub(crate) fn run(options: &cli::Show, console: &mut Console<'_>) -> Result<Exit, Failure> {
    let mut case = Case::open(&options.case, Pictures::Wait, console)?;
    let tips = options.tips.iter().map(|start| case.find(start));
    let tips = tips.collect::<Result<Vec<TipId>, _>>()?;
    for (number, id) in tips.iter().enumerate() {
        let shown = gather(&case, id)?;
        if options.json {
            console.json(&shown)?;
            continue;
        }
        if number > 0 {
            console.data("")?;
        }
        write(&shown, console)?;
    }
    if !options.json {
        let read: Vec<_> = tips
            .into_iter()
            .map(|id| (id, Change::Read(true)))
            .collect();
        case.work(&read)?;
    }
    Ok(Exit::Done)
}

fn gather(case: &Case, id: &TipId) -> Result<Shown, Failure> {
    let turns = case.thread(id)?;
    Ok(Shown {
        thread: others(&turns, id).map(str::to_owned).collect(),
        row: case.row(id)?,
        message: case.message(id)?,
        files: case.attachments(id)?,
        written: case.notes(id)?,
        log: case.log_of(id)?,
        folder: case.folder_of(id).display().to_string(),
        turns,
    })
}

/// The ids of a thread's other tips.
pub(crate) fn others<'a>(turns: &'a [Turn], id: &TipId) -> impl Iterator<Item = &'a str> {
    let id = id.to_string();
    let tips = turns.iter().filter(|turn| turn.by == Author::Sender);
    let tips = tips.map(|turn| turn.tip.as_str());
    tips.filter(move |tip| *tip != id)
}

/// What was written before a tip and after it, a text each; nothing where there is only the tip.
pub(crate) fn told(turns: &[Turn], id: &TipId) -> Vec<String> {
    match turns.len() {
        0 | 1 => Vec::new(),
        _ => turns.iter().map(|turn| told_turn(turn, id)).collect(),
    }
}

fn told_turn(turn: &Turn, id: &TipId) -> String {
    let at = turn.at.map_or("at no known time".to_owned(), when::of);
    let text = &turn.text;
    match turn.by {
        Author::Investigators => format!("{at}, reply: {text}"),
        Author::Sender if turn.tip == id.to_string() => format!("{at}, this tip"),
        Author::Sender => {
            let tip: String = turn.tip.chars().take(SHORT).collect();
            format!("{at}, tip {tip}: {text}")
        }
    }
}

fn write(shown: &Shown, console: &mut Console<'_>) -> io::Result<()> {
    let row = &shown.row;
    for (name, fact) in facts(shown) {
        if let Some(fact) = fact {
            console.data(format_args!("{name:<11} {fact}"))?;
        }
    }
    for (number, reason) in row.reasons.iter().enumerate() {
        let name = if number == 0 { "why here" } else { "" };
        console.data(format_args!("{name:<11} {reason}"))?;
    }
    for (question, answer) in &row.answers {
        paragraph("answer", &format!("{question}: {answer}"), console)?;
    }
    files(&shown.files, row.sealed_by_sender, console)?;
    for turn in told(&shown.turns, &row.id) {
        paragraph("thread", &turn, console)?;
    }
    past(shown, console)?;
    console.data("")?;
    message(&shown.message, console)
}

/// What is known of a tip in a word or a line.
fn facts(shown: &Shown) -> [(&'static str, Option<String>); 11] {
    let row = &shown.row;
    let joined = |list: &[String]| (!list.is_empty()).then(|| list.join(", "));
    let copies = (row.copies > 1).then(|| format!("{} tips", row.copies));
    let mailbox = "answers can be sent: bocca-reader reply".to_owned();
    [
        ("tip", Some(row.id.to_string())),
        ("appeal", row.appeal.clone()),
        ("language", row.language.clone()),
        ("decision", decision(row)),
        ("assignee", row.assignee.clone()),
        ("labels", joined(&row.labels)),
        ("same text", copies),
        ("copy of", row.copy_of.clone()),
        ("one sender", joined(&shown.thread)),
        ("sealed", row.sealed_by_sender.then(|| BY_SENDER.to_owned())),
        ("mailbox", row.mailbox.then_some(mailbox)),
    ]
}

/// What was noted and done.
fn past(shown: &Shown, console: &mut Console<'_>) -> io::Result<()> {
    let folder = &shown.folder;
    console.data(format_args!("folder      {folder}"))?;
    for note in &shown.written {
        paragraph(
            "note",
            &format!("{}: {}", when::of(note.at), note.text),
            console,
        )?;
    }
    for entry in &shown.log {
        let (at, act, detail) = (when::of(entry.at), &entry.act, &entry.detail);
        console.data(format_args!("log         {at}: {act} {detail}"))?;
    }
    Ok(())
}

/// What was decided, in words.
pub(crate) fn decision(row: &Row) -> Option<String> {
    let name = row.decision?.name();
    Some(match &row.duplicate_of {
        Some(of) => format!("{name} of {of}"),
        None => name.to_owned(),
    })
}

fn files(files: &[AttachmentRow], by_sender: bool, console: &mut Console<'_>) -> io::Result<()> {
    for file in files {
        let (name, kind, size) = (&file.name, &file.media_type, grouped(file.size));
        let state = state(file, by_sender);
        console.data(format_args!(
            "file        {name}  {kind}  {size} bytes  {state}"
        ))?;
    }
    Ok(())
}

/// What was done with a file before it was sealed, as whoever sealed it says.
pub(crate) fn state(file: &AttachmentRow, by_sender: bool) -> String {
    let state = match (file.state.as_str(), file.removed.is_empty()) {
        ("original", _) => "AS IT WAS SENT, not cleaned".to_owned(),
        (_, true) => "cleaned".to_owned(),
        (_, false) => format!("cleaned of {}", file.removed.join(", ")),
    };
    match by_sender && file.state != "original" {
        true => format!("as its sender says, {state}"),
        false => state,
    }
}

/// The message, set in so that none of its lines looks like one of ours.
fn message(message: &str, console: &mut Console<'_>) -> io::Result<()> {
    pieces(message).try_for_each(|piece| console.data(format_args!("  {piece}")))
}

/// A text of several lines behind its name, those after the first set in.
fn paragraph(name: &str, text: &str, console: &mut Console<'_>) -> io::Result<()> {
    for (number, piece) in pieces(text).enumerate() {
        let name = if number == 0 { name } else { "" };
        console.data(format_args!("{name:<11} {piece}"))?;
    }
    Ok(())
}

/// The lines of a text, long ones in pieces, so that nothing is cut.
fn pieces(text: &str) -> impl Iterator<Item = String> + '_ {
    text.lines().flat_map(|line| {
        let characters: Vec<char> = line.chars().collect();
        let pieces = characters.chunks(LINE).map(|piece| piece.iter().collect());
        let pieces: Vec<String> = pieces.collect();
        match pieces.is_empty() {
            true => vec![String::new()],
            false => pieces,
        }
    })
}
