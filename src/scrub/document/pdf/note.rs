//! What a document says besides its pages, for the report to its sender.

use memchr::memmem;

use super::file::File;
use super::object::{Dict, Object};
use super::rebuild::Rebuild;
use crate::{Reason, Report, Trace};

/// Traces by the key that holds them, of the document's root.
const ROOT: [(&str, Trace); 13] = [
    ("AA", Trace::Script),
    ("AF", Trace::Attachment),
    ("Collection", Trace::Attachment),
    ("Dests", Trace::PartName),
    ("Lang", Trace::Setting),
    ("Metadata", Trace::Xmp),
    ("Outlines", Trace::PartName),
    ("OutputIntents", Trace::ColourProfile),
    ("PageLabels", Trace::PartName),
    ("PieceInfo", Trace::PrivateBlock),
    ("StructTreeRoot", Trace::PartName),
    ("Threads", Trace::PartName),
    ("URI", Trace::Path),
];

/// The same, of what files are about.
const INFO: [(&str, Trace); 8] = [
    ("Author", Trace::Person),
    ("CreationDate", Trace::Moment),
    ("Creator", Trace::Program),
    ("Keywords", Trace::Caption),
    ("ModDate", Trace::Moment),
    ("Producer", Trace::Program),
    ("Subject", Trace::Caption),
    ("Title", Trace::Caption),
];

/// Counts what the document tells outside its pages.
pub(super) fn document(file: &mut File, root: &Dict, report: &mut Report) -> Result<(), Reason> {
    count(root, &ROOT, report);
    let trailer = file.trailer.clone();
    report.add(Trace::Identifier, u64::from(trailer.get("ID").is_some()));
    let info = file.get(&trailer, "Info")?;
    for (key, _) in info.as_dict().into_iter().flat_map(Dict::entries) {
        let known = INFO.iter().find(|(known, _)| known.as_bytes() == key);
        report.add(known.map_or(Trace::Setting, |(_, trace)| *trace), 1);
    }
    let names = file.get(root, "Names")?;
    for (key, _) in names.as_dict().into_iter().flat_map(Dict::entries) {
        let trace = match key {
            b"EmbeddedFiles" => Trace::Attachment,
            b"JavaScript" => Trace::Script,
            _ => Trace::PartName,
        };
        report.add(trace, 1);
    }
    if let Object::Dict(action) = file.get(root, "OpenAction")? {
        let moves = file.get(&action, "S")?.as_name() == Some(b"GoTo");
        report.add(Trace::Script, u64::from(!moves));
    }
    revisions(file.bytes, report);
    Ok(())
}

fn count(dict: &Dict, traces: &[(&str, Trace)], report: &mut Report) {
    for (key, trace) in traces {
        report.add(*trace, u64::from(dict.get(key).is_some()));
    }
}

/// Each change that was saved behind the document, and what is before its start and behind its end.
fn revisions(bytes: &[u8], report: &mut Report) {
    let ends = memmem::find_iter(bytes, b"startxref").count() as u64;
    // A document that begins with its first page has two lists from the start.
    let head = bytes.get(..1024).unwrap_or(bytes);
    let first_page = u64::from(memmem::find(head, b"/Linearized").is_some());
    report.add(Trace::Revision, ends.saturating_sub(1 + first_page));
    let before = memmem::find(head, b"%PDF-").unwrap_or(0);
    report.add(Trace::Gap, u64::from(before > 0));
    if let Some(end) = memmem::rfind(bytes, b"%%EOF") {
        let behind = bytes.get(end + 5..).unwrap_or_default();
        let blank = behind.iter().all(u8::is_ascii_whitespace);
        report.add(Trace::Trailing, u64::from(!blank));
    }
}

impl Rebuild<'_> {
    /// Counts what a page, picture, drawing or font tells of how it was made.
    pub(super) fn note(&mut self, dict: &Dict) {
        const TRACES: [(&str, Trace); 6] = [
            ("AA", Trace::Script),
            ("AF", Trace::Attachment),
            ("LastModified", Trace::Moment),
            ("Metadata", Trace::Xmp),
            ("PieceInfo", Trace::PrivateBlock),
            ("Thumb", Trace::Preview),
        ];
        count(dict, &TRACES, &mut self.report);
    }
}
