//! What is laid over pages (annotations, ISO 32000-1, 12.5): notes, links, files and all else go. What was
//! filled into a form stays as it looks, and becomes part of the page.

use super::names::Names;
use super::object::{Dict, Number, Object};
use super::rebuild::{Rebuild, Role};
use crate::{Reason, Trace};

/// Most annotations of one page that are looked at.
const MARKS: usize = 100_000;

/// Flags of what is not on the screen: hidden, and not viewed.
const UNSEEN: i64 = 2 | 32;

/// Most fields that one is a part of.
const PARENTS: usize = 32;

/// Draws filled fields behind the content of their page.
pub(super) fn lay(
    rebuild: &mut Rebuild,
    page: &Dict,
    names: &mut Names,
    bytes: &mut Vec<u8>,
) -> Result<(), Reason> {
    let Object::List(marks) = rebuild.file.get(page, "Annots")? else {
        return Ok(());
    };
    let mut drawn = Vec::new();
    for mark in marks.iter().take(MARKS) {
        let mark = rebuild.file.resolve(mark)?;
        let Some(mark) = mark.as_dict() else {
            continue;
        };
        let kind = rebuild.file.get(mark, "Subtype")?;
        let kind = kind.as_name().unwrap_or_default();
        report(rebuild, mark, kind)?;
        if kind == b"Widget" {
            field(rebuild, mark, names, &mut drawn)?;
        }
    }
    if !drawn.is_empty() {
        // Whatever the content leaves behind is not to move the fields.
        let open = open_states(bytes);
        let mut all = b"q\n".to_vec();
        all.append(bytes);
        all.extend(b"Q\n".repeat(open + 1));
        all.extend(drawn);
        *bytes = all;
    }
    Ok(())
}

fn report(rebuild: &mut Rebuild, mark: &Dict, kind: &[u8]) -> Result<(), Reason> {
    let trace = match kind {
        b"Link" => Trace::Link,
        b"Widget" => Trace::FormField,
        b"FileAttachment" | b"Sound" | b"Movie" | b"Screen" | b"RichMedia" | b"3D" => {
            Trace::Attachment
        }
        // The window of a note.
        b"Popup" => return Ok(()),
        _ => Trace::Note,
    };
    rebuild.report.add(trace, 1);
    let has = |key| u64::from(mark.get(key).is_some());
    if kind != b"Widget" {
        rebuild.report.add(Trace::Person, has("T"));
    }
    rebuild
        .report
        .add(Trace::Moment, has("M") + has("CreationDate"));
    let action = rebuild.file.get(mark, "A")?;
    if let Some(action) = action.as_dict() {
        let kind = rebuild.file.get(action, "S")?;
        let runs = matches!(kind.as_name(), Some(b"JavaScript" | b"Launch"));
        rebuild.report.add(Trace::Script, u64::from(runs));
    }
    rebuild.report.add(Trace::Script, has("AA"));
    Ok(())
}

/// The look of a field, as content and a drawing.
fn field(
    rebuild: &mut Rebuild,
    mark: &Dict,
    names: &mut Names,
    drawn: &mut Vec<u8>,
) -> Result<(), Reason> {
    let flags = rebuild.file.get(mark, "F")?.as_int().unwrap_or(0);
    if flags & UNSEEN != 0 || rebuild.layers.hides(&mut rebuild.file, mark.get("OC"))? {
        return Ok(());
    }
    if is_signature(rebuild, mark)? {
        rebuild.report.add(Trace::Person, 1);
        return Ok(());
    }
    let looks = rebuild.file.get(mark, "AP")?;
    let Some(look) = looks.as_dict().and_then(|looks| looks.get("N").cloned()) else {
        return Ok(());
    };
    let Some(look) = state_of(rebuild, mark, look)? else {
        return Ok(());
    };
    let Object::Stream(stream) = rebuild.file.resolve(&look)? else {
        return Ok(());
    };
    let Some(matrix) = placing(rebuild, mark, &stream.dict)? else {
        return Ok(());
    };
    let nowhere = rebuild.scope(&Object::Null)?;
    let look = rebuild.later(&look, Role::Form, &nowhere)?;
    let name = names.add("XObject", look);
    drawn.extend(b"q\n");
    for number in matrix {
        Object::Number(Number::rounded(number)).write(drawn);
        drawn.push(b' ');
    }
    drawn.extend(b"cm\n");
    Object::Name(name).write(drawn);
    drawn.extend(b" Do\nQ\n");
    Ok(())
}

