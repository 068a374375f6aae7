//! XML (W3C, 1.0, 5th edition, and Namespaces in XML 1.0), element by element, as office documents and books
//! use it: no document type of its own, no entities but known characters, bounded depth.

use quick_xml::events::{BytesStart, Event};
use quick_xml::Reader;

use crate::characters::{fate, Fate};
use crate::Reason;
use crate::{Report, Trace};

/// Most elements in each other.
const DEPTH: usize = 256;

/// Most attributes of one element.
const ATTRIBUTES: usize = 256;

/// Most namespaces in force at one place: offices declare 40.
const NAMESPACES: usize = 128;

const DAMAGED: Reason = Reason::Damaged("a part of it is damaged");

/// The name of an element or of an attribute.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Name {
    /// Our prefix of its namespace; `""` for none, `"?"` for one that is not known.
    pub(crate) space: &'static str,
    pub(crate) local: String,
}

impl Name {
    pub(crate) fn is(&self, space: &str, local: &str) -> bool {
        self.space == space && self.local == local
    }
}

/// An element without its content.
#[derive(Debug, Clone)]
pub(crate) struct Element {
    pub(crate) name: Name,
    /// Sorted by name, no name twice: their order tells the program that wrote them.
    pub(crate) attributes: Vec<(Name, String)>,
}

impl Element {
    pub(crate) fn attribute(&self, space: &str, local: &str) -> Option<&str> {
        let found = self
            .attributes
            .iter()
            .find(|(name, _)| name.is(space, local));
        found.map(|(_, value)| value.as_str())
    }
}

/// What comes next in a document.
#[derive(Debug)]
pub(crate) enum Token {
    Open(Element),
    Close,
    Text(String),
}

/// What the documents of one format have in common.
pub(crate) struct Dialect {
    /// Addresses of namespaces, and our prefixes for them.
    pub(crate) spaces: &'static [(&'static str, &'static str)],
    /// Characters that have a name.
    pub(crate) named: fn(&str) -> Option<char>,
    /// Whether a document type without a definition of its own may stand at the start; it goes.
    pub(crate) doctype: bool,
}

/// Reads a document. Comments and instructions are passed over and counted.
pub(crate) struct Elements<'a> {
    reader: Reader<&'a [u8]>,
    dialect: &'static Dialect,
    /// Namespaces in force: the depth they were declared at, their prefix there, and ours.
    spaces: Vec<(usize, String, &'static str)>,
    depth: usize,
    begun: bool,
    /// What was passed over.
    pub(crate) report: Report,
}

impl<'a> Elements<'a> {
    pub(crate) fn new(text: &'a str, dialect: &'static Dialect) -> Self {
        let mut reader = Reader::from_str(text);
        reader.config_mut().expand_empty_elements = true;
        Self {
            reader,
            dialect,
            spaces: Vec::new(),
            depth: 0,
            begun: false,
            report: Report::default(),
        }
    }

    /// What comes next; `None` at the end.
    pub(crate) fn next(&mut self) -> Result<Option<Token>, Reason> {
        loop {
            return match self.reader.read_event().map_err(|_| DAMAGED)? {
                Event::Start(start) => self.open(&start).map(|open| Some(Token::Open(open))),
                Event::End(_) => {
                    let depth = self.depth;
                    self.spaces.retain(|(at, _, _)| *at < depth);
                    self.depth = depth.checked_sub(1).ok_or(DAMAGED)?;
                    Ok(Some(Token::Close))
                }
                Event::Text(text) => Ok(Some(Token::Text(self.visible(&text, false)))),
                Event::CData(text) => Ok(Some(Token::Text(self.visible(&text, false)))),
                Event::GeneralRef(reference) => {
                    let c = self.reference(&reference)?;
                    Ok(Some(Token::Text(
                        self.visible(c.encode_utf8(&mut [0; 4]), true),
                    )))
                }
                Event::Comment(_) => {
                    self.report.add(Trace::Comment, 1);
                    continue;
                }
                Event::PI(_) => {
                    self.report.add(Trace::PrivateBlock, 1);
                    continue;
                }
                Event::DocType(doctype) => {
                    let plain = !doctype.contains('[') && !self.begun && self.dialect.doctype;
                    match plain {
                        true => continue,
                        false => Err(Reason::Damaged("it defines a document type of its own")),
                    }
                }
                Event::Decl(_) | Event::Empty(_) => continue,
                Event::Eof if self.depth == 0 && self.begun => Ok(None),
                Event::Eof => Err(crate::cursor::CUT_SHORT),
            };
        }
    }

