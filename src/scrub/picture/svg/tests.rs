use super::*;
use crate::Budget;
use std::io::Cursor;

fn cleaned(drawing: &[u8]) -> Result<(String, Report), Reason> {
    let mut source = Cursor::new(drawing);
    let cleaned = clean(&mut source, &mut Work::new(&Budget { bytes_out: 1 << 20 }))?;
    let mut out = Vec::new();
    cleaned.plan.write_to(&mut source, &mut out)?;
    Ok((String::from_utf8(out).unwrap(), cleaned.report))
}

const HEAD: &str =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"";

#[test]
fn only_what_is_drawn_stays_and_names_become_numbers() {
    let dirty = "<?xml version='1.0'?><!-- me --><!DOCTYPE svg [<!ENTITY ns 'http://www.w3.org/2000/svg'>]>\
        <s:svg xmlns:s='&ns;' xmlns:i='urn:i' width='9' fill='red' i:docname='/home/me' onload='x()'>\
        <s:title>me</s:title><s:metadata><a/></s:metadata><i:view/><s:script>x</s:script>\
        <s:style><![CDATA[.me{fill:url(#me);-x:y}]]></s:style>\
        <s:g id='me' class='me' style='display:inline;a:b'><s:a href='http://x'><s:text x='1\n2'>a &amp; \
        <s:tspan>b\u{200B}</s:tspan></s:text></s:a></s:g>\
        <s:g style='display:none'><s:text>hidden</s:text></s:g>\
        <s:image href='http://x/y.png'/><s:use href='#me'/><foreign xmlns='urn:x'/></s:svg>";
    let clean = format!(
        "{HEAD} width=\"9\"><g fill=\"red\"><style>.c1{{fill:url(#i1)}}</style>\
        <g class=\"c1\" id=\"i1\" style=\"display:inline\"><g><text x=\"1 2\">a &amp; <tspan>b</tspan></text>\
        </g></g><use xlink:href=\"#i1\"></use></g></svg>\n"
    );
    let (once, report) = cleaned(dirty.as_bytes()).unwrap();
    assert_eq!(once, clean);
    assert_eq!(report.count(Trace::Link), 2);
    let (twice, report) = cleaned(once.as_bytes()).unwrap();
    assert_eq!(twice, once);
    assert!(report.is_empty(), "{report:?}");
}

#[test]
fn how_a_view_fits_stays_with_the_view() {
    let dirty = "<svg width='9' height='9' viewBox='0 0 1 2' preserveAspectRatio='none'/>";
    let (clean, _) = cleaned(dirty.as_bytes()).unwrap();
    assert!(clean.contains("height=\"9\"><svg preserveAspectRatio=\"none\" viewBox=\"0 0 1 2\">"));
    assert_eq!(cleaned(clean.as_bytes()).unwrap().0, clean);
}

#[test]
fn hostile_drawings_are_refused() {
    let deep = format!("<svg>{}", "<g>".repeat(100_000));
    let many = format!(
        "<svg {}/>",
        (0..5000).map(|n| format!("a{n}='' ")).collect::<String>()
    );
    for drawing in [
        "<!DOCTYPE svg [<!ENTITY a 'b'><!ENTITY c '&a;&a;'>]><svg>&c;</svg>",
        "<svg><g></svg>",
        "<svg/><svg/>",
        "<html/>",
        "<svg a='1' a='2'/>",
        "<svg><text>&unknown;</text></svg>",
        "",
        &deep,
        &many,
    ] {
        assert!(cleaned(drawing.as_bytes()).is_err(), "{drawing:.40}");
    }
}

#[test]
fn a_drawing_that_is_cut_short_is_refused() {
    let whole = "<svg><g fill='url(#a)'><text>&#228;ü</text></g></svg>";
    for length in 0..whole.len() {
        assert!(cleaned(&whole.as_bytes()[..length]).is_err(), "{length}");
    }
    assert!(cleaned(whole.as_bytes()).is_ok());
}
