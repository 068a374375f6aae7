//! The words that are kept of each namespace: everything else goes.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::LazyLock;

use super::names::Ns;

mod chart;
mod drawing;
mod sheet;
mod slide;
mod vml;
mod word;

/// Attributes, and the elements that have exactly these.
type Words = &'static [(&'static str, &'static str)];

/// An element that is kept, with the attributes that are kept of it.
#[derive(Debug)]
pub(super) struct Word {
    pub(super) name: &'static str,
    /// Prefixes, empty for none, and names.
    attributes: Vec<(&'static str, &'static str)>,
}

impl Word {
    fn new(name: &'static str, attributes: &'static str) -> Self {
        let attributes = attributes.split_ascii_whitespace();
        Self {
            name,
            attributes: attributes
                .map(|kept| kept.split_once(':').unwrap_or(("", kept)))
                .collect(),
        }
    }

    /// True when an attribute with this prefix, or none, and this name is kept.
    pub(super) fn has(&self, prefix: &str, name: &str) -> bool {
        self.attributes.contains(&(prefix, name))
    }
}

/// Hashes short words of ours (FNV-1a): nothing of a file ever comes into the table.
#[derive(Debug, Clone, Copy)]
struct Short(u64);

impl Default for Short {
    fn default() -> Self {
        Self(0xCBF2_9CE4_8422_2325)
    }
}

impl Hasher for Short {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01B3);
        }
    }
}

/// Words by their names, for each namespace.
type Table = HashMap<Ns, Vocabulary, BuildHasherDefault<Short>>;
type Vocabulary = HashMap<&'static str, Word, BuildHasherDefault<Short>>;

const TABLES: &[(Ns, Words)] = &[
    (Ns::Word, word::WORD),
    (Ns::WordDrawing, word::WORD_DRAWING),
    (Ns::Shape, vml::WORD_SHAPE),
    (Ns::Group, vml::WORD_GROUP),
    (Ns::Canvas, vml::WORD_CANVAS),
    (Ns::Math, chart::MATH),
    (Ns::Drawing, drawing::DRAWING),
    (Ns::Picture, drawing::PICTURE),
    (Ns::Chart, chart::CHART),
    (Ns::ChartDrawing, drawing::CHART_DRAWING),
    (Ns::Diagram, chart::DIAGRAM),
    (Ns::Locked, &[("", "lockedCanvas")]),
    (Ns::Vml, vml::VML),
    (Ns::Office, vml::OFFICE),
    (Ns::WordVml, vml::WORD_VML),
    (Ns::Sheet, sheet::SHEET),
    (Ns::SheetDrawing, drawing::SHEET_DRAWING),
    (Ns::Slide, slide::SLIDE),
    (Ns::Slide2010, slide::SLIDE_2010),
];

static WORDS: LazyLock<Table> = LazyLock::new(|| {
    let vocabulary = |words: Words| -> Vocabulary {
        let rows = words.iter().flat_map(|(attributes, names)| {
            let names = names.split_ascii_whitespace();
            names.map(move |name| (name, Word::new(name, attributes)))
        });
        rows.collect()
    };
    let tables = TABLES.iter();
    tables.map(|(ns, words)| (*ns, vocabulary(words))).collect()
});

/// The element of this name, when it is kept.
pub(super) fn word(ns: Ns, name: &str) -> Option<&'static Word> {
    WORDS.get(&ns)?.get(name)
}

/// True for elements whose text is content.
pub(super) fn has_text(ns: Ns, name: &str) -> bool {
    match ns {
        Ns::Word => matches!(name, "t" | "instrText"),
        Ns::Math => name == "t",
        Ns::Drawing => matches!(name, "t" | "tableStyleId"),
        Ns::Chart => matches!(name, "v" | "f" | "formatCode" | "name" | "separator"),
        Ns::ChartDrawing => matches!(name, "x" | "y"),
        Ns::WordDrawing => matches!(name, "align" | "posOffset"),
        Ns::SheetDrawing => matches!(name, "col" | "colOff" | "row" | "rowOff"),
        Ns::Sheet => {
            let formula = name.starts_with("formula") || name.ends_with("Formula");
            let margin = name.ends_with("Header") || name.ends_with("Footer");
            formula || margin || matches!(name, "t" | "v" | "f" | "definedName")
        }
        _ => false,
    }
}
