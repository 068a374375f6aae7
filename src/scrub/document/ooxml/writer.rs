//! XML of ours: one way to write each thing.

use super::names::Ns;

/// What every part begins with.
const START: &[u8] = b"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// A part that is being written.
#[derive(Debug)]
pub(super) struct Writer {
    bytes: Vec<u8>,
    /// The last start tag still lacks its end.
    open: bool,
    /// Where the content of each element starts that has not ended.
    contents: Vec<usize>,
    /// Nothing is written.
    silent: bool,
}

impl Writer {
    pub(super) fn new(silent: bool) -> Self {
        Self {
            silent,
            bytes: START.to_vec(),
            open: false,
            contents: Vec::new(),
        }
    }

    /// Where the next thing will stand.
    pub(super) fn position(&mut self) -> usize {
        self.finish_tag();
        self.bytes.len()
    }

    /// Takes back what was written from `position` on.
    pub(super) fn cut(&mut self, position: usize) -> Vec<u8> {
        self.finish_tag();
        let position = position.min(self.bytes.len());
        self.bytes.split_off(position)
    }

    /// Writes again what was taken back.
    pub(super) fn paste(&mut self, bytes: &[u8]) {
        if self.silent {
            return;
        }
        self.finish_tag();
        self.bytes.extend_from_slice(bytes);
    }

    pub(super) fn start(&mut self, ns: Ns, name: &str) {
        if self.silent {
            return;
        }
        self.finish_tag();
        self.bytes.push(b'<');
        self.name(ns, name);
        self.contents.push(0);
        self.open = true;
    }

    /// Of the element that was started last.
    pub(super) fn attribute(&mut self, ns: Ns, name: &str, value: &str) {
        if self.silent {
            return;
        }
        self.bytes.push(b' ');
        self.name(ns, name);
        self.bytes.extend_from_slice(b"=\"");
        self.escaped(value, |character| match character {
            '"' => Some("&quot;"),
            '\t' => Some("&#9;"),
            '\n' => Some("&#10;"),
            _ => None,
        });
        self.bytes.push(b'"');
    }

    /// Declares a namespace on the element that was started last.
    pub(super) fn declare(&mut self, ns: Ns) {
        if self.silent {
            return;
        }
        let prefix = ns.prefix();
        self.bytes.extend_from_slice(b" xmlns");
        if !prefix.is_empty() {
            self.bytes.push(b':');
            self.bytes.extend_from_slice(prefix.as_bytes());
        }
        self.bytes.extend_from_slice(b"=\"");
        self.bytes.extend_from_slice(ns.address().as_bytes());
        self.bytes.push(b'"');
    }

    pub(super) fn text(&mut self, text: &str) {
        if self.silent || text.is_empty() {
            return;
        }
        self.finish_tag();
        self.escaped(text, |_| None);
    }

    pub(super) fn end(&mut self, ns: Ns, name: &str) {
        if self.silent {
            return;
        }
        self.finish_tag();
        // What has nothing in it is written in one way, whatever was taken back.
        if self.contents.pop() == Some(self.bytes.len()) {
            self.bytes.pop();
            self.bytes.extend_from_slice(b"/>");
            return;
        }
        self.bytes.extend_from_slice(b"</");
        self.name(ns, name);
        self.bytes.push(b'>');
    }

    /// An element with nothing in it.
    pub(super) fn empty(&mut self, ns: Ns, name: &str) {
        self.start(ns, name);
        self.end(ns, name);
    }

    pub(super) fn into_bytes(mut self) -> Vec<u8> {
        self.finish_tag();
        self.bytes
    }

    fn finish_tag(&mut self) {
        if std::mem::take(&mut self.open) {
            self.bytes.push(b'>');
            if let Some(content) = self.contents.last_mut() {
                *content = self.bytes.len();
            }
        }
    }

    fn name(&mut self, ns: Ns, name: &str) {
        let prefix = ns.prefix();
        if !prefix.is_empty() {
            self.bytes.extend_from_slice(prefix.as_bytes());
            self.bytes.push(b':');
        }
        self.bytes.extend_from_slice(name.as_bytes());
    }

    /// Leaves out what XML cannot hold.
    fn escaped(&mut self, text: &str, more: fn(char) -> Option<&'static str>) {
        let plain = |byte: &u8| matches!(byte, b' '..=b'~') && !b"&<>\"".contains(byte);
        if text.as_bytes().iter().all(plain) {
            self.bytes.extend_from_slice(text.as_bytes());
            return;
        }
        let mut from = 0;
        for (at, character) in text.char_indices() {
            let written = match character {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '\r' => "&#13;",
                '\0'..'\t' | '\u{b}' | '\u{c}' | '\u{e}'..' ' | '\u{fffe}' | '\u{ffff}' => "",
                _ => match more(character) {
                    Some(written) => written,
                    None => continue,
                },
            };
            self.bytes.extend_from_slice(&text.as_bytes()[from..at]);
            self.bytes.extend_from_slice(written.as_bytes());
            from = at + character.len_utf8();
        }
        self.bytes.extend_from_slice(&text.as_bytes()[from..]);
    }
}

/// A part that is written whole, such as the list of content types.
pub(super) fn document(
    root: &str,
    address: &str,
    elements: &[(&str, Vec<(&str, String)>)],
) -> Vec<u8> {
    let mut writer = Writer::new(false);
    writer.start(Ns::Bare, root);
    writer.attribute(Ns::Bare, "xmlns", address);
    for (name, attributes) in elements {
        writer.start(Ns::Bare, name);
        for (attribute, value) in attributes {
            writer.attribute(Ns::Bare, attribute, value);
        }
        writer.end(Ns::Bare, name);
    }
    writer.end(Ns::Bare, root);
    writer.into_bytes()
}
