receipt-title = Irċevejna l-ħjiel tiegħek
receipt-lead = Issa huwa msakkar. L-investigaturi biss jistgħu jiftħuh. Grazzi talli għidtilna.
receipt-code-title = Il-kodiċi tiegħek għat-tweġibiet
receipt-code = Jista’ jkun li rridu nweġbuk. B’dawn il-kelmiet tista’ terġa’ tiġi u taqra t-tweġiba. Ħadd ieħor ma jista’.
receipt-code-write = <strong>Ikteb is-seba’ kelmiet fuq karta, f’din l-ordni.</strong> Mhux fuq dan l-apparat: l-ebda nota, l-ebda ritratt, l-ebda screenshot.
receipt-code-now = <strong>Agħmilha issa.</strong> Ma nistgħux nerġgħu nuruhomlok, għax ma nżommuhomx. Mingħajrhom ħadd ma jista’ jaqra tweġiba.
receipt-code-hide = <strong>Kull min ikollu dawn il-kelmiet jista’ jaqra t-tweġibiet tagħna.</strong> Aħbi l-karta sew. <a href="/safety#code">Il-kodiċi x’aktar jista’ jikxef?</a>
receipt-same = Huwa <strong>l-istess kodiċi ta’ qabel:</strong> dak li daħħalt int. Ma nerġgħux nuruhulek. Kompli żommu kif kont qed iżżommu.
receipt-same-unchecked = Aħna ma nżommu l-ebda kodiċi, għalhekk ma nistgħux ngħidulek jekk daħħaltux mingħajr żbalji.
receipt-no-code = <strong>Din id-darba m’hemm l-ebda kodiċi, għalhekk l-ebda tweġiba għal dan il-ħjiel ma tista’ tasallek.</strong> Dan is-server ma setax joħloq kodiċi fil-ħin, u ma riedx iħallik tistenna. Il-ħjiel tiegħek xorta jinsab fiż-żgur.
receipt-no-code-again = Trid tkun tista’ taqra tweġiba? Stenna ftit minuti u <a href="/">ibgħat ħjiel ieħor, wieħed qasir</a>. Għid ma’ liema ħjiel imur. Imbagħad suppost tieħu kodiċi.
receipt-mark-title = Il-marka tal-ħjiel tiegħek
receipt-mark = Meta investigatur ikun fetaħ il-ħjiel tiegħek, din il-marka tidher fuq <a href="/status">il-paġna tal-ħjiliet li nfetħu</a>. Dik il-paġna hija l-istess għal kulħadd, u għalhekk ħadd ma jsir jaf liema ħjiel qed tfittex.
receipt-mark-found = <strong>M’għandekx għalfejn tiktibha.</strong> Jekk xi ħadd isibha, jista’ jsir jaf li bgħatt ħjiel, u min jista’ jiftaħ il-ħjiliet ikun jista’ jgħid liema wieħed. Il-marka ma tiftaħ xejn.
receipt-text-title = It-test tiegħek
receipt-text = Minn dak li ktibt neħħejna dan:
receipt-files-title = Il-fajls tiegħek
receipt-files = Huma magħduda fl-ordni li għażilthom fiha. Isimhom intrema.
receipt-file = Fajl { $n }: { $type }
receipt-original = Intbagħat kif kien.
receipt-original-nothing = Ma tneħħa xejn.
receipt-cleaned = Tnaddaf.
receipt-cleaned-nothing = Ma kien hemm xejn x’jitneħħa.
receipt-cleaned-of = Neħħejna:
receipt-hidden = Dak li hu moħbi f’fajl li ntbagħat kif kien għadu fih. L-investigaturi biss jistgħu jiftħuh.
receipt-leave-title = Tħalli l-ebda traċċa
receipt-leave-code = <strong>L-ewwel ikteb il-kodiċi tiegħek fuq karta.</strong> Wara l-pass li jmiss, ma tkunx tista’ tarah aktar.
receipt-leave-browser = <strong>Agħżel “New Identity” (identità ġdida) fil-menu ta’ Tor Browser,</strong> jew agħlaq Tor Browser. Fuq mowbajl agħżel “Quit” (oħroġ) fil-menu tiegħu. Dan iħassar il-paġni li rajt u dak li ktibt fihom.
receipt-leave-copies = <strong>Aħseb fil-kopji.</strong> Abbozzi, noti, ritratti, il-fajls imħassra (trash), kopja fil-cloud, il-lista tal-aħħar fajls użati.
receipt-leave-people = <strong>Aħseb sew lil min tgħid.</strong> Min ikun jaf b’dan jista’ jitkellem dwaru.
receipt-next-title = X’jiġi wara
receipt-next-reply = <strong>Erġa’ ejja fi ftit jiem oħra,</strong> iftaħ <a href="/replies">il-paġna tat-tweġibiet</a> u daħħal il-kodiċi tiegħek. Ħafna ħjiliet ma jirċievu l-ebda tweġiba, u tweġiba tista’ tieħu ġimgħat.
receipt-next-more = <strong>Ftakart f’xi ħaġa oħra?</strong> <a href="/">Ibgħat ħjiel ieħor</a> u daħħal il-kodiċi tiegħek fil-formola. Hekk inkunu nafu li t-tnejn ġejjin mingħandek.
receipt-next-more-no-code = <strong>Ftakart f’xi ħaġa oħra?</strong> <a href="/">Ibgħat ħjiel ieħor.</a> Jekk trid li nkunu nafu, għid li ktibtilna qabel.
receipt-next-others = <strong>Aħna nwieġbu fuq dan is-sit biss.</strong> Qed jiktiblek xi ħadd dwar il-ħjiel tiegħek b’mod ieħor, u int qatt ma għidtilna kif nistgħu nikkuntattjawk? Mela mhux aħna. Twieġbux.

