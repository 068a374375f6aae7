#![allow(clippy::unwrap_used, reason = "tests fail by panicking")]
#![allow(clippy::too_many_lines, reason = "files are long")]
//! Sounds come out without what surrounds them, and as they are when nothing does.

use std::io::Cursor;

use bocca_scrub::{scrub, Budget, Reason, Report, Trace};

const BUDGET: Budget = Budget { bytes_out: 1 << 24 };

fn cleaned(file: &[u8]) -> Result<(Vec<u8>, Report), Reason> {
    let cleaned = scrub(&mut Cursor::new(file), &BUDGET).map_err(|refused| refused.reason)?;
    let mut out = Vec::new();
    cleaned
        .plan
        .write_to(&mut Cursor::new(file), &mut out)
        .unwrap();
    Ok((out, cleaned.report))
}

/// `dirty` becomes `clean`, of which nothing is removed; and no part of either is too short or too long.
fn becomes(dirty: &[u8], clean: &[u8], traces: &[Trace]) {
    let (out, report) = cleaned(dirty).unwrap();
    assert!(out == clean, "{} bytes, not {}", out.len(), clean.len());
    let found: Vec<Trace> = report.removed().map(|removed| removed.trace).collect();
    assert_eq!(found, traces);
    let (out, report) = cleaned(clean).unwrap();
    assert!(out == clean && report.is_empty(), "{:?}", report.lines());
    for length in 0..dirty.len().min(2000) {
        let cut = cleaned(&dirty[..length]);
        assert!(!matches!(cut, Err(Reason::Unstable)), "{length}");
    }
    // Lengths that lie.
    for at in 0..dirty.len().min(400) {
        let mut file = dirty.to_vec();
        let end = (at + 4).min(file.len());
        file[at..end].fill(0xFF);
        assert!(!matches!(cleaned(&file), Err(Reason::Unstable)), "{at}");
    }
}

fn sum(polynomial: u32, bits: u32, bytes: &[u8]) -> u32 {
    let polynomial = polynomial << (32 - bits);
    let sum = bytes.iter().fold(0_u32, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte) << 24, |sum, _| {
            sum << 1 ^ if sum >> 31 == 1 { polynomial } else { 0 }
        })
    });
    sum >> (32 - bits)
}

fn chunk(name: &[u8], content: &[u8], length: fn(u32) -> [u8; 4]) -> Vec<u8> {
    let mut chunk = [name, &length(content.len() as u32), content].concat();
    chunk.resize(chunk.len().next_multiple_of(2), 0);
    chunk
}

fn wav(chunks: &[Vec<u8>]) -> Vec<u8> {
    chunk(
        b"RIFF",
        &[b"WAVE".to_vec(), chunks.concat()].concat(),
        u32::to_le_bytes,
    )
}

fn aiff(kind: &[u8], chunks: &[Vec<u8>]) -> Vec<u8> {
    chunk(
        b"FORM",
        &[kind.to_vec(), chunks.concat()].concat(),
        u32::to_be_bytes,
    )
}

const PCM: &[u8] = &[1, 0, 1, 0, 0x40, 0x1F, 0, 0, 0x80, 0x3E, 0, 0, 2, 0, 16, 0];

#[test]
fn a_wav_is_its_format_and_its_samples() {
    let le = |name: &[u8], content: &[u8]| chunk(name, content, u32::to_le_bytes);
    let clean = wav(&[le(b"fmt ", PCM), le(b"data", &[7; 100])]);
    let mut dirty = wav(&[
        le(b"bext", &[b'x'; 602]),
        le(b"fmt ", PCM),
        le(b"LIST", b"INFOIART\x04\0\0\0name"),
        le(b"data", &[7; 101]),
        le(b"_PMX", b"<x:xmpmeta/>"),
    ]);
    dirty.extend(b"behind the end");
    let traces = [
        Trace::Person,
        Trace::Moment,
        Trace::Identifier,
        Trace::Tag,
        Trace::Xmp,
        Trace::Trailing,
    ];
    becomes(&dirty, &clean, &traces);
    // What writers to a pipe leave.
    for length in [0, u32::MAX] {
        let mut open = clean.clone();
        open[4..8].copy_from_slice(&length.to_le_bytes());
        open[40..44].copy_from_slice(&length.to_le_bytes());
        assert!(cleaned(&open).unwrap().0 == clean);
    }
    let mut odd = PCM.to_vec();
    odd[0] = 0x62;
    let odd = wav(&[le(b"fmt ", &odd), le(b"data", &[7; 100])]);
    assert!(matches!(cleaned(&odd), Err(Reason::Uncleanable(_))));
}

