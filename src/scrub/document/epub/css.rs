//! Style sheets (CSS 2.2 and the parts of CSS 3 that books use): rules for elements of a page, with values from
//! lists. Everything else goes, rule by rule.

use crate::document::epub::book::Book;
use crate::document::epub::declaration::declaration;
use crate::document::epub::names::is_page_element;
use crate::document::plain::is_plain;
use crate::Trace;

/// Longest style sheet that is read; a longer one is dropped.
const LONGEST: usize = 4 << 20;

const STATES: &[&str] = &[
    "first-child",
    "last-child",
    "only-child",
    "first-of-type",
    "last-of-type",
    "first-letter",
    "first-line",
    "before",
    "after",
    "link",
    "visited",
    "hover",
    "active",
    "focus",
    "root",
    "empty",
    "nth-child",
    "nth-of-type",
    "left",
    "right",
    "first",
];

/// The clean form of a style sheet.
pub(super) fn sheet(text: &str, book: &mut Book<'_>) -> String {
    let mut clean = String::new();
    if text.len() > LONGEST {
        book.tell(Trace::PrivateBlock);
        return clean;
    }
    let text = without_comments(text, book);
    rules(&text, 0, book, &mut clean);
    clean
}

/// The clean form of the declarations of one element.
pub(super) fn declarations(text: &str, book: &mut Book<'_>) -> String {
    let text = without_comments(text, book);
    let mut clean = Vec::new();
    for text in split(&text, ';') {
        if text.trim().is_empty() {
            continue;
        }
        match declaration(text) {
            Some(kept) => clean.push(kept),
            None => book.tell(Trace::PrivateBlock),
        }
    }
    clean.join("; ")
}

fn without_comments(text: &str, book: &mut Book<'_>) -> String {
    let mut clean = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("/*") {
        clean.push_str(before);
        clean.push(' ');
        book.tell(Trace::Comment);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    clean.push_str(rest);
    clean.replace("<!--", " ").replace("-->", " ")
}

/// Rules one after another; `depth` counts the at-rules around them.
fn rules(text: &str, depth: u8, book: &mut Book<'_>, clean: &mut String) {
    let mut rest = text.trim_start();
    while !rest.is_empty() {
        let end = find(rest, &['{', ';']).unwrap_or(rest.len());
        let head = rest[..end].trim();
        if !rest[end..].starts_with('{') {
            // `@import`, `@charset` and the like, or a stray end.
            let told = head.starts_with("@import") || head.starts_with("@namespace");
            if told {
                book.tell(Trace::Link);
            }
            rest = rest.get(end + 1..).unwrap_or_default().trim_start();
            continue;
        }
        let inside = &rest[end + 1..];
        let length = block(inside);
        rule(head, &inside[..length], depth, book, clean);
        rest = inside.get(length + 1..).unwrap_or_default().trim_start();
    }
}

fn rule(head: &str, body: &str, depth: u8, book: &mut Book<'_>, clean: &mut String) {
    let mut inside = String::new();
    let head = match head.strip_prefix('@') {
        Some(name) => {
            let word = name.split([' ', '(', ':']).next().unwrap_or_default();
            match word {
                "media" if depth == 0 && is_plain(name) => {
                    rules(body, depth + 1, book, &mut inside)
                }
                "page" if is_plain(name) => inside = declarations(body, book),
                "font-face" => {}
                _ => book.tell(Trace::PrivateBlock),
            }
            format!("@{}", squeezed(name))
        }
        None => {
            inside = declarations(body, book);
            // A rule that says nothing gets no names: they are counted in the order of what is written.
            let kept = if inside.is_empty() {
                None
            } else {
                selectors(head, book)
            };
            let Some(head) = kept else {
                let told = !inside.is_empty();
                book.report.add(Trace::PrivateBlock, u64::from(told));
                return;
            };
            head
        }
    };
    if head == "@font-face" {
        book.tell(Trace::PrivateBlock);
    } else if !inside.is_empty() {
        clean.push_str(&format!("{head} {{ {} }}\n", inside.trim_end()));
    }
}

/// The end of the block that begins here: its brace, or the end.
fn block(text: &str) -> usize {
    let mut depth = 0u32;
    let mut from = 0;
    while let Some(at) = find(&text[from..], &['{', '}']) {
        let at = from + at;
        match text.as_bytes().get(at) {
            Some(b'{') => depth = depth.saturating_add(1),
            _ if depth == 0 => return at,
            _ => depth -= 1,
        }
        from = at + 1;
    }
    text.len()
}

/// Where the first of these characters is that is in no string.
fn find(text: &str, wanted: &[char]) -> Option<usize> {
    let mut quote = None;
    let mut escaped = false;
    for (at, c) in text.char_indices() {
        match (quote, c) {
            _ if escaped => escaped = false,
            (_, '\\') => escaped = true,
            (Some(open), c) if c == open => quote = None,
            (Some(_), '\n') => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') => quote = Some(c),
            (None, c) if wanted.contains(&c) => return Some(at),
            (None, _) => {}
        }
    }
    None
}

fn split(text: &str, at: char) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some(end) = find(rest, &[at]) {
        parts.push(&rest[..end]);
        rest = &rest[end + at.len_utf8()..];
    }
    parts.push(rest);
    parts
}

pub(super) fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A list of selectors, with the classes and names of the clean book; `None` if one is not plain.
fn selectors(head: &str, book: &mut Book<'_>) -> Option<String> {
    let plain = |c: char| c.is_alphanumeric() || "-_.#:>+~*,() \n\t\r".contains(c);
    if head.is_empty() || !head.chars().all(plain) {
        return None;
    }
    let head = squeezed(head);
    let mut clean = String::new();
    let mut rest = head.as_str();
    // First what can be told, so that no name is given for a rule that goes.
    is_known(rest).then_some(())?;
    while let Some(c) = rest.chars().next() {
        rest = &rest[c.len_utf8()..];
        let word = rest.len() - rest.trim_start_matches(in_name).len();
        match c {
            '.' | '#' => {
                let name = &rest[..word];
                clean.push(c);
                clean.push_str(&match c {
                    '.' => book.class(name),
                    _ => book.id(name),
                });
                rest = &rest[word..];
            }
            c => clean.push(c),
        }
    }
    Some(clean)
}

fn in_name(c: char) -> bool {
    c.is_alphanumeric() || c == '-' || c == '_'
}

/// True when all words of a selector are known elements and states.
fn is_known(head: &str) -> bool {
    let mut before = ' ';
    let mut rest = head;
    while let Some(c) = rest.chars().next() {
        if !in_name(c) {
            before = c;
            rest = &rest[c.len_utf8()..];
            continue;
        }
        let end = rest.len() - rest.trim_start_matches(in_name).len();
        let word = &rest[..end];
        let known = match before {
            '.' | '#' => !word.starts_with(|c: char| c.is_ascii_digit()),
            ':' => STATES.contains(&word),
            '(' | '+' if is_plain(word) && word.len() <= 5 => true,
            _ => is_page_element(&word.to_ascii_lowercase()),
        };
        if !known {
            return false;
        }
        before = ' ';
        rest = &rest[end..];
    }
    !head.ends_with(['.', '#', ':'])
}
