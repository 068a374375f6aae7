form-title = Enviar uma pista
form-heading = Diga-nos o que sabe
form-lead = Um pequeno pormenor pode bastar. Não precisa de ter conta e não tem de dizer quem é.
form-all-appeals = Ver todos os apelos
form-something-else = Sabe outra coisa? Escreva-nos sobre qualquer assunto.

form-not-sent = A sua pista não foi enviada
form-nothing-kept = Não ficou nada guardado. Veja isto, por favor:
form-file-refused = O ficheiro { $n }, { $type }, foi recusado.
form-still-here = O que escreveu ainda está aqui. <strong>Se escolheu ficheiros, escolha-os de novo:</strong> os navegadores não deixam que uma página os guarde.
form-wrong-empty = Escreva alguma coisa ou escolha um ficheiro.
form-wrong-message-long = O seu texto tem { $length } caracteres. Reduza-o para { $limit } ou menos, ou envie duas pistas.
form-wrong-answer-long = Esta resposta é demasiado longa. Reduza-a para { $limit } caracteres ou menos.
form-wrong-files = São demasiados ficheiros. Escolha { $limit } ou menos, ou envie duas pistas.
form-wrong-appeal = Não conhecemos este apelo. Corrija-o ou deixe o campo vazio.
form-wrong-alphabet = O seu navegador enviou este texto num alfabeto desconhecido. Escreva-o de novo, por favor.

form-danger = Há alguém em perigo agora?
form-danger-slow = Aqui ninguém lê as pistas de imediato.
form-danger-call = Ligue para a polícia ou para o número de emergência local. Na União Europeia é o <strong>112</strong>.
form-before = Antes de começar
form-before-device = <strong>Use um telemóvel ou um computador que seja só seu,</strong> não um do trabalho ou da escola.
form-before-name = <strong>Não indique o seu nome,</strong> a não ser que queira que o saibamos.
form-before-tor = <strong>Ponha o nível de segurança do Tor Browser em «Safest» (o mais seguro).</strong> Encontra-o nas definições, em «Privacy and Security» (privacidade e segurança).
form-before-hurt = <strong>Alguém poderia fazer-lhe mal por causa disto?</strong> Leia primeiro <a href="/safety">como se proteger</a>.

form-message = O que sabe?
form-message-hint = O que viu ou ouviu? Onde, e quando? Como sabe? Escreva em qualquer língua, até { $limit } caracteres.
form-message-cleaned = Retiramos caracteres invisíveis, porque podem marcar um texto. As suas palavras ficam como estão.
form-appeal = De que apelo se trata?
form-other-answer = A sua resposta à pergunta:

form-files-title = Tem ficheiros?
form-files-never = <strong>Nunca envie imagens ou vídeos de uma criança a sofrer abusos.</strong> Tê-los ou enviá-los pode ser crime, mesmo que a sua intenção seja boa, e cada cópia volta a fazer mal à criança. Conte-nos por palavras: onde estão, como se chama a página ou o utilizador, e quando os viu.
form-files-do = Isto é o que fazemos com os seus ficheiros:
form-files-names = <strong>Os nomes dos ficheiros</strong> são eliminados.
form-files-cleaned = <strong>Fotografias, vídeos, sons, documentos e textos</strong> são limpos. Retiramos o que está escondido neles: o lugar, a data e a hora, a câmara, nomes, versões anteriores. O que mostram fica.
form-files-refused = <strong>Os ficheiros que não conseguimos limpar</strong> são recusados, e dizemos-lhe porquê, a não ser que assinale uma caixa mais abaixo.
form-files = Os seus ficheiros
form-files-hint = { $files ->
    [one] Até { $files } ficheiro. Texto e ficheiro juntos: até { $size }.
   *[other] Até { $files } ficheiros. Texto e ficheiros juntos: até { $size }.
}
form-files-tick = Um PDF que não pode ser limpo pode seguir como imagens das suas páginas: assinale «{ $box }».
form-file = Ficheiro { $n }:
form-files-again = Os ficheiros são numerados pela ordem em que os escolheu. Escolha-os de novo, por favor.
form-as-pictures = Enviar as páginas como imagens
form-as-pictures-hint = Um PDF que não pode ser limpo segue então como imagens das suas páginas. O que as páginas não mostram desaparece. As palavras podem ser lidas, mas não pesquisadas nem copiadas.
form-as-is = Enviar tal como está
form-as-is-hint = Os ficheiros que não podem ser limpos seguem então sem alterações. O que está escondido neles pode conduzir até si. Só os investigadores podem abri-los, mas outras pessoas poderão vê-los mais tarde, por exemplo em tribunal. Os ficheiros que podem ser limpos são limpos na mesma.
form-files-time = <strong>Os ficheiros grandes demoram.</strong> A nossa estimativa para o envio através do Tor: { $some ->
    [one] um minuto
   *[other] { $some } minutos
} por cada 100 MB, { $all ->
    [one] um minuto
   *[other] { $all } minutos
} para { $size }. Pode demorar várias vezes mais, por isso mantenha a página aberta. Um envio grande também é mais fácil de notar para quem vigiar a sua ligação.

form-send-title = Enviar
form-code = Já escreveu antes? O seu código
form-code-hint = Escreva as sete palavras só se quiser que saibamos que as duas pistas vêm de si. É a sua primeira pista? Deixe isto vazio: recebe um código depois de enviar.
form-send-wait = Carregue no botão uma só vez e espere. Pode não ver nada a mexer. <strong>A sua pista só terá chegado quando uma página disser «{ $title }».</strong>
form-send = Enviar a pista
form-send-code = Depois de enviar, vê um código de sete palavras. Com ele pode <a href="/replies">voltar e ler uma resposta</a>. Tenha à mão papel e caneta.

form-after = O que acontece à sua pista
form-after-tor = Chega até nós através do Tor. Não vemos onde está.
form-after-locked = Este servidor limpa-a e tranca-a. O servidor só pode ler a sua pista enquanto isto acontece.
form-after-keys = Só os investigadores podem destrancá-la. <a href="/keys">As chaves deles</a> não estão neste servidor.
