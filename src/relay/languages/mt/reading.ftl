safety-title = Kif tipproteġi ruħek
safety-lead = Xejn ma jista’ jipproteġik għalkollox. Hawn taħt għandek x’nagħmlu aħna, x’ma nistgħux nagħmlu, u x’tista’ tagħmel int.
safety-on-this-page = F’din il-paġna
safety-you = X’tista’ tagħmel int
safety-address-title = Dan hu l-indirizz it-tajjeb?
safety-we = X’nagħmlu aħna
safety-clean = X’inneħħu
safety-code = Il-kodiċi tiegħek għat-tweġibiet
safety-limits = Minn xiex ma nistgħux nipproteġuk
safety-tor = <strong>Uża Tor Browser,</strong> u niżżlu biss minn torproject.org. Żommu aġġornat. Issettja l-livell tas-sigurtà tiegħu fuq “Safest” (l-aktar sigur).
safety-where = <strong>Agħżel minn fejn tikteb.</strong> Mhux minn apparat jew network tax-xogħol jew tal-iskola: hemmhekk jistgħu jaraw li qed tuża Tor. Jekk Tor huwa mblukkat jew perikoluż fejn tinsab, ixgħel bridge fis-settings ta’ Tor Browser, taħt “Connection” (konnessjoni).
safety-words = <strong>Għidha bil-kliem.</strong> Deskrizzjoni fit-test tiegħek stess hija aktar sigura minn fajl.
safety-leave-out = <strong>Ħalli barra</strong> ismek u affarijiet li int biss tista’ tkun taf, ħlief jekk ikunu importanti.
safety-type = <strong>Ittajpja, titkellimx.</strong> Id-dettatura bil-vuċi tista’ tibgħat leħnek lil kumpanija. Xi tastieri tal-mowbajl jiftakru dak li tittajpja.
safety-stop = <strong>Trid tieqaf malajr?</strong> Agħlaq it-tieqa. “New Identity” (identità ġdida) fil-menu ta’ Tor Browser iħassar kollox u jibda mill-ġdid.
safety-address-look = Ħares lejn l-indirizz fin-naħa ta’ fuq ta’ Tor Browser. Fih 56 karattru, ittri u numri, u mbagħad <code>.onion</code>. Qabbilhom kollha mal-indirizz ippubblikat minn { $organisation } x’imkien ieħor: sit web, poster, gazzetta.
safety-address-look-unnamed = Ħares lejn l-indirizz fin-naħa ta’ fuq ta’ Tor Browser. Fih 56 karattru, ittri u numri, u mbagħad <code>.onion</code>. Qabbilhom kollha mal-indirizz ippubblikat mill-investigaturi x’imkien ieħor: sit web, poster, gazzetta.
safety-address-false = Sit falz jista’ jikkopja dawn il-paġni, imma ma jistax jikkopja l-indirizz. Għalhekk tafdax indirizz sempliċiment għax turih paġna, messaġġ jew tfittxija.
safety-we-tor = Tor jaħbi minna fejn tinsab. Ma nitolbu la kont u lanqas isem.
safety-we-scripts = Dawn il-paġni ma jħaddmu l-ebda script u ma jħallu xejn fuq l-apparat tiegħek li bih tista’ tingħaraf.
safety-we-nothing = Dan is-server ma jikteb xejn dwar iż-żjarat.
safety-we-locked = Kull ħjiel jissakkar malli jasal, għal <a href="/keys">dawn iċ-ċwievet</a>. Is-server ma jistax jerġa’ jiftħu. Min jaħtaf is-server isib ħjiliet imsakkra.
safety-we-filled = Il-ħjiliet imsakkra jimtlew sa daqsijiet fissi. Ħjiel qasir jidher bħal kull ħjiel qasir ieħor.
safety-clean-every = <strong>Minn kull fajl:</strong> ismu. Il-fajls ġewwa arkivju jżommu isimhom.
safety-clean-text = <strong>Mit-test tiegħek u minn fajls ta’ test sempliċi:</strong> karattri inviżibbli, sinjali moħbija tal-kitba u sinjali oħra tal-programm jew tal-kopja li minnhom ikunu ġejjin.
safety-clean-photos = <strong>Mir-ritratti:</strong> il-post, il-ħin, il-kamera jew il-mowbajl u n-numru tas-serje tiegħu, kummenti, previews żgħar, u stampi jew vidjos moħbija wara r-ritratt.
safety-clean-videos = <strong>Mill-vidjos u mill-ħoss:</strong> il-post, il-ħin, l-apparat, titli u tikketti, stampi tal-qoxra, sottotitoli u traċċi oħra, u messaġġi tal-programm li għamilhom.
safety-clean-documents = <strong>Mill-PDF u mid-dokumenti tal-uffiċċju:</strong> l-ismijiet ta’ min kiteb u ta’ min qara, dati, kummenti, bidliet irreġistrati, verżjonijiet preċedenti, fajls mehmuża, links għal barra, scripts, u d-dejta moħbija tal-istampi stess.
safety-clean-pictures = <strong>Minn PDF li ma jistax jitnaddaf,</strong> jekk tagħżel hekk: kollox ħlief dak li juru l-paġni tiegħu. Imbagħad jintbagħat bħala stampi tal-paġni tiegħu.
safety-clean-archives = <strong>Mill-arkivji:</strong> dati u sidien. Kull fajl ġewwa jitnaddaf, jew l-arkivju jiġi rrifjutat.
safety-clean-else = <strong>Kull ħaġa oħra tiġi rrifjutata,</strong> ħlief jekk titlobna nibagħtuha kif inhi.
safety-clean-receipt = Wara li tibgħat, paġna tgħidlek x’tneħħa minn kull fajl.
safety-code-you = <strong>Int biss għandek il-kodiċi.</strong> Dan is-server joħolqu b’mod każwali u jurihulek darba. Ma jżomm l-ebda kodiċi, u ma jżommx nota ta’ liema kodiċi jmur ma’ liema ħjiel.
safety-code-wait = <strong>It-tweġibiet jistennew hawn, imsakkra.</strong> Ħadd ħlief min għandu l-kodiċi ma jista’ jaqrahom. Min jaħtaf is-server isib tweġibiet imsakkra, u ma jistax jgħid ta’ min huma.
safety-code-found = <strong>Jekk xi ħadd isib il-kodiċi tiegħek,</strong> isir jaf li xi ħadd kitbilna. Jista’ jaqra t-tweġibiet tagħna, iħassarhom, u jiktbilna bħallikieku kien int. Ma jistax jaqra dak li bgħatt.
safety-code-server = <strong>Meta tieħu l-kodiċi tiegħek, u meta ddaħħlu,</strong> dan is-server iżommu fil-memorja tiegħu, flimkien mat-tweġibiet li jiftaħ. Min ikun ħa f’idejh is-server bil-moħbi jista’ jarahom dak il-ħin, u jurik tweġibiet foloz.
safety-code-mark = <strong>Il-marka tal-ħjiel tiegħek</strong> ma tiftaħ xejn, imma min isibha għandek jista’ jsir jaf li bgħatt ħjiel u <a href="/status">jekk infetaħx</a>, u min jista’ jiftaħ il-ħjiliet ikun jista’ jgħid liema wieħed hu.
safety-limits-files-title = Dak li hu moħbi f’fajls mibgħuta kif inhuma
safety-limits-files = Ritratt ħafna drabi jkun fih il-post, il-ħin u t-tip ta’ mowbajl. Dokument ħafna drabi jkun fih isem min kitbu. Screenshot tar-ritratt jħalli barra l-biċċa l-kbira ta’ dan, imma jista’ jkun fih il-ħin u d-daqs tal-iskrin tiegħek.
safety-limits-shows-title = Dak li turi stampa jew reġistrazzjoni
safety-limits-shows = Uċuħ, vuċijiet, riflessi, veduta minn tieqa, id. L-ebda tindif ma jneħħi dan.
safety-limits-cameras-title = Is-sinjali tal-kameras u tal-printers
safety-limits-cameras = Kull kamera tħalli disinn ħafif tagħha stess fl-istampi tagħha. Ħafna printers tal-kulur jipprintjaw tikek sofor ċkejknin li jindikaw il-printer u l-jum. Jidhru wkoll fi scan jew f’ritratt tal-karta.
safety-limits-copy-title = Sinjali magħmula għal kopja waħda
safety-limits-copy = Dokument, stampa jew film jistgħu jsiru ftit differenti għal kull persuna li tirċevihom: fil-kliem, fl-ispazji, f’tikek li ħadd ma jara. Kopja bħal din tikxef lil min kienet għandu. Jekk ingħatat lilek biss, iddeskriviha minflok ma tibgħatha.
safety-limits-write-title = Kif tikteb
safety-limits-write = Kliemek u l-iżbalji tiegħek jistgħu jitqabblu ma’ testi oħra tiegħek. Uża sentenzi qosra u sempliċi.
safety-limits-few-title = Dak li jafu ftit nies biss
safety-limits-few = Jekk tliet persuni biss raw xi ħaġa, ħjiel dwarha jwassal għal tliet persuni.
safety-limits-when-title = Meta tibgħat u kemm tibgħat
safety-limits-when = Min josserva l-konnessjoni tiegħek jara li qed tuża Tor, meta, u kemm qed tibgħat. Jekk josserva wkoll tagħna, jista’ jqabbel it-tnejn. Ammont kbir jispikka. Test qasir ma jispikkax.
safety-limits-device-title = L-apparat tiegħek stess
safety-limits-device = Jekk xi ħadd ieħor jikkontrollah jew jista’ jħares fih, jista’ jara x’qed tagħmel.
safety-limits-server-title = Dan is-server, għal ħin qasir
safety-limits-server = Paġna mingħajr scripts ma tistax issakkar il-ħjiel tiegħek fuq l-apparat tiegħek. Għalhekk dan is-server jaqrah fil-memorja tiegħu waqt li l-ħjiel ikun qed jasal, jitnaddaf u jissakkar. Min ikun ħa f’idejh is-server bil-moħbi jista’ jaqra ħjiliet li jaslu dak iż-żmien, imma mhux dawk ta’ qabel. Tista’ <a href="/keys">ssakkar fajl int stess</a> qabel ma tibagħtu.

