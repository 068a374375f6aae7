replies-title = Aqra tweġiba
replies-nothing = M’hemm l-ebda tweġiba għal dawn il-kelmiet
replies-problem-title = Dan mhux kodiċi
replies-nothing-lead = Jista’ jkun hemm żewġ raġunijiet. Dan is-server ma jistax jgħid liema waħda hi.
replies-nothing-yet = <strong>Għadu ħadd ma wieġeb.</strong> Jista’ jieħu jiem jew ġimgħat, u ħafna ħjiliet ma jirċievu l-ebda tweġiba. Erġa’ ejja xi ġurnata oħra.
replies-nothing-wrong = <strong>Hemm kelma ħażina,</strong> jew il-kelmiet qegħdin f’ordni oħra. Qabbilhom ma’ dak li ktibt fuq il-karta.
replies-nothing-same = Kodiċi li qatt ma ngħata lil ħadd jidher l-istess bħal tiegħek hawnhekk. Għalhekk, anke jekk xi ħadd jipprova jaqta’ l-kodiċijiet, ma jistax isir jaf li ktibtilna.
replies-lead = Wara li bgħatt il-ħjiel tiegħek, paġna wrietek kodiċi ta’ seba’ kelmiet. Daħħlu hawn biex tara jekk weġibniekx.
replies-hint = Seba’ kelmiet Ingliżi, bi spazji bejniethom. Ittri żgħar jew kbar, xorta.
replies-good = Tajjeb li tkun taf
replies-weeks = <strong>Jista’ jieħu jiem jew ġimgħat,</strong> u ħafna ħjiliet ma jirċievu l-ebda tweġiba. Dan ma jfissirx li l-ħjiel tiegħek ma nqarax.
replies-locked = <strong>It-tweġibiet huma msakkra għall-kodiċi tiegħek.</strong> Dan is-server ma jistax jiftaħhom mingħajru. Ma jżomm l-ebda kodiċi, u jinsa tiegħek malli jkun wriek il-paġna.
replies-lost = <strong>Tlift il-kodiċi tiegħek?</strong> Mela ħadd ma jista’ jaqra t-tweġibiet tiegħek, u l-kodiċi ma nistgħux noħolquh mill-ġdid. <a href="/">Ibgħat ħjiel ieħor</a> biex tieħu kodiċi ġdid.
replies-more = <strong>Trid tgħidilna aktar?</strong> Daħħal il-kodiċi tiegħek <a href="/">fil-formola</a> wkoll. Hekk inkunu nafu li ż-żewġ ħjiliet ġejjin mingħandek.
replies-only-here = <strong>Aħna nwieġbu hawn biss.</strong> Qed jiktiblek xi ħadd dwar il-ħjiel tiegħek b’mod ieħor, u int qatt ma għidtilna kif nistgħu nikkuntattjawk? Mela mhux aħna. Twieġbux.
replies-give-away = <a href="/safety#code">Il-kodiċi tiegħek x’jista’ jikxef?</a>
replies-label = Il-kodiċi tiegħek
replies-look = Fittex tweġibiet

code-empty = Daħħal is-{ $all } kelmiet tal-kodiċi tiegħek.
code-count = { $count ->
    [one] Kodiċi fih { $all } kelmiet, u int daħħalt waħda. Daħħalhom kollha.
    [two] Kodiċi fih { $all } kelmiet, u int daħħalt tnejn. Daħħalhom kollha, fl-ordni tagħhom.
    [few] Kodiċi fih { $all } kelmiet, u int daħħalt { $count }. Daħħalhom kollha, fl-ordni tagħhom.
    [many] Kodiċi fih { $all } kelmiet, u int daħħalt { $count }. Daħħalhom kollha, fl-ordni tagħhom.
   *[other] Kodiċi fih { $all } kelmiet, u int daħħalt { $count }. Daħħalhom kollha, fl-ordni tagħhom.
}
code-unknown = Il-kelma numru { $word } mhijiex kelma li tista’ tkun f’kodiċi. Qabbilha ma’ dak li ktibt fuq il-karta.
code-too-long = Dan twil wisq. Daħħal biss is-{ $all } kelmiet tal-kodiċi tiegħek.

