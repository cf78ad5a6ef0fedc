# reviewed = false  (no native speaker has read this yet)

### The pages that everybody can open. A worker reads them on a phone, perhaps in fear: short sentences, no jargon, no
### promise that nobody can keep.

## Every page

skip-to-content = Lumaktaw sa pangunahing nilalaman
exit = Lumabas
exit-explained = Kapag pinindot ang “Lumabas”, magsasara agad ang page na ito at bubukas ang isang karaniwang page.
languages = Mga wika
choose-language = Piliin ang wika mo
footer-who = Ang page na ito ay sa { $organisation }, isang unyon ng mga manggagawa. Hindi ito page ng gobyerno.
footer-phone = Telepono:
footer-email = Email:
footer-open = Mga oras na bukas:
back-to-start = Bumalik sa simula
closed-elsewhere = Puwede kang tulungan ng ibang unyon na kasama sa network na ito. Ligtas pa rin ang ipinadala mo rito noon, at gagana ulit ang code mo kapag bukas na ulit ang mga page na ito.
closed-elsewhere-link = Maghanap ng ibang unyon
optional = (puwedeng hindi sagutin)
choose = Pumili
other-countries = Iba pang bansa
important = Mahalaga
yes = Oo
no = Hindi
network-name = Mga unyon para sa mga migranteng manggagawa

## Forms

error-prefix = Error:
error-summary-title = May problema
error-trace = Numero ng error na ito, para sa unyon:

## The network's host

network-title = Piliin ang unyon mo
network-lead = Pumili ng unyon sa bansa kung nasaan ka ngayon, o sa bansang pinagmulan mo.
network-empty = Wala pang kasaling unyon.
network-find = Hanapin ang unyon para sa bansang ito
unions-title = Tulong sa { $country }
unions-lead = Tumatanggap ang unyong ito ng mga tanong at report mula sa mga taong nasa bansang ito.
unions-lead-fallback = Walang kasaling unyon mula sa bansang ito. Ang unyong ito na lang ang tatanggap ng tanong o report mo.
unions-none = Wala pang unyong responsable para sa bansang ito. Pumili ng unyong pinagkakatiwalaan mo, halimbawa sa bansang pinagmulan mo.
unions-go = Magtanong o mag-report
unions-all = Lahat ng unyon
emergency-title = Mga emergency number
emergency-hint = Pulis at tulong, ayon sa bansa
emergency-lead = Kung nasa panganib ka ngayon, tumawag muna. Puwede kang sumulat sa unyon pagkatapos.
emergency-none = Wala pang numero rito. Magtanong sa taong pinagkakatiwalaan mo, o hanapin ang numero sa lugar kung nasaan ka.
emergency-always = araw at gabi
emergency-checked = Huling tiniyak na tama noong { $day }.

## The start

start-title = Tulong para sa mga migranteng manggagawa
start-lead = Puwede kang magtanong sa { $organisation } o magsabi sa amin ng problema sa trabaho.
start-report = Magtanong o mag-report
start-report-hint = Isang form lang. Hindi kailangan ng account o pangalan.
start-return = Bumalik gamit ang code ko
start-return-hint = Tingnan kung ano ang nangyari sa hiling mo.
start-free = Wala itong bayad.
start-no-name = Hindi mo kailangang ibigay ang pangalan mo.
start-no-status = Hindi kami nagtatanong tungkol sa visa o work permit mo.
safety-link = Gaano ito kaligtas?

## Safety

safety-title = Gaano ito kaligtas?
safety-who-title = Sino ang nakakakita ng isinusulat mo
safety-who-team = Ang mga tao lang sa { $organisation } na humahawak ng hiling mo ang nagbabasa ng isinulat mo.
safety-who-others = Walang nagbabasa nito sa labas ng unyon, maliban kung pumayag ka muna.
safety-who-employer = Hindi namin sinasabi sa employer mo, sa ahente mo, sa pulis o sa immigration na sumulat ka sa amin, maliban kung hilingin mo.
safety-who-statistics = Kung papayag ka, isasama ang hiling mo sa bilang ng statistics: ilang tao, mula sa anong bansa, tungkol sa ano. Hindi kailanman kasama ang pangalan mo o ang isinulat mo.
safety-phone-title = Ano ang naiiwan sa phone mo
safety-phone-history = Makikita sa history ng browser na binuksan ang website na ito. Gumamit ng private window (incognito), o burahin ang history pagkatapos.
safety-phone-words = Hindi sine-save ng website na ito sa phone mo ang anumang isinusulat mo. May mga keyboard na kusang nagtatanda ng mga salita.
safety-phone-files = Naiiwan din sa phone mo ang mga litrato at recording na ipinapadala mo. Burahin ang mga iyon sa phone mo kung puwedeng makita ng iba.
safety-phone-network = Puwedeng makita ng may-ari ng network (halimbawa, Wi-Fi ng employer) kung anong website ang binuksan, pero hindi ang isinusulat mo.
safety-phone-receipt = Walang ibinubunyag ang pangalan ng litrato ng code mo. Itago ang litrato kung saan walang ibang makakakita, o burahin ito kapag kabisado mo na ang code.
safety-phone-code = Isang beses lang namin ipinapakita ang code mo. Itago ito kung saan ikaw lang ang makakahanap.
safety-exit-title = Mabilis na paglabas
safety-exit-limits = Hindi nito mabubura ang history ng browser, at puwede pa ring mabuksan ulit ang website na ito gamit ang Back button.
safety-choice-title = Ikaw ang magpapasya
safety-choice-name = Puwedeng hindi ka magbigay ng pangalan.
safety-choice-contact = Puwede mong sabihin sa amin na huwag kang kontakin. Kung ganoon, babalik ka gamit ang code mo.

## Shared with the console

login-email = Email address
login-password = Password
login-send = Mag-log in
staff-login = Para sa staff: mag-log in
error-again = Subukan ulit
log-out = Mag-log out
other-way = Ibang paraan
passkey-use = Gumamit ng passkey
passkey-use-title = Gamitin ang passkey mo
passkey-use-lead = Hihilingin ng phone o computer mo na kumpirmahin mong ikaw nga ito.
passkey-make-title = Gumawa ng passkey
passkey-make-lead = Mase-save sa phone o computer mo ang passkey. Magla-log in ka gamit ang daliri, mukha o numero na pang-unlock mo rin ng phone o computer.
passkey-make-send = Gawin ang passkey
passkey-failed = Hindi ito gumana, o kinansela ito. Subukan ulit, o pumili ng ibang paraan.
passkey-no-script = Kailangan ng JavaScript para sa mga passkey. Pumili ng ibang paraan.
set-up-passkey-send = Gumawa ng passkey
me-password = Password
me-sessions = Kung saan ka naka-log in
me-session-unknown = Hindi kilalang browser
me-session-seen = huling ginamit: { $at }
me-session-current = Ang gamit mo ngayon
me-session-end = I-log out
me-sessions-end = Mag-log out saanman maliban dito
password-current = Password mo ngayon
password-new = Bagong password
password-change = Palitan ang password
password-changed = Napalitan na ang password mo. Naka-log out ka na saanman maliban dito.
join-passkey = Magpatuloy nang walang password
forgotten-link = Nakalimutan ang password?
forgotten-title = Nakalimutan ang password?
forgotten-lead = I-type ang email address mo. Kung may account, magpapadala kami roon ng link.
forgotten-send = Ipadala ang link
reset-title = Gumawa ng bagong password
