//! User data of MPEG-1, 2, 4 and VC-1: what follows a start code of its own, up to the next one.

use memchr::memmem;

use super::{Patch, IN_FRAME, MANY};
use crate::Reason;

/// What is written over in a frame. `four`: it is MPEG-4, and the words stay by which decoders know the faults of
/// encoders; whether one without faults has to be named.
pub(super) fn patches(
    frame: &[u8],
    is_user_data: impl Fn(u8) -> bool,
    four: Option<bool>,
) -> Result<Vec<Patch>, Reason> {
    let starts = memmem::find_iter(frame, b"\0\0\x01");
    let starts: Vec<usize> = starts.take(IN_FRAME + 1).collect();
    if starts.len() > IN_FRAME {
        return Err(MANY);
    }
    let ends = starts.iter().skip(1).copied().chain([frame.len()]);
    let user = starts.iter().zip(ends).filter(|(start, _)| {
        frame
            .get(**start + 3)
            .is_some_and(|code| is_user_data(*code))
    });
    let patches = user
        .filter_map(|(start, end)| {
            let at = start + 4;
            let data = frame.get(at..end)?;
            // Zeros in front of the next start code belong to it.
            let zeros = data.iter().rev().take_while(|byte| **byte == 0).count();
            let data = data.get(..data.len() - zeros)?;
            let bytes = match four {
                Some(named) => words(data, named),
                None => vec![0xFF; data.len()],
            };
            Some(Patch { at, bytes })
        })
        .collect();
    Ok(patches)
}

/// Encoders that decoders make allowances for.
fn words(data: &[u8], named: bool) -> Vec<u8> {
    let known = match data {
        // Builds up to 32 had faults of their own.
        [b'X', b'v', b'i', b'D', b'0', b'0', b'0'..=b'2', b'0'..=b'9', ..] => {
            data.get(..8).unwrap_or_default()
        }
        [b'X', b'v', b'i', b'D', b'0', b'0', b'3', b'0'..=b'2', ..] => {
            data.get(..8).unwrap_or_default()
        }
        [b'X', b'v', b'i', b'D', ..] => b"XviD0050",
        [b'D', b'i', b'v', b'X', ..] => divx(data),
        [b'L', b'a', b'v', b'c', ..] => lavc(data, named),
        _ => b"",
    };
    let mut bytes = vec![0xFF; data.len()];
    if let Some(start) = bytes.get_mut(..known.len()) {
        start.copy_from_slice(known);
    }
    bytes
}

/// Of DivX all faults depend on its version and build; a `p` behind them says that two pictures are in one frame.
fn divx(data: &[u8]) -> &[u8] {
    let mut rest = data.get(4..).unwrap_or_default();
    let digits = |rest: &[u8]| {
        rest.iter()
            .take(5)
            .take_while(|byte| byte.is_ascii_digit())
            .count()
    };
    rest = rest.get(digits(rest)..).unwrap_or_default();
    let sign = [&b"Build"[..], b"b"]
        .into_iter()
        .find(|sign| rest.starts_with(sign));
    let Some(sign) = sign else { return b"" };
    rest = rest.get(sign.len()..).unwrap_or_default();
    rest = rest.get(digits(rest)..).unwrap_or_default();
    let rest = rest.strip_prefix(b"p").unwrap_or(rest);
    data.get(..data.len() - rest.len()).unwrap_or_default()
}

/// Versions of 2014 to 2016 had a fault of their own at the edges.
fn lavc(data: &[u8], named: bool) -> &'static [u8] {
    let words = std::str::from_utf8(data.get(4..).unwrap_or_default()).unwrap_or_default();
    let mut numbers = words.split('.').map(|number| {
        number
            .trim_end_matches(|c: char| !c.is_ascii_digit())
            .parse::<u32>()
    });
    let version =
        [numbers.next(), numbers.next()].map(|number| number.and_then(Result::ok).unwrap_or(0));
    match version {
        [55, 66..=u32::MAX] | [56, _] | [57, 0..=66] => b"Lavc56.60.100",
        _ if named => b"Lavc58.9.100",
        _ => b"",
    }
}

#[cfg(test)]
mod tests {
    use super::super::{tests::patched, Codec};

    #[test]
    fn user_data_is_blank_but_for_what_decoders_look_for() {
        let frame = b"\0\0\x01\xB2GA94some\0\0\x01\xB6vop\0\0\x01\xB2XviD0064xx";
        let four = patched(Codec::Mpeg4 { named: true }, frame);
        assert_eq!(four, b"\0\0\x01\xB2\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\x01\xB6vop\0\0\x01\xB2XviD0050\xFF\xFF");
        let two = patched(Codec::Mpeg, frame);
        assert!(two.ends_with(&[0xFF; 10]));
        let lavc = patched(
            Codec::Mpeg4 { named: true },
            b"\0\0\x01\xB2Lavc59.37.100\0\0\x01\xB6",
        );
        assert_eq!(lavc, b"\0\0\x01\xB2Lavc58.9.100\xFF\0\0\x01\xB6");
        let lavc = patched(
            Codec::Mpeg4 { named: false },
            b"\0\0\x01\xB2Lavc59\0\0\x01\xB6",
        );
        assert_eq!(lavc, b"\0\0\x01\xB2\xFF\xFF\xFF\xFF\xFF\xFF\0\0\x01\xB6");
        let divx = b"\0\0\x01\xB2DivX503b1393p\0\0\x01\xB6";
        assert_eq!(patched(Codec::Mpeg4 { named: true }, divx), divx);
    }
}
