use super::*;
use crate::Budget;
use std::io::Cursor;

fn cleaned(page: &str) -> (String, Report) {
    let mut source = Cursor::new(page.as_bytes());
    let cleaned = clean(&mut source, &mut Work::new(&Budget { bytes_out: 1 << 20 })).unwrap();
    let mut out = Vec::new();
    cleaned.plan.write_to(&mut source, &mut out).unwrap();
    (String::from_utf8(out).unwrap(), cleaned.report)
}

/// The clean body, after a second cleaning showed that it stays.
fn body(page: &str) -> String {
    let (once, _) = cleaned(page);
    let (twice, report) = cleaned(&once);
    assert_eq!(twice, once, "{page}");
    assert!(report.is_empty(), "{page}: {report:?}");
    let body = once.strip_prefix(HEAD).unwrap().strip_suffix(TAIL).unwrap();
    body.split_once(">\n").unwrap().1.to_owned()
}

#[test]
fn words_and_structure_stay() {
    for (page, clean) in [
        ("<p>a<p>b<br>c", "<p>a</p><p>b<br>c</p>"),
        (
            "<ul><li>a<ul><li>b</ul><li>c</ul>d",
            "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>d",
        ),
        (
            "<table><tr><td colspan=2 width=9>a<td><p>b<tr><th>c</table>d",
            "<table><tr><td colspan=\"2\">a</td><td><p>b</p></td></tr><tr><th>c</th></tr></table>d",
        ),
        ("<B>a<i>b</B>c</i>", "<b>a<i>b</i></b>c"),
        ("a<!-- x --> b&lt;&amp;&#228;&nbsp;c", "a b&lt;&amp;ä c"),
        ("<a href='http://x'>a</a> <span>b</span>", "a b"),
        (
            "<dl><dt>a<dd>b<dt>c</dl>",
            "<dl><dt>a</dt><dd>b</dd><dt>c</dt></dl>",
        ),
        (
            "<ol start=3 type=a><li value=5>a</ol>",
            "<ol start=\"3\" type=\"a\"><li value=\"5\">a</li></ol>",
        ),
        (
            "<center>a</center><p dir=RTL>b",
            "<div>a</div><p dir=\"rtl\">b</p>",
        ),
        ("<button>a</button><button>b</button>", "a  b"),
        ("<p>a<h1>b</h1>c</p>d", "<p>a</p><h1>b</h1>cd"),
        ("e<b hidden>x</b>\u{301}", "é"),
        ("<pre>\n a\n  b </pre>", "<pre>\n a\n  b </pre>"),
    ] {
        assert_eq!(body(page), clean, "{page}");
    }
}

#[test]
fn what_is_not_seen_goes() {
    for page in [
        "<!DOCTYPE html><html lang=x><head><title>me</title><meta name=author content=me><link href=me></head>",
        "<script>'<p>me'</script><style>me{}</style><noscript><p>me</p></noscript>",
        "<p id=me class=me data-me=me onclick=me title=me>a</p>",
        "<div style='Display: none'><div>me</div>me</div><p hidden>me",
        "<span hidden>me<span>me</span>me</span>",
        "<input type=hidden value=me><textarea>me</textarea><select><option>me</select>",
        "<img src='http://x/me' alt=me><svg><text>me</text></svg><iframe src=me>me</iframe>",
        "<template><p>me</p></template><object data=me><p>me</object><video><p>me</video>",
        "<!-- me --><![CDATA[me]]><?me ?></me me=me>",
        "<font size=0 style='font-size:0'>me</font>",
        "<a href='me'",
    ] {
        let body = body(&format!("seen{page}"));
        assert!(!body.contains("me"), "{page}: {body}");
    }
}

#[test]
fn a_page_from_right_to_left_stays_one() {
    let (once, _) = cleaned("<html dir=rtl><p>a");
    assert!(once.contains("<body dir=\"rtl\">") && cleaned(&once).0 == once);
}

#[test]
fn hostile_pages_end() {
    let mut work = Work::new(&Budget { bytes_out: 1 << 20 });
    let deep = "<div>".repeat(100_000);
    assert!(clean(&mut Cursor::new(deep), &mut work).is_err());
    body(&"<b>a".repeat(100_000));
    body(&"<p>a".repeat(100_000));
    body(&("a".to_owned() + &"</p></td></li>".repeat(10_000)));
    let page =
        "<table><tr><td hidden>a<p>b</td><td>&#x10ffff;&bogus;<![CDATA[ü]]></table><svg><style>";
    for (length, _) in page.char_indices() {
        body(&format!("a{}", &page[..length]));
    }
}

#[test]
fn a_page_that_shows_nothing_is_refused() {
    for page in ["<!-- a -->", "<P unclosed", "<script>a</script>"] {
        let mut work = Work::new(&Budget { bytes_out: 1 << 20 });
        let refused = clean(&mut Cursor::new(page), &mut work).unwrap_err();
        assert!(matches!(refused, Reason::Damaged(_)), "{page}");
    }
}
