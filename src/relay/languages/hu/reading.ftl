safety-title = Hogyan maradhat biztonságban
safety-lead = Semmi sem nyújt teljes biztonságot. Itt leírjuk, mit teszünk mi, mit nem tudunk megtenni, és mit tehet Ön.
safety-on-this-page = Ezen az oldalon
safety-you = Mit tehet Ön
safety-address-title = Ez a helyes cím?
safety-we = Mit teszünk mi
safety-clean = Mit veszünk ki
safety-code = Az Ön kódja a válaszokhoz
safety-limits = Mitől nem tudjuk megvédeni
safety-tor = <strong>Használja a Tor Browsert,</strong> és csak a torproject.org oldalról szerezze be. Tartsa naprakészen. Állítsa a biztonsági szintjét „Legbiztonságosabb” értékre.
safety-where = <strong>Válassza meg, hol ír.</strong> Ne munkahelyi vagy iskolai eszközön vagy hálózaton írjon: láthatják, hogy a Tort használja. Ha Önnél a Tor tiltott vagy veszélyes, kapcsoljon be egy hidat a Tor Browser beállításaiban, a „Kapcsolat” résznél.
safety-words = <strong>Írja le szavakkal.</strong> A saját szavaival leírni biztonságosabb, mint fájlt küldeni.
safety-leave-out = <strong>Hagyja ki</strong> a nevét és azokat a dolgokat, amelyeket csak Ön tudhat, hacsak nem fontosak.
safety-type = <strong>Gépeljen, ne diktáljon.</strong> A hangalapú bevitel elküldheti a hangját egy cégnek. Egyes telefonos billentyűzetek megjegyzik, amit beír.
safety-stop = <strong>Gyorsan abba kell hagynia?</strong> Zárja be az ablakot. Az „Új személyazonosság” a Tor Browser menüjében mindent töröl, és elölről kezdi.
safety-address-look = Nézze meg a címet a Tor Browser tetején. A cím 56 betűből és számból áll, utána pedig <code>.onion</code> következik. Hasonlítsa össze mindet azzal a címmel, amelyet más helyen (weboldalon, plakáton, újságban) tett közzé a következő szervezet: { $organisation }.
safety-address-look-unnamed = Nézze meg a címet a Tor Browser tetején. A cím 56 betűből és számból áll, utána pedig <code>.onion</code> következik. Hasonlítsa össze mindet azzal a címmel, amelyet a nyomozók más helyen (weboldalon, plakáton, újságban) tettek közzé.
safety-address-false = Egy hamis webhely lemásolhatja ezeket az oldalakat, de a címet nem tudja lemásolni. Ezért ne bízzon egy címben csak azért, mert egy oldal, egy üzenet vagy egy keresés mutatja.
safety-we-tor = A Tor elrejti előlünk, hol van Ön. Nem kérünk fiókot, és nem kérünk nevet.
safety-we-scripts = Ezek az oldalak nem futtatnak szkripteket, és semmit sem hagynak az eszközén, amiről Önt fel lehetne ismerni.
safety-we-nothing = Ez a szerver semmit sem jegyez fel a látogatásokról.
safety-we-locked = Minden bejelentést érkezéskor lezárunk <a href="/keys">ezekkel a kulcsokkal</a>. A szerver nem tudja újra kinyitni. Ha valaki elviszi a szervert, lezárt bejelentéseket talál.
safety-we-filled = A lezárt bejelentéseket meghatározott méretekre töltjük fel. Egy rövid bejelentés ugyanúgy néz ki, mint bármelyik másik rövid bejelentés.
safety-clean-every = <strong>Minden fájlból:</strong> a nevét. Az archívumban lévő fájlok megtartják a nevüket.
safety-clean-text = <strong>A szövegéből és az egyszerű szövegfájlokból:</strong> a láthatatlan karaktereket, a rejtett vezérlőjeleket és más jeleit annak a programnak vagy másolatnak, amelyből származnak.
safety-clean-photos = <strong>Fényképekből:</strong> a helyet, az időt, a kamerát vagy telefont és a sorozatszámát, a megjegyzéseket, a kis előnézeteket, valamint a fénykép mögé rejtett képeket vagy videókat.
safety-clean-videos = <strong>Videókból és hangfelvételekből:</strong> a helyet, az időt, az eszközt, a címeket és címkéket, a borítókat, a feliratokat és más sávokat, valamint az azokat készítő program üzeneteit.
safety-clean-documents = <strong>PDF- és irodai dokumentumokból:</strong> az írók és olvasók nevét, a dátumokat, a megjegyzéseket, a nyomon követett változtatásokat, a korábbi változatokat, a mellékleteket, a kifelé mutató hivatkozásokat, a szkripteket és a képek saját rejtett adatait.
safety-clean-pictures = <strong>Egy PDF-ből, amelyet nem lehet megtisztítani,</strong> ha ezt választja: mindent, kivéve ami az oldalain látszik. Ekkor az oldalairól készült képként megy el.
safety-clean-archives = <strong>Archívumokból:</strong> a dátumokat és a tulajdonosokat. Minden benne lévő fájlt megtisztítunk, vagy az archívumot elutasítjuk.
safety-clean-else = <strong>Minden mást elutasítunk,</strong> hacsak nem kéri, hogy úgy küldjük el, ahogy van.
safety-clean-receipt = Küldés után egy oldal megmondja, mit vettünk ki az egyes fájlokból.
safety-code-you = <strong>Csak Önnél van.</strong> Ez a szerver véletlenszerűen készíti, és egyszer mutatja meg Önnek. Nem őriz meg kódokat, és azt sem jegyzi fel, melyik bejelentéshez melyik kód tartozik.
safety-code-wait = <strong>A válaszok itt várnak, lezárva.</strong> A kód birtokosán kívül senki sem tudja elolvasni őket. Ha valaki elviszi a szervert, lezárt válaszokat talál, és nem tudja megmondani, kinek szólnak.
safety-code-found = <strong>Ha valaki megtalálja a kódját,</strong> tudja, hogy valaki írt nekünk. Elolvashatja a válaszainkat, törölheti őket, és írhat nekünk úgy, mintha Ön lenne. Azt nem tudja elolvasni, amit Ön küldött.
safety-code-server = <strong>Amikor megkapja a kódját, és amikor beírja,</strong> ez a szerver a memóriájában tartja a kódot és azokat a válaszokat, amelyeket kinyit. Ha valaki titokban átvette az irányítást a szerver felett, akkor láthatja őket, és hamis válaszokat mutathat Önnek.
safety-code-mark = <strong>A bejelentése jele</strong> semmit sem nyit ki, de ha valaki megtalálja Önnél, megtudhatja, hogy bejelentést küldött, és <a href="/status">hogy megnyitották-e</a>; aki pedig meg tudja nyitni a bejelentéseket, megmondhatja, melyik az.
safety-limits-files-title = Ami a változatlanul elküldött fájlokban van elrejtve
safety-limits-files = Egy fénykép gyakran tartalmazza a helyet, az időt és a telefon típusát. Egy dokumentum gyakran tartalmazza az írója nevét. A fényképről készült képernyőkép ezek nagy részét kihagyja, de tartalmazhatja az időt és a képernyője méretét.
safety-limits-shows-title = Amit egy kép vagy felvétel mutat
safety-limits-shows = Arcok, hangok, tükröződések, kilátás egy ablakból, egy kéz. Ezt semmilyen tisztítás nem tünteti el.
safety-limits-cameras-title = A kamerák és nyomtatók jelei
safety-limits-cameras = Minden kamera halvány, csak rá jellemző mintázatot hagy a képein. Sok színes nyomtató apró sárga pontokat nyomtat, amelyek megmondják, melyik nyomtató az és melyik nap volt. A papír szkennelt képén vagy fényképén is ott vannak.
safety-limits-copy-title = Egyetlen példányhoz készült jelek
safety-limits-copy = Egy dokumentumot, képet vagy filmet mindenkinek, aki megkapja, kicsit másképp lehet elkészíteni: szavakban, szóközökben, pontokban, amelyeket senki sem lát. Egy ilyen példány elárulja, kinél volt. Ha csak Ön kapta meg, inkább írja le, mint hogy elküldje.
safety-limits-write-title = Ahogyan ír
safety-limits-write = A szavait és a hibáit össze lehet hasonlítani más szövegeivel. Használjon rövid, egyszerű mondatokat.
safety-limits-few-title = Amit csak kevesen tudnak
safety-limits-few = Ha valamit csak három ember látott, egy erről szóló bejelentés három emberre mutat.
safety-limits-when-title = Mikor és mennyit küld
safety-limits-when = Aki figyeli a kapcsolatát, látja, hogy a Tort használja, mikor, és mennyit küld. Ha a miénket is figyeli, összekapcsolhatja a kettőt. Egy nagy feltöltés feltűnő. Egy rövid szöveg nem.
safety-limits-device-title = Az Ön saját eszköze
safety-limits-device = Ha valaki más irányítja vagy bele tud nézni, láthatja, mit csinál Ön.
safety-limits-server-title = Ez a szerver, rövid ideig
safety-limits-server = Egy szkriptek nélküli oldal nem tudja lezárni a bejelentését az Ön eszközén. Ezért ez a szerver a memóriájában olvassa, amíg a bejelentés megérkezik, és amíg megtisztítja és lezárja. Ha valaki titokban átvette az irányítást a szerver felett, az akkor érkező bejelentéseket olvashatja, a korábbiakat nem. Küldés előtt <a href="/keys">Ön is lezárhat egy fájlt</a>.

