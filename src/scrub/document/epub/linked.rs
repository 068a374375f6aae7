//! Elements of a page that stand for a file: style sheets, pictures, sounds and videos.

use crate::document::elements::Element;
use crate::document::epub::page::Filter;
use crate::kind::Family;
use crate::Reason;
use crate::Trace;

impl Filter<'_, '_> {
    pub(super) fn sheet(&mut self, element: &Element) -> Result<(), Reason> {
        let relation = element
            .attribute("", "rel")
            .unwrap_or_default()
            .to_ascii_lowercase();
        let address = element.attribute("", "href").unwrap_or_default();
        let sheet = match relation == "stylesheet" {
            true => self.book.style(self.path, address)?,
            false => None,
        };
        if let Some(sheet) = &sheet {
            let attributes = [("rel", "stylesheet"), ("type", "text/css"), ("href", sheet)];
            self.writer.empty("link", &attributes);
        }
        self.drop(sheet.is_none().then_some(Trace::Link));
        Ok(())
    }

    pub(super) fn picture(&mut self, element: &Element) -> Result<(), Reason> {
        let (space, local) = match element.name.space {
            "h" => ("", "src"),
            _ => ("xlink", "href"),
        };
        let address = element
            .attribute(space, local)
            .or(element.attribute("", "href"));
        let file = self
            .book
            .file(self.path, address.unwrap_or_default(), &[Family::Picture])?;
        let Some(file) = file else {
            self.drop(Some(Trace::Link));
            return Ok(());
        };
        self.has_drawing |= element.name.space == "svg";
        self.begin(element)?;
        match space {
            "" => {
                self.writer.attribute("src", &file);
                // Readers demand it; what it said is told by `told`.
                self.writer.attribute("alt", "");
            }
            _ => self.writer.attribute("xlink:href", &file),
        }
        Ok(())
    }

    pub(super) fn media(&mut self, element: &Element) -> Result<(), Reason> {
        let Some(address) = element.attribute("", "src") else {
            return self.begin(element);
        };
        let families = [Family::Sound, Family::Video];
        match self.book.file(self.path, address, &families)? {
            Some(file) => {
                self.begin(element)?;
                self.writer.attribute("src", &file);
            }
            None => self.drop(Some(Trace::Link)),
        }
        Ok(())
    }
}
