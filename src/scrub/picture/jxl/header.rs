//! The header of the image: its size, its samples and its colours.

use super::stream::{Stream, Ways, ENUM};
use super::STRANGE;
use crate::Reason;

const SIZE: Ways = [(9, 1), (13, 1), (18, 1), (30, 1)];

/// What the frames' headers depend on.
pub(super) struct Image {
    pub(super) size: (u32, u32),
    /// Colours are in JPEG XL's own space.
    pub(super) xyb: bool,
    /// Channels besides the colours.
    pub(super) extra: u32,
    pub(super) animated: bool,
    /// Frames had time codes.
    pub(super) timed: bool,
}

/// Reads it, up to the first frame.
pub(super) fn read(stream: &mut Stream) -> Result<Image, Reason> {
    let mut image = Image {
        size: size(stream)?,
        xyb: true,
        extra: 0,
        animated: false,
        timed: false,
    };
    if !stream.flag()? {
        metadata(stream, &mut image)?;
    }
    if !stream.flag()? {
        if image.xyb && !stream.flag()? {
            stream.halves(16)?;
        }
        let which = stream.copy(3)?;
        for (index, count) in [15, 55, 210].into_iter().enumerate() {
            if which >> index & 1 == 1 {
                stream.halves(count)?;
            }
        }
    }
    stream.align()?;
    Ok(image)
}

fn size(stream: &mut Stream) -> Result<(u32, u32), Reason> {
    let eights = stream.flag()?;
    let side = |stream: &mut Stream| match eights {
        true => Ok((stream.copy(5)? + 1) * 8),
        false => stream.number(SIZE),
    };
    let height = side(stream)?;
    let ratios = [(1, 1), (12, 10), (4, 3), (3, 2), (16, 9), (5, 4), (2, 1)];
    let width = match stream.copy(3)? {
        0 => side(stream)?,
        ratio => {
            let (across, down) = ratios.get(ratio as usize - 1).copied().unwrap_or((1, 1));
            u32::try_from(u64::from(height) * across / down).map_err(|_| STRANGE)?
        }
    };
    Ok((width, height))
}

fn metadata(stream: &mut Stream, image: &mut Image) -> Result<(), Reason> {
    let more = stream.flag()?;
    if more {
        // Which way up it is.
        stream.copy(3)?;
        if stream.flag()? {
            size(stream)?;
        }
        if stream.flag()? {
            return Err(Reason::Uncleanable("holds a preview of itself"));
        }
        image.animated = stream.flag()?;
        if image.animated {
            stream.number([(0, 100), (0, 1000), (10, 1), (30, 1)])?;
            stream.number([(0, 1), (0, 1001), (8, 1), (10, 1)])?;
            stream.number([(0, 0), (3, 0), (16, 0), (32, 0)])?;
            // Time codes tell when it was made; none is written.
            image.timed = stream.drop(1)? == 1;
            stream.put(0, 1);
        }
    }
    depth(stream)?;
    stream.flag()?;
    image.extra = stream.number([(0, 0), (0, 1), (4, 2), (12, 1)])?;
    for _ in 0..image.extra {
        channel(stream)?;
    }
    image.xyb = stream.flag()?;
    colours(stream)?;
    if more && !stream.flag()? {
        // Brightness of the screen that it was made for.
        stream.halves(2)?;
        stream.flag()?;
        stream.halves(1)?;
    }
    stream.extensions()
}

/// Bits of a sample.
fn depth(stream: &mut Stream) -> Result<(), Reason> {
    if stream.flag()? {
        stream.number([(0, 32), (0, 16), (0, 24), (6, 1)])?;
        stream.copy(4)?;
    } else {
        stream.number([(0, 8), (0, 10), (0, 12), (6, 1)])?;
    }
    Ok(())
}

/// A channel besides the colours.
fn channel(stream: &mut Stream) -> Result<(), Reason> {
    if stream.flag()? {
        return Ok(());
    }
    let kind = stream.number(ENUM)?;
    depth(stream)?;
    stream.number([(0, 0), (0, 3), (0, 4), (3, 1)])?;
    stream.name()?;
    match kind {
        0 => stream.flag().map(|_| ()),
        2 => stream.halves(4),
        5 => stream.number([(0, 1), (2, 0), (4, 3), (8, 19)]).map(|_| ()),
        _ => Ok(()),
    }
}

fn colours(stream: &mut Stream) -> Result<(), Reason> {
    const COORDINATE: Ways = [(19, 0), (19, 524_288), (20, 1_048_576), (21, 2_097_152)];
    const CUSTOM: u32 = 2;
    if stream.flag()? {
        return Ok(());
    }
    if stream.flag()? {
        return Err(Reason::Uncleanable("holds a colour profile of its own"));
    }
    let space = stream.number(ENUM)?;
    let (grey, own) = (space == 1, space == 2);
    let point = |stream: &mut Stream| {
        stream.number(COORDINATE)?;
        stream.number(COORDINATE)
    };
    if !own && stream.number(ENUM)? == CUSTOM {
        point(stream)?;
    }
    if !own && !grey && stream.number(ENUM)? == CUSTOM {
        (0..3).try_for_each(|_| point(stream).map(|_| ()))?;
    }
    if !own {
        match stream.flag()? {
            true => stream.copy(24)?,
            false => stream.number(ENUM)?,
        };
    }
    stream.number(ENUM)?;
    Ok(())
}
