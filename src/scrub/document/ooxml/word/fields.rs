//! Fields: what they show stays; how they find it goes, but for numbers that differ from page to page.

use super::super::xml::Element;
use crate::Trace;

/// What a field's code comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Code {
    /// Kept, written in this way.
    Kept(String),
    /// What it shows stays as text; the sender is told of the code.
    Dissolved(Option<Trace>),
}

/// Longest equation in a field.
const LONGEST: usize = 4096;

/// Looks at a field's code.
pub(super) fn code(text: &str) -> Code {
    let mut words = text.split_ascii_whitespace();
    let name = words.next().unwrap_or_default().to_ascii_uppercase();
    match name.as_str() {
        "PAGE" | "NUMPAGES" | "SECTION" | "SECTIONPAGES" => Code::Kept(match format(text) {
            Some(format) => format!(" {name} \\* {format} "),
            None => format!(" {name} "),
        }),
        // Letters above others, as in Japanese: the code is all there is.
        "EQ" if text.len() <= LONGEST => Code::Kept(format!(" {} ", text.trim())),
        name => Code::Dissolved(trace(name)),
    }
}

/// How a number is written, where it is told and known.
fn format(text: &str) -> Option<&'static str> {
    const FORMATS: [&str; 10] = [
        "Arabic",
        "ArabicDash",
        "roman",
        "ROMAN",
        "Roman",
        "alphabetic",
        "ALPHABETIC",
        "CardText",
        "OrdText",
        "Ordinal",
    ];
    let named = text.split("\\*").skip(1).map(str::trim_start);
    let mut words = named.filter_map(|rest| rest.split_ascii_whitespace().next());
    words
        .find_map(|word| FORMATS.iter().find(|format| **format == word))
        .copied()
}

fn trace(name: &str) -> Option<Trace> {
    Some(match name {
        "HYPERLINK" | "INCLUDEPICTURE" | "IMPORT" => Trace::Link,
        "FILENAME" | "INCLUDETEXT" | "INCLUDE" | "LINK" | "DDE" | "DDEAUTO" | "RD" | "DATABASE"
        | "TEMPLATE" => Trace::Path,
        "AUTHOR" | "LASTSAVEDBY" | "USERNAME" | "USERINITIALS" | "USERADDRESS" => Trace::Person,
        "SAVEDATE" | "CREATEDATE" | "PRINTDATE" | "EDITTIME" | "REVNUM" => Trace::Moment,
        "DOCPROPERTY" | "DOCVARIABLE" | "INFO" | "SUBJECT" | "TITLE" | "KEYWORDS" | "COMMENTS" => {
            Trace::Caption
        }
        "FORMTEXT" | "FORMCHECKBOX" | "FORMDROPDOWN" | "MERGEFIELD" | "ADDIN" => Trace::FormField,
        "MACROBUTTON" => Trace::Script,
        _ => return None,
    })
}

/// What a field shows that has no result: the text of a button.
fn button(text: &str) -> Option<String> {
    let rest = text.trim_start();
    let name = rest.get(..11)?;
    if !name.eq_ignore_ascii_case("MACROBUTTON") {
        return None;
    }
    let shown = rest
        .get(11..)?
        .trim_start()
        .split_once(char::is_whitespace)?
        .1;
    Some(shown.trim().to_owned())
}

/// A field whose end has not come yet.
#[derive(Debug, Default)]
pub(super) struct Field {
    /// Where it begins, shows and ends.
    pub(super) marks: Vec<u32>,
    /// The elements of its code.
    pub(super) codes: Vec<u32>,
    /// What is in its code besides: not shown.
    pub(super) unseen: Vec<u32>,
    /// The first element of its code that has text.
    pub(super) first: Option<u32>,
    pub(super) code: String,
    pub(super) shows: bool,
    checked: Option<bool>,
    chosen: Option<String>,
    entries: Vec<String>,
}

impl Field {
    /// A field that begins with this mark.
    pub(super) fn new(mark: u32) -> Self {
        Self {
            marks: vec![mark],
            ..Self::default()
        }
    }

    /// What stands in the place of a field that has no result.
    pub(super) fn shown(&self) -> Option<String> {
        let name = self
            .code
            .split_ascii_whitespace()
            .next()
            .unwrap_or_default();
        match name.to_ascii_uppercase().as_str() {
            "FORMCHECKBOX" => {
                let sign = if self.checked.unwrap_or(false) {
                    "\u{2612}"
                } else {
                    "\u{2610}"
                };
                Some(sign.to_owned())
            }
            "FORMDROPDOWN" => {
                let chosen = self
                    .chosen
                    .as_deref()
                    .and_then(|chosen| chosen.parse().ok());
                self.entries.get(chosen.unwrap_or(0_usize)).cloned()
            }
            _ if !self.shows => button(&self.code),
            _ => None,
        }
    }

    /// What a form field holds.
    /// Answers whether more of it is in the element.
    pub(super) fn form(&mut self, element: &Element<'_>) -> bool {
        let value = element.value("val");
        let on = !matches!(value, Some("0" | "false" | "off"));
        match element.name {
            "ffData" | "checkBox" | "ddList" => return true,
            "checked" => self.checked = Some(on),
            "default" => {
                self.checked.get_or_insert(on);
                self.chosen
                    .get_or_insert_with(|| value.unwrap_or_default().to_owned());
            }
            "result" => self.chosen = value.map(str::to_owned),
            "listEntry" => self.entries.push(value.unwrap_or_default().to_owned()),
            _ => {}
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_kept_in_one_form_or_not_at_all() {
        for (text, kept) in [
            ("PAGE", " PAGE "),
            (" page   \\* MERGEFORMAT ", " PAGE "),
            (
                " NUMPAGES \\* roman \\* MERGEFORMAT",
                " NUMPAGES \\* roman ",
            ),
            (" EQ \\f(1,2)", " EQ \\f(1,2) "),
        ] {
            assert_eq!(code(text), Code::Kept(kept.to_owned()));
            assert_eq!(code(kept), Code::Kept(kept.to_owned()));
        }
        for (text, trace) in [
            (" INCLUDEPICTURE \"file:///c:/users/x\" ", Some(Trace::Link)),
            (" FILENAME \\p ", Some(Trace::Path)),
            ("", None),
        ] {
            assert_eq!(code(text), Code::Dissolved(trace));
        }
        let shown = button(" MACROBUTTON  NoMacro Click here ");
        assert_eq!(shown.as_deref(), Some("Click here"));
    }
}
