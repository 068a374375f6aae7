form-title = Ibgħat ħjiel
form-heading = Għidilna x’taf
form-lead = Dettall żgħir jista’ jkun biżżejjed. M’għandekx bżonn kont, u m’għandekx għalfejn tgħid min int.
form-all-appeals = Ara l-appelli kollha
form-something-else = Taf xi ħaġa oħra? Iktbilna dwar kwalunkwe ħaġa.

form-not-sent = Il-ħjiel tiegħek ma ntbagħatx
form-nothing-kept = Ma nżamm xejn. Jekk jogħġbok ħares lejn dan:
form-file-refused = Il-fajl { $n }, { $type }, ġie rrifjutat.
form-still-here = Dak li ktibt għadu hawn. <strong>Jekk għażilt xi fajls, erġa’ agħżilhom:</strong> il-browsers ma jħallux paġna żżommhom.
form-wrong-empty = Ikteb xi ħaġa, jew agħżel fajl.
form-wrong-message-long = It-test tiegħek fih { $length } karattru. Qassru għal { $limit } jew inqas, jew ibgħat żewġ ħjiliet.
form-wrong-answer-long = Din ir-risposta twila wisq. Qassarha għal { $limit } karattru jew inqas.
form-wrong-files = Dawn huma wisq fajls. Agħżel { $limit } jew inqas, jew ibgħat żewġ ħjiliet.
form-wrong-appeal = Dan l-appell ma nafuhx. Ikkoreġih, jew ħallih vojt.
form-wrong-alphabet = Il-browser tiegħek bagħat dan it-test b’alfabett mhux magħruf. Jekk jogħġbok iktbu mill-ġdid.

form-danger = Hemm xi ħadd fil-periklu bħalissa?
form-danger-slow = Hawnhekk ħadd ma jaqra l-ħjiliet minnufih.
form-danger-call = Ċempel lill-pulizija jew lin-numru tal-emerġenza ta’ fejn tinsab. Fl-Unjoni Ewropea n-numru huwa <strong>112</strong>.
form-before = Qabel ma tibda
form-before-device = <strong>Uża mowbajl jew kompjuter li huwa tiegħek biss,</strong> mhux wieħed tax-xogħol jew tal-iskola.
form-before-name = <strong>Tiktibx ismek,</strong> ħlief jekk trid li nkunu nafuh.
form-before-tor = <strong>Issettja Tor Browser fuq “Safest” (l-aktar sigur).</strong> Dan issibu fis-settings tiegħu, taħt “Privacy and Security” (privatezza u sigurtà).
form-before-hurt = <strong>Jista’ xi ħadd jagħmillek id-deni minħabba dan?</strong> L-ewwel aqra <a href="/safety">kif tipproteġi ruħek</a>.

form-message = X’taf?
form-message-hint = X’rajt jew x’smajt? Fejn, u meta? Kif taf? Ikteb bi kwalunkwe lingwa, sa { $limit } karattru.
form-message-cleaned = Inneħħu l-karattri inviżibbli, għax bihom test jista’ jiġi mmarkat. Kliemek jibqa’ kif inhu.
form-appeal = Dwar liema appell hu dan?
form-other-answer = Ir-risposta tiegħek għall-mistoqsija:

