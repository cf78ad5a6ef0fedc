# reviewed = false  (no native speaker has read this yet)

### Coming back to a request: read by a worker on a phone, perhaps in fear. Short sentences, no jargon, no promise that
### nobody can keep.

## Coming back

return-title = Fila mai ho ha'u-nia kódigu
return-code = Ita-nia kódigu
return-code-hint = Letra no númeru hamutuk 16. Bele uza espasu no letra ki'ik.
return-send = Hatudu ha'u-nia pedidu
return-lost = Laiha ema mak bele hetan fali kódigu ne'ebé lakon. Se ita-nia kódigu lakon ona, haruka mensajen foun.
progress-title = Ita-nia pedidu
progress-reference = Ita-nia pedidu nia númeru:
progress-steps = Saida mak akontese to'o agora
next-title = Tuir mai saida
next-urgent = Ema ida hosi sindikatu sei trata pedidu ne'e molok { $until }.
next-triage = Ema ida iha sindikatu sei lee ita-nia pedidu iha { $until } ka molok ne'e.
next-verify = Sindikatu sei fó resposta ba ita iha { $until } ka molok ne'e.
next-update = Iha { $until } ka molok ne'e, sindikatu sei fó-hatene ba ita saida mak akontese ho ita-nia pedidu.
next-overdue = Ida-ne'e tenke hotu iha { $until } ka molok ne'e, maibé seidauk hotu. Ami fó-hanoin hela ba ema sira ne'ebé responsavel.
progress-come-back = Ita bele fila mai ho ita-nia kódigu bainhira de'it.
progress-submitted = Simu ona
progress-verified = Halo ona kontaktu no komprende ona pedidu
progress-not-taken-further = La kontinua
progress-complaint-filed = Keixa hato'o ona
progress-accepted = Keixa aseita ona
progress-monitored = Ema ida trata hela
progress-resolution-declared = Fó-hatene ona katak iha solusaun
progress-resolved = Rezolve ona
progress-means-submitted = Ema ida iha sindikatu sei lee.
progress-means-verified = Sindikatu komprende ona saida mak ita presiza, no deside hamutuk ho ita atu halo saida.
progress-means-not-taken-further = Sindikatu labele kontinua ho pedidu ne'e. Ita bele haruka mensajen foun bainhira de'it.
progress-means-complaint-filed = Sindikatu halo ona keixa hosi pedidu ne'e, tuir buat ne'ebé ita konkorda ona.
progress-means-accepted = Sindikatu kaer ona keixa ne'e. Ema ida mak responsavel.
progress-means-monitored = Sindikatu akompaña keixa ne'e no hakerek pasu ida-idak.
progress-means-resolution-declared = Sindikatu hanoin katak problema rezolve ona. Agora ema seluk ida haree fali.
progress-means-resolved = Keixa ne'e rezolve ona. Se sei iha buat ruma la loos, haruka mensajen foun.
progress-opened-in-emergency = Lee iha emerjénsia
progress-means-opened-in-emergency = Ema ida hosi sindikatu, ne'ebé baibain la trata ita-nia pedidu, tenke lee pedidu ne'e.
progress-asked = Sindikatu iha pergunta
progress-means-asked = Favór ida, lee pergunta iha kraik no hatán. Sindikatu hein ita.
progress-answered = Hatán ona
progress-means-answered = Resposta iha kraik. Se la ajuda, hakerek fali: sindikatu sei haree dala ida tan.
progress-reopened = Haree dala ida tan
progress-means-reopened = Sindikatu haree ita-nia pedidu dala ida tan.
progress-withdrawn = Ita dada fali pedidu
progress-means-withdrawn = Sindikatu la halo buat ida tan kona-ba pedidu ne'e. Se ita muda hanoin, hakerek iha kraik.

## What was written to and fro

request-messages = Mensajen
request-no-messages = Seidauk iha mensajen.
request-from-you = Ita
request-translation = Tradusaun:
request-write = Hakerek ba { $organisation }
request-write-hint = Bele uza lian saida de'it. Labele hakerek buat ne'ebé bele lori perigu ba ita.
request-write-send = Haruka
request-written = Ita-nia mensajen to'o ona.

