//! The multipart parser: whatever the cuts, the same parts; and the parts that a splitter of the whole
//! body finds. Data is borrowed from the input but for what had matched of a boundary.
//!
//! Input: bytes that cut, then the body with the boundary `B`.

#![no_main]

#[path = "../../../src/relay/multipart.rs"]
#[allow(dead_code)]
mod multipart;

use libfuzzer_sys::fuzz_target;
use memchr::memmem;
use multipart::{Event, FeedError, Limits, MultipartError, Parser};

const CUTS: usize = 8;
const DELIMITER: &[u8] = b"\r\n--B";

type Part = (String, bool, Vec<u8>);

fuzz_target!(|input: &[u8]| {
    let Some((cuts, body)) = input.split_at_checked(CUTS) else {
        return;
    };
    let whole = parse(body, &[]);
    assert_eq!(whole, parse(body, &[1]), "one byte at a time");
    assert_eq!(whole, parse(body, cuts), "cut by {cuts:?}");
    if let Ok(parts) = whole {
        let contents: Vec<_> = parts.into_iter().map(|(_, _, content)| content).collect();
        assert_eq!(contents, split(body));
    }
});

fn parse(body: &[u8], cuts: &[u8]) -> Result<Vec<Part>, MultipartError> {
    let limits = Limits::default();
    let mut parser =
        Parser::new("multipart/form-data; boundary=B", limits.clone()).expect("a boundary");
    let mut parts: Vec<Part> = Vec::new();
    let (mut open, mut ended) = (false, false);
    let mut cuts = cuts.iter().cycle();
    let mut rest = body;
    while !rest.is_empty() {
        let length = cuts
            .next()
            .map_or(rest.len(), |cut| usize::from(*cut).clamp(1, rest.len()));
        let (piece, after) = rest.split_at(length);
        rest = after;
        let fed = parser.feed(piece, &mut |event| {
            assert!(!ended);
            match event {
                Event::Part(head) => {
                    assert!(!open && (1..=limits.name_bytes).contains(&head.name.len()));
                    open = true;
                    parts.push((head.name, head.has_filename, Vec::new()));
                }
                Event::Data(data) => {
                    let borrowed = piece.as_ptr_range().contains(&data.as_ptr());
                    assert!(open && !data.is_empty() && (borrowed || data.len() < DELIMITER.len()));
                    parts
                        .last_mut()
                        .expect("an open part")
                        .2
                        .extend_from_slice(data);
                }
                Event::PartEnd => {
                    assert!(open);
                    open = false;
                }
                Event::End => {
                    assert!(!open);
                    ended = true;
                }
            }
            Ok::<(), ()>(())
        });
        if let Err(error) = fed {
            let FeedError::Multipart(error) = error else {
                panic!("the sink never fails");
            };
            assert_eq!(parser.finish(), Err(error));
            return Err(error);
        }
    }
    parser.finish()?;
    assert!(ended && parts.len() <= limits.parts);
    Ok(parts)
}

/// The contents between delimiters and after each empty line.
fn split(body: &[u8]) -> Vec<Vec<u8>> {
    let body = [b"\r\n", body].concat();
    let mut ends: Vec<_> = memmem::find_iter(&body, DELIMITER).collect();
    ends.push(body.len());
    ends.windows(2)
        .map(|pair| &body[pair[0] + DELIMITER.len()..pair[1]])
        .filter(|piece| piece.starts_with(b"\r\n"))
        .map(|piece| {
            let empty_line = memmem::find(piece, b"\r\n\r\n").expect("headers end");
            piece[empty_line + 4..].to_vec()
        })
        .collect()
}
