//! Elements that are kept, with what of their attributes is.

use crate::document::elements::{Element, Name};
use crate::document::odf::attributes::{value_of, Value};
use crate::document::odf::filter::Filter;
use crate::document::odf::formula;
use crate::document::odf::names::is_mixed;
use crate::document::odf::values::{is_kept, is_range, is_version};
use crate::Trace;

impl Filter<'_, '_> {
    /// Writes an element that is kept; `link` is what its link becomes.
    pub(super) fn keep(&mut self, element: &Element, link: Option<&str>) {
        self.writer
            .open(&format!("{}:{}", element.name.space, element.name.local));
        for (name, value) in &element.attributes {
            if let Some(value) = self.value(element, name, value, link) {
                let colon = if name.space.is_empty() { "" } else { ":" };
                self.writer
                    .attribute(&format!("{}{colon}{}", name.space, name.local), &value);
                let shown = value.contains("_20_") && element.name.space != "draw";
                if shown && name.is("style", "name") {
                    // Without it, programs take the name for another one.
                    self.writer
                        .attribute("style:display-name", &value.replace("_20_", " "));
                }
            }
        }
        if element.name.is("draw", "plugin") {
            self.writer
                .attribute("draw:mime-type", "application/vnd.sun.star.media");
        }
        if !matches!(element.name.local.as_str(), "image" | "object" | "plugin") {
            self.fill();
        }
        self.push(element.name.clone(), true, is_mixed(element));
    }

    /// The value of an attribute; `None` if it goes.
    fn value(
        &mut self,
        element: &Element,
        name: &Name,
        value: &str,
        link: Option<&str>,
    ) -> Option<String> {
        if name.is("xlink", "href") {
            let mark = value
                .strip_prefix('#')
                .filter(|_| element.name.is("text", "a"));
            return match mark {
                Some(mark) => Some(format!(
                    "#{}",
                    self.renames.mark(mark, &mut self.package.report)
                )),
                None => link.map(str::to_owned),
            };
        }
        let report = &mut self.package.report;
        let kind = value_of(element, name);
        let covered = element.name.is("table", "covered-table-cell");
        if !is_kept(element, name, value)
            || covered && matches!(kind, Some(Value::Cell | Value::Formula))
        {
            let trace = told(name)?;
            // Each style says it once more.
            let again = trace == Trace::Setting && report.count(trace) > 0;
            report.add(trace, u64::from(!again));
            return None;
        }
        Some(match kind? {
            Value::Style => self.renames.style(value, report),
            Value::Id => self.renames.id(value, report),
            Value::Mark => self.renames.mark(value, report),
            Value::Table if value == "local-table" || self.folder.sheets.contains(value) => {
                value.to_owned()
            }
            Value::Table => self.renames.mark(value, report),
            Value::Range if !is_range(value, &self.folder.sheets) => return None,
            Value::Formula if !formula::is_clean(value, &self.folder.sheets) => {
                report.add(Trace::PrivateBlock, 1);
                return None;
            }
            Value::Version if !is_version(value) => return None,
            _ => value.to_owned(),
        })
    }
}

/// What an attribute that goes is called in the report, if it is worth a word.
fn told(name: &Name) -> Option<Trace> {
    match (name.space, name.local.as_str()) {
        ("officeooo", "rsid" | "paragraph-rsid") => Some(Trace::Identifier),
        ("table", "protection-key") | ("text", "protection-key") => Some(Trace::Identifier),
        ("xlink" | "office", "title" | "name") => Some(Trace::Caption),
        ("fo" | "number", "country") | ("style", "country-asian" | "country-complex") => {
            Some(Trace::Setting)
        }
        ("style", "paper-tray-name") => Some(Trace::Setting),
        ("draw", "name") => Some(Trace::PartName),
        _ => None,
    }
}
