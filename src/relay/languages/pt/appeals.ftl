gallery-title = Reconhece alguma destas coisas?
gallery-choose = Escolha um apelo e diga-nos o que sabe. Nenhum indício é pequeno demais.
gallery-more = Mais coisas sobre as quais perguntamos
gallery-over = O que aconteceu a outros apelos

appeal-pictures = { $count ->
    [one] Imagem
   *[other] Imagens
}
appeal-larger = Imagem { $n } maior
appeal-larger-size = ({ $size } KB, abre num novo separador)
appeal-over = Este apelo já não aceita pistas. Obrigado a todas as pessoas que escreveram.
appeal-over-else = Sabe outra coisa? Pode enviar uma pista sobre qualquer assunto.

appeal-outcome-open = Aberto: procuramos pistas.
appeal-outcome-placed = Localizado: identificado graças às pistas.
appeal-outcome-too-common = Demasiado comum: pode encontrar-se em demasiados lugares.
appeal-outcome-closed = Encerrado: já não precisamos de pistas.

appeal-state-open = Aberto: procuramos pistas
appeal-state-placed = Localizado: identificado graças às pistas
appeal-state-too-common = Demasiado comum: pode encontrar-se em demasiados lugares
appeal-state-closed = Encerrado: já não precisamos de pistas

question-title = Reconhece isto?
question-hint = Responda ao que puder e deixe o resto vazio. Escreva em qualquer língua.
question-place = Onde está, ou de onde é?
question-place-hint = Um país, uma localidade, uma rua, um edifício: com a precisão que puder.
question-maker = De que loja ou fabricante é?
question-maker-hint = Uma loja, um site, uma marca, uma fábrica, um hotel que o tem.
question-period = De que altura é?
question-period-hint = Quando foi feito, vendido ou usado? Basta uma ideia aproximada.
question-known = Como sabe?
question-known-hint = Só o que quiser que saibamos. Poderia conduzir até si? Pode não escrever nada.
question-certain = Com que certeza o sabe?
question-certain-certain = Tenho a certeza
question-certain-likely = É provável
question-certain-unsure = Não tenho a certeza
question-certain-none = Sem resposta

clear-title = Reconhece isto?
clear-all = Todos os apelos
clear-way-title = Conte-nos sem dizer quem é
clear-way-tor = Não precisa de conta nem de nome. As pistas passam pelo Tor, para que não vejamos onde está.
clear-way-get = Num iPhone, use o Onion Browser. Em qualquer outro aparelho, use o Tor Browser, que é gratuito:
clear-way-open = Abra este endereço nesse navegador. Copie-o inteiro, ou carregue no botão quando estiver a ler esta página no Tor Browser:
clear-way-write = Escrever-nos no Tor Browser
clear-not-secret = <strong>Esta página não é secreta.</strong> A sua rede e quem gere este site podem ver que esteve aqui. Alguém poderia fazer-lhe mal por causa de uma pista? Então não use um aparelho nem uma rede do trabalho, da escola ou dessa pessoa.
