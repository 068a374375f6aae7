safety-title = Cómo protegerse
safety-lead = Nada le protege por completo. Aquí está lo que hacemos, lo que no podemos hacer y lo que puede hacer usted.
safety-on-this-page = En esta página
safety-you = Qué puede hacer usted
safety-address-title = ¿Es esta la dirección correcta?
safety-we = Qué hacemos nosotros
safety-clean = Qué quitamos
safety-code = Su código para las respuestas
safety-limits = De qué no podemos protegerle
safety-tor = <strong>Use el Navegador Tor</strong> y descárguelo solo de torproject.org. Manténgalo actualizado. Ponga su nivel de seguridad en «El más seguro», el más alto.
safety-where = <strong>Elija dónde escribe.</strong> No lo haga en un aparato ni en una red del trabajo o de la escuela: pueden ver que usa Tor. Si Tor está bloqueado o es peligroso donde está usted, active un puente en los ajustes del Navegador Tor, en «Conexión».
safety-words = <strong>Cuéntelo con palabras.</strong> Una descripción escrita por usted es más segura que un archivo.
safety-leave-out = <strong>No ponga</strong> su nombre ni cosas que solo usted puede saber, a menos que sean importantes.
safety-type = <strong>Escriba, no dicte.</strong> El dictado por voz puede enviar su voz a una empresa. Algunos teclados de teléfono recuerdan lo que escribe.
safety-stop = <strong>¿Tiene que parar deprisa?</strong> Cierre la ventana. «Nueva identidad», en el menú del Navegador Tor, borra todo y empieza de nuevo.
safety-address-look = Mire la dirección en la parte de arriba del Navegador Tor. Tiene 56 letras y números, y después <code>.onion</code>. Compárelos todos con la dirección que { $organisation } ha publicado en otro lugar: un sitio web, un cartel, un periódico.
safety-address-look-unnamed = Mire la dirección en la parte de arriba del Navegador Tor. Tiene 56 letras y números, y después <code>.onion</code>. Compárelos todos con la dirección que los investigadores han publicado en otro lugar: un sitio web, un cartel, un periódico.
safety-address-false = Un sitio falso puede copiar estas páginas, pero no puede copiar la dirección. Por eso, no se fíe de una dirección solo porque la muestre una página, un mensaje o un buscador.
safety-we-tor = Tor nos oculta dónde está usted. No pedimos ni cuenta ni nombre.
safety-we-scripts = Estas páginas no ejecutan scripts y no dejan en su aparato nada que permita reconocerle.
safety-we-nothing = Este servidor no anota nada sobre las visitas.
safety-we-locked = Cada aviso se cierra con llave al llegar, para <a href="/keys">estas llaves</a>. El servidor no puede volver a abrirlo. Quien se lleve el servidor encuentra avisos cerrados con llave.
safety-we-filled = Los avisos cerrados con llave se rellenan hasta tamaños fijos. Un aviso corto se ve igual que cualquier otro aviso corto.
safety-clean-every = <strong>De cada archivo:</strong> su nombre. Los archivos que están dentro de un paquete conservan sus nombres.
safety-clean-text = <strong>De su texto y de los archivos de texto sin formato:</strong> los caracteres invisibles, las señales de escritura ocultas y otros signos del programa o del ejemplar de donde vienen.
safety-clean-photos = <strong>De las fotos:</strong> el lugar, la fecha y la hora, la cámara o el teléfono y su número de serie, los comentarios, las pequeñas vistas previas, y las imágenes o vídeos ocultos detrás de la foto.
safety-clean-videos = <strong>De los vídeos y sonidos:</strong> el lugar, la fecha y la hora, el aparato, los títulos y etiquetas, las portadas, los subtítulos y otras pistas, y los mensajes del programa que los hizo.
safety-clean-documents = <strong>De los documentos PDF y de oficina:</strong> los nombres de quienes los escribieron y leyeron, las fechas, los comentarios, los cambios registrados, las versiones anteriores, los adjuntos, los enlaces hacia fuera, los scripts y los datos ocultos de las propias imágenes.
safety-clean-pictures = <strong>De un PDF que no se puede limpiar,</strong> si usted lo elige: todo menos lo que muestran sus páginas. Entonces se envía como imágenes de sus páginas.
safety-clean-archives = <strong>De los paquetes de archivos (como ZIP):</strong> las fechas y los propietarios. Cada archivo que contienen se limpia, o se rechaza el paquete.
safety-clean-else = <strong>Todo lo demás se rechaza,</strong> a menos que nos pida enviarlo tal cual.
safety-clean-receipt = Después de enviar, una página le dice qué se quitó de cada archivo.
safety-code-you = <strong>Solo usted lo tiene.</strong> Este servidor lo crea al azar y se lo muestra una sola vez. No guarda ningún código, ni anota a qué aviso pertenece un código.
safety-code-wait = <strong>Las respuestas esperan aquí, cerradas con llave.</strong> Solo quien tiene el código puede leerlas. Quien se lleve el servidor encuentra respuestas cerradas con llave y no puede saber de quién son.
safety-code-found = <strong>Si otra persona encuentra su código,</strong> sabe que alguien nos escribió. Puede leer nuestras respuestas, borrarlas y escribirnos como si fuera usted. No puede leer lo que usted envió.
safety-code-server = <strong>Cuando recibe su código y cuando lo escribe,</strong> este servidor lo tiene en su memoria, con las respuestas que el código abre. Quien se haya apoderado en secreto del servidor podría verlos entonces, y mostrarle respuestas falsas.
safety-code-mark = <strong>La marca de su aviso</strong> no abre nada. Pero si alguien la encuentra en su poder, puede enterarse de que usted envió un aviso y de <a href="/status">si se abrió</a>, y quien pueda abrir los avisos podría decir cuál es.
safety-limits-files-title = Lo que está oculto en los archivos enviados tal cual
safety-limits-files = Una foto contiene a menudo el lugar, la fecha y la hora, y el tipo de teléfono. Un documento contiene a menudo el nombre de quien lo escribió. Una captura de pantalla de la foto deja fuera la mayor parte de esto, pero puede contener la hora y el tamaño de su pantalla.
safety-limits-shows-title = Lo que muestra una imagen o una grabación
safety-limits-shows = Caras, voces, reflejos, una vista desde una ventana, una mano. Ninguna limpieza quita eso.
safety-limits-cameras-title = Las señales de cámaras e impresoras
safety-limits-cameras = Cada cámara deja en sus imágenes un leve patrón propio. Muchas impresoras en color imprimen diminutos puntos amarillos que indican la impresora y el día. Un escaneo o una foto del papel también los muestra.
safety-limits-copy-title = Señales hechas para un solo ejemplar
safety-limits-copy = Un documento, una imagen o una película pueden hacerse un poco distintos para cada persona que los recibe: en las palabras, en los espacios, en puntos que nadie ve. Un ejemplar así delata a quien lo tenía. Si solo usted lo recibió, descríbalo en lugar de enviarlo.
safety-limits-write-title = Su forma de escribir
safety-limits-write = Sus palabras y sus errores se pueden comparar con otros textos suyos. Use frases cortas y sencillas.
safety-limits-few-title = Lo que solo saben pocas personas
safety-limits-few = Si solo tres personas vieron algo, un aviso sobre ello señala a tres personas.
safety-limits-when-title = Cuándo y cuánto envía
safety-limits-when = Quien vigile su conexión ve que usa Tor, cuándo y cuánto envía. Si también vigila la nuestra, puede relacionar las dos. Un envío grande llama la atención. Un texto corto, no.
safety-limits-device-title = Su propio aparato
safety-limits-device = Si otra persona lo controla o puede mirar dentro, puede ver lo que usted hace.
safety-limits-server-title = Este servidor, durante poco tiempo
safety-limits-server = Una página sin scripts no puede cerrar con llave su aviso en su aparato. Por eso este servidor lo lee en su memoria mientras el aviso llega, se limpia y se cierra con llave. Quien se haya apoderado en secreto del servidor podría leer los avisos que lleguen en ese momento, pero no los anteriores. Usted puede <a href="/keys">cerrar un archivo con llave por su cuenta</a> antes de enviarlo.

