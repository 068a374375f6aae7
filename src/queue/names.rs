//! Groups as the index knows them: by numbers, so that the record of a tip stays small.

use std::collections::{BTreeMap, BTreeSet};

use envelope::MAX_GROUPS;

/// A set of numbers of groups.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct GroupSet(u64);

impl GroupSet {
    /// Nobody.
    pub(crate) const NONE: Self = Self(0);

    /// The set that these bits stand for, the lowest for group 0.
    pub(crate) fn from_bits(bits: u64) -> Self {
        Self(bits)
    }

    /// Its bits.
    pub(crate) fn bits(self) -> u64 {
        self.0
    }

    /// Whether the group with this number is in it.
    pub(crate) fn has(self, number: u8) -> bool {
        self.0 & bit(number) != 0
    }

    /// The set with this group.
    pub(crate) fn with(self, number: u8) -> Self {
        Self(self.0 | bit(number))
    }

    /// Those that are in one or the other.
    pub(crate) fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Those that are not in the other.
    pub(crate) fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether a group is in both.
    pub(crate) fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// How many are in it.
    pub(crate) fn count(self) -> u32 {
        self.0.count_ones()
    }

    /// Whether nobody is in it.
    pub(crate) fn is_empty(self) -> bool {
        self.0 == 0
    }
}

fn bit(number: u8) -> u64 {
    1_u64.checked_shl(number.into()).unwrap_or(0)
}

/// Which group has which number: at most [`MAX_GROUPS`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Names {
    names: BTreeMap<u8, String>,
    /// Whether the index has to be told.
    changed: bool,
}

impl Names {
    /// What the index holds.
    pub(crate) fn read(names: BTreeMap<u8, String>) -> Self {
        Self {
            names,
            changed: false,
        }
    }

    /// All of them.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (u8, &str)> {
        self.names
            .iter()
            .map(|(number, name)| (*number, name.as_str()))
    }

    /// The name of a number.
    pub(crate) fn name(&self, number: u8) -> Option<&str> {
        self.names.get(&number).map(String::as_str)
    }

    /// The number of a group.
    pub(crate) fn number(&self, name: &str) -> Option<u8> {
        let mut all = self.iter();
        all.find(|(_, other)| *other == name)
            .map(|(number, _)| number)
    }

    /// The number of a group, which gets one if it has none. `None` if no number is free.
    pub(crate) fn add(&mut self, name: &str) -> Option<u8> {
        if let Some(number) = self.number(name) {
            return Some(number);
        }
        let mut numbers = 0..u8::try_from(MAX_GROUPS).unwrap_or(u8::MAX);
        let free = numbers.find(|number| !self.names.contains_key(number))?;
        self.names.insert(free, name.to_owned());
        self.changed = true;
        Some(free)
    }

    /// The same for some groups: `None` if they do not all get one.
    pub(crate) fn add_all(&mut self, names: &BTreeSet<String>) -> Option<GroupSet> {
        let numbers = names.iter().map(|name| self.add(name));
        numbers.collect::<Option<Vec<_>>>().map(as_set)
    }

    /// The numbers of these groups, if they all have one.
    pub(crate) fn set(&self, names: &BTreeSet<String>) -> Option<GroupSet> {
        let numbers = names.iter().map(|name| self.number(name));
        numbers.collect::<Option<Vec<_>>>().map(as_set)
    }

    /// Forgets all others.
    pub(crate) fn keep_only(&mut self, used: GroupSet) {
        let before = self.names.len();
        self.names.retain(|number, _| used.has(*number));
        self.changed |= self.names.len() < before;
    }

    /// Whether the index has to be told.
    pub(crate) fn are_changed(&self) -> bool {
        self.changed
    }

    /// The index was told.
    pub(crate) fn written(&mut self) {
        self.changed = false;
    }
}

fn as_set(numbers: Vec<u8>) -> GroupSet {
    numbers
        .into_iter()
        .fold(GroupSet::default(), GroupSet::with)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_group_has_one_number_and_a_free_one_is_used_again() {
        let mut names = Names::default();
        for n in 0..MAX_GROUPS {
            assert_eq!(names.add(&format!("g{n}")), u8::try_from(n).ok());
        }
        assert_eq!(names.add("g7"), Some(7));
        assert_eq!(names.add("one-more"), None);
        let last = GroupSet::default().with(63);
        names.keep_only(last.with(5));
        assert_eq!((names.name(5), names.name(63)), (Some("g5"), Some("g63")));
        assert_eq!(names.add("one-more"), Some(0));
        let some = BTreeSet::from(["g63".to_owned(), "one-more".to_owned()]);
        assert_eq!(names.set(&some), Some(last.with(0)));
        assert_eq!(names.set(&BTreeSet::from(["g7".to_owned()])), None);
    }

    #[test]
    fn sets_are_what_they_say() {
        let (low, high) = (GroupSet::default().with(0), GroupSet::default().with(63));
        let both = low.and(high);
        assert!(both.has(0) && both.has(63) && !both.has(1));
        assert!(both.meets(high) && !low.meets(high));
        assert_eq!(both.without(high), low);
        assert!(low.without(both).is_empty() && !both.without(low).is_empty());
        assert_eq!(low.with(64), low, "there is no such group");
        assert_eq!(GroupSet::from_bits(both.bits()), both);
    }
}
