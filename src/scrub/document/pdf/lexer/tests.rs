use super::*;

fn rewritten(text: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    Lexer::new(text, 0).object()?.write(&mut out);
    Some(out)
}

#[test]
fn every_object_has_one_form_that_reads_as_itself() {
    for (text, form) in [
        (&b" 00.50 "[..], &b".5"[..]),
        (b"--7", b"-7"),
        (b"-.", b"0"),
        (b"4.", b"4"),
        (b"<4 8 6C6>", b"(Hl`)"),
        (b"(a(b)\\)\\101\\r\r\n\\\nz)", b"(a\\(b\\)\\)A\\r\nz)"),
        (b"/A#42c#2F", b"/ABc#2F"),
        (b"[1 2 R 1 0 R%c\n null]", b"[1 2 R 1 0 R null]"),
        (
            b"<</B[true]/A<</C/D>>/E null>>",
            b"<</A <</C /D>>/B [true]>>",
        ),
    ] {
        let once = rewritten(text).unwrap();
        assert_eq!(once, form, "{}", String::from_utf8_lossy(text));
        assert_eq!(rewritten(&once).unwrap(), once);
    }
}

#[test]
fn depth_and_number_of_parts_are_bounded() {
    assert_eq!(rewritten(&b"[".repeat(100_000)), None);
    assert_eq!(rewritten(&b"<</a".repeat(100_000)), None);
    assert_eq!(
        rewritten(&[b"[", &b"0 ".repeat(600_000)[..], b"]"].concat()),
        None
    );
    assert!(rewritten(&b"(".repeat(100_000)).is_some());
    for end in 0..20 {
        rewritten(&b"<</A[1 0 R(x)<41>]>>"[..end]);
    }
}
