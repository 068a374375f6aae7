//! Names of styles: those of Word stay, those of people get numbers. What refers to a style follows.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use super::super::names::Ns;
use super::super::xml::{Attribute, Element, Event, Reader};
use crate::Reason;

/// Most styles.
const STYLES: usize = 20_000;

/// A style as it is written.
#[derive(Debug, Clone)]
struct Style {
    id: String,
    name: String,
    custom: bool,
    renamed: bool,
}

/// The styles of a document, by the identifiers that the source gives them.
#[derive(Debug, Default)]
pub(in super::super) struct Styles {
    by_id: HashMap<String, Style>,
    taken: HashSet<String>,
    written: HashSet<String>,
    customs: usize,
}

impl Styles {
    /// Learns all styles from their part.
    pub(in super::super) fn read(&mut self, text: &str) -> Result<(), Reason> {
        let mut reader = Reader::new(text);
        let mut current: Option<String> = None;
        loop {
            match reader.next()? {
                Event::Open(element) if element.is(Ns::Word, "style") => {
                    if let Some(id) = current.take() {
                        self.add(id, "");
                    }
                    current = element.value("styleId").map(str::to_owned);
                    if self.by_id.len() > STYLES {
                        return Err(Reason::Beyond("20,000 styles"));
                    }
                }
                Event::Open(element) if element.is(Ns::Word, "name") => {
                    if let Some(id) = current.take() {
                        self.add(id, element.value("val").unwrap_or_default());
                    }
                }
                Event::End => {
                    if let Some(id) = current.take() {
                        self.add(id, "");
                    }
                    return Ok(());
                }
                _ => {}
            }
        }
    }

    fn add(&mut self, id: String, name: &str) {
        if self.by_id.contains_key(&id) {
            return;
        }
        let known = is_known(name) && self.taken.insert(compact(name).to_ascii_lowercase());
        let style = if known {
            Style {
                id: compact(name),
                name: name.to_owned(),
                custom: false,
                renamed: false,
            }
        } else {
            self.customs += 1;
            let ours = format!("Style {}", self.customs);
            Style {
                id: format!("Style{}", self.customs),
                renamed: name != ours,
                name: ours,
                custom: true,
            }
        };
        self.by_id.insert(id, style);
    }

    /// At the start of a style. Answers whether it is kept, and whether it gets another name.
    pub(super) fn begin(&mut self, id: &str, element: &mut Element<'_>) -> (bool, bool) {
        let Some(style) = self.by_id.get(id) else {
            return (false, false);
        };
        if !self.written.insert(id.to_owned()) {
            return (false, false);
        }
        element.replace("styleId", &style.id);
        if style.custom {
            element.attributes.push(Attribute {
                ns: Ns::Word,
                name: "customStyle",
                value: Cow::Borrowed("1"),
            });
        }
        (true, style.renamed)
    }

    /// The name of a style.
    pub(super) fn name(&self, id: &str, element: &mut Element<'_>) -> bool {
        let style = self.by_id.get(id);
        style.is_some_and(|style| {
            element.replace("val", &style.name);
            true
        })
    }

    /// Makes an element that refers to a style refer to it as it is written. `false` when there is none.
    pub(super) fn refer(&self, element: &mut Element<'_>) -> bool {
        let refers = matches!(
            element.name,
            "pStyle"
                | "rStyle"
                | "tblStyle"
                | "basedOn"
                | "next"
                | "link"
                | "numStyleLink"
                | "styleLink"
        );
        if element.ns != Ns::Word || !refers {
            return true;
        }
        let style = element.value("val").and_then(|id| self.by_id.get(id));
        let Some(style) = style else {
            return false;
        };
        element.replace("val", &style.id);
        true
    }
}

/// A name of Word's as an identifier: `heading 1` is `Heading1`.
fn compact(name: &str) -> String {
    let words = name.split_ascii_whitespace().map(|word| {
        let mut letters = word.chars();
        let first = letters.next().map(|first| first.to_ascii_uppercase());
        first.into_iter().chain(letters).collect::<String>()
    });
    words.collect()
}

/// True for the names that Word gives to styles, with its numbers and accents.
fn is_known(name: &str) -> bool {
    const NAMES: &str = "|annotation reference|annotation subject|annotation text|article / section|balloon text\
        |bibliography|block text|body text|body text first indent|body text indent|book title|caption|closing\
        |comment reference|comment subject|comment text|date|default paragraph font|document map\
        |e-mail signature|emphasis|endnote reference|endnote text|envelope address|envelope return\
        |followedhyperlink|footer|footnote reference|footnote text|header|heading|html acronym|html address\
        |html bottom of form|html cite|html code|html definition|html keyboard|html preformatted|html sample\
        |html top of form|html typewriter|html variable|hyperlink|index|index heading|intense emphasis\
        |intense quote|intense reference|line number|list|list bullet|list continue|list number\
        |list paragraph|macro|macro text|message header|no list|no spacing|normal|normal (web)|normal indent|normal table\
        |note heading|outline list|page number|placeholder text|plain text|quote|revision|salutation|signature\
        |smart hyperlink|strong|subtitle|subtle emphasis|subtle reference|table of authorities\
        |table of figures|title|toa heading|toc|toc heading|unresolved mention|mention|hashtag|smart link\
        |colorful grid|colorful list|colorful shading|dark list|light grid|light list|light shading\
        |medium grid|medium list|medium shading|grid table|grid table light|plain table|list table\
        |table 3d effects|table classic|table colorful|table columns|table contemporary|table elegant\
        |table grid|table grid light|table list|table professional|table simple|table subtle|table theme\
        |table web|grid table 1 light|grid table 5 dark|grid table 6 colorful|grid table 7 colorful\
        |list table 1 light|list table 5 dark|list table 6 colorful|list table 7 colorful|abstract|author\
        |first paragraph|compact|table|image caption|table caption|captioned figure|definition\
        |definition term|figure|verbatim|section|source code|";
    let lower = name.to_ascii_lowercase();
    let lower = lower.strip_suffix(" char").unwrap_or(&lower);
    let number = |text: &str| -> Option<usize> {
        let (before, last) = text.rsplit_once(' ')?;
        let digit = last.len() == 1 && last.bytes().all(|byte| byte.is_ascii_digit());
        digit.then_some(before.len())
    };
    let plain = number(lower).map_or(lower, |end| &lower[..end]);
    let plain = plain.strip_suffix(" accent").unwrap_or(plain);
    let plain = number(plain).map_or(plain, |end| &plain[..end]);
    let is_in = |name: &str| {
        !name.is_empty() && !name.contains('|') && NAMES.contains(&format!("|{name}|"))
    };
    is_in(plain) || is_in(lower)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_word_are_known_and_names_of_people_are_not() {
        for name in [
            "Normal",
            "heading 1",
            "Heading 9 Char",
            "Medium Grid 3 Accent 6",
            "Grid Table 1 Light Accent 2",
            "List Bullet 2",
            "Table 3D effects 1",
        ] {
            assert!(is_known(name), "{name}");
        }
        for name in [
            "",
            "Anna Smith",
            "Normal Smith",
            "heading",
            "heading|index",
            "Char",
            "1",
        ] {
            assert_eq!(is_known(name), name == "heading", "{name}");
        }
    }
}
