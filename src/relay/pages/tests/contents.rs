//! What single pages must say and keep.

use super::*;

#[test]
fn what_was_typed_comes_back_and_stays_text() {
    let message = format!("\n\n{HOSTILE}\nline two\r\nمرحبا");
    let mut wanted = full_form(&message);
    wanted.answers.push(Answer {
        question: "place",
        text: "\nLyon <here>",
    });
    let page = form(local(&site()), &wanted);
    assert_eq!(page.status, 422);
    assert_eq!(typed(&page.html, "message"), message);
    assert_eq!(typed(&page.html, "answer-1"), message);
    assert_eq!(typed(&page.html, "answer-2"), "\nLyon <here>");
    assert!(values(&page.html, "name").contains(&"answer_place"));
    assert_eq!(
        values(&page.html, "value")
            .first()
            .map(|value| unescape(value)),
        Some(message)
    );
    assert!(tags(&page.html)
        .iter()
        .any(|tag| tag.contains("as_is") && tag.contains(" checked")));
    assert!(!page.html.contains("<script") && !page.html.contains("<b "));
}

#[test]
fn typed_text_is_written_into_one_allocation() {
    let message = "<\"&'>ä".repeat(16_000);
    let page = form(
        local(&site()),
        &Form {
            message: &message,
            ..Form::default()
        },
    );
    assert_eq!(page.html.capacity(), ROOM + escaped_len(&message));
}

#[test]
fn escaped_len_is_the_length_after_escaping() {
    let text = "a<b>&\"'ü\n";
    let escaped = askama::filters::escape(text, askama::filters::Html);
    assert_eq!(
        escaped.map(|escaped| escaped.to_string().len()).ok(),
        Some(escaped_len(text))
    );
}

#[test]
fn the_form_keeps_to_itself() {
    let page = form(local(&site()), &Form::default());
    let tag = tags(&page.html)
        .into_iter()
        .find(|tag| tag.starts_with("form "))
        .expect("a form");
    let wanted = [
        ("action", "/tip"),
        ("method", "post"),
        ("enctype", "multipart/form-data"),
        ("accept-charset", "utf-8"),
        ("autocomplete", "off"),
        ("spellcheck", "false"),
    ];
    for (name, value) in wanted {
        assert_eq!(attribute(tag, name), Some(value));
    }
    let fields: Vec<&str> = tags(&page.html)
        .into_iter()
        .filter(|tag| tag.starts_with("input ") || tag.starts_with("textarea "))
        .filter_map(|tag| attribute(tag, "name"))
        .collect();
    assert_eq!(fields, ["message", "file", "as_is", "code"]);
    assert_eq!(page.status, 200);
}

#[test]
fn pictures_of_pages_are_offered_once_a_document_was_refused() {
    let refused = |kind: &str| {
        let refused_files = vec![RefusedFile {
            n: 1,
            kind: kind.to_owned(),
            why: Unclean::Scrub(a_refusal("x")),
        }];
        let form_of = Form {
            refused_files,
            ..Form::default()
        };
        form(local(&site()), &form_of)
            .html
            .contains("name=\"as_pictures\"")
    };
    assert!(refused("pdf"));
    assert!(!refused("doc"));
    let ticked = Form {
        as_pictures: true,
        ..Form::default()
    };
    let html = form(local(&site()), &ticked).html.clone();
    let is_ticked = |tag: &&str| tag.contains("as_pictures") && tag.contains(" checked");
    assert!(tags(&html).iter().any(is_ticked));
}

#[test]
fn the_form_tells_limits_and_time_before_anything_is_sent() {
    let html = form(local(&site()), &Form::default()).html.clone();
    for words in [
        "100,000 characters",
        "Up to 20 files",
        "512 MB",
        "2 minutes for every 100 MB",
        "9 minutes",
    ] {
        assert!(html.contains(words), "{words}");
    }
    assert!(html.contains("Call 112.") && html.contains("Helpline: 116 111"));
    let mut site = site();
    site.words.emergency.clear();
    assert!(form(local(&site), &Form::default())
        .html
        .contains("<strong>112</strong>"));
}

