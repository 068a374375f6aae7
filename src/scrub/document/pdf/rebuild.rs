//! The document that is being made: clean objects, each made once from the object that it stands for.

mod role;

use std::collections::{BTreeMap, VecDeque};
use std::rc::Rc;

use super::file::File;
use super::layers::Layers;
use super::object::{Data, Dict, Id, Object, Stream};
use super::{colour, filter, font, form, image, pattern, state};
use crate::work::HELD;
use crate::{Reason, Report};

pub(super) use role::Role;

/// Most objects of the clean document.
const OBJECTS: usize = 1_000_000;

/// Deepest nesting of colours in colours and functions in functions.
const NESTED: u32 = 12;

/// The resources that names in a content stream stand for.
#[derive(Debug, Default)]
pub(super) struct Scope {
    number: usize,
    parts: BTreeMap<&'static str, Dict>,
}

impl Scope {
    /// What a name stands for.
    pub(super) fn get(&self, category: &str, name: &[u8]) -> Option<&Object> {
        self.parts.get(category)?.get_name(name)
    }
}

/// The names of resources that content may use.
pub(super) const CATEGORIES: [&str; 7] = [
    "ColorSpace",
    "ExtGState",
    "Font",
    "Pattern",
    "Properties",
    "Shading",
    "XObject",
];

struct Job {
    place: u32,
    object: Object,
    role: Role,
    scope: Rc<Scope>,
}

pub(super) struct Rebuild<'a> {
    pub(super) file: File<'a>,
    pub(super) report: Report,
    pub(super) layers: Layers,
    objects: Vec<Object>,
    known: BTreeMap<(Id, Role, usize), Option<u32>>,
    queue: VecDeque<Job>,
    held: u64,
    nested: u32,
    scopes: usize,
    last_scope: Option<(Object, Rc<Scope>)>,
}

impl<'a> Rebuild<'a> {
    pub(super) fn new(file: File<'a>, layers: Layers) -> Self {
        Self {
            file,
            report: Report::default(),
            layers,
            objects: Vec::new(),
            known: BTreeMap::new(),
            queue: VecDeque::new(),
            held: 0,
            nested: 0,
            scopes: 0,
            last_scope: None,
        }
    }

    /// The clean objects, in the order they were made.
    pub(super) fn into_objects(self) -> (Vec<Object>, Report) {
        (self.objects, self.report)
    }

    /// A place for an object that others refer to before it is made.
    pub(super) fn reserve(&mut self) -> Result<u32, Reason> {
        if self.objects.len() >= OBJECTS {
            return Err(Reason::Beyond("a million parts"));
        }
        self.objects.push(Object::Null);
        Ok(self.objects.len() as u32 - 1)
    }

    pub(super) fn put(&mut self, place: u32, object: Object) -> Result<(), Reason> {
        if let Object::Stream(stream) = &object {
            if let Data::Bytes(bytes) = &stream.data {
                self.hold(bytes.len())?;
            }
        }
        if let Some(slot) = self.objects.get_mut(place as usize) {
            *slot = object;
        }
        Ok(())
    }

    /// A clean object, as what refers to it.
    pub(super) fn add(&mut self, object: Object) -> Result<Object, Reason> {
        let place = self.reserve()?;
        self.put(place, object)?;
        Ok(refer(place))
    }

    /// The clean object behind a reference of ours.
    pub(super) fn made(&self, object: &Object) -> Object {
        match object {
            Object::Ref(id) => {
                let made = self.objects.get(id.number as usize);
                made.cloned().unwrap_or(Object::Null)
            }
            object => object.clone(),
        }
    }

    /// Before so many bytes are kept until the document is written.
    pub(super) fn hold(&mut self, bytes: usize) -> Result<(), Reason> {
        self.held += bytes as u64;
        match self.held > HELD {
            true => Err(Reason::Beyond("64 MiB of text and drawings")),
            false => Ok(()),
        }
    }

    /// A reference to the clean copy of an object, which is made when its turn comes.
    pub(super) fn later(
        &mut self,
        object: &Object,
        role: Role,
        scope: &Rc<Scope>,
    ) -> Result<Object, Reason> {
        let mut key = None;
        if let Object::Ref(id) = object {
            // What has no resources of its own is another thing in each place.
            let number = match self.has_resources(object, role)? {
                true => 0,
                false => scope.number,
            };
            let entry = (*id, role, number);
            if let Some(Some(place)) = self.known.get(&entry) {
                return Ok(refer(*place));
            }
            key = Some(entry);
        }
        let place = self.reserve()?;
        if let Some(key) = key {
            self.known.insert(key, Some(place));
        }
        self.queue.push_back(Job {
            place,
            object: object.clone(),
            role,
            scope: Rc::clone(scope),
        });
        Ok(refer(place))
    }

