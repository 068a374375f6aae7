//! Goal of these tests: whoever floods gets a page or a closed connection within a bound, and the
//! relay's memory and its queue stay within their own.

use std::io::Write;
use std::net::TcpStream;
use std::sync::Barrier;
use std::time::{Duration, Instant};

use bocca_tests::{request, Form, Relay, Reply, Scene, BOUNDARY};

const MIB: usize = 1 << 20;

/// Text of the given length, no two lines alike in place.
fn text(length: usize) -> Vec<u8> {
    b"I saw it in the market hall, third stall on the left.\n"
        .iter()
        .copied()
        .cycle()
        .take(length)
        .collect()
}

#[test]
fn sixty_four_uploads_of_100_mib_at_once_stay_under_256_mib() {
    const UPLOADS: usize = 64;
    const SIZE: usize = 100 * MIB;
    let scene = Scene::new();
    let relay = scene.serve();
    let (head, tail) = Form::new().around_file();
    let block = text(MIB);
    let almost = Barrier::new(UPLOADS + 1);
    let statuses: Vec<u16> = std::thread::scope(|scope| {
        let senders: Vec<_> = (0..UPLOADS)
            .map(|_| {
                scope.spawn(|| {
                    let mut stream = relay.upload(head.len() + SIZE + tail.len()).unwrap();
                    stream.write_all(&head).unwrap();
                    for number in 0..SIZE / MIB {
                        // All of them are nearly whole before the first is.
                        if number == SIZE / MIB - 1 {
                            almost.wait();
                        }
                        stream.write_all(&block).unwrap();
                    }
                    stream.write_all(&tail).unwrap();
                    stream
                        .set_read_timeout(Some(Duration::from_secs(600)))
                        .unwrap();
                    Reply::read(&mut stream).unwrap().status
                })
            })
            .collect();
        almost.wait();
        println!(
            "all 64 nearly whole: {} MiB resident",
            relay.resident().0 / 1024
        );
        senders
            .into_iter()
            .map(|sender| sender.join().unwrap())
            .collect()
    });
    assert!(statuses.iter().all(|status| *status == 200), "{statuses:?}");
    assert_eq!(scene.held().len(), UPLOADS);
    let peak = relay.resident().1;
    println!("64 x 100 MiB: peak {} MiB resident", peak / 1024);
    assert!(peak < 256 * 1024, "{peak} KiB");
}

#[test]
fn the_relay_sets_its_allocator_by_itself() {
    let scene = Scene::new();
    let relay = scene.serve();
    let set = std::fs::read(format!("/proc/{}/environ", relay.pid()));
    let set = set.expect("a process of this user shows its environment");
    let set = String::from_utf8_lossy(&set);
    for setting in [
        "MALLOC_ARENA_MAX=2",
        "MALLOC_MMAP_THRESHOLD_=131072",
        "MALLOC_TRIM_THRESHOLD_=65536",
    ] {
        let times = set.split('\0').filter(|it| *it == setting).count();
        assert_eq!(times, 1, "{setting}");
    }
}

#[test]
fn one_upload_of_512_mib_stays_under_96_mib() {
    let scene = Scene::new();
    let relay = scene.serve();
    let (head, tail) = Form::new().around_file();
    let size = 512 * MIB - head.len() - tail.len();
    let mut stream = relay.upload(head.len() + size + tail.len()).unwrap();
    stream.write_all(&head).unwrap();
    let block = text(MIB);
    for _ in 0..size / MIB {
        stream.write_all(&block).unwrap();
    }
    stream.write_all(&block[..size % MIB]).unwrap();
    stream.write_all(&tail).unwrap();
    let reply = Reply::read(&mut stream).unwrap();
    assert_eq!(reply.status, 200, "{}", reply.text());
    let peak = relay.resident().1;
    println!("512 MiB: peak {} MiB resident", peak / 1024);
    assert!(peak < 96 * 1024, "{peak} KiB");
}

/// Writes until the relay closes or `bytes` are sent, then reads what it answered.
fn flood(relay: &Relay, head: &str, piece: &[u8], bytes: usize) -> Option<Reply> {
    let mut stream = TcpStream::connect(relay.address()).unwrap();
    stream
        .set_read_timeout(Some(Duration::from_secs(30)))
        .unwrap();
    stream
        .set_write_timeout(Some(Duration::from_secs(30)))
        .unwrap();
    stream.write_all(head.as_bytes()).unwrap();
    let mut sent = 0;
    while sent < bytes && stream.write_all(piece).is_ok() {
        sent += piece.len();
    }
    Reply::read(&mut stream).ok()
}

fn form_head(length: usize) -> String {
    format!("POST /tip HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary={BOUNDARY}\r\nContent-Length: {length}\r\n\r\n")
}