mailbox-waiting = { $count ->
    [one] Hemm tweġiba waħda tistenniek
    [two] Hemm żewġ tweġibiet jistennewk
    [few] Hemm { $count } tweġibiet jistennewk
    [many] Hemm { $count }-il tweġiba jistennewk
   *[other] Hemm { $count } tweġiba jistennewk
}
mailbox-delete = { $count ->
    [one] Trid tħassar din it-tweġiba?
    [two] Trid tħassar żewġ tweġibiet?
    [few] Trid tħassar { $count } tweġibiet?
    [many] Trid tħassar { $count }-il tweġiba?
   *[other] Trid tħassar { $count } tweġiba?
}
mailbox-deleted = Imħassra
mailbox-from = Mingħand { $organisation }, għalik biss.
mailbox-from-unnamed = Mingħand l-investigaturi, għalik biss.
mailbox-order = Mhuma fl-ebda ordni, għax ma nirreġistraw l-ebda ħin.
mailbox-reply = Tweġiba { $number }
mailbox-reply-next-part = Tweġiba { $number }, il-parti li jmiss
mailbox-goes-on = Din it-tweġiba tkompli fil-paġna li jmiss.
mailbox-position = Din hija l-paġna { $page } minn { $pages }.
mailbox-now = X’tista’ tagħmel issa
mailbox-write-back = <strong>Iktbilna lura.</strong> Iftaħ <a href="/">il-formola</a> u daħħal il-kodiċi tiegħek hemm ukoll. Hekk inkunu nafu li qed tikteb int.
mailbox-no-trace = <strong>Tħalli l-ebda traċċa.</strong> Agħżel “New Identity” (identità ġdida) fil-menu ta’ Tor Browser, jew agħlaq Tor Browser. Minn dak li taqra hawn, m’għandek tikkopja xejn fuq dan l-apparat.
mailbox-delete-read = <strong>Ħassar dak li qrajt.</strong> Jibqa’ fuq dan is-server, imsakkar, sakemm tħassru int.
mailbox-new-identity = <strong>Tħalli l-ebda traċċa.</strong> Agħżel “New Identity” (identità ġdida) fil-menu ta’ Tor Browser, jew agħlaq Tor Browser.
mailbox-sure = { $count ->
    [one] Ħadd ma jista’ jġibha lura.
    [two] Jitħassru t-tnejn, anke jekk qegħdin fuq paġni oħra. Ħadd ma jista’ jġibhom lura.
    [few] Jitħassru kollha, anke dawk fuq paġni oħra. Ħadd ma jista’ jġibhom lura.
    [many] Jitħassru kollha, anke dawk fuq paġni oħra. Ħadd ma jista’ jġibhom lura.
   *[other] Jitħassru kollha, anke dawk fuq paġni oħra. Ħadd ma jista’ jġibhom lura.
}
mailbox-none-left = Ma kien fadal xejn x’jitħassar.
mailbox-gone = { $count ->
    [one] It-tweġiba m’għadhiex fuq dan is-server.
    [two] Żewġ tweġibiet m’għadhomx fuq dan is-server.
    [few] { $count } tweġibiet m’għadhomx fuq dan is-server.
    [many] { $count }-il tweġiba m’għadhomx fuq dan is-server.
   *[other] { $count } tweġiba m’għadhomx fuq dan is-server.
}
mailbox-stays-good = Il-kodiċi tiegħek jibqa’ tajjeb: it-tweġibiet ġodda jaslu għalih.

mailbox-next = Il-paġna li jmiss
mailbox-before = Il-paġna ta’ qabel
mailbox-delete-all = Ħassar kollox …
mailbox-yes = Iva, ħassar
mailbox-no = Le, mur lura
mailbox-again = Erġa’ ara
