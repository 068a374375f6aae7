//! What was removed from a file, in the words of the person who sent it.

use std::collections::BTreeMap;
use std::fmt;

/// A thing in a file that says more than its sender meant to say. Ordered as a report lists them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Trace {
    /// U+FEFF at the start: some programs leave it, some do not.
    ByteOrderMark,
    /// The text was UTF-16.
    Utf16,
    /// The text was Windows-1252 or Latin-1.
    Windows1252,
    /// CR LF.
    WindowsLineEnds,
    /// Line ends that are neither LF nor CR LF: CR, VT, FF, NEL, U+2028, U+2029.
    OtherLineEnds,
    /// Lines that ended in spaces or tabs.
    LineEndBlanks,
    /// Runs of more than 1,024 spaces and tabs, cut to that length.
    LongBlanks,
    /// Spaces other than U+0020, made U+0020.
    UnusualSpaces,
    /// Characters without a width or a shape.
    ZeroWidth,
    /// Characters that change the direction of writing.
    Direction,
    /// Characters that choose between forms of the character before them.
    VariationSelectors,
    /// Characters of Unicode's tag block, an invisible copy of ASCII.
    Tags,
    /// Marks around annotations and stand-ins for embedded objects.
    Annotations,
    /// Control characters, and code points that are not characters.
    Controls,
    /// Letters that were not in Unicode's composed form (NFC).
    Respelled,
    /// Combining marks beyond 30 on one letter.
    StackedMarks,
}

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
        let (one, many) = match self.trace {
            Trace::ByteOrderMark => return out.write_str("byte-order mark"),
            Trace::Utf16 => return out.write_str("UTF-16 encoding (now UTF-8)"),
            Trace::Windows1252 => return out.write_str("Windows-1252 encoding (now UTF-8)"),
            Trace::WindowsLineEnds => return out.write_str("Windows line ends"),
            Trace::OtherLineEnds => ("unusual line end", "unusual line ends"),
            Trace::LineEndBlanks => (
                "line that ended in spaces or tabs",
                "lines that ended in spaces or tabs",
            ),
            Trace::LongBlanks => ("overlong row of spaces", "overlong rows of spaces"),
            Trace::UnusualSpaces => ("unusual space", "unusual spaces"),
            Trace::ZeroWidth => ("zero-width character", "zero-width characters"),
            Trace::Direction => ("writing-direction mark", "writing-direction marks"),
            Trace::VariationSelectors => (
                "hidden mark that picks a letter's shape",
                "hidden marks that pick a letter's shape",
            ),
            Trace::Tags => ("hidden tag character", "hidden tag characters"),
            Trace::Annotations => ("hidden annotation mark", "hidden annotation marks"),
            Trace::Controls => ("control character", "control characters"),
            Trace::Respelled => (
                "letter encoded in an unusual way",
                "letters encoded in an unusual way",
            ),
            Trace::StackedMarks => (
                "accent stacked beyond the thirtieth",
                "accents stacked beyond the thirtieth",
            ),
        };
        write!(
            out,
            "{} {}",
            self.count,
            if self.count == 1 { one } else { many }
        )
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

    /// How often `trace` was found.
    pub fn count(&self, trace: Trace) -> u64 {
        self.counts.get(&trace).copied().unwrap_or(0)
    }

    /// True when nothing was removed: the clean file is the file as it came.
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
