//! PNM and PAM (Netpbm): a short header written anew, then the pixels as bytes. Comments go, and numbers written
//! in digits become bytes.

mod header;

use self::header::{meaning, Header};
use super::raster;
use crate::cursor::{Cursor, CUT_SHORT};
use crate::work::{Work, HELD};
use crate::{kind, Cleaned, Plan, Reason, Report, Source, Trace};

const STRANGE: Reason = Reason::Damaged("a part of it is not as a PNM's should be");

/// Cleans a picture.
pub(crate) fn clean(source: &mut dyn Source, work: &mut Work) -> Result<Cleaned, Reason> {
    let mut reader = Reader {
        cursor: Cursor::new(source)?,
        report: Report::default(),
    };
    let [b'P', form] = reader.cursor.array()? else {
        return Err(STRANGE);
    };
    let header = match form {
        b'1'..=b'6' => reader.header(form)?,
        b'7' => reader.lines()?,
        _ => return Err(STRANGE),
    };
    work.picture(header.width, header.height)?;
    let pixels = match form {
        b'1' => reader.digits(&header)?,
        b'2' | b'3' => reader.numbers(&header)?,
        _ => reader.bytes(&header)?,
    };
    reader.trailer()?;
    let mut plan = Plan::new();
    plan.bytes(header.write(form).as_bytes());
    plan.append(pixels);
    Ok(Cleaned {
        kind: kind::PNM,
        plan,
        report: reader.report,
    })
}

struct Reader<'a> {
    cursor: Cursor<'a>,
    report: Report,
}

