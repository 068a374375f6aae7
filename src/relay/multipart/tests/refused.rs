//! Forms and content types that are refused, each with its error.

use super::*;

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
