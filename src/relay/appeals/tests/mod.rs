//! Appeals from folders: what is wrong is named, what is right is clean, small and upright.

mod files;
mod manifest;
mod pictures;

use std::path::Path;

use image::{Rgb, RgbImage};
use tempfile::TempDir;

use super::*;
use crate::groups::Group;

/// Appeals of these ids, as they stand.
pub(crate) fn appeals(stand: &[(&str, State)]) -> Appeals {
    let folder = Folder::new();
    for (id, state) in stand {
        folder.add(id, &right(id).replace("open", state.word()));
    }
    folder.load(None).appeals
}

/// A folder of appeals.
struct Folder(TempDir);

impl Folder {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    /// Adds an appeal of these lines.
    fn add(&self, id: &str, lines: &str) -> &Self {
        std::fs::create_dir_all(self.path().join(id)).unwrap();
        std::fs::write(self.path().join(id).join("appeal.toml"), lines).unwrap();
        self
    }

    /// Adds an appeal that is right, with this picture if there is one.
    fn add_right(&self, id: &str, picture: Option<&[u8]>) -> &Self {
        let mut lines = right(id);
        if let Some(bytes) = picture {
            lines += "[[picture]]\nfile = \"photo\"\nalt.en = \"A photo\"\n";
            self.add(id, &lines);
            std::fs::write(self.path().join(id).join("photo"), bytes).unwrap();
        }
        self.add(id, &lines)
    }

    fn load(&self, groups: Option<&[Group]>) -> Loaded {
        load(self.path(), groups).unwrap()
    }

    /// The one problem that there is, without the folder's own path.
    fn problem(&self) -> String {
        let loaded = self.load(None);
        assert_eq!(loaded.problems.len(), 1, "{:?}", loaded.problems);
        let own = format!("{}/", self.path().display());
        loaded.problems[0].replace(&own, "")
    }
}

fn right(id: &str) -> String {
    format!(
        "id = \"{id}\"\nstate = \"open\"\n[text.en]\ntitle = \"A bag\"\nask = \"Whose is it?\"\n"
    )
}

/// Pixels that no encoder makes small, the same each time.
fn noise(width: u32, height: u32) -> RgbImage {
    let mut state = 1_u32;
    let mut value = move || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 24) as u8
    };
    RgbImage::from_fn(width, height, |_, _| Rgb([value(), value(), value()]))
}

fn file(picture: &RgbImage, format: image::ImageFormat) -> Vec<u8> {
    let mut file = std::io::Cursor::new(Vec::new());
    picture.write_to(&mut file, format).unwrap();
    file.into_inner()
}
