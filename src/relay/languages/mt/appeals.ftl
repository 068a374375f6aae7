gallery-title = Tagħraf xi ħaġa minn dawn?
gallery-choose = Agħżel waħda u għidilna x’taf. L-ebda dettall mhu żgħir wisq.
gallery-more = Affarijiet oħra li qed nistaqsu dwarhom
gallery-over = X’sar minn appelli oħra

appeal-pictures = { $count ->
    [one] Stampa
    [two] Stampi
    [few] Stampi
    [many] Stampi
   *[other] Stampi
}
appeal-larger = Stampa { $n } akbar
appeal-larger-size = ({ $size } KB, tinfetaħ f’tab ġdida)
appeal-over = Dan l-appell m’għadux jieħu ħjiliet. Grazzi lil kull min kiteb.
appeal-over-else = Taf xi ħaġa oħra? Tista’ tibgħat ħjiel dwar kwalunkwe ħaġa.

appeal-outcome-open = Miftuħ: qed infittxu ħjiliet.
appeal-outcome-placed = Instab: identifikat bis-saħħa ta’ ħjiliet.
appeal-outcome-too-common = Komuni wisq: jinstab f’wisq postijiet.
appeal-outcome-closed = Magħluq: m’għandniex bżonn aktar ħjiliet.

appeal-state-open = Miftuħ: qed infittxu ħjiliet
appeal-state-placed = Instab: identifikat bis-saħħa ta’ ħjiliet
appeal-state-too-common = Komuni wisq: jinstab f’wisq postijiet
appeal-state-closed = Magħluq: m’għandniex bżonn aktar ħjiliet

question-title = Tagħraf dan?
question-hint = Wieġeb dak li tista’, u ħalli l-bqija vojt. Ikteb bi kwalunkwe lingwa.
question-place = Fejn jinsab, jew minn fejn ġej?
question-place-hint = Pajjiż, belt, triq, bini: preċiż kemm taf.
question-maker = Minn liema ħanut jew manifattur ġej?
question-maker-hint = Ħanut, sit web, ditta, fabbrika, lukanda li għandha wieħed.
question-period = Minn liema żmien hu?
question-period-hint = Meta sar, inbiegħ jew intuża? Stima bejn wieħed u ieħor hija biżżejjed.
question-known = Kif taf?
question-known-hint = Dak biss li trid li nkunu nafu. Jista’ jwassal għalik? Tista’ tħallih barra.
question-certain = Kemm taf dan fiż-żgur?
question-certain-certain = Nafu fiż-żgur
question-certain-likely = X’aktarx li hu hekk
question-certain-unsure = Ma nafux fiż-żgur
question-certain-none = Bla risposta

clear-title = Tagħraf dan?
clear-all = L-appelli kollha
clear-way-title = Għidilna mingħajr ma tgħid min int
clear-way-tor = M’għandekx bżonn kont u lanqas isem. Il-ħjiliet jgħaddu minn Tor, biex aħna ma narawx fejn tinsab.
clear-way-get = Fuq iPhone, uża Onion Browser. Fuq kull apparat ieħor, niżżel Tor Browser, li hu b’xejn:
clear-way-open = Iftaħ dan l-indirizz f’dak il-browser. Ikkopjah sħiħ, jew agħfas il-buttuna ladarba tkun qed taqra din il-paġna f’Tor Browser:
clear-way-write = Iktbilna f’Tor Browser
clear-not-secret = <strong>Din il-paġna mhijiex sigrieta.</strong> In-network tiegħek u min imexxi dan is-sit web jistgħu jaraw li ġejt hawn. Jista’ xi ħadd jagħmillek id-deni minħabba ħjiel? Mela tużax apparat jew network tax-xogħol, tal-iskola, jew ta’ dik il-persuna.
