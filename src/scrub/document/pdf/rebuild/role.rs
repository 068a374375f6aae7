//! What an object of a document is there for.

/// What an object is used as: only what this use needs is kept of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::document::pdf) enum Role {
    Form,
    Image,
    /// A picture that says how much of another one is seen.
    Mask,
    Font,
    Descriptor,
    FontFile,
    Codes,
    ToUnicode,
    GlyphMap,
    Encoding,
    CidFont,
    Widths,
    Pattern,
    Shading,
    State,
    Colour,
    Profile,
    Function,
}
