use super::*;

/// A document of pages of this size in points, each with this content, and what else its root says.
fn document(pages: usize, size: (u32, u32), content: &str) -> Vec<u8> {
    let mut out = String::from("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n");
    let kids: String = (0..pages).map(|n| format!("{} 0 R ", 5 + n)).collect();
    out += &format!("2 0 obj<</Type/Pages/Count {pages}/Kids[{kids}]>>endobj\n");
    out += "3 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n";
    let length = content.len();
    out += &format!("4 0 obj<</Length {length}>>stream\n{content}\nendstream endobj\n");
    for n in 0..pages {
        let (width, height) = size;
        out += &format!(
            "{} 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 {width} {height}]/Contents 4 0 R\
             /Resources<</Font<</F 3 0 R>>>>>>endobj\n",
            5 + n
        );
    }
    out += "trailer<</Root 1 0 R>>\n%%EOF\n";
    out.into_bytes()
}

fn drawn(pdf: Vec<u8>) -> Result<(Vec<u8>, Shown), Failure> {
    let mut out = Vec::new();
    let shown = pictures(pdf, &mut out)?;
    Ok((out, shown))
}

fn count(haystack: &[u8], needle: &str) -> usize {
    let windows = haystack.windows(needle.len());
    windows
        .filter(|window| *window == needle.as_bytes())
        .count()
}

#[test]
fn words_are_drawn_and_are_no_words_any_more() {
    let words = "BT /F 24 Tf 20 100 Td (Secret words) Tj ET";
    let (out, shown) = drawn(document(2, (300, 200), words)).unwrap();
    assert_eq!(shown, Shown::Whole);
    assert_eq!(count(&out, "/Type/Page/"), 2);
    assert_eq!(count(&out, "/Width 625/Height 416"), 2, "150 dots per inch");
    assert_eq!(count(&out, "/DeviceGray"), 2);
    assert_eq!(count(&out, "Secret"), 0);
    let (blank, _) = drawn(document(2, (300, 200), "")).unwrap();
    assert!(out.len() > blank.len() + 1_000, "letters were drawn");
    // What is drawn once more is the same picture.
    let (again, _) = drawn(out.clone()).unwrap();
    assert_eq!(count(&again, "/Width 625/Height 416"), 2);
}

#[test]
fn colours_stay_colours() {
    let (out, _) = drawn(document(1, (300, 200), "1 0 0 rg 0 0 100 100 re f")).unwrap();
    assert_eq!(count(&out, "/DeviceRGB"), 1);
}

#[test]
fn a_huge_page_is_drawn_smaller() {
    let (out, _) = drawn(document(1, (14_400, 14_400), "")).unwrap();
    assert_eq!(count(&out, "/Width 2236/Height 2236"), 1);
    assert_eq!(count(&out, "/MediaBox[0 0 14400 14400]"), 1);
}

#[test]
fn what_is_no_document_or_too_many_pages_is_refused() {
    for nothing in [&b""[..], b"%PDF-1.4\n", b"GIF89a"] {
        assert!(matches!(drawn(nothing.to_vec()), Err(Failure::Unreadable)));
    }
    assert!(matches!(
        drawn(document(0, (10, 10), "")),
        Err(Failure::Unreadable)
    ));
    assert!(drawn(document(MAX_PAGES, (10, 10), "")).is_ok());
    assert!(matches!(
        drawn(document(MAX_PAGES + 1, (10, 10), "")),
        Err(Failure::TooLarge)
    ));
}

#[test]
fn the_first_page_is_a_small_picture() {
    let bar = "0 0 0 rg 0 0 150 200 re f";
    let (grey, pages) = first_page(document(3, (300, 200), bar), 60).unwrap();
    assert_eq!((grey.width, grey.height, pages), (60, 40, 3));
    assert_eq!(grey.pixels.len(), 60 * 40);
    for row in grey.pixels.chunks(60) {
        assert!(
            row[..28].iter().all(|value| *value == 0),
            "the left half is black"
        );
        assert!(
            row[32..].iter().all(|value| *value == 255),
            "and the right one white"
        );
    }
    let (grey, pages) = first_page(document(MAX_PAGES + 1, (1, 14_400), ""), 64).unwrap();
    assert_eq!((grey.width, grey.height, pages), (1, 64, MAX_PAGES + 1));
    let nothing = first_page(b"%PDF-1.4\n".to_vec(), 64);
    assert!(matches!(nothing, Err(Failure::Unreadable)));
}
