//! Goal of these tests: marks in a tip's text, file, file name and headers are nowhere afterwards:
//! not in a file, named or not, not in the log, not in the relay's memory.

#[path = "canary/marks.rs"]
mod marks;

use std::fs::{self, File};
use std::io::Write;
use std::time::{Duration, SystemTime};

use bocca_tests::{Form, Reply, Scene, BOUNDARY};
use envelope::{Recipients, Tip};
use marks::{Marks, WINDOW};

#[test]
fn the_search_finds_what_is_there() {
    let marks = Marks::new(&["text"]);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x");
    fs::write(
        &path,
        [vec![b'.'; WINDOW - 5], marks.get(0).into_bytes()].concat(),
    )
    .unwrap();
    let file = File::open(&path).unwrap();
    let length = file.metadata().unwrap().len();
    assert_eq!(
        marks.found_in_range(&file, 0, length),
        [marks.get(0)],
        "across two windows"
    );
    let relay_like = Scene::new();
    let relay = relay_like.serve();
    // The relay's own command line is in its memory: the memory search sees it.
    let own = relay_like.data().to_string_lossy().into_owned();
    assert!(!Marks::of(&[&own]).in_memory(&relay).is_empty());
}

#[test]
fn a_small_tip_leaves_no_mark() {
    let marks = Marks::new(&["text", "content", "name", "header", "appeal"]);
    let (scene, since) = (Scene::new(), SystemTime::now());
    let relay = scene.serve();
    let form = Form::message(&marks.get(0))
        .field("appeal", &marks.get(4))
        .file(&marks.get(2), "text/plain", marks.get(1).as_bytes())
        .body();
    let head = format!(
        "POST /tip HTTP/1.1\r\nHost: test\r\nUser-Agent: {}\r\nCookie: {0}\r\nContent-Type: multipart/form-data; boundary={BOUNDARY}\r\nContent-Length: {}\r\n\r\n",
        marks.get(3),
        form.len()
    );
    let reply = bocca_tests::request(relay.address(), &[head.as_bytes(), &form].concat()).unwrap();
    assert_eq!(reply.status, 200, "{}", reply.text());
    drop((form, head));
    marks.assert_gone(&scene, &relay, since);
}

#[test]
fn a_large_tip_is_ciphertext_on_disk_from_its_first_byte() {
    for as_is in [false, true] {
        let marks = Marks::new(&["text", "content", "name"]);
        let (scene, since) = (Scene::new(), SystemTime::now());
        let relay = scene.serve();
        let mut form = Form::message(&marks.get(0));
        let first = match as_is {
            true => {
                form = form.as_is();
                "PK\x03\x04"
            }
            false => "text",
        };
        let head = form
            .file(&marks.get(2), "a/b", first.as_bytes())
            .open_body();
        let line = format!("{} and some more of the same\n", marks.get(1));
        let block = line.repeat((64 << 10) / line.len());
        let tail = [&b"\r\n"[..], &Form::new().body()].concat();
        let mut stream = relay
            .upload(head.len() - 2 + 100 * block.len() + tail.len())
            .unwrap();
        stream.write_all(&head[..head.len() - 2]).unwrap();
        for number in 0..100 {
            stream.write_all(block.as_bytes()).unwrap();
            if number % 25 == 24 {
                std::thread::sleep(Duration::from_millis(200));
                let nameless = marks.assert_not_in_open_files(&relay);
                assert!(nameless > 0, "the spool was looked at");
                marks.assert_not_below(&scene.data(), since);
            }
        }
        stream.write_all(&tail).unwrap();
        let reply = Reply::read(&mut stream).unwrap();
        assert_eq!(reply.status, 200, "{}", reply.text());
        drop(stream);
        marks.assert_gone(&scene, &relay, since);
    }
}

/// Nothing of it needs wiping, so nobody waits until it was wiped.
#[test]
fn a_tip_that_its_sender_sealed_is_no_plaintext_here() {
    let marks = Marks::new(&["text"]);
    let (scene, since) = (Scene::new(), SystemTime::now());
    let relay = scene.serve();
    let keys = fs::read_to_string(scene.keys().join("test.txt")).unwrap();
    let keys = Recipients::parse("test.txt", &keys).unwrap();
    let mut tip = Tip::default();
    tip.message = marks.get(0);
    let sealed = envelope::seal_inner(&tip, &keys, Vec::new(), &mut |_, _| Ok(()));
    relay.tip(Form::new().part("sealed", &sealed.unwrap().into_inner()));
    assert_eq!(marks.in_memory(&relay), [""; 0]);
    marks.assert_not_in_open_files(&relay);
    marks.assert_gone(&scene, &relay, since);
}

