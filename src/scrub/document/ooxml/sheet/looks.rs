//! Names of looks: Excel's own stay, those of people get numbers.

use std::collections::HashSet;

use super::super::xml::Element;

/// Names that were given to styles of cells so far.
#[derive(Debug, Default)]
pub(super) struct Names {
    given: HashSet<String>,
    customs: usize,
}

impl Names {
    /// Names a style of cells. Answers whether it had another name.
    pub(super) fn style(&mut self, element: &mut Element<'_>) -> bool {
        let number = element.value("builtinId").and_then(|id| id.parse().ok());
        let level = element
            .value("iLevel")
            .and_then(|level| level.parse::<u8>().ok());
        let known = number.and_then(|number| built_in(number, level.unwrap_or(0)));
        if let Some(name) = known.filter(|name| self.given.insert(name.clone())) {
            // Excel writes the same name in other languages.
            element.replace("name", &name);
            return false;
        }
        element.remove("builtinId");
        self.customs += 1;
        element.replace("name", &format!("Style {}", self.customs))
    }
}

/// The first of them, by their numbers.
const FIRST: [&str; 30] = [
    "Normal",
    "RowLevel_",
    "ColLevel_",
    "Comma",
    "Currency",
    "Percent",
    "Comma [0]",
    "Currency [0]",
    "Hyperlink",
    "Followed Hyperlink",
    "Note",
    "Warning Text",
    "Emphasis 1",
    "Emphasis 2",
    "Emphasis 3",
    "Title",
    "Heading 1",
    "Heading 2",
    "Heading 3",
    "Heading 4",
    "Input",
    "Output",
    "Calculation",
    "Check Cell",
    "Linked Cell",
    "Total",
    "Good",
    "Bad",
    "Neutral",
    "Accent1",
];

/// The name of a style of Excel's (ISO/IEC 29500-1, 18.8.7).
fn built_in(number: u32, level: u8) -> Option<String> {
    const SHADES: [&str; 4] = ["", "20% - ", "40% - ", "60% - "];
    match number {
        1 | 2 => FIRST
            .get(number as usize)
            .map(|name| format!("{name}{}", u32::from(level) + 1)),
        0..30 => FIRST.get(number as usize).map(|name| (*name).to_owned()),
        30..53 => {
            let accent = (number - 29) / 4 + 1;
            let shade = SHADES.get((number as usize - 29) % 4)?;
            Some(format!("{shade}Accent{accent}"))
        }
        53 => Some("Explanatory Text".to_owned()),
        _ => None,
    }
}

/// Tables keep the looks that every Excel has; others would come with a name.
pub(super) fn table_style(element: &mut Element<'_>) {
    let known = element.value("name").is_some_and(|name| {
        let rest = name.strip_prefix("TableStyle").unwrap_or_default();
        let digits = ["Light", "Medium", "Dark"]
            .iter()
            .find_map(|kind| rest.strip_prefix(kind));
        digits.is_some_and(|digits| {
            matches!(digits.len(), 1..=2) && digits.bytes().all(|byte| byte.is_ascii_digit())
        })
    });
    if !known {
        element.remove("name");
    }
}
