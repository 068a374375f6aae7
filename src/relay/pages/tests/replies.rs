//! The way back: the code on the receipt, and what it opens.

use envelope::MAX_REPLY_BYTES;

use super::*;
use crate::languages::Language;

/// Replies that one mailbox holds at most.
const MAILBOX: usize = 32;

fn wait<'a>(code: &'a Code, texts: &[&'a str], sheet: usize, shown: &'a str) -> Found<'a> {
    Found::Waiting(Waiting {
        code,
        texts: texts.to_vec(),
        sheet,
        shown,
        appeal: None,
    })
}

/// All pages for these replies, as somebody sees them who goes on while there is a next one.
fn read_through(site: &Site, texts: &[&str]) -> Vec<Page> {
    read_in(local(site), texts)
}

fn read_in(site: LocalSite<'_>, texts: &[&str]) -> Vec<Page> {
    let (code, shown) = (a_code(), "0123456789abcdef".repeat(MAILBOX));
    let mut pages = Vec::new();
    loop {
        let page = found(site, &wait(&code, texts, pages.len() + 1, &shown));
        let next = format!("name=\"sheet\" value=\"{}\"", pages.len() + 2);
        let goes_on = page.html.contains(&next);
        let button = format!("value=\"{}\"", site.say("mailbox-next"));
        assert_eq!(goes_on, page.html.contains(&button));
        pages.push(page);
        if !goes_on {
            return pages;
        }
    }
}

/// The parts of replies in a page: which reply, and its text.
fn parts(page: &Page) -> Vec<(usize, String)> {
    let sections = page.html.split("<h2>Reply ").skip(1);
    let part = |section: &str| {
        let (n, rest) = section.split_once("</h2>").expect("the heading ends");
        let n = n.trim_end_matches(", next part").parse().expect("a number");
        let (_, rest) = rest.split_once("<p class=\"reply\" dir=\"auto\">")?;
        let (text, _) = rest.split_once("</p>").expect("the part ends");
        Some((n, unescape(&text.replace("<br>", "\n"))))
    };
    sections.map(|section| part(section).unwrap()).collect()
}

/// Texts of the greatest length, of what takes the most room in a page and what takes the least.
fn longest() -> Vec<String> {
    ["'", "&", "\n", "word ", "ä", "\u{1f600}", "x"]
        .map(|unit| unit.repeat(MAX_REPLY_BYTES / unit.len()))
        .to_vec()
}

#[test]
fn every_answer_to_a_code_has_one_status_and_one_length() {
    for (name, length) in [
        (String::new(), CODE_PAGE),
        ("\"".repeat(30), CODE_PAGE),
        ("\"".repeat(500), CODE_PAGE + PAGE_UNIT),
    ] {
        let mut site = site();
        site.words.organisation = name;
        for locale in Language::all().map(Language::locale) {
            let site = LocalSite::new(&site, locale, None);
            all_are_alike(&answers(site), length);
            for refusal in refusals("it is not the form for a code") {
                let refused = code_refused(site, refusal);
                assert_eq!(refused.html.len(), length, "{refusal:?}");
            }
        }
    }
    let site = site();
    all_are_alike(&read_through(&site, &["x"; MAILBOX]), CODE_PAGE);
    for text in longest() {
        let pages = read_through(&site, &[text.as_str(); MAILBOX]);
        all_are_alike(&pages, CODE_PAGE);
    }
}

/// Every kind of answer to a code, and the fullest of each.
fn answers(site: LocalSite<'_>) -> Vec<Page> {
    let typed = &"\"".repeat(Code::MAX_TYPED);
    let error = CodeError::Count(usize::MAX);
    let full = "'".repeat(MAX_REPLY_BYTES);
    let mut pages = code_pages(site, "a word");
    pages.push(found(site, &Found::NoCode { typed, error }));
    pages.push(found(site, &Found::Nothing { typed }));
    pages.extend(read_in(site, &[full.as_str(); 2]));
    pages.extend(read_in(site, &["x"; MAILBOX]));
    pages
}

fn all_are_alike(pages: &[Page], length: usize) {
    for page in pages {
        assert_eq!((page.status, page.html.len()), (200, length));
        assert!(page.html.trim_end().ends_with("</html>"));
        assert!(page.typed, "it is wiped");
        assert!(page.html.capacity() <= length + 1, "it never moved");
    }
}

#[test]
fn sheets_hold_every_reply_whole_and_in_order() {
    let longest = longest();
    let mut texts: Vec<&str> = longest.iter().map(String::as_str).collect();
    let lines = "short\nlines\n\n\twith <b>marks</b> & more".repeat(300);
    texts.extend(["\nfirst line empty", &lines, HOSTILE, "مرحبا بالعالم", "x"]);
    texts.extend_from_slice(&texts.clone());
    texts.truncate(MAILBOX);
    let mut read = vec![String::new(); texts.len()];
    let mut last = 1;
    for page in read_through(&site(), &texts) {
        for (n, text) in parts(&page) {
            assert!(n == last || n == last + 1, "{last} and then {n}");
            last = n;
            read[n - 1].push_str(&text);
        }
    }
    assert!(read == texts);
}

