form-title = Enviar uma denúncia
form-heading = Conte o que você sabe
form-lead = Um pequeno detalhe pode bastar. Você não precisa de conta nem de dizer quem é.
form-all-appeals = Ver todos os apelos
form-something-else = Sabe de outra coisa? Escreva para nós sobre qualquer assunto.

form-not-sent = Sua denúncia não foi enviada
form-nothing-kept = Nada foi guardado. Por favor, veja isto:
form-file-refused = O arquivo { $n }, { $type }, foi recusado.
form-still-here = O que você escreveu ainda está aqui. <strong>Se você tinha escolhido arquivos, escolha de novo:</strong> os navegadores não deixam uma página guardá-los.
form-wrong-empty = Escreva alguma coisa ou escolha um arquivo.
form-wrong-message-long = Seu texto tem { $length } caracteres. Reduza para { $limit } ou menos, ou envie duas denúncias.
form-wrong-answer-long = Esta resposta é longa demais. Reduza para { $limit } caracteres ou menos.
form-wrong-files = São arquivos demais. Escolha { $limit } ou menos, ou envie duas denúncias.
form-wrong-appeal = Não conhecemos este apelo. Corrija ou deixe o campo vazio.
form-wrong-alphabet = Seu navegador enviou este texto em um alfabeto desconhecido. Por favor, digite de novo.

form-danger = Alguém está em perigo agora?
form-danger-slow = Aqui ninguém lê as denúncias na hora.
form-danger-call = Ligue para a polícia ou para o número de emergência local. Na União Europeia é <strong>112</strong>.
form-before = Antes de começar
form-before-device = <strong>Use um celular ou computador que seja só seu,</strong> não um do trabalho ou da escola.
form-before-name = <strong>Não coloque seu nome,</strong> a não ser que você queira que saibamos.
form-before-tor = <strong>Coloque o nível de segurança do Navegador Tor em “Avançado”, o mais alto.</strong> Ele fica nas configurações, em “Privacidade e Segurança”.
form-before-hurt = <strong>Alguém poderia fazer mal a você por isso?</strong> Leia primeiro <a href="/safety">como se proteger</a>.

form-message = O que você sabe?
form-message-hint = O que você viu ou ouviu? Onde, e quando? Como você sabe? Escreva em qualquer idioma, até { $limit } caracteres.
form-message-cleaned = Tiramos caracteres invisíveis, porque eles podem marcar um texto. Suas palavras ficam como estão.
form-appeal = De qual apelo se trata?
form-other-answer = Sua resposta à pergunta:

form-files-title = Você tem arquivos?
form-files-never = <strong>Nunca envie imagens ou vídeos de uma criança sofrendo abuso.</strong> Ter ou enviar esse material pode ser crime, mesmo com boa intenção, e cada cópia faz mal à criança de novo. Conte com palavras: onde estão, como se chama a página ou o usuário, e quando você os viu.
form-files-do = Isto é o que fazemos com seus arquivos:
form-files-names = <strong>Os nomes dos arquivos</strong> são apagados.
form-files-cleaned = <strong>Fotos, vídeos, sons, documentos e textos</strong> são limpos. Tiramos o que está escondido neles: o lugar, a data e a hora, a câmera, nomes, versões anteriores. O que eles mostram fica.
form-files-refused = <strong>Os arquivos que não conseguimos limpar</strong> são recusados, e dizemos por quê, a não ser que você marque uma caixa abaixo.
form-files = Seus arquivos
form-files-hint = { $files ->
    [one] Até { $files } arquivo. Texto e arquivo juntos: até { $size }.
   *[other] Até { $files } arquivos. Texto e arquivos juntos: até { $size }.
}
form-files-tick = Um PDF que não pode ser limpo pode ir como imagens das suas páginas: marque “{ $box }”.
form-file = Arquivo { $n }:
form-files-again = Os arquivos são numerados na ordem em que você os escolheu. Por favor, escolha de novo.
form-as-pictures = Enviar as páginas como imagens
form-as-pictures-hint = Um PDF que não pode ser limpo é então enviado como imagens das suas páginas. O que as páginas não mostram se perde. As palavras podem ser lidas, mas não pesquisadas nem copiadas.
form-as-is = Enviar como está
form-as-is-hint = Os arquivos que não podem ser limpos são então enviados sem nenhuma alteração. O que está escondido neles pode levar até você. Só os investigadores podem abri-los, mas outras pessoas talvez os vejam depois, por exemplo em um tribunal. Os arquivos que podem ser limpos são limpos mesmo assim.
form-files-time = <strong>Arquivos grandes demoram.</strong> Nossa estimativa para enviar pelo Tor: { $some ->
    [one] um minuto
   *[other] { $some } minutos
} para cada 100 MB, { $all ->
    [one] um minuto
   *[other] { $all } minutos
} para { $size }. Pode demorar várias vezes mais, então deixe a página aberta. Um envio grande também é mais fácil de notar para quem vigia sua conexão.

form-send-title = Enviar
form-code = Já escreveu antes? Seu código
form-code-hint = Digite as sete palavras só se você quiser que saibamos que as duas denúncias são suas. É sua primeira denúncia? Deixe vazio: você recebe um código depois de enviar.
form-send-wait = Aperte o botão uma só vez e espere. Pode ser que você não veja nada se mexer. <strong>Sua denúncia só terá chegado quando uma página disser “{ $title }”.</strong>
form-send = Enviar a denúncia
form-send-code = Depois de enviar, você vê um código de sete palavras. Com ele você pode <a href="/replies">voltar e ler uma resposta</a>. Tenha papel e caneta à mão.

form-after = O que acontece com sua denúncia
form-after-tor = Ela chega até nós pelo Tor. Não vemos onde você está.
form-after-locked = Este servidor limpa e tranca a denúncia. Ele só pode ler a denúncia enquanto isso acontece.
form-after-keys = Só os investigadores podem destrancá-la. <a href="/keys">As chaves deles</a> não estão neste servidor.