## What the worker may change

request-contact-title = Oinsá ami bele kontaktu ita
request-contact-now = Agora: { $method }
request-contact-language = Ami hatán ho lian: { $language }
request-contact-change = Muda ida-ne'e
request-contact-lead = Buat ne'ebé ita hatete iha ne'e troka buat hotu ne'ebé ita hatete uluk. Ba ita-nia seguransa, ami la hatudu fali.
request-contact-send = Rai
request-contact-saved = Rai ona.
request-consents-title = Saida mak ita konkorda ona
request-consent-stored = Ami rai buat ne'ebé ita hakerek, atu ajuda ita. Ita konkorda iha { $day }.
request-consent-counted = Ita tama iha estatístika. Númeru de'it mak sai hosi sindikatu.
request-consent-not-counted = Ita la tama iha estatístika.
request-count-me = Hatama ha'u iha estatístika
request-do-not-count-me = Hasai ha'u hosi estatístika
request-stop-title = Para
request-withdraw = Dada fali ha'u-nia pedidu
request-withdraw-lead = Sindikatu la halo buat ida tan kona-ba pedidu ne'e no la kontaktu ita. Buat ne'ebé ita hakerek sei iha nafatin, atu ita bele muda hanoin. Se ita hakarak hasai buat ne'e, hamoos pedidu.
request-withdraw-send = Dada fali
request-erase = Hamoos ha'u-nia pedidu
request-erase-lead = Liafuan hotu-hotu lakon ba nafatin. Laiha ema mak bele lee fali: ita labele, sindikatu mós labele. Ita-nia kódigu sei la loke buat ida tan. Buat ne'ebé sindikatu fó-hatene ona ba ema seluk labele dada fali.
request-erase-send = Hamoos ba nafatin
request-erased-title = Ita-nia pedidu hamoos ona
request-erased = Laiha ema mak bele lee fali. Agora ita-nia kódigu la loke buat ida; ita bele soe kódigu ne'e.
request-is-complaint = Sindikatu halo ona keixa hosi pedidu ne'e. Se ita hakarak para ka hamoos keixa ne'e, hakerek ba sindikatu iha pájina ne'e nia leten.
request-keep = Lae, fila
request-close = Taka ha'u-nia pájina pedidu
request-closes = Pájina ne'e mós taka rasik se la halo buat ida durante minutu 15.
request-closed-title = Favór ida, hakerek fali ita-nia kódigu
request-closed = Ba ita-nia seguransa, pájina pedidu taka rasik se la halo buat ida durante minutu 15.
request-closed-kept = Ba ita-nia seguransa, pájina pedidu taka rasik se la halo buat ida durante minutu 15. Buat ne'ebé ita foin hakerek seidauk haruka: hakerek ita-nia kódigu, no sei mosu fali.
error-text-required = Hakerek buat ruma uluk

proof-title = Prova katak pedidu haruka ona
proof-received = { $organisation } simu ona pedidu ho númeru ne'e.
proof-number = Númeru
proof-at = Simu iha
proof-state = To'o iha ne'ebé
proof-union = Sindikatu
proof-made = Surat ne'e halo iha
proof-check = Atu verifika surat ne'e, husu ba { $organisation } no fó númeru.
proof-meaning = Surat ne'e hatudu katak pedidu simu ona. Nia la dehan se buat ne'ebé fó-hatene ne'e loos ka lae.
proof-hint = Surat ida ho númeru, data, to'o iha ne'ebé no sindikatu, mós iha lia-inglés, atu hatudu ba embaixada, tribunál ka sindikatu seluk. Ita-nia naran, ita-nia liafuan no ita-nia kódigu la iha laran. Maibé ema ne'ebé hetan nia iha ita-nia telemovel bele hatene katak ita husu tulun ba sindikatu.
proof-save = Rai prova (PDF)
