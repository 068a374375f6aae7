//! Goal of these tests: the site for the clear web is whole by itself, leads to the relay, and overwrites nothing.

use std::collections::BTreeSet;
use std::fs::Permissions;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::sync::Mutex;

use super::*;
use crate::arguments::RenderAppeals;
use crate::cleaning::Outcome;
use crate::languages::Language;
use crate::serve::Voice;

/// What was said to the operator.
#[derive(Default)]
struct Lines(Mutex<Vec<String>>);

impl Voice for Lines {
    fn say(&self, line: &str) {
        self.note(line);
    }

    fn note(&self, line: &str) {
        self.0.lock().unwrap().push(line.to_owned());
    }
}

/// A right onion address.
fn onion() -> (TempDir, String) {
    let data = tempfile::tempdir().unwrap();
    // A data folder must be ours alone.
    std::fs::set_permissions(data.path(), Permissions::from_mode(0o700)).unwrap();
    let settings = onion::Settings::new(data.path().join("tor"));
    let address = onion::addresses::add(&settings).unwrap();
    (data, address)
}

fn folder() -> Folder {
    let folder = Folder::new();
    let picture = file(&noise(1_500, 900), image::ImageFormat::Png);
    folder
        .add_right("bag", Some(&picture))
        .add_right("cap", None);
    folder.add("hat", &right("hat").replace("open", "placed"));
    folder
}

/// The pages of one language.
const PAGES: [&str; 4] = [
    "index.html",
    "appeal/bag/index.html",
    "appeal/cap/index.html",
    "appeal/hat/index.html",
];

fn arguments(folder: &Folder, address: &str, to: &Path) -> RenderAppeals {
    RenderAppeals {
        appeals: folder.path().to_owned(),
        address: Some(address.to_owned()),
        data: None,
        config: None,
        to: to.to_owned(),
    }
}

/// The folders of languages in the site, each with what its pages begin with at the onion address.
fn languages() -> impl Iterator<Item = (&'static Language, String)> {
    Language::all().map(|language| match language.tag {
        "en" => (language, String::new()),
        tag => (language, format!("{tag}/")),
    })
}

/// Every file of a folder, by its path in it.
fn files_in(root: &Path) -> BTreeSet<PathBuf> {
    let (mut files, mut folders) = (BTreeSet::new(), vec![root.to_owned()]);
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            match path.is_dir() {
                true => folders.push(path),
                false => drop(files.insert(path.strip_prefix(root).unwrap().to_owned())),
            }
        }
    }
    files
}

#[test]
fn the_site_is_whole() {
    let (folder, target, (_data, address)) = (folder(), tempfile::tempdir().unwrap(), onion());
    let site = target.path().join("new/site");
    let arguments = arguments(&folder, &address, &site);
    assert_eq!(render(&arguments, &Lines::default()), Ok(Outcome::All));
    let files = files_in(&site);
    let named = |path: &str| files.contains(Path::new(path));
    let others = [
        "style.css",
        "icon.png",
        "_headers",
        "onion-location.nginx.conf",
        "appeal/bag/1-small.jpg",
        "appeal/bag/1.jpg",
        "appeal/bag/1-large.jpg",
    ];
    for path in others {
        assert!(named(path), "{path}");
    }
    for (_, folder) in languages() {
        for path in PAGES {
            assert!(named(&format!("{folder}{path}")), "{folder}{path}");
        }
    }
    // English is at the top, and nowhere else.
    let pages = Language::all().count() * PAGES.len();
    assert_eq!(files.len(), others.len() + pages);
}

#[test]
fn every_link_leads_somewhere_and_nothing_can_be_typed() {
    let (folder, target, (_data, address)) = (folder(), tempfile::tempdir().unwrap(), onion());
    let site = target.path();
    let arguments = arguments(&folder, &address, site);
    assert_eq!(render(&arguments, &Lines::default()), Ok(Outcome::All));
    let files = files_in(site);
    for page in files
        .iter()
        .filter(|path| path.extension().is_some_and(|it| it == "html"))
    {
        let html = std::fs::read_to_string(site.join(page)).unwrap();
        let parts = ["href=\"", "src=\""].map(|name| html.split(name).skip(1));
        for link in parts
            .into_iter()
            .flatten()
            .map(|rest| rest.split('"').next().unwrap())
        {
            if link.starts_with('#') || link == "https://www.torproject.org/download/" {
                continue;
            }
            if let Some(rest) = link.strip_prefix("http://") {
                assert!(rest.starts_with(&format!("{address}/")), "{link}");
                continue;
            }
            assert!(!link.starts_with('/') && !link.contains(':'), "{link}");
            assert!(
                site.join(page).parent().unwrap().join(link).is_file(),
                "{page:?}: {link}"
            );
        }
        for word in [
            "<script",
            "<form",
            "<input",
            "<textarea",
            " style=",
            " onclick",
        ] {
            assert!(!html.contains(word), "{page:?}: {word}");
        }
    }
}

