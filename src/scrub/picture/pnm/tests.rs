use crate::picture::testing::{cleaned, survives, try_cleaned};
use crate::Trace;

#[test]
fn comments_and_what_is_behind_go() {
    let file = b"P6 # SECRET\n2\t#NAME\n1\r\n255\n\x80bcdefSECRET";
    let (clean, report) = cleaned(file);
    assert_eq!(clean, b"P6\n2 1\n255\n\x80bcdef");
    assert_eq!(
        (report.count(Trace::Comment), report.count(Trace::Trailing)),
        (2, 1)
    );
    survives(file);
}

#[test]
fn digits_become_bytes() {
    for (file, expected) in [
        (
            &b"P1\n# SECRET\n3 2\n0 1 0\n111"[..],
            &b"P4\n3 2\n\x40\xE0"[..],
        ),
        (b"P2 2 1 255 0 200", b"P5\n2 1\n255\n\x00\xC8"),
        (b"P2 2 1 1000 1 999\n", b"P5\n2 1\n1000\n\x00\x01\x03\xE7"),
        (b"P3 1 1 255 1 2 # x\n 3", b"P6\n1 1\n255\n\x01\x02\x03"),
    ] {
        let (clean, _) = cleaned(file);
        assert_eq!(clean, expected);
        survives(file);
    }
}

#[test]
fn unused_bits_are_cleared() {
    let (clean, report) = cleaned(b"P4\n3 2\n\xFF\x5F");
    assert_eq!(clean, b"P4\n3 2\n\xE0\x40");
    assert_eq!(report.count(Trace::Gap), 1);
}

#[test]
fn an_arbitrary_map_has_one_header() {
    let file = b"P7\nHEIGHT 1\n# SECRET\nWIDTH 1\nMAXVAL 255\nDEPTH 4\nTUPLTYPE RGB_ALPHA\nENDHDR\n\xFF\x01\x02\x03";
    let (clean, report) = cleaned(file);
    assert_eq!(
        clean,
        b"P7\nWIDTH 1\nHEIGHT 1\nDEPTH 4\nMAXVAL 255\nTUPLTYPE RGB_ALPHA\nENDHDR\n\xFF\x01\x02\x03"
    );
    assert_eq!(report.count(Trace::Comment), 1);
    survives(file);
}

#[test]
fn what_is_damaged_is_refused() {
    for file in [
        &b"P6 2 1 255 \x80"[..],
        b"P6 99999999999 1 255 \x80",
        b"P5 1 1 0 \x80",
        b"P5 1 1 100 \x80",
        b"P2 1 1 100 101",
        b"P1 2 1 02",
        b"P3 60000 1000 255 1 2 3",
        b"P7\nWIDTH 1\nHEIGHT 1\nDEPTH 1\nMAXVAL 255\nTUPLTYPE SECRET\nENDHDR\n\xFF",
    ] {
        assert!(try_cleaned(file).is_err(), "{file:?}");
    }
}
