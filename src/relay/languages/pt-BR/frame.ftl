frame-name = Denúncias aos investigadores
frame-skip = Pular para o conteúdo
frame-pages = Páginas

frame-form = Denunciar
frame-safety = Proteja-se
frame-keys = Chaves
frame-replies = Respostas
frame-status = Abertas

frame-no-scripts = Esta página não executa scripts e não carrega nada de outro lugar.
frame-unreviewed = Ninguém que tenha crescido falando português do Brasil revisou esta tradução ainda. Algo não está claro? Leia aqui:
frame-languages = Outros idiomas

frame-to-form = Ir para o formulário
frame-problem = Problema: { $title }

frame-bytes = { $size } bytes
frame-kb = { $size } KB
frame-mb = { $size } MB
frame-gb = { $size } GB
