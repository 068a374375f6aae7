//! Tables of codes (ISO 32000-1, 9.7.5 and 9.10.3): what glyph or letter a code stands for. They are programs;
//! ours has the same tables and nothing else.

use super::filter;
use super::lexer::{Lexer, Token};
use super::object::{Dict, Object};
use super::rebuild::Rebuild;
use crate::Reason;

/// Largest table, in bytes.
const LARGEST: usize = 16 << 20;

/// Longest code, and longest text of one code, in bytes.
const CODE: usize = 4;
const TEXT: usize = 16;

/// Kinds of tables, by the word that starts one, in the order of ours.
const KINDS: [&str; 7] = [
    "codespacerange",
    "cidchar",
    "cidrange",
    "notdefchar",
    "notdefrange",
    "bfchar",
    "bfrange",
];

/// Collections of glyphs that readers know.
const ORDERINGS: [&str; 9] = [
    "Identity", "UCS", "Japan1", "Japan2", "GB1", "CNS1", "Korea1", "KR", "Manga1",
];

/// What letters codes stand for: a table of ours, or the name of a known one.
pub(super) fn to_unicode(rebuild: &mut Rebuild, object: &Object) -> Result<Option<Object>, Reason> {
    match object {
        Object::Name(name) => Ok(is_known(name).then(|| object.clone())),
        Object::Stream(stream) => {
            let bytes = filter::decode(&mut rebuild.file, stream, LARGEST)?;
            let text = Table::read(&bytes).write("Adobe-Identity-UCS", "UCS", 2);
            let packed = filter::pack(Dict::default(), &text)?;
            Ok(Some(Object::Stream(Box::new(packed))))
        }
        _ => Ok(None),
    }
}

/// What glyphs codes stand for.
pub(super) fn encoding(rebuild: &mut Rebuild, object: &Object) -> Result<Option<Object>, Reason> {
    let stream = match object {
        Object::Name(name) => return Ok(is_known(name).then(|| object.clone())),
        Object::Stream(stream) => stream,
        _ => return Ok(None),
    };
    let bytes = filter::decode(&mut rebuild.file, stream, LARGEST)?;
    let mut table = Table::read(&bytes);
    let mut kept = Dict::default();
    kept.set("Type", Object::name("CMap"));
    kept.set("CMapName", Object::name("Codes"));
    let glyphs = rebuild.file.get(&stream.dict, "CIDSystemInfo")?;
    kept.set("CIDSystemInfo", system(rebuild, &glyphs)?);
    if let Some(way) = rebuild.file.get(&stream.dict, "WMode")?.as_int() {
        table.vertical = way == 1;
    }
    if let Object::Name(name) = rebuild.file.get(&stream.dict, "UseCMap")? {
        table.base = is_known(&name).then_some(name);
    }
    kept.set("WMode", Object::int(i64::from(table.vertical)));
    if let Some(base) = &table.base {
        kept.set("UseCMap", Object::Name(base.clone()));
    }
    let text = table.write("Codes", "Identity", 1);
    let packed = filter::pack(kept, &text)?;
    Ok(Some(Object::Stream(Box::new(packed))))
}

/// Known tables have names such as `UniJIS-UTF16-H`.
fn is_known(name: &[u8]) -> bool {
    let plain = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'-';
    let ends = [&b"-H"[..], b"-V", b"-UCS2", b"-UTF16", b"-UTF8"];
    let ends = name == b"H" || name == b"V" || ends.iter().any(|end| name.ends_with(end));
    ends && name.len() <= 24 && name.iter().all(plain)
}

/// The collection of glyphs that numbers are of.
pub(super) fn system(rebuild: &mut Rebuild, object: &Object) -> Result<Object, Reason> {
    let none = Dict::default();
    let dict = object.as_dict().unwrap_or(&none);
    let ordering = rebuild.file.get(dict, "Ordering")?;
    let ordering = ordering.as_text().unwrap_or_default();
    let registry = rebuild.file.get(dict, "Registry")?;
    let adobe = registry.as_text() == Some(b"Adobe");
    let known = ORDERINGS
        .iter()
        .find(|known| adobe && known.as_bytes() == ordering);
    let mut kept = Dict::default();
    kept.set("Registry", Object::Text(b"Adobe".to_vec()));
    let ordering = known.copied().unwrap_or("Other");
    kept.set("Ordering", Object::Text(ordering.as_bytes().to_vec()));
    let supplement = rebuild.file.get(dict, "Supplement")?.as_int();
    let supplement = supplement.unwrap_or(0).clamp(0, 15);
    kept.set("Supplement", Object::int(supplement));
    Ok(Object::Dict(kept))
}

