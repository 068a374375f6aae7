//! Contrast of the stylesheet's colours, as WCAG 2.2 AA asks for it.

use super::*;

/// Text and what it stands on: at least 4.5 to 1.
const TEXT: [(&str, &str); 15] = [
    ("ink", "paper"),
    ("ink", "card"),
    ("ink", "stop-card"),
    ("ink", "good-card"),
    ("soft", "paper"),
    ("soft", "card"),
    ("link", "paper"),
    ("link", "card"),
    ("band-ink", "band"),
    ("act-ink", "act"),
    ("act-ink", "act-over"),
    ("stop", "stop-card"),
    ("stop", "card"),
    ("good", "paper"),
    ("warn", "paper"),
];

/// Edges of controls and marks of focus: at least 3 to 1.
const SHAPES: [(&str, &str); 5] = [
    ("edge", "paper"),
    ("edge", "card"),
    ("focus", "paper"),
    ("focus", "card"),
    ("stop", "paper"),
];

/// Relative luminance of `#rrggbb`, as WCAG 2 defines it.
fn luminance(colour: &str) -> f64 {
    let channel = |at: usize| {
        let value =
            f64::from(u8::from_str_radix(&colour[at..at + 2], 16).expect("a colour")) / 255.0;
        if value <= 0.04045 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

/// The colour's luminance in one of the lists of the stylesheet.
fn find(list: &str, name: &str) -> Option<f64> {
    let (_, value) = list.split_once(&format!("--{name}: "))?;
    Some(luminance(&value[..7]))
}

#[test]
fn colours_can_be_told_apart_in_light_and_dark() {
    let (light, rest) = stylesheet()
        .split_once("@media (prefers-color-scheme: dark)")
        .expect("two lists");
    let (dark, _) = rest.split_once("*, ::before").expect("the list ends");
    let wanted = TEXT
        .map(|pair| (pair, 4.5))
        .into_iter()
        .chain(SHAPES.map(|pair| (pair, 3.0)));
    for ((front, back), least) in wanted {
        for scheme in [light, dark] {
            let of = |name| {
                find(scheme, name)
                    .or_else(|| find(light, name))
                    .expect("the colour is named")
            };
            let (one, two) = (of(front), of(back));
            let ratio = (one.max(two) + 0.05) / (one.min(two) + 0.05);
            assert!(ratio >= least, "{front} on {back}: {ratio:.2}");
        }
    }
}