#[test]
fn an_aiff_is_its_format_and_its_samples() {
    let be = |name: &[u8], content: &[u8]| chunk(name, content, u32::to_be_bytes);
    let rate = [0x40, 0x0E, 0xAC, 0x44, 0, 0, 0, 0, 0, 0];
    let common = |rest: &[u8]| [&[0, 1, 0, 0, 0, 50, 0, 16], &rate[..], rest].concat();
    let samples = [7; 100];
    let sound = [&[0; 8], &samples[..]].concat();
    let clean = aiff(b"AIFF", &[be(b"COMM", &common(b"")), be(b"SSND", &sound)]);
    let moved = [&[0, 0, 0, 4, 0, 0, 0, 0], &b"gap!"[..], &samples, b"slack"].concat();
    let dirty = aiff(
        b"AIFF",
        &[
            be(b"NAME", b"name"),
            be(b"SSND", &moved),
            be(b"COMT", &[0; 12]),
            be(b"COMM", &common(b"")),
        ],
    );
    let traces = [
        Trace::Moment,
        Trace::Caption,
        Trace::Comment,
        Trace::Gap,
        Trace::Trailing,
    ];
    becomes(&dirty, &clean, &traces);
    let version = be(b"FVER", &[0xA2, 0x80, 0x51, 0x40]);
    let named = be(b"COMM", &common(b"sowt\x06a name\0"));
    let dirty = aiff(b"AIFC", &[named, be(b"SSND", &sound)]);
    let unnamed = be(b"COMM", &common(b"sowt\0\0"));
    let clean = aiff(b"AIFC", &[version, unnamed, be(b"SSND", &sound)]);
    becomes(&dirty, &clean, &[]);
}

/// Mono MPEG-1 frames of 32 kbit/s at 48 kHz without sound, with `filling` where no sound is.
fn mpeg(count: usize, filling: &[u8]) -> Vec<u8> {
    let mut frame = vec![0xFF, 0xFB, 0x14, 0xC4];
    frame.resize(21, 0);
    frame.extend(filling.iter().cycle().take(75));
    frame.repeat(count)
}

#[test]
fn mpeg_frames_come_out_alone_and_without_their_filling() {
    let mut dirty = b"ID3\x04\0\0\0\0\0\x10TENC\0\0\0\x05\0\0\0name\0".to_vec();
    dirty.extend(mpeg(3, b"LAME3.100"));
    dirty.extend(b"between");
    dirty.extend(mpeg(3, &[0]));
    dirty.extend(b"APETAGEX\xD0\x07\0\0\x29\0\0\0\x01\0\0\0\0\0\0\xA0\0\0\0\0\0\0\0\0");
    dirty.extend(b"\0\0\0\0\0\0\0\0name\0");
    dirty.truncate(dirty.len() - 4);
    dirty.extend(b"APETAGEX\xD0\x07\0\0\x29\0\0\0\x01\0\0\0\0\0\0\x80\0\0\0\0\0\0\0\0");
    dirty.extend(b"TAG");
    dirty.extend([b' '; 125]);
    let traces = [Trace::Person, Trace::Tag, Trace::EncoderMessage, Trace::Gap];
    becomes(&dirty, &mpeg(6, &[0]), &traces);
}

#[test]
fn the_frame_that_tells_the_length_is_written_anew_and_keeps_the_padding() {
    let mut info = vec![0xFF, 0xFB, 0x54, 0xC4];
    info.resize(21, 0);
    info.extend(b"Info\0\0\0\x0F\0\0\0\x03\0\0\x10\0");
    info.extend([b'x'; 100]);
    info.extend(b"\0\0\0\x50LAME3.100\x04\xAB\0\0\0\0\0\0\0\0\0\x20\x24\x05\x33name");
    info.resize(192, b'x');
    let (out, report) = cleaned(&[info, mpeg(3, &[0])].concat()).unwrap();
    assert_eq!(report.count(Trace::EncoderMessage), 1);
    let found = |text: &[u8]| out.windows(text.len()).any(|bytes| bytes == text);
    assert!(found(b"Lavf\0\0\0\0\0") && found(b"\x24\x05\x33\0"));
    assert!(!found(b"LAME") && !found(b"xxx") && !found(b"name"));
    assert!(cleaned(&out).unwrap().1.is_empty());
}

/// A FLAC frame: 192 samples of silence in one channel.
fn flac_frame(number: u8) -> Vec<u8> {
    let mut frame = vec![0xFF, 0xF8, 0x14, 0x08, number];
    frame.push(sum(0x07, 8, &frame) as u8);
    frame.extend([0, 0, 0]);
    let sum = sum(0x8005, 16, &frame) as u16;
    frame.extend(sum.to_be_bytes());
    frame
}

