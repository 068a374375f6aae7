kind-text = um texto simples
kind-jpeg = uma imagem JPEG
kind-png = uma imagem PNG
kind-gif = uma imagem GIF
kind-webp = uma imagem WebP
kind-heic = uma imagem HEIC
kind-avif = uma imagem AVIF
kind-jxl = uma imagem JPEG XL
kind-tiff = uma imagem TIFF
kind-bmp = uma imagem BMP
kind-pnm = uma imagem PNM
kind-svg = um desenho SVG
kind-raw = uma imagem bruta de câmera
kind-pdf = um documento PDF
kind-word = um documento do Word
kind-excel = uma planilha do Excel
kind-powerpoint = um documento do PowerPoint
kind-odt = um texto OpenDocument
kind-ods = uma planilha OpenDocument
kind-odp = uma apresentação OpenDocument
kind-odg = um desenho OpenDocument
kind-rtf = um documento RTF
kind-epub = um livro EPUB
kind-page = uma página da web
kind-mail = um e-mail
kind-video = um vídeo
kind-sound = uma gravação de som
kind-archive = um pacote de arquivos
kind-program = um programa
kind-age = um arquivo trancado com age
kind-unknown = um arquivo de um tipo que não conhecemos
kind-other = um arquivo do tipo { $extension }

trace-position = { $count ->
    [one] { $count } posição GPS
   *[other] { $count } posições GPS
}
trace-serial = { $count ->
    [one] { $count } número de série
   *[other] { $count } números de série
}
trace-device = { $count ->
    [one] { $count } marca ou modelo de aparelho
   *[other] { $count } marcas ou modelos de aparelhos
}
trace-person = { $count ->
    [one] { $count } nome de pessoa
   *[other] { $count } nomes de pessoas
}
trace-moment = { $count ->
    [one] { $count } data ou hora
   *[other] { $count } datas ou horas
}
trace-program = { $count ->
    [one] { $count } nome de programa
   *[other] { $count } nomes de programas
}
trace-path = { $count ->
    [one] { $count } caminho de arquivo, pasta ou servidor
   *[other] { $count } caminhos de arquivos, pastas ou servidores
}
trace-identifier = { $count ->
    [one] { $count } número que identifica o arquivo
   *[other] { $count } números que identificam o arquivo
}
trace-caption = { $count ->
    [one] { $count } título, legenda ou palavra-chave
   *[other] { $count } títulos, legendas ou palavras-chave
}
trace-tag = { $count ->
    [one] { $count } etiqueta, como o título ou o artista
   *[other] { $count } etiquetas, como o título ou o artista
}
trace-comment = { $count ->
    [one] { $count } comentário
   *[other] { $count } comentários
}
trace-note = { $count ->
    [one] { $count } nota em uma página
   *[other] { $count } notas em páginas
}
trace-tracked-change = { $count ->
    [one] { $count } alteração registrada
   *[other] { $count } alterações registradas
}
trace-revision = { $count ->
    [one] { $count } versão anterior
   *[other] { $count } versões anteriores
}
trace-preview = { $count ->
    [one] { $count } imagem de prévia
   *[other] { $count } imagens de prévia
}
trace-second-picture = { $count ->
    [one] { $count } segunda imagem oculta
   *[other] { $count } outras imagens ocultas
}
trace-embedded-video = { $count ->
    [one] { $count } vídeo por trás da imagem
   *[other] { $count } vídeos por trás da imagem
}
trace-cover = { $count ->
    [one] { $count } imagem de capa
   *[other] { $count } imagens de capa
}
trace-attachment = { $count ->
    [one] { $count } arquivo anexado
   *[other] { $count } arquivos anexados
}
trace-script = { $count ->
    [one] { $count } script
   *[other] { $count } scripts
}
trace-link = { $count ->
    [one] { $count } link
   *[other] { $count } links
}
trace-form-field = { $count ->
    [one] { $count } campo de formulário
   *[other] { $count } campos de formulário
}
trace-part-name = { $count ->
    [one] { $count } nome de capítulo, camada ou outra parte
   *[other] { $count } nomes de capítulos, camadas ou outras partes
}
trace-data-track = { $count ->
    [one] { $count } faixa que não é imagem nem som
   *[other] { $count } faixas que não são imagem nem som
}
trace-encoder-message = { $count ->
    [one] { $count } mensagem de um codificador
   *[other] { $count } mensagens de um codificador
}
trace-setting = { $count ->
    [one] { $count } configuração de um programa ou de uma impressora
   *[other] { $count } configurações de um programa ou de uma impressora
}
trace-maker-note = { $count ->
    [one] { $count } registro privado do fabricante da câmera
   *[other] { $count } registros privados do fabricante da câmera
}
trace-exif = { $count ->
    [one] { $count } registro EXIF
   *[other] { $count } registros EXIF
}
trace-xmp = { $count ->
    [one] { $count } registro XMP
   *[other] { $count } registros XMP
}
trace-iptc = { $count ->
    [one] { $count } registro IPTC
   *[other] { $count } registros IPTC
}
trace-colour-profile = { $count ->
    [one] { $count } perfil de cor
   *[other] { $count } perfis de cor
}
trace-private-block = { $count ->
    [one] { $count } bloco de dados que não é mostrado
   *[other] { $count } blocos de dados que não são mostrados
}
trace-gap = { $count ->
    [one] { $count } trecho de dados ocultos entre partes
   *[other] { $count } trechos de dados ocultos entre partes
}
trace-trailing = { $count ->
    [one] { $count } trecho de dados depois do fim
   *[other] { $count } trechos de dados depois do fim
}
trace-member-record = { $count ->
    [one] { $count } data, dono ou comentário de arquivo do pacote
   *[other] { $count } datas, donos ou comentários de arquivos do pacote
}
trace-system-file = { $count ->
    [one] { $count } arquivo que um computador adicionou ao pacote
   *[other] { $count } arquivos que um computador adicionou ao pacote
}
trace-byte-order-mark = marca de ordem dos bytes
trace-utf16 = codificação UTF-16 (agora UTF-8)
trace-windows1252 = codificação Windows-1252 (agora UTF-8)
trace-windows-line-ends = fins de linha do Windows
trace-other-line-ends = { $count ->
    [one] { $count } fim de linha incomum
   *[other] { $count } fins de linha incomuns
}
trace-line-end-blanks = { $count ->
    [one] { $count } linha que terminava em espaços ou tabulações
   *[other] { $count } linhas que terminavam em espaços ou tabulações
}
trace-long-blanks = { $count ->
    [one] { $count } sequência de espaços longa demais
   *[other] { $count } sequências de espaços longas demais
}
trace-unusual-spaces = { $count ->
    [one] { $count } espaço incomum
   *[other] { $count } espaços incomuns
}
trace-zero-width = { $count ->
    [one] { $count } caractere de largura zero
   *[other] { $count } caracteres de largura zero
}
trace-direction = { $count ->
    [one] { $count } sinal de direção da escrita
   *[other] { $count } sinais de direção da escrita
}
trace-variation-selectors = { $count ->
    [one] { $count } sinal oculto que escolhe a forma de uma letra
   *[other] { $count } sinais ocultos que escolhem a forma de uma letra
}
trace-tags = { $count ->
    [one] { $count } caractere de etiqueta oculto
   *[other] { $count } caracteres de etiqueta ocultos
}
trace-annotations = { $count ->
    [one] { $count } sinal de anotação oculto
   *[other] { $count } sinais de anotação ocultos
}
trace-controls = { $count ->
    [one] { $count } caractere de controle
   *[other] { $count } caracteres de controle
}
trace-respelled = { $count ->
    [one] { $count } letra codificada de forma incomum
   *[other] { $count } letras codificadas de forma incomum
}
trace-stacked-marks = { $count ->
    [one] { $count } acento empilhado além do trigésimo
   *[other] { $count } acentos empilhados além do trigésimo
}
gone-all-but-pages = tudo menos o que suas páginas mostram, agora imagens de { $dots } pontos por polegada
gone-parts-of-pages = partes das suas páginas que não puderam ser mostradas

