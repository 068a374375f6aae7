//! The package document of a book: which files it has, in which order they are read, and how they are shown.

use std::collections::BTreeMap;

use crate::document::elements::{Element, Elements, Token};
use crate::document::epub::book::{resolved, Book};
use crate::document::epub::names::DIALECT;
use crate::document::plain::is_plain;
use crate::Reason;
use crate::Trace;

/// Most files that a package names.
const ITEMS: usize = 10_000;

/// What the package says that a reading system needs.
#[derive(Default)]
pub(super) struct Package {
    pub(super) path: String,
    /// 3 if it says so, and 2 otherwise.
    pub(super) third: bool,
    pub(super) language: Option<String>,
    pub(super) direction: Option<String>,
    /// Settings of fixed layouts.
    pub(super) rendition: Vec<(String, String)>,
    pub(super) items: BTreeMap<String, Item>,
    pub(super) spine: Vec<(String, Element)>,
    contents: Option<String>,
    cover: Option<String>,
    pub(super) guide: Vec<(String, String)>,
}

/// A file that the package names.
pub(super) struct Item {
    pub(super) path: String,
    pub(super) media_type: String,
    properties: String,
}

/// Reads the package document.
pub(super) fn read(book: &mut Book<'_>, path: &str) -> Result<Package, Reason> {
    let text = book.read(path)?;
    let mut package = Package {
        path: path.to_owned(),
        ..Package::default()
    };
    let mut elements = Elements::new(&text, &DIALECT);
    let mut open: Vec<(Element, String)> = Vec::new();
    while let Some(token) = elements.next()? {
        match token {
            Token::Open(element) => {
                package.element(&element, book)?;
                open.push((element, String::new()));
            }
            Token::Text(text) => {
                if let Some((_, words)) = open.last_mut() {
                    words.push_str(&text);
                }
            }
            Token::Close => {
                if let Some((element, words)) = open.pop() {
                    package.record(&element, words.trim(), book);
                }
            }
        }
    }
    book.report.merge(&elements.report);
    for item in package.items.values() {
        book.types
            .insert(item.path.clone(), item.media_type.clone());
    }
    Ok(package)
}

impl Package {
    fn element(&mut self, element: &Element, book: &mut Book<'_>) -> Result<(), Reason> {
        let get = |local: &str| element.attribute("", local).unwrap_or_default();
        match element.name.local.as_str() {
            "package" => self.third = get("version").starts_with('3'),
            "item" => {
                let path = resolved(&self.path, get("href"));
                let path = path.filter(|path| book.members.contains_key(path));
                let Some(path) = path else {
                    return Ok(());
                };
                if self.items.len() >= ITEMS {
                    return Err(Reason::Beyond("10,000 files in it"));
                }
                let item = Item {
                    path,
                    media_type: get("media-type").to_owned(),
                    properties: get("properties").to_owned(),
                };
                self.items.insert(get("id").to_owned(), item);
            }
            "spine" => {
                self.contents = element.attribute("", "toc").map(str::to_owned);
                let direction = element.attribute("", "page-progression-direction");
                let known = direction.filter(|direction| matches!(*direction, "ltr" | "rtl"));
                self.direction = known.map(str::to_owned);
            }
            "itemref" if self.spine.len() < ITEMS => {
                self.spine.push((get("idref").to_owned(), element.clone()))
            }
            "reference" if self.guide.len() < ITEMS => self
                .guide
                .push((get("type").to_owned(), get("href").to_owned())),
            "meta" if get("name") == "cover" => self.cover = Some(get("content").to_owned()),
            _ => {}
        }
        Ok(())
    }

    /// What an element of the record says: settings are kept, and the rest is told.
    fn record(&mut self, element: &Element, words: &str, book: &mut Book<'_>) {
        const OURS: &[&str] = &[IDENTIFIER, TITLE, MODIFIED, "und"];
        let local = element.name.local.as_str();
        if local == "meta" {
            let property = element.attribute("", "property").unwrap_or_default();
            let setting =
                property.starts_with("rendition:") && is_plain(property) && is_plain(words);
            if setting && !words.is_empty() {
                self.rendition.push((property.to_owned(), words.to_owned()));
                return;
            }
            let name = element.attribute("", "name");
            let told = name != Some("cover") && !OURS.contains(&words);
            return book.report.add(Trace::Identifier, u64::from(told));
        }
        if element.name.space != "dc" || words.is_empty() || OURS.contains(&words) {
            return;
        }
        let trace = match local {
            "language" => {
                let language = words
                    .split('-')
                    .next()
                    .unwrap_or_default()
                    .to_ascii_lowercase();
                let known = matches!(language.len(), 2 | 3)
                    && language.chars().all(|c| c.is_ascii_lowercase());
                self.language.get_or_insert_with(|| match known {
                    true => language,
                    false => "und".to_owned(),
                });
                return;
            }
            "creator" | "contributor" | "publisher" => Trace::Person,
            "date" => Trace::Moment,
            "identifier" | "source" => Trace::Identifier,
            _ => Trace::Caption,
        };
        book.tell(trace);
    }

    /// Gives the pages their numbers, in the order in which they are read.
    pub(super) fn number(&self, book: &mut Book<'_>) {
        for (id, _) in &self.spine {
            if let Some(item) = self.items.get(id) {
                book.page(&item.path);
            }
        }
        if let Some(nav) = self.with_property("nav") {
            book.page(&nav.path);
        }
    }

    fn with_property(&self, property: &str) -> Option<&Item> {
        let mut items = self.items.values();
        items.find(|item| item.properties.split(' ').any(|has| has == property))
    }

    /// The picture on the cover: the path of it.
    pub(super) fn cover(&self) -> Option<&str> {
        let named = self.cover.as_ref().and_then(|id| self.items.get(id));
        let item = named.or_else(|| self.with_property("cover-image"))?;
        item.media_type
            .starts_with("image/")
            .then_some(item.path.as_str())
    }

    /// The path of the table of contents of older books.
    pub(super) fn contents(&self) -> Option<&str> {
        let is_contents = |item: &&Item| item.media_type == "application/x-dtbncx+xml";
        let named = self.contents.as_ref().and_then(|id| self.items.get(id));
        let item = named.or_else(|| self.items.values().find(is_contents))?;
        Some(item.path.as_str())
    }

    /// The path of the document that has the navigation.
    pub(super) fn navigation(&self) -> Option<&str> {
        self.with_property("nav").map(|item| item.path.as_str())
    }

    pub(super) fn is_third(&self) -> bool {
        self.third
    }
}

/// Every book has to have one; this one names none.
pub(super) const IDENTIFIER: &str = "urn:uuid:00000000-0000-0000-0000-000000000000";
pub(super) const TITLE: &str = "-";
pub(super) const MODIFIED: &str = "1980-01-01T00:00:00Z";