    fn has_resources(&mut self, object: &Object, role: Role) -> Result<bool, Reason> {
        if !matches!(role, Role::Form | Role::Pattern | Role::Font) {
            return Ok(true);
        }
        let object = self.file.resolve(object)?;
        let Some(dict) = object.as_dict() else {
            return Ok(true);
        };
        let draws = role == Role::Form
            || dict.get("PaintType").is_some()
            || dict.get("CharProcs").is_some();
        Ok(!draws || !self.file.get(dict, "Resources")?.is_null())
    }

    /// Makes what was put off.
    pub(super) fn finish(&mut self) -> Result<(), Reason> {
        while let Some(job) = self.queue.pop_front() {
            let object = self.file.resolve(&job.object)?;
            let made = match job.role {
                Role::Form => form::clean(self, &object, &job.scope)?,
                Role::Image | Role::Mask => image::clean(self, &object, job.role, &job.scope)?,
                Role::Font => font::clean(self, &object, &job.scope)?,
                Role::Pattern => pattern::clean(self, &object, &job.scope)?,
                Role::State => state::clean(self, &object, &job.scope)?,
                _ => Object::Null,
            };
            self.put(job.place, made)?;
        }
        Ok(())
    }

    /// The clean copy of an object, made now; what several others refer to is made once, and stays referred
    /// to. `None` when nothing of it can be used.
    pub(super) fn now(
        &mut self,
        object: &Object,
        role: Role,
        clean: fn(&mut Self, &Object) -> Result<Option<Object>, Reason>,
    ) -> Result<Option<Object>, Reason> {
        let key = match object {
            Object::Ref(id) => (*id, role, 0),
            object => return self.deeper(object, clean),
        };
        if let Some(known) = self.known.get(&key) {
            return Ok(known.map(refer));
        }
        // Meanwhile: what contains itself is left out.
        self.known.insert(key, None);
        let resolved = self.file.resolve(object)?;
        let Some(made) = self.deeper(&resolved, clean)? else {
            return Ok(None);
        };
        let place = self.reserve()?;
        self.put(place, made)?;
        self.known.insert(key, Some(place));
        Ok(Some(refer(place)))
    }

    fn deeper(
        &mut self,
        object: &Object,
        clean: fn(&mut Self, &Object) -> Result<Option<Object>, Reason>,
    ) -> Result<Option<Object>, Reason> {
        if self.nested >= NESTED {
            return Ok(None);
        }
        self.nested += 1;
        let made = clean(self, object);
        self.nested -= 1;
        made
    }

    /// The resources of a page or a drawing.
    pub(super) fn scope(&mut self, resources: &Object) -> Result<Rc<Scope>, Reason> {
        if let Some((last, scope)) = &self.last_scope {
            if last == resources {
                return Ok(Rc::clone(scope));
            }
        }
        self.scopes += 1;
        let mut scope = Scope {
            number: self.scopes,
            parts: BTreeMap::new(),
        };
        let resolved = self.file.resolve(resources)?;
        if let Some(dict) = resolved.as_dict() {
            for category in CATEGORIES {
                if let Object::Dict(part) = self.file.get(dict, category)? {
                    scope.parts.insert(category, part);
                }
            }
        }
        let scope = Rc::new(scope);
        self.last_scope = Some((resources.clone(), Rc::clone(&scope)));
        Ok(scope)
    }

    /// A colour space.
    pub(super) fn colour(&mut self, object: &Object) -> Result<Option<Object>, Reason> {
        self.now(object, Role::Colour, colour::clean)
    }

    /// The data of a stream, unpacked, cut to `most` bytes and packed again, under a dictionary of ours.
    pub(super) fn repack(
        &mut self,
        stream: &Stream,
        dict: Dict,
        most: usize,
    ) -> Result<Object, Reason> {
        let mut bytes = filter::decode(&mut self.file, stream, filter::LARGEST)?;
        bytes.truncate(most);
        Ok(Object::Stream(Box::new(filter::pack(dict, &bytes)?)))
    }
}

/// A reference to a place in the clean document.
pub(super) fn refer(place: u32) -> Object {
    Object::Ref(Id {
        number: place,
        generation: 0,
    })
}
