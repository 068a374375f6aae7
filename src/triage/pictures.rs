//! Groups of pictures that show the same.

use std::collections::HashMap;

use crate::picture::PictureHash;

/// Bits that pictures of the same may differ in. Below eight, so that one of four parts differs in at most one.
const SAME: u32 = 7;
/// First pictures looked at of those that share a quarter of the bits. Chance puts 8 of 500,000 there.
const COMPARED: usize = 512;

/// For each picture, the index of the first picture of its group; its own when it is like none before it.
///
/// A picture joins a group only if it is at most 7 of 64 bits from the group's first picture. Finds all such, unless
/// somebody made more than 512 pictures that share a quarter of its bits: of these the earliest 512 are looked at,
/// in each of four quarters and with each of 16 bits flipped, so that time is linear in the number of pictures
/// whatever they are. One without a hash is alone.
pub fn alike_pictures(hashes: &[Option<PictureHash>]) -> Vec<usize> {
    let mut index: HashMap<u32, Vec<u32>> = HashMap::new();
    let mut firsts = Vec::with_capacity(hashes.len());
    for (picture, hash) in hashes.iter().enumerate() {
        let Some(hash) = hash else {
            firsts.push(picture);
            continue;
        };
        let near = nearest(hash, hashes, &index);
        if near.is_none() {
            for key in quarters(*hash) {
                index.entry(key).or_default().push(picture as u32);
            }
        }
        firsts.push(near.unwrap_or(picture));
    }
    firsts
}

/// The first picture that is nearest to `hash`, if one is near enough; of several, the earliest.
fn nearest(
    hash: &PictureHash,
    hashes: &[Option<PictureHash>],
    index: &HashMap<u32, Vec<u32>>,
) -> Option<usize> {
    let flips = std::iter::once(0).chain((0..16).map(|bit| 1 << bit));
    let keys = flips.flat_map(|flip| quarters(*hash).map(|key| key ^ flip));
    keys.filter_map(|key| index.get(&key))
        .flat_map(|firsts| firsts.iter().take(COMPARED))
        .filter_map(|other| Some((hash.distance(hashes[*other as usize]?), *other as usize)))
        .filter(|(distance, _)| *distance <= SAME)
        .min()
        .map(|(_, other)| other)
}

/// The four quarters of a hash, each with its place.
fn quarters(hash: PictureHash) -> [u32; 4] {
    std::array::from_fn(|place| (place as u32) << 16 | ((hash.0 >> (16 * place)) & 0xffff) as u32)
}
