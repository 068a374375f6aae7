safety-title = Conas fanacht sábháilte
safety-lead = Ní féidir le haon rud tú a chosaint go hiomlán. Seo a dhéanaimidne, an rud nach féidir linn a dhéanamh, agus an rud is féidir leatsa a dhéanamh.
safety-on-this-page = Ar an leathanach seo
safety-you = Cad is féidir leatsa a dhéanamh
safety-address-title = An é seo an seoladh ceart?
safety-we = Cad a dhéanaimidne
safety-clean = Cad a bhainimid amach
safety-code = Do chód le haghaidh freagraí
safety-limits = Na rudaí nach féidir linn tú a chosaint orthu
safety-tor = <strong>Úsáid Tor Browser,</strong> agus ná faigh é ach ó torproject.org. Coinnigh cothrom le dáta é. Socraigh a leibhéal slándála go “Is Sábháilte” (Safest).
safety-where = <strong>Roghnaigh cá scríobhann tú.</strong> Ná scríobh ar ghléas ná ar líonra de chuid na hoibre ná na scoile: seans go bhfeicfear ansin go bhfuil Tor á úsáid agat. Má tá Tor blocáilte nó contúirteach san áit a bhfuil tú, cuir droichead ar siúl i socruithe Tor Browser, faoi “Ceangal” (Connection).
safety-words = <strong>Scríobh i bhfocail é.</strong> Is sábháilte cur síos i do théacs féin ná comhad.
safety-leave-out = <strong>Fág ar lár</strong> d’ainm agus rudaí nach bhféadfadh a bheith ar eolas ach agatsa, ach amháin má tá siad tábhachtach.
safety-type = <strong>Clóscríobh, ná labhair.</strong> D’fhéadfadh clóscríobh gutha do ghlór a sheoladh chuig cuideachta. Cuimhníonn roinnt méarchlár fóin ar an méid a chlóscríobhann tú.
safety-stop = <strong>An gá duit stopadh go tapa?</strong> Dún an fhuinneog. Glanann “Aitheantas Nua” i roghchlár Tor Browser gach rud agus tosaíonn sé as an nua.
safety-address-look = Féach ar an seoladh ag barr Tor Browser. Tá 56 carachtar ann, litreacha agus uimhreacha, agus <code>.onion</code> ina ndiaidh. Cuir gach ceann acu i gcomparáid leis an seoladh atá foilsithe ag { $organisation } in áit eile: suíomh gréasáin, póstaer, nuachtán.
safety-address-look-unnamed = Féach ar an seoladh ag barr Tor Browser. Tá 56 carachtar ann, litreacha agus uimhreacha, agus <code>.onion</code> ina ndiaidh. Cuir gach ceann acu i gcomparáid leis an seoladh atá foilsithe ag na himscrúdaitheoirí in áit eile: suíomh gréasáin, póstaer, nuachtán.
safety-address-false = Is féidir le suíomh bréagach na leathanaigh seo a chóipeáil, ach ní féidir leis an seoladh a chóipeáil. Mar sin, ná cuir muinín i seoladh díreach toisc go dtaispeánann leathanach, teachtaireacht nó cuardach é.
safety-we-tor = Ceileann Tor orainn cá bhfuil tú. Ní iarraimid cuntas ná ainm.
safety-we-scripts = Ní ritheann na leathanaigh seo aon script, agus ní fhágann siad aon rud ar do ghléas lena n-aithneofaí thú.
safety-we-nothing = Ní scríobhann an freastalaí seo aon rud síos faoi chuairteanna.
safety-we-locked = Cuirtear gach leid faoi ghlas nuair a thagann sí, le haghaidh <a href="/keys">na n-eochracha seo</a>. Ní féidir leis an bhfreastalaí í a oscailt arís. An té a thógann an freastalaí leis, ní bhfaighidh sé ach leideanna faoi ghlas.
safety-we-filled = Líontar leideanna atá faoi ghlas suas go dtí méideanna socraithe. Bíonn an chuma chéanna ar leid ghearr is a bhíonn ar aon leid ghearr eile.
safety-clean-every = <strong>As gach comhad:</strong> a ainm. Coinníonn comhaid atá laistigh de chartlann a n-ainmneacha.
safety-clean-text = <strong>As do théacs agus as comhaid ghnáth-théacs:</strong> carachtair dhofheicthe, comharthaí scríbhneoireachta atá i bhfolach agus rianta eile den ríomhchlár nó den chóip as a dtagann siad.
safety-clean-photos = <strong>As grianghraif:</strong> an áit, an t-am, an ceamara nó an fón agus a shraithuimhir, nótaí tráchta, pictiúir bheaga réamhamhairc, agus pictiúir nó físeáin atá i bhfolach taobh thiar den ghrianghraf.
safety-clean-videos = <strong>As físeáin agus fuaim:</strong> an áit, an t-am, an gléas, teidil agus clibeanna, pictiúir chlúdaigh, fotheidil agus rianta eile, agus teachtaireachtaí ón ríomhchlár a rinne iad.
safety-clean-documents = <strong>As doiciméid PDF agus oifige:</strong> ainmneacha na ndaoine a scríobh agus a léigh, dátaí, nótaí tráchta, athruithe rianaithe, leaganacha níos luaithe, comhaid cheangailte, naisc amach, scripteanna, agus sonraí folaithe na bpictiúr féin.
safety-clean-pictures = <strong>As PDF nach féidir a ghlanadh,</strong> má roghnaíonn tú é sin: gach rud seachas a dtaispeánann a leathanaigh. Seoltar ansin é mar phictiúir dá leathanaigh.
safety-clean-archives = <strong>As cartlanna:</strong> dátaí agus úinéirí. Glantar gach comhad istigh inti, nó diúltaítear don chartlann.
safety-clean-else = <strong>Diúltaítear d’aon rud eile,</strong> mura n-iarrann tú orainn é a sheoladh mar atá sé.
safety-clean-receipt = Tar éis duit seoladh, insíonn leathanach duit cad a baineadh as gach comhad.
safety-code-you = <strong>Agatsa amháin atá sé.</strong> Déanann an freastalaí seo go randamach é agus taispeánann sé duit é uair amháin. Ní choinníonn sé aon chód, ná aon nóta faoin leid lena mbaineann cód.
safety-code-wait = <strong>Fanann freagraí anseo, faoi ghlas.</strong> Ní féidir le haon duine ach an té a bhfuil an cód aige iad a léamh. An té a thógann an freastalaí leis, ní bhfaighidh sé ach freagraí faoi ghlas, agus ní féidir leis a rá cé leis iad.
safety-code-found = <strong>Má aimsíonn duine do chód,</strong> beidh a fhios aige gur scríobh duine éigin chugainn. Beidh sé in ann ár bhfreagraí a léamh, iad a scriosadh, agus scríobh chugainn amhail is gur tusa é. Ní bheidh sé in ann an méid a sheol tú a léamh.
safety-code-server = <strong>Nuair a fhaigheann tú do chód, agus nuair a chlóscríobhann tú é,</strong> bíonn sé i gcuimhne an fhreastalaí seo, mar aon leis na freagraí a osclaíonn sé. Dá mbeadh an freastalaí gafa faoi rún ag duine éigin, d’fhéadfadh sé iad a fheiceáil ansin, agus freagraí bréagacha a thaispeáint duit.
safety-code-mark = <strong>Marc do leide:</strong> ní osclaíonn sé aon rud, ach má aimsíonn duine agat é, d’fhéadfadh sé a fháil amach gur sheol tú leid agus <a href="/status">ar osclaíodh í</a>, agus d’fhéadfadh duine ar féidir leis leideanna a oscailt a rá cé acu leid í.
safety-limits-files-title = A bhfuil i bhfolach i gcomhaid a sheoltar mar atá siad
safety-limits-files = Is minic a bhíonn an áit, an t-am agus an cineál fóin i ngrianghraf. Is minic a bhíonn ainm an té a scríobh é i ndoiciméad. Fágann seat scáileáin den ghrianghraf a bhformhór sin ar lár, ach d’fhéadfadh an t-am agus méid do scáileáin a bheith ann.
safety-limits-shows-title = A dtaispeánann pictiúr nó taifeadadh
safety-limits-shows = Aghaidheanna, guthanna, frithchaitheamh i scáthán nó i ngloine, an radharc as fuinneog, lámh. Ní bhaineann aon ghlanadh é sin amach.
safety-limits-cameras-title = Na comharthaí a fhágann ceamaraí agus printéirí
safety-limits-cameras = Fágann gach ceamara patrún lag dá chuid féin ina chuid pictiúr. Priontálann go leor printéirí dathanna poncanna beaga bídeacha buí a shainaithníonn an printéir agus an lá. Taispeánann scanadh nó grianghraf den pháipéar iad freisin.
safety-limits-copy-title = Comharthaí a rinneadh do chóip amháin
safety-limits-copy = Is féidir doiciméad, pictiúr nó scannán a dhéanamh beagán difriúil do gach duine a fhaigheann é: i bhfocail, i spásanna, i bponcanna nach bhfeiceann aon duine. Sceitheann cóip mar sin an té a raibh sí aige. Más duitse amháin a tugadh í, déan cur síos uirthi in áit í a sheoladh.
safety-limits-write-title = An chaoi a scríobhann tú
safety-limits-write = Is féidir d’fhocail agus do bhotúin a chur i gcomparáid le téacsanna eile uait. Úsáid abairtí gearra simplí.
safety-limits-few-title = An rud nach bhfuil ar eolas ach ag beagán daoine
safety-limits-few = Mura bhfaca ach triúr rud éigin, díríonn leid faoi ar thriúr.
safety-limits-when-title = Cathain a sheolann tú, agus cé mhéad
safety-limits-when = Má tá duine ag faire ar do cheangal, feiceann sé go bhfuil Tor á úsáid agat, cathain, agus cé mhéad a sheolann tú. Má tá sé ag faire ar ár gceangalna freisin, seans go bhfeicfidh sé go bhfreagraíonn an dá rud dá chéile. Is furasta uaslódáil mhór a thabhairt faoi deara. Ní hamhlaidh do théacs gearr.
safety-limits-device-title = Do ghléas féin
safety-limits-device = Má tá smacht ag duine eile air, nó más féidir leis breathnú isteach ann, is féidir leis a fheiceáil cad a dhéanann tú.
safety-limits-server-title = An freastalaí seo, ar feadh tamaill ghearr
safety-limits-server = Ní féidir le leathanach gan scripteanna do leid a chur faoi ghlas ar do ghléas féin. Mar sin léann an freastalaí seo í ina chuimhne fad is atá an leid ag teacht, á glanadh agus á cur faoi ghlas. Dá mbeadh an freastalaí gafa faoi rún ag duine éigin, d’fhéadfadh sé leideanna a thagann ansin a léamh, ach ní leideanna a tháinig roimhe sin. Is féidir leat <a href="/keys">comhad a chur faoi ghlas tú féin</a> sula seolann tú é.

