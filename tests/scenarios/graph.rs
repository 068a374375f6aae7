//! Goal of these tests: the layout's arrows hold in the real dependency graph, so that a trust
//! level cannot be widened by one line in a manifest.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use bocca_tests::{project, run};
use serde_json::Value;

/// Package id to name, and package id to what it is built with (no test-only dependencies).
struct Graph {
    names: BTreeMap<String, String>,
    edges: BTreeMap<String, BTreeSet<String>>,
}

impl Graph {
    fn of_the_project() -> Self {
        let metadata = run(Command::new("cargo")
            .args(["metadata", "--format-version", "1", "--locked", "--offline"])
            .args(["--filter-platform", "x86_64-unknown-linux-gnu"])
            .current_dir(project()));
        assert_eq!(metadata.code, 0, "{}", metadata.stderr);
        let metadata: Value = serde_json::from_str(&metadata.stdout).unwrap();
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        let list = |value: &Value| value.as_array().unwrap().clone();
        let names = list(&metadata["packages"])
            .iter()
            .map(|p| (text(&p["id"]), text(&p["name"])))
            .collect();
        let shipped = |dep: &&Value| {
            list(&dep["dep_kinds"])
                .iter()
                .any(|kind| kind["kind"] != "dev")
        };
        let edges = list(&metadata["resolve"]["nodes"]).into_iter().map(|node| {
            let deps = list(&node["deps"]);
            let deps = deps
                .iter()
                .filter(shipped)
                .map(|dep| text(&dep["pkg"]))
                .collect();
            (text(&node["id"]), deps)
        });
        Self {
            names,
            edges: edges.collect(),
        }
    }

    fn id(&self, name: &str) -> &str {
        let found = self.names.iter().find(|(_, other)| *other == name);
        found.unwrap_or_else(|| panic!("no package {name}")).0
    }

    /// Names of everything that a package is built with, itself included.
    fn reach(&self, name: &str) -> BTreeSet<&str> {
        let mut seen = BTreeSet::new();
        let mut next = vec![self.id(name)];
        while let Some(id) = next.pop() {
            if seen.insert(id) {
                next.extend(self.edges[id].iter().map(String::as_str));
            }
        }
        seen.into_iter().map(|id| self.names[id].as_str()).collect()
    }

    /// Names of the packages that name a package themselves.
    fn users(&self, name: &str) -> BTreeSet<&str> {
        let named = |deps: &BTreeSet<String>| deps.iter().any(|id| self.names[id] == name);
        let users = self.edges.iter().filter(|(_, deps)| named(deps));
        users.map(|(id, _)| self.names[id].as_str()).collect()
    }
}

/// A crate that can reach a network, or exists only for that.
fn is_network(name: &str) -> bool {
    const NETWORK: [&str; 16] = [
        "tokio",
        "mio",
        "socket2",
        "hyper",
        "hyper-util",
        "h2",
        "rustls",
        "native-tls",
        "openssl",
        "reqwest",
        "ureq",
        "curl",
        "async-std",
        "smol",
        "quinn",
        "libssh2-sys",
    ];
    NETWORK.contains(&name) || name.starts_with("arti") || name.starts_with("tor-")
}

#[test]
fn the_reader_has_no_network_crate() {
    let graph = Graph::of_the_project();
    let reach = graph.reach("bocca-reader");
    let network: Vec<_> = reach.iter().filter(|name| is_network(name)).collect();
    assert!(network.is_empty(), "{network:?}");
    assert!(!reach.contains("sled"));
    assert!(
        graph
            .reach("bocca-relay")
            .iter()
            .any(|name| is_network(name)),
        "the check sees networks"
    );
}

#[test]
fn the_reader_has_no_decoder_and_the_decoder_no_network_and_no_key() {
    let graph = Graph::of_the_project();
    let decoders = ["image", "hayro", "zune-jpeg", "gif", "image-webp", "tiff"];
    let has = |program| {
        decoders
            .iter()
            .filter(|name| graph.reach(program).contains(*name))
            .count()
    };
    assert_eq!(
        (has("bocca-reader"), has("bocca-preview")),
        (0, decoders.len())
    );
    let preview = graph.reach("bocca-preview");
    let other: Vec<_> = preview
        .iter()
        .filter(|name| is_network(name) || name.starts_with("age") || **name == "bocca-envelope")
        .collect();
    assert!(other.is_empty(), "{other:?}");
}

