# reviewed = false  (no native speaker has read this yet)

### Labels of the code lists of the inquiry form, and of what a worker reads otherwise. One message per code; the id is the
### list, a hyphen and the code, in lower case and with "-" for "_". Countries are in countries/*.json.

## Answers that every list of level 1 also offers. Given once for all lists.

answer-prefer-not-to-say = Prefere la hatete
answer-unknown = La hatene
answer-not-asked = La husu

## SUBMITTER: who writes. Focal's own list.

submitter-worker = Traballadór rasik
submitter-family = Família
submitter-representative = Kolega ka reprezentante
submitter-union-or-ngo = Sindikatu ka ONG
submitter-witness = Sasin (testemuña)

## LANGUAGE: BCP 47 tags, lower case.

language-en = Inglés
language-km = Khmer
language-lo = Laosianu
language-th = Tailandés
language-my = Birmanés
language-vi = Vietnamita
language-id = Indonéziu
language-ms = Malaiu
language-fil = Filipinu
language-tet = Tetun

## SEX. Focal's own list.

sex-female = Feto
sex-male = Mane
sex-another = Seluk

## AGE_GROUP: Focal's own bands, which roll up to the five- and ten-year bands of labour force statistics. Under 18 starts child safeguarding.

age-group-under-15 = Seidauk to'o tinan 15
age-group-15-17 = Tinan 15 to'o 17
age-group-18-24 = Tinan 18 to'o 24
age-group-25-29 = Tinan 25 to'o 29
age-group-30-34 = Tinan 30 to'o 34
age-group-35-39 = Tinan 35 to'o 39
age-group-40-44 = Tinan 40 to'o 44
age-group-45-54 = Tinan 45 to'o 54
age-group-55-64 = Tinan 55 to'o 64
age-group-65-plus = Tinan 65 ba leten

## MARITAL. Focal's own list.

marital-never-married = Seidauk kaben
marital-married = Kaben ona
marital-cohabiting = Hela hamutuk, la kaben
marital-separated = Haketak malu
marital-divorced = Divórsiu ona
marital-widowed = Faluk (fe'en ka la'en mate ona)

## EDUCATION: the highest level completed. UNESCO ISCED 2011.

education-0 = La eskola, ka pré-eskolár de'it
education-1 = Eskola primária
education-2 = Pré-sekundária (SMP)
education-3 = Sekundária (SMA)
education-4 = Formasaun hafoin sekundária
education-5 = Kursu superiór badak (diploma)
education-6 = Lisensiatura
education-7 = Mestradu
education-8 = Doutoramentu

## OCCUPATION: ILO ISCO-08. Major groups 0 to 9, then the quick picks (unit groups).

occupation-0 = Forsa armada
occupation-1 = Dirijente no jestór
occupation-2 = Profisionál ho formasaun aas
occupation-3 = Tékniku no profisionál nivel médiu
occupation-4 = Traballadór eskritóriu no administrativu
occupation-5 = Traballadór atendimentu no vendas
occupation-6 = Traballadór kualifikadu iha agrikultura, floresta no peska
occupation-7 = Badaen no traballadór ofísiu
occupation-8 = Operadór mákina, kondutór no traballadór montajen
occupation-9 = Servisu simples
occupation-9111 = Traballadór doméstiku (hamoos no ajuda iha uma)
occupation-5152 = Governanta (tau matan ba servisu uma laran)
occupation-5311 = Traballadór tau matan ba labarik
occupation-5322 = Traballadór tau matan ba ema moras ka idozu iha uma
occupation-6222 = Peskadór iha mota, lagoa ka besik tasi-ibun
occupation-6223 = Peskadór iha tasi-kle'an
occupation-9216 = Ajudante iha peska
occupation-9313 = Traballadór konstrusaun (ajudante)
occupation-8153 = Operadór mákina suku roupa
occupation-8212 = Traballadór montajen eletrónika
occupation-9329 = Traballadór fábrika
occupation-9412 = Ajudante iha dapur
occupation-8350 = Tripulante iha ró

## SECTOR: United Nations ISIC Rev.4, sections A to U, in short names.