#[test]
fn the_error_summary_leads_to_the_fields() {
    let page = form(local(&site()), &full_form("wrong here"));
    let (_, summary) = page.html.split_once("id=\"problems\"").expect("a summary");
    let (summary, _) = summary.split_once("</section>").expect("the summary ends");
    assert_eq!(
        values(summary, "href"),
        [
            "#message",
            "#answer-1",
            "#appeal",
            "#file",
            "#code",
            "#file"
        ]
    );
    assert!(page.html.contains("<title>Problem: "));
    let invalid = tags(&page.html)
        .iter()
        .filter(|tag| tag.contains("aria-invalid=\"true\""))
        .count();
    assert_eq!(invalid, 5);
}

#[test]
fn every_refusal_says_that_nothing_was_kept() {
    let statuses = refusals("cut short").map(|why| refusal(local(&site()), why).status);
    assert_eq!(
        statuses,
        [413, 413, 503, 503, 503, 503, 404, 400, 411, 403, 408, 405, 500]
    );
    for why in refusals("cut short") {
        assert!(
            refusal(local(&site()), why)
                .html
                .to_lowercase()
                .contains("nothing was kept"),
            "{why:?}"
        );
    }
    assert!(
        refusal(local(&site()), Refusal::TooLarge { limit: 512 << 20 })
            .html
            .contains("512 MB")
    );
    assert!(
        !refusal(local(&site()), Refusal::Proxy)
            .html
            .contains("href=\"/\""),
        "a gateway gets no way to the form"
    );
}

#[test]
fn keys_are_grouped_and_ready_to_copy() {
    let html = keys(local(&site())).html.clone();
    let order: Vec<_> = ["<h3>france</h3>", "<h3>spain</h3>"]
        .iter()
        .map(|text| html.find(text))
        .collect();
    assert!(order[0].is_some() && order[0] < order[1]);
    assert_eq!(html.matches("<h3>france</h3>").count(), 1);
    let (_, file) = html
        .split_once("tabindex=\"0\"><code>")
        .expect("the lines for keys.txt");
    let (file, _) = file.split_once("</code>").expect("the lines end");
    let lines: Vec<&str> = file.lines().collect();
    assert_eq!(lines.len(), 6, "a comment and a key each, nothing else");
    assert!(lines.iter().step_by(2).all(|line| line.starts_with("# ")));
    assert!(lines
        .iter()
        .skip(1)
        .step_by(2)
        .all(|line| line.len() == 1_959));
}

#[test]
fn several_addresses_are_listed_with_what_shows_that_they_belong_together() {
    let (site, list) = (site(), address_list());
    let html = keys(local(&site)).html.clone();
    for address in &list.addresses {
        let line = format!("<li><code>{address}</code></li>");
        assert_eq!(html.matches(&line).count(), 1, "{address}");
    }
    for (id, content) in [
        ("addresses", list.text.as_str()),
        ("addresses-signature", list.signature.as_str()),
    ] {
        let block = format!("<pre class=\"long\" id=\"{id}\"><code>{content}</code></pre>");
        assert!(html.contains(&block), "{block}");
    }
    let command = format!("minisign -Vm addresses.txt -P {}<", list.key);
    assert!(html.contains(&command));
    let one = Site {
        addresses: None,
        ..site
    };
    assert!(!keys(local(&one)).html.contains("addresses"));
}

#[test]
fn a_site_without_a_name_still_speaks_of_somebody() {
    let mut site = site();
    site.words.organisation = " ".to_owned();
    let html = safety(local(&site)).html.clone();
    assert!(html.contains("<title>How to stay safe - Tips for the investigators</title>"));
    assert!(html.contains("published by the investigators in another place"));
}

#[test]
fn what_is_not_the_senders_doing_comes_with_everything_typed() {
    let site = site();
    for language in Language::all() {
        for refusal in [
            Refusal::CodesBusy,
            Refusal::FilesFull,
            Refusal::Full,
            Refusal::Failed,
        ] {
            let page = form(
                LocalSite::new(&site, language.locale(), None),
                &Form {
                    message: "kept <text>",
                    refusal: Some(refusal),
                    ..Form::default()
                },
            );
            let refused = super::refusal(LocalSite::new(&site, language.locale(), None), refusal);
            assert_eq!(page.status, refused.status);
            let say = |key| language.locale().say(key).to_string();
            for there in [
                "kept &#60;text&#62;",
                &say("form-not-sent"),
                &say(refusal.heading()),
            ] {
                assert!(page.html.contains(there), "{there} in {}", page.html);
            }
            assert!(!page.html.contains(&say("refused-back")));
            assert!(!page.html.contains(&say("form-nothing-kept")));
        }
    }
}
