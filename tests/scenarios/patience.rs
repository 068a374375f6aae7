//! Goal of these tests: who stalls, lies or comes when all places are taken gets a page or a closed
//! connection within a bound, and a relay that stops keeps its word and does not wait for ever.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use bocca_tests::{Form, Reply, Scene};

#[test]
fn a_lying_content_length_is_answered() {
    let scene = Scene::new();
    let relay = scene.serve_with("[limits]\nidle_seconds = 5\n");
    let body = Form::message("short").body();
    // Fewer bytes than said, and then silence: a page after the idle time.
    let mut stream = relay.upload(body.len() + 1000).unwrap();
    stream.write_all(&body).unwrap();
    let start = Instant::now();
    let reply = Reply::read(&mut stream).unwrap();
    assert_eq!(reply.status, 408, "{}", reply.text());
    assert!(start.elapsed() < Duration::from_secs(20));
    // Fewer bytes, and then the end.
    let mut stream = relay.upload(body.len() + 1000).unwrap();
    stream.write_all(&body).unwrap();
    stream.shutdown(std::net::Shutdown::Write).unwrap();
    let mut rest = Vec::new();
    let _ = stream.read_to_end(&mut rest);
    // More bytes than said: the rest is not part of the tip.
    let mut stream = relay.upload(body.len() - 10).unwrap();
    let _ = stream.write_all(&body);
    assert_eq!(Reply::read(&mut stream).unwrap().status, 400);
    assert!(scene.held().is_empty(), "half a tip is no tip");
}

#[test]
fn who_stalls_or_trickles_is_given_up() {
    let scene = Scene::new();
    let relay =
        scene.serve_with("[limits]\nidle_seconds = 5\ngrace_seconds = 2\nminimum_rate = 1000\n");
    let start = Instant::now();
    let mut silent = relay.upload(1000).unwrap();
    let nothing_typed = Reply::read(&mut silent).unwrap();
    assert_eq!(nothing_typed.status, 408);
    assert!(!nothing_typed.text().contains("<form"));
    let mut trickle = relay.upload(100_000).unwrap();
    let form = Form::message("kept <text>").field("answer_place", "in a <market>");
    trickle.write_all(&form.around_file().0).unwrap();
    let mut reader = trickle.try_clone().unwrap();
    let answered = std::thread::spawn(move || Reply::read(&mut reader));
    while !answered.is_finished() && start.elapsed() < Duration::from_secs(60) {
        let _ = trickle.write_all(b"a");
        std::thread::sleep(Duration::from_millis(300));
    }
    let reply = answered.join().unwrap().unwrap();
    assert_eq!(reply.status, 408);
    assert!(
        start.elapsed() < Duration::from_secs(40),
        "{:?}",
        start.elapsed()
    );
    assert_comes_back(&reply, &["kept &#60;text&#62;", "in a &#60;market&#62;"]);
    // A text that is cut in the middle, on the way that short ones take.
    let body = Form::message("as far as it <came>, and more").body();
    let middle = body.iter().position(|byte| *byte == b',').unwrap();
    let mut silent = relay.upload(body.len()).unwrap();
    silent.write_all(&body[..middle]).unwrap();
    let reply = Reply::read(&mut silent).unwrap();
    assert_eq!(reply.status, 408);
    assert_comes_back(&reply, &["as far as it &#60;came&#62;</textarea>"]);
    assert!(scene.held().is_empty(), "half a tip is no tip");
}

/// What came in time is in the form again, and nothing says that it is all.
fn assert_comes_back(reply: &Reply, typed: &[&str]) {
    let page = reply.text();
    for words in typed {
        assert!(page.contains(words), "{page}");
    }
    assert!(page.contains("did not arrive in time"), "{page}");
    assert!(!page.contains("What you wrote is still here"), "{page}");
}

#[test]
fn more_uploads_than_permitted_meet_the_busy_page_and_the_others_go_on() {
    let scene = Scene::new();
    let relay = scene.serve_with("[limits]\nuploads = 2\n");
    let body = Form::message("one of two").body();
    let mut open: Vec<_> = (0..2)
        .map(|_| {
            let mut stream = relay.upload(body.len()).unwrap();
            stream.write_all(&body[..10]).unwrap();
            stream
        })
        .collect();
    std::thread::sleep(Duration::from_millis(300));
    let third = relay.send(Form::message("the third"));
    assert_eq!(third.status, 503);
    assert_eq!(relay.get("/").status, 200, "pages are still served");
    for stream in &mut open {
        stream.write_all(&body[10..]).unwrap();
        assert_eq!(Reply::read(stream).unwrap().status, 200);
    }
    assert_eq!(relay.send(Form::message("the third again")).status, 200);
}

#[test]
fn a_stop_finishes_uploads_in_flight_and_takes_no_new_ones() {
    let scene = Scene::new();
    let relay = scene.serve();
    let body = Form::message("in flight").body();
    let mut stream = relay.upload(body.len()).unwrap();
    stream.write_all(&body[..20]).unwrap();
    std::thread::sleep(Duration::from_millis(300));
    let address = relay.address();
    let stopping = std::thread::spawn(move || relay.stop());
    std::thread::sleep(Duration::from_millis(500));
    assert!(
        TcpStream::connect(address).is_err(),
        "no new connection is taken"
    );
    stream.write_all(&body[20..]).unwrap();
    assert_eq!(Reply::read(&mut stream).unwrap().status, 200);
    let (code, _, log) = stopping.join().unwrap();
    assert_eq!(code, 0, "{log}");
    assert_eq!(scene.held().len(), 1);
}

#[test]
fn a_stop_does_not_wait_for_ever() {
    let scene = Scene::new();
    let relay = scene.serve_with("[limits]\nstop_seconds = 2\n");
    let _held = relay.upload(1000).unwrap();
    std::thread::sleep(Duration::from_millis(300));
    let start = Instant::now();
    let (code, _, log) = relay.stop();
    assert_eq!(code, 0, "{log}");
    assert!(start.elapsed() < Duration::from_secs(20));
    assert!(log.contains("nothing of them was acknowledged"), "{log}");
}

#[test]
fn connections_that_ask_for_nothing_give_way_and_uploads_do_not() {
    let scene = Scene::new();
    let relay = scene.serve_with("[limits]\nuploads = 4\nconnections = 4\n");
    let body = Form::message("a slow tip").body();
    let (start, end) = body.split_at(body.len() / 2);
    let mut upload = relay.upload(body.len()).unwrap();
    upload.write_all(start).unwrap();
    // Twice as many as there is room for beside the upload, each asked about while all are held open.
    let mut idle = Vec::new();
    for _ in 0..6 {
        idle.push(TcpStream::connect(relay.address()).unwrap());
        let start = Instant::now();
        assert_eq!(relay.get("/").status, 200);
        // They would be given up by themselves only after a minute.
        assert!(start.elapsed() < Duration::from_secs(20));
    }
    upload.write_all(end).unwrap();
    assert_eq!(Reply::read(&mut upload).unwrap().status, 200);
    assert_eq!(scene.held().len(), 1);
}
