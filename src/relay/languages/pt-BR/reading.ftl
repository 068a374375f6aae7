safety-title = Como se proteger
safety-lead = Nada protege você por completo. Aqui está o que fazemos, o que não podemos fazer e o que você pode fazer.
safety-on-this-page = Nesta página
safety-you = O que você pode fazer
safety-address-title = Este é o endereço certo?
safety-we = O que nós fazemos
safety-clean = O que tiramos
safety-code = Seu código para as respostas
safety-limits = Do que não podemos proteger você
safety-tor = <strong>Use o Navegador Tor,</strong> e baixe só em torproject.org. Mantenha-o atualizado. Coloque o nível de segurança em “Avançado”, o mais alto.
safety-where = <strong>Escolha de onde você escreve.</strong> Não de um aparelho ou de uma rede do trabalho ou da escola: lá podem ver que você usa o Tor. Se o Tor for bloqueado ou perigoso onde você está, ative uma ponte nas configurações do Navegador Tor, em “Conexão”.
safety-words = <strong>Conte com palavras.</strong> Uma descrição escrita por você é mais segura que um arquivo.
safety-leave-out = <strong>Não coloque</strong> seu nome nem coisas que só você pode saber, a não ser que sejam importantes.
safety-type = <strong>Digite, não fale.</strong> A digitação por voz pode enviar sua voz a uma empresa. Alguns teclados de celular memorizam o que você digita.
safety-stop = <strong>Precisa parar depressa?</strong> Feche a janela. “Nova identidade”, no menu do Navegador Tor, apaga tudo e começa de novo.
safety-address-look = Olhe o endereço no alto do Navegador Tor. Ele tem 56 letras e números, e depois <code>.onion</code>. Compare todos com o endereço publicado por { $organisation } em outro lugar: um site, um cartaz, um jornal.
safety-address-look-unnamed = Olhe o endereço no alto do Navegador Tor. Ele tem 56 letras e números, e depois <code>.onion</code>. Compare todos com o endereço publicado pelos investigadores em outro lugar: um site, um cartaz, um jornal.
safety-address-false = Um site falso pode copiar estas páginas, mas não pode copiar o endereço. Então não confie em um endereço só porque ele aparece em uma página, uma mensagem ou uma busca.
safety-we-tor = O Tor esconde de nós onde você está. Não pedimos conta nem nome.
safety-we-scripts = Estas páginas não executam scripts e não deixam no seu aparelho nada que permita reconhecer você.
safety-we-nothing = Este servidor não anota nada sobre as visitas.
safety-we-locked = Cada denúncia é trancada ao chegar, com <a href="/keys">estas chaves</a>. O servidor não pode abri-la de novo. Quem levar o servidor embora encontra denúncias trancadas.
safety-we-filled = As denúncias trancadas são preenchidas até tamanhos fixos. Uma denúncia curta parece igual a qualquer outra denúncia curta.
safety-clean-every = <strong>De cada arquivo:</strong> o nome. Os arquivos dentro de um pacote mantêm seus nomes.
safety-clean-text = <strong>Do seu texto e de arquivos de texto simples:</strong> caracteres invisíveis, sinais de escrita ocultos e outros vestígios do programa ou do exemplar de onde vêm.
safety-clean-photos = <strong>Das fotos:</strong> o lugar, a data e a hora, a câmera ou o celular e seu número de série, comentários, pequenas prévias, e imagens ou vídeos escondidos atrás da foto.
safety-clean-videos = <strong>De vídeos e sons:</strong> o lugar, a data e a hora, o aparelho, títulos e etiquetas, capas, legendas e outras faixas, e mensagens do programa que os criou.
safety-clean-documents = <strong>De documentos PDF e de escritório:</strong> os nomes de quem escreveu e leu, datas, comentários, alterações registradas, versões anteriores, anexos, links para fora, scripts e os dados ocultos das imagens que há neles.
safety-clean-pictures = <strong>De um PDF que não pode ser limpo,</strong> se você escolher isso: tudo menos o que as páginas mostram. Ele é então enviado como imagens das suas páginas.
safety-clean-archives = <strong>De pacotes de arquivos (como ZIP):</strong> datas e donos. Cada arquivo de dentro é limpo, ou o pacote é recusado.
safety-clean-else = <strong>Todo o resto é recusado,</strong> a não ser que você peça para enviar como está.
safety-clean-receipt = Depois do envio, uma página diz a você o que foi tirado de cada arquivo.
safety-code-you = <strong>Só você tem o código.</strong> Este servidor o cria ao acaso e o mostra a você uma só vez. Ele não guarda nenhum código, nem anota a qual denúncia um código pertence.
safety-code-wait = <strong>As respostas esperam aqui, trancadas.</strong> Só quem tem o código pode ler. Quem levar o servidor embora encontra respostas trancadas e não consegue saber de quem são.
safety-code-found = <strong>Se outra pessoa encontrar seu código,</strong> ela fica sabendo que alguém escreveu para nós. Ela pode ler nossas respostas, apagá-las e escrever para nós como se fosse você. Ela não pode ler o que você enviou.
safety-code-server = <strong>Quando você recebe seu código, e quando você o digita,</strong> este servidor o tem na memória, com as respostas que o código abre. Quem tivesse tomado em segredo o controle do servidor poderia ver tudo isso nesse momento, e mostrar a você respostas falsas.
safety-code-mark = <strong>A marca da sua denúncia</strong> não abre nada. Mas quem a encontrar com você pode ficar sabendo que você enviou uma denúncia e <a href="/status">se ela foi aberta</a>, e quem puder abrir denúncias poderia dizer qual é.
safety-limits-files-title = O que está escondido em arquivos enviados como estão
safety-limits-files = Uma foto muitas vezes contém o lugar, a data e a hora, e o tipo de celular. Um documento muitas vezes contém o nome de quem o escreveu. Uma captura de tela da foto deixa de fora a maior parte disso, mas pode conter a hora e o tamanho da sua tela.
safety-limits-shows-title = O que uma imagem ou uma gravação mostra
safety-limits-shows = Rostos, vozes, reflexos, a vista de uma janela, uma mão. Nenhuma limpeza tira isso.
safety-limits-cameras-title = Os sinais de câmeras e impressoras
safety-limits-cameras = Toda câmera deixa nas suas imagens um padrão fraco que é só dela. Muitas impressoras coloridas imprimem pontinhos amarelos que indicam a impressora e o dia. Uma digitalização ou foto do papel também mostra esses pontos.
safety-limits-copy-title = Sinais feitos para um só exemplar
safety-limits-copy = Um documento, uma imagem ou um filme pode ser feito um pouco diferente para cada pessoa que recebe: em palavras, em espaços, em pontos que ninguém vê. Um exemplar assim aponta quem estava com ele. Se só você recebeu, descreva em vez de enviar.
safety-limits-write-title = Como você escreve
safety-limits-write = Suas palavras e seus erros podem ser comparados com outros textos seus. Use frases curtas e simples.
safety-limits-few-title = O que só poucas pessoas sabem
safety-limits-few = Se só três pessoas viram uma coisa, uma denúncia sobre ela aponta para três pessoas.
safety-limits-when-title = Quando e quanto você envia
safety-limits-when = Quem vigia sua conexão vê que você usa o Tor, quando, e quanto você envia. Se também vigiar a nossa, pode ligar uma à outra. Um envio grande chama a atenção. Um texto curto, não.
safety-limits-device-title = Seu próprio aparelho
safety-limits-device = Se outra pessoa o controla ou pode olhar dentro dele, ela pode ver o que você faz.
safety-limits-server-title = Este servidor, por pouco tempo
safety-limits-server = Uma página sem scripts não pode trancar sua denúncia no seu aparelho. Por isso este servidor lê a denúncia na memória enquanto ela chega, é limpa e trancada. Quem tivesse tomado em segredo o controle do servidor poderia ler as denúncias que chegassem nesse momento, mas não as anteriores. Você pode <a href="/keys">trancar um arquivo por conta própria</a> antes de enviar.

