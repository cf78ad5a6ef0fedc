# reviewed = false  (no native speaker has read this yet)

### Asking or reporting, the receipt, and coming back: read by a worker on a phone, perhaps in fear. Short sentences, no
### jargon, no promise that nobody can keep.

## The report: one thing per page

report-title = Magtanong o mag-report
report-step = Hakbang { $step } ng { $steps }
report-continue = Magpatuloy
report-send-now = Sapat na ang nasabi ko: ipadala na
report-back = Bumalik
report-unknown-hint = Iwanang blangko ang hindi mo alam o ayaw mong sabihin.
report-gone-title = Wala na ang isinulat mo kanina
report-gone = Para sa kaligtasan mo, binubura namin ang hindi naipadala sa loob ng dalawang oras. Narito pa ang kasusulat mo lang. Pakisagutan ulit ang iba pa.
danger-first = Kung nasa panganib ka ngayon, tumawag muna sa emergency number ng lugar kung nasaan ka, o sa taong pinagkakatiwalaan mo.

report-place = Kung nasaan ka
report-danger = Nasa panganib ka ba ngayon?
report-danger-hint = Kung “Oo” ang sagot mo, mamarkahang urgent ang mensahe mo. Puwede pa ring abutin ng ilang oras bago sumagot ang unyon.
report-country-now = Nasaang bansa ka ngayon?
report-country-of-origin = Saang bansa ka nagmula?
report-nationality = Mamamayan (citizen) ka ng anong bansa?
report-nationality-hint = Sagutin lang kung iba ito sa bansang pinagmulan mo.
report-migration-stage = Alin dito ang kalagayan mo ngayon?
report-unions-there = Tumutulong din sa mga tao roon ang mga unyon sa { $country }. Puwede kang magpatuloy rito, o sa isa sa kanila na lang sumulat:

report-about = Ang problema o tanong mo
report-submitter = Sino ang sumusulat?
report-topic = Tungkol saan ito?
report-topic-wrong = May maling nangyayari
report-topic-question = May tanong ako
report-action = Ano ang gusto mong gawin namin?

report-what = Ano ang nangyari
report-message = Ikuwento sa amin sa sarili mong salita
report-message-hint = Kahit anong wika, puwede. Ano ang nangyari, saan at kailan? Sino ang gumawa? Huwag isulat ang puwedeng maglagay sa iyo sa panganib.

report-work = Tungkol sa trabaho mo at sa iyo
report-work-lead = Nakakatulong ito para mas mabilis na makakilos ang unyon.
report-sector = Anong klaseng trabaho ito?
report-occupation = Ano ang ginagawa mo sa trabaho?
report-employer = Sino ang employer mo?
report-employer-hint = Pangalan ng kompanya o tao, at ang bayan o lungsod, ayon sa alam mo.
report-agency = Anong ahensya o ahente ang naghanap ng trabahong ito para sa iyo?
report-work-began = Kailan ka nagsimula?
report-work-ended = Kailan ka huminto?
report-work-ended-hint = Iwanang blangko kung nagtatrabaho ka pa roon.
report-day = Araw
report-month = Buwan
report-year = Taon
report-you = Tungkol sa iyo
report-you-hint = Nakakatulong ito para makita namin kung sino ang nangangailangan ng tulong. Hindi mo kailangang sumagot.
report-sex = Kasarian
report-age-group = Edad
report-marital-status = Civil status
report-education = Pinakamataas na antas ng pag-aaral na natapos mo

report-contact = Paano ka makokontak nang ligtas
report-contact-method = Paano ka namin puwedeng kontakin?
report-contact-method-hint = Piliin lang ang walang ibang nakakabasa o nakakarinig.
report-contact-value = Numero, email address o account
report-contact-value-hint = Iwanang blangko kung hindi ka namin dapat kontakin. Kung email address ito, isusulat lang namin doon na may bago.
report-safe-times = Kailan ligtas?
report-safe-times-hint = Halimbawa: tuwing Linggo, pagkatapos ng alas-6 ng gabi. Huwag sabihin kung sino ka.
report-may-say-union = Kung iba ang sumagot, puwede ba naming sabihin na unyon ang tumatawag?
report-may-leave-message = Kung walang sumagot, puwede ba kaming mag-iwan ng mensahe?
report-name = Pangalan
report-name-hint = Kahit anong pangalan na puwede naming itawag sa iyo.
report-language = Sa anong wika kami dapat sumagot?
report-interpreter-needed = Kailangan ko ng interpreter (tagasalin) kapag mag-uusap tayo
report-own = Dagdag na mga tanong mula sa { $organisation }
report-own-lead = Hindi mo kailangang sagutin ang mga ito. Iwanang blangko ang hindi mo alam o ayaw mong sabihin.
report-own-attach = Magdagdag ng litrato o dokumento