form-files-title = Għandek fajls?
form-files-never = <strong>Qatt m’għandek tibgħat stampi jew vidjos ta’ tfal li jkunu qed jiġu abbużati.</strong> Li jkunu għandek jew li tibgħathom jista’ jkun reat, anke jekk l-intenzjoni tiegħek tkun tajba, u kull kopja terġa’ tweġġa’ lit-tfal. Għidilna bil-kliem: fejn jinsabu, x’jisimha l-paġna jew x’jismu l-utent, u meta rajthom.
form-files-do = Dan hu x’nagħmlu bil-fajls tiegħek:
form-files-names = <strong>L-ismijiet tal-fajls</strong> jintremew.
form-files-cleaned = <strong>Ir-ritratti, il-vidjos, il-ħoss, id-dokumenti u t-testi</strong> jitnaddfu. Inneħħu dak li jkun moħbi fihom: il-post, il-ħin, il-kamera, l-ismijiet, il-verżjonijiet preċedenti. Dak li juru jibqa’.
form-files-refused = <strong>Il-fajls li ma nistgħux innaddfu</strong> jiġu rrifjutati, u ngħidulek għaliex, ħlief jekk timmarka kaxxa hawn taħt.
form-files = Il-fajls tiegħek
form-files-hint = { $files ->
    [one] Sa fajl wieħed. It-test u l-fajl flimkien: sa { $size }.
    [two] Sa żewġ fajls. It-test u l-fajls flimkien: sa { $size }.
    [few] Sa { $files } fajls. It-test u l-fajls flimkien: sa { $size }.
    [many] Sa { $files }-il fajl. It-test u l-fajls flimkien: sa { $size }.
   *[other] Sa { $files } fajl. It-test u l-fajls flimkien: sa { $size }.
}
form-files-tick = PDF li ma jistax jitnaddaf jista’ jintbagħat bħala stampi tal-paġni tiegħu: immarka “{ $box }”.
form-file = Fajl { $n }:
form-files-again = Il-fajls huma magħduda fl-ordni li għażilthom fiha. Jekk jogħġbok erġa’ agħżilhom.
form-as-pictures = Ibgħat il-paġni bħala stampi
form-as-pictures-hint = Jekk timmarka dan, PDF li ma jistax jitnaddaf jintbagħat bħala stampi tal-paġni tiegħu. Dak li l-paġni tiegħu ma jurux jitneħħa. Il-kliem ikun jista’ jinqara, imma ma jkunx jista’ jiġi mfittex jew ikkopjat.
form-as-is = Ibagħtu kif inhu
form-as-is-hint = Jekk timmarka dan, il-fajls li ma jistgħux jitnaddfu jintbagħtu mingħajr tibdil. Dak li hu moħbi fihom jista’ jwassal għalik. L-investigaturi biss jistgħu jiftħuhom, imma oħrajn jistgħu jarawhom aktar tard, pereżempju fil-qorti. Il-fajls li jistgħu jitnaddfu jitnaddfu xorta waħda.
form-files-time = <strong>Il-fajls kbar jieħdu l-ħin.</strong> L-istima tagħna biex tibgħat permezz ta’ Tor: { $some ->
    [one] minuta
    [two] żewġ minuti
    [few] { $some } minuti
    [many] { $some }-il minuta
   *[other] { $some } minuta
} għal kull 100 MB, { $all ->
    [one] minuta
    [two] żewġ minuti
    [few] { $all } minuti
    [many] { $all }-il minuta
   *[other] { $all } minuta
} għal { $size }. Jista’ jieħu bosta drabi aktar ħin, għalhekk żomm il-paġna miftuħa. Barra minn hekk, min ikun qed josserva l-konnessjoni tiegħek jinduna aktar faċilment meta tibgħat ammont kbir.

form-send-title = Ibagħtu
form-code = Ktibtilna qabel? Il-kodiċi tiegħek
form-code-hint = Is-seba’ kelmiet daħħalhom biss jekk trid li nkunu nafu li ż-żewġ ħjiliet ġejjin mingħandek. Dan hu l-ewwel ħjiel tiegħek? Ħalli dan vojt: tieħu kodiċi wara li tibgħat.
form-send-wait = Agħfas il-buttuna darba u stenna. Jista’ jkun li ma tara xejn jiċċaqlaq. <strong>Il-ħjiel tiegħek ikun wasal biss meta paġna tgħid “{ $title }”.</strong>
form-send = Ibgħat il-ħjiel
form-send-code = Wara li tibgħat, tara kodiċi ta’ seba’ kelmiet. Bih tista’ <a href="/replies">terġa’ tiġi u taqra tweġiba</a>. Lesti karta u pinna.

form-after = X’jiġri mill-ħjiel tiegħek
form-after-tor = Jasal għandna permezz ta’ Tor. Aħna ma narawx fejn tinsab.
form-after-locked = Dan is-server inaddfu u jsakkru. Jista’ jaqra l-ħjiel tiegħek biss waqt li jkun qed isir dan.
form-after-keys = L-investigaturi biss jistgħu jiftħuh. <a href="/keys">Iċ-ċwievet tagħhom</a> mhumiex fuq dan is-server.
