//! HTML (WHATWG): words, their structure and the pictures that are in the page itself, written anew.

use html5gum::{DefaultEmitter, StartTag, Token, Tokenizer};

use crate::tags::{clean_run, data_in, escaped_text, picture, whole};
use crate::work::Work;
use crate::{kind, Cleaned, Plan, Reason, Report, Source, Trace};

mod attributes;
mod elements;

use attributes::Attributes;
use elements::{ends_before, holds_end, role, Role};

/// Largest page, in bytes.
const LARGEST: u64 = 32 << 20;

/// Most elements in elements.
const DEPTH: usize = 256;

/// Most tags.
const TAGS: u32 = 500_000;

const HEAD: &str = "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"></head><body";
const TAIL: &str = "\n</body></html>\n";

/// Cleans a page.
pub(crate) fn clean(source: &mut dyn Source, work: &mut Work) -> Result<Cleaned, Reason> {
    let mut report = Report::default();
    let text = whole(source, LARGEST, &mut report)?;
    let mut page = Page {
        out: String::new(),
        letters: String::new(),
        open: Vec::new(),
        hidden: 0,
        right_to_left: false,
        report,
        work,
    };
    page.read(&text)?;
    if page.out.trim().is_empty() {
        return Err(Reason::Damaged("nothing in it is shown"));
    }
    let direction = if page.right_to_left {
        " dir=\"rtl\""
    } else {
        ""
    };
    let mut plan = Plan::new();
    plan.bytes(format!("{HEAD}{direction}>\n{}{TAIL}", page.out.trim()).as_bytes());
    Ok(Cleaned {
        kind: kind::HTML,
        plan,
        report: page.report,
    })
}

/// An element that is open.
struct Open {
    name: String,
    /// Neither it nor what is in it is shown.
    hidden: bool,
}

struct Page<'a> {
    out: String,
    /// Letters since the last tag that is written: what goes between them parts no words.
    letters: String,
    open: Vec<Open>,
    /// How many of the open elements are hidden.
    hidden: usize,
    right_to_left: bool,
    report: Report,
    work: &'a mut Work,
}