/// Of several looks, that of the state the field is in.
fn state_of(rebuild: &mut Rebuild, mark: &Dict, look: Object) -> Result<Option<Object>, Reason> {
    let Object::Dict(states) = rebuild.file.resolve(&look)? else {
        return Ok(Some(look));
    };
    let state = rebuild.file.get(mark, "AS")?;
    let state = state.as_name().unwrap_or(b"Off");
    Ok(states.get_name(state).cloned())
}

/// A signature's look is a name, and a date.
fn is_signature(rebuild: &mut Rebuild, mark: &Dict) -> Result<bool, Reason> {
    let mut field = mark.clone();
    for _ in 0..PARENTS {
        if let Object::Name(kind) = rebuild.file.get(&field, "FT")? {
            return Ok(kind == b"Sig");
        }
        match rebuild.file.get(&field, "Parent")? {
            Object::Dict(parent) => field = parent,
            _ => break,
        }
    }
    Ok(false)
}

/// What brings a look into the place of its field (12.5.5).
fn placing(rebuild: &mut Rebuild, mark: &Dict, look: &Dict) -> Result<Option<[f64; 6]>, Reason> {
    let mut numbers = |dict: &Dict, key: &str| -> Result<Vec<f64>, Reason> {
        let list = rebuild.file.get(dict, key)?;
        let list = rebuild.numbers(&list)?.unwrap_or(Object::Null);
        let list = list.as_list().unwrap_or_default().iter();
        Ok(list
            .filter_map(|entry| Some(entry.as_number()?.value()))
            .collect())
    };
    let (Some(place), Some(bounds)) = (
        rectangle(&numbers(mark, "Rect")?),
        rectangle(&numbers(look, "BBox")?),
    ) else {
        return Ok(None);
    };
    let matrix = numbers(look, "Matrix")?;
    let [a, b, c, d, e, f] = matrix.try_into().unwrap_or([1.0, 0.0, 0.0, 1.0, 0.0, 0.0]);
    let corners = [(0, 1), (2, 1), (0, 3), (2, 3)].map(|(x, y)| {
        let (x, y) = (bounds[x], bounds[y]);
        (a * x + c * y + e, b * x + d * y + f)
    });
    let low = corners.iter().fold((f64::MAX, f64::MAX), |low, corner| {
        (low.0.min(corner.0), low.1.min(corner.1))
    });
    let high = corners.iter().fold((f64::MIN, f64::MIN), |high, corner| {
        (high.0.max(corner.0), high.1.max(corner.1))
    });
    let (width, height) = (high.0 - low.0, high.1 - low.1);
    if width <= 0.0 || height <= 0.0 {
        return Ok(None);
    }
    let across = (place[2] - place[0]) / width;
    let up = (place[3] - place[1]) / height;
    Ok(Some([
        across,
        0.0,
        0.0,
        up,
        place[0] - low.0 * across,
        place[1] - low.1 * up,
    ]))
}

/// Left, bottom, right and top.
fn rectangle(numbers: &[f64]) -> Option<[f64; 4]> {
    let &[x0, y0, x1, y1] = numbers else {
        return None;
    };
    Some([x0.min(x1), y0.min(y1), x0.max(x1), y0.max(y1)])
}

/// How many saved states the content does not restore. It is ours: one operator a line.
fn open_states(bytes: &[u8]) -> usize {
    let mut open = 0_usize;
    for line in bytes.split(|byte| *byte == b'\n') {
        match line {
            b"q" => open += 1,
            b"Q" => open = open.saturating_sub(1),
            _ => {}
        }
    }
    open
}