keys-title = A kulcsok, amelyek lezárják a bejelentését
keys-lead = Minden bejelentést ezekkel a kulcsokkal zárunk le, amint megérkezik. Csak az tudja megnyitni, akinél egy kulcs másik fele van. A másik felek nincsenek ezen a szerveren.
keys-who = Ki tudja megnyitni a bejelentését
keys-groups = Egy felhívásról szóló bejelentést lehet, hogy csak e csoportok némelyikének kulcsaival zárunk le.
keys-right = Ezek a helyes kulcsok?
keys-compare = Hasonlítsa össze a kulcsok ujjlenyomatait azokkal, amelyeket más helyen (weboldalon, plakáton, újságban) tett közzé a következő szervezet: { $organisation }. Minden betűt és számot hasonlítson össze.
keys-compare-unnamed = Hasonlítsa össze a kulcsok ujjlenyomatait azokkal, amelyeket a nyomozók más helyen (weboldalon, plakáton, újságban) tettek közzé. Minden betűt és számot hasonlítson össze.
keys-different = <strong>Eltérnek?</strong> Akkor ne küldjön semmit. Lehet, hogy valaki átvette az irányítást ezen a szerveren.
keys-addresses = Ennek a webhelynek az összes címe
keys-addresses-lead = Ennek a webhelynek több címe van. Mindegyik ugyanazokhoz az emberekhez vezet. Ha valamelyik nem működik, próbáljon ki egy másikat.
keys-addresses-copy = Egy címet egészben másoljon ki, vagy minden betűt és számot hasonlítson össze: a majdnem ugyanolyan cím valaki másé. Ezt a listát csak olyan helyen tartsa, ahol senki más nem találja meg.
keys-list = Valóban tőlünk származik egy lista?
keys-list-who = Bejelentés küldéséhez erre nincs szüksége. Azoknak szól, akik tudnak parancssort használni, az első címet olyan helyről ismerik, amelyben megbíznak (például egy plakátról), a többit pedig máshol találták. A listát az első cím írta alá, és senki más nem tudja aláírni.
keys-list-save = Mentse ezeket a sorokat egy <code>addresses.txt</code> nevű fájlba. Minden sor végén sortörés áll, az utolsón is:
keys-list-signature = Mentse ezeket a sorokat egy <code>addresses.txt.minisig</code> nevű fájlba:
keys-list-make = Készítse el a kulcsot az első címből, ahogy arról a helyről ismeri:
keys-list-check = Ellenőrizze a listát az ingyenes <code>minisign</code> programmal:
keys-list-old = Egy régi lista is átmegy az ellenőrzésen, még akkor is, ha azóta lemondtunk egy címről. A legújabb ezen az oldalon van, az első címen.
keys-lock = Zárjon le egy fájlt saját maga
keys-lock-who = Bejelentés küldéséhez erre nincs szüksége. Azoknak szól, akik tudnak parancssort használni, és inkább egyetlen szerverben sem bíznának meg. Azt a fájlt, amelyet saját maga zár le, ez a szerver egyáltalán nem tudja olvasni.
keys-lock-clean = <strong>Előbb tisztítsa meg a fájlt.</strong> Ha már le van zárva, senki sem tudja megtisztítani.
keys-lock-save = Mentse az alábbi sorokat egy <code>keys.txt</code> nevű fájlba.
keys-lock-form = Válassza ki a <code>locked.age</code> fájlt <a href="/">az űrlapon</a>, és jelölje be ezt: „Küldés úgy, ahogy van”.
keys-all = Az összes kulcs, a keys.txt fájlhoz
keys-size = Egy lezárt fájl mérete továbbra is látható.
keys-batch = Nyomozóknak: ennek a továbbító szervernek a kulcsa
keys-batch-lead = Ez írja alá a csomagokat, amelyek elhagyják ezt a szervert. Ellenőrizze őket a <code>minisign</code> programmal. Ezzel a kulccsal senki sem tud bejelentést megnyitni.
keys-fingerprint = A kulcs ujjlenyomata
keys-kind = Típus
keys-list-answer = Ezt kell kapnia:
keys-list-must-say = Ezt kell kiírnia: „Signature and comment signature verified”. Valami mást ír ki? Akkor ne használja a listát.
keys-lock-file = Zárja le a fájlját az ingyenes <code>age</code> programmal:
keys-lock-file-post-quantum = Zárja le a fájlját az ingyenes <code>age</code> program 1.3-as vagy újabb verziójával:
keys-classic = Hagyományos
keys-post-quantum = Úgy készült, hogy a kvantumszámítógépeknek is ellenálljon
keys-hardware = Biztonsági hardverkulcson őrzik
keys-hardware-post-quantum = Biztonsági hardverkulcson őrzik, úgy készült, hogy a kvantumszámítógépeknek is ellenálljon
keys-other = Egyéb

