//! The package (ISO/IEC 29500-2): parts by name, and the relationships between them.

use std::collections::HashMap;

use super::xml::{decoded, Event, Reader};
use crate::work::HELD;
use crate::zipped::{self, Member};
use crate::{Part, Reason, Source};

/// Most relationships of one part.
const RELATIONSHIPS: usize = 20_000;

/// The members of the archive.
pub(super) struct Package {
    /// By name in lower case: names of parts do not differ by case alone.
    members: HashMap<String, Part>,
    /// Bytes of XML that may still be read.
    left: u64,
}

/// Where a relationship leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Target {
    /// To the part of this name, in lower case.
    Inside(String),
    /// Out of the file.
    Outside,
}

/// A relationship of a part.
#[derive(Debug, Clone)]
pub(super) struct Relationship {
    pub(super) id: String,
    /// The last word of its type.
    pub(super) kind: String,
    pub(super) target: Target,
}

impl Package {
    pub(super) fn new(members: Vec<Member>) -> Self {
        let name = |member: Member| {
            let name = member.name.replace('\\', "/");
            (
                name.trim_start_matches('/').to_ascii_lowercase(),
                member.part,
            )
        };
        Self {
            members: members.into_iter().map(name).collect(),
            left: HELD,
        }
    }

    pub(super) fn part(&self, name: &str) -> Option<&Part> {
        self.members.get(name)
    }

    pub(super) fn parts(&self) -> impl Iterator<Item = &Part> {
        self.members.values()
    }

    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.members.keys().map(String::as_str)
    }

    /// The text of a part of XML.
    ///
    /// # Errors
    /// When it is missing or no text, or all parts together are too much.
    pub(super) fn text(&mut self, source: &mut dyn Source, name: &str) -> Result<String, Reason> {
        let part = self
            .members
            .get(name)
            .ok_or(Reason::Damaged("a part of it is missing"))?;
        let left = self.left.checked_sub(part.len());
        self.left = left.ok_or(Reason::Beyond("64 MiB of text and tables"))?;
        decoded(zipped::content(source, part)?)
    }

    /// The relationships of a part, or of the package itself when the name is empty.
    pub(super) fn relationships(
        &mut self,
        source: &mut dyn Source,
        name: &str,
    ) -> Result<Vec<Relationship>, Reason> {
        let (folder, file) = name.rsplit_once('/').unwrap_or(("", name));
        let list = match folder {
            "" => format!("_rels/{file}.rels"),
            folder => format!("{folder}/_rels/{file}.rels"),
        };
        if self.part(&list).is_none() {
            return Ok(Vec::new());
        }
        let text = self.text(source, &list)?;
        let mut reader = Reader::new(&text);
        let mut found = Vec::new();
        loop {
            match reader.next()? {
                Event::Open(element) if element.name == "Relationship" => {
                    let value = |name| element.value(name).unwrap_or_default();
                    let outside = value("TargetMode").eq_ignore_ascii_case("external");
                    found.push(Relationship {
                        id: value("Id").to_owned(),
                        kind: value("Type")
                            .rsplit('/')
                            .next()
                            .unwrap_or_default()
                            .to_owned(),
                        target: match outside {
                            true => Target::Outside,
                            false => Target::Inside(resolved(folder, value("Target"))),
                        },
                    });
                }
                Event::End => return Ok(found),
                _ => {}
            }
            if found.len() > RELATIONSHIPS {
                return Err(Reason::Beyond("20,000 links between its parts"));
            }
        }
    }

    /// The content type of a part, in lower case.
    pub(super) fn content_type(
        &mut self,
        source: &mut dyn Source,
        part: &str,
    ) -> Result<Option<String>, Reason> {
        let text = self.text(source, "[content_types].xml")?;
        let mut reader = Reader::new(&text);
        let extension = part.rsplit_once('.').map_or("", |(_, extension)| extension);
        let mut by_extension = None;
        loop {
            match reader.next()? {
                Event::Open(element) => {
                    let value = |name| element.value(name).unwrap_or_default();
                    let named = value("PartName").trim_start_matches('/');
                    let found = || Some(value("ContentType").to_ascii_lowercase());
                    match element.name {
                        "Override" if named.eq_ignore_ascii_case(part) => return Ok(found()),
                        "Default" if value("Extension").eq_ignore_ascii_case(extension) => {
                            by_extension = found();
                        }
                        _ => {}
                    }
                }
                Event::End => return Ok(by_extension),
                _ => {}
            }
        }
    }
}

/// The name of the part that a target names, seen from a folder, in lower case.
fn resolved(folder: &str, target: &str) -> String {
    let target = target
        .split(['#', '?'])
        .next()
        .unwrap_or_default()
        .replace('\\', "/");
    let mut names: Vec<&str> = match target.starts_with('/') {
        true => Vec::new(),
        false => folder.split('/').filter(|name| !name.is_empty()).collect(),
    };
    for name in target.split('/') {
        match name {
            "" | "." => {}
            ".." => {
                names.pop();
            }
            name => names.push(name),
        }
    }
    percent_decoded(&names.join("/")).to_ascii_lowercase()
}

/// Names of parts may have signs written as `%20`; members of archives have them as they are.
fn percent_decoded(name: &str) -> String {
    let mut bytes = Vec::with_capacity(name.len());
    let mut rest = name.as_bytes();
    while let [first, after @ ..] = rest {
        let digits = after.get(..2).and_then(|two| std::str::from_utf8(two).ok());
        let decoded = digits
            .filter(|_| *first == b'%')
            .and_then(|digits| u8::from_str_radix(digits, 16).ok());
        match decoded {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_are_seen_from_the_folder_of_their_part() {
        for (folder, target, name) in [
            ("word", "media/image1.png", "word/media/image1.png"),
            ("word", "/word/Styles.xml", "word/styles.xml"),
            (
                "xl/worksheets",
                "../drawings/drawing1.xml",
                "xl/drawings/drawing1.xml",
            ),
            ("", "word\\document.xml", "word/document.xml"),
            ("a", "../../../b%20c.xml#x", "b c.xml"),
            ("a", "b%zz.xml", "a/b%zz.xml"),
        ] {
            assert_eq!(resolved(folder, target), name);
        }
    }
}
