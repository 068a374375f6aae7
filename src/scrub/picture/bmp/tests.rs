use crate::picture::testing::{cleaned, holds, survives, try_cleaned};
use crate::Trace;

/// A header of 40 bytes, what follows it, and pixels behind a gap.
fn bmp(
    size: (i32, i32),
    bits: u16,
    packing: u32,
    between: &[u8],
    gap: &[u8],
    pixels: &[u8],
) -> Vec<u8> {
    let offset = 54 + between.len() + gap.len();
    let mut file = b"BM".to_vec();
    let mut put = |number: u32| file.extend(number.to_le_bytes());
    [(offset + pixels.len()) as u32, 0, offset as u32, 40]
        .into_iter()
        .for_each(&mut put);
    [size.0.cast_unsigned(), size.1.cast_unsigned()]
        .into_iter()
        .for_each(&mut put);
    put(1 | u32::from(bits) << 16);
    [packing, 0, 2835, 2835, 0, 0]
        .into_iter()
        .for_each(&mut put);
    [&file[..], between, gap, pixels].concat()
}

#[test]
fn gaps_tails_and_filling_are_cleared() {
    let pixels = *b"abcdefSEghijklSE";
    let file = bmp(
        (2, -2),
        24,
        0,
        b"",
        b"SECRET",
        &[&pixels[..], b"SECRET"].concat(),
    );
    let (clean, report) = cleaned(&file);
    assert_eq!(&clean[54..], b"abcdef\0\0ghijkl\0\0");
    assert_eq!(
        (report.count(Trace::Gap), report.count(Trace::Trailing)),
        (2, 1)
    );
    survives(&file);
}

#[test]
fn unused_bits_and_colours_are_cleared() {
    let (clean, _) = cleaned(&bmp((2, 1), 32, 0, b"", b"", b"abcXdefY"));
    assert_eq!(&clean[54..], b"abc\0def\0");
    let (clean, _) = cleaned(&bmp((1, 1), 16, 0, b"", b"", &[0xFF, 0xFF, 1, 2]));
    assert_eq!(&clean[54..], [0xFF, 0x7F, 0, 0]);
    let masks = [0xFF0000_u32, 0xFF00, 0xFF].map(u32::to_le_bytes).concat();
    let (clean, _) = cleaned(&bmp((1, 1), 32, 3, &masks, b"", b"abcX"));
    assert_eq!(&clean[66..], b"abc\0");
    let palette = [&[1, 2, 3, 9, 4, 5, 6, 9][..], b"SECRETNAME"].concat();
    let file = bmp(
        (3, 1),
        4,
        0,
        &[&palette[..], &[7; 46]].concat(),
        b"",
        &[0x01, 0x1F, 0xFF, 0xFF],
    );
    let (clean, _) = cleaned(&file);
    assert!(!holds(&clean, b"SECRET") && !holds(&clean, &[7, 7]));
    assert_eq!(&clean[54..62], [1, 2, 3, 0, 4, 5, 6, 0]);
    assert_eq!(&clean[118..], [0x01, 0x10, 0, 0]);
    survives(&file);
}

#[test]
fn runs_are_read_to_their_end() {
    let palette = [0; 1024];
    // A run with pixels beyond the row, three pixels as they are with a filler, a step, the end.
    let runs = [
        9, 1, 0, 0, 0, 3, 1, 2, 3, b'S', 0, 0, 0, 2, 1, 0, 1, 1, 0, 1,
    ];
    let file = bmp(
        (3, 3),
        8,
        1,
        &palette,
        b"",
        &[&runs[..], b"SECRET"].concat(),
    );
    let (clean, report) = cleaned(&file);
    assert_eq!(
        clean[54 + 1024..],
        [3, 1, 0, 0, 0, 3, 1, 2, 3, 0, 0, 0, 0, 2, 1, 0, 1, 1, 0, 1]
    );
    assert_eq!(report.count(Trace::Trailing), 1);
    let below = bmp((3, 1), 8, 1, &palette, b"", &[0, 0, 1, 1, 0, 1]);
    assert!(try_cleaned(&below).is_err());
    let runs = [3, 0x12, 0, 0, 0, 3, 0x12, 0x3F, 0, 0, 1, 0x1F];
    let file = bmp((3, 3), 4, 2, &palette[..64], b"", &runs);
    let (clean, _) = cleaned(&file);
    assert_eq!(
        clean[54 + 64..],
        [3, 0x12, 0, 0, 0, 3, 0x12, 0x30, 0, 0, 1, 0x10, 0, 1]
    );
    survives(&file);
}

#[test]
fn what_is_damaged_or_odd_is_refused() {
    for file in [
        bmp((2, 2), 24, 0, b"", b"", &[0; 15]),
        bmp((0, 2), 24, 0, b"", b"", &[0; 15]),
        bmp((i32::MAX, i32::MIN), 24, 0, b"", b"", &[0; 15]),
        bmp((100_000, 900), 32, 0, b"", b"", &[0; 15]),
        bmp((2, 2), 0, 5, b"", b"", &[0; 15]),
        bmp((2, 2), 8, 0, b"", b"", &[0; 15]),
    ] {
        assert!(try_cleaned(&file).is_err());
    }
}
