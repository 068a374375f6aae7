//! The package document of a clean book.

use std::collections::BTreeMap;

use crate::document::epub::book::{resolved, Book, Output};
use crate::document::epub::package::{Package, IDENTIFIER, MODIFIED, TITLE};
use crate::document::plain::is_plain;
use crate::document::writer::Writer;

/// The package document of the clean book. `cover` is the name of its picture.
pub(super) fn written(package: &Package, book: &mut Book<'_>, cover: Option<&str>) -> String {
    let mut writer = Writer::new();
    writer.open("package");
    writer.attribute("xmlns", "http://www.idpf.org/2007/opf");
    writer.attribute("version", if package.third { "3.0" } else { "2.0" });
    writer.attribute("unique-identifier", "id");
    let ids: BTreeMap<String, String> = book
        .outputs
        .iter()
        .enumerate()
        .map(|(at, output)| (output.name.clone(), format!("x{}", at + 1)))
        .collect();
    let id = |name: &str| ids.get(name).map(String::as_str);
    metadata(package, &mut writer, cover.and_then(id));
    writer.open("manifest");
    for output in &book.outputs {
        let id = id(&output.name).unwrap_or_default();
        item(package, output, id, cover, &mut writer);
    }
    writer.close();
    spine(package, book, &mut writer, &id);
    guide(package, book, &mut writer);
    writer.finish()
}

fn metadata(package: &Package, writer: &mut Writer, cover: Option<&str>) {
    writer.open("metadata");
    writer.attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
    let language = package.language.as_deref().unwrap_or("und");
    for (name, words) in [
        ("dc:identifier", IDENTIFIER),
        ("dc:title", TITLE),
        ("dc:language", language),
    ] {
        writer.open(name);
        if name == "dc:identifier" {
            writer.attribute("id", "id");
        }
        writer.content(words);
        writer.close();
    }
    if package.third {
        let modified = ("dcterms:modified".to_owned(), MODIFIED.to_owned());
        for (property, words) in package.rendition.iter().chain([&modified]) {
            writer.open("meta");
            writer.attribute("property", property);
            writer.content(words);
            writer.close();
        }
    }
    if let Some(cover) = cover {
        writer.empty("meta", &[("name", "cover"), ("content", cover)]);
    }
    writer.close();
}

fn item(package: &Package, output: &Output, id: &str, cover: Option<&str>, writer: &mut Writer) {
    let is_cover = package.third && cover == Some(output.name.as_str());
    let properties = match is_cover {
        true => "cover-image",
        false => output.properties.as_str(),
    };
    let attributes = [
        ("id", id),
        ("href", output.name.as_str()),
        ("media-type", output.media_type),
        ("properties", properties),
    ];
    let shown = if properties.is_empty() || !package.third {
        3
    } else {
        4
    };
    writer.empty("item", &attributes[..shown]);
}

fn spine<'i>(
    package: &Package,
    book: &mut Book<'_>,
    writer: &mut Writer,
    id: &dyn Fn(&str) -> Option<&'i str>,
) {
    writer.open("spine");
    if let Some(contents) = id("toc.ncx") {
        writer.attribute("toc", contents);
    }
    if let Some(direction) = &package.direction {
        writer.attribute("page-progression-direction", direction);
    }
    for (item, element) in package.spine.iter() {
        let Some(item) = package.items.get(item) else {
            continue;
        };
        let page = book.page(&item.path);
        let Some(id) = page.as_deref().and_then(id) else {
            continue;
        };
        writer.open("itemref");
        writer.attribute("idref", id);
        if element.attribute("", "linear") == Some("no") {
            writer.attribute("linear", "no");
        }
        let properties = element.attribute("", "properties");
        if let Some(properties) =
            properties.filter(|properties| package.third && is_plain(properties))
        {
            writer.attribute("properties", properties);
        }
        writer.close();
    }
    writer.close();
}

/// Places that old reading systems offer, by what they are.
fn guide(package: &Package, book: &mut Book<'_>, writer: &mut Writer) {
    let mut places = Vec::new();
    for (kind, address) in &package.guide {
        let path = resolved(&package.path, address);
        let known = path
            .filter(|path| book.has(path))
            .and_then(|path| book.page(&path));
        places.extend(known.filter(|_| is_plain(kind)).map(|page| (kind, page)));
    }
    if places.is_empty() {
        return;
    }
    writer.open("guide");
    for (kind, page) in places {
        writer.empty("reference", &[("type", kind), ("href", &page)]);
    }
    writer.close();
}
