//! Unicode normalisation form C for text that arrives in pieces, in bounded memory.
//!
//! Unicode's stream-safe rule (UAX #15, D4) bounds a run of combining marks to 30 by putting an
//! invisible joiner into longer runs. A clean text has no invisible characters, so here the marks after
//! the thirtieth go. No living script comes near: the longest sequences in use have fewer than ten.

use unicode_normalization::char::{canonical_combining_class, compose, decompose_canonical};

/// Marks kept on one letter, counted in decomposed form.
const MAX_MARKS: usize = 30;

/// One letter with its marks, waiting for what may still join it.
#[derive(Debug, Default)]
pub(crate) struct Composer {
    starter: Option<char>,
    /// The starter came by `hold`: it has not been taken apart, and nothing has joined it.
    untouched: bool,
    /// Marks in order of arrival, with their combining classes.
    marks: Vec<(u8, char)>,
    /// The characters as they came, to tell whether composing changed them.
    raw: Vec<char>,
    /// Letters that left in another form than they came in.
    pub(crate) respelled: u64,
    /// Marks beyond the thirtieth.
    pub(crate) dropped: u64,
}

impl Composer {
    /// Takes a character that never joins the one before it and that is composed already. Whatever
    /// was waiting goes to `out` first.
    pub(crate) fn hold(&mut self, c: char, out: &mut String) {
        self.flush(out);
        self.starter = Some(c);
        self.untouched = true;
    }

    /// Takes any other character; letters that nothing can change any more go to `out`.
    pub(crate) fn push(&mut self, c: char, out: &mut String) {
        if self.untouched {
            self.untouched = false;
            if let Some(held) = self.starter.take() {
                self.take_apart(held, out);
            }
        }
        self.take_apart(c, out);
    }

    /// Ends the waiting letter.
    pub(crate) fn flush(&mut self, out: &mut String) {
        if self.untouched {
            self.untouched = false;
            out.extend(self.starter.take());
            return;
        }
        if self.starter.is_some() || !self.marks.is_empty() {
            self.join();
            self.emit(out);
        }
    }

    fn take_apart(&mut self, c: char, out: &mut String) {
        let mut noted = false;
        decompose_canonical(c, |part| {
            let kept = match canonical_combining_class(part) {
                0 => {
                    self.take_starter(part, out);
                    true
                }
                class => self.take_mark(class, part),
            };
            if kept && !noted {
                noted = true;
                self.raw.push(c);
            }
        });
    }

    fn take_mark(&mut self, class: u8, mark: char) -> bool {
        if self.marks.len() < MAX_MARKS {
            self.marks.push((class, mark));
            return true;
        }
        self.dropped += 1;
        false
    }

    fn take_starter(&mut self, next: char, out: &mut String) {
        self.join();
        match self.starter.and_then(|starter| compose(starter, next)) {
            Some(joined) if self.marks.is_empty() => self.starter = Some(joined),
            _ => {
                self.emit(out);
                self.starter = Some(next);
            }
        }
    }

    /// Canonical order, then each mark joins the starter unless one of its own class stands between.
    fn join(&mut self) {
        self.marks.sort_by_key(|&(class, _)| class);
        let Some(mut starter) = self.starter else {
            return;
        };
        let mut last = 0;
        self.marks.retain(|&(class, mark)| {
            if last < class {
                if let Some(joined) = compose(starter, mark) {
                    starter = joined;
                    return false;
                }
            }
            last = class;
            true
        });
        self.starter = Some(starter);
    }

    fn emit(&mut self, out: &mut String) {
        let start = out.len();
        out.extend(self.starter.take());
        out.extend(self.marks.drain(..).map(|(_, mark)| mark));
        if !out[start..].chars().eq(self.raw.drain(..)) {
            self.respelled += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use unicode_normalization::UnicodeNormalization;

    fn composed(text: &str) -> (String, Composer) {
        let (mut composer, mut out) = (Composer::default(), String::new());
        for c in text.chars() {
            if crate::characters::is_plain(c) {
                composer.hold(c, &mut out);
            } else {
                composer.push(c, &mut out);
            }
        }
        composer.flush(&mut out);
        (out, composer)
    }

    /// Letters, marks and jamo that join, block and reorder each other.
    const PARTS: &[char] = &[
        'a',
        'e',
        'o',
        'é',
        'ộ',
        'Å',
        '\u{212B}',
        '\u{300}',
        '\u{301}',
        '\u{302}',
        '\u{308}',
        '\u{323}',
        '\u{327}',
        '\u{344}',
        '\u{345}',
        '\u{31B}',
        '\u{1100}',
        '\u{1161}',
        '\u{11A8}',
        '가',
        '각',
        '\u{9C7}',
        '\u{9BE}',
        '\u{9D7}',
        '\u{DD9}',
        '\u{DCF}',
        '\u{DCA}',
        '\u{958}',
        '\u{93C}',
        '\u{F43}',
        '\u{FB7}',
        '\u{F71}',
        '\u{F72}',
        '\u{F73}',
        '\u{1D15E}',
        '\u{1D165}',
        '\u{2F800}',
        'ک',
        '\u{654}',
        '\u{64B}',
        '\u{651}',
        'か',
        '\u{3099}',
        '\u{5D3}',
        '\u{5BC}',
        '\u{FB33}',
        '😀',
    ];

    #[test]
    fn agrees_with_the_library_on_whole_strings() {
        let mut seed = 1u64;
        for _ in 0..200_000 {
            let mut text = String::new();
            for _ in 0..12 {
                seed = seed
                    .wrapping_mul(6364136223846793005)
                    .wrapping_add(1442695040888963407);
                text.push(PARTS[(seed >> 33) as usize % PARTS.len()]);
            }
            let whole: String = text.nfc().collect();
            let (ours, composer) = composed(&text);
            assert_eq!(ours, whole, "{text:?}");
            assert_eq!(composer.respelled > 0, whole != text, "{text:?}");
        }
    }

    #[test]
    fn marks_beyond_the_thirtieth_go_and_the_rest_is_stable() {
        let tower = format!("a{}b", "\u{301}\u{323}".repeat(40));
        let (once, composer) = composed(&tower);
        assert_eq!(composer.dropped, 50);
        let (twice, composer) = composed(&once);
        assert_eq!(once, twice);
        assert_eq!((composer.dropped, composer.respelled), (0, 0));
    }
}
