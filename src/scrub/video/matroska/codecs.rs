//! Codecs by the names that Matroska gives them, with what their decoders are told.

use crate::iso::nal::Codec as Units;
use crate::video::stream::{config, microsoft, Codec};

/// Name, and what its private data is.
const CODECS: [(&str, Private); 40] = [
    ("V_MPEG4/ISO/AVC", Private::Avc),
    ("V_MPEGH/ISO/HEVC", Private::Hevc),
    ("V_AV1", Private::Av1),
    ("V_VP8", Private::None(Codec::Plain)),
    ("V_VP9", Private::Bytes(16)),
    ("V_MPEG1", Private::Stream(Codec::Mpeg)),
    ("V_MPEG2", Private::Stream(Codec::Mpeg)),
    (
        "V_MPEG4/ISO/SP",
        Private::Stream(Codec::Mpeg4 { named: false }),
    ),
    (
        "V_MPEG4/ISO/ASP",
        Private::Stream(Codec::Mpeg4 { named: false }),
    ),
    (
        "V_MPEG4/ISO/AP",
        Private::Stream(Codec::Mpeg4 { named: false }),
    ),
    ("V_MPEG4/MS/V3", Private::None(Codec::Plain)),
    ("V_MJPEG", Private::None(Codec::Jpeg)),
    ("V_THEORA", Private::Xiph(b"theora")),
    ("V_FFV1", Private::Bytes(4096)),
    ("V_UNCOMPRESSED", Private::None(Codec::Plain)),
    ("V_PRORES", Private::ProRes),
    ("V_MS/VFW/FOURCC", Private::Bitmap),
    ("A_AAC", Private::Aac),
    ("A_AAC/MPEG2/LC", Private::Aac),
    ("A_AAC/MPEG2/LC/SBR", Private::Aac),
    ("A_AAC/MPEG4/LC", Private::Aac),
    ("A_AAC/MPEG4/LC/SBR", Private::Aac),
    ("A_AC3", Private::None(Codec::Plain)),
    ("A_EAC3", Private::None(Codec::Plain)),
    ("A_DTS", Private::None(Codec::Plain)),
    ("A_TRUEHD", Private::None(Codec::Plain)),
    ("A_MLP", Private::None(Codec::Plain)),
    ("A_MPEG/L1", Private::None(Codec::Plain)),
    ("A_MPEG/L2", Private::None(Codec::Plain)),
    ("A_MPEG/L3", Private::None(Codec::Mp3)),
    ("A_OPUS", Private::Opus),
    ("A_VORBIS", Private::Xiph(b"vorbis")),
    ("A_FLAC", Private::Flac),
    ("A_PCM/INT/LIT", Private::None(Codec::Plain)),
    ("A_PCM/INT/BIG", Private::None(Codec::Plain)),
    ("A_PCM/FLOAT/IEEE", Private::None(Codec::Plain)),
    ("A_ALAC", Private::Bytes(64)),
    ("A_TTA1", Private::Bytes(32)),
    ("A_WAVPACK4", Private::Bytes(2)),
    ("A_MS/ACM", Private::Wave),
];

#[derive(Clone, Copy)]
enum Private {
    None(Codec),
    Bytes(usize),
    Stream(Codec),
    Avc,
    Hevc,
    Av1,
    Aac,
    Opus,
    Flac,
    Xiph(&'static [u8; 6]),
    Bitmap,
    Wave,
    ProRes,
}

/// A codec that is known.
pub(super) struct Known {
    pub(super) name: &'static str,
    pub(super) codec: Codec,
    /// What the decoder is told, if anything.
    pub(super) private: Option<Vec<u8>>,
}

/// The codec of that name; `None` when it is not known, or its private data is not what it should be.
pub(super) fn known(name: &[u8], private: Option<&[u8]>) -> Option<Known> {
    let (name, rule) = CODECS.iter().find(|(known, _)| known.as_bytes() == name)?;
    let bytes = private.unwrap_or_default();
    let (codec, private) = match rule {
        Private::None(codec) => (*codec, None),
        Private::Stream(codec) => {
            let cleaned = private.map(|bytes| config::stream(*codec, bytes));
            (
                *codec,
                cleaned.map_or(Some(None), |cleaned| cleaned.map(Some))?,
            )
        }
        Private::Bytes(most) if bytes.len() > *most => return None,
        Private::Bytes(_) => (Codec::Plain, private.map(<[u8]>::to_vec)),
        Private::Aac if bytes.len() > 64 => return None,
        Private::Aac => (Codec::Aac, private.map(<[u8]>::to_vec)),
        Private::ProRes if bytes.len() != 4 => return None,
        Private::ProRes => (Codec::ProRes, private.map(<[u8]>::to_vec)),
        Private::Avc => some(config::units(bytes, Units::Avc)?),
        Private::Hevc => some(config::units(bytes, Units::Hevc)?),
        // Early files have none.
        Private::Av1 if private.is_none() => (Codec::Av1, None),
        Private::Av1 => some(config::av1(bytes)?),
        Private::Opus => (Codec::Plain, Some(config::opus(bytes)?)),
        Private::Flac => (Codec::Plain, Some(config::flac(bytes)?)),
        Private::Xiph(name) => (Codec::Plain, Some(config::xiph(bytes, name)?)),
        Private::Bitmap => some(microsoft::bitmap(bytes)?),
        Private::Wave => some(microsoft::wave(bytes)?),
    };
    Some(Known {
        name,
        codec,
        private,
    })
}

fn some((codec, private): (Codec, Vec<u8>)) -> (Codec, Option<Vec<u8>>) {
    (codec, Some(private))
}
