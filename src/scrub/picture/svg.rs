//! SVG (1.1 second edition, 2): the elements and attributes that are drawn, written anew; names of parts
//! become numbers, pictures inside are cleaned like any other.

use quick_xml::events::{BytesStart, Event};
use quick_xml::Reader;

use crate::tags::{escaped, escaped_text, picture, whole};
use crate::work::Work;
use crate::{kind, Cleaned, Plan, Reason, Report, Source, Trace};

mod allowed;
mod attributes;
mod entities;
mod letters;
mod names;
mod style;

use allowed::{element, is_drawn, trace, Role};
use attributes::{Attributes, Namespaces};
use entities::Entities;
use names::{render, Names, Piece};

/// Largest drawing, in bytes.
const LARGEST: u64 = 32 << 20;

/// Most elements in elements.
const DEPTH: usize = 256;

/// Most elements.
const ELEMENTS: u32 = 250_000;

const STRANGE: Reason = Reason::Damaged("a part of it is not as a drawing's should be");

/// Cleans a drawing.
pub(crate) fn clean(source: &mut dyn Source, work: &mut Work) -> Result<Cleaned, Reason> {
    let mut report = Report::default();
    let text = whole(source, LARGEST, &mut report)?;
    let mut drawing = Drawing {
        out: String::new(),
        letters: String::new(),
        open: Vec::new(),
        skipped: 0,
        elements: 0,
        done: false,
        names: Names::default(),
        namespaces: Namespaces::default(),
        entities: Entities::default(),
        report,
        work,
    };
    drawing.read(&text)?;
    let mut plan = Plan::new();
    plan.bytes(drawing.out.as_bytes());
    Ok(Cleaned {
        kind: kind::SVG,
        plan,
        report: drawing.report,
    })
}

/// An element that is open in what is written.
struct Open {
    role: Role,
    /// What closes it.
    end: String,
}

struct Drawing<'a> {
    out: String,
    /// Letters since the last tag that is written.
    letters: String,
    open: Vec<Open>,
    /// Elements that are open below one that goes.
    skipped: usize,
    elements: u32,
    done: bool,
    names: Names,
    namespaces: Namespaces,
    entities: Entities,
    report: Report,
    work: &'a mut Work,
}

