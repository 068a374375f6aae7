//! Previews of attachments: small, grey, and blurred until somebody asks for more.
//!
//! What decodes a file is handed in as a function. Files are hostile, and so is the media type that a tip
//! states for one; a file whose preview fails is named with the reason, and the report goes on.

use std::fs::File;
use std::num::NonZero;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use super::place::{Place, PREVIEWS};
use super::ReportError;
use crate::case::stored_file;
use crate::preview::{self, blur, Grey, PreviewError};

/// Longest side of a preview, in pixels.
const LONGEST: u32 = 320;

/// A small picture of a file: PNG files of it, and its size.
pub(super) struct Seen {
    pub(super) width: u32,
    pub(super) height: u32,
    /// Pages of the document whose first this is; 1 for a picture.
    pub(super) pages: u32,
    pub(super) clear: Vec<u8>,
    pub(super) blurred: Vec<u8>,
}

/// Decodes a file of a media type to at most so many pixels a side, or says why it cannot.
pub(super) type Look = dyn Fn(File, &str, u32) -> Result<Seen, String> + Sync;

/// A preview that is to be made.
pub(super) struct Wanted {
    /// The tip's place on its page, and the file's place in the tip.
    pub(super) tip: usize,
    pub(super) file: usize,
    /// What its files are named after: the tip's id and the attachment's number.
    pub(super) name: String,
    pub(super) path: PathBuf,
    pub(super) media_type: String,
}

/// A preview that was made; paths are relative to the pages.
pub(super) struct Picture {
    pub(super) blurred: String,
    pub(super) clear: String,
    pub(super) width: u32,
    pub(super) height: u32,
    pub(super) pages: u32,
}

/// Whether a preview is tried.
pub(super) fn can_be_seen(media_type: &str) -> bool {
    media_type.starts_with("image/") || media_type == "application/pdf"
}

/// Decodes in the confined program beside this one.
pub(super) fn look(file: File, media_type: &str, longest: u32) -> Result<Seen, String> {
    let grey = preview::grey(file, media_type, longest).map_err(|error| match error {
        // Pages are shown to others: no path of this machine.
        PreviewError::Missing(_) | PreviewError::Broken { .. } => {
            "no preview: bocca-preview is missing beside bocca-reader, or fails".to_owned()
        }
        error => error.to_string(),
    })?;
    let file = |grey: &Grey| {
        preview::png(grey).map_err(|error| format!("no preview: it cannot be written: {error}"))
    };
    Ok(Seen {
        width: grey.width,
        height: grey.height,
        pages: grey.pages,
        clear: file(&grey)?,
        blurred: file(&blur::blurred(&grey))?,
    })
}

type Made = Result<Result<Picture, String>, ReportError>;

