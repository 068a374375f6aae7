//! The kinds of files that are told by their content, with the extension and media type that we give
//! them: those of the sender are never used.

/// What a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Kind {
    /// File name extension without the dot: lower-case letters and digits.
    pub extension: &'static str,
    /// Media type without parameters.
    pub media_type: &'static str,
    /// In words, with its article, for a sentence.
    pub name: &'static str,
    /// What kind of thing it is to the person who has it.
    pub family: Family,
}

/// What kind of thing a file is to the person who has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Family {
    Text,
    Picture,
    Sound,
    Video,
    Document,
    Page,
    Mail,
    Archive,
    Program,
    Other,
}

macro_rules! kinds {
    ($($id:ident $extension:literal $media_type:literal $family:ident $name:literal)*) => {
        $(pub(crate) const $id: Kind = Kind {
            extension: $extension,
            media_type: $media_type,
            name: $name,
            family: Family::$family,
        };)*
        #[cfg(test)]
        const ALL: &[Kind] = &[$($id),*];
    };
}

kinds! {
    TEXT "txt" "text/plain" Text "a plain text"
    UNKNOWN "bin" "application/octet-stream" Other "of no known kind"

    JPEG "jpg" "image/jpeg" Picture "a JPEG picture"
    PNG "png" "image/png" Picture "a PNG picture"
    GIF "gif" "image/gif" Picture "a GIF picture"
    WEBP "webp" "image/webp" Picture "a WebP picture"
    BMP "bmp" "image/bmp" Picture "a BMP picture"
    TIFF "tif" "image/tiff" Picture "a TIFF picture"
    DNG "dng" "image/x-adobe-dng" Picture "a raw camera picture (DNG)"
    CR2 "cr2" "image/x-canon-cr2" Picture "a raw camera picture (CR2)"
    CR3 "cr3" "image/x-canon-cr3" Picture "a raw camera picture (CR3)"
    RAF "raf" "image/x-fuji-raf" Picture "a raw camera picture (RAF)"
    RW2 "rw2" "image/x-panasonic-rw2" Picture "a raw camera picture (RW2)"
    ORF "orf" "image/x-olympus-orf" Picture "a raw camera picture (ORF)"
    HEIC "heic" "image/heic" Picture "a HEIC picture"
    AVIF "avif" "image/avif" Picture "an AVIF picture"
    JXL "jxl" "image/jxl" Picture "a JPEG XL picture"
    JP2 "jp2" "image/jp2" Picture "a JPEG 2000 picture"
    ICO "ico" "image/vnd.microsoft.icon" Picture "an icon"
    PSD "psd" "image/vnd.adobe.photoshop" Picture "a Photoshop picture"
    XCF "xcf" "image/x-xcf" Picture "a GIMP picture"
    PNM "pnm" "image/x-portable-anymap" Picture "a PNM picture"
    QOI "qoi" "image/qoi" Picture "a QOI picture"
    EMF "emf" "image/emf" Picture "a Windows drawing (EMF)"
    WMF "wmf" "image/wmf" Picture "a Windows drawing (WMF)"
    DICOM "dcm" "application/dicom" Picture "a medical picture (DICOM)"
    SVG "svg" "image/svg+xml" Picture "an SVG drawing"

    MP4 "mp4" "video/mp4" Video "an MP4 video"
    MOV "mov" "video/quicktime" Video "a QuickTime video"
    THREE_GP "3gp" "video/3gpp" Video "a 3GP video"
    MKV "mkv" "video/x-matroska" Video "a Matroska video"
    WEBM "webm" "video/webm" Video "a WebM video"
    AVI "avi" "video/x-msvideo" Video "an AVI video"
    ASF "wmv" "video/x-ms-wmv" Video "a Windows Media file"
    FLV "flv" "video/x-flv" Video "a Flash video"
    MPEG "mpg" "video/mpeg" Video "an MPEG video"
    MPEG_TS "ts" "video/mp2t" Video "an MPEG video (TS)"
    OGV "ogv" "video/ogg" Video "an Ogg video"

    MP3 "mp3" "audio/mpeg" Sound "an MP3 sound"
    M4A "m4a" "audio/mp4" Sound "an M4A sound"
    MP2 "mp2" "audio/mpeg" Sound "an MPEG sound"
    AAC "aac" "audio/aac" Sound "an AAC sound"
    AMR "amr" "audio/amr" Sound "an AMR sound"
    FLAC "flac" "audio/flac" Sound "a FLAC sound"
    OGG "ogg" "audio/ogg" Sound "an Ogg sound"
    OPUS "opus" "audio/ogg" Sound "an Opus sound"
    WAV "wav" "audio/wav" Sound "a WAV sound"
    AIFF "aiff" "audio/aiff" Sound "an AIFF sound"
    MIDI "mid" "audio/midi" Sound "a MIDI file"
    APE "ape" "audio/x-ape" Sound "a Monkey's Audio sound"
    WAVPACK "wv" "audio/x-wavpack" Sound "a WavPack sound"

    PDF "pdf" "application/pdf" Document "a PDF document"
    POSTSCRIPT "ps" "application/postscript" Document "a PostScript document"
    DJVU "djvu" "image/vnd.djvu" Document "a DjVu document"
    RTF "rtf" "application/rtf" Document "an RTF document"
    DOC "doc" "application/msword" Document "a Word 97 document"
    XLS "xls" "application/vnd.ms-excel" Document "an Excel 97 document"
    PPT "ppt" "application/vnd.ms-powerpoint" Document "a PowerPoint 97 document"
    OLE "ole" "application/x-ole-storage" Document "an old Office document"
    DOCX "docx" "application/vnd.openxmlformats-officedocument.wordprocessingml.document" Document "a Word document"
    XLSX "xlsx" "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" Document "an Excel document"
    PPTX "pptx" "application/vnd.openxmlformats-officedocument.presentationml.presentation" Document "a PowerPoint document"
    DOCM "docm" "application/vnd.ms-word.document.macroenabled.12" Document "a Word document with macros"
    XLSM "xlsm" "application/vnd.ms-excel.sheet.macroenabled.12" Document "an Excel document with macros"
    PPTM "pptm" "application/vnd.ms-powerpoint.presentation.macroenabled.12" Document "a PowerPoint document with macros"
    ODT "odt" "application/vnd.oasis.opendocument.text" Document "an OpenDocument text"
    ODS "ods" "application/vnd.oasis.opendocument.spreadsheet" Document "an OpenDocument spreadsheet"
    ODP "odp" "application/vnd.oasis.opendocument.presentation" Document "an OpenDocument presentation"
    ODG "odg" "application/vnd.oasis.opendocument.graphics" Document "an OpenDocument drawing"
    EPUB "epub" "application/epub+zip" Document "an EPUB book"
    IWORK "iwork" "application/vnd.apple.iwork" Document "an Apple Pages, Numbers or Keynote document"
    MDB "mdb" "application/x-msaccess" Document "an Access database"
    SQLITE "sqlite" "application/vnd.sqlite3" Document "an SQLite database"

    HTML "html" "text/html" Page "a web page"
    XML "xml" "application/xml" Page "an XML file"
    EML "eml" "message/rfc822" Mail "a mail with its headers"
    MSG "msg" "application/vnd.ms-outlook" Mail "an Outlook mail"
    PST "pst" "application/vnd.ms-outlook-pst" Mail "an Outlook mailbox"

    ZIP "zip" "application/zip" Archive "a ZIP archive"
    TAR "tar" "application/x-tar" Archive "a TAR archive"
    GZ "gz" "application/gzip" Archive "a GZIP archive"
    TGZ "tgz" "application/gzip" Archive "a packed TAR archive"
    XZ "xz" "application/x-xz" Archive "an XZ archive"
    BZ2 "bz2" "application/x-bzip2" Archive "a BZIP2 archive"
    ZSTD "zst" "application/zstd" Archive "a Zstandard archive"
    LZ4 "lz4" "application/x-lz4" Archive "an LZ4 archive"
    SEVEN_ZIP "7z" "application/x-7z-compressed" Archive "a 7Z archive"
    RAR "rar" "application/vnd.rar" Archive "a RAR archive"
    CAB "cab" "application/vnd.ms-cab-compressed" Archive "a CAB archive"

    EXE "exe" "application/vnd.microsoft.portable-executable" Program "a Windows program"
    ELF "elf" "application/x-elf" Program "a Linux program"
    MACHO "macho" "application/x-mach-binary" Program "a macOS program"
    JAR "jar" "application/java-archive" Program "a Java program"
    APK "apk" "application/vnd.android.package-archive" Program "an Android app"
    CLASS "class" "application/java-vm" Program "a Java program"
    WASM "wasm" "application/wasm" Program "a WebAssembly program"
    LNK "lnk" "application/x-ms-shortcut" Program "a Windows shortcut"

    TORRENT "torrent" "application/x-bittorrent" Other "a torrent"
    PLIST "plist" "application/x-plist" Other "an Apple property list"
    AGE "age" "application/vnd.age" Other "an age-encrypted file"
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn extensions_and_media_types_are_safe_in_a_file_name_and_a_header() {
        let mut extensions = BTreeSet::new();
        for kind in ALL {
            let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
            assert!((2..=7).contains(&kind.extension.len()) && kind.extension.chars().all(plain));
            assert!(
                extensions.insert(kind.extension),
                "{} is there twice",
                kind.extension
            );
            // Lower case, as the format of a tip demands.
            let token = |c: char| plain(c) || "/.+-".contains(c);
            assert!(
                kind.media_type.chars().all(token) && kind.media_type.matches('/').count() == 1
            );
        }
    }
}
