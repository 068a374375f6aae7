//! The walk through one file of a document: what its elements become, and their attributes.

use crate::document::elements::{Element, Elements, Name, Token};
use crate::document::odf::dropped::{outside, Dropping};
use crate::document::odf::folder::{Folder, Package, Target, Want};
use crate::document::odf::names::{fate, Fate, DIALECT, SPACES, WRITTEN};
use crate::document::odf::renames::Renames;
use crate::document::odf::survey::Survey;
use crate::document::odf::values::{is_plain_map, is_version};
use crate::document::writer::Writer;
use crate::work::HELD;
use crate::Reason;
use crate::Trace;

/// An open element.
struct Open {
    name: Name,
    /// Whether it is written; if not, its content takes its place.
    written: bool,
    /// Text in it is shown.
    mixed: bool,
    /// Something to look at is in this frame.
    filled: bool,
    /// Why something is not in this frame.
    failed: Option<Reason>,
}

/// One file of a document on its way.
pub(super) struct Filter<'f, 'p> {
    pub(super) package: &'f mut Package<'p>,
    pub(super) folder: &'f mut Folder,
    pub(super) renames: &'f mut Renames,
    pub(super) survey: &'f Survey,
    pub(super) writer: Writer,
    open: Vec<Open>,
    pub(super) dropping: Option<Dropping>,
    paragraphs: u64,
}

impl<'f, 'p> Filter<'f, 'p> {
    pub(super) fn new(
        package: &'f mut Package<'p>,
        folder: &'f mut Folder,
        renames: &'f mut Renames,
        survey: &'f Survey,
    ) -> Self {
        Self {
            package,
            folder,
            renames,
            survey,
            writer: Writer::new(),
            open: Vec::new(),
            dropping: None,
            paragraphs: 0,
        }
    }

    /// The clean text of the file.
    pub(super) fn run(mut self, text: &str) -> Result<String, Reason> {
        let mut elements = Elements::new(text, &DIALECT);
        while let Some(token) = elements.next()? {
            match token {
                Token::Open(element) => self.open(element)?,
                Token::Close => self.close()?,
                Token::Text(text) => self.text(&text),
            }
            if self.writer.len() as u64 > HELD {
                return Err(Reason::Beyond("64 MiB of text in it"));
            }
        }
        self.package.report.merge(&elements.report);
        let text = self.writer.finish();
        self.package.hold(text.len())?;
        Ok(text)
    }

    pub(super) fn tell(&mut self, trace: Trace) {
        self.package.report.add(trace, 1);
    }

    fn open(&mut self, element: Element) -> Result<(), Reason> {
        let paragraph =
            element.name.space == "text" && matches!(element.name.local.as_str(), "p" | "h");
        let number = self.paragraphs;
        self.paragraphs += u64::from(paragraph);
        if self.dropping.is_some() {
            self.open_dropped(&element);
            return Ok(());
        }
        if self.open.is_empty() {
            return self.root(&element);
        }
        let fate = match paragraph && self.survey.hidden_paragraphs.contains(&number) {
            true => Fate::Drop(Trace::PrivateBlock),
            false => self.fate(&element)?,
        };
        match fate {
            Fate::Keep => {
                let link = self.link(&element)?;
                if let Some(link) = link {
                    self.keep(&element, link.as_deref());
                }
            }
            Fate::Unwrap(trace) => {
                trace.into_iter().for_each(|trace| self.tell(trace));
                let mixed = self.open.last().is_some_and(|parent| parent.mixed);
                self.push(element.name, false, mixed);
            }
            Fate::Drop(trace) => self.drop(Some(trace), false, false),
            Fate::DropText(trace) => self.drop(Some(trace), false, true),
            Fate::DropList(trace) => self.drop(Some(trace), true, false),
            Fate::DropUntold => self.drop(None, false, false),
        }
        Ok(())
    }

    fn root(&mut self, element: &Element) -> Result<(), Reason> {
        let (space, local) = (element.name.space, element.name.local.as_str());
        let known = matches!(
            (space, local),
            ("office", "document-content" | "document-styles") | ("math", "math")
        );
        if !known {
            return Err(Reason::Uncleanable("holds a document of an unusual kind"));
        }
        self.writer.open(&format!("{space}:{local}"));
        for (address, prefix) in &SPACES[..WRITTEN] {
            self.writer.attribute(&format!("xmlns:{prefix}"), address);
        }
        if space == "office" {
            let version = element
                .attribute("office", "version")
                .filter(|version| is_version(version));
            self.writer
                .attribute("office:version", version.unwrap_or("1.3"));
        }
        self.push(element.name.clone(), true, false);
        Ok(())
    }

