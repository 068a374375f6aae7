use crate::picture::testing::{cleaned, hex, holds, survives};
use crate::Trace;

/// 8 × 8 grey pixels, in one go.
fn plain() -> Vec<u8> {
    let ones = "ff".repeat(43);
    hex(&format!(
        "ffd8ffe000104a46494600010100000100010000ffdb004300a06e788c7864a08c828cb4aaa0bef0fffff0dcdcf0{ones}\
         ffc0000b080008000801011100ffc40014000100000000000000000000000000000000ffc400141001000000000000000000\
         00000000000000ffda0008010100003f003fffd9"
    ))
}

/// 16 × 8 grey pixels, in steps.
fn progressive() -> Vec<u8> {
    hex("ffd8ffe000104a46494600010100000100010000ffdb0043001b12141714111b1716171e1c1b2028422b28252528513a3d30\
         42605565645f555d5b6a7899816a7190735b5d85b586909ea3abadab6780bcc9baa6c799a8aba4ffc2000b08000800100101\
         1100ffc40014000100000000000000000000000000000000ffda00080101000000013fffc400151001010000000000000000\
         0000000000000014ffda0008010100010502a143ffc40014100100000000000000000000000000000010ffda000801010006\
         3f023fffc4001510010100000000000000000000000000000071ffda0008010100013f21a53fffda00080101000000103fff\
         c4001610000300000000000000000000000000000011f0ffda0008010100013f10b65b3fffd9")
}

#[test]
fn what_is_behind_the_last_unit_goes() {
    for file in [plain(), progressive()] {
        let (clean, report) = cleaned(&file);
        assert!(clean == file && report.is_empty());
        let (image, end) = file.split_at(file.len() - 2);
        let (again, report) = cleaned(&[image, b"SECRET\xFF\0\xFF\xD0NAME", end].concat());
        assert!(again == file && report.count(Trace::Gap) == 1);
        survives(&file);
    }
}

#[test]
fn tables_that_no_scan_needs_go() {
    let file = plain();
    let table = [b"\xFF\xDB\0\x43\x03", &b"SECRET!!".repeat(8)[..]].concat();
    let (clean, report) = cleaned(&[&file[..20], &table, &file[20..]].concat());
    assert!(clean == file && report.count(Trace::PrivateBlock) == 1);
    let mut code = b"\xFF\xC4\0\x1B\x13\0\0\0\0\0\0\0\x08\0\0\0\0\0\0\0\0".to_vec();
    code.extend(b"SECRET!!");
    let (clean, _) = cleaned(&[&file[..20], &code, &file[20..]].concat());
    assert!(clean == file);
}

#[test]
fn unused_bits_become_ones() {
    let file = plain();
    let at = file.len() - 3;
    let mut odd = file.clone();
    odd[at] = 0x15;
    let (clean, report) = cleaned(&odd);
    assert!(clean == file && report.count(Trace::Gap) == 1);
}

#[test]
fn restarts_are_counted_and_nothing_is_before_them() {
    let file = plain();
    // Two units with a restart between them.
    let frame = file
        .windows(2)
        .position(|marker| marker == [0xFF, 0xC0])
        .unwrap_or(0);
    let mut wide = file.clone();
    wide[frame + 8] = 16;
    wide.truncate(file.len() - 3);
    wide.splice(frame..frame, *b"\xFF\xDD\0\x04\0\x01");
    let with =
        |between: &[u8]| [&wide[..], &[0x3F], between, &[0xFF, 0xD0, 0x3F, 0xFF, 0xD9]].concat();
    let (clean, report) = cleaned(&with(b""));
    assert!(report.is_empty() && holds(&clean, b"\x3F\xFF\xD0\x3F\xFF\xD9"));
    let (again, report) = cleaned(&with(b"SECRET"));
    assert!(again == clean && report.count(Trace::Gap) == 1);
    survives(&with(b""));
}
