frame-name = Повідомлення для слідчих
frame-skip = Перейти до змісту
frame-pages = Сторінки

frame-form = Повідомити
frame-safety = Безпека
frame-keys = Ключі
frame-replies = Відповіді
frame-status = Відкриті

frame-no-scripts = На цій сторінці немає скриптів, і вона нічого не завантажує з інших місць.
frame-unreviewed = Цей переклад ще не перевірила людина, для якої ця мова рідна. Щось незрозуміло? Прочитайте тут:
frame-languages = Інші мови

frame-to-form = Перейти до форми
frame-problem = Проблема: { $title }

frame-bytes = { $size } байтів
frame-kb = { $size } КБ
frame-mb = { $size } МБ
frame-gb = { $size } ГБ
