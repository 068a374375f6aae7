//! Random forms, read by the parser and by a splitter of whole buffers.

use super::*;

/// The form split as a whole, without a state: what the parser must agree with.
fn naive(body: &[u8], delimiter: &[u8]) -> Option<Vec<Part>> {
    let body = [b"\r\n", body].concat();
    let mut pieces = Vec::new();
    let mut rest = &body[..];
    while let Some(at) = memchr::memmem::find(rest, delimiter) {
        pieces.push(&rest[..at]);
        rest = &rest[at + delimiter.len()..];
    }
    pieces.push(rest);
    let (first, others) = pieces.split_first()?;
    let (last, parts) = others.split_last()?;
    let whole = first.is_empty() && (*last == b"--" || *last == b"--\r\n");
    parts
        .iter()
        .map(|piece| {
            let end = memchr::memmem::find(piece, b"\r\n\r\n")?;
            let head = piece[..end].strip_prefix(b"\r\n")?;
            let head = head::read(head, &Limits::default()).ok()?;
            (head.name.len() <= 80)
                .then(|| (head.name, head.has_filename, piece[end + 4..].to_vec()))
        })
        .collect::<Option<Vec<_>>>()
        .filter(|_| whole)
}

#[test]
fn random_forms_are_read_as_a_splitter_of_whole_buffers_reads_them() {
    const PIECES: &[&[u8]] = &[
        b"--AB",
        b"--AB\r\n",
        b"\r\n--AB\r\n",
        b"\r\n--AB--",
        b"\r\n--AB--\r\n",
        b"\r\n--A",
        b"\r\n-",
        b"\r",
        b"\n",
        b"\r\n",
        b"-",
        b"A",
        b"\0",
        b"x",
        b"Content-Disposition: form-data; name=\"a\"\r\n\r\n",
        b"Content-Disposition: form-data; name=\"b\"; filename=\"c\"\r\nContent-Type: d/e\r\n\r\n",
        b"Content-Disposition: form-data; name=\"a\"\r\n",
        b"X: y\r\n\r\n",
    ];
    let mut seed = 7u64;
    let mut random = move |bound: usize| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        (seed >> 20) as usize % bound
    };
    let mut whole_forms = 0;
    for _ in 0..100_000 {
        let mut body = b"--AB\r\n".to_vec();
        for _ in 0..random(4) {
            // Mostly a part with its headers, sometimes anything.
            if random(8) > 0 {
                body.extend(PIECES[14 + random(2)]);
            }
            for _ in 0..random(4) {
                body.extend(PIECES[random(PIECES.len())]);
            }
            if random(3) > 0 {
                body.extend(b"\r\n--AB\r\n");
            }
        }
        match body.ends_with(b"\r\n--AB\r\n") {
            true => body.splice(body.len() - 2.., *b"--\r\n").for_each(drop),
            false if random(4) > 0 => body.extend(b"\r\n--AB--\r\n"),
            false => {}
        }
        let expected = naive(&body, b"\r\n--AB");
        let content_type = "multipart/form-data; boundary=AB";
        let once = parse_with(content_type, &body, Limits::default(), |n| n);
        let cut = parse_with(content_type, &body, Limits::default(), |_| 1 + random(9));
        assert_eq!(once, cut, "{:?}", String::from_utf8_lossy(&body));
        assert_eq!(once.ok(), expected, "{:?}", String::from_utf8_lossy(&body));
        whole_forms += usize::from(expected.is_some());
    }
    assert!(
        whole_forms > 5_000,
        "only {whole_forms} of the forms were whole"
    );
}
