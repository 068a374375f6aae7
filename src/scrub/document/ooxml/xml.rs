//! Reading a part: XML 1.0 with namespaces, without document types, so that nothing can multiply itself.

use std::borrow::Cow;

use quick_xml::escape::unescape;
use quick_xml::events::attributes::Attributes;
use quick_xml::events::Event as Token;

use super::names::Ns;
use crate::Reason;

/// Most elements within each other.
const DEPTH: usize = 256;

/// Most attributes of one element, and most namespaces at one place.
const ATTRIBUTES: usize = 128;

pub(super) const BROKEN: Reason = Reason::Damaged("a part of it is not well-formed XML");

const TOO_DEEP: Reason = Reason::Beyond("256 elements within each other");

/// One attribute, namespaces resolved and references replaced.
#[derive(Debug, Clone)]
pub(super) struct Attribute<'a> {
    pub(super) ns: Ns,
    pub(super) name: &'a str,
    pub(super) value: Cow<'a, str>,
}

/// The start of an element.
#[derive(Debug, Clone)]
pub(super) struct Element<'a> {
    pub(super) ns: Ns,
    pub(super) name: &'a str,
    pub(super) attributes: Vec<Attribute<'a>>,
}

impl Element<'_> {
    /// The value of the attribute of this name that belongs to the element: bare, or of its namespace.
    pub(super) fn value(&self, name: &str) -> Option<&str> {
        let own = |attribute: &&Attribute<'_>| {
            attribute.name == name && (attribute.ns == Ns::Bare || attribute.ns == self.ns)
        };
        self.attributes.iter().find(own).map(|own| &*own.value)
    }

    /// The relationship that an attribute such as `r:id` names.
    pub(super) fn relation(&self, name: &str) -> Option<&str> {
        let named =
            |attribute: &&Attribute<'_>| attribute.ns == Ns::Relation && attribute.name == name;
        self.attributes
            .iter()
            .find(named)
            .map(|named| &*named.value)
    }

    /// Writes another value where there is one. Answers whether it differs.
    pub(super) fn replace(&mut self, name: &str, value: &str) -> bool {
        let ns = self.ns;
        let own = |attribute: &&mut Attribute<'_>| {
            attribute.name == name && (attribute.ns == Ns::Bare || attribute.ns == ns)
        };
        let Some(own) = self.attributes.iter_mut().find(own) else {
            return false;
        };
        let differs = own.value != value;
        own.value = Cow::Owned(value.to_owned());
        differs
    }

    /// Leaves an attribute out. Answers whether it was there.
    pub(super) fn remove(&mut self, name: &str) -> bool {
        let before = self.attributes.len();
        self.attributes.retain(|attribute| attribute.name != name);
        self.attributes.len() != before
    }

    pub(super) fn is(&self, ns: Ns, name: &str) -> bool {
        self.ns == ns && self.name == name
    }
}

