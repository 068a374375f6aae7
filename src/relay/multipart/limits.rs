//! The bounds of a form, with their reasons.

/// What one form may cost.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// Most parts. A form has a field a question and a part a file.
    pub parts: usize,
    /// Most bytes of a part's headers. Browsers send under 200 and the file name, which file systems
    /// bound to 255 characters: 1,020 bytes, and up to three times that where quotes are escaped.
    pub head_bytes: usize,
    /// Most headers of a part. Browsers send two.
    pub headers: usize,
    /// Most bytes of a field's name. Ours are `answer_` and a question's name of up to 64.
    pub name_bytes: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Limits {
            parts: 128,
            head_bytes: 4096,
            headers: 8,
            name_bytes: 80,
        }
    }
}
