replies-title = Léigh freagra
replies-nothing = Níl aon fhreagra ann do na focail seo
replies-problem-title = Ní cód é seo
replies-nothing-lead = D’fhéadfadh dhá chúis a bheith leis. Ní féidir leis an bhfreastalaí seo a rá cé acu ceann é.
replies-nothing-yet = <strong>Níor thug aon duine freagra go fóill.</strong> D’fhéadfadh sé laethanta nó seachtainí a thógáil, agus is iomaí leid nach bhfaigheann freagra. Tar ar ais lá eile.
replies-nothing-wrong = <strong>Tá focal mícheart,</strong> nó tá na focail in ord eile. Cuir i gcomparáid iad leis an méid a scríobh tú síos.
replies-nothing-same = Cód nár tugadh amach riamh, bíonn an chuma chéanna air anseo is atá ar do cheannsa. Mar sin ní féidir le haon duine a fháil amach trí chóid a thomhas gur scríobh tú chugainn.
replies-lead = Tar éis duit do leid a sheoladh, thaispeáin leathanach cód duit ina raibh seacht bhfocal. Clóscríobh anseo é le feiceáil ar thugamar freagra.
replies-hint = Seacht bhfocal i mBéarla, le spásanna eatarthu. Ceannlitreacha nó litreacha beaga, is cuma cé acu.
replies-good = Is maith a bheith ar an eolas
replies-weeks = <strong>D’fhéadfadh sé laethanta nó seachtainí a thógáil,</strong> agus is iomaí leid nach bhfaigheann freagra. Ní chiallaíonn sé sin nár léadh do leid.
replies-locked = <strong>Cuirtear freagraí faoi ghlas le haghaidh do chóid.</strong> Ní féidir leis an bhfreastalaí seo iad a oscailt gan an cód. Ní choinníonn sé aon chód, agus déanann sé dearmad ar do cheannsa a luaithe atá an leathanach taispeánta aige duit.
replies-lost = <strong>Ar chaill tú do chód?</strong> Más ea, ní féidir le haon duine do chuid freagraí a léamh, agus ní féidir linn an cód a dhéanamh arís. <a href="/">Seol leid eile</a> chun cód nua a fháil.
replies-more = <strong>An bhfuil tú ag iarraidh tuilleadh a insint dúinn?</strong> Clóscríobh do chód <a href="/">san fhoirm</a> freisin. Ansin beidh a fhios againn gur uaitse an dá leid.
replies-only-here = <strong>Ní thugaimid freagra ach anseo.</strong> An bhfuil duine éigin ag scríobh chugat faoi do leid ar bhealach eile, cé nár inis tú dúinn riamh conas teacht ort? Más ea, ní sinne atá ann. Ná freagair.
replies-give-away = <a href="/safety#code">Cad a d’fhéadfadh do chód a sceitheadh?</a>
replies-label = Do chód
replies-look = Cuardaigh freagraí

code-empty = Clóscríobh focail do chóid: tá { $all } bhfocal ann.
code-count = { $count ->
    [one] Bíonn { $all } bhfocal i gcód, agus níor chlóscríobh tú ach focal amháin. Clóscríobh iad go léir.
    [two] Bíonn { $all } bhfocal i gcód, agus chlóscríobh tú dhá fhocal. Clóscríobh iad go léir, san ord ceart.
    [few] Bíonn { $all } bhfocal i gcód, agus chlóscríobh tú { $count } fhocal. Clóscríobh iad go léir, san ord ceart.
    [many] Bíonn { $all } bhfocal i gcód, agus chlóscríobh tú { $count } bhfocal. Clóscríobh iad go léir, san ord ceart.
   *[other] Bíonn { $all } bhfocal i gcód, agus chlóscríobh tú { $count } focal. Clóscríobh iad go léir, san ord ceart.
}
code-unknown = Níl focal { $word } ar na focail a bhíonn i gcóid. Cuir i gcomparáid é leis an méid a scríobh tú síos.
code-too-long = Tá sé seo rófhada. Ná clóscríobh ach { $all } bhfocal do chóid.

