# reviewed = false  (no native speaker has read this yet)

### Labels of the code lists of the inquiry form, and of what a worker reads otherwise. One message per code; the id is the
### list, a hyphen and the code, in lower case and with "-" for "_". Countries are in countries/*.json.

## Answers that every list of level 1 also offers. Given once for all lists.

answer-prefer-not-to-say = Tidak ingin menjawab
answer-unknown = Tidak tahu
answer-not-asked = Tidak ditanyakan

## SUBMITTER: who writes. Focal's own list.

submitter-worker = Pekerja sendiri
submitter-family = Keluarga
submitter-representative = Teman atau wakil
submitter-union-or-ngo = Serikat pekerja atau LSM
submitter-witness = Saksi

## LANGUAGE: BCP 47 tags, lower case.

language-en = Inggris
language-km = Khmer
language-lo = Lao
language-th = Thai
language-my = Burma
language-vi = Vietnam
language-id = Indonesia
language-ms = Melayu
language-fil = Filipino
language-tet = Tetun

## SEX. Focal's own list.

sex-female = Perempuan
sex-male = Laki-laki
sex-another = Lainnya

## AGE_GROUP: Focal's own bands, which roll up to the five- and ten-year bands of labour force statistics. Under 18 starts child safeguarding.

age-group-under-15 = Di bawah 15 tahun
age-group-15-17 = 15 sampai 17 tahun
age-group-18-24 = 18 sampai 24 tahun
age-group-25-29 = 25 sampai 29 tahun
age-group-30-34 = 30 sampai 34 tahun
age-group-35-39 = 35 sampai 39 tahun
age-group-40-44 = 40 sampai 44 tahun
age-group-45-54 = 45 sampai 54 tahun
age-group-55-64 = 55 sampai 64 tahun
age-group-65-plus = 65 tahun atau lebih

## MARITAL. Focal's own list.

marital-never-married = Belum pernah menikah
marital-married = Menikah
marital-cohabiting = Tinggal bersama, tidak menikah
marital-separated = Berpisah, belum cerai
marital-divorced = Cerai
marital-widowed = Suami atau istri sudah meninggal

## EDUCATION: the highest level completed. UNESCO ISCED 2011.

education-0 = Tidak ada, atau hanya PAUD/TK
education-1 = Sekolah dasar (SD)
education-2 = Sekolah menengah pertama (SMP)
education-3 = Sekolah menengah atas atau kejuruan (SMA/SMK)
education-4 = Pelatihan setelah SMA/SMK
education-5 = Pendidikan tinggi singkat (diploma)
education-6 = Sarjana (S1)
education-7 = Magister (S2)
education-8 = Doktor (S3)

## OCCUPATION: ILO ISCO-08. Major groups 0 to 9, then the quick picks (unit groups).

occupation-0 = Angkatan bersenjata
occupation-1 = Manajer
occupation-2 = Tenaga profesional
occupation-3 = Teknisi dan asisten profesional
occupation-4 = Pegawai kantor dan tata usaha
occupation-5 = Tenaga jasa dan penjualan
occupation-6 = Pekerja terampil pertanian, kehutanan, dan perikanan
occupation-7 = Tukang dan pekerja kerajinan
occupation-8 = Operator mesin, sopir, dan perakit
occupation-9 = Pekerja kasar
occupation-9111 = Pekerja rumah tangga (PRT) atau pembersih rumah
occupation-5152 = Pengurus rumah tangga
occupation-5311 = Pengasuh anak
occupation-5322 = Perawat lansia atau orang sakit di rumah
occupation-6222 = Nelayan di sungai, danau, atau dekat pantai
occupation-6223 = Nelayan atau ABK kapal ikan di laut lepas
occupation-9216 = Buruh perikanan
occupation-9313 = Buruh bangunan
occupation-8153 = Operator mesin jahit
occupation-8212 = Perakit elektronik
occupation-9329 = Buruh pabrik
occupation-9412 = Pembantu dapur
occupation-8350 = Awak dek kapal (ABK)

## SECTOR: United Nations ISIC Rev.4, sections A to U, in short names.

