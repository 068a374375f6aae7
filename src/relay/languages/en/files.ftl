# What the pages say of files: what they are, what was taken out of them, why they were refused.

## What a file is: the rest of “File 1: …”, “File 1, …, was refused.” and “This is …, but …”.

kind-text = plain text
kind-jpeg = a JPEG picture
kind-png = a PNG picture
kind-gif = a GIF picture
kind-webp = a WebP picture
kind-heic = an HEIC picture
kind-avif = an AVIF picture
kind-jxl = a JPEG XL picture
kind-tiff = a TIFF picture
kind-bmp = a BMP picture
kind-pnm = a PNM picture
kind-svg = an SVG drawing
kind-raw = a raw camera picture
kind-pdf = a PDF document
kind-word = a Word document
kind-excel = an Excel table
kind-powerpoint = a PowerPoint document
kind-odt = an OpenDocument text
kind-ods = an OpenDocument table
kind-odp = an OpenDocument presentation
kind-odg = an OpenDocument drawing
kind-rtf = an RTF document
kind-epub = an EPUB book
kind-page = a web page
kind-mail = an e-mail
kind-video = a video
kind-sound = a sound recording
kind-archive = an archive of files
kind-program = a program
# age: the name of a program.
kind-age = a file locked with age
kind-unknown = a file of a type we do not know
# $extension: what the names of such files end with, such as dwg.
kind-other = a file of type { $extension }

## What was taken out: the rest of “We took out: …”, each a line of a list.

trace-position = { $count ->
    [one] { $count } GPS position
   *[other] { $count } GPS positions
}
# The number that names one camera, lens, phone or scanner.
trace-serial = { $count ->
    [one] { $count } serial number
   *[other] { $count } serial numbers
}
trace-device = { $count ->
    [one] { $count } make or model of a device
   *[other] { $count } makes or models of devices
}
trace-person = { $count ->
    [one] { $count } name of a person
   *[other] { $count } names of persons
}
trace-moment = { $count ->
    [one] { $count } date or time
   *[other] { $count } dates or times
}
trace-program = { $count ->
    [one] { $count } name of a program
   *[other] { $count } names of programs
}
trace-path = { $count ->
    [one] { $count } path of a file, folder or server
   *[other] { $count } paths of files, folders or servers
}
# A long number in a file, a document or one edit of it, by which it can be known again.
trace-identifier = { $count ->
    [one] { $count } number that names the file
   *[other] { $count } numbers that name the file
}
trace-caption = { $count ->
    [one] { $count } title, caption or keyword
   *[other] { $count } titles, captions or keywords
}
# Of a sound or a video.
trace-tag = { $count ->
    [one] { $count } tag such as title or artist
   *[other] { $count } tags such as title or artist
}
trace-comment = { $count ->
    [one] { $count } comment
   *[other] { $count } comments
}
trace-note = { $count ->
    [one] { $count } note on a page
   *[other] { $count } notes on pages
}
trace-tracked-change = { $count ->
    [one] { $count } tracked change
   *[other] { $count } tracked changes
}
trace-revision = { $count ->
    [one] { $count } earlier version
   *[other] { $count } earlier versions
}
trace-preview = { $count ->
    [one] { $count } preview picture
   *[other] { $count } preview pictures
}
# A picture behind the one that is shown.
trace-second-picture = { $count ->
    [one] { $count } hidden second picture
   *[other] { $count } hidden further pictures
}
trace-embedded-video = { $count ->
    [one] { $count } video behind the picture
   *[other] { $count } videos behind the picture
}
trace-cover = { $count ->
    [one] { $count } cover picture
   *[other] { $count } cover pictures
}
trace-attachment = { $count ->
    [one] { $count } attached file
   *[other] { $count } attached files
}
trace-script = { $count ->
    [one] { $count } script
   *[other] { $count } scripts
}
trace-link = { $count ->
    [one] { $count } link
   *[other] { $count } links
}
trace-form-field = { $count ->
    [one] { $count } form field
   *[other] { $count } form fields
}
trace-part-name = { $count ->
    [one] { $count } name of a chapter, layer or other part
   *[other] { $count } names of chapters, layers or other parts
}
# Of a video or a sound: subtitles, positions.
trace-data-track = { $count ->
    [one] { $count } track that is neither picture nor sound
   *[other] { $count } tracks that are neither picture nor sound
}
# The program that made the video or the sound wrote it between the pictures.
trace-encoder-message = { $count ->
    [one] { $count } message of an encoder
   *[other] { $count } messages of an encoder
}
trace-setting = { $count ->
    [one] { $count } setting of a program or printer
   *[other] { $count } settings of a program or printer
}
# What the maker of the camera keeps in a photo for itself.
trace-maker-note = { $count ->
    [one] { $count } private record of the camera’s maker
   *[other] { $count } private records of the camera’s maker
}
trace-exif = { $count ->
    [one] { $count } EXIF record
   *[other] { $count } EXIF records
}
trace-xmp = { $count ->
    [one] { $count } XMP record
   *[other] { $count } XMP records
}
trace-iptc = { $count ->
    [one] { $count } IPTC record
   *[other] { $count } IPTC records
}
trace-colour-profile = { $count ->
    [one] { $count } colour profile
   *[other] { $count } colour profiles
}
# Nothing needs it to show or play the file.
trace-private-block = { $count ->
    [one] { $count } block of data that is not shown
   *[other] { $count } blocks of data that are not shown
}
# Hidden between the parts of the file.
trace-gap = { $count ->
    [one] { $count } stretch of hidden data between parts
   *[other] { $count } stretches of hidden data between parts
}
# Hidden behind the end of the file.
trace-trailing = { $count ->
    [one] { $count } stretch of data behind the end
   *[other] { $count } stretches of data behind the end
}
# Packed: in an archive, such as a ZIP.
trace-member-record = { $count ->
    [one] { $count } date, owner or comment of a packed file
   *[other] { $count } dates, owners or comments of packed files
}
trace-system-file = { $count ->
    [one] { $count } file that a computer added to the archive
   *[other] { $count } files that a computer added to the archive
}
# U+FEFF at the start of a text.
trace-byte-order-mark = byte-order mark
trace-utf16 = UTF-16 encoding (now UTF-8)
trace-windows1252 = Windows-1252 encoding (now UTF-8)
# How Windows ends a line of text (CR LF).
trace-windows-line-ends = Windows line ends
trace-other-line-ends = { $count ->
    [one] { $count } unusual line end
   *[other] { $count } unusual line ends
}
trace-line-end-blanks = { $count ->
    [one] { $count } line that ended in spaces or tabs
   *[other] { $count } lines that ended in spaces or tabs
}
trace-long-blanks = { $count ->
    [one] { $count } overlong row of spaces
   *[other] { $count } overlong rows of spaces
}
trace-unusual-spaces = { $count ->
    [one] { $count } unusual space
   *[other] { $count } unusual spaces
}
# A character that nobody sees, since it has no width.
trace-zero-width = { $count ->
    [one] { $count } zero-width character
   *[other] { $count } zero-width characters
}
trace-direction = { $count ->
    [one] { $count } writing-direction mark
   *[other] { $count } writing-direction marks
}
# Unicode: variation selector.
trace-variation-selectors = { $count ->
    [one] { $count } hidden mark that picks a letter’s shape
   *[other] { $count } hidden marks that pick a letter’s shape
}
# Unicode: tag characters.
trace-tags = { $count ->
    [one] { $count } hidden tag character
   *[other] { $count } hidden tag characters
}
# Unicode: interlinear annotation characters.
trace-annotations = { $count ->
    [one] { $count } hidden annotation mark
   *[other] { $count } hidden annotation marks
}
trace-controls = { $count ->
    [one] { $count } control character
   *[other] { $count } control characters
}
# Unicode: not in the composed form (NFC).
trace-respelled = { $count ->
    [one] { $count } letter encoded in an unusual way
   *[other] { $count } letters encoded in an unusual way
}
# More than thirty accents on one letter.
trace-stacked-marks = { $count ->
    [one] { $count } accent stacked beyond the thirtieth
   *[other] { $count } accents stacked beyond the thirtieth
}
gone-all-but-pages = everything but what its pages show, now pictures of { $dots } dots per inch
gone-parts-of-pages = parts of its pages that could not be shown

