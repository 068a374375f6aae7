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
kind-raw = uma imagem em bruto de câmara
kind-pdf = um documento PDF
kind-word = um documento do Word
kind-excel = uma tabela do Excel
kind-powerpoint = um documento do PowerPoint
kind-odt = um texto OpenDocument
kind-ods = uma tabela OpenDocument
kind-odp = uma apresentação OpenDocument
kind-odg = um desenho OpenDocument
kind-rtf = um documento RTF
kind-epub = um livro EPUB
kind-page = uma página web
kind-mail = um e-mail
kind-video = um vídeo
kind-sound = uma gravação de som
kind-archive = um arquivo com ficheiros
kind-program = um programa
kind-age = um ficheiro trancado com age
kind-unknown = um ficheiro de um tipo que não conhecemos
kind-other = um ficheiro do tipo { $extension }

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
    [one] { $count } caminho de ficheiro, pasta ou servidor
   *[other] { $count } caminhos de ficheiros, pastas ou servidores
}
trace-identifier = { $count ->
    [one] { $count } número que identifica o ficheiro
   *[other] { $count } números que identificam o ficheiro
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
    [one] { $count } nota numa página
   *[other] { $count } notas em páginas
}
trace-tracked-change = { $count ->
    [one] { $count } alteração registada
   *[other] { $count } alterações registadas
}
trace-revision = { $count ->
    [one] { $count } versão anterior
   *[other] { $count } versões anteriores
}
trace-preview = { $count ->
    [one] { $count } imagem de pré-visualização
   *[other] { $count } imagens de pré-visualização
}
trace-second-picture = { $count ->
    [one] { $count } segunda imagem escondida
   *[other] { $count } outras imagens escondidas
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
    [one] { $count } ficheiro anexo
   *[other] { $count } ficheiros anexos
}
trace-script = { $count ->
    [one] { $count } script
   *[other] { $count } scripts
}
trace-link = { $count ->
    [one] { $count } ligação
   *[other] { $count } ligações
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
    [one] { $count } definição de um programa ou de uma impressora
   *[other] { $count } definições de um programa ou de uma impressora
}
trace-maker-note = { $count ->
    [one] { $count } registo privado do fabricante da câmara
   *[other] { $count } registos privados do fabricante da câmara
}
trace-exif = { $count ->
    [one] { $count } registo EXIF
   *[other] { $count } registos EXIF
}
trace-xmp = { $count ->
    [one] { $count } registo XMP
   *[other] { $count } registos XMP
}
trace-iptc = { $count ->
    [one] { $count } registo IPTC
   *[other] { $count } registos IPTC
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
    [one] { $count } troço de dados escondidos entre partes
   *[other] { $count } troços de dados escondidos entre partes
}
trace-trailing = { $count ->
    [one] { $count } troço de dados depois do fim
   *[other] { $count } troços de dados depois do fim
}
trace-member-record = { $count ->
    [one] { $count } data, proprietário ou comentário de um ficheiro do arquivo
   *[other] { $count } datas, proprietários ou comentários de ficheiros do arquivo
}
trace-system-file = { $count ->
    [one] { $count } ficheiro que um computador acrescentou ao arquivo
   *[other] { $count } ficheiros que um computador acrescentou ao arquivo
}
trace-byte-order-mark = marca de ordem dos bytes
trace-utf16 = codificação UTF-16 (agora UTF-8)
trace-windows1252 = codificação Windows-1252 (agora UTF-8)
trace-windows-line-ends = fins de linha do Windows
trace-other-line-ends = { $count ->
    [one] { $count } fim de linha invulgar
   *[other] { $count } fins de linha invulgares
}
trace-line-end-blanks = { $count ->
    [one] { $count } linha que terminava em espaços ou tabulações
   *[other] { $count } linhas que terminavam em espaços ou tabulações
}
trace-long-blanks = { $count ->
    [one] { $count } sequência de espaços demasiado longa
   *[other] { $count } sequências de espaços demasiado longas
}
trace-unusual-spaces = { $count ->
    [one] { $count } espaço invulgar
   *[other] { $count } espaços invulgares
}
trace-zero-width = { $count ->
    [one] { $count } carácter de largura zero
   *[other] { $count } caracteres de largura zero
}
trace-direction = { $count ->
    [one] { $count } sinal de direção da escrita
   *[other] { $count } sinais de direção da escrita
}
trace-variation-selectors = { $count ->
    [one] { $count } sinal escondido que escolhe a forma de uma letra
   *[other] { $count } sinais escondidos que escolhem a forma de uma letra
}
trace-tags = { $count ->
    [one] { $count } carácter de etiqueta escondido
   *[other] { $count } caracteres de etiqueta escondidos
}
trace-annotations = { $count ->
    [one] { $count } sinal de anotação escondido
   *[other] { $count } sinais de anotação escondidos
}
trace-controls = { $count ->
    [one] { $count } carácter de controlo
   *[other] { $count } caracteres de controlo
}
trace-respelled = { $count ->
    [one] { $count } letra codificada de forma invulgar
   *[other] { $count } letras codificadas de forma invulgar
}
trace-stacked-marks = { $count ->
    [one] { $count } acento empilhado além do trigésimo
   *[other] { $count } acentos empilhados além do trigésimo
}
gone-all-but-pages = tudo menos o que as suas páginas mostram, agora imagens de { $dots } pontos por polegada
gone-parts-of-pages = partes das suas páginas que não foi possível mostrar

