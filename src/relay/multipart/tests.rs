#![allow(clippy::too_many_lines, reason = "tables are long")]

use super::*;

/// A part as the tests compare it: name, whether it has a file name, content.
type Part = (String, bool, Vec<u8>);

/// Feeds `body` cut as `cuts` says and joins the data of each part.
fn parse_with(
    content_type: &str,
    body: &[u8],
    limits: Limits,
    mut cuts: impl FnMut(usize) -> usize,
) -> Result<Vec<Part>, MultipartError> {
    let mut parser = Parser::new(content_type, limits)?;
    let (mut parts, mut open, mut ended) = (Vec::new(), None::<Part>, false);
    let mut rest = body;
    while !rest.is_empty() {
        let (piece, after) = rest.split_at(cuts(rest.len()).clamp(1, rest.len()));
        rest = after;
        let fed = parser.feed::<()>(piece, &mut |event| {
            assert!(!ended, "an event after the end");
            match event {
                Event::Part(head) => {
                    let part = (head.name, head.has_filename, Vec::new());
                    assert!(open.replace(part).is_none(), "a part within a part");
                }
                Event::Data(bytes) => {
                    assert!(!bytes.is_empty());
                    open.as_mut().expect("data within a part").2.extend(bytes);
                }
                Event::PartEnd => parts.push(open.take().expect("the end of a part")),
                Event::End => {
                    assert!(open.is_none());
                    ended = true;
                }
            }
            Ok(())
        });
        match fed {
            Ok(()) => {}
            Err(FeedError::Multipart(error)) => {
                assert_eq!(parser.finish(), Err(error), "an error stays");
                return Err(error);
            }
            Err(FeedError::Sink(())) => unreachable!("this sink takes everything"),
        }
    }
    parser.finish()?;
    assert!(ended);
    Ok(parts)
}

fn parse(body: &[u8]) -> Result<Vec<Part>, MultipartError> {
    let whole = parse_with(
        "multipart/form-data; boundary=B",
        body,
        Limits::default(),
        |n| n,
    );
    let bytes = parse_with(
        "multipart/form-data; boundary=B",
        body,
        Limits::default(),
        |_| 1,
    );
    assert_eq!(whole, bytes, "{:?}", String::from_utf8_lossy(body));
    whole
}

fn part(name: &str, content: &[u8]) -> Part {
    (name.to_owned(), false, content.to_vec())
}

fn file(name: &str, content: &[u8]) -> Part {
    (name.to_owned(), true, content.to_vec())
}

/// A form with boundary `B` and one part with these headers, each with its line end.
fn with_headers(headers: &str) -> Vec<u8> {
    format!("--B\r\n{headers}\r\nx\r\n--B--\r\n").into_bytes()
}

const NAMED: &str = "Content-Disposition: form-data; name=\"a\"\r\n";

