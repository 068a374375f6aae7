//! A frame: its header, the lengths of its sections, and these.

use super::header::Image;
use super::stream::{Stream, Ways};
use crate::Reason;

const SIZE: Ways = [(8, 0), (11, 256), (14, 2304), (30, 18_688)];
const SCALE: Ways = [(0, 1), (0, 2), (0, 4), (0, 8)];

/// Frames that take their low frequencies from another.
const LOW_FRAME: u64 = 32;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    /// Shown.
    Regular,
    /// Low frequencies of another.
    Low,
    /// Only to be copied from.
    Reference,
    /// Shown, but not while loading.
    Late,
}

impl Role {
    fn is_shown(self) -> bool {
        matches!(self, Self::Regular | Self::Late)
    }
}

/// What the number of sections depends on.
struct Frame {
    role: Role,
    modular: bool,
    size: (u32, u32),
    /// It does not cover the image.
    partial: bool,
    scale: u32,
    /// The side of a group, in 128 pixels as a power of two.
    group: u32,
    passes: u64,
    level: u32,
    last: bool,
}

/// Reads one. True when it was the last.
pub(super) fn read(stream: &mut Stream, image: &Image) -> Result<bool, Reason> {
    let mut frame = Frame {
        role: Role::Regular,
        modular: false,
        size: image.size,
        partial: false,
        scale: 1,
        group: 1,
        passes: 1,
        level: 0,
        last: true,
    };
    if !stream.flag()? {
        frame.header(stream, image)?;
    }
    if stream.flag()? {
        return Err(Reason::Uncleanable("has its parts in an unusual order"));
    }
    stream.align()?;
    let mut length = 0;
    for _ in 0..frame.sections() {
        let section = stream.number([(10, 0), (14, 1024), (22, 17_408), (30, 4_211_712)])?;
        length += u64::from(section);
    }
    stream.align()?;
    stream.whole(length)?;
    Ok(frame.last)
}

impl Frame {
    fn header(&mut self, stream: &mut Stream, image: &Image) -> Result<(), Reason> {
        self.role = match stream.copy(2)? {
            0 => Role::Regular,
            1 => Role::Low,
            2 => Role::Reference,
            _ => Role::Late,
        };
        self.modular = stream.flag()?;
        let flags = stream.long(true)?;
        let mut jpeg = false;
        if !image.xyb {
            jpeg = stream.flag()?;
        }
        if flags & LOW_FRAME == 0 {
            if jpeg {
                stream.copy(6)?;
            }
            self.scale = stream.number(SCALE)?;
            (0..image.extra).try_for_each(|_| stream.number(SCALE).map(|_| ()))?;
        }
        if self.modular {
            self.group = stream.copy(2)?;
        } else if image.xyb {
            stream.copy(6)?;
        }
        if self.role != Role::Reference {
            self.passes(stream)?;
        }
        match self.role {
            Role::Low => self.level = stream.copy(2)? + 1,
            _ => self.crop(stream, image)?,
        }
        self.display(stream, image)?;
        stream.name()?;
        self.filter(stream)?;
        stream.extensions()
    }

    fn passes(&mut self, stream: &mut Stream) -> Result<(), Reason> {
        let passes = stream.number([(0, 1), (0, 2), (0, 3), (3, 4)])?;
        self.passes = u64::from(passes);
        if passes > 1 {
            let steps = stream.number([(0, 0), (0, 1), (0, 2), (1, 3)])?;
            (1..passes).try_for_each(|_| stream.copy(2).map(|_| ()))?;
            (0..steps).try_for_each(|_| stream.number(SCALE).map(|_| ()))?;
            let last = [(0, 0), (0, 1), (0, 2), (3, 0)];
            (0..steps).try_for_each(|_| stream.number(last).map(|_| ()))?;
        }
        Ok(())
    }

    fn crop(&mut self, stream: &mut Stream, image: &Image) -> Result<(), Reason> {
        if !stream.flag()? {
            return Ok(());
        }
        // A sign in the lowest bit.
        let signed = |number: u32| i64::from(number >> 1) ^ -i64::from(number & 1);
        let (mut x, mut y) = (0, 0);
        if self.role.is_shown() {
            (x, y) = (signed(stream.number(SIZE)?), signed(stream.number(SIZE)?));
        }
        self.size = (stream.number(SIZE)?, stream.number(SIZE)?);
        let covers = |from: i64, length: u32, whole: u32| {
            from <= 0 && from + i64::from(length) >= i64::from(whole)
        };
        let whole = covers(x, self.size.0, image.size.0) && covers(y, self.size.1, image.size.1);
        self.partial = self.role.is_shown() && !whole;
        Ok(())
    }

    /// How and how long it is shown.
    fn display(&mut self, stream: &mut Stream, image: &Image) -> Result<(), Reason> {
        let (mut duration, mut replaces, mut slot) = (0, false, 0);
        self.last = false;
        if self.role.is_shown() {
            replaces = self.blending(stream, image)?;
            for _ in 0..image.extra {
                self.blending(stream, image)?;
            }
            if image.animated {
                duration = stream.number([(0, 0), (0, 1), (8, 0), (32, 0)])?;
                if image.timed {
                    stream.drop(32)?;
                }
            }
            self.last = stream.flag()?;
        }
        if self.role != Role::Low && !self.last {
            slot = stream.copy(2)?;
        }
        let kept = !self.last && self.role != Role::Low && (duration == 0 || slot != 0);
        let plain = self.role.is_shown() && kept && replaces && !self.partial;
        if plain || self.role == Role::Reference {
            stream.flag()?;
        }
        Ok(())
    }

    /// True when it takes the place of what was there.
    fn blending(&self, stream: &mut Stream, image: &Image) -> Result<bool, Reason> {
        let mode = stream.number([(0, 0), (0, 1), (0, 2), (2, 3)])?;
        let by_alpha = image.extra > 0 && matches!(mode, 2 | 3);
        if by_alpha {
            stream.number([(0, 0), (0, 1), (0, 2), (3, 3)])?;
        }
        if by_alpha || mode == 4 {
            stream.flag()?;
        }
        if mode != 0 || self.partial {
            stream.copy(2)?;
        }
        Ok(mode == 0)
    }

    /// Smoothing of edges.
    fn filter(&self, stream: &mut Stream) -> Result<(), Reason> {
        if stream.flag()? {
            return Ok(());
        }
        if stream.flag()? && stream.flag()? {
            stream.halves(6)?;
        }
        if stream.copy(2)? > 0 {
            if !self.modular && stream.flag()? {
                stream.halves(8)?;
            }
            if stream.flag()? {
                stream.halves(5)?;
            }
            if stream.flag()? {
                stream.halves(if self.modular { 3 } else { 4 })?;
            }
            if self.modular {
                stream.halves(1)?;
            }
        }
        stream.extensions()
    }

    /// How many sections there are.
    fn sections(&self) -> u64 {
        let shrink = 1_u64 << (3 * self.level);
        let side = |length: u32| {
            u64::from(length)
                .div_ceil(shrink)
                .div_ceil(u64::from(self.scale))
        };
        let (width, height) = (side(self.size.0), side(self.size.1));
        let tiles = |side: u64| width.div_ceil(side) * height.div_ceil(side);
        let side = 128_u64 << self.group;
        match tiles(side) * self.passes {
            1 => 1,
            groups => 2 + tiles(side * 8) + groups,
        }
    }
}