impl Page<'_> {
    fn read(&mut self, text: &str) -> Result<(), Reason> {
        let mut emitter = DefaultEmitter::default();
        // Scripts and the like are no tags, whatever is in them.
        emitter.naively_switch_states(true);
        let mut tags = 0;
        for token in Tokenizer::new_with_emitter(text, emitter) {
            let Ok(token) = token;
            tags += u32::from(matches!(token, Token::StartTag(_) | Token::EndTag(_)));
            if tags > TAGS {
                return Err(Reason::Beyond("500,000 tags"));
            }
            match token {
                Token::StartTag(tag) => self.start(&tag)?,
                Token::EndTag(tag) => self.end(&String::from_utf8_lossy(&tag.name)),
                Token::String(text) if self.hidden == 0 => {
                    self.letters += &String::from_utf8_lossy(&text);
                }
                // Declarations of XML are comments here.
                Token::Comment(text) if !text.starts_with(b"?xml") => {
                    self.report.add(Trace::Comment, 1);
                }
                Token::String(_) | Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
            }
        }
        self.flush();
        while !self.open.is_empty() {
            self.pop();
        }
        Ok(())
    }

    fn start(&mut self, tag: &StartTag<()>) -> Result<(), Reason> {
        let name = String::from_utf8_lossy(&tag.name).into_owned();
        let attributes = Attributes(&tag.attributes);
        let role = role(&name);
        if self.hidden > 0 {
            if !matches!(role, Role::Void(_) | Role::Nothing) {
                self.push(name, true)?;
            }
            return Ok(());
        }
        attributes.note(&name, &mut self.report);
        let right = attributes.get("dir").as_deref() == Some("rtl");
        self.right_to_left |= right && matches!(name.as_str(), "html" | "body");
        let leaf = matches!(role, Role::Void(_) | Role::Nothing);
        let unseen = !leaf && attributes.hide(&name);
        self.report.add(Trace::PrivateBlock, u64::from(unseen));
        if unseen || role == Role::Dropped {
            return self.push(name, true);
        }
        match role {
            Role::Block(name) => self.block(name, &attributes)?,
            Role::Inline(name) => {
                // One in another of its sort changes nothing.
                let nested = self.open.iter().any(|open| open.name == name);
                if !nested || matches!(name, "sub" | "sup" | "q" | "ruby" | "rt" | "rp") {
                    self.open_tag(name, &attributes)?;
                }
            }
            Role::Void("img") => self.image(&attributes),
            Role::Void(name) => {
                if name == "hr" {
                    self.close_before(name);
                }
                self.flush();
                self.out += &format!("<{name}>");
            }
            Role::Apart => self.letters.push(' '),
            Role::Unwrapped | Role::Dropped | Role::Nothing => {}
        }
        Ok(())
    }

    fn block(&mut self, name: &'static str, attributes: &Attributes<'_>) -> Result<(), Reason> {
        self.close_before(name);
        self.open_tag(name, attributes)
    }

    fn open_tag(&mut self, name: &str, attributes: &Attributes<'_>) -> Result<(), Reason> {
        self.flush();
        self.out += &format!("<{name}{}>", attributes.kept(name));
        self.push(name.to_owned(), false)
    }

    fn push(&mut self, name: String, hidden: bool) -> Result<(), Reason> {
        if self.open.len() >= DEPTH {
            return Err(Reason::Beyond("256 levels of parts in parts"));
        }
        self.hidden += usize::from(hidden);
        self.open.push(Open { name, hidden });
        Ok(())
    }

    /// Closes what ends where this element begins.
    fn close_before(&mut self, name: &str) {
        let (ended, within) = ends_before(name);
        let mut last = self
            .open
            .iter()
            .rposition(|open| within.contains(&open.name.as_str()));
        let inside = last.take().map_or(0, |at| at + 1);
        let ends = |open: &Open| ended.contains(&open.name.as_str());
        if let Some(at) = self.open.iter().skip(inside).position(ends) {
            self.close(inside + at);
        }
        // Whatever is written for these, a paragraph before it is over.
        if !ended.contains(&"p") {
            let inside = inside.min(self.open.len());
            let paragraph = self
                .open
                .iter()
                .skip(inside)
                .position(|open| open.name == "p");
            if let Some(at) = paragraph {
                self.close(inside + at);
            }
        }
    }

    /// Closes every element from one of the open ones on.
    fn close(&mut self, from: usize) {
        if self.open.iter().skip(from).any(|open| !open.hidden) {
            self.flush();
        }
        while self.open.len() > from {
            self.pop();
        }
    }

    fn pop(&mut self) {
        if let Some(open) = self.open.pop() {
            self.hidden -= usize::from(open.hidden);
            if !open.hidden {
                self.out += &format!("</{}>", open.name);
            }
        }
    }

    fn end(&mut self, name: &str) {
        let written = match role(name) {
            Role::Block(name) | Role::Inline(name) if self.hidden == 0 => name,
            Role::Apart if self.hidden == 0 => {
                self.letters.push(' ');
                return;
            }
            _ => name,
        };
        let mut found = None;
        for (at, open) in self.open.iter().enumerate().rev() {
            // What is hidden may keep the name that it came with.
            if open.name == written || open.hidden && open.name == name {
                found = Some(at);
                break;
            }
            if holds_end(&open.name, written) {
                break;
            }
        }
        if let Some(at) = found {
            self.close(at);
        }
    }

    /// A picture that is in the page. One that is elsewhere tells where, and that it is looked at.
    fn image(&mut self, attributes: &Attributes<'_>) {
        let pixel = |name: &str| {
            attributes
                .number(name, 10_000)
                .is_some_and(|size| size <= 1)
        };
        let data = attributes.get("src").and_then(|address| data_in(&address));
        let Some(data) = data.filter(|_| !pixel("width") && !pixel("height")) else {
            self.report.add(Trace::Link, 1);
            return;
        };
        match picture(&data, self.work) {
            Ok((address, report)) => {
                self.report.merge(&report);
                self.flush();
                self.out += &format!("<img{} src=\"{address}\">", attributes.kept("img"));
            }
            Err(_) => self.report.add(Trace::Attachment, 1),
        }
    }

    fn flush(&mut self) {
        let letters = std::mem::take(&mut self.letters);
        if !letters.is_empty() {
            let clean = clean_run(&letters, &mut self.report);
            self.out += &escaped_text(&clean);
        }
    }
}

#[cfg(test)]
mod tests;
