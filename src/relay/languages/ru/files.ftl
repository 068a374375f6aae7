kind-text = простой текст
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
kind-svg = рисунок SVG
kind-raw = необработанный снимок с камеры
kind-pdf = документ PDF
kind-word = документ Word
kind-excel = таблица Excel
kind-powerpoint = документ PowerPoint
kind-odt = текст OpenDocument
kind-ods = таблица OpenDocument
kind-odp = презентация OpenDocument
kind-odg = рисунок OpenDocument
kind-rtf = документ RTF
kind-epub = книга EPUB
kind-page = веб-страница
kind-mail = электронное письмо
kind-video = видео
kind-sound = звукозапись
kind-archive = архив файлов
kind-program = программа
kind-age = файл, зашифрованный с помощью age
kind-unknown = файл неизвестного нам типа
kind-other = файл типа { $extension }

trace-position = { $count ->
    [one] { $count } GPS-координата
    [few] { $count } GPS-координаты
    [many] { $count } GPS-координат
   *[other] { $count } GPS-координаты
}
trace-serial = { $count ->
    [one] { $count } серийный номер
    [few] { $count } серийных номера
    [many] { $count } серийных номеров
   *[other] { $count } серийного номера
}
trace-device = { $count ->
    [one] { $count } марка или модель устройства
    [few] { $count } марки или модели устройств
    [many] { $count } марок или моделей устройств
   *[other] { $count } марки или модели устройств
}
trace-person = { $count ->
    [one] { $count } имя человека
    [few] { $count } имени людей
    [many] { $count } имён людей
   *[other] { $count } имени людей
}
trace-moment = { $count ->
    [one] { $count } дата или время
    [few] { $count } даты или отметки времени
    [many] { $count } дат или отметок времени
   *[other] { $count } даты или отметки времени
}
trace-program = { $count ->
    [one] { $count } название программы
    [few] { $count } названия программ
    [many] { $count } названий программ
   *[other] { $count } названия программ
}
trace-path = { $count ->
    [one] { $count } путь к файлу, папке или серверу
    [few] { $count } пути к файлам, папкам или серверам
    [many] { $count } путей к файлам, папкам или серверам
   *[other] { $count } пути к файлам, папкам или серверам
}
trace-identifier = { $count ->
    [one] { $count } номер, по которому можно узнать файл
    [few] { $count } номера, по которым можно узнать файл
    [many] { $count } номеров, по которым можно узнать файл
   *[other] { $count } номера, по которому можно узнать файл
}
trace-caption = { $count ->
    [one] { $count } название, подпись или ключевое слово
    [few] { $count } названия, подписи или ключевых слова
    [many] { $count } названий, подписей или ключевых слов
   *[other] { $count } названия, подписи или ключевого слова
}
trace-tag = { $count ->
    [one] { $count } тег, например название или исполнитель
    [few] { $count } тега, например название или исполнитель
    [many] { $count } тегов, например название или исполнитель
   *[other] { $count } тега, например название или исполнитель
}
trace-comment = { $count ->
    [one] { $count } комментарий
    [few] { $count } комментария
    [many] { $count } комментариев
   *[other] { $count } комментария
}
trace-note = { $count ->
    [one] { $count } заметка на странице
    [few] { $count } заметки на страницах
    [many] { $count } заметок на страницах
   *[other] { $count } заметки на страницах
}
trace-tracked-change = { $count ->
    [one] { $count } записанное исправление
    [few] { $count } записанных исправления
    [many] { $count } записанных исправлений
   *[other] { $count } записанного исправления
}
trace-revision = { $count ->
    [one] { $count } прежняя версия
    [few] { $count } прежние версии
    [many] { $count } прежних версий
   *[other] { $count } прежней версии
}
trace-preview = { $count ->
    [one] { $count } уменьшенная копия изображения
    [few] { $count } уменьшенные копии изображения
    [many] { $count } уменьшенных копий изображения
   *[other] { $count } уменьшенной копии изображения
}
trace-second-picture = { $count ->
    [1] { $count } скрытое второе изображение
    [one] { $count } скрытое дополнительное изображение
    [few] { $count } скрытых дополнительных изображения
    [many] { $count } скрытых дополнительных изображений
   *[other] { $count } скрытого дополнительного изображения
}
trace-embedded-video = { $count ->
    [one] { $count } видео за изображением
    [few] { $count } видео за изображением
    [many] { $count } видео за изображением
   *[other] { $count } видео за изображением
}
trace-cover = { $count ->
    [one] { $count } изображение обложки
    [few] { $count } изображения обложек
    [many] { $count } изображений обложек
   *[other] { $count } изображения обложек
}
trace-attachment = { $count ->
    [one] { $count } вложенный файл
    [few] { $count } вложенных файла
    [many] { $count } вложенных файлов
   *[other] { $count } вложенного файла
}
trace-script = { $count ->
    [one] { $count } скрипт
    [few] { $count } скрипта
    [many] { $count } скриптов
   *[other] { $count } скрипта
}
trace-link = { $count ->
    [one] { $count } ссылка
    [few] { $count } ссылки
    [many] { $count } ссылок
   *[other] { $count } ссылки
}
trace-form-field = { $count ->
    [one] { $count } поле формы
    [few] { $count } поля формы
    [many] { $count } полей формы
   *[other] { $count } поля формы
}
trace-part-name = { $count ->
    [one] { $count } название главы, слоя или другой части
    [few] { $count } названия глав, слоёв или других частей
    [many] { $count } названий глав, слоёв или других частей
   *[other] { $count } названия глав, слоёв или других частей
}
trace-data-track = { $count ->
    [one] { $count } дорожка без изображения и звука
    [few] { $count } дорожки без изображения и звука
    [many] { $count } дорожек без изображения и звука
   *[other] { $count } дорожки без изображения и звука
}
trace-encoder-message = { $count ->
    [one] { $count } запись программы-кодировщика
    [few] { $count } записи программы-кодировщика
    [many] { $count } записей программы-кодировщика
   *[other] { $count } записи программы-кодировщика
}
trace-setting = { $count ->
    [one] { $count } настройка программы или принтера
    [few] { $count } настройки программы или принтера
    [many] { $count } настроек программы или принтера
   *[other] { $count } настройки программы или принтера
}
trace-maker-note = { $count ->
    [one] { $count } внутренняя запись производителя камеры
    [few] { $count } внутренние записи производителя камеры
    [many] { $count } внутренних записей производителя камеры
   *[other] { $count } внутренней записи производителя камеры
}
trace-exif = { $count ->
    [one] { $count } запись EXIF
    [few] { $count } записи EXIF
    [many] { $count } записей EXIF
   *[other] { $count } записи EXIF
}
trace-xmp = { $count ->
    [one] { $count } запись XMP
    [few] { $count } записи XMP
    [many] { $count } записей XMP
   *[other] { $count } записи XMP
}
trace-iptc = { $count ->
    [one] { $count } запись IPTC
    [few] { $count } записи IPTC
    [many] { $count } записей IPTC
   *[other] { $count } записи IPTC
}
trace-colour-profile = { $count ->
    [one] { $count } цветовой профиль
    [few] { $count } цветовых профиля
    [many] { $count } цветовых профилей
   *[other] { $count } цветового профиля
}
trace-private-block = { $count ->
    [one] { $count } блок данных, который не показывается
    [few] { $count } блока данных, которые не показываются
    [many] { $count } блоков данных, которые не показываются
   *[other] { $count } блока данных, который не показывается
}
trace-gap = { $count ->
    [one] { $count } отрезок скрытых данных между частями
    [few] { $count } отрезка скрытых данных между частями
    [many] { $count } отрезков скрытых данных между частями
   *[other] { $count } отрезка скрытых данных между частями
}
trace-trailing = { $count ->
    [one] { $count } отрезок данных после конца файла
    [few] { $count } отрезка данных после конца файла
    [many] { $count } отрезков данных после конца файла
   *[other] { $count } отрезка данных после конца файла
}
trace-member-record = { $count ->
    [one] { $count } дата, владелец или комментарий файла в архиве
    [few] { $count } даты, владельца или комментария файлов в архиве
    [many] { $count } дат, владельцев или комментариев файлов в архиве
   *[other] { $count } даты, владельца или комментария файлов в архиве
}
trace-system-file = { $count ->
    [one] { $count } файл, который компьютер добавил в архив
    [few] { $count } файла, которые компьютер добавил в архив
    [many] { $count } файлов, которые компьютер добавил в архив
   *[other] { $count } файла, который компьютер добавил в архив
}
trace-byte-order-mark = метка порядка байтов
trace-utf16 = кодировка UTF-16 (теперь UTF-8)
trace-windows1252 = кодировка Windows-1252 (теперь UTF-8)
trace-windows-line-ends = концы строк, как в Windows
trace-other-line-ends = { $count ->
    [one] { $count } необычный конец строки
    [few] { $count } необычных конца строк
    [many] { $count } необычных концов строк
   *[other] { $count } необычного конца строки
}
trace-line-end-blanks = { $count ->
    [one] { $count } строка с пробелами или табуляцией в конце
    [few] { $count } строки с пробелами или табуляцией в конце
    [many] { $count } строк с пробелами или табуляцией в конце
   *[other] { $count } строки с пробелами или табуляцией в конце
}
trace-long-blanks = { $count ->
    [one] { $count } слишком длинный ряд пробелов
    [few] { $count } слишком длинных ряда пробелов
    [many] { $count } слишком длинных рядов пробелов
   *[other] { $count } слишком длинного ряда пробелов
}
trace-unusual-spaces = { $count ->
    [one] { $count } необычный пробел
    [few] { $count } необычных пробела
    [many] { $count } необычных пробелов
   *[other] { $count } необычного пробела
}
trace-zero-width = { $count ->
    [one] { $count } символ нулевой ширины
    [few] { $count } символа нулевой ширины
    [many] { $count } символов нулевой ширины
   *[other] { $count } символа нулевой ширины
}
trace-direction = { $count ->
    [one] { $count } знак направления письма
    [few] { $count } знака направления письма
    [many] { $count } знаков направления письма
   *[other] { $count } знака направления письма
}
trace-variation-selectors = { $count ->
    [one] { $count } скрытый знак, выбирающий форму буквы
    [few] { $count } скрытых знака, выбирающих форму буквы
    [many] { $count } скрытых знаков, выбирающих форму буквы
   *[other] { $count } скрытого знака, выбирающего форму буквы
}
trace-tags = { $count ->
    [one] { $count } скрытый символ-тег
    [few] { $count } скрытых символа-тега
    [many] { $count } скрытых символов-тегов
   *[other] { $count } скрытого символа-тега
}
trace-annotations = { $count ->
    [one] { $count } скрытый знак аннотации
    [few] { $count } скрытых знака аннотации
    [many] { $count } скрытых знаков аннотации
   *[other] { $count } скрытого знака аннотации
}
trace-controls = { $count ->
    [one] { $count } управляющий символ
    [few] { $count } управляющих символа
    [many] { $count } управляющих символов
   *[other] { $count } управляющего символа
}
trace-respelled = { $count ->
    [one] { $count } буква в необычной кодировке
    [few] { $count } буквы в необычной кодировке
    [many] { $count } букв в необычной кодировке
   *[other] { $count } буквы в необычной кодировке
}
trace-stacked-marks = { $count ->
    [one] { $count } значок над буквой сверх тридцати
    [few] { $count } значка над буквой сверх тридцати
    [many] { $count } значков над буквой сверх тридцати
   *[other] { $count } значка над буквой сверх тридцати
}
gone-all-but-pages = всё, кроме того, что показывают страницы; теперь это изображения, { $dots } точек на дюйм
gone-parts-of-pages = те части страниц, которые не удалось показать

