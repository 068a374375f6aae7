//! Groups of texts that copy each other.

use std::cmp::Reverse;

use crate::mixing::mixed;
use crate::signature::Signature;

/// Similarity from which on a text copies another.
const COPY: f32 = 0.45;
/// Centres of groups kept for a band; of more, an even sample.
const KEPT: u32 = 16;
/// Bands of a signature.
const BANDS: usize = 32;
/// Centres that a text is compared with.
const COMPARED: usize = 16;

/// For each text, the index of the first text of its group; its own when it copies none.
///
/// A text joins a group only if it is similar to the group's centre, so that no chain of small changes
/// makes copies of what has nothing in common. The texts that share most bands with others come first, and are
/// centres if they are similar to none before them: what was copied shares more with each copy than copies share with
/// each other. The place of a text counts only among those that share as much. One without a signature is alone.
///
/// n log n in the number of texts whatever they are: each is looked up in 32 bands with 16 centres at most, and
/// compared with 16. At most 2^32 texts.
pub fn alike(signatures: &[Option<Signature>]) -> Vec<usize> {
    let (mut bands, of_text) = Bands::shared(signatures);
    let mut texts: Vec<&[Own]> = of_text.chunk_by(|one, next| one.0 == next.0).collect();
    texts.sort_by_cached_key(|own| Reverse(bands.shared_with(own)));
    let mut hits = vec![0_u16; signatures.len()];
    let copied = |text: usize, other: usize| {
        let (text, other) = (signatures[text].as_ref(), signatures[other].as_ref());
        text.zip(other)
            .is_some_and(|(text, other)| text.similarity(other) >= COPY)
    };
    let mut centres: Vec<usize> = (0..signatures.len()).collect();
    // Every index here is a text's place in `signatures`.
    for own in texts {
        let [(text, _), ..] = *own else { continue };
        let text = text as usize;
        let found = bands.candidates(own, &mut hits);
        match found.into_iter().find(|centre| copied(text, *centre)) {
            Some(centre) => centres[text] = centre,
            None => own
                .iter()
                .for_each(|(_, band)| bands.keep(*band, text as u32)),
        }
    }
    // The first text of each centre's group.
    let mut firsts: Vec<usize> = (0..signatures.len()).collect();
    for (text, centre) in centres.iter().enumerate() {
        firsts[*centre] = firsts[*centre].min(text);
    }
    centres.iter().map(|centre| firsts[*centre]).collect()
}

/// A text and one of its bands.
type Own = (u32, u32);

/// The bands that more than one text has, and for each the centres of groups that have it. A band is two
/// neighbouring values of a signature, so that copies share some, and texts of the same words few.
struct Bands {
    each: Vec<Band>,
    /// The centres of all bands, one band after the other.
    centres: Vec<u32>,
}

struct Band {
    /// Its part of `centres`.
    start: u32,
    room: u32,
    /// Centres that came so far.
    seen: u32,
    /// Texts that have it.
    texts: u32,
}

impl Bands {
    /// All bands that are shared, still without centres, and those of each text, ordered by text.
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
                texts: texts.len() as u32,
            };
            room += band.room;
            each.push(band);
        }
        of_text.sort_unstable();
        (
            Self {
                each,
                centres: vec![0; room as usize],
            },
            of_text,
        )
    }

    // A band's number is its place in `each`, and `centres` has `room` places from each band's start.

    /// How much of a text others have as well: for each of its bands, the texts that have it.
    fn shared_with(&self, own: &[Own]) -> u64 {
        let texts = own.iter().map(|(_, band)| self.each[*band as usize].texts);
        texts.map(u64::from).sum()
    }

    /// Keeps the centre of a group, if need be in the place of another.
    fn keep(&mut self, band: u32, text: u32) {
        let band = &mut self.each[band as usize];
        let place = if band.seen < band.room {
            band.seen
        } else {
            (mixed(u64::from(text)) % (u64::from(band.seen) + 1)) as u32
        };
        band.seen += 1;
        if place < band.room {
            self.centres[(band.start + place) as usize] = text;
        }
    }

    /// The centres that share most bands with a text, most first. `hits` is a zero for every text.
    fn candidates(&self, own: &[Own], hits: &mut [u16]) -> Vec<usize> {
        let mut found = Vec::new();
        for (_, band) in own {
            let band = &self.each[*band as usize];
            let kept = band.seen.min(band.room);
            for centre in &self.centres[band.start as usize..(band.start + kept) as usize] {
                let hits = &mut hits[*centre as usize];
                if *hits == 0 {
                    found.push(*centre);
                }
                *hits += 1;
            }
        }
        let hits = found.iter().map(|centre| {
            (
                Reverse(std::mem::take(&mut hits[*centre as usize])),
                *centre as usize,
            )
        });
        let mut found: Vec<_> = hits.collect();
        if found.len() > COMPARED {
            found.select_nth_unstable(COMPARED);
            found.truncate(COMPARED);
        }
        found.sort_unstable();
        found.into_iter().map(|(_, centre)| centre).collect()
    }
}