#[test]
fn forms_of_browsers_are_read() {
    // As captured; WebKit stands for Chromium, gecko for Firefox and Tor Browser.
    for (content_type, body) in [
        (
            "multipart/form-data; boundary=----geckoformboundary5f0b3a",
            "------geckoformboundary5f0b3a\r\n\
             Content-Disposition: form-data; name=\"message\"\r\n\r\nhi\r\n\
             ------geckoformboundary5f0b3a\r\n\
             Content-Disposition: form-data; name=\"file\"; filename=\"Straße %22x%22.txt\"\r\n\
             Content-Type: text/plain\r\n\r\nbytes\r\n\r\n\
             ------geckoformboundary5f0b3a--\r\n",
        ),
        (
            "multipart/form-data; boundary=----WebKitFormBoundaryAb0",
            "------WebKitFormBoundaryAb0\r\n\
             Content-Disposition: form-data; name=\"message\"\r\n\r\nhi\r\n\
             ------WebKitFormBoundaryAb0\r\n\
             Content-Disposition: form-data; name=\"file\"; filename=\"C:\\dir\\\"\r\n\
             Content-Type: application/octet-stream\r\n\r\nbytes\r\n\r\n\
             ------WebKitFormBoundaryAb0--\r\n",
        ),
        (
            "multipart/form-data; boundary=------------------------6df7a92914a1ff9f",
            "--------------------------6df7a92914a1ff9f\r\n\
             Content-Disposition: form-data; name=\"message\"\r\n\r\nhi\r\n\
             --------------------------6df7a92914a1ff9f\r\n\
             Content-Disposition: form-data; name=\"file\"; filename=\"up %22l.bin\"\r\n\
             Content-Type: application/octet-stream\r\n\r\nbytes\r\n\r\n\
             --------------------------6df7a92914a1ff9f--\r\n",
        ),
        (
            "multipart/form-data; boundary=LYNX",
            "--LYNX\r\n\
             Content-Disposition: form-data; name=\"message\"\r\n\
             Content-Type: text/plain; charset=utf-8\r\n\r\nhi\r\n\
             --LYNX\r\n\
             Content-Disposition: form-data; name=\"file\"; filename=\"/home/x/up.bin\"\r\n\
             Content-Type: application/octet-stream\r\n\r\nbytes\r\n\r\n\
             --LYNX--\r\n",
        ),
        (
            // w3m does not escape quotes.
            "multipart/form-data; boundary=------------------------------94431727000000",
            "--------------------------------94431727000000\r\n\
             Content-Disposition: form-data; name=\"message\"\r\n\r\nhi\r\n\
             --------------------------------94431727000000\r\n\
             Content-Disposition: form-data; name=\"file\"; filename=\"a\"b.txt\"\r\n\
             Content-Type: text/plain\r\n\r\nbytes\r\n\r\n\
             --------------------------------94431727000000--\r\n",
        ),
    ] {
        let expected = Ok(vec![part("message", b"hi"), file("file", b"bytes\r\n")]);
        let whole = parse_with(content_type, body.as_bytes(), Limits::default(), |n| n);
        assert_eq!(whole, expected, "{content_type}");
        let bytes = parse_with(content_type, body.as_bytes(), Limits::default(), |_| 1);
        assert_eq!(bytes, expected, "{content_type}");
    }
}

#[test]
fn a_file_field_without_a_file_is_an_empty_part() {
    let body = "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\"\r\n\
                Content-Type: application/octet-stream\r\n\r\n\r\n--B--\r\n";
    assert_eq!(parse(body.as_bytes()), Ok(vec![file("file", b"")]));
}

#[test]
fn a_form_without_parts_and_one_without_the_last_line_end_are_whole() {
    assert_eq!(parse(b"--B--\r\n"), Ok(vec![]));
    assert_eq!(parse(b"--B--"), Ok(vec![]));
}

#[test]
fn content_may_hold_what_looks_like_a_boundary() {
    for content in [
        &b"\r\n--"[..],
        b"\r\n-B",
        b"--",
        b"--b",
        b"-\r\n",
        b"x--B--",
        b"x\n--B\r\n",
        b"x\r--B--",
        b"\r\r\n\r\n--\r\n--b",
        b"\r\n\r\n--",
        b"\0\0\r\n\0--B",
        b"\r",
        b"\n",
        b"\r\n",
    ] {
        let body = [
            b"--B\r\n",
            NAMED.as_bytes(),
            b"\r\n",
            content,
            b"\r\n--B--\r\n",
        ]
        .concat();
        assert_eq!(parse(&body), Ok(vec![part("a", content)]), "{content:?}");
    }
}

#[test]
fn spellings_of_the_headers_that_mean_the_same_are_read() {
    for headers in [
        "content-disposition:form-data;name=\"a\"\r\n",
        "Content-Disposition: FORM-DATA ; Name=\"a\"\r\n",
        "X-Other: \u{fc}\t1\r\nContent-Disposition: form-data; name=\"a\"\r\n",
        "Content-Transfer-Encoding: binary\r\nContent-Disposition: form-data; name=\"a\"\r\n",
        "Content-Disposition: form-data; name=\"a\" \t\r\n",
    ] {
        assert_eq!(
            parse(&with_headers(headers)),
            Ok(vec![part("a", b"x")]),
            "{headers:?}"
        );
    }
    for headers in [
        "Content-Disposition: form-data; name=\"a\"; filename=plain.txt\r\n",
        "Content-Disposition: form-data; name=\"a\"; filename*=UTF-8''%e2%82%ac.txt\r\n",
        "Content-Disposition: form-data; name=\"a\"; filename=\"x\"; filename*=UTF-8''x\r\n",
        "Content-Disposition: form-data; name=\"a\"; filename=\"\\\"; name=\"b\"\r\n",
        "Content-Disposition: form-data; name=\"a\"; FileName=\"x\u{1F600}\"\r\n",
    ] {
        assert_eq!(
            parse(&with_headers(headers)),
            Ok(vec![file("a", b"x")]),
            "{headers:?}"
        );
    }
}