keys-title = Iċ-ċwievet li jsakkru l-ħjiel tiegħek
keys-lead = Aħna nsakkru kull ħjiel b’dawn iċ-ċwievet malli jasal. Jistgħu jiftħuh biss in-nies li għandhom in-nofs l-ieħor ta’ ċavetta. In-nofsijiet l-oħra mhumiex fuq dan is-server.
keys-who = Min jista’ jiftaħ il-ħjiel tiegħek
keys-groups = Ħjiel dwar appell jista’ jissakkar biċ-ċwievet ta’ xi wħud biss minn dawn il-gruppi.
keys-right = Dawn huma ċ-ċwievet it-tajbin?
keys-compare = Qabbel l-impronti taċ-ċwievet ma’ dawk ippubblikati minn { $organisation } x’imkien ieħor: sit web, poster, gazzetta. Qabbel kull ittra u kull numru.
keys-compare-unnamed = Qabbel l-impronti taċ-ċwievet ma’ dawk ippubblikati mill-investigaturi x’imkien ieħor: sit web, poster, gazzetta. Qabbel kull ittra u kull numru.
keys-different = <strong>Huma differenti?</strong> Mela m’għandek tibgħat xejn. Jista’ jkun li xi ħadd ħa f’idejh dan is-server.
keys-addresses = L-indirizzi kollha ta’ dan is-sit
keys-addresses-lead = Dan is-sit għandu aktar minn indirizz wieħed. Kollha jwasslu għand l-istess nies. Jekk wieħed minnhom ma jaħdimx, ipprova ieħor.
keys-addresses-copy = Ikkopja indirizz sħiħ, jew qabbel kull ittra u kull numru: wieħed li hu kważi l-istess ikun ta’ xi ħadd ieħor. Żomm din il-lista biss fejn ħadd ieħor ma jista’ jsibha.
keys-list = Lista tassew ġejja mingħandna?
keys-list-who = M’għandekx bżonn dan biex tibgħat ħjiel. Huwa għal nies li jafu jużaw il-linja tal-kmand, jafu l-ewwel indirizz minn post li jafdawh, bħal poster, u sabu l-oħrajn x’imkien ieħor. L-ewwel indirizz iffirma l-lista, u ħadd ieħor ma jista’ jiffirmaha.
keys-list-save = Issejvja dawn il-linji f’fajl jismu <code>addresses.txt</code>. Kull linja tispiċċa b’linja ġdida, anke l-aħħar waħda:
keys-list-signature = Issejvja dawn il-linji f’fajl jismu <code>addresses.txt.minisig</code>:
keys-list-make = Oħloq iċ-ċavetta mill-ewwel indirizz, kif tafu minn dak il-post:
keys-list-check = Iċċekkja l-lista bil-programm bla ħlas <code>minisign</code>:
keys-list-old = Lista qadima tgħaddi wkoll, anke jekk minn dak iż-żmien ’l hawn irrinunzjajna għal xi indirizz. L-aktar waħda ġdida tinsab fuq din il-paġna fl-ewwel indirizz.
keys-lock = Sakkar fajl int stess
keys-lock-who = M’għandekx bżonn dan biex tibgħat ħjiel. Huwa għal nies li jafu jużaw il-linja tal-kmand u jippreferu ma jafdaw l-ebda server. Fajl li ssakkar int stess dan is-server ma jista’ jaqrah bl-ebda mod.
keys-lock-clean = <strong>L-ewwel naddaf il-fajl.</strong> Ladarba jissakkar, ħadd ma jista’ jnaddfu.
keys-lock-save = Issejvja l-linji ta’ hawn taħt f’fajl jismu <code>keys.txt</code>.
keys-lock-form = Agħżel <code>locked.age</code> <a href="/">fil-formola</a> u mmarka “Ibagħtu kif inhu”.
keys-all = Iċ-ċwievet kollha, għal keys.txt
keys-size = Id-daqs ta’ fajl imsakkar xorta jkun jista’ jidher.
keys-batch = Għall-investigaturi: iċ-ċavetta ta’ dan is-server
keys-batch-lead = Tiffirma l-lottijiet ta’ ħjiliet li joħorġu minn dan is-server. Iċċekkjahom b’<code>minisign</code>. Ħadd ma jista’ jiftaħ ħjiel biha.
keys-fingerprint = Impronta
keys-kind = Tip
keys-list-answer = Ir-riżultat irid ikun:
keys-list-must-say = Irid jgħid “Signature and comment signature verified”. Jgħid xi ħaġa oħra? Mela tużax il-lista.
keys-lock-file = Sakkar il-fajl tiegħek bil-programm bla ħlas <code>age</code>:
keys-lock-file-post-quantum = Sakkar il-fajl tiegħek bil-programm bla ħlas <code>age</code>, verżjoni 1.3 jew aktar ġdida:
keys-classic = Klassika
keys-post-quantum = Magħmula biex tiflaħ ukoll għall-kompjuters kwantistiċi
keys-hardware = Miżmuma fuq ċavetta tas-sigurtà
keys-hardware-post-quantum = Miżmuma fuq ċavetta tas-sigurtà, magħmula biex tiflaħ ukoll għall-kompjuters kwantistiċi
keys-other = Oħra

