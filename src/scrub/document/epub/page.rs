//! The walk through one page of a book: what its elements become, and their attributes.

use crate::document::elements::{Element, Elements, Name, Token};
use crate::document::epub::book::Book;
use crate::document::epub::css;
use crate::document::epub::names::{fate, Fate, DIALECT};
use crate::document::writer::Writer;
use crate::work::HELD;
use crate::Reason;
use crate::Trace;

/// What reading systems show for a page without a title.
const TITLE: &str = "-";

/// Names of namespaces that a page of ours declares.
const DECLARED: &[(&str, &str)] = &[
    ("xmlns", "http://www.w3.org/1999/xhtml"),
    ("xmlns:epub", "http://www.idpf.org/2007/ops"),
    ("xmlns:xlink", "http://www.w3.org/1999/xlink"),
];

/// Elements of a page that have no content.
const EMPTY: &[&str] = &["br", "col", "hr", "img", "link", "source", "wbr"];

struct Open {
    name: Name,
    written: bool,
}

/// A clean page, and what the manifest has to say of it.
pub(super) struct Page {
    pub(super) text: String,
    pub(super) has_math: bool,
    pub(super) has_drawing: bool,
}

pub(super) struct Filter<'f, 'b> {
    pub(super) book: &'f mut Book<'b>,
    pub(super) path: &'f str,
    pub(super) writer: Writer,
    open: Vec<Open>,
    /// Depth in a part that goes.
    dropping: usize,
    /// The text of the style sheet or the title that is read.
    collected: Option<String>,
    has_math: bool,
    pub(super) has_drawing: bool,
}

/// Rebuilds a page.
pub(super) fn rebuild(book: &mut Book<'_>, path: &str) -> Result<Page, Reason> {
    let text = book.read(path)?;
    let filter = Filter {
        book,
        path,
        writer: Writer::new(),
        open: Vec::new(),
        dropping: 0,
        collected: None,
        has_math: false,
        has_drawing: false,
    };
    filter.run(&text)
}

impl Filter<'_, '_> {
    fn run(mut self, text: &str) -> Result<Page, Reason> {
        let mut elements = Elements::new(text, &DIALECT);
        while let Some(token) = elements.next()? {
            match token {
                Token::Open(mut element) => {
                    if element.name.space.is_empty() {
                        // A page without namespaces is one all the same.
                        element.name.space = "h";
                    }
                    self.open(&element)?;
                }
                Token::Close => self.close(),
                Token::Text(text) => self.text(&text),
            }
            if self.writer.len() as u64 > HELD {
                return Err(Reason::Beyond("64 MiB of text in it"));
            }
        }
        self.book.report.merge(&elements.report);
        Ok(Page {
            text: self.writer.finish(),
            has_math: self.has_math,
            has_drawing: self.has_drawing,
        })
    }

    fn open(&mut self, element: &Element) -> Result<(), Reason> {
        if self.dropping > 0 {
            self.dropping += 1;
            return Ok(());
        }
        if self.open.is_empty() {
            return self.root(element);
        }
        let fate = match self.collected.is_some() {
            true => Fate::Drop(None),
            false => fate(element),
        };
        match fate {
            Fate::Keep => self.keep(element),
            Fate::Unwrap => {
                self.open.push(Open {
                    name: element.name.clone(),
                    written: false,
                });
                Ok(())
            }
            Fate::Drop(trace) => {
                self.drop(trace);
                Ok(())
            }
        }
    }

    fn root(&mut self, element: &Element) -> Result<(), Reason> {
        if !element.name.is("h", "html") {
            return Err(Reason::Uncleanable("holds a page of an unusual kind"));
        }
        self.writer.open("html");
        for (name, address) in DECLARED {
            self.writer.attribute(name, address);
        }
        self.attributes(element);
        self.open.push(Open {
            name: element.name.clone(),
            written: true,
        });
        Ok(())
    }

    pub(super) fn drop(&mut self, trace: Option<Trace>) {
        self.dropping = 1;
        trace.into_iter().for_each(|trace| self.book.tell(trace));
    }

    fn keep(&mut self, element: &Element) -> Result<(), Reason> {
        let name = &element.name;
        let in_head = self
            .open
            .last()
            .is_some_and(|parent| parent.name.is("h", "head"));
        match (name.space, name.local.as_str()) {
            ("h", "link") => return self.sheet(element),
            ("h", "title" | "style") => {
                self.collected = Some(String::new());
                self.writer.open(&name.local);
                self.open.push(Open {
                    name: name.clone(),
                    written: true,
                });
                return Ok(());
            }
            _ if in_head => {
                self.drop(Some(Trace::PrivateBlock));
                return Ok(());
            }
            ("h", "img") | ("svg", "image") => return self.picture(element),
            ("h", "audio" | "video" | "source") => return self.media(element),
            _ => {}
        }
        self.has_math |= name.space == "math";
        self.has_drawing |= name.space == "svg";
        self.begin(element)
    }

    pub(super) fn begin(&mut self, element: &Element) -> Result<(), Reason> {
        let name = &element.name;
        let around = self
            .open
            .iter()
            .rev()
            .find(|open| open.written)
            .map(|open| open.name.space);
        self.writer.open(&name.local);
        if around != Some(name.space) {
            // Readers that do not know prefixes know these.
            let address = DIALECT
                .spaces
                .iter()
                .find(|(_, space)| *space == name.space);
            address
                .into_iter()
                .for_each(|(address, _)| self.writer.attribute("xmlns", address));
        }
        self.attributes(element);
        self.open.push(Open {
            name: name.clone(),
            written: true,
        });
        Ok(())
    }

    fn close(&mut self) {
        if self.dropping > 0 {
            self.dropping -= 1;
            return;
        }
        let Some(open) = self.open.pop() else {
            return;
        };
        if let Some(text) = self.collected.take() {
            let clean = match open.name.local.as_str() {
                "title" => {
                    let told = !text.trim().is_empty() && text != TITLE;
                    self.book.report.add(Trace::Caption, u64::from(told));
                    TITLE.to_owned()
                }
                _ => css::sheet(&text, self.book),
            };
            self.writer.content(&clean);
        }
        if open.written {
            let short = open.name.space != "h" || EMPTY.contains(&open.name.local.as_str());
            match short {
                true => self.writer.close(),
                false => self.writer.close_long(),
            }
        }
    }

    fn text(&mut self, text: &str) {
        if self.dropping > 0 {
            return;
        }
        if let Some(collected) = &mut self.collected {
            collected.push_str(text);
            return;
        }
        let inside = self.open.last().map(|open| open.name.clone());
        let outer = inside.is_none_or(|name| name.is("h", "html") || name.is("h", "head"));
        let blank = text.chars().all(char::is_whitespace);
        match outer {
            false => self.writer.content(text),
            true if !blank => self.book.tell(Trace::PrivateBlock),
            true => {}
        }
    }
}
