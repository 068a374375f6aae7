kind-text = نص عادي
kind-jpeg = صورة JPEG
kind-png = صورة PNG
kind-gif = صورة GIF
kind-webp = صورة WebP
kind-heic = صورة HEIC
kind-avif = صورة AVIF
kind-jxl = صورة JPEG XL
kind-tiff = صورة TIFF
kind-bmp = صورة BMP
kind-pnm = صورة PNM
kind-svg = رسم SVG
kind-raw = صورة كاميرا خام
kind-pdf = مستند PDF
kind-word = مستند Word
kind-excel = جدول Excel
kind-powerpoint = مستند PowerPoint
kind-odt = نص OpenDocument
kind-ods = جدول OpenDocument
kind-odp = عرض تقديمي OpenDocument
kind-odg = رسم OpenDocument
kind-rtf = مستند RTF
kind-epub = كتاب EPUB
kind-page = صفحة ويب
kind-mail = رسالة بريد إلكتروني
kind-video = مقطع فيديو
kind-sound = تسجيل صوتي
kind-archive = أرشيف ملفات
kind-program = برنامج
kind-age = ملف مقفل ببرنامج age
kind-unknown = ملف من نوع لا نعرفه
kind-other = ملف من النوع { $extension }

trace-position = { $count ->
    [zero] لا مواقع GPS
    [one] موقع GPS واحد
    [two] موقعان بنظام GPS
    [few] { $count } مواقع GPS
    [many] { $count } موقع GPS
   *[other] { $count } موقع GPS
}
trace-serial = { $count ->
    [zero] لا أرقام تسلسلية
    [one] رقم تسلسلي واحد
    [two] رقمان تسلسليان
    [few] { $count } أرقام تسلسلية
    [many] { $count } رقمًا تسلسليًا
   *[other] { $count } رقم تسلسلي
}
trace-device = { $count ->
    [zero] لا أسماء لصانع جهاز أو لطرازه
    [one] اسم واحد لصانع جهاز أو لطرازه
    [two] اسمان لصانع جهاز أو لطرازه
    [few] { $count } أسماء لصانع جهاز أو لطرازه
    [many] { $count } اسمًا لصانع جهاز أو لطرازه
   *[other] { $count } اسم لصانع جهاز أو لطرازه
}
trace-person = { $count ->
    [zero] لا أسماء أشخاص
    [one] اسم شخص واحد
    [two] اسمان لأشخاص
    [few] { $count } أسماء أشخاص
    [many] { $count } اسم شخص
   *[other] { $count } اسم شخص
}
trace-moment = { $count ->
    [zero] لا تواريخ أو أوقات
    [one] تاريخ أو وقت واحد
    [two] تاريخان أو وقتان
    [few] { $count } تواريخ أو أوقات
    [many] { $count } تاريخًا أو وقتًا
   *[other] { $count } تاريخ أو وقت
}
trace-program = { $count ->
    [zero] لا أسماء برامج
    [one] اسم برنامج واحد
    [two] اسمان لبرامج
    [few] { $count } أسماء برامج
    [many] { $count } اسم برنامج
   *[other] { $count } اسم برنامج
}
trace-path = { $count ->
    [zero] لا مسارات ملفات أو مجلدات أو خوادم
    [one] مسار واحد لملف أو مجلد أو خادم
    [two] مساران لملفات أو مجلدات أو خوادم
    [few] { $count } مسارات لملفات أو مجلدات أو خوادم
    [many] { $count } مسارًا لملفات أو مجلدات أو خوادم
   *[other] { $count } مسار لملفات أو مجلدات أو خوادم
}
trace-identifier = { $count ->
    [zero] لا أرقام تعرّف الملف
    [one] رقم واحد يعرّف الملف
    [two] رقمان يعرّفان الملف
    [few] { $count } أرقام تعرّف الملف
    [many] { $count } رقمًا يعرّف الملف
   *[other] { $count } رقم يعرّف الملف
}
trace-caption = { $count ->
    [zero] لا عناوين أو تعليقات توضيحية أو كلمات مفتاحية
    [one] عنوان أو تعليق توضيحي أو كلمة مفتاحية: مرة واحدة
    [two] عنوان أو تعليق توضيحي أو كلمة مفتاحية: مرتان
    [few] { $count } عناوين أو تعليقات توضيحية أو كلمات مفتاحية
    [many] { $count } عنوانًا أو تعليقًا توضيحيًا أو كلمة مفتاحية
   *[other] { $count } عنوان أو تعليق توضيحي أو كلمة مفتاحية
}
trace-tag = { $count ->
    [zero] لا وسوم مثل العنوان أو الفنان
    [one] وسم واحد مثل العنوان أو الفنان
    [two] وسمان مثل العنوان أو الفنان
    [few] { $count } وسوم مثل العنوان أو الفنان
    [many] { $count } وسمًا مثل العنوان أو الفنان
   *[other] { $count } وسم مثل العنوان أو الفنان
}
trace-comment = { $count ->
    [zero] لا تعليقات
    [one] تعليق واحد
    [two] تعليقان
    [few] { $count } تعليقات
    [many] { $count } تعليقًا
   *[other] { $count } تعليق
}
trace-note = { $count ->
    [zero] لا ملاحظات على الصفحات
    [one] ملاحظة واحدة على صفحة
    [two] ملاحظتان على الصفحات
    [few] { $count } ملاحظات على الصفحات
    [many] { $count } ملاحظة على الصفحات
   *[other] { $count } ملاحظة على الصفحات
}
trace-tracked-change = { $count ->
    [zero] لا تغييرات متتبَّعة
    [one] تغيير متتبَّع واحد
    [two] تغييران متتبَّعان
    [few] { $count } تغييرات متتبَّعة
    [many] { $count } تغييرًا متتبَّعًا
   *[other] { $count } تغيير متتبَّع
}
trace-revision = { $count ->
    [zero] لا نسخ سابقة
    [one] نسخة سابقة واحدة
    [two] نسختان سابقتان
    [few] { $count } نسخ سابقة
    [many] { $count } نسخة سابقة
   *[other] { $count } نسخة سابقة
}
trace-preview = { $count ->
    [zero] لا صور معاينة
    [one] صورة معاينة واحدة
    [two] صورتان للمعاينة
    [few] { $count } صور معاينة
    [many] { $count } صورة معاينة
   *[other] { $count } صورة معاينة
}
trace-second-picture = { $count ->
    [zero] لا صور أخرى مخفية
    [one] صورة ثانية مخفية
    [two] صورتان أخريان مخفيتان
    [few] { $count } صور أخرى مخفية
    [many] { $count } صورة أخرى مخفية
   *[other] { $count } صورة أخرى مخفية
}
trace-embedded-video = { $count ->
    [zero] لا مقاطع فيديو خلف الصورة
    [one] مقطع فيديو واحد خلف الصورة
    [two] مقطعا فيديو خلف الصورة
    [few] { $count } مقاطع فيديو خلف الصورة
    [many] { $count } مقطع فيديو خلف الصورة
   *[other] { $count } مقطع فيديو خلف الصورة
}
trace-cover = { $count ->
    [zero] لا صور غلاف
    [one] صورة غلاف واحدة
    [two] صورتا غلاف
    [few] { $count } صور غلاف
    [many] { $count } صورة غلاف
   *[other] { $count } صورة غلاف
}
trace-attachment = { $count ->
    [zero] لا ملفات مرفقة
    [one] ملف مرفق واحد
    [two] ملفان مرفقان
    [few] { $count } ملفات مرفقة
    [many] { $count } ملفًا مرفقًا
   *[other] { $count } ملف مرفق
}
trace-script = { $count ->
    [zero] لا برامج نصية
    [one] برنامج نصي واحد
    [two] برنامجان نصيان
    [few] { $count } برامج نصية
    [many] { $count } برنامجًا نصيًا
   *[other] { $count } برنامج نصي
}
trace-link = { $count ->
    [zero] لا روابط
    [one] رابط واحد
    [two] رابطان
    [few] { $count } روابط
    [many] { $count } رابطًا
   *[other] { $count } رابط
}
trace-form-field = { $count ->
    [zero] لا حقول نماذج
    [one] حقل نموذج واحد
    [two] حقلان من نموذج
    [few] { $count } حقول نماذج
    [many] { $count } حقل نموذج
   *[other] { $count } حقل نموذج
}
trace-part-name = { $count ->
    [zero] لا أسماء فصول أو طبقات أو أجزاء أخرى
    [one] اسم واحد لفصل أو طبقة أو جزء آخر
    [two] اسمان لفصول أو طبقات أو أجزاء أخرى
    [few] { $count } أسماء لفصول أو طبقات أو أجزاء أخرى
    [many] { $count } اسمًا لفصول أو طبقات أو أجزاء أخرى
   *[other] { $count } اسم لفصول أو طبقات أو أجزاء أخرى
}
trace-data-track = { $count ->
    [zero] لا مسارات غير الصورة والصوت
    [one] مسار واحد ليس صورة ولا صوتًا
    [two] مساران ليسا صورة ولا صوتًا
    [few] { $count } مسارات ليست صورة ولا صوتًا
    [many] { $count } مسارًا ليس صورة ولا صوتًا
   *[other] { $count } مسار ليس صورة ولا صوتًا
}
trace-encoder-message = { $count ->
    [zero] لا رسائل من برنامج ترميز
    [one] رسالة واحدة من برنامج ترميز
    [two] رسالتان من برنامج ترميز
    [few] { $count } رسائل من برنامج ترميز
    [many] { $count } رسالة من برنامج ترميز
   *[other] { $count } رسالة من برنامج ترميز
}
trace-setting = { $count ->
    [zero] لا إعدادات برنامج أو طابعة
    [one] إعداد واحد لبرنامج أو طابعة
    [two] إعدادان لبرنامج أو طابعة
    [few] { $count } إعدادات لبرنامج أو طابعة
    [many] { $count } إعدادًا لبرنامج أو طابعة
   *[other] { $count } إعداد لبرنامج أو طابعة
}
trace-maker-note = { $count ->
    [zero] لا سجلات خاصة من صانع الكاميرا
    [one] سجل خاص واحد من صانع الكاميرا
    [two] سجلان خاصان من صانع الكاميرا
    [few] { $count } سجلات خاصة من صانع الكاميرا
    [many] { $count } سجلًا خاصًا من صانع الكاميرا
   *[other] { $count } سجل خاص من صانع الكاميرا
}
trace-exif = { $count ->
    [zero] لا سجلات EXIF
    [one] سجل EXIF واحد
    [two] سجلان من نوع EXIF
    [few] { $count } سجلات EXIF
    [many] { $count } سجل EXIF
   *[other] { $count } سجل EXIF
}
trace-xmp = { $count ->
    [zero] لا سجلات XMP
    [one] سجل XMP واحد
    [two] سجلان من نوع XMP
    [few] { $count } سجلات XMP
    [many] { $count } سجل XMP
   *[other] { $count } سجل XMP
}
trace-iptc = { $count ->
    [zero] لا سجلات IPTC
    [one] سجل IPTC واحد
    [two] سجلان من نوع IPTC
    [few] { $count } سجلات IPTC
    [many] { $count } سجل IPTC
   *[other] { $count } سجل IPTC
}
trace-colour-profile = { $count ->
    [zero] لا ملفات تعريف ألوان
    [one] ملف تعريف ألوان واحد
    [two] ملفا تعريف ألوان
    [few] { $count } ملفات تعريف ألوان
    [many] { $count } ملف تعريف ألوان
   *[other] { $count } ملف تعريف ألوان
}
trace-private-block = { $count ->
    [zero] لا كتل بيانات غير معروضة
    [one] كتلة بيانات واحدة لا تُعرض
    [two] كتلتا بيانات لا تُعرضان
    [few] { $count } كتل بيانات لا تُعرض
    [many] { $count } كتلة بيانات لا تُعرض
   *[other] { $count } كتلة بيانات لا تُعرض
}
trace-gap = { $count ->
    [zero] لا مقاطع بيانات مخفية بين الأجزاء
    [one] مقطع واحد من البيانات المخفية بين الأجزاء
    [two] مقطعان من البيانات المخفية بين الأجزاء
    [few] { $count } مقاطع من البيانات المخفية بين الأجزاء
    [many] { $count } مقطعًا من البيانات المخفية بين الأجزاء
   *[other] { $count } مقطع من البيانات المخفية بين الأجزاء
}
trace-trailing = { $count ->
    [zero] لا مقاطع بيانات بعد نهاية الملف
    [one] مقطع واحد من البيانات بعد نهاية الملف
    [two] مقطعان من البيانات بعد نهاية الملف
    [few] { $count } مقاطع من البيانات بعد نهاية الملف
    [many] { $count } مقطعًا من البيانات بعد نهاية الملف
   *[other] { $count } مقطع من البيانات بعد نهاية الملف
}
trace-member-record = { $count ->
    [zero] لا تواريخ أو مالكين أو تعليقات لملفات مضغوطة
    [one] تاريخ أو مالك أو تعليق واحد لملف مضغوط
    [two] تاريخان أو مالكان أو تعليقان لملفات مضغوطة
    [few] { $count } تواريخ أو مالكين أو تعليقات لملفات مضغوطة
    [many] { $count } تاريخًا أو مالكًا أو تعليقًا لملفات مضغوطة
   *[other] { $count } تاريخ أو مالك أو تعليق لملفات مضغوطة
}
trace-system-file = { $count ->
    [zero] لا ملفات أضافها حاسوب إلى الأرشيف
    [one] ملف واحد أضافه حاسوب إلى الأرشيف
    [two] ملفان أضافهما حاسوب إلى الأرشيف
    [few] { $count } ملفات أضافها حاسوب إلى الأرشيف
    [many] { $count } ملفًا أضافه حاسوب إلى الأرشيف
   *[other] { $count } ملف أضافه حاسوب إلى الأرشيف
}
trace-byte-order-mark = علامة ترتيب البايتات
trace-utf16 = ترميز UTF-16 (أصبح الآن UTF-8)
trace-windows1252 = ترميز Windows-1252 (أصبح الآن UTF-8)
trace-windows-line-ends = نهايات أسطر بأسلوب Windows
trace-other-line-ends = { $count ->
    [zero] لا نهايات أسطر غير معتادة
    [one] نهاية سطر واحدة غير معتادة
    [two] نهايتا سطر غير معتادتين
    [few] { $count } نهايات أسطر غير معتادة
    [many] { $count } نهاية سطر غير معتادة
   *[other] { $count } نهاية سطر غير معتادة
}
trace-line-end-blanks = { $count ->
    [zero] لا أسطر تنتهي بمسافات أو بعلامات جدولة
    [one] سطر واحد كان ينتهي بمسافات أو بعلامات جدولة
    [two] سطران كانا ينتهيان بمسافات أو بعلامات جدولة
    [few] { $count } أسطر كانت تنتهي بمسافات أو بعلامات جدولة
    [many] { $count } سطرًا كان ينتهي بمسافات أو بعلامات جدولة
   *[other] { $count } سطر كان ينتهي بمسافات أو بعلامات جدولة
}
trace-long-blanks = { $count ->
    [zero] لا سلاسل مسافات طويلة جدًا
    [one] سلسلة مسافات واحدة طويلة جدًا
    [two] سلسلتا مسافات طويلتان جدًا
    [few] { $count } سلاسل مسافات طويلة جدًا
    [many] { $count } سلسلة مسافات طويلة جدًا
   *[other] { $count } سلسلة مسافات طويلة جدًا
}
trace-unusual-spaces = { $count ->
    [zero] لا مسافات غير معتادة
    [one] مسافة واحدة غير معتادة
    [two] مسافتان غير معتادتين
    [few] { $count } مسافات غير معتادة
    [many] { $count } مسافة غير معتادة
   *[other] { $count } مسافة غير معتادة
}
trace-zero-width = { $count ->
    [zero] لا أحرف بلا عرض
    [one] حرف واحد بلا عرض
    [two] حرفان بلا عرض
    [few] { $count } أحرف بلا عرض
    [many] { $count } حرفًا بلا عرض
   *[other] { $count } حرف بلا عرض
}
trace-direction = { $count ->
    [zero] لا علامات لاتجاه الكتابة
    [one] علامة واحدة لاتجاه الكتابة
    [two] علامتان لاتجاه الكتابة
    [few] { $count } علامات لاتجاه الكتابة
    [many] { $count } علامة لاتجاه الكتابة
   *[other] { $count } علامة لاتجاه الكتابة
}
trace-variation-selectors = { $count ->
    [zero] لا علامات مخفية تختار شكل الحرف
    [one] علامة مخفية واحدة تختار شكل الحرف
    [two] علامتان مخفيتان تختاران شكل الحرف
    [few] { $count } علامات مخفية تختار شكل الحرف
    [many] { $count } علامة مخفية تختار شكل الحرف
   *[other] { $count } علامة مخفية تختار شكل الحرف
}
trace-tags = { $count ->
    [zero] لا أحرف وسم مخفية
    [one] حرف وسم مخفي واحد
    [two] حرفا وسم مخفيان
    [few] { $count } أحرف وسم مخفية
    [many] { $count } حرف وسم مخفيًا
   *[other] { $count } حرف وسم مخفي
}
trace-annotations = { $count ->
    [zero] لا علامات شرح مخفية
    [one] علامة شرح مخفية واحدة
    [two] علامتا شرح مخفيتان
    [few] { $count } علامات شرح مخفية
    [many] { $count } علامة شرح مخفية
   *[other] { $count } علامة شرح مخفية
}
trace-controls = { $count ->
    [zero] لا أحرف تحكم
    [one] حرف تحكم واحد
    [two] حرفا تحكم
    [few] { $count } أحرف تحكم
    [many] { $count } حرف تحكم
   *[other] { $count } حرف تحكم
}
trace-respelled = { $count ->
    [zero] لا أحرف مرمّزة بطريقة غير معتادة
    [one] حرف واحد مرمّز بطريقة غير معتادة
    [two] حرفان مرمّزان بطريقة غير معتادة
    [few] { $count } أحرف مرمّزة بطريقة غير معتادة
    [many] { $count } حرفًا مرمّزًا بطريقة غير معتادة
   *[other] { $count } حرف مرمّز بطريقة غير معتادة
}
trace-stacked-marks = { $count ->
    [zero] لا حركات مكدّسة بعد الثلاثين
    [one] حركة واحدة مكدّسة بعد الثلاثين
    [two] حركتان مكدّستان بعد الثلاثين
    [few] { $count } حركات مكدّسة بعد الثلاثين
    [many] { $count } حركة مكدّسة بعد الثلاثين
   *[other] { $count } حركة مكدّسة بعد الثلاثين
}
gone-all-but-pages = كل شيء عدا ما تُظهره صفحاته، وهي الآن صور بدقة { $dots } نقطة في البوصة
gone-parts-of-pages = أجزاء من صفحاته لم يمكن عرضها

