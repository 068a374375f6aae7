kind-text = متن ساده
kind-jpeg = تصویر JPEG
kind-png = تصویر PNG
kind-gif = تصویر GIF
kind-webp = تصویر WebP
kind-heic = تصویر HEIC
kind-avif = تصویر AVIF
kind-jxl = تصویر JPEG XL
kind-tiff = تصویر TIFF
kind-bmp = تصویر BMP
kind-pnm = تصویر PNM
kind-svg = طرح SVG
kind-raw = تصویر خام دوربین
kind-pdf = سند PDF
kind-word = سند Word
kind-excel = جدول Excel
kind-powerpoint = سند PowerPoint
kind-odt = متن OpenDocument
kind-ods = جدول OpenDocument
kind-odp = ارائهٔ OpenDocument
kind-odg = طرح OpenDocument
kind-rtf = سند RTF
kind-epub = کتاب EPUB
kind-page = صفحهٔ وب
kind-mail = ایمیل
kind-video = ویدیو
kind-sound = صدای ضبط‌شده
kind-archive = آرشیو فایل‌ها
kind-program = برنامه
kind-age = فایل قفل‌شده با age
kind-unknown = فایلی از نوع ناشناخته
kind-other = فایلی از نوع { $extension }

trace-position = { $count ->
    [one] { $count } موقعیت GPS
   *[other] { $count } موقعیت GPS
}
trace-serial = { $count ->
    [one] { $count } شمارهٔ سریال
   *[other] { $count } شمارهٔ سریال
}
trace-device = { $count ->
    [one] { $count } سازنده یا مدل دستگاه
   *[other] { $count } سازنده یا مدل دستگاه
}
trace-person = { $count ->
    [one] { $count } نام شخص
   *[other] { $count } نام شخص
}
trace-moment = { $count ->
    [one] { $count } تاریخ یا زمان
   *[other] { $count } تاریخ یا زمان
}
trace-program = { $count ->
    [one] { $count } نام برنامه
   *[other] { $count } نام برنامه
}
trace-path = { $count ->
    [one] { $count } مسیر فایل، پوشه یا سرور
   *[other] { $count } مسیر فایل، پوشه یا سرور
}
trace-identifier = { $count ->
    [one] { $count } شماره‌ای که فایل را مشخص می‌کند
   *[other] { $count } شماره‌ای که فایل را مشخص می‌کند
}
trace-caption = { $count ->
    [one] { $count } عنوان، شرح یا کلیدواژه
   *[other] { $count } عنوان، شرح یا کلیدواژه
}
trace-tag = { $count ->
    [one] { $count } برچسب مانند عنوان یا هنرمند
   *[other] { $count } برچسب مانند عنوان یا هنرمند
}
trace-comment = { $count ->
    [one] { $count } توضیح
   *[other] { $count } توضیح
}
trace-note = { $count ->
    [one] { $count } یادداشت روی صفحه
   *[other] { $count } یادداشت روی صفحه
}
trace-tracked-change = { $count ->
    [one] { $count } تغییر ردگیری‌شده
   *[other] { $count } تغییر ردگیری‌شده
}
trace-revision = { $count ->
    [one] { $count } نسخهٔ پیشین
   *[other] { $count } نسخهٔ پیشین
}
trace-preview = { $count ->
    [one] { $count } تصویر پیش‌نمایش
   *[other] { $count } تصویر پیش‌نمایش
}
trace-second-picture = { $count ->
    [one] { $count } تصویر دوم پنهان
   *[other] { $count } تصویر پنهان دیگر
}
trace-embedded-video = { $count ->
    [one] { $count } ویدیو پشت تصویر
   *[other] { $count } ویدیو پشت تصویر
}
trace-cover = { $count ->
    [one] { $count } تصویر جلد
   *[other] { $count } تصویر جلد
}
trace-attachment = { $count ->
    [one] { $count } فایل پیوست
   *[other] { $count } فایل پیوست
}
trace-script = { $count ->
    [one] { $count } اسکریپت
   *[other] { $count } اسکریپت
}
trace-link = { $count ->
    [one] { $count } پیوند
   *[other] { $count } پیوند
}
trace-form-field = { $count ->
    [one] { $count } خانهٔ فرم
   *[other] { $count } خانهٔ فرم
}
trace-part-name = { $count ->
    [one] { $count } نام فصل، لایه یا بخشی دیگر
   *[other] { $count } نام فصل، لایه یا بخشی دیگر
}
trace-data-track = { $count ->
    [one] { $count } مسیر داده که نه تصویر است و نه صدا
   *[other] { $count } مسیر داده که نه تصویر است و نه صدا
}
trace-encoder-message = { $count ->
    [one] { $count } پیام برنامهٔ کدگذار
   *[other] { $count } پیام برنامهٔ کدگذار
}
trace-setting = { $count ->
    [one] { $count } تنظیم برنامه یا چاپگر
   *[other] { $count } تنظیم برنامه یا چاپگر
}
trace-maker-note = { $count ->
    [one] { $count } دادهٔ ویژهٔ سازندهٔ دوربین
   *[other] { $count } دادهٔ ویژهٔ سازندهٔ دوربین
}
trace-exif = { $count ->
    [one] { $count } دادهٔ EXIF
   *[other] { $count } دادهٔ EXIF
}
trace-xmp = { $count ->
    [one] { $count } دادهٔ XMP
   *[other] { $count } دادهٔ XMP
}
trace-iptc = { $count ->
    [one] { $count } دادهٔ IPTC
   *[other] { $count } دادهٔ IPTC
}
trace-colour-profile = { $count ->
    [one] { $count } نمایهٔ رنگ
   *[other] { $count } نمایهٔ رنگ
}
trace-private-block = { $count ->
    [one] { $count } بستهٔ داده که نمایش داده نمی‌شود
   *[other] { $count } بستهٔ داده که نمایش داده نمی‌شود
}
trace-gap = { $count ->
    [one] { $count } تکه دادهٔ پنهان میان بخش‌ها
   *[other] { $count } تکه دادهٔ پنهان میان بخش‌ها
}
trace-trailing = { $count ->
    [one] { $count } تکه داده پس از پایان فایل
   *[other] { $count } تکه داده پس از پایان فایل
}
trace-member-record = { $count ->
    [one] { $count } تاریخ، مالک یا توضیح فایل فشرده‌شده
   *[other] { $count } تاریخ، مالک یا توضیح فایل فشرده‌شده
}
trace-system-file = { $count ->
    [one] { $count } فایلی که رایانه به آرشیو افزوده بود
   *[other] { $count } فایلی که رایانه به آرشیو افزوده بود
}
trace-byte-order-mark = نشانهٔ ترتیب بایت‌ها
trace-utf16 = کدگذاری UTF-16 (اکنون UTF-8)
trace-windows1252 = کدگذاری Windows-1252 (اکنون UTF-8)
trace-windows-line-ends = پایان سطر به شیوهٔ Windows
trace-other-line-ends = { $count ->
    [one] { $count } پایان سطر نامعمول
   *[other] { $count } پایان سطر نامعمول
}
trace-line-end-blanks = { $count ->
    [one] { $count } سطر که با فاصله یا تب پایان می‌یافت
   *[other] { $count } سطر که با فاصله یا تب پایان می‌یافت
}
trace-long-blanks = { $count ->
    [one] { $count } ردیف بیش از حد بلند از فاصله‌ها
   *[other] { $count } ردیف بیش از حد بلند از فاصله‌ها
}
trace-unusual-spaces = { $count ->
    [one] { $count } فاصلهٔ نامعمول
   *[other] { $count } فاصلهٔ نامعمول
}
trace-zero-width = { $count ->
    [one] { $count } نویسهٔ بدون پهنا
   *[other] { $count } نویسهٔ بدون پهنا
}
trace-direction = { $count ->
    [one] { $count } نشانهٔ جهت نوشتن
   *[other] { $count } نشانهٔ جهت نوشتن
}
trace-variation-selectors = { $count ->
    [one] { $count } نشانهٔ پنهان که شکل حرف را برمی‌گزیند
   *[other] { $count } نشانهٔ پنهان که شکل حرف را برمی‌گزیند
}
trace-tags = { $count ->
    [one] { $count } نویسهٔ برچسب پنهان
   *[other] { $count } نویسهٔ برچسب پنهان
}
trace-annotations = { $count ->
    [one] { $count } نشانهٔ حاشیه‌نویسی پنهان
   *[other] { $count } نشانهٔ حاشیه‌نویسی پنهان
}
trace-controls = { $count ->
    [one] { $count } نویسهٔ کنترلی
   *[other] { $count } نویسهٔ کنترلی
}
trace-respelled = { $count ->
    [one] { $count } حرف با کدگذاری نامعمول
   *[other] { $count } حرف با کدگذاری نامعمول
}
trace-stacked-marks = { $count ->
    [one] { $count } اعراب انباشته پس از سی‌امین
   *[other] { $count } اعراب انباشته پس از سی‌امین
}
gone-all-but-pages = همه چیز جز آنچه صفحه‌هایش نشان می‌دهند؛ صفحه‌ها اکنون تصویرهایی با { $dots } نقطه در اینچ هستند
gone-parts-of-pages = بخش‌هایی از صفحه‌هایش که نمایش‌دادنی نبود

