frame-name = Avisos para los investigadores
frame-skip = Ir al contenido
frame-pages = Páginas

frame-form = Enviar un aviso
frame-safety = Protegerse
frame-keys = Llaves
frame-replies = Respuestas
frame-status = Abiertos

frame-no-scripts = Esta página no ejecuta ningún script y no carga nada de otros lugares.
frame-unreviewed = Nadie que hable español desde la infancia ha revisado todavía esta traducción. ¿Hay algo que no está claro? Léalo aquí:
frame-languages = Otros idiomas

frame-to-form = Ir al formulario
frame-problem = Problema: { $title }

frame-bytes = { $size } bytes
frame-kb = { $size } KB
frame-mb = { $size } MB
frame-gb = { $size } GB
