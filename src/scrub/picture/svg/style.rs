//! Values, styles and style sheets of a drawing: a strict part of CSS that is written anew.

use super::allowed::{element, property};
use super::names::{render, Names, Piece, CLASS, ID};
use crate::text::clean_line;

/// Longest value of a style, in bytes; paths and lists of numbers have no such bound.
const LONGEST: usize = 2048;

/// Takes a value apart; `None` when it leads out of the drawing, or is no plain value.
pub(super) fn value(text: &str) -> Option<Vec<Piece>> {
    if text.len() > LONGEST {
        return None;
    }
    let clean = clean_line(text).0;
    let mut pieces = Vec::new();
    let mut rest = clean.as_str();
    while let Some(at) = rest.to_ascii_lowercase().find("url(") {
        let (before, inside) = (&rest[..at], &rest[at + 4..]);
        let (target, after) = inside.split_once(')')?;
        pieces.push(Piece::Text(plain(before)?.to_owned()));
        let quotes = ['"', '\'', ' '];
        pieces.push(Piece::Reference(fragment(target.trim_matches(quotes))?));
        rest = after;
    }
    pieces.push(Piece::Text(plain(rest)?.to_owned()));
    pieces.retain(|piece| *piece != Piece::Text(String::new()));
    (!pieces.is_empty()).then_some(pieces)
}

/// The name behind a `#`.
pub(super) fn fragment(reference: &str) -> Option<String> {
    let id = reference.trim().strip_prefix('#')?;
    (!id.is_empty()).then(|| id.to_owned())
}

/// Numbers, words and functions without anything that a reader could follow.
fn plain(text: &str) -> Option<&str> {
    let fits =
        |c: char| c.is_ascii_alphanumeric() || " .,+-%#()'\"!/_&".contains(c) || !c.is_ascii();
    let balanced =
        |one: char, other: char| text.matches(one).count() == text.matches(other).count();
    let even = |quote: char| text.matches(quote).count().is_multiple_of(2);
    let whole = text.chars().all(fits) && balanced('(', ')') && even('"') && even('\'');
    (whole && !text.contains("//")).then_some(text)
}

/// Numbers and letters, as in paths and lists of points. Blanks of every kind become spaces.
pub(super) fn numbers(text: &str) -> Option<Vec<Piece>> {
    let fits = |c: char| c.is_ascii_alphanumeric() || " .,+-%()#".contains(c);
    let spaced = text.split_ascii_whitespace().collect::<Vec<_>>().join(" ");
    let leads = spaced.to_ascii_lowercase().contains("url(");
    let whole = !spaced.is_empty() && !leads && spaced.chars().all(fits);
    whole.then(|| vec![Piece::Text(spaced)])
}

/// The declarations that stay. The number of those that go is added to `gone`.
pub(super) fn declarations(text: &str, gone: &mut u64) -> Vec<(&'static str, Vec<Piece>)> {
    let mut kept = Vec::new();
    for one in split(text, ';') {
        let Some((name, text)) = one.split_once(':') else {
            *gone += u64::from(!one.trim().is_empty());
            continue;
        };
        let name = property(name.trim().to_ascii_lowercase().as_str());
        match name.and_then(|name| Some((name, value(text)?))) {
            Some(declaration) => kept.push(declaration),
            None => *gone += 1,
        }
    }
    kept
}

/// Parts at a character that is not in quotes or brackets.
fn split(text: &str, at: char) -> Vec<&str> {
    let (mut parts, mut start, mut quote, mut open) = (Vec::new(), 0, None, 0_u32);
    for (index, c) in text.char_indices() {
        match (quote, c) {
            (Some(begun), _) if begun == c => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') => quote = Some(c),
            (None, '(') => open += 1,
            (None, ')') => open = open.saturating_sub(1),
            (None, _) if c == at && open == 0 => {
                parts.push(&text[start..index]);
                start = index + c.len_utf8();
            }
            _ => {}
        }
    }
    parts.push(&text[start..]);
    parts
}

pub(super) fn write(declarations: &[(&str, Vec<Piece>)], names: &mut Names) -> String {
    let texts = declarations
        .iter()
        .map(|(name, pieces)| format!("{name}:{}", render(pieces, names)));
    texts.collect::<Vec<_>>().join(";")
}

