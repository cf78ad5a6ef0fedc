# reviewed = false  (no native speaker has read this yet)

### Asking or reporting, the receipt, and coming back: read by a worker on a phone, perhaps in fear. Short sentences, no
### jargon, no promise that nobody can keep.

## The report: one thing per page

report-title = Husu ka fó-hatene
report-step = Pasu { $step } hosi { $steps }
report-continue = Kontinua
report-send-now = Ha'u hatete naton ona: haruka agora
report-back = Fila
report-unknown-hint = Husik mamuk buat ne'ebé ita la hatene ka lakohi hatete.
report-gone-title = Buat ne'ebé ita hakerek uluk lakon ona
report-gone = Ba ita-nia seguransa, ami hamoos buat ne'ebé la haruka iha oras rua nia laran. Buat ne'ebé ita foin hakerek sei iha nafatin. Favór ida, prenxe fali sira seluk.
danger-first = Se ita iha perigu agora, telefone uluk ba númeru emerjénsia iha fatin ne'e, ka ba ema ida ne'ebé ita fiar.

report-place = Fatin ne'ebé ita iha
report-danger = Agora ita iha perigu ka lae?
report-danger-hint = Se hili "Sin", ita-nia mensajen hetan marka urjente. Maski nune'e, sindikatu bele presiza oras balun atu hatán.
report-country-now = Agora ita iha nasaun ne'ebé?
report-country-of-origin = Ita mai hosi nasaun ne'ebé?
report-nationality = Ita sidadaun hosi nasaun ne'ebé?
report-nationality-hint = Hatán de'it se la hanesan ho ita-nia nasaun orijen.
report-migration-stage = Agora ita-nia situasaun oinsá?
report-unions-there = Sindikatu sira iha { $country } mós ajuda ema iha ne'ebá. Ita bele kontinua iha ne'e, ka hakerek ba ida hosi sira:

report-about = Ita-nia problema ka pergunta
report-submitter = Sé mak hakerek?
report-topic = Kona-ba saida?
report-topic-wrong = Iha buat ruma la loos
report-topic-question = Ha'u iha pergunta
report-action = Ita hakarak ami halo saida?

report-what = Saida mak akontese
report-message = Hakerek mai ami ho ita-nia liafuan rasik
report-message-hint = Bele uza lian saida de'it. Saida mak akontese, iha ne'ebé no bainhira? Sé mak halo? Labele hakerek buat ne'ebé bele lori perigu ba ita.

report-work = Ita-nia servisu, no ita
report-work-lead = Ne'e ajuda sindikatu atu servisu lalais liu.
report-sector = Servisu iha área saida?
report-occupation = Ita halo servisu saida?
report-employer = Sé mak ita-nia patraun?
report-employer-hint = Kompañia ka ema nia naran, no sidade, tuir ita hatene.
report-agency = Ajénsia ka ajente ida-ne'ebé mak buka servisu ne'e ba ita?
report-work-began = Bainhira mak ita hahú servisu?
report-work-ended = Bainhira mak ita para servisu?
report-work-ended-hint = Husik mamuk se ita sei servisu hela iha ne'ebá.
report-day = Loron
report-month = Fulan
report-year = Tinan
report-you = Kona-ba ita
report-you-hint = Ne'e ajuda ami haree sé mak presiza ajuda. Ita la presiza hatán.
report-sex = Seksu
report-age-group = Idade
report-marital-status = Estadu sivíl
report-education = Eskola aas liu ne'ebé ita remata

report-contact = Oinsá atu kontaktu ita ho seguru
report-contact-method = Ami bele kontaktu ita liuhosi saida?
report-contact-method-hint = Hili de'it buat ne'ebé ema seluk la lee no la rona.
report-contact-value = Númeru, enderesu email ka konta
report-contact-value-hint = Husik mamuk se ita lakohi ami kontaktu ita. Ba enderesu email, ami hakerek de'it katak iha buat foun.
report-safe-times = Bainhira mak seguru?
report-safe-times-hint = Ezemplu: loron-domingu, depois tuku 6 lokraik. Labele hatete ita mak sé.
report-may-say-union = Se ema seluk mak simu telefone, ami bele hatete katak sindikatu mak telefone ka lae?
report-may-leave-message = Se laiha ema mak simu, ami bele husik mensajen ka lae?
report-name = Naran
report-name-hint = Naran saida de'it ne'ebé ami bele uza atu bolu ita.
report-language = Ita hakarak ami hatán ho lian saida?
report-interpreter-needed = Ha'u presiza ema ida atu tradús bainhira ko'alia
report-own = Pergunta tan hosi { $organisation }
report-own-lead = Ita la presiza hatán. Husik mamuk buat ne'ebé ita la hatene ka lakohi hatete.
report-own-attach = Aumenta foto ka dokumentu

