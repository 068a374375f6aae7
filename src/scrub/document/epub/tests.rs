//! Whole books, small ones: what goes, what stays, and what is refused.

use std::collections::BTreeMap;
use std::io::{self, Cursor};

use crate::zipped::{assert_kept, Archive};
use crate::{scrub, Budget, Cleaned, Reason, Refused, Trace};

const CONTAINER: &str =
    "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles>\
    <rootfile full-path=\"a/b.opf\"/></rootfiles></container>";

const PACKAGE: &str = "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\"><metadata \
    xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>Gone</dc:title><dc:language>de-AT</dc:language>\
    <dc:creator>Gone</dc:creator></metadata><manifest><item id=\"p\" href=\"p%20q.html\" \
    media-type=\"application/xhtml+xml\"/><item id=\"s\" href=\"s.css\" media-type=\"text/css\"/></manifest>\
    <spine><itemref idref=\"p\"/></spine></package>";

fn book(members: &[(&str, &str)]) -> Vec<u8> {
    let mut archive = Archive::default();
    archive.stored("mimetype", b"application/epub+zip").unwrap();
    for (name, content) in members {
        archive
            .packed(&mut io::empty(), name, content.as_bytes())
            .unwrap();
    }
    written(&archive.finish().unwrap(), &[])
}

fn written(plan: &crate::Plan, source: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::new();
    plan.write_to(&mut Cursor::new(source), &mut bytes).unwrap();
    bytes
}

fn cleaned(source: &[u8]) -> Result<Cleaned, Refused> {
    scrub(&mut Cursor::new(source), &Budget { bytes_out: 1 << 24 })
}

fn usual<'a>(page: &'a str, sheet: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("META-INF/container.xml", CONTAINER),
        ("a/b.opf", PACKAGE),
        ("a/p q.html", page),
        ("a/s.css", sheet),
    ]
}

fn clean(page: &str, sheet: &str) -> (BTreeMap<String, String>, Cleaned) {
    let source = book(&usual(page, sheet));
    let cleaned = cleaned(&source).unwrap();
    let clean = written(&cleaned.plan, &source);
    assert_kept(&clean);
    let mut clean = Cursor::new(clean);
    let mut work = crate::work::Work::new(&Budget { bytes_out: 1 << 24 });
    let members = crate::zipped::members(&mut clean, &mut work).unwrap();
    let texts = members.into_iter().map(|member| {
        let content = crate::zipped::content(&mut clean, &member.part).unwrap();
        (member.name, String::from_utf8(content).unwrap())
    });
    (texts.collect(), cleaned)
}

#[test]
fn pages_keep_their_words_and_lose_their_traces() {
    let (files, cleaned) = clean(
        "<!DOCTYPE html><html><head><title>Gone</title><meta name=\"author\" content=\"Gone\"/><link \
         rel=\"stylesheet\" href=\"s.css\"/><script>gone</script></head><body data-gone=\"gone\"><p \
         class=\"jane\" onclick=\"gone\">a&nbsp;<a href=\"http://gone/\">b</a><a href=\"p%20q.html#x\">c</a>\
         <!-- gone --><span hidden=\"\">gone</span></p></body></html>",
        ".jane { color: red } /* gone */ .other { src: url(gone) }",
    );
    let page = &files["OEBPS/1.xhtml"];
    let body = page.split_once("<body>").unwrap().1;
    assert_eq!(
        body,
        "<p class=\"c1\">a\u{A0}<a>b</a><a href=\"1.xhtml#i1\">c</a></p></body></html>"
    );
    assert_eq!(files["OEBPS/s1.css"], ".c1 { color: red }\n");
    let package = &files["OEBPS/package.opf"];
    assert!(package.contains("<dc:language>de<") && !package.contains("Gone"));
    assert!(files
        .values()
        .all(|text| !text.to_lowercase().contains("gone")));
    assert_eq!(cleaned.report.count(Trace::Person), 2);
    assert_eq!(cleaned.report.count(Trace::Comment), 2);
}

#[test]
fn style_sheets_hold_rules_and_nothing_else() {
    let sheet = |text: &str| {
        clean(
            "<html><head><link rel=\"stylesheet\" href=\"s.css\"/></head></html>",
            text,
        )
        .0
        .remove("OEBPS/s1.css")
        .unwrap()
    };
    for (dirty, clean) in [
        (
            "p{margin:0 auto!important}",
            "p { margin: 0 auto!important }\n",
        ),
        (
            "@media print{p{color:#fff}}",
            "@media print { p { color: #fff } }\n",
        ),
        (
            "h1:before{content:\"\\201C\\\"\"}",
            "h1:before { content: \"“\\\"\" }\n",
        ),
        ("@import url(x);@font-face{font-family:x}", ""),
        ("p{background:url(x);behavior:y}", ""),
        ("p[title=\"x\"]{color:red}q{color:red", "q { color: red }\n"),
        ("jane{color:red} p{jane:red;color:k9jane2}", ""),
        ("p{color:red;}}}} q{color:red}", "p { color: red }\n"),
    ] {
        assert_eq!(sheet(dirty), clean, "{dirty}");
    }
}

#[test]
fn locked_books_are_refused_and_garbled_typefaces_are_not() {
    let page = "<html><body><p>x</p></body></html>";
    let lock = |algorithm: &str| {
        let text =
            format!("<encryption><EncryptionMethod Algorithm=\"{algorithm}\"/></encryption>");
        let mut members = usual(page, "");
        members.push(("META-INF/encryption.xml", &text));
        cleaned(&book(&members))
    };
    assert!(lock("http://www.idpf.org/2008/embedding").is_ok());
    let refused = lock("http://www.w3.org/2001/04/xmlenc#aes256-cbc").unwrap_err();
    assert!(matches!(refused.reason, Reason::Locked(_)));
}

#[test]
fn no_part_of_a_book_panics() {
    let page = "<html><body><p style=\"a:b;color:red\" class=\"x\">x&eacute;</p></body></html>";
    let sheet = "@media print{.x>p:first-child{content:\"\\61\";color:red}}/*x*/";
    let source = book(&usual(page, sheet));
    for length in 0..source.len() {
        let _ = cleaned(&source[..length]);
    }
    for length in 0..page.len() {
        assert!(cleaned(&book(&usual(&page[..length], sheet))).is_err());
    }
    for length in 0..sheet.len() {
        assert!(cleaned(&book(&usual(page, &sheet[..length]))).is_ok());
    }
    for length in 0..PACKAGE.len() {
        let mut members = usual(page, sheet);
        members[1].1 = &PACKAGE[..length];
        assert!(cleaned(&book(&members)).is_err());
    }
}
