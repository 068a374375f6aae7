//! Replies spread over pages, each within its bound.

/// Bytes of a page that replies take at most, with their markup.
const SHEET: usize = 24 << 10;

/// Bytes that the markup around a part of a reply takes at most.
const AROUND: usize = 256;

/// Where a part of a reply may end early, so that it ends between words: so many bytes before its bound.
const BREAK: usize = 256;

/// A reply, or the part of it that one page shows.
#[derive(Clone, Copy)]
pub(super) struct Piece<'a> {
    /// Which reply, from 1.
    n: usize,
    text: &'a str,
    /// Its beginning is on the page before.
    goes_on: bool,
    /// Its end is on a page after.
    pub(super) is_cut: bool,
}

impl<'a> Piece<'a> {
    pub(super) fn heading(&self) -> &'static str {
        match self.goes_on {
            true => "mailbox-reply-next-part",
            false => "mailbox-reply",
        }
    }

    pub(super) fn number(&self) -> u64 {
        self.n as u64
    }

    pub(super) fn lines(&self) -> impl Iterator<Item = &'a str> {
        self.text.split('\n')
    }
}

/// Spreads replies over pages, in their order. One that fits a page is not cut.
pub(super) fn sheets<'a>(texts: &[&'a str]) -> Vec<Vec<Piece<'a>>> {
    let mut sheets: Vec<Vec<Piece<'a>>> = Vec::new();
    let mut room = 0;
    for (index, text) in texts.iter().enumerate() {
        let mut rest = *text;
        while !rest.is_empty() {
            if room < SHEET && AROUND + shown_len(rest) > room {
                sheets.push(Vec::new());
                room = SHEET;
            }
            let (fits, after) = cut(rest, room - AROUND);
            room = match after {
                "" => room - AROUND - shown_len(fits),
                _ => 0,
            };
            if let Some(sheet) = sheets.last_mut() {
                sheet.push(Piece {
                    n: index + 1,
                    text: fits,
                    goes_on: rest.len() < text.len(),
                    is_cut: !after.is_empty(),
                });
            }
            rest = after;
        }
    }
    sheets
}

/// Cuts off what takes at most `room` bytes in a page, between two words if it can.
fn cut(text: &str, room: usize) -> (&str, &str) {
    let mut used = 0;
    let beyond = text.char_indices().find(|(_, c)| {
        used += char_len(*c);
        used > room
    });
    let Some((end, _)) = beyond else {
        return (text, "");
    };
    let fits = text.get(..end).unwrap_or(text);
    let word = fits.rfind([' ', '\n']).map(|at| at + 1);
    let end = word.filter(|at| end - at < BREAK).unwrap_or(end);
    text.split_at_checked(end).unwrap_or((text, ""))
}

/// Bytes that a text takes in a page.
fn shown_len(text: &str) -> usize {
    text.chars().map(char_len).sum()
}

/// A line end becomes `<br>`.
fn char_len(c: char) -> usize {
    match c {
        '\n' => 4,
        '<' | '>' | '&' | '"' | '\'' => 5,
        _ => c.len_utf8(),
    }
}
