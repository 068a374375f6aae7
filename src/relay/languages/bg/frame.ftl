frame-name = Сигнали до разследващите
frame-skip = Към съдържанието
frame-pages = Страници

frame-form = Подайте сигнал
frame-safety = Безопасност
frame-keys = Ключове
frame-replies = Отговори
frame-status = Отворени

frame-no-scripts = Тази страница не изпълнява скриптове и не зарежда нищо от други места.
frame-unreviewed = Преводът още не е проверен от човек, за когото този език е роден. Нещо не е ясно? Прочетете тук:
frame-languages = Други езици

frame-to-form = Към формуляра
frame-problem = Проблем: { $title }

frame-bytes = { $size } байта
frame-kb = { $size } KB
frame-mb = { $size } MB
frame-gb = { $size } GB
