//! The thread of a tip in the pane.

// A test fails by panicking.

use super::*;
use crate::case::{Author, Turn};

#[test]
fn of_a_long_thread_the_latest_are_told() {
    let row = case(1, "x").rows.into_values().next().unwrap().0;
    let turn = |n: usize| Turn {
        at: i64::try_from(n).ok(),
        by: Author::Investigators,
        tip: row.id.to_string(),
        text: format!("question {n}"),
    };
    let lines = |count: usize| {
        let detail = Detail {
            row: row.clone(),
            message: String::new(),
            files: Vec::new(),
            notes: Vec::new(),
            turns: (0..count).map(turn).collect(),
        };
        let lines = detail.lines(80).into_iter();
        lines
            .filter(|line| line.starts_with("thread"))
            .collect::<Vec<_>>()
    };
    assert_eq!(lines(1), [""; 0], "a tip alone is no thread");
    assert_eq!(lines(50).len(), 50);
    let told = lines(1060);
    assert_eq!(told.len(), 51);
    assert!(told[0].contains("1,010 more before; bocca-reader show tells them"));
    assert!(told[1].ends_with("question 1010") && told[50].ends_with("question 1059"));
}
