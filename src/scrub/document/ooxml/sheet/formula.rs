//! Formulas: what leads out of the file, and the names that stand in them.

use crate::Trace;

/// Where a formula leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Leads {
    /// It stays in the workbook.
    Nowhere,
    /// It tells where the workbook is kept.
    Here,
    /// To another file, a server or a program.
    Out(Trace),
}

/// Functions that reach out of the workbook.
const REACHING: [(&str, Trace); 8] = [
    ("HYPERLINK(", Trace::Link),
    ("WEBSERVICE(", Trace::Link),
    ("IMAGE(", Trace::Link),
    ("RTD(", Trace::Path),
    ("CALL(", Trace::Path),
    ("REGISTER.ID(", Trace::Path),
    ("DDE(", Trace::Path),
    ("SQL.REQUEST(", Trace::Path),
];

/// Looks at a formula. `gone` are the names of sheets that are not kept, in lower case.
pub(super) fn leads_out(formula: &str, gone: &[String]) -> Leads {
    let bare = without_texts(formula);
    if bare.contains(['\\', '|']) || bare.contains("://") || names_a_file(&bare) {
        return Leads::Out(Trace::Path);
    }
    let upper = bare.to_ascii_uppercase();
    if let Some((_, trace)) = REACHING.iter().find(|(name, _)| calls(&upper, name)) {
        return Leads::Out(*trace);
    }
    let lower = || bare.to_lowercase();
    if !gone.is_empty() && refers_to(&lower(), gone) {
        return Leads::Out(Trace::PrivateBlock);
    }
    let texts = formula.to_ascii_lowercase();
    let here = upper.contains("CELL(") && texts.contains("filename")
        || upper.contains("INFO(") && texts.contains("directory");
    if here {
        return Leads::Here;
    }
    Leads::Nowhere
}

/// A formula without what stands between double quotes.
fn without_texts(formula: &str) -> String {
    let parts = formula.split('"').step_by(2);
    parts.collect::<Vec<_>>().join("\"\"")
}

/// True when a function is called, and not one whose name only ends alike.
fn calls(upper: &str, name: &str) -> bool {
    upper.match_indices(name).any(|(at, _)| {
        let before = upper
            .get(..at)
            .and_then(|before| before.chars().next_back());
        before.is_none_or(|before| !before.is_alphanumeric() && before != '_')
            || upper
                .get(..at)
                .is_some_and(|before| before.ends_with("_XLFN."))
    })
}

/// True for `[1]Sheet1!A1` and `'[Book.xlsx]Sheet1'!A1`, but not for `Table[[Row], [Column]]`.
fn names_a_file(formula: &str) -> bool {
    let mut depth = 0_u32;
    let mut before = ' ';
    for character in formula.chars() {
        match character {
            '[' => {
                let of_table = before.is_alphanumeric() || matches!(before, '_' | '.');
                if depth == 0 && !of_table {
                    return true;
                }
                depth = depth.saturating_add(1);
            }
            ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        before = character;
    }
    false
}

fn refers_to(lower: &str, sheets: &[String]) -> bool {
    sheets.iter().any(|sheet| {
        lower.match_indices(sheet.as_str()).any(|(at, found)| {
            let rest = lower.get(at + found.len()..).unwrap_or_default();
            rest.starts_with('!') || rest.starts_with("'!") || rest.starts_with(':')
        })
    })
}

/// What a link shows, as a formula of its own, where both its address and its text are written out.
pub(super) fn link_text(formula: &str) -> Option<&str> {
    let start = formula.get(..10)?;
    let rest = formula.get(10..)?.trim();
    let mut parts = rest.strip_prefix('"')?.split('"');
    let plain = start.eq_ignore_ascii_case("HYPERLINK(")
        && parts.next().is_some()
        && parts.next()?.trim() == ",";
    let text = parts.next()?;
    let ends = parts.next()?.trim() == ")" && parts.next().is_none();
    let at = rest.rfind(&format!("\"{text}\""))?;
    let shown = rest.get(at..at + text.len() + 2)?;
    (plain && ends).then_some(shown)
}

/// The words of a formula that may be names, in upper case. Functions find names in texts too.
pub(super) fn words(formula: &str) -> Vec<String> {
    let part = |character: char| character.is_alphanumeric() || "_.\\?".contains(character);
    let words = formula
        .split(|character| !part(character))
        .filter(|word| !word.is_empty());
    words.map(str::to_uppercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_leads_out_is_told_from_what_does_not() {
        for (formula, leads) in [
            ("SUM(A1:B2)", Leads::Nowhere),
            ("Table1[Column 1]+Table1[[#This Row],[x]]", Leads::Nowhere),
            ("TEXT(A1,\"[h]:mm\\h\")", Leads::Nowhere),
            ("IF(A1=\"http://x\",1,2)", Leads::Nowhere),
            ("Table1[[#This Row], [x]] + T_2[y]", Leads::Nowhere),
            ("IF(A1, [1]Sheet1!A1)", Leads::Out(Trace::Path)),
            ("[1]Sheet1!A1", Leads::Out(Trace::Path)),
            ("'[Book1.xlsx]Sheet 1'!A1", Leads::Out(Trace::Path)),
            ("SUM('C:\\Users\\x\\[b.xlsx]S'!A1)", Leads::Out(Trace::Path)),
            ("cmd|'/c calc'!A0", Leads::Out(Trace::Path)),
            ("hyperlink(\"file://x\",\"y\")", Leads::Out(Trace::Link)),
            ("_xlfn.WEBSERVICE(A1)", Leads::Out(Trace::Link)),
            ("CELL(\"filename\",A1)", Leads::Here),
            ("'Hidden 1'!A1", Leads::Out(Trace::PrivateBlock)),
        ] {
            assert_eq!(
                leads_out(formula, &["hidden 1".to_owned()]),
                leads,
                "{formula}"
            );
        }
        let link = "hyperlink(\"c:/users/x\", \"see\")";
        assert_eq!(link_text(link), Some("\"see\""));
        for other in [
            "HYPERLINK(\"x\")",
            "HYPERLINK(A1,\"x\")",
            "HYPERLINK(\"x\",A1&\"b\")",
            "SUM(\"é\")",
        ] {
            assert_eq!(link_text(other), None, "{other}");
        }
        let found = words("Rate*SUM(Data,INDIRECT(\"Text\"))");
        assert_eq!(found, ["RATE", "SUM", "DATA", "INDIRECT", "TEXT"]);
    }
}