#[test]
fn every_page_names_the_same_page_at_the_onion_address() {
    let (folder, target, (data, address)) = (folder(), tempfile::tempdir().unwrap(), onion());
    // From the data folder too.
    let arguments = RenderAppeals {
        address: None,
        data: Some(data.path().to_owned()),
        ..arguments(&folder, "", target.path())
    };
    assert_eq!(render(&arguments, &Lines::default()), Ok(Outcome::All));
    let read = |path: &str| std::fs::read_to_string(target.path().join(path)).unwrap();
    let headers = read("_headers");
    for (_, folder) in languages() {
        for (path, rule, page) in [
            ("index.html", "", ""),
            ("appeal/bag/index.html", "appeal/bag/*", "appeal/bag"),
        ] {
            let html = read(&format!("{folder}{path}"));
            let url = format!("http://{address}/{folder}{page}");
            let meta = format!("<meta http-equiv=\"onion-location\" content=\"{url}\">");
            assert!(html.contains(&meta), "{folder}{path}: {meta}");
            assert!(html.contains(&format!("<a class=\"button\" href=\"{url}\">")));
            assert!(html.contains("torproject.org"));
            let rule = format!("\n/{folder}{rule}\n  Onion-Location: {url}\n");
            assert_eq!(headers.matches(&rule).count(), 1, "{rule}");
        }
        assert!(!read(&format!("{folder}appeal/hat/index.html")).contains("class=\"button\""));
    }
    assert!(read("appeal/hat/index.html").contains("Placed"));
    let nginx = read("onion-location.nginx.conf");
    assert!(nginx.contains(&format!(
        "add_header Onion-Location \"http://{address}/$bocca_page\";"
    )));
    let tags: Vec<&str> = Language::all().map(|language| language.tag).collect();
    assert!(nginx.contains(&format!("\"/({})/appeal/", tags.join("|"))));
}

#[test]
fn every_page_leads_to_itself_in_every_language() {
    let (folder, target, (_data, address)) = (folder(), tempfile::tempdir().unwrap(), onion());
    let site = target.path();
    let arguments = arguments(&folder, &address, site);
    assert_eq!(render(&arguments, &Lines::default()), Ok(Outcome::All));
    for ((language, from), page) in languages().flat_map(|from| PAGES.map(|it| (from.clone(), it)))
    {
        let path = site.join(format!("{from}{page}"));
        let html = std::fs::read_to_string(&path).unwrap();
        let opening = format!(
            "<html lang=\"{}\" dir=\"{}\">",
            language.tag, language.direction
        );
        assert!(html.contains(&opening), "{path:?}");
        let (_, list) = html.split_once("<nav id=\"languages\"").unwrap();
        for (language, to) in languages() {
            let name = format!("\" lang=\"{}\"", language.tag);
            let (before, _) = list.split_once(&name).expect("the language is listed");
            let (_, link) = before.rsplit_once("href=\"").expect("as a link");
            let there = std::fs::canonicalize(path.parent().unwrap().join(link)).unwrap();
            let same = std::fs::canonicalize(site.join(format!("{to}{page}"))).unwrap();
            assert_eq!(there, same, "{path:?}: {link}");
        }
    }
}

#[test]
fn nothing_is_overwritten_and_nothing_is_written_for_nothing() {
    let (folder, target, (_data, address)) = (folder(), tempfile::tempdir().unwrap(), onion());
    let lines = Lines::default();
    std::fs::write(target.path().join("index.html"), "mine").unwrap();
    let error = render(&arguments(&folder, &address, target.path()), &lines).unwrap_err();
    assert!(
        error.contains("not empty") && error.contains("--to"),
        "{error}"
    );
    assert_eq!(files_in(target.path()).len(), 1);
    let site = target.path().join("site");
    let mistyped = format!("{}.onion", "a".repeat(56));
    let error = render(&arguments(&folder, &mistyped, &site), &lines).unwrap_err();
    assert!(error.contains("no onion address"), "{error}");
    let error = render(&arguments(&Folder::new(), &address, &site), &lines).unwrap_err();
    assert!(error.contains("nothing was written"), "{error}");
    assert!(!site.exists());
}

#[test]
fn a_wrong_appeal_is_named_and_the_others_are_written() {
    let (folder, target, (_data, address)) = (folder(), tempfile::tempdir().unwrap(), onion());
    folder.add("bad", "state = 1");
    let lines = Lines::default();
    let outcome = render(&arguments(&folder, &address, target.path()), &lines);
    assert_eq!(outcome, Ok(Outcome::Some));
    let lines = lines.0.into_inner().unwrap();
    assert!(lines
        .iter()
        .any(|line| line.starts_with("left out: ") && line.contains("bad/appeal.toml:1")));
    assert!(target.path().join("appeal/bag/index.html").exists());
    assert!(!target.path().join("appeal/bad").exists());
}
