replies-title = Válasz elolvasása
replies-nothing = Ezekhez a szavakhoz nincs válasz
replies-problem-title = Ez nem kód
replies-nothing-lead = Ennek két oka lehet. Ez a szerver nem tudja megmondani, melyik igaz.
replies-nothing-yet = <strong>Még senki sem válaszolt.</strong> Napokba vagy hetekbe telhet, és sok bejelentésre nem érkezik válasz. Jöjjön vissza egy másik napon.
replies-nothing-wrong = <strong>Az egyik szó hibás,</strong> vagy a szavak más sorrendben vannak. Hasonlítsa össze őket azzal, amit felírt.
replies-nothing-same = Egy kód, amelyet soha nem adtunk ki, itt ugyanúgy néz ki, mint az Öné. Így találgatással senki sem tudhatja meg, hogy Ön írt nekünk.
replies-lead = A bejelentése elküldése után egy oldal egy hét szóból álló kódot mutatott. Írja be ide, hogy lássa, válaszoltunk-e.
replies-hint = Hét angol szó, szóközökkel elválasztva. Kis- és nagybetűvel is jó.
replies-good = Jó tudni
replies-weeks = <strong>Napokba vagy hetekbe telhet,</strong> és sok bejelentésre nem érkezik válasz. Ez nem azt jelenti, hogy a bejelentését nem olvasták el.
replies-locked = <strong>A válaszok le vannak zárva az Ön kódjához.</strong> Ez a szerver nélküle nem tudja megnyitni őket. Kódokat nem őriz meg, és az Önét is elfelejti, amint megmutatta az oldalt.
replies-lost = <strong>Elvesztette a kódját?</strong> Akkor senki sem tudja elolvasni az Önnek szóló válaszokat, és mi sem tudjuk újra elkészíteni a kódot. <a href="/">Küldjön egy másik bejelentést</a>, hogy újat kapjon.
replies-more = <strong>Szeretne többet elmondani?</strong> Írja be a kódját <a href="/">az űrlapon</a> is. Így tudjuk, hogy mindkét bejelentés Öntől jön.
replies-only-here = <strong>Csak itt válaszolunk.</strong> Valaki más módon ír Önnek a bejelentéséről, pedig soha nem mondta meg nekünk, hogyan érhetjük el? Akkor az nem mi vagyunk. Ne válaszoljon.
replies-give-away = <a href="/safety#code">Mit árulhat el a kódja?</a>
replies-label = Az Ön kódja
replies-look = Válaszok keresése

code-empty = Írja be a kódja mind a { $all } szavát.
code-count = { $count ->
    [one] Egy kód { $all } szóból áll, Ön csak egyet írt be. Írja be mindet.
   *[other] Egy kód { $all } szóból áll, Ön { $count } szót írt be. Írja be mindet, a megadott sorrendben.
}
code-unknown = { $word }. szó: ilyen szó nem lehet egy kódban. Hasonlítsa össze azzal, amit felírt.
code-too-long = Ez túl hosszú. Csak a kódja { $all } szavát írja be.

mailbox-waiting = { $count ->
    [one] Egy válasz várja Önt
   *[other] { $count } válasz várja Önt
}
mailbox-delete = { $count ->
    [one] Törli ezt a választ?
   *[other] Töröl { $count } választ?
}
mailbox-deleted = Törölve
mailbox-from = Feladó: { $organisation }. Csak Önnek szól.
mailbox-from-unnamed = A nyomozóktól, csak Önnek.
mailbox-order = Nincsenek sorrendben, mert nem jegyezzük fel az időpontokat.
mailbox-reply = { $number }. válasz
mailbox-reply-next-part = { $number }. válasz, folytatás
mailbox-goes-on = Ez a válasz a következő oldalon folytatódik.
mailbox-position = { $page }. oldal, összesen { $pages }.
mailbox-now = Mit tehet most
mailbox-write-back = <strong>Írjon vissza.</strong> Nyissa meg <a href="/">az űrlapot</a>, és írja be ott is a kódját. Így tudjuk, hogy Öntől jön.
mailbox-no-trace = <strong>Ne hagyjon nyomot.</strong> Válassza az „Új személyazonosság” pontot a Tor Browser menüjében, vagy zárja be a Tor Browsert. Semmit se másoljon erre az eszközre abból, amit itt olvas.
mailbox-delete-read = <strong>Törölje, amit elolvasott.</strong> Lezárva ezen a szerveren marad, amíg nem törli.
mailbox-new-identity = <strong>Ne hagyjon nyomot.</strong> Válassza az „Új személyazonosság” pontot a Tor Browser menüjében, vagy zárja be a Tor Browsert.
mailbox-sure = { $count ->
    [one] Senki sem tudja visszahozni.
   *[other] Mindegyik törlődik, a többi oldalon lévők is. Senki sem tudja visszahozni őket.
}
mailbox-none-left = Már nem volt mit törölni.
mailbox-gone = { $count ->
    [one] A válasz törlődött erről a szerverről.
   *[other] { $count } válasz törlődött erről a szerverről.
}
mailbox-stays-good = A kódja továbbra is jó: az új válaszok ehhez érkeznek.

mailbox-next = Következő oldal
mailbox-before = Előző oldal
mailbox-delete-all = Az összes törlése …
mailbox-yes = Igen, törlöm
mailbox-no = Nem, vissza
mailbox-again = Újra megnézem
