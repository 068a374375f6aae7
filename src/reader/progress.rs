//! How far a run over many tips, files or pictures is: a bar on a terminal that can draw one, plain lines elsewhere,
//! both on standard error.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::console::Console;

/// Runs over fewer than this need no lines.
const WORTH_LINES: u64 = 1000;
/// How many lines a run off a terminal prints at most.
const LINES: u64 = 10;
/// The bar.
const TEMPLATE: &str = "{wide_bar} {human_pos} of {human_len} {msg}, {eta} left";

/// The state of one run.
pub(crate) struct Progress {
    bar: Option<ProgressBar>,
    /// What is counted.
    what: &'static str,
    total: u64,
    /// The last of the lines that was printed.
    line: u64,
}

impl Progress {
    /// Starts at none of `total` tips.
    pub(crate) fn start(total: u64, console: &Console<'_>) -> Self {
        Self::over("tips", total, console)
    }

    /// Starts at none of `total` things, which are called `what`.
    pub(crate) fn over(what: &'static str, total: u64, console: &Console<'_>) -> Self {
        let bar = console.is_terminal().then(|| {
            let bar = ProgressBar::with_draw_target(Some(total), ProgressDrawTarget::stderr());
            let style = ProgressStyle::with_template(TEMPLATE);
            let bar = bar.with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
            bar.with_message(what)
        });
        // A terminal that cannot move its cursor (TERM unset or "dumb") gets the lines.
        let bar = bar.filter(|bar| !bar.is_hidden());
        Progress {
            bar,
            what,
            total,
            line: 0,
        }
    }

    /// Shows that `done` of them are dealt with.
    pub(crate) fn show(&mut self, done: u64, console: &mut Console<'_>) {
        let line = done * LINES / self.total.max(1);
        if let Some(bar) = &self.bar {
            bar.set_position(done);
        } else if self.total >= WORTH_LINES && line > self.line {
            console.note(format_args!(
                "{} of {} {}",
                grouped(done),
                grouped(self.total),
                self.what
            ));
        }
        self.line = line;
    }

    /// Removes the bar, so that what follows starts on a clean line.
    pub(crate) fn finish(&self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}

/// A number with a comma between thousands.
pub(crate) fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped() {
        let cases = [
            (0, "0"),
            (999, "999"),
            (1000, "1,000"),
            (26_800, "26,800"),
            (1_234_567, "1,234,567"),
        ];
        for (number, text) in cases {
            assert_eq!(grouped(number), text);
        }
    }

    #[test]
    fn off_a_terminal_a_long_run_prints_ten_lines() {
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let mut console = Console::new(&mut out, &mut err, false);
        let mut progress = Progress::start(26_800, &console);
        (0..=26_800).for_each(|done| progress.show(done, &mut console));
        progress.finish();
        let err = String::from_utf8(err).unwrap();
        assert_eq!(err.lines().count(), 10);
        assert!(err.starts_with("bocca-reader: 2,680 of 26,800 tips\n"));
        assert!(err.ends_with("bocca-reader: 26,800 of 26,800 tips\n"));
        assert!(out.is_empty());
    }

    #[test]
    fn a_short_run_prints_nothing() {
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let mut console = Console::new(&mut out, &mut err, false);
        let mut progress = Progress::start(3, &console);
        (0..=3).for_each(|done| progress.show(done, &mut console));
        assert!(err.is_empty());
    }
}
