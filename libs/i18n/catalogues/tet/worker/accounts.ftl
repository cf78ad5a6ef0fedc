# reviewed = false  (no native speaker has read this yet)

### The texts of workers' accounts: short sentences, read on a phone, perhaps in fear.

## The start and the report

account-link-at-start = Ita-nia konta: tama, ka halo konta foun
report-into-account = Tau mós ha'u-nia pedidu iha konta { $account }
report-into-account-hint = Telefone ne'e tama hela iha konta ne'e. Ema seluk ne'ebé bele loke konta ne'e sei haree ita-nia pedidu no pasu ida-idak. Husik mamuk se konta ne'e la'ós ita mesak nian: ita-nia kódigu de'it to'o ona.
account-has-request = Pedidu ne'e mós iha ita-nia konta. Maski nune'e, rai nafatin kódigu.

## What the phone remembers

account-phone-session = Telefone ne'e tama nafatin iha ita-nia konta to'o ita sai hosi konta, hili "Sai" ka taka browser, ka to'o minutu 30 liu tiha. Molok ne'e, ema ne'ebé kaer telefone bele haree ita-nia pedidu sira.
account-phone-password = Browser bele husu atu rai seña ka lae. Hatán lae, se ema seluk mós uza telefone ne'e.
account-phone-passkey = Passkey hela iha telefone ne'e. Ema ne'ebé bele loke telefone bele tama ho passkey, no bele haree iha settings passkey ne'e ba website ida-ne'ebé. Se ema seluk uza ka revista telefone ne'e, hili seña.

## Logging in

account-log-in-title = Tama iha ita-nia konta
account-log-in-name = Konta nia naran ka enderesu email
account-log-in-name-hint = Konta nia naran iha letra no númeru hamutuk 8. Bele uza espasu no letra ki'ik.
account-not-needed = Ita la presiza konta. Ita-nia kódigu de'it to'o ona:
account-register-link = Halo konta
account-wrong = Konta nia naran, enderesu ka seña la loos. Haree fali hotu no koko fali.

## Making an account

account-register-title = Halo konta
account-register-lead = Ho konta, ita haree ita-nia pedidu hotu la presiza hakerek kódigu sira. Ita la presiza konta: kódigu ida-idak funsiona la ho konta.
account-register-send = Halo konta
account-have-one = Ha'u iha ona konta: tama
account-without-mail-title = La ho enderesu email
account-without-mail-lead = Ami halo naran ida ba ita-nia konta no kódigu rekuperasaun ida. Hakerek rua ne'e iha surat-tahan. Ami la hatene buat seluk kona-ba ita.
account-with-mail-title = Ho enderesu email
account-with-mail-lead = Ami haruka link ida. Mensajen ne'e la hatete hosi sé no kona-ba saida, maibé link hatudu website ne'e nia enderesu. Uza enderesu email ne'ebé ema seluk la lee.
account-name-hint = Naran saida de'it, ka husik mamuk. Ita de'it mak haree.
account-password = Hili seña (password) ida
account-password-hint = Pelumenus karakter 15. Liafuan balun tuir malu di'ak, no fasil atu hanoin fali.
account-mail-sent-title = Haree ita-nia email
account-mail-sent-lead = Ami haruka ona mensajen ida ba enderesu ne'e. Nia link funsiona durante oras 24, no dala ida de'it.
account-join-title = Ita-nia konta
account-join-lead = Ita tama ho enderesu ne'e:
account-link-ended-title = Link ne'e la funsiona ona
account-link-ended-lead = Nia tempu liu ona ka uza tiha ona. Se ita seidauk iha konta, husu link foun. Se iha ona, tama iha konta.

## What is shown once

account-secrets-title = Hakerek rua ne'e iha surat-tahan
account-secrets-name = Ita-nia konta nia naran
account-secrets-code = Ita-nia kódigu rekuperasaun
account-secrets-once = Ami hatudu kódigu rekuperasaun agora de'it no labele hetan fali.
account-secrets-name-why = Ita tama ho konta nia naran no ita-nia seña.
account-secrets-code-why = Se ita haluha seña, kódigu rekuperasaun bele halo seña foun, dala ida de'it.
account-secrets-where = Rai rua ne'e iha fatin ne'ebé ita mesak de'it mak bele hetan, no labele rai hamutuk ho seña.
account-secrets-saved = Ha'u rai ona rua ne'e

## The account

account-title = Ita-nia konta
account-back = Fila ba ita-nia konta
account-logged-in-as = Ita tama ho:
account-requests = Ita-nia pedidu sira
account-no-requests = Seidauk iha pedidu iha ita-nia konta.
account-link = Aumenta pedidu ida ho nia kódigu
account-link-send = Aumenta
account-new-request = Haruka pedidu foun
account-open-request = Loke pedidu ne'e
account-unlink = Hasai hosi ha'u-nia konta
account-unlink-hint = Pedidu ne'ebé ita hasai la lakon. Nia kódigu sei loke nafatin.
account-sessions-lead = Se telefone ida hosi sira-ne'e lakon, ita fó empresta ba ema, ka la'ós ita nian: halo nia sai hosi konta iha ne'e. Depois ne'e nia la hatudu buat ida tan.
account-sessions-then = Depois hili seña foun, iha kraik.
account-sessions-passkey = Telefone ne'ebé iha ita-nia passkey bele tama fali.
account-sessions-no-passkeys = Tau seña iha passkey nia fatin: ne'e hasai passkey hotu
account-sessions-only = Iha ne'e de'it, iha fatin seluk lae.
account-recovery-code-title = Halo kódigu rekuperasaun foun
account-recovery-code-lead = Depois ne'e, kódigu tuan la funsiona ona. Hakerek ita-nia seña atu kontinua.
account-recovery-code-send = Halo foun
account-erasure-title = Hamoos ha'u-nia konta
account-erasure-lead = Konta, nia naran, nia enderesu no nia seña lakon kedas no ba nafatin. Ita-nia pedidu sira sei iha nafatin: ita bele loke ida-idak ho nia kódigu. Se kódigu ida lakon ona, laiha ema mak bele hetan fali.
account-erasure-send = Hamoos ha'u-nia konta
account-erased-title = Ita-nia konta hamoos ona
account-erased-lead = Ita bele loke ita-nia pedidu sira ho sira-nia kódigu.

## A forgotten password

account-forgotten-code-title = Ho kódigu rekuperasaun
account-forgotten-mail-title = Ho ita-nia enderesu email
account-forgotten-lost = Se ita laiha kódigu rekuperasaun no mós laiha enderesu email, laiha ema mak bele loke konta ne'e. Ita sei bele loke pedidu ida-idak ho nia kódigu.
account-recovery-hint = Letra no númeru hamutuk 20. Bele uza espasu no letra ki'ik.
account-reset-sent-title = Haree ita-nia email
account-reset-sent-lead = Se iha konta ho enderesu ne'e, ami haruka ona link ida. Link ne'e funsiona durante oras ida.
account-reset-done-title = Ita-nia seña troka ona
account-reset-done-lead = Agora tama ho seña foun ne'e.

## What is wrong with a field

error-code-wrong-recovery = Konta nia naran ka kódigu rekuperasaun la loos, ka kódigu ne'e uza tiha ona
error-password-not-valid = Ne'e la'ós ita-nia seña
