//! Forms that are read: those of browsers, and what else one may look like.

use super::*;

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
