//! EPUB (W3C, version 3.3, and IDPF, version 2.0.1): a book of pages, rebuilt page by page.

use std::collections::BTreeMap;

use crate::document::elements::{Elements, Token};
use crate::document::letters::decoded;
use crate::kind::{self, Family};
use crate::work::Work;
use crate::zipped::{self, Archive};
use crate::Trace;
use crate::{Cleaned, Part, Reason, Source};

mod attributes;
mod book;
mod contents;
mod css;
mod declaration;
mod entities;
mod linked;
mod manifest;
mod names;
mod package;
mod page;
#[cfg(test)]
mod tests;

use book::{Book, Content};
use names::DIALECT;

/// The folder of the clean book, and its package document.
const FOLDER: &str = "OEBPS";

/// Cleans an EPUB book.
pub(crate) fn clean(source: &mut dyn Source, work: &mut Work) -> Result<Cleaned, Reason> {
    let members = zipped::members(source, work)?;
    let members: BTreeMap<String, Part> = members
        .into_iter()
        .map(|member| (member.name, member.part))
        .collect();
    let mut book = Book::new(source, work, &members);
    let package = rebuild(&mut book)?;
    let report = std::mem::take(&mut book.report);
    let outputs = std::mem::take(&mut book.outputs);
    let mut archive = Archive::new(work, members.values());
    archive.stored("mimetype", kind::EPUB.media_type.as_bytes())?;
    archive.packed(source, "META-INF/container.xml", container().as_bytes())?;
    archive.packed(source, &format!("{FOLDER}/package.opf"), package.as_bytes())?;
    for output in outputs {
        let name = format!("{FOLDER}/{}", output.name);
        match output.content {
            Content::Text(text) => archive.packed(source, &name, text.as_bytes())?,
            Content::Cleaned(part, plan) => archive.cleaned(source, &name, part, plan)?,
        }
    }
    Ok(Cleaned {
        kind: kind::EPUB,
        plan: archive.finish()?,
        report,
    })
}

/// Rebuilds all files of a book. Returns the package document that names them.
fn rebuild(book: &mut Book<'_>) -> Result<String, Reason> {
    refuse_locked(book)?;
    let path = package_path(book)?;
    let package = package::read(book, &path)?;
    package.number(book);
    pages(&package, book)?;
    let cover = match package.cover() {
        Some(cover) => book.file("", &address(cover), &[Family::Picture])?,
        None => None,
    };
    if let Some(contents) = package.contents() {
        let text = contents::rebuild(book, contents)?;
        // It may lead to pages that nothing else leads to.
        pages(&package, book)?;
        book.add("toc.ncx".to_owned(), "application/x-dtbncx+xml", text)?;
    }
    left_out(&package, book, &path);
    Ok(manifest::written(&package, book, cover.as_deref()))
}

/// A path as an address: only what an address would take for something else is spelt.
fn address(path: &str) -> String {
    path.replace('%', "%25")
        .replace('#', "%23")
        .replace('?', "%3F")
        .replace(':', "%3A")
}

/// Rebuilds all pages that are known and not yet rebuilt; a page may make more of them known.
fn pages(package: &package::Package, book: &mut Book<'_>) -> Result<(), Reason> {
    let mut done = book
        .outputs
        .iter()
        .filter(|output| output.name.ends_with(".xhtml"))
        .count();
    while let Some(path) = book.pages.get(done).cloned() {
        done += 1;
        let page = page::rebuild(book, &path)?;
        let mut properties = Vec::new();
        if package.is_third() {
            let is_nav = package.navigation() == Some(path.as_str());
            let has = [
                (is_nav, "nav"),
                (page.has_drawing, "svg"),
                (page.has_math, "mathml"),
            ];
            properties.extend(has.iter().filter(|(has, _)| *has).map(|(_, name)| *name));
        }
        book.add(format!("{done}.xhtml"), "application/xhtml+xml", page.text)?;
        if let Some(output) = book.outputs.last_mut() {
            output.properties = properties.join(" ");
        }
    }
    match done {
        0 => Err(Reason::Damaged("it has no pages")),
        _ => Ok(()),
    }
}

