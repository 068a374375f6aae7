form-title = Seol leid
form-heading = Inis dúinn a bhfuil ar eolas agat
form-lead = D’fhéadfadh sé gur leor sonra beag amháin. Níl cuntas ag teastáil uait, agus ní gá duit a rá cé thú féin.
form-all-appeals = Féach ar na hachainíocha go léir
form-something-else = An bhfuil rud éigin eile ar eolas agat? Scríobh chugainn faoi rud ar bith.

form-not-sent = Níor seoladh do leid
form-nothing-kept = Níor coinníodh aon rud. Féach air seo, le do thoil:
form-file-refused = Comhad { $n }, { $type }: diúltaíodh dó.
form-still-here = Tá an méid a scríobh tú fós anseo. <strong>Má roghnaigh tú comhaid, roghnaigh arís iad:</strong> ní ligeann brabhsálaithe do leathanach iad a choinneáil.
form-wrong-empty = Scríobh rud éigin, nó roghnaigh comhad.
form-wrong-message-long = Tá { $length } carachtar i do théacs. Giorraigh é go { $limit } nó níos lú, nó seol dhá leid.
form-wrong-answer-long = Tá an freagra seo rófhada. Giorraigh é go { $limit } carachtar nó níos lú.
form-wrong-files = Tá an iomarca comhad ann. Roghnaigh { $limit } nó níos lú, nó seol dhá leid.
form-wrong-appeal = Ní heol dúinn an achainí seo. Ceartaigh í, nó fág an réimse folamh.
form-wrong-alphabet = Sheol do bhrabhsálaí an téacs seo in aibítir anaithnid. Clóscríobh arís é, le do thoil.

form-danger = An bhfuil duine éigin i mbaol anois?
form-danger-slow = Ní léann aon duine na leideanna anseo láithreach.
form-danger-call = Cuir glao ar na póilíní nó ar d’uimhir éigeandála áitiúil. San Aontas Eorpach, is í <strong>112</strong> an uimhir sin.
form-before = Sula dtosaíonn tú
form-before-device = <strong>Úsáid fón nó ríomhaire ar leatsa amháin é,</strong> ní ceann ón obair ná ón scoil.
form-before-name = <strong>Fág d’ainm ar lár,</strong> mura bhfuil tú ag iarraidh go mbeadh sé ar eolas againn.
form-before-tor = <strong>Socraigh Tor Browser go “Is Sábháilte” (Safest).</strong> Tá an rogha sin sna socruithe, faoi “Príobháideachas agus Slándáil”.
form-before-hurt = <strong>An bhféadfadh duine éigin dochar a dhéanamh duit dá bharr seo?</strong> Léigh <a href="/safety">conas fanacht sábháilte</a> ar dtús.

form-message = Cad atá ar eolas agat?
form-message-hint = Cad a chonaic nó a chuala tú? Cén áit, agus cathain? Conas atá a fhios agat? Scríobh i dteanga ar bith, suas le { $limit } carachtar.
form-message-cleaned = Bainimid amach carachtair dhofheicthe, mar is féidir téacs a mharcáil leo. Fanann d’fhocail mar atá siad.
form-appeal = Cén achainí a mbaineann sé seo léi?
form-other-answer = Do fhreagra ar an gceist:

form-files-title = An bhfuil comhaid agat?
form-files-never = <strong>Ná seol riamh pictiúir ná físeáin de leanbh atá á mhí-úsáid.</strong> D’fhéadfadh sé gur coir é iad a bheith agat nó iad a sheoladh, fiú más le dea-rún é, agus gortaíonn gach cóip an leanbh arís. Inis dúinn i bhfocail: cá bhfuil siad, cén t-ainm atá ar an leathanach nó ar an úsáideoir, agus cathain a chonaic tú iad.
form-files-do = Seo a dhéanaimid le do chomhaid:
form-files-names = <strong>Ainmneacha na gcomhad:</strong> caitear amach iad.
form-files-cleaned = <strong>Grianghraif, físeáin, fuaim, doiciméid agus téacsanna:</strong> glantar iad. Bainimid amach a bhfuil i bhfolach iontu: an áit, an t-am, an ceamara, ainmneacha, leaganacha níos luaithe. Fanann an méid a thaispeánann siad.
form-files-refused = <strong>Comhaid nach féidir linn a ghlanadh:</strong> diúltaítear dóibh, agus insímid duit cén fáth, mura gcuireann tú tic i mbosca thíos.
form-files = Do chomhaid
form-files-hint = { $files ->
    [one] Suas le comhad amháin. Téacs agus comhad le chéile: suas le { $size }.
    [two] Suas le dhá chomhad. Téacs agus comhaid le chéile: suas le { $size }.
    [few] Suas le { $files } chomhad. Téacs agus comhaid le chéile: suas le { $size }.
    [many] Suas le { $files } gcomhad. Téacs agus comhaid le chéile: suas le { $size }.
   *[other] Suas le { $files } comhad. Téacs agus comhaid le chéile: suas le { $size }.
}
form-files-tick = Mura féidir PDF a ghlanadh, is féidir é a sheoladh mar phictiúir dá leathanaigh: cuir tic le “{ $box }”.
form-file = Comhad { $n }:
form-files-again = Comhairtear na comhaid san ord inar roghnaigh tú iad. Roghnaigh arís iad, le do thoil.
form-as-pictures = Seol na leathanaigh mar phictiúir
form-as-pictures-hint = Má chuireann tú tic anseo, agus mura féidir PDF a ghlanadh, seoltar é mar phictiúir dá leathanaigh. Imíonn aon rud nach dtaispeánann a leathanaigh. Is féidir na focail a léamh, ach ní féidir iad a chuardach ná a chóipeáil.
form-as-is = Seol mar atá sé
form-as-is-hint = Má chuireann tú tic anseo, seoltar gan athrú na comhaid nach féidir a ghlanadh. D’fhéadfadh duine teacht ortsa trína bhfuil i bhfolach iontu. Ní féidir le haon duine ach na himscrúdaitheoirí iad a oscailt, ach d’fhéadfadh daoine eile iad a fheiceáil níos déanaí, sa chúirt mar shampla. Na comhaid ar féidir iad a ghlanadh, glantar mar sin féin iad.
form-files-time = <strong>Tógann comhaid mhóra am.</strong> Ár mbuille faoi thuairim maidir le seoladh trí Tor: { $some ->
    [one] nóiméad amháin
    [two] dhá nóiméad
    [few] { $some } nóiméad
    [many] { $some } nóiméad
   *[other] { $some } nóiméad
} in aghaidh gach 100 MB, { $all ->
    [one] nóiméad amháin
    [two] dhá nóiméad
    [few] { $all } nóiméad
    [many] { $all } nóiméad
   *[other] { $all } nóiméad
} do { $size }. D’fhéadfadh sé an t-am sin a thógáil faoi dhó, faoi thrí nó níos mó, mar sin coinnigh an leathanach ar oscailt. Is fusa freisin uaslódáil mhór a thabhairt faoi deara, do dhuine atá ag faire ar do cheangal.

form-send-title = Seol í
form-code = Ar scríobh tú chugainn cheana? Do chód
form-code-hint = Ná clóscríobh na seacht bhfocal ach amháin má tá tú ag iarraidh go mbeadh a fhios againn gur uaitse an dá leid. An í seo do chéad leid? Fág é seo folamh: gheobhaidh tú cód tar éis duit í a sheoladh.
form-send-wait = Brúigh an cnaipe uair amháin agus fan. Seans nach bhfeicfidh tú aon rud ag bogadh. <strong>Ní bheidh do leid tagtha go dtí go bhfeicfidh tú leathanach a deir “{ $title }”.</strong>
form-send = Seol an leid
form-send-code = Tar éis duit í a sheoladh, feicfidh tú cód ina bhfuil seacht bhfocal. Leis an gcód is féidir leat <a href="/replies">teacht ar ais agus freagra a léamh</a>. Bíodh páipéar agus peann réidh agat.

form-after = Cad a tharlaíonn do do leid
form-after-tor = Tagann sí chugainn trí Tor. Ní fheicimid cá bhfuil tú.
form-after-locked = Glanann an freastalaí seo í agus cuireann sé faoi ghlas í. Ní féidir leis do leid a léamh ach fad is atá sé á dhéanamh sin.
form-after-keys = Ní féidir le haon duine ach na himscrúdaitheoirí an glas a oscailt. Níl <a href="/keys">a n-eochracha</a> ar an bhfreastalaí seo.
