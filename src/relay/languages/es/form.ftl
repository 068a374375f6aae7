form-title = Enviar un aviso
form-heading = Cuéntenos lo que sabe
form-lead = Un pequeño detalle puede bastar. No necesita ninguna cuenta y no tiene que decir quién es.
form-all-appeals = Ver todos los llamamientos
form-something-else = ¿Sabe otra cosa? Escríbanos sobre cualquier asunto.

form-not-sent = Su aviso no se ha enviado
form-nothing-kept = No se ha guardado nada. Por favor, mire esto:
form-file-refused = El archivo { $n }, { $type }, se ha rechazado.
form-still-here = Lo que escribió sigue aquí. <strong>Si eligió archivos, elíjalos otra vez:</strong> los navegadores no dejan que una página los conserve.
form-wrong-empty = Escriba algo o elija un archivo.
form-wrong-message-long = Su texto tiene { $length } caracteres. Déjelo en { $limit } o menos, o envíe dos avisos.
form-wrong-answer-long = Esta respuesta es demasiado larga. Déjela en { $limit } caracteres o menos.
form-wrong-files = Son demasiados archivos. Elija { $limit } o menos, o envíe dos avisos.
form-wrong-appeal = No conocemos este llamamiento. Corríjalo o deje el campo vacío.
form-wrong-alphabet = Su navegador envió este texto en un alfabeto desconocido. Por favor, escríbalo otra vez.

form-danger = ¿Hay alguien en peligro ahora?
form-danger-slow = Aquí nadie lee los avisos de inmediato.
form-danger-call = Llame a la policía o al número de emergencias local. En la Unión Europea es el <strong>112</strong>.
form-before = Antes de empezar
form-before-device = <strong>Use un teléfono o un ordenador que sea solo suyo,</strong> no uno del trabajo ni de la escuela.
form-before-name = <strong>No ponga su nombre,</strong> a menos que quiera que lo sepamos.
form-before-tor = <strong>Ponga el nivel de seguridad del Navegador Tor en «El más seguro», el más alto.</strong> Lo encuentra en los ajustes del navegador, en «Privacidad y seguridad».
form-before-hurt = <strong>¿Podría alguien hacerle daño por esto?</strong> Lea primero <a href="/safety">cómo protegerse</a>.

form-message = ¿Qué sabe?
form-message-hint = ¿Qué vio u oyó? ¿Dónde y cuándo? ¿Cómo lo sabe? Escriba en cualquier idioma, hasta { $limit } caracteres.
form-message-cleaned = Quitamos los caracteres invisibles, porque pueden marcar un texto. Sus palabras quedan como están.
form-appeal = ¿De qué llamamiento se trata?
form-other-answer = Su respuesta a la pregunta:

form-files-title = ¿Tiene archivos?
form-files-never = <strong>No envíe nunca imágenes ni vídeos en los que un niño o una niña sufre abusos.</strong> Tenerlos o enviarlos puede ser un delito, aunque su intención sea buena, y cada copia vuelve a hacer daño a la víctima. Cuéntenoslo con palabras: dónde están, cómo se llama la página o el usuario, y cuándo los vio.
form-files-do = Esto es lo que hacemos con sus archivos:
form-files-names = <strong>Los nombres de los archivos</strong> se borran.
form-files-cleaned = <strong>Las fotos, los vídeos, los sonidos, los documentos y los textos</strong> se limpian. Quitamos lo que está oculto en ellos: el lugar, la fecha y la hora, la cámara, los nombres, las versiones anteriores. Lo que muestran se queda.
form-files-refused = <strong>Los archivos que no podemos limpiar</strong> se rechazan, y le decimos por qué, a menos que marque una casilla más abajo.
form-files = Sus archivos
form-files-hint = { $files ->
    [one] Hasta { $files } archivo. Texto y archivo juntos: hasta { $size }.
   *[other] Hasta { $files } archivos. Texto y archivos juntos: hasta { $size }.
}
form-files-tick = Un PDF que no se puede limpiar puede enviarse como imágenes de sus páginas: marque «{ $box }».
form-file = Archivo { $n }:
form-files-again = Los archivos se numeran en el orden en que los eligió. Por favor, elíjalos otra vez.
form-as-pictures = Enviar las páginas como imágenes
form-as-pictures-hint = Un PDF que no se puede limpiar se envía entonces como imágenes de sus páginas. Lo que sus páginas no muestran desaparece. Sus palabras se pueden leer, pero no buscar ni copiar.
form-as-is = Enviar tal cual
form-as-is-hint = Los archivos que no se pueden limpiar se envían entonces sin cambios. Lo que está oculto en ellos puede llevar hasta usted. Solo los investigadores pueden abrirlos, pero quizá otras personas los vean después, por ejemplo en un juicio. Los archivos que se pueden limpiar se limpian de todos modos.
form-files-time = <strong>Los archivos grandes tardan.</strong> Nuestro cálculo aproximado para enviar por Tor: { $some ->
    [one] un minuto
   *[other] { $some } minutos
} por cada 100 MB, { $all ->
    [one] un minuto
   *[other] { $all } minutos
} para { $size }. Puede tardar varias veces más, así que deje la página abierta. Además, un envío grande es más fácil de notar para quien vigile su conexión.

form-send-title = Enviar
form-code = ¿Ha escrito antes? Su código
form-code-hint = Escriba las siete palabras solo si quiere que sepamos que los dos avisos son suyos. ¿Es su primer aviso? Deje esto vacío: recibirá un código después de enviar.
form-send-wait = Pulse el botón una sola vez y espere. Puede que no vea moverse nada. <strong>Su aviso solo habrá llegado cuando una página diga «{ $title }».</strong>
form-send = Enviar el aviso
form-send-code = Después de enviar, verá un código de siete palabras. Con él puede <a href="/replies">volver y leer una respuesta</a>. Tenga a mano papel y bolígrafo.

form-after = Qué pasa con su aviso
form-after-tor = Nos llega por Tor. No vemos dónde está usted.
form-after-locked = Este servidor lo limpia y lo cierra con llave. El servidor solo puede leer su aviso mientras hace esto.
form-after-keys = Solo los investigadores pueden abrirlo después. <a href="/keys">Las llaves de los investigadores</a> no están en este servidor.
