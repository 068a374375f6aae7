//! `label` and `note`: what the investigators make of tips.

use std::io::Read;

use envelope::TipId;

use crate::case::{Case, Change, Decision, Pictures, LABEL_MAX, NOTE_MAX};
use crate::cli;
use crate::console::Console;
use crate::exit::{Exit, Failure};
use crate::progress::grouped;

/// Why nothing was changed.
#[derive(Debug, thiserror::Error)]
pub(crate) enum WorkError {
    /// No change was asked for.
    #[error("nothing to change; give --add, --remove, --decide, --duplicate-of, --undecide, --assign, --read or --unread")]
    Nothing,
    /// A label or a name that cannot be one.
    #[error("{0:?} cannot be a label or a name: 1 to {LABEL_MAX} characters, without line ends and commas")]
    Label(String),
    /// A note that cannot be one.
    #[error("a note has 1 to {NOTE_MAX} characters; this one has {0}")]
    Note(usize),
    /// A tip cannot say what it says itself.
    #[error("a tip is not its own duplicate; give --duplicate-of another tip")]
    Itself,
    /// Standard input failed.
    #[error("cannot read the note from standard input: {0}")]
    Input(std::io::Error),
}

/// Changes labels, decisions, who works on tips and whether they were read: all of it or nothing.
pub(crate) fn run(options: &cli::Label, console: &mut Console<'_>) -> Result<Exit, Failure> {
    let labels = options.add.iter().chain(&options.remove);
    let names = labels.chain(options.assign.iter().filter(|name| !name.is_empty()));
    if let Some(wrong) = names.into_iter().find(|name| !is_label(name)) {
        return Err(WorkError::Label(wrong.clone()).into());
    }
    let mut case = Case::open(&options.case, Pictures::Wait, console)?;
    let changes = changes(options, &case)?;
    let tips = options.tips.iter().map(|start| case.find(start));
    let tips = tips.collect::<Result<Vec<TipId>, _>>()?;
    let of = |change: &Change| match change {
        Change::Decide(_, of) => *of,
        _ => None,
    };
    if changes.iter().filter_map(of).any(|of| tips.contains(&of)) {
        return Err(WorkError::Itself.into());
    }
    let each = |id: &TipId| {
        changes
            .iter()
            .map(|change| (*id, change.clone()))
            .collect::<Vec<_>>()
    };
    let all: Vec<_> = tips.iter().flat_map(each).collect();
    let changed = case.work(&all)?.len();
    let (tips, changed) = (grouped(tips.len() as u64), grouped(changed as u64));
    console.note(format_args!("tips: {tips}; changes: {changed}"));
    Ok(Exit::Done)
}

fn changes(options: &cli::Label, case: &Case) -> Result<Vec<Change>, Failure> {
    let mut changes: Vec<Change> = options.add.iter().cloned().map(Change::Label).collect();
    changes.extend(options.remove.iter().cloned().map(Change::Unlabel));
    if let Some(decision) = options.decide {
        changes.push(Change::Decide(Some(decision), None));
    }
    if let Some(start) = &options.duplicate_of {
        changes.push(Change::Decide(
            Some(Decision::Duplicate),
            Some(case.find(start)?),
        ));
    }
    if options.undecide {
        changes.push(Change::Decide(None, None));
    }
    if let Some(name) = &options.assign {
        changes.push(Change::Assign((!name.is_empty()).then(|| name.clone())));
    }
    if options.read || options.unread {
        changes.push(Change::Read(options.read));
    }
    match changes.is_empty() {
        true => Err(WorkError::Nothing.into()),
        false => Ok(changes),
    }
}

/// Whether a text can be a label or a name: lists part labels with commas.
pub(crate) fn is_label(text: &str) -> bool {
    let harmless = !text.chars().any(|c| c.is_control() || c == ',');
    harmless && !text.trim().is_empty() && text.chars().count() <= LABEL_MAX
}

/// Writes a note on a tip.
pub(crate) fn note(options: &cli::Note, console: &mut Console<'_>) -> Result<Exit, Failure> {
    let text = match options.text.as_str() {
        "-" => from_input()?,
        text => text.to_owned(),
    };
    let text = text.trim();
    let length = text.chars().count();
    if !(1..=NOTE_MAX).contains(&length) {
        return Err(WorkError::Note(length).into());
    }
    let mut case = Case::open(&options.case, Pictures::Wait, console)?;
    let id = case.find(&options.tip)?;
    case.note(&id, text)?;
    console.note(format_args!("noted on tip {id}"));
    Ok(Exit::Done)
}

fn from_input() -> Result<String, WorkError> {
    let mut text = String::new();
    let most = 4 * NOTE_MAX as u64 + 1;
    std::io::stdin()
        .take(most)
        .read_to_string(&mut text)
        .map_err(WorkError::Input)?;
    Ok(text)
}
