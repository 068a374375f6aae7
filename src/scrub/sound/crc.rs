//! Checksums of sound containers, the highest bit first: of FLAC, of MPEG frames and of Ogg pages.

/// Tables for eight bytes at once, of a polynomial that stands at the upper end of 32 bits.
struct Tables([[u32; 256]; 8]);

static CRC_32: Tables = Tables::new(0x04C1_1DB7);
static CRC_16: Tables = Tables::new(0x8005 << 16);
static CRC_8: Tables = Tables::new(0x07 << 24);

impl Tables {
    const fn new(polynomial: u32) -> Self {
        let mut tables = [[0; 256]; 8];
        let mut byte = 0;
        while byte < 256 {
            let mut sum = (byte as u32) << 24;
            let mut bit = 0;
            while bit < 8 {
                let carry = sum >> 31 == 1;
                sum <<= 1;
                if carry {
                    sum ^= polynomial;
                }
                bit += 1;
            }
            tables[0][byte] = sum;
            byte += 1;
        }
        let mut table = 1;
        while table < 8 {
            let mut byte = 0;
            while byte < 256 {
                let before = tables[table - 1][byte];
                tables[table][byte] = before << 8 ^ tables[0][(before >> 24) as usize];
                byte += 1;
            }
            table += 1;
        }
        Self(tables)
    }

    fn sum(&self, sum: u32, bytes: &[u8]) -> u32 {
        let Self([t0, t1, t2, t3, t4, t5, t6, t7]) = self;
        let (eights, rest) = bytes.as_chunks::<8>();
        let of = |table: &[u32; 256], byte: u8| table[usize::from(byte)];
        let sum = eights.iter().fold(sum, |sum, eight| {
            let [s3, s2, s1, s0] = sum.to_be_bytes();
            let [a, b, c, d, e, f, g, h] = *eight;
            of(t7, a ^ s3)
                ^ of(t6, b ^ s2)
                ^ of(t5, c ^ s1)
                ^ of(t4, d ^ s0)
                ^ of(t3, e)
                ^ of(t2, f)
                ^ of(t1, g)
                ^ of(t0, h)
        });
        rest.iter()
            .fold(sum, |sum, byte| sum << 8 ^ of(t0, (sum >> 24) as u8 ^ byte))
    }
}

/// Continues the sum of an Ogg page (RFC 3533, 6), which begins with 0.
pub(super) fn crc32(sum: u32, bytes: &[u8]) -> u32 {
    CRC_32.sum(sum, bytes)
}

/// Continues the sum of a FLAC frame (RFC 9639, 9.3), which begins with 0, or of an MPEG frame, with ones.
pub(super) fn crc16(sum: u16, bytes: &[u8]) -> u16 {
    (CRC_16.sum(u32::from(sum) << 16, bytes) >> 16) as u16
}

/// The sum of a FLAC frame's header (RFC 9639, 9.1.8).
pub(super) fn crc8(bytes: &[u8]) -> u8 {
    (CRC_8.sum(0, bytes) >> 24) as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sums_are_those_that_the_catalogue_of_checksums_lists() {
        let bytes = b"123456789";
        assert_eq!(crc32(0, bytes), 0x89A1_897F);
        assert_eq!(crc16(0, bytes), 0xFEE8);
        assert_eq!(crc16(0xFFFF, bytes), 0xAEE7);
        assert_eq!(crc8(bytes), 0xF4);
        let long: Vec<u8> = (0..=255).cycle().take(1001).collect();
        let (start, end) = long.split_at(13);
        assert_eq!(crc32(crc32(0, start), end), crc32(0, &long));
    }
}
