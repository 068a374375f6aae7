receipt-title = Tá do leid againn
receipt-lead = Tá sí faoi ghlas anois. Ní féidir le haon duine ach na himscrúdaitheoirí í a oscailt. Go raibh maith agat as insint dúinn.
receipt-code-title = Do chód le haghaidh freagraí
receipt-code = Seans go mbeimid ag iarraidh freagra a thabhairt ort. Leis na focail seo is féidir leat teacht ar ais agus an freagra a léamh. Ní féidir le haon duine eile é sin a dhéanamh.
receipt-code-write = <strong>Scríobh na seacht bhfocal ar pháipéar, san ord seo.</strong> Ná déan ar an ngléas seo é: gan nóta, gan ghrianghraf, gan seat scáileáin.
receipt-code-now = <strong>Déan anois é.</strong> Ní féidir linn iad a thaispeáint arís, mar ní choinnímid iad. Gan iad ní féidir le haon duine freagra a léamh.
receipt-code-hide = <strong>Cibé duine a bhfuil na focail seo aige, is féidir leis ár bhfreagraí a léamh.</strong> Cuir an páipéar i bhfolach go maith. <a href="/safety#code">Cad eile a d’fhéadfadh an cód a sceitheadh?</a>
receipt-same = Is é <strong>an cód céanna a bhí agat cheana é:</strong> an ceann a chlóscríobh tú. Ní thaispeánaimid arís é. Coinnigh é mar a choinnigh tú go dtí seo é.
receipt-same-unchecked = Ní choinnímid aon chód, agus mar sin ní féidir linn a rá leat ar chlóscríobh tú gan bhotún é.
receipt-no-code = <strong>Níl aon chód ann an uair seo, agus mar sin ní féidir le haon fhreagra ar an leid seo teacht chugat.</strong> Níor éirigh leis an bhfreastalaí seo cód a dhéanamh in am, agus níor theastaigh uaidh tú a choinneáil ag fanacht. Tá do leid slán mar sin féin.
receipt-no-code-again = An bhfuil tú ag iarraidh a bheith in ann freagra a léamh? Fan cúpla nóiméad agus <a href="/">seol an dara leid, ceann gearr</a>. Abair cén leid lena mbaineann sí. Ba cheart go bhfaighfeá cód ansin.
receipt-mark-title = Marc do leide
receipt-mark = Nuair atá do leid oscailte ag imscrúdaitheoir, feictear an marc seo ar <a href="/status">leathanach na leideanna a osclaíodh</a>. Is ionann an leathanach sin do gach duine, agus mar sin ní féidir le haon duine a fháil amach cén leid atá á lorg agat.
receipt-mark-found = <strong>Ní gá duit é a scríobh síos.</strong> Má aimsíonn duine é, d’fhéadfadh sé a fháil amach gur sheol tú leid, agus d’fhéadfadh duine ar féidir leis leideanna a oscailt a rá cé acu leid í. Ní osclaíonn an marc aon rud.
receipt-text-title = Do théacs
receipt-text = Bhaineamar é seo as an méid a scríobh tú:
receipt-files-title = Do chomhaid
receipt-files = Tá siad comhairthe san ord inar roghnaigh tú iad. Caitheadh a n-ainmneacha amach.
receipt-file = Comhad { $n }: { $type }
receipt-original = Seoladh é mar a bhí sé.
receipt-original-nothing = Níor baineadh aon rud amach.
receipt-cleaned = Glanta.
receipt-cleaned-nothing = Ní raibh aon rud le baint amach.
receipt-cleaned-of = Bhaineamar amach:
receipt-hidden = Comhad a seoladh mar a bhí sé, tá fós ann aon rud a bhí i bhfolach ann. Ní féidir le haon duine ach na himscrúdaitheoirí é a oscailt.
receipt-leave-title = Ná fág aon rian
receipt-leave-code = <strong>Scríobh síos do chód ar dtús.</strong> Tar éis na chéad chéime eile beidh sé imithe.
receipt-leave-browser = <strong>Roghnaigh “Aitheantas Nua” i roghchlár Tor Browser,</strong> nó dún Tor Browser. Ar fhón, roghnaigh “Scoir” ina roghchlár. Glanann sé sin na leathanaigh a chonaic tú agus an méid a chlóscríobh tú.
receipt-leave-copies = <strong>Smaoinigh ar chóipeanna.</strong> Dréachtaí, nótaí, grianghraif, an bosca bruscair, cóip sa néal, liosta na gcomhad is déanaí a úsáideadh.
receipt-leave-people = <strong>Bí cúramach cé dó a n-insíonn tú é.</strong> An té a bhfuil a fhios aige faoi, is féidir leis labhairt faoi.
receipt-next-title = Cad a tharlóidh anois
receipt-next-reply = <strong>Tar ar ais i gceann cúpla lá,</strong> oscail <a href="/replies">leathanach na bhfreagraí</a> agus clóscríobh do chód. Is iomaí leid nach bhfaigheann freagra, agus d’fhéadfadh sé seachtainí a thógáil.
receipt-next-more = <strong>Ar chuimhnigh tú ar rud éigin eile?</strong> <a href="/">Seol leid eile</a> agus clóscríobh do chód san fhoirm. Ansin beidh a fhios againn gur uaitse an dá cheann.
receipt-next-more-no-code = <strong>Ar chuimhnigh tú ar rud éigin eile?</strong> <a href="/">Seol leid eile.</a> Abair gur scríobh tú cheana, má tá tú ag iarraidh go mbeadh a fhios againn é.
receipt-next-others = <strong>Ní thugaimid freagra ach ar an suíomh seo.</strong> An bhfuil duine éigin ag scríobh chugat faoi do leid ar bhealach eile, cé nár inis tú dúinn riamh conas teacht ort? Más ea, ní sinne atá ann. Ná freagair.

