//! Small documents, from their parts to what is left of them.

use std::io::{self, Cursor};

use crate::work::Work;
use crate::zipped::{assert_kept, content, members, Archive};
use crate::{scrub, Budget, Reason, Refused, Report, Trace};

mod sheets;

const BUDGET: Budget = Budget { bytes_out: 1 << 20 };

const TYPE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

/// A relationship of the type that ends in this word.
fn link(id: &str, word: &str, target: &str) -> String {
    format!("<Relationship Id=\"{id}\" Type=\"{TYPE}{word}\" Target=\"{target}\"/>")
}

fn list(links: &str) -> String {
    format!("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{links}</Relationships>")
}

fn package(main: &str, content_type: &str, parts: &[(&str, String)]) -> Vec<u8> {
    let types = format!(
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override \
         PartName=\"/{main}\" ContentType=\"application/vnd.openxmlformats-officedocument.{content_type}.main+xml\"/></Types>"
    );
    let none = &mut io::empty();
    let mut archive = Archive::default();
    archive
        .packed(none, "[Content_Types].xml", types.as_bytes())
        .unwrap();
    let start = list(&link("a", "officeDocument", main));
    archive
        .packed(none, "_rels/.rels", start.as_bytes())
        .unwrap();
    for (name, text) in parts {
        archive.packed(none, name, text.as_bytes()).unwrap();
    }
    let mut written = Vec::new();
    let plan = archive.finish().unwrap();
    plan.write_to(&mut Cursor::new(b""), &mut written).unwrap();
    written
}

/// The clean document's parts, by name.
type Parts = Vec<(String, String)>;

fn cleaned(source: &[u8]) -> Result<(Parts, Report), Refused> {
    let mut source = Cursor::new(source);
    let cleaned = scrub(&mut source, &BUDGET)?;
    let mut written = Vec::new();
    cleaned.plan.write_to(&mut source, &mut written).unwrap();
    let again = scrub(&mut Cursor::new(&written), &BUDGET).unwrap();
    assert!(again.report.is_empty(), "{:?}", again.report.lines());
    assert_kept(&written);
    let mut written = Cursor::new(written);
    let found = members(&mut written, &mut Work::new(&BUDGET)).unwrap();
    let parts = found.into_iter().map(|member| {
        let bytes = content(&mut written, &member.part).unwrap();
        (member.name, String::from_utf8_lossy(&bytes).into_owned())
    });
    Ok((parts.collect(), cleaned.report))
}

const WORD: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" \
    xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

fn document(body: &str) -> Vec<u8> {
    let text = format!("<w:document {WORD}><w:body>{body}</w:body></w:document>");
    package(
        "word/document.xml",
        "wordprocessingml.document",
        &[("word/document.xml", text)],
    )
}

/// What is left of a body.
fn body(source: &str) -> String {
    let (parts, _) = cleaned(&document(source)).unwrap();
    let text = &parts
        .iter()
        .find(|(name, _)| name == "word/document.xml")
        .unwrap()
        .1;
    let start = text.find("<w:body>").unwrap() + "<w:body>".len();
    text[start..text.find("</w:body>").unwrap()].to_owned()
}

