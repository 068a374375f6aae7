//! How colours are meant: `colr`, and the other small boxes that pictures and videos share.

use super::{boxed, Name};
use crate::picture::icc;
use crate::{Report, Trace};

/// A `colr` box of ours for the content of one; `None` where it says nothing that is kept.
pub(crate) fn colr(content: &[u8], report: &mut Report) -> Option<Vec<u8>> {
    let (kind, rest) = content.split_first_chunk::<4>()?;
    match kind {
        // Of the last byte only the first bit means something.
        b"nclx" => {
            let codes = rest.get(..6)?;
            let full_range = rest.get(6)? & 0x80;
            Some(boxed(b"colr", &[b"nclx", codes, &[full_range]]))
        }
        b"nclc" => Some(boxed(b"colr", &[b"nclc", rest.get(..6)?])),
        b"prof" | b"rICC" => {
            let standard = icc::standard(rest);
            if standard.as_deref() != Some(rest) {
                report.add(Trace::ColourProfile, 1);
            }
            standard.map(|profile| boxed(b"colr", &[b"prof", &profile]))
        }
        _ => None,
    }
}

/// Boxes with a fixed length, whose numbers a renderer needs.
const SIMPLE: [(&Name, usize); 9] = [
    (b"pasp", 8),
    (b"clap", 32),
    (b"mdcv", 24),
    (b"clli", 4),
    // As WebM's: full boxes.
    (b"SmDm", 28),
    (b"CoLL", 8),
    (b"irot", 1),
    (b"imir", 1),
    (b"ispe", 12),
];

/// The box as it is, when it is one of those with a fixed length.
pub(crate) fn simple(name: &Name, content: &[u8]) -> Option<Vec<u8>> {
    let known = SIMPLE
        .iter()
        .any(|(simple, length)| *simple == name && content.len() == *length);
    known.then(|| boxed(name, &[content]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_colours_need_is_kept() {
        let mut report = Report::default();
        let kept = colr(b"nclx\0\x01\0\x0D\0\x06\xFFhidden", &mut report).unwrap();
        assert_eq!(kept, boxed(b"colr", &[b"nclx\0\x01\0\x0D\0\x06\x80"]));
        assert_eq!(colr(b"nclx\0\x01", &mut report), None);
        assert_eq!(colr(b"mine\0\x01\0\x0D\0\x06\xFF", &mut report), None);
        assert!(report.is_empty());
        assert_eq!(colr(b"profgarbage", &mut report), None);
        assert_eq!(report.count(Trace::ColourProfile), 1);
        assert_eq!(simple(b"pasp", &[0; 9]), None);
        assert_eq!(simple(b"free", &[0; 8]), None);
        assert!(simple(b"pasp", &[0; 8]).is_some());
    }
}
