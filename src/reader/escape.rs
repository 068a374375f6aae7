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
pub(crate) fn json(json: &str) -> Cow<'_, str> {
    if !json.chars().any(acts) {
        return Cow::Borrowed(json);
    }
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
    Cow::Owned(shown)
}

/// Whether a terminal may act on `c`, reorder text because of it, or show nothing for it: what no text of a tip may
/// hold, and the line ends and tabs that it may.
fn acts(c: char) -> bool {
    // Most of what is shown, looked at first: every list passes here.
    !matches!(c, ' '..='~') && (c.is_control() || !envelope::is_allowed(c))
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
            ("a\u{34f}\u{17b4}b", "a\\u{34f}\\u{17b4}b"),
            ("\u{fffc}\u{fdd0}", "\\u{fffc}\\u{fdd0}"),
        ];
        for (hostile, shown) in cases {
            assert_eq!(line(hostile), shown);
            assert_eq!(line(shown), shown, "applying it twice changes nothing");
        }
    }

    #[test]
    fn what_no_tip_may_hold_never_reaches_a_terminal() {
        for c in (0..=u32::from(char::MAX)).filter_map(char::from_u32) {
            let safe = envelope::is_allowed(c) && !c.is_control();
            assert_eq!(line(&c.to_string()).contains(c), safe, "{c:?}");
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
        let written = value.to_string();
        let shown = json(&written);
        assert!(shown.chars().all(|c| !acts(c)));
        assert_eq!(
            serde_json::from_str::<serde_json::Value>(&shown).ok(),
            Some(value)
        );
    }
}
