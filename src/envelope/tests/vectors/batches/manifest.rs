//! What can be wrong in the manifest, and in the entry that holds it.

use super::{archive, entries, failure, json, plain_json, tip_json, Named, RELAY, TIPS};
use crate::builder::Entry;

pub(crate) fn fields() -> Vec<Named> {
    let with =
        |name, comment, text: String| failure(name, "manifest", comment, archive(&entries(&text)));
    let replaced = |name, comment, from: &str, to: &str| {
        assert!(plain_json().contains(from));
        with(name, comment, plain_json().replacen(from, to, 1))
    };
    let tips = TIPS.map(|(id, bytes)| tip_json(id, bytes));
    let [first, second, third] = tips.clone();
    let sequence = |text| json("null", text, "null", &tips);
    let relay = |text| json(text, "1", "null", &tips);
    vec![
        replaced(
            "manifest_unknown_field",
            "a field too many",
            "{\"format\"",
            "{\"x\":1,\"format\"",
        ),
        replaced(
            "manifest_missing_field",
            "no field previous",
            "\"previous\":null,",
            "",
        ),
        replaced(
            "manifest_space",
            "a space",
            "\"relay\":null",
            "\"relay\": null",
        ),
        replaced(
            "manifest_other_format",
            "another version",
            "bocca-batch/1",
            "bocca-batch/2",
        ),
        replaced(
            "manifest_tip_unknown_field",
            "a field too many in a tip",
            "{\"id\"",
            "{\"time\":1,\"id\"",
        ),
        replaced(
            "manifest_tip_id_upper_case",
            "an id in upper case",
            "abcdef0123",
            "ABCDEF0123",
        ),
        replaced(
            "manifest_tip_id_path",
            "an id that is a path",
            "0123456789abcdef",
            "../../../../../x",
        ),
        replaced(
            "manifest_tip_size_beyond_tar",
            "a tip of 8 GiB",
            "\"size\":13",
            "\"size\":8589934592",
        ),
        replaced(
            "manifest_group_null",
            "a group of none",
            "\"tips\"",
            "\"group\":null,\"tips\"",
        ),
        replaced(
            "manifest_group_path",
            "a group that is a path",
            "\"tips\"",
            "\"group\":\"../fr\",\"tips\"",
        ),
        with("manifest_sequence_zero", "batch 0", sequence("0")),
        with(
            "manifest_sequence_too_large",
            "a number beyond 2^53 - 1",
            sequence("9007199254740992"),
        ),
        with(
            "manifest_sequence_fraction",
            "a number with a fraction",
            sequence("1.0"),
        ),
        with(
            "manifest_previous_short",
            "a digest of 31 bytes",
            json("null", "2", &format!("\"{}\"", "0".repeat(62)), &tips),
        ),
        with(
            "manifest_relay_not_onion",
            "a host name",
            relay("\"example.org\""),
        ),
        with(
            "manifest_relay_url",
            "an address with a scheme",
            relay(&RELAY.replacen('"', "\"http://", 1)),
        ),
        with(
            "manifest_not_sorted",
            "two tips in another order",
            json(
                "null",
                "1",
                "null",
                &[second.clone(), first.clone(), third.clone()],
            ),
        ),
        with(
            "manifest_tip_twice",
            "a tip twice",
            json("null", "1", "null", &[first.clone(), first, second, third]),
        ),
    ]
}

pub(crate) fn first_entry() -> Vec<Named> {
    let changed = |name, comment, change: &dyn Fn(&mut Entry)| {
        let mut entries = entries(&plain_json());
        change(&mut entries[0]);
        failure(name, "manifest", comment, archive(&entries))
    };
    let whole = archive(&entries(&plain_json()));
    let cut = |len: usize| whole[..len].to_vec();
    let mut last = entries(&plain_json());
    last.rotate_left(1);
    vec![
        changed("first_header_time", "manifest.json with a time", &|entry| {
            *entry = entry.clone().with(136, b"14716600000\0")
        }),
        changed("first_header_name", "another first entry", &|entry| {
            *entry = entry.clone().with(0, b"Manifest.json")
        }),
        changed(
            "first_size_beyond_bound",
            "manifest.json of 64 MiB and a byte",
            &|entry| *entry = entry.clone().with(124, b"00400000001\0"),
        ),
        changed("first_fill", "a byte after manifest.json", &|entry| {
            entry.fill[0] = b'\n'
        }),
        failure(
            "first_not_manifest",
            "manifest",
            "manifest.json at the end",
            archive(&last),
        ),
        failure("cut_empty", "manifest", "no bytes at all", vec![]),
        failure(
            "cut_in_header",
            "manifest",
            "the batch ends in its first header",
            cut(511),
        ),
        failure(
            "cut_in_manifest",
            "manifest",
            "the batch ends in manifest.json",
            cut(600),
        ),
    ]
}
