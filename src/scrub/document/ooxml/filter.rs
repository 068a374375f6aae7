//! Writes a part anew: the elements and attributes that its vocabulary has, in the order they came.

mod forms;

use std::borrow::Cow;

use super::names::Ns;
pub(super) use super::place::{Frame, Place};
use super::words::{has_text, word, Word};
use super::writer::Writer;
use super::xml::{Element, Event, Reader, BROKEN};
use crate::Reason;

/// What becomes of an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Action {
    /// As the vocabulary says: kept, or dropped with all that is in it.
    Listed,
    /// What is in it stays in its place; the element goes.
    Unwrap,
    /// It goes, with all that is in it.
    Drop,
}

/// What a kind of part does beyond its vocabulary.
pub(super) trait Rules {
    /// At every start tag, before the vocabulary is asked.
    fn open(
        &mut self,
        element: &mut Element<'_>,
        place: &mut Place,
        out: &mut Writer,
    ) -> Result<Action, Reason>;

    /// An element that the vocabulary keeps, with the attributes that it keeps. `false` drops it after all.
    fn keep(
        &mut self,
        element: &mut Element<'_>,
        place: &mut Place,
        out: &mut Writer,
    ) -> Result<bool, Reason>;

    /// True when nothing is to be written.
    fn is_look(&self) -> bool {
        false
    }

    /// Text of an element whose text is content.
    fn text(&mut self, text: Cow<'_, str>, place: &Place, out: &mut Writer) -> Result<(), Reason> {
        let _ = place;
        out.text(&text);
        Ok(())
    }

    /// Before the end tag of a written element.
    fn close(&mut self, frame: &Frame, place: &mut Place, out: &mut Writer) -> Result<(), Reason> {
        let _ = (frame, place, out);
        Ok(())
    }

    /// Behind the end of any element that was not dropped.
    fn closed(&mut self, frame: &Frame, place: &mut Place, out: &mut Writer) -> Result<(), Reason> {
        let _ = (frame, place, out);
        Ok(())
    }
}

/// Writes a part anew. The root has to be `root`; it declares `declared`, and no other element anything.
///
/// # Errors
/// When the text is not XML, or the root is another, and those of the rules.
pub(super) fn filter(
    text: &str,
    root: (Ns, &str),
    declared: &[Ns],
    rules: &mut dyn Rules,
) -> Result<Vec<u8>, Reason> {
    let mut run = Run {
        reader: Reader::new(text),
        place: Place::default(),
        out: Writer::new(rules.is_look()),
        every_form: forms::are_without_fallback(text)?,
    };
    loop {
        match run.reader.next()? {
            Event::Open(element) => {
                let first = run.place.frames.is_empty();
                if first && !element.is(root.0, root.1) {
                    return Err(Reason::Damaged("a part of it is not what the others say"));
                }
                if !run.open(element, if first { declared } else { &[] }, rules)? {
                    run.skip()?;
                }
            }
            Event::Close => run.close(rules)?,
            Event::Text(text) => {
                if run.place.frames.last().is_some_and(|frame| frame.text) {
                    rules.text(text, &run.place, &mut run.out)?;
                }
            }
            Event::End => return Ok(run.out.into_bytes()),
        }
    }
}

struct Run<'a> {
    reader: Reader<'a>,
    place: Place,
    out: Writer,
    /// Of what is offered in several forms, also one that is not understood is taken.
    every_form: bool,
}

