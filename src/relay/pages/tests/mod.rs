//! Pages with ordinary and with hostile values, and ways to look at their tags.

mod appeals;
mod bare;
mod colours;
mod contents;
mod markup;
mod replies;
mod status;

use envelope::{Code, CodeError};
use onion::list::List;
use scrub::{Reason, Refused};

use super::*;
use crate::languages::{Language, Locale};

/// A site in English, as somebody sees it who sent a form.
fn local(site: &Site) -> LocalSite<'_> {
    LocalSite::new(site, Locale::english(), None)
}

const HOSTILE: &str =
    "\"><script>alert(1)</script><b onclick='x' style=\"y\">http://evil.example &amp; </textarea>";

fn site() -> Site {
    let key = |group: &str, kind: &str| KeyLine {
        group: group.to_owned(),
        kind: kind.to_owned(),
        recipient: format!("age1{}", "q".repeat(1_955)),
        fingerprint: "3f9a 77c1 0be2 d415".to_owned(),
    };
    Site {
        words: Pages {
            organisation: "Example Unit".to_owned(),
            emergency: "Call 112.\n\n  Helpline: 116 111  \n".to_owned(),
            ..Pages::default()
        },
        keys: vec![
            key("france", "mlkem768x25519"),
            key("spain", "mlkem768x25519"),
            key("france", "tagpq"),
        ],
        batch_key: Some("RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3".to_owned()),
        addresses: Some(address_list()),
        appeals: None,
        limits: SiteLimits {
            message_chars: 100_000,
            files: 20,
            tip_bytes: 512 << 20,
        },
    }
}

/// As many addresses as a relay may have.
fn address_list() -> List {
    let address = |letter: char| format!("{}.onion", letter.to_string().repeat(56));
    let addresses: Vec<String> = ('a'..='h').map(address).collect();
    List {
        text: format!("bocca-addresses/1\n{}\n", addresses.join("\n")),
        signature: format!(
            "untrusted comment: bocca addresses\n{}\ntrusted comment: bocca addresses\n{}\n",
            "R".repeat(100),
            "G".repeat(88)
        ),
        key: format!("RWQ{}", "f".repeat(53)),
        addresses,
    }
}

fn hostile_site() -> Site {
    let mut site = site();
    site.words.organisation = HOSTILE.to_owned();
    site.words.emergency = HOSTILE.to_owned();
    site.batch_key = Some(HOSTILE.to_owned());
    site.addresses = Some(List {
        addresses: vec![HOSTILE.to_owned(), HOSTILE.to_owned()],
        text: HOSTILE.to_owned(),
        signature: HOSTILE.to_owned(),
        key: HOSTILE.to_owned(),
    });
    for key in &mut site.keys {
        key.group = HOSTILE.to_owned();
        key.kind = HOSTILE.to_owned();
        key.fingerprint = HOSTILE.to_owned();
    }
    site
}

fn full_form(text: &str) -> Form<'_> {
    Form {
        message: text,
        appeal: text,
        answers: vec![Answer {
            question: text,
            text,
        }],
        code: text,
        as_is: true,
        as_pictures: true,
        is_cut: false,
        refusal: None,
        problems: vec![
            Problem::alphabet(Field::Message),
            Problem::alphabet(Field::Answer(text.to_owned())),
            Problem::unknown_appeal(),
            Problem::too_many_files(20),
            Problem::no_code(CodeError::Unknown(3)),
        ],
        refused_files: vec![RefusedFile {
            n: 2,
            kind: text.to_owned(),
            why: Unclean::Scrub(a_refusal(text)),
        }],
    }
}

/// A file in a file, which is damaged.
fn a_refusal(name: &str) -> Refused {
    let refused = Box::new(Refused {
        kind: None,
        reason: Reason::Damaged("it is cut short"),
    });
    let name = name.to_owned();
    Refused {
        kind: None,
        reason: Reason::Member { name, refused },
    }
}

fn refusals(text: &str) -> [Refusal<'_>; 13] {
    [
        Refusal::TooLarge { limit: 512 << 20 },
        Refusal::CodeTooLong,
        Refusal::Busy,
        Refusal::CodesBusy,
        Refusal::Full,
        Refusal::FilesFull,
        Refusal::NotFound,
        Refusal::BadRequest(text),
        Refusal::LengthRequired,
        Refusal::Proxy,
        Refusal::Timeout,
        Refusal::MethodNotAllowed,
        Refusal::Failed,
    ]
}

