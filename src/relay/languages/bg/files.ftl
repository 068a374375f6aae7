kind-text = обикновен текст
kind-jpeg = изображение JPEG
kind-png = изображение PNG
kind-gif = изображение GIF
kind-webp = изображение WebP
kind-heic = изображение HEIC
kind-avif = изображение AVIF
kind-jxl = изображение JPEG XL
kind-tiff = изображение TIFF
kind-bmp = изображение BMP
kind-pnm = изображение PNM
kind-svg = рисунка SVG
kind-raw = необработена снимка от фотоапарат
kind-pdf = документ PDF
kind-word = документ на Word
kind-excel = таблица на Excel
kind-powerpoint = документ на PowerPoint
kind-odt = текст OpenDocument
kind-ods = таблица OpenDocument
kind-odp = презентация OpenDocument
kind-odg = рисунка OpenDocument
kind-rtf = документ RTF
kind-epub = книга EPUB
kind-page = уебстраница
kind-mail = имейл
kind-video = видео
kind-sound = звукозапис
kind-archive = архив от файлове
kind-program = програма
kind-age = файл, криптиран с age
kind-unknown = файл от вид, който не познаваме
kind-other = файл от вида { $extension }

trace-position = { $count ->
    [one] { $count } GPS позиция
   *[other] { $count } GPS позиции
}
trace-serial = { $count ->
    [one] { $count } сериен номер
   *[other] { $count } серийни номера
}
trace-device = { $count ->
    [one] { $count } марка или модел на устройство
   *[other] { $count } марки или модели на устройства
}
trace-person = { $count ->
    [one] { $count } име на човек
   *[other] { $count } имена на хора
}
trace-moment = { $count ->
    [one] { $count } дата или час
   *[other] { $count } дати или часове
}
trace-program = { $count ->
    [one] { $count } име на програма
   *[other] { $count } имена на програми
}
trace-path = { $count ->
    [one] { $count } път до файл, папка или сървър
   *[other] { $count } пътя до файлове, папки или сървъри
}
trace-identifier = { $count ->
    [one] { $count } номер, по който файлът може да се познае
   *[other] { $count } номера, по които файлът може да се познае
}
trace-caption = { $count ->
    [one] { $count } заглавие, надпис или ключова дума
   *[other] { $count } заглавия, надписи или ключови думи
}
trace-tag = { $count ->
    [one] { $count } етикет, например заглавие или изпълнител
   *[other] { $count } етикета, например заглавие или изпълнител
}
trace-comment = { $count ->
    [one] { $count } коментар
   *[other] { $count } коментара
}
trace-note = { $count ->
    [one] { $count } бележка на страница
   *[other] { $count } бележки на страници
}
trace-tracked-change = { $count ->
    [one] { $count } проследена промяна
   *[other] { $count } проследени промени
}
trace-revision = { $count ->
    [one] { $count } предишна версия
   *[other] { $count } предишни версии
}
trace-preview = { $count ->
    [one] { $count } умалено копие на изображението
   *[other] { $count } умалени копия на изображението
}
trace-second-picture = { $count ->
    [one] { $count } скрито второ изображение
   *[other] { $count } скрити допълнителни изображения
}
trace-embedded-video = { $count ->
    [one] { $count } видео зад изображението
   *[other] { $count } видеа зад изображението
}
trace-cover = { $count ->
    [one] { $count } изображение на обложка
   *[other] { $count } изображения на обложка
}
trace-attachment = { $count ->
    [one] { $count } прикачен файл
   *[other] { $count } прикачени файла
}
trace-script = { $count ->
    [one] { $count } скрипт
   *[other] { $count } скрипта
}
trace-link = { $count ->
    [one] { $count } връзка
   *[other] { $count } връзки
}
trace-form-field = { $count ->
    [one] { $count } поле на формуляр
   *[other] { $count } полета на формуляр
}
trace-part-name = { $count ->
    [one] { $count } име на глава, слой или друга част
   *[other] { $count } имена на глави, слоеве или други части
}
trace-data-track = { $count ->
    [one] { $count } пътечка, която не е нито образ, нито звук
   *[other] { $count } пътечки, които не са нито образ, нито звук
}
trace-encoder-message = { $count ->
    [one] { $count } запис на кодираща програма
   *[other] { $count } записа на кодираща програма
}
trace-setting = { $count ->
    [one] { $count } настройка на програма или принтер
   *[other] { $count } настройки на програма или принтер
}
trace-maker-note = { $count ->
    [one] { $count } вътрешен запис на производителя на фотоапарата
   *[other] { $count } вътрешни записа на производителя на фотоапарата
}
trace-exif = { $count ->
    [one] { $count } запис EXIF
   *[other] { $count } записа EXIF
}
trace-xmp = { $count ->
    [one] { $count } запис XMP
   *[other] { $count } записа XMP
}
trace-iptc = { $count ->
    [one] { $count } запис IPTC
   *[other] { $count } записа IPTC
}
trace-colour-profile = { $count ->
    [one] { $count } цветови профил
   *[other] { $count } цветови профила
}
trace-private-block = { $count ->
    [one] { $count } блок данни, който не се показва
   *[other] { $count } блока данни, които не се показват
}
trace-gap = { $count ->
    [one] { $count } отрязък скрити данни между частите
   *[other] { $count } отрязъка скрити данни между частите
}
trace-trailing = { $count ->
    [one] { $count } отрязък данни след края на файла
   *[other] { $count } отрязъка данни след края на файла
}
trace-member-record = { $count ->
    [one] { $count } дата, собственик или коментар на файл в архива
   *[other] { $count } дати, собственици или коментари на файлове в архива
}
trace-system-file = { $count ->
    [one] { $count } файл, добавен в архива от компютър
   *[other] { $count } файла, добавени в архива от компютър
}
trace-byte-order-mark = знак за реда на байтовете
trace-utf16 = кодиране UTF-16 (сега UTF-8)
trace-windows1252 = кодиране Windows-1252 (сега UTF-8)
trace-windows-line-ends = краища на редове като в Windows
trace-other-line-ends = { $count ->
    [one] { $count } необичаен край на ред
   *[other] { $count } необичайни края на редове
}
trace-line-end-blanks = { $count ->
    [one] { $count } ред с интервали или табулации накрая
   *[other] { $count } реда с интервали или табулации накрая
}
trace-long-blanks = { $count ->
    [one] { $count } твърде дълга редица интервали
   *[other] { $count } твърде дълги редици интервали
}
trace-unusual-spaces = { $count ->
    [one] { $count } необичаен интервал
   *[other] { $count } необичайни интервала
}
trace-zero-width = { $count ->
    [one] { $count } знак с нулева ширина
   *[other] { $count } знака с нулева ширина
}
trace-direction = { $count ->
    [one] { $count } знак за посока на писане
   *[other] { $count } знака за посока на писане
}
trace-variation-selectors = { $count ->
    [one] { $count } скрит знак, който избира формата на буква
   *[other] { $count } скрити знака, които избират формата на буква
}
trace-tags = { $count ->
    [one] { $count } скрит знак за етикет
   *[other] { $count } скрити знака за етикет
}
trace-annotations = { $count ->
    [one] { $count } скрит знак за анотация
   *[other] { $count } скрити знака за анотация
}
trace-controls = { $count ->
    [one] { $count } управляващ знак
   *[other] { $count } управляващи знака
}
trace-respelled = { $count ->
    [one] { $count } буква, кодирана по необичаен начин
   *[other] { $count } букви, кодирани по необичаен начин
}
trace-stacked-marks = { $count ->
    [one] { $count } диакритичен знак върху буква след тридесетия
   *[other] { $count } диакритични знака върху буква след тридесетия
}
gone-all-but-pages = всичко освен това, което показват страниците; сега те са изображения с { $dots } точки на инч
gone-parts-of-pages = части от страниците, които не можаха да бъдат показани

