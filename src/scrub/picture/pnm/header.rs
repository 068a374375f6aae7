//! The header of a PNM or PAM.

use crate::Reason;

pub(super) struct Header {
    pub(super) width: u32,
    pub(super) height: u32,
    /// Samples of a pixel.
    pub(super) depth: u32,
    /// The highest sample; 0 when each is a bit.
    pub(super) most: u32,
    /// What the samples of a PAM are.
    pub(super) meaning: &'static str,
}

impl Header {
    pub(super) fn samples(&self) -> u64 {
        u64::from(self.width) * u64::from(self.depth)
    }

    /// Bytes of a row.
    pub(super) fn stride(&self) -> u64 {
        match self.most {
            0 => self.samples().div_ceil(8),
            1..=255 => self.samples(),
            _ => self.samples() * 2,
        }
    }

    pub(super) fn write(&self, form: u8) -> String {
        let Self {
            width,
            height,
            depth,
            most,
            meaning,
        } = self;
        let raw = char::from(if form < b'4' { form + 3 } else { form });
        match form {
            b'7' => format!(
                "P7\nWIDTH {width}\nHEIGHT {height}\nDEPTH {depth}\nMAXVAL {most}\n{meaning}ENDHDR\n"
            ),
            _ if *most == 0 => format!("P{raw}\n{width} {height}\n"),
            _ => format!("P{raw}\n{width} {height}\n{most}\n"),
        }
    }
}

/// What the samples of a PAM are, as its header says it.
pub(super) fn meaning(words: &str) -> Result<&'static str, Reason> {
    Ok(match words {
        "BLACKANDWHITE" => "TUPLTYPE BLACKANDWHITE\n",
        "GRAYSCALE" => "TUPLTYPE GRAYSCALE\n",
        "RGB" => "TUPLTYPE RGB\n",
        "BLACKANDWHITE_ALPHA" => "TUPLTYPE BLACKANDWHITE_ALPHA\n",
        "GRAYSCALE_ALPHA" => "TUPLTYPE GRAYSCALE_ALPHA\n",
        "RGB_ALPHA" => "TUPLTYPE RGB_ALPHA\n",
        "CMYK" => "TUPLTYPE CMYK\n",
        _ => return Err(Reason::Uncleanable("has pixels of an unusual kind")),
    })
}
