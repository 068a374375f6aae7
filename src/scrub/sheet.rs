//! Style sheets (CSS 2.1, Syntax Level 3): plain text but for their comments, which tell who wrote them, with
//! what, and from which file.

use crate::text::clean_message;

/// Largest style sheet that is told from a text, in bytes.
pub(crate) const LARGEST: u64 = 1 << 20;

/// Properties that most style sheets have some of. Texts in other languages have the form of rules too.
#[rustfmt::skip]
const USUAL: &[&str] = &[
    "align-items", "animation", "background", "background-color", "background-image", "border",
    "border-bottom", "border-collapse", "border-color", "border-radius", "border-top", "bottom", "box-shadow",
    "box-sizing", "clear", "color", "cursor", "display", "flex", "float", "font", "font-family", "font-size",
    "font-style", "font-weight", "height", "justify-content", "left", "letter-spacing", "line-height",
    "list-style", "margin", "margin-bottom", "margin-left", "margin-right", "margin-top", "max-width",
    "min-height", "opacity", "overflow", "padding", "padding-bottom", "padding-left", "padding-right",
    "padding-top", "position", "right", "src", "text-align", "text-decoration", "text-transform", "top",
    "transform", "transition", "vertical-align", "visibility", "white-space", "width", "z-index",
];

/// A style sheet without its comments, and how many there were; `None` for any other text and for one without
/// comments. Clean text in, clean text out, and it has no comments to find again.
pub(crate) fn without_comments(text: &str) -> Option<(String, u64)> {
    let (bare, count) = split(text)?;
    (count > 0 && is_sheet(&bare)).then(|| (clean_message(&bare).0, count))
}

/// The text without what is between `/*` and `*/`; `None` when that is no comment of a style sheet, or one
/// that never ends.
fn split(text: &str) -> Option<(String, u64)> {
    let mut bare = String::with_capacity(text.len());
    let (mut rest, mut count, mut quote) = (text, 0, None);
    while let Some(at) = rest.find(['/', '"', '\'', '\\', '\n']) {
        let (before, found) = rest.split_at(at);
        bare += before;
        let mut characters = found.chars();
        let c = characters.next()?;
        rest = characters.as_str();
        match (quote, c) {
            (None, '/') if rest.starts_with('*') => {
                let (_, after) = rest[1..].split_once("*/")?;
                count += 1;
                rest = after;
                // A comment on lines of its own takes its last line end with it.
                if bare.is_empty() || bare.ends_with('\n') {
                    rest = rest.trim_start_matches([' ', '\t']);
                    rest = rest.strip_prefix('\n').unwrap_or(rest);
                } else {
                    bare.push(' ');
                }
                continue;
            }
            (None, '"' | '\'') => quote = Some(c),
            (Some(_), '\n') => return None,
            (Some(begun), _) if begun == c => quote = None,
            (_, '\\') => {
                bare.push(c);
                let escaped = characters.next()?;
                bare.push(escaped);
                rest = characters.as_str();
                continue;
            }
            _ => {}
        }
        bare.push(c);
    }
    bare += rest;
    Some((bare, count))
}

/// True when the whole text is rules, and some of them are of the usual kind.
fn is_sheet(bare: &str) -> bool {
    let (mut usual, mut others, mut blocks) = (0, 0, 0_u32);
    for (part, end) in parts(bare) {
        let fits = match (end, property(part)) {
            ('{', _) => is_prelude(part),
            (_, _) if part.is_empty() => true,
            (_, Some(name)) if blocks > 0 => {
                let known = USUAL.binary_search(&name.as_str()).is_ok();
                *(if known { &mut usual } else { &mut others }) += 1;
                true
            }
            (';', _) => part.starts_with('@'),
            _ => false,
        };
        let opened = blocks + u32::from(end == '{');
        match opened.checked_sub(u32::from(end == '}')) {
            Some(left) if fits => blocks = left,
            _ => return false,
        }
    }
    blocks == 0 && usual > 0 && others <= 4 * usual
}

