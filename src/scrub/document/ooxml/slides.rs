//! PresentationML (ISO/IEC 29500-1, 19): slides with what is on them, their layouts and masters.

use std::borrow::Cow;

use super::drawing;
use super::filter::{Action, Frame, Place, Rules};
use super::names::Ns;
use super::parts::Kind;
use super::rules::{run, Context};
use super::writer::Writer;
use super::xml::Element;
use crate::{Reason, Trace};

/// The extension that holds a sound or a video ([MS-PPTX], 2.3.1.2).
const MEDIA: &str = "{DAA4B4D4-6D71-4841-9C94-3DE7FCFB9230}";

/// The first numbers of slides, and of masters and layouts together (19.7.13, 19.7.14).
const FIRST_SLIDE: u32 = 256;
const FIRST_MASTER: u32 = 1 << 31;

/// Writes a part of a presentation.
pub(super) fn write(text: &str, context: Context<'_>) -> Result<Vec<u8>, Reason> {
    let kind = context.kind;
    let mut rules = Slides {
        context,
        slides: 0,
        lifted: None,
    };
    run(text, kind, &mut rules)
}

struct Slides<'c> {
    context: Context<'c>,
    slides: u32,
    /// The picture of an embedded object, which takes the object's place.
    lifted: Option<Vec<u8>>,
}

impl Slides<'_> {
    /// Names of layouts are shown in menus; those of slides nowhere.
    fn name(&mut self, element: &mut Element<'_>) {
        const LAYOUTS: [&str; 14] = [
            "Title Slide",
            "Title and Content",
            "Section Header",
            "Two Content",
            "Comparison",
            "Title Only",
            "Blank",
            "Content with Caption",
            "Picture with Caption",
            "Title and Vertical Text",
            "Vertical Title and Text",
            "Custom Layout",
            "Default",
            "Layout",
        ];
        let named = element.value("name").is_some_and(|name| {
            let usual = self.context.kind == Kind::Layout && LAYOUTS.contains(&name);
            !name.is_empty() && !usual
        });
        if !named {
            return;
        }
        self.context.state.report.add(Trace::PartName, 1);
        match self.context.kind {
            Kind::Layout => {
                element.replace("name", "Layout");
            }
            _ => {
                element.remove("name");
            }
        }
    }
}

impl Rules for Slides<'_> {
    fn open(
        &mut self,
        element: &mut Element<'_>,
        place: &mut Place,
        _: &mut Writer,
    ) -> Result<Action, Reason> {
        if element.ns == Ns::Slide {
            let in_media = place.is_in(Ns::Slide, &["nvPr", "extLst"]);
            match element.name {
                "oleObj" => {
                    self.context.links.object = Some(place.number());
                    return Ok(Action::Unwrap);
                }
                "extLst" if !place.is_in(Ns::Slide, &["nvPr"]) => return Ok(Action::Drop),
                "ext" if !in_media || element.value("uri") != Some(MEDIA) => {
                    return Ok(Action::Drop);
                }
                _ => {}
            }
        }
        Ok(drawing::open(&mut self.context, element, place))
    }

    fn keep(
        &mut self,
        element: &mut Element<'_>,
        place: &mut Place,
        _: &mut Writer,
    ) -> Result<bool, Reason> {
        if !drawing::keep(&mut self.context, element, place) {
            return Ok(false);
        }
        match (element.ns, element.name) {
            (Ns::Slide, "cSld") => self.name(element),
            (Ns::Slide, "sldId") => {
                let number = FIRST_SLIDE.saturating_add(self.slides);
                self.slides = self.slides.saturating_add(1);
                element.replace("id", &number.to_string());
            }
            (Ns::Slide, "sldMasterId" | "sldLayoutId") => {
                let number = FIRST_MASTER.saturating_add(self.context.state.masters);
                self.context.state.masters = self.context.state.masters.saturating_add(1);
                element.replace("id", &number.to_string());
            }
            _ => {}
        }
        Ok(true)
    }

    fn text(&mut self, text: Cow<'_, str>, place: &Place, out: &mut Writer) -> Result<(), Reason> {
        drawing::text(&text, place, out);
        Ok(())
    }

    fn close(&mut self, frame: &Frame, place: &mut Place, _: &mut Writer) -> Result<(), Reason> {
        drawing::close(frame, place);
        Ok(())
    }

    fn closed(&mut self, frame: &Frame, place: &mut Place, out: &mut Writer) -> Result<(), Reason> {
        let lifts = frame.kept
            && frame.is(Ns::Slide, "pic")
            && place
                .parent()
                .is_some_and(|parent| parent.is(Ns::Drawing, "graphicData"));
        if lifts {
            self.lifted = Some(out.cut(frame.start));
        }
        let empty = frame.kept
            && frame.ns == Ns::Slide
            && matches!(frame.name, "extLst" | "ext")
            && frame.children == 0;
        if empty {
            out.cut(frame.start);
        }
        if lifts || empty {
            if let Some(parent) = place.parent_mut() {
                parent.children = parent.children.saturating_sub(1);
            }
        }
        drawing::closed(frame, place, out);
        self.context
            .links
            .object
            .take_if(|object| *object == frame.number);
        if frame.is(Ns::Slide, "graphicFrame") {
            if let Some(picture) = self.lifted.take() {
                out.paste(&picture);
            }
        }
        Ok(())
    }
}
