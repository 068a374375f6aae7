//! Which elements of an OpenDocument file (OASIS, version 1.3, part 3) a clean one has.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use crate::document::elements::{Dialect, Element};
use crate::document::plain::{MATH_ELEMENTS, MATH_TEXTS};
use crate::Trace;

/// What becomes of an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    Keep,
    /// Its content takes its place.
    Unwrap(Option<Trace>),
    /// It goes with its content.
    Drop(Trace),
    /// It goes with its content, and is told of only if there was text in it.
    DropText(Trace),
    /// It goes with its content, and each element right in it is told of.
    DropList(Trace),
    /// It goes, and nobody misses it.
    DropUntold,
}

pub(super) static DIALECT: Dialect = Dialect {
    spaces: SPACES,
    named: |_| None,
    doctype: true,
};

/// Namespaces and their usual prefixes. Those that only lead to what is dropped are named for the report.
#[rustfmt::skip]
pub(super) const SPACES: &[(&str, &str)] = &[
    ("urn:oasis:names:tc:opendocument:xmlns:office:1.0", "office"),
    ("urn:oasis:names:tc:opendocument:xmlns:style:1.0", "style"),
    ("urn:oasis:names:tc:opendocument:xmlns:text:1.0", "text"),
    ("urn:oasis:names:tc:opendocument:xmlns:table:1.0", "table"),
    ("urn:oasis:names:tc:opendocument:xmlns:drawing:1.0", "draw"),
    ("urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0", "fo"),
    ("http://www.w3.org/1999/xlink", "xlink"),
    ("urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0", "number"),
    ("urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0", "svg"),
    ("urn:oasis:names:tc:opendocument:xmlns:chart:1.0", "chart"),
    ("urn:oasis:names:tc:opendocument:xmlns:dr3d:1.0", "dr3d"),
    ("urn:oasis:names:tc:opendocument:xmlns:presentation:1.0", "presentation"),
    ("http://www.w3.org/1998/Math/MathML", "math"),
    ("urn:oasis:names:tc:opendocument:xmlns:of:1.2", "of"),
    ("urn:oasis:names:tc:opendocument:xmlns:meta:1.0", "meta"),
    ("http://purl.org/dc/elements/1.1/", "dc"),
    ("urn:oasis:names:tc:opendocument:xmlns:form:1.0", "form"),
    ("urn:oasis:names:tc:opendocument:xmlns:script:1.0", "script"),
    ("urn:oasis:names:tc:opendocument:xmlns:animation:1.0", "anim"),
    ("http://openoffice.org/2009/office", "officeooo"),
    ("urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0", "loext"),
];

/// How many of [`SPACES`] are declared in what we write.
pub(super) const WRITTEN: usize = 14;