/// A style sheet of rules for elements, classes and names; all else goes.
pub(super) fn sheet(text: &str, names: &mut Names, gone: &mut u64) -> String {
    let text = without_comments(text, gone);
    let mut out = String::new();
    let mut rest = text.as_str();
    while let Some(end) = rest.find(['{', ';']) {
        let (prelude, block) = (rest[..end].trim(), &rest[end + 1..]);
        if rest[end..].starts_with(';') {
            // An import, or the like.
            *gone += 1;
            rest = block;
            continue;
        }
        let (inside, after) = block_of(block);
        rest = after;
        if prelude.starts_with('@') {
            *gone += 1;
            continue;
        }
        let selectors: Vec<_> = prelude.split(',').filter_map(selector).collect();
        let declarations = declarations(inside, gone);
        if selectors.is_empty() || declarations.is_empty() {
            *gone += u64::from(selectors.is_empty());
            continue;
        }
        let selectors: Vec<_> = selectors
            .iter()
            .map(|pieces| render(pieces, names))
            .collect();
        let declarations = write(&declarations, names);
        out += &format!("{}{{{declarations}}}", selectors.join(","));
    }
    out
}

fn without_comments(text: &str, gone: &mut u64) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, comment)) = rest.split_once("/*") {
        out += before;
        out.push(' ');
        *gone += 1;
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    out += rest;
    // What old pages hid their styles with.
    out.replace("<!--", " ").replace("-->", " ")
}

/// What is before the bracket that closes a block, and what is behind it.
fn block_of(block: &str) -> (&str, &str) {
    let mut open = 1_u32;
    for (index, c) in block.char_indices() {
        match c {
            '{' => open += 1,
            '}' => open -= 1,
            _ => {}
        }
        if open == 0 {
            return (&block[..index], &block[index + 1..]);
        }
    }
    (block, "")
}

/// Elements, classes and names, side by side, below or right below one another.
fn selector(text: &str) -> Option<Vec<Piece>> {
    let spaced = text.replace('>', " > ");
    let mut pieces = Vec::new();
    for word in spaced.split_whitespace() {
        if !pieces.is_empty() {
            pieces.push(Piece::Text(" ".to_owned()));
        }
        match word {
            ">" | "*" => pieces.push(Piece::Text(word.to_owned())),
            word => compound(word, &mut pieces)?,
        }
    }
    let ends_open = matches!(pieces.last(), Some(Piece::Text(last)) if last == ">");
    (!pieces.is_empty() && !ends_open).then_some(pieces)
}

fn compound(word: &str, pieces: &mut Vec<Piece>) -> Option<()> {
    let is_name = |c: char| c.is_alphanumeric() || c == '-' || c == '_';
    let first = word.find(['.', '#']).unwrap_or(word.len());
    let (name, mut rest) = word.split_at(first);
    match name {
        "" => {}
        "*" => pieces.push(Piece::Text("*".to_owned())),
        name => pieces.push(Piece::Text(element(name)?.0.to_owned()).clone()),
    }
    while let Some(sort) = rest.chars().next() {
        let after = &rest[1..];
        let end = after.find(['.', '#']).unwrap_or(after.len());
        let (name, next) = after.split_at(end);
        if name.is_empty() || !name.chars().all(is_name) {
            return None;
        }
        let named = if sort == '.' { CLASS } else { ID };
        pieces.push(Piece::Text(sort.to_string()));
        pieces.push(Piece::Name(named, name.to_owned()));
        rest = next;
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet_of(text: &str) -> String {
        sheet(text, &mut Names::default(), &mut 0)
    }

    #[test]
    fn rules_stay_and_what_leads_out_goes() {
        let dirty = "<!-- @import url(http://x/y);@font-face{src:url(z)} /* me */ .anna, rect.b > #c{fill:red;\n\
            stroke: url( '#anna' );background:url(x);-x-y:1} a:hover{fill:red} .d{fill:url(//x)} -->";
        let clean = ".c1,rect.c2 > #i1{fill:red;stroke:url(#i2)}";
        assert_eq!(sheet_of(dirty), clean);
        assert_eq!(sheet_of(clean), clean);
    }

    #[test]
    fn hostile_values_go() {
        for text in [
            "url(javascript:x)",
            "url(#a) url(http://x)",
            "red\\3b",
            "a;b",
            "x{y}",
            "'a",
            "f(",
            "http://x",
            "",
            &"x".repeat(5000),
        ] {
            assert_eq!(value(text), None, "{text}");
        }
        assert!(value("\"DejaVu Sans\", 'ü', serif").is_some());
    }

    #[test]
    fn sheets_that_never_end_are_read() {
        for text in [
            "{",
            "}",
            "a{",
            "@a{{{",
            "/*",
            ".{}",
            "a>{fill:red}",
            "#{fill:red}",
            ",{fill:red}",
        ] {
            assert_eq!(sheet_of(text), "", "{text}");
        }
    }
}
