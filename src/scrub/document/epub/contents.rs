//! The table of contents of older books (NCX, ANSI/NISO Z39.86-2005): titles of chapters and where they begin.

use crate::document::elements::{Element, Elements, Token};
use crate::document::epub::book::{Book, Target};
use crate::document::epub::names::DIALECT;
use crate::document::epub::package::{IDENTIFIER, TITLE};
use crate::document::writer::Writer;
use crate::Reason;
use crate::Trace;

/// A table of contents on its way.
struct Contents<'c, 'b> {
    book: &'c mut Book<'b>,
    path: &'c str,
    writer: Writer,
    open: Vec<String>,
    points: u32,
    /// The title of a point: it is written once its place is known too.
    title: Option<String>,
}

/// Rebuilds a table of contents.
pub(super) fn rebuild(book: &mut Book<'_>, path: &str) -> Result<String, Reason> {
    let text = book.read(path)?;
    let mut elements = Elements::new(&text, &DIALECT);
    let mut contents = Contents {
        book,
        path,
        writer: begun(),
        open: Vec::new(),
        points: 0,
        title: None,
    };
    while let Some(token) = elements.next()? {
        match token {
            Token::Open(element) => contents.open(&element),
            Token::Text(text) => contents.text(&text),
            Token::Close => contents.close(),
        }
    }
    contents.book.report.merge(&elements.report);
    Ok(contents.writer.finish())
}

impl Contents<'_, '_> {
    fn is_in(&self, local: &str) -> bool {
        self.open.iter().any(|name| name == local)
    }

    fn open(&mut self, element: &Element) {
        let in_map = self.is_in("navMap");
        let get = |local| element.attribute("", local).unwrap_or_default();
        match element.name.local.as_str() {
            "navPoint" if in_map => {
                self.points += 1;
                self.writer.open("navPoint");
                self.writer.attribute("id", &format!("n{}", self.points));
                self.writer.attribute("playOrder", &self.points.to_string());
                self.title = Some(String::new());
            }
            "content" if in_map => self.place(get("src")),
            "meta" => {
                let ours = get("content") == IDENTIFIER || get("content").parse::<u32>().is_ok();
                self.book.report.add(Trace::Identifier, u64::from(!ours));
            }
            "pageList" | "navList" => self.book.tell(Trace::PartName),
            _ => {}
        }
        self.open.push(element.name.local.clone());
    }

    fn text(&mut self, text: &str) {
        let in_label = self.is_in("navLabel");
        if let Some(title) = self.title.as_mut().filter(|_| in_label) {
            title.push_str(text);
        }
    }

    fn close(&mut self) {
        let in_map = self.is_in("navMap");
        if self.open.pop().is_some_and(|name| name == "navPoint") && in_map {
            self.writer.close();
        }
    }

    /// Writes the title of a point and where it leads.
    fn place(&mut self, address: &str) {
        let Some(title) = self.title.take() else {
            return;
        };
        let words: Vec<&str> = title.split_whitespace().collect();
        label(&mut self.writer, "navLabel", &words.join(" "));
        // A point has to lead somewhere.
        let place = match self.book.link(self.path, address) {
            Target::Page(address) => address,
            Target::Outside => "1.xhtml".to_owned(),
        };
        self.writer.empty("content", &[("src", &place)]);
    }
}

fn begun() -> Writer {
    let mut writer = Writer::new();
    writer.open("ncx");
    writer.attribute("xmlns", "http://www.daisy.org/z3986/2005/ncx/");
    writer.attribute("version", "2005-1");
    writer.open("head");
    writer.empty("meta", &[("name", "dtb:uid"), ("content", IDENTIFIER)]);
    writer.close();
    label(&mut writer, "docTitle", TITLE);
    writer.open("navMap");
    writer
}

fn label(writer: &mut Writer, name: &str, words: &str) {
    writer.open(name);
    writer.open("text");
    writer.content(words);
    writer.close();
    writer.close();
}
