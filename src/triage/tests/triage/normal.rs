//! What says the same has one form, and what says something else another.

use crate::corpus::{tongues, Chance};
use bocca_triage::normal;

#[test]
fn dress_is_folded() {
    for (written, plain) in [
        ("  Bag, in RIGA!\n", "bag in riga"),
        ("Rīga", "riga"),
        ("STRASSE", "straße"),
        ("ΟΔΟΣ", "οδός"),
        ("ISTANBUL", "İstanbul"),
        ("Ёлка, мой", "елка мои"),
        ("قَلْعَة", "قلعة"),
        ("أحمد", "احمد"),
        ("الـــباب", "الباب"),
        ("٢٠١٩", "2019"),
        ("۲۰۱۹", "2019"),
        ("२०१९", "2019"),
        ("ｶﾞｽ ＡＢＣ", "ガス abc"),
        ("ﬁne", "fine"),
        ("in\u{200b}vis\u{ad}ible\u{202e}", "invisible"),
        ("한국", "한국"),
    ] {
        assert_eq!(normal(written), normal(plain), "{written}");
    }
}

#[test]
fn meaning_is_not() {
    for (one, other) in [
        ("か", "が"),
        ("कि", "की"),
        ("มา", "มี"),
        ("12.5", "125"),
        ("บ้าน", "บาน"),
        ("红色", "蓝色"),
    ] {
        assert_ne!(normal(one), normal(other));
    }
    assert_eq!(normal(" ?!… 👍 "), "");
}

#[test]
fn folding_again_changes_nothing() {
    let every: Vec<char> = (0..=0x10_ffff).filter_map(char::from_u32).collect();
    for letter in &every {
        let once = normal(&letter.to_string());
        assert_eq!(normal(&once), once, "{:x}", u32::from(*letter));
    }
    let mut chance = Chance::new(5);
    for _ in 0..20_000 {
        let text: String = (0..6).map(|_| *chance.pick(&every)).collect();
        let once = normal(&text);
        assert_eq!(normal(&once), once, "{text:?}");
        assert!(!once.starts_with(' ') && !once.ends_with(' ') && !once.contains("  "));
    }
    for tongue in tongues() {
        let text = tongue.original(&mut chance);
        assert_eq!(normal(&text), normal(&text.to_uppercase()), "{text}");
    }
}
