replies-title = Ler uma resposta
replies-nothing = Não há nenhuma resposta esperando por estas palavras
replies-problem-title = Isto não é um código
replies-nothing-lead = Pode haver dois motivos. Este servidor não consegue saber qual é.
replies-nothing-yet = <strong>Ninguém respondeu ainda.</strong> Pode demorar dias ou semanas, e muitas denúncias não recebem resposta. Volte outro dia.
replies-nothing-wrong = <strong>Uma palavra está errada,</strong> ou as palavras estão em outra ordem. Compare com o que você anotou.
replies-nothing-same = Um código que nunca foi dado tem aqui a mesma aparência que o seu. Assim ninguém pode descobrir, tentando códigos, que você escreveu para nós.
replies-lead = Depois que você enviou sua denúncia, uma página mostrou um código de sete palavras. Digite o código aqui para ver se respondemos.
replies-hint = Sete palavras em inglês, com espaços entre elas. Minúsculas ou maiúsculas, tanto faz.
replies-good = Bom saber
replies-weeks = <strong>Pode demorar dias ou semanas,</strong> e muitas denúncias não recebem resposta. Isso não quer dizer que sua denúncia não tenha sido lida.
replies-locked = <strong>As respostas estão trancadas, e só seu código as abre.</strong> Este servidor não pode abri-las sem ele. Ele não guarda nenhum código, e esquece o seu assim que mostra a página.
replies-lost = <strong>Perdeu seu código?</strong> Então ninguém pode ler suas respostas, e não podemos criar o código de novo. <a href="/">Envie outra denúncia</a> para receber um novo.
replies-more = <strong>Quer contar mais?</strong> Digite seu código também no <a href="/">formulário</a>. Assim sabemos que as duas denúncias são suas.
replies-only-here = <strong>Só respondemos aqui.</strong> Alguém escreve para você de outro jeito sobre sua denúncia, e você nunca nos disse como falar com você? Então não somos nós. Não responda.
replies-give-away = <a href="/safety#code">O que seu código pode revelar?</a>
replies-label = Seu código
replies-look = Procurar respostas

code-empty = Digite as { $all } palavras do seu código.
code-count = { $count ->
    [one] Um código tem { $all } palavras, e você digitou uma. Digite todas.
   *[other] Um código tem { $all } palavras, e você digitou { $count }. Digite todas, na ordem certa.
}
code-unknown = A palavra número { $word } não é uma palavra que um código possa ter. Compare com o que você anotou.
code-too-long = Isto é longo demais. Digite só as { $all } palavras do seu código.

mailbox-waiting = { $count ->
    [one] Uma resposta espera por você
   *[other] { $count } respostas esperam por você
}
mailbox-delete = { $count ->
    [one] Apagar esta resposta?
   *[other] Apagar { $count } respostas?
}
mailbox-deleted = Apagado
mailbox-from = Enviado por { $organisation }, só para você.
mailbox-from-unnamed = Enviado pelos investigadores, só para você.
mailbox-order = Elas não estão em nenhuma ordem, porque não anotamos datas nem horários.
mailbox-reply = Resposta { $number }
mailbox-reply-next-part = Resposta { $number }, continuação
mailbox-goes-on = Esta resposta continua na próxima página.
mailbox-position = Esta é a página { $page } de { $pages }.
mailbox-now = O que você pode fazer agora
mailbox-write-back = <strong>Responda.</strong> Abra o <a href="/">formulário</a> e digite seu código lá também. Assim sabemos que vem de você.
mailbox-no-trace = <strong>Não deixe rastros.</strong> Escolha “Nova identidade” no menu do Navegador Tor, ou feche o Navegador Tor. Não copie para este aparelho nada do que você lê aqui.
mailbox-delete-read = <strong>Apague o que você leu.</strong> Isso fica neste servidor, trancado, até você apagar.
mailbox-new-identity = <strong>Não deixe rastros.</strong> Escolha “Nova identidade” no menu do Navegador Tor, ou feche o Navegador Tor.
mailbox-sure = { $count ->
    [one] Ninguém poderá recuperá-la.
   *[other] Todas são apagadas, também as que estão em outras páginas. Ninguém poderá recuperá-las.
}
mailbox-none-left = Não havia mais nada para apagar.
mailbox-gone = { $count ->
    [one] A resposta não está mais neste servidor.
   *[other] { $count } respostas não estão mais neste servidor.
}
mailbox-stays-good = Seu código continua valendo: novas respostas chegam por ele.

mailbox-next = Próxima página
mailbox-before = Página anterior
mailbox-delete-all = Apagar todas…
mailbox-yes = Sim, apagar
mailbox-no = Não, voltar
mailbox-again = Procurar de novo
