//! Groups of texts that copy each other.

use std::cmp::Reverse;

use crate::mixing::mixed;
use crate::signature::Signature;

/// Similarity from which on a text copies another.
const COPY: f32 = 0.45;
/// First texts of groups kept for a band; of more, an even sample.
const KEPT: u32 = 16;
/// Bands of a signature.
const BANDS: usize = 32;
/// First texts that a text is compared with.
const COMPARED: usize = 16;

/// For each text, the index of the first text of its group; its own when it copies none.
///
/// A text joins a group only if it is similar to the group's first text, so that no chain of small changes
/// makes copies of what has nothing in common. One without a signature is alone.
///
/// n log n in the number of texts whatever they are: each is looked up in 32 bands with 16 first texts at most, and
/// compared with 16. At most 2^32 texts.
pub fn alike(signatures: &[Option<Signature>]) -> Vec<usize> {
    let (mut bands, of_text) = Bands::shared(signatures);
    let mut of_text = of_text.as_slice();
    let mut hits = vec![0_u16; signatures.len()];
    let copied = |text: usize, other: usize| {
        let (text, other) = (signatures[text].as_ref(), signatures[other].as_ref());
        text.zip(other)
            .is_some_and(|(text, other)| text.similarity(other) >= COPY)
    };
    let each = (0..signatures.len()).map(|text| {
        let count = of_text
            .iter()
            .take(BANDS)
            .take_while(|own| own.0 as usize == text)
            .count();
        let (own, rest) = of_text.split_at(count);
        of_text = rest;
        let first = bands
            .candidates(own, &mut hits)
            .into_iter()
            .find(|first| copied(text, *first));
        if first.is_none() {
            own.iter()
                .for_each(|(_, band)| bands.keep(*band, text as u32));
        }
        first.unwrap_or(text)
    });
    each.collect()
}

/// A text and one of its bands.
type Own = (u32, u32);

/// The bands that more than one text has, and for each the first texts of groups that have it. A band is two
/// neighbouring values of a signature, so that copies share some, and texts of the same words few.
struct Bands {
    each: Vec<Band>,
    /// The first texts of all bands, one band after the other.
    firsts: Vec<u32>,
}

struct Band {
    /// Its part of `firsts`.
    start: u32,
    room: u32,
    /// First texts that came so far.
    seen: u32,
}

impl Bands {
    /// All bands that are shared, still without first texts, and those of each text, ordered by text.
    fn shared(signatures: &[Option<Signature>]) -> (Self, Vec<Own>) {
        let mut all: Vec<u64> = Vec::with_capacity(signatures.len() * BANDS);
        for (text, signature) in signatures.iter().enumerate() {
            let pairs = signature
                .iter()
                .flat_map(|signature| signature.values().windows(2).take(BANDS));
            all.extend(pairs.map(|pair| {
                let band = mixed(u64::from(pair[0]) << 32 | u64::from(pair[1]));
                band >> 32 << 32 | text as u64
            }));
        }
        all.sort_unstable();
        let (mut each, mut room, mut of_text) = (Vec::new(), 0, Vec::with_capacity(all.len()));
        for texts in all
            .chunk_by(|a, b| a >> 32 == b >> 32)
            .filter(|texts| texts.len() > 1)
        {
            of_text.extend(texts.iter().map(|text| (*text as u32, each.len() as u32)));
            let band = Band {
                start: room,
                room: KEPT.min(texts.len() as u32),
                seen: 0,
            };
            room += band.room;
            each.push(band);
        }
        of_text.sort_unstable();
        (
            Self {
                each,
                firsts: vec![0; room as usize],
            },
            of_text,
        )
    }

    // A band's number is its place in `each`, and `firsts` has `room` places from each band's start.

    /// Keeps the first text of a group, if need be in the place of another.
    fn keep(&mut self, band: u32, text: u32) {
        let band = &mut self.each[band as usize];
        let place = if band.seen < band.room {
            band.seen
        } else {
            (mixed(u64::from(text)) % (u64::from(band.seen) + 1)) as u32
        };
        band.seen += 1;
        if place < band.room {
            self.firsts[(band.start + place) as usize] = text;
        }
    }

    /// The first texts that share most bands with a text, most first. `hits` is a zero for every text.
    fn candidates(&self, own: &[Own], hits: &mut [u16]) -> Vec<usize> {
        let mut found = Vec::new();
        for (_, band) in own {
            let band = &self.each[*band as usize];
            let kept = band.seen.min(band.room);
            for first in &self.firsts[band.start as usize..(band.start + kept) as usize] {
                let hits = &mut hits[*first as usize];
                if *hits == 0 {
                    found.push(*first);
                }
                *hits += 1;
            }
        }
        let hits = found.iter().map(|first| {
            (
                Reverse(std::mem::take(&mut hits[*first as usize])),
                *first as usize,
            )
        });
        let mut found: Vec<_> = hits.collect();
        if found.len() > COMPARED {
            found.select_nth_unstable(COMPARED);
            found.truncate(COMPARED);
        }
        found.sort_unstable();
        found.into_iter().map(|(_, first)| first).collect()
    }
}
