//! Which elements lead to other parts, and to which kinds.

use super::super::names::Ns;
use super::super::parts::Kind;
use super::super::rules::Context;
use super::super::xml::Element;

/// Takes the relationships that an element names; those without lead nowhere, and some elements with them.
pub(super) fn relate(context: &mut Context<'_>, element: &mut Element<'_>) -> bool {
    let (ns, name) = (element.ns, element.name);
    let mut whole = true;
    element.attributes.retain_mut(|attribute| {
        if attribute.ns != Ns::Relation {
            return true;
        }
        let id = match wanted(ns, name, attribute.name) {
            Some((kind, relations)) => {
                let links = &mut context.links;
                let taken = links.take(&attribute.value, kind, relations);
                taken.or_else(|| match kind {
                    Kind::Worksheet => {
                        links.take(&attribute.value, Kind::Chartsheet, &["chartsheet"])
                    }
                    _ => None,
                })
            }
            None => None,
        };
        match id {
            Some(id) => {
                attribute.value = id.into();
                true
            }
            None => {
                whole = false;
                false
            }
        }
    });
    // A picture that is lost still has its place, and a fill its colour.
    whole && needs(ns, name).is_none_or(|id| element.relation(id).is_some())
        || matches!(
            (ns, name),
            (Ns::Drawing, "blip") | (Ns::Vml, "fill") | (Ns::Diagram, "shape")
        )
}

/// What the attribute of an element has to lead to.
fn wanted(ns: Ns, name: &str, attribute: &str) -> Option<(Kind, &'static [&'static str])> {
    Some(match (ns, name, attribute) {
        (Ns::Drawing, "blip", "embed")
        | (Ns::Vml, "imagedata" | "fill", "id")
        | (Ns::Diagram, "shape", "blip")
        | (Ns::Sheet, "picture", "id") => (Kind::Media, &["image"]),
        (Ns::Drawing, "videoFile", "link") => (Kind::Media, &["video"]),
        (Ns::Drawing, "audioFile", "link") => (Kind::Media, &["audio"]),
        (Ns::Slide2010, "media", "embed") => (Kind::Media, &["media"]),
        (Ns::Chart, "chart", "id") => (Kind::Chart, &["chart"]),
        (Ns::Chart, "userShapes", "id") => (Kind::ChartShapes, &["chartUserShapes"]),
        (Ns::Diagram, "relIds", "dm") => (Kind::DiagramData, &["diagramData"]),
        (Ns::Diagram, "relIds", "lo") => (Kind::DiagramLayout, &["diagramLayout"]),
        (Ns::Diagram, "relIds", "qs") => (Kind::DiagramStyle, &["diagramQuickStyle"]),
        (Ns::Diagram, "relIds", "cs") => (Kind::DiagramColours, &["diagramColors"]),
        (Ns::Word, "headerReference", "id") => (Kind::Header, &["header"]),
        (Ns::Word, "footerReference", "id") => (Kind::Footer, &["footer"]),
        (Ns::Sheet, "sheet", "id") => (Kind::Worksheet, &["worksheet"]),
        (Ns::Sheet, "drawing", "id") => (Kind::SheetDrawing, &["drawing"]),
        (Ns::Sheet, "tablePart", "id") => (Kind::Table, &["table"]),
        (Ns::Slide, "sldId", "id") => (Kind::Slide, &["slide"]),
        (Ns::Slide, "sldLayoutId", "id") => (Kind::Layout, &["slideLayout"]),
        (Ns::Slide, "sldMasterId", "id") => (Kind::Master, &["slideMaster"]),
        _ => return None,
    })
}

/// The relationship without which an element is nothing.
fn needs(ns: Ns, name: &str) -> Option<&'static str> {
    match (ns, name) {
        (Ns::Drawing, "videoFile" | "audioFile") => Some("link"),
        (Ns::Diagram, "relIds") => Some("dm"),
        (Ns::Chart, "userShapes") => Some("id"),
        (Ns::Chart, "chart") => None,
        (Ns::Slide2010, "media") => Some("embed"),
        (Ns::Vml, "imagedata") => Some("id"),
        (Ns::Word, "headerReference" | "footerReference") => Some("id"),
        (Ns::Sheet, "picture" | "sheet" | "drawing" | "tablePart") => Some("id"),
        (Ns::Slide, "sldId" | "sldLayoutId" | "sldMasterId") => Some("id"),
        _ => None,
    }
}
