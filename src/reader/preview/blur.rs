//! A picture of which nothing is left but where it is light and where it is dark.

use super::Grey;

/// Three boxes after each other are near a bell curve.
const PASSES: usize = 3;

/// How many boxes, nearly, the longest side has.
const BOXES: usize = 4;

/// Blurs a picture so that nothing on it can be recognised: each value becomes the mean of its surroundings, three
/// times, in boxes as wide as a quarter of the longest side. What is left has about as much detail as a picture of
/// four by four pixels; a face that fills the picture is one spot.
pub(crate) fn blurred(grey: &Grey) -> Grey {
    let (width, height) = (grey.width as usize, grey.height as usize);
    let radius = (width.max(height) / BOXES / 2).max(1);
    let mut pixels = grey.pixels.clone();
    for _ in 0..PASSES {
        pixels = rows_become_columns(&pixels, width, radius);
        pixels = rows_become_columns(&pixels, height, radius);
    }
    Grey { pixels, ..*grey }
}

/// The mean along each row, `radius` to both sides; rows are written as columns, so that a second time, with the
/// other side's length, blurs the other way and turns the picture back.
fn rows_become_columns(pixels: &[u8], width: usize, radius: usize) -> Vec<u8> {
    let height = pixels.len() / width.max(1);
    let mut out = vec![0; pixels.len()];
    let mut sums = Vec::with_capacity(width + 1);
    for (y, row) in pixels.chunks_exact(width.max(1)).enumerate() {
        sums.clear();
        sums.push(0);
        sums.extend(row.iter().scan(0, |sum, value| {
            *sum += u64::from(*value);
            Some(*sum)
        }));
        for x in 0..width {
            let (from, to) = (x.saturating_sub(radius), (x + radius + 1).min(width));
            let many = (to - from) as u64;
            out[x * height + y] = ((sums[to] - sums[from] + many / 2) / many) as u8;
        }
    }
    out
}
