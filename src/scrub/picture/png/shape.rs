//! The header of a PNG: its size and the form of its pixels.

/// What IHDR says.
#[derive(Clone, Copy)]
pub(super) struct Shape {
    pub(super) width: u32,
    pub(super) height: u32,
    depth: u8,
    colour: u8,
    interlaced: bool,
}

impl Shape {
    /// The content of IHDR, if it is one that the standard allows.
    pub(super) fn read(content: &[u8]) -> Option<Self> {
        let (size, &[depth, colour, 0, 0, interlaced @ 0..=1]) =
            content.split_first_chunk::<8>()?
        else {
            return None;
        };
        let known = match colour {
            0 => matches!(depth, 1 | 2 | 4 | 8 | 16),
            3 => matches!(depth, 1 | 2 | 4 | 8),
            2 | 4 | 6 => matches!(depth, 8 | 16),
            _ => false,
        };
        let [w3, w2, w1, w0, h3, h2, h1, h0] = *size;
        known.then_some(Self {
            width: u32::from_be_bytes([w3, w2, w1, w0]),
            height: u32::from_be_bytes([h3, h2, h1, h0]),
            depth,
            colour,
            interlaced: interlaced == 1,
        })
    }

    pub(super) fn write(&self) -> Vec<u8> {
        let mut content = [self.width.to_be_bytes(), self.height.to_be_bytes()].concat();
        content.extend([self.depth, self.colour, 0, 0, u8::from(self.interlaced)]);
        content
    }

    /// The same kind of pixels in another size.
    pub(super) fn sized(self, width: u32, height: u32) -> Self {
        Self {
            width,
            height,
            ..self
        }
    }

    pub(super) fn is_indexed(&self) -> bool {
        self.colour == 3
    }

    /// What tRNS may say with this kind of colour: one colour, or how opaque those of the palette are.
    pub(super) fn transparency(&self, content: &[u8]) -> Option<Vec<u8>> {
        let fits = match self.colour {
            0 => content.len() == 2,
            2 => content.len() == 6,
            3 => (1..=256).contains(&content.len()),
            _ => false,
        };
        let mut kept = content.to_vec();
        if !self.is_indexed() && self.depth < 16 {
            let most = 0xFF >> (8 - self.depth);
            kept.chunks_exact_mut(2)
                .for_each(|sample| sample.copy_from_slice(&[0, sample[1] & most]));
        }
        fits.then_some(kept)
    }

    pub(super) fn bits(&self) -> u64 {
        let samples = [1, 0, 3, 1, 2, 0, 4].get(usize::from(self.colour));
        u64::from(self.depth) * samples.copied().unwrap_or(1)
    }

    /// Bytes of a row of so many pixels.
    pub(super) fn stride(&self, width: u32) -> u64 {
        (u64::from(width) * self.bits()).div_ceil(8)
    }

    /// The width and height of each pass that has pixels.
    pub(super) fn passes(&self) -> Vec<(u32, u32)> {
        /// Adam7: where a pass begins, and its steps.
        const ADAM7: [[u32; 4]; 7] = [
            [0, 0, 8, 8],
            [4, 0, 8, 8],
            [0, 4, 4, 8],
            [2, 0, 4, 4],
            [0, 2, 2, 4],
            [1, 0, 2, 2],
            [0, 1, 1, 2],
        ];
        if !self.interlaced {
            return vec![(self.width, self.height)];
        }
        let count = |whole: u32, from: u32, step: u32| whole.saturating_sub(from).div_ceil(step);
        let passes = ADAM7.iter().map(|&[x, y, across, down]| {
            (count(self.width, x, across), count(self.height, y, down))
        });
        passes
            .filter(|(width, height)| *width > 0 && *height > 0)
            .collect()
    }

    /// Bytes of all rows with their filters.
    pub(super) fn unpacked(&self) -> u64 {
        let passes = self.passes().into_iter();
        passes
            .map(|(width, height)| u64::from(height) * (1 + self.stride(width)))
            .sum()
    }
}
