//! The page that shows what became of tips and appeals.

use std::collections::BTreeSet;

use envelope::{Digest, Mark};
use queue::LastBatch;

use super::appeals::{appeal_of, site_with};
use super::*;
use crate::appeals::State;
use crate::opened::MOST;

/// Marks that differ in their first and their last digits.
fn marks(numbers: impl IntoIterator<Item = u64>) -> BTreeSet<Mark> {
    let digits = |n: u64| format!("{:010x}", n * 0x2a_1b3c_4d5f % (1 << 40));
    let marks = numbers.into_iter().map(|n| digits(n).parse().unwrap());
    marks.collect()
}

/// A relay of which some tips were opened.
pub(super) fn a_status() -> Status {
    Status {
        batches: vec![batch(None, 12)],
        opened: marks(1..=20),
    }
}

fn batch(group: Option<&str>, sequence: u64) -> LastBatch {
    LastBatch {
        group: group.map(str::to_owned),
        sequence,
        digest: Digest::of(format!("batch {sequence} of {group:?}").as_bytes()),
    }
}

fn html(site: &Site, of: &Status) -> String {
    status(local(site), of).html.clone()
}

/// The lines of the list of marks.
fn listed(html: &str) -> Vec<String> {
    let (_, list) = html
        .split_once("<pre class=\"marks\"><code>")
        .expect("a list");
    let (list, _) = list.split_once("</code>").expect("it ends");
    list.lines().map(str::to_owned).collect()
}

#[test]
fn every_mark_is_there_as_its_sender_saw_it() {
    let (site, status) = (site(), a_status());
    let lines = listed(&html(&site, &status));
    let wanted: Vec<String> = status.opened.iter().map(Mark::to_string).collect();
    assert_eq!(lines, wanted);
    assert!(lines.is_sorted());
    let sent = Sent {
        mark: *status.opened.first().unwrap(),
        ..a_sent()
    };
    let receipt = receipt(local(&site), &sent);
    assert!(receipt.html.contains(&format!("<code>{}</code>", lines[0])));
    assert!(values(&receipt.html, "href").contains(&"/status"));
}

#[test]
fn the_order_of_receipts_is_not_to_be_seen() {
    let site = site();
    let page = |numbers: Vec<u64>| {
        let mut status = a_status();
        status.opened = marks(numbers);
        html(&site, &status)
    };
    let upwards = page((1..=100).collect());
    assert_eq!(upwards, page((1..=100).rev().collect()));
    assert_ne!(upwards, page((2..=101).collect()));
}

#[test]
fn a_full_list_and_many_appeals_fit_two_units() {
    let states = [State::Open, State::Placed, State::TooCommon, State::Closed];
    for title in ["'".repeat(100), "ä".repeat(100), "Bag".to_owned()] {
        let appeals = (0..200).map(|n| {
            let id = format!("{}-{n:03}", "x".repeat(60));
            appeal_of(&id, states[n % 4], &title, 0)
        });
        let mut site = site_with(&site(), appeals);
        site.words.organisation = "\"".repeat(100);
        let mut status = a_status();
        let groups = (0..64).map(|n| format!("{n:064}"));
        let batches = groups.map(|group| batch(Some(&group), u64::MAX));
        status.batches.extend(batches);
        status.opened = marks(1..=MOST as u64);
        for locale in Language::all().map(Language::locale) {
            let site = LocalSite::new(&site, locale, Some("/status"));
            let page = super::status(site, &status);
            assert_eq!(page.html.len(), 2 * PAGE_UNIT, "{}", locale.language.tag);
            assert_eq!(page.html.capacity(), ROOM, "it never moved");
        }
        let page = super::status(local(&site), &status);
        assert_eq!(listed(&page.html).len(), MOST);
        assert!(page.html.contains("are 1,500, in the order"));
        let shown = values(&page.html, "href");
        let shown = shown.iter().filter(|href| href.starts_with("/appeal/"));
        let more = format!("There are {} more.", 200 - shown.count());
        assert!(page.html.contains(&more), "{more}");
    }
}

#[test]
fn appeals_stand_under_how_they_ended() {
    let none = html(&site(), &a_status());
    assert!(!none.contains("our appeals"));
    let appeals = [
        appeal_of("bag", State::Open, "A bag <b>", 1),
        appeal_of("hat", State::Placed, "A hat", 0),
        appeal_of("mug", State::TooCommon, "A mug", 0),
        appeal_of("tin", State::Closed, "A tin", 0),
        appeal_of("toy", State::Placed, "A toy", 0),
    ];
    let html = html(&site_with(&site(), appeals), &a_status());
    let place = |words: &str| html.find(words).unwrap_or_else(|| panic!("{words}"));
    let order = [
        "<h3>Placed: identified thanks to tips</h3>",
        "<a href=\"/appeal/hat\" lang=\"en\" dir=\"auto\">A hat</a>",
        ">A toy</a>",
        "<h3>Too common: ",
        ">A mug</a>",
        "<h3>Closed: ",
        ">A tin</a>",
        "<h3>Open: ",
        ">A bag &#60;b&#62;</a>",
    ];
    assert!(order.map(place).is_sorted());
    assert!(!html.contains("more. You find") && !html.contains("<img"));
}

#[test]
fn a_relay_from_which_nothing_was_taken_says_so() {
    let status = Status {
        batches: Vec::new(),
        opened: BTreeSet::new(),
    };
    let page = html(&site(), &status);
    assert!(page.contains("No tip was collected") && page.contains("There is none yet."));
    assert!(!page.contains("<pre"));
    let one = Status {
        batches: vec![batch(None, 1)],
        opened: marks([1]),
    };
    let page = html(&site(), &one);
    assert!(page.contains("from this server once.") && page.contains("There is one, in"));
    assert!(page.contains(&batch(None, 1).digest.to_string()));
    assert!(html(&site(), &a_status()).contains("from this server 12 times."));
}

#[test]
fn what_single_groups_took_is_told_too() {
    let batches = [None, Some("berlin"), Some("lyon")].map(|group| batch(group, 2));
    let status = |batches: &[LastBatch]| Status {
        batches: batches.to_vec(),
        opened: BTreeSet::new(),
    };
    let page = html(&site(), &status(&batches));
    assert!(page.contains("from this server 6 times."));
    let place = |words: &str| page.find(words).unwrap_or_else(|| panic!("{words}"));
    let [all, berlin, lyon] = batches.each_ref().map(|batch| batch.digest.to_string());
    let order = [&all, ">berlin</h3>", &berlin, ">lyon</h3>", &lyon];
    assert!(order.map(place).is_sorted());
    let page = html(&site(), &status(&batches[2..]));
    assert!(page.contains("from this server 2 times.") && page.contains(&lyon));
    assert!(!page.contains("No tip was collected"));
}
