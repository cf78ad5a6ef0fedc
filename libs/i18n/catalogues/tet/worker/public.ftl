# reviewed = false  (no native speaker has read this yet)

### The pages that everybody can open. A worker reads them on a phone, perhaps in fear: short sentences, no jargon, no
### promise that nobody can keep.

## Every page

skip-to-content = Bá kedas konteúdu prinsipál
exit = Sai
exit-explained = "Sai" taka pájina ne'e kedas no loke pájina seluk ne'ebé baibain de'it.
languages = Lian
choose-language = Hili ita-nia lian
footer-who = Pájina ne'e { $organisation } nian, sindikatu ida. Ne'e la'ós pájina governu nian.
footer-phone = Telefone:
footer-email = Email:
footer-open = Oras loke:
back-to-start = Fila ba pájina dahuluk
closed-elsewhere = Sindikatu seluk iha rede ne'e bele ajuda ita. Buat ne'ebé ita haruka iha ne'e uluk seguru nafatin, no ita-nia kódigu funsiona fali bainhira pájina sira-ne'e loke fali.
closed-elsewhere-link = Buka sindikatu seluk
optional = (la obriga)
choose = Hili
other-countries = Nasaun seluk
important = Importante
yes = Sin
no = Lae
network-name = Sindikatu sira ba traballadór migrante

## Forms

error-prefix = Erru:
error-summary-title = Iha problema ida
error-trace = Erru ne'e nia númeru, atu fó ba sindikatu:

## The network's host

network-title = Hili ita-nia sindikatu
network-lead = Hili sindikatu ida iha nasaun ne'ebé ita iha agora, ka iha ita-nia rain.
network-empty = Seidauk iha sindikatu ne'ebé partisipa.
network-find = Buka sindikatu ba nasaun ne'e
unions-title = Ajuda iha { $country }
unions-lead = Sindikatu ne'e simu pergunta no informasaun kona-ba problema hosi ema ne'ebé iha nasaun ne'e.
unions-lead-fallback = Laiha sindikatu hosi nasaun ne'e mak partisipa. Sindikatu ida-ne'e mak simu ita-nia pergunta ka problema iha nia fatin.
unions-none = Seidauk iha sindikatu ne'ebé responsavel ba nasaun ne'e. Hili sindikatu ida ne'ebé ita fiar, ezemplu iha ita-nia rain.
unions-go = Husu ka fó-hatene
unions-all = Sindikatu hotu
emergency-title = Númeru emerjénsia
emergency-hint = Polísia no ajuda, tuir nasaun ida-idak
emergency-lead = Se ita iha perigu agora, telefone uluk. Depois ita bele hakerek ba sindikatu.
emergency-none = Seidauk iha númeru iha ne'e. Husu ba ema ne'ebé ita fiar, ka buka númeru iha fatin ne'ebé ita iha.
emergency-always = loron no kalan
emergency-checked = Konfere ikus liu: { $day }.

## The start

start-title = Ajuda ba traballadór migrante
start-lead = Ita bele husu ba { $organisation }, ka fó-hatene ami kona-ba problema iha servisu.
start-report = Husu ka fó-hatene
start-report-hint = Formuláriu ida de'it. La presiza konta no la presiza naran.
start-return = Fila mai ho ha'u-nia kódigu
start-return-hint = Haree saida mak akontese ho ita-nia pedidu.
start-free = La selu buat ida.
start-no-name = Ita la presiza fó ita-nia naran.
start-no-status = Ami la husu kona-ba ita-nia vistu ka autorizasaun servisu.
safety-link = Ne'e seguru ka lae?

## Safety

safety-title = Ne'e seguru ka lae?
safety-who-title = Sé mak haree buat ne'ebé ita hakerek
safety-who-team = Só ema iha { $organisation } ne'ebé trata ita-nia pedidu mak lee ita-nia liafuan.
safety-who-others = Laiha ema iha sindikatu nia li'ur mak lee, só se ita konkorda uluk.
safety-who-employer = Ami la fó-hatene ba ita-nia patraun, ita-nia ajente, polísia ka imigrasaun katak ita hakerek mai ami, só se ita mak husu ami atu halo.
safety-who-statistics = Se ita konkorda, ita-nia pedidu tama iha estatístika: ema hira, hosi nasaun ne'ebé, kona-ba saida. Nunka tau ita-nia naran no nunka tau ita-nia liafuan.
safety-phone-title = Saida mak ita-nia telefone rai
safety-phone-history = Browser nia istória (history) hatudu katak ita loke website ne'e. Uza janela privadu (incognito), ka hamoos istória depois.
safety-phone-words = Website ne'e la rai iha ita-nia telefone buat ne'ebé ita hakerek. Tekladu (keyboard) balun rai liafuan rasik.
safety-phone-files = Foto no gravasaun ne'ebé ita haruka sei iha mós iha ita-nia telefone. Hamoos iha telefone se ema seluk bele hetan.
safety-phone-network = Rede nia na'in (ezemplu patraun, se ita uza nia Wi-Fi) bele haree website ida-ne'ebé mak ita loke, maibé la haree buat ne'ebé ita hakerek.
safety-phone-receipt = Foto hosi ita-nia kódigu iha naran ne'ebé la hatudu buat ida. Subar foto ne'e, ka hamoos bainhira ita dekór ona kódigu ne'e.
safety-phone-code = Ami hatudu ita-nia kódigu dala ida de'it. Rai iha fatin ne'ebé ita mesak de'it mak bele hetan.
safety-exit-title = Sai lalais
safety-exit-limits = "Sai" labele hamoos browser nia istória, no butaun Back bele loke fali website ne'e.
safety-choice-title = Ita mak deside
safety-choice-name = Ita bele la hatete ita-nia naran.
safety-choice-contact = Ita bele husu ami atu la kontaktu ita. Entaun ita fila mai ho ita-nia kódigu.

## Shared with the console

login-email = Enderesu email
login-password = Seña (password)
login-send = Tama
staff-login = Ba funsionáriu: tama
error-again = Koko fali
log-out = Sai hosi konta
other-way = Dalan seluk
passkey-use = Uza passkey
passkey-use-title = Uza ita-nia passkey
passkey-use-lead = Ita-nia telefone ka komputadór husu ita atu konfirma katak ne'e ita duni.
passkey-make-title = Halo passkey
passkey-make-lead = Ita-nia telefone ka komputadór rai passkey ne'e. Ita tama ho liman-fuan, oin ka númeru ne'ebé ita uza hodi loke telefone ka komputadór ne'e.
passkey-make-send = Halo passkey
passkey-failed = Ne'e la konsege, ka kansela tiha. Koko fali, ka hili dalan seluk.
passkey-no-script = Passkey presiza JavaScript. Hili dalan seluk.
set-up-passkey-send = Halo passkey
me-password = Seña
me-sessions = Iha ne'ebé ita-nia konta loke hela
me-session-unknown = Browser ne'ebé la koñese
me-session-seen = uza ikus { $at }
me-session-current = Ida-ne'e
me-session-end = Sai hosi konta
me-sessions-end = Sai hosi konta iha fatin seluk hotu
password-current = Seña agora nian
password-new = Seña foun
password-change = Troka seña
password-changed = Ita-nia seña troka ona. Iha fatin seluk hotu, ita sai ona hosi konta.
join-passkey = Kontinua la ho seña
forgotten-link = Ita haluha seña ka?
forgotten-title = Ita haluha seña ka?
forgotten-lead = Hakerek ita-nia enderesu email. Se iha konta ida, ami haruka link ba enderesu ne'e.
forgotten-send = Haruka link
reset-title = Hili seña foun
