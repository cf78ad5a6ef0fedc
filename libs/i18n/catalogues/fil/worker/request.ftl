# reviewed = false  (no native speaker has read this yet)

### Coming back to a request: read by a worker on a phone, perhaps in fear. Short sentences, no jargon, no promise that
### nobody can keep.

## Coming back

return-title = Bumalik gamit ang code ko
return-code = Ang code mo
return-code-hint = Binubuo ng 16 na letra at numero. Ayos lang ang mga espasyo at maliliit na letra.
return-send = Ipakita ang hiling ko
return-lost = Walang makakahanap ng nawalang code. Kung nawala ang code mo, magpadala ng bagong mensahe.
progress-title = Ang hiling mo
progress-reference = Numero ng hiling mo:
progress-steps = Ang mga nangyari na
next-title = Ano ang susunod
next-urgent = Aasikasuhin ito ng isang tao sa unyon bago ang { $until }.
next-triage = Babasahin ng isang tao sa unyon ang hiling mo, hindi lalampas sa { $until }.
next-verify = Sasagutin ka ng unyon, hindi lalampas sa { $until }.
next-update = Sasabihin sa iyo ng unyon kung ano na ang lagay nito, hindi lalampas sa { $until }.
next-overdue = Dapat ay tapos na ito noong { $until }. Pinapaalalahanan na ang mga taong responsable rito.
progress-come-back = Puwede kang bumalik kahit kailan gamit ang code mo.
progress-submitted = Natanggap
progress-verified = Nagkausap na at naintindihan ang hiling
progress-not-taken-further = Hindi na itinuloy
progress-complaint-filed = Naihain ang reklamo
progress-accepted = Tinanggap ang reklamo
progress-monitored = May umaasikaso na nito
progress-resolution-declared = May iniulat na solusyon
progress-resolved = Nalutas na
progress-means-submitted = Babasahin ito ng isang tao sa unyon.
progress-means-verified = Naintindihan na ng unyon kung ano ang kailangan mo. Kasama ka sa pagpapasya kung ano ang gagawin.
progress-means-not-taken-further = Hindi naituloy ng unyon ang hiling na ito. Puwede kang magpadala ng bagong mensahe kahit kailan.
progress-means-complaint-filed = Ginawa itong reklamo ng unyon, ayon sa napagkasunduan ninyo.
progress-means-accepted = Hinahawakan na ng unyon ang reklamo. May isang taong responsable rito.
progress-means-monitored = Sinusubaybayan ng unyon ang reklamo at isinusulat ang bawat hakbang.
progress-means-resolution-declared = Naniniwala ang unyon na nalutas na ito. Sinusuri ito ngayon ng pangalawang tao.
progress-means-resolved = Nalutas na ang reklamo. Kung may mali pa rin, magpadala ng bagong mensahe.
progress-opened-in-emergency = Binasa dahil sa emergency
progress-means-opened-in-emergency = Kinailangan itong basahin ng isang tao sa unyon na hindi karaniwang humahawak ng hiling mo.
progress-asked = May tanong ang unyon
progress-means-asked = Pakibasa ang tanong sa ibaba at sagutin ito. Hinihintay ng unyon ang sagot mo.
progress-answered = Nasagot na
progress-means-answered = Nasa ibaba ang sagot. Kung hindi ito nakatulong, sumulat ulit. Titingnan ito ulit ng unyon.
progress-reopened = Tinitingnan ulit
progress-means-reopened = Tinitingnan ulit ng unyon ang hiling mo.
progress-withdrawn = Binawi mo ito
progress-means-withdrawn = Wala nang gagawin ang unyon tungkol dito. Kung magbago ang isip mo, sumulat sa ibaba.

## What was written to and fro

request-messages = Mga mensahe
request-no-messages = Wala pang mensahe.
request-from-you = Ikaw
request-translation = Salin:
request-write = Sumulat sa { $organisation }
request-write-hint = Kahit anong wika, puwede. Huwag isulat ang puwedeng maglagay sa iyo sa panganib.
request-write-send = Ipadala
request-written = Nakarating na ang mensahe mo.

## What the worker may change

request-contact-title = Paano ka namin makokontak
request-contact-now = Ngayon: { $method }
request-contact-language = Wika ng mga sagot namin: { $language }
request-contact-change = Baguhin ito
request-contact-lead = Ang sasabihin mo rito ang papalit sa lahat ng sinabi mo dati tungkol sa pagkontak sa iyo. Para sa kaligtasan mo, hindi na namin iyon ipinapakita ulit.
request-contact-send = I-save
request-contact-saved = Na-save na.
request-consents-title = Ang mga pinayagan mo
request-consent-stored = Sine-save namin ang isinulat mo, para tulungan ka. Pumayag ka noong { $day }.
request-consent-counted = Kasama ka sa bilang ng statistics. Mga bilang lang ang lumalabas sa unyon.
request-consent-not-counted = Hindi ka kasama sa bilang ng statistics.
request-count-me = Isama ako sa bilang
request-do-not-count-me = Huwag na akong isama sa bilang
request-stop-title = Itigil
request-withdraw = Bawiin ang hiling ko
request-withdraw-lead = Wala nang gagawin ang unyon tungkol dito at hindi ka na kokontakin. Mananatili ang isinulat mo, para puwede pang magbago ang isip mo. Kung gusto mong mawala ito, burahin na lang ito.
request-withdraw-send = Bawiin ito
request-erase = Burahin ang hiling ko
request-erase-lead = Buburahin ang bawat salita at hindi na ito maibabalik. Wala nang makakabasa nito: hindi ikaw, hindi ang unyon. Wala nang mabubuksan ang code mo. Hindi na mababawi ang mga nasabi na ng unyon sa iba.
request-erase-send = Burahin nang tuluyan
request-erased-title = Nabura na ang hiling mo
request-erased = Wala nang makakabasa nito. Wala nang nabubuksan ang code mo, kaya puwede mo na itong itapon.
request-is-complaint = Ginawa na itong reklamo ng unyon. Para ipatigil o ipabura ito, sumulat sa unyon, sa itaas ng page na ito.
request-keep = Hindi, bumalik
request-close = Isara ang page ng hiling ko
request-closes = Kusa rin itong nagsasara kapag walang ginawa sa loob ng 15 minuto.
request-closed-title = Paki-type ulit ang code mo
request-closed = Para sa kaligtasan mo, nagsasara ang page ng hiling kapag walang ginawa sa loob ng 15 minuto.
request-closed-kept = Para sa kaligtasan mo, nagsasara ang page ng hiling kapag walang ginawa sa loob ng 15 minuto. Hindi pa naipapadala ang kasusulat mo lang. I-type ang code, at makikita mo ulit ito.
error-text-required = Magsulat muna

proof-title = Patunay na may naipadalang hiling
proof-received = Natanggap ng { $organisation } ang hiling na may numerong ito.
proof-number = Numero
proof-at = Natanggap
proof-state = Kung nasaan na ito
proof-union = Unyon
proof-made = Ginawa ang papel na ito
proof-check = Para matiyak ang papel na ito, magtanong sa { $organisation } at ibigay ang numero.
proof-meaning = Ipinapakita ng papel na ito na natanggap ang hiling. Hindi nito sinasabi kung totoo ang iniulat.
proof-hint = Isang papel na may numero, petsa, kung nasaan na ito at unyon, may Ingles din, na maipapakita sa embahada, korte o ibang unyon. Wala rito ang pangalan mo, ang isinulat mo at ang code mo. Pero makikita ng sinumang makakita nito sa telepono mo na humingi ka ng tulong sa unyon.
proof-save = I-save ang patunay (PDF)