keys-title = As chaves que trancam sua denúncia
keys-lead = Trancamos cada denúncia com estas chaves assim que ela chega. Só as pessoas que têm a outra metade de uma chave podem abri-la. As outras metades não estão neste servidor.
keys-who = Quem pode abrir sua denúncia
keys-groups = Uma denúncia sobre um apelo pode ser trancada só com as chaves de alguns destes grupos.
keys-right = Estas são as chaves certas?
keys-compare = Compare as impressões digitais das chaves com as publicadas por { $organisation } em outro lugar: um site, um cartaz, um jornal. Compare cada letra e cada número.
keys-compare-unnamed = Compare as impressões digitais das chaves com as publicadas pelos investigadores em outro lugar: um site, um cartaz, um jornal. Compare cada letra e cada número.
keys-different = <strong>São diferentes?</strong> Então não envie nada. Alguém pode ter tomado o controle deste servidor.
keys-addresses = Todos os endereços deste site
keys-addresses-lead = Este site tem mais de um endereço. Todos levam às mesmas pessoas. Se um deles não funcionar, tente outro.
keys-addresses-copy = Copie um endereço inteiro, ou compare cada letra e cada número: um quase igual pertence a outra pessoa. Guarde esta lista só onde ninguém mais possa encontrá-la.
keys-list = Uma lista vem mesmo de nós?
keys-list-who = Você não precisa disto para enviar uma denúncia. É para pessoas que sabem usar uma linha de comando, que conhecem o primeiro endereço de um lugar em que confiam, como um cartaz, e que encontraram os outros em outra parte. O primeiro endereço assinou a lista, e ninguém mais pode fazer isso.
keys-list-save = Salve estas linhas em um arquivo chamado <code>addresses.txt</code>. Cada linha termina com uma quebra de linha, também a última:
keys-list-signature = Salve estas linhas em um arquivo chamado <code>addresses.txt.minisig</code>:
keys-list-make = Crie a chave a partir do primeiro endereço, como você o conhece daquele lugar:
keys-list-check = Confira a lista com o programa gratuito <code>minisign</code>:
keys-list-old = Uma lista antiga também é aceita, mesmo que tenhamos abandonado um endereço desde então. A mais nova está nesta página, no primeiro endereço.
keys-lock = Trancar um arquivo por conta própria
keys-lock-who = Você não precisa disto para enviar uma denúncia. É para pessoas que sabem usar uma linha de comando e preferem não confiar em nenhum servidor. Um arquivo que você tranca por conta própria não pode, de jeito nenhum, ser lido por este servidor.
keys-lock-clean = <strong>Limpe o arquivo primeiro.</strong> Ninguém pode limpá-lo depois de trancado.
keys-lock-save = Salve as linhas abaixo em um arquivo chamado <code>keys.txt</code>.
keys-lock-form = Escolha <code>locked.age</code> no <a href="/">formulário</a> e marque “Enviar como está”.
keys-all = Todas as chaves, para keys.txt
keys-size = O tamanho de um arquivo trancado ainda pode ser visto.
keys-batch = Para investigadores: a chave deste servidor
keys-batch-lead = Ela assina os lotes que saem deste servidor. Confira os lotes com <code>minisign</code>. Ninguém pode abrir uma denúncia com ela.
keys-fingerprint = Impressão digital
keys-kind = Tipo
keys-list-answer = A resposta tem que ser:
keys-list-must-say = Tem que dizer “Signature and comment signature verified”. Diz outra coisa? Então não use a lista.
keys-lock-file = Tranque seu arquivo com o programa gratuito <code>age</code>:
keys-lock-file-post-quantum = Tranque seu arquivo com o programa gratuito <code>age</code>, versão 1.3 ou mais nova:
keys-classic = Clássica
keys-post-quantum = Feita para resistir também a computadores quânticos
keys-hardware = Guardada em uma chave de segurança
keys-hardware-post-quantum = Guardada em uma chave de segurança, feita para resistir também a computadores quânticos
keys-other = Outra

