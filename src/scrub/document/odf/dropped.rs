//! Parts that go with their content, and what of it is told.

use crate::document::elements::Element;
use crate::document::odf::filter::Filter;
use crate::Trace;

/// A part that goes with its content.
pub(super) struct Dropping {
    depth: usize,
    trace: Option<Trace>,
    /// Whether elements right in it are counted instead.
    list: bool,
    /// Whether it is only told of if there is text in it.
    only_text: bool,
    /// The name of a person that is read.
    person: Option<String>,
}

impl Filter<'_, '_> {
    /// Begins to drop the element that was just opened.
    pub(super) fn drop(&mut self, trace: Option<Trace>, list: bool, only_text: bool) {
        if !list && !only_text {
            trace.into_iter().for_each(|trace| self.tell(trace));
        }
        self.dropping = Some(Dropping {
            depth: 1,
            trace: trace.filter(|_| list || only_text),
            list,
            only_text,
            person: None,
        });
    }

    pub(super) fn open_dropped(&mut self, element: &Element) {
        let Some(dropping) = &mut self.dropping else {
            return;
        };
        dropping.depth += 1;
        let told = dropping
            .trace
            .filter(|_| dropping.list && dropping.depth == 2);
        let (space, local) = (element.name.space, element.name.local.as_str());
        if (space, local) == ("dc", "creator") {
            dropping.person = Some(String::new());
        }
        let moment = (space, local) == ("dc", "date");
        told.into_iter().for_each(|trace| self.tell(trace));
        if moment {
            self.tell(Trace::Moment);
        }
    }

    pub(super) fn close_dropped(&mut self) {
        let Some(dropping) = &mut self.dropping else {
            return;
        };
        dropping.depth = dropping.depth.saturating_sub(1);
        let person = dropping.person.take();
        if dropping.depth == 0 {
            self.dropping = None;
        }
        let named = person.filter(|person| !person.trim().is_empty());
        self.package.people.extend(named);
    }

    pub(super) fn drop_text(&mut self, text: &str, blank: bool) {
        let Some(dropping) = &mut self.dropping else {
            return;
        };
        if let Some(person) = &mut dropping.person {
            person.push_str(text);
        }
        let told = dropping.trace.filter(|_| dropping.only_text && !blank);
        if told.is_some() {
            // Once is enough.
            dropping.trace = None;
        }
        told.into_iter().for_each(|trace| self.tell(trace));
    }
}

/// What a link out of the file tells: a path of a computer, or an address.
pub(super) fn outside(address: &str) -> Trace {
    let web = address
        .split_once(':')
        .is_some_and(|(scheme, _)| scheme.len() > 1 && scheme != "file");
    match web {
        true => Trace::Link,
        false => Trace::Path,
    }
}
