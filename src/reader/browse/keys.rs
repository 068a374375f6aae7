//! Bytes of a terminal as the keys that were pressed. Whatever is not understood is no key.

/// Longest control sequence; what is longer is none.
const SEQUENCE_MAX: usize = 32;

/// The keys that end a paste of which the terminal never says the end.
const ESCAPE: u8 = 0x1b;
const CONTROL_C: u8 = 0x03;

/// A key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Key {
    Char(char),
    /// Control and a letter, in lower case.
    Control(char),
    Enter,
    Escape,
    Backspace,
    Up,
    Down,
    Left,
    Right,
    PageUp,
    PageDown,
    Home,
    End,
    /// Something was pasted: text, and never commands.
    Pasted(char),
}

/// Keys out of bytes that come in pieces.
#[derive(Default)]
pub(super) struct Decoder {
    waiting: Vec<u8>,
    pasting: bool,
    /// Whether what waits came alone: one byte, and none that waited before it.
    alone: bool,
}

impl Decoder {
    /// Takes in what the terminal sent.
    pub(super) fn push(&mut self, bytes: &[u8]) {
        self.alone = self.waiting.is_empty() && bytes.len() == 1;
        self.waiting.extend_from_slice(bytes);
    }

    /// Whether a key may have begun that is not complete: an escape can be a key or the beginning of one.
    pub(super) fn is_waiting(&self) -> bool {
        !self.waiting.is_empty()
    }

    /// The keys that are complete; `all` says that nothing more follows soon, so what waits is complete too.
    pub(super) fn keys(&mut self, all: bool) -> Vec<Key> {
        if self.pasting && self.alone && matches!(self.waiting[..], [ESCAPE | CONTROL_C]) {
            if all {
                self.end_paste();
            }
            return Vec::new();
        }
        let mut keys = Vec::new();
        let mut at = 0;
        while let Some((key, length)) = next(&self.waiting[at..], all) {
            at += length;
            match key {
                Found::Paste(begins) => self.pasting = begins,
                Found::Key(Key::Char(c)) if self.pasting => keys.push(Key::Pasted(c)),
                Found::Key(Key::Enter) if self.pasting => keys.push(Key::Pasted(' ')),
                Found::Key(key) if !self.pasting => keys.push(key),
                Found::Key(_) | Found::Nothing => {}
            }
        }
        self.waiting.drain(..at);
        keys
    }

    /// Ends a paste whose end was lost: somebody pressed a key, before and after which nothing came. Within a text
    /// that is pasted, the same byte ends nothing, or what follows it there would be commands. It is no key of its
    /// own either: to leave the program, it is pressed again.
    fn end_paste(&mut self) {
        self.pasting = false;
        self.waiting.clear();
    }
}

enum Found {
    Key(Key),
    /// A paste begins or ends.
    Paste(bool),
    Nothing,
}

/// The first key of `bytes` and its length, or `None` if more is needed.
fn next(bytes: &[u8], all: bool) -> Option<(Found, usize)> {
    let first = *bytes.first()?;
    let key = match first {
        ESCAPE => return escaped(bytes, all),
        b'\r' | b'\n' => Key::Enter,
        b'\t' => Key::Char(' '),
        0x7f | 0x08 => Key::Backspace,
        0x01..=0x1a => Key::Control(char::from(first - 1 + b'a')),
        0x00..=0x1f => return Some((Found::Nothing, 1)),
        0x20..=0x7e => Key::Char(char::from(first)),
        _ => return character(bytes, all),
    };
    Some((Found::Key(key), 1))
}

/// A character of several bytes.
fn character(bytes: &[u8], all: bool) -> Option<(Found, usize)> {
    let length = match bytes[0] {
        0xc2..=0xdf => 2,
        0xe0..=0xef => 3,
        0xf0..=0xf4 => 4,
        _ => return Some((Found::Nothing, 1)),
    };
    let Some(bytes) = bytes.get(..length) else {
        return all.then_some((Found::Nothing, bytes.len()));
    };
    let c = std::str::from_utf8(bytes)
        .ok()
        .and_then(|text| text.chars().next());
    let c = c.filter(|c| !c.is_control());
    Some(match c {
        Some(c) => (Found::Key(Key::Char(c)), length),
        None => (Found::Nothing, 1),
    })
}

/// An escape, alone or with what follows it.
fn escaped(bytes: &[u8], all: bool) -> Option<(Found, usize)> {
    let alone = (Found::Key(Key::Escape), 1);
    match bytes.get(1) {
        None if all => Some(alone),
        None => None,
        Some(b'O') => match bytes.get(2) {
            None => all.then_some(alone),
            Some(last) => Some((named(&[], *last), 3)),
        },
        Some(b'[') => {
            let last = bytes[2..].iter().position(|c| (0x40..=0x7e).contains(c));
            match last {
                Some(last) => Some((named(&bytes[2..2 + last], bytes[2 + last]), last + 3)),
                None if bytes.len() > SEQUENCE_MAX || all => Some((Found::Nothing, bytes.len())),
                None => None,
            }
        }
        Some(_) => Some(alone),
    }
}

