//! Messages as their files have them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser;

/// One message.
#[derive(Default)]
pub(super) struct Message {
    /// Names of its values.
    pub(super) values: BTreeSet<String>,
    /// Its texts: one, or one for each plural form. A value stands in them as `{name}`.
    pub(super) alternatives: Vec<String>,
    /// The forms of each of its selectors.
    pub(super) forms: Vec<BTreeSet<String>>,
}

impl Message {
    pub(super) fn markup(&self) -> Vec<String> {
        tags(&self.alternatives[0])
    }

    /// Characters of its longest text without markup.
    pub(super) fn longest(&self) -> usize {
        let lengths = self.alternatives.iter();
        let lengths = lengths.map(|text| without_tags(text).chars().count());
        lengths.max().unwrap_or_default()
    }

    /// Every text that a pattern can become.
    fn texts(&mut self, pattern: &Pattern<&str>, key: &str) -> Vec<String> {
        let mut texts = vec![String::new()];
        for element in &pattern.elements {
            let next = match element {
                PatternElement::TextElement { value } => vec![(*value).to_owned()],
                PatternElement::Placeable { expression } => self.expressed(expression, key),
            };
            let with = |text: &String| {
                let begin = text.clone();
                next.iter().map(move |next| format!("{begin}{next}"))
            };
            texts = texts.iter().flat_map(with).collect();
        }
        texts
    }

    fn expressed(&mut self, expression: &Expression<&str>, key: &str) -> Vec<String> {
        let (selector, variants) = match expression {
            Expression::Inline(inline) => return vec![format!("{{{}}}", self.value(inline, key))],
            Expression::Select { selector, variants } => (selector, variants),
        };
        self.value(selector, key);
        let name = |of: &VariantKey<&str>| match of {
            VariantKey::Identifier { name } => (*name).to_owned(),
            VariantKey::NumberLiteral { value } => (*value).to_owned(),
        };
        let forms = variants.iter().map(|variant| name(&variant.key));
        self.forms.push(forms.collect());
        let texts = variants.iter();
        texts
            .flat_map(|variant| self.texts(&variant.value, key))
            .collect()
    }

    fn value(&mut self, inline: &InlineExpression<&str>, key: &str) -> String {
        let InlineExpression::VariableReference { id } = inline else {
            panic!("{key}: only values may stand in a message");
        };
        self.values.insert(id.name.to_owned());
        id.name.to_owned()
    }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("languages")
}

/// All messages of a language.
pub(super) fn read(tag: &str) -> BTreeMap<String, Message> {
    let mut messages = BTreeMap::new();
    let files = fs::read_dir(folder().join(tag)).expect(tag);
    for path in files.map(|file| file.unwrap().path()) {
        let source = fs::read_to_string(&path).unwrap();
        let resource = parser::parse(source.as_str()).map_err(|(_, errors)| errors);
        let resource = resource.unwrap_or_else(|errors| panic!("{}: {errors:?}", path.display()));
        for entry in resource.body {
            let message = match entry {
                Entry::Message(message) => message,
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => continue,
                other => panic!("{}: {other:?}", path.display()),
            };
            let key = message.id.name;
            assert!(message.attributes.is_empty(), "{tag} {key}");
            let mut read = Message::default();
            read.alternatives = read.texts(&message.value.expect(key), key);
            let before = messages.insert(key.to_owned(), read);
            assert!(before.is_none(), "{tag} has {key} twice");
        }
    }
    messages
}

/// The tags in a text, sorted.
pub(super) fn tags(text: &str) -> Vec<String> {
    let tags = text.split('<').skip(1);
    let mut tags: Vec<String> = tags
        .map(|rest| rest.split_once('>').expect(text).0.to_owned())
        .collect();
    tags.sort();
    tags
}

pub(super) fn without_tags(text: &str) -> String {
    let mut parts = text.split('<');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |all, part| {
        all + part.split_once('>').map_or(part, |(_, words)| words)
    })
}

/// What pages are made of: code without its tests, and templates.
pub(super) fn sources() -> Vec<String> {
    let pages = Path::new(env!("CARGO_MANIFEST_DIR")).join("pages");
    let folders = [pages.join("templates"), pages.join("replies"), pages];
    let files = folders
        .iter()
        .flat_map(|folder| fs::read_dir(folder).unwrap());
    let files = files.map(|file| file.unwrap().path());
    let files = files.filter(|path| {
        path.extension()
            .is_some_and(|end| end == "rs" || end == "html")
    });
    files
        .map(|path| fs::read_to_string(path).unwrap())
        .collect()
}

/// The keys that a source says by themselves: `say("key")`.
pub(super) fn said(source: &str) -> impl Iterator<Item = &str> {
    let calls = source.split("say(\"").skip(1);
    calls.filter_map(|rest| rest.split('"').next())
}
