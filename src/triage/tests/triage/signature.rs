//! Signatures are the same for ever, and are compared as they were made.

use bocca_triage::Signature;

use crate::corpus::{tongues, Chance};

#[test]
fn its_bytes_stay_what_they_are() {
    let signature = Signature::of("A red bag, Riga 2015").unwrap();
    assert_eq!(hex(&signature.to_bytes()), KNOWN);
    assert_eq!(Signature::of("  a RED bag;\trīga 2015 "), Some(signature));
}

const KNOWN: &str = "01d2baad124772aa179d459a500175d0579f2c536d5190db6df59e4cb4e15fb4b7d04dbdb7779da2c7c0b980c95b9c47\
    cf2301c3da715609e78d5946eb0dd972f5090bc4fe";

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn it_comes_back_from_its_bytes_and_from_no_others() {
    let mut chance = Chance::new(6);
    for tongue in tongues() {
        let signature = Signature::of(&tongue.original(&mut chance)).unwrap();
        let bytes = signature.to_bytes();
        assert!(bytes.len() <= 513);
        assert_eq!(Signature::from_bytes(&bytes), Some(signature));
        for wrong in [
            &[][..],
            &[1],
            &bytes[..bytes.len() - 1],
            &bytes[1..],
            &[&bytes[..], &bytes[1..5]].concat(),
        ] {
            assert_eq!(Signature::from_bytes(wrong), None);
        }
        let unknown = [&[2], &bytes[1..]].concat();
        assert_eq!(Signature::from_bytes(&unknown), None);
    }
}

#[test]
fn short_texts_have_one_in_every_script() {
    for text in [
        "red bag in Riga",
        "красная сумка",
        "حقيبة حمراء في",
        "我在车站附近看到这个包",
        "लाल थैला देखा",
        "빨간 가방을 역에서 봤다",
    ] {
        let signature = Signature::of(text).unwrap();
        assert!((signature.similarity(&signature) - 1.0).abs() < f32::EPSILON);
    }
    for text in [
        "",
        "Riga",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "?!?!?!?!?!?!?!?!?!?!",
        "市场",
    ] {
        assert_eq!(Signature::of(text), None);
    }
}

#[test]
fn ten_letters_or_eight_ideographs_are_enough() {
    assert!(Signature::of("abcdefghij").is_some() && Signature::of("abcdefghi").is_none());
    assert!(
        Signature::of("去年夏天车站附近").is_some() && Signature::of("去年夏天车站附").is_none()
    );
}

#[test]
fn long_texts_are_estimated_closely() {
    let (tongue, mut chance) = (&tongues()[0], Chance::new(2));
    let letters = |chance: &mut Chance| {
        (0..4_000)
            .map(|_| *chance.pick(&tongue.letters))
            .collect::<String>()
    };
    for _ in 0..20 {
        let (one, other) = (letters(&mut chance), letters(&mut chance));
        // Half of each in common: a third of all.
        let (a, b) = (
            Signature::of(&one).unwrap(),
            Signature::of(&(one[..2_000].to_owned() + &other[..2_000])).unwrap(),
        );
        let similarity = a.similarity(&b);
        assert!((similarity - 1.0 / 3.0).abs() < 0.15, "{similarity}");
        assert!((similarity - b.similarity(&a)).abs() < f32::EPSILON);
    }
}
