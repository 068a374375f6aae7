use std::io::{Cursor, Write};
use std::time::{Duration, Instant};

use super::*;
use crate::{scrub, Budget, Refused};

const BUDGET: Budget = Budget { bytes_out: 1 << 30 };

/// A file of these objects, the first of which is the root, with a list of them.
fn file(objects: &[&[u8]]) -> Vec<u8> {
    let mut out = b"%PDF-1.4\n".to_vec();
    let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for (number, object) in (1..).zip(objects) {
        table += &format!("{:010} 00000 n \n", out.len());
        out.extend(format!("{number} 0 obj\n").as_bytes());
        out.extend(*object);
        out.extend(b"\nendobj\n");
    }
    let start = out.len();
    out.extend(table.as_bytes());
    let trailer =
        format!("trailer <</Root 1 0 R /Size 9 /Info 2 0 R>>\nstartxref\n{start}\n%%EOF\n");
    out.extend(trailer.as_bytes());
    out
}

fn stream(dict: &str, data: &[u8]) -> Vec<u8> {
    let head = format!("<<{dict} /Length {}>>\nstream\n", data.len());
    [head.as_bytes(), data, b"\nendstream"].concat()
}

/// A document of one page with this content and these entries, and more objects from number 5 on.
fn document(content: &[u8], page: &str, root: &str, more: &[&[u8]]) -> Vec<u8> {
    let root = format!("<</Type/Catalog/Pages 3 0 R {root}>>");
    let page = format!("<</Kids[<</Type/Page/MediaBox[0 0 9 9]/Contents 4 0 R {page}>>]/Count 1>>");
    let content = stream("", content);
    let mut objects: Vec<&[u8]> = vec![
        root.as_bytes(),
        b"<</Author(Ann)>>",
        page.as_bytes(),
        &content,
    ];
    objects.extend(more);
    file(&objects)
}

fn cleaned(bytes: &[u8]) -> Result<(Vec<u8>, Report), Refused> {
    let mut source = Cursor::new(bytes);
    let cleaned = scrub(&mut source, &BUDGET)?;
    let mut out = Vec::new();
    cleaned.plan.write_to(&mut source, &mut out).unwrap();
    Ok((out, cleaned.report))
}

/// The unpacked streams of a clean document, one after the other.
fn drawn(bytes: &[u8]) -> String {
    let mut work = Work::new(&BUDGET);
    let mut file = File::open(bytes, &mut work).unwrap();
    let mut all = String::new();
    for number in 1..50 {
        let id = object::Id {
            number,
            generation: 0,
        };
        if let Object::Stream(stream) = file.resolve(&Object::Ref(id)).unwrap() {
            let bytes = filter::decode(&mut file, &stream, 1 << 20).unwrap();
            all += &String::from_utf8_lossy(&bytes);
        }
    }
    all
}

#[test]
fn only_what_draws_is_kept() {
    let dirty = document(
        b"% Ann was here\n/P <</MCID 0/Alt(Ann)>> BDC BT /Ann 12 Tf (Hi) Tj ET EMC 1 Ann",
        "/Resources<</Font<</Ann 5 0 R>>>>/LastModified(D:2020)/PieceInfo<<>>",
        "/Lang(an)/Names<</EmbeddedFiles<</Names[(Ann)5 0 R]>>>>",
        &[
            b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Name/Ann>>",
            b"(Ann)",
        ],
    );
    let (clean, report) = cleaned(&dirty).unwrap();
    assert!(!clean.windows(3).any(|part| part == b"Ann"));
    assert_eq!(drawn(&clean), "BT\n/F1 12 Tf\n(Hi) Tj\nET\n");
    for trace in [
        Trace::Person,
        Trace::Attachment,
        Trace::Moment,
        Trace::Comment,
    ] {
        assert_eq!(report.count(trace), 1, "{trace:?}");
    }
    let (again, report) = cleaned(&clean).unwrap();
    assert_eq!(again, clean);
    assert!(report.is_empty(), "{:?}", report.lines());
}

#[test]
fn what_a_hidden_layer_holds_goes() {
    let dirty = document(
        b"/OC /L BDC 0 0 9 9 re f 2 w BT (gone) Tj ET /X Do EMC (seen) Tj",
        "/Resources<</Properties<</L 5 0 R>>/XObject<</X 6 0 R>>>>",
        "/OCProperties<</OCGs[5 0 R]/D<</OFF[5 0 R]>>>>",
        &[
            b"<</Type/OCG/Name(Ann)>>",
            &stream("/Subtype/Form/BBox[0 0 9 9]", b"(too) Tj"),
        ],
    );
    let (clean, _) = cleaned(&dirty).unwrap();
    assert_eq!(drawn(&clean), "0 0 9 9 re\nn\n2 w\nBT\nET\n(seen) Tj\n");
}

