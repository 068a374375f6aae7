use std::io::{Seek, Write};
use std::process::Command;

use super::blur::blurred;
use super::*;

/// The program as it is built beside the tests.
fn built() -> PathBuf {
    let test = std::env::current_exe().unwrap();
    let profile = test.ancestors().find(|path| path.join("deps").is_dir());
    let program = profile.unwrap().join(PROGRAM);
    assert!(
        program.exists(),
        "{} is missing: cargo build --release --locked -p bocca-preview",
        program.display()
    );
    program
}

fn holding(bytes: &[u8]) -> File {
    let mut file = tempfile::tempfile().unwrap();
    file.write_all(bytes).unwrap();
    file.rewind().unwrap();
    file
}

/// Stripes this wide, black and white.
fn stripes(width: u32, height: u32, stripe: u32) -> Grey {
    let value = |at: u32| {
        if (at / stripe).is_multiple_of(2) {
            0
        } else {
            255
        }
    };
    let row = (0..width).map(value);
    Grey {
        width,
        height,
        pages: 1,
        pixels: (0..height).flat_map(|_| row.clone()).collect(),
    }
}

fn contrast(grey: &Grey) -> u8 {
    grey.pixels.iter().max().unwrap() - grey.pixels.iter().min().unwrap()
}

#[test]
fn a_picture_comes_back_from_the_decoder() {
    let drawn = stripes(200, 100, 50);
    let file = png(&drawn).unwrap();
    let same = grey_by(&built(), holding(&file), "image/png", 320).unwrap();
    assert_eq!(same, drawn);
    let small = grey_by(&built(), holding(&file), "image/png", 20).unwrap();
    assert_eq!((small.width, small.height), (20, 10));
    assert_eq!(small.pixels[..20], stripes(20, 10, 5).pixels[..20]);
    // Bounds are kept, whatever is asked for.
    let least = grey_by(&built(), holding(&file), "image/png", 0).unwrap();
    assert_eq!(least.width, 16);
    assert!(grey_by(&built(), holding(&file), "image/png", u32::MAX).is_ok());
}

#[test]
fn each_refusal_is_a_sentence() {
    let file = png(&stripes(200, 100, 50)).unwrap();
    let mut huge = file.clone();
    // The width in its header, and a check sum that no longer fits: the size is looked at first, or the sum.
    huge[16..20].copy_from_slice(&u32::MAX.to_be_bytes());
    let long = holding(b"");
    long.set_len(MAX_BYTES + 1).unwrap();
    let longest = holding(b"");
    longest.set_len(MAX_BYTES).unwrap();
    for (what, file, media_type, sentence) in [
        ("a film", holding(&file), "video/mp4", "files of this kind"),
        ("a lie", holding(&file), "image/jpeg", "not of the kind"),
        (
            "an argument",
            holding(&file),
            "--help",
            "files of this kind",
        ),
        ("garbage", holding(b"GIF89a"), "image/gif", "damaged"),
        ("a long file", long, "image/png", "too large"),
        ("as long as may be", longest, "image/png", "damaged"),
        ("no number of a sum", holding(&huge), "image/png", "damaged"),
    ] {
        let error = grey_by(&built(), file, media_type, 64)
            .unwrap_err()
            .to_string();
        assert!(
            error.starts_with("no preview: ") && error.contains(sentence),
            "{what}: {error}"
        );
    }
}

#[test]
fn the_bounds_are_named_as_they_are() {
    let sentence = PreviewError::TooLarge.to_string();
    let named = "(over 64 MiB, 256 MiB as pixels, 32,768 pixels a side, or 100,000 pages)";
    assert!(sentence.ends_with(named), "{sentence}");
    let decoded = |width: u64, height: u64| {
        let black = Grey {
            width: width as u32,
            height: height as u32,
            pages: 1,
            pixels: vec![0; (width * height) as usize],
        };
        grey_by(&built(), holding(&png(&black).unwrap()), "image/png", 64)
    };
    let rows = MAX_DECODED / MAX_SIDE;
    for (width, height) in [(MAX_SIDE, 1), (1, MAX_SIDE), (MAX_SIDE, rows)] {
        assert!(decoded(width, height).is_ok(), "{width}x{height}");
    }
    for (width, height) in [(MAX_SIDE + 1, 1), (1, MAX_SIDE + 1), (MAX_SIDE, rows + 1)] {
        let refused = decoded(width, height);
        assert!(
            matches!(refused, Err(PreviewError::TooLarge)),
            "{width}x{height}"
        );
    }
}

