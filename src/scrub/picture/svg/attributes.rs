//! Attributes of an element: those that stay, taken apart, in the order of their names.

use std::collections::BTreeMap;

use quick_xml::events::BytesStart;

use super::allowed::attribute;
use super::entities::Entities;
use super::names::{render, Names, Piece, CLASS, ID, RESULT};
use super::style::{self, declarations, fragment, numbers, value};
use super::STRANGE;
use crate::tags::{data_in, escaped};
use crate::{Reason, Report, Trace};

/// Most attributes of one element.
const MOST: usize = 256;

const SVG: &str = "http://www.w3.org/2000/svg";
const XLINK: &str = "http://www.w3.org/1999/xlink";

/// Prefixes and the namespaces that they stand for, with the depth at which they begin to.
#[derive(Default)]
pub(super) struct Namespaces(Vec<(usize, String, String)>);

impl Namespaces {
    fn of(&self, prefix: &str) -> Option<&str> {
        let declared = self.0.iter().rev().find(|(_, name, _)| name == prefix);
        declared.map(|(_, _, namespace)| namespace.as_str())
    }

    /// True for an element of a drawing; without any namespace it is taken for one.
    pub(super) fn is_svg(&self, prefix: Option<&str>) -> bool {
        match self.of(prefix.unwrap_or_default()) {
            Some(namespace) => namespace == SVG,
            None => prefix.is_none(),
        }
    }

    /// Forgets what was declared at a depth and below it.
    pub(super) fn leave(&mut self, depth: usize) {
        while self.0.pop_if(|(at, _, _)| *at >= depth).is_some() {}
    }
}

