//! Goal of these tests: codes are bounded, wait within bounds, and tell nothing.

use std::time::Instant;

use super::*;

const SALT: &[u8] = b"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.onion";

/// Codes are not drawn with it.
const TOO_SHORT: &[u8] = b"short";

fn codes(salt: &[u8]) -> Arc<Codes> {
    Codes::start(salt.to_vec()).unwrap()
}

fn drawn(codes: &Codes) -> Option<Fresh> {
    match codes.supply() {
        Supply::Fresh(fresh) => Some(fresh),
        Supply::Later(place) => codes.wait(place),
        Supply::Nothing => None,
    }
}

/// On a busy machine a thread of the lowest priority may take its time.
fn sooner_or_later(what: impl Fn() -> bool) {
    let start = Instant::now();
    while !what() {
        assert!(start.elapsed() < Duration::from_secs(300));
        std::thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn a_fresh_code_opens_its_own_mailbox() {
    let codes = codes(SALT);
    let draw = || (0..100).find_map(|_| drawn(&codes)).unwrap();
    let (one, other) = (draw(), draw());
    assert!(one.mailbox.id != other.mailbox.id);
    let opened = codes.open(&one.code).unwrap();
    assert!(opened.mailbox == one.mailbox);
}

#[test]
fn the_stock_is_bounded_and_ends_with_its_owner() {
    let codes = codes(SALT);
    let held = |codes: &Codes| codes.0.stock().fresh.len();
    sooner_or_later(|| held(&codes) == STOCK);
    std::thread::sleep(Duration::from_millis(500));
    assert_eq!(held(&codes), STOCK);
    assert!(matches!(codes.supply(), Supply::Fresh(_)));
    sooner_or_later(|| held(&codes) == STOCK);
    let inner = Arc::downgrade(&codes.0);
    drop(codes);
    sooner_or_later(|| inner.upgrade().is_none());
}

#[test]
fn whoever_comes_when_too_many_wait_is_told_at_once() {
    let codes = codes(SALT);
    let code = Code::random();
    let others = codes.0.opening.try_acquire_many(OPENING as u32).unwrap();
    assert_eq!(codes.open(&code).err(), Some(Busy));
    drop(others);
    assert!(codes.open(&code).is_ok());
}

#[test]
fn those_who_look_for_answers_leave_places_for_those_who_send() {
    let codes = codes(SALT);
    let code = Code::random();
    let others = codes.0.looking.try_acquire_many(LOOKING as u32).unwrap();
    let theirs = codes.0.opening.try_acquire_many(LOOKING as u32).unwrap();
    assert_eq!(codes.look(&code).err(), Some(Busy));
    assert!(codes.open(&code).is_ok());
    drop((others, theirs));
    assert!(codes.look(&code).is_ok());
}

#[test]
fn a_tip_waits_for_a_code_only_so_long_and_only_with_so_many() {
    let codes = codes(TOO_SHORT);
    let mut places: Vec<_> = (0..WAITING_FOR_FRESH)
        .map(|_| match codes.supply() {
            Supply::Later(place) => place,
            other => panic!("{other:?}"),
        })
        .collect();
    assert!(matches!(codes.supply(), Supply::Nothing));
    assert_eq!(codes.0.stock().without, 1, "and is counted");
    let start = Instant::now();
    // As many as may wait were just counted, and that is more than none.
    let place = places.pop().unwrap();
    assert!(codes.wait(place).is_none());
    assert!(start.elapsed() >= PATIENCE);
    assert!(
        matches!(codes.supply(), Supply::Later(_)),
        "there is a place again"
    );
    drop(places);
}

#[test]
fn codes_are_drawn_by_a_thread_that_gives_way() {
    let _codes = codes(SALT);
    let nice_of = |task: std::io::Result<std::fs::DirEntry>| {
        let read = |file| std::fs::read_to_string(task.as_ref().ok()?.path().join(file)).ok();
        let stat = (read("comm")?.trim() == "codes").then(|| read("stat"))??;
        // Field 19 of proc_pid_stat(5); the second one ends with the last parenthesis.
        let (_, fields) = stat.rsplit_once(')')?;
        fields.split_whitespace().nth(19 - 3)?.parse::<i32>().ok()
    };
    sooner_or_later(|| {
        let tasks = std::fs::read_dir("/proc/self/task").unwrap();
        let nice: Vec<i32> = tasks.filter_map(nice_of).collect();
        !nice.is_empty() && nice.iter().all(|nice| *nice == LOWEST)
    });
}

#[test]
fn drawing_gives_way_the_more_tips_get_no_code() {
    assert_eq!(
        pause(0),
        Duration::ZERO,
        "nobody pays for a code but whoever gets it"
    );
    assert_eq!(pause(2), 2 * PAUSE);
    assert_eq!(pause(u32::MAX), LONGEST_PAUSE);
    let codes = codes(SALT);
    codes.0.stock().without = u32::MAX;
    // Whoever was counted is forgotten with the next one, and the stock fills all the same.
    sooner_or_later(|| codes.0.stock().without == 0);
    sooner_or_later(|| codes.0.stock().fresh.len() == STOCK);
}

#[test]
fn nobody_waits_for_a_code_in_a_rush() {
    let codes = codes(TOO_SHORT);
    let stands = |without, pausing| {
        let mut stock = codes.0.stock();
        (stock.without, stock.pausing) = (without, pausing);
    };
    for (without, pausing) in [(RUSH, false), (0, true)] {
        stands(without, pausing);
        assert!(matches!(codes.supply(), Supply::Nothing));
        assert_eq!(codes.0.stock().without, without + 1, "and is counted");
    }
    stands(RUSH - 1, false);
    assert!(matches!(codes.supply(), Supply::Later(_)));
}

#[test]
fn debug_forms_tell_nothing() {
    let codes = codes(SALT);
    let code = Code::random();
    let mailbox = codes.open(&code).unwrap().mailbox;
    let fresh = Fresh { code, mailbox };
    assert_eq!(
        format!("{codes:?} {fresh:?}"),
        "Codes { .. } Fresh { code: Code { .. }, mailbox: Mailbox { .. } }"
    );
}

#[test]
fn nobody_overtakes_those_who_wait() {
    let (codes, source) = (codes(TOO_SHORT), codes(SALT));
    let fresh = || (0..100).find_map(|_| drawn(&source)).unwrap();
    let Supply::Later(place) = codes.supply() else {
        panic!("there is none and nobody waits");
    };
    codes.0.stock().fresh.push(fresh());
    let Supply::Later(second) = codes.supply() else {
        panic!("the one that there is belongs to whoever came first");
    };
    codes.0.stock().fresh.extend([fresh(), fresh()]);
    assert!(
        matches!(codes.supply(), Supply::Fresh(_)),
        "one is left over"
    );
    assert!(codes.wait(place).is_some());
    assert!(codes.wait(second).is_some());
}