#[rustfmt::skip]
const KEPT: &[(&str, &str)] = &[
    (
        "chart",
        "axis categories chart coordinate-region data-label data-point domain equation error-indicator floor footer grid label-separator legend mean-value plot-area regression-curve \
         series stock-gain-marker stock-loss-marker stock-range-line subtitle symbol-image title wall",
    ),
    (
        "dr3d",
        "cube extrude light rotate scene sphere",
    ),
    (
        "draw",
        "caption circle connector contour-path contour-polygon custom-shape ellipse enhanced-geometry \
         equation fill-image frame g glue-point gradient handle hatch image layer layer-set line \
         marker measure object opacity page page-thumbnail path plugin polygon polyline rect regular-polygon stroke-dash text-box",
    ),
    ("math", MATH_ELEMENTS),
    (
        "number",
        "am-pm boolean boolean-style currency-style currency-symbol date-style day day-of-week \
         embedded-text era fill-character fraction hours minutes month number number-style \
         percentage-style quarter scientific-number seconds text text-content text-style time-style \
         week-of-year year",
    ),
    (
        "office",
        "automatic-styles body chart document-content document-styles drawing font-face-decls master-styles presentation spreadsheet styles text",
    ),
    (
        "presentation",
        "date-time date-time-decl footer footer-decl header header-decl placeholder",
    ),
    (
        "style",
        "background-image chart-properties column column-sep columns default-page-layout default-style drawing-page-properties drop-cap font-face footer footer-first footer-left footer-style footnote-sep graphic-properties handout-master header header-first header-footer-properties header-left header-style list-level-label-alignment list-level-properties map \
         master-page page-layout page-layout-properties paragraph-properties presentation-page-layout \
         region-center region-left region-right ruby-properties section-properties style tab-stop \
         tab-stops table-cell-properties table-column-properties table-properties table-row-properties text-properties",
    ),
    (
        "svg",
        "linearGradient radialGradient stop",
    ),
    (
        "table",
        "background body calculation-settings covered-table-cell even-columns even-rows first-column \
         first-row iteration last-column last-row null-date odd-columns odd-rows shapes table table-cell table-column table-column-group table-columns table-header-columns table-header-rows \
         table-row table-row-group table-rows table-template",
    ),
    (
        "text",
        "a alphabetical-index alphabetical-index-source bibliography bibliography-source bookmark \
         bookmark-end bookmark-start chapter h illustration-index illustration-index-source index-body index-title line-break linenumbering-configuration linenumbering-separator list list-header list-item list-level-style-bullet list-level-style-image list-level-style-number \
         list-style note note-body note-citation note-continuation-notice-backward note-continuation-notice-forward notes-configuration number numbered-paragraph object-index object-index-source outline-level-style outline-style p page page-continuation page-count page-number \
         page-sequence ruby ruby-base ruby-text s section sheet-name span tab table-index table-index-source table-of-content table-of-content-source user-index user-index-source",
    ),
];

/// Fields: what they show stays as text, what they are made of goes.
const FIELDS: &str = "\
    author-initials author-name bibliography-mark bookmark-ref character-count conditional-text creation-date \
    creation-time creator database-display database-name database-row-number date dde-connection description \
    drop-down editing-cycles editing-duration execute-macro expression file-name image-count initial-creator \
    keywords measure meta meta-field modification-date modification-time note-ref object-count page-variable-get \
    paragraph-count placeholder print-date print-time printed-by reference-ref sender-city sender-company \
    sender-country sender-email sender-fax sender-firstname sender-initials sender-lastname \
    sender-phone-private sender-phone-work sender-position sender-postal-code sender-state-or-province \
    sender-street sender-title sequence sequence-ref subject table-count table-formula template-name text-input \
    time title user-defined user-field-get user-field-input variable-get variable-input variable-set word-count \
    hidden-text";

/// Elements whose text is shown.
#[rustfmt::skip]
const MIXED: &[(&str, &str)] = &[
    ("text", "a chapter h index-title linenumbering-separator note-citation note-continuation-notice-backward \
     note-continuation-notice-forward number p page-continuation page-count page-number ruby-base ruby-text \
     sheet-name span"),
    ("number", "currency-symbol embedded-text fill-character text"),
    ("presentation", "date-time date-time-decl footer footer-decl header header-decl"),
    ("math", MATH_TEXTS),
];

/// A list of names by namespace, to look names up in.
pub(super) type Names = LazyLock<BTreeSet<(&'static str, &'static str)>>;

pub(super) fn listed(
    list: &[(&'static str, &'static str)],
) -> BTreeSet<(&'static str, &'static str)> {
    let all = list.iter();
    all.flat_map(|(space, names)| names.split(' ').map(move |name| (*space, name)))
        .collect()
}

static KEPT_NAMES: Names = LazyLock::new(|| listed(KEPT));
static MIXED_NAMES: Names = LazyLock::new(|| listed(MIXED));
static FIELD_NAMES: LazyLock<BTreeSet<&str>> = LazyLock::new(|| FIELDS.split(' ').collect());

