//! A file that is packed by itself, or an archive that is packed as a whole: unpacked, cleaned, and packed
//! as gzip with a header that says nothing.

use crate::kind;
use crate::packing::{gzip, measure, Packing};
use crate::sniff::sniff;
use crate::work::Work;
use crate::{Cleaned, Part, Plan, Reason, Refused, Source};

use super::tar;

/// Cleans a packed file. It comes out as gzip, whatever it was packed with; a drawing comes out unpacked,
/// for no program opens it otherwise than by its name.
pub(crate) fn clean(
    packing: Packing,
    source: &mut dyn Source,
    work: &mut Work,
) -> Result<Cleaned, Reason> {
    let found = measure(packing, source, work)?;
    let part = Part::Packed {
        packing,
        range: found.range,
        length: found.length,
    };
    let mut cleaned = content(source, &part, work)?;
    cleaned.report.merge(&found.report);
    if cleaned.kind == kind::SVG {
        let mut plan = Plan::new();
        plan.inner(part, cleaned.plan);
        return Ok(Cleaned { plan, ..cleaned });
    }
    let bytes = {
        let mut opened = part.open(source)?;
        gzip(|out| cleaned.plan.write_to(&mut *opened, out))?
    };
    let mut plan = Plan::new();
    plan.bytes(&bytes);
    let tar = cleaned.kind == kind::TAR;
    Ok(Cleaned {
        kind: if tar { kind::TGZ } else { kind::GZ },
        plan,
        report: cleaned.report,
    })
}

/// The clean content. A TAR is one archive with what it is packed in, not a file in a file.
fn content(source: &mut dyn Source, part: &Part, work: &mut Work) -> Result<Cleaned, Reason> {
    let inside = |work: &mut Work| {
        let mut opened = part.open(source)?;
        if sniff(&mut *opened)? == kind::TAR {
            return tar::clean(&mut *opened, work).map(Ok);
        }
        work.deeper(|work| Ok(crate::clean(&mut *opened, work)))
    };
    let cleaned: Result<_, Refused> = work.holding(part.held(), inside)?;
    cleaned.map_err(|refused| Reason::Member {
        name: "the packed file".to_owned(),
        refused: Box::new(refused),
    })
}