keys-title = Las llaves que cierran su aviso
keys-lead = Cerramos cada aviso con estas llaves en cuanto llega. Solo pueden abrirlo las personas que tienen la otra mitad de una llave. Las otras mitades no están en este servidor.
keys-who = Quién puede abrir su aviso
keys-groups = Un aviso sobre un llamamiento puede estar cerrado solo con las llaves de algunos de estos grupos.
keys-right = ¿Son estas las llaves correctas?
keys-compare = Compare las huellas con las que { $organisation } ha publicado en otro lugar: un sitio web, un cartel, un periódico. Compare cada letra y cada número.
keys-compare-unnamed = Compare las huellas con las que los investigadores han publicado en otro lugar: un sitio web, un cartel, un periódico. Compare cada letra y cada número.
keys-different = <strong>¿Son distintas?</strong> Entonces no envíe nada. Puede que alguien se haya apoderado de este servidor.
keys-addresses = Todas las direcciones de este sitio
keys-addresses-lead = Este sitio tiene más de una dirección. Todas llevan a las mismas personas. Si una no funciona, pruebe otra.
keys-addresses-copy = Copie una dirección entera, o compare cada letra y cada número: una casi igual pertenece a otra persona. Guarde esta lista solo donde nadie más pueda encontrarla.
keys-list = ¿Una lista viene de verdad de nosotros?
keys-list-who = No necesita esto para enviar un aviso. Es para personas que saben usar una línea de órdenes, que conocen la primera dirección por un lugar en el que confían, como un cartel, y que encontraron las otras en otra parte. La primera dirección ha firmado la lista, y nadie más puede hacerlo.
keys-list-save = Guarde estas líneas en un archivo llamado <code>addresses.txt</code>. Cada línea termina con un salto de línea, también la última:
keys-list-signature = Guarde estas líneas en un archivo llamado <code>addresses.txt.minisig</code>:
keys-list-make = Cree la llave a partir de la primera dirección, tal como la conoce de ese lugar:
keys-list-check = Compruebe la lista con el programa gratuito <code>minisign</code>:
keys-list-old = Una lista antigua también se acepta, aunque desde entonces hayamos abandonado una dirección. La más nueva está en esta página, en la primera dirección.
keys-lock = Cerrar un archivo con llave por su cuenta
keys-lock-who = No necesita esto para enviar un aviso. Es para personas que saben usar una línea de órdenes y prefieren no confiar en ningún servidor. Un archivo que usted cierra con llave por su cuenta no lo puede leer este servidor de ninguna manera.
keys-lock-clean = <strong>Limpie primero el archivo.</strong> Nadie puede limpiarlo una vez que está cerrado con llave.
keys-lock-save = Guarde las líneas de abajo en un archivo llamado <code>keys.txt</code>.
keys-lock-form = Elija <code>locked.age</code> en <a href="/">el formulario</a> y marque «Enviar tal cual».
keys-all = Todas las llaves, para keys.txt
keys-size = El tamaño de un archivo cerrado con llave se sigue viendo.
keys-batch = Para investigadores: la llave de este servidor
keys-batch-lead = Firma los lotes que salen de este servidor. Compruébelos con <code>minisign</code>. Nadie puede abrir un aviso con ella.
keys-fingerprint = Huella
keys-kind = Tipo
keys-list-answer = La respuesta debe ser:
keys-list-must-say = Debe decir «Signature and comment signature verified». ¿Dice otra cosa? Entonces no use la lista.
keys-lock-file = Cierre su archivo con llave, con el programa gratuito <code>age</code>:
keys-lock-file-post-quantum = Cierre su archivo con llave, con el programa gratuito <code>age</code>, versión 1.3 o más nueva:
keys-classic = Clásica
keys-post-quantum = Hecha para resistir también a ordenadores cuánticos
keys-hardware = Guardada en una llave de seguridad
keys-hardware-post-quantum = Guardada en una llave de seguridad, hecha para resistir también a ordenadores cuánticos
keys-other = Otra

