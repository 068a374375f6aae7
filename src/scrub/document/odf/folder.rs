//! What a document refers to inside its package: pictures, sounds, videos, and documents in the document.

use std::collections::{BTreeMap, BTreeSet};

use crate::document::odf::document;
use crate::kind::Family;
use crate::report::Report;
use crate::work::{Work, HELD};
use crate::{clean_member, Part, Plan, Reason, Source};

/// Most documents in each other.
const LEVELS: u8 = 3;

/// What all documents of a package share.
pub(super) struct Package<'p> {
    pub(super) source: &'p mut dyn Source,
    pub(super) work: &'p mut Work,
    pub(super) members: &'p BTreeMap<String, Part>,
    pub(super) report: Report,
    /// Names of those who commented and changed it.
    pub(super) people: BTreeSet<String>,
    /// Bytes of rebuilt documents.
    held: u64,
}

impl<'p> Package<'p> {
    pub(super) fn new(
        source: &'p mut dyn Source,
        work: &'p mut Work,
        members: &'p BTreeMap<String, Part>,
    ) -> Self {
        Self {
            source,
            work,
            members,
            report: Report::default(),
            people: BTreeSet::new(),
            held: 0,
        }
    }

    /// Before a rebuilt document is kept until all are there.
    pub(super) fn hold(&mut self, bytes: usize) -> Result<(), Reason> {
        self.held = self.held.saturating_add(bytes as u64);
        match self.held > HELD {
            true => Err(Reason::Beyond("64 MiB of text in it")),
            false => Ok(()),
        }
    }
}

/// A member of the clean package.
pub(super) struct Output {
    pub(super) name: String,
    pub(super) media_type: &'static str,
    pub(super) content: Content,
}

pub(super) enum Content {
    Xml(String),
    Cleaned(Part, Plan),
    /// A folder, for the manifest alone.
    Folder,
}

/// Where a link leads.
pub(super) enum Target {
    /// To a member, by its name in the clean package.
    Inside(String),
    /// Out of the file, or nowhere.
    Outside,
}

/// What may be linked to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Want {
    Picture,
    Media,
    Document,
}

/// The folder of one document of the package.
pub(super) struct Folder {
    prefix: String,
    level: u8,
    /// Names of the tables that its charts may refer to.
    pub(super) sheets: BTreeSet<String>,
    /// Members of the clean package, named from this folder on.
    pub(super) outputs: Vec<Output>,
    taken: BTreeMap<String, String>,
    files: u32,
    documents: u32,
}

impl Folder {
    pub(super) fn new(prefix: &str, level: u8, sheets: BTreeSet<String>) -> Self {
        Self {
            prefix: prefix.to_owned(),
            level,
            sheets,
            outputs: Vec::new(),
            taken: BTreeMap::new(),
            files: 0,
            documents: 0,
        }
    }

    /// Follows a link, and takes what it leads to into the clean package.
    pub(super) fn follow(
        &mut self,
        package: &mut Package<'_>,
        address: &str,
        want: Want,
    ) -> Result<Target, Reason> {
        let Some(path) = self.path(package, address, want) else {
            return Ok(Target::Outside);
        };
        if let Some(name) = self.taken.get(&path) {
            return Ok(Target::Inside(name.clone()));
        }
        let name = match want {
            Want::Document => self.document(package, &path)?,
            Want::Picture | Want::Media => self.file(package, &path, want)?,
        };
        self.taken.insert(path, name.clone());
        Ok(Target::Inside(name))
    }

    /// The member that an address names; of a document, its folder.
    fn path(&self, package: &Package<'_>, address: &str, want: Want) -> Option<String> {
        let address = address.strip_prefix("./").unwrap_or(address);
        let address = address.trim_end_matches('/');
        let spelt = [address.to_owned(), unescaped(address)];
        spelt.into_iter().find_map(|path| {
            let path = format!("{}{path}", self.prefix);
            let there = match want {
                Want::Document => package.members.contains_key(&format!("{path}/content.xml")),
                _ => package.members.contains_key(&path),
            };
            there.then_some(path)
        })
    }

    fn file(
        &mut self,
        package: &mut Package<'_>,
        path: &str,
        want: Want,
    ) -> Result<String, Reason> {
        let part = package.members.get(path).ok_or(crate::cursor::CUT_SHORT)?;
        let cleaned = clean_member(package.source, part, path, package.work)?;
        let fits = match want {
            Want::Picture => cleaned.kind.family == Family::Picture,
            _ => matches!(cleaned.kind.family, Family::Sound | Family::Video),
        };
        if !fits {
            return Err(Reason::Uncleanable(
                "holds a file of another kind than it says",
            ));
        }
        self.files += 1;
        let name = format!("Pictures/{}.{}", self.files, cleaned.kind.extension);
        package.report.merge(&cleaned.report);
        self.outputs.push(Output {
            name: name.clone(),
            media_type: cleaned.kind.media_type,
            content: Content::Cleaned(part.clone(), cleaned.plan),
        });
        Ok(name)
    }

    fn document(&mut self, package: &mut Package<'_>, path: &str) -> Result<String, Reason> {
        package.work.member()?;
        let level = self.level + 1;
        if level > LEVELS {
            return Err(Reason::Beyond("3 documents in each other"));
        }
        let inner = document::rebuild(package, &format!("{path}/"), level, &self.sheets)?;
        self.documents += 1;
        let name = format!("Object {}", self.documents);
        for mut output in inner {
            output.name = format!("{name}/{}", output.name);
            self.outputs.push(output);
        }
        Ok(format!("./{name}"))
    }
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
                rest = &after[2..];
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
