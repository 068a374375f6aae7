//! The operators that draw, with their operands (ISO 32000-1, annex A).

use super::object::Object;

/// What an operand has to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Number,
    Name,
    Text,
    /// Of numbers and texts.
    List,
}

impl Kind {
    pub(super) fn fits(self, operand: &Object) -> bool {
        matches!(
            (self, operand),
            (Self::Number, Object::Number(_))
                | (Self::Name, Object::Name(_))
                | (Self::Text, Object::Text(_))
                | (Self::List, Object::List(_))
        )
    }
}

/// The operands of an operator; `None` when it is none that draws. Those that set a colour in any space,
/// mark content or hold a picture are not here.
pub(super) fn signature(word: &[u8]) -> Option<&'static [Kind]> {
    use Kind::{List, Name, Number, Text};
    Some(match word {
        b"q" | b"Q" | b"h" | b"S" | b"s" | b"f" | b"F" | b"f*" | b"B" | b"B*" | b"b" | b"b*"
        | b"n" | b"W" | b"W*" | b"BT" | b"ET" | b"T*" => &[],
        b"w" | b"J" | b"j" | b"M" | b"i" | b"Tc" | b"Tw" | b"Tz" | b"TL" | b"Tr" | b"Ts" | b"g"
        | b"G" => &[Number],
        b"m" | b"l" | b"Td" | b"TD" | b"d0" => &[Number; 2],
        b"rg" | b"RG" => &[Number; 3],
        b"v" | b"y" | b"re" | b"k" | b"K" => &[Number; 4],
        b"c" | b"cm" | b"Tm" | b"d1" => &[Number; 6],
        b"d" => &[List, Number],
        b"ri" | b"gs" | b"cs" | b"CS" | b"sh" | b"Do" => &[Name],
        b"Tf" => &[Name, Number],
        b"Tj" | b"'" => &[Text],
        b"TJ" => &[List],
        b"\"" => &[Number, Number, Text],
        _ => return None,
    })
}

/// How colours may be brought into the range of a device.
pub(super) const INTENTS: [&str; 4] = [
    "AbsoluteColorimetric",
    "RelativeColorimetric",
    "Saturation",
    "Perceptual",
];

pub(super) fn is_intent(name: &[u8]) -> bool {
    INTENTS.iter().any(|intent| intent.as_bytes() == name)
}