file-in-file = يوجد في هذا الملف ملف آخر رُفض:
file-unsupported = هذا الملف { $type }، ولا يمكن هنا إزالة البيانات المخفية من ملفات كهذه.
file-damaged = هذا الملف { $type }، لكنه ليس سليمًا كما ينبغي.
file-uncleanable = هذا الملف { $type }، لكن لا يمكن هنا تنظيف كل ما فيه.
file-locked = هذا الملف { $type }، لكنه مقفل، بكلمة مرور أو من قِبل من باعه. إن استطعت، فاحفظه دون القفل، ثم أرسله.
file-beyond = هذا الملف { $type }، لكنه أكبر أو أعقد من أن يُنظَّف هنا.
file-unstable = هذا الملف { $type }، لكن لم يمكن تنظيفه على نحو مؤكد.
file-too-large = سيكون حجم هذا الملف بعد التنظيف أكبر من { $limit } KiB، ولا يتسع هذا البلاغ لأكثر من ذلك. أرسله في بلاغ آخر، أو على أجزاء.
file-not-text = يبدو هذا الملف نصًا، لكن لا يمكن التعرف على أحرفه على نحو مؤكد. احفظه من جديد بترميز UTF-8.
file-unreadable = لم يمكن قراءة هذا الملف مرة ثانية على الخادم. أرسله مرة أخرى.
file-unshown = لا يمكن تنظيف مستند PDF هذا، ولا يمكن عرض صفحاته هنا.
file-unshown-locked = لا يمكن تنظيف مستند PDF هذا، ولا يمكن عرض صفحاته إلا بكلمة المرور الخاصة به.
file-unshown-large = لا يمكن تنظيف مستند PDF هذا، وعدد صفحاته أكثر من { $pages }، أو حجمه كصور أكبر من { $size } MiB.
file-unshown-work = لا يمكن تنظيف مستند PDF هذا، وعرض صفحاته يتطلب أكثر مما يُخصَّص لملف واحد.