file-in-file = В этом файле есть ещё один, который отклонён:
file-unsupported = Это { $type }, а из таких файлов здесь нельзя удалить скрытые данные.
file-damaged = Это { $type }, но файл не такой, каким должен быть.
file-uncleanable = Это { $type }, но не всё в файле здесь можно очистить.
file-locked = Это { $type }, но файл защищён паролем или тем, кто его продал. Если можете, сохраните его без защиты и отправьте так.
file-beyond = Это { $type }, но файл слишком велик или слишком сложен, чтобы очистить его здесь.
file-unstable = Это { $type }, но файл не удалось надёжно очистить.
file-too-large = После очистки в этом файле было бы больше { $limit } КиБ, а больше в это сообщение не помещается. Отправьте его в другом сообщении или по частям.
file-not-text = Этот файл похож на текст, но его буквы нельзя определить наверняка. Сохраните его заново как UTF-8.
file-unreadable = Этот файл не удалось снова прочитать на сервере. Отправьте его ещё раз.
file-unshown = Этот документ PDF нельзя очистить, а его страницы нельзя здесь показать.
file-unshown-locked = Этот документ PDF нельзя очистить, а его страницы можно показать только с его паролем.
file-unshown-large = Этот документ PDF нельзя очистить, и в нём больше { $pages } страниц или больше { $size } МиБ в виде изображений.
file-unshown-work = Этот документ PDF нельзя очистить, а чтобы показать его страницы, нужно больше, чем отводится на один файл.

file-advice-text = Если это текст, сохраните его заново как UTF-8.
file-advice-picture = Сохраните его как JPEG или PNG либо сделайте снимок экрана с ним.
file-advice-sound = Сохраните его как MP3, FLAC или WAV.
file-advice-video = Сохраните его как MP4 или сделайте с него снимки экрана.
file-advice-document = Экспортируйте его как PDF, сделайте с него снимки экрана или скопируйте его слова в свой текст.
file-advice-pdf = Распечатайте его в новый PDF, сделайте с него снимки экрана или скопируйте его слова в свой текст.
file-advice-shown = Сделайте с него снимки экрана или скопируйте его слова в свой текст.
file-advice-page = Сделайте с него снимок экрана или скопируйте его слова в свой текст.
file-advice-mail = Сделайте снимок экрана с письмом или скопируйте его слова в свой текст.
file-advice-archive = Распакуйте его и отправьте файлы из него по одному.
file-advice-program = Напишите в своём тексте, что он делает.

file-as-is = Или поставьте галочку «{ $box }», если в нём нет ничего, что может вас выдать.
file-in-parts = Или отправьте его по частям.
