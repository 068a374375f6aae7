//! The lossless image of a WebP (RFC 9649, 3): read to find where it ends.

use super::codes::Code;
use super::pixels::{Blocks, Cache, Group, Reader};
use super::STRANGE;
use crate::picture::bits::Bits;
use crate::work::Work;
use crate::Reason;

/// An image as it is written.
pub(super) struct Frame {
    pub(super) size: (u32, u32),
    pub(super) transparent: bool,
    pub(super) bytes: Vec<u8>,
}

/// Reads an image with its header.
pub(super) fn read(data: &[u8], work: &mut Work) -> Result<Frame, Reason> {
    let (header, packed) = data.split_first_chunk::<5>().ok_or(STRANGE)?;
    let mut bits = Bits::new(header);
    let signature = bits.take(8);
    let mut side = || bits.take(14).map(|side| side + 1);
    let (Some(0x2F), Some(width), Some(height)) = (signature, side(), side()) else {
        return Err(STRANGE);
    };
    let (transparent, version) = (bits.take(1) == Some(1), bits.take(3));
    if version != Some(0) {
        return Err(STRANGE);
    }
    let length = length(packed, (width, height), work)?;
    let end = header.len() + length;
    Ok(Frame {
        size: (width, height),
        transparent,
        bytes: data.get(..end).ok_or(STRANGE)?.to_vec(),
    })
}

/// Bytes of an image without its header.
pub(super) fn length(packed: &[u8], size: (u32, u32), work: &mut Work) -> Result<usize, Reason> {
    let pixels = work.picture(size.0, size.1)?;
    // What is read of a pixel is little, but it takes its time.
    work.unpack(pixels)?;
    let mut image = Walk {
        bits: Bits::new(packed),
    };
    let width = image.transforms(size)?;
    image.pixels((width, size.1), true, None)?;
    Ok(image.bits.bytes_taken())
}

struct Walk<'a> {
    bits: Bits<'a>,
}

impl Walk<'_> {
    fn take(&mut self, count: u32) -> Result<u32, Reason> {
        self.bits.take(count).ok_or(STRANGE)
    }

    /// Passes over what was done to the image. Returns its width in packed pixels.
    fn transforms(&mut self, (mut width, height): (u32, u32)) -> Result<u32, Reason> {
        let mut seen = 0_u32;
        while self.take(1)? == 1 {
            let which = self.take(2)?;
            if seen & 1 << which != 0 {
                return Err(STRANGE);
            }
            seen |= 1 << which;
            match which {
                0 | 1 => {
                    let side = 1 << (self.take(3)? + 2);
                    let size = (width.div_ceil(side), height.div_ceil(side));
                    self.pixels(size, false, None)?;
                }
                3 => {
                    let colours = self.take(8)? + 1;
                    self.pixels((colours, 1), false, None)?;
                    let together = match colours {
                        0..=2 => 8,
                        3..=4 => 4,
                        5..=16 => 2,
                        _ => 1,
                    };
                    width = width.div_ceil(together);
                }
                _ => {}
            }
        }
        Ok(width)
    }

    /// Reads an image, and its pixels where they matter. Only the outermost may have several groups of codes.
    fn pixels(
        &mut self,
        size: (u32, u32),
        outermost: bool,
        kept: Option<&mut Vec<u32>>,
    ) -> Result<(), Reason> {
        let cache = match self.take(1)? {
            1 => self.take(4)?,
            _ => 0,
        };
        if cache > 11 {
            return Err(STRANGE);
        }
        let mut blocks = None;
        if outermost && self.take(1)? == 1 {
            let bits = self.take(3)? + 2;
            let (across, down) = (size.0.div_ceil(1 << bits), size.1.div_ceil(1 << bits));
            let mut groups = Vec::new();
            self.pixels((across, down), false, Some(&mut groups))?;
            groups
                .iter_mut()
                .for_each(|pixel| *pixel = *pixel >> 8 & 0xFFFF);
            blocks = Some(Blocks {
                bits,
                across: across as usize,
                groups,
            });
        }
        let most = blocks
            .as_ref()
            .and_then(|blocks| blocks.groups.iter().max());
        let groups = self.groups(most.copied().unwrap_or(0) as usize + 1, cache)?;
        let mut reader = Reader {
            bits: &mut self.bits,
            width: size.0 as usize,
            cache: Cache::new(cache),
            kept,
        };
        reader.read(size, &groups, blocks.as_ref()).ok_or(STRANGE)
    }

    fn groups(&mut self, count: usize, cache: u32) -> Result<Vec<Group>, Reason> {
        /// Most entries of all tables together: some times what encoders make.
        const WEIGHT: usize = 8 << 20;
        let cached = if cache > 0 { 1 << cache } else { 0 };
        let mut weight = 0;
        let mut groups = Vec::new();
        for _ in 0..count {
            let mut code = |symbols: usize| {
                let code = Code::parse(&mut self.bits, symbols)?;
                weight += code.weight();
                Ok::<_, Reason>(code)
            };
            groups.push([
                code(256 + 24 + cached)?,
                code(256)?,
                code(256)?,
                code(256)?,
                code(40)?,
            ]);
            if weight > WEIGHT {
                return Err(Reason::Beyond("8 million codes"));
            }
        }
        Ok(groups)
    }
}
