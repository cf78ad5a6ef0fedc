# reviewed = false  (no native speaker has read this yet)

### What went wrong and what to do: a title and a sentence for each kind of problem, and what can be wrong with a field. A
### worker may read each of them.

problem-malformed-request-title = Ami la konsege lee ida-ne'e
problem-malformed-request-advice = Fila no koko fali.
problem-invalid-fields-title = Resposta balun falta
problem-invalid-fields-advice = Haree fali ita-nia resposta sira no haruka fali.
problem-unauthenticated-title = Tama iha konta uluk
problem-unauthenticated-advice = Ita-nia sesaun hotu ona. Tama fali atu kontinua.
problem-wrong-credentials-title = Ita seidauk tama iha konta
problem-wrong-credentials-advice = Enderesu email ka seña la loos. Haree fali rua ne'e no koko fali.
problem-forbidden-title = Ne'e la'ós ba ita-nia knaar
problem-forbidden-advice = Se ita presiza, husu ba ema ne'ebé jere konta sira iha ita-nia organizasaun.
problem-not-found-title = Laiha buat ida iha ne'e
problem-not-found-advice = Haree fali enderesu, ka hahú fali hosi pájina dahuluk.
problem-tenant-suspended-title = Organizasaun ne'e taka hela agora
problem-tenant-suspended-advice = Nia pájina sira taka hela ba tempu ida. Agora labele haruka buat ida iha ne'e; buat ne'ebé haruka ona uluk rai hela nafatin.
problem-wrong-code-title = Kódigu ne'e la loke buat ida
problem-wrong-code-advice = Haree fali letra no númeru ida-idak, depois koko fali.
problem-method-not-allowed-title = Ne'e la funsiona hosi ne'e
problem-method-not-allowed-advice = Fila no loke fali pájina.
problem-request-timeout-title = Ne'e kleur liu
problem-request-timeout-advice = Karik ita-nia internet neineik. Fila no koko fali.
problem-refused-transition-title = Agora labele halo ida-ne'e
problem-refused-transition-advice = Situasaun agora la permite ida-ne'e. Iha ne'e ita haree situasaun agora nian.
problem-idempotency-key-reused-title = Ne'e haruka tiha ona
problem-idempotency-key-reused-advice = Formuláriu ne'e haruka tiha ona ho resposta seluk. Haruka fali de'it se ita hakarak haruka ida tan, foun.
problem-stale-version-title = Ema seluk muda tiha ona ida-ne'e
problem-stale-version-advice = Loke fali pájina atu haree oinsá agora, depois halo fali ita-nia mudansa.
problem-precondition-required-title = Ami la konsege lee ida-ne'e
problem-precondition-required-advice = Loke fali pájina, depois halo fali ita-nia mudansa.
problem-body-too-large-title = Ne'e naruk liu
problem-body-too-large-advice = Seidauk haruka buat ida. Halo ita-nia testu badak liu no haruka fali.
problem-unsupported-media-type-title = Ami la konsege lee ida-ne'e
problem-unsupported-media-type-advice = Fila no haruka formuláriu hosi ami-nia pájina.
problem-too-many-requests-title = Koko dala barak liu
problem-too-many-requests-advice = Hein minutu balun, depois koko fali.
problem-internal-title = Iha buat ruma la loos iha ami-nia parte
problem-internal-advice = Dala ida-ne'e la rai buat ida. Hein minutu balun, depois koko fali.
problem-unavailable-title = Agora ne'e la funsiona
problem-unavailable-advice = Hein oituan, depois koko fali. Buat ne'ebé ita hakerek rai hela iha pájina ne'e, no nunka to'o dala rua.
problem-foreign-form-title = Pájina ne'e tuan liu ona
problem-foreign-form-advice = Fila, loke fali pájina no haruka formuláriu dala ida tan. Seidauk muda buat ida.

field-required = Hatán pergunta ne'e
field-unknown-code = Hili ida hosi resposta sira
field-too-long = Uza karakter { $limit } ka menus
field-too-large = Hili { $limit } ka menus
field-not-valid = Haree fali resposta ne'e: iha buat ruma la loos
field-must-be-true = Marka kaixa ne'e atu kontinua
field-not-a-date = Hakerek tinan, ezemplu 2026, no hili fulan se ita hatene
field-not-a-number = Hakerek númeru, ezemplu 12 ka 12.5
field-question-changed = Sindikatu troka tiha nia pergunta sira. Favór haree fali
field-not-a-partial-date = Hakerek tinan, ezemplu 2026. Aumenta fulan no loron se ita hatene de'it
field-before-beginning = Data ne'e labele uluk liu data hahú
problem-wrong-passkey-title = Sistema la simu passkey ne'e
problem-wrong-passkey-advice = Sistema la simu passkey ne'e. Koko fali, ka tama ho dalan seluk.
problem-link-ended-title = Link ne'e la funsiona ona
problem-link-ended-advice = Nia tempu liu ona ka uza tiha ona. Husu link foun.

field-too-short = Uza karakter { $limit } ka liu
field-too-common = Ema barak uza seña ne'e, ka seña ne'e sai tiha ona iha internet. Hili seluk
field-about-you = Ne'e hanesan liu ita-nia naran, ita-nia enderesu email ka sindikatu nia naran. Hili seluk
field-taken = Iha ona konta ka konvite ida ho enderesu ne'e
error-current-password-not-valid = Ne'e la'ós ita-nia seña agora nian
