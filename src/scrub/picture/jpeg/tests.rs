// A test fails by panicking.

use super::bits::Bits;
use super::scan::block;
use super::tables::Huffman;
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

/// Numbers that look drawn (xorshift).
fn drawn(seed: u64) -> impl Iterator<Item = u64> {
    std::iter::successors(Some(seed), |last| {
        let x = last ^ last << 13;
        let x = x ^ x >> 7;
        Some(x ^ x << 17)
    })
}

#[test]
fn several_codes_at_once_are_those_that_are_there_one_by_one() {
    // Lengths from 2 to 16; the short codes are those of short values.
    let counts = [0, 1, 1, 2, 3, 4, 6, 8, 20, 40, 60, 60, 0, 0, 0, 51];
    let mut symbols: Vec<u8> = (0..=255).collect();
    symbols.sort_by_key(|symbol| (symbol & 15 > 4, symbol.wrapping_mul(167)));
    let code = Huffman::new(&counts, &symbols).unwrap();
    let bytes = drawn(7).map(|number| number as u8);
    // One in sixteen is 0xFF, one in a hundred of those a marker.
    let data: Vec<u8> = bytes
        .enumerate()
        .flat_map(|(at, byte)| match at {
            at if at.is_multiple_of(1600) => [0xFF, 0xD0],
            _ if byte < 16 => [0xFF, 0],
            _ => [byte.min(0xFE), 1],
        })
        .take(1 << 16)
        .collect();
    let (mut whole, mut broken) = (0, 0);
    for start in (0..data.len()).step_by(5) {
        let (mut fast, mut slow) = (Bits::at(&data, start), Bits::at(&data, start));
        loop {
            let found = block(&mut fast, &code, code.runs());
            assert_eq!(found, block(&mut slow, &code, &[]), "from {start}");
            if found.is_none() {
                broken += 1;
                break;
            }
            whole += 1;
            let (fast, slow) = (fast.end(), slow.end());
            assert_eq!(fast.0.next, slow.0.next, "from {start}");
            assert_eq!(fast.1, slow.1, "from {start}");
        }
    }
    assert!(whole > 10_000 && broken > 1_000, "{whole} and {broken}");
}
