//! Vectors of batches. A batch does not look into its tips, so they are short texts here.

use bocca_envelope::Digest;

use crate::builder::{put, Entry};
use crate::vector::Vector;

type Named = (&'static str, Vector);

const RELAY: &str = "\"bocca2345bocca2345bocca2345bocca2345bocca2345bocca2345ab.onion\"";
const TIPS: [(&str, &[u8]); 3] = [
    ("0123456789abcdef0123456789abcdef", b"the first tip"),
    ("5555555555555555aaaaaaaaaaaaaaaa", &[0x55; 512]),
    ("ffffffffffffffffffffffffffffffff", b""),
];

fn tip_json(id: &str, bytes: &[u8]) -> String {
    format!(
        r#"{{"id":"{id}","size":{},"sha256":"{}"}}"#,
        bytes.len(),
        Digest::of(bytes)
    )
}

fn json(relay: &str, sequence: &str, previous: &str, tips: &[String]) -> String {
    let tips = tips.join(",");
    format!(
        r#"{{"format":"bocca-batch/1","relay":{relay},"sequence":{sequence},"previous":{previous},"tips":[{tips}]}}"#
    )
}

fn plain_json() -> String {
    json(
        "null",
        "1",
        "null",
        &TIPS.map(|(id, bytes)| tip_json(id, bytes)),
    )
}

fn entries(json: &str) -> Vec<Entry> {
    let tips = TIPS
        .iter()
        .map(|(id, bytes)| Entry::new(&format!("tips/{id}.age"), bytes));
    std::iter::once(Entry::new("manifest.json", json.as_bytes()))
        .chain(tips)
        .collect()
}

fn archive(entries: &[Entry]) -> Vec<u8> {
    let mut bytes: Vec<u8> = entries.iter().flat_map(Entry::bytes).collect();
    bytes.extend([0; 1024]);
    bytes
}

fn failure(name: &'static str, layer: &str, comment: &str, body: Vec<u8>) -> Named {
    (
        name,
        Vector::new(&format!("{layer} failure"), comment, body),
    )
}

pub(crate) fn all() -> Vec<Named> {
    let mut all = good();
    all.extend(manifests());
    all.extend(first_entry());
    all.extend(frames());
    all
}

fn good() -> Vec<Named> {
    let previous = format!("\"{}\"", Digest::of(b"the batch before"));
    let tips = TIPS.map(|(id, bytes)| tip_json(id, bytes));
    let later = json(RELAY, "9007199254740991", &previous, &tips);
    let empty = json("null", "1", "null", &[]);
    let success = |name, comment, body| (name, Vector::new("success", comment, body));
    vec![
        success("good", "three tips", archive(&entries(&plain_json()))),
        success(
            "good_later",
            "an address, the largest number, a batch before",
            archive(&entries(&later)),
        ),
        success("good_empty", "no tips", archive(&entries(&empty)[..1])),
    ]
}

fn manifests() -> Vec<Named> {
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

fn first_entry() -> Vec<Named> {
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

fn frames() -> Vec<Named> {
    let frame = |name, comment, body| failure(name, "frame", comment, body);
    let changed = |name, comment, change: &dyn Fn(&mut Vec<Entry>)| {
        let mut entries = entries(&plain_json());
        change(&mut entries);
        frame(name, comment, archive(&entries))
    };
    let whole = archive(&entries(&plain_json()));
    let mut blocked = whole.clone();
    blocked.resize(10_240, 0);
    let mut end = whole.clone();
    end[whole.len() - 1] = 1;
    let mut tip = entries(&plain_json());
    tip[1].body[3] ^= 1;
    vec![
        changed("tip_header_time", "a tip with a time", &|e| {
            e[2] = e[2].clone().with(136, b"14716600000\0")
        }),
        changed(
            "tip_header_checksum",
            "a tip's header with a wrong checksum",
            &|e| put(&mut e[2].header, 148, b"000000\0 "),
        ),
        changed("tip_name", "a tip with another name", &|e| {
            e[3] = Entry::new("tips/x.age", b"")
        }),
        changed("tip_size", "a tip shorter than the manifest says", &|e| {
            e[1] = Entry::new(&format!("tips/{}.age", TIPS[0].0), b"the first ti")
        }),
        changed("tip_missing", "a tip of the manifest is missing", &|e| {
            drop(e.remove(2))
        }),
        changed("tip_extra", "a tip that the manifest does not name", &|e| {
            e.push(Entry::new("tips/x.age", b""))
        }),
        changed("tips_swapped", "two tips in another order", &|e| {
            e.swap(1, 2)
        }),
        changed("tip_fill", "a byte after a tip", &|e| e[1].fill[7] = b'x'),
        frame(
            "end_missing",
            "no end mark",
            whole[..whole.len() - 1024].to_vec(),
        ),
        frame(
            "end_half",
            "half an end mark",
            whole[..whole.len() - 512].to_vec(),
        ),
        frame("end_not_zero", "the end mark's last byte is not zero", end),
        frame(
            "trailing_zeros",
            "zeros up to 10 KiB, as tar programs write them",
            blocked,
        ),
        frame(
            "trailing_byte",
            "a byte after the end mark",
            [&whole[..], b"\0"].concat(),
        ),
        frame(
            "cut_in_tip",
            "the batch ends in a tip",
            whole[..whole.len() - 1024 - 512 - 100].to_vec(),
        ),
        failure(
            "tip_content",
            "tip",
            "one bit of a tip differs",
            archive(&tip),
        ),
    ]
}
