//! Colours, patterns and pictures that stand in content.

use super::Writer;
use crate::document::pdf::inline;
use crate::document::pdf::lexer::Lexer;
use crate::document::pdf::object::Object;
use crate::document::pdf::rebuild::Role;
use crate::Reason;

impl Writer<'_, '_> {
    pub(super) fn colour(&mut self, name: &[u8]) -> Result<Option<Vec<u8>>, Reason> {
        if matches!(
            name,
            b"DeviceGray" | b"DeviceRGB" | b"DeviceCMYK" | b"Pattern"
        ) {
            return Ok(Some(name.to_vec()));
        }
        let key = ("ColorSpace", name.to_vec());
        if let Some(known) = self.names.known.get(&key) {
            return Ok(known.clone());
        }
        let mut named = None;
        if let Some(object) = self.scope.get("ColorSpace", name).cloned() {
            named = match self.rebuild.colour(&object)? {
                Some(made) => Some(match self.rebuild.made(&made) {
                    Object::Name(device) => device,
                    _ => self.names.add("ColorSpace", made),
                }),
                None => None,
            };
        }
        self.names.known.insert(key, named.clone());
        Ok(named)
    }

    /// Numbers of a colour, or a pattern.
    pub(super) fn paint(&mut self, word: &[u8], operands: Vec<Object>) -> Result<(), Reason> {
        let numbers = operands.iter().rev();
        let count = numbers
            .skip(usize::from(matches!(
                operands.last(),
                Some(Object::Name(_))
            )))
            .take_while(|operand| matches!(operand, Object::Number(_)))
            .count();
        let mut kept = Vec::new();
        let mut pattern = None;
        if let Some(Object::Name(name)) = operands.last() {
            let Some(name) = self.pattern(name)? else {
                return Ok(());
            };
            pattern = Some(Object::Name(name));
        }
        let end = operands.len() - usize::from(pattern.is_some());
        kept.extend(operands.into_iter().take(end).skip(end - count));
        kept.extend(pattern);
        if !kept.is_empty() {
            self.write(&kept, word);
        }
        Ok(())
    }

    pub(super) fn pattern(&mut self, name: &[u8]) -> Result<Option<Vec<u8>>, Reason> {
        let key = ("Pattern", name.to_vec());
        if let Some(known) = self.names.known.get(&key) {
            return Ok(known.clone());
        }
        let mut named = None;
        if let Some(object) = self.scope.get("Pattern", name).cloned() {
            if self.is_dict(&object)? {
                let made = self.rebuild.later(&object, Role::Pattern, self.scope)?;
                named = Some(self.names.add("Pattern", made));
            }
        }
        self.names.known.insert(key, named.clone());
        Ok(named)
    }

    /// A picture in the middle of content becomes one beside it, so that its end is known.
    pub(super) fn picture(&mut self, lexer: &mut Lexer) -> Result<(), Reason> {
        let Some(stream) = inline::read(self.rebuild, lexer, self.scope)? else {
            return Ok(());
        };
        if self.hidden > 0 {
            return Ok(());
        }
        let made =
            self.rebuild
                .later(&Object::Stream(Box::new(stream)), Role::Image, self.scope)?;
        let name = self.names.add("XObject", made);
        self.write(&[Object::Name(name)], b"Do");
        Ok(())
    }
}
