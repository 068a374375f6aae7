//! One document of a package: the text, and the styles it uses.

use std::collections::BTreeSet;

use crate::document::elements::{Elements, Token};
use crate::document::letters::decoded;
use crate::document::odf::filter::Filter;
use crate::document::odf::folder::{Content, Folder, Output, Package};
use crate::document::odf::names::DIALECT;
use crate::document::odf::renames::Renames;
use crate::document::odf::survey::{survey, Survey};
use crate::{zipped, Reason};

/// Rebuilds the document in the folder `prefix`, which is empty or ends in `/`, with all that it refers to.
/// `sheets` are the tables of the document around it.
pub(super) fn rebuild(
    package: &mut Package<'_>,
    prefix: &str,
    level: u8,
    sheets: &BTreeSet<String>,
) -> Result<Vec<Output>, Reason> {
    const MISSING: Reason = Reason::Damaged("its text is missing");
    let styles = read(package, &format!("{prefix}styles.xml"))?;
    let content = read(package, &format!("{prefix}content.xml"))?.ok_or(MISSING)?;
    let of_styles = match &styles {
        Some(styles) => survey(styles, None)?,
        None => Survey::default(),
    };
    let of_content = survey(&content, Some(&of_styles))?;
    let mut folder = Folder::new(
        prefix,
        level,
        sheets.union(&of_content.sheets).cloned().collect(),
    );
    let mut renames = Renames::default();
    let folder_type = match level {
        1 => None,
        _ => Some(media_type(&content)?),
    };
    let content = Filter::new(package, &mut folder, &mut renames, &of_content).run(&content)?;
    let mut outputs = Vec::new();
    let mut add = |name: &str, media_type, content| {
        outputs.push(Output {
            name: name.to_owned(),
            media_type,
            content,
        });
    };
    if let Some(media_type) = folder_type {
        add("", media_type, Content::Folder);
    }
    add("content.xml", "text/xml", Content::Xml(content));
    if let Some(styles) = styles {
        let styles = Filter::new(package, &mut folder, &mut renames, &of_styles).run(&styles)?;
        add("styles.xml", "text/xml", Content::Xml(styles));
    }
    outputs.extend(folder.outputs);
    Ok(outputs)
}

fn read(package: &mut Package<'_>, name: &str) -> Result<Option<String>, Reason> {
    let Some(part) = package.members.get(name) else {
        return Ok(None);
    };
    decoded(zipped::content(package.source, part)?).map(Some)
}

/// The media type of a document, by what its body is.
fn media_type(content: &str) -> Result<&'static str, Reason> {
    let mut elements = Elements::new(content, &DIALECT);
    let mut in_body = false;
    while let Some(token) = elements.next()? {
        let Token::Open(element) = token else {
            continue;
        };
        match (element.name.space, element.name.local.as_str()) {
            ("math", "math") => return Ok("application/vnd.oasis.opendocument.formula"),
            ("office", "body") => in_body = true,
            ("office", local) if in_body => {
                return Ok(match local {
                    "chart" => "application/vnd.oasis.opendocument.chart",
                    "spreadsheet" => "application/vnd.oasis.opendocument.spreadsheet",
                    "presentation" => "application/vnd.oasis.opendocument.presentation",
                    "drawing" => "application/vnd.oasis.opendocument.graphics",
                    "text" => "application/vnd.oasis.opendocument.text",
                    _ => return Err(Reason::Uncleanable("holds a document of an unusual kind")),
                });
            }
            _ => {}
        }
    }
    Err(Reason::Damaged("its text is missing"))
}
