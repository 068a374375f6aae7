//! Names inside a document: those of the format stay, all others are counted instead.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use crate::{Report, Trace};

/// Styles that every program has, blanks for `_20_` and `#` for numbers. Readers know headings, quotations
/// and lists by them.
const KNOWN: &str = "Standard|Default|Default Style|Heading|Heading #|Title|Subtitle|Text body|\
    Text body indent|First line indent|Hanging indent|List|List #|List # Start|List # End|List # Cont.|\
    List Indent|List Heading|List Contents|Numbering #|Numbering # Start|Numbering # End|Numbering # Cont.|\
    Caption|Illustration|Table|Text|Drawing|Figure|Index|Index #|Index Heading|Index Separator|\
    Contents Heading|Contents #|User Index Heading|User Index #|Bibliography Heading|Bibliography #|\
    Illustration Index Heading|Illustration Index #|Table index heading|Table index #|Object index heading|\
    Object index #|Table Contents|Table Heading|Footnote|Endnote|Footnote Symbol|Endnote Symbol|\
    Footnote anchor|Endnote anchor|Footnote Characters|Endnote Characters|Header|Footer|Header left|\
    Header right|Footer left|Footer right|Header and Footer|Quotations|Preformatted Text|Horizontal Line|\
    Emphasis|Strong Emphasis|Internet link|Internet Link|Visited Internet Link|Source Text|Teletype|\
    User Entry|Variable|Definition|Definition Term|Definition Definition|Example|Citation|Placeholder|\
    Bullet Symbols|Numbering Symbols|Page Number|Line numbering|Caption characters|Drop Caps|\
    Main index entry|Rubies|Vertical Numbering Symbols|Index Link|Graphics|Frame|OLE|Formula|Labels|\
    Watermark|Marginalia|Frame contents|Addressee|Sender|Salutation|Signature|Outline|First Page|Left Page|\
    Right Page|Envelope|HTML|Endnote|Landscape|Report|Result|Result#|Heading#|Accent|Accent #|Status|Good|\
    Neutral|Bad|Warning|Error|Note|Hyperlink|Currency|Table Header|Body Text|First paragraph|\
    First Paragraph|Compact|Author|Date|Abstract|Block Text|Superscript|Subscript|Strikeout|Verbatim Char|\
    Definition List|Quote|Normal|standard|graphic|objectwithoutfill|Object with no fill and no line|Textbody|\
    Filled|Outlined|Lines|Bullet #|Internet|PageBreak|Image Caption|Table Caption|FigureWithCaption";

/// What programs put behind the name of a master page to name its styles.
const OF_MASTER_PAGES: &[&str] = &[
    "title",
    "subtitle",
    "notes",
    "background",
    "backgroundobjects",
    "outline1",
    "outline2",
    "outline3",
    "outline4",
    "outline5",
    "outline6",
    "outline7",
    "outline8",
    "outline9",
];

static KNOWN_NAMES: LazyLock<BTreeSet<&str>> = LazyLock::new(|| KNOWN.split('|').collect());

/// New names for old ones, in the order in which they come.
#[derive(Default)]
pub(super) struct Renames {
    styles: BTreeMap<String, String>,
    marks: BTreeMap<String, String>,
    ids: BTreeMap<String, String>,
}

impl Renames {
    /// The name of a style.
    pub(super) fn style(&mut self, name: &str, report: &mut Report) -> String {
        let parts = name.rsplit_once('-');
        if let Some((page, part)) = parts.filter(|(_, part)| OF_MASTER_PAGES.contains(part)) {
            return format!("{}-{part}", self.style_itself(page, report));
        }
        self.style_itself(name, report)
    }

    fn style_itself(&mut self, name: &str, report: &mut Report) -> String {
        let stays = name.is_empty() || !self.styles.contains_key(name) && is_known(name);
        match stays {
            true => name.to_owned(),
            false => renamed(&mut self.styles, "S", name, report),
        }
    }

    /// The name of a bookmark, a section, an index or a table of a text.
    pub(super) fn mark(&mut self, name: &str, report: &mut Report) -> String {
        renamed(&mut self.marks, "N", name, report)
    }

    /// What an element is called by others.
    pub(super) fn id(&mut self, name: &str, report: &mut Report) -> String {
        renamed(&mut self.ids, "i", name, report)
    }
}

fn is_known(name: &str) -> bool {
    let words = name.replace("_20_", " ");
    let mut shape = String::with_capacity(words.len());
    for c in words.chars() {
        match c {
            '0'..='9' if shape.ends_with('#') => {}
            '0'..='9' => shape.push('#'),
            c => shape.push(c),
        }
    }
    // A long number is no number of a level.
    let digits = words.chars().filter(char::is_ascii_digit).count();
    digits <= 2 && KNOWN_NAMES.contains(shape.as_str())
}

fn renamed(
    names: &mut BTreeMap<String, String>,
    letter: &str,
    name: &str,
    report: &mut Report,
) -> String {
    if let Some(known) = names.get(name) {
        return known.clone();
    }
    let new = format!("{letter}{}", names.len() + 1);
    if !is_counted(name) {
        report.add(Trace::PartName, 1);
    }
    names.insert(name.to_owned(), new.clone());
    new
}

/// True for names that programs count themselves, such as `P12` and `Table1.A1`.
fn is_counted(name: &str) -> bool {
    let start = name.split(['.', '_']).next().unwrap_or_default();
    let word = start.trim_end_matches(|c: char| c.is_ascii_digit());
    word.len() <= 5 && word.len() < start.len() && word.chars().all(|c| c.is_ascii_alphabetic())
        || name.starts_with("__RefHeading__")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_the_format_stay_and_others_are_counted() {
        let mut report = Report::default();
        let mut names = Renames::default();
        let mut style = |name: &str| names.style(name, &mut report);
        assert_eq!(style("Heading_20_1"), "Heading_20_1");
        assert_eq!(style("Jane_20_Doe"), "S1");
        assert_eq!(style("P7"), "S2");
        assert_eq!(style("Jane_20_Doe"), "S1");
        assert_eq!(style("Jane-outline1"), "S3-outline1");
        assert_eq!(style("Default-title"), "Default-title");
        assert_eq!(style("Heading_20_123"), "S4");
        assert_eq!(report.count(Trace::PartName), 3);
    }
}
