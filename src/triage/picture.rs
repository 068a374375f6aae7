//! What is kept of a picture to tell whether another one shows the same.

/// Rows and columns that a picture is reduced to.
const SIDE: usize = 32;
/// Frequencies that are looked at, each way.
const LOW: usize = 9;
/// Fraction bits of the cosines, rounded so that every machine has the same.
const UNIT: f64 = 4096.0;
/// Grey levels (0 to 255) that a picture's pixels must differ from their mean, on average.
const MIN_CONTRAST: i64 = 2;
/// Half a grey level at one frequency: less is noise, and its sign says nothing.
const CLEAR: i64 = LEVEL / 2 * UNIT as i64 * (SIDE * SIDE / 4) as i64;
/// Frequencies that must be clear.
const MIN_CLEAR: usize = 16;
/// A grey level in the reduced picture.
const LEVEL: i64 = 256;
/// Pixels of a side; larger ones are not hashed.
const MAX_SIDE: usize = 1 << 16;

/// A perceptual hash: the signs of the picture's 64 lowest frequencies (DCT), the mean left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PictureHash(pub u64);

impl PictureHash {
    /// Of grey pixels, row by row. None when there are fewer than `width * height` of them, when a side is
    /// shorter than 8 or longer than 65,536, or when the picture is flat or a mere slope: its pixels, reduced to
    /// 32 by 32, differ from their mean by less than 2 of 255 levels on average, or fewer than 16 of the 64
    /// frequencies are stronger than half a level. Linear in the pixels.
    pub fn of(grey: &[u8], width: usize, height: usize) -> Option<Self> {
        let sides = 8..=MAX_SIDE;
        if !sides.contains(&width) || !sides.contains(&height) || grey.len() < width * height {
            return None;
        }
        let small = reduced(grey, width, height);
        let mean = small.iter().sum::<i64>() / small.len() as i64;
        let contrast = small.iter().map(|level| (level - mean).abs()).sum::<i64>();
        if contrast < MIN_CONTRAST * LEVEL * small.len() as i64 {
            return None;
        }
        let low = frequencies(&small);
        let clear = order().filter(|(y, x)| low[*y][*x].abs() >= CLEAR).count();
        if clear < MIN_CLEAR {
            return None;
        }
        Some(Self(order().enumerate().fold(0, |hash, (bit, (y, x))| {
            hash | u64::from(low[y][x] > 0) << bit
        })))
    }

    /// Bits that differ, 0 to 64. Unrelated pictures are about 32 apart.
    pub fn distance(self, other: Self) -> u32 {
        (self.0 ^ other.0).count_ones()
    }
}

/// Means of the areas that each of 32 by 32 places covers, in 256ths of a level.
fn reduced(grey: &[u8], width: usize, height: usize) -> Vec<i64> {
    let mut small = Vec::with_capacity(SIDE * SIDE);
    for y in 0..SIDE {
        let rows = span(y, height);
        for x in 0..SIDE {
            let columns = span(x, width);
            let area = (rows.len() * columns.len()) as i64;
            let rows = rows
                .clone()
                .map(|row| &grey[row * width..][columns.clone()]);
            let sum: i64 = rows
                .map(|row| row.iter().map(|level| i64::from(*level)).sum::<i64>())
                .sum();
            small.push(sum * LEVEL / area);
        }
    }
    small
}

/// The pixels of `length` that place `place` of 32 covers: at least one.
fn span(place: usize, length: usize) -> std::ops::Range<usize> {
    let start = place * length / SIDE;
    start..((place + 1) * length / SIDE).max(start + 1)
}

/// The lowest frequencies of the reduced picture, by a cosine transform of its rows, then of its columns.
fn frequencies(small: &[i64]) -> [[i64; LOW]; LOW] {
    let wave: [[i64; SIDE]; LOW] = std::array::from_fn(|k| {
        std::array::from_fn(|n| {
            let turn = std::f64::consts::PI * k as f64 * (2 * n + 1) as f64 / (2 * SIDE) as f64;
            (turn.cos() * UNIT).round() as i64
        })
    });
    let along =
        |levels: &[i64], k: usize| levels.iter().zip(&wave[k]).map(|(a, b)| a * b).sum::<i64>();
    let rows: Vec<[i64; LOW]> = small
        .chunks_exact(SIDE)
        .map(|row| std::array::from_fn(|k| along(row, k) / UNIT as i64))
        .collect();
    std::array::from_fn(|y| {
        std::array::from_fn(|x| {
            let column: Vec<i64> = rows.iter().map(|row| row[x]).collect();
            along(&column, y)
        })
    })
}

/// The 64 frequencies from the lowest on, without the mean: eight by eight, and the ninth each way in its place.
fn order() -> impl Iterator<Item = (usize, usize)> {
    let square = (0..8).flat_map(|y| (0..8).map(move |x| (y, x)));
    square.map(|place| if place == (0, 0) { (0, 8) } else { place })
}
