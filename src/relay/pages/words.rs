//! Numbers, sizes and file types in words that a tipster knows.

use std::borrow::Cow;

/// A count with its thousands apart: `100,000`.
pub(super) fn count(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// A size that is safe to promise: rounded down, and small in whichever way a device counts.
pub(super) fn size(bytes: u64) -> String {
    const KIB: u64 = 1 << 10;
    const MIB: u64 = 1 << 20;
    const GIB: u64 = 1 << 30;
    match bytes {
        GIB.. if bytes.is_multiple_of(GIB) => format!("{} GB", bytes / GIB),
        MIB.. => format!("{} MB", bytes / MIB),
        KIB.. => format!("{} KB", bytes / KIB),
        _ => format!("{bytes} bytes"),
    }
}

/// How long an upload takes over Tor at about 1 MB a second: a guess, and meant to be read as one.
pub(super) fn upload_time(bytes: u64) -> String {
    const BYTES_A_MINUTE: u64 = 60_000_000;
    match bytes.div_ceil(BYTES_A_MINUTE) {
        0 | 1 => "a minute".to_owned(),
        minutes => format!("{minutes} minutes"),
    }
}

/// A phrase from another part of the relay as a sentence: capital first, full stop last.
pub(super) fn sentence(phrase: &str) -> String {
    let phrase = phrase.trim();
    let mut chars = phrase.chars();
    let mut text: String = chars
        .next()
        .map(|first| first.to_uppercase().collect())
        .unwrap_or_default();
    text.push_str(chars.as_str());
    if !text.is_empty() && !text.ends_with(['.', '!', '?']) {
        text.push('.');
    }
    text
}

/// Names a file type by the extension that its content calls for; `bin` is an unknown one.
pub(super) fn file_type(extension: &str) -> Cow<'_, str> {
    let name = match extension {
        "txt" => "plain text",
        "jpg" => "a JPEG picture",
        "png" => "a PNG picture",
        "gif" => "a GIF picture",
        "webp" => "a WebP picture",
        "heic" | "heif" => "an HEIC picture",
        "avif" => "an AVIF picture",
        "jxl" => "a JPEG XL picture",
        "tif" | "tiff" => "a TIFF picture",
        "bmp" => "a BMP picture",
        "pnm" => "a PNM picture",
        "svg" => "an SVG drawing",
        "pdf" => "a PDF document",
        "doc" | "docx" => "a Word document",
        "xls" | "xlsx" => "an Excel table",
        "ppt" | "pptx" => "a PowerPoint document",
        "odt" => "an OpenDocument text",
        "ods" => "an OpenDocument table",
        "odp" => "an OpenDocument presentation",
        "odg" => "an OpenDocument drawing",
        "rtf" => "an RTF document",
        "epub" => "an EPUB book",
        "html" => "a web page",
        "eml" | "msg" => "an e-mail",
        "mp4" | "mov" | "mkv" | "webm" | "avi" | "3gp" | "wmv" => "a video",
        "mp3" | "mp2" | "m4a" | "ogg" | "opus" | "flac" | "wav" | "aiff" | "aac" | "amr" => {
            "a sound recording"
        }
        "zip" | "7z" | "rar" | "tar" | "tgz" | "gz" | "bz2" | "xz" => "an archive of files",
        "age" => "a file locked with age",
        "bin" | "" => "a file of a type we do not know",
        other => return Cow::Owned(format!("a file of type {other}")),
    };
    Cow::Borrowed(name)
}

/// Length of `text` after HTML escaping, where each of `<>&"'` becomes five bytes.
pub(super) fn escaped_len(text: &str) -> usize {
    text.len()
        + 4 * text
            .bytes()
            .filter(|byte| matches!(byte, b'<' | b'>' | b'&' | b'"' | b'\''))
            .count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_have_their_thousands_apart() {
        let counts = [0, 20, 999, 1_000, 100_000, 12_345_678].map(count);
        assert_eq!(counts, ["0", "20", "999", "1,000", "100,000", "12,345,678"]);
    }

    #[test]
    fn sizes_never_promise_more_than_the_limit() {
        let sizes = [512 << 20, (512 << 20) - 1, 2 << 30, 3 << 29, 16 << 10, 900].map(size);
        assert_eq!(
            sizes,
            ["512 MB", "511 MB", "2 GB", "1536 MB", "16 KB", "900 bytes"]
        );
    }

    #[test]
    fn times_are_rounded_up() {
        let times = [0, 60_000_000, 60_000_001, 100_000_000, 512 << 20].map(upload_time);
        assert_eq!(
            times,
            [
                "a minute",
                "a minute",
                "2 minutes",
                "2 minutes",
                "9 minutes"
            ]
        );
    }

    #[test]
    fn phrases_become_sentences() {
        assert_eq!(
            sentence(" the body was cut short "),
            "The body was cut short."
        );
        assert_eq!(sentence("ärger?"), "Ärger?");
        assert_eq!(sentence(""), "");
    }

    #[test]
    fn unknown_types_are_named_all_the_same() {
        assert_eq!(file_type("jpg"), "a JPEG picture");
        assert_eq!(file_type("bin"), "a file of a type we do not know");
        assert_eq!(file_type("dwg"), "a file of type dwg");
    }

    #[test]
    fn escaped_len_is_the_length_after_escaping() {
        let page = askama::filters::escape("a<b>&\"'ü\n", askama::filters::Html);
        assert_eq!(
            page.map(|text| text.to_string().len()).ok(),
            Some(escaped_len("a<b>&\"'ü\n"))
        );
    }
}
