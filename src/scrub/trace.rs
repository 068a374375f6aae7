//! What a file can tell of its sender, with the words for it.

macro_rules! traces {
    ($($(#[$doc:meta])* $name:ident $one:literal $many:literal)*) => {
        /// A thing in a file that says more than its sender meant to say. Ordered as a report lists them.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Trace {
            $($(#[$doc])* $name,)*
        }

        impl Trace {
            /// English for one and for many, for the sender; many is empty for what is not counted.
            pub(crate) fn words(self) -> (&'static str, &'static str) {
                match self {
                    $(Self::$name => ($one, $many),)*
                }
            }
        }
    };
}

traces! {
    /// Where a picture or a recording was made.
    Position "GPS position" "GPS positions"
    /// Number that names one camera, lens, phone or scanner.
    Serial "serial number" "serial numbers"
    /// Make or model of a device.
    Device "make or model of a device" "makes or models of devices"
    /// Name of a person: author, owner, editor, commenter, manager.
    Person "name of a person" "names of persons"
    /// When something was made, changed or printed.
    Moment "date or time" "dates or times"
    /// Program that made or changed the file, or wrote a part of it.
    Program "name of a program" "names of programs"
    /// Path or address of a file, folder, template, printer or server.
    Path "path of a file, folder or server" "paths of files, folders or servers"
    /// Number that names a file, a document or an edit of it.
    Identifier "number that names the file" "numbers that name the file"
    /// Title, caption, subject, keyword, rights.
    Caption "title, caption or keyword" "titles, captions or keywords"
    /// Tag of a sound or a video: title, artist, album and the like.
    Tag "tag such as title or artist" "tags such as title or artist"
    /// Comment that the content does not show by itself.
    Comment "comment" "comments"
    /// Note, highlight or other mark-up that was laid over a page.
    Note "note on a page" "notes on pages"
    /// Change that was tracked, accepted now.
    TrackedChange "tracked change" "tracked changes"
    /// State of the file before its last changes.
    Revision "earlier version" "earlier versions"
    /// Small copy of the content for previews.
    Preview "preview picture" "preview pictures"
    /// Picture behind the one that is shown.
    SecondPicture "hidden second picture" "hidden further pictures"
    /// Video that a phone attached to a picture.
    EmbeddedVideo "video behind the picture" "videos behind the picture"
    /// Cover picture of a sound or a video.
    Cover "cover picture" "cover pictures"
    /// File inside the file.
    Attachment "attached file" "attached files"
    /// Program text that runs when the file is opened or used.
    Script "script" "scripts"
    /// Link that leads out of the file.
    Link "link" "links"
    /// Form field, with what was typed into it.
    FormField "form field" "form fields"
    /// Name of a chapter, bookmark, layer, style or other part.
    PartName "name of a chapter, layer or other part" "names of chapters, layers or other parts"
    /// Track that is neither picture nor sound: subtitles, positions, sensor data.
    DataTrack "track that is neither picture nor sound" "tracks that are neither picture nor sound"
    /// What an encoder wrote in between pictures or sound.
    EncoderMessage "message of an encoder" "messages of an encoder"
    /// Setting of a program, a printer or a computer.
    Setting "setting of a program or printer" "settings of a program or printer"
    /// What a camera's maker keeps for itself.
    MakerNote "private record of the camera's maker" "private records of the camera's maker"
    /// EXIF record.
    Exif "EXIF record" "EXIF records"
    /// XMP record.
    Xmp "XMP record" "XMP records"
    /// IPTC or Photoshop record.
    Iptc "IPTC record" "IPTC records"
    /// Colour profile; a standard one took its place where colours need one.
    ColourProfile "colour profile" "colour profiles"
    /// Part of the file that nothing needs to show or play it.
    PrivateBlock "block of data that is not shown" "blocks of data that are not shown"
    /// Bytes between the parts of the file.
    Gap "stretch of hidden data between parts" "stretches of hidden data between parts"
    /// Bytes behind the end of the file.
    Trailing "stretch of data behind the end" "stretches of data behind the end"
    /// Date, owner, permissions or comment of a packed file.
    MemberRecord "date, owner or comment of a packed file" "dates, owners or comments of packed files"
    /// File that a system adds to archives by itself: `.DS_Store`, `Thumbs.db`, `__MACOSX`.
    SystemFile "file that a computer added to the archive" "files that a computer added to the archive"
    /// U+FEFF at the start: some programs leave it, some do not.
    ByteOrderMark "byte-order mark" ""
    /// The text was UTF-16.
    Utf16 "UTF-16 encoding (now UTF-8)" ""
    /// The text was Windows-1252 or Latin-1.
    Windows1252 "Windows-1252 encoding (now UTF-8)" ""
    /// CR LF.
    WindowsLineEnds "Windows line ends" ""
    /// Line ends that are neither LF nor CR LF: CR, VT, FF, NEL, U+2028, U+2029.
    OtherLineEnds "unusual line end" "unusual line ends"
    /// Lines that ended in spaces or tabs.
    LineEndBlanks "line that ended in spaces or tabs" "lines that ended in spaces or tabs"
    /// Runs of more than 1,024 spaces and tabs, cut to that length.
    LongBlanks "overlong row of spaces" "overlong rows of spaces"
    /// Spaces other than U+0020, made U+0020.
    UnusualSpaces "unusual space" "unusual spaces"
    /// Characters without a width or a shape.
    ZeroWidth "zero-width character" "zero-width characters"
    /// Characters that change the direction of writing.
    Direction "writing-direction mark" "writing-direction marks"
    /// Characters that choose between forms of the character before them.
    VariationSelectors "hidden mark that picks a letter's shape" "hidden marks that pick a letter's shape"
    /// Characters of Unicode's tag block, an invisible copy of ASCII.
    Tags "hidden tag character" "hidden tag characters"
    /// Marks around annotations and stand-ins for embedded objects.
    Annotations "hidden annotation mark" "hidden annotation marks"
    /// Control characters, and code points that are not characters.
    Controls "control character" "control characters"
    /// Letters that were not in Unicode's composed form (NFC).
    Respelled "letter encoded in an unusual way" "letters encoded in an unusual way"
    /// Combining marks beyond 30 on one letter.
    StackedMarks "accent stacked beyond the thirtieth" "accents stacked beyond the thirtieth"
}
