//! What the relay's pages say to whoever has no browser. They come from a machine that need not be honest.

use envelope::Mark;

/// Words of a follow-up code.
const WORDS: usize = 7;

/// Longest word of one, in letters, and some more.
const LONGEST: usize = 24;

/// Characters of a refusal that are shown.
const SHOWN: usize = 2_000;

/// What a receipt page gives.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Receipt {
    /// By which the page of opened tips names this one.
    pub(crate) mark: Mark,
    /// For replies; none where the relay had none to give.
    pub(crate) code: Option<String>,
}

impl Receipt {
    /// Reads a receipt page. `None` where it is none.
    pub(crate) fn read(page: &str) -> Option<Self> {
        let (_, main) = page.split_once("<main")?;
        let marks = main.split("<code>").skip(1);
        let mut marks = marks.filter_map(|rest| {
            let text = rest.split('<').next()?;
            text.replace(' ', "").parse().ok()
        });
        Some(Self {
            mark: marks.next()?,
            code: code(main),
        })
    }
}

fn code(main: &str) -> Option<String> {
    let (_, list) = main.split_once("<ol class=\"words\">")?;
    let (list, _) = list.split_once("</ol>")?;
    let words = list.split("<li>").skip(1);
    let words: Vec<&str> = words.filter_map(|word| word.split('<').next()).collect();
    let is_word = |word: &&str| {
        (1..=LONGEST).contains(&word.len())
            && word.bytes().all(|b| b.is_ascii_lowercase() || b == b'-')
    };
    (words.len() == WORDS && words.iter().all(is_word)).then(|| words.join(" "))
}

/// The words of a page that is no receipt, for a terminal.
pub(crate) fn words(page: &str) -> String {
    let main = page.split_once("<main").map_or(page, |(_, main)| main);
    let main = main.split_once("</main>").map_or(main, |(main, _)| main);
    let pieces = main.split('<').filter_map(|piece| piece.split_once('>'));
    let text: Vec<&str> = pieces
        .flat_map(|(_, text)| text.split_whitespace())
        .collect();
    let text = text.join(" ");
    let text = [
        ("&#60;", "<"),
        ("&#62;", ">"),
        ("&#34;", "\""),
        ("&#39;", "'"),
        ("&#38;", "&"),
    ]
    .iter()
    .fold(text, |text, (from, to)| text.replace(from, to));
    scrub::clean_line(&text).0.chars().take(SHOWN).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<title>x</title><code>1111122222</code><main class=\"a\"><h1>Taken</h1>\
        <ol class=\"words\">\n<li>abacus</li>\n<li>yo-yo</li><li>c</li><li>d</li><li>e</li><li>f</li><li>g</li>\n</ol>\
        <p><code>01234 abcde</code></p></main>";

    #[test]
    fn a_receipt_gives_mark_and_code() {
        let receipt = Receipt::read(PAGE).unwrap();
        assert_eq!(receipt.mark.to_hex(), "01234abcde");
        assert_eq!(receipt.code.unwrap(), "abacus yo-yo c d e f g");
        let without = PAGE.replace("class=\"words\"", "");
        assert_eq!(Receipt::read(&without).unwrap().code, None);
        let hostile = PAGE.replace("abacus", "\x1b[2J");
        assert_eq!(Receipt::read(&hostile).unwrap().code, None);
        assert_eq!(Receipt::read("<main><h1>No</h1></main>"), None);
    }

    #[test]
    fn a_page_is_words_for_a_terminal() {
        let page = "<nav>no</nav><main id=x>\n<h1>Not taken</h1><p>(a &#38; b\x1b[31m \u{202e})</p></main><p>no</p>";
        assert_eq!(words(page), "Not taken (a & b[31m )");
        assert_eq!(words(&"<p>x</p>".repeat(9_000)).chars().count(), SHOWN);
    }
}
