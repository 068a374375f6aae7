receipt-title = Temos a sua pista
receipt-lead = Agora está trancada. Só os investigadores podem abri-la. Obrigado por nos contar.
receipt-code-title = O seu código para as respostas
receipt-code = Talvez queiramos responder-lhe. Com estas palavras pode voltar e ler a resposta. Mais ninguém pode.
receipt-code-write = <strong>Escreva as sete palavras em papel, por esta ordem.</strong> Não neste aparelho: nem nota, nem fotografia, nem captura de ecrã.
receipt-code-now = <strong>Faça-o agora.</strong> Não podemos mostrá-las outra vez, porque não as guardamos. Sem elas ninguém pode ler uma resposta.
receipt-code-hide = <strong>Quem tiver estas palavras pode ler as nossas respostas.</strong> Esconda bem o papel. <a href="/safety#code">O que mais pode revelar o código?</a>
receipt-same = É <strong>o mesmo código de antes:</strong> aquele que escreveu. Não o mostramos outra vez. Guarde-o como até agora.
receipt-same-unchecked = Não guardamos códigos, por isso não podemos dizer-lhe se o escreveu sem erros.
receipt-no-code = <strong>Desta vez não há nenhum, por isso nenhuma resposta a esta pista lhe pode chegar.</strong> Este servidor não conseguiu criar um a tempo e não quis que ficasse à espera. A sua pista está segura na mesma.
receipt-no-code-again = Quer poder ler uma resposta? Espere alguns minutos e <a href="/">envie uma segunda pista curta</a>. Diga a que pista pertence. Nessa altura deverá receber um código.
receipt-mark-title = A marca da sua pista
receipt-mark = Quando um investigador tiver aberto a sua pista, esta marca aparece na <a href="/status">página das pistas abertas</a>. Essa página é igual para toda a gente, por isso ninguém fica a saber que pista procura.
receipt-mark-found = <strong>Não precisa de a anotar.</strong> Se alguém a encontrar, pode ficar a saber que enviou uma pista, e quem puder abrir pistas poderia dizer qual é. A marca não abre nada.
receipt-text-title = O seu texto
receipt-text = Retirámos isto do que escreveu:
receipt-files-title = Os seus ficheiros
receipt-files = Estão numerados pela ordem em que os escolheu. Os nomes deles foram eliminados.
receipt-file = Ficheiro { $n }: { $type }
receipt-original = Enviado tal como estava.
receipt-original-nothing = Não foi retirado nada.
receipt-cleaned = Limpo.
receipt-cleaned-nothing = Não havia nada para retirar.
receipt-cleaned-of = Retirámos:
receipt-hidden = O que está escondido num ficheiro enviado tal como estava continua lá. Só os investigadores podem abri-lo.
receipt-leave-title = Não deixe rasto
receipt-leave-code = <strong>Primeiro, anote o seu código.</strong> Depois do próximo passo já não está cá.
receipt-leave-browser = <strong>Escolha «New Identity» (nova identidade) no menu do Tor Browser,</strong> ou feche o Tor Browser. Num telemóvel, escolha «Quit» (sair) no menu. Isto apaga as páginas que viu e o que escreveu.
receipt-leave-copies = <strong>Pense nas cópias.</strong> Rascunhos, notas, fotografias, o lixo, uma cópia na nuvem, a lista dos últimos ficheiros usados.
receipt-leave-people = <strong>Tenha cuidado com quem fala.</strong> Quem sabe disto pode falar disto.
receipt-next-title = O que se segue
receipt-next-reply = <strong>Volte daqui a alguns dias,</strong> abra a <a href="/replies">página das respostas</a> e escreva o seu código. Muitas pistas não recebem resposta, e pode demorar semanas.
receipt-next-more = <strong>Lembra-se de mais alguma coisa?</strong> <a href="/">Envie outra pista</a> e escreva o seu código no formulário. Assim sabemos que ambas vêm de si.
receipt-next-more-no-code = <strong>Lembra-se de mais alguma coisa?</strong> <a href="/">Envie outra pista.</a> Diga que já escreveu antes, se quiser que o saibamos.
receipt-next-others = <strong>Só respondemos neste site.</strong> Alguém lhe escreve de outra forma sobre a sua pista, e nunca nos disse como entrar em contacto consigo? Então não somos nós. Não responda.

