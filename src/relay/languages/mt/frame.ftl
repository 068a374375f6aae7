frame-name = Ħjiliet għall-investigaturi
frame-skip = Aqbeż għall-kontenut
frame-pages = Paġni

frame-form = Ibgħat ħjiel
frame-safety = Sigurtà
frame-keys = Ċwievet
frame-replies = Tweġibiet
frame-status = X’infetaħ

frame-no-scripts = Din il-paġna ma tħaddem l-ebda script u ma ġġib xejn minn imkien ieħor.
frame-unreviewed = Din it-traduzzjoni għadu ma ċċekkjaha ħadd li trabba bil-Malti. Hemm xi ħaġa mhux ċara? Aqraha hawn:
frame-languages = Lingwi oħra

frame-to-form = Mur fil-formola
frame-problem = Problema: { $title }

frame-bytes = { $size } bytes
frame-kb = { $size } KB
frame-mb = { $size } MB
frame-gb = { $size } GB
