//! One form for texts that say the same in other dress.

use unicode_normalization::char::{decompose_compatible, is_combining_mark};
use unicode_normalization::{is_nfc_quick, IsNormalized, UnicodeNormalization};

/// The text as it is compared: compatibility forms, case, accents, vowel points and digits of other scripts
/// folded, everything that is neither letter, mark nor digit as one space, none at the ends. Characters that
/// nobody sees are left out. Empty for a text without letters and digits, which then is like no other.
///
/// Folding its result again changes nothing. Linear in the text.
pub fn normal(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            ' '..='~' => add(letter, &mut folded),
            letter if is_plain(letter) => folded.push(letter),
            _ => decompose_compatible(letter, |letter| add(letter, &mut folded)),
        }
    }
    if folded.ends_with(' ') {
        folded.pop();
    }
    match is_nfc_quick(folded.chars()) {
        IsNormalized::Yes => folded,
        _ => folded.nfc().collect(),
    }
}

/// Whether a letter is its own normal form, for the letters that most texts without Latin ones consist of: a third
/// of the time for these.
fn is_plain(letter: char) -> bool {
    matches!(letter,
        'а'..='и' | 'к'..='я' | '\u{627}'..='\u{63a}' | '\u{641}'..='\u{64a}' | '\u{905}'..='\u{928}'
        | '\u{935}'..='\u{939}' | '\u{93e}'..='\u{94d}' | '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}')
}

/// Adds a letter to the normal form, or one space for what is none.
fn add(letter: char, folded: &mut String) {
    if is_dropped(letter) {
        return;
    }
    if letter.is_alphanumeric() || is_combining_mark(letter) {
        fold(letter, folded);
    } else if !folded.is_empty() && !folded.ends_with(' ') {
        folded.push(' ');
    }
}

/// By way of upper case, which makes one letter of those that differ only in lower case: ß and ss, ς and σ,
/// ı and i.
fn fold(letter: char, folded: &mut String) {
    if letter.is_ascii() {
        folded.push(letter.to_ascii_lowercase());
    } else if let Some(digit) = digit(letter) {
        folded.push(digit);
    } else {
        let lower = letter
            .to_lowercase()
            .flat_map(char::to_uppercase)
            .flat_map(char::to_lowercase);
        folded.extend(lower.filter(|letter| !is_dropped(*letter)));
    }
}

/// Accents of Latin, Greek and Cyrillic letters, Arabic vowel points and lengthening, and what is not seen.
/// Marks of other scripts stay: in them they are vowels.
fn is_dropped(letter: char) -> bool {
    matches!(letter,
        '\u{300}'..='\u{36f}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}'
        | '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0000}'..='\u{e0fff}')
}

/// Arabic, Persian and Devanagari digits as European ones, which people of the same language use too.
fn digit(letter: char) -> Option<char> {
    let zero = match letter {
        '\u{660}'..='\u{669}' => 0x660,
        '\u{6f0}'..='\u{6f9}' => 0x6f0,
        '\u{966}'..='\u{96f}' => 0x966,
        _ => return None,
    };
    char::from_digit(u32::from(letter) - zero, 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_short_way_gives_what_the_long_one_does() {
        for letter in (0..=0x10_ffff)
            .filter_map(char::from_u32)
            .filter(|letter| is_plain(*letter))
        {
            let mut long = String::new();
            decompose_compatible(letter, |letter| add(letter, &mut long));
            assert_eq!(long.nfc().collect::<String>(), letter.to_string());
        }
    }
}