#[test]
fn a_flac_is_its_first_block_and_its_frames() {
    let mut info = vec![
        0, 192, 0, 192, 0, 0, 11, 0, 0, 11, 0x01, 0xF4, 0x00, 0xF0, 0, 0, 2, 64,
    ];
    info.extend([5; 16]);
    let frames: Vec<Vec<u8>> = (0..3).map(flac_frame).collect();
    let clean = [b"fLaC\x80\0\0\x22", &info[..], &frames.concat()].concat();
    let mut dirty = b"fLaC\0\0\0\x22".to_vec();
    dirty.extend(&info);
    dirty.extend(b"\x04\0\0\x0C\x04\0\0\0name\0\0\0\0\x02\0\0\x08namename\x86\0\0\x04name");
    dirty.extend(
        [
            &frames[0],
            &b"between"[..],
            &frames[1],
            &frames[2],
            b"behind",
        ]
        .concat(),
    );
    let traces = [
        Trace::Program,
        Trace::Cover,
        Trace::PrivateBlock,
        Trace::Gap,
        Trace::Trailing,
    ];
    becomes(&dirty, &clean, &traces);
    // Without a frame, the sum of all samples is none any more.
    let cut = cleaned(&clean[..clean.len() - 1]).unwrap().0;
    assert_eq!(cut[26..42], [0; 16]);
}

fn page(flags: u8, granule: u64, serial: u32, sequence: u32, packet: &[u8]) -> Vec<u8> {
    let mut page = b"OggS\0".to_vec();
    page.push(flags);
    page.extend(granule.to_le_bytes());
    page.extend(serial.to_le_bytes());
    page.extend(sequence.to_le_bytes());
    page.extend([0, 0, 0, 0, 1, packet.len() as u8]);
    page.extend(packet);
    let sum = sum(0x04C1_1DB7, 32, &page);
    page[22..26].copy_from_slice(&sum.to_le_bytes());
    page
}

#[test]
fn ogg_pages_get_numbers_of_ours_and_the_first_packets_say_nothing() {
    let head = b"OpusHead\x01\x01\x38\x01\x80\xBB\0\0\0\0\0";
    let sound = [0xFC, 1, 2, 3];
    let padded = |padding: u8| [0xFF, 0x41, 3, 1, 2, 3, padding, padding, padding];
    let clean = [
        page(2, 0, 0, 0, head),
        page(0, 0, 0, 1, b"OpusTags\0\0\0\0\0\0\0\0"),
        page(0, 960, 0, 2, &sound),
        page(4, 1920, 0, 3, &padded(0)),
    ];
    let tags = b"OpusTags\x04\0\0\0name\x01\0\0\0\x06\0\0\0DATE=xhidden";
    let dirty = [
        page(2, 0, 77, 0, head),
        page(2, 0, 78, 0, b"fishead\0"),
        page(0, 0, 77, 1, tags),
        page(4, 0, 78, 1, b"fisbone\0"),
        page(0, 960, 77, 2, &sound),
        b"between OggS".to_vec(),
        page(4, 1920, 77, 3, &padded(9)),
        b"behind".to_vec(),
    ];
    let traces = [
        Trace::Moment,
        Trace::Program,
        Trace::DataTrack,
        Trace::EncoderMessage,
        Trace::Gap,
        Trace::Trailing,
    ];
    becomes(&dirty.concat(), &clean.concat(), &traces);
}

#[test]
fn adts_frames_come_out_alone_and_without_who_owns_them() {
    // 20 bytes: a filler of 10 bytes in front, then the end.
    let frame = |flags: u8, byte: u8| {
        let mut frame = vec![
            0xFF,
            0xF1,
            0x50 | flags >> 6,
            0x80 | flags & 0x3C,
            2,
            0x9F,
            0xFC,
        ];
        frame.extend([0b1101_0100, byte >> 7, byte.rotate_left(1)]);
        frame.extend([byte.rotate_left(1); 7]);
        frame.extend([byte << 1, 0b1110_0000, 0]);
        frame
    };
    let dirty = [frame(0xBC, 0x55).repeat(3), b"name".to_vec()].concat();
    let (out, report) = cleaned(&dirty).unwrap();
    assert_eq!(out.len(), 60);
    assert_eq!(out[..4], [0xFF, 0xF1, 0x50, 0x80]);
    assert_eq!(out[9..17], [0; 8]);
    assert_eq!(report.count(Trace::Trailing), 1);
    assert!(cleaned(&out).unwrap().1.is_empty());
}
