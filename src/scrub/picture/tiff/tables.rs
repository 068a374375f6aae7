//! Tables that the JPEG strips of a page share (TIFF Technical Note 2), without anything else.

use super::directory::STRANGE;
use crate::Reason;

/// The tables of a stream of JPEG segments, in a stream of their own.
pub(super) fn clean(bytes: &[u8]) -> Result<Vec<u8>, Reason> {
    let mut tables = b"\xFF\xD8".to_vec();
    let mut rest = bytes.strip_prefix(b"\xFF\xD8").ok_or(STRANGE)?;
    while let [0xFF, marker, after @ ..] = rest {
        if *marker == 0xD9 {
            break;
        }
        let length = after
            .first_chunk()
            .map_or(0, |two| u16::from_be_bytes(*two));
        let segment = after.get(..usize::from(length)).ok_or(STRANGE)?;
        let content = segment.get(2..).ok_or(STRANGE)?;
        if is_table(*marker, content) {
            tables.extend([0xFF, *marker]);
            tables.extend(segment);
        }
        rest = after.get(usize::from(length)..).unwrap_or_default();
    }
    tables.extend(b"\xFF\xD9");
    Ok(tables)
}

/// True when tables, each as long as it begins by saying, fill the content.
fn is_table(marker: u8, content: &[u8]) -> bool {
    let length = |rest: &[u8]| match marker {
        0xC4 => {
            let counts = rest.get(1..17)?;
            Some(
                17 + counts
                    .iter()
                    .map(|count| usize::from(*count))
                    .sum::<usize>(),
            )
        }
        0xDB => Some(if rest.first()? >> 4 == 0 { 65 } else { 129 }),
        0xDD => Some(2),
        _ => None,
    };
    let mut rest = content;
    while !rest.is_empty() {
        match length(rest).and_then(|length| rest.get(length..)) {
            Some(after) => rest = after,
            None => return false,
        }
    }
    !content.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_tables_stay() {
        let mut tables = b"\xFF\xD8\xFF\xDB\0\x43\0".to_vec();
        tables.extend([1; 64]);
        let mut dirty = tables.clone();
        dirty.extend(b"\xFF\xFE\0\x07hello\xFF\xD9behind");
        tables.extend(b"\xFF\xD9");
        assert_eq!(clean(&dirty).unwrap(), tables);
        assert_eq!(clean(&tables).unwrap(), tables);
        for end in 0..dirty.len() {
            let _ = clean(&dirty[..end]);
        }
    }
}
