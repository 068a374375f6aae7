//! The frame of a JPEG (T.81, annex B): its size and its components; and the headers of its scans.

use super::tables::Tables;
use super::{segment, STRANGE};
use crate::{Plan, Reason};

/// How the image is coded.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Coding {
    Sequential,
    Progressive,
    /// Arithmetic, or without loss: passed over.
    Other,
}

pub(super) struct Component {
    name: u8,
    pub(super) across: u32,
    pub(super) down: u32,
    quantization: u8,
}

/// SOF.
pub(super) struct Frame {
    pub(super) coding: Coding,
    pub(super) width: u32,
    /// 0: it comes behind the first scan (DNL).
    pub(super) height: u32,
    pub(super) components: Vec<Component>,
}

impl Frame {
    pub(super) fn read(marker: u8, content: &[u8]) -> Result<Self, Reason> {
        let [_, h1, h0, w1, w0, count, components @ ..] = content else {
            return Err(STRANGE);
        };
        let (components, rest) = components.as_chunks::<3>();
        let fits = rest.is_empty() && components.len() == usize::from(*count);
        if !fits || !(1..=4).contains(count) {
            return Err(STRANGE);
        }
        let components = components.iter().map(|&[name, factors, quantization]| {
            let (across, down) = (u32::from(factors >> 4), u32::from(factors & 15));
            let fits = (1..=4).contains(&across) && (1..=4).contains(&down) && quantization < 4;
            fits.then_some(Component {
                name,
                across,
                down,
                quantization,
            })
            .ok_or(STRANGE)
        });
        Ok(Self {
            coding: match marker {
                0xC0 | 0xC1 => Coding::Sequential,
                0xC2 => Coding::Progressive,
                _ => Coding::Other,
            },
            width: u32::from(u16::from_be_bytes([*w1, *w0])),
            height: u32::from(u16::from_be_bytes([*h1, *h0])),
            components: components.collect::<Result<_, _>>()?,
        })
    }

    /// Writes the tables that its components need.
    pub(super) fn write_tables(&self, tables: &mut Tables, plan: &mut Plan) {
        for component in &self.components {
            tables.write_quantization(component.quantization, plan);
        }
    }

    /// The units of 8 × 8 samples that a component has by itself.
    pub(super) fn blocks(&self, component: &Component) -> (u32, u32) {
        let side =
            |length: u32, factor: u32, most: u32| (length * factor).div_ceil(most).div_ceil(8);
        let (across, down) = self.most();
        (
            side(self.width, component.across, across),
            side(self.height, component.down, down),
        )
    }

    /// The units of all components together that an image has.
    pub(super) fn units(&self) -> (u32, u32) {
        let (across, down) = self.most();
        (
            self.width.div_ceil(8 * across),
            self.height.div_ceil(8 * down),
        )
    }

    fn most(&self) -> (u32, u32) {
        let across = self
            .components
            .iter()
            .map(|component| component.across)
            .max();
        let down = self.components.iter().map(|component| component.down).max();
        (across.unwrap_or(1), down.unwrap_or(1))
    }
}

/// SOS: which components a scan has, with the numbers of their tables, and which part of them.
pub(super) struct Header {
    /// Places in the frame.
    pub(super) components: Vec<(usize, u8, u8)>,
    pub(super) first: u8,
    pub(super) last: u8,
    /// Not the first of these bits.
    pub(super) refines: bool,
    written: Vec<u8>,
}

impl Header {
    pub(super) fn read(content: &[u8], frame: &Frame) -> Result<Self, Reason> {
        let (count, rest) = content.split_first().ok_or(STRANGE)?;
        let (chosen, rest) = rest
            .split_at_checked(2 * usize::from(*count))
            .ok_or(STRANGE)?;
        let &[first, last, bits] = rest else {
            return Err(STRANGE);
        };
        let mut components = Vec::new();
        for &[name, numbers] in chosen.as_chunks::<2>().0 {
            let mut all = frame.components.iter();
            let place = all.position(|component| component.name == name);
            components.push((place.ok_or(STRANGE)?, numbers >> 4, numbers & 15));
        }
        // What an image in one go has to say here is always the same; some programs say nothing.
        let (first, last, bits) = match frame.coding {
            Coding::Sequential => (0, 63, 0),
            _ => (first, last, bits),
        };
        let progressive = frame.coding == Coding::Progressive;
        let fits = match first {
            _ if !progressive => true,
            0 => last == 0,
            _ => first <= last && last <= 63 && components.len() == 1,
        };
        if components.is_empty() || components.len() > 4 || !fits {
            return Err(STRANGE);
        }
        Ok(Self {
            components,
            first,
            last,
            refines: bits >> 4 > 0,
            written: [&[*count], chosen, &[first, last, bits]].concat(),
        })
    }

    /// Writes it, behind the tables that it needs.
    pub(super) fn write(&self, coding: Coding, tables: &mut Tables, plan: &mut Plan) {
        for (_, first, others) in &self.components {
            if self.has_first(coding) {
                tables.write_huffman(0, *first, plan);
            }
            if self.has_others(coding) {
                tables.write_huffman(1, *others, plan);
            }
        }
        segment(plan, 0xDA, &self.written);
    }

    /// The scan has codes for first coefficients.
    pub(super) fn has_first(&self, coding: Coding) -> bool {
        coding != Coding::Progressive || self.first == 0 && !self.refines
    }

    /// The scan has codes for other coefficients.
    pub(super) fn has_others(&self, coding: Coding) -> bool {
        coding != Coding::Progressive || self.first > 0
    }
}
