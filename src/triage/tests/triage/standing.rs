//! What is read first, and the sentences that say why.

use bocca_triage::{rank, Agreement, Evidence, Reason};

fn agreement(tips: &[usize], sources: usize) -> Agreement {
    Agreement {
        appeal: None,
        question: "place".into(),
        answer: "Riga".into(),
        tips: tips.to_vec(),
        sources,
    }
}

fn text(source: usize) -> Evidence {
    Evidence {
        source,
        text_chars: 100,
        answers: 1,
        ..Evidence::default()
    }
}

fn tips() -> [Evidence; 8] {
    [
        text(0),
        Evidence {
            pictures: 2,
            ..text(1)
        },
        text(2),
        Evidence {
            text_chars: 2_000,
            ..text(3)
        },
        text(2),
        Evidence {
            source: 5,
            ..Evidence::default()
        },
        Evidence {
            certain: true,
            ..text(6)
        },
        Evidence {
            pictures: 1,
            ..text(2)
        },
    ]
}

#[test]
fn agreement_comes_first_then_evidence_then_words_and_copies_sink() {
    let standings = rank(&tips(), &[agreement(&[0, 2, 4], 2)]);
    let mut order: Vec<usize> = (0..8).collect();
    order.sort_by_key(|tip| std::cmp::Reverse(standings[*tip].score));
    assert_eq!(order, [0, 2, 1, 7, 6, 3, 4, 5]);
}

#[test]
fn every_standing_says_why() {
    let standings = rank(&tips(), &[agreement(&[0, 2, 4], 2)]);
    let said = |tip: usize| {
        standings[tip]
            .reasons
            .iter()
            .map(Reason::to_string)
            .collect::<Vec<_>>()
    };
    assert_eq!(
        said(0),
        ["2 tips that do not copy each other answer place: Riga"]
    );
    assert_eq!(said(1), ["has 2 pictures of its own"]);
    assert_eq!(said(2)[1], "its text is the first of 3 copies");
    assert_eq!(said(3), ["says much in its own words (2000 characters)"]);
    assert_eq!(said(4)[1], "its text is one of 3 copies");
    assert_eq!(said(5), ["no text and no answers"]);
    assert_eq!(said(6), ["its sender is certain"]);
    assert_eq!(
        said(7),
        ["has a picture of its own", "its text is one of 3 copies"]
    );
}

#[test]
fn numbers_and_sentences_are_bounded() {
    let much = Evidence {
        source: 0,
        text_chars: usize::MAX,
        answers: 64,
        pictures: usize::MAX,
        certain: true,
    };
    let long = Agreement {
        answer: "ж".repeat(10_000),
        ..agreement(&[0, 99], usize::MAX)
    };
    let standing = rank(&[much], &vec![long; 64]).remove(0);
    assert!(standing.score < 200_000 && standing.reasons.len() <= 8);
    assert!(standing
        .reasons
        .iter()
        .all(|reason| reason.to_string().chars().count() < 160));
}
