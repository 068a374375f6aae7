//! The form of the page for replies, read in both of the ways in which browsers send one.

use std::collections::BTreeMap;

use envelope::{Code, Digest};
use zeroize::Zeroizing;

use crate::multipart::{Event, Limits, Parser};

/// The fields that there are.
const FIELDS: [&str; 4] = ["code", "sheet", "shown", "delete"];

/// What the form may cost where it comes in parts.
const LIMITS: Limits = Limits {
    parts: FIELDS.len(),
    head_bytes: 1024,
    headers: 8,
    name_bytes: 16,
};

/// Longest text that comes back to whoever typed it, in bytes.
const TYPED: usize = Code::MAX_TYPED;

/// Digits of a digest that name a reply to whoever is to delete it.
const NAME: usize = 16;

/// What a visitor asked for.
pub(super) struct Asked {
    /// The code as it was typed.
    pub(super) code: Zeroizing<String>,
    /// Which page of the replies; 0 if none is named.
    pub(super) sheet: usize,
    /// Whether replies are to be deleted.
    pub(super) delete: Delete,
    /// The names of those that the visitor was shown.
    shown: String,
}

/// Whether replies are to be deleted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Delete {
    /// No.
    No,
    /// The visitor is asked first.
    Ask,
    /// Yes.
    Yes,
}

impl Asked {
    /// Reads a form. `None` where it is another one, or none at all.
    pub(super) fn parse(media_type: &str, form: &[u8]) -> Option<Self> {
        let essence = media_type.split(';').next().unwrap_or_default().trim();
        let mut fields = match essence.eq_ignore_ascii_case("application/x-www-form-urlencoded") {
            true => Fields::of_one_line(form)?,
            false => Fields::of_parts(media_type, form)?,
        };
        let mut take = |name| fields.0.remove(name).unwrap_or_default();
        Some(Self {
            code: take("code"),
            sheet: take("sheet").parse().unwrap_or(0),
            delete: match take("delete").as_str() {
                "yes" => Delete::Yes,
                "ask" => Delete::Ask,
                _ => Delete::No,
            },
            shown: take("shown").to_string(),
        })
    }

    /// What was typed, as far as it comes back.
    pub(super) fn typed(&self) -> &str {
        match self.code.len() {
            0..=TYPED => &self.code,
            _ => "",
        }
    }

    /// Those of the replies that are meant: what the visitor was shown. Whoever asks without having seen any
    /// is shown all; nothing is deleted that was not.
    pub(super) fn chosen(&self, replies: &[Digest]) -> Vec<Digest> {
        let all = self.delete == Delete::Ask && self.shown.is_empty();
        let names = self.shown.as_bytes().chunks(NAME);
        let is_shown = |digest: &&Digest| {
            let name = name(digest);
            all || names.clone().any(|shown| shown == name.as_bytes())
        };
        replies.iter().filter(is_shown).copied().collect()
    }
}

/// Names replies to whoever is shown them, for [`Asked::chosen`].
pub(super) fn names(replies: &[Digest]) -> String {
    replies.iter().map(name).collect()
}

fn name(reply: &Digest) -> String {
    let mut name = reply.to_string();
    name.truncate(NAME);
    name
}

/// A field that there is not, or that came already.
struct Unknown;

/// Each field at most once.
#[derive(Default)]
struct Fields(BTreeMap<String, Zeroizing<String>>);

impl Fields {
    fn of_one_line(form: &[u8]) -> Option<Self> {
        let mut fields = Self::default();
        for (name, value) in form_urlencoded::parse(form) {
            fields.put(&name, &value).ok()?;
        }
        Some(fields)
    }

