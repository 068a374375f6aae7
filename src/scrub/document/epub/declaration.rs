//! Declarations of style sheets: properties that books use, with values from lists.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use crate::characters::{fate, Fate};
use crate::document::epub::css::squeezed;
use crate::document::plain::is_plain;

const PROPERTIES: &str = "\
    background background-color border border-bottom border-bottom-color border-bottom-style \
    border-bottom-width border-collapse border-color border-left border-left-color border-left-style \
    border-left-width border-radius border-right border-right-color border-right-style border-right-width \
    border-spacing border-style border-top border-top-color border-top-style border-top-width border-width bottom \
    box-shadow box-sizing break-after break-before break-inside caption-side clear clip color column-count \
    column-gap column-rule column-width columns content counter-increment counter-reset direction display \
    empty-cells flex flex-direction flex-wrap float font font-family font-feature-settings font-size font-stretch \
    font-style font-variant font-variant-caps font-variant-numeric font-weight height hyphens justify-content \
    left letter-spacing line-height list-style list-style-position list-style-type margin margin-bottom \
    margin-left margin-right margin-top max-height max-width min-height min-width object-fit opacity orphans \
    outline overflow overflow-wrap padding padding-bottom padding-left padding-right padding-top \
    page-break-after page-break-before page-break-inside position quotes right ruby-align ruby-position size \
    table-layout text-align text-align-last text-combine text-combine-upright text-decoration text-emphasis \
    text-indent text-orientation text-overflow text-shadow text-transform top transform transform-origin \
    unicode-bidi vertical-align visibility white-space widows width word-break word-spacing word-wrap \
    writing-mode z-index adobe-hyphenate -epub-hyphens -epub-writing-mode -epub-text-orientation \
    -epub-text-emphasis -epub-text-combine -epub-ruby-position -epub-line-break -epub-word-break \
    -webkit-hyphens -webkit-writing-mode -webkit-text-orientation -moz-hyphens";

const FUNCTIONS: &[&str] = &[
    "rgb",
    "rgba",
    "hsl",
    "hsla",
    "calc",
    "counter",
    "counters",
    "rotate",
    "scale",
    "translate",
    "translatex",
    "translatey",
    "matrix",
    "rect",
    "skew",
];

static PROPERTY_NAMES: LazyLock<BTreeSet<&str>> = LazyLock::new(|| PROPERTIES.split(' ').collect());

/// A declaration, if its property and its value are plain.
pub(super) fn declaration(text: &str) -> Option<String> {
    let (property, value) = text.split_once(':')?;
    let property = property.trim().to_ascii_lowercase();
    if !PROPERTY_NAMES.contains(property.as_str()) {
        return None;
    }
    let value = value.trim();
    let shown = matches!(
        property.as_str(),
        "content" | "font-family" | "font" | "quotes" | "text-emphasis"
    );
    let mut clean = String::new();
    let mut rest = value;
    while let Some(at) = rest.find(['"', '\'']) {
        let (before, quoted) = rest.split_at(at);
        if !shown || !is_value(before) {
            return None;
        }
        let open = if quoted.starts_with('"') { '"' } else { '\'' };
        let inner = &quoted[1..];
        let end = find_quote(inner, open)?;
        clean.push_str(&squeezed_around(before));
        clean.push_str(&string(&inner[..end])?);
        rest = &inner[end + 1..];
    }
    let last = is_value(rest) || property == "font-family" && is_family(rest);
    last.then(|| {
        clean.push_str(&squeezed_around(rest));
        format!("{property}: {}", clean.trim())
    })
}

fn find_quote(text: &str, open: char) -> Option<usize> {
    let mut escaped = false;
    text.char_indices().find_map(|(at, c)| {
        let end = c == open && !escaped;
        escaped = c == '\\' && !escaped;
        end.then_some(at)
    })
}

/// Names of typefaces without quotes.
fn is_family(value: &str) -> bool {
    value.len() <= 256
        && value
            .chars()
            .all(|c| c.is_alphanumeric() || " ,-_".contains(c))
}

fn is_value(value: &str) -> bool {
    let functions = value.match_indices('(').all(|(at, _)| {
        let before = &value[..at];
        let name = &before[before
            .trim_end_matches(|c: char| c.is_ascii_alphabetic())
            .len()..];
        name.is_empty() || FUNCTIONS.contains(&name.to_ascii_lowercase().as_str())
    });
    functions && is_plain(&squeezed(value)) && !value.contains([';', '<', '>', ':'])
}

/// Blanks squeezed, but one kept at each end where there was one.
fn squeezed_around(text: &str) -> String {
    let start = if text.starts_with(char::is_whitespace) {
        " "
    } else {
        ""
    };
    let end = if text.ends_with(char::is_whitespace) {
        " "
    } else {
        ""
    };
    match squeezed(text) {
        inner if inner.is_empty() => start.to_owned(),
        inner => format!("{start}{inner}{end}"),
    }
}

/// A string with its escapes resolved, in double quotes.
fn string(raw: &str) -> Option<String> {
    let mut clean = String::from("\"");
    let mut rest = raw.chars().peekable();
    while let Some(c) = rest.next() {
        let c = match c {
            '\\' => {
                let mut code = String::new();
                while let Some(digit) = rest.next_if(|c| c.is_ascii_hexdigit() && code.len() < 6) {
                    code.push(digit);
                }
                if code.is_empty() {
                    rest.next()?
                } else {
                    rest.next_if(|c| c.is_whitespace());
                    char::from_u32(u32::from_str_radix(&code, 16).ok()?)?
                }
            }
            c => c,
        };
        match c {
            '"' | '\\' => clean.extend(['\\', c]),
            '\n' => clean.push_str("\\a "),
            c if fate(c) == Fate::Keep || c == ' ' || c == '\u{A0}' => {
                clean.push(c);
            }
            _ => {}
        }
    }
    (clean.chars().count() <= 130).then(|| clean + "\"")
}
