gallery-title = ¿Reconoce algo de esto?
gallery-choose = Elija un llamamiento y cuéntenos lo que sabe. Ninguna pista es demasiado pequeña.
gallery-more = Otras cosas por las que preguntamos
gallery-over = Qué pasó con otros llamamientos

appeal-pictures = { $count ->
    [one] Imagen
   *[other] Imágenes
}
appeal-larger = Imagen { $n } más grande
appeal-larger-size = ({ $size } KB, se abre en una pestaña nueva)
appeal-over = Este llamamiento ya no admite avisos. Gracias a todas las personas que escribieron.
appeal-over-else = ¿Sabe otra cosa? Puede enviar un aviso sobre cualquier asunto.

appeal-outcome-open = Abierto: buscamos avisos.
appeal-outcome-placed = Localizado: identificado gracias a los avisos.
appeal-outcome-too-common = Demasiado común: se puede encontrar en demasiados lugares.
appeal-outcome-closed = Cerrado: ya no necesitamos avisos.

appeal-state-open = Abierto: buscamos avisos
appeal-state-placed = Localizado: identificado gracias a los avisos
appeal-state-too-common = Demasiado común: se puede encontrar en demasiados lugares
appeal-state-closed = Cerrado: ya no necesitamos avisos

question-title = ¿Reconoce esto?
question-hint = Conteste lo que pueda y deje el resto vacío. Escriba en cualquier idioma.
question-place = ¿Dónde está, o de dónde es?
question-place-hint = Un país, una ciudad, una calle, un edificio: lo más exacto que sepa.
question-maker = ¿De qué tienda o fabricante es?
question-maker-hint = Una tienda, un sitio web, una marca, una fábrica, un hotel que lo tiene.
question-period = ¿De cuándo es?
question-period-hint = ¿Cuándo se fabricó, se vendió o se usó? Basta una idea aproximada.
question-known = ¿Cómo lo sabe?
question-known-hint = Solo lo que quiera que sepamos. ¿Podría llevar hasta usted? Puede no ponerlo.
question-certain = ¿Con qué seguridad lo sabe?
question-certain-certain = Lo sé con seguridad
question-certain-likely = Es probable
question-certain-unsure = No lo sé con seguridad
question-certain-none = Sin respuesta

clear-title = ¿Reconoce esto?
clear-all = Todos los llamamientos
clear-way-title = Cuéntenoslo sin decir quién es
clear-way-tor = No necesita ni cuenta ni nombre. Los avisos pasan por Tor, para que no veamos dónde está usted.
clear-way-get = En un iPhone, use Onion Browser. En cualquier otro aparato, use el Navegador Tor, que es gratuito:
clear-way-open = Abra esta dirección en ese navegador. Cópiela entera, o pulse el botón cuando esté leyendo esta página en el Navegador Tor:
clear-way-write = Escribirnos en el Navegador Tor
clear-not-secret = <strong>Esta página no es secreta.</strong> Su red y quien gestiona este sitio web pueden ver que ha entrado aquí. ¿Podría alguien hacerle daño por un aviso? Entonces no use un aparato ni una red del trabajo, de la escuela o de esa persona.
