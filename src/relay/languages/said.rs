//! One message in a page.

use std::fmt;

use askama::filters::{self, Html, HtmlSafe};
use fluent_bundle::{FluentArgs, FluentValue};

use super::Locale;

/// A message with its values: markup, with every value escaped. Links in it, which begin with `/`, lead to pages
/// in its language.
///
/// No value is what somebody typed: templates write that beside it. Numbers and kinds of files may be of a tip; what
/// they leave in memory is wiped when it is freed, as everything is.
pub struct Said {
    locale: Locale,
    key: &'static str,
    values: FluentArgs<'static>,
    /// Where its links to the form lead.
    form: String,
}

impl Said {
    /// The message `key` without values.
    pub fn new(locale: Locale, key: &'static str) -> Self {
        Self {
            locale,
            key,
            values: FluentArgs::new(),
            form: "/".to_owned(),
        }
    }

    /// With a number, which also chooses between singular and plural.
    pub fn number(mut self, name: &'static str, number: u64) -> Self {
        self.values.set(name, FluentValue::from(number));
        self
    }

    /// With a text of any language, held apart from the direction of this one.
    pub fn text(mut self, name: &'static str, text: &str) -> Self {
        let Ok(escaped) = filters::escape(text, Html);
        let escaped = format!("\u{2068}{escaped}\u{2069}");
        self.values.set(name, escaped);
        self
    }

    /// With another message of the same language.
    pub fn said(mut self, name: &'static str, other: &Said) -> Self {
        // Where the other is no message, a value is missing, and this is none either.
        if let Some(text) = other.markup() {
            self.values.set(name, text);
        }
        self
    }

    /// With links to the form leading to the one at this path, which begins with `/` and needs no escape.
    pub fn to_form(mut self, path: String) -> Self {
        self.form = path;
        self
    }

    /// The message; `None` if the language lacks it, or one of its values is missing.
    pub(super) fn markup(&self) -> Option<String> {
        let messages = &self.locale.language.messages;
        let message = messages.get_message(self.key)?;
        let mut errors = Vec::new();
        let text = messages.format_pattern(message.value()?, Some(&self.values), &mut errors);
        let root = self.locale.root;
        let links = format!("href=\"{root}/");
        let is_whole = errors.is_empty();
        let form = format!("href=\"{}\"", self.form);
        let text = text.replace("href=\"/\"", &form);
        is_whole.then(|| text.replace("href=\"/", &links))
    }
}

impl HtmlSafe for Said {}

impl fmt::Display for Said {
    /// # Errors
    /// When the message or one of its values is missing: half a page must not pass for a whole one.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.markup().ok_or(fmt::Error)?)
    }
}
