//! XML of our own (W3C, 1.0): nothing but elements, attributes and text.

/// Writes a document, each element as short as it can be.
#[derive(Default)]
pub(crate) struct Writer {
    text: String,
    /// Names of the open elements.
    names: Vec<String>,
    /// The start of the last element has no end yet.
    in_start: bool,
}

impl Writer {
    /// A document with the usual first line.
    pub(crate) fn new() -> Self {
        Self {
            text: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned(),
            ..Self::default()
        }
    }

    pub(crate) fn open(&mut self, name: &str) {
        self.end_start();
        self.text.push('<');
        self.text.push_str(name);
        self.names.push(name.to_owned());
        self.in_start = true;
    }

    /// An attribute of the element that was opened last.
    pub(crate) fn attribute(&mut self, name: &str, value: &str) {
        self.text.push(' ');
        self.text.push_str(name);
        self.text.push_str("=\"");
        self.escape(value, true);
        self.text.push('"');
    }

    pub(crate) fn content(&mut self, text: &str) {
        if !text.is_empty() {
            self.end_start();
            self.escape(text, false);
        }
    }

    pub(crate) fn close(&mut self) {
        let Some(name) = self.names.pop() else {
            return;
        };
        if std::mem::take(&mut self.in_start) {
            self.text.push_str("/>");
            return;
        }
        self.text.push_str("</");
        self.text.push_str(&name);
        self.text.push('>');
    }

    /// Closes an element with an end of its own, even if it is empty.
    pub(crate) fn close_long(&mut self) {
        self.end_start();
        self.close();
    }

    /// An element without content.
    pub(crate) fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.open(name);
        attributes
            .iter()
            .for_each(|(name, value)| self.attribute(name, value));
        self.close();
    }

    /// Bytes so far.
    pub(crate) fn len(&self) -> usize {
        self.text.len()
    }

    pub(crate) fn finish(mut self) -> String {
        while !self.names.is_empty() {
            self.close();
        }
        self.text
    }

    fn end_start(&mut self) {
        if std::mem::take(&mut self.in_start) {
            self.text.push('>');
        }
    }

    fn escape(&mut self, text: &str, attribute: bool) {
        if !text.contains(['&', '<', '>', '"', '\n', '\t']) {
            self.text.push_str(text);
            return;
        }
        for c in text.chars() {
            match c {
                '&' => self.text.push_str("&amp;"),
                '<' => self.text.push_str("&lt;"),
                '>' => self.text.push_str("&gt;"),
                '"' if attribute => self.text.push_str("&quot;"),
                '\n' if attribute => self.text.push_str("&#10;"),
                '\t' if attribute => self.text.push_str("&#9;"),
                c => self.text.push(c),
            }
        }
    }
}