file-in-file = Dentro deste ficheiro há outro que foi recusado:
file-unsupported = Trata-se de { $type }, e aqui não é possível retirar os dados escondidos de ficheiros assim.
file-damaged = Trata-se de { $type }, mas o ficheiro não está como devia estar.
file-uncleanable = Trata-se de { $type }, mas nem tudo no ficheiro pode ser limpo aqui.
file-locked = Trata-se de { $type }, mas o ficheiro está protegido, com uma palavra-passe ou por quem o vendeu. Se puder, guarde-o sem essa proteção e envie o resultado.
file-beyond = Trata-se de { $type }, mas o ficheiro é demasiado grande ou demasiado complicado para ser limpo aqui.
file-unstable = Trata-se de { $type }, mas não foi possível limpar o ficheiro com certeza.
file-too-large = Depois de limpo, este ficheiro teria mais de { $limit } KiB, e mais do que isso não cabe nesta pista. Envie-o noutra pista ou por partes.
file-not-text = Este ficheiro parece um texto, mas as suas letras não podem ser reconhecidas com certeza. Guarde-o de novo como UTF-8.
file-unreadable = Não foi possível voltar a ler este ficheiro no servidor. Envie-o mais uma vez.
file-unshown = Este documento PDF não pode ser limpo, e as suas páginas não podem ser mostradas aqui.
file-unshown-locked = Este documento PDF não pode ser limpo, e as suas páginas só podem ser mostradas com a palavra-passe.
file-unshown-large = Este documento PDF não pode ser limpo, e tem mais de { $pages } páginas, ou mais de { $size } MiB como imagens.
file-unshown-work = Este documento PDF não pode ser limpo, e mostrar as suas páginas exige mais trabalho do que se gasta com um ficheiro.

file-advice-text = Se for um texto, guarde-o de novo como UTF-8.
file-advice-picture = Guarde-o como JPEG ou PNG, ou faça uma captura de ecrã.
file-advice-sound = Guarde-o como MP3, FLAC ou WAV.
file-advice-video = Guarde-o como MP4, ou faça capturas de ecrã.
file-advice-document = Exporte-o como PDF, faça capturas de ecrã ou copie as palavras para a sua mensagem.
file-advice-pdf = Imprima-o para um novo PDF, faça capturas de ecrã ou copie as palavras para a sua mensagem.
file-advice-shown = Faça capturas de ecrã ou copie as palavras para a sua mensagem.
file-advice-page = Faça uma captura de ecrã ou copie as palavras para a sua mensagem.
file-advice-mail = Faça uma captura de ecrã do e-mail ou copie as palavras para a sua mensagem.
file-advice-archive = Descomprima-o e envie um a um os ficheiros que contém.
file-advice-program = Diga na sua mensagem o que faz.

file-as-is = Ou assinale «{ $box }» se nada do que contém puder dizer quem é.
file-in-parts = Ou envie-o por partes.