keys-title = Na heochracha a chuireann do leid faoi ghlas
keys-lead = Cuirimid gach leid faoi ghlas leis na heochracha seo a luaithe a thagann sí. Ní féidir le haon duine í a oscailt ach na daoine a bhfuil an leath eile d’eochair acu. Níl na leatha eile ar an bhfreastalaí seo.
keys-who = Cé ar féidir leo do leid a oscailt
keys-groups = D’fhéadfadh leid faoi achainí a bheith faoi ghlas le heochracha cuid de na grúpaí seo amháin.
keys-right = An iad seo na heochracha cearta?
keys-compare = Cuir na méarloirg i gcomparáid leis na cinn atá foilsithe ag { $organisation } in áit eile: suíomh gréasáin, póstaer, nuachtán. Cuir gach litir agus gach uimhir i gcomparáid.
keys-compare-unnamed = Cuir na méarloirg i gcomparáid leis na cinn atá foilsithe ag na himscrúdaitheoirí in áit eile: suíomh gréasáin, póstaer, nuachtán. Cuir gach litir agus gach uimhir i gcomparáid.
keys-different = <strong>An bhfuil siad difriúil?</strong> Más ea, ná seol aon rud. Seans go bhfuil an freastalaí seo gafa ag duine éigin.
keys-addresses = Seoltaí uile an tsuímh seo
keys-addresses-lead = Tá níos mó ná seoladh amháin ag an suíomh seo. Téann siad go léir chuig na daoine céanna. Mura n-oibríonn ceann acu, bain triail as ceann eile.
keys-addresses-copy = Cóipeáil seoladh ina iomláine, nó cuir gach litir agus gach uimhir i gcomparáid: is le duine eile seoladh atá beagnach mar an gcéanna. Ná coinnigh an liosta seo ach in áit nach féidir le haon duine eile teacht air.
keys-list = An uainne a tháinig liosta i ndáiríre?
keys-list-who = Ní theastaíonn sé seo uait chun leid a sheoladh. Tá sé ann do dhaoine ar féidir leo líne na n-orduithe a úsáid, a bhfuil an chéad seoladh acu ó áit a bhfuil muinín acu aisti, ar nós póstaeir, agus a fuair na seoltaí eile in áit eile. Shínigh an chéad seoladh an liosta, agus ní féidir le haon rud eile é sin a dhéanamh.
keys-list-save = Sábháil na línte seo i gcomhad darb ainm <code>addresses.txt</code>. Críochnaíonn gach líne le briseadh líne, an ceann deireanach freisin:
keys-list-signature = Sábháil na línte seo i gcomhad darb ainm <code>addresses.txt.minisig</code>:
keys-list-make = Déan an eochair as an gcéad seoladh, mar atá sé agat ón áit sin:
keys-list-check = Seiceáil an liosta leis an ríomhchlár saor in aisce <code>minisign</code>:
keys-list-old = Glactar le seanliosta freisin, fiú má d’éiríomar as seoladh ó shin. Tá an ceann is nuaí ar an leathanach seo ag an gcéad seoladh.
keys-lock = Cuir comhad faoi ghlas tú féin
keys-lock-who = Ní theastaíonn sé seo uait chun leid a sheoladh. Tá sé ann do dhaoine ar féidir leo líne na n-orduithe a úsáid agus arbh fhearr leo gan muinín a chur in aon fhreastalaí. Comhad a chuireann tú féin faoi ghlas, ní féidir leis an bhfreastalaí seo é a léamh ar chor ar bith.
keys-lock-clean = <strong>Glan an comhad ar dtús.</strong> Ní féidir le haon duine é a ghlanadh nuair atá sé faoi ghlas.
keys-lock-save = Sábháil na línte thíos i gcomhad darb ainm <code>keys.txt</code>.
keys-lock-form = Roghnaigh <code>locked.age</code> <a href="/">san fhoirm</a> agus cuir tic le “Seol mar atá sé”.
keys-all = Na heochracha go léir, le haghaidh keys.txt
keys-size = Is féidir méid comhaid atá faoi ghlas a fheiceáil fós.
keys-batch = Do na himscrúdaitheoirí: eochair an fhreastalaí seo
keys-batch-lead = Síníonn sí na baisceanna a théann amach ón bhfreastalaí seo. Seiceáil iad le <code>minisign</code>. Ní féidir le haon duine leid a oscailt léi.
keys-fingerprint = Méarlorg
keys-kind = Cineál
keys-list-answer = Ní mór an toradh seo a fháil:
keys-list-must-say = Ní mór “Signature and comment signature verified” a bheith ann. An bhfuil rud ar bith eile ann? Más ea, ná húsáid an liosta.
keys-lock-file = Cuir do chomhad faoi ghlas leis an ríomhchlár saor in aisce <code>age</code>:
keys-lock-file-post-quantum = Cuir do chomhad faoi ghlas leis an ríomhchlár saor in aisce <code>age</code>, leagan 1.3 nó níos nuaí:
keys-classic = Clasaiceach
keys-post-quantum = Déanta chun ríomhairí candamacha a sheasamh freisin
keys-hardware = Coinnithe ar eochair slándála
keys-hardware-post-quantum = Coinnithe ar eochair slándála, déanta chun ríomhairí candamacha a sheasamh freisin
keys-other = Eile