fn all_pages(site: LocalSite<'_>, text: &str) -> Vec<Page> {
    let gone = vec![Gone::PartsOfPages];
    let file = |n, state, removed| SentFile {
        n,
        kind: text.to_owned(),
        state,
        removed,
    };
    let sent = Sent {
        files: vec![
            file(1, FileState::Cleaned, gone.clone()),
            file(2, FileState::Cleaned, vec![]),
            file(3, FileState::Original, vec![]),
        ],
        message_changes: gone,
        way_back: WayBack::New(a_code()),
        ..a_sent()
    };
    let same = Sent {
        way_back: WayBack::Same,
        ..a_sent()
    };
    let mut pages = vec![
        form(site, &Form::default()),
        form(site, &full_form(text)),
        receipt(site, &a_sent()),
        receipt(site, &sent),
        receipt(site, &same),
        keys(site),
        safety(site),
        replies(site),
        status(site, &status::a_status()),
    ];
    pages.extend(refusals(text).map(|why| refusal(site, why)));
    pages
}

/// A short tip without a way back.
fn a_sent() -> Sent {
    Sent {
        mark: "3f2a901bc4".parse().unwrap(),
        files: Vec::new(),
        message_changes: Vec::new(),
        way_back: WayBack::None,
    }
}

/// A code of words that no page says otherwise.
fn a_code() -> Code {
    Code::parse("abacus glutinous mothproof oxymoron sasquatch unicycle zoologist").unwrap()
}

/// Every kind of page that answers a code.
fn code_pages(site: LocalSite<'_>, text: &str) -> Vec<Page> {
    let code = &a_code();
    let shown = text;
    let waiting = |texts, sheet| {
        Found::Waiting(Waiting {
            code,
            texts,
            sheet,
            shown,
            appeal: None,
        })
    };
    let long = "long ".repeat(8_000);
    let asking = |replies| Found::Asking {
        code,
        shown,
        replies,
    };
    let pages = [
        Found::NoCode {
            typed: text,
            error: CodeError::Count(6),
        },
        Found::Nothing { typed: text },
        waiting(vec![text], 1),
        waiting(vec![text, &long, text], 2),
        asking(1),
        asking(2),
        Found::Deleted { code, replies: 2 },
    ];
    pages.iter().map(|outcome| found(site, outcome)).collect()
}

fn everything() -> Vec<Page> {
    let mut pages = Vec::new();
    for (site, text) in [(site(), "a word"), (hostile_site(), HOSTILE)] {
        pages.extend(all_pages(local(&site), text));
        pages.extend(code_pages(local(&site), text));
        pages.extend(appeals::pages(&site, text));
    }
    pages.extend(in_every_language());
    pages
}

/// Every ordinary page in every language, with the list of languages where there is one.
fn in_every_language() -> Vec<Page> {
    let site = site();
    let local = |locale| LocalSite::new(&site, locale, Some("/safety"));
    let locales = Language::all().map(Language::locale);
    locales
        .flat_map(|locale| all_pages(local(locale), "a word"))
        .collect()
}

/// The tags of a page, without what stands between them.
fn tags(html: &str) -> Vec<&str> {
    html.split('<')
        .skip(1)
        .filter_map(|rest| rest.split('>').next())
        .collect()
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    tag.split_once(&format!(" {name}=\""))
        .and_then(|(_, rest)| rest.split('"').next())
}

fn values<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    tags(html)
        .into_iter()
        .filter_map(|tag| attribute(tag, name))
        .collect()
}

fn unescape(text: &str) -> String {
    let pairs = [
        ("&#60;", "<"),
        ("&#62;", ">"),
        ("&#34;", "\""),
        ("&#39;", "'"),
        ("&#38;", "&"),
    ];
    pairs
        .iter()
        .fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
}

/// What a browser takes for the content of the text area with this id.
fn typed(html: &str, id: &str) -> String {
    let (_, rest) = html
        .split_once(&format!("<textarea id=\"{id}\""))
        .expect("the text area is there");
    let (_, rest) = rest.split_once('>').expect("the tag ends");
    let (content, _) = rest.split_once("</textarea>").expect("the text area ends");
    unescape(content.strip_prefix('\n').unwrap_or(content))
}
