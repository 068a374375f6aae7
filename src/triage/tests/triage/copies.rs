//! Copies of texts are found, others are not, and nobody can make that slow.

// A test fails by panicking: every text of the corpus has a signature.

use std::collections::HashMap;

use crate::corpus::{corpus, recall_and_precision, tongues, Chance};
use bocca_triage::{alike, Signature};

fn signatures(texts: &[String]) -> Vec<Option<Signature>> {
    texts.iter().map(|text| Signature::of(text)).collect()
}

#[test]
fn copies_of_five_thousand_texts_are_found_and_no_others() {
    let (texts, truth) = corpus(5_000, 1);
    let (recall, precision) = recall_and_precision(&alike(&signatures(&texts)), &truth);
    assert!(
        recall >= 0.95 && precision >= 0.98,
        "recall {recall:.4}, precision {precision:.4}"
    );
}

/// Texts with a common start and much of their own: they share bands, and are no copies.
fn with_one_start(count: usize) -> Vec<String> {
    let mut chance = Chance::new(9);
    let start = tongues()[0].sentence(&mut chance);
    let letters: Vec<char> = ('a'..='z').collect();
    let own = |chance: &mut Chance| (0..220).map(|_| *chance.pick(&letters)).collect::<String>();
    (0..count)
        .map(|_| format!("{start} {}", own(&mut chance)))
        .collect()
}

#[test]
fn copies_are_found_whatever_order_they_come_in() {
    let (texts, truth) = corpus(5_000, 1);
    let signatures = signatures(&texts);
    let mut order: Vec<usize> = (0..texts.len()).collect();
    let mut chance = Chance::new(2);
    for _ in 0..20 {
        for place in (1..order.len()).rev() {
            order.swap(place, chance.below(place + 1));
        }
        let shuffled: Vec<_> = order.iter().map(|at| signatures[*at].clone()).collect();
        let truth: Vec<_> = order.iter().map(|at| truth[*at]).collect();
        let (recall, precision) = recall_and_precision(&alike(&shuffled), &truth);
        assert!(
            recall >= 0.95 && precision >= 0.98,
            "recall {recall:.4}, precision {precision:.4}"
        );
    }
}

#[test]
fn every_group_is_named_by_its_first_text_and_has_one_that_all_share_with() {
    let (texts, _) = corpus(2_000, 7);
    let signatures = signatures(&texts);
    let mut groups: HashMap<usize, Vec<&Signature>> = HashMap::new();
    let firsts = alike(&signatures);
    for (text, first) in firsts.iter().enumerate() {
        assert!(*first <= text && firsts[*first] == *first);
        let signature = signatures[text].as_ref().unwrap();
        groups.entry(*first).or_default().push(signature);
    }
    for group in groups.values() {
        let shared = |centre: &&&Signature| {
            let similarity = group.iter().map(|text| text.similarity(centre));
            similarity.fold(1.0, f32::min) >= 0.45
        };
        assert!(group.iter().any(|centre| shared(&centre)));
    }
}

#[test]
fn a_chain_of_small_changes_does_not_join_its_ends() {
    let mut chance = Chance::new(4);
    let tongue = &tongues()[0];
    let mut words: Vec<&str> = (0..60).map(|_| *chance.pick(&tongue.words)).collect();
    let mut chain = Vec::new();
    for place in 0..60 {
        chain.push(words.join(" "));
        words[place] = "unrelated";
    }
    let groups = alike(&signatures(&chain));
    assert_eq!(groups[1], 0);
    assert_ne!(groups[59], 0);
}

#[test]
fn hostile_sets_are_grouped_rightly() {
    let (same, one_start) = (
        vec![with_one_start(1).remove(0); 2_000],
        with_one_start(2_000),
    );
    assert!(alike(&signatures(&same)).iter().all(|first| *first == 0));
    let found = alike(&signatures(&one_start));
    assert!(found.iter().enumerate().all(|(text, first)| text == *first));
    // A copy is still found among those that share its start.
    let mut with_copy = one_start;
    with_copy.push(with_copy[1_234].to_uppercase());
    assert_eq!(alike(&signatures(&with_copy))[2_000], 1_234);
}

#[test]
fn texts_without_a_signature_are_alone() {
    assert_eq!(
        alike(&[
            None,
            Signature::of("the very same text"),
            None,
            Signature::of("The very same text!")
        ]),
        [0, 1, 2, 1]
    );
    assert!(alike(&[]).is_empty());
}
