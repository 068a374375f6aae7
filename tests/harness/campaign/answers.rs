//! The appeals, what is true of them, and what people answer.

use std::collections::BTreeMap;

use super::plan::{Plan, Sketch, RUMOUR};
use super::random::Random;

/// The appeals' names. Each language has a word for each object, in this order.
pub(super) const APPEALS: &[&str] = &[
    "red-bag",
    "blue-blanket",
    "green-bottle",
    "flower-wallpaper",
    "yellow-curtain",
    "white-cup",
    "brown-bear",
    "black-clock",
    "striped-carpet",
    "wooden-lamp",
    "checked-shirt",
    "grey-chair",
];

/// Shops that there are not.
pub(super) const SHOPS: &[&str] = &[
    "Nordmarkt",
    "Casa Viva",
    "Brikolux",
    "Tekstilia",
    "Hemma & Co",
    "Mobilart",
    "Zilverhuis",
    "Domus 24",
    "Kaufpark Linde",
    "Bazar Aurora",
    "Petit Nid",
    "Ruuhka",
    "Sklep Basia",
    "Otto Lang",
    "Feira Grande",
    "Valkea",
    "Mercator Plus",
    "Lumen",
    "Galerie Anker",
    "Tutto Casa",
    "Vesta Home",
    "Kolibri",
    "Dekorum",
    "Trödelwerk",
    "Merkur Center",
    "Santo Lar",
    "Bella Stoffa",
    "Rosengaarden",
];

const PLACES: &[&str] = &[
    "Amsterdam",
    "Antwerpen",
    "Athens",
    "Barcelona",
    "Belgrade",
    "Berlin",
    "Bratislava",
    "Brno",
    "Bruxelles",
    "Bucharest",
    "Budapest",
    "Cluj",
    "Copenhagen",
    "Dublin",
    "Gdansk",
    "Graz",
    "Hamburg",
    "Helsinki",
    "Istanbul",
    "Kaunas",
    "Krakow",
    "Kyiv",
    "Lisboa",
    "Ljubljana",
    "Lyon",
    "Madrid",
    "Marseille",
    "Milano",
    "Napoli",
    "Odesa",
    "Oslo",
    "Ostrava",
    "Plovdiv",
    "Porto",
    "Praha",
    "Riga",
    "Rotterdam",
    "Sofia",
    "Stockholm",
    "Tallinn",
    "Thessaloniki",
    "Torino",
    "Valencia",
    "Vilnius",
    "Warszawa",
    "Wien",
    "Zagreb",
    "Zürich",
];

const PERIODS: &[&str] = &[
    "before 1990",
    "1990-1994",
    "1995-1999",
    "2000-2004",
    "2005-2009",
    "2010-2014",
    "2015-2019",
    "since 2020",
];

const CERTAINTIES: &[&str] = &["sure", "rather sure", "a guess", "not sure"];

const KNOWN: &[&str] = &[
    "yes",
    "no",
    "I had one",
    "I worked there",
    "a friend has it",
];

/// Where, in which shop and when an appeal's object was sold: into the lists above.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Origin {
    place: usize,
    shop: usize,
    period: usize,
}

impl Origin {
    fn random(random: &mut Random) -> Self {
        Origin {
            place: random.below(PLACES.len()),
            shop: random.below(SHOPS.len()),
            period: random.below(PERIODS.len()),
        }
    }

    /// What is true of an appeal.
    fn of(plan: &Plan, appeal: usize) -> Self {
        Self::random(&mut Random::new(plan.seed, appeal, "solution"))
    }
}

/// What a tip answers. A copy answers what its first does, though not always all of it.
pub(super) fn answers(plan: &Plan, index: usize) -> BTreeMap<String, String> {
    let sketch = &plan.tips[index];
    let mut answers = own(plan, &plan.tips[sketch.origin]);
    if sketch.origin != index {
        let mut random = Random::new(plan.seed, index, "kept answers");
        answers.retain(|_, _| !random.chance(6));
    }
    let mut random = Random::new(plan.seed, index, "ways to write");
    for answer in answers.values_mut() {
        vary(answer, &mut random);
    }
    answers
}

/// The shop that a tip names, as it is spelt.
pub(super) fn shop(plan: &Plan, first: &Sketch) -> Option<&'static str> {
    let answer = own(plan, first).remove("shop")?;
    SHOPS.iter().copied().find(|shop| **shop == answer)
}

fn own(plan: &Plan, first: &Sketch) -> BTreeMap<String, String> {
    let mut answers = BTreeMap::new();
    let Some(appeal) = first.appeal else {
        return answers;
    };
    let mut random = Random::new(plan.seed, first.origin, "answers");
    let rumour = first.group >= RUMOUR;
    let truth = Origin::of(plan, appeal);
    let mut says = Origin::random(&mut random);
    if first.right {
        says = truth;
    } else if says.place == truth.place {
        says.place = (says.place + 1) % PLACES.len();
    }
    let certain = rumour || first.right;
    let mut put = |name: &str, percent: usize, value: &str, random: &mut Random| {
        if random.chance(if certain { 100 } else { percent }) {
            answers.insert(name.to_owned(), value.to_owned());
        }
    };
    put("place", 70, PLACES[says.place], &mut random);
    put("shop", 50, SHOPS[says.shop], &mut random);
    put("period", 40, PERIODS[says.period], &mut random);
    let (certainty, known) = (*random.pick(CERTAINTIES), *random.pick(KNOWN));
    put("certainty", 60, certainty, &mut random);
    put("known", 30, known, &mut random);
    answers
}

/// People write the same in several ways.
fn vary(answer: &mut String, random: &mut Random) {
    match random.below(20) {
        0 => *answer = answer.to_lowercase(),
        1 => *answer = answer.to_uppercase(),
        2 => answer.push('.'),
        3 => answer.push(' '),
        _ => {}
    }
}
