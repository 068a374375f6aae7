//! Pages of a report, read as a browser reads them: only our own elements and attributes may come out.

// A list of kinds of tokens is as long as it is.
#![allow(clippy::too_many_lines)]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use html5gum::{Token, Tokenizer};

/// Every element that the templates write, with its attributes.
const ELEMENTS: &[(&str, &[&str])] = &[
    ("html", &["lang", "dir"]),
    ("head", &[]),
    ("meta", &["charset", "http-equiv", "content", "name"]),
    ("title", &[]),
    ("link", &["rel", "href"]),
    ("body", &[]),
    ("a", &["class", "href", "dir"]),
    ("header", &[]),
    ("main", &["id", "class", "tabindex"]),
    ("footer", &["class"]),
    ("nav", &["class", "aria-label"]),
    ("section", &["class", "aria-label", "aria-labelledby"]),
    ("article", &["id", "aria-labelledby"]),
    ("div", &["class", "lang", "dir"]),
    ("p", &["class", "dir"]),
    ("h1", &[]),
    ("h2", &["id"]),
    ("h3", &["id"]),
    ("ul", &["class"]),
    ("li", &["dir"]),
    ("dl", &["class"]),
    ("dt", &[]),
    ("dd", &["lang", "dir"]),
    ("strong", &[]),
    ("i", &[]),
    ("code", &[]),
    ("span", &["class", "dir", "aria-hidden"]),
    ("table", &[]),
    ("caption", &[]),
    ("thead", &[]),
    ("tbody", &[]),
    ("tr", &[]),
    ("th", &["scope", "class"]),
    ("td", &["class"]),
    ("svg", &["class", "aria-hidden", "focusable"]),
    ("rect", &["class", "width", "height"]),
    ("img", &["src", "width", "height", "loading", "alt"]),
];

const VOID: [&str; 3] = ["meta", "link", "img"];

/// What a page shows.
pub struct Page {
    /// All of its text, with a space for each tag.
    pub text: String,
    /// The files that it refers to.
    pub links: BTreeSet<String>,
    /// Values of `lang` and `dir` of the messages.
    pub messages: Vec<(String, String)>,
}

/// Reads a page of a report, and fails unless it is made of our own markup only.
#[track_caller]
pub fn page(path: &Path) -> Page {
    let html = fs::read_to_string(path).unwrap();
    assert!(html.starts_with("<!DOCTYPE html>"));
    let policy = "content=\"default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'\"";
    assert!(html.contains(policy), "{}", path.display());
    let mut page = Page {
        text: String::new(),
        links: BTreeSet::new(),
        messages: Vec::new(),
    };
    let mut open: Vec<String> = Vec::new();
    for token in Tokenizer::new(&html) {
        let Ok(token) = token;
        match token {
            Token::StartTag(tag) => {
                let name = text(&tag.name);
                let known = ELEMENTS.iter().find(|(known, _)| *known == name);
                let (_, allowed) =
                    known.unwrap_or_else(|| panic!("<{name}> in {}", path.display()));
                for (attribute, value) in &tag.attributes {
                    let (attribute, value) = (text(attribute), text(value));
                    assert!(
                        allowed.contains(&attribute.as_str()),
                        "{attribute} of <{name}>"
                    );
                    if attribute == "href" || attribute == "src" {
                        page.links.insert(value);
                    }
                }
                let of = |name: &str| tag.attributes.get(name.as_bytes()).map(|value| text(value));
                if of("class").as_deref() == Some("message") {
                    page.messages
                        .push((of("lang").unwrap(), of("dir").unwrap()));
                }
                page.text.push(' ');
                if !VOID.contains(&name.as_str()) {
                    open.push(name);
                }
            }
            Token::EndTag(tag) => {
                assert_eq!(open.pop(), Some(text(&tag.name)), "in {}", path.display());
                page.text.push(' ');
            }
            Token::String(shown) => page.text.push_str(&text(&shown)),
            Token::Doctype(_) => {}
            Token::Comment(_) => panic!("a comment in {}", path.display()),
            Token::Error(error) => panic!("{error:?} in {}", path.display()),
        }
    }
    assert!(open.is_empty(), "{open:?} stay open in {}", path.display());
    page.text = page.text.split_whitespace().collect::<Vec<_>>().join(" ");
    page
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// Reads every page of a report; every link leads to a file of the folder, and every file is linked to.
#[track_caller]
pub fn report(folder: &Path) -> Vec<(String, Page)> {
    let files: BTreeSet<String> = super::tree(folder)
        .into_keys()
        .filter(|name| !name.ends_with('/'))
        .collect();
    let mut linked = BTreeSet::from(["index.html".to_owned()]);
    let mut pages = Vec::new();
    for name in files.iter().filter(|name| name.ends_with(".html")) {
        let page = page(&folder.join(name));
        for link in page.links.iter().filter(|link| *link != "#main") {
            assert!(files.contains(link), "{name} leads to {link}");
            linked.insert(link.clone());
        }
        pages.push((name.clone(), page));
    }
    assert_eq!(files, linked);
    for name in &files {
        let ours = name
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-./".contains(&b));
        assert!(ours, "{name}");
        assert_eq!(super::mode(&folder.join(name)), 0o600, "{name}");
    }
    pages
}
