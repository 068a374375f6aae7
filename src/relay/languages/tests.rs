//! What every language must have, and may not.

mod reading;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

use scrub::Trace;

use super::*;
use reading::{read, Message};

/// The languages of the European Union, and of most of those who write to it from elsewhere.
const TAGS: [&str; 32] = [
    "en", "ar", "bg", "cs", "da", "de", "el", "es", "et", "fa", "fi", "fr", "ga", "hi", "hr", "hu",
    "it", "lt", "lv", "mt", "nl", "pl", "pt", "pt-BR", "ro", "ru", "sk", "sl", "sv", "tr", "uk",
    "zh",
];

/// Characters that nobody sees. Persian needs one of them, the zero-width non-joiner.
const HIDDEN: [RangeInclusive<char>; 6] = [
    '\0'..='\u{1f}',
    '\u{7f}'..='\u{9f}',
    '\u{ad}'..='\u{ad}',
    '\u{200b}'..='\u{200f}',
    '\u{2028}'..='\u{206f}',
    '\u{feff}'..='\u{feff}',
];

/// Links in the frame stand side by side on a phone; buttons are one line of it.
const LABEL: usize = 26;
const BUTTON: usize = 44;

const LABELS: [&str; 5] = [
    "frame-form",
    "frame-keys",
    "frame-replies",
    "frame-safety",
    "frame-status",
];

const BUTTONS: [&str; 11] = [
    "clear-way-write",
    "form-send",
    "frame-to-form",
    "mailbox-again",
    "mailbox-before",
    "mailbox-delete-all",
    "mailbox-next",
    "mailbox-no",
    "mailbox-yes",
    "refused-code-again",
    "replies-look",
];

/// Plural forms of whole numbers beside `other` (CLDR).
fn forms(tag: &str) -> &'static [&'static str] {
    match tag {
        "zh" => &[],
        "cs" | "sk" | "hr" | "lt" | "ro" => &["few", "one"],
        "pl" | "ru" | "uk" => &["few", "many", "one"],
        "lv" => &["one", "zero"],
        "sl" => &["few", "one", "two"],
        "ga" | "mt" => &["few", "many", "one", "two"],
        "ar" => &["few", "many", "one", "two", "zero"],
        _ => &["one"],
    }
}

fn each(mut check: impl FnMut(&str, &str, &Message, &Message)) {
    let english = read("en");
    for tag in TAGS {
        let messages = read(tag);
        let keys = |of: &BTreeMap<String, Message>| of.keys().cloned().collect::<BTreeSet<_>>();
        let (wanted, found) = (keys(&english), keys(&messages));
        let differ: Vec<_> = wanted.symmetric_difference(&found).collect();
        assert!(differ.is_empty(), "{tag}: missing or too many: {differ:?}");
        for (key, message) in &messages {
            check(tag, key, message, &english[key]);
        }
    }
}

#[test]
fn every_language_is_there() {
    assert_eq!(tags(), TAGS);
    for language in Language::all() {
        assert_eq!(language.root, format!("/{}", language.tag));
        let rtl = ["ar", "fa"].contains(&language.tag);
        assert_eq!(language.direction == "rtl", rtl, "{}", language.tag);
    }
}

#[test]
fn every_language_has_every_message_with_its_values_and_its_markup() {
    each(|tag, key, message, english| {
        assert_eq!(message.values, english.values, "{tag} {key}");
        let markup = english.markup();
        for text in &message.alternatives {
            assert_eq!(reading::tags(text), markup, "{tag} {key}: {text}");
        }
    });
}

#[test]
fn texts_are_safe_in_attributes_and_look_as_they_should() {
    each(|tag, key, message, _| {
        for text in &message.alternatives {
            let words = reading::without_tags(text);
            let wrong = words.find(['"', '<', '>', '&', '`']);
            assert_eq!(wrong, None, "{tag} {key}: {text}");
            // A single quote in a message of English is a typewriter's.
            assert!(!words.contains('\''), "{tag} {key}: use ’ in {text}");
            let joins = |c| tag == "fa" && c == '\u{200c}';
            let hidden = |c: char| HIDDEN.iter().any(|range| range.contains(&c)) && !joins(c);
            assert!(!words.contains(hidden), "{tag} {key}: {text}");
            assert_eq!(text.trim(), text, "{tag} {key}");
            assert!(!text.is_empty(), "{tag} {key}");
        }
    });
}

