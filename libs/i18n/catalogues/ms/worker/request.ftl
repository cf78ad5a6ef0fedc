# reviewed = false  (no native speaker has read this yet)

### Coming back to a request: read by a worker on a phone, perhaps in fear. Short sentences, no jargon, no promise that
### nobody can keep.

## Coming back

return-title = Kembali dengan kod saya
return-code = Kod anda
return-code-hint = 16 huruf dan nombor. Jarak kosong dan huruf kecil tidak mengapa.
return-send = Tunjukkan permintaan saya
return-lost = Tiada sesiapa dapat mencari kod yang hilang. Kalau kod anda hilang, hantar mesej baharu.
progress-title = Permintaan anda
progress-reference = Nombor permintaan anda:
progress-steps = Apa yang sudah berlaku setakat ini
next-title = Apa yang berlaku selepas ini
next-urgent = Seorang petugas kesatuan akan menguruskannya sebelum { $until }.
next-triage = Seorang petugas di kesatuan akan membaca permintaan anda paling lewat pada { $until }.
next-verify = Kesatuan akan memberi jawapan kepada anda paling lewat pada { $until }.
next-update = Kesatuan akan memberitahu anda perkembangannya paling lewat pada { $until }.
next-overdue = Ini sepatutnya sudah dibuat paling lewat pada { $until }. Mereka yang bertanggungjawab sedang diingatkan.
progress-come-back = Anda boleh kembali dengan kod anda pada bila-bila masa.
progress-submitted = Sudah sampai
progress-verified = Sudah berhubung dan permintaan difahami
progress-not-taken-further = Tidak diteruskan
progress-complaint-filed = Aduan dibuat
progress-accepted = Aduan diterima untuk diuruskan
progress-monitored = Ada orang sedang menguruskannya
progress-resolution-declared = Penyelesaian sudah dilaporkan
progress-resolved = Masalah sudah diselesaikan
progress-means-submitted = Seorang petugas di kesatuan akan membacanya.
progress-means-verified = Kesatuan sudah faham apa yang anda perlukan, dan memutuskan bersama anda apa yang perlu dibuat.
progress-means-not-taken-further = Kesatuan tidak dapat meneruskan permintaan ini. Anda boleh hantar mesej baharu pada bila-bila masa.
progress-means-complaint-filed = Kesatuan sudah membuat aduan daripada permintaan ini, seperti yang dipersetujui dengan anda.
progress-means-accepted = Kesatuan sudah mengambil aduan ini. Seorang petugas bertanggungjawab menguruskannya.
progress-means-monitored = Kesatuan mengikuti aduan ini dan mencatat setiap langkah.
progress-means-resolution-declared = Kesatuan percaya bahawa masalah ini sudah selesai. Seorang lagi petugas sedang menyemaknya sekarang.
progress-means-resolved = Masalah dalam aduan ini sudah diselesaikan. Kalau masih ada yang tidak kena, hantar mesej baharu.
progress-opened-in-emergency = Dibaca dalam kecemasan
progress-means-opened-in-emergency = Seorang petugas kesatuan yang biasanya tidak menguruskan permintaan anda terpaksa membacanya.
progress-asked = Kesatuan ada soalan
progress-means-asked = Sila baca soalan di bawah dan jawab. Kesatuan menunggu jawapan anda.
progress-answered = Sudah dijawab
progress-means-answered = Jawapannya ada di bawah. Kalau jawapan itu tidak membantu, tulis lagi: kesatuan akan melihatnya sekali lagi.
progress-reopened = Dilihat sekali lagi
progress-means-reopened = Kesatuan sedang melihat permintaan anda sekali lagi.
progress-withdrawn = Anda menarik balik permintaan ini
progress-means-withdrawn = Kesatuan tidak membuat apa-apa lagi tentangnya. Kalau anda berubah fikiran, tulis di bawah.

## What was written to and fro