    fn of_parts(media_type: &str, form: &[u8]) -> Option<Self> {
        let mut parser = Parser::new(media_type, LIMITS).ok()?;
        let mut fields = Self::default();
        let (mut name, mut value) = (String::new(), Zeroizing::new(Vec::new()));
        let mut take = |event: Event<'_>| {
            match event {
                Event::Part(head) => {
                    name = head.name;
                    value = Zeroizing::new(Vec::new());
                }
                Event::Data(bytes) => value.extend_from_slice(bytes),
                Event::PartEnd => {
                    let value = String::from_utf8_lossy(&value);
                    fields.put(&name, &value)?;
                }
                Event::End => {}
            }
            Ok::<_, Unknown>(())
        };
        parser.feed(form, &mut take).ok()?;
        parser.finish().ok()?;
        Some(fields)
    }

    fn put(&mut self, name: &str, value: &str) -> Result<(), Unknown> {
        if !FIELDS.contains(&name) {
            return Err(Unknown);
        }
        let value = Zeroizing::new(value.to_owned());
        match self.0.insert(name.to_owned(), value) {
            None => Ok(()),
            Some(_) => Err(Unknown),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ONE_LINE: &str = "application/x-www-form-urlencoded; charset=utf-8";
    const PARTS: &str = "multipart/form-data; boundary=b";

    fn parts(fields: &[(&str, &str)]) -> Vec<u8> {
        let part = |(name, value): &(&str, &str)| {
            format!("--b\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
        };
        let parts: String = fields.iter().map(part).collect();
        (parts + "--b--\r\n").into_bytes()
    }

    #[test]
    fn both_forms_say_the_same() {
        let line = b"code=one+tw%C3%B6&sheet=3&delete=ask&shown=0123456789abcdef";
        let fields = [
            ("code", "one twö"),
            ("sheet", "3"),
            ("delete", "ask"),
            ("shown", "0123456789abcdef"),
        ];
        for asked in [
            Asked::parse(ONE_LINE, line),
            Asked::parse(PARTS, &parts(&fields)),
        ] {
            let asked = asked.unwrap();
            assert_eq!((asked.code.as_str(), asked.sheet), ("one twö", 3));
            assert_eq!(asked.delete, Delete::Ask);
            assert_eq!(asked.shown, "0123456789abcdef");
        }
        let nothing = Asked::parse(ONE_LINE, b"").unwrap();
        assert_eq!((nothing.code.as_str(), nothing.sheet), ("", 0));
        assert_eq!(nothing.delete, Delete::No);
    }

    #[test]
    fn another_form_is_refused() {
        let twice = parts(&[("code", "a"), ("code", "b")]);
        let other = parts(&[("message", "a")]);
        let cut = parts(&[("code", "a")]);
        for (media_type, form) in [
            (ONE_LINE, &b"code=a&code=b"[..]),
            (ONE_LINE, b"message=a"),
            (PARTS, &twice),
            (PARTS, &other),
            (PARTS, &cut[..cut.len() - 4]),
            (PARTS, b"code=a"),
            ("text/plain", b"code=a"),
            ("", b"code=a"),
        ] {
            assert!(Asked::parse(media_type, form).is_none(), "{media_type}");
        }
    }

    #[test]
    fn only_what_was_shown_is_chosen() {
        let replies = [1, 2, 3].map(|n| Digest::of(&[n]));
        let ask = |form: String| Asked::parse(ONE_LINE, form.as_bytes()).unwrap();
        let shown = names(&replies[..2]);
        assert_eq!(shown.len(), 2 * NAME);
        for delete in ["ask", "yes"] {
            let asked = ask(format!("delete={delete}&shown={shown}"));
            assert_eq!(asked.chosen(&replies), replies[..2]);
        }
        assert_eq!(ask("delete=ask".to_owned()).chosen(&replies), replies);
        for none in ["delete=yes", "delete=yes&shown=0123", ""] {
            assert!(ask(none.to_owned()).chosen(&replies).is_empty(), "{none}");
        }
    }

    #[test]
    fn what_is_too_long_for_a_code_does_not_come_back() {
        let typed = |length| {
            let form = format!("code={}", "x".repeat(length));
            Asked::parse(ONE_LINE, form.as_bytes())
                .unwrap()
                .typed()
                .len()
        };
        assert_eq!([typed(TYPED), typed(TYPED + 1)], [TYPED, 0]);
    }
}
