gallery-title = An aithníonn tú aon cheann díobh seo?
gallery-choose = Roghnaigh ceann acu agus inis dúinn a bhfuil ar eolas agat. Níl aon leid róbheag.
gallery-more = Rudaí eile a bhfuilimid ag fiafraí fúthu
gallery-over = Cad a tharla d’achainíocha eile

appeal-pictures = { $count ->
    [one] Pictiúr
    [two] Pictiúir
    [few] Pictiúir
    [many] Pictiúir
   *[other] Pictiúir
}
appeal-larger = Pictiúr { $n } níos mó
appeal-larger-size = ({ $size } KB, osclaítear i gcluaisín nua é)
appeal-over = Ní ghlacann an achainí seo le leideanna a thuilleadh. Go raibh maith ag gach duine a scríobh.
appeal-over-else = An bhfuil rud éigin eile ar eolas agat? Is féidir leat leid a sheoladh faoi rud ar bith.

appeal-outcome-open = Oscailte: táimid ag lorg leideanna.
appeal-outcome-placed = Aimsithe: aithníodh é a bhuí le leideanna.
appeal-outcome-too-common = Róchoitianta: tá an iomarca áiteanna ina bhfuil sé le fáil.
appeal-outcome-closed = Dúnta: níl tuilleadh leideanna ag teastáil uainn.

appeal-state-open = Oscailte: táimid ag lorg leideanna
appeal-state-placed = Aimsithe: aithníodh é a bhuí le leideanna
appeal-state-too-common = Róchoitianta: tá an iomarca áiteanna ina bhfuil sé le fáil
appeal-state-closed = Dúnta: níl tuilleadh leideanna ag teastáil uainn

question-title = An aithníonn tú é seo?
question-hint = Freagair an méid is féidir leat, agus fág an chuid eile folamh. Scríobh i dteanga ar bith.
question-place = Cá bhfuil sé, nó cén áit arb as é?
question-place-hint = Tír, baile, sráid, foirgneamh: chomh cruinn agus is eol duit.
question-maker = Cén siopa nó déantóir ónar tháinig sé?
question-maker-hint = Siopa, suíomh gréasáin, branda, monarcha, óstán a bhfuil ceann aige.
question-period = Cén tréimhse lena mbaineann sé?
question-period-hint = Cathain a rinneadh, a díoladh nó a úsáideadh é? Is leor buille faoi thuairim.
question-known = Conas atá a fhios agat?
question-known-hint = An méid atá tú ag iarraidh a insint dúinn, agus an méid sin amháin. An bhféadfadh duine teacht ortsa tríd? Is féidir leat é a fhágáil ar lár.
question-certain = Cé chomh cinnte is atá tú?
question-certain-certain = Táim cinnte
question-certain-likely = Is dócha é
question-certain-unsure = Nílim cinnte
question-certain-none = Gan freagra

clear-title = An aithníonn tú é seo?
clear-all = Na hachainíocha go léir
clear-way-title = Inis dúinn gan a rá cé thú féin
clear-way-tor = Níl cuntas ná ainm ag teastáil. Téann leideanna trí Tor, ionas nach bhfeicimid cá bhfuil tú.
clear-way-get = Ar iPhone, faigh Onion Browser. Ar aon ghléas eile, faigh Tor Browser, atá saor in aisce:
clear-way-open = Oscail an seoladh seo sa bhrabhsálaí sin. Cóipeáil ina iomláine é, nó brúigh an cnaipe nuair a bheidh an leathanach seo á léamh agat in Tor Browser:
clear-way-write = Scríobh chugainn in Tor Browser
clear-not-secret = <strong>Níl an leathanach seo rúnda.</strong> Is féidir le do líonra, agus leis an té a ritheann an suíomh gréasáin seo, a fheiceáil gur tháinig tú anseo. An bhféadfadh duine éigin dochar a dhéanamh duit mar gheall ar leid? Más ea, ná húsáid gléas ná líonra de chuid na hoibre, de chuid na scoile, ná de chuid an duine sin.
