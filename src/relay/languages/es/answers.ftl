receipt-title = Tenemos su aviso
receipt-lead = Ya está cerrado con llave. Solo los investigadores pueden abrirlo. Gracias por contárnoslo.
receipt-code-title = Su código para las respuestas
receipt-code = Quizá queramos responderle. Con estas palabras puede volver y leer la respuesta. Nadie más puede.
receipt-code-write = <strong>Escriba las siete palabras en un papel, en este orden.</strong> No en este aparato: ni nota, ni foto, ni captura de pantalla.
receipt-code-now = <strong>Hágalo ahora.</strong> No podemos mostrarlas otra vez, porque no las guardamos. Sin ellas nadie puede leer una respuesta.
receipt-code-hide = <strong>Quien tenga estas palabras puede leer nuestras respuestas.</strong> Esconda bien el papel. <a href="/safety#code">¿Qué más puede revelar el código?</a>
receipt-same = Es <strong>el mismo código que antes:</strong> el que usted escribió. No lo mostramos otra vez. Guárdelo como hasta ahora.
receipt-same-unchecked = No guardamos códigos, así que no podemos decirle si lo escribió sin errores.
receipt-no-code = <strong>Esta vez no hay ninguno, así que no puede llegarle ninguna respuesta a este aviso.</strong> Este servidor no pudo crear uno a tiempo y no quiso hacerle esperar. Su aviso está a salvo de todos modos.
receipt-no-code-again = ¿Quiere poder leer una respuesta? Espere unos minutos y <a href="/">envíe un segundo aviso corto</a>. Diga a qué aviso se refiere. Entonces debería recibir un código.
receipt-mark-title = La marca de su aviso
receipt-mark = Cuando un investigador haya abierto su aviso, esta marca aparecerá en <a href="/status">la página de los avisos abiertos</a>. Esa página es la misma para todo el mundo, así que nadie se entera de qué aviso busca usted.
receipt-mark-found = <strong>No hace falta que la anote.</strong> Si alguien la encuentra, puede enterarse de que usted envió un aviso, y quien pueda abrir los avisos podría decir cuál es. La marca no abre nada.
receipt-text-title = Su texto
receipt-text = De lo que escribió hemos quitado esto:
receipt-files-title = Sus archivos
receipt-files = Están numerados en el orden en que los eligió. Sus nombres se han borrado.
receipt-file = Archivo { $n }: { $type }
receipt-original = Enviado tal cual.
receipt-original-nothing = No se ha quitado nada.
receipt-cleaned = Limpiado.
receipt-cleaned-nothing = No había nada que quitar.
receipt-cleaned-of = Hemos quitado:
receipt-hidden = Lo que está oculto en un archivo enviado tal cual sigue en él. Solo los investigadores pueden abrirlo.
receipt-leave-title = No deje rastro
receipt-leave-code = <strong>Primero anote su código.</strong> Después del paso siguiente ya no estará.
receipt-leave-browser = <strong>Elija «Nueva identidad» en el menú del Navegador Tor,</strong> o cierre el Navegador Tor. En un teléfono, elija «Salir» en su menú. Esto borra las páginas que ha visto y lo que ha escrito.
receipt-leave-copies = <strong>Piense en las copias.</strong> Borradores, notas, fotos, la papelera, una copia en la nube, la lista de los últimos archivos usados.
receipt-leave-people = <strong>Cuidado con a quién se lo cuenta.</strong> Quien lo sabe puede hablar de ello.
receipt-next-title = Qué viene ahora
receipt-next-reply = <strong>Vuelva dentro de unos días,</strong> abra <a href="/replies">la página de las respuestas</a> y escriba su código. Muchos avisos no reciben respuesta, y puede tardar semanas.
receipt-next-more = <strong>¿Recuerda algo más?</strong> <a href="/">Envíe otro aviso</a> y escriba su código en el formulario. Así sabemos que los dos son suyos.
receipt-next-more-no-code = <strong>¿Recuerda algo más?</strong> <a href="/">Envíe otro aviso.</a> Diga que ya escribió antes, si quiere que lo sepamos.
receipt-next-others = <strong>Solo respondemos en este sitio.</strong> ¿Alguien le escribe de otra manera sobre su aviso, y usted nunca nos dijo cómo contactarle? Entonces no somos nosotros. No conteste.

