//! From the package to the parts that are kept: what is not reached through a kept relationship goes.

use std::collections::HashMap;
use std::io::Cursor;

use super::links::{Link, Links};
use super::lists::{relations, relative, types as list_of_types, MEDIA, RELATION};
use super::package::{Package, Target};
use super::parts::Kind;
use super::state::State;
use super::{people, rules};
use crate::work::Work;
use crate::zipped::Archive;
use crate::{clean, clean_member, Cleaned, Part, Plan, Reason, Report, Source, Trace};

/// Most parts.
const PARTS: usize = 10_000;

/// A PNG picture of one transparent pixel.
const BLANK: &[u8] =
    b"\x89\x50\x4e\x47\x0d\x0a\x1a\x0a\x00\x00\x00\x0d\x49\x48\x44\x52\x00\x00\x00\x01\x00\x00\
    \x00\x01\x08\x06\x00\x00\x00\x1f\x15\xc4\x89\x00\x00\x00\x0b\x49\x44\x41\x54\x78\xda\x63\
    \x60\x00\x02\x00\x00\x05\x00\x01\xe9\xfa\xdc\xd8\x00\x00\x00\x00\x49\x45\x4e\x44\xae\x42\
    \x60\x82";

/// A part that is kept.
struct Kept {
    kind: Kind,
    /// Its name in the source.
    source: String,
    /// Its name in what is written.
    name: String,
    content: Content,
    links: Vec<Link>,
    preview: bool,
}

enum Content {
    /// Not looked at yet.
    Waiting,
    Xml(Vec<u8>),
    Media {
        part: Part,
        plan: Plan,
        media_type: &'static str,
    },
}

impl Kept {
    fn content_type(&self) -> String {
        match &self.content {
            Content::Media { media_type, .. } => (*media_type).to_owned(),
            _ => {
                let own = self.kind.form().content_type;
                format!("application/vnd.openxmlformats-officedocument.{own}+xml")
            }
        }
    }
}

pub(super) struct Walk<'a> {
    pub(super) source: &'a mut dyn Source,
    pub(super) package: Package,
    pub(super) state: State,
    folder: &'static str,
    kept: Vec<Kept>,
    by_source: HashMap<String, usize>,
    counts: HashMap<&'static str, u32>,
}

impl<'a> Walk<'a> {
    pub(super) fn new(source: &'a mut dyn Source, package: Package, folder: &'static str) -> Self {
        Self {
            source,
            package,
            state: State::default(),
            folder,
            kept: Vec::new(),
            by_source: HashMap::new(),
            counts: HashMap::new(),
        }
    }

    /// Writes every part that the main part leads to.
    pub(super) fn all(&mut self, main: &str, kind: Kind, work: &mut Work) -> Result<(), Reason> {
        let text = self.package.text(self.source, main)?;
        self.find(&Link {
            target: main.to_owned(),
            kind,
            relation: "officeDocument".to_owned(),
            preview: false,
        })?;
        let mut text = Some(text);
        let mut next = 0;
        while next < self.kept.len() {
            let content = match text.take() {
                Some(text) => self.main(&text, next)?,
                None => self.part(next, work)?,
            };
            self.kept[next].content = content;
            next += 1;
        }
        if kind == Kind::Workbook {
            self.workbook_again(main)?;
        }
        Ok(())
    }

    /// The main part, after what has to be known before it is written.
    fn main(&mut self, text: &str, at: usize) -> Result<Content, Reason> {
        let links = self.links(at)?;
        if let Some(name) = links.first(Kind::Styles).map(str::to_owned) {
            if self.kept[at].kind == Kind::Document && self.package.part(&name).is_some() {
                let styles = self.package.text(self.source, &name)?;
                self.state.word.styles.read(&styles)?;
            }
        }
        self.xml(text, at, links)
    }

    /// Which names are used is known only behind the last sheet.
    fn workbook_again(&mut self, main: &str) -> Result<(), Reason> {
        let text = self.package.text(self.source, main)?;
        let mut links = self.links(0)?;
        self.state.book.begin_again();
        let again = rules::write(&text, Kind::Workbook, &mut links, &mut self.state)?;
        self.kept[0].content = Content::Xml(again);
        Ok(())
    }

    fn part(&mut self, at: usize, work: &mut Work) -> Result<Content, Reason> {
        let name = self.kept[at].source.clone();
        if self.kept[at].kind == Kind::Media {
            return self.media(at, &name, work);
        }
        let text = self.package.text(self.source, &name)?;
        let links = self.links(at)?;
        self.xml(&text, at, links)
    }

    fn links(&mut self, at: usize) -> Result<Links, Reason> {
        let name = self.kept[at].source.clone();
        let mut found = self.package.relationships(self.source, &name)?;
        found.retain(|relationship| match &relationship.target {
            Target::Inside(name) => self.package.part(name).is_some(),
            Target::Outside => true,
        });
        Ok(Links::new(found))
    }