status-title = Mi lett a bejelentésekkel és a felhívásokkal
status-lead = Ez az oldal mindenkinek ugyanaz. Senki sem tudja meg belőle, melyik bejelentést keresi Ön.
status-tip = Megnyitották a bejelentését?
status-tip-how = A bejelentése elküldése után egy oldal megmutatta a jelét: tíz szám és betű, például <code>3f2a9 01bc4</code>. Amikor egy nyomozó megnyitott egy bejelentést, a jele felkerül <a href="#marks">az ezen az oldalon lévő listára</a>.
status-search = <strong>Keresse meg ezen az oldalon a jelét.</strong> Számítógépen tartsa lenyomva a Ctrl billentyűt (Macen: ⌘), és nyomja meg az F billentyűt. Telefonon válassza a „Keresés az oldalon” pontot a Tor Browser menüjében. Amit oda beír, az eszközén marad. A lista rendezett, ezért szemmel is megkeresheti a jelét.
status-found = <strong>Ott van?</strong> Akkor egy nyomozó megnyitotta a bejelentését.
status-not-found = <strong>Nincs ott?</strong> Valószínűleg még nem nyitották meg a bejelentését. Hetekbe is telhet. Vagy már régen megnyitották: a lista az utolsó { $most } jelet tartalmazza, és a szerver hibája miatt néhány eltűnhet. Ez nem azt jelenti, hogy a bejelentése elveszett.
status-no-mark = <strong>Nem írta fel?</strong> Nem baj. Senki sem tudja kikeresni Önnek, mert nem tudjuk, melyik bejelentés az Öné.
status-appeals = Mi lett a felhívásainkkal
status-more = { $count ->
    [one] Van még egy. Az összeset megtalálja <a href="/">az első oldalon</a>.
   *[other] Van még { $count }. Az összeset megtalálja <a href="/">az első oldalon</a>.
}
status-collected = Mit vittek el
status-not-collected = Erről a szerverről még nem vittek el bejelentést.
status-batch = { $count ->
    [one] Erről a szerverről egyszer vittek el bejelentéseket. A legutóbbi csomagnak ez a kivonata (SHA-256), amelyet a nyomozók összehasonlíthatnak annak a csomagnak a kivonatával, amelyet kaptak:
   *[other] Erről a szerverről { $count } alkalommal vittek el bejelentéseket. A legutóbbi csomagnak ez a kivonata (SHA-256), amelyet a nyomozók összehasonlíthatnak annak a csomagnak a kivonatával, amelyet kaptak:
}
status-marks = A megnyitott bejelentések jelei
status-no-marks = Még nincs egy sem.
status-count = { $count ->
    [one] Egy van, a számok és betűk sorrendjében.
   *[other] { $count } van, a számok és betűk sorrendjében.
}