refused-next = O que fazer agora
refused-code-again = Escrever o código de novo
refused-too-large = É demasiado para uma só pista
refused-too-large-lead = Uma pista pode ter até { $limit }. A sua era maior, por isso travámo-la. <strong>Não ficou nada guardado.</strong>
refused-fewer-files = Envie menos ficheiros, ou ficheiros mais pequenos. Pode enviar várias pistas.
refused-describe = Muitas vezes basta descrever por palavras o que um ficheiro mostra.
refused-back = Carregue em «Back» (recuar) no seu navegador. O seu texto pode ainda estar lá. Se não estiver, escreva-o de novo, por favor. Lamentamos.
refused-busy = Há demasiadas pessoas a enviar neste momento
refused-busy-lead = Só podemos receber um certo número de pistas ao mesmo tempo. <strong>Não ficou nada guardado.</strong>
refused-wait = Espere alguns minutos e tente de novo.
refused-codes-busy = Há demasiadas pessoas a usar os seus códigos neste momento
refused-codes-busy-lead = Procurar um código dá muito trabalho a este servidor. Isso impede outros de adivinhar códigos, mas faz com que só poucas pessoas possam usar os seus códigos ao mesmo tempo. <strong>Não ficou nada guardado.</strong>
refused-codes-busy-back = Enviou uma pista? Carregue em «Back» (recuar) no seu navegador. O seu texto pode ainda estar lá. Se não estiver, escreva-o de novo, por favor. Lamentamos.
refused-code-too-long = É demasiado longo para um código
refused-code-too-long-lead = Um código tem sete palavras. O que o seu navegador enviou era muito mais longo, por isso não o lemos. <strong>Não ficou nada guardado.</strong>
refused-only-words = Abra de novo a <a href="/replies">página das respostas</a> e escreva só as sete palavras.
refused-full = Não podemos receber pistas neste momento
refused-full-lead = O nosso espaço está cheio até que os investigadores recolham as pistas que esperam aqui. Nunca deitamos fora uma pista para arranjar espaço. <strong>Não ficou nada guardado</strong> do que acabou de enviar.
refused-later = Volte daqui a algumas horas, ou amanhã, por favor.
refused-danger = Há alguém em perigo agora? Não espere por nós. Ligue para a polícia ou para o número de emergência local.
refused-files-full = Neste momento só podemos receber texto
refused-files-full-lead = O nosso espaço está quase cheio. Guardamos a última parte para pistas sem ficheiros. <strong>Não ficou nada guardado</strong> do que acabou de enviar.
refused-text-now = Envie o seu texto agora, sem ficheiros. Diga o que os ficheiros mostram.
refused-files-later = Volte com os ficheiros daqui a algumas horas, ou amanhã.
refused-not-found = Esta página não existe
refused-not-found-lead = Não há nada neste endereço. Não foi enviado nada e <strong>não ficou nada guardado.</strong>
refused-check-address = Verifique o que escreveu depois de <code>.onion</code>.
refused-or-form = Ou comece pelo formulário.
refused-bad-request = Não conseguimos ler o que o seu navegador enviou
refused-bad-request-lead = Não era o que um navegador envia a partir do nosso formulário. <strong>Não ficou nada guardado.</strong>
refused-form-again = Abra de novo o formulário e envie-o mais uma vez.
refused-update = Volta a acontecer? Atualize o Tor Browser e tente sem ficheiros.
refused-no-length = O seu navegador não disse quanto envia
refused-no-length-lead = Verificamos o tamanho de uma pista antes de a receber, e o seu navegador não o indicou. <strong>Não ficou nada guardado.</strong>
refused-newest = Use o Tor Browser mais recente. Ele indica o tamanho por si só.
refused-proxy = Pare: isto não é o Tor Browser
refused-proxy-lead = Chegou aqui através de um site que mostra páginas do Tor noutros navegadores. Esse site pode ver quem é e tudo o que escreve. <strong>Não ficou nada guardado.</strong>
refused-write-nothing = Não escreva nada aqui.
refused-get-tor = Descarregue o Tor Browser de torproject.org. É gratuito.
refused-open-in-tor = Abra o nosso endereço no Tor Browser. Termina em <code>.onion</code> e não tem nada a seguir.
refused-timeout = O que enviou não chegou a tempo
refused-timeout-lead = A ligação foi interrompida ou era demasiado lenta. <strong>Não ficou nada guardado.</strong>
refused-circuit = Tente de novo. «New Tor circuit for this site» (novo circuito Tor para este site), no menu do Tor Browser, pode tornar a ligação mais rápida.
refused-only-text = Envie menos ficheiros, ficheiros mais pequenos ou só texto.
refused-method = Isto não funciona aqui
refused-method-lead = Só se chega a esta página pelo formulário. <strong>Não ficou nada guardado.</strong>
refused-from-form = Comece pelo formulário.
refused-failed = Algo falhou do nosso lado
refused-failed-lead = Não foi culpa sua. Não conseguimos fazer o que pediu. <strong>Não ficou nada guardado.</strong>
refused-minutes = Tente de novo daqui a alguns minutos.