## Why a file was refused. $type is one of the words above. An English sentence from the cleaner may follow in brackets,
## such as “(It holds macros.)”.

# The name of the other file follows, in quotation marks; then a sentence that says what is wrong with that one.
file-in-file = In this file is another one that was refused:
file-unsupported = This is { $type }, and hidden data cannot be taken out of such files here.
file-damaged = This is { $type }, but the file is not as it should be.
file-uncleanable = This is { $type }, but not everything in the file can be cleaned here.
file-locked = This is { $type }, but the file is locked, with a password or by who sold it. If you can, save it without the lock, and send that.
file-beyond = This is { $type }, but the file is too large or too complicated to be cleaned here.
file-unstable = This is { $type }, but the file could not be cleaned with certainty.
# $limit: a number of KiB.
file-too-large = Once it is clean, this file would have more than { $limit } KiB, and no more fits in this tip. Send it in another tip, or in parts.
file-not-text = This file looks like text, but its letters cannot be told with certainty. Save it again as UTF-8.
file-unreadable = This file could not be read again on the server. Send it once more.
file-unshown = This PDF document cannot be cleaned, and its pages cannot be shown here.
file-unshown-locked = This PDF document cannot be cleaned, and its pages can only be shown with its password.
# $pages and $size (in MiB) are the most that there may be.
file-unshown-large = This PDF document cannot be cleaned, and it has more than { $pages } pages, or more than { $size } MiB as pictures.
file-unshown-work = This PDF document cannot be cleaned, and showing its pages takes more than is spent on one file.

## What to do instead, after why a file was refused: first one of these. “It” is the file.

file-advice-text = If it is a text, save it again as UTF-8.
file-advice-picture = Save it as JPEG or PNG, or take a screenshot of it.
file-advice-sound = Save it as MP3, FLAC or WAV.
file-advice-video = Save it as MP4, or take screenshots of it.
file-advice-document = Export it as PDF, take screenshots of it, or copy its words into your message.
file-advice-pdf = Print it as a new PDF, take screenshots of it, or copy its words into your message.
file-advice-shown = Take screenshots of it, or copy its words into your message.
file-advice-page = Take a screenshot of it, or copy its words into your message.
file-advice-mail = Take a screenshot of the mail, or copy its words into your message.
file-advice-archive = Unpack it and send the files in it one by one.
file-advice-program = Say in your message what it does.

## Then one of these, as another way.

# $box: what stands beside the box, “Send as it is”.
file-as-is = Or tick “{ $box }” if nothing in it can name you.
file-in-parts = Or send it in parts.
