# reviewed = false  (no native speaker has read this yet)

### Labels of the code lists of the inquiry form, and of what a worker reads otherwise. One message per code; the id is the
### list, a hyphen and the code, in lower case and with "-" for "_". Countries are in countries/*.json.

## Answers that every list of level 1 also offers. Given once for all lists.

answer-prefer-not-to-say = Ayaw kong sabihin
answer-unknown = Hindi alam
answer-not-asked = Hindi tinanong

## SUBMITTER: who writes. Focal's own list.

submitter-worker = Ang manggagawa mismo
submitter-family = Kapamilya
submitter-representative = Kaibigan o kinatawan
submitter-union-or-ngo = Unyon o NGO
submitter-witness = Saksi

## LANGUAGE: BCP 47 tags, lower case.

language-en = Ingles
language-km = Khmer
language-lo = Lao
language-th = Thai
language-my = Burmese
language-vi = Vietnamese
language-id = Indonesian
language-ms = Malay
language-fil = Filipino
language-tet = Tetum

## SEX. Focal's own list.

sex-female = Babae
sex-male = Lalaki
sex-another = Iba pa

## AGE_GROUP: Focal's own bands, which roll up to the five- and ten-year bands of labour force statistics. Under 18 starts child safeguarding.

age-group-under-15 = Wala pang 15
age-group-15-17 = 15 hanggang 17
age-group-18-24 = 18 hanggang 24
age-group-25-29 = 25 hanggang 29
age-group-30-34 = 30 hanggang 34
age-group-35-39 = 35 hanggang 39
age-group-40-44 = 40 hanggang 44
age-group-45-54 = 45 hanggang 54
age-group-55-64 = 55 hanggang 64
age-group-65-plus = 65 pataas

## MARITAL. Focal's own list.

marital-never-married = Single, hindi pa ikinasal
marital-married = Kasal
marital-cohabiting = Nagsasama, hindi kasal
marital-separated = Hiwalay
marital-divorced = Nagdiborsyo
marital-widowed = Balo

## EDUCATION: the highest level completed. UNESCO ISCED 2011.

education-0 = Wala, o hanggang kinder lang
education-1 = Elementarya
education-2 = Junior high school
education-3 = Senior high school
education-4 = Training pagkatapos ng high school (vocational)
education-5 = Maikling kurso sa kolehiyo
education-6 = Bachelor’s degree (nakatapos ng kolehiyo)
education-7 = Master’s degree
education-8 = Doctorate

## OCCUPATION: ILO ISCO-08. Major groups 0 to 9, then the quick picks (unit groups).

occupation-0 = Sandatahang lakas
occupation-1 = Mga manager
occupation-2 = Mga propesyonal
occupation-3 = Mga technician at katuwang ng mga propesyonal
occupation-4 = Mga kawani sa opisina
occupation-5 = Mga manggagawa sa serbisyo at pagtitinda
occupation-6 = Mga bihasa sa pagsasaka, paggugubat at pangingisda
occupation-7 = Mga bihasa sa gawang-kamay (karpintero, welder, mekaniko at iba pa)
occupation-8 = Mga operator ng makina, drayber at taga-assemble
occupation-9 = Mga trabahong hindi kailangan ng espesyal na kasanayan
occupation-9111 = Kasambahay o tagalinis ng bahay
occupation-5152 = Housekeeper na namamahala sa bahay
occupation-5311 = Tagapag-alaga ng bata
occupation-5322 = Caregiver sa bahay
occupation-6222 = Mangingisda, sa ilog, lawa o malapit sa baybayin
occupation-6223 = Mangingisda, sa malalim na dagat
occupation-9216 = Trabahador sa pangingisda o palaisdaan
occupation-9313 = Trabahador sa konstruksyon
occupation-8153 = Operator ng makinang panahi
occupation-8212 = Taga-assemble ng electronics
occupation-9329 = Trabahador sa pabrika
occupation-9412 = Katulong sa kusina
occupation-8350 = Deck crew sa barko

## SECTOR: United Nations ISIC Rev.4, sections A to U, in short names.