#[test]
fn a_decoder_that_was_taken_over_is_not_believed() {
    let file = || holding(b"whatever");
    // Programs of the system that say something else than pictures, one of them without an end.
    for (program, is_nonsense) in [
        ("echo", true),
        ("yes", true),
        ("true", true),
        ("false", false),
    ] {
        let program = Path::new("/usr/bin").join(program);
        let error = grey_by(&program, file(), "image/png", 64).unwrap_err();
        assert_eq!(
            matches!(error, PreviewError::Nonsense),
            is_nonsense,
            "{program:?}: {error}"
        );
        assert_eq!(
            matches!(error, PreviewError::TooMuchWork),
            !is_nonsense,
            "{program:?}"
        );
    }
}

#[test]
fn a_missing_program_is_named_with_its_place() {
    let folder = tempfile::tempdir().unwrap();
    let program = folder.path().join(PROGRAM);
    let error = grey_by(&program, holding(b""), "image/png", 64).unwrap_err();
    assert!(matches!(error, PreviewError::Missing(_)));
    let place = program.display().to_string();
    assert!(error.to_string().contains(&place), "{error}");
    let beside = super::program().unwrap();
    assert_eq!(beside.parent(), std::env::current_exe().unwrap().parent());
    let error = grey(holding(b""), "image/png", 64);
    // In a test's own folder there is none.
    assert!(matches!(error, Err(PreviewError::Missing(path)) if path == beside));
}

#[test]
fn blurring_leaves_light_and_dark_and_nothing_else() {
    for (width, height) in [(320, 320), (320, 200), (200, 320)] {
        let longest = width.max(height);
        // Of what is an eighth of the picture wide, such as eyes on a face that fills it, nothing is left.
        for part in [8, 16, 40] {
            let blurred = blurred(&stripes(width, height, longest / part));
            let middle = (width * height / 2 + width / 4) as usize;
            let row = &blurred.pixels[middle..middle + width as usize / 2];
            let left = row.iter().max().unwrap() - row.iter().min().unwrap();
            assert!(
                left <= 16,
                "1/{part} of {width}x{height}: {left} of 255 levels are left"
            );
            assert_eq!((blurred.width, blurred.height), (width, height));
        }
        let halves = blurred(&stripes(width, height, width / 2));
        assert!(contrast(&halves) > 128, "where it is dark can be told");
    }
    for (width, height) in [(1, 1), (1, 64), (64, 1), (2, 3)] {
        let dot = blurred(&stripes(width, height, 1));
        assert_eq!(dot.pixels.len(), (width * height) as usize);
    }
}

#[test]
fn a_preview_is_a_png_that_others_read() {
    let grey = stripes(30, 20, 3);
    let file = png(&grey).unwrap();
    let mut reader = png::Decoder::new(std::io::Cursor::new(&file))
        .read_info()
        .unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut pixels).unwrap();
    assert_eq!((info.width, info.height), (30, 20));
    assert_eq!(info.color_type, png::ColorType::Grayscale);
    assert_eq!(pixels, grey.pixels);
    let names: Vec<_> = ["IHDR", "IDAT", "IEND", "tEXt", "tIME", "pHYs"]
        .into_iter()
        .filter(|name| file.windows(4).any(|window| window == name.as_bytes()))
        .collect();
    assert_eq!(names, ["IHDR", "IDAT", "IEND"], "pixels and nothing else");
}

/// Tells the process that is to be confined, among its arguments: no test has such a name.
const CONFINED: &str = "plays:confined";

/// In a process of its own, as each command is: confined to the program that decodes.
#[test]
fn a_confined_reader_gets_previews() {
    if std::env::args().any(|argument| argument == CONFINED) {
        return decodes_while_confined();
    }
    let file = png(&stripes(200, 100, 50)).unwrap();
    let done = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "--nocapture", CONFINED])
        .arg("preview::tests::a_confined_reader_gets_previews")
        .stdin(holding(&file))
        .output()
        .unwrap();
    let said = String::from_utf8([done.stdout, done.stderr].concat()).unwrap();
    assert!(done.status.success(), "{}: {said}", done.status);
    assert!(said.contains("1 passed"), "{said}");
}

fn decodes_while_confined() {
    use std::os::fd::AsFd;
    let program = built();
    let file: File = std::io::stdin()
        .as_fd()
        .try_clone_to_owned()
        .unwrap()
        .into();
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let mut console = crate::console::Console::new(&mut out, &mut err, false);
    let reach = crate::reach::Reach::default().starting(&program);
    crate::confine::Confined::to(reach, &mut console).unwrap();
    assert!(std::fs::read("/etc/passwd").is_err());
    let grey = grey_by(&program, file, "image/png", 320).unwrap();
    assert_eq!(grey, stripes(200, 100, 50));
}
