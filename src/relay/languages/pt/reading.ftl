safety-title = Como se proteger
safety-lead = Nada dá segurança total. Aqui está o que fazemos, o que não podemos fazer e o que pode fazer.
safety-on-this-page = Nesta página
safety-you = O que pode fazer
safety-address-title = Este é o endereço certo?
safety-we = O que nós fazemos
safety-clean = O que retiramos
safety-code = O seu código para as respostas
safety-limits = Contra o que não podemos proteger
safety-tor = <strong>Use o Tor Browser</strong> e descarregue-o só de torproject.org. Mantenha-o atualizado. Ponha o nível de segurança em «Safest» (o mais seguro).
safety-where = <strong>Escolha onde escreve.</strong> Não num aparelho ou numa rede do trabalho ou da escola: aí podem ver que usa o Tor. Se o Tor estiver bloqueado ou for perigoso onde está, ative uma ponte («bridge») nas definições do Tor Browser, em «Connection» (ligação).
safety-words = <strong>Escreva por palavras.</strong> Uma descrição escrita por si é mais segura do que um ficheiro.
safety-leave-out = <strong>Não indique</strong> o seu nome nem coisas que mais ninguém pode saber, a não ser que sejam importantes.
safety-type = <strong>Escreva, não dite.</strong> A escrita por voz pode enviar a sua voz para uma empresa. Alguns teclados de telemóvel memorizam o que escreve.
safety-stop = <strong>Tem de parar depressa?</strong> Feche a janela. «New Identity» (nova identidade), no menu do Tor Browser, apaga tudo e recomeça do início.
safety-address-look = Olhe para o endereço no topo do Tor Browser. Tem 56 letras e números, e depois <code>.onion</code>. Compare todos com o endereço publicado por { $organisation } noutro lugar: um site, um cartaz, um jornal.
safety-address-look-unnamed = Olhe para o endereço no topo do Tor Browser. Tem 56 letras e números, e depois <code>.onion</code>. Compare todos com o endereço publicado pelos investigadores noutro lugar: um site, um cartaz, um jornal.
safety-address-false = Um site falso pode copiar estas páginas, mas não pode copiar o endereço. Por isso, não confie num endereço só porque uma página, uma mensagem ou uma pesquisa o mostra.
safety-we-tor = O Tor esconde de nós onde está. Não pedimos conta nem nome.
safety-we-scripts = Estas páginas não executam scripts e não deixam no seu aparelho nada que permita reconhecer quem o usa.
safety-we-nothing = Este servidor não anota nada sobre as visitas.
safety-we-locked = Cada pista é trancada à chegada, para <a href="/keys">estas chaves</a>. O servidor não pode voltar a abri-la. Quem levar o servidor encontra pistas trancadas.
safety-we-filled = As pistas trancadas são preenchidas até tamanhos fixos. Uma pista curta é igual a qualquer outra pista curta.
safety-clean-every = <strong>De cada ficheiro:</strong> o nome. Os ficheiros dentro de um arquivo mantêm os nomes.
safety-clean-text = <strong>Do seu texto e dos ficheiros de texto simples:</strong> caracteres invisíveis, sinais de escrita escondidos e outros vestígios do programa ou do exemplar de onde vêm.
safety-clean-photos = <strong>Das fotografias:</strong> o lugar, a data e a hora, a câmara ou o telemóvel e o seu número de série, os comentários, as pequenas pré-visualizações, e as imagens ou vídeos escondidos por trás da fotografia.
safety-clean-videos = <strong>Dos vídeos e sons:</strong> o lugar, a data e a hora, o aparelho, títulos e etiquetas, capas, legendas e outras faixas, e mensagens do programa que os criou.
safety-clean-documents = <strong>Dos documentos PDF e de escritório:</strong> os nomes de quem os escreveu e leu, datas, comentários, alterações registadas, versões anteriores, anexos, ligações para fora, scripts e os dados escondidos das próprias imagens.
safety-clean-pictures = <strong>De um PDF que não pode ser limpo,</strong> se assim escolher: tudo menos o que as suas páginas mostram. Segue então como imagens das suas páginas.
safety-clean-archives = <strong>Dos arquivos (como ZIP):</strong> datas e proprietários. Cada ficheiro lá dentro é limpo, ou o arquivo é recusado.
safety-clean-else = <strong>Tudo o resto é recusado,</strong> a não ser que nos peça para o enviar tal como está.
safety-clean-receipt = Depois do envio, uma página diz-lhe o que foi retirado de cada ficheiro.
safety-code-you = <strong>Mais ninguém o tem.</strong> Este servidor cria-o ao acaso e mostra-lho uma só vez. Não guarda nenhum código, nem anota a que pista pertence um código.
safety-code-wait = <strong>As respostas esperam aqui, trancadas.</strong> Só quem tem o código pode lê-las. Quem levar o servidor encontra respostas trancadas e não pode saber de quem são.
safety-code-found = <strong>Se outra pessoa encontrar o seu código,</strong> fica a saber que alguém nos escreveu. Pode ler as nossas respostas, apagá-las e escrever-nos fazendo-se passar por si. Não pode ler o que enviou.
safety-code-server = <strong>Quando recebe o seu código, e quando o escreve,</strong> este servidor tem-no na memória, com as respostas que o código abre. Quem tivesse tomado em segredo o controlo do servidor poderia vê-los nesse momento, e mostrar-lhe respostas falsas.
safety-code-mark = <strong>A marca da sua pista</strong> não abre nada. Mas quem a encontrar consigo pode ficar a saber que enviou uma pista e <a href="/status">se foi aberta</a>, e quem puder abrir pistas poderia dizer qual é.
safety-limits-files-title = O que está escondido em ficheiros enviados tal como estão
safety-limits-files = Uma fotografia contém muitas vezes o lugar, a data e a hora, e o tipo de telemóvel. Um documento contém muitas vezes o nome de quem o escreveu. Uma captura de ecrã da fotografia deixa de fora a maior parte disto, mas pode conter a hora e o tamanho do seu ecrã.
safety-limits-shows-title = O que uma imagem ou uma gravação mostra
safety-limits-shows = Rostos, vozes, reflexos, a vista de uma janela, uma mão. Nenhuma limpeza retira isso.
safety-limits-cameras-title = Os sinais das câmaras e impressoras
safety-limits-cameras = Cada câmara deixa nas suas imagens um padrão ténue que é só dela. Muitas impressoras a cores imprimem pontos amarelos minúsculos que indicam a impressora e o dia. Uma digitalização ou fotografia do papel também os mostra.
safety-limits-copy-title = Sinais feitos para um só exemplar
safety-limits-copy = Um documento, uma imagem ou um filme podem ser feitos um pouco diferentes para cada pessoa que os recebe: nas palavras, nos espaços, em pontos que ninguém vê. Um exemplar assim denuncia quem o tinha. Se mais ninguém o recebeu, descreva-o em vez de o enviar.
safety-limits-write-title = Como escreve
safety-limits-write = As suas palavras e os seus erros podem ser comparados com outros textos seus. Use frases curtas e simples.
safety-limits-few-title = O que só poucas pessoas sabem
safety-limits-few = Se só três pessoas viram uma coisa, uma pista sobre ela aponta para três pessoas.
safety-limits-when-title = Quando e quanto envia
safety-limits-when = Quem vigiar a sua ligação vê que usa o Tor, quando, e quanto envia. Se vigiar também a nossa, pode relacionar as duas. Um envio grande dá nas vistas. Um texto curto, não.
safety-limits-device-title = O seu próprio aparelho
safety-limits-device = Se outra pessoa o controlar ou puder ver lá dentro, pode ver o que faz.
safety-limits-server-title = Este servidor, por pouco tempo
safety-limits-server = Uma página sem scripts não pode trancar a sua pista no seu aparelho. Por isso, este servidor lê-a na memória enquanto a pista chega, é limpa e trancada. Quem tivesse tomado em segredo o controlo do servidor poderia ler as pistas que chegassem nesse momento, mas não as anteriores. Pode <a href="/keys">trancar um ficheiro por conta própria</a> antes de o enviar.