sector-a = Pagsasaka, paggugubat at pangingisda
sector-b = Pagmimina at quarry
sector-c = Paggawa ng produkto (pabrika)
sector-d = Kuryente at gas
sector-e = Tubig, imburnal at basura
sector-f = Konstruksyon
sector-g = Pagtitinda, at pagkukumpuni ng sasakyan
sector-h = Transportasyon at bodega
sector-i = Hotel at restawran
sector-j = Impormasyon at komunikasyon
sector-k = Bangko, pananalapi at insurance
sector-l = Real estate
sector-m = Mga serbisyong propesyonal, siyentipiko at teknikal
sector-n = Mga serbisyong administratibo at pansuporta
sector-o = Gobyerno at depensa
sector-p = Edukasyon
sector-q = Kalusugan at social work
sector-r = Sining, aliwan at libangan
sector-s = Iba pang serbisyo
sector-t = Trabahong pambahay sa pribadong tahanan (kasambahay)
sector-u = Mga internasyonal na organisasyon

## STAGE: where in the migration the worker is. Focal's own list.

stage-considering = Nag-iisip na mangibang-bansa
stage-recruitment = Nag-aaplay o nire-recruit
stage-transit = Nasa biyahe
stage-employed-abroad = Nagtatrabaho sa ibang bansa
stage-contract-ended-abroad = Nasa ibang bansa, tapos na ang trabaho
stage-detained = Nakakulong o nakadetine
stage-returned = Nakauwi na
stage-family-at-home = Kapamilya ng manggagawa, nasa sariling bansa

## CONTACT: how we may reach the worker. Focal's own list; names of services are not translated.

contact-code-only = Huwag akong kontakin: titingin na lang ako gamit ang code ko
contact-call = Tawag sa phone
contact-sms = Text (SMS)
contact-whatsapp = WhatsApp
contact-line = LINE
contact-viber = Viber
contact-telegram = Telegram
contact-messenger = Messenger
contact-zalo = Zalo
contact-email = Email
contact-trusted-person = Sa pamamagitan ng taong pinagkakatiwalaan ko

## ACTION: what the worker asks for. Focal's own list.

action-information = Impormasyon
action-advice = Payo
action-file-complaint = Tulong sa paghahain ng reklamo
action-talk-to-employer = Kausapin ang employer
action-refer = Iugnay ako sa makakatulong sa akin
action-urgent-help = Agarang tulong
action-return-home = Tulong para makauwi
action-trace-missing-person = Hanapin ang nawawalang tao
action-join-union = Sumali sa unyon
action-record-anonymously = Itala lang ito, nang wala ang pangalan ko

## TOPIC: the groups of VIOLATION (something is wrong), then the values of INFO (a question). Focal's own lists.

topic-recruitment = Placement fee at iba pang singil, ahente o pekeng alok na trabaho
topic-pay = Sahod
topic-conditions = Oras ng trabaho, kaligtasan o tirahan
topic-freedom = Kinuha ang passport, ikinulong o pinilit magtrabaho
topic-violence = Pananakit, pang-aabuso o diskriminasyon
topic-termination = Tinanggal sa trabaho, kinansela ang permit o inaresto
topic-association = Pinarusahan dahil sumali sa unyon o naglakas-loob magsalita
topic-welfare = Pagkakasakit, nawawalang tao, pagkamatay o pag-uwi
topic-rights = Mga karapatan ko sa trabaho
topic-procedures = Paano mangibang-bansa, magtrabaho roon o umuwi
topic-documents = Passport, permit at iba pang papeles
topic-agency-check = May lisensya ba ang ahensyang ito?
topic-social-security = Social security at insurance
topic-union = Tungkol sa unyon
topic-reintegration = Buhay at trabaho pagkauwi

## EMERGENCY_KIND: whom to call.

emergency-kind-police = Pulis
emergency-kind-ambulance = Ambulansya
emergency-kind-labour-ministry = Kagawaran ng paggawa (labor)
emergency-kind-embassy = Embahada
emergency-kind-union = Unyon
emergency-kind-hotline = Hotline

## FILE_KIND: what somebody attached.

file-kind-photo = Litrato
file-kind-document = Dokumento
file-kind-recording = Recording
