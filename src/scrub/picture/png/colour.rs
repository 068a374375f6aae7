//! What colours the numbers of a PNG mean. Profiles become a few numbers of a standard space, and numbers that
//! could be measured on one screen become the nearest usual ones.

use std::io::Read;

use flate2::read::ZlibDecoder;

use super::chunk::{self, Name};
use crate::picture::icc;
use crate::{Plan, Report, Trace};

pub(super) const NAMES: [&Name; 5] = [b"cICP", b"iCCP", b"sRGB", b"gAMA", b"cHRM"];

/// A standard space: its name among profiles; white, red, green and blue in 1/100,000; gamma likewise; and its
/// code points (ITU-T H.273) where it has some.
struct Space {
    name: &'static str,
    primaries: [u32; 8],
    gamma: u32,
    points: Option<[u8; 4]>,
}

#[rustfmt::skip]
const SPACES: [Space; 5] = [
    Space { name: "sRGB", primaries: [31_270, 32_900, 64_000, 33_000, 30_000, 60_000, 15_000, 6_000], gamma: 45_455, points: None },
    Space { name: "Display P3", primaries: [31_270, 32_900, 68_000, 32_000, 26_500, 69_000, 15_000, 6_000], gamma: 45_455, points: Some([12, 13, 0, 1]) },
    Space { name: "Adobe RGB (1998)", primaries: [31_270, 32_900, 64_000, 33_000, 21_000, 71_000, 15_000, 6_000], gamma: 45_455, points: None },
    Space { name: "Rec. 2020", primaries: [31_270, 32_900, 70_800, 29_200, 17_000, 79_700, 13_100, 4_600], gamma: 45_455, points: Some([9, 14, 0, 1]) },
    Space { name: "ProPhoto RGB", primaries: [34_570, 35_850, 73_470, 26_530, 15_960, 84_040, 3_660, 10], gamma: 55_556, points: None },
];

/// What the chunks about colour say. The first that is there counts: code points, a profile, sRGB, numbers.
#[derive(Default)]
pub(super) struct Colour {
    points: Option<[u8; 4]>,
    /// A profile was there: the name of its space, where it needs one.
    profile: Option<Option<&'static str>>,
    srgb: bool,
    gamma: Option<u32>,
    primaries: Option<[u32; 8]>,
}

impl Colour {
    pub(super) fn take(&mut self, name: &Name, content: &[u8], report: &mut Report) {
        let kept = match name {
            b"cICP" => {
                self.points = points(content);
                self.points.is_some()
            }
            b"iCCP" => {
                let profile = unpack(content).unwrap_or_default();
                self.profile = Some(icc::space(&profile));
                report.add(Trace::ColourProfile, 1);
                return;
            }
            b"sRGB" => {
                self.srgb = true;
                matches!(content, [0..=3])
            }
            b"gAMA" => {
                self.gamma = gamma(content);
                self.gamma
                    .is_some_and(|gamma| gamma.to_be_bytes() == content)
            }
            _ => {
                self.primaries = primaries(content);
                self.primaries.is_some_and(|eight| bytes(&eight) == content)
            }
        };
        report.add(Trace::Setting, u64::from(!kept));
    }

    pub(super) fn write(&self, plan: &mut Plan) {
        let profile = self.profile.flatten();
        let space = SPACES.iter().find(|space| Some(space.name) == profile);
        if let Some(points) = self.points.or(space.and_then(|space| space.points)) {
            chunk::write(plan, b"cICP", &points);
        }
        // What a profile stood above would count once it is gone.
        let (gamma, primaries) = match (space, self.profile) {
            (Some(space), _) => (Some(space.gamma), Some(space.primaries)),
            (None, Some(_)) => (None, None),
            (None, None) if self.srgb => {
                chunk::write(plan, b"sRGB", &[0]);
                (None, None)
            }
            (None, None) => (self.gamma, self.primaries),
        };
        if let Some(gamma) = gamma {
            chunk::write(plan, b"gAMA", &gamma.to_be_bytes());
        }
        if let Some(primaries) = primaries {
            chunk::write(plan, b"cHRM", &bytes(&primaries));
        }
    }
}

/// Code points that the standard knows, for colours as red, green and blue.
fn points(content: &[u8]) -> Option<[u8; 4]> {
    let [primaries, transfer, matrix, range] = *content.first_chunk()?;
    let known = matches!(primaries, 1 | 4..=12 | 22) && matches!(transfer, 1 | 4..=18);
    let fits = known && matrix == 0 && range <= 1 && content.len() == 4;
    fits.then_some([primaries, transfer, matrix, range])
}

/// To the nearest twentieth; what is about the usual one is the usual one.
fn gamma(content: &[u8]) -> Option<u32> {
    const STEP: u32 = 5_000;
    let gamma = u32::from_be_bytes(content.try_into().ok()?);
    let nearest = (gamma.checked_add(STEP / 2)? / STEP) * STEP;
    match nearest {
        45_000 => Some(45_455),
        55_000 => Some(55_556),
        STEP..=300_000 => Some(nearest),
        _ => None,
    }
}

/// Those of the nearest standard space.
fn primaries(content: &[u8]) -> Option<[u32; 8]> {
    let (numbers, rest) = content.as_chunks::<4>();
    let found: [u32; 8] = numbers
        .iter()
        .map(|number| u32::from_be_bytes(*number))
        .collect::<Vec<_>>()
        .try_into()
        .ok()
        .filter(|_| rest.is_empty())?;
    let distance = |space: &&Space| -> u128 {
        let pairs = space.primaries.iter().zip(&found);
        pairs
            .map(|(standard, found)| u128::from(standard.abs_diff(*found)).pow(2))
            .sum()
    };
    Some(SPACES.iter().min_by_key(distance)?.primaries)
}

fn bytes(primaries: &[u32; 8]) -> Vec<u8> {
    primaries
        .iter()
        .flat_map(|number| number.to_be_bytes())
        .collect()
}

/// The profile in an iCCP chunk: behind a name and the number of a method.
fn unpack(content: &[u8]) -> Option<Vec<u8>> {
    let name = content.iter().position(|byte| *byte == 0)?;
    let packed = content.get(name + 2..)?;
    let mut profile = Vec::new();
    let unpacked = ZlibDecoder::new(packed).take(icc::LARGEST as u64);
    // What is damaged behind the part that matters does not matter.
    let _ = { unpacked }.read_to_end(&mut profile);
    Some(profile)
}
