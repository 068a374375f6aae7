//! Pages of appeals: with ordinary and with hostile words, light enough for a phone over Tor.

mod languages;

use std::sync::Arc;

use super::*;
use crate::appeals::{load, Appeal, Appeals, Picture, Question, Shot, State, Text};

const QUESTIONS: [Question; 5] = [
    Question::Place,
    Question::Maker,
    Question::Period,
    Question::Certain,
    Question::Known,
];

pub(super) fn appeal_of(id: &str, state: State, text: &str, pictures: usize) -> Appeal {
    let shot = |width| Shot {
        jpeg: vec![0; 40_000].into(),
        width,
        height: 3 * width / 4,
    };
    let picture = Picture {
        small: shot(320),
        page: shot(1280),
        large: shot(2560),
        alt: [("en".to_owned(), text.to_owned())].into(),
    };
    let words = Text {
        title: text.to_owned(),
        ask: vec![text.to_owned(); 3],
    };
    Appeal {
        id: id.to_owned(),
        state,
        groups: Vec::new(),
        recipients: None,
        questions: QUESTIONS.to_vec(),
        texts: [("en".to_owned(), words)].into(),
        pictures: vec![picture; pictures],
    }
}

/// The site with these appeals.
pub(super) fn site_with(site: &Site, appeals: impl IntoIterator<Item = Appeal>) -> Site {
    Site {
        appeals: Some(Arc::new(appeals.into_iter().collect::<Appeals>())),
        ..site.clone()
    }
}

fn with_appeals(site: &Site, text: &str) -> Site {
    let few = [
        appeal_of("bag", State::Open, text, 2),
        appeal_of("cap", State::Open, text, 0),
        appeal_of("hat", State::Placed, text, 0),
        appeal_of("mug", State::TooCommon, text, 0),
        appeal_of("tin", State::Closed, text, 0),
    ];
    let many = (0..gallery::PICTURED).map(|number| {
        let id = format!("x{number}");
        appeal_of(&id, State::Open, text, 1)
    });
    site_with(site, few.into_iter().chain(many))
}

/// The form of an appeal, with everything wrong that can be.
fn refilled<'a>(appeal: &'a str, text: &'a str) -> Form<'a> {
    let answer = |question| Answer { question, text };
    let mut form = full_form(text);
    form.appeal = appeal;
    if appeal == "bag" {
        form.problems
            .retain(|problem| problem.field != Field::Appeal);
    }
    form.answers.extend(QUESTIONS.map(|it| answer(it.id())));
    let long = QUESTIONS.map(|it| Problem::answer_too_long(it.id(), 10_000));
    form.problems.extend(long);
    form
}

/// Every kind of page that an appeal has.
pub(super) fn pages(site: &Site, text: &str) -> Vec<Page> {
    let site = with_appeals(site, text);
    let mut pages = vec![
        form(local(&site), &Form::default()),
        form(local(&site), &refilled("bag", text)),
        form(local(&site), &refilled("cup", text)),
        form(local(&site), &refilled(text, text)),
    ];
    let ids = ["bag", "cap", "hat", "mug", "tin"];
    pages.extend(ids.map(|id| appeal(local(&site), id).expect("the appeal is there")));
    pages
}

#[test]
fn the_gallery_shows_what_is_open_and_tells_what_became_of_the_rest() {
    let site = with_appeals(&site(), "A bag");
    let html = form(local(&site), &Form::default()).html.clone();
    let images: Vec<&str> = tags(&html)
        .into_iter()
        .filter(|tag| tag.starts_with("img "))
        .collect();
    // The second has no picture.
    assert_eq!(images.len(), gallery::PICTURED - 1);
    for image in images {
        assert_eq!(attribute(image, "alt"), Some("A bag"));
        assert_eq!(
            (attribute(image, "width"), attribute(image, "height")),
            (Some("320"), Some("240"))
        );
        assert!(attribute(image, "src").is_some_and(|src| src.ends_with("/1-small.jpg")));
    }
    let links = values(&html, "href");
    for id in ["bag", "cap", "hat", "mug", "tin", "x0", "x19"] {
        let link = format!("/appeal/{id}");
        assert!(links.contains(&link.as_str()), "{id}");
    }
    let place = |words: &str| html.find(words).unwrap_or_else(|| panic!("{words}"));
    assert!(place("Do you recognise any") < place("More that we ask about"));
    assert!(place("More that we ask about") < place("Placed: identified thanks to tips."));
    assert!(place("Placed:") < place("<form "));
    assert!(html.contains("Too common:") && html.contains("Closed:"));
    assert!(
        !html.contains("name=\"appeal\""),
        "a tip need not answer an appeal"
    );
}

