//! `appeals render`: the gallery and its appeals as files for the clear web, which lead to the relay.

use std::fs::OpenOptions;
use std::io::Write;
use std::path::Path;

use bytes::Bytes;

use super::{load, Appeals, Loaded};
use crate::arguments::RenderAppeals;
use crate::cleaning::Outcome;
use crate::config::Config;
use crate::languages;
use crate::operator;
use crate::pages::{self, Clear};
use crate::serve::Voice;

/// What the files may do in a browser: show themselves.
const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

/// Writes the site into a folder that is empty or not there.
///
/// # Errors
/// The sentence for the operator; nothing was written unless it says so.
pub fn render(arguments: &RenderAppeals, voice: &dyn Voice) -> Result<Outcome, String> {
    let RenderAppeals { appeals, to, .. } = arguments;
    let onion = onion(arguments)?;
    let config = Config::load(arguments.config.as_deref()).map_err(text)?;
    let loaded = load(appeals, None).map_err(text)?;
    loaded.left_out().for_each(|line| voice.note(&line));
    let Loaded { appeals, problems } = loaded;
    if appeals.is_empty() {
        return Err("there is no appeal that could be shown; nothing was written".to_owned());
    }
    let sites: Vec<Clear<'_>> = Clear::all(&config.pages, &onion).collect();
    let files = files(&appeals, &sites, &onion).map_err(text)?;
    write(to, &files)?;
    let (count, path) = (appeals.iter().count(), to.display());
    voice.say(&format!("appeals in {path}: {count}, leading to {onion}"));
    voice.note(&format!(
        "publish {path} over HTTPS; onion-location.nginx.conf and _headers tell web servers how to name the onion address"
    ));
    Ok(match problems.is_empty() {
        true => Outcome::All,
        false => Outcome::Some,
    })
}

fn text(error: impl std::fmt::Display) -> String {
    error.to_string()
}

/// The address that the files lead to.
fn onion(arguments: &RenderAppeals) -> Result<String, String> {
    if let Some(address) = &arguments.address {
        return match onion::addresses::is_valid(address) {
            true => Ok(address.clone()),
            false => Err(format!(
                "{address} is no onion address, which is 56 letters and digits and .onion; compare it with what `bocca-relay address` prints"
            )),
        };
    }
    let data = arguments.data.as_deref().unwrap_or(Path::new("."));
    let addresses = onion::addresses::all(&operator::onion_settings(data)?).map_err(text)?;
    addresses.into_iter().next().ok_or_else(|| {
        let path = data.display();
        format!("{path} has no onion address yet; run bocca-relay address --data {path}")
    })
}

/// Every file by its path in the site; the page that leads to all others comes last.
fn files(
    appeals: &Appeals,
    sites: &[Clear<'_>],
    onion: &str,
) -> Result<Vec<(String, Bytes)>, Box<dyn std::error::Error>> {
    let mut files: Vec<(String, Bytes)> = vec![
        ("style.css".to_owned(), pages::stylesheet().into()),
        ("icon.png".to_owned(), pages::icon().into()),
        ("onion-location.nginx.conf".to_owned(), nginx(onion).into()),
        ("_headers".to_owned(), headers(appeals, sites).into()),
    ];
    for appeal in appeals.iter() {
        let path = |file: &str| format!("appeal/{}/{file}", appeal.id);
        let pictures = appeal.files();
        files.extend(pictures.map(|(name, shot)| (path(&name), shot.jpeg.clone())));
    }
    // English, the first, is at the top.
    for site in sites.iter().rev() {
        for appeal in appeals.iter() {
            let (path, html) = site.appeal(appeal)?;
            files.push((path, html.into()));
        }
        let (path, html) = site.index(appeals)?;
        files.push((path, html.into()));
    }
    Ok(files)
}

fn nginx(onion: &str) -> String {
    let tags = languages::tags().join("|");
    format!(
        "\
# For nginx: include this in the server block that serves this folder over HTTPS. Tor Browser then
# offers the same page at the relay's onion address.
set $bocca_page \"\";
if ($uri ~ \"/({tags})/(index\\.html)?$\") {{
    set $bocca_page \"$1/\";
}}
if ($uri ~ \"/appeal/([a-z0-9_-]+)/\") {{
    set $bocca_page \"appeal/$1\";
}}
if ($uri ~ \"/({tags})/appeal/([a-z0-9_-]+)/\") {{
    set $bocca_page \"$1/appeal/$2\";
}}
add_header Onion-Location \"http://{onion}/$bocca_page\";
add_header Content-Security-Policy \"{POLICY}\";
add_header Referrer-Policy \"no-referrer\";
add_header X-Content-Type-Options \"nosniff\";
"
    )
}

/// For hosts of static sites that read a file `_headers` at the root of the site.
fn headers(appeals: &Appeals, sites: &[Clear<'_>]) -> String {
    let mut text = format!(
        "/*\n  Content-Security-Policy: {POLICY}\n  Referrer-Policy: no-referrer\n  X-Content-Type-Options: nosniff\n"
    );
    let mut rule = |path: String, target: String| {
        text.push_str(&format!("/{path}\n  Onion-Location: {target}\n"));
    };
    for site in sites {
        for page in ["", "index.html"] {
            rule(site.path(page), site.target(None));
        }
        for appeal in appeals.iter() {
            let pages = format!("appeal/{}/*", appeal.id);
            rule(site.path(&pages), site.target(Some(&appeal.id)));
        }
    }
    text
}

fn write(folder: &Path, files: &[(String, Bytes)]) -> Result<(), String> {
    let path = folder.display();
    let cannot = |error| format!("cannot make {path}: {error}");
    std::fs::create_dir_all(folder).map_err(cannot)?;
    if std::fs::read_dir(folder).map_err(cannot)?.next().is_some() {
        return Err(format!(
            "{path} is not empty; nothing is overwritten, so give another --to, or move what is there"
        ));
    }
    for (file, bytes) in files {
        let file = folder.join(file);
        write_new(&file, bytes).map_err(|error| {
            let file = file.display();
            format!("cannot write {file}: {error}; delete what is in {path}, which is not whole")
        })?;
    }
    Ok(())
}

fn write_new(file: &Path, bytes: &[u8]) -> std::io::Result<()> {
    if let Some(folder) = file.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let mut out = OpenOptions::new().write(true).create_new(true).open(file)?;
    out.write_all(bytes)
}
