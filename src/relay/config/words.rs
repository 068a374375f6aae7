//! The operator's own words on the pages.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::languages;

/// `[pages]`: the operator's words. Shown as text, never as markup.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Pages {
    /// Who asks for tips.
    pub organisation: String,
    /// What to do in danger: local emergency numbers and hotlines, one a line.
    pub emergency: String,
    /// `[pages.in.TAG]`: the same words in another language of the pages.
    #[serde(rename = "in")]
    pub languages: BTreeMap<String, Words>,
}

/// The operator's words in one language. What is empty is as in `[pages]`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[allow(missing_docs, reason = "as in Pages")]
pub struct Words {
    pub organisation: String,
    pub emergency: String,
}

impl Pages {
    /// Who asks for tips, in the language of a tag; empty for nobody named.
    pub fn organisation(&self, tag: &str) -> &str {
        self.words(tag, |words| &words.organisation)
            .unwrap_or(&self.organisation)
            .trim()
    }

    /// What to do in danger, in the language of a tag: paragraphs, none of them empty.
    pub fn emergency(&self, tag: &str) -> impl Iterator<Item = &str> {
        let text = self.words(tag, |words| &words.emergency);
        let lines = text.unwrap_or(&self.emergency).lines();
        lines.map(str::trim).filter(|line| !line.is_empty())
    }

    fn words<'a>(&'a self, tag: &str, of: impl Fn(&'a Words) -> &'a String) -> Option<&'a str> {
        let words = of(self.languages.get(tag)?);
        (!words.trim().is_empty()).then_some(words.as_str())
    }

    /// Names the first tag that is no language's.
    pub(super) fn unknown_language(&self) -> Option<String> {
        let tags = languages::tags();
        let mut named = self.languages.keys();
        let unknown = named.find(|tag| !tags.contains(&tag.as_str()))?;
        let tags = tags.join(", ");
        Some(format!(
            "[pages.in.{unknown}] is no language of the pages; they are in {tags}"
        ))
    }
}

#[cfg(test)]
mod tests {
    use crate::config::Config;

    #[test]
    fn pages_speak_the_operators_words_in_their_language() {
        let text = r#"
            [pages]
            organisation = "Unit"
            emergency = "Call 112"
            [pages.in.de]
            emergency = " Ruf 110\n\nan "
        "#;
        let pages = Config::parse("relay.toml", text).unwrap().pages;
        assert_eq!(pages.emergency("de").collect::<Vec<_>>(), ["Ruf 110", "an"]);
        assert_eq!(pages.emergency("fr").collect::<Vec<_>>(), ["Call 112"]);
        assert_eq!(pages.organisation("de"), "Unit");
    }

    #[test]
    fn a_tag_that_is_no_language_is_named() {
        let error = Config::parse("relay.toml", "[pages.in.xx]\n").unwrap_err();
        let text = error.to_string();
        assert!(
            text.contains("[pages.in.xx]") && text.contains(", de, "),
            "{text}"
        );
    }
}
