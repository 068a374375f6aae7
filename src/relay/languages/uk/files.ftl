kind-text = простий текст
kind-jpeg = зображення JPEG
kind-png = зображення PNG
kind-gif = зображення GIF
kind-webp = зображення WebP
kind-heic = зображення HEIC
kind-avif = зображення AVIF
kind-jxl = зображення JPEG XL
kind-tiff = зображення TIFF
kind-bmp = зображення BMP
kind-pnm = зображення PNM
kind-svg = малюнок SVG
kind-raw = необроблене зображення з камери
kind-pdf = документ PDF
kind-word = документ Word
kind-excel = таблиця Excel
kind-powerpoint = документ PowerPoint
kind-odt = текст OpenDocument
kind-ods = таблиця OpenDocument
kind-odp = презентація OpenDocument
kind-odg = малюнок OpenDocument
kind-rtf = документ RTF
kind-epub = книжка EPUB
kind-page = вебсторінка
kind-mail = електронний лист
kind-video = відео
kind-sound = звукозапис
kind-archive = архів файлів
kind-program = програма
kind-age = файл, зашифрований за допомогою age
kind-unknown = файл невідомого нам типу
kind-other = файл типу { $extension }

trace-position = { $count ->
    [one] { $count } GPS-координата
    [few] { $count } GPS-координати
    [many] { $count } GPS-координат
   *[other] { $count } GPS-координати
}
trace-serial = { $count ->
    [one] { $count } серійний номер
    [few] { $count } серійні номери
    [many] { $count } серійних номерів
   *[other] { $count } серійного номера
}
trace-device = { $count ->
    [one] { $count } марка або модель пристрою
    [few] { $count } марки або моделі пристроїв
    [many] { $count } марок або моделей пристроїв
   *[other] { $count } марки або моделі пристроїв
}
trace-person = { $count ->
    [one] { $count } ім’я людини
    [few] { $count } імені людей
    [many] { $count } імен людей
   *[other] { $count } імені людей
}
trace-moment = { $count ->
    [one] { $count } дата або час
    [few] { $count } дати або моменти часу
    [many] { $count } дат або моментів часу
   *[other] { $count } дати або моменту часу
}
trace-program = { $count ->
    [one] { $count } назва програми
    [few] { $count } назви програм
    [many] { $count } назв програм
   *[other] { $count } назви програм
}
trace-path = { $count ->
    [one] { $count } шлях до файлу, папки чи сервера
    [few] { $count } шляхи до файлів, папок чи серверів
    [many] { $count } шляхів до файлів, папок чи серверів
   *[other] { $count } шляху до файлів, папок чи серверів
}
trace-identifier = { $count ->
    [one] { $count } номер, за яким можна впізнати файл
    [few] { $count } номери, за якими можна впізнати файл
    [many] { $count } номерів, за якими можна впізнати файл
   *[other] { $count } номера, за яким можна впізнати файл
}
trace-caption = { $count ->
    [one] { $count } назва, підпис або ключове слово
    [few] { $count } назви, підписи або ключові слова
    [many] { $count } назв, підписів або ключових слів
   *[other] { $count } назви, підпису або ключового слова
}
trace-tag = { $count ->
    [one] { $count } тег, наприклад назва чи виконавець
    [few] { $count } теги, наприклад назва чи виконавець
    [many] { $count } тегів, наприклад назва чи виконавець
   *[other] { $count } тега, наприклад назва чи виконавець
}
trace-comment = { $count ->
    [one] { $count } коментар
    [few] { $count } коментарі
    [many] { $count } коментарів
   *[other] { $count } коментаря
}
trace-note = { $count ->
    [one] { $count } примітка на сторінці
    [few] { $count } примітки на сторінках
    [many] { $count } приміток на сторінках
   *[other] { $count } примітки на сторінках
}
trace-tracked-change = { $count ->
    [one] { $count } відстежена зміна
    [few] { $count } відстежені зміни
    [many] { $count } відстежених змін
   *[other] { $count } відстеженої зміни
}
trace-revision = { $count ->
    [one] { $count } попередня версія
    [few] { $count } попередні версії
    [many] { $count } попередніх версій
   *[other] { $count } попередньої версії
}
trace-preview = { $count ->
    [one] { $count } зменшена копія зображення
    [few] { $count } зменшені копії зображення
    [many] { $count } зменшених копій зображення
   *[other] { $count } зменшеної копії зображення
}
trace-second-picture = { $count ->
    [1] { $count } приховане друге зображення
    [one] { $count } приховане додаткове зображення
    [few] { $count } приховані додаткові зображення
    [many] { $count } прихованих додаткових зображень
   *[other] { $count } прихованого додаткового зображення
}
trace-embedded-video = { $count ->
    [one] { $count } відео за зображенням
    [few] { $count } відео за зображенням
    [many] { $count } відео за зображенням
   *[other] { $count } відео за зображенням
}
trace-cover = { $count ->
    [one] { $count } зображення обкладинки
    [few] { $count } зображення обкладинок
    [many] { $count } зображень обкладинок
   *[other] { $count } зображення обкладинок
}
trace-attachment = { $count ->
    [one] { $count } вкладений файл
    [few] { $count } вкладені файли
    [many] { $count } вкладених файлів
   *[other] { $count } вкладеного файлу
}
trace-script = { $count ->
    [one] { $count } скрипт
    [few] { $count } скрипти
    [many] { $count } скриптів
   *[other] { $count } скрипту
}
trace-link = { $count ->
    [one] { $count } посилання
    [few] { $count } посилання
    [many] { $count } посилань
   *[other] { $count } посилання
}
trace-form-field = { $count ->
    [one] { $count } поле форми
    [few] { $count } поля форми
    [many] { $count } полів форми
   *[other] { $count } поля форми
}
trace-part-name = { $count ->
    [one] { $count } назва розділу, шару чи іншої частини
    [few] { $count } назви розділів, шарів чи інших частин
    [many] { $count } назв розділів, шарів чи інших частин
   *[other] { $count } назви розділів, шарів чи інших частин
}
trace-data-track = { $count ->
    [one] { $count } доріжка, яка не є ні зображенням, ні звуком
    [few] { $count } доріжки, які не є ні зображенням, ні звуком
    [many] { $count } доріжок, які не є ні зображенням, ні звуком
   *[other] { $count } доріжки, яка не є ні зображенням, ні звуком
}
trace-encoder-message = { $count ->
    [one] { $count } запис програми-кодувальника
    [few] { $count } записи програми-кодувальника
    [many] { $count } записів програми-кодувальника
   *[other] { $count } запису програми-кодувальника
}
trace-setting = { $count ->
    [one] { $count } налаштування програми чи принтера
    [few] { $count } налаштування програми чи принтера
    [many] { $count } налаштувань програми чи принтера
   *[other] { $count } налаштування програми чи принтера
}
trace-maker-note = { $count ->
    [one] { $count } внутрішній запис виробника камери
    [few] { $count } внутрішні записи виробника камери
    [many] { $count } внутрішніх записів виробника камери
   *[other] { $count } внутрішнього запису виробника камери
}
trace-exif = { $count ->
    [one] { $count } запис EXIF
    [few] { $count } записи EXIF
    [many] { $count } записів EXIF
   *[other] { $count } запису EXIF
}
trace-xmp = { $count ->
    [one] { $count } запис XMP
    [few] { $count } записи XMP
    [many] { $count } записів XMP
   *[other] { $count } запису XMP
}
trace-iptc = { $count ->
    [one] { $count } запис IPTC
    [few] { $count } записи IPTC
    [many] { $count } записів IPTC
   *[other] { $count } запису IPTC
}
trace-colour-profile = { $count ->
    [one] { $count } профіль кольорів
    [few] { $count } профілі кольорів
    [many] { $count } профілів кольорів
   *[other] { $count } профілю кольорів
}
trace-private-block = { $count ->
    [one] { $count } блок даних, який не показується
    [few] { $count } блоки даних, які не показуються
    [many] { $count } блоків даних, які не показуються
   *[other] { $count } блоку даних, який не показується
}
trace-gap = { $count ->
    [one] { $count } відрізок прихованих даних між частинами
    [few] { $count } відрізки прихованих даних між частинами
    [many] { $count } відрізків прихованих даних між частинами
   *[other] { $count } відрізка прихованих даних між частинами
}
trace-trailing = { $count ->
    [one] { $count } відрізок даних після кінця файлу
    [few] { $count } відрізки даних після кінця файлу
    [many] { $count } відрізків даних після кінця файлу
   *[other] { $count } відрізка даних після кінця файлу
}
trace-member-record = { $count ->
    [one] { $count } дата, власник або коментар запакованого файлу
    [few] { $count } дати, власники або коментарі запакованих файлів
    [many] { $count } дат, власників або коментарів запакованих файлів
   *[other] { $count } дати, власника або коментаря запакованих файлів
}
trace-system-file = { $count ->
    [one] { $count } файл, який комп’ютер додав до архіву
    [few] { $count } файли, які комп’ютер додав до архіву
    [many] { $count } файлів, які комп’ютер додав до архіву
   *[other] { $count } файлу, який комп’ютер додав до архіву
}
trace-byte-order-mark = позначка порядку байтів
trace-utf16 = кодування UTF-16 (тепер UTF-8)
trace-windows1252 = кодування Windows-1252 (тепер UTF-8)
trace-windows-line-ends = кінці рядків, як у Windows
trace-other-line-ends = { $count ->
    [one] { $count } незвичний кінець рядка
    [few] { $count } незвичні кінці рядків
    [many] { $count } незвичних кінців рядків
   *[other] { $count } незвичного кінця рядка
}
trace-line-end-blanks = { $count ->
    [one] { $count } рядок із пробілами чи табуляцією в кінці
    [few] { $count } рядки з пробілами чи табуляцією в кінці
    [many] { $count } рядків із пробілами чи табуляцією в кінці
   *[other] { $count } рядка з пробілами чи табуляцією в кінці
}
trace-long-blanks = { $count ->
    [one] { $count } задовгий ряд пробілів
    [few] { $count } задовгі ряди пробілів
    [many] { $count } задовгих рядів пробілів
   *[other] { $count } задовгого ряду пробілів
}
trace-unusual-spaces = { $count ->
    [one] { $count } незвичний пробіл
    [few] { $count } незвичні пробіли
    [many] { $count } незвичних пробілів
   *[other] { $count } незвичного пробілу
}
trace-zero-width = { $count ->
    [one] { $count } символ нульової ширини
    [few] { $count } символи нульової ширини
    [many] { $count } символів нульової ширини
   *[other] { $count } символу нульової ширини
}
trace-direction = { $count ->
    [one] { $count } знак напрямку письма
    [few] { $count } знаки напрямку письма
    [many] { $count } знаків напрямку письма
   *[other] { $count } знака напрямку письма
}
trace-variation-selectors = { $count ->
    [one] { $count } прихований знак, що вибирає форму літери
    [few] { $count } приховані знаки, що вибирають форму літери
    [many] { $count } прихованих знаків, що вибирають форму літери
   *[other] { $count } прихованого знака, що вибирає форму літери
}
trace-tags = { $count ->
    [one] { $count } прихований символ-тег
    [few] { $count } приховані символи-теги
    [many] { $count } прихованих символів-тегів
   *[other] { $count } прихованого символа-тега
}
trace-annotations = { $count ->
    [one] { $count } прихований знак анотації
    [few] { $count } приховані знаки анотації
    [many] { $count } прихованих знаків анотації
   *[other] { $count } прихованого знака анотації
}
trace-controls = { $count ->
    [one] { $count } керувальний символ
    [few] { $count } керувальні символи
    [many] { $count } керувальних символів
   *[other] { $count } керувального символу
}
trace-respelled = { $count ->
    [one] { $count } літера в незвичному кодуванні
    [few] { $count } літери в незвичному кодуванні
    [many] { $count } літер у незвичному кодуванні
   *[other] { $count } літери в незвичному кодуванні
}
trace-stacked-marks = { $count ->
    [one] { $count } значок над літерою після тридцятого
    [few] { $count } значки над літерою після тридцятого
    [many] { $count } значків над літерою після тридцятого
   *[other] { $count } значка над літерою після тридцятого
}
gone-all-but-pages = усе, крім того, що показують сторінки; тепер це зображення, { $dots } точок на дюйм
gone-parts-of-pages = ті частини сторінок, які не вдалося показати

