# reviewed = false  (no native speaker has read this yet)

### Labels of the code lists of the inquiry form, and of what a worker reads otherwise. One message per code; the id is the
### list, a hyphen and the code, in lower case and with "-" for "_". Countries are in countries/*.json.

## Answers that every list of level 1 also offers. Given once for all lists.

answer-prefer-not-to-say = Tidak mahu beritahu
answer-unknown = Tidak tahu
answer-not-asked = Tidak ditanya

## SUBMITTER: who writes. Focal's own list.

submitter-worker = Pekerja itu sendiri
submitter-family = Keluarga
submitter-representative = Kawan atau wakil
submitter-union-or-ngo = Kesatuan atau NGO
submitter-witness = Saksi

## LANGUAGE: BCP 47 tags, lower case.

language-en = Inggeris
language-km = Khmer
language-lo = Lao
language-th = Thai
language-my = Burma
language-vi = Vietnam
language-id = Indonesia
language-ms = Melayu
language-fil = Filipina
language-tet = Tetum

## SEX. Focal's own list.

sex-female = Perempuan
sex-male = Lelaki
sex-another = Lain-lain

## AGE_GROUP: Focal's own bands, which roll up to the five- and ten-year bands of labour force statistics. Under 18 starts child safeguarding.

age-group-under-15 = Bawah 15 tahun
age-group-15-17 = 15 hingga 17 tahun
age-group-18-24 = 18 hingga 24 tahun
age-group-25-29 = 25 hingga 29 tahun
age-group-30-34 = 30 hingga 34 tahun
age-group-35-39 = 35 hingga 39 tahun
age-group-40-44 = 40 hingga 44 tahun
age-group-45-54 = 45 hingga 54 tahun
age-group-55-64 = 55 hingga 64 tahun
age-group-65-plus = 65 tahun ke atas

## MARITAL. Focal's own list.

marital-never-married = Belum pernah berkahwin
marital-married = Berkahwin
marital-cohabiting = Tinggal bersama, tidak berkahwin
marital-separated = Tinggal berasingan
marital-divorced = Bercerai
marital-widowed = Pasangan sudah meninggal dunia

## EDUCATION: the highest level completed. UNESCO ISCED 2011.

education-0 = Tidak bersekolah, atau tadika sahaja
education-1 = Sekolah rendah
education-2 = Sekolah menengah rendah
education-3 = Sekolah menengah atas
education-4 = Latihan selepas sekolah menengah
education-5 = Pengajian tinggi jangka pendek (diploma)
education-6 = Ijazah sarjana muda
education-7 = Ijazah sarjana
education-8 = Ijazah doktor falsafah (PhD)

## OCCUPATION: ILO ISCO-08. Major groups 0 to 9, then the quick picks (unit groups).

occupation-0 = Angkatan tentera
occupation-1 = Pengurus
occupation-2 = Profesional
occupation-3 = Juruteknik dan profesional bersekutu
occupation-4 = Pekerja pejabat dan perkeranian
occupation-5 = Pekerja perkhidmatan dan jualan
occupation-6 = Pekerja mahir pertanian, perhutanan dan perikanan
occupation-7 = Pekerja kemahiran dan pertukangan
occupation-8 = Operator mesin, pemandu dan pemasang
occupation-9 = Pekerjaan asas (kerja am)
occupation-9111 = Pekerja domestik: mengemas dan membantu di rumah
occupation-5152 = Pekerja domestik: menguruskan rumah majikan
occupation-5311 = Pengasuh kanak-kanak
occupation-5322 = Penjaga orang tua atau orang sakit di rumah
occupation-6222 = Nelayan sungai, tasik atau pantai
occupation-6223 = Nelayan laut dalam
occupation-9216 = Buruh perikanan
occupation-9313 = Buruh binaan
occupation-8153 = Operator mesin jahit
occupation-8212 = Pemasang barang elektronik
occupation-9329 = Buruh kilang
occupation-9412 = Pembantu dapur
occupation-8350 = Kru dek kapal

## SECTOR: United Nations ISIC Rev.4, sections A to U, in short names.

