//! What was removed from a file, in the words of the person who sent it.

use std::collections::BTreeMap;
use std::fmt;

use crate::Trace;

/// One line of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Removed {
    /// What was removed or changed.
    pub trace: Trace,
    /// How often; at least 1.
    pub count: u64,
}

impl fmt::Display for Removed {
    /// English, for the sender; no full stop.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = self.count;
        match self.trace.words() {
            (one, "") => out.write_str(one),
            (one, _) if count == 1 => write!(out, "{count} {one}"),
            (_, many) => write!(out, "{count} {many}"),
        }
    }
}

/// Everything that was removed from one file or one message.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    counts: BTreeMap<Trace, u64>,
}

impl Report {
    /// Counts `count` more of `trace`; zero adds nothing.
    pub fn add(&mut self, trace: Trace, count: u64) {
        if count > 0 {
            let sum = self.counts.entry(trace).or_default();
            *sum = sum.saturating_add(count);
        }
    }

    /// Takes over what another report counts: of a part, or of a file in this file.
    pub fn merge(&mut self, other: &Report) {
        for removed in other.removed() {
            self.add(removed.trace, removed.count);
        }
    }

    /// How often `trace` was found.
    pub fn count(&self, trace: Trace) -> u64 {
        self.counts.get(&trace).copied().unwrap_or(0)
    }

    /// True when nothing was removed. A text is then the one that came, byte for byte; other files may be
    /// packed or ordered in another way.
    pub fn is_empty(&self) -> bool {
        self.counts.is_empty()
    }

    /// What was removed, in a fixed order.
    pub fn removed(&self) -> impl Iterator<Item = Removed> + '_ {
        self.counts
            .iter()
            .map(|(&trace, &count)| Removed { trace, count })
    }

    /// The report in English, one entry a trace.
    pub fn lines(&self) -> Vec<String> {
        self.removed().map(|removed| removed.to_string()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_count_in_words_and_keep_one_order() {
        let mut report = Report::default();
        report.add(Trace::Controls, 1);
        report.add(Trace::ZeroWidth, 11);
        report.add(Trace::ByteOrderMark, 1);
        report.add(Trace::ZeroWidth, 1);
        report.add(Trace::Tags, 0);
        assert_eq!(
            report.lines(),
            [
                "byte-order mark",
                "12 zero-width characters",
                "1 control character"
            ]
        );
    }
}
