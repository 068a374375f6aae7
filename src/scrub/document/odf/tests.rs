//! Whole packages, small ones: what goes, what stays, and what is refused.

use std::io::{self, Cursor};

use crate::zipped::{assert_kept, Archive};
use crate::{scrub, Budget, Cleaned, Reason, Refused, Trace};

const MIME: &str = "application/vnd.oasis.opendocument.text";

fn package(members: &[(&str, &str)]) -> Vec<u8> {
    let mut archive = Archive::default();
    archive.stored("mimetype", MIME.as_bytes()).unwrap();
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

/// A text document with this in its body, and this before it.
fn document(before: &str, body: &str) -> String {
    let spaces: String = super::names::SPACES
        .iter()
        .map(|(address, prefix)| format!(" xmlns:{prefix}=\"{address}\""))
        .collect();
    format!(
        "<office:document-content{spaces} office:version=\"1.2\">{before}<office:body><office:text>{body}\
         </office:text></office:body></office:document-content>"
    )
}

/// The clean text of a document, and how it was cleaned.
fn text(before: &str, body: &str) -> (String, Cleaned) {
    let content = document(before, body);
    let source = package(&[("content.xml", &content), ("meta.xml", "<x/>")]);
    let cleaned = cleaned(&source).unwrap();
    let clean = written(&cleaned.plan, &source);
    assert_kept(&clean);
    let mut clean = Cursor::new(clean);
    let mut work = crate::work::Work::new(&Budget { bytes_out: 1 << 24 });
    let members = crate::zipped::members(&mut clean, &mut work).unwrap();
    let names: Vec<&str> = members.iter().map(|member| member.name.as_str()).collect();
    assert_eq!(names, ["mimetype", "META-INF/manifest.xml", "content.xml"]);
    let content = crate::zipped::content(&mut clean, &members[2].part).unwrap();
    let content = String::from_utf8(content).unwrap();
    let body = content.split_once("<office:text>").unwrap().1.to_owned();
    (
        body.split_once("</office:text>").unwrap().0.to_owned(),
        cleaned,
    )
}

#[test]
fn what_nobody_sees_goes_and_words_stay() {
    let (body, cleaned) = text(
        "",
        "gone<text:tracked-changes><text:changed-region xml:id=\"a\"><text:deletion><text:p>gone</text:p>\
         </text:deletion></text:changed-region></text:tracked-changes>\
         <text:p text:style-name=\"Jane\">a<office:annotation><dc:creator>Jane</dc:creator><text:p>gone</text:p>\
         </office:annotation><text:a xlink:href=\"file:///home/jane/x\">b</text:a><!-- gone -->\
         <text:user-defined text:name=\"gone\">c</text:user-defined>\
         <text:hidden-text text:is-hidden=\"true\">gone</text:hidden-text></text:p>\
         <text:p>gone<text:hidden-paragraph text:is-hidden=\"true\"/></text:p>",
    );
    assert_eq!(body, "<text:p text:style-name=\"S1\">abc</text:p>");
    for (trace, count) in [
        (Trace::TrackedChange, 1),
        (Trace::Comment, 2),
        (Trace::Person, 1),
        (Trace::Path, 1),
        (Trace::PartName, 1),
    ] {
        assert_eq!(cleaned.report.count(trace), count, "{trace:?}");
    }
}

#[test]
fn edits_leave_no_seams() {
    let (body, _) = text(
        "<office:automatic-styles><style:style style:name=\"T1\" style:family=\"text\"><style:text-properties \
         officeooo:rsid=\"0012\"/></style:style><style:style style:name=\"T2\" style:family=\"text\">\
         <style:text-properties text:display=\"none\"/></style:style></office:automatic-styles>",
        "<text:p>to<text:span text:style-name=\"T1\">get</text:span>her<text:span text:style-name=\"T2\">gone\
         </text:span></text:p>",
    );
    assert_eq!(body, "<text:p>together</text:p>");
}

#[test]
fn links_inside_stay_under_new_names() {
    let (body, _) = text(
        "",
        "<text:p><text:a xlink:href=\"#Jane\">x</text:a><text:bookmark text:name=\"Jane\"/></text:p>",
    );
    assert_eq!(
        body,
        "<text:p><text:a xlink:href=\"#N1\">x</text:a><text:bookmark text:name=\"N1\"/></text:p>"
    );
}

#[test]
fn locks_and_document_types_are_refused() {
    let content = document("", "<text:p>x</text:p>");
    let locked = [
        ("META-INF/manifest.xml", "<m><encryption-data/></m>"),
        ("content.xml", &content),
    ];
    let refused = cleaned(&package(&locked)).unwrap_err();
    assert!(matches!(refused.reason, Reason::Locked(_)));
    let typed = format!("<!DOCTYPE x [<!ENTITY a \"b\">]>{content}");
    let refused = cleaned(&package(&[("content.xml", &typed)])).unwrap_err();
    assert!(matches!(refused.reason, Reason::Damaged(_)));
    let deep = "<text:p>".repeat(300) + &"</text:p>".repeat(300);
    let deep = document("", &deep);
    let refused = cleaned(&package(&[("content.xml", &deep)])).unwrap_err();
    assert!(matches!(refused.reason, Reason::Beyond(_)));
    let empty = package(&[("styles.xml", "<x/>")]);
    assert!(cleaned(&empty).is_err());
}

#[test]
fn a_frame_needs_one_thing_that_can_be_cleaned() {
    let ole =
        "<text:p><draw:frame><draw:object-ole xlink:href=\"./Object 1\"/></draw:frame></text:p>";
    let content = document("", ole);
    let refused = cleaned(&package(&[("content.xml", &content)])).unwrap_err();
    assert!(matches!(refused.reason, Reason::Uncleanable(_)));
    let outside =
        "<text:p>x<draw:frame><draw:image xlink:href=\"http://x/\"/></draw:frame></text:p>";
    let (body, cleaned) = text("", outside);
    assert_eq!(body, "<text:p>x<draw:frame/></text:p>");
    assert_eq!(cleaned.report.count(Trace::Link), 1);
}

#[test]
fn documents_in_documents_are_rebuilt_too() {
    let object = "<text:p><draw:frame><draw:object xlink:href=\"./Jane\"/></draw:frame></text:p>";
    let outer = document("", object);
    let inner = document("", "<text:p>y<!-- gone --></text:p>");
    let source = package(&[
        ("content.xml", &outer),
        ("Jane/content.xml", &inner),
        ("Jane/meta.xml", "<x/>"),
    ]);
    let clean = written(&cleaned(&source).unwrap().plan, &source);
    let has = |name: &[u8]| memchr::memmem::find(&clean, name).is_some();
    assert!(has(b"Object 1/content.xml") && !has(b"Jane") && !has(b"meta.xml"));
}

#[test]
fn no_part_of_a_package_panics() {
    let content = document("", "<text:p text:style-name=\"a\">x&amp;&#x41;</text:p>");
    let source = package(&[("content.xml", &content), ("styles.xml", &content)]);
    for length in 0..source.len() {
        let _ = cleaned(&source[..length]);
    }
    for length in 0..content.len() {
        if content.is_char_boundary(length) {
            let _ = cleaned(&package(&[("content.xml", &content[..length])]));
        }
    }
}
