//! The lists of a package: content types of its parts, and relationships of each.

use super::writer;

const TYPES: &str = "http://schemas.openxmlformats.org/package/2006/content-types";
const RELATIONSHIPS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
pub(super) const RELATION: &str =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
/// Sounds and videos have a second relationship, of a newer kind.
pub(super) const MEDIA: &str = "http://schemas.microsoft.com/office/2007/relationships/media";

/// The list of content types, by the names of the parts.
pub(super) fn types(parts: impl IntoIterator<Item = (String, String)>) -> Vec<u8> {
    let bare = |extension: &str, content_type: &str| {
        let attributes = vec![
            ("Extension", extension.to_owned()),
            ("ContentType", content_type.to_owned()),
        ];
        ("Default", attributes)
    };
    let mut elements = vec![
        bare(
            "rels",
            "application/vnd.openxmlformats-package.relationships+xml",
        ),
        bare("xml", "application/xml"),
    ];
    elements.extend(parts.into_iter().map(|(name, content_type)| {
        let attributes = vec![
            ("PartName", format!("/{name}")),
            ("ContentType", content_type),
        ];
        ("Override", attributes)
    }));
    writer::document("Types", TYPES, &elements)
}

/// A list of relationships: their types, and the names of their targets.
pub(super) fn relations<'t>(
    targets: impl IntoIterator<Item = (&'t str, &'t str, String)>,
) -> Vec<u8> {
    let elements: Vec<_> = targets
        .into_iter()
        .enumerate()
        .map(|(at, (start, relation, name))| {
            let attributes = vec![
                ("Id", format!("rId{}", at + 1)),
                ("Type", format!("{start}{relation}")),
                ("Target", name),
            ];
            ("Relationship", attributes)
        })
        .collect();
    writer::document("Relationships", RELATIONSHIPS, &elements)
}

/// The name of a part as another part names it.
pub(super) fn relative(from: &str, to: &str) -> String {
    let (mut from, mut to) = (from, to);
    while let (Some((folder, rest)), Some((same, after))) =
        (from.split_once('/'), to.split_once('/'))
    {
        if folder != same {
            break;
        }
        (from, to) = (rest, after);
    }
    "../".repeat(from.matches('/').count()) + to
}