file-in-file = در این فایل، فایل دیگری هست که پذیرفته نشد:
file-unsupported = این فایل { $type } است، و در اینجا نمی‌توان داده‌های پنهان را از چنین فایل‌هایی برداشت.
file-damaged = این فایل { $type } است، اما آن‌گونه که باید باشد نیست.
file-uncleanable = این فایل { $type } است، اما در اینجا نمی‌توان همهٔ محتوای آن را پاک‌سازی کرد.
file-locked = این فایل { $type } است، اما قفل است، با گذرواژه یا از سوی فروشنده‌اش. اگر می‌توانید، آن را بدون قفل ذخیره کنید و همان را بفرستید.
file-beyond = این فایل { $type } است، اما بزرگ‌تر یا پیچیده‌تر از آن است که در اینجا پاک‌سازی شود.
file-unstable = این فایل { $type } است، اما آن را نمی‌شد با اطمینان پاک‌سازی کرد.
file-too-large = این فایل پس از پاک‌سازی بزرگ‌تر از { $limit } KiB می‌شود و بیش از این در این گزارش جا نمی‌گیرد. آن را در گزارشی دیگر یا در چند بخش بفرستید.
file-not-text = این فایل به متن می‌ماند، اما حرف‌هایش را نمی‌توان با اطمینان شناخت. آن را دوباره با کدگذاری UTF-8 ذخیره کنید.
file-unreadable = این فایل را نمی‌شد دوباره روی سرور خواند. آن را یک بار دیگر بفرستید.
file-unshown = این سند PDF پاک‌سازی‌شدنی نیست و صفحه‌هایش را هم نمی‌توان اینجا نمایش داد.
file-unshown-locked = این سند PDF پاک‌سازی‌شدنی نیست و صفحه‌هایش فقط با گذرواژهٔ آن نمایش داده می‌شوند.
file-unshown-large = این سند PDF پاک‌سازی‌شدنی نیست و بیش از { $pages } صفحه دارد، یا به صورت تصویر بیش از { $size } MiB می‌شود.
file-unshown-work = این سند PDF پاک‌سازی‌شدنی نیست و نمایش صفحه‌هایش بیش از آن توان می‌خواهد که صرف یک فایل می‌شود.

