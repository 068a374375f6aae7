//! Colour profiles (ICC.1). One that came with a picture can name its device, its owner's screen and the day
//! it was measured; the nearest of a few standard ones takes its place, written by us.

/// Largest profile that is looked at, in bytes: those with tables for printers are larger, and are dropped.
pub(crate) const LARGEST: usize = 4 << 20;

/// A standard space of colours.
struct Space {
    name: &'static str,
    /// Red, green and blue as XYZ under D50, in 1/10,000.
    primaries: [[i32; 3]; 3],
    /// A parametric curve's function type and parameters, in 1/10,000 (ICC.1, 10.18).
    curve: (u16, &'static [i32]),
}

const SRGB_CURVE: (u16, &[i32]) = (3, &[24_000, 9_479, 521, 774, 404]);

/// The first is what a picture without a profile is in.
static SPACES: [Space; 5] = [
    Space {
        name: "sRGB",
        primaries: [[4361, 2225, 139], [3851, 7169, 971], [1431, 606, 7141]],
        curve: SRGB_CURVE,
    },
    Space {
        name: "Display P3",
        primaries: [[5151, 2412, -11], [2920, 6922, 419], [1571, 666, 7841]],
        curve: SRGB_CURVE,
    },
    Space {
        name: "Adobe RGB (1998)",
        primaries: [[6097, 3111, 195], [2053, 6257, 609], [1492, 632, 7446]],
        curve: (0, &[21_992]),
    },
    Space {
        name: "Rec. 2020",
        primaries: [[6735, 2790, -19], [1657, 6753, 300], [1251, 456, 7969]],
        curve: (3, &[22_222, 9_099, 901, 2_222, 810]),
    },
    Space {
        name: "ProPhoto RGB",
        primaries: [[7977, 2880, 0], [1352, 7119, 0], [313, 1, 8249]],
        curve: (0, &[18_000]),
    },
];

/// The white of every profile.
const D50: [i32; 3] = [9642, 10_000, 8249];

/// The profile that takes the place of this one; `None` where none is needed: the colours are sRGB or
/// nearest to it, or they are grey, for print, or in tables.
pub(crate) fn standard(profile: &[u8]) -> Option<Vec<u8>> {
    nearest(profile).map(write)
}

/// The name of the space that takes the place of this profile, for formats that can say it without one.
pub(crate) fn space(profile: &[u8]) -> Option<&'static str> {
    nearest(profile).map(|space| space.name)
}

fn nearest(profile: &[u8]) -> Option<&'static Space> {
    let primaries = primaries(profile)?;
    let distance = |space: &&Space| -> i64 {
        let pairs = space.primaries.iter().flatten().zip(&primaries);
        pairs
            .map(|(standard, found)| i64::from(standard - found).pow(2))
            .sum()
    };
    let nearest = SPACES.iter().min_by_key(distance)?;
    (nearest.name != SPACES[0].name).then_some(nearest)
}

/// Red, green and blue of a profile that is made of three primaries and curves, in 1/10,000.
fn primaries(profile: &[u8]) -> Option<[i32; 9]> {
    if profile.get(16..20)? != b"RGB " || profile.get(36..40)? != b"acsp" {
        return None;
    }
    let count = u32::from_be_bytes(*profile.get(128..)?.first_chunk()?).min(100) as usize;
    let table = profile.get(132..)?.chunks_exact(12).take(count);
    let mut found = [0; 9];
    for (index, name) in [b"rXYZ", b"gXYZ", b"bXYZ"].into_iter().enumerate() {
        let entry = table.clone().find(|entry| entry.starts_with(name))?;
        let offset = u32::from_be_bytes(*entry.get(4..)?.first_chunk()?) as usize;
        let tag = profile.get(offset..)?;
        if !tag.starts_with(b"XYZ ") {
            return None;
        }
        let (numbers, _) = tag.get(8..20)?.as_chunks::<4>();
        for (slot, number) in found[index * 3..].iter_mut().zip(numbers) {
            let fixed = i64::from(i32::from_be_bytes(*number));
            *slot = i32::try_from(fixed * 10_000 / 65_536).ok()?;
        }
    }
    Some(found)
}

