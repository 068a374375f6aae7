//! Chunks that are not kept, and what they tell.

use super::chunk::Name;
use super::colour;
use crate::picture::icc;
use crate::Trace;

/// Longest chunk that is looked into, in bytes; longer ones are dropped.
pub(super) const LONGEST: u32 = icc::LARGEST as u32;

/// True for a chunk from which something is written anew.
pub(super) fn is_kept(name: &Name) -> bool {
    const KEPT: [&Name; 6] = [b"PLTE", b"tRNS", b"acTL", b"fcTL", b"pHYs", b"eXIf"];
    KEPT.contains(&name) || colour::NAMES.contains(&name)
}

/// What a chunk with this name that starts like this tells.
pub(super) fn told_by(name: &Name, start: &[u8]) -> Trace {
    let keyword = start.split(|byte| *byte == 0).next().unwrap_or_default();
    match name {
        b"tIME" => Trace::Moment,
        b"bKGD" | b"sBIT" | b"hIST" | b"sPLT" | b"pHYs" => Trace::Setting,
        b"iCCP" => Trace::ColourProfile,
        b"eXIf" | b"zxIf" => Trace::Exif,
        b"tEXt" | b"zTXt" | b"iTXt" => match keyword {
            b"XML:com.adobe.xmp" | b"Raw profile type xmp" => Trace::Xmp,
            b"Raw profile type exif" | b"Raw profile type APP1" => Trace::Exif,
            b"Raw profile type iptc" | b"Raw profile type 8bim" => Trace::Iptc,
            b"Raw profile type icc" | b"Raw profile type icm" => Trace::ColourProfile,
            b"Author" | b"Artist" => Trace::Person,
            b"Title" | b"Description" | b"Copyright" | b"Disclaimer" => Trace::Caption,
            b"Creation Time" | b"date:create" | b"date:modify" | b"date:timestamp" => Trace::Moment,
            b"Software" | b"software" => Trace::Program,
            b"Source" => Trace::Device,
            _ => Trace::Comment,
        },
        _ => Trace::PrivateBlock,
    }
}
