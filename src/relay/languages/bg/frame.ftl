frame-name = Сигнали за разследващите
frame-skip = Към съдържанието
frame-pages = Страници

frame-form = Подайте сигнал
frame-safety = Безопасност
frame-keys = Ключове
frame-replies = Отговори
frame-status = Отворени

frame-no-scripts = Тази страница не изпълнява скриптове и не зарежда нищо от други места.
frame-unreviewed = Никой, за когото този език е роден, още не е проверил превода. Нещо не е ясно? Прочетете го тук:
frame-languages = Други езици

frame-to-form = Към формуляра
frame-problem = Проблем: { $title }

frame-bytes = { $size } байта
frame-kb = { $size } KB
frame-mb = { $size } MB
frame-gb = { $size } GB