keys-title = As chaves que trancam a sua pista
keys-lead = Trancamos cada pista com estas chaves assim que chega. Só as pessoas que têm a outra metade de uma chave podem abri-la. As outras metades não estão neste servidor.
keys-who = Quem pode abrir a sua pista
keys-groups = Uma pista sobre um apelo pode ser trancada só com as chaves de alguns destes grupos.
keys-right = São estas as chaves certas?
keys-compare = Compare as impressões digitais das chaves com as publicadas por { $organisation } noutro lugar: um site, um cartaz, um jornal. Compare cada letra e cada número.
keys-compare-unnamed = Compare as impressões digitais das chaves com as publicadas pelos investigadores noutro lugar: um site, um cartaz, um jornal. Compare cada letra e cada número.
keys-different = <strong>São diferentes?</strong> Então não envie nada. Alguém pode ter tomado o controlo deste servidor.
keys-addresses = Todos os endereços deste site
keys-addresses-lead = Este site tem mais do que um endereço. Todos levam às mesmas pessoas. Se um deles não funcionar, tente outro.
keys-addresses-copy = Copie um endereço inteiro, ou compare cada letra e cada número: um quase igual pertence a outra pessoa. Guarde esta lista só onde mais ninguém a possa encontrar.
keys-list = Uma lista vem mesmo de nós?
keys-list-who = Não precisa disto para enviar uma pista. É para pessoas que sabem usar uma linha de comandos, que conhecem o primeiro endereço de um lugar em que confiam, como um cartaz, e que encontraram os outros noutro lado. O primeiro endereço assinou a lista, e mais ninguém o pode fazer.
keys-list-save = Guarde estas linhas num ficheiro chamado <code>addresses.txt</code>. Cada linha termina com uma quebra de linha, também a última:
keys-list-signature = Guarde estas linhas num ficheiro chamado <code>addresses.txt.minisig</code>:
keys-list-make = Crie a chave a partir do primeiro endereço, tal como o conhece desse lugar:
keys-list-check = Verifique a lista com o programa gratuito <code>minisign</code>:
keys-list-old = Uma lista antiga também é aceite, mesmo que entretanto tenhamos abandonado um endereço. A mais recente está nesta página, no primeiro endereço.
keys-lock = Trancar um ficheiro por conta própria
keys-lock-who = Não precisa disto para enviar uma pista. É para pessoas que sabem usar uma linha de comandos e preferem não confiar em nenhum servidor. Um ficheiro que tranque por conta própria não pode, de modo nenhum, ser lido por este servidor.
keys-lock-clean = <strong>Limpe primeiro o ficheiro.</strong> Ninguém o pode limpar depois de trancado.
keys-lock-save = Guarde as linhas abaixo num ficheiro chamado <code>keys.txt</code>.
keys-lock-form = Escolha <code>locked.age</code> no <a href="/">formulário</a> e assinale «Enviar tal como está».
keys-all = Todas as chaves, para keys.txt
keys-size = O tamanho de um ficheiro trancado continua a ver-se.
keys-batch = Para investigadores: a chave deste servidor
keys-batch-lead = Assina os lotes que saem deste servidor. Verifique-os com <code>minisign</code>. Ninguém pode abrir uma pista com ela.
keys-fingerprint = Impressão digital
keys-kind = Tipo
keys-list-answer = A resposta tem de ser:
keys-list-must-say = Tem de dizer «Signature and comment signature verified». Diz outra coisa? Então não use a lista.
keys-lock-file = Tranque o seu ficheiro com o programa gratuito <code>age</code>:
keys-lock-file-post-quantum = Tranque o seu ficheiro com o programa gratuito <code>age</code>, versão 1.3 ou mais recente:
keys-classic = Clássica
keys-post-quantum = Feita para resistir também a computadores quânticos
keys-hardware = Guardada numa chave de segurança
keys-hardware-post-quantum = Guardada numa chave de segurança, feita para resistir também a computadores quânticos
keys-other = Outra

