//! One text field, as it arrives.

use std::borrow::Cow;

use zeroize::Zeroizing;

/// A field's bytes up to its bound, and how many came.
pub(super) struct Text {
    bytes: Zeroizing<Vec<u8>>,
    keep: usize,
    came: usize,
    characters: usize,
}

impl Text {
    /// An empty one that keeps so many bytes.
    pub(super) fn keeping(keep: usize) -> Self {
        Self {
            bytes: Zeroizing::default(),
            keep,
            came: 0,
            characters: 0,
        }
    }

    pub(super) fn push(&mut self, bytes: &[u8]) {
        // The first byte of each, in UTF-8; and a line end is one, of which browsers make two.
        let begins = |byte: &&u8| **byte & 0xC0 != 0x80 && **byte != b'\r';
        self.characters += bytes.iter().filter(begins).count();
        self.came += bytes.len();
        let room = self.keep - self.bytes.len();
        let kept = bytes.get(..room).unwrap_or(bytes);
        self.bytes.extend_from_slice(kept);
    }

    /// How many characters came, whether or not they were kept.
    pub(super) fn characters(&self) -> usize {
        self.characters
    }

    /// More came than is kept.
    pub(super) fn is_cut(&self) -> bool {
        self.came > self.bytes.len()
    }

    pub(super) fn is_utf8(&self) -> bool {
        self.is_cut() || std::str::from_utf8(&self.bytes).is_ok()
    }

    /// The text, without a copy if it is one.
    pub(super) fn text(&self) -> Cow<'_, str> {
        // Looking for what is wrong takes longer than seeing that nothing is.
        match std::str::from_utf8(&self.bytes) {
            Ok(text) => text.into(),
            Err(_) => String::from_utf8_lossy(&self.bytes),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_are_counted_past_what_is_kept() {
        let mut text = Text::keeping(6);
        // In pieces that cut a character into two.
        for piece in ["äöü\r\n", "日"].concat().as_bytes().chunks(2) {
            text.push(piece);
        }
        assert_eq!(text.characters(), 5);
        assert!(text.is_cut() && text.is_utf8());
        assert_eq!(text.text(), "äöü");
    }
}