#[test]
fn each_violation_has_its_error() {
    use MultipartError::*;
    let disposition = |rest: &str| with_headers(&format!("Content-Disposition: {rest}\r\n"));
    for (error, body) in [
        (Truncated, b"".to_vec()),
        (Truncated, b"--".to_vec()),
        (Truncated, b"--B".to_vec()),
        (Truncated, b"--B\r\n".to_vec()),
        (Truncated, b"--B-".to_vec()),
        (Truncated, b"--B--\r".to_vec()),
        (Truncated, [b"--B\r\n", NAMED.as_bytes(), b"\r\nx"].concat()),
        (
            Truncated,
            [b"--B\r\n", NAMED.as_bytes(), b"\r\nx\r\n--B"].concat(),
        ),
        (
            Truncated,
            [b"--B\r\n", NAMED.as_bytes(), b"\r\nx\r\n--B\r\n"].concat(),
        ),
        (Preamble, b"\r\n--B--\r\n".to_vec()),
        (Preamble, b"hello\r\n--B--\r\n".to_vec()),
        (Preamble, b"--C--\r\n".to_vec()),
        (AfterBoundary, b"--B\n".to_vec()),
        (AfterBoundary, b"--B \r\n".to_vec()),
        (AfterBoundary, b"--B\r\r\n".to_vec()),
        (AfterBoundary, b"--B-\r\n".to_vec()),
        (AfterBoundary, b"--BC\r\n".to_vec()),
        (
            AfterBoundary,
            [b"--B\r\n", NAMED.as_bytes(), b"\r\nx\r\n--Bother"].concat(),
        ),
        (
            BoundaryAtStart,
            [b"--B\r\n", NAMED.as_bytes(), b"\r\n--B--\r\n"].concat(),
        ),
        (
            BoundaryAtStart,
            [b"--B\r\n", NAMED.as_bytes(), b"\r\n--Bx\r\n--B--"].concat(),
        ),
        (Epilogue, b"--B--x".to_vec()),
        (Epilogue, b"--B--\n".to_vec()),
        (Epilogue, b"--B--\r\n\r\n".to_vec()),
        (Epilogue, b"--B--\r\n--B--\r\n".to_vec()),
        (BadDisposition, b"--B\r\n\r\nx\r\n--B--\r\n".to_vec()),
        (BadDisposition, with_headers("Content-Type: text/plain\r\n")),
        (BadDisposition, disposition("attachment; name=\"a\"")),
        (BadDisposition, disposition("form-data")),
        (
            BadDisposition,
            disposition("form-data; filename=\"x\"; name=\"a\""),
        ),
        (BadDisposition, disposition("form-data; name=a")),
        (BadDisposition, disposition("form-data; name=\"a")),
        (
            BadDisposition,
            disposition("form-data; name=\"a\"; name=\"b\""),
        ),
        (BadDisposition, disposition("form-data; name=\"a\"; size=3")),
        (BadDisposition, disposition("form-data; name=\"a\"x")),
        (
            BadDisposition,
            disposition("form-data; name=\"a\"; filenames=\"x\""),
        ),
        (BadDisposition, disposition("form-data; name=\"a\";")),
        (BadName(80), disposition("form-data; name=\"\"")),
        (BadName(80), disposition("form-data; name=\"A\"")),
        (BadName(80), disposition("form-data; name=\"a b\"")),
        (BadName(80), disposition("form-data; name=\"a%22\"")),
        (
            BadName(80),
            disposition(&format!("form-data; name=\"{}\"", "a".repeat(81))),
        ),
        (BadHeader, with_headers(&NAMED.repeat(2))),
        (
            BadHeader,
            with_headers(&format!(
                "{NAMED}Content-Type: a/b\r\nContent-Type: a/b\r\n"
            )),
        ),
        (BadHeader, with_headers(&format!("{NAMED}no colon\r\n"))),
        (BadHeader, with_headers(&format!("{NAMED}: x\r\n"))),
        (BadHeader, with_headers(&format!("{NAMED}X Y: x\r\n"))),
        (BadHeader, with_headers(&format!("{NAMED}\tfolded: x\r\n"))),
        (BadHeader, with_headers(&format!("{NAMED}--B: x\r\n"))),
        (
            BadDisposition,
            with_headers("Content-Disposition: form-data;\r\n name=\"a\"\r\n"),
        ),
        (
            BadHeader,
            with_headers("Content-Disposition: form-data; name=\"a\"\nX: y\r\n"),
        ),
        (
            BadHeader,
            with_headers("Content-Disposition: form-data; name=\"a\"\rX: y\r\n"),
        ),
        (
            BadHeader,
            with_headers("Content-Disposition: form-data; name=\"a\"; filename=\"\0\"\r\n"),
        ),
        (
            TransferEncoding,
            with_headers(&format!("{NAMED}Content-Transfer-Encoding: base64\r\n")),
        ),
        (
            TooManyHeaders(8),
            with_headers(&format!("{NAMED}{}", "X: y\r\n".repeat(8))),
        ),
    ] {
        assert_eq!(
            parse(&body),
            Err(error),
            "{:?}",
            String::from_utf8_lossy(&body)
        );
        assert!(error.to_string().len() > 20 && !error.to_string().ends_with('.'));
    }
}