file-in-file = В този файл има друг, който беше отказан:
file-unsupported = Това е { $type }, а от такива файлове тук не могат да се премахнат скритите данни.
file-damaged = Това е { $type }, но файлът не е какъвто трябва да бъде.
file-uncleanable = Това е { $type }, но не всичко във файла може да се почисти тук.
file-locked = Това е { $type }, но файлът е защитен с парола или от този, който го е продал. Ако можете, запишете го без защитата и изпратете него.
file-beyond = Това е { $type }, но файлът е твърде голям или твърде сложен, за да се почисти тук.
file-unstable = Това е { $type }, но файлът не можа да бъде почистен със сигурност.
file-too-large = След почистването този файл би имал повече от { $limit } KiB, а повече не се побира в този сигнал. Изпратете го в друг сигнал или на части.
file-not-text = Този файл прилича на текст, но буквите му не могат да се определят със сигурност. Запишете го отново като UTF-8.
file-unreadable = Този файл не можа да бъде прочетен отново на сървъра. Изпратете го още веднъж.
file-unshown = Този документ PDF не може да се почисти, а страниците му не могат да се покажат тук.
file-unshown-locked = Този документ PDF не може да се почисти, а страниците му могат да се покажат само с паролата му.
file-unshown-large = Този документ PDF не може да се почисти и има повече от { $pages } страници или повече от { $size } MiB като изображения.
file-unshown-work = Този документ PDF не може да се почисти, а показването на страниците му изисква повече, отколкото се отделя за един файл.

file-advice-text = Ако е текст, запишете го отново като UTF-8.
file-advice-picture = Запишете го като JPEG или PNG или му направете снимка на екрана.
file-advice-sound = Запишете го като MP3, FLAC или WAV.
file-advice-video = Запишете го като MP4 или му направете снимки на екрана.
file-advice-document = Експортирайте го като PDF, направете му снимки на екрана или копирайте думите му в текста си.
file-advice-pdf = Отпечатайте го като нов PDF, направете му снимки на екрана или копирайте думите му в текста си.
file-advice-shown = Направете му снимки на екрана или копирайте думите му в текста си.
file-advice-page = Направете му снимка на екрана или копирайте думите му в текста си.
file-advice-mail = Направете снимка на екрана с имейла или копирайте думите му в текста си.
file-advice-archive = Разархивирайте го и изпратете файловете от него един по един.
file-advice-program = Напишете в текста си какво прави.

file-as-is = Или отметнете „{ $box }“, ако нищо в него не може да ви издаде.
file-in-parts = Или го изпратете на части.