#[test]
fn without_appeals_the_first_page_is_as_it_was() {
    let page = form(local(&site()), &Form::default()).html.clone();
    assert_eq!(
        form(local(&site_with(&site(), [])), &Form::default()).html,
        page
    );
    assert!(!page.contains("ppeal"));
    assert!(appeal(local(&site()), "bag").is_none());
}

#[test]
fn an_open_appeal_asks_its_questions_and_names_itself() {
    let site = with_appeals(&site(), "A bag");
    let page = appeal(local(&site), "bag").expect("the appeal is there");
    assert_eq!(page.status, 200);
    let html = &page.html;
    let fields: Vec<&str> = tags(html)
        .into_iter()
        .filter(|tag| tag.starts_with("input ") || tag.starts_with("textarea "))
        .filter_map(|tag| attribute(tag, "name"))
        .collect();
    let certain = ["answer_certain"; 4];
    let mut wanted = vec!["appeal", "answer_place", "answer_maker", "answer_period"];
    wanted.extend(certain);
    wanted.extend(["answer_known", "message", "file", "as_is", "code"]);
    assert_eq!(fields, wanted);
    assert!(html.contains("<input type=\"hidden\" name=\"appeal\" value=\"bag\">"));
    assert!(html.contains("<h1 lang=\"en\" dir=\"auto\">A bag</h1>"));
    assert_eq!(html.matches("<figure>").count(), 2);
    assert!(html.contains("href=\"/appeal/bag/2-large.jpg\""));
    let chosen: Vec<&str> = tags(html)
        .into_iter()
        .filter(|tag| tag.ends_with(" checked"))
        .collect();
    assert!(matches!(chosen[..], [none] if attribute(none, "value") == Some("")));
    assert!(appeal(local(&site), "no-such").is_none());
}

#[test]
fn an_appeal_that_is_over_tells_how_and_takes_no_tips() {
    let site = with_appeals(&site(), "A bag");
    for (id, words) in [
        ("hat", "Placed:"),
        ("mug", "Too common:"),
        ("tin", "Closed:"),
    ] {
        let page = appeal(local(&site), id).expect("the appeal is there");
        assert!(page.status == 200 && page.html.contains(words), "{id}");
        assert!(!page.html.contains("<form") && !page.html.contains("<img"));
        assert!(page.html.contains("class=\"button\" href=\"/\""));
    }
}

#[test]
fn a_refilled_form_keeps_the_appeal_its_questions_and_every_answer() {
    let site = with_appeals(&site(), "A bag");
    let mut form_of = refilled("bag", "\nin <Lyon>");
    form_of
        .answers
        .retain(|answer| answer.question != "certain");
    form_of.answers.push(Answer {
        question: "certain",
        text: "likely",
    });
    let page = form(local(&site), &form_of);
    assert_eq!(page.status, 422);
    for question in ["place", "maker", "period", "known"] {
        assert_eq!(
            typed(&page.html, &format!("answer-{question}")),
            "\nin <Lyon>"
        );
    }
    assert_eq!(
        typed(&page.html, "answer-1"),
        "\nin <Lyon>",
        "what was not asked"
    );
    let likely = |tag: &&str| tag.contains("answer-certain-likely") && tag.ends_with(" checked");
    assert_eq!(tags(&page.html).iter().filter(|tag| likely(tag)).count(), 1);
    assert_eq!(page.html.matches("name=\"appeal\"").count(), 1);
    for id in [
        "#answer-place",
        "#answer-certain",
        "#answer-known",
        "#answer-1",
    ] {
        assert!(values(&page.html, "href").contains(&id), "{id}");
    }
    // The gallery is not in the way of what has to be mended.
    assert!(!page.html.contains("<img"));
}

