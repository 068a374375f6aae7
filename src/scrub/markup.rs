//! Text that is more than what a reader of it sees: pages, mails, and formats written in letters.

use crate::kind::{self, Kind};

/// What a clean text is, by how it begins; `None` for text that is nothing but text.
pub(crate) fn kind_of(text: &str) -> Option<Kind> {
    if text.starts_with("{\\rtf") {
        return Some(kind::RTF);
    }
    if text.starts_with("%!PS") {
        return Some(kind::POSTSCRIPT);
    }
    let start = text.trim_start();
    if start.starts_with('<') {
        return tagged(start);
    }
    if is_plain_pnm(text) {
        return Some(kind::PNM);
    }
    is_mail(text).then_some(kind::EML)
}

/// Text that begins with `<`.
fn tagged(text: &str) -> Option<Kind> {
    /// Names of elements that begin a page or a part of one.
    const ELEMENTS: &[&str] = &[
        "html", "head", "body", "title", "meta", "link", "style", "script", "base", "div", "span",
        "table", "iframe", "img", "font", "center", "form", "article", "section", "main", "br",
        "p", "h1", "h2", "h3", "ul", "ol",
    ];
    let mut lower = text.to_ascii_lowercase();
    let xml = lower.starts_with("<?xml");
    // Programs put their names in front of a drawing.
    while let Some(comment) = lower.strip_prefix("<!--") {
        let Some((_, after)) = comment.split_once("-->") else {
            break;
        };
        match after.trim_start() {
            after if after.starts_with("<svg") => lower = after.to_owned(),
            after if after.starts_with("<!--") => lower = after.to_owned(),
            _ => break,
        }
    }
    if lower.starts_with("<svg") || has_root(&lower, xml, "svg") {
        return Some(kind::SVG);
    }
    if lower.starts_with("<!--") || has_root(&lower, xml, "html") {
        return Some(kind::HTML);
    }
    if xml {
        return Some(kind::XML);
    }
    // Words that only begin like a tag are words.
    let ends = [' ', '\t', '\n', '>', '/'];
    let page = ELEMENTS.iter().any(|element| {
        let rest = lower[1..].strip_prefix(element);
        rest.is_some_and(|rest| rest.starts_with(ends))
    });
    page.then_some(kind::HTML)
}

/// A document type, or in XML an element, of this name.
fn has_root(lower: &str, xml: bool, name: &str) -> bool {
    let doctype = lower
        .find("<!doctype")
        .filter(|at| xml || *at == 0)
        .map(|at| lower[at + "<!doctype".len()..].trim_start());
    doctype.is_some_and(|rest| rest.starts_with(name)) || xml && lower.contains(&format!("<{name}"))
}

/// PBM, PGM and PPM written in decimal digits: their comments name programs and people.
fn is_plain_pnm(text: &str) -> bool {
    let mut characters = text.chars();
    let magic = characters.next() == Some('P') && matches!(characters.next(), Some('1'..='6'));
    let mut words = text.get(2..).unwrap_or_default().lines().flat_map(|line| {
        line.split('#')
            .next()
            .unwrap_or_default()
            .split_ascii_whitespace()
    });
    let mut number = || words.next().is_some_and(|word| word.parse::<u32>().is_ok());
    magic && text[2..].starts_with(['\n', ' ', '\t']) && number() && number()
}

/// A mail as it travels: fields before the first empty line, among them one that only programs write.
fn is_mail(text: &str) -> bool {
    const WRITTEN_BY_PROGRAMS: &[&str] = &[
        "received",
        "return-path",
        "delivered-to",
        "message-id",
        "mime-version",
        "dkim-signature",
        "authentication-results",
    ];
    const USUAL: &[&str] = &[
        "from",
        "to",
        "cc",
        "subject",
        "date",
        "reply-to",
        "content-type",
    ];
    let (mut usual, mut program) = (0, 0);
    for line in text.lines().take_while(|line| !line.is_empty()) {
        let folded = line.starts_with([' ', '\t']) || line.starts_with("From ");
        let Some((name, _)) = line.split_once(':').filter(|_| !folded) else {
            if folded {
                continue;
            }
            return false;
        };
        let name = name.to_ascii_lowercase();
        if !name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') {
            return false;
        }
        usual += usize::from(USUAL.contains(&name.as_str()));
        program += usize::from(WRITTEN_BY_PROGRAMS.contains(&name.as_str()));
    }
    program >= 1 && usual + program >= 3
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_write_is_text() {
        for text in [
            "",
            "Dear all, <html> is a tag",
            "<3 to you",
            "<a friend told me this>",
            "<p.s. one more thing>",
            "<PÉ>",
            "<p",
            "P3 is the room",
            "P3 12 people",
            "From: me\nTo: you\nSubject: words\n\nA note in the form of a mail",
            "Note: one\nSecond: two\n",
            "{ \\rtf",
            "name,amount\nx,3\n",
            "%PS",
        ] {
            assert_eq!(kind_of(text), None, "{text:?}");
        }
    }

    #[test]
    fn formats_in_letters_are_named() {
        for (text, kind) in [
            ("{\\rtf1\\ansi x}", kind::RTF),
            ("%!PS-Adobe-3.0 EPSF-3.0\n", kind::POSTSCRIPT),
            ("\n <!DOCTYPE html>\n<title>x", kind::HTML),
            ("<HTML lang=en>", kind::HTML),
            ("<!-- x --><p>", kind::HTML),
            ("<br>", kind::HTML),
            (
                "<?xml version='1.0'?><!DOCTYPE html PUBLIC '-'><html>",
                kind::HTML,
            ),
            ("<svg xmlns='x'>", kind::SVG),
            (
                "<?xml version=\"1.0\"?>\n<!-- x -->\n<svg width='1'/>",
                kind::SVG,
            ),
            ("<!-- a --> <!-- b -->\n<svg width='1'/>", kind::SVG),
            ("<!-- a --> <!-- b --><p>", kind::HTML),
            ("<!DOCTYPE svg [<!ENTITY a 'b'>]><svg/>", kind::SVG),
            ("<?xml version='1.0'?><gpx creator='x'/>", kind::XML),
            ("P3\n# made by\n4 4\n255\n0 0 0", kind::PNM),
            ("P1 2 2\n0 1 1 0", kind::PNM),
            (
                "From x@y\nReceived: from a\n by b\nFrom: a\nTo: b\n\nwords",
                kind::EML,
            ),
            ("Date: now\nFrom: a\nMIME-Version: 1.0\n\nwords", kind::EML),
        ] {
            assert_eq!(kind_of(text), Some(kind), "{text:?}");
        }
    }
}
