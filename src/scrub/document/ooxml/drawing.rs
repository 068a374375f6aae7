//! Drawings, charts, diagrams, themes and VML, in whatever document they stand.

use super::filter::{Action, Frame, Place};
use super::names::Ns;
use super::rules::Context;
use super::writer::Writer;
use super::xml::Element;
use crate::Trace;

mod relations;

use relations::relate;

/// Longest style or outline of an old drawing.
const LONGEST: usize = 32 * 1024;

/// At every start tag.
pub(super) fn open(context: &mut Context<'_>, element: &mut Element<'_>, _: &Place) -> Action {
    match (element.ns, element.name) {
        (_, "cNvPr" | "docPr") => {
            let told = |name| {
                element
                    .value(name)
                    .is_some_and(|value| !value.trim().is_empty())
            };
            if told("descr") || told("title") {
                context.state.report.add(Trace::Caption, 1);
            }
        }
        // Dates and the like stay as they stand; only numbers of slides differ from place to place.
        (Ns::Drawing, "fld") if element.value("type") != Some("slidenum") => {
            element.name = "r";
            element.attributes.clear();
        }
        (Ns::Chart, "pivotSource") => context.state.report.add(Trace::Path, 1),
        (Ns::Vml, _) => {
            let told = |name| {
                element
                    .value(name)
                    .is_some_and(|value| !value.trim().is_empty())
            };
            if told("alt") || told("title") {
                context.state.report.add(Trace::Caption, 1);
            }
        }
        _ => {}
    }
    Action::Listed
}

/// An element that the vocabulary keeps.
pub(super) fn keep(
    context: &mut Context<'_>,
    element: &mut Element<'_>,
    place: &mut Place,
) -> bool {
    // A size shares its name with an extension.
    if element.is(Ns::Drawing, "ext") && element.attributes.is_empty() {
        return false;
    }
    if !relate(context, element) {
        return false;
    }
    match element.ns {
        Ns::Vml => return keep_vml(element),
        Ns::Diagram => points(context, element),
        _ => {}
    }
    anchor(element, place);
    named(context, element)
}

/// Gives an element the names that every file of ours has. `false` when it is nothing without its own.
fn named(context: &mut Context<'_>, element: &mut Element<'_>) -> bool {
    match (element.ns, element.name) {
        (_, "cNvPr" | "docPr") => {
            let id = number(element.value("id"));
            element.replace("id", &id.to_string());
            let given = element.value("name").is_some_and(is_given);
            if element.replace("name", &format!("Object {id}")) && given {
                context.state.report.add(Trace::PartName, 1);
            }
        }
        (Ns::Drawing, "theme" | "clrScheme" | "fontScheme" | "fmtScheme") => {
            let given = element
                .value("name")
                .is_some_and(|name| !name.starts_with("Office"));
            element.replace("name", "Office");
            context.state.report.add(Trace::PartName, u64::from(given));
        }
        (Ns::Drawing, "tableStyle" | "tblStyle") => {
            element.replace("styleName", "Style");
            return element.value("styleId").is_some_and(is_guid);
        }
        (Ns::Drawing, "tblStyleLst") => return element.value("def").is_some_and(is_guid),
        (Ns::Drawing, "fld") => {
            element.replace("id", "{00000000-0000-0000-0000-000000000000}");
        }
        (Ns::Drawing, "graphicData") => {
            let ns = Ns::of(element.value("uri").unwrap_or_default());
            let table = "http://schemas.openxmlformats.org/drawingml/2006/table";
            let address = match ns {
                Ns::Other | Ns::Bare => table,
                ns => ns.address(),
            };
            element.replace("uri", address);
        }
        _ => {}
    }
    true
}

/// Numbers of points are random in programs that make them; ours count.
fn points(context: &mut Context<'_>, element: &mut Element<'_>) {
    for name in [
        "modelId",
        "cxnId",
        "srcId",
        "destId",
        "parTransId",
        "sibTransId",
        "presAssocID",
    ] {
        if let Some(id) = element.value(name) {
            let id = context.state.point(id).to_string();
            element.replace(name, &id);
        }
    }
}

