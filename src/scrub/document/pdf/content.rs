//! What draws a page (ISO 32000-1, 7.8): read operator by operator, and written with only those that draw.
//!
//! Comments, marks that tie content to hidden structure, and operators that nobody knows go. Resources get
//! names of ours, in the order of their first use, so those that no operator uses are gone as well.

mod colour;

use std::collections::BTreeMap;
use std::rc::Rc;

use super::lexer::{Lexer, Token};
use super::names::Names;
use super::object::Object;
use super::operators::{self, Kind};
use super::rebuild::{Rebuild, Role, Scope};
use crate::{Reason, Trace};

/// Most operands that are held; only the last count.
const OPERANDS: usize = 256;

/// Rewrites content.
pub(super) fn rewrite(
    rebuild: &mut Rebuild,
    bytes: &[u8],
    scope: &Rc<Scope>,
    names: &mut Names,
) -> Result<Vec<u8>, Reason> {
    let mut writer = Writer {
        rebuild,
        scope,
        names,
        out: Vec::with_capacity(bytes.len()),
        operands: Vec::new(),
        marks: Vec::new(),
        hidden: 0,
        hides: BTreeMap::new(),
        dropped: 0,
    };
    let mut lexer = Lexer::plain(bytes);
    while let Some(token) = lexer.token() {
        lexer.renew();
        match token {
            Token::Word(b"BI") => {
                writer.operands.clear();
                writer.picture(&mut lexer)?;
            }
            Token::Word(word) if !is_object(word) => writer.operator(word)?,
            token => match lexer.object_from(token) {
                Some(object) => writer.operand(object),
                None if lexer.is_spent() => {
                    return Err(Reason::Beyond("500,000 parts in one of its parts"))
                }
                None => writer.operands.clear(),
            },
        }
    }
    let (out, dropped) = (writer.out, writer.dropped);
    rebuild.report.add(Trace::Comment, lexer.comments);
    rebuild.report.add(Trace::PrivateBlock, dropped);
    Ok(out)
}

fn is_object(word: &[u8]) -> bool {
    matches!(word, b"true" | b"false" | b"null")
}

struct Writer<'a, 'b> {
    rebuild: &'a mut Rebuild<'b>,
    scope: &'a Rc<Scope>,
    names: &'a mut Names,
    out: Vec<u8>,
    operands: Vec<Object>,
    /// Whether each open stretch of marked content is on a hidden layer.
    marks: Vec<bool>,
    /// How many of them are.
    hidden: u32,
    /// Whether the layer of a name is hidden.
    hides: BTreeMap<Vec<u8>, bool>,
    /// Operators and marks that nothing needs.
    dropped: u64,
}

impl Writer<'_, '_> {
    fn operand(&mut self, object: Object) {
        if self.operands.len() >= OPERANDS {
            self.operands.remove(0);
        }
        self.operands.push(object);
    }

    fn operator(&mut self, word: &[u8]) -> Result<(), Reason> {
        let operands = std::mem::take(&mut self.operands);
        match word {
            b"BMC" | b"BDC" => self.mark(&operands, word)?,
            b"EMC" => {
                let hidden = self.marks.pop().unwrap_or(false);
                self.hidden -= u32::from(hidden);
            }
            b"MP" | b"DP" => self.dropped += 1,
            b"BX" | b"EX" => {}
            b"sc" | b"scn" | b"SC" | b"SCN" => self.paint(word, operands)?,
            _ => match operators::signature(word) {
                Some(kinds) => self.drawing(word, kinds, operands)?,
                None => self.dropped += 1,
            },
        }
        Ok(())
    }

    /// Marked content is not marked any more, so that nothing is tied to it; what a hidden layer holds goes.
    fn mark(&mut self, operands: &[Object], word: &[u8]) -> Result<(), Reason> {
        /// Deepest nesting of marks.
        const DEPTH: usize = 10_000;
        if self.marks.len() >= DEPTH {
            return Err(Reason::Beyond("10,000 levels of marks"));
        }
        let mut hidden = false;
        if let (b"BDC", [.., Object::Name(tag), Object::Name(name)]) = (word, operands) {
            if tag == b"OC" {
                hidden = self.is_hidden(name)?;
            }
        }
        if let [.., Object::Dict(dict)] = operands {
            let told = dict.entries().any(|(key, _)| key != b"MCID");
            self.dropped += u64::from(told);
        }
        self.marks.push(hidden);
        self.hidden += u32::from(hidden);
        self.dropped += u64::from(hidden);
        Ok(())
    }

    fn is_hidden(&mut self, name: &[u8]) -> Result<bool, Reason> {
        if let Some(hides) = self.hides.get(name) {
            return Ok(*hides);
        }
        let layer = self.scope.get("Properties", name);
        let hides = self.rebuild.layers.hides(&mut self.rebuild.file, layer)?;
        self.hides.insert(name.to_vec(), hides);
        Ok(hides)
    }