sector-a = Pertanian, perhutanan dan perikanan
sector-b = Perlombongan dan kuari
sector-c = Pembuatan (kilang)
sector-d = Elektrik dan gas
sector-e = Air, pembetungan dan sisa
sector-f = Pembinaan
sector-g = Perdagangan dan pembaikan kenderaan
sector-h = Pengangkutan dan penyimpanan
sector-i = Hotel dan restoran
sector-j = Maklumat dan komunikasi
sector-k = Kewangan dan insurans
sector-l = Hartanah
sector-m = Perkhidmatan profesional, saintifik dan teknikal
sector-n = Perkhidmatan pentadbiran dan sokongan
sector-o = Pentadbiran awam dan pertahanan
sector-p = Pendidikan
sector-q = Kesihatan dan kerja sosial
sector-r = Kesenian, hiburan dan rekreasi
sector-s = Perkhidmatan lain
sector-t = Kerja domestik di rumah orang
sector-u = Pertubuhan antarabangsa

## STAGE: where in the migration the worker is. Focal's own list.

stage-considering = Sedang fikir untuk pergi ke luar negara
stage-recruitment = Sedang memohon kerja atau sedang diambil bekerja
stage-transit = Dalam perjalanan
stage-employed-abroad = Sedang bekerja di luar negara
stage-contract-ended-abroad = Di luar negara, kerja sudah tamat
stage-detained = Sedang ditahan
stage-returned = Sudah pulang ke negara asal
stage-family-at-home = Keluarga pekerja, di negara asal

## CONTACT: how we may reach the worker. Focal's own list; names of services are not translated.

contact-code-only = Jangan hubungi saya: saya akan semak dengan kod saya
contact-call = Panggilan telefon
contact-sms = Mesej teks (SMS)
contact-whatsapp = WhatsApp
contact-line = LINE
contact-viber = Viber
contact-telegram = Telegram
contact-messenger = Messenger
contact-zalo = Zalo
contact-email = E-mel
contact-trusted-person = Melalui orang yang saya percayai

## ACTION: what the worker asks for. Focal's own list.

action-information = Maklumat
action-advice = Nasihat
action-file-complaint = Bantuan untuk membuat aduan
action-talk-to-employer = Bercakap dengan majikan
action-refer = Hubungkan saya dengan orang yang boleh membantu
action-urgent-help = Bantuan segera
action-return-home = Bantuan untuk pulang ke negara asal
action-trace-missing-person = Cari orang yang hilang
action-join-union = Masuk kesatuan
action-record-anonymously = Catat sahaja, tanpa nama saya

## TOPIC: the groups of VIOLATION (something is wrong), then the values of INFO (a question). Focal's own lists.

topic-recruitment = Bayaran untuk dapat kerja, ejen atau tawaran kerja palsu
topic-pay = Gaji
topic-conditions = Waktu kerja, keselamatan atau tempat tinggal
topic-freedom = Pasport diambil, dikurung atau dipaksa bekerja
topic-violence = Keganasan, penderaan atau diskriminasi
topic-termination = Dibuang kerja, permit dibatalkan atau ditangkap
topic-association = Dihukum kerana masuk kesatuan atau bersuara
topic-welfare = Sakit, orang hilang, kematian atau mahu pulang
topic-rights = Hak saya di tempat kerja
topic-procedures = Cara pergi, bekerja di luar negara atau pulang
topic-documents = Pasport, permit dan surat-surat lain
topic-agency-check = Adakah agensi ini berlesen?
topic-social-security = Keselamatan sosial dan insurans
topic-union = Tentang kesatuan
topic-reintegration = Hidup dan kerja selepas pulang

## EMERGENCY_KIND: whom to call.

emergency-kind-police = Polis
emergency-kind-ambulance = Ambulans
emergency-kind-labour-ministry = Kementerian buruh
emergency-kind-embassy = Kedutaan
emergency-kind-union = Kesatuan
emergency-kind-hotline = Talian bantuan

## FILE_KIND: what somebody attached.

file-kind-photo = Gambar
file-kind-document = Dokumen
file-kind-recording = Rakaman suara
