//! OpenDocument (OASIS, version 1.3): texts, spreadsheets, presentations and drawings. A package of our own
//! holds the text, the styles it uses, and clean copies of the pictures and documents in it.

use std::collections::BTreeMap;

use crate::document::writer::Writer;
use crate::kind::Kind;
use crate::work::Work;
use crate::zipped::{self, Archive};
use crate::Trace;
use crate::{Cleaned, Part, Reason, Source};

mod attributes;
mod document;
mod dropped;
mod filter;
mod folder;
mod formula;
mod kept;
mod names;
mod record;
mod renames;
mod survey;
#[cfg(test)]
mod tests;
mod values;

use folder::{Content, Output, Package};

/// Cleans an OpenDocument file.
pub(crate) fn clean(
    kind: Kind,
    source: &mut dyn Source,
    work: &mut Work,
) -> Result<Cleaned, Reason> {
    let members = zipped::members(source, work)?;
    let members: BTreeMap<String, Part> = members
        .into_iter()
        .map(|member| (member.name, member.part))
        .collect();
    refuse_locked(source, &members)?;
    let mut package = Package::new(source, work, &members);
    let outputs = document::rebuild(&mut package, "", 1, &Default::default())?;
    let mut report = std::mem::take(&mut package.report);
    report.add(Trace::Person, package.people.len() as u64);
    let mut archive = Archive::new(work, members.values());
    archive.stored("mimetype", kind.media_type.as_bytes())?;
    let list = manifest(kind, &outputs);
    archive.packed(source, "META-INF/manifest.xml", list.as_bytes())?;
    let used: Vec<Part> = outputs.iter().filter_map(used).collect();
    for output in outputs {
        match output.content {
            Content::Xml(text) => archive.packed(source, &output.name, text.as_bytes())?,
            Content::Cleaned(part, plan) => archive.cleaned(source, &output.name, part, plan)?,
            Content::Folder => {}
        }
    }
    for (name, part) in &members {
        let text = name.ends_with("content.xml") || name.ends_with("styles.xml");
        if !text && !used.contains(part) {
            record::left_out(name, part, source, &mut report);
        }
    }
    Ok(Cleaned {
        kind,
        plan: archive.finish()?,
        report,
    })
}

fn used(output: &Output) -> Option<Part> {
    match &output.content {
        Content::Cleaned(part, _) => Some(part.clone()),
        _ => None,
    }
}

/// The manifest of a locked package says how its members are locked.
fn refuse_locked(source: &mut dyn Source, members: &BTreeMap<String, Part>) -> Result<(), Reason> {
    const LOCK: &[u8] = b"encryption-data";
    let Some(part) = members.get("META-INF/manifest.xml") else {
        return Ok(());
    };
    let manifest = zipped::content(source, part)?;
    let locked = memchr::memmem::find(&manifest, LOCK).is_some()
        || members.contains_key("encrypted-package");
    match locked {
        true => Err(Reason::Locked("is locked with a password")),
        false => Ok(()),
    }
}

/// The list of the members, as a package must have it.
fn manifest(kind: Kind, outputs: &[Output]) -> String {
    let mut writer = Writer::new();
    writer.open("manifest:manifest");
    writer.attribute(
        "xmlns:manifest",
        "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0",
    );
    writer.attribute("manifest:version", "1.3");
    let mut entry = |path: &str, media_type: &str| {
        let attributes = [
            ("manifest:full-path", path),
            ("manifest:media-type", media_type),
        ];
        writer.empty("manifest:file-entry", &attributes);
    };
    entry("/", kind.media_type);
    outputs
        .iter()
        .for_each(|output| entry(&output.name, output.media_type));
    writer.finish()
}
