//! Pages with ordinary and with hostile values, and ways to look at their tags.

mod colours;
mod contents;
mod markup;

use onion::list::List;

use super::*;

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
        organisation: "Example Unit".to_owned(),
        emergency: "Call 112.\n\n  Helpline: 116 111  \n".to_owned(),
        keys: vec![
            key("france", "mlkem768x25519"),
            key("spain", "mlkem768x25519"),
            key("france", "tagpq"),
        ],
        batch_key: Some("RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3".to_owned()),
        addresses: Some(address_list()),
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
    site.organisation = HOSTILE.to_owned();
    site.emergency = HOSTILE.to_owned();
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
        as_is: true,
        as_pictures: true,
        problems: vec![
            Problem {
                field: Field::Message,
                text: text.to_owned(),
            },
            Problem {
                field: Field::Answer(text.to_owned()),
                text: text.to_owned(),
            },
            Problem::unknown_appeal(),
            Problem::too_many_files(20),
            Problem {
                field: Field::AsIs,
                text: text.to_owned(),
            },
        ],
        refused_files: vec![RefusedFile {
            n: 2,
            kind: text.to_owned(),
            reason: text.to_owned(),
        }],
    }
}

fn refusals(text: &str) -> [Refusal<'_>; 11] {
    [
        Refusal::TooLarge { limit: 512 << 20 },
        Refusal::Busy,
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

fn all_pages(site: &Site, text: &str) -> Vec<Page> {
    let file = |n, state, removed| SentFile {
        n,
        kind: text.to_owned(),
        state,
        removed,
    };
    let sent = Sent {
        files: vec![
            file(1, FileState::Cleaned, vec![text.to_owned()]),
            file(2, FileState::Cleaned, vec![]),
            file(3, FileState::Original, vec![]),
        ],
        message_changes: vec![text.to_owned()],
    };
    let mut pages = vec![
        form(site, &Form::default()),
        form(site, &full_form(text)),
        receipt(site, &Sent::default()),
        receipt(site, &sent),
        keys(site),
        safety(site),
        replies(site),
    ];
    pages.extend(refusals(text).map(|why| refusal(site, why)));
    pages
}

fn everything() -> Vec<Page> {
    let mut pages = all_pages(&site(), "a word");
    pages.extend(all_pages(&hostile_site(), HOSTILE));
    pages
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
