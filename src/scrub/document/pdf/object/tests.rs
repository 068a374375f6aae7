use super::*;

fn written(object: &Object) -> String {
    let mut out = Vec::new();
    object.write(&mut out);
    String::from_utf8(out).unwrap()
}

#[test]
fn numbers_are_written_in_one_way() {
    for (digits, decimals, text) in [
        (0, 0, "0"),
        (-5, 0, "-5"),
        (1500, 3, "1.5"),
        (5, 1, ".5"),
        (-5, 3, "-.005"),
        (1000, 3, "1"),
        (0, 9, "0"),
        (i64::MIN, 2, "-92233720368547758.08"),
    ] {
        assert_eq!(
            written(&Object::Number(Number::new(digits, decimals))),
            text
        );
    }
}

#[test]
fn a_dictionary_is_in_order_and_the_last_of_two_entries_counts() {
    let entry = |key: &[u8], number| (key.to_vec(), Object::int(number));
    let dict = Dict::from_entries(vec![entry(b"B", 1), entry(b"A#", 2), entry(b"B", 3)]);
    assert_eq!(written(&Object::Dict(dict)), "<</A#23 2/B 3>>");
}