#[test]
fn a_reply_that_fits_a_page_is_not_cut() {
    let text = "a sentence of some words. ".repeat(400);
    let pages = read_through(&site(), &[text.as_str(); 5]);
    let on_each: Vec<usize> = pages.iter().map(|page| parts(page).len()).collect();
    assert_eq!(on_each, [2, 2, 1]);
    for page in &pages {
        assert!(parts(page).iter().all(|(_, part)| *part == text));
        assert!(!page.html.contains("next part") && !page.html.contains("goes on"));
    }
    let long = "a sentence of some words. ".repeat(2_000);
    let pages = read_through(&site(), &[&long]);
    let first = &parts(&pages[0])[0].1;
    assert!(first.ends_with(' '), "it is cut between words");
    assert!(pages[0].html.contains("goes on") && pages[1].html.contains("next part"));
}

#[test]
fn a_page_that_is_not_there_is_the_last_one() {
    let (code, text) = (a_code(), "word ".repeat(8_000));
    let texts = [text.as_str()];
    let wanted = |sheet| {
        found(local(&site()), &wait(&code, &texts, sheet, ""))
            .html
            .clone()
    };
    assert_eq!(wanted(2), wanted(usize::MAX));
    assert_eq!(wanted(1), wanted(0));
    assert!(wanted(1) != wanted(2));
}

#[test]
fn a_code_is_in_no_address() {
    let text = "word ".repeat(8_000);
    let texts = [text.as_str(); 2];
    let code = a_code();
    let sent = Sent {
        way_back: WayBack::New(a_code()),
        ..a_sent()
    };
    let mut pages = code_pages(local(&site()), "a word");
    pages.push(found(local(&site()), &wait(&code, &texts, 2, "")));
    pages.push(receipt(local(&site()), &sent));
    for page in pages {
        for target in ["href", "src", "action"]
            .map(|name| values(&page.html, name))
            .concat()
        {
            assert!(!target.contains('?'), "{target}");
            assert!(code.words().all(|word| !target.contains(word)), "{target}");
        }
        for tag in tags(&page.html)
            .iter()
            .filter(|tag| tag.starts_with("form "))
        {
            assert_eq!(attribute(tag, "method"), Some("post"), "{tag}");
            assert_eq!(attribute(tag, "action"), Some("/replies"), "{tag}");
            assert_eq!(attribute(tag, "autocomplete"), Some("off"), "{tag}");
        }
    }
}

#[test]
fn every_step_carries_the_code_on() {
    let words: Vec<String> = a_code().words().map(str::to_owned).collect();
    let hidden = format!(
        "type=\"hidden\" name=\"code\" value=\"{}\"",
        words.join(" ")
    );
    let (code, text) = (a_code(), "word ".repeat(16_000));
    let texts = [text.as_str()];
    let page = found(local(&site()), &wait(&code, &texts, 2, "0123"));
    assert_eq!(
        page.html.matches(&hidden).count(),
        3,
        "next, before, delete"
    );
    assert!(page.html.contains("name=\"sheet\" value=\"3\""));
    assert!(page.html.contains("name=\"sheet\" value=\"1\""));
    assert!(page.html.contains("name=\"shown\" value=\"0123\""));
    let asking = Found::Asking {
        code: &code,
        shown: "0123",
        replies: 2,
    };
    let html = found(local(&site()), &asking).html.clone();
    assert_eq!(html.matches(&hidden).count(), 2, "yes and no");
    assert!(html.contains("name=\"shown\" value=\"0123\"") && html.contains("value=\"yes\""));
}

#[test]
fn the_receipt_shows_a_new_code_once() {
    let show = |way_back| {
        let sent = Sent {
            way_back,
            ..a_sent()
        };
        receipt(local(&site()), &sent)
    };
    let new = show(WayBack::New(a_code()));
    let (_, list) = new.html.split_once("<ol class=\"words\">").expect("a list");
    let (list, _) = list.split_once("</ol>").expect("it ends");
    let words: Vec<&str> = list.split_whitespace().collect();
    let wanted = a_code();
    let wanted: Vec<String> = wanted
        .words()
        .map(|word| format!("<li>{word}</li>"))
        .collect();
    assert_eq!(words, wanted);
    assert!(wanted
        .iter()
        .all(|word| new.html.matches(word.as_str()).count() == 1));
    assert!(new.typed, "it is wiped");
    assert!(new.html.contains("We cannot show them again"));
    let same = show(WayBack::Same);
    assert!(same.html.contains("the same code as before") && !same.html.contains("<li>abacus"));
    let none = show(WayBack::None);
    assert!(none.html.contains("no reply to this tip can reach you"));
    assert!(!none.html.contains("type your code"));
    assert_eq!(format!("{:?}", WayBack::New(a_code())), "New(Code { .. })");
}

#[test]
fn what_is_no_code_comes_back_with_the_reason() {
    let wrong = "abacus <b>";
    let no_code = Found::NoCode {
        typed: wrong,
        error: CodeError::Count(2),
    };
    let html = found(local(&site()), &no_code).html.clone();
    assert_eq!(typed(&html, "code"), wrong);
    assert_eq!(
        html.matches("A code has 7 words, and you typed 2.").count(),
        2
    );
    assert!(html.contains("href=\"#code\"") && html.contains("aria-invalid=\"true\""));
    let nothing = Found::Nothing { typed: wrong };
    let nothing = found(local(&site()), &nothing).html.clone();
    assert_eq!(typed(&nothing, "code"), wrong);
    assert!(!nothing.contains("aria-invalid"));
    let refilled = Form {
        code: wrong,
        problems: vec![Problem::no_code(CodeError::Unknown(1))],
        ..Form::default()
    };
    let page = form(local(&site()), &refilled);
    assert_eq!(typed(&page.html, "code"), wrong);
    assert!(page
        .html
        .contains("Word 1 is not a word that a code can have."));
    assert_eq!(page.status, 422);
}
