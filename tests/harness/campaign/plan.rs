//! Who says what: which tip copies which, in what language, to which appeal, with how many pictures.

use std::collections::HashSet;

use super::answers::APPEALS;
use super::hostile::Trick;
use super::random::Random;
use super::words::{languages, SENTENCES};

/// Of a hundred tips, so many copy another.
const COPIES: usize = 40;
/// Of a thousand tips, so many are hostile.
const HOSTILE: usize = 10;
/// Of a hundred tips that copy nobody, so many have pictures; of all, with those that copies lost, 12.
const PICTURED: usize = 14;
/// A rumour: copied by so many, and wrong.
pub(super) const RUMOUR: usize = 20;

/// What is settled about a tip before it is written.
#[derive(Clone, Debug)]
pub(super) struct Sketch {
    /// The first of the tips that say the same; itself if it is the first.
    pub(super) origin: usize,
    /// The tip that it was copied from: the first, or another copy; itself if it is the first.
    pub(super) parent: usize,
    /// Into [`languages`].
    pub(super) language: usize,
    /// Into [`APPEALS`].
    pub(super) appeal: Option<usize>,
    /// The language's sentences that it is made of, if it is the first; none: pictures alone.
    pub(super) sentences: Vec<usize>,
    pub(super) pictures: usize,
    /// Says by itself where the object is from.
    pub(super) right: bool,
    /// How many say the same, this one included.
    pub(super) group: usize,
    pub(super) hostile: Option<Trick>,
}

/// The plan of a whole campaign, in the order of arrival: the same for the same seed and number.
pub(super) struct Plan {
    pub(super) seed: u64,
    pub(super) tips: Vec<Sketch>,
}

impl Plan {
    pub(super) fn new(seed: u64, tips: usize) -> Self {
        let mut plan = Plan {
            seed,
            tips: Vec::with_capacity(tips),
        };
        let (labels, sizes) = groups(seed, tips);
        let mut firsts: Vec<Option<usize>> = vec![None; sizes.len()];
        let mut taken = HashSet::new();
        let mut tricks = Trick::ALL.iter().cycle();
        let mut due = 0;
        for (index, label) in labels.into_iter().enumerate() {
            let mut random = Random::new(seed, index, "plan");
            let sketch = match firsts[label] {
                Some(origin) => plan.copy(&mut random, origin),
                None => plan.first(&mut random, index, sizes[label], &mut taken),
            };
            firsts[label].get_or_insert(index);
            plan.tips.push(sketch);
            due += usize::from(index % (1000 / HOSTILE) == 0);
            // Only those whom nobody copies, so that what copies what stays true.
            if sizes[label] == 1 && due > 0 {
                plan.tips[index].hostile = tricks.next().copied();
                due -= 1;
            }
        }
        plan
    }

    fn first(
        &self,
        random: &mut Random,
        index: usize,
        group: usize,
        taken: &mut HashSet<(usize, Vec<usize>)>,
    ) -> Sketch {
        let language = weighted_language(random);
        let pictures = match random.chance(PICTURED) {
            true => 1 + usize::from(random.chance(15)),
            false => 0,
        };
        let sentences = match pictures > 0 && random.chance(8) {
            true => Vec::new(),
            false => sentences(random, language, taken),
        };
        let appeal = (!random.chance(4)).then(|| random.below(APPEALS.len()));
        Sketch {
            origin: index,
            parent: index,
            language,
            appeal,
            sentences,
            pictures,
            right: group < RUMOUR && appeal.is_some() && random.chance(5),
            group,
            hostile: None,
        }
    }

    fn copy(&self, random: &mut Random, origin: usize) -> Sketch {
        let first = &self.tips[origin];
        // A few copy a copy; its own copies are copied no further.
        let copies = |tip: &Sketch| tip.origin == origin && tip.parent == origin;
        let again = self.tips.len() - 1 - random.below(self.tips.len() - origin);
        let parent = match random.chance(25) && copies(&self.tips[again]) {
            true => again,
            false => origin,
        };
        let keeps = first.sentences.is_empty() || random.chance(85);
        let pictures = if keeps { first.pictures } else { 0 };
        Sketch {
            parent,
            pictures,
            right: false,
            ..first.clone()
        }
    }
}

/// For each tip the group that it belongs to, and the size of each group. Most tips stand alone, most
/// groups have two or three tips, a few have hundreds.
fn groups(seed: u64, tips: usize) -> (Vec<usize>, Vec<usize>) {
    let mut random = Random::new(seed, tips, "groups");
    let (mut labels, mut sizes) = (Vec::with_capacity(tips), Vec::new());
    let mut copies = tips * COPIES / 100;
    while labels.len() < tips {
        let size = match random.below(1000) {
            _ if copies == 0 => 1,
            0..700 => random.between(2, 3),
            700..940 => random.between(4, 8),
            940..995 => random.between(9, 40),
            _ => random.between(100, 400),
        };
        // A small campaign has no rumour that is all of it.
        let size = size
            .min(copies + 1)
            .min(2.max(tips / 20))
            .min(tips - labels.len());
        copies -= size - 1;
        labels.resize(labels.len() + size, sizes.len());
        sizes.push(size);
    }
    random.shuffle(&mut labels);
    (labels, sizes)
}

fn weighted_language(random: &mut Random) -> usize {
    let all = languages();
    let mut at = random.below(all.iter().map(|language| language.weight).sum());
    for (index, language) in all.iter().enumerate() {
        match at.checked_sub(language.weight) {
            Some(rest) => at = rest,
            None => return index,
        }
    }
    0
}

/// The sentences of a tip that copies nobody: no other of its language is made of the same ones.
fn sentences(
    random: &mut Random,
    language: usize,
    taken: &mut HashSet<(usize, Vec<usize>)>,
) -> Vec<usize> {
    let mut most = 1;
    loop {
        let count = match random.below(100) {
            0..3 => 1,
            3..12 => 2,
            12..35 => 3,
            35..60 => 4,
            60..78 => 5,
            78..90 => 6,
            _ => random.between(7, 9),
        };
        most = (most + 1).min(9);
        let mut chosen: Vec<usize> = (0..SENTENCES).collect();
        random.shuffle(&mut chosen);
        chosen.truncate(count.max(most - 1).min(9));
        let mut set = chosen.clone();
        set.sort_unstable();
        if taken.insert((language, set)) {
            return chosen;
        }
    }
}
