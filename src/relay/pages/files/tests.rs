use std::io;

use askama::Template;
use scrub::{Kind, Trace};

use super::*;
use crate::languages::Language;
use crate::pages::{LocalSite, Site};
use crate::pictures::Shown;

#[derive(Template)]
#[template(path = "refused-file.html")]
struct Printed<'a> {
    site: LocalSite<'a>,
    file: &'a RefusedFile,
}

/// What the page says of a file that was refused.
fn printed(why: Unclean) -> String {
    printed_in(Locale::english(), &file(why))
}

fn file(why: Unclean) -> RefusedFile {
    RefusedFile {
        n: 1,
        kind: "bin".to_owned(),
        why,
    }
}

fn printed_in(locale: Locale, file: &RefusedFile) -> String {
    let site = Site::bare();
    let site = LocalSite::new(&site, locale, None);
    let page = Printed { site, file }
        .render()
        .expect("every message is there");
    page.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn kind(extension: &'static str, family: Family) -> Kind {
    Kind {
        extension,
        media_type: "",
        name: "",
        family,
    }
}

fn refused(reason: Reason) -> Refused {
    let kind = Some(kind("jpg", Family::Picture));
    Refused { kind, reason }
}

fn inside(name: &str, refused: Refused) -> Refused {
    let (name, refused) = (name.to_owned(), Box::new(refused));
    Refused {
        kind: Some(kind("zip", Family::Archive)),
        reason: Reason::Member { name, refused },
    }
}

#[test]
fn pages_and_sealed_tips_say_the_same_of_what_is_gone() {
    let counted = |count| {
        let traces = Trace::ALL.iter();
        traces.map(move |&trace| Gone::Trace(Removed { trace, count }))
    };
    let pages = [Shown::InPart, Shown::Whole]
        .map(pictures::removed)
        .concat();
    for gone in counted(1).chain(counted(2)).chain(pages) {
        let sealed = gone.to_string().replace('\'', "’");
        assert_eq!(gone.said(Locale::english()).to_string(), sealed);
    }
}

#[test]
fn files_that_became_pictures_tell_what_is_gone() {
    let lines = |shown| {
        let gone = pictures::removed(shown);
        gone.iter().map(Gone::to_string).collect::<Vec<_>>()
    };
    let drawn = "everything but what its pages show, now pictures of 150 dots per inch";
    assert_eq!(lines(Shown::Whole), [drawn]);
    let lost = "parts of its pages that could not be shown";
    assert_eq!(lines(Shown::InPart), [drawn, lost]);
}

#[test]
fn every_type_has_its_words() {
    let said = |extension| file_type(extension, Locale::english()).to_string();
    let known = KINDS.iter().flat_map(|(_, extensions)| *extensions);
    let known: Vec<_> = known.copied().collect();
    for (index, extension) in known.iter().enumerate() {
        assert!(!said(extension).is_empty());
        assert!(!known[..index].contains(extension), "{extension} is twice");
    }
    assert_eq!(said("jpg"), "a JPEG picture");
    assert_eq!(said("bin"), "a file of a type we do not know");
    assert_eq!(said("dwg"), "a file of type \u{2068}dwg\u{2069}");
}

const INSTEAD: &str = "Save it as JPEG or PNG, or take a screenshot of it.";
const TICK: &str = "Or tick “Send as it is” if nothing in it can name you.";

fn says(reason: Reason, words: &str) {
    assert_eq!(printed(Unclean::Scrub(refused(reason))), words);
}

#[test]
fn every_reason_says_what_is_wrong_and_what_to_do() {
    let picture = |wrong, end| format!("This is a JPEG picture, {wrong} {INSTEAD} {end}");
    let wrong = "and hidden data cannot be taken out of such files here.";
    says(Reason::Unsupported, &picture(wrong, TICK));
    let wrong = "but the file could not be cleaned with certainty.";
    says(Reason::Unstable, &picture(wrong, TICK));
    let wrong = "but the file is locked, with a password or by who sold it. If you can, save it without the lock, \
                 and send that.";
    says(Reason::Locked("is encrypted"), &picture(wrong, TICK));
    let wrong = "but the file is not as it should be. <span lang=\"en\" dir=\"ltr\">(It is cut short.)</span>";
    says(Reason::Damaged("it is cut short"), &picture(wrong, TICK));
    let wrong = "but not everything in the file can be cleaned here. \
                 <span lang=\"en\" dir=\"ltr\">(It holds macros.)</span>";
    says(Reason::Uncleanable("holds macros"), &picture(wrong, TICK));
    let wrong = "but the file is too large or too complicated to be cleaned here. \
                 <span lang=\"en\" dir=\"ltr\">(It has more than 4 GiB.)</span>";
    let parts = "Or send it in parts.";
    says(Reason::Beyond("4 GiB"), &picture(wrong, parts));
}

#[test]
fn some_reasons_need_no_advice() {
    let limit = 2 << 20;
    says(
        Reason::TooLarge { limit },
        "Once it is clean, this file would have more than 2,048 KiB, and no more fits in this tip. Send it in \
         another tip, or in parts.",
    );
    says(
        Reason::Unreadable(io::ErrorKind::Other.into()),
        "This file could not be read again on the server. Send it once more.",
    );
    let words = "This file looks like text, but its letters cannot be told with certainty. Save it again as UTF-8.";
    says(Reason::NotText, &format!("{words} {TICK}"));
}

#[test]
fn advice_is_for_what_its_sender_has() {
    let families = [
        (Family::Text, "as UTF-8"),
        (Family::Other, "as UTF-8"),
        (Family::Picture, "JPEG or PNG"),
        (Family::Sound, "as MP3"),
        (Family::Video, "as MP4"),
        (Family::Document, "Export it as PDF"),
        (Family::Page, "a screenshot of it, or copy"),
        (Family::Mail, "screenshot of the mail"),
        (Family::Archive, "one by one"),
        (Family::Program, "what it does"),
    ];
    let printed_of = |kind| {
        let reason = Reason::Unsupported;
        printed(Unclean::Scrub(Refused { kind, reason }))
    };
    for (family, advice) in families {
        let page = printed_of(Some(kind("xyz", family)));
        assert!(page.contains(advice), "{family:?}: {page}");
    }
    let pdf = printed_of(Some(kind("pdf", Family::Document)));
    assert!(pdf.contains("Print it as a new PDF"), "{pdf}");
    let unknown = printed_of(None);
    let words = "This is a file of a type we do not know, and hidden data";
    assert!(unknown.starts_with(words), "{unknown}");
}

#[test]
fn files_without_pictures_say_why() {
    let failures = [
        (Failure::Locked, "be shown with its password. Take"),
        (Failure::Unreadable, "cannot be shown here. Take"),
        (
            Failure::TooLarge,
            "200 pages, or more than 64 MiB as pictures. Take",
        ),
        (Failure::TooMuchWork, "more than is spent on one file. Take"),
        (
            Failure::Broken(io::ErrorKind::Other.into()),
            "Send it once more.",
        ),
    ];
    for (failure, words) in failures {
        let page = printed(Unclean::Unshown(failure));
        assert!(page.contains(words), "{page}");
    }
}

#[test]
fn files_in_files_are_named_and_stay_text() {
    let wrong = refused(Reason::Damaged("it is cut short"));
    let page = printed(Unclean::Scrub(inside("a.zip", inside("<b>&.jpg", wrong))));
    let named = "In this file is another one that was refused: <q><bdi>a.zip</bdi></q><br> \
                 In this file is another one that was refused: <q><bdi>&#60;b&#62;&#38;.jpg</bdi></q><br> \
                 This is a JPEG picture, but the file is not as it should be. \
                 <span lang=\"en\" dir=\"ltr\">(It is cut short.)</span> Save it as JPEG or PNG, or take a screenshot of it. \
                 Or tick";
    assert!(page.starts_with(named), "{page}");
}

#[test]
fn the_longest_reason_has_room() {
    let mut file = refused(Reason::Damaged(
        "a part of it is not as a Windows Media file's should be",
    ));
    for _ in 0..5 {
        file = inside(&"\"".repeat(80), file);
    }
    let file = self::file(Unclean::Scrub(file));
    for locale in Language::all().map(Language::locale) {
        let page = printed_in(locale, &file);
        assert_eq!(page.matches("&#34;").count(), 400);
        // Its line in the list of problems, too.
        assert!(page.len() + 1024 < RefusedFile::ROOM, "{}", page.len());
    }
}