status-title = Qué pasó con los avisos y los llamamientos
status-lead = Esta página es la misma para todo el mundo. Nadie puede saber por ella qué aviso busca usted.
status-tip = ¿Se ha abierto su aviso?
status-tip-how = Después de enviar su aviso, una página le mostró su marca: diez números y letras, como <code>3f2a9 01bc4</code>. Cuando un investigador ha abierto un aviso, su marca se añade a <a href="#marks">la lista de esta página</a>.
status-search = <strong>Busque su marca en esta página.</strong> En un ordenador, mantenga pulsada la tecla Ctrl (en un Mac, ⌘) y pulse F. En un teléfono, elija «Buscar en la página» en el menú del Navegador Tor. Lo que escribe ahí se queda en su aparato. La lista está ordenada, así que también puede buscar su marca a simple vista.
status-found = <strong>¿Está?</strong> Entonces un investigador ha abierto su aviso.
status-not-found = <strong>¿No está?</strong> Lo más probable es que su aviso no se haya abierto todavía. Puede tardar semanas. O se abrió hace mucho: la lista contiene las últimas { $most } marcas, y un fallo de este servidor puede hacer desaparecer algunas. No significa que su aviso se haya perdido.
status-no-mark = <strong>¿No la anotó?</strong> No pasa nada. Nadie puede buscarla por usted, porque no sabemos qué aviso es el suyo.
status-appeals = Qué pasó con nuestros llamamientos
status-more = { $count ->
    [one] Hay uno más. Los encuentra todos en <a href="/">la primera página</a>.
   *[other] Hay { $count } más. Los encuentra todos en <a href="/">la primera página</a>.
}
status-collected = Qué se ha recogido
status-not-collected = Todavía no se ha recogido ningún aviso de este servidor.
status-batch = { $count ->
    [one] Se recogieron avisos de este servidor una vez. El último lote tiene este resumen (SHA-256), que los investigadores pueden comparar con el del lote que recibieron:
   *[other] Se recogieron avisos de este servidor { $count } veces. El último lote tiene este resumen (SHA-256), que los investigadores pueden comparar con el del lote que recibieron:
}
status-marks = Las marcas de los avisos abiertos
status-no-marks = Todavía no hay ninguna.
status-count = { $count ->
    [one] Hay una, en el orden de números y letras.
   *[other] Hay { $count }, en el orden de números y letras.
}
