//! What the tests on random texts share: a seeded generator, so that a failure repeats, and a file's
//! whole way through the crate.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]
#![allow(dead_code, reason = "each test program uses its part")]

pub mod canaries;

use std::io::Cursor;

use bocca_scrub::{scrub, Budget, Cleaned, Report};

pub struct Random(pub u64);

impl Random {
    pub fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 16) as usize % bound
    }

    fn character(&mut self) -> char {
        /// Characters with a rule of their own, and their neighbours.
        const ODD: &str = "\0\u{7}\t\n\r\u{b}\u{c}\u{1b} \u{7f}\u{80}\u{85}\u{9f}\u{a0}\u{ad}é\u{300}\u{301}\
            \u{323}\u{344}\u{34f}\u{61c}\u{958}\u{9c7}\u{9be}\u{f43}\u{1100}\u{1161}\u{11a8}각\u{1680}\u{180e}\
            \u{2000}\u{200b}\u{200d}\u{200e}\u{2028}\u{2029}\u{202e}\u{202f}\u{2060}\u{206a}\u{2126}\u{212b}\
            \u{2800}\u{3000}\u{3099}か\u{3164}\u{fb1d}\u{fdd0}\u{fe0f}\u{feff}\u{fff9}\u{fffd}\u{ffff}\
            \u{1d15e}\u{1d165}\u{1d173}\u{2f800}\u{e0041}\u{e0100}\u{10ffff}<>{}\\%!PDF-";
        match self.below(4) {
            0 => char::from(b' ' + self.below(95) as u8),
            1 => char::from_u32(self.below(0x11_0000) as u32).unwrap_or('x'),
            _ => ODD.chars().nth(self.below(ODD.chars().count())).unwrap(),
        }
    }

    pub fn text(&mut self) -> String {
        let length = [3, 12, 60, 400][self.below(4)];
        (0..self.below(length)).map(|_| self.character()).collect()
    }
}

pub const BUDGET: Budget = Budget { bytes_out: 1 << 24 };

pub fn cleaned(source: &[u8]) -> Option<(Vec<u8>, Report)> {
    let cleaned = scrub(&mut Cursor::new(source), &BUDGET).ok()?;
    Some((written(&cleaned, source), cleaned.report))
}

pub fn written(cleaned: &Cleaned, source: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    cleaned
        .plan
        .write_to(&mut Cursor::new(source), &mut out)
        .unwrap();
    assert_eq!(out.len() as u64, cleaned.plan.len());
    out
}
