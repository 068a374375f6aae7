//! Groups of texts that copy each other.

use std::collections::HashMap;

use crate::mixing::mixed;
use crate::signature::Signature;

/// Similarity from which on a text copies another.
const COPY: f32 = 0.5;
/// Texts kept for a pair of values; of more, a sample.
const BUCKET: usize = 32;
/// Pairs of neighbouring values by which a text is found.
const PAIRS: usize = 48;
/// Texts that one is compared with.
const COMPARED: usize = 32;

/// For each text, the index of the first text of its group; its own when it copies none.
///
/// A text joins a group only if it is similar to the group's first text, so that no chain of small changes
/// makes copies of what has nothing in common. One without a signature is alone.
pub fn alike(signatures: &[Option<Signature>]) -> Vec<usize> {
    let mut index = Index::default();
    let mut firsts = Vec::with_capacity(signatures.len());
    let mut hits = vec![0_u16; signatures.len()];
    for (text, signature) in signatures.iter().enumerate() {
        let Some(signature) = signature else {
            firsts.push(text);
            continue;
        };
        let first = index
            .candidates(signature, &mut hits)
            .into_iter()
            .filter_map(|other| Some((signatures[other].as_ref()?.similarity(signature), other)))
            .filter(|(similarity, _)| *similarity >= COPY)
            .max_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(&a.1)))
            .map(|(_, other)| other);
        if first.is_none() {
            index.insert(text, signature);
        }
        firsts.push(first.unwrap_or(text));
    }
    firsts
}

/// First texts of groups by pairs of neighbouring values of their signatures.
#[derive(Default)]
struct Index(HashMap<u64, Bucket>);

#[derive(Default)]
struct Bucket {
    texts: Vec<u32>,
    seen: u64,
}

impl Index {
    fn candidates(&self, signature: &Signature, hits: &mut [u16]) -> Vec<usize> {
        let mut found = Vec::new();
        for key in keys(signature) {
            for text in self.0.get(&key).map_or(&[][..], |bucket| &bucket.texts) {
                let text = *text as usize;
                if hits[text] == 0 {
                    found.push(text);
                }
                hits[text] += 1;
            }
        }
        found.sort_unstable_by_key(|text| (std::cmp::Reverse(hits[*text]), *text));
        for text in &found {
            hits[*text] = 0;
        }
        found.truncate(COMPARED);
        found
    }

    fn insert(&mut self, text: usize, signature: &Signature) {
        for key in keys(signature) {
            let bucket = self.0.entry(key).or_default();
            bucket.seen += 1;
            if bucket.texts.len() < BUCKET {
                bucket.texts.push(text as u32);
            } else {
                let place = mixed(key ^ text as u64) % bucket.seen;
                if let Some(kept) = bucket.texts.get_mut(place as usize) {
                    *kept = text as u32;
                }
            }
        }
    }
}

fn keys(signature: &Signature) -> impl Iterator<Item = u64> + '_ {
    signature
        .values()
        .windows(2)
        .take(PAIRS)
        .map(|pair| u64::from(pair[0]) << 32 | u64::from(pair[1]))
}
