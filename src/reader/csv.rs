//! Rows for spreadsheets (RFC 4180).
//!
//! A spreadsheet computes what begins like a formula, and a formula can run programs or fetch a page. Such a
//! field begins with an apostrophe here, by which spreadsheets know a text (OWASP, CSV injection).

use crate::escape;

/// One row without its end: every field in quotes, harmless to a terminal too.
pub(crate) fn row(fields: &[String]) -> String {
    let fields: Vec<String> = fields.iter().map(|text| field(text)).collect();
    fields.join(",")
}

fn field(text: &str) -> String {
    let harmless = escape::bounded(text, usize::MAX).replace('"', "\"\"");
    // Signs of full width are formulas to some programs, too.
    let computes = |c| {
        matches!(
            c,
            '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠' | '|' | '%'
        )
    };
    let first = harmless.trim_start().chars().next();
    match first.is_some_and(computes) {
        true => format!("\"'{harmless}\""),
        false => format!("\"{harmless}\""),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_computed() {
        for formula in [
            "=1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            " =1",
            "\u{a0}=1",
            "＝1",
            "=cmd|' /C calc'!A0",
            "%0A",
            "|x",
        ] {
            let field = field(formula);
            assert!(field.starts_with("\"'"), "{field}");
        }
        assert_eq!(field("\t=1"), "\"\\u{9}=1\"", "a tab is no tab any more");
        assert_eq!(field("riga"), "\"riga\"");
    }

    #[test]
    fn a_field_stays_one_field() {
        let row = row(&[
            "a\"b".to_owned(),
            "c,d".to_owned(),
            "e\r\nf".to_owned(),
            String::new(),
        ]);
        assert_eq!(row, r#""a""b","c,d","e\u{d}\u{a}f","""#);
    }
}
