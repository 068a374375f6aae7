//! Attributes of a page's elements: those that stay, and what the others are to the owner of the page.

use std::collections::BTreeMap;

use html5gum::{HtmlString, Spanned};

use crate::tags::escaped;
use crate::{Report, Trace};

/// The attributes of a tag as they came.
pub(super) struct Attributes<'a>(pub(super) &'a BTreeMap<HtmlString, Spanned<HtmlString, ()>>);

impl Attributes<'_> {
    pub(super) fn get(&self, name: &str) -> Option<String> {
        let value = self.0.get(name.as_bytes())?;
        Some(String::from_utf8_lossy(value).trim().to_ascii_lowercase())
            .filter(|_| name != "src")
            .or_else(|| Some(String::from_utf8_lossy(value).into_owned()))
    }

    pub(super) fn number(&self, name: &str, most: i32) -> Option<i32> {
        let number: i32 = self.get(name)?.trim_end_matches("px").parse().ok()?;
        (-most..=most).contains(&number).then_some(number)
    }

    /// True when the page shows nothing of the element.
    pub(super) fn hide(&self, name: &str) -> bool {
        let style: String = self.get("style").unwrap_or_default();
        let style: String = style.split_ascii_whitespace().collect();
        let hiding = [
            "display:none",
            "visibility:hidden",
            "font-size:0;",
            "font-size:0px",
            "opacity:0;",
        ];
        self.0.contains_key(&b"hidden"[..])
            || name == "dialog" && !self.0.contains_key(&b"open"[..])
            || hiding
                .iter()
                .any(|hiding| format!("{style};").contains(hiding))
    }

    /// The attributes that stay, as they stand in a tag.
    pub(super) fn kept(&self, name: &str) -> String {
        let mut out = String::new();
        if let Some(direction) = self
            .get("dir")
            .filter(|dir| matches!(dir.as_str(), "ltr" | "rtl"))
        {
            out += &format!(" dir=\"{direction}\"");
        }
        let numbers: &[&str] = match name {
            "td" | "th" => &["colspan", "rowspan"],
            "ol" => &["start"],
            "li" => &["value"],
            "img" => &["height", "width"],
            _ => &[],
        };
        for attribute in numbers {
            if let Some(number) = self.number(attribute, 10_000) {
                out += &format!(" {attribute}=\"{number}\"");
            }
        }
        let letters = self
            .0
            .get(&b"type"[..])
            .map(|value| String::from_utf8_lossy(value).into_owned());
        if let Some(letter) = letters.filter(|_| name == "ol") {
            if matches!(letter.as_str(), "1" | "a" | "A" | "i" | "I") {
                out += &format!(" type=\"{}\"", escaped(&letter));
            }
        }
        out
    }

    /// What goes with the tag.
    pub(super) fn note(&self, name: &str, report: &mut Report) {
        match name {
            "script" | "noscript" | "template" => report.add(Trace::Script, 1),
            "style" => report.add(Trace::Setting, 1),
            "title" => report.add(Trace::Caption, 1),
            "meta" => self.note_meta(report),
            "link" | "base" | "iframe" | "frame" | "embed" | "object" | "audio" | "video"
            | "area" => {
                report.add(Trace::Link, 1);
            }
            "input" | "select" | "textarea" => report.add(Trace::FormField, 1),
            "svg" | "canvas" | "applet" => report.add(Trace::Attachment, 1),
            _ => {}
        }
        for attribute in self.0.keys() {
            let attribute = String::from_utf8_lossy(attribute);
            match attribute.as_ref() {
                "href" | "action" | "cite" | "background" if name != "link" => {
                    report.add(Trace::Link, 1)
                }
                "id" | "name" if !matches!(name, "meta" | "input") => {
                    report.add(Trace::PartName, 1)
                }
                "alt" | "title" | "aria-label" => report.add(Trace::Caption, 1),
                "class" | "style" | "lang" | "role" => report.add(Trace::Setting, 1),
                on if on.starts_with("on") => report.add(Trace::Script, 1),
                data if data.starts_with("data-") => report.add(Trace::PrivateBlock, 1),
                _ => {}
            }
        }
    }

    fn note_meta(&self, report: &mut Report) {
        if self.0.contains_key(&b"charset"[..]) || self.0.contains_key(&b"http-equiv"[..]) {
            return;
        }
        let name = self
            .get("name")
            .or_else(|| self.get("property"))
            .unwrap_or_default();
        let trace = match name.as_str() {
            "viewport" => return,
            name if name.contains("author") || name.contains("creator") => Trace::Person,
            name if name.contains("time") || name.contains("date") => Trace::Moment,
            "generator" | "progid" | "originator" => Trace::Program,
            name if name.contains("url") || name.contains("image") => Trace::Link,
            _ => Trace::Caption,
        };
        report.add(trace, 1);
    }
}