refused-next = Qué hacer ahora
refused-code-again = Escribir el código otra vez
refused-too-large = Es demasiado para un solo aviso
refused-too-large-lead = Un aviso puede tener hasta { $limit }. El suyo era más grande, así que lo detuvimos. <strong>No se ha guardado nada.</strong>
refused-fewer-files = Envíe menos archivos, o archivos más pequeños. Puede enviar varios avisos.
refused-describe = Muchas veces basta con describir en palabras lo que muestra un archivo.
refused-back = Pulse «Atrás» o «Anterior» en su navegador. Puede que su texto siga ahí. Si no está, por favor, escríbalo otra vez. Lo sentimos.
refused-busy = Hay demasiadas personas enviando ahora mismo
refused-busy-lead = Solo podemos recibir cierto número de avisos al mismo tiempo. <strong>No se ha guardado nada.</strong>
refused-wait = Espere unos minutos e inténtelo otra vez.
refused-codes-busy = Hay demasiadas personas usando sus códigos ahora mismo
refused-codes-busy-lead = Buscar un código es mucho trabajo para este servidor. Eso impide que otros adivinen códigos, pero hace que solo unas pocas personas puedan usar su código al mismo tiempo. <strong>No se ha guardado nada.</strong>
refused-codes-busy-back = ¿Envió un aviso? Pulse «Atrás» o «Anterior» en su navegador. Puede que su texto siga ahí. Si no está, por favor, escríbalo otra vez. Lo sentimos.
refused-code-too-long = Es demasiado largo para un código
refused-code-too-long-lead = Un código tiene siete palabras. Lo que envió su navegador era mucho más largo, así que no lo leímos. <strong>No se ha guardado nada.</strong>
refused-only-words = Abra otra vez <a href="/replies">la página de las respuestas</a> y escriba solo las siete palabras.
refused-full = Ahora mismo no podemos recibir avisos
refused-full-lead = Nuestro espacio está lleno hasta que los investigadores recojan los avisos que esperan aquí. Nunca tiramos un aviso para hacer sitio. <strong>No se ha guardado nada</strong> de lo que acaba de enviar.
refused-later = Por favor, vuelva dentro de unas horas, o mañana.
refused-danger = ¿Hay alguien en peligro ahora? No nos espere. Llame a la policía o al número de emergencias local.
refused-files-full = Ahora mismo solo podemos recibir texto
refused-files-full-lead = Nuestro espacio está casi lleno. Guardamos la última parte para avisos sin archivos. <strong>No se ha guardado nada</strong> de lo que acaba de enviar.
refused-text-now = Envíe su texto ahora, sin archivos. Diga qué muestran los archivos.
refused-files-later = Vuelva con los archivos dentro de unas horas, o mañana.
refused-not-found = Esta página no existe
refused-not-found-lead = No hay nada en esta dirección. No se ha enviado nada y <strong>no se ha guardado nada.</strong>
refused-check-address = Revise lo que escribió después de <code>.onion</code>.
refused-or-form = O empiece desde el formulario.
refused-bad-request = No pudimos leer lo que envió su navegador
refused-bad-request-lead = No era lo que un navegador envía desde nuestro formulario. <strong>No se ha guardado nada.</strong>
refused-form-again = Abra otra vez el formulario y envíelo de nuevo.
refused-update = ¿Vuelve a pasar? Actualice el Navegador Tor e inténtelo sin archivos.
refused-no-length = Su navegador no dijo cuánto envía
refused-no-length-lead = Comprobamos el tamaño de un aviso antes de recibirlo, y su navegador no lo dijo. <strong>No se ha guardado nada.</strong>
refused-newest = Use el Navegador Tor más reciente. Dice el tamaño por sí solo.
refused-proxy = Alto: esto no es el Navegador Tor
refused-proxy-lead = Ha llegado aquí por un sitio web que muestra páginas de Tor en otros navegadores. Ese sitio web puede ver quién es usted y todo lo que escribe. <strong>No se ha guardado nada.</strong>
refused-write-nothing = No escriba nada aquí.
refused-get-tor = Descargue el Navegador Tor de torproject.org. Es gratuito.
refused-open-in-tor = Abra nuestra dirección en el Navegador Tor. Termina en <code>.onion</code> y no lleva nada después.
refused-timeout = Lo que envió no llegó a tiempo
refused-timeout-lead = La conexión se cortó o era demasiado lenta. <strong>No se ha guardado nada.</strong>
refused-circuit = Inténtelo otra vez. «Nuevo circuito Tor para este sitio», en el menú del Navegador Tor, puede hacer la conexión más rápida.
refused-only-text = Envíe menos archivos, archivos más pequeños o solo texto.
refused-method = Esto no funciona aquí
refused-method-lead = A esta página solo se puede llegar desde el formulario. <strong>No se ha guardado nada.</strong>
refused-from-form = Empiece desde el formulario.
refused-failed = Algo ha fallado de nuestro lado
refused-failed-lead = No fue culpa suya. No pudimos hacer lo que pidió. <strong>No se ha guardado nada.</strong>
refused-minutes = Inténtelo otra vez dentro de unos minutos.
