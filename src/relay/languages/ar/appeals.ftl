gallery-title = هل تتعرف على شيء من هذه؟
gallery-choose = اختر واحدًا وأخبرنا بما تعرفه. لا توجد معلومة أصغر من أن تُذكر.
gallery-more = أشياء أخرى نسأل عنها
gallery-over = ماذا حدث للنداءات الأخرى

appeal-pictures = { $count ->
    [zero] صور
    [one] صورة
    [two] صورتان
    [few] صور
    [many] صور
   *[other] صور
}
appeal-larger = الصورة { $n } بحجم أكبر
appeal-larger-size = ({ $size } كيلوبايت، تُفتح في لسان جديد)
appeal-over = لم نعد نستقبل بلاغات عن هذا النداء. شكرًا لكل من كتب إلينا.
appeal-over-else = هل تعرف شيئًا آخر؟ يمكنك إرسال بلاغ عن أي شيء.

appeal-outcome-open = مفتوح: نبحث عن بلاغات.
appeal-outcome-placed = عُرف: تم التعرف عليه بفضل البلاغات.
appeal-outcome-too-common = شائع جدًا: يمكن العثور عليه في أماكن كثيرة جدًا.
appeal-outcome-closed = مغلق: لم نعد نحتاج إلى بلاغات.

appeal-state-open = مفتوح: نبحث عن بلاغات
appeal-state-placed = عُرف: تم التعرف عليه بفضل البلاغات
appeal-state-too-common = شائع جدًا: يمكن العثور عليه في أماكن كثيرة جدًا
appeal-state-closed = مغلق: لم نعد نحتاج إلى بلاغات

question-title = هل تتعرف عليه؟
question-hint = أجب عما تستطيع، واترك الباقي فارغًا. اكتب بأي لغة.
question-place = أين هو، أو من أين هو؟
question-place-hint = بلد أو مدينة أو شارع أو مبنى: بأقصى دقة تعرفها.
question-maker = من أي متجر أو مصنع هو؟
question-maker-hint = متجر أو موقع إلكتروني أو علامة تجارية أو مصنع أو فندق يوجد فيه.
question-period = من أي وقت هو؟
question-period-hint = متى صُنع أو بيع أو استُخدم؟ يكفي تقدير تقريبي.
question-known = كيف عرفت ذلك؟
question-known-hint = فقط ما تريد أن نعرفه. هل يمكن أن يقود إليك؟ يمكنك ألا تذكره.
question-certain = ما مدى تأكدك؟
question-certain-certain = مؤكد
question-certain-likely = مرجّح
question-certain-unsure = غير مؤكد
question-certain-none = لا إجابة

clear-title = هل تتعرف على هذا؟
clear-all = كل النداءات
clear-way-title = أخبرنا دون أن تقول من أنت
clear-way-tor = لا تحتاج إلى حساب ولا إلى اسم. تمر البلاغات عبر Tor، فلا نرى أين أنت.
clear-way-get = على iPhone استخدم Onion Browser. وعلى أي جهاز آخر استخدم متصفح Tor، وهو مجاني:
clear-way-open = افتح هذا العنوان في ذلك المتصفح. انسخه كاملًا، أو اضغط الزر عندما تقرأ هذه الصفحة في متصفح Tor:
clear-way-write = اكتب إلينا في متصفح Tor
clear-not-secret = <strong>هذه الصفحة ليست سرية.</strong> يمكن لشبكتك ولمن يدير هذا الموقع أن يروا أنك جئت إلى هنا. هل يمكن أن يؤذيك أحد بسبب بلاغ؟ إذن لا تستخدم جهازًا أو شبكة تخص العمل أو المدرسة أو هؤلاء الأشخاص.