status-title = Cad a tharla do leideanna agus d’achainíocha
status-lead = Is ionann an leathanach seo do gach duine. Ní féidir le haon duine a fháil amach uaidh cén leid atá á lorg agat.
status-tip = Ar osclaíodh do leid?
status-tip-how = Tar éis duit do leid a sheoladh, thaispeáin leathanach a marc duit: deich gcarachtar, uimhreacha agus litreacha, ar nós <code>3f2a9 01bc4</code>. Nuair atá leid oscailte ag imscrúdaitheoir, cuirtear a marc leis <a href="#marks">an liosta ar an leathanach seo</a>.
status-search = <strong>Cuardaigh do mharc ar an leathanach seo.</strong> Ar ríomhaire, coinnigh Ctrl (⌘ ar Mac) síos agus brúigh F. Ar fhón, roghnaigh “Aimsigh sa leathanach” i roghchlár Tor Browser. Fanann an méid a chlóscríobhann tú ansin ar do ghléas. Tá an liosta in ord, agus mar sin is féidir leat do mharc a lorg le do shúile freisin.
status-found = <strong>An bhfuil sé ann?</strong> Más ea, d’oscail imscrúdaitheoir do leid.
status-not-found = <strong>Nach bhfuil sé ann?</strong> Is é is dóichí nár osclaíodh do leid fós. D’fhéadfadh sé seachtainí a thógáil. Nó osclaíodh i bhfad ó shin í: coinníonn an liosta na marcanna is déanaí, suas le { $most }, agus d’fhéadfadh locht ar an bhfreastalaí seo cuid acu a bhaint de. Ní chiallaíonn sé go bhfuil do leid caillte.
status-no-mark = <strong>Nár scríobh tú síos é?</strong> Tá sé sin ceart go leor. Ní féidir le haon duine é a lorg duit, mar níl a fhios againn cén leid ar leatsa í.
status-appeals = Cad a tharla dár n-achainíocha
status-more = { $count ->
    [one] Tá ceann amháin eile ann. Tá siad go léir ar <a href="/">an gcéad leathanach</a>.
    [two] Tá dhá cheann eile ann. Tá siad go léir ar <a href="/">an gcéad leathanach</a>.
    [few] Tá { $count } cinn eile ann. Tá siad go léir ar <a href="/">an gcéad leathanach</a>.
    [many] Tá { $count } gcinn eile ann. Tá siad go léir ar <a href="/">an gcéad leathanach</a>.
   *[other] Tá { $count } ceann eile ann. Tá siad go léir ar <a href="/">an gcéad leathanach</a>.
}
status-collected = Cad a bailíodh
status-not-collected = Níor bailíodh aon leid ón bhfreastalaí seo go fóill.
status-batch = { $count ->
    [one] Bailíodh leideanna ón bhfreastalaí seo uair amháin. Tá an achoimre seo (SHA-256) ag an mbaisc dheireanach díobh, agus is féidir le himscrúdaitheoirí í a chur i gcomparáid le hachoimre na baisce a tugadh dóibh:
    [two] Bailíodh leideanna ón bhfreastalaí seo dhá uair. Tá an achoimre seo (SHA-256) ag an mbaisc dheireanach díobh, agus is féidir le himscrúdaitheoirí í a chur i gcomparáid le hachoimre na baisce a tugadh dóibh:
    [few] Bailíodh leideanna ón bhfreastalaí seo { $count } huaire. Tá an achoimre seo (SHA-256) ag an mbaisc dheireanach díobh, agus is féidir le himscrúdaitheoirí í a chur i gcomparáid le hachoimre na baisce a tugadh dóibh:
    [many] Bailíodh leideanna ón bhfreastalaí seo { $count } n-uaire. Tá an achoimre seo (SHA-256) ag an mbaisc dheireanach díobh, agus is féidir le himscrúdaitheoirí í a chur i gcomparáid le hachoimre na baisce a tugadh dóibh:
   *[other] Bailíodh leideanna ón bhfreastalaí seo { $count } uair. Tá an achoimre seo (SHA-256) ag an mbaisc dheireanach díobh, agus is féidir le himscrúdaitheoirí í a chur i gcomparáid le hachoimre na baisce a tugadh dóibh:
}
status-marks = Marcanna na leideanna a osclaíodh
status-no-marks = Níl aon cheann ann go fóill.
status-count = { $count ->
    [one] Tá ceann amháin ann, in ord uimhreacha agus litreacha.
    [two] Tá dhá cheann ann, in ord uimhreacha agus litreacha.
    [few] Tá { $count } cinn ann, in ord uimhreacha agus litreacha.
    [many] Tá { $count } gcinn ann, in ord uimhreacha agus litreacha.
   *[other] Tá { $count } ceann ann, in ord uimhreacha agus litreacha.
}