#[derive(Default)]
struct Table {
    /// Rows of each kind of table.
    rows: [Vec<Vec<u8>>; KINDS.len()],
    base: Option<Vec<u8>>,
    vertical: bool,
}

impl Table {
    fn read(bytes: &[u8]) -> Self {
        let mut table = Self::default();
        let mut lexer = Lexer::plain(bytes);
        let mut last = [Object::Null, Object::Null];
        while let Some(token) = lexer.token() {
            lexer.renew();
            let Token::Word(word) = token else {
                // Dictionaries and lists between the tables say nothing.
                let object = match token {
                    Token::Number(number) => Object::Number(number),
                    Token::Name(name) => Object::Name(name),
                    _ => Object::Null,
                };
                let [_, before] = last;
                last = [before, object];
                continue;
            };
            match (word, &last) {
                (b"usecmap", [_, Object::Name(name)]) if is_known(name) => {
                    table.base = Some(name.clone());
                }
                (b"def", [Object::Name(key), Object::Number(way)]) if key == b"WMode" => {
                    table.vertical = way.int() == Some(1);
                }
                _ => {}
            }
            let word = word.strip_prefix(b"begin").unwrap_or_default();
            if let Some(kind) = KINDS.iter().position(|kind| kind.as_bytes() == word) {
                table.block(&mut lexer, kind);
            }
        }
        table
    }

    fn block(&mut self, lexer: &mut Lexer, kind: usize) {
        let Some(name) = KINDS.get(kind) else { return };
        let codes = if name.ends_with("range") { 2 } else { 1 };
        loop {
            lexer.renew();
            let mut row = Vec::new();
            for _ in 0..codes {
                match lexer.token() {
                    Some(Token::Text(code)) if code.len() <= CODE => {
                        hex(&code, &mut row);
                        row.push(b' ');
                    }
                    _ => return,
                }
            }
            if *name != "codespacerange" {
                match lexer.object() {
                    Some(Object::Number(number)) => Object::Number(number).write(&mut row),
                    Some(Object::Text(text)) => hex(cut(&text), &mut row),
                    Some(Object::List(list)) => {
                        row.push(b'[');
                        for text in list.iter().take(256).filter_map(Object::as_text) {
                            hex(cut(text), &mut row);
                        }
                        row.push(b']');
                    }
                    Some(_) => continue,
                    None => return,
                }
            }
            if let Some(rows) = self.rows.get_mut(kind) {
                rows.push(row);
            }
        }
    }

    fn write(&self, name: &str, ordering: &str, kind: u8) -> Vec<u8> {
        /// Rows of one table.
        const ROWS: usize = 100;
        let mut out = b"/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n".to_vec();
        if let Some(base) = &self.base {
            Object::Name(base.clone()).write(&mut out);
            out.extend(b" usecmap\n");
        }
        let head = format!(
            "/CIDSystemInfo <</Registry (Adobe) /Ordering ({ordering}) /Supplement 0>> def\n\
             /CMapName /{name} def\n/CMapType {kind} def\n/WMode {} def\n",
            u8::from(self.vertical)
        );
        out.extend(head.as_bytes());
        for (kind, rows) in KINDS.iter().zip(&self.rows) {
            for rows in rows.chunks(ROWS) {
                out.extend(format!("{} begin{kind}\n", rows.len()).as_bytes());
                for row in rows {
                    out.extend(row);
                    out.push(b'\n');
                }
                out.extend(format!("end{kind}\n").as_bytes());
            }
        }
        out.extend(b"endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        out
    }
}

/// More than any letter needs is a hiding place.
fn cut(text: &[u8]) -> &[u8] {
    text.get(..TEXT).unwrap_or(text)
}

fn hex(bytes: &[u8], out: &mut Vec<u8>) {
    out.push(b'<');
    for byte in bytes {
        out.extend(format!("{byte:02X}").as_bytes());
    }
    out.push(b'>');
}