file-advice-text = إذا كان نصًا، فاحفظه من جديد بترميز UTF-8.
file-advice-picture = احفظه بصيغة JPEG أو PNG، أو التقط لقطة شاشة له.
file-advice-sound = احفظه بصيغة MP3 أو FLAC أو WAV.
file-advice-video = احفظه بصيغة MP4، أو التقط لقطات شاشة منه.
file-advice-document = صدّره بصيغة PDF، أو التقط لقطات شاشة له، أو انسخ كلماته إلى رسالتك.
file-advice-pdf = اطبعه إلى ملف PDF جديد، أو التقط لقطات شاشة له، أو انسخ كلماته إلى رسالتك.
file-advice-shown = التقط لقطات شاشة له، أو انسخ كلماته إلى رسالتك.
file-advice-page = التقط لقطة شاشة له، أو انسخ كلماته إلى رسالتك.
file-advice-mail = التقط لقطة شاشة للرسالة، أو انسخ كلماتها إلى نص بلاغك.
file-advice-archive = فك ضغطه وأرسل الملفات التي فيه واحدًا واحدًا.
file-advice-program = اكتب في رسالتك ما يفعله.

file-as-is = أو ضع علامة أمام «{ $box }» إذا لم يكن فيه ما يكشف هويتك.
file-in-parts = أو أرسله على أجزاء.
