//! One message in a page.

use std::borrow::Cow;
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
    form: Cow<'static, str>,
}

impl Said {
    /// The message `key` without values.
    pub fn new(locale: Locale, key: &'static str) -> Self {
        Self {
            locale,
            key,
            values: FluentArgs::new(),
            form: "/".into(),
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
    pub fn form_at(mut self, path: String) -> Self {
        self.form = path.into();
        self
    }

    /// The message; `None` if the language lacks it, or one of its values is missing.
    pub(super) fn markup(&self) -> Option<String> {
        let mut markup = String::new();
        self.write(&mut markup).ok()?;
        Some(markup)
    }

    fn write(&self, out: &mut dyn fmt::Write) -> fmt::Result {
        let messages = &self.locale.language.messages;
        let message = messages.get_message(self.key).ok_or(fmt::Error)?;
        let pattern = message.value().ok_or(fmt::Error)?;
        let mut errors = Vec::new();
        // Not copied, where it is a text without values.
        let text = messages.format_pattern(pattern, Some(&self.values), &mut errors);
        match errors.is_empty() {
            true => self.write_linked(&text, out),
            false => Err(fmt::Error),
        }
    }

    /// Has the links of a text lead to pages in its language.
    fn write_linked(&self, text: &str, out: &mut dyn fmt::Write) -> fmt::Result {
        if !text.contains('<') {
            return out.write_str(text);
        }
        let mut pieces = text.split(LINK);
        out.write_str(pieces.next().unwrap_or_default())?;
        for piece in pieces {
            let to_form = piece.starts_with('"');
            let path = if to_form { &self.form } else { "/" };
            write!(out, "href=\"{}{path}{piece}", self.locale.root)?;
        }
        Ok(())
    }
}

/// What a link begins with.
const LINK: &str = "href=\"/";

impl HtmlSafe for Said {}

impl fmt::Display for Said {
    /// # Errors
    /// When the message or one of its values is missing: half a page must not pass for a whole one.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(out)
    }
}