refused-next = Cad is ceart a dhéanamh anois
refused-code-again = Clóscríobh an cód arís
refused-too-large = Tá an méid sin rómhór do leid amháin
refused-too-large-lead = Is féidir suas le { $limit } a bheith i leid. Bhí do cheannsa níos mó, mar sin chuireamar stop leis. <strong>Níor coinníodh aon rud.</strong>
refused-fewer-files = Seol níos lú comhad, nó comhaid níos lú. Is féidir leat roinnt leideanna a sheoladh.
refused-describe = Is minic gur leor cur síos i bhfocail ar an méid a thaispeánann comhad.
refused-back = Brúigh “Siar” i do bhrabhsálaí. Seans go mbeidh do théacs ann fós. Mura bhfuil, scríobh arís é, le do thoil. Is oth linn é sin.
refused-busy = Tá an iomarca daoine ag seoladh faoi láthair
refused-busy-lead = Níl ach líon áirithe leideanna ar féidir linn glacadh leo ag an am céanna. <strong>Níor coinníodh aon rud.</strong>
refused-wait = Fan cúpla nóiméad agus bain triail eile as.
refused-codes-busy = Tá an iomarca daoine ag úsáid a gcód faoi láthair
refused-codes-busy-lead = Is obair throm don fhreastalaí seo cód a chuardach. Cuireann sé sin cosc ar dhaoine eile cóid a thomhas, ach fágann sé nach féidir ach le beagán daoine é a dhéanamh ag an am céanna. <strong>Níor coinníodh aon rud.</strong>
refused-codes-busy-back = An raibh leid á seoladh agat? Brúigh “Siar” i do bhrabhsálaí. Seans go mbeidh do théacs ann fós. Mura bhfuil, scríobh arís é, le do thoil. Is oth linn é sin.
refused-code-too-long = Tá sé sin rófhada le bheith ina chód
refused-code-too-long-lead = Bíonn seacht bhfocal i gcód. Bhí an méid a sheol do bhrabhsálaí i bhfad níos faide, mar sin níor léamar é. <strong>Níor coinníodh aon rud.</strong>
refused-only-words = Oscail <a href="/replies">leathanach na bhfreagraí</a> arís, agus ná clóscríobh ach na seacht bhfocal.
refused-full = Ní féidir linn glacadh le leideanna faoi láthair
refused-full-lead = Tá ár stóras lán go dtí go dtógfaidh na himscrúdaitheoirí na leideanna atá ag fanacht anseo. Ní chaithimid leid amach riamh chun spás a dhéanamh. <strong>Níor coinníodh aon rud</strong> den mhéid a sheol tú anois beag.
refused-later = Tar ar ais i gceann cúpla uair an chloig, nó amárach, le do thoil.
refused-danger = An bhfuil duine éigin i mbaol anois? Ná fan linne. Cuir glao ar na póilíní nó ar d’uimhir éigeandála áitiúil.
refused-files-full = Ní féidir linn glacadh ach le téacs faoi láthair
refused-files-full-lead = Tá ár stóras beagnach lán. Coinnímid an chuid dheireanach de do leideanna gan chomhaid. <strong>Níor coinníodh aon rud</strong> den mhéid a sheol tú anois beag.
refused-text-now = Seol do théacs anois, gan chomhaid. Abair cad a thaispeánann na comhaid.
refused-files-later = Tar ar ais leis na comhaid i gceann cúpla uair an chloig, nó amárach.
refused-not-found = Níl an leathanach seo ann
refused-not-found-lead = Níl aon rud ag an seoladh seo. Níor seoladh aon rud agus <strong>níor coinníodh aon rud.</strong>
refused-check-address = Seiceáil an méid a chlóscríobh tú i ndiaidh <code>.onion</code>.
refused-or-form = Nó tosaigh ón bhfoirm.
refused-bad-request = Níorbh fhéidir linn an méid a sheol do bhrabhsálaí a léamh
refused-bad-request-lead = Ní hionann é agus an rud a sheolann brabhsálaí ónár bhfoirm. <strong>Níor coinníodh aon rud.</strong>
refused-form-again = Oscail an fhoirm arís agus seol uair amháin eile í.
refused-update = An dtarlaíonn sé arís? Nuashonraigh Tor Browser, agus bain triail as gan chomhaid.
refused-no-length = Ní dúirt do bhrabhsálaí cé mhéad atá á sheoladh aige
refused-no-length-lead = Seiceálaimid méid leide sula nglacaimid léi, agus níor inis do bhrabhsálaí é. <strong>Níor coinníodh aon rud.</strong>
refused-newest = Úsáid an Tor Browser is nuaí. Insíonn sé an méid uaidh féin.
refused-proxy = Stop: ní hé seo Tor Browser
refused-proxy-lead = Tháinig tú anseo trí shuíomh gréasáin a thaispeánann leathanaigh Tor i mbrabhsálaithe eile. Is féidir leis an suíomh sin a fheiceáil cé thú féin agus gach rud a scríobhann tú. <strong>Níor coinníodh aon rud.</strong>
refused-write-nothing = Ná scríobh aon rud anseo.
refused-get-tor = Faigh Tor Browser ó torproject.org. Tá sé saor in aisce.
refused-open-in-tor = Oscail ár seoladh in Tor Browser. Críochnaíonn sé le <code>.onion</code> agus níl aon rud ina dhiaidh sin.
refused-timeout = Níor tháinig an méid a sheol tú in am
refused-timeout-lead = Stad an ceangal, nó bhí sé rómhall. <strong>Níor coinníodh aon rud.</strong>
refused-circuit = Bain triail eile as. Is féidir le “Ciorcad Nua Tor don Suíomh seo” i roghchlár Tor Browser é a dhéanamh níos tapúla.
refused-only-text = Seol níos lú comhad, comhaid níos lú, nó téacs amháin.
refused-method = Ní oibríonn sé seo anseo
refused-method-lead = Ní féidir teacht ar an leathanach seo ach ón bhfoirm. <strong>Níor coinníodh aon rud.</strong>
refused-from-form = Tosaigh ón bhfoirm.
refused-failed = Bhris rud éigin ar ár dtaobhna
refused-failed-lead = Ní ortsa atá an locht. Níorbh fhéidir linn an rud a d’iarr tú a dhéanamh. <strong>Níor coinníodh aon rud.</strong>
refused-minutes = Bain triail eile as i gceann cúpla nóiméad.
