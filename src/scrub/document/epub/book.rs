//! What all documents of a book share: its files, their new names, and the names inside them.

use std::collections::BTreeMap;

use crate::kind::Family;
use crate::work::{Work, HELD};
use crate::{clean_member, zipped, Part, Plan, Reason, Source};
use crate::{Report, Trace};

/// A file of the clean book.
pub(super) enum Content {
    Text(String),
    Cleaned(Part, Plan),
}

/// A line of the manifest, with what it names.
pub(super) struct Output {
    pub(super) name: String,
    pub(super) media_type: &'static str,
    pub(super) properties: String,
    pub(super) content: Content,
}

/// Where an address leads.
pub(super) enum Target {
    /// To a page of the book, or a place in it.
    Page(String),
    /// Out of the book, or nowhere.
    Outside,
}

pub(super) struct Book<'b> {
    pub(super) source: &'b mut dyn Source,
    pub(super) work: &'b mut Work,
    pub(super) members: &'b BTreeMap<String, Part>,
    pub(super) report: Report,
    /// Media types by path, as the package says them.
    pub(super) types: BTreeMap<String, String>,
    /// Pages in the order in which they got their numbers.
    pub(super) pages: Vec<String>,
    numbers: BTreeMap<String, usize>,
    files: BTreeMap<String, String>,
    ids: BTreeMap<String, String>,
    classes: BTreeMap<String, String>,
    styles: u32,
    pub(super) outputs: Vec<Output>,
    held: u64,
}

impl<'b> Book<'b> {
    pub(super) fn new(
        source: &'b mut dyn Source,
        work: &'b mut Work,
        members: &'b BTreeMap<String, Part>,
    ) -> Self {
        Self {
            source,
            work,
            members,
            report: Report::default(),
            types: BTreeMap::new(),
            pages: Vec::new(),
            numbers: BTreeMap::new(),
            files: BTreeMap::new(),
            ids: BTreeMap::new(),
            classes: BTreeMap::new(),
            styles: 0,
            outputs: Vec::new(),
            held: 0,
        }
    }

    pub(super) fn tell(&mut self, trace: Trace) {
        self.report.add(trace, 1);
    }

    /// The text of a member.
    pub(super) fn read(&mut self, path: &str) -> Result<String, Reason> {
        const MISSING: Reason = Reason::Damaged("a part of it is missing");
        let part = self.members.get(path).ok_or(MISSING)?;
        crate::document::letters::decoded(zipped::content(self.source, part)?)
    }

    /// Takes a rebuilt text into the clean book.
    pub(super) fn add(
        &mut self,
        name: String,
        media_type: &'static str,
        text: String,
    ) -> Result<(), Reason> {
        self.held = self.held.saturating_add(text.len() as u64);
        if self.held > HELD {
            return Err(Reason::Beyond("64 MiB of text in it"));
        }
        self.outputs.push(Output {
            name,
            media_type,
            properties: String::new(),
            content: Content::Text(text),
        });
        Ok(())
    }

    /// Gives a page its number, if it is one. Returns its name in the clean book.
    pub(super) fn page(&mut self, path: &str) -> Option<String> {
        const PAGES: &[&str] = &["application/xhtml+xml", "text/html", "text/x-oeb1-document"];
        let known = self
            .types
            .get(path)
            .is_some_and(|kind| PAGES.contains(&kind.as_str()));
        if !known || !self.members.contains_key(path) {
            return None;
        }
        let number = match self.numbers.get(path) {
            Some(number) => *number,
            None => {
                self.pages.push(path.to_owned());
                self.numbers.insert(path.to_owned(), self.pages.len());
                self.pages.len()
            }
        };
        Some(format!("{number}.xhtml"))
    }

    /// Follows a link from a document to a page.
    pub(super) fn link(&mut self, from: &str, address: &str) -> Target {
        let (file, place) = match address.split_once('#') {
            Some((file, place)) => (file, Some(place)),
            None => (address, None),
        };
        let page = match file.is_empty() {
            true => Some(String::new()),
            false => resolved(from, file).and_then(|path| self.page(&path)),
        };
        match (page, place.filter(|place| !place.is_empty())) {
            (None, _) => Target::Outside,
            (Some(page), None) => Target::Page(page),
            (Some(page), Some(place)) => {
                Target::Page(format!("{page}#{}", self.id(&unescaped(place))))
            }
        }
    }

