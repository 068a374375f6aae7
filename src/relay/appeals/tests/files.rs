//! Goal of these tests: the site for the clear web is whole by itself, leads to the relay, and overwrites nothing.

use std::collections::BTreeSet;
use std::fs::Permissions;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::sync::Mutex;

use super::*;
use crate::arguments::RenderAppeals;
use crate::cleaning::Outcome;
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

fn arguments(folder: &Folder, address: &str, to: &Path) -> RenderAppeals {
    RenderAppeals {
        appeals: folder.path().to_owned(),
        address: Some(address.to_owned()),
        data: None,
        config: None,
        to: to.to_owned(),
    }
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
    for path in [
        "index.html",
        "style.css",
        "icon.png",
        "_headers",
        "onion-location.nginx.conf",
        "appeal/bag/index.html",
        "appeal/bag/1-small.jpg",
        "appeal/bag/1.jpg",
        "appeal/bag/1-large.jpg",
        "appeal/cap/index.html",
        "appeal/hat/index.html",
    ] {
        assert!(named(path), "{path}");
    }
    assert_eq!(files.len(), 11);
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
    for (path, page) in [("index.html", ""), ("appeal/bag/index.html", "appeal/bag")] {
        let (html, url) = (read(path), format!("http://{address}/{page}"));
        assert!(html.contains(&format!(
            "<meta http-equiv=\"onion-location\" content=\"{url}\">"
        )));
        assert!(html.contains(&format!("<a class=\"button\" href=\"{url}\">")));
        assert!(html.contains("torproject.org"));
    }
    assert!(!read("appeal/hat/index.html").contains("class=\"button\""));
    assert!(read("appeal/hat/index.html").contains("Placed"));
    let headers = read("_headers");
    let bag = format!("/appeal/bag/*\n  Onion-Location: http://{address}/appeal/bag\n");
    assert!(headers.contains(&bag), "{headers}");
    assert!(headers.contains(&format!("/\n  Onion-Location: http://{address}/\n")));
    let nginx = read("onion-location.nginx.conf");
    assert!(nginx.contains(&format!(
        "add_header Onion-Location \"http://{address}/$bocca_page\";"
    )));
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