refused-next = X’għandek tagħmel issa
refused-code-again = Erġa’ daħħal il-kodiċi
refused-too-large = Dan hu wisq għal ħjiel wieħed
refused-too-large-lead = Ħjiel jista’ jkun sa { $limit }. Tiegħek kien akbar, għalhekk waqqafnieh. <strong>Ma nżamm xejn.</strong>
refused-fewer-files = Ibgħat inqas fajls, jew fajls iżgħar. Tista’ tibgħat diversi ħjiliet.
refused-describe = Ħafna drabi huwa biżżejjed li tiddeskrivi bil-kliem dak li juri fajl.
refused-back = Agħfas “Back” (lura) fil-browser tiegħek. It-test tiegħek jista’ jkun li għadu hemm. Jekk le, iktbu mill-ġdid, jekk jogħġbok. Jiddispjaċina għal dan.
refused-busy = Bħalissa hemm wisq nies qed jibagħtu
refused-busy-lead = Nistgħu nieħdu biss ċertu numru ta’ ħjiliet fl-istess ħin. <strong>Ma nżamm xejn.</strong>
refused-wait = Stenna ftit minuti u erġa’ pprova.
refused-codes-busy = Bħalissa hemm wisq nies qed jużaw il-kodiċi tagħhom
refused-codes-busy-lead = Biex ifittex kodiċi, dan is-server irid jagħmel ħafna xogħol. Dan iżomm lil oħrajn milli jaqtgħu l-kodiċijiet billi jippruvawhom, imma jfisser li ftit nies biss jistgħu jagħmlu dan fl-istess ħin. <strong>Ma nżamm xejn.</strong>
refused-codes-busy-back = Kont qed tibgħat ħjiel? Agħfas “Back” (lura) fil-browser tiegħek. It-test tiegħek jista’ jkun li għadu hemm. Jekk le, iktbu mill-ġdid, jekk jogħġbok. Jiddispjaċina għal dan.
refused-code-too-long = Dan twil wisq biex ikun kodiċi
refused-code-too-long-lead = Kodiċi fih seba’ kelmiet. Dak li bagħat il-browser tiegħek kien ħafna itwal, għalhekk ma qrajnihx. <strong>Ma nżamm xejn.</strong>
refused-only-words = Erġa’ iftaħ <a href="/replies">il-paġna tat-tweġibiet</a>, u daħħal is-seba’ kelmiet biss.
refused-full = Bħalissa ma nistgħux nieħdu ħjiliet
refused-full-lead = L-ispazju tagħna huwa mimli sakemm l-investigaturi jiġbru l-ħjiliet li qed jistennew hawn. Aħna qatt ma narmu ħjiel biex nagħmlu l-wisa’. <strong>Ma nżamm xejn</strong> minn dak li għadek kemm bgħatt.
refused-later = Jekk jogħġbok erġa’ ejja fi ftit sigħat oħra, jew għada.
refused-danger = Hemm xi ħadd fil-periklu bħalissa? Tistenniex lilna. Ċempel lill-pulizija jew lin-numru tal-emerġenza ta’ fejn tinsab.
refused-files-full = Bħalissa nistgħu nieħdu test biss
refused-files-full-lead = L-ispazju tagħna huwa kważi mimli. L-aħħar parti tiegħu nżommuha għal ħjiliet mingħajr fajls. <strong>Ma nżamm xejn</strong> minn dak li għadek kemm bgħatt.
refused-text-now = Ibgħat it-test tiegħek issa, mingħajr fajls. Għid x’juru l-fajls.
refused-files-later = Erġa’ ejja bil-fajls fi ftit sigħat oħra, jew għada.
refused-not-found = Din il-paġna ma teżistix
refused-not-found-lead = F’dan l-indirizz m’hemm xejn. Ma ntbagħat xejn u <strong>ma nżamm xejn.</strong>
refused-check-address = Iċċekkja dak li ktibt wara <code>.onion</code>.
refused-or-form = Jew ibda mill-formola.
refused-bad-request = Ma stajniex naqraw dak li bagħat il-browser tiegħek
refused-bad-request-lead = Ma kienx dak li browser jibgħat mill-formola tagħna. <strong>Ma nżamm xejn.</strong>
refused-form-again = Erġa’ iftaħ il-formola u ibgħatha darba oħra.
refused-update = Jerġa’ jiġri? Aġġorna Tor Browser, u pprova mingħajr fajls.
refused-no-length = Il-browser tiegħek ma qalx kemm qed jibgħat
refused-no-length-lead = Niċċekkjaw id-daqs ta’ ħjiel qabel ma neħduh, u l-browser tiegħek ma qalilniex x’inhu. <strong>Ma nżamm xejn.</strong>
refused-newest = Uża l-aħħar verżjoni ta’ Tor Browser. Hija tgħid id-daqs waħedha.
refused-proxy = Ieqaf: dan mhux Tor Browser
refused-proxy-lead = Ġejt hawn permezz ta’ sit web li juri paġni ta’ Tor f’browsers oħra. Dak is-sit web jista’ jara min int u kull ma tikteb. <strong>Ma nżamm xejn.</strong>
refused-write-nothing = M’għandek tikteb xejn hawnhekk.
refused-get-tor = Niżżel Tor Browser minn torproject.org. Huwa b’xejn.
refused-open-in-tor = Iftaħ l-indirizz tagħna f’Tor Browser. L-indirizz jispiċċa b’<code>.onion</code> u warajh m’hemm xejn.
refused-timeout = Dak li bgħatt ma wasalx fil-ħin
refused-timeout-lead = Il-konnessjoni waqfet, jew kienet bil-mod wisq. <strong>Ma nżamm xejn.</strong>
refused-circuit = Erġa’ pprova. “New Tor circuit for this site” (ċirkwit ġdid ta’ Tor għal dan is-sit) fil-menu ta’ Tor Browser jista’ jħaffef il-konnessjoni.
refused-only-text = Ibgħat inqas fajls, fajls iżgħar, jew test biss.
refused-method = Dan ma jaħdimx hawnhekk
refused-method-lead = Għal din il-paġna tista’ tasal biss mill-formola. <strong>Ma nżamm xejn.</strong>
refused-from-form = Ibda mill-formola.
refused-failed = Xi ħaġa ma ħadmitx min-naħa tagħna
refused-failed-lead = Ma kienx tort tiegħek. Ma stajniex nagħmlu dak li tlabt. <strong>Ma nżamm xejn.</strong>
refused-minutes = Erġa’ pprova fi ftit minuti oħra.
