//! Which way up a video is shown: the matrix of a track, of which turns by right angles and mirrors are kept.

use crate::iso::be32;

/// The signs of a matrix's four numbers; two of them are zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Way([i8; 4]);

impl Way {
    pub(super) const UPRIGHT: Self = Self([1, 0, 0, 1]);

    /// Reads a matrix of nine numbers: the nearest of the eight ways.
    pub(super) fn read(matrix: Option<&[u8]>) -> Option<Self> {
        let matrix = matrix?;
        be32(matrix, 32)?;
        let number = |index: usize| be32(matrix, index * 4).map(|word| i64::from(word as i32));
        let (a, b, c, d) = (number(0)?, number(1)?, number(3)?, number(4)?);
        let sign = |number: i64| if number < 0 { -1 } else { 1 };
        let turned = b.abs() + c.abs() > a.abs() + d.abs();
        Some(Self(match turned {
            false => [sign(a), 0, 0, sign(d)],
            true => [0, sign(b), sign(c), 0],
        }))
    }

    /// This way, and then the other.
    pub(super) fn then(self, other: Self) -> Self {
        let [a, b, c, d] = self.0;
        let [e, f, g, h] = other.0;
        Self([a * e + b * g, a * f + b * h, c * e + d * g, c * f + d * h])
    }

    /// The matrix that shows a picture of this size, in 1/65,536, where it belongs.
    pub(super) fn matrix(self, size: [u32; 2]) -> Vec<u8> {
        let [a, b, c, d] = self.0;
        // What was turned or mirrored out of the frame is moved back into it.
        let shift = |x: i8, y: i8| match (x, y) {
            (-1, _) => size[0],
            (_, -1) => size[1],
            _ => 0,
        };
        let one = |sign: i8| (i32::from(sign) << 16) as u32;
        let words = [
            one(a),
            one(b),
            0,
            one(c),
            one(d),
            0,
            shift(a, c),
            shift(b, d),
            1 << 30,
        ];
        words.iter().flat_map(|word| word.to_be_bytes()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_stays_itself_and_others_become_the_nearest() {
        let size = [100 << 16, 50 << 16];
        for (turned, x, y) in [(false, 1, 1), (false, -1, -1), (true, 1, -1), (true, -1, 1)] {
            let way = match turned {
                false => Way([x, 0, 0, y]),
                true => Way([0, x, y, 0]),
            };
            assert_eq!(Way::read(Some(&way.matrix(size))), Some(way));
            assert_eq!(way.then(Way::UPRIGHT), way);
        }
        assert_eq!(Way::read(Some(&[0; 36])), Some(Way::UPRIGHT));
        assert_eq!(Way::read(Some(&[0; 35])), None);
        let quarter = Way([0, 1, -1, 0]);
        assert_eq!(quarter.then(quarter), Way([-1, 0, 0, -1]));
        let matrix = quarter.matrix(size);
        assert_eq!(matrix[24..28], (50_u32 << 16).to_be_bytes());
        assert_eq!(matrix[28..32], [0; 4]);
    }
}
