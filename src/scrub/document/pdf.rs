//! PDF (ISO 32000-1): the pages, and what draws them, in a document of ours.
//!
//! From the root of the document only its list of pages is followed, and from each dictionary only the entries
//! that drawing needs: what nothing leads to, or only what does not draw, is not there any more.

mod cff;
mod codes;
mod colour;
mod content;
mod descriptor;
mod fax;
mod file;
mod filter;
mod font;
mod fontfile;
mod form;
mod function;
mod image;
mod inline;
mod jbig2;
mod jpx;
mod layers;
mod lexer;
mod lzw;
mod mark;
mod names;
mod note;
mod number;
mod object;
mod operators;
mod packed;
mod page;
mod pattern;
mod predictor;
mod rebuild;
mod scan;
mod sfnt;
mod shading;
mod state;
mod take;
mod type1;
mod write;
mod xref;

#[cfg(test)]
mod tests;

use crate::work::{Work, HELD};
use crate::{kind, length_of, read_at, Cleaned, Reason, Report, Source, Trace};
use file::{File, DAMAGED};
use layers::Layers;
use object::{Dict, Object};
use rebuild::Rebuild;

/// Cleans a document. It is held in memory, and so is what is made anew.
pub(crate) fn clean(source: &mut dyn Source, work: &mut Work) -> Result<Cleaned, Reason> {
    let length = length_of(source)?;
    if length > HELD {
        return Err(Reason::Beyond("64 MiB"));
    }
    // At most 64 MiB.
    let bytes = read_at(source, 0, length as usize)?;
    let mut file = File::open(&bytes, work)?;
    if file.trailer.get("Encrypt").is_some() {
        return Err(Reason::Locked("is locked with a password"));
    }
    let root = file.trailer.get("Root").cloned().ok_or(DAMAGED)?;
    let root = file.resolve(&root)?;
    let root = root.as_dict().ok_or(DAMAGED)?;
    let mut report = Report::default();
    refuse_xfa(&mut file, root)?;
    let layers = Layers::read(&mut file, root)?;
    report.add(Trace::PartName, layers.count);
    let mut rebuild = Rebuild::new(file, layers);
    let pages = root.get("Pages").cloned().unwrap_or(Object::Null);
    let pages = page::all(&mut rebuild, &pages)?;
    rebuild.finish()?;
    let mut catalog = Dict::default();
    catalog.set("Type", Object::name("Catalog"));
    catalog.set("Pages", pages);
    let place = rebuild.reserve()?;
    rebuild.put(place, Object::Dict(catalog))?;
    note::document(&mut rebuild.file, root, &mut report)?;
    report.add(Trace::PrivateBlock, rebuild.file.unused());
    let (objects, found) = rebuild.into_objects();
    report.merge(&found);
    Ok(Cleaned {
        kind: kind::PDF,
        plan: write::write(objects, place)?,
        report,
    })
}

/// Forms that programs of one maker lay out have no pages that others can show.
fn refuse_xfa(file: &mut File, root: &Dict) -> Result<(), Reason> {
    let form = file.get(root, "AcroForm")?;
    let laid_out = form.as_dict().is_some_and(|form| form.get("XFA").is_some());
    match laid_out {
        true => Err(Reason::Uncleanable(
            "is a form that only some programs can show (XFA)",
        )),
        false => Ok(()),
    }
}