impl Reader<'_> {
    /// The header of all forms but the last.
    fn header(&mut self, form: u8) -> Result<Header, Reason> {
        let (width, height) = (self.number()?, self.number()?);
        let most = match form {
            b'1' | b'4' => 0,
            _ => self.number()?,
        };
        if most > 65_535 || most == 0 && !matches!(form, b'1' | b'4') {
            return Err(STRANGE);
        }
        // One blank, or a comment with its line end; then pixels.
        match self.cursor.u8()? {
            b'#' => self.comment()?,
            b' ' | b'\t'..=b'\r' => {}
            _ => return Err(STRANGE),
        }
        Ok(Header {
            width,
            height,
            depth: if matches!(form, b'3' | b'6') { 3 } else { 1 },
            most,
            meaning: "",
        })
    }

    /// The header of a PAM: a word and a number in each line.
    fn lines(&mut self) -> Result<Header, Reason> {
        let mut header = Header {
            width: 0,
            height: 0,
            depth: 0,
            most: 0,
            meaning: "",
        };
        loop {
            let line = self.line()?;
            let words = std::str::from_utf8(&line).map_err(|_| STRANGE)?;
            let (name, value) = words
                .trim()
                .split_once([' ', '\t'])
                .unwrap_or((words.trim(), ""));
            let number = || value.trim().parse::<u32>().map_err(|_| STRANGE);
            match name {
                "" => {}
                "WIDTH" => header.width = number()?,
                "HEIGHT" => header.height = number()?,
                "DEPTH" => header.depth = number()?,
                "MAXVAL" => header.most = number()?,
                "TUPLTYPE" => header.meaning = meaning(value.trim())?,
                "ENDHDR" => break,
                comment if comment.starts_with('#') => self.report.add(Trace::Comment, 1),
                _ => return Err(STRANGE),
            }
        }
        match (header.depth, header.most) {
            (1..=4, 1..=65_535) => Ok(header),
            _ => Err(STRANGE),
        }
    }

    fn line(&mut self) -> Result<Vec<u8>, Reason> {
        const LONGEST: usize = 1024;
        let mut line = Vec::new();
        loop {
            match self.cursor.u8()? {
                b'\n' => return Ok(line),
                _ if line.len() >= LONGEST => return Err(STRANGE),
                byte => line.push(byte),
            }
        }
    }

    /// Goes to the next digit, over blanks and comments.
    fn digit(&mut self) -> Result<u8, Reason> {
        loop {
            match self.cursor.u8()? {
                b' ' | b'\t'..=b'\r' => {}
                b'#' => self.comment()?,
                digit @ b'0'..=b'9' => return Ok(digit - b'0'),
                _ => return Err(STRANGE),
            }
        }
    }

    /// A number; what ends it is still to be read.
    fn number(&mut self) -> Result<u32, Reason> {
        let mut number = u32::from(self.digit()?);
        while let Some(digit) = self
            .cursor
            .peek(1)?
            .first()
            .filter(|byte| byte.is_ascii_digit())
        {
            let digit = u32::from(digit - b'0');
            let longer = number
                .checked_mul(10)
                .and_then(|tens| tens.checked_add(digit));
            number = longer.ok_or(STRANGE)?;
            self.cursor.skip(1)?;
        }
        Ok(number)
    }

    /// Passes over the rest of a comment and its line end.
    fn comment(&mut self) -> Result<(), Reason> {
        self.report.add(Trace::Comment, 1);
        loop {
            let ahead = self.cursor.ahead()?;
            let end = ahead.iter().position(|byte| matches!(byte, b'\n' | b'\r'));
            let (passed, left) = (end.map_or(ahead.len(), |end| end + 1), ahead.len());
            self.cursor.skip(passed as u64)?;
            if end.is_some() || left == 0 {
                return Ok(());
            }
        }
    }

    /// Black and white in digits, packed eight to a byte.
    fn digits(&mut self, header: &Header) -> Result<Plan, Reason> {
        let mut pixels = self.room(header)?;
        for _ in 0..header.height {
            let (mut byte, mut filled) = (0_u8, 0);
            for _ in 0..header.width {
                let bit = self.digit()?;
                if bit > 1 {
                    return Err(STRANGE);
                }
                byte |= bit << (7 - filled);
                filled += 1;
                if filled == 8 {
                    pixels.push(byte);
                    (byte, filled) = (0, 0);
                }
            }
            if filled > 0 {
                pixels.push(byte);
            }
        }
        Ok(planned(&pixels))
    }

    /// Samples in digits.
    fn numbers(&mut self, header: &Header) -> Result<Plan, Reason> {
        let mut pixels = self.room(header)?;
        for _ in 0..header.samples() * u64::from(header.height) {
            let sample = self.number()?;
            if sample > header.most {
                return Err(STRANGE);
            }
            let [.., high, low] = sample.to_be_bytes();
            match header.most {
                1..=255 => pixels.push(low),
                _ => pixels.extend([high, low]),
            }
        }
        Ok(planned(&pixels))
    }

    /// Room for all rows. Every sample has at least one digit in the file.
    fn room(&self, header: &Header) -> Result<Vec<u8>, Reason> {
        let rows = u64::from(header.height);
        if header.samples().saturating_mul(rows) > self.cursor.left() {
            return Err(CUT_SHORT);
        }
        match header.stride().saturating_mul(rows) {
            0..=HELD => Ok(Vec::new()),
            _ => Err(Reason::Beyond("64 MiB of pixels")),
        }
    }

    /// Samples as bytes; each is at most what the header says.
    fn bytes(&mut self, header: &Header) -> Result<Plan, Reason> {
        let unused = (header.stride() * 8).saturating_sub(header.samples());
        let mut settle = |row: &mut [u8]| match header.most {
            0 => {
                let mask = 0xFF_u8 << unused.min(7);
                let last = row.last_mut().ok_or(STRANGE)?;
                let changed = *last & !mask != 0;
                *last &= mask;
                Ok(changed)
            }
            255 | 65_535 => Ok(false),
            most => {
                let fits = match most {
                    0..=254 => row.iter().all(|sample| u32::from(*sample) <= most),
                    _ => row
                        .as_chunks()
                        .0
                        .iter()
                        .all(|two| u32::from(u16::from_be_bytes(*two)) <= most),
                };
                fits.then_some(false).ok_or(STRANGE)
            }
        };
        let rows = u64::from(header.height);
        let raster = raster::read(&mut self.cursor, rows, header.stride(), &mut settle)?;
        self.report.add(Trace::Gap, u64::from(raster.changed));
        Ok(raster.plan)
    }

    /// What is behind the pixels: a line end, more pictures, or something else.
    fn trailer(&mut self) -> Result<(), Reason> {
        let trace = match self.cursor.peek(3)? {
            [] | [b'\n'] | [b'\r', b'\n'] => return Ok(()),
            [b'P', b'1'..=b'7', ..] => Trace::SecondPicture,
            _ => Trace::Trailing,
        };
        self.report.add(trace, 1);
        Ok(())
    }
}

fn planned(pixels: &[u8]) -> Plan {
    let mut plan = Plan::new();
    plan.bytes(pixels);
    plan
}

#[cfg(test)]
mod tests;