/// The parts of a text up to each bracket or semicolon that is in no quotes or other brackets, and what ends
/// each; a blank the last.
fn parts(bare: &str) -> Vec<(&str, char)> {
    let (mut parts, mut start) = (Vec::new(), 0);
    let (mut quote, mut open) = (None, 0_u32);
    for (at, c) in bare.char_indices() {
        match (quote, c) {
            (Some(begun), _) if begun == c => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') => quote = Some(c),
            (None, '(') => open += 1,
            (None, ')') => open = open.saturating_sub(1),
            (None, '{' | '}' | ';') if open == 0 => {
                parts.push((bare[start..at].trim(), c));
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push((bare[start..].trim(), ' '));
    parts
}

/// What is before a block: selectors, or a rule with a name. Programs have assignments and calls there.
fn is_prelude(text: &str) -> bool {
    let plain = |c: char| c.is_alphanumeric() || !c.is_ascii() || " \n\t-_.#*>+~,:%&\\".contains(c);
    match text.starts_with('@') {
        true => text[1..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '-'),
        false => {
            !text.is_empty() && without_brackets(text).is_some_and(|rest| rest.chars().all(plain))
        }
    }
}

/// Selectors without what is in brackets: attributes and arguments.
fn without_brackets(text: &str) -> Option<String> {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(['[', '(']) {
        out += &rest[..at];
        let close = if rest[at..].starts_with('[') {
            ']'
        } else {
            ')'
        };
        // Arguments belong to a pseudo-class.
        if close == ')' && !out.contains(':') {
            return None;
        }
        rest = rest[at..].split_once(close)?.1;
    }
    out += rest;
    // Of brackets in brackets the outer ones are left.
    Some(out.replace(')', ""))
}

/// The name of the property that a declaration is of.
fn property(part: &str) -> Option<String> {
    let (name, value) = part.split_once(':')?;
    let name = name.trim();
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_' || c == '*';
    let fits = !name.is_empty() && !value.trim().is_empty() && name.chars().all(plain);
    fits.then(|| name.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_of_style_sheets_go_once() {
        for (sheet, clean) in [
            (
                "/* me */\np { margin: 1em }\n/*# map */\n",
                "p { margin: 1em }\n",
            ),
            (
                "@charset \"x\";\na:hover, a[href^='/*'] > b /* c */ { color: url(//x/*) ; }/**/",
                "@charset \"x\";\na:hover, a[href^='/*'] > b   { color: url(//x/*) ; }\n",
            ),
            (
                "@media (min-width: 1px) {/* me */ .a:not(.b) { top: 0; --x: 1 } }",
                "@media (min-width: 1px) {  .a:not(.b) { top: 0; --x: 1 } }",
            ),
        ] {
            let found = without_comments(sheet);
            if sheet.contains("//x/*") {
                // What is in an address may look like a comment: then it is left as a text.
                assert!(found.is_none() || without_comments(clean).is_none());
                continue;
            }
            let (once, _) = found.unwrap();
            assert_eq!(once, clean);
            assert_eq!(without_comments(&once), None);
        }
    }

    #[test]
    fn other_texts_stay_texts() {
        for text in [
            "/* a program */ int main(void) { int a; return 0; }",
            "/* a */ var x = { color: 1 };",
            "/* a */ function f() { width: 1; }",
            "/* a */ struct a { int b; };",
            "{ \"color\": 1 } /* b */",
            "/* words */ and words { in: brackets }",
            "a note /* with stars */",
            "p { margin: 1em } /* never ends",
            "p { margin: 1em }",
            "/* a */ p { margin: 1em",
            "/* a */ } p { margin: 1em }",
            "",
        ] {
            assert_eq!(without_comments(text), None, "{text}");
        }
    }

    #[test]
    fn the_list_is_sorted() {
        assert!(USUAL.is_sorted());
    }
}
