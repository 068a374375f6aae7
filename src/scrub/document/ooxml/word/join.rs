//! Paragraphs whose end was deleted: what is in them moves to the front of the next, as in a program that
//! accepts the change.

use super::super::filter::{Frame, Place};
use super::super::names::Ns;
use super::super::writer::Writer;
use super::super::xml::Element;

/// A paragraph that is being taken in.
#[derive(Debug)]
struct Taken {
    number: u32,
    /// Where its content starts in what is written.
    start: usize,
    /// How many elements are around it.
    depth: usize,
    /// What the paragraphs before it left.
    before: Vec<u8>,
}

#[derive(Debug, Default)]
pub(super) struct Join {
    taken: Vec<Taken>,
    /// What waits for the next paragraph at this depth.
    waiting: Option<(usize, Vec<u8>)>,
    /// What goes into the paragraph of this number, behind its properties.
    front: Option<(u32, Vec<u8>)>,
}

/// Elements that need a paragraph at their end.
const ENDS: [&str; 6] = ["tc", "txbxContent", "hdr", "ftr", "footnote", "endnote"];

fn paragraph(out: &mut Writer, content: &[u8]) {
    out.start(Ns::Word, "p");
    out.paste(content);
    out.end(Ns::Word, "p");
}

impl Join {
    /// At the start of a paragraph whose end was deleted.
    pub(super) fn begin(&mut self, place: &Place, out: &mut Writer) {
        let depth = place.depth();
        let before = match self.waiting.take() {
            Some((at, bytes)) if at == depth => bytes,
            other => {
                self.waiting = other;
                Vec::new()
            }
        };
        self.taken.push(Taken {
            number: place.number(),
            start: out.position(),
            depth,
            before,
        });
    }

    /// True for the properties of a paragraph whose end was deleted: those of the next one hold.
    pub(super) fn drops(&self, element: &Element<'_>, place: &Place) -> bool {
        let last = self.taken.last();
        element.is(Ns::Word, "pPr")
            && last.is_some_and(|taken| {
                let parent = place.innermost();
                parent.is_some_and(|frame| frame.number == taken.number && !frame.kept)
            })
    }

    /// Before an element is written.
    pub(super) fn keep(&mut self, element: &Element<'_>, place: &mut Place, out: &mut Writer) {
        let is_paragraph = element.is(Ns::Word, "p");
        let depth = place.depth();
        let parent_number = place.parent().map(|parent| parent.number);
        let at_front = self
            .front
            .as_ref()
            .is_some_and(|(at, _)| Some(*at) == parent_number);
        if at_front && !element.is(Ns::Word, "pPr") {
            self.flush_front(out);
        }
        if self.waiting.as_ref().is_some_and(|(at, _)| *at == depth) {
            match self.waiting.take() {
                Some((_, bytes)) if is_paragraph => self.front = Some((place.number(), bytes)),
                Some((_, bytes)) if !bytes.is_empty() => paragraph(out, &bytes),
                _ => {}
            }
        }
        if let Some(parent) = place.parent_mut() {
            if ENDS.contains(&parent.name) {
                parent.flag = is_paragraph;
            }
        }
    }

    /// Before the end of a written element.
    pub(super) fn close(&mut self, frame: &Frame, place: &Place, out: &mut Writer) {
        if self
            .front
            .as_ref()
            .is_some_and(|(at, _)| *at == frame.number)
        {
            self.flush_front(out);
        }
        let mut ends = frame.flag;
        if self
            .waiting
            .as_ref()
            .is_some_and(|(at, _)| *at == place.depth() + 1)
        {
            if let Some((_, bytes)) = self.waiting.take() {
                if !bytes.is_empty() {
                    paragraph(out, &bytes);
                    ends = true;
                }
            }
        }
        if frame.ns == Ns::Word && ENDS.contains(&frame.name) && !ends {
            out.empty(Ns::Word, "p");
        }
    }

    /// Behind the end of any element.
    pub(super) fn closed(&mut self, frame: &Frame, place: &mut Place, out: &mut Writer) {
        if self
            .taken
            .last()
            .is_none_or(|taken| taken.number != frame.number)
        {
            return;
        }
        let Some(taken) = self.taken.pop() else {
            return;
        };
        let mut bytes = taken.before;
        bytes.extend(out.cut(taken.start));
        self.waiting = Some((taken.depth, bytes));
        if let Some(parent) = place.parent_mut() {
            parent.flag &= !ENDS.contains(&parent.name);
        }
    }

    fn flush_front(&mut self, out: &mut Writer) {
        if let Some((_, bytes)) = self.front.take() {
            out.paste(&bytes);
        }
    }
}