/// A style's declarations.
type Style = Vec<(&'static str, Vec<Piece>)>;

#[derive(Default)]
pub(super) struct Attributes {
    kept: BTreeMap<&'static str, Vec<Piece>>,
    style: Style,
    /// A picture in base64.
    data: Option<Vec<u8>>,
    foreign: bool,
    pub(super) report: Report,
}

impl Attributes {
    pub(super) fn read(
        start: &BytesStart<'_>,
        depth: usize,
        namespaces: &mut Namespaces,
        entities: &mut Entities,
    ) -> Result<Self, Reason> {
        let mut all = BTreeMap::new();
        let mut given = start.attributes();
        for one in given.with_checks(false) {
            let one = one.map_err(|_| STRANGE)?;
            let name = one.key.into_inner().to_owned();
            let value = entities.resolve(&one.value)?;
            let twice = all.insert(name, value).is_some();
            if twice || all.len() > MOST {
                return Err(STRANGE);
            }
        }
        for (name, namespace) in &all {
            let prefix = match name.strip_prefix("xmlns") {
                Some("") => "",
                Some(prefix) if prefix.starts_with(':') => &prefix[1..],
                _ => continue,
            };
            namespaces
                .0
                .push((depth, prefix.to_owned(), namespace.clone()));
        }
        let mut found = Self::default();
        for (name, value) in &all {
            found.note(name, value, namespaces);
        }
        Ok(found)
    }

    fn note(&mut self, name: &str, text: &str, namespaces: &Namespaces) {
        let (prefix, local) = name.split_once(':').unwrap_or(("", name));
        match (prefix, local) {
            ("xmlns", _) | ("", "xmlns" | "version" | "baseProfile") => {}
            ("", "style") => {
                let mut gone = 0;
                self.style = declarations(text, &mut gone);
                self.report.add(Trace::Setting, gone);
            }
            ("", "id") => self.name("id", ID, text),
            ("", "class") => self.classes(text),
            ("", "result") => self.name("result", RESULT, text),
            ("", "in") => self.input("in", text),
            ("", "in2") => self.input("in2", text),
            ("", "href") => self.reference(text),
            ("xml", "space") if text == "preserve" => {
                let text = Piece::Text(text.to_owned());
                self.kept.insert("xml:space", vec![text]);
            }
            ("", "requiredExtensions") if !text.trim().is_empty() => self.foreign = true,
            ("", local) => self.plain(local, text),
            // Of several addresses the one without a prefix counts.
            (prefix, "href") if namespaces.of(prefix).is_none_or(|space| space == XLINK) => {
                if !self.kept.contains_key("xlink:href") && self.data.is_none() {
                    self.reference(text);
                }
            }
            (_, local) => self.gone(prefix, local),
        }
    }

    fn name(&mut self, attribute: &'static str, sort: char, name: &str) {
        let name = name.trim();
        let ours = name
            .strip_prefix(sort)
            .is_some_and(|number| number.parse::<u32>().is_ok());
        self.report.add(Trace::PartName, u64::from(!ours));
        self.kept
            .insert(attribute, vec![Piece::Name(sort, name.to_owned())]);
    }

    fn classes(&mut self, names: &str) {
        let mut pieces = Vec::new();
        for name in names.split_whitespace().take(MOST) {
            if !pieces.is_empty() {
                pieces.push(Piece::Text(" ".to_owned()));
            }
            pieces.push(Piece::Name(CLASS, name.to_owned()));
        }
        if !pieces.is_empty() {
            self.kept.insert("class", pieces);
        }
    }

    fn input(&mut self, attribute: &'static str, name: &str) {
        let piece = match name.trim() {
            "" => return,
            name @ ("SourceGraphic" | "SourceAlpha" | "BackgroundImage" | "BackgroundAlpha"
            | "FillPaint" | "StrokePaint") => Piece::Text(name.to_owned()),
            name => Piece::Name(RESULT, name.to_owned()),
        };
        self.kept.insert(attribute, vec![piece]);
    }

    fn reference(&mut self, text: &str) {
        if let Some(id) = fragment(text) {
            let pieces = vec![Piece::Text("#".to_owned()), Piece::Name(ID, id)];
            self.kept.insert("xlink:href", pieces);
            return;
        }
        match data_in(text) {
            Some(data) => self.data = Some(data),
            None => self.report.add(Trace::Link, 1),
        }
    }

    fn plain(&mut self, local: &str, text: &str) {
        let Some(name) = attribute(local) else {
            return self.gone("", local);
        };
        match numbers(text).or_else(|| value(text)) {
            Some(pieces) => drop(self.kept.insert(name, pieces)),
            // An empty value is none.
            None => self
                .report
                .add(Trace::Setting, u64::from(!text.trim().is_empty())),
        }
    }

    fn gone(&mut self, prefix: &str, local: &str) {
        let trace = match (prefix, local) {
            (_, "label") => Trace::PartName,
            (_, "docname" | "export-filename" | "absref") => Trace::Path,
            ("inkscape", "version") => Trace::Program,
            ("", local) if local.starts_with("on") => Trace::Script,
            ("", local) if local.starts_with("data-") => Trace::PrivateBlock,
            _ => Trace::Setting,
        };
        self.report.add(trace, 1);
    }

    /// True when it is drawn only by a reader that knows more than drawings.
    pub(super) fn is_foreign(&self) -> bool {
        self.foreign
    }

    /// True for what is not shown.
    pub(super) fn is_hidden(&self) -> bool {
        let none = [Piece::Text("none".to_owned())];
        let styled = self.style.iter().rev().find(|(name, _)| *name == "display");
        match styled {
            Some((_, pieces)) => pieces[..] == none,
            None => self
                .kept
                .get("display")
                .is_some_and(|pieces| pieces[..] == none),
        }
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.kept.contains_key(name)
    }

    pub(super) fn take(&mut self, name: &str) -> Option<Vec<Piece>> {
        self.kept.remove(name)
    }

    pub(super) fn take_data(&mut self) -> Option<Vec<u8>> {
        self.data.take()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.kept.is_empty() && self.style.is_empty()
    }

    /// All that stay, as they stand in a tag.
    pub(super) fn write(&self, names: &mut Names) -> String {
        let mut out = String::new();
        for (name, pieces) in &self.kept {
            let value = render(pieces, names);
            out += &format!(" {name}=\"{}\"", escaped(&value));
        }
        if !self.style.is_empty() {
            let style = style::write(&self.style, names);
            out += &format!(" style=\"{}\"", escaped(&style));
        }
        out
    }
}