    fn open(&mut self, start: &BytesStart<'_>) -> Result<Element, Reason> {
        if self.depth == 0 && self.begun {
            return Err(DAMAGED);
        }
        self.begun = true;
        self.depth += 1;
        if self.depth > DEPTH {
            return Err(Reason::Beyond("256 elements in each other"));
        }
        let mut raw = Vec::new();
        for attribute in start.attributes().with_checks(false) {
            let attribute = attribute.map_err(|_| DAMAGED)?;
            let value = self.resolved(&attribute.value)?;
            let name = attribute.key.0;
            match name.strip_prefix("xmlns") {
                Some("") => self.declare("", &value)?,
                Some(rest) if rest.starts_with(':') => self.declare(&rest[1..], &value)?,
                _ => raw.push((name.to_owned(), value)),
            }
            if raw.len() > ATTRIBUTES {
                return Err(Reason::Beyond("256 attributes of one element"));
            }
        }
        let mut attributes = Vec::with_capacity(raw.len());
        for (name, value) in raw {
            attributes.push((self.name(&name, false)?, value));
        }
        attributes.sort();
        let known = |name: &Name| name.space != "?";
        if attributes
            .windows(2)
            .any(|two| two[0].0 == two[1].0 && known(&two[0].0))
        {
            return Err(DAMAGED);
        }
        let name = self.name(start.name().0, true)?;
        Ok(Element { name, attributes })
    }

    fn declare(&mut self, prefix: &str, address: &str) -> Result<(), Reason> {
        let known = self
            .dialect
            .spaces
            .iter()
            .find(|(known, _)| *known == address);
        let ours = match address {
            "" => "",
            _ => known.map_or("?", |(_, ours)| ours),
        };
        if self.spaces.len() >= NAMESPACES {
            return Err(Reason::Beyond("128 namespaces"));
        }
        self.spaces.push((self.depth, prefix.to_owned(), ours));
        Ok(())
    }

    /// A name without a prefix is in the default namespace if it is an element's, and in none otherwise.
    fn name(&self, name: &str, element: bool) -> Result<Name, Reason> {
        let (prefix, local) = name.split_once(':').unwrap_or(("", name));
        let bound = self
            .spaces
            .iter()
            .rev()
            .find(|(_, bound, _)| bound == prefix);
        let space = match (prefix, bound) {
            ("xml", _) => "xml",
            ("", _) if !element => "",
            ("", None) => "",
            (_, Some((_, _, ours))) => ours,
            (_, None) => "?",
        };
        let plain = |c: char| c.is_alphanumeric() || "-_.".contains(c);
        match !local.is_empty() && local.len() <= 128 && local.chars().all(plain) {
            true => Ok(Name {
                space,
                local: local.to_owned(),
            }),
            // A name that is not known is not written either.
            false => Ok(Name {
                space: "?",
                local: String::new(),
            }),
        }
    }

    fn reference(&self, name: &str) -> Result<char, Reason> {
        const UNKNOWN: Reason = Reason::Damaged("it uses characters that it does not define");
        let number = |digits: &str, base| {
            let digits = digits
                .get(..digits.len().min(8))
                .filter(|_| digits.len() <= 8);
            digits.and_then(|digits| u32::from_str_radix(digits, base).ok())
        };
        let code = match name.strip_prefix('#') {
            Some(digits) => match digits.strip_prefix('x') {
                Some(digits) => number(digits, 16),
                None => number(digits, 10),
            },
            None => {
                return standard(name)
                    .or_else(|| (self.dialect.named)(name))
                    .ok_or(UNKNOWN)
            }
        };
        code.and_then(char::from_u32).ok_or(UNKNOWN)
    }

    /// The value of an attribute: its references resolved, its line ends blanks.
    fn resolved(&mut self, raw: &str) -> Result<String, Reason> {
        if is_usual(raw) && !raw.contains(['&', '\n', '\t']) {
            return Ok(raw.to_owned());
        }
        let mut value = String::with_capacity(raw.len());
        let mut rest = raw;
        while let Some((before, after)) = rest.split_once('&') {
            value.push_str(&before.replace(['\n', '\t', '\r'], " "));
            let (name, after) = after.split_once(';').ok_or(DAMAGED)?;
            value.push(self.reference(name)?);
            rest = after;
        }
        value.push_str(&rest.replace(['\n', '\t', '\r'], " "));
        Ok(self.visible(&value, true))
    }

    /// Text without what nobody sees. Line ends become LF; those that are `spelt` as references are no ends
    /// of lines of the document.
    fn visible(&mut self, text: &str, spelt: bool) -> String {
        if is_usual(text) {
            return text.to_owned();
        }
        let text = match spelt || !text.contains('\r') {
            true => std::borrow::Cow::Borrowed(text),
            false => text.replace("\r\n", "\n").into(),
        };
        let mut kept = String::with_capacity(text.len());
        for c in text.chars() {
            match fate(c) {
                Fate::LineEnd(_) => kept.push('\n'),
                Fate::Keep | Fate::Blank(_) => kept.push(c),
                Fate::Drop(trace) => self.report.add(trace, 1),
            }
        }
        kept
    }
}

/// True for text of which every character stays as it is: most of what there is.
fn is_usual(text: &str) -> bool {
    let usual = |byte: u8| matches!(byte, b' '..=b'~' | b'\n' | b'\t');
    text.bytes().all(usual)
}

fn standard(name: &str) -> Option<char> {
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        _ => return None,
    })
}
