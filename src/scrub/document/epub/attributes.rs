//! Attributes of a page's elements.

use crate::document::elements::{Element, Name};
use crate::document::epub::book::Target;
use crate::document::epub::css;
use crate::document::epub::names::{is_kept, told};
use crate::document::epub::page::Filter;
use crate::Trace;

impl Filter<'_, '_> {
    /// Writes what of an element's attributes is kept.
    pub(super) fn attributes(&mut self, element: &Element) {
        let mut clean: Vec<(String, String)> = Vec::new();
        for (name, value) in &element.attributes {
            match self.attribute(element, name, value) {
                Some((_, value)) if value.is_empty() => {}
                Some(kept) => clean.push(kept),
                None => {}
            }
        }
        clean.sort();
        clean.dedup_by(|one, other| one.0 == other.0);
        clean
            .iter()
            .for_each(|(name, value)| self.writer.attribute(name, value));
    }

    /// An attribute of a clean page; `None` for one that goes, or that is written by itself.
    fn attribute(
        &mut self,
        element: &Element,
        name: &Name,
        value: &str,
    ) -> Option<(String, String)> {
        let full = match name.space {
            "" => name.local.clone(),
            space => format!("{space}:{}", name.local),
        };
        Some(match (name.space, name.local.as_str()) {
            ("" | "xml", "id") => ("id".to_owned(), self.book.id(value)),
            ("", "name") if element.attribute("", "id").is_some() => return None,
            ("", "name") if element.name.is("h", "a") => ("id".to_owned(), self.book.id(value)),
            ("", "class") => {
                let names = value.split_whitespace();
                let names: Vec<String> = names.map(|name| self.book.class(name)).collect();
                (full, names.join(" "))
            }
            ("", "style") => (full, css::declarations(value, self.book)),
            ("", "href") if element.name.is("h", "a") => (full, self.link(value)?),
            ("", "src" | "href") | ("xlink", "href") => return None,
            ("" | "xml", "lang") if is_kept(element, name, value) => {
                // The country is the writer's, not the text's.
                (full, value.split('-').next().unwrap_or_default().to_owned())
            }
            _ if is_kept(element, name, value) => (full, value.to_owned()),
            _ => {
                let trace = told(name).filter(|_| !value.is_empty());
                trace.into_iter().for_each(|trace| self.book.tell(trace));
                return None;
            }
        })
    }

    fn link(&mut self, address: &str) -> Option<String> {
        match self.book.link(self.path, address) {
            Target::Page(address) => Some(address),
            Target::Outside => {
                self.book.tell(Trace::Link);
                None
            }
        }
    }
}