/// True if text right in this element is shown.
pub(super) fn is_mixed(element: &Element) -> bool {
    MIXED_NAMES.contains(&(element.name.space, element.name.local.as_str()))
}

/// What becomes of an element, wherever it stands.
pub(super) fn fate(element: &Element) -> Fate {
    let key = (element.name.space, element.name.local.as_str());
    match told(element) {
        Some(fate) => fate,
        None if KEPT_NAMES.contains(&key) => Fate::Keep,
        None => Fate::Drop(Trace::PrivateBlock),
    }
}

/// What becomes of an element that the report has a word for.
fn told(element: &Element) -> Option<Fate> {
    let (space, local) = (element.name.space, element.name.local.as_str());
    if is_hidden(element) {
        return Some(Fate::Drop(Trace::PrivateBlock));
    }
    if space == "text" && FIELD_NAMES.contains(local) {
        return Some(Fate::Unwrap(match local {
            "execute-macro" => Some(Trace::Script),
            "dde-connection" => Some(Trace::Link),
            _ => None,
        }));
    }
    Some(match (space, local) {
        ("office", "scripts" | "event-listeners") => Fate::DropList(Trace::Script),
        ("script", _) | ("text", "script") | ("presentation", "event-listener") => {
            Fate::Drop(Trace::Script)
        }
        ("office", "annotation") => Fate::Drop(Trace::Comment),
        ("office", "annotation-end") | ("text", "change" | "change-start" | "change-end") => {
            Fate::DropUntold
        }
        ("text" | "table", "tracked-changes") => Fate::DropList(Trace::TrackedChange),
        ("office", "forms") => Fate::DropList(Trace::FormField),
        ("draw", "control") | ("form", _) => Fate::Drop(Trace::FormField),
        ("presentation", "notes") => Fate::DropText(Trace::Note),
        ("presentation", "settings") | ("office", "settings") => Fate::Drop(Trace::Setting),
        ("presentation", "animations") | ("anim", _) => Fate::Drop(Trace::Setting),
        ("svg", "title" | "desc") | ("table", "title" | "desc") => Fate::Drop(Trace::Caption),
        ("svg", _) if local.starts_with("font-face") => Fate::Drop(Trace::PrivateBlock),
        ("draw", "a") | ("loext", "content-control") => Fate::Unwrap(Some(Trace::Link)),
        ("draw", "floating-frame" | "image-map" | "applet") => Fate::Drop(Trace::Link),
        ("text", "section-source" | "dde-connection-decls")
        | ("office", "dde-source")
        | ("table", "table-source" | "cell-range-source" | "dde-links")
        | ("text", "alphabetical-index-auto-mark-file") => Fate::Drop(Trace::Link),
        ("table", "named-expressions" | "database-ranges") => Fate::DropList(Trace::PartName),
        _ => return of_text(space, local),
    })
}

/// The same, for elements of texts.
fn of_text(space: &str, local: &str) -> Option<Fate> {
    if space != "text" {
        return None;
    }
    Some(match local {
        "sequence-decls" | "soft-page-break" | "page-variable-set" | "database-next" => {
            Fate::DropUntold
        }
        _ if local.contains("-mark") || local.contains("-template") => Fate::DropUntold,
        "index-source-styles" => Fate::DropUntold,
        "user-field-decls" | "variable-decls" => Fate::DropList(Trace::PrivateBlock),
        _ => return None,
    })
}

/// True for what is not shown because its own attributes say so.
fn is_hidden(element: &Element) -> bool {
    let local = element.name.local.as_str();
    let is = |name, value: &str| element.attribute("text", name) == Some(value);
    element.name.space == "text"
        && match local {
            "section" => is("display", "none") || is("is-hidden", "true"),
            "hidden-text" => !is("is-hidden", "false"),
            "hidden-paragraph" => true,
            _ => is("display", "none") && FIELD_NAMES.contains(local),
        }
}
