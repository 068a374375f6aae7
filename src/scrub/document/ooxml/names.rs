//! Namespaces of Office Open XML (ISO/IEC 29500-1, Annex A, and 29500-4): each has one prefix here.

/// What the first part of a name means. Those of the strict and of the transitional form are the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Ns {
    /// Without a namespace, as most attributes are.
    Bare,
    /// Any that is not listed: nothing of it is kept.
    Other,
    Xml,
    Compatibility,
    Relation,
    Word,
    WordDrawing,
    Shape,
    Group,
    Canvas,
    Math,
    Drawing,
    Picture,
    Chart,
    ChartDrawing,
    Diagram,
    Locked,
    Vml,
    Office,
    WordVml,
    Sheet,
    SheetDrawing,
    Slide,
    Slide2010,
}

/// Namespaces with their addresses, and those of the strict form.
const TABLE: &[(Ns, &str, &str)] = &[
    (Ns::Xml, "http://www.w3.org/XML/1998/namespace", ""),
    (
        Ns::Compatibility,
        "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "",
    ),
    (
        Ns::Relation,
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
    ),
    (
        Ns::Word,
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    ),
    (
        Ns::WordDrawing,
        "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing",
    ),
    (
        Ns::Shape,
        "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "",
    ),
    (
        Ns::Group,
        "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
        "",
    ),
    (
        Ns::Canvas,
        "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas",
        "",
    ),
    (
        Ns::Math,
        "http://schemas.openxmlformats.org/officeDocument/2006/math",
        "http://purl.oclc.org/ooxml/officeDocument/math",
    ),
    (
        Ns::Drawing,
        "http://schemas.openxmlformats.org/drawingml/2006/main",
        "http://purl.oclc.org/ooxml/drawingml/main",
    ),
    (
        Ns::Picture,
        "http://schemas.openxmlformats.org/drawingml/2006/picture",
        "http://purl.oclc.org/ooxml/drawingml/picture",
    ),
    (
        Ns::Chart,
        "http://schemas.openxmlformats.org/drawingml/2006/chart",
        "http://purl.oclc.org/ooxml/drawingml/chart",
    ),
    (
        Ns::ChartDrawing,
        "http://schemas.openxmlformats.org/drawingml/2006/chartDrawing",
        "http://purl.oclc.org/ooxml/drawingml/chartDrawing",
    ),
    (
        Ns::Diagram,
        "http://schemas.openxmlformats.org/drawingml/2006/diagram",
        "http://purl.oclc.org/ooxml/drawingml/diagram",
    ),
    (
        Ns::Locked,
        "http://schemas.openxmlformats.org/drawingml/2006/lockedCanvas",
        "http://purl.oclc.org/ooxml/drawingml/lockedCanvas",
    ),
    (Ns::Vml, "urn:schemas-microsoft-com:vml", ""),
    (Ns::Office, "urn:schemas-microsoft-com:office:office", ""),
    (Ns::WordVml, "urn:schemas-microsoft-com:office:word", ""),
    (
        Ns::Sheet,
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "http://purl.oclc.org/ooxml/spreadsheetml/main",
    ),
    (
        Ns::SheetDrawing,
        "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
        "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing",
    ),
    (
        Ns::Slide,
        "http://schemas.openxmlformats.org/presentationml/2006/main",
        "http://purl.oclc.org/ooxml/presentationml/main",
    ),
    (
        Ns::Slide2010,
        "http://schemas.microsoft.com/office/powerpoint/2010/main",
        "",
    ),
];

impl Ns {
    /// The namespace of an address.
    pub(super) fn of(address: &str) -> Self {
        if address.is_empty() {
            return Self::Bare;
        }
        let mut table = TABLE.iter();
        let found = table.find(|(_, usual, strict)| address == *usual || address == *strict);
        found.map_or(Self::Other, |(ns, ..)| *ns)
    }

    /// What stands before the colon; empty for names without one.
    pub(super) fn prefix(self) -> &'static str {
        match self {
            Self::Xml => "xml",
            Self::Compatibility => "mc",
            Self::Relation => "r",
            Self::Word => "w",
            Self::WordDrawing => "wp",
            Self::Shape => "wps",
            Self::Group => "wpg",
            Self::Canvas => "wpc",
            Self::Math => "m",
            Self::Drawing => "a",
            Self::Picture => "pic",
            Self::Chart => "c",
            Self::ChartDrawing => "cdr",
            Self::Diagram => "dgm",
            Self::Locked => "lc",
            Self::Vml => "v",
            Self::Office => "o",
            Self::WordVml => "w10",
            Self::SheetDrawing => "xdr",
            Self::Slide => "p",
            Self::Slide2010 => "p14",
            Self::Sheet | Self::Bare | Self::Other => "",
        }
    }

    /// The address of the transitional form, which every program reads.
    pub(super) fn address(self) -> &'static str {
        let row = TABLE.iter().find(|(ns, ..)| *ns == self);
        row.map_or("", |(_, address, _)| address)
    }
}
