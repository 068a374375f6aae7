kind-text = un texto sin formato
kind-jpeg = una imagen JPEG
kind-png = una imagen PNG
kind-gif = una imagen GIF
kind-webp = una imagen WebP
kind-heic = una imagen HEIC
kind-avif = una imagen AVIF
kind-jxl = una imagen JPEG XL
kind-tiff = una imagen TIFF
kind-bmp = una imagen BMP
kind-pnm = una imagen PNM
kind-svg = un dibujo SVG
kind-raw = una imagen de cámara sin procesar
kind-pdf = un documento PDF
kind-word = un documento de Word
kind-excel = una tabla de Excel
kind-powerpoint = un documento de PowerPoint
kind-odt = un texto OpenDocument
kind-ods = una tabla OpenDocument
kind-odp = una presentación OpenDocument
kind-odg = un dibujo OpenDocument
kind-rtf = un documento RTF
kind-epub = un libro EPUB
kind-page = una página web
kind-mail = un correo electrónico
kind-video = un vídeo
kind-sound = una grabación de sonido
kind-archive = un paquete de archivos
kind-program = un programa
kind-age = un archivo cerrado con age
kind-unknown = un archivo de un tipo que no conocemos
kind-other = un archivo de tipo { $extension }

trace-position = { $count ->
    [one] { $count } posición GPS
   *[other] { $count } posiciones GPS
}
trace-serial = { $count ->
    [one] { $count } número de serie
   *[other] { $count } números de serie
}
trace-device = { $count ->
    [one] { $count } marca o modelo de aparato
   *[other] { $count } marcas o modelos de aparatos
}
trace-person = { $count ->
    [one] { $count } nombre de persona
   *[other] { $count } nombres de personas
}
trace-moment = { $count ->
    [one] { $count } fecha u hora
   *[other] { $count } fechas u horas
}
trace-program = { $count ->
    [one] { $count } nombre de programa
   *[other] { $count } nombres de programas
}
trace-path = { $count ->
    [one] { $count } ruta de archivo, carpeta o servidor
   *[other] { $count } rutas de archivos, carpetas o servidores
}
trace-identifier = { $count ->
    [one] { $count } número que identifica el archivo
   *[other] { $count } números que identifican el archivo
}
trace-caption = { $count ->
    [one] { $count } título, leyenda o palabra clave
   *[other] { $count } títulos, leyendas o palabras clave
}
trace-tag = { $count ->
    [one] { $count } etiqueta, como el título o el artista
   *[other] { $count } etiquetas, como el título o el artista
}
trace-comment = { $count ->
    [one] { $count } comentario
   *[other] { $count } comentarios
}
trace-note = { $count ->
    [one] { $count } nota en una página
   *[other] { $count } notas en páginas
}
trace-tracked-change = { $count ->
    [one] { $count } cambio registrado
   *[other] { $count } cambios registrados
}
trace-revision = { $count ->
    [one] { $count } versión anterior
   *[other] { $count } versiones anteriores
}
trace-preview = { $count ->
    [one] { $count } imagen de vista previa
   *[other] { $count } imágenes de vista previa
}
trace-second-picture = { $count ->
    [one] { $count } segunda imagen oculta
   *[other] { $count } imágenes ocultas más
}
trace-embedded-video = { $count ->
    [one] { $count } vídeo detrás de la imagen
   *[other] { $count } vídeos detrás de la imagen
}
trace-cover = { $count ->
    [one] { $count } imagen de portada
   *[other] { $count } imágenes de portada
}
trace-attachment = { $count ->
    [one] { $count } archivo adjunto
   *[other] { $count } archivos adjuntos
}
trace-script = { $count ->
    [one] { $count } script
   *[other] { $count } scripts
}
trace-link = { $count ->
    [one] { $count } enlace
   *[other] { $count } enlaces
}
trace-form-field = { $count ->
    [one] { $count } campo de formulario
   *[other] { $count } campos de formulario
}
trace-part-name = { $count ->
    [one] { $count } nombre de capítulo, capa u otra parte
   *[other] { $count } nombres de capítulos, capas u otras partes
}
trace-data-track = { $count ->
    [one] { $count } pista que no es ni imagen ni sonido
   *[other] { $count } pistas que no son ni imagen ni sonido
}
trace-encoder-message = { $count ->
    [one] { $count } mensaje de un codificador
   *[other] { $count } mensajes de un codificador
}
trace-setting = { $count ->
    [one] { $count } ajuste de un programa o una impresora
   *[other] { $count } ajustes de un programa o una impresora
}
trace-maker-note = { $count ->
    [one] { $count } registro privado del fabricante de la cámara
   *[other] { $count } registros privados del fabricante de la cámara
}
trace-exif = { $count ->
    [one] { $count } registro EXIF
   *[other] { $count } registros EXIF
}
trace-xmp = { $count ->
    [one] { $count } registro XMP
   *[other] { $count } registros XMP
}
trace-iptc = { $count ->
    [one] { $count } registro IPTC
   *[other] { $count } registros IPTC
}
trace-colour-profile = { $count ->
    [one] { $count } perfil de color
   *[other] { $count } perfiles de color
}
trace-private-block = { $count ->
    [one] { $count } bloque de datos que no se muestra
   *[other] { $count } bloques de datos que no se muestran
}
trace-gap = { $count ->
    [one] { $count } tramo de datos ocultos entre partes
   *[other] { $count } tramos de datos ocultos entre partes
}
trace-trailing = { $count ->
    [one] { $count } tramo de datos después del final
   *[other] { $count } tramos de datos después del final
}
trace-member-record = { $count ->
    [one] { $count } fecha, propietario o comentario de un archivo empaquetado
   *[other] { $count } fechas, propietarios o comentarios de archivos empaquetados
}
trace-system-file = { $count ->
    [one] { $count } archivo que un ordenador añadió al paquete
   *[other] { $count } archivos que un ordenador añadió al paquete
}
trace-byte-order-mark = marca de orden de bytes
trace-utf16 = codificación UTF-16 (ahora UTF-8)
trace-windows1252 = codificación Windows-1252 (ahora UTF-8)
trace-windows-line-ends = finales de línea de Windows
trace-other-line-ends = { $count ->
    [one] { $count } final de línea poco común
   *[other] { $count } finales de línea poco comunes
}
trace-line-end-blanks = { $count ->
    [one] { $count } línea que terminaba en espacios o tabulaciones
   *[other] { $count } líneas que terminaban en espacios o tabulaciones
}
trace-long-blanks = { $count ->
    [one] { $count } fila de espacios demasiado larga
   *[other] { $count } filas de espacios demasiado largas
}
trace-unusual-spaces = { $count ->
    [one] { $count } espacio poco común
   *[other] { $count } espacios poco comunes
}
trace-zero-width = { $count ->
    [one] { $count } carácter de ancho cero
   *[other] { $count } caracteres de ancho cero
}
trace-direction = { $count ->
    [one] { $count } señal de dirección de escritura
   *[other] { $count } señales de dirección de escritura
}
trace-variation-selectors = { $count ->
    [one] { $count } señal oculta que elige la forma de una letra
   *[other] { $count } señales ocultas que eligen la forma de una letra
}
trace-tags = { $count ->
    [one] { $count } carácter de etiqueta oculto
   *[other] { $count } caracteres de etiqueta ocultos
}
trace-annotations = { $count ->
    [one] { $count } señal de anotación oculta
   *[other] { $count } señales de anotación ocultas
}
trace-controls = { $count ->
    [one] { $count } carácter de control
   *[other] { $count } caracteres de control
}
trace-respelled = { $count ->
    [one] { $count } letra codificada de forma poco común
   *[other] { $count } letras codificadas de forma poco común
}
trace-stacked-marks = { $count ->
    [one] { $count } acento apilado más allá del trigésimo
   *[other] { $count } acentos apilados más allá del trigésimo
}
gone-all-but-pages = todo menos lo que muestran sus páginas, ahora imágenes de { $dots } puntos por pulgada
gone-parts-of-pages = partes de sus páginas que no se pudieron mostrar

