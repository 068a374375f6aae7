//! Goal of these tests: what goes out to a tipster is the same for everybody, and holds nothing
//! that a browser at "Safest" would refuse or that could tell one visitor from another.

#[path = "web/batches.rs"]
mod batches;

use bocca_tests::{get, request, Form, Relay, Reply, Scene};

const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Unit that every page is padded to.
const UNIT: usize = 16 << 10;

/// A code that no relay has given out.
const NOBODYS_CODE: &str = "abacus abdomen abdominal abide abiding ability ablaze";

fn every_page(relay: &Relay) -> Vec<(&'static str, Reply)> {
    let raw = |text: &str| request(relay.address(), text.as_bytes()).unwrap();
    vec![
        ("/", relay.get("/")),
        ("/keys", relay.get("/keys")),
        ("/safety", relay.get("/safety")),
        ("/replies", relay.get("/replies")),
        ("/status", relay.get("/status")),
        ("not found", relay.get("/no/such/page")),
        ("wrong method", raw("DELETE / HTTP/1.1\r\nHost: x\r\n\r\n")),
        ("GET /tip", relay.get("/tip")),
        (
            "gateway",
            raw("GET / HTTP/1.1\r\nHost: x\r\nX-Tor2web: 1\r\n\r\n"),
        ),
        (
            "no length",
            raw("POST /tip HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
        ),
        (
            "too large",
            raw("POST /tip HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999\r\n\r\n"),
        ),
        (
            "not a form",
            raw("POST /tip HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\nhi"),
        ),
        ("empty", relay.send(Form::message("  "))),
        (
            "refused file",
            relay.send(Form::message("x").file("a", "b", b"\x7fELF\x02\x01\x01 program")),
        ),
        ("receipt", relay.send(Form::message("a tip"))),
        ("no code", relay.look(&[("code", "no code at all")])),
        ("nothing", relay.look(&[("code", NOBODYS_CODE)])),
        ("long code", relay.look(&[("code", &"x".repeat(9_000))])),
    ]
}

#[test]
fn every_page_carries_the_same_headers_and_fills_whole_units() {
    let scene = Scene::new();
    let relay = scene.serve();
    let expected = [
        ("content-security-policy", POLICY),
        ("referrer-policy", "no-referrer"),
        ("cache-control", "no-store"),
        ("x-content-type-options", "nosniff"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
        ("content-type", "text/html; charset=utf-8"),
    ];
    for (page, reply) in every_page(&relay) {
        for (name, value) in expected {
            assert_eq!(reply.header(name), Some(value), "{page}: {name}");
        }
        for name in [
            "date",
            "server",
            "etag",
            "last-modified",
            "set-cookie",
            "location",
        ] {
            assert_eq!(reply.header(name), None, "{page}: {name}");
        }
        assert!(
            !reply.body.is_empty() && reply.body.len() % UNIT == 0,
            "{page}: {}",
            reply.body.len()
        );
    }
}

#[test]
fn no_page_needs_or_offers_what_safest_refuses() {
    let scene = Scene::new();
    let relay = scene.serve();
    for (page, reply) in every_page(&relay) {
        let text = reply.text().to_ascii_lowercase();
        for word in [
            "<script",
            "javascript:",
            "<svg",
            "<iframe",
            "<object",
            "@font-face",
            " style=",
            "onclick",
            "onload",
            "http-equiv",
        ] {
            assert!(!text.contains(word), "{page}: {word}");
        }
        // Everything a browser would fetch or go to is on this relay.
        for attribute in ["src=\"", "href=\"", "action=\""] {
            for target in text.split(attribute).skip(1) {
                assert!(
                    target.starts_with('/') || target.starts_with('#'),
                    "{page}: {attribute}{target:.40}"
                );
                assert!(!target.starts_with("//"), "{page}: {target:.40}");
            }
        }
    }
    let style = relay.get("/style.css");
    assert_eq!(style.header("cache-control"), Some("private, max-age=3600"));
    assert_eq!(style.header("set-cookie"), None);
    let style = style.text();
    for word in ["@import", "url(", "@font-face", "http"] {
        assert!(!style.contains(word), "{word}");
    }
}

#[test]
fn an_address_may_end_with_a_slash() {
    let scene = Scene::new();
    let relay = scene.serve();
    for path in ["/keys", "/de", "/de/safety", "/status"] {
        let (page, slash) = (relay.get(path), relay.get(&format!("{path}/")));
        assert_eq!((page.status, slash.status), (200, 200), "{path}");
        assert!(page.body == slash.body, "{path}");
    }
}

#[test]
fn two_tipsters_see_the_same_bytes() {
    let scene = Scene::new();
    let relay = scene.serve();
    for path in ["/", "/keys", "/safety", "/replies"] {
        let (one, two) = (relay.get(path), relay.get(path));
        assert_eq!((one.headers, one.body), (two.headers, two.body), "{path}");
    }
    let (one, two) = (
        relay.tip_with_code("first"),
        relay.tip_with_code("another, and longer"),
    );
    assert_eq!(
        (&one.headers, one.body.len()),
        (&two.headers, two.body.len()),
        "the receipt page"
    );
    let (one, two) = (common(&one), common(&two));
    assert_eq!(one, two, "the receipt page but for its code and its mark");
}

/// A receipt page without its code and its mark, and without what fills it up.
fn common(receipt: &Reply) -> String {
    let page = receipt.text();
    let (before, rest) = page.split_once("<ol class=\"words\">").expect("a code");
    let (words, rest) = rest.split_once("</ol>").expect("the words end");
    assert_eq!(words.matches("<li>").count(), 7, "{words}");
    let (between, rest) = rest.split_once("<code>").expect("a mark");
    let (_, after) = rest.split_once("</code>").expect("the mark ends");
    [before, between, after.trim_end()].concat()
}

#[test]
fn what_a_tipster_typed_never_becomes_markup() {
    let scene = Scene::new();
    let relay = scene.serve();
    let hostile = "</textarea><script>alert(1)</script>\" onfocus=\"x";
    let reply = relay.send(
        Form::message(hostile)
            .field("appeal", "<b>Not an id</b>")
            .file("<img src=x>.txt", "a/b", b"x\0\x01"),
    );
    assert_eq!(reply.status, 422);
    let text = reply.text();
    assert!(
        !text.contains("<script") && !text.contains("<b>Not") && !text.contains("<img src=x"),
        "{text}"
    );
    assert!(!text.contains("\" onfocus=\"x"), "{text}");
}

#[test]
fn head_has_the_headers_of_get_and_no_body() {
    let scene = Scene::new();
    let relay = scene.serve();
    let mut stream = std::net::TcpStream::connect(relay.address()).unwrap();
    use std::io::{Read, Write};
    stream
        .write_all(b"HEAD / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        .unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let length = get(relay.address(), "/").unwrap().body.len();
    assert!(
        answer.contains(&format!("content-length: {length}\r\n")),
        "{answer}"
    );
    assert!(answer.ends_with("\r\n\r\n"), "{answer}");
}

#[test]
fn the_log_says_nothing_about_any_request() {
    let scene = Scene::new();
    let relay = scene.serve();
    let before = relay.log();
    every_page(&relay);
    relay.tip(
        Form::message("x")
            .file("name.zip", "a/b", b"PK\x03\x04 nothing to clean")
            .as_is(),
    );
    assert_eq!(relay.log(), before);
    let (code, stdout, _) = relay.stop();
    assert_eq!((code, stdout.as_str()), (0, ""));
}

#[test]
fn gateways_on_the_open_web_are_refused_with_the_reason() {
    let scene = Scene::new();
    let relay = scene.serve();
    let asked = |lines: &str| {
        let head = format!("GET / HTTP/1.1\r\n{lines}\r\nConnection: close\r\n\r\n");
        request(relay.address(), head.as_bytes()).unwrap()
    };
    for gateway in [
        "Host: x\r\nX-Tor2web: 1",
        "Host: aaaa.onion.example",
        "Host: A.Onion.ly:80",
    ] {
        let reply = asked(gateway);
        assert_eq!(reply.status, 403, "{gateway}");
        assert!(reply.text().contains("Tor Browser"), "{gateway}");
    }
    for own in ["Host: aaaa.onion", "Host: localhost:8080"] {
        assert_eq!(asked(own).status, 200, "{own}");
    }
}
