//! Office Open XML (ISO/IEC 29500; ECMA-376): documents of Word, Excel and PowerPoint since 2007. The parts
//! that a reader needs are written anew, element by element; everything else goes.

use crate::kind;
use crate::work::Work;
use crate::zipped;
use crate::{Cleaned, Reason, Source};

mod drawing;
mod filter;
mod links;
mod lists;
mod names;
mod package;
mod parts;
mod people;
mod place;
mod rules;
mod sheet;
mod slides;
mod state;
#[cfg(test)]
mod tests;
mod walk;
mod word;
mod words;
mod writer;
mod xml;

use package::{Package, Target};
use parts::Kind;
use walk::Walk;

/// Cleans a document.
pub(crate) fn clean(source: &mut dyn Source, work: &mut Work) -> Result<Cleaned, Reason> {
    let mut package = Package::new(zipped::members(source, work)?);
    let relationships = package.relationships(source, "")?;
    let main = relationships
        .iter()
        .find(|relationship| relationship.kind == "officeDocument");
    let main = match main.map(|main| &main.target) {
        Some(Target::Inside(name)) => name.clone(),
        _ => return Err(Reason::Damaged("it lacks its main part")),
    };
    let content_type = package.content_type(source, &main)?.unwrap_or_default();
    let (kind, folder, part) = told(&content_type)?;
    if package.names().any(|name| name.ends_with("vbaproject.bin")) {
        return Err(MACROS);
    }
    let mut walk = Walk::new(source, package, folder);
    walk.all(&main, part, work)?;
    for relationship in relationships
        .iter()
        .filter(|relationship| relationship.kind != "officeDocument")
    {
        people::note(
            &mut walk.package,
            walk.source,
            relationship,
            &mut walk.state,
        )?;
    }
    walk.count_strays();
    let (plan, report) = walk.finish(work)?;
    Ok(Cleaned { kind, plan, report })
}

const MACROS: Reason = Reason::Uncleanable("holds macros");

/// What a document is, by the content type of its main part.
fn told(content_type: &str) -> Result<(crate::Kind, &'static str, Kind), Reason> {
    let has = |word: &str| content_type.contains(word);
    match () {
        () if has("binary") => Err(Reason::Uncleanable("is a binary workbook")),
        () if has("wordprocessingml") || has("ms-word") => Ok((kind::DOCX, "word", Kind::Document)),
        () if has("spreadsheetml") || has("ms-excel") => Ok((kind::XLSX, "xl", Kind::Workbook)),
        () if has("presentationml") || has("ms-powerpoint") => {
            Ok((kind::PPTX, "ppt", Kind::Presentation))
        }
        () => Err(Reason::Damaged("its main part is of no known kind")),
    }
}