    /// What becomes of an element, here.
    fn fate(&mut self, element: &Element) -> Result<Fate, Reason> {
        let parent = self
            .open
            .last()
            .map(|parent| (parent.name.space, parent.name.local.as_str()));
        let name = (element.name.space, element.name.local.as_str());
        Ok(match (parent, name) {
            (_, ("office", "document" | "binary-data")) => {
                return Err(Reason::Uncleanable(
                    "holds a picture or a document in an unusual way",
                ));
            }
            (_, ("draw", "object-ole")) => {
                self.fail(Reason::Uncleanable("holds an object of another program"))?;
                Fate::Drop(Trace::Attachment)
            }
            (Some(("table", "covered-table-cell")), _) => Fate::DropText(Trace::PrivateBlock),
            (_, ("style", "map")) if !is_plain_map(element) => Fate::Drop(Trace::PrivateBlock),
            _ if self.survey.hides(element) => Fate::Drop(Trace::PrivateBlock),
            (_, ("text", "span")) if self.survey.is_blank(element) => Fate::Unwrap(None),
            (_, ("style", "style")) if self.survey.is_blank(element) => Fate::DropUntold,
            (_, ("text", "a")) => {
                let address = element.attribute("xlink", "href").unwrap_or_default();
                match address.strip_prefix('#') {
                    Some(mark) if !mark.is_empty() && !mark.contains('|') => Fate::Keep,
                    Some(_) => Fate::Unwrap(None),
                    None => Fate::Unwrap(Some(outside(address))),
                }
            }
            _ => fate(element),
        })
    }

    /// Follows the link of an element that is kept: `None` when it cannot be kept without, and `Some(None)`
    /// when it has none.
    fn link(&mut self, element: &Element) -> Result<Option<Option<String>>, Reason> {
        let want = match (element.name.space, element.name.local.as_str()) {
            ("draw", "image" | "fill-image")
            | ("style", "background-image")
            | ("text", "list-level-style-image") => Want::Picture,
            ("draw", "object") => Want::Document,
            ("draw", "plugin") => Want::Media,
            _ => return Ok(Some(None)),
        };
        let Some(address) = element
            .attribute("xlink", "href")
            .filter(|address| !address.is_empty())
        else {
            self.fill();
            return Ok(Some(None));
        };
        let is_bullet = element.name.local == "list-level-style-image";
        match self.folder.follow(self.package, address, want) {
            Ok(Target::Inside(name)) => {
                self.fill();
                Ok(Some(Some(name)))
            }
            Ok(Target::Outside) | Err(Reason::Member { .. }) if is_bullet => {
                self.bullet(element);
                Ok(None)
            }
            Ok(Target::Outside) => {
                self.drop(Some(outside(address)), false, false);
                Ok(None)
            }
            Err(reason) => {
                self.fail(reason)?;
                self.drop(Some(Trace::PrivateBlock), false, false);
                Ok(None)
            }
        }
    }

    /// A bullet in place of the picture of one, so that the list stays one of bullets.
    fn bullet(&mut self, element: &Element) {
        self.tell(Trace::PrivateBlock);
        let mut bullet = element.clone();
        bullet.name.local = "list-level-style-bullet".to_owned();
        bullet.attributes.retain(|(name, _)| name.space != "xlink");
        let name = Name {
            space: "text",
            local: "bullet-char".to_owned(),
        };
        bullet.attributes.push((name, "•".to_owned()));
        bullet.attributes.sort();
        self.keep(&bullet, None);
    }

    /// Something of the frame is there.
    pub(super) fn fill(&mut self) {
        if let Some(frame) = self.open.last_mut() {
            frame.filled = true;
        }
    }

    /// Something of the frame is not: no matter, if the frame holds the same in another form.
    fn fail(&mut self, reason: Reason) -> Result<(), Reason> {
        let frame = self
            .open
            .last_mut()
            .filter(|parent| parent.name.is("draw", "frame"));
        match (frame, reason) {
            (_, reason @ Reason::Unreadable(_)) | (None, reason) => Err(reason),
            (Some(frame), reason) => {
                frame.failed.get_or_insert(reason);
                Ok(())
            }
        }
    }

    pub(super) fn push(&mut self, name: Name, written: bool, mixed: bool) {
        self.open.push(Open {
            name,
            written,
            mixed,
            filled: false,
            failed: None,
        });
    }

    fn close(&mut self) -> Result<(), Reason> {
        if self.dropping.is_some() {
            self.close_dropped();
            return Ok(());
        }
        let Some(open) = self.open.pop() else {
            return Ok(());
        };
        if open.written {
            self.writer.close();
        }
        match open.failed {
            Some(reason) if !open.filled => Err(reason),
            _ => Ok(()),
        }
    }

    fn text(&mut self, text: &str) {
        let blank = text.chars().all(char::is_whitespace);
        if self.dropping.is_some() {
            self.drop_text(text, blank);
            return;
        }
        match self.open.last().is_some_and(|parent| parent.mixed) {
            true => self.writer.content(text),
            false if !blank => self.tell(Trace::PrivateBlock),
            false => {}
        }
    }
}
