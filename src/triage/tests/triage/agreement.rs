//! Answers that agree are found; copies of one tip agree with nobody.

use bocca_triage::{agreements, Agreement, Statement};

fn statement(
    tip: usize,
    source: usize,
    question: &'static str,
    answer: &'static str,
) -> Statement<'static> {
    Statement {
        tip,
        source,
        appeal: Some("bag"),
        question,
        answer,
    }
}

#[test]
fn sources_are_counted_and_copies_are_not() {
    let mut all = vec![
        statement(0, 0, "place", "Riga"),
        statement(1, 1, "place", " RĪGA."),
        statement(2, 1, "place", "Riga"),
        statement(3, 3, "place", "Lyon"),
        statement(4, 3, "place", "Lyon"),
        statement(5, 5, "shop", "Riga"),
        statement(6, 6, "shop", "?"),
        statement(7, 7, "shop", "?"),
        statement(8, 8, "period", "2015"),
        statement(9, 9, "period", "٢٠١٥"),
        statement(8, 8, "place", "riga"),
    ];
    let found = agreements(&all);
    let agreement = |question: &str, answer: &str, tips: &[usize], sources| Agreement {
        appeal: Some("bag".into()),
        question: question.into(),
        answer: answer.into(),
        tips: tips.to_vec(),
        sources,
    };
    assert_eq!(
        found,
        [
            agreement("place", "Riga", &[0, 1, 2, 8], 3),
            agreement("period", "2015", &[8, 9], 2)
        ]
    );
    all.reverse();
    assert_eq!(agreements(&all), found);
}

#[test]
fn appeals_are_apart() {
    let on = |tip, appeal| Statement {
        tip,
        source: tip,
        appeal,
        question: "place",
        answer: "Riga",
    };
    assert!(agreements(&[on(0, Some("bag")), on(1, Some("lamp")), on(2, None)]).is_empty());
    assert_eq!(agreements(&[on(0, None), on(1, None)])[0].appeal, None);
}