#[test]
fn line_ends_without_cr_are_no_line_ends() {
    let lf = "--B\nContent-Disposition: form-data; name=\"a\"\n\nx\n--B--\n";
    assert_eq!(parse(lf.as_bytes()), Err(MultipartError::AfterBoundary));
    let half = "--B\r\nContent-Disposition: form-data; name=\"a\"\n\nx\r\n\r\n--B--\r\n";
    assert_eq!(parse(half.as_bytes()), Err(MultipartError::BadHeader));
}

#[test]
fn content_types_give_one_boundary_or_an_error() {
    let accepted = |content_type: &str| Parser::new(content_type, Limits::default()).err();
    let longest = format!("multipart/form-data; boundary={}", "x".repeat(70));
    for good in [
        "multipart/form-data; boundary=B",
        "Multipart/Form-Data;BOUNDARY=B",
        "multipart/form-data; charset=utf-8; boundary=B",
        "multipart/form-data; boundary=\"a'()+_,-./:=?\"",
        "multipart/form-data ;\tboundary=a=b",
        longest.as_str(),
    ] {
        assert_eq!(accepted(good), None, "{good}");
    }
    for other in [
        "",
        "text/plain",
        "multipart/mixed; boundary=B",
        "multipart/form-datax; boundary=B",
    ] {
        assert_eq!(
            accepted(other),
            Some(MultipartError::NotFormData),
            "{other}"
        );
    }
    let too_long = format!("{longest}x");
    let padded = format!("multipart/form-data; x={}; boundary=B", "y".repeat(300));
    for bad in [
        "multipart/form-data",
        "multipart/form-data; boundary",
        "multipart/form-data; boundary=",
        "multipart/form-data; boundary=\"\"",
        "multipart/form-data; boundary=\"B",
        "multipart/form-data; boundary=a b",
        "multipart/form-data; boundary=\"a\"b\"",
        "multipart/form-data; boundary=a\r\nb",
        "multipart/form-data; boundary=ä",
        "multipart/form-data; boundary=B; boundary=B",
        too_long.as_str(),
        padded.as_str(),
    ] {
        assert_eq!(accepted(bad), Some(MultipartError::BadBoundary), "{bad}");
    }
}

#[test]
fn endless_headers_end_at_their_bound() {
    let mut parser = Parser::new("multipart/form-data; boundary=B", Limits::default()).unwrap();
    let capacity = parser.head.capacity();
    let mut sink = |_: Event<'_>| Ok::<(), ()>(());
    parser.feed(b"--B\r\nX: ", &mut sink).unwrap();
    let mut fed = 3;
    let error = loop {
        match parser.feed(&[b'y'; 100], &mut sink) {
            Ok(()) => fed += 100,
            Err(error) => break error,
        }
    };
    assert_eq!(
        error,
        FeedError::Multipart(MultipartError::HeadTooLong(4096))
    );
    assert!(fed <= 4200, "stopped after {fed} bytes");
    assert_eq!(parser.head.capacity(), capacity);
}

