//! Pages (ISO 32000-1, 7.7.3): one list of them, each with all that it needs.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::content;
use super::file::DAMAGED;
use super::filter;
use super::names::Names;
use super::object::{Dict, Id, Object};
use super::rebuild::{refer, Rebuild};
use super::{form, mark};
use crate::Reason;

/// Most pages of a document.
const PAGES: usize = 50_000;

/// Deepest nesting of lists of pages.
const DEPTH: usize = 100;

/// What a page takes over from the lists that it is in.
const INHERITED: [&str; 4] = ["Resources", "MediaBox", "CropBox", "Rotate"];

/// A list of pages that is being walked through.
struct Level {
    /// The list itself, where it has a number.
    id: Option<Id>,
    inherited: Rc<Dict>,
    /// The pages in it that are still to come, the last first.
    left: Vec<Object>,
}

/// A walk through all lists of pages.
struct Walk {
    levels: Vec<Level>,
    /// The lists that the walk is in.
    open: BTreeSet<Id>,
    lists: usize,
}

impl Walk {
    /// The next page, and what it takes over.
    fn next(&mut self, rebuild: &mut Rebuild) -> Result<Option<(Object, Rc<Dict>)>, Reason> {
        while let Some(level) = self.levels.last_mut() {
            let Some(object) = level.left.pop() else {
                let done = self.levels.pop().and_then(|level| level.id);
                done.map(|id| self.open.remove(&id));
                continue;
            };
            let inherited = Rc::clone(&level.inherited);
            let resolved = rebuild.file.resolve(&object)?;
            let Some(dict) = resolved.as_dict() else {
                continue;
            };
            match rebuild.file.get(dict, "Kids")? {
                Object::List(kids) => self.enter(&object, kids, with_own(&inherited, dict))?,
                _ => return Ok(Some((resolved, inherited))),
            }
        }
        Ok(None)
    }

    fn enter(
        &mut self,
        list: &Object,
        mut kids: Vec<Object>,
        inherited: Dict,
    ) -> Result<(), Reason> {
        let id = match list {
            Object::Ref(id) => Some(*id),
            _ => None,
        };
        self.lists += 1;
        if self.lists > PAGES {
            return Err(Reason::Beyond("50,000 lists of pages"));
        }
        // A list that is in itself shows nothing more.
        if self.levels.len() < DEPTH && id.is_none_or(|id| self.open.insert(id)) {
            kids.reverse();
            self.levels.push(Level {
                id,
                inherited: Rc::new(inherited),
                left: kids,
            });
        }
        Ok(())
    }
}

/// Makes all pages. Returns the list of them.
pub(super) fn all(rebuild: &mut Rebuild, root: &Object) -> Result<Object, Reason> {
    let list = rebuild.reserve()?;
    let mut walk = Walk {
        levels: vec![Level {
            id: None,
            inherited: Rc::new(Dict::default()),
            left: vec![root.clone()],
        }],
        open: BTreeSet::new(),
        lists: 0,
    };
    let mut pages = Vec::new();
    while let Some((object, inherited)) = walk.next(rebuild)? {
        if pages.len() >= PAGES {
            return Err(Reason::Beyond("50,000 pages"));
        }
        if let Some(dict) = object.as_dict() {
            pages.push(page(rebuild, dict, &inherited, list)?);
        }
    }
    if pages.is_empty() {
        return Err(DAMAGED);
    }
    let mut dict = Dict::default();
    dict.set("Type", Object::name("Pages"));
    dict.set("Count", Object::int(pages.len() as i64));
    dict.set("Kids", Object::List(pages));
    rebuild.put(list, Object::Dict(dict))?;
    Ok(refer(list))
}

fn with_own(inherited: &Dict, dict: &Dict) -> Dict {
    let mut all = inherited.clone();
    for key in INHERITED {
        if let Some(own) = dict.get(key) {
            all.set(key, own.clone());
        }
    }
    all
}

fn page(rebuild: &mut Rebuild, dict: &Dict, inherited: &Dict, list: u32) -> Result<Object, Reason> {
    let all = with_own(inherited, dict);
    rebuild.note(dict);
    let mut kept = Dict::default();
    kept.set("Type", Object::name("Page"));
    kept.set("Parent", refer(list));
    rebuild.take_lists(&all, &mut kept, &["MediaBox", "CropBox"])?;
    if kept.get("MediaBox").is_none() {
        // What viewers take when there is none.
        let sides = [0, 0, 612, 792].map(Object::int);
        kept.set("MediaBox", Object::List(sides.to_vec()));
    }
    rebuild.take_numbers(&all, &mut kept, &["Rotate"])?;
    rebuild.take_numbers(dict, &mut kept, &["UserUnit"])?;
    if let Some(group) = form::group(rebuild, dict)? {
        kept.set("Group", group);
    }
    let resources = all.get("Resources").cloned().unwrap_or(Object::Null);
    let scope = rebuild.scope(&resources)?;
    let mut names = Names::default();
    let bytes = contents(rebuild, dict)?;
    let mut bytes = content::rewrite(rebuild, &bytes, &scope, &mut names)?;
    mark::lay(rebuild, dict, &mut names, &mut bytes)?;
    let packed = filter::pack(Dict::default(), &bytes)?;
    let content = rebuild.add(Object::Stream(Box::new(packed)))?;
    kept.set("Contents", content);
    kept.set("Resources", names.into_dict());
    rebuild.add(Object::Dict(kept))
}

/// The content of a page, of which each part ends a word.
fn contents(rebuild: &mut Rebuild, dict: &Dict) -> Result<Vec<u8>, Reason> {
    let parts = match rebuild.file.get(dict, "Contents")? {
        Object::List(list) => list,
        part => vec![part],
    };
    let mut bytes = Vec::new();
    for part in &parts {
        if let Object::Stream(stream) = rebuild.file.resolve(part)? {
            let left = filter::LARGEST.saturating_sub(bytes.len());
            bytes.extend(filter::decode(&mut rebuild.file, &stream, left)?);
            bytes.push(b'\n');
        }
    }
    Ok(bytes)
}