file-in-file = У цьому файлі є ще один, який відхилено:
file-unsupported = Це { $type }, а з таких файлів тут не можна вилучити приховані дані.
file-damaged = Це { $type }, але файл не такий, яким має бути.
file-uncleanable = Це { $type }, але не все у файлі тут можна очистити.
file-locked = Це { $type }, але файл захищено паролем або тим, хто його продав. Якщо можете, збережіть його без захисту й надішліть так.
file-beyond = Це { $type }, але файл завеликий або заскладний, щоб очистити його тут.
file-unstable = Це { $type }, але не вдалося надійно очистити файл.
file-too-large = Після очищення цей файл мав би понад { $limit } КіБ, а більше в це повідомлення не вміщається. Надішліть його в іншому повідомленні або частинами.
file-not-text = Цей файл схожий на текст, але його літери не можна визначити напевно. Збережіть його ще раз як UTF-8.
file-unreadable = Цей файл не вдалося знову прочитати на сервері. Надішліть його ще раз.
file-unshown = Цей документ PDF неможливо очистити, а його сторінки не можна тут показати.
file-unshown-locked = Цей документ PDF неможливо очистити, а його сторінки можна показати лише з його паролем.
file-unshown-large = Цей документ PDF неможливо очистити, і в ньому понад { $pages } сторінок або понад { $size } МіБ у вигляді зображень.
file-unshown-work = Цей документ PDF неможливо очистити, а щоб показати його сторінки, треба більше, ніж виділено на один файл.

file-advice-text = Якщо це текст, збережіть його ще раз як UTF-8.
file-advice-picture = Збережіть його як JPEG або PNG чи зробіть знімок екрана з ним.
file-advice-sound = Збережіть його як MP3, FLAC або WAV.
file-advice-video = Збережіть його як MP4 або зробіть із нього знімки екрана.
file-advice-document = Експортуйте його як PDF, зробіть із нього знімки екрана або скопіюйте його слова у свій текст.
file-advice-pdf = Надрукуйте його як новий PDF, зробіть із нього знімки екрана або скопіюйте його слова у свій текст.
file-advice-shown = Зробіть із нього знімки екрана або скопіюйте його слова у свій текст.
file-advice-page = Зробіть із нього знімок екрана або скопіюйте його слова у свій текст.
file-advice-mail = Зробіть знімок екрана з листом або скопіюйте його слова у свій текст.
file-advice-archive = Розпакуйте його й надішліть файли з нього по одному.
file-advice-program = Напишіть у своєму тексті, що він робить.

file-as-is = Або поставте галочку «{ $box }», якщо в ньому немає нічого, що може вас виказати.
file-in-parts = Або надішліть його частинами.