/// What one program is built with when it is built alone, as for a release.
fn shipped(program: &str) -> String {
    let tree = run(Command::new("cargo")
        .args(["tree", "--locked", "--offline", "--prefix", "none"])
        .args(["--edges", "normal,build", "--package", program])
        .current_dir(project()));
    assert_eq!(tree.code, 0, "{}", tree.stderr);
    tree.stdout
}

#[test]
fn the_reader_has_no_cryptography_in_c() {
    let is_c = |line: &str| line.starts_with("aws-lc") || line.starts_with("ring ");
    assert!(!shipped("bocca-reader").lines().any(is_c));
    let relay = shipped("bocca-relay");
    assert!(relay.lines().any(is_c), "the check sees it");
    assert!(
        !relay.lines().any(|line| line.starts_with("ring ")),
        "one is enough"
    );
}

#[test]
fn only_the_reader_runs_plugins() {
    // `which` finds their programs: age has it with its feature `plugin` alone.
    let finds = |line: &str| line.starts_with("which ");
    assert!(shipped("bocca-reader").lines().any(finds));
    assert!(!shipped("bocca-relay").lines().any(finds));
}

#[test]
fn each_edge_of_the_system_has_one_owner() {
    let graph = Graph::of_the_project();
    assert_eq!(graph.users("sled"), BTreeSet::from(["bocca-queue"]));
    assert_eq!(
        graph.users("arti-client"),
        BTreeSet::from(["bocca-onion", "bocca-visit"])
    );
    assert_eq!(
        graph.users("bocca-visit"),
        BTreeSet::from(["bocca-send", "bocca-visitor"]),
        "the visitor is a test's"
    );
    assert_eq!(graph.users("bocca-onion"), BTreeSet::from(["bocca-relay"]));
    assert_eq!(graph.users("hayro"), BTreeSet::from(["bocca-raster"]));
    let ours = |name: &&str| name.starts_with("bocca-") && *name != "bocca-tests";
    let senders = BTreeSet::from(["bocca-relay", "bocca-send", "bocca-visitor"]);
    for crate_name in ["hyper", "hyper-util"] {
        let users: BTreeSet<_> = graph.users(crate_name).into_iter().filter(ours).collect();
        assert!(users.contains("bocca-relay"), "{crate_name}");
        assert!(users.is_subset(&senders), "{crate_name}: {users:?}");
    }
}

#[test]
fn arrows_between_our_crates_point_down() {
    let graph = Graph::of_the_project();
    let below = |name: &str| -> BTreeSet<String> {
        let reach = graph.reach(name).into_iter();
        reach
            .filter(|other| other.starts_with("bocca-") && *other != name)
            .map(str::to_owned)
            .collect()
    };
    let set = |names: &[&str]| {
        names
            .iter()
            .map(|name| format!("bocca-{name}"))
            .collect::<BTreeSet<_>>()
    };
    assert_eq!(below("bocca-envelope"), set(&[]));
    assert_eq!(below("bocca-scrub"), set(&[]));
    assert_eq!(below("bocca-raster"), set(&[]));
    assert_eq!(below("bocca-queue"), set(&["envelope"]));
    assert_eq!(below("bocca-reader"), set(&["envelope", "triage"]));
    assert_eq!(below("bocca-preview"), set(&["raster"]));
    assert_eq!(below("bocca-send"), set(&["envelope", "scrub", "visit"]));
    assert_eq!(
        below("bocca-relay"),
        set(&["envelope", "onion", "queue", "raster", "scrub"])
    );
}

#[test]
fn no_dependency_comes_from_outside_the_registry() {
    let lock = std::fs::read_to_string(project().join("Cargo.lock")).unwrap();
    assert!(!lock.contains("git+"), "no git dependencies");
}