/// Makes the previews on all cores, in the order that they are wanted in.
pub(super) fn previews(
    wanted: &[Wanted],
    look: &Look,
    place: &Place,
) -> Result<Vec<Result<Picture, String>>, ReportError> {
    let (next, all) = (AtomicUsize::new(0), wanted.len());
    let workers = thread::available_parallelism()
        .map_or(1, NonZero::get)
        .min(all);
    let work = || {
        let mut made: Vec<(usize, Made)> = Vec::new();
        loop {
            let number = next.fetch_add(1, Ordering::Relaxed);
            let Some(wanted) = wanted.get(number) else {
                return made;
            };
            let one = preview(wanted, look, place);
            // What cannot be written ends the report, so nobody looks at more.
            if one.is_err() {
                next.store(all, Ordering::Relaxed);
            }
            made.push((number, one));
        }
    };
    let mut made: Vec<(usize, Made)> = thread::scope(|scope| {
        let workers: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        let ended = workers.into_iter().map(|worker| worker.join());
        ended
            .flat_map(|made| made.unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
            .collect()
    });
    made.sort_by_key(|(number, _)| *number);
    made.into_iter().map(|(_, made)| made).collect()
}

fn preview(wanted: &Wanted, look: &Look, place: &Place) -> Made {
    let opened = stored_file(&wanted.path)
        .map_err(|error| format!("no preview: it cannot be read: {error}"));
    let seen = match opened.and_then(|file| look(file, &wanted.media_type, LONGEST)) {
        Ok(seen) => seen,
        Err(why) => return Ok(Err(why)),
    };
    let picture = Picture {
        blurred: format!("{PREVIEWS}/{}.png", wanted.name),
        clear: format!("{PREVIEWS}/{}-clear.png", wanted.name),
        width: seen.width,
        height: seen.height,
        pages: seen.pages,
    };
    place.file(&picture.blurred, &seen.blurred)?;
    place.file(&picture.clear, &seen.clear)?;
    Ok(Ok(picture))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wanted(folder: &std::path::Path, count: usize) -> Vec<Wanted> {
        (0..count)
            .map(|n| {
                let path = folder.join(format!("attachment-{n}.png"));
                std::fs::write(&path, n.to_string()).unwrap();
                Wanted {
                    tip: n,
                    file: 0,
                    name: format!("{n:032x}-1"),
                    path,
                    media_type: "image/png".to_owned(),
                }
            })
            .collect()
    }

    /// Shows the bytes themselves, and nothing of the third.
    fn fake(mut file: File, media_type: &str, longest: u32) -> Result<Seen, String> {
        let mut bytes = Vec::new();
        std::io::Read::read_to_end(&mut file, &mut bytes).unwrap();
        assert_eq!((media_type, longest), ("image/png", 320));
        if bytes == b"3" {
            return Err("no preview: it is damaged".to_owned());
        }
        let (width, height, pages) = (320, 200, 1);
        let blurred = b"blurred".to_vec();
        Ok(Seen {
            width,
            height,
            pages,
            clear: bytes,
            blurred,
        })
    }

    #[test]
    fn each_has_a_blurred_and_a_clear_file_or_a_reason() {
        let base = tempfile::tempdir().unwrap();
        let place = Place::make(&base.path().join("report")).unwrap();
        let wanted = wanted(base.path(), 20);
        std::fs::remove_file(&wanted[5].path).unwrap();
        std::fs::remove_file(&wanted[6].path).unwrap();
        std::os::unix::fs::symlink(&wanted[7].path, &wanted[6].path).unwrap();
        let made = previews(&wanted, &fake, &place).unwrap();
        place.finish().unwrap();
        let file = |name: &str| std::fs::read(base.path().join("report").join(name)).unwrap();
        for (number, made) in made.iter().enumerate() {
            match (number, made) {
                (3, Err(why)) => assert_eq!(why, "no preview: it is damaged"),
                (5 | 6, Err(why)) => {
                    assert!(why.starts_with("no preview: it cannot be read"), "{why}")
                }
                (_, Ok(picture)) => {
                    assert_eq!(file(&picture.clear), number.to_string().as_bytes());
                    assert_eq!(file(&picture.blurred), b"blurred");
                    assert_eq!(picture.clear, format!("previews/{number:032x}-1-clear.png"));
                }
                (_, Err(why)) => panic!("{number}: {why}"),
            }
        }
        assert_eq!(
            std::fs::read_dir(base.path().join("report/previews"))
                .unwrap()
                .count(),
            34
        );
    }

    #[test]
    fn nobody_looks_on_when_one_cannot_be_written() {
        let base = tempfile::tempdir().unwrap();
        let place = Place::make(&base.path().join("report")).unwrap();
        let wanted = wanted(base.path(), 200);
        std::fs::remove_dir(base.path().join("report.part").join(PREVIEWS)).unwrap();
        static LOOKED: AtomicUsize = AtomicUsize::new(0);
        let look = |file: File, media_type: &str, longest: u32| {
            LOOKED.fetch_add(1, Ordering::Relaxed);
            fake(file, media_type, longest)
        };
        assert!(matches!(
            previews(&wanted, &look, &place),
            Err(ReportError::Write { .. })
        ));
        assert!(LOOKED.load(Ordering::Relaxed) < wanted.len());
    }

    #[test]
    fn only_pictures_and_pdf_are_tried() {
        for (media_type, tried) in [
            ("image/jpeg", true),
            ("application/pdf", true),
            ("text/html", false),
            ("application/pdfx", false),
        ] {
            assert_eq!(can_be_seen(media_type), tried);
        }
    }
}
