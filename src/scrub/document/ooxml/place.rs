//! Where in a part the filter stands.

use super::names::Ns;

/// An element whose end has not come yet.
#[derive(Debug)]
pub(super) struct Frame {
    pub(super) ns: Ns,
    pub(super) name: &'static str,
    /// Its number in the part, in the order of the start tags.
    pub(super) number: u32,
    /// It is written, and not only what is in it.
    pub(super) kept: bool,
    /// Where it starts in what is written.
    pub(super) start: usize,
    /// Elements that were written right in it.
    pub(super) children: u32,
    /// For the rules, to remember something until its end.
    pub(super) flag: bool,
    /// Its text is content.
    pub(super) text: bool,
}

impl Frame {
    pub(super) fn is(&self, ns: Ns, name: &str) -> bool {
        self.ns == ns && self.name == name
    }
}

/// The elements around the place where the filter stands, the outermost first.
#[derive(Debug, Default)]
pub(super) struct Place {
    pub(super) frames: Vec<Frame>,
    /// Which of them are written.
    pub(super) kept: Vec<usize>,
    pub(super) number: u32,
}

impl Place {
    /// The number of the element that is being opened.
    pub(super) fn number(&self) -> u32 {
        self.number
    }

    /// The elements around that are written, the innermost first.
    pub(super) fn around(&self) -> impl Iterator<Item = &Frame> {
        let kept = self.kept.iter().rev();
        kept.filter_map(|at| self.frames.get(*at))
    }

    pub(super) fn parent(&self) -> Option<&Frame> {
        self.around().next()
    }

    pub(super) fn parent_mut(&mut self) -> Option<&mut Frame> {
        self.frames.get_mut(*self.kept.last()?)
    }

    /// The innermost written element around for which `test` holds.
    pub(super) fn find_mut(&mut self, test: impl Fn(&Frame) -> bool) -> Option<&mut Frame> {
        let mut kept = self.kept.iter().rev();
        let at = *kept.find(|at| self.frames.get(**at).is_some_and(&test))?;
        self.frames.get_mut(at)
    }

    /// The innermost element around, written or not.
    pub(super) fn innermost(&self) -> Option<&Frame> {
        self.frames.last()
    }

    /// True when the innermost elements around are these, from the outside in.
    pub(super) fn is_in(&self, ns: Ns, names: &[&str]) -> bool {
        let mut around = self.around();
        let mut names = names.iter().rev();
        names.all(|name| around.next().is_some_and(|frame| frame.is(ns, name)))
    }

    /// How many written elements are around.
    pub(super) fn depth(&self) -> usize {
        self.kept.len()
    }
}
