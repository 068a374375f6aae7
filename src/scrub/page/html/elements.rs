//! What a page may be made of, and where its elements end when nothing says so.

/// What is done with an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// It stays, under this name; what follows begins anew.
    Block(&'static str),
    /// It stays, under this name, within a line.
    Inline(&'static str),
    /// It stays, and nothing can be in it.
    Void(&'static str),
    /// What is in it stays, apart from what is before and behind it.
    Apart,
    /// What is in it stays.
    Unwrapped,
    /// It goes with all that is in it.
    Dropped,
    /// It goes, and nothing can be in it.
    Nothing,
}

#[rustfmt::skip]
const BLOCKS: &[&str] = &[
    "address", "article", "aside", "blockquote", "caption", "dd", "details", "div", "dl", "dt", "figcaption",
    "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "li", "main", "nav", "ol",
    "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
];

#[rustfmt::skip]
const INLINES: &[&str] = &[
    "abbr", "b", "bdi", "big", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "rp", "rt",
    "ruby", "s", "samp", "small", "strike", "strong", "sub", "sup", "tt", "u", "var",
];

#[rustfmt::skip]
const DROPPED: &[&str] = &[
    "annotation", "annotation-xml", "applet", "audio", "canvas", "datalist", "iframe", "noembed", "noframes",
    "noscript", "object", "script", "select", "style", "svg", "template", "textarea", "title", "video",
];

#[rustfmt::skip]
const NOTHING: &[&str] = &[
    "area", "base", "basefont", "bgsound", "col", "embed", "frame", "input", "keygen", "link", "meta",
    "param", "source", "track", "wbr",
];

pub(super) fn role(name: &str) -> Role {
    match name {
        "br" => Role::Void("br"),
        "hr" => Role::Void("hr"),
        "img" => Role::Void("img"),
        "image" => Role::Void("img"),
        "center" => Role::Block("div"),
        "dir" | "menu" => Role::Block("ul"),
        "listing" | "xmp" | "plaintext" => Role::Block("pre"),
        "button" | "fieldset" | "form" | "legend" | "option" => Role::Apart,
        _ => listed(BLOCKS, name)
            .map(Role::Block)
            .or_else(|| listed(INLINES, name).map(Role::Inline))
            .or_else(|| listed(DROPPED, name).map(|_| Role::Dropped))
            .or_else(|| listed(NOTHING, name).map(|_| Role::Nothing))
            .unwrap_or(Role::Unwrapped),
    }
}

fn listed(names: &[&'static str], name: &str) -> Option<&'static str> {
    let at = names.binary_search(&name).ok()?;
    names.get(at).copied()
}

/// Elements that a new element ends, the first that is open, and the elements that they do not reach beyond.
pub(super) fn ends_before(name: &str) -> (&'static [&'static str], &'static [&'static str]) {
    match name {
        "li" => (&["li"], &["ul", "ol", "table", "td", "th"]),
        "dt" | "dd" => (&["dt", "dd"], &["dl", "table", "td", "th"]),
        "td" | "th" => (&["td", "th"], &["tr", "table"]),
        "tr" => (&["tr", "caption"], &["table"]),
        "thead" | "tbody" | "tfoot" => (&["thead", "tbody", "tfoot", "caption"], &["table"]),
        "summary" | "rt" | "rp" => (&["rt", "rp"], &["ruby"]),
        // A paragraph ends before whatever is no part of a line.
        _ => (&["p"], &["table", "td", "th", "caption"]),
    }
}

/// Elements that an end tag within them does not reach beyond, unless it is of a table.
pub(super) fn holds_end(name: &str, end: &str) -> bool {
    const TABLE: &[&str] = &[
        "caption", "table", "tbody", "td", "tfoot", "th", "thead", "tr",
    ];
    match TABLE.contains(&end) {
        true => name == "table" && end != "table",
        false => matches!(name, "table" | "td" | "th" | "caption"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_are_sorted() {
        for list in [BLOCKS, INLINES, DROPPED, NOTHING] {
            assert!(list.is_sorted());
        }
    }
}