#[test]
fn plurals_have_the_forms_of_their_language() {
    each(|tag, key, message, english| {
        assert_eq!(
            message.forms.is_empty(),
            english.forms.is_empty(),
            "{tag} {key}"
        );
        for found in &message.forms {
            let missing = forms(tag).iter().find(|form| !found.contains(**form));
            assert_eq!(missing, None, "{tag} {key}: has {found:?}");
        }
    });
}

#[test]
fn texts_have_a_length_that_fits() {
    each(|tag, key, message, english| {
        let english = english.longest();
        let bound = match key {
            key if LABELS.contains(&key) => LABEL,
            key if BUTTONS.contains(&key) => BUTTON,
            _ => english * 2 + 24,
        };
        assert!(message.longest() <= bound, "{tag} {key}: more than {bound}");
        let least = if tag == "zh" {
            english / 8
        } else {
            english / 3
        };
        assert!(
            message.longest() >= least,
            "{tag} {key}: fewer than {least}"
        );
    });
}

#[test]
fn a_box_has_one_name_wherever_it_is_named() {
    for tag in TAGS {
        let messages = read(tag);
        let name = &messages["form-as-is"].alternatives[0];
        let named = &messages["keys-lock-form"].alternatives[0];
        assert!(named.contains(name), "{tag}: {name}: {named}");
    }
}

#[test]
fn nothing_is_left_in_english() {
    each(|tag, key, message, english| {
        let words = english.alternatives[0]
            .split(' ')
            .filter(|word| word.len() > 3 && !word.contains('{'));
        if tag != "en" && words.count() > 2 {
            assert_ne!(message.alternatives, english.alternatives, "{tag} {key}");
        }
    });
}

#[test]
fn pages_say_every_message_and_no_other() {
    let sources = reading::sources();
    let english = read("en");
    let traces: Vec<&str> = Trace::ALL.iter().map(|trace| trace.key()).collect();
    for key in english.keys() {
        let quoted = format!("\"{key}\"");
        let said = sources.iter().any(|text| text.contains(&quoted));
        assert!(said || traces.contains(&key.as_str()), "no page says {key}");
    }
    let said = sources.iter().flat_map(|text| reading::said(text));
    let said: Vec<&str> = said.chain(traces).collect();
    let unknown = said.iter().find(|key| !english.contains_key(**key));
    assert_eq!(unknown, None, "a page says what is no message");
    assert!(said.len() > 150, "{} are looked at", said.len());
}

#[test]
fn every_message_is_told_in_every_language() {
    let english = read("en");
    for language in Language::all() {
        for (key, message) in &english {
            for number in [0, 1, 2, 3, 5, 11, 21, 100, 1_000_000] {
                let key: &'static str = key.clone().leak();
                let mut said = language.locale().say(key);
                for value in &message.values {
                    said = said.number(value.clone().leak(), number);
                }
                let markup = said.markup();
                assert!(markup.is_some(), "{} {key} {number}", language.tag);
            }
        }
    }
}

#[test]
fn paths_name_their_language() {
    let of = |path| {
        let (locale, rest) = Locale::of(path);
        (locale.language.tag, locale.root, rest)
    };
    assert_eq!(of("/"), ("en", "", "/"));
    assert_eq!(of("/keys"), ("en", "", "/keys"));
    assert_eq!(of("/en"), ("en", "/en", "/"));
    assert_eq!(of("/de/"), ("de", "/de", "/"));
    assert_eq!(of("/de/appeal/a-b"), ("de", "/de", "/appeal/a-b"));
    assert_eq!(of("/PT-br/keys"), ("pt-BR", "/pt-BR", "/keys"));
    assert_eq!(of("/xx/keys"), ("en", "", "/xx/keys"));
    assert_eq!(of("/de/de/"), ("de", "/de", "/de/"));
    assert_eq!(of("*"), ("en", "", "*"));
}

#[test]
fn values_are_escaped_and_links_stay_in_their_language() {
    let locale = Locale::of("/de/").0;
    let hostile = "\"><script>'&";
    let said = locale.say("mailbox-from").text("organisation", hostile);
    let markup = said.to_string();
    assert!(
        markup.contains("\u{2068}&#34;&#62;&#60;script&#62;&#39;&#38;\u{2069}"),
        "{markup}"
    );
    let link = |path: &str| Locale::of(path).0.say("safety-we-locked").to_string();
    assert!(link("/de/").contains("<a href=\"/de/keys\">"));
    assert!(link("/").contains("<a href=\"/keys\">"));
    assert_eq!(locale.say("no-such-message").markup(), None);
    let without = locale.say("mailbox-from");
    assert_eq!(without.markup(), None, "a value is missing");
}