/// Old drawings refer to kinds of shapes by fixed names; other names are their own.
fn keep_vml(element: &mut Element<'_>) -> bool {
    let fixed = |value: &str| {
        let digits = value.trim_start_matches('#').strip_prefix("_x0000_t");
        digits.is_some_and(|digits| {
            digits.len() <= 4 && digits.bytes().all(|byte| byte.is_ascii_digit())
        })
    };
    let refers = element.name.starts_with("shape");
    element.attributes.retain(|attribute| match attribute.name {
        "id" if attribute.ns == Ns::Bare => fixed(&attribute.value),
        "type" if refers => fixed(&attribute.value),
        "style" => {
            let plain =
                |byte: u8| byte.is_ascii_alphanumeric() || b":;.,%+-_ ()\"'".contains(&byte);
            attribute.value.len() <= LONGEST && attribute.value.bytes().all(plain)
        }
        _ => attribute.value.len() <= LONGEST,
    });
    true
}

/// An anchor on a sheet or over a chart is nothing without what it holds.
fn anchor(element: &Element<'_>, place: &mut Place) {
    let object = matches!(
        element.name,
        "sp" | "grpSp" | "graphicFrame" | "cxnSp" | "pic"
    );
    if object && matches!(element.ns, Ns::SheetDrawing | Ns::ChartDrawing) {
        if let Some(parent) = place.parent_mut() {
            parent.flag = true;
        }
    }
}

fn is_anchor(frame: &Frame) -> bool {
    matches!(frame.ns, Ns::SheetDrawing | Ns::ChartDrawing) && frame.name.ends_with("Anchor")
}

/// What holds a drawing, and is nothing without it.
fn is_holder(frame: &Frame) -> bool {
    frame.is(Ns::Word, "drawing") || frame.name == "graphicFrame"
}

/// Text of a drawing or a chart.
pub(super) fn text(text: &str, place: &Place, out: &mut Writer) {
    let Some(parent) = place.parent() else {
        return;
    };
    let leads_out = parent.is(Ns::Chart, "f") && text.contains(['[', '\\', '/', '|']);
    match () {
        () if leads_out => out.text("#REF!"),
        () if parent.is(Ns::Drawing, "tableStyleId") && !is_guid(text.trim()) => {}
        () => out.text(text),
    }
}

/// Before the end of an element.
pub(super) fn close(frame: &Frame, place: &mut Place) {
    if frame.is(Ns::Drawing, "graphicData") && frame.children == 0 {
        if let Some(holder) = place.find_mut(is_holder) {
            holder.flag = true;
        }
    }
}

/// Behind the end of an element: takes back what holds nothing.
pub(super) fn closed(frame: &Frame, place: &mut Place, out: &mut Writer) {
    let hollow = is_holder(frame) && frame.flag || is_anchor(frame) && !frame.flag;
    if !frame.kept || !hollow {
        return;
    }
    out.cut(frame.start);
    if let Some(parent) = place.parent_mut() {
        parent.children = parent.children.saturating_sub(1);
        if is_anchor(parent) {
            parent.flag = false;
        }
    }
}

/// A number as an attribute has it; anything else is 0.
pub(super) fn number(value: Option<&str>) -> u32 {
    value.and_then(|value| value.parse().ok()).unwrap_or(0)
}

/// True for the name of an object that a person may have given it: those of programs end in a number.
fn is_given(name: &str) -> bool {
    !name.is_empty() && !name.ends_with(|character: char| character.is_ascii_digit())
}

/// True for a number in the form that Windows gives them.
fn is_guid(value: &str) -> bool {
    let inner = value
        .strip_prefix('{')
        .and_then(|rest| rest.strip_suffix('}'));
    inner.is_some_and(|inner| {
        let mut groups = inner.split('-');
        let lengths = [8, 4, 4, 4, 12];
        inner.len() == 36
            && lengths.iter().all(|length| {
                groups.next().is_some_and(|group| {
                    group.len() == *length && group.bytes().all(|byte| byte.is_ascii_hexdigit())
                })
            })
    })
}