    /// An operator with as many operands as it needs, the last of those that there are.
    fn drawing(
        &mut self,
        word: &[u8],
        kinds: &[Kind],
        mut operands: Vec<Object>,
    ) -> Result<(), Reason> {
        let Some(extra) = operands.len().checked_sub(kinds.len()) else {
            return Ok(());
        };
        operands.drain(..extra);
        let fits = operands
            .iter()
            .zip(kinds)
            .all(|(operand, kind)| kind.fits(operand));
        if !fits {
            return Ok(());
        }
        for operand in &mut operands {
            if let Object::List(list) = operand {
                list.retain(|entry| matches!(entry, Object::Number(_) | Object::Text(_)));
            }
        }
        if self.hidden > 0 && matches!(word, b"Do" | b"sh") {
            return Ok(());
        }
        if let Some(Object::Name(name)) = operands.first() {
            let Some(name) = self.renamed(word, &name.clone())? else {
                return Ok(());
            };
            operands[0] = Object::Name(name);
        }
        match self.hidden {
            0 => self.write(&operands, word),
            _ => self.unseen(word, operands),
        }
        Ok(())
    }

    /// Of an operator on a hidden layer: what it changes for those behind it.
    fn unseen(&mut self, word: &[u8], mut operands: Vec<Object>) {
        match word {
            b"f" | b"F" | b"f*" | b"B" | b"B*" | b"b" | b"b*" | b"S" | b"s" => {
                self.write(&[], b"n");
            }
            b"'" => self.write(&[], b"T*"),
            b"\"" => {
                operands.truncate(2);
                let character = operands.pop();
                self.write(&operands, b"Tw");
                self.write(character.as_slice(), b"Tc");
                self.write(&[], b"T*");
            }
            b"Tj" | b"TJ" => {}
            _ => self.write(&operands, word),
        }
    }

    fn write(&mut self, operands: &[Object], word: &[u8]) {
        for operand in operands {
            operand.write(&mut self.out);
            self.out.push(b' ');
        }
        self.out.extend_from_slice(word);
        self.out.push(b'\n');
    }

    /// The name of ours for what an operator names; `None` when the operator does nothing.
    fn renamed(&mut self, word: &[u8], name: &[u8]) -> Result<Option<Vec<u8>>, Reason> {
        let (category, role) = match word {
            b"Do" => return self.drawn(name),
            b"cs" | b"CS" => return self.colour(name),
            b"ri" => return Ok(operators::is_intent(name).then(|| name.to_vec())),
            b"Tf" => ("Font", Role::Font),
            b"gs" => ("ExtGState", Role::State),
            _ => ("Shading", Role::Shading),
        };
        if let Some(known) = self.names.known.get(&(category, name.to_vec())) {
            return Ok(known.clone());
        }
        let made = match self.scope.get(category, name).cloned() {
            Some(object) if self.is_dict(&object)? => match role {
                Role::Shading => self.rebuild.now(&object, role, super::shading::clean)?,
                _ => Some(self.rebuild.later(&object, role, self.scope)?),
            },
            _ => None,
        };
        let named = match made {
            Some(made) => Some(self.names.add(category, made)),
            // Text in a font that is not there is not shown, and must not be shown in another.
            None if category == "Font" => Some(b"None".to_vec()),
            None => None,
        };
        self.names
            .known
            .insert((category, name.to_vec()), named.clone());
        Ok(named)
    }

    fn is_dict(&mut self, object: &Object) -> Result<bool, Reason> {
        Ok(self.rebuild.file.resolve(object)?.as_dict().is_some())
    }

    /// A picture or a drawing that is shown.
    fn drawn(&mut self, name: &[u8]) -> Result<Option<Vec<u8>>, Reason> {
        let key = ("XObject", name.to_vec());
        if let Some(known) = self.names.known.get(&key) {
            return Ok(known.clone());
        }
        let mut named = None;
        if let Some(object) = self.scope.get("XObject", name).cloned() {
            if let Some(role) = self.role(&object)? {
                let made = self.rebuild.later(&object, role, self.scope)?;
                named = Some(self.names.add("XObject", made));
            }
        }
        self.names.known.insert(key, named.clone());
        Ok(named)
    }

    /// `None` for what cannot be shown, and for what is on a hidden layer.
    fn role(&mut self, object: &Object) -> Result<Option<Role>, Reason> {
        let file = &mut self.rebuild.file;
        let Object::Stream(stream) = file.resolve(object)? else {
            return Ok(None);
        };
        if self.rebuild.layers.hides(file, stream.dict.get("OC"))? {
            self.dropped += 1;
            return Ok(None);
        }
        Ok(match file.get(&stream.dict, "Subtype")?.as_name() {
            Some(b"Image") => Some(Role::Image),
            Some(b"Form") => Some(Role::Form),
            _ => None,
        })
    }
}