request-messages = Mesej
request-no-messages = Belum ada mesej.
request-from-you = Anda
request-translation = Terjemahan:
request-write = Tulis kepada { $organisation }
request-write-hint = Guna bahasa apa pun boleh. Jangan tulis apa yang boleh membahayakan anda.
request-write-send = Hantar
request-written = Mesej anda sudah sampai.

## What the worker may change

request-contact-title = Bagaimana kami boleh menghubungi anda
request-contact-now = Sekarang: { $method }
request-contact-language = Kami jawab dalam bahasa: { $language }
request-contact-change = Ubah
request-contact-lead = Apa yang anda isi di sini menggantikan semua yang anda beri sebelum ini. Demi keselamatan anda, kami tidak menunjukkannya lagi.
request-contact-send = Simpan
request-contact-saved = Sudah disimpan.
request-consents-title = Apa yang anda setujui
request-consent-stored = Kami menyimpan apa yang anda tulis, untuk membantu anda. Anda setuju pada { $day }.
request-consent-counted = Anda dikira dalam statistik. Hanya angka yang keluar daripada kesatuan.
request-consent-not-counted = Anda tidak dikira dalam statistik.
request-count-me = Kira saya
request-do-not-count-me = Jangan kira saya lagi
request-stop-title = Berhenti
request-withdraw = Tarik balik permintaan saya
request-withdraw-lead = Kesatuan tidak membuat apa-apa lagi tentangnya dan tidak menghubungi anda. Apa yang anda tulis kekal, supaya anda boleh berubah fikiran. Kalau anda mahu membuangnya terus, pilih “Hapuskan permintaan saya”.
request-withdraw-send = Tarik balik
request-erase = Hapuskan permintaan saya
request-erase-lead = Setiap perkataan dimusnahkan untuk selama-lamanya. Tiada sesiapa boleh membacanya lagi: anda pun tidak, kesatuan pun tidak. Kod anda tidak akan membuka apa-apa lagi. Apa yang sudah diberitahu oleh kesatuan kepada orang lain tidak boleh ditarik balik.
request-erase-send = Hapuskan untuk selama-lamanya
request-erased-title = Permintaan anda sudah dihapuskan
request-erased = Tiada sesiapa boleh membacanya lagi. Kod anda tidak membuka apa-apa sekarang; anda boleh membuangnya.
request-is-complaint = Kesatuan sudah membuat aduan daripada permintaan ini. Untuk menghentikannya, atau supaya ia dihapuskan, tulis kepada kesatuan di atas.
request-keep = Tidak, kembali
request-close = Tutup halaman permintaan saya
request-closes = Halaman ini juga tertutup sendiri kalau tidak digunakan selama 15 minit.
request-closed-title = Sila taip kod anda sekali lagi
request-closed = Demi keselamatan anda, halaman permintaan tertutup kalau tidak digunakan selama 15 minit.
request-closed-kept = Demi keselamatan anda, halaman permintaan tertutup kalau tidak digunakan selama 15 minit. Apa yang baru sahaja anda tulis belum dihantar: taip kod anda, dan tulisan itu ada semula.
error-text-required = Tulis sesuatu dahulu

proof-title = Bukti permintaan telah difailkan
proof-received = { $organisation } telah menerima permintaan dengan nombor ini.
proof-number = Nombor
proof-at = Diterima
proof-state = Sampai di mana
proof-union = Kesatuan sekerja
proof-made = Surat ini dibuat
proof-check = Untuk menyemak surat ini, tanya { $organisation } dan beri nombornya.
proof-meaning = Surat ini menunjukkan bahawa permintaan telah diterima. Surat ini tidak mengatakan sama ada perkara yang dilaporkan itu benar.
proof-hint = Surat dengan nombor, tarikh, sampai di mana dan nama kesatuan, juga dalam bahasa Inggeris, untuk ditunjukkan kepada kedutaan, mahkamah atau kesatuan lain. Nama anda, tulisan anda dan kod anda tiada di dalamnya. Tetapi sesiapa yang menjumpainya dalam telefon anda tahu bahawa anda meminta bantuan kesatuan.
proof-save = Simpan bukti (PDF)
