//! The form as a browser sends it.

/// The boundary of every form that the tests write.
pub const BOUNDARY: &str = "----geckoformboundary0123456789abcdef";

/// A `multipart/form-data` body under construction.
#[derive(Clone, Default)]
pub struct Form {
    body: Vec<u8>,
}

impl Form {
    /// An empty form.
    pub fn new() -> Self {
        Self::default()
    }

    /// A form with only a message.
    pub fn message(text: &str) -> Self {
        Self::new().field("message", text)
    }

    /// Adds a text field.
    pub fn field(mut self, name: &str, value: &str) -> Self {
        self.head(&format!("form-data; name=\"{name}\""), None);
        self.body.extend_from_slice(value.as_bytes());
        self.body.extend_from_slice(b"\r\n");
        self
    }

    /// Adds a file under the sender's own name and type.
    pub fn file(mut self, name: &str, media_type: &str, bytes: &[u8]) -> Self {
        let disposition = format!("form-data; name=\"file\"; filename=\"{name}\"");
        self.head(&disposition, Some(media_type));
        self.body.extend_from_slice(bytes);
        self.body.extend_from_slice(b"\r\n");
        self
    }

    /// Adds a part that is no text under this field's name, as a program sends one.
    pub fn part(mut self, name: &str, bytes: &[u8]) -> Self {
        let disposition = format!("form-data; name=\"{name}\"; filename=\"x\"");
        self.head(&disposition, Some("application/octet-stream"));
        self.body.extend_from_slice(bytes);
        self.body.extend_from_slice(b"\r\n");
        self
    }

    /// Ticks "send files that cannot be cleaned as they are".
    pub fn as_is(self) -> Self {
        self.field("as_is", "yes")
    }

    /// The finished body.
    pub fn body(mut self) -> Vec<u8> {
        self.body
            .extend_from_slice(format!("--{BOUNDARY}--\r\n").as_bytes());
        self.body
    }

    /// The body before the closing boundary, for clients that stop or go on.
    pub fn open_body(self) -> Vec<u8> {
        self.body
    }

    /// The form around one more file: the body up to the file's first byte, and what closes it.
    pub fn around_file(self) -> (Vec<u8>, Vec<u8>) {
        let mut head = self.file("x", "a/b", b"").open_body();
        head.truncate(head.len() - 2);
        (head, [&b"\r\n"[..], &Form::new().body()].concat())
    }

    fn head(&mut self, disposition: &str, media_type: Option<&str>) {
        let mut head = format!("--{BOUNDARY}\r\nContent-Disposition: {disposition}\r\n");
        if let Some(media_type) = media_type {
            head.push_str(&format!("Content-Type: {media_type}\r\n"));
        }
        head.push_str("\r\n");
        self.body.extend_from_slice(head.as_bytes());
    }
}
