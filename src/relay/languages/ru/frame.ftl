frame-name = Сообщения для следователей
frame-skip = Перейти к содержанию
frame-pages = Страницы

frame-form = Сообщить
frame-safety = Безопасность
frame-keys = Ключи
frame-replies = Ответы
frame-status = Открытые

frame-no-scripts = На этой странице нет скриптов, и она ничего не загружает из других мест.
frame-unreviewed = Этот перевод ещё не проверил человек, для которого этот язык родной. Что-то непонятно? Прочитайте здесь:
frame-languages = Другие языки

frame-to-form = Перейти к форме
frame-problem = Проблема: { $title }

frame-bytes = { $size } байт
frame-kb = { $size } КБ
frame-mb = { $size } МБ
frame-gb = { $size } ГБ
