//! Forms fed to the parser whole and in pieces.

#![allow(clippy::too_many_lines, reason = "tables are long")]

#[path = "tests/bounds.rs"]
mod bounds;
#[path = "tests/forms.rs"]
mod forms;
#[path = "tests/reference.rs"]
mod reference;
#[path = "tests/refused.rs"]
mod refused;

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
