//! Values that documents share: what programs choose from lists, and what of MathML (W3C, version 3) is shown.

/// Elements of MathML that are drawn.
pub(crate) const MATH_ELEMENTS: &str = "\
    maction math menclose merror mfenced mfrac mi mlabeledtr mmultiscripts mn mo mover mpadded mphantom \
    mprescripts mroot mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover none \
    semantics";

/// Elements of MathML whose text is drawn.
pub(crate) const MATH_TEXTS: &str = "mi mn mo ms mtext";

/// Attributes of MathML that say how it is drawn.
pub(crate) const MATH_ATTRIBUTES: &str = "\
    accent accentunder align bevelled close columnalign columnlines columnspacing columnspan denomalign depth \
    display displaystyle fence fontstyle fontweight form frame height largeop linethickness lspace mathcolor \
    mathsize mathvariant maxsize minsize movablelimits notation numalign open rowalign rowlines rowspacing \
    rowspan rspace scriptlevel selection separator separators stretchy subscriptshift superscriptshift symmetric \
    voffset width";

/// Words of the format, measures, colours: what programs choose from lists, and not what people write.
pub(crate) fn is_plain(value: &str) -> bool {
    /// Longest list of numbers, in bytes.
    const LONGEST: usize = 64 * 1024;
    let letters = |c: char| c.is_ascii_alphanumeric() || " .,+-*/()?$#%:;<>=![]'_^\n".contains(c);
    let mut hash = false;
    value.len() <= LONGEST
        && value.chars().all(letters)
        && value
            .split_inclusive(|c: char| !c.is_ascii_alphanumeric())
            .all(|run| {
                let word = run.trim_end_matches(|c: char| !c.is_ascii_alphanumeric());
                let colour = std::mem::replace(&mut hash, run.ends_with('#'));
                match colour {
                    true => {
                        matches!(word.len(), 3 | 6 | 8)
                            && word.chars().all(|c| c.is_ascii_hexdigit())
                    }
                    false => is_word(word),
                }
            })
}

/// A number with its unit, or a word with a small number.
fn is_word(word: &str) -> bool {
    let digits = word.len() - word.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let rest = &word[digits..];
    let letters = rest.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    let only_letters = rest[..letters].chars().all(|c| c.is_ascii_alphabetic());
    only_letters
        && match digits {
            0 => letters <= 32 && rest.len() - letters <= 4,
            _ => digits <= 40 && letters <= 4 && rest.len() == letters,
        }
}

/// Numbers and the one or two letters of a drawing's commands between them, and names of functions.
pub(crate) fn is_path(value: &str) -> bool {
    const FUNCTIONS: &[&str] = &[
        "abs",
        "sqrt",
        "sin",
        "cos",
        "tan",
        "atan",
        "atan2",
        "min",
        "max",
        "if",
        "pi",
        "left",
        "top",
        "right",
        "bottom",
        "xstretch",
        "ystretch",
        "hasstroke",
        "hasfill",
        "width",
        "height",
        "logwidth",
        "logheight",
    ];
    let known = |c: char| c.is_ascii_alphanumeric() || " .,+-*/()?$\n".contains(c);
    let word = |word: &str| word.len() <= 2 || FUNCTIONS.contains(&word);
    value.chars().all(known) && value.split(|c: char| !c.is_ascii_alphabetic()).all(word)
}
