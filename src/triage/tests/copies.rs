//! Copies of texts are found, others are not, and nobody can make that slow.

mod corpus;

use bocca_triage::{alike, Signature};
use corpus::{corpus, recall_and_precision};

fn signatures(texts: &[String]) -> Vec<Option<Signature>> {
    texts.iter().map(|text| Signature::of(text)).collect()
}

#[test]
fn copies_of_five_thousand_texts_are_found_and_no_others() {
    let (texts, truth) = corpus(5_000, 1);
    let (recall, precision) = recall_and_precision(&alike(&signatures(&texts)), &truth);
    println!("recall {recall:.4}, precision {precision:.4}");
    assert!(
        recall >= 0.95 && precision >= 0.98,
        "recall {recall:.4}, precision {precision:.4}"
    );
}

/// Nanoseconds that this thread has computed; others' work on the machine does not count.
fn computed() -> u64 {
    let stat = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap();
    stat.split(' ').next().unwrap().parse().unwrap()
}

#[test]
#[ignore = "a measurement"]
fn speed() {
    for seed in [1, 2] {
        let (texts, truth) = corpus(26_800, seed);
        let chars: usize = texts.iter().map(|t| t.chars().count()).sum();
        let start = computed();
        let signatures = signatures(&texts);
        let signed = (computed() - start) / 1_000_000;
        let start = computed();
        let found = alike(&signatures);
        let grouped = (computed() - start) / 1_000_000;
        let (recall, precision) = recall_and_precision(&found, &truth);
        println!("{} chars a text, none {}: signed {signed} ms, grouped {grouped} ms, recall {recall:.4}, precision {precision:.4}", chars / texts.len(), signatures.iter().filter(|s| s.is_none()).count());
    }
}

#[test]
#[ignore = "a measurement"]
fn worst_speed() {
    let tongue = &corpus::tongues()[0];
    let mut chance = corpus::Chance::new(9);
    let one = tongue.original(&mut chance);
    let same = vec![one.clone(); 26_800];
    // A common start, and a fourth of their own: similar enough to share bands, not enough to be copies.
    let start = tongue.sentence(&mut chance);
    let sharing: Vec<String> = (0..26_800)
        .map(|n| {
            format!(
                "{start} {:x}{:x}{:x}{:x}{:x}{:x}",
                n * 7_919,
                n * 104_729,
                n * 15_485_863_usize,
                n * 31,
                n * 999_983,
                n * 65_537
            )
        })
        .collect();
    for texts in [same, sharing] {
        let signatures = signatures(&texts);
        let start = computed();
        let groups: std::collections::BTreeSet<usize> = alike(&signatures).into_iter().collect();
        println!(
            "worst: {} groups in {} ms",
            groups.len(),
            (computed() - start) / 1_000_000
        );
    }
}
