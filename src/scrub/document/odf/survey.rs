//! A first look at a document: what of it is hidden, and which tables are seen.

use std::collections::{BTreeMap, BTreeSet};

use crate::document::elements::{Element, Elements, Token};
use crate::document::odf::names::DIALECT;
use crate::document::odf::values::is_kept;
use crate::Reason;

/// What a style says of what has it.
#[derive(Debug, Clone, Default)]
struct Style {
    parent: Option<String>,
    /// The text is not shown.
    hides_text: Option<bool>,
    /// The table is not shown.
    hides_table: Option<bool>,
}

/// Styles by family and name.
type Styles = BTreeMap<(String, String), Style>;

/// What was found.
#[derive(Debug, Clone, Default)]
pub(super) struct Survey {
    styles: Styles,
    /// Styles of text that change nothing: they mark where one edit ends and another begins.
    blank: BTreeSet<String>,
    /// Tables of a spreadsheet that are seen.
    pub(super) sheets: BTreeSet<String>,
    /// Which paragraphs are hidden by a field in them, counted from the first.
    pub(super) hidden_paragraphs: BTreeSet<u64>,
}

/// Looks at one file of a document. `named` are the styles of its other file that this one may use.
pub(super) fn survey(text: &str, named: Option<&Survey>) -> Result<Survey, Reason> {
    let mut survey = Survey {
        styles: named.map(|named| named.styles.clone()).unwrap_or_default(),
        ..Survey::default()
    };
    let mut elements = Elements::new(text, &DIALECT);
    let mut look = Look::default();
    while let Some(token) = elements.next()? {
        match token {
            Token::Open(element) => look.open(&element, &mut survey),
            Token::Close => look.close(&mut survey),
            Token::Text(_) => {}
        }
    }
    if named.is_none() {
        // What is automatic in the file of styles is unknown to the other one.
        for key in look.automatic {
            survey.styles.remove(&key);
        }
    }
    Ok(survey)
}

#[derive(Default)]
struct Look {
    open: Vec<Element>,
    /// The number of each open paragraph.
    paragraphs: Vec<u64>,
    count: u64,
    /// The style that is read, and whether it is still blank.
    style: Option<((String, String), Style, bool)>,
    automatic: Vec<(String, String)>,
}

impl Look {
    fn open(&mut self, element: &Element, survey: &mut Survey) {
        let parent = self.open.last().map(|parent| parent.name.clone());
        let inside = |space, local| {
            parent
                .as_ref()
                .is_some_and(|parent| parent.is(space, local))
        };
        let (space, local) = (element.name.space, element.name.local.as_str());
        match (space, local) {
            ("text", "p" | "h") => {
                self.paragraphs.push(self.count);
                self.count += 1;
            }
            ("text", "hidden-paragraph")
                if element.attribute("text", "is-hidden") != Some("false") =>
            {
                survey.hidden_paragraphs.extend(self.paragraphs.last());
            }
            ("style", "style") => self.begin_style(element, inside("office", "automatic-styles")),
            ("table", "table") if inside("office", "spreadsheet") => {
                let name = element.attribute("table", "name");
                survey
                    .sheets
                    .extend(name.filter(|_| !survey.hides(element)).map(str::to_owned));
            }
            _ if inside("style", "style") => self.property(element),
            _ => {
                if let Some((_, _, blank)) = &mut self.style {
                    *blank = false;
                }
            }
        }
        self.open.push(element.clone());
    }

    fn begin_style(&mut self, element: &Element, automatic: bool) {
        let get = |local| {
            element
                .attribute("style", local)
                .unwrap_or_default()
                .to_owned()
        };
        let key = (get("family"), get("name"));
        let usual = |local: &str| matches!(local, "family" | "name");
        let blank = automatic
            && key.0 == "text"
            && element
                .attributes
                .iter()
                .all(|(name, value)| usual(&name.local) || !is_kept(element, name, value));
        if automatic {
            self.automatic.push(key.clone());
        }
        let parent = element
            .attribute("style", "parent-style-name")
            .map(str::to_owned);
        self.style = Some((
            key,
            Style {
                parent,
                ..Style::default()
            },
            blank,
        ));
    }

    fn property(&mut self, element: &Element) {
        let Some((_, style, blank)) = &mut self.style else {
            return;
        };
        let kept = element
            .attributes
            .iter()
            .any(|(name, value)| is_kept(element, name, value));
        *blank &= element.name.is("style", "text-properties") && !kept;
        if let Some(display) = element.attribute("text", "display") {
            style.hides_text = Some(display == "none");
        }
        if let Some(display) = element.attribute("table", "display") {
            style.hides_table = Some(display == "false");
        }
    }

    fn close(&mut self, survey: &mut Survey) {
        let Some(element) = self.open.pop() else {
            return;
        };
        if element.name.is("text", "p") || element.name.is("text", "h") {
            self.paragraphs.pop();
        }
        if element.name.is("style", "style") {
            if let Some((key, style, blank)) = self.style.take() {
                if blank {
                    survey.blank.insert(key.1.clone());
                }
                survey.styles.insert(key, style);
            }
        }
    }
}

impl Survey {
    /// True for an element whose style hides it.
    pub(super) fn hides(&self, element: &Element) -> bool {
        let (space, family) = match (element.name.space, element.name.local.as_str()) {
            ("text", "p" | "h") => ("text", "paragraph"),
            ("text", "span") => ("text", "text"),
            ("table", "table") => ("table", "table"),
            _ => return false,
        };
        let style = element.attribute(space, "style-name");
        style.is_some_and(|style| self.is_hidden(family, style))
    }

    fn is_hidden(&self, family: &str, name: &str) -> bool {
        /// Most styles that a style is derived from.
        const ANCESTORS: usize = 32;
        let mut key = (family.to_owned(), name.to_owned());
        for _ in 0..ANCESTORS {
            let Some(style) = self.styles.get(&key) else {
                return false;
            };
            let says = if family == "table" {
                style.hides_table
            } else {
                style.hides_text
            };
            match (says, &style.parent) {
                (Some(says), _) => return says,
                (None, Some(parent)) => key.1.clone_from(parent),
                (None, None) => return false,
            }
        }
        false
    }

    /// True for a piece of text with a style that changes nothing, and for that style.
    pub(super) fn is_blank(&self, element: &Element) -> bool {
        let is = |space, local| element.name.is(space, local);
        let style = match () {
            () if is("text", "span") => element.attribute("text", "style-name"),
            () if is("style", "style") && element.attribute("style", "family") == Some("text") => {
                element.attribute("style", "name")
            }
            () => None,
        };
        style.is_some_and(|style| self.blank.contains(style))
    }
}