sector-a = Agrikultura, floresta no peska
sector-b = Minas no pedreira
sector-c = Indústria (fábrika)
sector-d = Eletrisidade no gás
sector-e = Bee, saneamentu no lixu
sector-f = Konstrusaun
sector-g = Komérsiu no hadi'a kareta ka motór
sector-h = Transporte no armazén
sector-i = Otél no restaurante
sector-j = Informasaun no komunikasaun
sector-k = Finansas no seguru
sector-l = Negósiu uma no rai (imobiliáriu)
sector-m = Servisu profisionál, sientífiku no tékniku
sector-n = Servisu administrativu no apoiu
sector-o = Administrasaun públika no defeza
sector-p = Edukasaun
sector-q = Saúde no servisu sosiál
sector-r = Arte, divertimentu no rekreasaun
sector-s = Servisu seluk
sector-t = Servisu doméstiku iha ema nia uma
sector-u = Organizasaun internasionál

## STAGE: where in the migration the worker is. Focal's own list.

stage-considering = Hanoin atu bá servisu iha rai-li'ur
stage-recruitment = Aplika hela servisu ka iha prosesu rekrutamentu
stage-transit = Sei iha viajen
stage-employed-abroad = Servisu hela iha rai-li'ur
stage-contract-ended-abroad = Iha rai-li'ur, servisu hotu ona
stage-detained = Iha detensaun (ema kaer hela)
stage-returned = Fila ona ba rai rasik
stage-family-at-home = Traballadór nia família, iha rai rasik

## CONTACT: how we may reach the worker. Focal's own list; names of services are not translated.

contact-code-only = Labele kontaktu ha'u: ha'u sei haree rasik ho ha'u-nia kódigu
contact-call = Xamada telefone
contact-sms = Mensajen telefone (SMS)
contact-whatsapp = WhatsApp
contact-line = LINE
contact-viber = Viber
contact-telegram = Telegram
contact-messenger = Messenger
contact-zalo = Zalo
contact-email = Email
contact-trusted-person = Liuhosi ema ida ne'ebé ha'u fiar

## ACTION: what the worker asks for. Focal's own list.

action-information = Informasaun
action-advice = Konsellu
action-file-complaint = Ajuda atu hato'o keixa
action-talk-to-employer = Ko'alia ho patraun
action-refer = Liga ha'u ho ema ne'ebé bele ajuda
action-urgent-help = Ajuda urjente
action-return-home = Ajuda atu fila ba rai rasik
action-trace-missing-person = Buka ema ne'ebé lakon
action-join-union = Tama sindikatu
action-record-anonymously = Rejista de'it, la tau ha'u-nia naran

## TOPIC: the groups of VIOLATION (something is wrong), then the values of INFO (a question). Focal's own lists.

topic-recruitment = Osan rekrutamentu, ajente ka promesa servisu falsu
topic-pay = Saláriu
topic-conditions = Oras servisu, seguransa ka hela-fatin
topic-freedom = Ema foti pasaporte, taka metin iha laran ka obriga servisu
topic-violence = Violénsia, abuzu ka diskriminasaun
topic-termination = Hasai hosi servisu, kansela autorizasaun servisu ka polísia kaer
topic-association = Hetan kastigu tanba tama sindikatu ka ko'alia sai
topic-welfare = Moras, ema lakon, ema mate, ka fila ba rai rasik
topic-rights = Ha'u-nia direitu iha servisu
topic-procedures = Oinsá atu bá, servisu iha rai-li'ur ka fila mai
topic-documents = Pasaporte, autorizasaun servisu no dokumentu seluk
topic-agency-check = Ajénsia ne'e iha lisensa ka lae?
topic-social-security = Seguransa sosiál no seguru
topic-union = Kona-ba sindikatu
topic-reintegration = Moris no servisu hafoin fila ba rai rasik

## EMERGENCY_KIND: whom to call.

emergency-kind-police = Polísia
emergency-kind-ambulance = Ambulánsia
emergency-kind-labour-ministry = Ministériu traballu
emergency-kind-embassy = Embaixada
emergency-kind-union = Sindikatu
emergency-kind-hotline = Liña telefone ba ajuda

## FILE_KIND: what somebody attached.

file-kind-photo = Foto
file-kind-document = Dokumentu
file-kind-recording = Gravasaun