status-title = X’sar mill-ħjiliet u mill-appelli
status-lead = Din il-paġna hija l-istess għal kulħadd. Minnha ħadd ma jista’ jsir jaf liema ħjiel qed tfittex.
status-tip = Infetaħ il-ħjiel tiegħek?
status-tip-how = Wara li bgħatt il-ħjiel tiegħek, paġna wrietek il-marka tiegħu: għaxar numri u ittri, bħal <code>3f2a9 01bc4</code>. Meta investigatur ikun fetaħ ħjiel, il-marka tiegħu tiżdied <a href="#marks">mal-lista ta’ din il-paġna</a>.
status-search = <strong>Fittex il-marka tiegħek f’din il-paġna.</strong> Fuq kompjuter żomm magħfusa Ctrl (fuq Mac ⌘) u agħfas F. Fuq mowbajl agħżel “Find in page” (fittex fil-paġna) fil-menu ta’ Tor Browser. Dak li tittajpja hemm jibqa’ fuq l-apparat tiegħek. Il-lista hija fl-ordni, għalhekk tista’ wkoll tfittex il-marka tiegħek b’għajnejk.
status-found = <strong>Qiegħda hemm?</strong> Mela investigatur fetaħ il-ħjiel tiegħek.
status-not-found = <strong>Mhijiex hemm?</strong> X’aktarx li l-ħjiel tiegħek għadu ma nfetaħx. Jista’ jieħu ġimgħat. Jew infetaħ żmien ilu: il-lista żżomm l-aħħar { $most } marka, u ħsara f’dan is-server tista’ tneħħi xi wħud. Ma jfissirx li l-ħjiel tiegħek intilef.
status-no-mark = <strong>Ma ktibthiex?</strong> Mhux problema. Ħadd ma jista’ jfittixhielek, għax ma nafux liema ħjiel hu tiegħek.
status-appeals = X’sar mill-appelli tagħna
status-more = { $count ->
    [one] Hemm ieħor. Issibhom kollha fuq <a href="/">l-ewwel paġna</a>.
    [two] Hemm tnejn oħra. Issibhom kollha fuq <a href="/">l-ewwel paġna</a>.
    [few] Hemm { $count } oħra. Issibhom kollha fuq <a href="/">l-ewwel paġna</a>.
    [many] Hemm { $count } oħra. Issibhom kollha fuq <a href="/">l-ewwel paġna</a>.
   *[other] Hemm { $count } oħra. Issibhom kollha fuq <a href="/">l-ewwel paġna</a>.
}
status-collected = X’inġabar
status-not-collected = S’issa, minn dan is-server għadu ma nġabar l-ebda ħjiel.
status-batch = { $count ->
    [one] Il-ħjiliet inġabru minn dan is-server darba. L-aħħar lott tagħhom għandu dan id-digest (SHA-256), li l-investigaturi jistgħu jqabblu ma’ dak tal-lott li ngħataw:
    [two] Il-ħjiliet inġabru minn dan is-server darbtejn. L-aħħar lott tagħhom għandu dan id-digest (SHA-256), li l-investigaturi jistgħu jqabblu ma’ dak tal-lott li ngħataw:
    [few] Il-ħjiliet inġabru minn dan is-server { $count } darbiet. L-aħħar lott tagħhom għandu dan id-digest (SHA-256), li l-investigaturi jistgħu jqabblu ma’ dak tal-lott li ngħataw:
    [many] Il-ħjiliet inġabru minn dan is-server { $count }-il darba. L-aħħar lott tagħhom għandu dan id-digest (SHA-256), li l-investigaturi jistgħu jqabblu ma’ dak tal-lott li ngħataw:
   *[other] Il-ħjiliet inġabru minn dan is-server { $count } darba. L-aħħar lott tagħhom għandu dan id-digest (SHA-256), li l-investigaturi jistgħu jqabblu ma’ dak tal-lott li ngħataw:
}
status-marks = Il-marki tal-ħjiliet li nfetħu
status-no-marks = Għad m’hemm l-ebda waħda.
status-count = { $count ->
    [one] Hemm waħda, fl-ordni tan-numri u tal-ittri.
    [two] Hemm tnejn, fl-ordni tan-numri u tal-ittri.
    [few] Hemm { $count }, fl-ordni tan-numri u tal-ittri.
    [many] Hemm { $count }, fl-ordni tan-numri u tal-ittri.
   *[other] Hemm { $count }, fl-ordni tan-numri u tal-ittri.
}