report-check = Tingnan at ipadala
report-check-lead = Wala pang naipapadala. Tingnan mo ulit.
report-change = Baguhin
report-not-answered = Hindi sinagot
report-excluded = May unyon bang hindi dapat makakita nito?
report-excluded-hint = Pupunta ang mensahe mo sa { $organisation }. Kung kailangan itong ipasa balang araw, tatanungin ka muna, at hindi ito kailanman ipapasa sa mga unyong lalagyan mo ng tsek dito.
report-consent = Ang pagpayag mo
report-notice = Sine-save ng { $organisation } ang mga sagot at isinulat mo sa paraang protektado, at ginagamit lang ang mga ito para tulungan ka.
report-consent-store = Pumapayag ako na i-save ng { $organisation } ang isinulat ko, para tulungan ako
report-consent-statistics = Pumapayag akong isama sa bilang ng statistics
report-consent-statistics-hint = Mga bilang lang ang lumalabas sa unyon. Tutulungan ka, pumayag ka man o hindi.
report-send = Ipadala

error-in-danger-now-required = Sabihin kung nasa panganib ka ngayon o hindi
error-message-required = Ikuwento sa amin ang nangyari
error-country-now-required = Piliin ang bansa kung nasaan ka ngayon
error-topic-required = Piliin kung tungkol saan ito
error-submitter-required = Piliin kung sino ang sumusulat
error-action-requested-required = Piliin ang gusto mong gawin namin
error-contact-value-required = Magbigay ng numero, email address o account, o piliin na titingin ka na lang gamit ang code mo
error-work-began-year-not-a-date = Kailan ka nagsimula? Mag-type ng taon gaya ng 2026, at pumili ng buwan kung alam mo
error-work-ended-year-not-a-date = Kailan ka huminto? Mag-type ng taon gaya ng 2026, at pumili ng buwan kung alam mo
error-work-ended-year-before-beginning = Mas nauna ang petsa ng paghinto kaysa sa pagsisimula. Pakitingnan ang dalawang petsa
error-consent-to-store-must-be-true = Makakatulong lang kami kung puwede naming i-save ang isinulat mo. Lagyan ng tsek ang kahon kung pumapayag ka
error-code-wrong-code = Walang nabubuksan ang code na ito. Tingnan ang bawat letra at numero, at subukan ulit

## The receipt

done-title = Natanggap namin ang mensahe mo
done-danger-title = Sinabi mong nasa panganib ka
done-danger-trusted = Sabihin sa taong pinagkakatiwalaan mo kung nasaan ka. Minarkahang urgent ang mensahe mo.
done-code = Ang code mo
done-reference = Numero ng hiling mo:
done-copy = Kopyahin ang code
done-copied = Nakopya na ang code
done-picture = I-save bilang litrato
done-print = I-print
done-saved = Naitago ko na ang code ko
report-sent = Kung naputol ang linya bago lumabas ang code mo, maipapakita namin ito ngayon. Puwede ito sa loob ng 15 minuto matapos mong ipadala ang mensahe.
report-sent-show = Ipakita ang code ko
report-saved-title = Hindi na ipinapakita ang code mo
report-saved = Ikaw na lang ang may hawak ng code ngayon. Bumalik kahit kailan gamit ang code mo para makita kung ano ang nangyayari, para sumulat sa amin, o para magpadala ng litrato.
done-save = Itago ang code na ito ngayon. Isang beses lang namin ito ipinapakita, at hindi na namin ito mahahanap ulit.
done-save-how = Isulat ito, o kunan ng litrato at itago ang litrato kung saan walang ibang makakakita. Makikita mo ang nangyayari sa hiling mo gamit ang code na ito lang, at wala nang iba.
done-next-title = Ano ang susunod
done-next-read = Babasahin ng isang tao sa { $organisation } ang mensahe mo, hindi lalampas sa { $until }.
done-next-contact = Kokontakin ka niya sa paraang pinili mo, para maintindihan kung ano ang kailangan mo. Wala kang kailangang patunayan.
done-next-code-only = Hindi ka namin kokontakin. Bumalik gamit ang code mo para makita kung ano ang nangyayari.
done-next-return = Puwede kang bumalik kahit kailan gamit ang code mo.
done-leave = Kapag tapos ka na, pindutin ang “Lumabas”. Hangga't hindi mo ito ginagawa, maipapakita pa ng teleponong ito ang code sa loob ng 15 minuto.
