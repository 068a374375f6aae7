//! What the parts of a package that are left out say, for the report.

use crate::document::elements::{Elements, Token};
use crate::document::letters::decoded;
use crate::document::odf::names::DIALECT;
use crate::{zipped, Part, Source};
use crate::{Report, Trace};

/// Counts what goes with a member that is not taken over.
pub(super) fn left_out(name: &str, part: &Part, source: &mut dyn Source, report: &mut Report) {
    let last = name.rsplit('/').next().unwrap_or_default();
    let folder = name.split('/').next().unwrap_or_default();
    let trace = match (folder, last) {
        (_, "meta.xml") => return record(part, source, report),
        (_, "mimetype" | "manifest.xml" | "manifest.rdf" | "current.xml") => return,
        (_, "settings.xml") | ("Configurations2", _) => Trace::Setting,
        ("Thumbnails", _) => Trace::Preview,
        ("Basic" | "Dialogs" | "Scripts", _) => Trace::Script,
        ("META-INF", _) => Trace::Person,
        ("Fonts" | "ObjectReplacements", _) | (_, "layout-cache") => Trace::PrivateBlock,
        ("Pictures" | "Media", _) => Trace::SecondPicture,
        _ => Trace::Attachment,
    };
    if !part.is_empty() {
        report.add(trace, 1);
    }
}

/// The record of who made the document, when, and with what.
fn record(part: &Part, source: &mut dyn Source, report: &mut Report) {
    /// A record is small; a longer one is no less gone.
    const LONGEST: u64 = 1 << 20;
    if part.len() > LONGEST {
        return report.add(Trace::PrivateBlock, 1);
    }
    let text = zipped::content(source, part).and_then(decoded);
    let found = text.map(|text| count(&text, report));
    if !matches!(found, Ok(Some(()))) {
        report.add(Trace::PrivateBlock, 1);
    }
}

fn count(text: &str, report: &mut Report) -> Option<()> {
    let mut elements = Elements::new(text, &DIALECT);
    while let Some(token) = elements.next().ok()? {
        let Token::Open(element) = token else {
            continue;
        };
        let trace = match element.name.local.as_str() {
            "creator" | "initial-creator" | "printed-by" => Trace::Person,
            "date" | "creation-date" | "print-date" => Trace::Moment,
            "generator" => Trace::Program,
            "template" | "auto-reload" => Trace::Path,
            "title" | "subject" | "keyword" | "description" | "language" | "user-defined" => {
                Trace::Caption
            }
            "document-statistic" | "editing-cycles" | "editing-duration" => Trace::Setting,
            _ => continue,
        };
        report.add(trace, 1);
    }
    Some(())
}
