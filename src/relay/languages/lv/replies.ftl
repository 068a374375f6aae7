replies-title = Lasīt atbildi
replies-nothing = Šiem vārdiem nav nevienas atbildes
replies-problem-title = Tas nav kods
replies-nothing-lead = Tam var būt divi iemesli. Šis serveris nevar pateikt, kurš ir īstais.
replies-nothing-yet = <strong>Vēl neviens nav atbildējis.</strong> Tas var ilgt dienas vai nedēļas, un uz daudziem ziņojumiem atbildes nav. Atgriezieties citā dienā.
replies-nothing-wrong = <strong>Kāds vārds ir nepareizs</strong> vai arī vārdi ir citā secībā. Salīdziniet tos ar to, ko pierakstījāt.
replies-nothing-same = Kods, kas nekad nav izsniegts, šeit izskatās tāpat kā jūsu kods. Tāpēc neviens minot nevar uzzināt, ka jūs mums rakstījāt.
replies-lead = Kad nosūtījāt ziņojumu, lapa jums parādīja kodu no septiņiem vārdiem. Ierakstiet to šeit, lai redzētu, vai esam atbildējuši.
replies-hint = Septiņi angļu valodas vārdi ar atstarpēm starp tiem. Der gan mazie, gan lielie burti.
replies-good = Labi zināt
replies-weeks = <strong>Tas var ilgt dienas vai nedēļas,</strong> un uz daudziem ziņojumiem atbildes nav. Tas nenozīmē, ka jūsu ziņojums nav izlasīts.
replies-locked = <strong>Atbildes ir aizslēgtas jūsu kodam.</strong> Bez tā šis serveris tās nevar atvērt. Tas neglabā kodus un aizmirst jūsu kodu, tiklīdz ir parādījis jums lapu.
replies-lost = <strong>Vai pazaudējāt kodu?</strong> Tad jums domātās atbildes neviens nevar izlasīt, un mēs nevaram kodu izveidot no jauna. <a href="/">Nosūtiet vēl vienu ziņojumu</a>, lai saņemtu jaunu kodu.
replies-more = <strong>Vai vēlaties pastāstīt vairāk?</strong> Ierakstiet savu kodu arī <a href="/">veidlapā</a>. Tad mēs zināsim, ka abi ziņojumi ir no jums.
replies-only-here = <strong>Mēs atbildam tikai šeit.</strong> Kāds raksta jums par ziņojumu citā veidā, lai gan jūs mums nekad neteicāt, kā jūs sasniegt? Tad tie neesam mēs. Neatbildiet.
replies-give-away = <a href="/safety#code">Ko var atklāt jūsu kods?</a>
replies-label = Jūsu kods
replies-look = Meklēt atbildes

code-empty = Ierakstiet visus { $all } sava koda vārdus.
code-count = { $count ->
    [zero] Kodā ir { $all } vārdi, bet jūs ierakstījāt { $count } vārdus. Ierakstiet tos visus pareizā secībā.
    [one] Kodā ir { $all } vārdi, bet jūs ierakstījāt { $count } vārdu. Ierakstiet tos visus pareizā secībā.
   *[other] Kodā ir { $all } vārdi, bet jūs ierakstījāt { $count } vārdus. Ierakstiet tos visus pareizā secībā.
}
code-unknown = { $word }. vārds nav tāds vārds, kāds var būt kodā. Salīdziniet to ar to, ko pierakstījāt.
code-too-long = Tas ir par garu. Ierakstiet tikai { $all } sava koda vārdus.

mailbox-waiting = { $count ->
    [zero] Jūs gaida { $count } atbildes
    [1] Jūs gaida viena atbilde
    [one] Jūs gaida { $count } atbilde
   *[other] Jūs gaida { $count } atbildes
}
mailbox-delete = { $count ->
    [zero] Vai dzēst { $count } atbildes?
    [1] Vai dzēst šo atbildi?
    [one] Vai dzēst { $count } atbildi?
   *[other] Vai dzēst { $count } atbildes?
}
mailbox-deleted = Dzēsts
mailbox-from = Sūtītājs: { $organisation }. Tikai jums.
mailbox-from-unnamed = No izmeklētājiem, tikai jums.
mailbox-order = Tās nav sakārtotas nekādā secībā, jo mēs nepierakstām laiku.
mailbox-reply = { $number }. atbilde
mailbox-reply-next-part = { $number }. atbilde, turpinājums
mailbox-goes-on = Šī atbilde turpinās nākamajā lapā.
mailbox-position = Šī ir { $page }. lapa no { $pages }.
mailbox-now = Ko varat darīt tagad
mailbox-write-back = <strong>Atrakstiet.</strong> Atveriet <a href="/">veidlapu</a> un ierakstiet savu kodu arī tur. Tad mēs zināsim, ka tas ir no jums.
mailbox-no-trace = <strong>Neatstājiet pēdas.</strong> Tor Browser izvēlnē izvēlieties „New Identity” (jauna identitāte) vai aizveriet Tor Browser. Neko, ko šeit izlasījāt, nekopējiet šajā ierīcē.
mailbox-delete-read = <strong>Izdzēsiet to, ko izlasījāt.</strong> Līdz tam tas paliek šajā serverī aizslēgts.
mailbox-new-identity = <strong>Neatstājiet pēdas.</strong> Tor Browser izvēlnē izvēlieties „New Identity” (jauna identitāte) vai aizveriet Tor Browser.
mailbox-sure = { $count ->
    [zero] Tiks dzēstas visas atbildes, arī tās, kas ir citās lapās. Neviens tās nevarēs atgūt.
    [1] Neviens to nevarēs atgūt.
    [one] Tiks dzēstas visas atbildes, arī tās, kas ir citās lapās. Neviens tās nevarēs atgūt.
   *[other] Tiks dzēstas visas atbildes, arī tās, kas ir citās lapās. Neviens tās nevarēs atgūt.
}
mailbox-none-left = Vairs nebija, ko dzēst.
mailbox-gone = { $count ->
    [zero] No šī servera ir izdzēstas { $count } atbildes.
    [1] Atbilde no šī servera ir izdzēsta.
    [one] No šī servera ir izdzēsta { $count } atbilde.
   *[other] No šī servera ir izdzēstas { $count } atbildes.
}
mailbox-stays-good = Jūsu kods joprojām ir derīgs: jaunas atbildes nāks uz to.

mailbox-next = Nākamā lapa
mailbox-before = Iepriekšējā lapa
mailbox-delete-all = Dzēst visas …
mailbox-yes = Jā, dzēst
mailbox-no = Nē, atgriezties
mailbox-again = Skatīties vēlreiz
