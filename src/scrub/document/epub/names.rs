//! Which elements and attributes of a page (XHTML as EPUB 3.3 and EPUB 2.0.1 have it) a clean one has.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use crate::document::elements::{Dialect, Element, Name};
use crate::document::epub::entities::named;
use crate::document::plain::{is_path, is_plain, MATH_ATTRIBUTES, MATH_ELEMENTS};
use crate::Trace;

pub(super) static DIALECT: Dialect = Dialect {
    spaces: &[
        ("http://www.w3.org/1999/xhtml", "h"),
        ("http://www.idpf.org/2007/ops", "epub"),
        ("http://www.w3.org/2000/svg", "svg"),
        ("http://www.w3.org/1999/xlink", "xlink"),
        ("http://www.w3.org/1998/Math/MathML", "math"),
        ("http://www.idpf.org/2007/opf", "opf"),
        ("http://openebook.org/namespaces/oeb-package/1.0/", "opf"),
        ("http://purl.org/dc/elements/1.1/", "dc"),
        ("http://purl.org/dc/elements/1.0/", "dc"),
        ("http://www.daisy.org/z3986/2005/ncx/", "ncx"),
        (
            "urn:oasis:names:tc:opendocument:xmlns:container",
            "container",
        ),
        ("http://www.w3.org/2001/04/xmlenc#", "enc"),
    ],
    named,
    doctype: true,
};

/// What becomes of an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    Keep,
    /// Its content takes its place.
    Unwrap,
    /// It goes with its content.
    Drop(Option<Trace>),
}

const PAGE: &str = "\
    a abbr acronym address article aside audio b bdi bdo big blockquote body br caption center cite code col \
    colgroup dd del dfn dir div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 head header hgroup hr html \
    i img kbd li link main mark menu nav ol p pre q rb rp rt rtc ruby s samp section small source span strike strong \
    style sub sup table tbody td tfoot th thead title tr tt u ul var video wbr";

const DRAWING: &str = "\
    svg circle clipPath defs ellipse g image line linearGradient path polygon polyline radialGradient rect stop \
    text tspan";

const PLAIN: &str = "\
    abbr align axis bgcolor border cellpadding cellspacing char charoff clear color colspan cols compact controls dir \
    face frame height hreflang hspace lang loop media noshade nowrap reversed role rowspan rules scope size span \
    start type valign value vspace width";

const DRAWN: &str = "\
    cx cy dominant-baseline dx dy fill fill-opacity fill-rule font-size font-style font-weight fx fy gradientTransform \
    gradientUnits height offset opacity points preserveAspectRatio r rotate rx ry stop-color stop-opacity stroke \
    stroke-dasharray stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-anchor \
    textLength transform version viewBox width x x1 x2 y y1 y2";

type Words = LazyLock<BTreeSet<&'static str>>;
static PAGE_NAMES: Words = LazyLock::new(|| PAGE.split(' ').collect());
static DRAWING_NAMES: Words = LazyLock::new(|| DRAWING.split(' ').collect());
static MATH_NAMES: Words = LazyLock::new(|| MATH_ELEMENTS.split(' ').collect());
static PLAIN_NAMES: Words = LazyLock::new(|| PLAIN.split(' ').collect());
static DRAWN_NAMES: Words = LazyLock::new(|| DRAWN.split(' ').collect());
static MATH_ATTRIBUTE_NAMES: Words = LazyLock::new(|| MATH_ATTRIBUTES.split(' ').collect());

/// True for the name of an element that style sheets may name.
pub(super) fn is_page_element(local: &str) -> bool {
    PAGE_NAMES.contains(local) || DRAWING_NAMES.contains(local)
}

/// What becomes of an element, wherever it stands.
pub(super) fn fate(element: &Element) -> Fate {
    let local = element.name.local.as_str();
    if is_hidden(element) {
        return Fate::Drop(Some(Trace::PrivateBlock));
    }
    let kept = match element.name.space {
        "h" => PAGE_NAMES.contains(local),
        "svg" => DRAWING_NAMES.contains(local),
        "math" => MATH_NAMES.contains(local),
        _ => false,
    };
    match (element.name.space, local) {
        _ if kept => Fate::Keep,
        ("h", "script") | ("svg", "script") => Fate::Drop(Some(Trace::Script)),
        ("h", "meta") => Fate::Drop(meta(element)),
        ("h", "base" | "iframe" | "embed" | "frame" | "applet") => Fate::Drop(Some(Trace::Link)),
        ("h", "input" | "button" | "select" | "textarea" | "datalist") => {
            Fate::Drop(Some(Trace::FormField))
        }
        ("svg", "title" | "desc") => Fate::Drop(Some(Trace::Caption)),
        ("svg", "metadata") => Fate::Drop(Some(Trace::Xmp)),
        ("math", "annotation" | "annotation-xml") => Fate::Drop(None),
        ("h", "template" | "canvas" | "area" | "param" | "track") => {
            Fate::Drop(Some(Trace::PrivateBlock))
        }
        // Wrappers, also of programs' own making: what they hold is shown.
        ("h", _) | ("epub", _) | ("svg", "a" | "switch" | "symbol") => Fate::Unwrap,
        _ => Fate::Drop(Some(Trace::PrivateBlock)),
    }
}

fn is_hidden(element: &Element) -> bool {
    let style = element
        .attribute("", "style")
        .unwrap_or_default()
        .to_ascii_lowercase();
    let style: String = style.split_whitespace().collect();
    element.attribute("", "hidden").is_some() || style.contains("display:none")
}

/// What a `meta` element tells, if it tells anything.
fn meta(element: &Element) -> Option<Trace> {
    let name = element.attribute("", "name")?.to_ascii_lowercase();
    Some(match name.as_str() {
        "viewport" => return None,
        _ if name.contains("author") || name.contains("creator") => Trace::Person,
        _ if name.contains("date") || name.contains("modified") => Trace::Moment,
        "generator" => Trace::Program,
        _ => Trace::Caption,
    })
}

/// True for an attribute that is taken over with its value.
pub(super) fn is_kept(element: &Element, name: &Name, value: &str) -> bool {
    let local = name.local.as_str();
    let listed = match (element.name.space, name.space) {
        ("h", "") => PLAIN_NAMES.contains(local),
        ("svg", "") => DRAWN_NAMES.contains(local),
        ("math", "") => MATH_ATTRIBUTE_NAMES.contains(local),
        (_, "xml") => local == "lang",
        (_, "epub") => local == "type",
        _ => false,
    };
    match (element.name.space, local) {
        ("svg", "d") => is_path(value),
        // What a bullet shows.
        ("math", "open" | "close" | "separators") => value.chars().count() <= 8,
        _ => listed && is_plain(value),
    }
}

/// What an attribute that goes is called in the report, if it is worth a word.
pub(super) fn told(name: &Name) -> Option<Trace> {
    match (name.space, name.local.as_str()) {
        ("", "alt" | "title" | "summary" | "longdesc") => Some(Trace::Caption),
        ("", local) if local.starts_with("on") => Some(Trace::Script),
        ("", local) if local.starts_with("data-") => Some(Trace::PrivateBlock),
        ("", "cite") => Some(Trace::Link),
        ("", "datetime") => Some(Trace::Moment),
        _ => None,
    }
}
