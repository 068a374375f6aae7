//! What must hold for the markup of every page, whatever values it was filled with.

use super::*;
use crate::languages::Language;

#[test]
fn nothing_runs_and_nothing_is_loaded_from_elsewhere() {
    for page in everything() {
        for tag in tags(&page.html) {
            let name = tag
                .split([' ', '\n'])
                .next()
                .unwrap_or_default()
                .to_lowercase();
            let forbidden = [
                "script", "style", "svg", "iframe", "object", "embed", "video", "audio", "base",
            ];
            assert!(!forbidden.contains(&name.as_str()), "{tag}");
            // Between the quoted values stand the names of the attributes.
            for names in tag.split('"').step_by(2) {
                assert!(
                    !names.contains(" style=") && !names.contains(" on"),
                    "{tag}"
                );
            }
            for reference in ["href", "src", "action"]
                .iter()
                .filter_map(|name| attribute(tag, name))
            {
                assert!(
                    reference.starts_with(['/', '#']) && !reference.starts_with("//"),
                    "{tag}"
                );
            }
        }
        assert!(!page.html.to_lowercase().contains("cookie"));
    }
    for page in in_every_language() {
        assert!(!page.html.contains("://"), "our own pages name no address");
    }
    assert!(!stylesheet().contains("url(") && !stylesheet().contains("@import"));
    assert!(icon().starts_with(b"\x89PNG"));
}

#[test]
fn every_page_fills_whole_units_and_ordinary_ones_are_alike() {
    for page in everything() {
        assert_eq!(page.html.len() % PAGE_UNIT, 0);
        assert!(page.html.trim_end().ends_with("</html>"));
    }
    for page in all_pages(local(&site()), "a word") {
        assert_eq!(page.html.len(), PAGE_UNIT, "{}", page.status);
    }
    for page in in_every_language() {
        assert!(page.html.len() <= 2 * PAGE_UNIT, "{}", page.html);
    }
    assert!(stylesheet().len() < PAGE_UNIT);
}

/// A page is loaded through Tor, and a unit more is felt.
#[test]
fn how_to_stay_safe_is_longer_than_a_unit_in_two_languages_only() {
    let site = site();
    let languages = Language::all().filter(|language| {
        let here = LocalSite::new(&site, language.locale(), Some("/safety"));
        safety(here).html.len() > PAGE_UNIT
    });
    // Their letters take two and three bytes.
    assert_eq!(languages.map(|it| it.tag).collect::<Vec<_>>(), ["el", "hi"]);
}

#[test]
fn every_control_has_a_label_and_every_reference_a_target() {
    for page in everything() {
        let ids = values(&page.html, "id");
        let labels = values(&page.html, "for");
        for (index, id) in ids.iter().enumerate() {
            assert!(!ids[index + 1..].contains(id), "{id} is there twice");
        }
        for tag in tags(&page.html)
            .iter()
            .filter(|tag| tag.starts_with("input ") || tag.starts_with("textarea "))
        {
            if !matches!(attribute(tag, "type"), Some("submit" | "hidden")) {
                let id = attribute(tag, "id").expect("a control has an id");
                assert!(labels.contains(&id), "{tag}");
            }
        }
        let described = ["aria-describedby", "aria-labelledby"]
            .map(|name| values(&page.html, name))
            .concat();
        for id in described.iter().flat_map(|list| list.split(' ')) {
            assert!(ids.contains(&id), "{id}");
        }
        for link in values(&page.html, "href")
            .iter()
            .filter_map(|href| href.strip_prefix('#'))
        {
            assert!(ids.contains(&link), "{link}");
        }
    }
}

#[test]
fn headings_start_with_one_h1_and_skip_no_level() {
    for page in everything() {
        let levels: Vec<u8> = tags(&page.html)
            .iter()
            .filter(|tag| {
                tag.starts_with('h') && tag.as_bytes().get(1).is_some_and(u8::is_ascii_digit)
            })
            .map(|tag| tag.as_bytes()[1] - b'0')
            .collect();
        assert_eq!(levels.first(), Some(&1));
        assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1);
        assert!(
            levels.windows(2).all(|pair| pair[1] <= pair[0] + 1),
            "{levels:?}"
        );
    }
}

#[test]
fn every_page_says_its_language_width_and_name() {
    for page in everything() {
        let (begin, _) = page.html.split_once("\n<head>").expect("a head");
        let mut begins = Language::all().map(|Language { tag, direction, .. }| {
            format!("<!DOCTYPE html>\n<html lang=\"{tag}\" dir=\"{direction}\">")
        });
        assert!(begins.any(|it| it == begin), "{begin}");
        assert!(page.html.contains("<meta charset=\"utf-8\">"));
        assert!(page
            .html
            .contains("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"));
        assert!(page.html.contains("<main id=\"main\""));
        let (_, title) = page.html.split_once("<title>").expect("a title");
        assert!(!title.starts_with(" -"), "the title names the page first");
    }
}
