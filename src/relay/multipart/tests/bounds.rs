//! What the parser holds: never more than its limits, no copy of content, no file name, and nothing
//! after an error.

use super::*;

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