status-title = O que aconteceu com as denúncias e os apelos
status-lead = Esta página é igual para todo mundo. Ninguém pode saber por ela qual denúncia você procura.
status-tip = Sua denúncia foi aberta?
status-tip-how = Depois que você enviou sua denúncia, uma página mostrou a marca dela: dez números e letras, como <code>3f2a9 01bc4</code>. Quando um investigador abre uma denúncia, a marca dela entra na <a href="#marks">lista desta página</a>.
status-search = <strong>Procure sua marca nesta página.</strong> Em um computador, segure a tecla Ctrl (em um Mac, ⌘) e aperte F. Em um celular, escolha “Procurar na página” no menu do Navegador Tor. O que você digita ali fica no seu aparelho. A lista está em ordem, então você também pode procurar sua marca só olhando.
status-found = <strong>Ela está lá?</strong> Então um investigador abriu sua denúncia.
status-not-found = <strong>Ela não está lá?</strong> O mais provável é que sua denúncia ainda não tenha sido aberta. Pode demorar semanas. Ou ela foi aberta há muito tempo: a lista contém as últimas { $most } marcas, e uma falha deste servidor pode fazer algumas sumirem. Isso não quer dizer que sua denúncia se perdeu.
status-no-mark = <strong>Você não anotou?</strong> Não tem problema. Ninguém pode procurar a marca por você, porque não sabemos qual denúncia é a sua.
status-appeals = O que aconteceu com nossos apelos
status-more = { $count ->
    [one] Há mais um. Você encontra todos na <a href="/">primeira página</a>.
   *[other] Há mais { $count }. Você encontra todos na <a href="/">primeira página</a>.
}
status-collected = O que foi recolhido
status-not-collected = Nenhuma denúncia foi recolhida deste servidor ainda.
status-batch = { $count ->
    [one] Denúncias foram recolhidas deste servidor uma vez. O último lote tem este resumo (SHA-256), que os investigadores podem comparar com o do lote que receberam:
   *[other] Denúncias foram recolhidas deste servidor { $count } vezes. O último lote tem este resumo (SHA-256), que os investigadores podem comparar com o do lote que receberam:
}
status-marks = As marcas das denúncias abertas
status-no-marks = Ainda não há nenhuma.
status-count = { $count ->
    [one] Há uma, na ordem de números e letras.
   *[other] Há { $count }, na ordem de números e letras.
}
