//! Three groups export and acknowledge in every order that comes up, across restarts and losses of the index, beside
//! a model of what each tip waits for.
#![allow(clippy::unwrap_used)] // A test fails by panicking.

mod desk;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use bocca_queue::Queue;
use desk::{export, export_for, groups, held, held_for, push, push_for, waiting_for, Desk};
use envelope::TipId;

const GROUPS: [&str; 3] = ["berlin", "lyon", "paris"];
const STEPS: usize = 400;

/// Numbers that look random and are the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % n
    }

    fn some<T: Copy>(&mut self, of: &[T]) -> Vec<T> {
        of.iter().copied().filter(|_| self.below(2) == 0).collect()
    }
}

/// A tip as the model knows it.
#[derive(Default)]
struct Held {
    named: BTreeSet<&'static str>,
    exported: BTreeSet<&'static str>,
    opened: BTreeSet<&'static str>,
    in_a_batch_of_all: bool,
}

impl Held {
    /// A receipt for it without a group does not tell which of them opened it.
    fn is_of_one_of_several(&self) -> bool {
        !self.in_a_batch_of_all && !self.exported.is_empty() && self.named.len() > 1
    }
}

#[derive(Default)]
struct Model(BTreeMap<TipId, Held>);

impl Model {
    fn ids(&self) -> Vec<TipId> {
        self.0.keys().copied().collect()
    }

    fn wanted(&self, group: &str, again: bool) -> Vec<TipId> {
        let wants = |tip: &Held| {
            tip.named.contains(group)
                && !tip.opened.contains(group)
                && (again || !tip.exported.contains(group))
        };
        let wanted = self.0.iter().filter(|(_, tip)| wants(tip));
        wanted.map(|(id, _)| *id).collect()
    }

    fn acknowledge_for(&mut self, group: &'static str, ids: &[TipId]) {
        for id in ids {
            let Some(tip) = self.0.get_mut(id) else {
                continue;
            };
            let given = tip.exported.contains(group) || tip.in_a_batch_of_all;
            if tip.named.contains(group) && (given || tip.opened.contains(group)) {
                tip.opened.insert(group);
            }
            if tip.opened == tip.named {
                self.0.remove(id);
            }
        }
    }

    fn lose_the_index(&mut self) {
        for tip in self.0.values_mut() {
            let named = std::mem::take(&mut tip.named);
            *tip = Held {
                named,
                ..Held::default()
            };
        }
    }

    fn assert_is(&self, queue: &Queue, step: usize) {
        assert_eq!(held(queue), self.ids(), "step {step}");
        for group in GROUPS {
            let (next, again) = (waiting_for(queue, group), held_for(queue, group));
            assert_eq!(next, self.wanted(group, false), "{group}, step {step}");
            assert_eq!(again, self.wanted(group, true), "{group}, step {step}");
        }
    }
}

/// The queue and the model beside it.
struct World {
    desk: Desk,
    /// `None` only while it is opened again.
    queue: Option<Queue>,
    model: Model,
    dice: Dice,
}

impl World {
    fn new() -> Self {
        let desk = Desk::new();
        let queue = desk.open_clean();
        queue.set_groups(groups(&GROUPS)).unwrap();
        Self {
            desk,
            queue: Some(queue),
            model: Model::default(),
            dice: Dice(7),
        }
    }

    fn queue(&self) -> &Queue {
        self.queue.as_ref().unwrap()
    }

    fn push(&mut self) {
        let names = self.dice.some(&GROUPS);
        let (id, named) = match names.len() {
            0 | 3 => (push(self.queue(), "for all").unwrap(), GROUPS.to_vec()),
            _ => (push_for(self.queue(), &names, "for some"), names),
        };
        let tip = Held {
            named: named.into_iter().collect(),
            ..Held::default()
        };
        self.model.0.insert(id, tip);
    }

    fn export_for(&mut self, group: &'static str, step: usize) {
        export_for(self.queue(), group, &step.to_string());
        for id in self.model.wanted(group, false) {
            let tip = self.model.0.get_mut(&id).unwrap();
            tip.exported.insert(group);
        }
    }

    fn acknowledge_for(&mut self, group: &'static str) {
        let ids = self.model.ids();
        let some = self.dice.some(&ids);
        self.queue().acknowledge_for(group, &some).unwrap();
        self.model.acknowledge_for(group, &some);
    }

    fn export(&mut self, step: usize) {
        export(self.queue(), &step.to_string());
        for tip in self.model.0.values_mut() {
            tip.in_a_batch_of_all = true;
        }
    }

    fn acknowledge(&mut self) {
        let ids = self.model.ids();
        let some = self.dice.some(&ids[..ids.len() / 4]);
        self.queue().acknowledge(&some).unwrap();
        let model = &mut self.model.0;
        model.retain(|id, tip| tip.is_of_one_of_several() || !some.contains(id));
    }

    fn restart(&mut self, without_index: bool) {
        drop(self.queue.take());
        if without_index {
            fs::remove_dir_all(self.desk.path("index")).unwrap();
            self.model.lose_the_index();
        }
        self.queue = Some(self.desk.open().0);
    }

    fn step(&mut self, step: usize) {
        let group = GROUPS[self.dice.below(3)];
        match self.dice.below(20) {
            0..8 => self.push(),
            8..11 => self.export_for(group, step),
            11..16 => self.acknowledge_for(group),
            16 => self.export(step),
            17 => self.acknowledge(),
            18 => self.restart(false),
            _ => {
                let without_index = self.dice.below(3) == 0;
                self.restart(without_index);
            }
        }
    }
}

#[test]
fn no_tip_leaves_before_its_last_group_and_none_stays_behind() {
    let (mut world, mut most) = (World::new(), 0);
    for step in 0..STEPS {
        world.step(step);
        most = most.max(world.model.0.len());
        world.model.assert_is(world.queue(), step);
    }
    assert!(most > 10, "the model was put to use: {most}");
    let ids = world.model.ids();
    for group in GROUPS {
        world.export_for(group, STEPS);
        world.queue().acknowledge_for(group, &ids).unwrap();
    }
    assert!(held(world.queue()).is_empty());
    assert!(world.desk.names().is_empty());
}