/// The key of a control sequence, with or without modifiers.
fn named(parameters: &[u8], last: u8) -> Found {
    let first = parameters.split(|c| *c == b';').next();
    Found::Key(match (last, first.unwrap_or_default()) {
        (b'A', _) => Key::Up,
        (b'B', _) => Key::Down,
        (b'C', _) => Key::Right,
        (b'D', _) => Key::Left,
        (b'H', _) | (b'~', b"1" | b"7") => Key::Home,
        (b'F', _) | (b'~', b"4" | b"8") => Key::End,
        (b'~', b"5") => Key::PageUp,
        (b'~', b"6") => Key::PageDown,
        (b'~', b"200") => return Found::Paste(true),
        (b'~', b"201") => return Found::Paste(false),
        _ => return Found::Nothing,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(pieces: &[&[u8]]) -> Vec<Key> {
        let mut decoder = Decoder::default();
        let mut keys = Vec::new();
        for piece in pieces {
            decoder.push(piece);
            keys.extend(decoder.keys(false));
        }
        keys.extend(decoder.keys(true));
        assert!(!decoder.is_waiting());
        keys
    }

    #[test]
    fn keys_come_whole_however_they_are_cut() {
        let all = b"a\x1b[A\x1bOB\x1b[5~\x1b[1;5C\xc3\xa9\xe2\x82\xac\r\x7f\x03\x1b";
        let expected = [
            Key::Char('a'),
            Key::Up,
            Key::Down,
            Key::PageUp,
            Key::Right,
            Key::Char('é'),
            Key::Char('€'),
            Key::Enter,
            Key::Backspace,
            Key::Control('c'),
            Key::Escape,
        ];
        assert_eq!(keys(&[all]), expected);
        let bytes: Vec<&[u8]> = all.chunks(1).collect();
        assert_eq!(keys(&bytes), expected);
    }

    #[test]
    fn an_escape_before_a_letter_is_a_key_of_its_own() {
        assert_eq!(keys(&[b"\x1bj"]), [Key::Escape, Key::Char('j')]);
    }

    #[test]
    fn what_is_pasted_is_text() {
        let pasted = keys(&[b"\x1b[200~ql\r\x1b[A\x03\x1b[201~q"]);
        let text = ['q', 'l', ' '].map(Key::Pasted);
        assert_eq!(pasted[..3], text);
        assert_eq!(pasted[3..], [Key::Char('q')]);
    }

    /// The keys of pieces between which nothing comes for a while.
    fn slowly(decoder: &mut Decoder, pieces: &[&[u8]]) -> Vec<Key> {
        let mut keys = Vec::new();
        for piece in pieces {
            decoder.push(piece);
            keys.extend(decoder.keys(false));
            keys.extend(decoder.keys(true));
        }
        keys
    }

    #[test]
    fn a_paste_without_an_end_is_ended_by_a_key() {
        for key in [b"\x1b", b"\x03"] {
            let mut decoder = Decoder::default();
            let pasted = slowly(&mut decoder, &[b"\x1b[200~x", b"q", key]);
            assert_eq!(pasted, ['x', 'q'].map(Key::Pasted));
            assert!(!decoder.is_waiting());
            assert_eq!(slowly(&mut decoder, &[b"q"]), [Key::Char('q')]);
            assert_eq!(slowly(&mut decoder, &[key]).len(), 1, "a key again");
        }
    }

    #[test]
    fn what_is_pasted_cannot_end_its_paste() {
        for piece in [&b"a\x03q"[..], b"\x03q", b"a\x03", b"a\x1b", b"\x1bq"] {
            let mut decoder = Decoder::default();
            let keys = slowly(&mut decoder, &[b"\x1b[200~", piece, b"q"]);
            let is_text = |key: &Key| matches!(key, Key::Pasted(_));
            assert!(keys.iter().all(is_text), "{piece:?}: {keys:?}");
        }
        // The end of the paste itself, in pieces.
        let end: Vec<&[u8]> = b"\x1b[200~a\x1b[201~q".chunks(1).collect();
        assert_eq!(keys(&end), [Key::Pasted('a'), Key::Char('q')]);
    }

    #[test]
    fn nonsense_is_no_key() {
        let long = [b"\x1b[".as_slice(), &[b'1'; 1000]].concat();
        for nonsense in [
            &b"\x00\x1c\x1f"[..],
            b"\xff\xfe\x80",
            b"\xc3",
            b"\xed\xa0\x80",
            b"\x1b[<0;1;2M",
            b"\x1b[99999999999999999999~",
            &long,
            b"\xc2\x9b",
        ] {
            let keys = keys(&[nonsense]);
            assert!(keys.is_empty(), "{nonsense:?}: {keys:?}");
        }
    }
}
