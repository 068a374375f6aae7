replies-title = Ler uma resposta
replies-nothing = Não há nenhuma resposta à espera para estas palavras
replies-problem-title = Isto não é um código
replies-nothing-lead = Pode haver duas razões. Este servidor não consegue saber qual delas é.
replies-nothing-yet = <strong>Ainda ninguém respondeu.</strong> Pode demorar dias ou semanas, e muitas pistas não recebem resposta. Volte noutro dia.
replies-nothing-wrong = <strong>Uma palavra está errada,</strong> ou as palavras estão por outra ordem. Compare-as com o que anotou.
replies-nothing-same = Um código que nunca foi dado tem aqui o mesmo aspeto que o seu. Assim ninguém pode descobrir, tentando códigos ao acaso, que nos escreveu.
replies-lead = Depois de enviar a sua pista, uma página mostrou-lhe um código de sete palavras. Escreva-o aqui para ver se respondemos.
replies-hint = Sete palavras em inglês, com espaços entre elas. Minúsculas ou maiúsculas, tanto faz.
replies-good = Bom saber
replies-weeks = <strong>Pode demorar dias ou semanas,</strong> e muitas pistas não recebem resposta. Isso não significa que a sua pista não foi lida.
replies-locked = <strong>As respostas estão trancadas, e só o seu código as abre.</strong> Este servidor não pode abri-las sem ele. Não guarda nenhum código, e esquece o seu assim que lhe tiver mostrado a página.
replies-lost = <strong>Perdeu o seu código?</strong> Então ninguém pode ler as suas respostas, e não podemos voltar a criar o código. <a href="/">Envie outra pista</a> para receber um novo.
replies-more = <strong>Quer contar-nos mais?</strong> Escreva o seu código também no <a href="/">formulário</a>. Assim sabemos que ambas as pistas vêm de si.
replies-only-here = <strong>Só respondemos aqui.</strong> Alguém lhe escreve de outra forma sobre a sua pista, e nunca nos disse como entrar em contacto consigo? Então não somos nós. Não responda.
replies-give-away = <a href="/safety#code">O que pode revelar o seu código?</a>
replies-label = O seu código
replies-look = Procurar respostas

code-empty = Escreva as { $all } palavras do seu código.
code-count = { $count ->
    [one] Um código tem { $all } palavras, e escreveu uma. Escreva-as todas.
   *[other] Um código tem { $all } palavras, e escreveu { $count }. Escreva-as todas, pela sua ordem.
}
code-unknown = A palavra número { $word } não é uma palavra que um código possa ter. Compare-a com o que anotou.
code-too-long = Isto é demasiado longo. Escreva só as { $all } palavras do seu código.

mailbox-waiting = { $count ->
    [one] Uma resposta espera por si
   *[other] { $count } respostas esperam por si
}
mailbox-delete = { $count ->
    [one] Apagar esta resposta?
   *[other] Apagar { $count } respostas?
}
mailbox-deleted = Apagado
mailbox-from = Remetente: { $organisation }. Só para si.
mailbox-from-unnamed = Da parte dos investigadores, só para si.
mailbox-order = Não estão por nenhuma ordem, porque não anotamos datas nem horas.
mailbox-reply = Resposta { $number }
mailbox-reply-next-part = Resposta { $number }, continuação
mailbox-goes-on = Esta resposta continua na página seguinte.
mailbox-position = Esta é a página { $page } de { $pages }.
mailbox-now = O que pode fazer agora
mailbox-write-back = <strong>Responda.</strong> Abra o <a href="/">formulário</a> e escreva também lá o seu código. Assim sabemos que vem de si.
mailbox-no-trace = <strong>Não deixe rasto.</strong> Escolha «New Identity» (nova identidade) no menu do Tor Browser, ou feche o Tor Browser. Não copie para este aparelho nada do que lê aqui.
mailbox-delete-read = <strong>Apague o que leu.</strong> Fica neste servidor, trancado, até que o apague.
mailbox-new-identity = <strong>Não deixe rasto.</strong> Escolha «New Identity» (nova identidade) no menu do Tor Browser, ou feche o Tor Browser.
mailbox-sure = { $count ->
    [one] Ninguém poderá recuperá-la.
   *[other] São apagadas todas, também as que estão noutras páginas. Ninguém poderá recuperá-las.
}
mailbox-none-left = Já não havia nada para apagar.
mailbox-gone = { $count ->
    [one] A resposta já não está neste servidor.
   *[other] { $count } respostas já não estão neste servidor.
}
mailbox-stays-good = O seu código continua válido: as novas respostas chegam lá.

mailbox-next = Página seguinte
mailbox-before = Página anterior
mailbox-delete-all = Apagar todas…
mailbox-yes = Sim, apagar
mailbox-no = Não, voltar
mailbox-again = Procurar de novo
