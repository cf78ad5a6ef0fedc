# reviewed = false  (no native speaker has read this yet)

### What went wrong and what to do: a title and a sentence for each kind of problem, and what can be wrong with a field. A
### worker may read each of them.

problem-malformed-request-title = Hindi namin ito mabasa
problem-malformed-request-advice = Bumalik at subukan ulit.
problem-invalid-fields-title = May mga kulang na sagot
problem-invalid-fields-advice = Tingnan ang mga sagot mo at ipadala ulit.
problem-unauthenticated-title = Mag-log in muna
problem-unauthenticated-advice = Hindi ka na naka-log in. Mag-log in ulit para magpatuloy.
problem-wrong-credentials-title = Hindi ka naka-log in
problem-wrong-credentials-advice = Hindi tama ang email address o ang password. Tingnan ang dalawa at subukan ulit.
problem-forbidden-title = Hindi ito para sa tungkulin mo
problem-forbidden-advice = Kung kailangan mo ito, magtanong sa taong namamahala ng mga account sa organisasyon mo.
problem-not-found-title = Walang laman dito
problem-not-found-advice = Tingnan kung tama ang address, o magsimula ulit sa unang page.
problem-tenant-suspended-title = Hindi available ngayon ang organisasyong ito
problem-tenant-suspended-advice = Sarado muna sa ngayon ang mga page nito. Walang maipapadala rito ngayon. Naka-save pa rin ang mga naipadala na dati.
problem-wrong-code-title = Walang nabubuksan ang code na ito
problem-wrong-code-advice = Tingnan ang bawat letra at numero, at subukan ulit.
problem-method-not-allowed-title = Hindi ito gumagana mula rito
problem-method-not-allowed-advice = Bumalik at buksan ulit ang page.
problem-request-timeout-title = Masyado itong natagalan
problem-request-timeout-advice = Baka mabagal ang koneksyon mo. Bumalik at subukan ulit.
problem-refused-transition-title = Hindi ito puwede ngayon
problem-refused-transition-advice = Hindi ito magagawa sa kalagayan nito ngayon. Iyon ang nakikita mo sa page na ito.
problem-idempotency-key-reused-title = Naipadala na ito dati
problem-idempotency-key-reused-advice = Naipadala na dati ang form na ito nang may ibang mga sagot. Ipadala lang ulit kung gusto mong magpadala ng pangalawa at bago.
problem-stale-version-title = May nagbago nito habang narito ka
problem-stale-version-advice = Buksan ulit ang page para makita kung ano na ito ngayon, at saka ulitin ang binago mo.
problem-precondition-required-title = Hindi namin ito mabasa
problem-precondition-required-advice = Buksan ulit ang page, at saka ulitin ang binago mo.
problem-body-too-large-title = Masyado itong mahaba
problem-body-too-large-advice = Walang naipadala. Paikliin ang isinulat mo at ipadala ulit.
problem-unsupported-media-type-title = Hindi namin ito mabasa
problem-unsupported-media-type-advice = Bumalik at ipadala ang form mula sa page namin.
problem-too-many-requests-title = Masyadong maraming beses sinubukan
problem-too-many-requests-advice = Maghintay ng ilang minuto, at subukan ulit.
problem-internal-title = Nagkaproblema sa panig namin
problem-internal-advice = Walang na-save ngayon. Subukan ulit pagkalipas ng ilang minuto.
problem-unavailable-title = Hindi ito gumagana sa ngayon
problem-unavailable-advice = Maghintay sandali, at subukan ulit. Nasa page na ito pa rin ang tinype mo, at hindi ito kailanman darating nang dalawang beses.
problem-foreign-form-title = Masyado nang luma ang page na ito
problem-foreign-form-advice = Bumalik, buksan ulit ang page at ipadala ulit ang form. Walang nabago.

field-required = Sagutin ang tanong na ito
field-unknown-code = Pumili ng isa sa mga sagot
field-too-long = Hanggang { $limit } character lang
field-too-large = Pumili ng hanggang { $limit } lang
field-not-valid = Tingnan ulit ang sagot na ito. Mukhang hindi ito tama
field-must-be-true = Lagyan ng tsek ang kahong ito para magpatuloy
field-not-a-date = Mag-type ng taon gaya ng 2026, at pumili ng buwan kung alam mo
field-not-a-number = Mag-type ng bilang, gaya ng 12 o 12.5
field-question-changed = Binago ng unyon ang mga tanong nito habang sumasagot ka. Pakitingnan ulit
field-not-a-partial-date = Mag-type ng taon gaya ng 2026. Idagdag ang buwan at araw kung alam mo lang
field-before-beginning = Hindi ito puwedeng mas maaga kaysa sa simula
problem-wrong-passkey-title = Hindi tinanggap ang passkey na ito
problem-wrong-passkey-advice = Hindi tinanggap ang passkey na ito. Subukan ulit, o mag-log in sa ibang paraan.
problem-link-ended-title = Hindi na gumagana ang link na ito
problem-link-ended-advice = Lumipas na ang oras nito o nagamit na ito. Humingi ng bago.

field-too-short = Gumamit ng { $limit } character o higit pa
field-too-common = Maraming gumagamit ng password na ito, o nag-leak na ito dati. Gumamit ng iba
field-about-you = Masyado itong kahawig ng pangalan mo, ng email address mo o ng pangalan ng unyon. Gumamit ng iba
field-taken = May account o bukas na imbitasyon na sa address na ito
error-current-password-not-valid = Hindi ito ang password mo ngayon
