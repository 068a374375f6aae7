//! Numbers as programs write them (ISO 32000-1, 7.3.3).

use super::object::Number;

/// A number in any form that programs write; signs in odd places count as their readers take them.
pub(super) fn read(word: &[u8]) -> Option<Number> {
    /// Most digits that are kept.
    const DIGITS: u32 = 17;
    let signs = word.iter().take_while(|byte| matches!(byte, b'+' | b'-'));
    let signs = signs.count();
    let negative = word.first() == Some(&b'-');
    let (mut digits, mut kept, mut decimals) = (0_i64, 0, 0_u8);
    let (mut point, mut any) = (false, false);
    for byte in word.get(signs..)? {
        match byte {
            b'0'..=b'9' => {
                any = true;
                if kept < DIGITS {
                    digits = digits * 10 + i64::from(byte - b'0');
                    kept += u32::from(digits > 0);
                    decimals += u8::from(point && decimals < 200);
                } else if !point {
                    // Larger than anything that is drawn.
                    return Some(Number::whole(0));
                }
            }
            b'.' if !point => point = true,
            // A minus in between ends nothing.
            b'-' if any => {}
            _ => return None,
        }
    }
    // A point or a sign alone is zero.
    if !any && !point && signs == 0 {
        return None;
    }
    if decimals > 18 {
        return Some(Number::whole(0));
    }
    Some(Number::new(
        if negative { -digits } else { digits },
        decimals,
    ))
}
