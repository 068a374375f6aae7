//! Fax pictures (ITU-T T.6) as they are in documents.

use super::filter;
use super::object::{Data, Dict, Object};
use super::rebuild::Rebuild;

/// A fax picture up to its end, where it has one: two line ends in a row, which are no part of any row (ITU-T
/// T.6, 2.4.1).
pub(super) fn cut(rebuild: &Rebuild, data: Data, settings: &Dict) -> Data {
    const END: u32 = 0x0000_1001;
    let rows_only = settings
        .get("K")
        .and_then(Object::as_int)
        .is_none_or(|k| k >= 0);
    if rows_only {
        return data;
    }
    let bytes = filter::raw(rebuild.file.bytes, &data);
    let mut last = u32::MAX;
    for (at, byte) in bytes.iter().enumerate() {
        for bit in (0..8).rev() {
            last = last << 1 | u32::from(byte >> bit & 1);
            if last & 0x00FF_FFFF == END {
                let mut kept = bytes[..=at].to_vec();
                // Bits that fill the last byte.
                if let Some(byte) = kept.last_mut() {
                    *byte &= 0xFF << bit;
                }
                return Data::Bytes(kept);
            }
        }
    }
    data
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::pdf::file::File;
    use crate::document::pdf::layers::Layers;
    use crate::work::Work;
    use crate::Budget;

    #[test]
    fn a_fax_ends_where_it_says() {
        let mut work = Work::new(&Budget { bytes_out: 1 });
        let file =
            b"%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj 2 0 obj <</Kids[]>> endobj";
        let file = File::open(file, &mut work).unwrap();
        let rebuild = Rebuild::new(file, Layers::default());
        let mut settings = Dict::default();
        settings.set("K", Object::int(-1));
        let data = Data::Bytes(b"\xAA\xA0\x01\x00\x1F\xFFAnn".to_vec());
        let cut = super::cut(&rebuild, data, &settings);
        assert_eq!(cut, Data::Bytes(b"\xAA\xA0\x01\x00\x10".to_vec()));
        assert_eq!(super::cut(&rebuild, cut.clone(), &settings), cut);
    }
}