#[test]
fn tracked_changes_are_accepted_where_they_stand() {
    for (before, after) in [
        (
            "<w:p><w:r><w:t>a</w:t></w:r><w:ins w:author=\"x\"><w:r><w:t>b</w:t></w:r></w:ins>\
             <w:del w:author=\"x\"><w:r><w:delText>c</w:delText></w:r></w:del></w:p>",
            "<w:p><w:r><w:t>a</w:t></w:r><w:r><w:t>b</w:t></w:r></w:p>",
        ),
        (
            "<w:p><w:pPr><w:jc w:val=\"left\"/><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>\
             <w:p><w:pPr><w:jc w:val=\"right\"/></w:pPr><w:r><w:t>b</w:t></w:r></w:p>",
            "<w:p><w:pPr><w:jc w:val=\"right\"/></w:pPr><w:r><w:t>a</w:t></w:r><w:r><w:t>b</w:t></w:r></w:p>",
        ),
        (
            "<w:p><w:pPr><w:rPr><w:moveFrom/></w:rPr></w:pPr><w:moveFrom><w:r><w:t>a</w:t></w:r></w:moveFrom></w:p>\
             <w:p><w:moveTo><w:r><w:t>a</w:t></w:r></w:moveTo></w:p>",
            "<w:p><w:r><w:t>a</w:t></w:r></w:p>",
        ),
        (
            "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p/></w:tc></w:tr><w:tr><w:tc><w:p><w:pPr><w:rPr>\
             <w:del/></w:rPr></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:cellDel/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>",
            "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>",
        ),
        (
            "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p/>",
            "<w:p/>",
        ),
    ] {
        assert_eq!(body(before), after);
    }
}

/// A run with a mark of a field.
fn mark(kind: &str) -> String {
    format!("<w:r><w:fldChar w:fldCharType=\"{kind}\"/></w:r>")
}

#[test]
fn of_fields_stays_what_they_show() {
    let field = |code: &str, shown: &str| {
        format!(
            "<w:p>{}<w:r><w:instrText>{code}</w:instrText></w:r>{}<w:r><w:t>{shown}</w:t></w:r>{}</w:p>",
            mark("begin"),
            mark("separate"),
            mark("end")
        )
    };
    assert_eq!(
        body(&field("INCLUDEPICTURE \"c:/users/x\"", "shown")),
        "<w:p><w:r/><w:r/><w:r/><w:r><w:t>shown</w:t></w:r><w:r/></w:p>"
    );
    assert_eq!(
        body(&field(" page &#x5C;* MERGEFORMAT", "7")),
        field(" PAGE ", "7")
    );
    let inner = format!(
        "{}<w:r><w:t>unseen</w:t></w:r>{}",
        mark("begin"),
        mark("end")
    );
    let outer = format!(
        "<w:p>{}{inner}{}<w:r><w:t>x</w:t></w:r>{}</w:p>",
        mark("begin"),
        mark("separate"),
        mark("end")
    );
    assert!(!body(&outer).contains("unseen"));
    // Without an end, nothing is lost.
    assert!(body(&format!(
        "<w:p>{}<w:r><w:t>x</w:t></w:r></w:p>",
        mark("begin")
    ))
    .contains("<w:t>x</w:t>"));
}

#[test]
fn what_is_not_in_the_vocabulary_goes() {
    let before = "<w:p w:rsidR=\"00AA\" w:unknown=\"x\"><w:bookmarkStart w:id=\"0\" w:name=\"x\"/>\
        <w:sdt><w:sdtPr><w:tag w:val=\"x\"/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:lang w:val=\"de-CH\"/></w:rPr>\
        <w:t>a</w:t></w:r></w:sdtContent></w:sdt><unknown>b</unknown><!-- c --><?d e?>f</w:p>";
    assert_eq!(body(before), "<w:p><w:r><w:rPr/><w:t>a</w:t></w:r></w:p>");
}

#[test]
fn hidden_words_go_and_words_without_a_fallback_stay() {
    let run = |properties: &str, text: &str| {
        format!("<w:p><w:r><w:rPr>{properties}</w:rPr><w:t>{text}</w:t></w:r></w:p>")
    };
    let hidden = body(&run("<w:vanish/>", "unseen"));
    assert!(!hidden.contains("unseen"), "{hidden}");
    let shown = body(&run("<w:vanish w:val=\"0\"/>", "seen"));
    assert!(shown.contains("seen"), "{shown}");
    let offer = |more: &str| {
        let space = "http://schemas.openxmlformats.org/markup-compatibility/2006";
        let new = "http://schemas.microsoft.com/office/drawing/2010/main";
        let words = run("", "new");
        body(&format!(
            "<mc:AlternateContent xmlns:mc=\"{space}\"><mc:Choice xmlns:a14=\"{new}\" \
             Requires=\"a14\">{words}</mc:Choice>{more}</mc:AlternateContent>"
        ))
    };
    assert!(offer("").contains("new"));
    let old = offer(&format!("<mc:Fallback>{}</mc:Fallback>", run("", "old")));
    assert!(old.contains("old") && !old.contains("new"), "{old}");
}