    /// Takes a picture, a sound or a video into the clean book; `None` for what is not in this one.
    pub(super) fn file(
        &mut self,
        from: &str,
        address: &str,
        family: &[Family],
    ) -> Result<Option<String>, Reason> {
        let path = resolved(from, address).filter(|path| self.members.contains_key(path));
        let Some(path) = path else {
            return Ok(None);
        };
        if let Some(name) = self.files.get(&path) {
            return Ok(Some(name.clone()));
        }
        let Some(part) = self.members.get(&path) else {
            return Ok(None);
        };
        let cleaned = clean_member(self.source, part, &path, self.work)?;
        if !family.contains(&cleaned.kind.family) {
            return Err(Reason::Uncleanable(
                "holds a file of another kind than it says",
            ));
        }
        let name = format!("m{}.{}", self.files.len() + 1, cleaned.kind.extension);
        self.report.merge(&cleaned.report);
        self.outputs.push(Output {
            name: name.clone(),
            media_type: cleaned.kind.media_type,
            properties: String::new(),
            content: Content::Cleaned(part.clone(), cleaned.plan),
        });
        self.files.insert(path, name.clone());
        Ok(Some(name))
    }

    /// Takes a style sheet into the clean book.
    pub(super) fn style(&mut self, from: &str, address: &str) -> Result<Option<String>, Reason> {
        let path = resolved(from, address).filter(|path| self.members.contains_key(path));
        let Some(path) = path else {
            return Ok(None);
        };
        if let Some(name) = self.files.get(&path) {
            return Ok(Some(name.clone()));
        }
        let Ok(text) = self.read(&path) else {
            self.tell(Trace::PrivateBlock);
            return Ok(None);
        };
        let text = super::css::sheet(&text, self);
        self.styles += 1;
        let name = format!("s{}.css", self.styles);
        self.files.insert(path, name.clone());
        self.add(name.clone(), "text/css", text)?;
        Ok(Some(name))
    }

    /// What an element is called by links.
    pub(super) fn id(&mut self, name: &str) -> String {
        renamed(&mut self.ids, "i", name, &mut self.report)
    }

    /// What an element is called by style sheets.
    pub(super) fn class(&mut self, name: &str) -> String {
        renamed(&mut self.classes, "c", name, &mut self.report)
    }

    /// True for a member that the clean book has in some form.
    pub(super) fn has(&self, path: &str) -> bool {
        self.files.contains_key(path) || self.numbers.contains_key(path)
    }
}

fn renamed(
    names: &mut BTreeMap<String, String>,
    letter: &str,
    name: &str,
    report: &mut Report,
) -> String {
    if let Some(known) = names.get(name) {
        return known.clone();
    }
    let new = format!("{letter}{}", names.len() + 1);
    let ours = name
        .strip_prefix(letter)
        .is_some_and(|rest| rest.parse::<u32>().is_ok());
    report.add(Trace::PartName, u64::from(!ours));
    names.insert(name.to_owned(), new.clone());
    new
}

/// The path of a member that an address in another member names; `None` for one out of the book.
pub(super) fn resolved(from: &str, address: &str) -> Option<String> {
    let address = address.split(['#', '?']).next().unwrap_or_default();
    if address.is_empty() || address.contains(':') || address.starts_with('/') {
        return None;
    }
    let folder = from.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut path: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    let address = unescaped(address);
    for part in address.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                path.pop()?;
            }
            part => path.push(part),
        }
    }
    Some(path.join("/"))
}

/// An address without its `%20`.
fn unescaped(address: &str) -> String {
    let mut bytes = Vec::with_capacity(address.len());
    let mut rest = address.as_bytes();
    while let [first, after @ ..] = rest {
        let digits = after.get(..2).filter(|_| *first == b'%');
        let digits = digits.and_then(|digits| std::str::from_utf8(digits).ok());
        match digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = after.get(2..).unwrap_or_default();
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