    fn xml(&mut self, text: &str, at: usize, mut links: Links) -> Result<Content, Reason> {
        let kind = self.kept[at].kind;
        let written = rules::write(text, kind, &mut links, &mut self.state)?;
        links.imply(kind.implied());
        for link in links.used() {
            self.find(link)?;
        }
        self.kept[at].links = links.used().to_vec();
        for dropped in links.dropped() {
            people::note(&mut self.package, self.source, dropped, &mut self.state)?;
        }
        Ok(Content::Xml(written))
    }

    /// Pictures are cleaned as what they are; one that cannot be refuses the document.
    fn media(&mut self, at: usize, name: &str, work: &mut Work) -> Result<Content, Reason> {
        let missing = Reason::Damaged("a part of it is missing");
        let part = self.package.part(name).ok_or(missing)?.clone();
        let shown = name.rsplit('/').next().unwrap_or_default();
        let (part, cleaned) = match clean_member(self.source, &part, shown, work) {
            Ok(cleaned) => (part, cleaned),
            Err(Reason::Member { .. }) if self.kept[at].preview => blank(work)?,
            Err(reason) => return Err(reason),
        };
        self.state.report.merge(&cleaned.report);
        let kept = &mut self.kept[at];
        kept.name = format!("{}.{}", kept.name, cleaned.kind.extension);
        Ok(Content::Media {
            part,
            plan: cleaned.plan,
            media_type: cleaned.kind.media_type,
        })
    }

    /// Takes up a part, once.
    fn find(&mut self, link: &Link) -> Result<(), Reason> {
        if let Some(at) = self.by_source.get(&link.target) {
            if let Some(kept) = self.kept.get_mut(*at) {
                kept.preview &= link.preview;
            }
            return Ok(());
        }
        if self.kept.len() == PARTS {
            return Err(Reason::Beyond("10,000 parts"));
        }
        let form = link.kind.form();
        let count = self.counts.entry(form.name).or_default();
        *count += 1;
        let name = form.name.replace('#', &count.to_string());
        let extension = if link.kind == Kind::Media { "" } else { ".xml" };
        self.by_source.insert(link.target.clone(), self.kept.len());
        self.kept.push(Kept {
            kind: link.kind,
            source: link.target.clone(),
            name: format!("{}/{name}{extension}", self.folder),
            content: Content::Waiting,
            links: Vec::new(),
            preview: link.preview,
        });
        Ok(())
    }

    /// Counts members that nothing leads to.
    pub(super) fn count_strays(&mut self) {
        let lists = |name: &str| name.ends_with(".rels") || name == "[content_types].xml";
        let known =
            |name: &str| self.by_source.contains_key(name) || self.state.noted.contains(name);
        let strays = self
            .package
            .names()
            .filter(|name| !lists(name) && !known(name))
            .count();
        self.state.report.add(Trace::PrivateBlock, strays as u64);
    }

    /// The whole document.
    pub(super) fn finish(mut self, work: &Work) -> Result<(Plan, Report), Reason> {
        let mut archive = Archive::new(work, self.package.parts());
        let types = self
            .kept
            .iter()
            .map(|part| (part.name.clone(), part.content_type()));
        let types = list_of_types(types);
        archive.packed(self.source, "[Content_Types].xml", &types)?;
        let main = self.kept[0].name.clone();
        let list = relations([(RELATION, "officeDocument", main)]);
        archive.packed(self.source, "_rels/.rels", &list)?;
        let kept = std::mem::take(&mut self.kept);
        let lists: Vec<Vec<u8>> = kept.iter().map(|part| self.list(part, &kept)).collect();
        for (part, list) in kept.into_iter().zip(lists) {
            match part.content {
                Content::Xml(bytes) => archive.packed(self.source, &part.name, &bytes)?,
                Content::Media { part: of, plan, .. } => {
                    archive.cleaned(self.source, &part.name, of, plan)?;
                }
                Content::Waiting => return Err(Reason::Damaged("a part of it is missing")),
            }
            if !part.links.is_empty() {
                let (folder, file) = part.name.rsplit_once('/').unwrap_or_default();
                let name = format!("{folder}/_rels/{file}.rels");
                archive.packed(self.source, &name, &list)?;
            }
        }
        Ok((archive.finish()?, self.state.finished()))
    }

    /// The relationships of a part.
    fn list(&self, part: &Kept, kept: &[Kept]) -> Vec<u8> {
        let targets = part.links.iter().filter_map(|link| {
            let target = kept.get(*self.by_source.get(&link.target)?)?;
            let (start, relation) = match link.relation.as_str() {
                "media" => (MEDIA, ""),
                relation => (RELATION, relation),
            };
            Some((start, relation, relative(&part.name, &target.name)))
        });
        relations(targets)
    }
}

/// An empty picture, where the preview of an embedded object was.
fn blank(work: &mut Work) -> Result<(Part, Cleaned), Reason> {
    let mut source = Cursor::new(BLANK);
    let mut cleaned = clean(&mut source, work).map_err(|refused| refused.reason)?;
    let mut bytes = Vec::new();
    cleaned.plan.write_to(&mut source, &mut bytes)?;
    cleaned.plan = Plan::new();
    cleaned.plan.bytes(&bytes);
    Ok((Part::Stored(0..0), cleaned))
}