#[test]
fn a_head_of_exactly_the_bound_is_read() {
    for (length, fits) in [(4096, true), (4097, false)] {
        let filler = length - NAMED.len() - "X: ".len();
        let headers = format!("{NAMED}X: {}\r\n", "y".repeat(filler));
        let expected = match fits {
            true => Ok(vec![part("a", b"x")]),
            false => Err(MultipartError::HeadTooLong(4096)),
        };
        assert_eq!(parse(&with_headers(&headers)), expected, "{length}");
    }
}

#[test]
fn parts_end_at_their_bound() {
    let one = with_headers(NAMED);
    let one = &one[..one.len() - b"--B--\r\n".len()];
    let body = |parts: usize| [one.repeat(parts), b"--B--\r\n".to_vec()].concat();
    assert_eq!(parse(&body(128)).map(|parts| parts.len()), Ok(128));
    assert_eq!(parse(&body(10_000)), Err(MultipartError::TooManyParts(128)));
}

#[test]
fn endless_boundary_starts_are_data() {
    // A boundary that begins over and over, in pieces that cut it everywhere.
    let content = b"\r\n--Bo".repeat(20_000);
    let content = &content[..content.len() - 1];
    let content_type = "multipart/form-data; boundary=Boundary";
    let body = [
        b"--Boundary\r\n",
        NAMED.as_bytes(),
        b"\r\n",
        content,
        b"\r\n--Boundary--\r\n",
    ]
    .concat();
    for cut in [1, 2, 3, 5, 7, 4096] {
        let parts = parse_with(content_type, &body, Limits::default(), |_| cut);
        assert_eq!(parts, Ok(vec![part("a", content)]), "{cut}");
    }
}

#[test]
fn large_content_is_passed_on_without_copies() {
    let content = vec![b'x'; 1 << 20];
    let mut parser = Parser::new("multipart/form-data; boundary=B", Limits::default()).unwrap();
    let mut borrowed = 0;
    parser
        .feed(&with_headers(NAMED)[..5 + NAMED.len() + 2], &mut |_| {
            Ok::<(), ()>(())
        })
        .unwrap();
    parser
        .feed(&content, &mut |event| {
            match event {
                Event::Data(bytes) if content.as_ptr_range().contains(&bytes.as_ptr()) => {
                    borrowed += bytes.len()
                }
                other => panic!("{other:?}"),
            }
            Ok::<(), ()>(())
        })
        .unwrap();
    assert_eq!(borrowed, content.len());
}

#[test]
fn the_file_name_is_wiped() {
    let mut parser = Parser::new("multipart/form-data; boundary=B", Limits::default()).unwrap();
    let start = parser.head.as_ptr();
    let body =
        b"--B\r\nContent-Disposition: form-data; name=\"a\"; filename=\"canary.txt\"\r\n\r\nx";
    parser.feed(body, &mut |_| Ok::<(), ()>(())).unwrap();
    assert!(parser.head.is_empty());
    let moved = parser.head.as_ptr() != start;
    assert!(!moved, "a buffer that moves leaves a copy behind");
    assert!(!format!("{parser:?}").contains("canary"));
}

#[test]
fn an_error_of_the_sink_ends_the_form() {
    let mut parser = Parser::new("multipart/form-data; boundary=B", Limits::default()).unwrap();
    let body = with_headers(NAMED);
    let stopped = parser.feed(&body, &mut |event| match event {
        Event::Data(_) => Err("full"),
        _ => Ok(()),
    });
    assert_eq!(stopped, Err(FeedError::Sink("full")));
    let again = parser.feed(&body, &mut |_| Ok::<(), &str>(()));
    assert_eq!(again, Err(FeedError::Multipart(MultipartError::Stopped)));
    assert_eq!(parser.finish(), Err(MultipartError::Stopped));
}

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