/// Refuses a book that is locked; typefaces that are only garbled are no lock, and go.
fn refuse_locked(book: &mut Book<'_>) -> Result<(), Reason> {
    const LOCKED: Reason = Reason::Locked("is locked by who sold it");
    const GARBLED: &[&str] = &[
        "http://www.idpf.org/2008/embedding",
        "http://ns.adobe.com/pdf/enc#RC",
    ];
    let locks = [
        "META-INF/rights.xml",
        "META-INF/sinf.xml",
        "META-INF/license.lcpl",
    ];
    if locks.iter().any(|name| book.members.contains_key(*name)) {
        return Err(LOCKED);
    }
    if !book.members.contains_key("META-INF/encryption.xml") {
        return Ok(());
    }
    let text = book.read("META-INF/encryption.xml")?;
    let mut elements = Elements::new(&text, &DIALECT);
    while let Some(token) = elements.next()? {
        let Token::Open(element) = token else {
            continue;
        };
        let algorithm = element.attribute("", "Algorithm").unwrap_or_default();
        if element.name.local == "EncryptionMethod" && !GARBLED.contains(&algorithm) {
            return Err(LOCKED);
        }
    }
    Ok(())
}

/// Where the package document is.
fn package_path(book: &mut Book<'_>) -> Result<String, Reason> {
    const MISSING: Reason = Reason::Damaged("its list of pages is missing");
    let part = book.members.get("META-INF/container.xml").ok_or(MISSING)?;
    let text = decoded(zipped::content(book.source, part)?)?;
    let mut elements = Elements::new(&text, &DIALECT);
    while let Some(token) = elements.next()? {
        let Token::Open(element) = token else {
            continue;
        };
        let path = element.attribute("", "full-path");
        if let Some(path) = path.filter(|_| element.name.local == "rootfile") {
            return Ok(path.to_owned());
        }
    }
    Err(MISSING)
}

/// Blanks in front of `=` are as good as none (XML 1.0, production 25). A program that looks for the package
/// with a pattern instead, to list what it says of the book, would list the names of its parts.
fn container() -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<container version=\"1.0\" \
         xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles><rootfile full-path \
         =\"{FOLDER}/package.opf\" media-type=\"application/oebps-package+xml\"/></rootfiles></container>"
    )
}

/// Counts what the clean book does not have.
fn left_out(package: &package::Package, book: &mut Book<'_>, opf: &str) {
    let contents = |path: &str| {
        let mut items = package.items.values();
        items.any(|item| item.path == path && item.media_type == "application/x-dtbncx+xml")
    };
    let rest = book.members.keys().filter(|path| {
        let usual = matches!(
            path.as_str(),
            "mimetype" | "META-INF/container.xml" | "META-INF/encryption.xml"
        );
        !usual && path.as_str() != opf && !book.has(path) && !contents(path)
    });
    let traces: Vec<Trace> = rest.map(|path| trace_of(path)).collect();
    traces.into_iter().for_each(|trace| book.tell(trace));
}

fn trace_of(path: &str) -> Trace {
    let lower = path.to_ascii_lowercase();
    let ends = |ends: &[&str]| ends.iter().any(|end| lower.ends_with(end));
    match () {
        () if ends(&[".js"]) => Trace::Script,
        () if ends(&[".otf", ".ttf", ".woff", ".woff2", ".css", ".smil"]) => Trace::PrivateBlock,
        () if ends(&[".ds_store", "thumbs.db"]) => Trace::SystemFile,
        () if ends(&[".plist"]) || lower.starts_with("meta-inf/") => Trace::Identifier,
        () => Trace::Attachment,
    }
}