status-title = O que aconteceu às pistas e aos apelos
status-lead = Esta página é igual para toda a gente. Ninguém pode ficar a saber por ela que pista procura.
status-tip = A sua pista foi aberta?
status-tip-how = Depois de enviar a sua pista, uma página mostrou-lhe a marca dela: dez números e letras, como <code>3f2a9 01bc4</code>. Quando um investigador abre uma pista, a marca dela é acrescentada à <a href="#marks">lista nesta página</a>.
status-search = <strong>Procure a sua marca nesta página.</strong> Num computador, mantenha a tecla Ctrl carregada (num Mac, ⌘) e carregue em F. Num telemóvel, escolha «Find in page» (procurar na página) no menu do Tor Browser. O que lá escreve fica no seu aparelho. A lista está ordenada, por isso também pode procurar a sua marca a olho.
status-found = <strong>Está lá?</strong> Então um investigador abriu a sua pista.
status-not-found = <strong>Não está lá?</strong> O mais provável é que a sua pista ainda não tenha sido aberta. Pode demorar semanas. Ou foi aberta há muito tempo: a lista contém as últimas { $most } marcas, e uma falha deste servidor pode fazer desaparecer algumas. Não significa que a sua pista se perdeu.
status-no-mark = <strong>Não a anotou?</strong> Não faz mal. Ninguém a pode procurar por si, porque não sabemos qual é a sua pista.
status-appeals = O que aconteceu aos nossos apelos
status-more = { $count ->
    [one] Há mais um. Encontra-os todos na <a href="/">primeira página</a>.
   *[other] Há mais { $count }. Encontra-os todos na <a href="/">primeira página</a>.
}
status-collected = O que foi recolhido
status-not-collected = Ainda não foi recolhida nenhuma pista deste servidor.
status-batch = { $count ->
    [one] Foram recolhidas pistas deste servidor uma vez. O último lote tem este resumo (SHA-256), que os investigadores podem comparar com o do lote que receberam:
   *[other] Foram recolhidas pistas deste servidor { $count } vezes. O último lote tem este resumo (SHA-256), que os investigadores podem comparar com o do lote que receberam:
}
status-marks = As marcas das pistas abertas
status-no-marks = Ainda não há nenhuma.
status-count = { $count ->
    [one] Há uma, pela ordem de números e letras.
   *[other] Há { $count }, pela ordem de números e letras.
}
