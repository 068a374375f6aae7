//! Answers that tips agree on without copying each other.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::normal::normal;

/// An answer of a tip.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Statement<'a> {
    /// The tip, by the caller's number.
    pub tip: usize,
    /// Where it comes from: the same number for all tips that copy each other, so that they count once.
    pub source: usize,
    /// The appeal that the tip answers.
    pub appeal: Option<&'a str>,
    /// The question's name.
    pub question: &'a str,
    /// The answer as written.
    pub answer: &'a str,
}

/// An answer that at least two independent sources gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreement {
    /// The appeal.
    pub appeal: Option<String>,
    /// The question's name.
    pub question: String,
    /// The answer as most tips wrote it.
    pub answer: String,
    /// The tips that gave it, ascending.
    pub tips: Vec<usize>,
    /// How many of them do not copy each other.
    pub sources: usize,
}

/// The same question of the same appeal, and the normal form of the answer.
type Key<'a> = (Option<&'a str>, &'a str, String);

/// Answers to the same question of the same appeal that are the same in their [`normal`] form and come from at
/// least two sources: those of most sources first, then by appeal, question and answer. An answer without letters
/// or digits agrees with none. n log n in the statements.
pub fn agreements(statements: &[Statement<'_>]) -> Vec<Agreement> {
    let mut groups: HashMap<Key<'_>, Vec<&Statement<'_>>> = HashMap::new();
    for statement in statements {
        let answer = normal(statement.answer);
        if !answer.is_empty() {
            groups
                .entry((statement.appeal, statement.question, answer))
                .or_default()
                .push(statement);
        }
    }
    let mut found: Vec<Agreement> = groups
        .iter()
        .filter_map(|(key, group)| agreement(key, group))
        .collect();
    found.sort_unstable_by(|a, b| {
        let order = |of: &Agreement| {
            (
                std::cmp::Reverse(of.sources),
                std::cmp::Reverse(of.tips.len()),
            )
        };
        order(a).cmp(&order(b)).then_with(|| {
            (&a.appeal, &a.question, &a.answer).cmp(&(&b.appeal, &b.question, &b.answer))
        })
    });
    found
}

fn agreement(key: &Key<'_>, group: &[&Statement<'_>]) -> Option<Agreement> {
    let sources = group
        .iter()
        .map(|statement| statement.source)
        .collect::<BTreeSet<_>>()
        .len();
    let tips: BTreeSet<usize> = group.iter().map(|statement| statement.tip).collect();
    let mut written: BTreeMap<&str, usize> = BTreeMap::new();
    for statement in group {
        *written.entry(statement.answer.trim()).or_default() += 1;
    }
    // Of several as frequent ones the first in order, so that the result does not depend on the tips' order.
    let (answer, _) = written
        .iter()
        .max_by(|a, b| a.1.cmp(b.1).then(b.0.cmp(a.0)))?;
    (sources >= 2).then(|| Agreement {
        appeal: key.0.map(str::to_owned),
        question: key.1.to_owned(),
        answer: (*answer).to_owned(),
        tips: tips.into_iter().collect(),
        sources,
    })
}
