receipt-title = Recebemos sua denúncia
receipt-lead = Agora ela está trancada. Só os investigadores podem abri-la. Agradecemos por nos contar.
receipt-code-title = Seu código para as respostas
receipt-code = Talvez queiramos responder a você. Com estas palavras você pode voltar e ler a resposta. Ninguém mais pode.
receipt-code-write = <strong>Escreva as sete palavras em papel, nesta ordem.</strong> Não neste aparelho: nem nota, nem foto, nem captura de tela.
receipt-code-now = <strong>Faça isso agora.</strong> Não podemos mostrá-las de novo, porque não as guardamos. Sem elas ninguém pode ler uma resposta.
receipt-code-hide = <strong>Quem tiver estas palavras pode ler nossas respostas.</strong> Esconda bem o papel. <a href="/safety#code">O que mais o código pode revelar?</a>
receipt-same = É <strong>o mesmo código de antes:</strong> aquele que você digitou. Não o mostramos de novo. Guarde como você guardou até agora.
receipt-same-unchecked = Não guardamos códigos, então não podemos dizer se você digitou sem erro.
receipt-no-code = <strong>Desta vez não há nenhum, então nenhuma resposta a esta denúncia pode chegar até você.</strong> Este servidor não conseguiu criar um a tempo e não quis fazer você esperar. Sua denúncia está segura mesmo assim.
receipt-no-code-again = Quer poder ler uma resposta? Espere alguns minutos e <a href="/">envie uma segunda denúncia curta</a>. Diga a qual denúncia ela se refere. Aí você deve receber um código.
receipt-mark-title = A marca da sua denúncia
receipt-mark = Quando um investigador tiver aberto sua denúncia, esta marca aparece na <a href="/status">página das denúncias abertas</a>. Essa página é igual para todo mundo, então ninguém fica sabendo qual denúncia você procura.
receipt-mark-found = <strong>Você não precisa anotar.</strong> Se alguém encontrar a marca, pode ficar sabendo que você enviou uma denúncia, e quem puder abrir denúncias poderia dizer qual. A marca não abre nada.
receipt-text-title = Seu texto
receipt-text = Tiramos isto do que você escreveu:
receipt-files-title = Seus arquivos
receipt-files = Eles estão numerados na ordem em que você os escolheu. Os nomes deles foram apagados.
receipt-file = Arquivo { $n }: { $type }
receipt-original = Enviado como estava.
receipt-original-nothing = Nada foi tirado.
receipt-cleaned = Limpo.
receipt-cleaned-nothing = Não havia nada para tirar.
receipt-cleaned-of = Tiramos:
receipt-hidden = O que está escondido em um arquivo enviado como estava continua nele. Só os investigadores podem abri-lo.
receipt-leave-title = Não deixe rastros
receipt-leave-code = <strong>Primeiro, anote seu código.</strong> Depois do próximo passo ele não estará mais aqui.
receipt-leave-browser = <strong>Escolha “Nova identidade” no menu do Navegador Tor,</strong> ou feche o Navegador Tor. Em um celular, escolha “Sair” no menu do navegador. Isso apaga as páginas que você viu e o que você digitou.
receipt-leave-copies = <strong>Pense nas cópias.</strong> Rascunhos, notas, fotos, a lixeira, uma cópia na nuvem, a lista dos últimos arquivos usados.
receipt-leave-people = <strong>Cuidado com quem fica sabendo.</strong> Quem sabe disso pode falar disso.
receipt-next-title = O que vem agora
receipt-next-reply = <strong>Volte daqui a alguns dias,</strong> abra a <a href="/replies">página das respostas</a> e digite seu código. Muitas denúncias não recebem resposta, e pode demorar semanas.
receipt-next-more = <strong>Lembrou de mais alguma coisa?</strong> <a href="/">Envie outra denúncia</a> e digite seu código no formulário. Assim sabemos que as duas são suas.
receipt-next-more-no-code = <strong>Lembrou de mais alguma coisa?</strong> <a href="/">Envie outra denúncia.</a> Diga que você já escreveu antes, se quiser que saibamos.
receipt-next-others = <strong>Só respondemos neste site.</strong> Alguém escreve para você de outro jeito sobre sua denúncia, e você nunca nos disse como falar com você? Então não somos nós. Não responda.

