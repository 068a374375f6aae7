//! How well copies were found, against the truth.

use std::collections::HashMap;

use serde_json::Value;

use super::Truth;

/// Pairs of tips of which one copies the other.
#[derive(Clone, Copy, Debug)]
pub struct Judged {
    /// Of the pairs that there are, the share that is folded together.
    pub recall: f64,
    /// Of the pairs that are folded together, the share that there is.
    pub precision: f64,
}

impl Truth {
    /// Judges what `bocca-reader list CASE --copies --json` printed of this campaign's case.
    ///
    /// # Panics
    /// When a line is no such row, or a tip is not of this campaign.
    pub fn judge(&self, listed: &str) -> Judged {
        let origins: HashMap<String, usize> = self
            .tips
            .iter()
            .map(|told| (told.id.to_string(), told.origin))
            .collect();
        let (mut folded, mut real, mut both) = (Counts::new(), Counts::new(), Counts::new());
        for line in listed.lines() {
            let row: Value = serde_json::from_str(line).expect("a row is JSON");
            let id = row["id"].as_str().expect("a row has an id");
            let first = row["copy_of"].as_str().unwrap_or(id).to_owned();
            let origin = origins[id];
            *folded.entry(first.clone()).or_insert(0.0) += 1.0;
            *real.entry(origin.to_string()).or_insert(0.0) += 1.0;
            *both.entry(format!("{first} {origin}")).or_insert(0.0) += 1.0;
        }
        Judged {
            recall: pairs(&both) / pairs(&real),
            precision: pairs(&both) / pairs(&folded),
        }
    }
}

/// How many tips each group has.
type Counts = HashMap<String, f64>;

fn pairs(groups: &Counts) -> f64 {
    groups
        .values()
        .map(|count| count * (count - 1.0) / 2.0)
        .sum()
}

#[cfg(test)]
mod tests {
    use envelope::TipId;

    use super::super::Told;
    use super::*;

    #[test]
    fn pairs_are_counted_both_ways() {
        let told = |n: u8, origin| Told {
            id: TipId::from_bytes([n; 16]),
            origin,
            language: String::new(),
            appeal: None,
            pictures: 0,
            right: false,
            hostile: None,
            opens: true,
        };
        let truth = Truth {
            folder: "".into(),
            batches: Vec::new(),
            tips: vec![told(0, 0), told(1, 0), told(2, 0), told(3, 3)],
        };
        let id = |n: u8| TipId::from_bytes([n; 16]).to_string();
        let row = |n, of: Option<u8>| {
            serde_json::json!({"id": id(n), "copy_of": of.map(id)}).to_string() + "\n"
        };
        // One of the three is missed, and a fourth taken for a copy.
        let listed = row(0, None) + &row(1, Some(0)) + &row(2, None) + &row(3, Some(0));
        let judged = truth.judge(&listed);
        assert!((judged.recall - 1.0 / 3.0).abs() < 1e-9, "{judged:?}");
        assert!((judged.precision - 1.0 / 3.0).abs() < 1e-9, "{judged:?}");
    }
}