report-check = Haree fali no haruka
report-check-lead = Seidauk haruka buat ida. Haree fali dala ida tan.
report-change = Muda
report-not-answered = La hatán
report-excluded = Iha sindikatu ruma ne'ebé labele haree ida-ne'e ka lae?
report-excluded-hint = Ita-nia mensajen bá iha { $organisation }. Se loron ida presiza hatutan ba ema seluk, ami husu ita uluk, no nunka hatutan ba sindikatu ne'ebé ita marka iha ne'e.
report-consent = Ita konkorda ka lae?
report-notice = { $organisation } rai ita-nia resposta no ita-nia liafuan ho protesaun, no uza de'it atu ajuda ita.
report-consent-store = Ha'u konkorda katak { $organisation } rai buat ne'ebé ha'u hakerek, atu ajuda ha'u
report-consent-statistics = Ha'u konkorda atu tama iha estatístika
report-consent-statistics-hint = Númeru de'it mak sai hosi sindikatu. Konkorda ka lae, ita hetan ajuda nafatin.
report-send = Haruka

error-in-danger-now-required = Hatete se agora ita iha perigu ka lae
error-message-required = Hatete mai ami saida mak akontese
error-country-now-required = Hili nasaun ne'ebé ita iha agora
error-topic-required = Hili kona-ba saida
error-submitter-required = Hili sé mak hakerek
error-action-requested-required = Hili saida mak ita hakarak ami halo
error-contact-value-required = Fó númeru, enderesu email ka konta ida, ka hili katak ita sei haree rasik ho ita-nia kódigu
error-work-began-year-not-a-date = Bainhira mak ita hahú? Hakerek tinan, ezemplu 2026, no hili fulan se ita hatene
error-work-ended-year-not-a-date = Bainhira mak ita para? Hakerek tinan, ezemplu 2026, no hili fulan se ita hatene
error-work-ended-year-before-beginning = Data para servisu labele uluk liu data hahú. Haree fali data rua ne'e
error-consent-to-store-must-be-true = Ami bele ajuda de'it se ami bele rai buat ne'ebé ita hakerek. Marka kaixa ne'e se ita konkorda
error-code-wrong-code = Kódigu ne'e la loke buat ida. Haree fali letra no númeru ida-idak, depois koko fali

## The receipt

done-title = Ami simu ona ita-nia mensajen
done-danger-title = Ita hatete katak ita iha perigu
done-danger-trusted = Fó-hatene ba ema ida ne'ebé ita fiar kona-ba fatin ne'ebé ita iha. Ita-nia mensajen hetan ona marka urjente.
done-code = Ita-nia kódigu
done-reference = Ita-nia pedidu nia númeru:
done-copy = Kopia kódigu
done-copied = Kódigu kopia ona
done-picture = Rai hanesan foto
done-print = Imprime
done-saved = Ha'u rai ona ha'u-nia kódigu
report-sent = Se liña kotu molok ita haree ita-nia kódigu, ami bele hatudu agora. Bele halo ne'e iha minutu 15 nia laran hafoin ita haruka mensajen.
report-sent-show = Hatudu ha'u-nia kódigu
report-saved-title = Ami la hatudu tan ita-nia kódigu
report-saved = Agora ita mesak de'it mak iha kódigu ne'e. Fila mai ho ita-nia kódigu bainhira de'it atu haree saida mak akontese, atu hakerek mai ami, ka atu haruka foto.
done-save = Rai kódigu ne'e agora. Ami hatudu dala ida de'it no labele hetan fali.
done-save-how = Hakerek kódigu iha surat-tahan, ka hasai foto no subar foto ne'e. Ho kódigu ne'e de'it, la ho buat seluk, mak ita bele haree saida mak akontese ho ita-nia pedidu.
done-next-title = Tuir mai saida
done-next-read = Ema ida iha { $organisation } sei lee ita-nia mensajen iha { $until } ka molok ne'e.
done-next-contact = Ema ne'e kontaktu ita tuir dalan ne'ebé ita hili, atu komprende saida mak ita presiza. La presiza hatudu prova ida.
done-next-code-only = Ami la kontaktu ita. Fila mai ho ita-nia kódigu atu haree saida mak akontese.
done-next-return = Ita bele fila mai ho ita-nia kódigu bainhira de'it.
done-leave = Bainhira hotu ona, hili "Sai". Molok ne'e, telefone ne'e bele hatudu tan kódigu iha minutu 15 nia laran.
