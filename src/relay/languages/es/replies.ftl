replies-title = Leer una respuesta
replies-nothing = No hay ninguna respuesta en espera para estas palabras
replies-problem-title = Esto no es un código
replies-nothing-lead = Puede haber dos razones. Este servidor no puede saber cuál de las dos es.
replies-nothing-yet = <strong>Todavía nadie ha respondido.</strong> Puede tardar días o semanas, y muchos avisos no reciben respuesta. Vuelva otro día.
replies-nothing-wrong = <strong>Una palabra está mal,</strong> o las palabras están en otro orden. Compárelas con lo que anotó.
replies-nothing-same = Un código que nunca se ha dado se ve aquí igual que el suyo. Así nadie puede averiguar, probando códigos, que usted nos escribió.
replies-lead = Después de enviar su aviso, una página le mostró un código de siete palabras. Escríbalo aquí para ver si hemos respondido.
replies-hint = Siete palabras en inglés, con espacios entre ellas. Da igual en minúsculas o en mayúsculas.
replies-good = Conviene saber
replies-weeks = <strong>Puede tardar días o semanas,</strong> y muchos avisos no reciben respuesta. Eso no significa que no se haya leído su aviso.
replies-locked = <strong>Las respuestas están cerradas con llave, y solo su código las abre.</strong> Este servidor no puede abrirlas sin él. No guarda ningún código, y olvida el suyo en cuanto le ha mostrado la página.
replies-lost = <strong>¿Ha perdido su código?</strong> Entonces nadie puede leer sus respuestas, y no podemos volver a crear el código. <a href="/">Envíe otro aviso</a> para recibir uno nuevo.
replies-more = <strong>¿Quiere contarnos algo más?</strong> Escriba su código también en <a href="/">el formulario</a>. Así sabemos que los dos avisos son suyos.
replies-only-here = <strong>Solo respondemos aquí.</strong> ¿Alguien le escribe de otra manera sobre su aviso, y usted nunca nos dijo cómo contactarle? Entonces no somos nosotros. No conteste.
replies-give-away = <a href="/safety#code">¿Qué puede revelar su código?</a>
replies-label = Su código
replies-look = Buscar respuestas

code-empty = Escriba las { $all } palabras de su código.
code-count = { $count ->
    [one] Un código tiene { $all } palabras, y usted ha escrito una. Escríbalas todas.
   *[other] Un código tiene { $all } palabras, y usted ha escrito { $count }. Escríbalas todas, en su orden.
}
code-unknown = La palabra número { $word } no es una palabra que pueda tener un código. Compárela con lo que anotó.
code-too-long = Esto es demasiado largo. Escriba solo las { $all } palabras de su código.

mailbox-waiting = { $count ->
    [one] Una respuesta le espera
   *[other] { $count } respuestas le esperan
}
mailbox-delete = { $count ->
    [one] ¿Borrar esta respuesta?
   *[other] ¿Borrar { $count } respuestas?
}
mailbox-deleted = Borrado
mailbox-from = De parte de { $organisation }, solo para usted.
mailbox-from-unnamed = De parte de los investigadores, solo para usted.
mailbox-order = No están en ningún orden, porque no anotamos ni fechas ni horas.
mailbox-reply = Respuesta { $number }
mailbox-reply-next-part = Respuesta { $number }, continuación
mailbox-goes-on = Esta respuesta sigue en la página siguiente.
mailbox-position = Esta es la página { $page } de { $pages }.
mailbox-now = Qué puede hacer ahora
mailbox-write-back = <strong>Conteste.</strong> Abra <a href="/">el formulario</a> y escriba allí también su código. Así sabemos que viene de usted.
mailbox-no-trace = <strong>No deje rastro.</strong> Elija «Nueva identidad» en el menú del Navegador Tor, o cierre el Navegador Tor. No copie en este aparato nada de lo que lea aquí.
mailbox-delete-read = <strong>Borre lo que ha leído.</strong> Se queda en este servidor, cerrado con llave, hasta que usted lo borre.
mailbox-new-identity = <strong>No deje rastro.</strong> Elija «Nueva identidad» en el menú del Navegador Tor, o cierre el Navegador Tor.
mailbox-sure = { $count ->
    [one] Nadie podrá recuperarla.
   *[other] Se borran todas, también las de otras páginas. Nadie podrá recuperarlas.
}
mailbox-none-left = Ya no quedaba nada que borrar.
mailbox-gone = { $count ->
    [one] La respuesta ya no está en este servidor.
   *[other] { $count } respuestas ya no están en este servidor.
}
mailbox-stays-good = Su código sigue valiendo: las respuestas nuevas llegan a él.

mailbox-next = Página siguiente
mailbox-before = Página anterior
mailbox-delete-all = Borrar todas…
mailbox-yes = Sí, borrar
mailbox-no = No, volver
mailbox-again = Buscar otra vez