impl Drawing<'_> {
    fn read(&mut self, text: &str) -> Result<(), Reason> {
        let mut reader = Reader::from_str(text);
        reader.config_mut().expand_empty_elements = true;
        loop {
            let event = reader.read_event().map_err(|_| STRANGE)?;
            match event {
                Event::Eof => break,
                Event::Start(start) => self.start(&start)?,
                Event::End(_) => self.end(),
                Event::Text(text) => self.letters(&text),
                Event::CData(text) => self.letters(&text),
                Event::GeneralRef(reference) => self.reference(&reference)?,
                Event::Comment(_) => self.report.add(Trace::Comment, 1),
                Event::PI(_) => self.report.add(Trace::Setting, 1),
                Event::DocType(doctype) if self.open.is_empty() && !self.done => {
                    self.entities.declare(&doctype)?;
                }
                Event::DocType(_) => return Err(STRANGE),
                // Empty elements come as two tags.
                Event::Decl(_) | Event::Empty(_) => {}
            }
        }
        match self.done && self.open.is_empty() && self.skipped == 0 {
            true => Ok(()),
            false => Err(STRANGE),
        }
    }

    fn start(&mut self, start: &BytesStart<'_>) -> Result<(), Reason> {
        if self.skipped > 0 {
            self.skipped += 1;
            return Ok(());
        }
        if self.open.len() >= DEPTH {
            return Err(Reason::Beyond("256 levels of parts in parts"));
        }
        self.elements += 1;
        if self.elements > ELEMENTS {
            return Err(Reason::Beyond("250,000 parts"));
        }
        let found = Attributes::read(
            start,
            self.open.len(),
            &mut self.namespaces,
            &mut self.entities,
        )?;
        let name = start.name();
        let local = start.local_name();
        let local = local.as_ref();
        let ours = self
            .namespaces
            .is_svg(name.prefix().map(|prefix| prefix.into_inner()));
        let known = element(local).filter(|_| ours);
        if self.open.is_empty() {
            return match known {
                Some(("svg", _)) if !self.done => self.root(found),
                _ => Err(STRANGE),
            };
        }
        match known {
            Some(_) if is_drawn(local) && found.is_hidden() => self.skip(Trace::PrivateBlock),
            Some(_) if found.is_foreign() => self.skip(Trace::Setting),
            Some((name, role)) => self.kept(local, name, role, found)?,
            None => self.skip(trace(local, ours)),
        }
        Ok(())
    }

    fn skip(&mut self, trace: Trace) {
        self.report.add(trace, 1);
        self.skipped = 1;
    }

    /// The outermost element says how large the drawing is. How it is painted stands in a group below it,
    /// so that all drawings begin alike.
    fn root(&mut self, mut found: Attributes) -> Result<(), Reason> {
        self.report.merge(&found.report);
        self.out += "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"";
        let size = ["width", "height", "viewBox"].map(|name| found.take(name));
        for place in ["x", "y", "transform", "overflow", "display"] {
            found.take(place);
        }
        let [width, height, view] = &size;
        // How the view fits into the size has to stand with the view.
        let fitted = found.has("preserveAspectRatio") && size.iter().all(Option::is_some);
        let fit = found.take("preserveAspectRatio").filter(|_| fitted);
        for (name, pieces) in [("width", width), ("height", height)] {
            self.attribute(name, pieces.as_deref());
        }
        if !fitted {
            self.attribute("viewBox", view.as_deref());
        }
        self.out.push('>');
        let mut end = "</svg>\n".to_owned();
        if fitted {
            self.out += "<svg";
            self.attribute("preserveAspectRatio", fit.as_deref());
            self.attribute("viewBox", view.as_deref());
            self.out.push('>');
            end.insert_str(0, "</svg>");
        }
        if !found.is_empty() {
            self.out += "<g";
            self.out += &found.write(&mut self.names);
            self.out.push('>');
            end.insert_str(0, "</g>");
        }
        self.open.push(Open {
            role: Role::Kept,
            end,
        });
        Ok(())
    }

    fn attribute(&mut self, name: &str, pieces: Option<&[Piece]>) {
        if let Some(pieces) = pieces {
            let value = render(pieces, &mut self.names);
            self.out += &format!(" {name}=\"{}\"", escaped(&value));
        }
    }

    fn kept(
        &mut self,
        local: &str,
        name: &'static str,
        role: Role,
        mut found: Attributes,
    ) -> Result<(), Reason> {
        let mut shown = None;
        if role == Role::Image || local == "feImage" {
            if let Some(data) = found.take_data() {
                let (address, report) = picture(&data, self.work)?;
                self.report.merge(&report);
                shown = Some(address);
            }
        }
        let follows = role == Role::Image || matches!(local, "use" | "feImage");
        if follows && shown.is_none() && !found.has("xlink:href") {
            self.skip(Trace::Link);
            return Ok(());
        }
        if role == Role::Link {
            let within = found.take("xlink:href").is_some();
            self.report.add(Trace::Link, u64::from(within));
        }
        let inside_text = self.open.last().is_some_and(|open| open.role == Role::Text);
        let (name, role) = match role {
            // A link within a line of words.
            Role::Link if inside_text => ("tspan", Role::Text),
            Role::Link => (name, Role::Kept),
            role => (name, role),
        };
        self.flush();
        self.report.merge(&found.report);
        self.out += &format!("<{name}");
        if role != Role::Style {
            self.out += &found.write(&mut self.names);
        }
        if let Some(picture) = shown {
            self.out += &format!(" xlink:href=\"{picture}\"");
        }
        self.out.push('>');
        let end = format!("</{name}>");
        self.open.push(Open { role, end });
        Ok(())
    }

    fn end(&mut self) {
        if self.skipped > 0 {
            self.skipped -= 1;
            return;
        }
        let role = self.open.last().map(|open| open.role);
        if role == Some(Role::Style) {
            let sheet = std::mem::take(&mut self.letters);
            let mut gone = 0;
            let sheet = style::sheet(&sheet, &mut self.names, &mut gone);
            self.report.add(Trace::Setting, gone);
            self.out += &escaped_text(&sheet);
        }
        self.flush();
        if let Some(open) = self.open.pop() {
            self.out += &open.end;
        }
        self.namespaces.leave(self.open.len());
        self.done |= self.open.is_empty();
    }
}

#[cfg(test)]
mod tests;