#[test]
fn an_appeal_that_ended_while_the_tip_was_written_is_still_answered() {
    let site = with_appeals(&site(), "A bag");
    let form_of = Form {
        appeal: "tin",
        problems: vec![Problem::empty()],
        ..Form::default()
    };
    let kept = "<input type=\"hidden\" name=\"appeal\" value=\"tin\">";
    assert!(form(local(&site), &form_of).html.contains(kept));
}

#[test]
fn an_appeal_that_is_not_ours_can_be_corrected() {
    let site = with_appeals(&site(), "A bag");
    let form_of = Form {
        appeal: "cup",
        message: "I know it",
        problems: vec![Problem::unknown_appeal()],
        ..Form::default()
    };
    let page = form(local(&site), &form_of);
    assert!(page
        .html
        .contains("<input type=\"text\" id=\"appeal\" name=\"appeal\" value=\"cup\""));
    assert_eq!(typed(&page.html, "message"), "I know it");
}

#[test]
fn pages_of_appeals_are_written_into_one_allocation() {
    use crate::pages::appeal::{Place, View};
    let site = with_appeals(&site(), &"<\"&'>ä".repeat(15));
    let appeals = site.appeals.as_deref().expect("there are appeals");
    let first = form(local(&site), &Form::default()).html.capacity();
    let gallery = gallery::Gallery::of(appeals, Place::relay(""), Locale::english()).room();
    assert_eq!(first, ROOM + gallery);
    let page = appeal(local(&site), "bag").expect("the appeal is there");
    let bag = appeals.get("bag").expect("the appeal is there");
    let room = View::of(bag, Place::relay(""), Locale::english()).room();
    assert_eq!(page.html.capacity(), ROOM + "bag".len() + room);
}

#[test]
fn a_gallery_of_twenty_is_light_enough_for_a_phone_over_tor() {
    let folder = tempfile::tempdir().unwrap();
    let mut state = 7_u32;
    let noise = image::RgbImage::from_fn(640, 480, |_, _| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        image::Rgb([(state >> 24) as u8, (state >> 16) as u8, (state >> 8) as u8])
    });
    // As long as they may be.
    let (title, alt) = ("ж".repeat(100), "ж".repeat(200));
    for number in 0..20 {
        let appeal = folder.path().join(format!("a{number}"));
        std::fs::create_dir(&appeal).unwrap();
        noise.save(appeal.join("photo.png")).unwrap();
        let lines = format!("id = \"a{number}\"\nstate = \"open\"\n[text.en]\ntitle = \"{title}\"\nask = \"x\"\n[[picture]]\nfile = \"photo.png\"\nalt.en = \"{alt}\"\n");
        std::fs::write(appeal.join("appeal.toml"), lines).unwrap();
    }
    let loaded = load(folder.path(), None).unwrap();
    assert!(loaded.problems.is_empty(), "{:?}", loaded.problems);
    let small = |appeal: &Appeal| appeal.pictures[0].small.jpeg.len();
    let pictures: usize = loaded.appeals.iter().map(small).sum();
    let site = Site {
        appeals: Some(Arc::new(loaded.appeals)),
        ..site()
    };
    for locale in Language::all().map(Language::locale) {
        let seen = LocalSite::new(&site, locale, Some("/"));
        let page = form(seen, &Form::default()).html.len();
        assert!(page <= 3 * PAGE_UNIT, "{page}");
        let all = page + pictures + stylesheet().len() + icon().len();
        // What HTTP adds: about 600 bytes an answer.
        let all = all + 23 * 600;
        assert!(all < 250 << 10, "{}: {all}", locale.language.tag);
    }
}
