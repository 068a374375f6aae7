frame-name = بلاغات إلى المحققين
frame-skip = الانتقال إلى المحتوى
frame-pages = الصفحات

frame-form = إرسال بلاغ
frame-safety = سلامتك
frame-keys = المفاتيح
frame-replies = الردود
frame-status = بلاغات فُتحت

frame-no-scripts = لا تشغّل هذه الصفحة أي برامج نصية، ولا تحمّل شيئًا من أي مكان آخر.
frame-unreviewed = لم يراجع هذه الترجمة بعدُ أي شخص نشأ على هذه اللغة. هل هناك شيء غير واضح؟ يمكنك قراءته هنا:
frame-languages = لغات أخرى

frame-to-form = الذهاب إلى النموذج
frame-problem = مشكلة: { $title }

frame-bytes = { $size } بايت
frame-kb = { $size } كيلوبايت
frame-mb = { $size } ميغابايت
frame-gb = { $size } غيغابايت
