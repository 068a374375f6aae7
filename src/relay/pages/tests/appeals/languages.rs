//! The form and its appeals in every language.

use super::*;
use crate::languages::{tags, Language};
use crate::pages::appeal::state_heading;

/// Every language, under its own paths.
fn locales() -> impl Iterator<Item = Locale> {
    Language::all().map(Language::locale)
}

fn in_every_language(site: &Site) -> impl Iterator<Item = LocalSite<'_>> {
    locales().map(|locale| LocalSite::new(site, locale, Some("/")))
}

/// An appeal whose words say which language they are in.
fn translated(tags: &[&str]) -> Appeal {
    let mut appeal = appeal_of("bag", State::Open, "", 1);
    appeal.texts.clear();
    for tag in tags {
        let words = Text {
            title: format!("Title {tag}"),
            ask: vec![format!("Words {tag}")],
        };
        appeal.texts.insert((*tag).to_owned(), words);
        let alt = &mut appeal.pictures[0].alt;
        alt.insert((*tag).to_owned(), format!("Picture {tag}"));
    }
    appeal
}

#[test]
fn an_appeal_speaks_the_visitors_language_if_it_can() {
    let all = site_with(&site(), [translated(&tags())]);
    let few = site_with(&site(), [translated(&["mt", "xx"])]);
    for locale in locales() {
        let tag = locale.language.tag;
        for (site, spoken) in [(&all, tag), (&few, "mt")] {
            let site = LocalSite::new(site, locale, Some("/appeal/bag"));
            let html = appeal(site, "bag").unwrap().html.clone();
            let heading = format!("<h1 lang=\"{spoken}\" dir=\"auto\">Title {spoken}</h1>");
            assert!(html.contains(&heading), "{tag}: {heading}");
            assert!(html.contains(&format!("<p class=\"lead\">Words {spoken}</p>")));
            assert!(html.contains(&format!("lang=\"{spoken}\" alt=\"Picture {spoken}\"")));
            assert!(html.contains(&format!("<html lang=\"{tag}\"")));
        }
    }
}

#[test]
fn pages_are_in_the_visitors_language_and_pictures_in_none() {
    let site = with_appeals(&site(), "A bag");
    for site in in_every_language(&site) {
        let root = site.root();
        let first = form(site, &Form::default()).html.clone();
        let bag = appeal(site, "bag").unwrap().html.clone();
        let hat = appeal(site, "hat").unwrap().html.clone();
        assert!(first.contains(&format!("href=\"{root}/appeal/bag\"")));
        assert!(first.contains("src=\"/appeal/bag/1-small.jpg\""));
        assert!(bag.contains("src=\"/appeal/bag/1.jpg\""));
        assert!(bag.contains("href=\"/appeal/bag/1-large.jpg\""));
        assert!(bag.contains(&format!("<form action=\"{root}/tip\"")));
        assert!(hat.contains(&format!("class=\"button\" href=\"{root}/\"")));
        for page in [first, bag, hat] {
            let lost = |link: &&&str| {
                let own = link.starts_with(&format!("{root}/")) || link.starts_with('#');
                let file =
                    link.ends_with(".css") || link.ends_with(".png") || link.ends_with(".jpg");
                let other = Language::all().any(|it| link.starts_with(&format!("{}/", it.root)));
                !(own || file || other)
            };
            let links = values(&page, "href");
            assert_eq!(links.iter().find(lost), None, "{root}");
        }
    }
}

#[test]
fn languages_are_offered_until_something_is_typed() {
    let site = with_appeals(&site(), "A bag");
    for site in in_every_language(&site) {
        let offers = |page: &Page| page.html.contains("id=\"languages\"");
        assert!(offers(&form(site, &Form::default())));
        assert!(offers(&appeal(site, "bag").unwrap()) && offers(&appeal(site, "hat").unwrap()));
        for id in ["bag", "tin", ""] {
            assert!(!offers(&form(site, &refilled(id, "a word"))), "{id}");
        }
    }
}

#[test]
fn headings_of_appeals_end_without_a_full_stop() {
    for locale in locales() {
        for state in [State::Open, State::Placed, State::TooCommon, State::Closed] {
            let heading = state_heading(locale, state).to_string();
            assert!(!heading.ends_with(['.', '。', '।']), "{heading}");
        }
    }
}

#[test]
fn pages_without_pictures_stay_below_32_kib() {
    let site = with_appeals(&site(), "A bag that nobody knows");
    for site in in_every_language(&site) {
        let ids = ["cap", "hat", "mug", "tin"];
        let mut pages: Vec<Page> = ids.iter().filter_map(|id| appeal(site, id)).collect();
        pages.push(form(site, &refilled("bag", "a word")));
        pages.push(form(site, &refilled("tin", "a word")));
        for page in pages {
            let (tag, length) = (site.language().tag, page.html.len());
            assert!(length <= 2 * PAGE_UNIT, "{tag}: {length}");
        }
    }
}
