//! Makes text from outside harmless on a terminal.
//!
//! Whoever sends a tip or writes a batch chooses bytes that an investigator's terminal would act
//! on: escape sequences, text that runs backwards, characters without a width. Every line the
//! reader prints goes through here, so no caller has to remember it.

use std::borrow::Cow;
use std::fmt::Write;

/// Longest line, in characters, that reaches a terminal; what is beyond is cut and said to be cut.
const LINE_MAX: usize = 4096;

/// Returns `text` as one harmless line: whatever a terminal could act on or hide becomes
/// `\u{hex}`, and a line over 4096 characters is cut. Applying it twice changes nothing.
pub(crate) fn line(text: &str) -> Cow<'_, str> {
    if text.len() <= LINE_MAX && !text.chars().any(acts) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(bounded(text, LINE_MAX))
}

/// Like [`line`], for a text of at most `max` characters after escaping, plus `…` where it was cut.
pub(crate) fn bounded(text: &str, max: usize) -> String {
    let mut shown = String::with_capacity(text.len().min(max));
    let mut length = 0;
    for c in text.chars() {
        let escaped = acts(c).then(|| c.escape_unicode());
        length += escaped.as_ref().map_or(1, ExactSizeIterator::len);
        if length > max {
            shown.push('…');
            break;
        }
        match escaped {
            Some(escaped) => shown.extend(escaped),
            None => shown.push(c),
        }
    }
    shown
}

/// Returns a JSON text with the same value in which every such character is a `\uXXXX` escape.
///
/// `json` must be valid JSON on one line: these characters then occur inside strings only.
pub(crate) fn json(json: &str) -> String {
    let mut shown = String::with_capacity(json.len());
    for c in json.chars() {
        if !acts(c) {
            shown.push(c);
            continue;
        }
        for unit in c.encode_utf16(&mut [0; 2]) {
            let _ = write!(shown, "\\u{unit:04x}");
        }
    }
    shown
}

/// Whether a terminal may act on `c`, reorder text because of it, or show nothing for it.
fn acts(c: char) -> bool {
    c.is_control() // C0, DEL, C1
        || matches!(c,
            '\u{ad}'                        // soft hyphen
            | '\u{61c}'                     // bidi: Arabic letter mark
            | '\u{115f}' | '\u{1160}'       // fillers without a glyph
            | '\u{180b}'..='\u{180f}'       // Mongolian selectors and vowel separator
            | '\u{200b}'..='\u{200f}'       // zero width, bidi marks
            | '\u{2028}'..='\u{202e}'       // line and paragraph separators, bidi embeddings
            | '\u{2060}'..='\u{206f}'       // joiners, invisible operators, bidi isolates
            | '\u{3164}' | '\u{ffa0}'       // fillers without a glyph
            | '\u{fe00}'..='\u{fe0f}'       // variation selectors
            | '\u{feff}'                    // byte-order mark
            | '\u{fff0}'..='\u{fffb}'       // interlinear annotation, specials
            | '\u{fffe}' | '\u{ffff}'
            | '\u{1bca0}'..='\u{1bca3}'     // shorthand format controls
            | '\u{1d173}'..='\u{1d17a}'     // musical format controls
            | '\u{e0000}'..='\u{e0fff}') // tags, further variation selectors
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinary_text_of_any_script_is_untouched() {
        for text in ["plain", "Übergröße", "日本語", "مرحبا", "a\\b \"c\" …", ""] {
            assert_eq!(line(text), text);
        }
    }

    #[test]
    fn every_class_is_escaped() {
        let cases = [
            ("\x1b[2J", "\\u{1b}[2J"),
            ("a\r\nb", "a\\u{d}\\u{a}b"),
            ("\u{7f}", "\\u{7f}"),
            ("\u{9b}31m", "\\u{9b}31m"),
            ("x\u{202e}gpj.exe", "x\\u{202e}gpj.exe"),
            (
                "\u{2066}\u{2069}\u{61c}\u{200e}",
                "\\u{2066}\\u{2069}\\u{61c}\\u{200e}",
            ),
            ("a\u{200b}\u{feff}\u{ad}b", "a\\u{200b}\\u{feff}\\u{ad}b"),
            ("\u{2028}\u{2029}", "\\u{2028}\\u{2029}"),
            ("\u{e0041}", "\\u{e0041}"),
        ];
        for (hostile, shown) in cases {
            assert_eq!(line(hostile), shown);
            assert_eq!(line(shown), shown, "applying it twice changes nothing");
        }
    }

    #[test]
    fn long_text_is_cut_after_escaping() {
        assert_eq!(bounded("abcdef", 4), "abcd…");
        assert_eq!(bounded("\x1b\x1b", 6), "\\u{1b}…");
        assert_eq!(line(&"x".repeat(10_000_000)).chars().count(), LINE_MAX + 1);
    }

    #[test]
    fn json_keeps_its_value() {
        let value = serde_json::json!({"path": "a\u{9b}\u{202e}\u{e0041}\u{7f}\n\"é"});
        let shown = json(&value.to_string());
        assert!(shown.chars().all(|c| !acts(c)));
        assert_eq!(
            serde_json::from_str::<serde_json::Value>(&shown).ok(),
            Some(value)
        );
    }
}