file-advice-text = اگر متن است، آن را دوباره با کدگذاری UTF-8 ذخیره کنید.
file-advice-picture = آن را به صورت JPEG یا PNG ذخیره کنید، یا از آن اسکرین‌شات بگیرید.
file-advice-sound = آن را به صورت MP3 یا FLAC یا WAV ذخیره کنید.
file-advice-video = آن را به صورت MP4 ذخیره کنید، یا از آن اسکرین‌شات بگیرید.
file-advice-document = از آن خروجی PDF بگیرید، یا اسکرین‌شات بگیرید، یا واژه‌هایش را در پیام خود کپی کنید.
file-advice-pdf = آن را در یک PDF تازه چاپ کنید، یا اسکرین‌شات بگیرید، یا واژه‌هایش را در پیام خود کپی کنید.
file-advice-shown = از آن اسکرین‌شات بگیرید، یا واژه‌هایش را در پیام خود کپی کنید.
file-advice-page = از آن اسکرین‌شات بگیرید، یا واژه‌هایش را در پیام خود کپی کنید.
file-advice-mail = از ایمیل اسکرین‌شات بگیرید، یا واژه‌هایش را در پیام خود کپی کنید.
file-advice-archive = آن را باز کنید و فایل‌های درونش را یکی‌یکی بفرستید.
file-advice-program = در پیام خود بنویسید چه می‌کند.

file-as-is = یا اگر چیزی در آن نیست که شما را بشناساند، «{ $box }» را علامت بزنید.
file-in-parts = یا آن را در چند بخش بفرستید.
