gallery-title = Você reconhece alguma destas coisas?
gallery-choose = Escolha um apelo e conte o que você sabe. Nenhuma pista é pequena demais.
gallery-more = Outras coisas sobre as quais perguntamos
gallery-over = O que aconteceu com outros apelos

appeal-pictures = { $count ->
    [one] Imagem
   *[other] Imagens
}
appeal-larger = Imagem { $n } ampliada
appeal-larger-size = ({ $size } KB, abre em uma nova aba)
appeal-over = Este apelo não recebe mais denúncias. Agradecemos a todas as pessoas que escreveram.
appeal-over-else = Sabe de outra coisa? Você pode enviar uma denúncia sobre qualquer assunto.

appeal-outcome-open = Aberto: procuramos denúncias.
appeal-outcome-placed = Localizado: identificado graças às denúncias.
appeal-outcome-too-common = Comum demais: pode ser encontrado em lugares demais.
appeal-outcome-closed = Encerrado: não precisamos de mais denúncias.

appeal-state-open = Aberto: procuramos denúncias
appeal-state-placed = Localizado: identificado graças às denúncias
appeal-state-too-common = Comum demais: pode ser encontrado em lugares demais
appeal-state-closed = Encerrado: não precisamos de mais denúncias

question-title = Você reconhece isto?
question-hint = Responda o que puder e deixe o resto vazio. Escreva em qualquer idioma.
question-place = Onde está, ou de onde é?
question-place-hint = Um país, uma cidade, uma rua, um prédio: com a precisão que você puder.
question-maker = De qual loja ou fabricante é?
question-maker-hint = Uma loja, um site, uma marca, uma fábrica, um hotel que tem isso.
question-period = De quando é?
question-period-hint = Quando foi feito, vendido ou usado? Uma ideia aproximada basta.
question-known = Como você sabe?
question-known-hint = Só o que você quiser que saibamos. Isso poderia levar até você? Você pode deixar de fora.
question-certain = Quanta certeza você tem?
question-certain-certain = Tenho certeza
question-certain-likely = É provável
question-certain-unsure = Não tenho certeza
question-certain-none = Sem resposta

clear-title = Você reconhece isto?
clear-all = Todos os apelos
clear-way-title = Conte para nós sem dizer quem você é
clear-way-tor = Você não precisa de conta nem de nome. As denúncias passam pelo Tor, para que não vejamos onde você está.
clear-way-get = Em um iPhone, use o Onion Browser. Em qualquer outro aparelho, use o Navegador Tor, que é gratuito:
clear-way-open = Abra este endereço nesse navegador. Copie o endereço inteiro, ou aperte o botão quando estiver lendo esta página no Navegador Tor:
clear-way-write = Escrever para nós no Navegador Tor
clear-not-secret = <strong>Esta página não é secreta.</strong> Sua rede e quem mantém este site podem ver que você esteve aqui. Alguém poderia fazer mal a você por causa de uma denúncia? Então não use um aparelho nem uma rede do trabalho, da escola ou dessa pessoa.