/// Version 4, no date, no maker, no creator, no identifier.
fn write(space: &Space) -> Vec<u8> {
    let mut curve = b"para\0\0\0\0".to_vec();
    curve.extend(space.curve.0.to_be_bytes());
    curve.extend([0, 0]);
    curve.extend(space.curve.1.iter().flat_map(|number| fixed(*number)));
    let xyz = |numbers: &[i32; 3]| -> Vec<u8> {
        let fixed = numbers.iter().flat_map(|number| fixed(*number));
        b"XYZ \0\0\0\0".iter().copied().chain(fixed).collect()
    };
    let [red, green, blue] = &space.primaries;
    let tags: [(&[&[u8; 4]], Vec<u8>); 7] = [
        (&[b"desc"], text(space.name)),
        (&[b"cprt"], text("")),
        (&[b"wtpt"], xyz(&D50)),
        (&[b"rXYZ"], xyz(red)),
        (&[b"gXYZ"], xyz(green)),
        (&[b"bXYZ"], xyz(blue)),
        (&[b"rTRC", b"gTRC", b"bTRC"], curve),
    ];
    assemble(&tags)
}

/// A profile of these tags; those that share a content have several names.
fn assemble(tags: &[(&[&[u8; 4]], Vec<u8>)]) -> Vec<u8> {
    let count: u32 = tags.iter().map(|(names, _)| names.len() as u32).sum();
    let (mut table, mut data) = (count.to_be_bytes().to_vec(), Vec::new());
    for (names, content) in tags {
        let offset = 128 + 4 + count * 12 + data.len() as u32;
        for name in *names {
            table.extend(*name);
            table.extend(offset.to_be_bytes());
            table.extend((content.len() as u32).to_be_bytes());
        }
        data.extend(content);
        data.resize(data.len().next_multiple_of(4), 0);
    }
    let mut profile = vec![0; 128];
    let length = 128 + table.len() + data.len();
    profile[..4].copy_from_slice(&(length as u32).to_be_bytes());
    profile[8] = 4;
    profile[12..24].copy_from_slice(b"mntrRGB XYZ ");
    profile[36..40].copy_from_slice(b"acsp");
    let white: Vec<u8> = D50.iter().flat_map(|number| fixed(*number)).collect();
    profile[68..80].copy_from_slice(&white);
    profile.extend(table);
    profile.extend(data);
    profile
}

/// s15Fixed16Number of a number in 1/10,000, rounded.
fn fixed(number: i32) -> [u8; 4] {
    let scaled = (i64::from(number) * 65_536 + 5_000).div_euclid(10_000);
    // Numbers here are below 3.
    (scaled as i32).to_be_bytes()
}

/// multiLocalizedUnicodeType with one English text.
fn text(words: &str) -> Vec<u8> {
    let wide: Vec<u8> = words.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let mut tag = b"mluc\0\0\0\0\0\0\0\x01\0\0\0\x0CenUS".to_vec();
    tag.extend((wide.len() as u32).to_be_bytes());
    tag.extend([0, 0, 0, 28]);
    tag.extend(wide);
    tag
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_standard_profile_stays_itself_and_srgb_needs_none() {
        assert_eq!(standard(&write(&SPACES[0])), None);
        for space in &SPACES[1..] {
            let profile = write(space);
            assert_eq!(
                standard(&profile).as_ref(),
                Some(&profile),
                "{}",
                space.name
            );
        }
    }

    #[test]
    fn what_is_no_profile_needs_none() {
        let profile = write(&SPACES[1]);
        for end in 0..profile.len().min(200) {
            assert_eq!(standard(&profile[..end]), None);
        }
    }
}
