//! Entities that a document declares: some programs write their namespaces with them.

use std::collections::BTreeMap;

use crate::Reason;

/// Most entities, longest value of one, and most bytes that all of them become.
const MOST: usize = 64;
const LONGEST: usize = 256;
const EXPANDED: usize = 256 << 10;

const STRANGE: Reason = Reason::Damaged("its declarations are not as they should be");

#[derive(Default)]
pub(super) struct Entities {
    values: BTreeMap<String, String>,
    expanded: usize,
}

impl Entities {
    /// Reads the declarations of a document type. None may be made of others: such ones grow without end.
    pub(super) fn declare(&mut self, doctype: &str) -> Result<(), Reason> {
        let mut rest = doctype;
        while let Some((_, declaration)) = rest.split_once("<!ENTITY") {
            let declaration = declaration.trim_start();
            if declaration.starts_with('%') {
                return Err(Reason::Uncleanable("is put together from other files"));
            }
            let (name, after) = declaration.split_once(char::is_whitespace).ok_or(STRANGE)?;
            let after = after.trim_start();
            if let Some(quote @ ('"' | '\'')) = after.chars().next() {
                let (value, after) = after[1..].split_once(quote).ok_or(STRANGE)?;
                if value.contains(['&', '%', '<']) || value.len() > LONGEST {
                    return Err(Reason::Uncleanable("is put together from pieces of itself"));
                }
                self.values.insert(name.to_owned(), value.to_owned());
                rest = after;
            } else {
                // In another file: it has no value here.
                rest = after;
            }
            if self.values.len() > MOST {
                return Err(Reason::Beyond("64 pieces that it is put together from"));
            }
        }
        Ok(())
    }

    /// The value of an entity, declared or of XML itself.
    pub(super) fn value(&mut self, name: &str) -> Result<&str, Reason> {
        if let Some(value) = quick_xml::escape::resolve_predefined_entity(name) {
            return Ok(value);
        }
        let value = self.values.get(name).ok_or(STRANGE)?;
        self.expanded += value.len();
        match self.expanded > EXPANDED {
            true => Err(Reason::Beyond("256 KiB put together from pieces of itself")),
            false => Ok(value),
        }
    }

    /// An attribute's value without entities and with one kind of blank.
    pub(super) fn resolve(&mut self, raw: &str) -> Result<String, Reason> {
        let mut out = String::with_capacity(raw.len());
        let mut rest = raw;
        while let Some((before, entity)) = rest.split_once('&') {
            out += before;
            let (name, after) = entity.split_once(';').ok_or(STRANGE)?;
            match name.strip_prefix('#') {
                Some(number) => out.push(character(number)?),
                None => out += self.value(name)?,
            }
            rest = after;
        }
        out += rest;
        Ok(out)
    }
}

/// The character that a number names.
pub(super) fn character(number: &str) -> Result<char, Reason> {
    let code = match number.strip_prefix('x') {
        Some(digits) => u32::from_str_radix(digits, 16),
        None => number.parse(),
    };
    let plain = number.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let code = code.ok().filter(|_| plain).ok_or(STRANGE)?;
    char::from_u32(code).filter(|c| *c != '\0').ok_or(STRANGE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_entities_have_their_value_and_others_are_refused() {
        let mut entities = Entities::default();
        entities
            .declare("svg [<!ENTITY ns \"http://x\"> <!ENTITY e SYSTEM 'y'>]")
            .unwrap();
        assert_eq!(
            entities.resolve("a &ns;&lt;&#65;&#x42;").unwrap(),
            "a http://x<AB"
        );
        assert!(entities.resolve("&e;").is_err());
        assert!(entities.resolve("&#0;").is_err() && entities.resolve("&#+65;").is_err());
        assert!(entities.resolve(&"&ns;".repeat(1 << 20)).is_err());
        for doctype in [
            "[<!ENTITY a \"&b;\">]",
            "[<!ENTITY % a \"b\">]",
            "[<!ENTITY",
            "[<!ENTITY a \"b",
        ] {
            assert!(Entities::default().declare(doctype).is_err(), "{doctype}");
        }
    }
}