/// What comes next in a part.
#[derive(Debug)]
pub(super) enum Event<'a> {
    Open(Element<'a>),
    Close,
    Text(Cow<'a, str>),
    End,
}

/// Reads a part from its start to its end.
pub(super) struct Reader<'a> {
    text: &'a str,
    inner: quick_xml::Reader<&'a [u8]>,
    /// Prefixes in force, the innermost last, each with the depth at which it was declared.
    scopes: Vec<(&'a str, Ns, usize)>,
    /// The prefix that was looked up last.
    last: Option<(&'a str, Ns)>,
    depth: usize,
    /// The element just opened is empty.
    empty: bool,
    rooted: bool,
}

impl<'a> Reader<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self {
            text,
            inner: quick_xml::Reader::from_str(text),
            scopes: vec![("xml", Ns::Xml, 0)],
            last: None,
            depth: 0,
            empty: false,
            rooted: false,
        }
    }

    pub(super) fn next(&mut self) -> Result<Event<'a>, Reason> {
        if std::mem::take(&mut self.empty) {
            return Ok(self.close());
        }
        loop {
            let start = self.inner.buffer_position();
            match self.inner.read_event().map_err(|_| BROKEN)? {
                Token::Start(_) => return self.open(start, 1),
                Token::Empty(_) => {
                    self.empty = true;
                    return self.open(start, 2);
                }
                Token::End(_) => return Ok(self.close()),
                Token::Text(text) => {
                    if let Some(text) = self.within(text.xml10_content())? {
                        return Ok(Event::Text(text));
                    }
                }
                Token::CData(text) => {
                    if let Some(text) = self.within(text.xml10_content())? {
                        return Ok(Event::Text(text));
                    }
                }
                Token::GeneralRef(name) => {
                    let text = unescape(&format!("&{};", &*name))
                        .map_err(|_| BROKEN)?
                        .into_owned();
                    return match self.within(Cow::Owned(text))? {
                        Some(text) => Ok(Event::Text(text)),
                        None => Err(BROKEN),
                    };
                }
                Token::DocType(_) => {
                    return Err(Reason::Uncleanable("has a part with a document type"));
                }
                Token::Comment(_) | Token::PI(_) | Token::Decl(_) => {}
                Token::Eof if self.depth == 0 && self.rooted => return Ok(Event::End),
                Token::Eof => return Err(BROKEN),
            }
        }
    }

    /// The namespace of a prefix where the reader stands.
    pub(super) fn namespace(&self, prefix: &str) -> Ns {
        let mut scopes = self.scopes.iter().rev();
        let found = scopes.find(|(declared, ..)| *declared == prefix);
        match found {
            Some((_, ns, _)) => *ns,
            None if prefix.is_empty() => Ns::Bare,
            None => Ns::Other,
        }
    }

    /// Text counts inside the root only; outside there is nothing but blanks.
    fn within(&self, text: Cow<'a, str>) -> Result<Option<Cow<'a, str>>, Reason> {
        match self.depth {
            0 if text.trim_ascii().is_empty() => Ok(None),
            0 => Err(BROKEN),
            _ => Ok(Some(text)),
        }
    }

    fn close(&mut self) -> Event<'a> {
        while self
            .scopes
            .last()
            .is_some_and(|(.., depth)| *depth == self.depth && *depth > 0)
        {
            self.scopes.pop();
            self.last = None;
        }
        self.depth = self.depth.saturating_sub(1);
        Event::Close
    }

    /// The tag that begins at `start` and ends in `tail` signs.
    fn open(&mut self, start: u64, tail: usize) -> Result<Event<'a>, Reason> {
        if self.depth == 0 && std::mem::replace(&mut self.rooted, true) {
            return Err(BROKEN);
        }
        if self.depth == DEPTH {
            return Err(TOO_DEEP);
        }
        self.depth += 1;
        let position = |at: u64| usize::try_from(at).map_err(|_| BROKEN);
        let end = position(self.inner.buffer_position())?
            .checked_sub(tail)
            .ok_or(BROKEN)?;
        let tag = self.text.get(position(start)? + 1..end).ok_or(BROKEN)?;
        let name_end = tag
            .find(|character: char| character.is_ascii_whitespace())
            .unwrap_or(tag.len());
        let raw = self.declared(tag, name_end)?;
        let (prefix, name) = split(&tag[..name_end]);
        let ns = self.remembered(prefix);
        let mut attributes: Vec<Attribute<'a>> = Vec::with_capacity(raw.len());
        for (key, value) in raw {
            let (prefix, name) = split(key);
            let ns = match prefix {
                "" => Ns::Bare,
                prefix => self.remembered(prefix),
            };
            let twice = |before: &Attribute<'_>| before.ns == ns && before.name == name;
            if ns != Ns::Other && attributes.iter().any(twice) {
                return Err(BROKEN);
            }
            attributes.push(Attribute { ns, name, value });
        }
        Ok(Event::Open(Element {
            ns,
            name,
            attributes,
        }))
    }

    /// The namespace of an element's prefix: mostly that of the element before.
    fn remembered(&mut self, prefix: &'a str) -> Ns {
        let ns = match self.last {
            Some((last, ns)) if last == prefix => ns,
            _ => self.namespace(prefix),
        };
        self.last = Some((prefix, ns));
        ns
    }

    /// The attributes of a tag, after those that declare namespaces have come into force.
    fn declared(
        &mut self,
        tag: &'a str,
        name_end: usize,
    ) -> Result<Vec<(&'a str, Cow<'a, str>)>, Reason> {
        let mut raw = Vec::new();
        let mut all = Attributes::new(tag, name_end);
        for attribute in all.with_checks(false) {
            let attribute = attribute.map_err(|_| BROKEN)?;
            let key: &'a str = attribute.key.0;
            let value = match attribute.value {
                Cow::Borrowed(value) => unescape(value).map_err(|_| BROKEN)?,
                Cow::Owned(value) => Cow::Owned(unescape(&value).map_err(|_| BROKEN)?.into_owned()),
            };
            let declares = match key.split_once(':') {
                None if key == "xmlns" => Some(""),
                Some(("xmlns", prefix)) => Some(prefix),
                _ => None,
            };
            match declares {
                Some(prefix) => {
                    self.scopes.push((prefix, Ns::of(value.trim()), self.depth));
                    self.last = None;
                }
                None => raw.push((key, value)),
            }
            if raw.len() > ATTRIBUTES || self.scopes.len() > ATTRIBUTES {
                return Err(Reason::Beyond("128 attributes of one element"));
            }
        }
        Ok(raw)
    }
}

/// The prefix of a name, and what is behind it.
fn split(name: &str) -> (&str, &str) {
    name.split_once(':').unwrap_or(("", name))
}

/// The text of a part: UTF-8, or UTF-16 with its byte-order mark, as XML demands.
pub(super) fn decoded(bytes: Vec<u8>) -> Result<String, Reason> {
    let wide = |bytes: &[u8], of: fn([u8; 2]) -> u16| {
        let (units, rest) = bytes.as_chunks::<2>();
        let units: Vec<u16> = units.iter().map(|unit| of(*unit)).collect();
        match rest {
            [] => String::from_utf16(&units).map_err(|_| BROKEN),
            _ => Err(BROKEN),
        }
    };
    match bytes.as_slice() {
        [0xFF, 0xFE, rest @ ..] => wide(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => wide(rest, u16::from_be_bytes),
        [0xEF, 0xBB, 0xBF, rest @ ..] => String::from_utf8(rest.to_vec()).map_err(|_| BROKEN),
        _ => String::from_utf8(bytes).map_err(|_| BROKEN),
    }
}