sector-a = Pertanian, kehutanan, dan perikanan
sector-b = Pertambangan dan penggalian
sector-c = Industri pengolahan (pabrik)
sector-d = Listrik dan gas
sector-e = Air, air limbah, dan sampah
sector-f = Konstruksi (bangunan)
sector-g = Perdagangan, serta reparasi mobil dan sepeda motor
sector-h = Transportasi dan pergudangan
sector-i = Hotel dan restoran
sector-j = Informasi dan komunikasi
sector-k = Keuangan dan asuransi
sector-l = Real estat
sector-m = Jasa profesional, ilmiah, dan teknis
sector-n = Jasa administrasi dan penunjang usaha
sector-o = Pemerintahan dan pertahanan
sector-p = Pendidikan
sector-q = Kesehatan dan kegiatan sosial
sector-r = Kesenian, hiburan, dan rekreasi
sector-s = Jasa lainnya
sector-t = Pekerjaan rumah tangga di rumah pribadi
sector-u = Organisasi internasional

## STAGE: where in the migration the worker is. Focal's own list.

stage-considering = Sedang berpikir untuk pergi ke luar negeri
stage-recruitment = Sedang melamar atau direkrut
stage-transit = Dalam perjalanan
stage-employed-abroad = Bekerja di luar negeri
stage-contract-ended-abroad = Di luar negeri, pekerjaan sudah berakhir
stage-detained = Sedang ditahan
stage-returned = Sudah pulang ke negara asal
stage-family-at-home = Keluarga pekerja, di negara asal

## CONTACT: how we may reach the worker. Focal's own list; names of services are not translated.

contact-code-only = Jangan hubungi saya: saya akan melihat sendiri dengan kode saya
contact-call = Telepon
contact-sms = Pesan singkat (SMS)
contact-whatsapp = WhatsApp
contact-line = LINE
contact-viber = Viber
contact-telegram = Telegram
contact-messenger = Messenger
contact-zalo = Zalo
contact-email = Email
contact-trusted-person = Lewat orang yang saya percaya

## ACTION: what the worker asks for. Focal's own list.

action-information = Informasi
action-advice = Saran
action-file-complaint = Bantuan untuk mengajukan pengaduan
action-talk-to-employer = Bicara dengan majikan
action-refer = Hubungkan saya dengan orang yang bisa membantu
action-urgent-help = Bantuan mendesak
action-return-home = Bantuan untuk pulang
action-trace-missing-person = Mencari orang hilang
action-join-union = Bergabung dengan serikat pekerja
action-record-anonymously = Hanya dicatat, tanpa nama saya

## TOPIC: the groups of VIOLATION (something is wrong), then the values of INFO (a question). Focal's own lists.

topic-recruitment = Biaya penempatan, agen, atau tawaran kerja palsu
topic-pay = Gaji
topic-conditions = Jam kerja, keselamatan, atau tempat tinggal
topic-freedom = Paspor diambil, dikurung, atau dipaksa bekerja
topic-violence = Kekerasan, pelecehan, atau diskriminasi
topic-termination = Dipecat, izin kerja dicabut, atau ditangkap
topic-association = Dihukum karena bergabung dengan serikat pekerja atau berani bicara
topic-welfare = Sakit, orang hilang, orang meninggal, atau pulang ke negara asal
topic-rights = Hak saya di tempat kerja
topic-procedures = Cara pergi, bekerja di luar negeri, atau pulang
topic-documents = Paspor, izin kerja, dan surat-surat lain
topic-agency-check = Apakah agen ini punya izin resmi?
topic-social-security = Jaminan sosial dan asuransi
topic-union = Tentang serikat pekerja
topic-reintegration = Hidup dan kerja setelah pulang

## EMERGENCY_KIND: whom to call.

emergency-kind-police = Polisi
emergency-kind-ambulance = Ambulans
emergency-kind-labour-ministry = Kementerian ketenagakerjaan
emergency-kind-embassy = Kedutaan besar
emergency-kind-union = Serikat pekerja
emergency-kind-hotline = Telepon bantuan (hotline)

## FILE_KIND: what somebody attached.

file-kind-photo = Foto
file-kind-document = Dokumen
file-kind-recording = Rekaman suara
