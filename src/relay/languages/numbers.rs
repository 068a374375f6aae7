//! Numbers as a language writes them, in Western digits: those in addresses, codes and fingerprints are, too.

use fluent_bundle::FluentValue;

/// What stands between thousands.
#[derive(Clone, Copy)]
pub(super) enum Thousands {
    /// 100,000
    Comma,
    /// 100.000
    Point,
    /// 100 000, without a break.
    Space,
}

/// How Fluent writes a value, beside its own way (`M`: what Fluent remembers, not needed here).
type Formatter<M> = fn(&FluentValue<'_>, &M) -> Option<String>;

/// Numbers with their thousands apart; everything else as Fluent writes it.
pub(super) fn formatter<M>(thousands: Thousands) -> Formatter<M> {
    match thousands {
        Thousands::Comma => |value, _| apart(value, ','),
        Thousands::Point => |value, _| apart(value, '.'),
        Thousands::Space => |value, _| apart(value, '\u{a0}'),
    }
}

fn apart(value: &FluentValue<'_>, mark: char) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let digits = number.as_string();
    let mut text = String::with_capacity(digits.len() * 2);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(mark);
        }
        text.push(digit);
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_stand_apart() {
        let written = |number: u64, thousands| {
            formatter::<()>(thousands)(&FluentValue::from(number), &()).unwrap_or_default()
        };
        let numbers = [0, 20, 999, 1_000, 100_000, 12_345_678];
        assert_eq!(
            numbers.map(|number| written(number, Thousands::Comma)),
            ["0", "20", "999", "1,000", "100,000", "12,345,678"]
        );
        assert_eq!(written(100_000, Thousands::Point), "100.000");
        assert_eq!(written(100_000, Thousands::Space), "100\u{a0}000");
        assert_eq!(formatter::<()>(Thousands::Comma)(&"1000".into(), &()), None);
    }
}