#[test]
fn a_filled_field_becomes_part_of_its_page_and_a_hidden_one_goes() {
    let field = |flags| format!("<</Subtype/Widget/F {flags}/Rect[1 1 5 3]/V(x)/AP<</N 5 0 R>>>>");
    let page = format!(
        "/Annots[{}{}<</Subtype/Link/A<</S/URI/URI(x)>>>>]",
        field(4),
        field(2)
    );
    let look = stream("/Subtype/Form/BBox[0 0 2 2]", b"(filled) Tj");
    let (clean, report) = cleaned(&document(b"q 2 w", &page, "", &[&look])).unwrap();
    assert_eq!(
        drawn(&clean),
        "q\nq\n2 w\nQ\nQ\nq\n2 0 0 1 1 1 cm\n/X1 Do\nQ\n(filled) Tj\n"
    );
    assert_eq!(report.count(Trace::FormField), 2);
    assert_eq!(report.count(Trace::Link), 1);
}

#[test]
fn a_picture_ends_with_its_last_row() {
    let image = stream(
        "/Subtype/Image/Width 2/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray",
        b"abAnn",
    );
    let inline = b"/X Do BI /W 1 /H 2 /BPC 8 /CS /G ID cdAnn EI q \
        BI /W 4 /H 1 /BPC 8 /CS /G /F /A85 ID @:=>!~> EI \
        BI /W 2 /H 1 /BPC 8 /CS /G /F /AHx ID 65 66> EI Q";
    let page = "/Resources<</XObject<</X 5 0 R>>>>";
    let (clean, _) = cleaned(&document(inline, page, "", &[&image])).unwrap();
    assert_eq!(
        drawn(&clean),
        "/X1 Do\n/X2 Do\nq\n/X3 Do\n/X4 Do\nQ\nabcdaavqef"
    );
}

#[test]
fn what_cannot_be_cleaned_is_refused() {
    let xfa = document(b"", "", "/AcroForm<</XFA(x)>>", &[]);
    let locked = String::from_utf8(document(b"", "", "", &[])).unwrap();
    let locked = locked.replace("/Size", "/Encrypt 9 0 R/Size").into_bytes();
    for (file, is_locked) in [(xfa, false), (locked, true)] {
        let reason = cleaned(&file).unwrap_err().reason;
        match is_locked {
            true => assert!(matches!(reason, Reason::Locked(_))),
            false => assert!(matches!(reason, Reason::Uncleanable(_))),
        }
    }
}

#[test]
fn a_damaged_list_is_made_up_for_and_a_cut_file_is_no_panic() {
    let dirty = document(b"(seen) Tj", "", "", &[b"(Ann)"]);
    let broken = String::from_utf8(dirty.clone())
        .unwrap()
        .replace("0 n", "7 n");
    let shifted = [b"%PDF-1.4\n%", broken.as_bytes()].concat();
    assert_eq!(drawn(&cleaned(&shifted).unwrap().0), "(seen) Tj\n");
    for end in 0..dirty.len() {
        let _ = cleaned(&dirty[..end]);
    }
}

fn packed(length: usize) -> Vec<u8> {
    let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(&vec![b' '; length]).unwrap();
    encoder.finish().unwrap()
}

#[test]
fn bombs_and_circles_end_soon() {
    let flate = "/Filter/FlateDecode";
    let bomb = stream(flate, &packed(90 << 20));
    let twice = stream("/Filter[/FlateDecode/FlateDecode]", &{
        let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
        encoder.write_all(&packed(90 << 20)).unwrap();
        encoder.finish().unwrap()
    });
    let kids = b"<</Kids[3 0 R 3 0 R 3 0 R 4 0 R 4 0 R]>>";
    let deep = [&b"[".repeat(1 << 20)[..], b"<<"].concat();
    let wide = [&b"["[..], &b"0 ".repeat(4 << 20), b"]"].concat();
    let root: &[u8] = b"<</Type/Catalog/Pages 3 0 R>>";
    let page = b"<</Kids[<</Contents 4 0 R/MediaBox 4 0 R/Resources 4 0 R/Annots 4 0 R>>]>>";
    let ends = b"<</Kids[<</Contents[4 0 R 4 0 R 4 0 R 4 0 R 4 0 R 4 0 R 4 0 R 4 0 R]>>]>>";
    let form = stream(
        "/Subtype/Form/BBox[0 0 1 1]/Resources<</XObject<</X 4 0 R>>>>",
        b"/X Do /X Do",
    );
    let drawing = b"<</Kids[<</Contents 4 0 R/Resources<</XObject<</X 4 0 R>>>>>>]>>";
    let files = [
        file(&[root, b"", page, &bomb]),
        file(&[root, b"", ends, &twice]),
        file(&[root, b"", kids, kids]),
        file(&[root, b"", page, &deep]),
        file(&[root, b"", page, &wide]),
        file(&[root, b"", drawing, &form]),
        file(&[root, b"", page, b"4 0 R"]),
        file(&[
            root,
            b"",
            page,
            &stream("/Length 4 0 R /Filter 4 0 R", b"x"),
        ]),
    ];
    for (number, file) in files.iter().enumerate() {
        let start = Instant::now();
        let _ = cleaned(file);
        assert!(start.elapsed() < Duration::from_secs(4), "{number}");
    }
}