file-in-file = Dentro deste arquivo há outro que foi recusado:
file-unsupported = Trata-se de { $type }, e aqui não é possível tirar os dados ocultos de arquivos assim.
file-damaged = Trata-se de { $type }, mas o arquivo não está como deveria.
file-uncleanable = Trata-se de { $type }, mas nem tudo no arquivo pode ser limpo aqui.
file-locked = Trata-se de { $type }, mas o arquivo está protegido, com uma senha ou por quem o vendeu. Se puder, salve sem essa proteção e envie o resultado.
file-beyond = Trata-se de { $type }, mas o arquivo é grande demais ou complicado demais para ser limpo aqui.
file-unstable = Trata-se de { $type }, mas não foi possível ter certeza de que o arquivo ficou limpo.
file-too-large = Depois de limpo, este arquivo teria mais de { $limit } KiB, e mais do que isso não cabe nesta denúncia. Envie em outra denúncia ou em partes.
file-not-text = Este arquivo parece um texto, mas não dá para reconhecer as letras com certeza. Salve de novo como UTF-8.
file-unreadable = Não foi possível ler este arquivo de novo no servidor. Envie mais uma vez.
file-unshown = Este documento PDF não pode ser limpo, e suas páginas não podem ser mostradas aqui.
file-unshown-locked = Este documento PDF não pode ser limpo, e suas páginas só podem ser mostradas com a senha dele.
file-unshown-large = Este documento PDF não pode ser limpo, e tem mais de { $pages } páginas, ou mais de { $size } MiB como imagens.
file-unshown-work = Este documento PDF não pode ser limpo, e mostrar suas páginas exige mais trabalho do que se gasta com um arquivo.

file-advice-text = Se for um texto, salve de novo como UTF-8.
file-advice-picture = Salve como JPEG ou PNG, ou faça uma captura de tela.
file-advice-sound = Salve como MP3, FLAC ou WAV.
file-advice-video = Salve como MP4, ou faça capturas de tela.
file-advice-document = Exporte como PDF, faça capturas de tela ou copie as palavras para sua mensagem.
file-advice-pdf = Imprima como um novo PDF, faça capturas de tela ou copie as palavras para sua mensagem.
file-advice-shown = Faça capturas de tela ou copie as palavras para sua mensagem.
file-advice-page = Faça uma captura de tela ou copie as palavras para sua mensagem.
file-advice-mail = Faça uma captura de tela do e-mail ou copie as palavras para sua mensagem.
file-advice-archive = Descompacte e envie um por um os arquivos que estão dentro.
file-advice-program = Diga na sua mensagem o que ele faz.

file-as-is = Ou marque “{ $box }” se nada do que está nele puder dizer quem você é.
file-in-parts = Ou envie em partes.