file-in-file = Dentro de este archivo hay otro que se ha rechazado:
file-unsupported = Se trata de { $type }, y aquí no se pueden quitar los datos ocultos de archivos así.
file-damaged = Se trata de { $type }, pero el archivo no está como debería.
file-uncleanable = Se trata de { $type }, pero aquí no se puede limpiar todo lo que contiene el archivo.
file-locked = Se trata de { $type }, pero el archivo está protegido, con una contraseña o por quien lo vendió. Si puede, guárdelo sin esa protección y envíe el resultado.
file-beyond = Se trata de { $type }, pero el archivo es demasiado grande o demasiado complicado para limpiarlo aquí.
file-unstable = Se trata de { $type }, pero el archivo no se pudo limpiar con certeza.
file-too-large = Una vez limpio, este archivo tendría más de { $limit } KiB, y en este aviso no cabe más. Envíelo en otro aviso o por partes.
file-not-text = Este archivo parece un texto, pero sus letras no se pueden reconocer con certeza. Guárdelo otra vez como UTF-8.
file-unreadable = Este archivo no se pudo volver a leer en el servidor. Envíelo otra vez.
file-unshown = Este documento PDF no se puede limpiar, y sus páginas no se pueden mostrar aquí.
file-unshown-locked = Este documento PDF no se puede limpiar, y sus páginas solo se pueden mostrar con su contraseña.
file-unshown-large = Este documento PDF no se puede limpiar, y tiene más de { $pages } páginas, o más de { $size } MiB como imágenes.
file-unshown-work = Este documento PDF no se puede limpiar, y mostrar sus páginas exige más trabajo del que se dedica a un archivo.

file-advice-text = Si es un texto, guárdelo otra vez como UTF-8.
file-advice-picture = Guárdelo como JPEG o PNG, o haga una captura de pantalla.
file-advice-sound = Guárdelo como MP3, FLAC o WAV.
file-advice-video = Guárdelo como MP4, o haga capturas de pantalla.
file-advice-document = Expórtelo como PDF, haga capturas de pantalla o copie sus palabras en su mensaje.
file-advice-pdf = Imprímalo en un PDF nuevo, haga capturas de pantalla o copie sus palabras en su mensaje.
file-advice-shown = Haga capturas de pantalla o copie sus palabras en su mensaje.
file-advice-page = Haga una captura de pantalla o copie sus palabras en su mensaje.
file-advice-mail = Haga una captura de pantalla del correo o copie sus palabras en su mensaje.
file-advice-archive = Descomprímalo y envíe uno por uno los archivos que contiene.
file-advice-program = Diga en su mensaje qué hace.

file-as-is = O marque «{ $box }» si nada de lo que contiene puede decir quién es usted.
file-in-parts = O envíelo por partes.
