//! The language of a text.

use whatlang::{detect, Lang};

/// Letters of a script that writes sounds which a text must have.
const MIN_LETTERS: usize = 24;
/// Characters of a text that are looked at.
const MAX_CHARS: usize = 2_000;

/// The language of a text as a BCP 47 primary tag (`de`, `uk`, `zh`). None when the text has fewer than 24 letters
/// (6 in Chinese, Japanese and Korean), or when the detector is not certain. Looks at the first 2,000 characters.
pub fn language(text: &str) -> Option<&'static str> {
    let start: String = text.chars().take(MAX_CHARS).collect();
    let info = detect(&start)?;
    let letters = start
        .chars()
        .filter(|letter| letter.is_alphabetic())
        .count();
    let least = if matches!(info.lang(), Lang::Cmn | Lang::Jpn | Lang::Kor) {
        MIN_LETTERS / 4
    } else {
        MIN_LETTERS
    };
    (letters >= least && info.is_reliable())
        .then(|| tag(info.lang()))
        .flatten()
}

/// The tag of a language, the shortest that BCP 47 has for it.
fn tag(language: Lang) -> Option<&'static str> {
    TAGS.iter()
        .find(|(known, _)| *known == language)
        .map(|(_, tag)| *tag)
}

/// The English name of a language that [`language`] may return.
pub fn language_name(tag: &str) -> Option<&'static str> {
    let found = TAGS.iter().find(|(_, known)| *known == tag);
    found.map(|(language, _)| language.eng_name())
}

/// All that the detector knows, but for Latin and Esperanto, which nobody writes tips in.
const TAGS: [(Lang, &str); 68] = [
    (Lang::Eng, "en"),
    (Lang::Rus, "ru"),
    (Lang::Cmn, "zh"),
    (Lang::Spa, "es"),
    (Lang::Por, "pt"),
    (Lang::Ita, "it"),
    (Lang::Ben, "bn"),
    (Lang::Fra, "fr"),
    (Lang::Deu, "de"),
    (Lang::Ukr, "uk"),
    (Lang::Kat, "ka"),
    (Lang::Ara, "ar"),
    (Lang::Hin, "hi"),
    (Lang::Jpn, "ja"),
    (Lang::Heb, "he"),
    (Lang::Yid, "yi"),
    (Lang::Pol, "pl"),
    (Lang::Amh, "am"),
    (Lang::Jav, "jv"),
    (Lang::Kor, "ko"),
    (Lang::Nob, "nb"),
    (Lang::Dan, "da"),
    (Lang::Swe, "sv"),
    (Lang::Fin, "fi"),
    (Lang::Tur, "tr"),
    (Lang::Nld, "nl"),
    (Lang::Hun, "hu"),
    (Lang::Ces, "cs"),
    (Lang::Ell, "el"),
    (Lang::Bul, "bg"),
    (Lang::Bel, "be"),
    (Lang::Mar, "mr"),
    (Lang::Kan, "kn"),
    (Lang::Ron, "ro"),
    (Lang::Slv, "sl"),
    (Lang::Hrv, "hr"),
    (Lang::Srp, "sr"),
    (Lang::Mkd, "mk"),
    (Lang::Lit, "lt"),
    (Lang::Lav, "lv"),
    (Lang::Est, "et"),
    (Lang::Tam, "ta"),
    (Lang::Vie, "vi"),
    (Lang::Urd, "ur"),
    (Lang::Tha, "th"),
    (Lang::Guj, "gu"),
    (Lang::Uzb, "uz"),
    (Lang::Pan, "pa"),
    (Lang::Aze, "az"),
    (Lang::Ind, "id"),
    (Lang::Tel, "te"),
    (Lang::Pes, "fa"),
    (Lang::Mal, "ml"),
    (Lang::Ori, "or"),
    (Lang::Mya, "my"),
    (Lang::Nep, "ne"),
    (Lang::Sin, "si"),
    (Lang::Khm, "km"),
    (Lang::Tuk, "tk"),
    (Lang::Aka, "ak"),
    (Lang::Zul, "zu"),
    (Lang::Sna, "sn"),
    (Lang::Afr, "af"),
    (Lang::Slk, "sk"),
    (Lang::Cat, "ca"),
    (Lang::Tgl, "tl"),
    (Lang::Hye, "hy"),
    (Lang::Cym, "cy"),
];
