use envelope::Token;

use super::*;

/// Tips 1, 2, 3, …, each with the first of its copies.
fn list(folds: &[i64]) -> List {
    let places = (1..).zip(folds).map(|(n, fold)| Place {
        n,
        id: Token::random().id(),
        fold: *fold,
        read: false,
    });
    let mut list = List::default();
    list.set_height(3);
    list.fill(places.collect());
    list
}

fn numbers(list: &List) -> Vec<i64> {
    list.lines.iter().map(|l| list.places[l.at].n).collect()
}

#[test]
fn copies_are_folded_and_unfolded_in_their_place() {
    let mut list = list(&[1, 2, 1, 4, 2, 1]);
    assert_eq!(numbers(&list), [1, 2, 4]);
    list.go(1);
    list.fold();
    assert_eq!(numbers(&list), [1, 2, 5, 4]);
    assert_eq!(list.cursor(), 1);
    list.go(1);
    list.fold();
    assert_eq!((numbers(&list), list.cursor()), (vec![1, 2, 4], 1));
    list.fold_all();
    assert_eq!(numbers(&list), [1, 2, 3, 4, 5, 6]);
    assert_eq!(list.cursor(), 1, "the chosen tip stays chosen");
}

#[test]
fn words_narrow_the_list_and_the_best_comes_first() {
    let mut list = list(&[1, 2, 1, 4, 5]);
    list.narrow(Some(Fitting::Best(vec![5, 3, 99])));
    assert_eq!(numbers(&list), [5, 3]);
    list.narrow(Some(Fitting::Many(vec![5, 3, 99])));
    assert_eq!(numbers(&list), [3, 5]);
    list.narrow(Some(Fitting::Best(Vec::new())));
    assert_eq!((numbers(&list), list.chosen()), (vec![], None));
    assert!(!list.next_unread());
    list.go(1);
    list.fold();
    list.narrow(None);
    assert_eq!(numbers(&list), [1, 2, 4, 5]);
}

#[test]
fn the_chosen_row_is_always_on_the_screen() {
    let folds: Vec<i64> = (1..=100).collect();
    let mut list = list(&folds);
    for (rows, cursor) in [(1, 1), (50, 51), (-3, 48), (1000, 99), (-1000, 0), (2, 2)] {
        list.go(rows);
        assert_eq!(list.cursor(), cursor);
        let chosen = list.on_screen().filter(|(_, chosen, _)| *chosen).count();
        assert_eq!((chosen, list.on_screen().count()), (1, 3));
    }
    list.page(2);
    assert_eq!(list.cursor(), 6);
    list.set_height(1);
    assert!(list.on_screen().all(|(_, chosen, _)| chosen));
    list.set_height(0);
    assert_eq!(list.on_screen().count(), 0);
}

#[test]
fn the_next_unread_tip_is_found_around_the_end() {
    let mut list = list(&[1, 2, 3, 4]);
    for place in [1, 3] {
        let id = list.places[place].id;
        list.mark(&id, true);
    }
    let mut seen = Vec::new();
    for _ in 0..3 {
        assert!(list.next_unread());
        seen.push(list.cursor());
    }
    assert_eq!(seen, [2, 0, 2]);
}

#[test]
fn read_and_unread_tips_are_told_apart_in_memory() {
    let mut list = list(&[1, 2, 1, 4, 5]);
    let ids: Vec<TipId> = list.places.iter().map(|place| place.id).collect();
    list.mark(&ids[0], true);
    list.go(1);
    list.show_only(Some(Read::No));
    assert_eq!(
        numbers(&list),
        [2, 3, 4, 5],
        "the first copy that is unread"
    );
    assert_eq!(list.chosen(), Some(ids[1]), "the chosen tip stays chosen");
    list.mark(&ids[1], true);
    assert_eq!(numbers(&list), [2, 3, 4, 5], "what is being read stays");
    list.mark(&ids[0], false);
    assert_eq!(
        numbers(&list),
        [1, 2, 4, 5],
        "what is unread again comes back"
    );
    assert_eq!(list.chosen(), Some(ids[1]));
    list.narrow(Some(Fitting::Best(vec![5, 2])));
    assert_eq!(numbers(&list), [5, 2]);
    list.show_only(Some(Read::Yes));
    assert_eq!(numbers(&list), [2]);
    list.narrow(None);
    list.show_only(None);
    assert_eq!(numbers(&list), [1, 2, 4, 5]);
}

#[test]
fn what_the_filter_is_no_longer_true_of_stays_until_the_choice_is_another() {
    let mut list = list(&[1, 2, 3]);
    let ids: Vec<TipId> = list.places.iter().map(|place| place.id).collect();
    assert!(list.judge(&ids[1], false));
    assert_eq!(numbers(&list), [1, 2, 3]);
    list.show_only(Some(Read::No));
    assert_eq!(numbers(&list), [1, 3]);
    assert!(list.judge(&ids[1], true));
    assert_eq!(numbers(&list), [1, 2, 3], "undone");
    assert!(
        !list.judge(&Token::random().id(), true),
        "none of the list's"
    );
}