impl Run<'_> {
    /// Answers whether what is in the element is looked at.
    fn open(
        &mut self,
        mut element: Element<'_>,
        declared: &[Ns],
        rules: &mut dyn Rules,
    ) -> Result<bool, Reason> {
        self.place.number = self.place.number.checked_add(1).ok_or(BROKEN)?;
        if element.ns == Ns::Compatibility {
            return Ok(self.choose(&element));
        }
        match rules.open(&mut element, &mut self.place, &mut self.out)? {
            Action::Drop => return Ok(false),
            Action::Unwrap => {
                // Its name is not needed any more: nothing is around it but through it.
                self.push(Ns::Other, "", false);
                return Ok(true);
            }
            Action::Listed => {}
        }
        let Some(word) = word(element.ns, element.name) else {
            return Ok(false);
        };
        let ns = element.ns;
        element
            .attributes
            .retain_mut(|attribute| is_kept(ns, word, attribute));
        if !rules.keep(&mut element, &mut self.place, &mut self.out)? {
            return Ok(false);
        }
        if let Some(parent) = self.place.parent_mut() {
            parent.children = parent.children.saturating_add(1);
        }
        // Rules may have given it another name, of the same vocabulary.
        let name = super::words::word(ns, element.name).map_or(word.name, |word| word.name);
        self.push(ns, name, true);
        self.out.start(ns, name);
        declared.iter().for_each(|ns| self.out.declare(*ns));
        for attribute in &element.attributes {
            self.out
                .attribute(attribute.ns, attribute.name, &attribute.value);
        }
        Ok(true)
    }

    fn push(&mut self, ns: Ns, name: &'static str, kept: bool) {
        let frame = Frame {
            ns,
            name,
            number: self.place.number,
            kept,
            start: self.out.position(),
            children: 0,
            flag: false,
            text: kept && has_text(ns, name),
        };
        if kept {
            self.place.kept.push(self.place.frames.len());
        }
        self.place.frames.push(frame);
    }

    fn close(&mut self, rules: &mut dyn Rules) -> Result<(), Reason> {
        let frame = self.place.frames.pop().ok_or(BROKEN)?;
        if frame.kept {
            self.place.kept.pop();
            rules.close(&frame, &mut self.place, &mut self.out)?;
            self.out.end(frame.ns, frame.name);
        }
        if frame.ns == Ns::Compatibility {
            return Ok(());
        }
        rules.closed(&frame, &mut self.place, &mut self.out)
    }

    /// Of the forms in which something is offered, the first that is understood; else the last resort.
    fn choose(&mut self, element: &Element<'_>) -> bool {
        if element.name == "AlternateContent" {
            self.push(Ns::Compatibility, "AlternateContent", false);
            return true;
        }
        let understood = match element.name {
            "Choice" => self.every_form || forms::is_understood(element, &self.reader),
            "Fallback" => true,
            _ => false,
        };
        let offer = self.place.frames.last_mut();
        let Some(offer) = offer.filter(|offer| offer.name == "AlternateContent") else {
            return false;
        };
        if !understood || std::mem::replace(&mut offer.flag, true) {
            return false;
        }
        self.push(Ns::Compatibility, "Choice", false);
        true
    }

    /// Passes over what is in the element that was just opened, and its end.
    fn skip(&mut self) -> Result<(), Reason> {
        let mut depth = 1_u32;
        while depth > 0 {
            match self.reader.next()? {
                Event::Open(_) => {
                    depth += 1;
                    self.place.number = self.place.number.checked_add(1).ok_or(BROKEN)?;
                }
                Event::Close => depth -= 1,
                Event::Text(_) => {}
                Event::End => return Err(BROKEN),
            }
        }
        Ok(())
    }
}

/// Whether the vocabulary has an attribute. Those of the element's own namespace are written as they are
/// looked up there, without a prefix.
fn is_kept(ns: Ns, word: &Word, attribute: &super::xml::Attribute<'_>) -> bool {
    let own = matches!(ns, Ns::Word | Ns::Math);
    match attribute.ns {
        Ns::Bare => !own && word.has("", attribute.name),
        Ns::Xml => {
            attribute.name == "space" && attribute.value == "preserve" && has_text(ns, word.name)
        }
        Ns::Other => false,
        other if own && other == ns => word.has("", attribute.name),
        other => word.has(other.prefix(), attribute.name),
    }
}