mailbox-waiting = { $count ->
    [one] Tá freagra amháin ag fanacht leat
    [two] Tá dhá fhreagra ag fanacht leat
    [few] Tá { $count } fhreagra ag fanacht leat
    [many] Tá { $count } bhfreagra ag fanacht leat
   *[other] Tá { $count } freagra ag fanacht leat
}
mailbox-delete = { $count ->
    [one] An freagra seo a scriosadh?
    [two] Dhá fhreagra a scriosadh?
    [few] { $count } fhreagra a scriosadh?
    [many] { $count } bhfreagra a scriosadh?
   *[other] { $count } freagra a scriosadh?
}
mailbox-deleted = Scriosta
mailbox-from = Ó { $organisation }, duitse amháin.
mailbox-from-unnamed = Ó na himscrúdaitheoirí, duitse amháin.
mailbox-order = Níl siad in aon ord, mar ní nótálaimid aon am.
mailbox-reply = Freagra { $number }
mailbox-reply-next-part = Freagra { $number }, an chéad chuid eile
mailbox-goes-on = Leanann an freagra seo ar an gcéad leathanach eile.
mailbox-position = Seo leathanach { $page } as { $pages }.
mailbox-now = Cad is féidir leat a dhéanamh anois
mailbox-write-back = <strong>Scríobh ar ais.</strong> Oscail <a href="/">an fhoirm</a> agus clóscríobh do chód ansin freisin. Ansin beidh a fhios againn gur uaitse é.
mailbox-no-trace = <strong>Ná fág aon rian.</strong> Roghnaigh “Aitheantas Nua” i roghchlár Tor Browser, nó dún Tor Browser. Ná cóipeáil chuig an ngléas seo aon rud a léann tú anseo.
mailbox-delete-read = <strong>Scrios an méid atá léite agat.</strong> Fanann sé ar an bhfreastalaí seo, faoi ghlas, go dtí go scriosann tú é.
mailbox-new-identity = <strong>Ná fág aon rian.</strong> Roghnaigh “Aitheantas Nua” i roghchlár Tor Browser, nó dún Tor Browser.
mailbox-sure = { $count ->
    [one] Ní féidir le haon duine é a thabhairt ar ais.
    [two] Scriosfar an dá cheann, fiú má tá siad ar leathanaigh eile. Ní féidir le haon duine iad a thabhairt ar ais.
    [few] Scriosfar iad go léir, na cinn ar leathanaigh eile san áireamh. Ní féidir le haon duine iad a thabhairt ar ais.
    [many] Scriosfar iad go léir, na cinn ar leathanaigh eile san áireamh. Ní féidir le haon duine iad a thabhairt ar ais.
   *[other] Scriosfar iad go léir, na cinn ar leathanaigh eile san áireamh. Ní féidir le haon duine iad a thabhairt ar ais.
}
mailbox-none-left = Ní raibh aon rud fágtha le scriosadh.
mailbox-gone = { $count ->
    [one] Tá an freagra imithe ón bhfreastalaí seo.
    [two] Tá dhá fhreagra imithe ón bhfreastalaí seo.
    [few] Tá { $count } fhreagra imithe ón bhfreastalaí seo.
    [many] Tá { $count } bhfreagra imithe ón bhfreastalaí seo.
   *[other] Tá { $count } freagra imithe ón bhfreastalaí seo.
}
mailbox-stays-good = Fanann do chód bailí: tagann freagraí nua chuige.

mailbox-next = An chéad leathanach eile
mailbox-before = An leathanach roimhe seo
mailbox-delete-all = Scrios gach ceann …
mailbox-yes = Scrios
mailbox-no = Ná scrios, téigh ar ais
mailbox-again = Féach arís
