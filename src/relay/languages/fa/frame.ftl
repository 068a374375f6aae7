frame-name = گزارش به کارآگاهان
frame-skip = رفتن به محتوای صفحه
frame-pages = صفحه‌ها

frame-form = فرستادن گزارش
frame-safety = ایمنی شما
frame-keys = کلیدها
frame-replies = پاسخ‌ها
frame-status = بازشده‌ها

frame-no-scripts = این صفحه هیچ اسکریپتی اجرا نمی‌کند و هیچ چیزی را از جای دیگری بارگیری نمی‌کند.
frame-unreviewed = هنوز هیچ فردی که با این زبان بزرگ شده باشد این ترجمه را بررسی نکرده است. آیا چیزی روشن نیست؟ اینجا بخوانید:
frame-languages = زبان‌های دیگر

frame-to-form = رفتن به فرم
frame-problem = مشکل: { $title }

frame-bytes = { $size } بایت
frame-kb = { $size } کیلوبایت
frame-mb = { $size } مگابایت
frame-gb = { $size } گیگابایت