/// What is packed is plaintext in memory once more while it is cleaned.
#[test]
fn files_that_are_unpacked_leave_no_mark() {
    let marks = Marks::new(&["content", "comment", "inside"]);
    let (scene, since) = (Scene::new(), SystemTime::now());
    let relay = scene.serve();
    let (text, comment) = (format!("{} and more\n", marks.get(0)), marks.get(1));
    let text = text.repeat(2_000);
    let photo =
        fs::read(bocca_tests::project().join("tests/corpus/files/jpg-control.jpg")).unwrap();
    let length = (comment.len() as u16 + 2).to_be_bytes();
    let photo = [
        &photo[..2],
        b"\xFF\xFE",
        &length,
        comment.as_bytes(),
        &photo[2..],
    ]
    .concat();
    let name = format!("{}.jpg", marks.get(2));
    let archive = bocca_tests::zipped(&[("notes.txt", text.as_bytes()), (&name, &photo)]);
    let reply = relay.send(Form::message("files").file("a.zip", "a/b", &archive));
    assert_eq!(reply.status, 200, "{}", reply.text());
    assert!(reply.text().contains("comment"), "{}", reply.text());
    drop((text, comment, photo, name, archive, reply));
    marks.assert_gone(&scene, &relay, since);
}

/// A document whose pages are drawn is in another process, and comes back as another file.
#[test]
fn a_document_that_becomes_pictures_leaves_no_mark() {
    let marks = Marks::new(&["content"]);
    let (scene, since) = (Scene::new(), SystemTime::now());
    let relay = scene.serve();
    // More than the spool holds in memory.
    let line = format!("% {}\n", marks.get(0));
    let text = format!("BT /F 9 Tf 9 9 Td ({}) Tj ET\n", marks.get(0));
    let content = line.repeat((2 << 20) / line.len()) + &text;
    let document = format!(
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R/AcroForm<</XFA(x)>>>>endobj\n\
         2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n\
         3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R\
         /Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Courier>>>>>>>>endobj\n\
         4 0 obj<</Length {}>>stream\n{content}\nendstream endobj\n\
         trailer<</Root 1 0 R>>\n%%EOF\n",
        content.len()
    );
    let form = Form::message("pages").field("as_pictures", "yes");
    let reply = relay.tip(form.file("x.pdf", "a/b", document.as_bytes()));
    assert!(reply.text().contains("dots per inch"), "{}", reply.text());
    drop((line, text, content, document, reply));
    marks.assert_gone(&scene, &relay, since);
    let tasks = fs::read_dir(format!("/proc/{}/task", relay.pid())).unwrap();
    let children = tasks.map(|task| fs::read_to_string(task.unwrap().path().join("children")));
    assert!(
        children.flatten().all(|pids| pids.is_empty()),
        "it has ended"
    );
}

#[test]
fn a_refused_and_a_broken_tip_leave_no_mark() {
    let marks = Marks::new(&["text", "content", "name"]);
    let (scene, since) = (Scene::new(), SystemTime::now());
    let relay = scene.serve();
    let content = format!("\x7fELF\x02\x01\x01 {}", marks.get(1)).repeat(50_000);
    let form = Form::message(&marks.get(0)).file(&marks.get(2), "a/b", content.as_bytes());
    let refused = relay.send(form.clone());
    assert_eq!(refused.status, 422);
    drop(refused);
    // A tipster whose connection breaks half way.
    let body = form.body();
    let mut stream = relay.upload(body.len()).unwrap();
    stream.write_all(&body[..body.len() / 2]).unwrap();
    std::thread::sleep(Duration::from_millis(300));
    drop((stream, body, content));
    std::thread::sleep(Duration::from_millis(500));
    assert!(scene.held().is_empty());
    let (open, parts) = (
        marks.assert_not_in_open_files(&relay),
        fs::read_dir(scene.data().join("spool")).unwrap().count(),
    );
    assert_eq!(
        (open, parts),
        (0, 0),
        "nothing is kept open or in the spool"
    );
    marks.assert_gone(&scene, &relay, since);
}

/// Not as it stands on the receipt page, nor as it is typed with another tip and to look for replies.
#[test]
fn a_follow_up_code_leaves_no_mark() {
    let (scene, since) = (Scene::new(), SystemTime::now());
    let relay = scene.serve();
    let receipt = relay.tip_with_code("first");
    let code = receipt.code().expect("a code");
    let typed = code.to_uppercase().replace(' ', ", ");
    let more = relay.tip(Form::message("more").field("code", &typed));
    assert!(more.code().is_none(), "it has one");
    let looked = relay.look(&[("code", &code)]);
    assert!(looked.text().contains("Nobody has answered yet"));
    let words: Vec<&str> = code.split(' ').take(2).collect();
    let listed = words.join("</li>\n\n<li>");
    assert!(receipt.text().contains(&listed), "{}", receipt.text());
    let typed = words.join(", ").to_uppercase();
    let forms = [words.join(" "), words.join("+"), typed, listed];
    let marks = Marks::of(&forms.each_ref().map(String::as_str));
    marks.assert_gone(&scene, &relay, since);
}