refused-next = O que fazer agora
refused-code-again = Digitar o código de novo
refused-too-large = É demais para uma denúncia só
refused-too-large-lead = Uma denúncia pode ter até { $limit }. A sua era maior, então paramos o envio. <strong>Nada foi guardado.</strong>
refused-fewer-files = Envie menos arquivos, ou arquivos menores. Você pode enviar várias denúncias.
refused-describe = Muitas vezes basta descrever com palavras o que um arquivo mostra.
refused-back = Aperte “Voltar” no seu navegador. Seu texto pode ainda estar lá. Se não estiver, por favor, escreva de novo. Sentimos muito por isso.
refused-busy = Há pessoas demais enviando neste momento
refused-busy-lead = Só podemos receber um certo número de denúncias ao mesmo tempo. <strong>Nada foi guardado.</strong>
refused-wait = Espere alguns minutos e tente de novo.
refused-codes-busy = Há pessoas demais usando seus códigos neste momento
refused-codes-busy-lead = Procurar um código dá muito trabalho a este servidor. Isso impede que outros adivinhem códigos, mas faz com que só poucas pessoas possam usar seus códigos ao mesmo tempo. <strong>Nada foi guardado.</strong>
refused-codes-busy-back = Você enviou uma denúncia? Aperte “Voltar” no seu navegador. Seu texto pode ainda estar lá. Se não estiver, por favor, escreva de novo. Sentimos muito por isso.
refused-code-too-long = É longo demais para um código
refused-code-too-long-lead = Um código tem sete palavras. O que seu navegador enviou era muito mais longo, então não lemos. <strong>Nada foi guardado.</strong>
refused-only-words = Abra de novo a <a href="/replies">página das respostas</a> e digite só as sete palavras.
refused-full = Não podemos receber denúncias neste momento
refused-full-lead = Nosso espaço está cheio até que os investigadores recolham as denúncias que esperam aqui. Nunca jogamos fora uma denúncia para abrir espaço. <strong>Nada foi guardado</strong> do que você acabou de enviar.
refused-later = Por favor, volte daqui a algumas horas, ou amanhã.
refused-danger = Alguém está em perigo agora? Não espere por nós. Ligue para a polícia ou para o número de emergência local.
refused-files-full = Neste momento só podemos receber texto
refused-files-full-lead = Nosso espaço está quase cheio. Guardamos a última parte para denúncias sem arquivos. <strong>Nada foi guardado</strong> do que você acabou de enviar.
refused-text-now = Envie seu texto agora, sem arquivos. Diga o que os arquivos mostram.
refused-files-later = Volte com os arquivos daqui a algumas horas, ou amanhã.
refused-not-found = Esta página não existe
refused-not-found-lead = Não há nada neste endereço. Nada foi enviado e <strong>nada foi guardado.</strong>
refused-check-address = Confira o que você digitou depois de <code>.onion</code>.
refused-or-form = Ou comece pelo formulário.
refused-bad-request = Não conseguimos ler o que seu navegador enviou
refused-bad-request-lead = Não era o que um navegador envia a partir do nosso formulário. <strong>Nada foi guardado.</strong>
refused-form-again = Abra o formulário de novo e envie mais uma vez.
refused-update = Aconteceu de novo? Atualize o Navegador Tor e tente sem arquivos.
refused-no-length = Seu navegador não disse quanto está enviando
refused-no-length-lead = Verificamos o tamanho de uma denúncia antes de recebê-la, e seu navegador não informou. <strong>Nada foi guardado.</strong>
refused-newest = Use o Navegador Tor mais novo. Ele informa o tamanho sozinho.
refused-proxy = Pare: este não é o Navegador Tor
refused-proxy-lead = Você chegou aqui por um site que mostra páginas do Tor em outros navegadores. Esse site pode ver quem você é e tudo o que você escreve. <strong>Nada foi guardado.</strong>
refused-write-nothing = Não escreva nada aqui.
refused-get-tor = Baixe o Navegador Tor em torproject.org. É gratuito.
refused-open-in-tor = Abra nosso endereço no Navegador Tor. Ele termina com <code>.onion</code> e nada depois disso.
refused-timeout = O que você enviou não chegou a tempo
refused-timeout-lead = A conexão parou ou estava lenta demais. <strong>Nada foi guardado.</strong>
refused-circuit = Tente de novo. “Novo circuito Tor para este site”, no menu do Navegador Tor, pode deixar a conexão mais rápida.
refused-only-text = Envie menos arquivos, arquivos menores ou só texto.
refused-method = Isso não funciona aqui
refused-method-lead = Só se chega a esta página pelo formulário. <strong>Nada foi guardado.</strong>
refused-from-form = Comece pelo formulário.
refused-failed = Algo quebrou do nosso lado
refused-failed-lead = Não foi culpa sua. Não conseguimos fazer o que você pediu. <strong>Nada foi guardado.</strong>
refused-minutes = Tente de novo daqui a alguns minutos.