#[test]
fn hostile_bodies_end_with_a_page_and_little_memory() {
    let scene = Scene::new();
    let relay = scene.serve();
    let whole = 64 * MIB;
    let opening = format!("--{BOUNDARY}\r\n");
    let part = format!(
        "{opening}Content-Disposition: form-data; name=\"file\"; filename=\"x\"\r\n\r\nx\r\n"
    );
    let cases: [(&str, String, Vec<u8>); 5] = [
        (
            "endless part header",
            format!("{}{opening}X-A: ", form_head(whole)),
            vec![b'a'; MIB],
        ),
        (
            "endless header lines",
            format!("{}{opening}", form_head(whole)),
            b"X-A: b\r\n".repeat(1 << 16),
        ),
        (
            "endless boundary",
            form_head(whole),
            format!("--{BOUNDARY}").repeat(1 << 14).into_bytes(),
        ),
        ("no boundary at all", form_head(whole), vec![b'-'; MIB]),
        (
            "10,000 parts",
            form_head(whole),
            part.repeat(10_000).into_bytes(),
        ),
    ];
    for (name, head, piece) in cases {
        let start = Instant::now();
        let reply =
            flood(&relay, &head, &piece, whole).unwrap_or_else(|| panic!("{name}: no page"));
        assert_eq!(reply.status, 400, "{name}: {}", reply.text());
        assert!(reply.text().contains("</html>"), "{name}");
        println!("{name}: page after {:?}", start.elapsed());
    }
    assert!(scene.held().is_empty());
    let peak = relay.resident().1;
    assert!(peak < 64 * 1024, "{peak} KiB");
}

#[test]
fn hostile_heads_are_refused() {
    let scene = Scene::new();
    let relay = scene.serve();
    let raw = |text: &str| request(relay.address(), text.as_bytes());
    let chunked = raw("POST /tip HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n").unwrap();
    assert_eq!(chunked.status, 411);
    let both = raw("POST /tip HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
    assert!(both.map_or(true, |reply| reply.status >= 400));
    let differ =
        raw("POST /tip HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello");
    assert!(differ.map_or(true, |reply| reply.status == 400));
    let lines = raw(&format!(
        "GET / HTTP/1.1\r\nHost: x\r\n{}\r\n",
        "X-A: b\r\n".repeat(1000)
    ));
    assert!(lines.map_or(true, |reply| reply.status == 431));
    let long = raw(&format!(
        "GET / HTTP/1.1\r\nHost: x\r\nX-A: {}\r\n\r\n",
        "b".repeat(MIB)
    ));
    assert!(long.map_or(true, |reply| reply.status == 431));
    assert_eq!(relay.get("/").status, 200, "it is still there");
}

#[test]
fn too_large_is_a_page_even_to_a_browser_that_goes_on_sending() {
    let scene = Scene::new();
    let relay = scene.serve_with("[limits]\ntip_bytes = 1048576\n");
    let body = Form::new().file("x", "a/b", &text(20 * MIB)).body();
    let mut stream = relay.upload(body.len()).unwrap();
    stream.write_all(&body).expect("the relay reads on");
    let reply = Reply::read(&mut stream).unwrap();
    assert_eq!(reply.status, 413);
    assert!(reply.text().contains("</html>"));
}

#[test]
fn a_full_queue_says_so_and_keeps_its_last_part_for_text() {
    let scene = Scene::new();
    let relay = scene.serve_with("[queue]\ncapacity_bytes = 8388608\ntext_reserve_percent = 50\n");
    let file = || Form::message("with a file").file("x", "a/b", &text(MIB));
    let taken = (0..10)
        .take_while(|_| relay.send(file()).status == 200)
        .count();
    assert!((1..5).contains(&taken), "{taken}");
    assert_eq!(relay.send(file()).status, 503);
    assert_eq!(relay.send(Form::message("text still goes")).status, 200);
    let small = || Form::message("x").file("x", "a/b", b"a small file");
    let smalls = (0..1000)
        .take_while(|_| relay.send(small()).status == 200)
        .count();
    assert!(smalls < 1000, "files never reach into the part for text");
    let refused = relay.send(Form::message("kept <text>").file("x", "a/b", b"a small file"));
    assert_eq!(refused.status, 503);
    for words in [
        "only text right now",
        "Send your text now",
        "kept &#60;text&#62;",
    ] {
        assert!(refused.text().contains(words), "{}", refused.text());
    }
    assert_eq!(relay.send(Form::message("text goes on")).status, 200);
    let more = || Form::message("more text").field("answer_x", &"y".repeat(9000));
    let mut texts = 0;
    while relay.send(more()).status == 200 {
        texts += 1;
        assert!(texts < 1000, "the queue never fills");
    }
    assert!(texts > 10, "{texts}");
    let held = scene.held().len();
    assert_eq!(relay.send(more()).status, 503);
    assert_eq!(
        scene.held().len(),
        held,
        "nothing accepted was dropped for it"
    );
    assert_eq!(held, taken + smalls + texts + 2);
}

#[test]
fn a_queue_that_cannot_keep_a_sealed_tip_costs_nobody_their_text() {
    let scene = Scene::new();
    let relay = scene.serve();
    std::fs::remove_dir(scene.data().join("tips")).expect("the folder is empty");
    let refused = relay.send(Form::message("kept <text>"));
    assert_eq!(refused.status, 503);
    for words in ["kept &#60;text&#62;", "id=\"problems\""] {
        assert!(refused.text().contains(words), "{}", refused.text());
    }
}

#[test]
fn a_spool_that_fails_costs_nobody_their_text() {
    let scene = Scene::new();
    let relay = scene.serve();
    std::fs::remove_dir(scene.data().join("spool")).expect("the folder is empty");
    let form = Form::message("kept <text>").file("x", "a/b", &text(20 * MIB));
    let refused = relay.send(form.field("code", "typed behind the file"));
    assert_eq!(refused.status, 500);
    for words in ["kept &#60;text&#62;", "typed behind the file"] {
        assert!(refused.text().contains(words), "{}", refused.text());
    }
    assert_eq!(relay.send(Form::message("text still goes")).status, 200);
}
