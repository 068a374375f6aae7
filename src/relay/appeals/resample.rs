//! Making a picture smaller by averaging, in whole numbers: the same pixels on every machine.

use image::{DynamicImage, GenericImageView, RgbImage};

/// Sums of red, green and blue.
type Sums = [u64; 3];

/// The picture at a size that is no larger in any direction, on white where it is clear. Each new pixel is
/// the average of what it covers, edges in proportion. Memory: the new picture and two of its rows.
pub(super) fn shrunk(picture: &DynamicImage, width: u32, height: u32) -> RgbImage {
    let area = u64::from(picture.width()) * u64::from(picture.height());
    let average = |sum: u64| ((sum + area / 2) / area) as u8;
    let mut pixels = Vec::with_capacity(3 * width as usize * height as usize);
    let (mut row, mut sums) = (vec![[0; 3]; width as usize], vec![[0; 3]; width as usize]);
    for (y, share) in (0..).zip(Shares::of(picture.height(), height)) {
        row.fill([0; 3]);
        narrow(picture, y, &mut row);
        add_all(&mut sums, &row, share.first);
        if share.ends {
            pixels.extend(sums.iter().flat_map(|sum| sum.map(average)));
            sums.fill([0; 3]);
            add_all(&mut sums, &row, share.second);
        }
    }
    RgbImage::from_raw(width, height, pixels).unwrap_or_default()
}

/// One row of the picture, its pixels averaged to those of `row`, but for the division.
fn narrow(picture: &DynamicImage, y: u32, row: &mut [Sums]) {
    let (old, new) = (picture.width(), row.len() as u32);
    let shares = Shares::of(old, new);
    let bytes = 3 * old as usize;
    let plain = picture.as_rgb8().map(|plain| plain.as_raw().as_slice());
    match plain.and_then(|plain| plain.chunks_exact(bytes).nth(y as usize)) {
        Some(line) => {
            let pixels = line.chunks_exact(3);
            spread(
                shares.zip(pixels.map(|pixel| [0, 1, 2].map(|at| u64::from(pixel[at])))),
                row,
            );
        }
        None => {
            let pixels = (0..old).map(|x| on_white(picture.get_pixel(x, y).0));
            spread(shares.zip(pixels), row);
        }
    }
}

fn spread(pixels: impl Iterator<Item = (Share, Sums)>, row: &mut [Sums]) {
    let mut row = row.iter_mut();
    let mut sum = row.next();
    for (share, pixel) in pixels {
        if let Some(sum) = &mut sum {
            add(sum, &pixel, share.first);
        }
        if share.ends {
            sum = row.next();
            if let Some(sum) = &mut sum {
                add(sum, &pixel, share.second);
            }
        }
    }
}

fn add_all(sums: &mut [Sums], row: &[Sums], weight: u64) {
    for (sum, pixel) in sums.iter_mut().zip(row) {
        add(sum, pixel, weight);
    }
}

fn add(sum: &mut Sums, pixel: &Sums, weight: u64) {
    for (sum, value) in sum.iter_mut().zip(pixel) {
        *sum += value * weight;
    }
}

/// What an old pixel gives to the new ones, at most two since they are not smaller.
struct Share {
    /// To the one that its start is in.
    first: u64,
    /// That one ends with it, or in it.
    ends: bool,
    /// To the one after that.
    second: u64,
}

/// The shares of a row of old pixels among new ones. Those of one old pixel add up to the number of new ones;
/// what one new pixel gets, to the number of old ones.
struct Shares {
    old: u64,
    new: u64,
    /// Where the next old pixel starts, and where the new pixel that this is in ends.
    from: u64,
    end: u64,
}

impl Shares {
    fn of(old: u32, new: u32) -> Self {
        let (old, new) = (u64::from(old), u64::from(new));
        Self {
            old,
            new,
            from: 0,
            end: old,
        }
    }
}

impl Iterator for Shares {
    type Item = Share;

    fn next(&mut self) -> Option<Share> {
        if self.from >= self.old * self.new {
            return None;
        }
        let to = self.from + self.new;
        let second = to.saturating_sub(self.end);
        let share = Share {
            first: self.new - second,
            ends: to >= self.end,
            second,
        };
        if share.ends {
            self.end += self.old;
        }
        self.from = to;
        Some(share)
    }
}

fn on_white([red, green, blue, alpha]: [u8; 4]) -> Sums {
    let alpha = u64::from(alpha);
    [red, green, blue].map(|value| (u64::from(value) * alpha + 255 * (255 - alpha) + 127) / 255)
}

#[cfg(test)]
mod tests {
    use image::{Rgb, RgbaImage};

    use super::*;

    #[test]
    fn the_same_size_is_the_same_picture() {
        let noise = RgbImage::from_fn(7, 5, |x, y| Rgb([x as u8 * 30, y as u8 * 50, 9]));
        let same = shrunk(&noise.clone().into(), 7, 5);
        assert_eq!(same, noise);
    }

    #[test]
    fn each_pixel_is_the_average_of_what_it_covers() {
        let line = RgbImage::from_fn(3, 1, |x, _| Rgb([[0, 90, 180][x as usize]; 3]));
        let two = shrunk(&line.into(), 2, 1);
        // The first covers the whole of 0 and half of 90.
        assert_eq!(two.get_pixel(0, 0).0, [30; 3]);
        assert_eq!(two.get_pixel(1, 0).0, [150; 3]);
        let board = RgbImage::from_fn(64, 48, |x, y| Rgb([((x + y) % 2) as u8 * 255; 3]));
        let grey = shrunk(&board.into(), 8, 6);
        assert!(grey.pixels().all(|pixel| pixel.0 == [128; 3]));
    }

    #[test]
    fn a_plain_picture_stays_plain_at_any_size() {
        let plain: DynamicImage = RgbImage::from_pixel(101, 67, Rgb([3, 250, 77])).into();
        for (width, height) in [(100, 66), (51, 67), (101, 1), (1, 1), (37, 20)] {
            let small = shrunk(&plain, width, height);
            assert_eq!((small.width(), small.height()), (width, height));
            assert!(small.pixels().all(|pixel| pixel.0 == [3, 250, 77]));
        }
    }

    #[test]
    fn what_is_clear_is_white() {
        let clear: DynamicImage = RgbaImage::new(4, 4).into();
        let small = shrunk(&clear, 2, 2);
        assert!(small.pixels().all(|pixel| pixel.0 == [255; 3]));
    }
}