#[test]
fn only_parts_that_are_used_are_kept_and_their_names_are_ours() {
    let text = format!(
        "<w:document {WORD}><w:body><w:sectPr><w:headerReference w:type=\"default\" r:id=\"z\"/>\
        <w:footerReference w:type=\"default\" r:id=\"none\"/></w:sectPr></w:body></w:document>"
    );
    let header =
        |text: &str| format!("<w:hdr {WORD}><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:hdr>");
    let links = link("z", "header", "Anna.xml")
        + &link("y", "header", "old.xml")
        + &link("x", "customXml", "../x.xml");
    let source = package(
        "word/document.xml",
        "wordprocessingml.document",
        &[
            ("word/document.xml", text),
            ("word/_rels/document.xml.rels", list(&links)),
            ("word/Anna.xml", header("kept")),
            ("word/old.xml", header("lost")),
            ("x.xml", "<x/>".to_owned()),
            ("stray.bin", "x".to_owned()),
        ],
    );
    let (parts, report) = cleaned(&source).unwrap();
    let names: Vec<_> = parts.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(
        names,
        [
            "[Content_Types].xml",
            "_rels/.rels",
            "word/document.xml",
            "word/_rels/document.xml.rels",
            "word/header1.xml"
        ]
    );
    assert!(parts[2]
        .1
        .contains("<w:headerReference w:type=\"default\" r:id=\"rId1\"/></w:sectPr>"));
    assert_eq!(report.count(Trace::PrivateBlock), 2);
}

fn reason(source: &[u8]) -> Reason {
    cleaned(source).unwrap_err().reason
}

#[test]
fn what_cannot_be_written_anew_is_refused() {
    let text = |text: &str| {
        let parts = [("word/document.xml", text.to_owned())];
        package("word/document.xml", "wordprocessingml.document", &parts)
    };
    let entity = "<!DOCTYPE a [<!ENTITY b \"c\">]><w:document/>";
    assert!(matches!(reason(&text(entity)), Reason::Uncleanable(_)));
    for broken in [
        "",
        "x",
        "<w:document/>",
        "<a><b></a>",
        "<a/><a/>",
        "<a b='&x;'/>",
        "<a b='1' b='2'/>",
    ] {
        assert!(
            matches!(reason(&text(broken)), Reason::Damaged(_)),
            "{broken}"
        );
    }
    let deep = "<w:p>".repeat(300) + &"</w:p>".repeat(300);
    assert!(matches!(reason(&document(&deep)), Reason::Beyond(_)));
    assert!(matches!(
        reason(&document("<w:altChunk r:id=\"a\"/>")),
        Reason::Uncleanable(_)
    ));
    let macros = package(
        "word/document.xml",
        "wordprocessingml.document",
        &[
            ("word/document.xml", String::new()),
            ("word/x/vbaProject.bin", String::new()),
        ],
    );
    assert!(matches!(reason(&macros), Reason::Uncleanable(_)));
}

#[test]
fn a_document_cut_at_any_place_is_refused_and_no_more() {
    let whole = document("<w:p><w:r><w:t>a</w:t></w:r></w:p>");
    // Before that it is a text, or nothing.
    for end in 4..whole.len() {
        assert!(
            scrub(&mut Cursor::new(&whole[..end]), &BUDGET).is_err(),
            "{end}"
        );
    }
}
