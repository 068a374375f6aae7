use super::header::{sum, Type};
use super::*;
use crate::Budget;
use std::io;

fn entry(name: &str, flag: u8, content: &[u8]) -> Vec<u8> {
    let mut header = [0; 512];
    header[..name.len()].copy_from_slice(name.as_bytes());
    header[100..107].copy_from_slice(b"0000600");
    header[124..135].copy_from_slice(format!("{:011o}", content.len()).as_bytes());
    header[156] = flag;
    header[257..263].copy_from_slice(b"ustar\0");
    header[265..269].copy_from_slice(b"anna");
    let sum = sum(&header, |byte| u64::from(*byte));
    header[148..156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
    let mut entry = header.to_vec();
    entry.extend(content);
    entry.extend(vec![0; header::padding(content.len() as u64) as usize]);
    entry
}

fn cleaned(archive: &[u8]) -> Result<(Vec<u8>, Report), Reason> {
    let mut source = io::Cursor::new(archive);
    let cleaned = clean(&mut source, &mut Work::new(&Budget { bytes_out: 1 << 20 }))?;
    let mut out = Vec::new();
    cleaned.plan.write_to(&mut source, &mut out)?;
    Ok((out, cleaned.report))
}

fn names(archive: &[u8]) -> Vec<String> {
    let mut source = io::Cursor::new(archive);
    let reader = Reader::new(Cursor::new(&mut source).unwrap());
    let (entries, _) = reader.entries().unwrap();
    entries.into_iter().map(|entry| entry.name).collect()
}

#[test]
fn names_lengths_and_contents_stay_and_the_rest_goes() {
    let mut dirty = entry("pax", b'x', b"16 comment=anna\n18 path=b/\xC3\xBC.text\n");
    dirty.extend(entry("short", b'0', b"words \n"));
    dirty.extend(entry("a/", b'5', b""));
    dirty.extend(entry("/", b'5', b""));
    dirty.extend(entry("link", b'2', b""));
    dirty.extend(entry("fifo", b'6', b""));
    dirty.extend(entry("a/._x", b'0', b"\0\0"));
    dirty.extend(entry("../a/z", b'0', b"more"));
    dirty.extend([0; 512]);
    dirty.extend(b"behind");
    let (clean, report) = cleaned(&dirty).unwrap();
    assert_eq!(names(&clean), ["./", "a/", "a/z.txt", "b/ü.text.txt"]);
    let has = |bytes: &[u8]| clean.windows(bytes.len()).any(|at| at == bytes);
    assert!(has(b"words\n") && !has(b"anna") && !has(b"behind"));
    assert_eq!(report.count(Trace::SystemFile), 2);
    assert_eq!(report.count(Trace::Link), 1);
    let again = cleaned(&clean).unwrap();
    assert!(again.0 == clean && again.1.is_empty(), "{:?}", again.1);
}

#[test]
fn long_paths_stand_in_the_prefix_or_in_a_record() {
    for path in [
        "d/".repeat(70),
        "ü".repeat(90),
        format!("{}/b", "a".repeat(120)),
    ] {
        let long = entry("././@LongLink", b'L', path.as_bytes());
        let dirty = [long, entry("x", b'0', b"words"), vec![0; 1024]].concat();
        let (clean, _) = cleaned(&dirty).unwrap();
        let name = path.trim_end_matches('/');
        assert_eq!(names(&clean), [format!("{name}.txt")]);
        assert_eq!(cleaned(&clean).unwrap().0, clean);
    }
}

#[test]
fn a_length_of_more_than_eleven_digits_is_written_and_read() {
    let headers = write("a", Type::File, 1 << 40);
    assert_eq!(headers.len(), 3 * 512);
    assert!(headers[512..].starts_with(b"22 size=1099511627776\n"));
}

#[test]
fn what_is_cut_short_or_no_tar_never_panics() {
    let dirty = [entry("a", b'0', b"words"), entry("b", b'S', b"")].concat();
    assert!(cleaned(&dirty).is_err(), "a file with holes");
    let whole = [entry("a", b'0', b"words"), vec![0; 1024]].concat();
    for length in 0..whole.len() {
        let _ = cleaned(&whole[..length]);
    }
    assert!(cleaned(&whole[..512]).is_err());
    let mut long = whole;
    long[124..136].fill(0xFF);
    assert!(cleaned(&long).is_err());
}
