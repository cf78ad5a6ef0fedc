# reviewed = false  (no native speaker has read this yet)

### The pages that everybody can open. A worker reads them on a phone, perhaps in fear: short sentences, no jargon, no
### promise that nobody can keep.

## Every page

skip-to-content = Terus ke isi utama
exit = Keluar
exit-explained = “Keluar” menutup halaman ini serta-merta dan membuka halaman lain yang biasa sahaja.
languages = Bahasa
choose-language = Pilih bahasa anda
footer-who = Halaman ini milik { $organisation }, sebuah kesatuan sekerja. Ini bukan halaman kerajaan.
footer-phone = Telefon:
footer-email = E-mel:
footer-open = Waktu buka:
back-to-start = Kembali ke halaman mula
closed-elsewhere = Kesatuan lain dalam rangkaian ini boleh membantu anda. Apa yang anda hantar di sini sebelum ini tetap selamat. Kod permintaan anda boleh digunakan lagi apabila halaman ini dibuka semula.
closed-elsewhere-link = Cari kesatuan lain
optional = (tidak wajib)
choose = Pilih
other-countries = Negara lain
important = Penting
yes = Ya
no = Tidak
network-name = Kesatuan sekerja untuk pekerja migran

## Forms

error-prefix = Ralat:
error-summary-title = Ada masalah
error-trace = Nombor ralat ini, untuk kesatuan:

## The network's host

network-title = Pilih kesatuan anda
network-lead = Pilih kesatuan di negara tempat anda berada sekarang, atau di negara asal anda.
network-empty = Belum ada kesatuan yang menyertai rangkaian ini.
network-find = Cari kesatuan untuk negara ini
unions-title = Bantuan di { $country }
unions-lead = Kesatuan ini menerima soalan dan laporan daripada orang yang berada di negara ini.
unions-lead-fallback = Tiada kesatuan di negara ini yang menyertai rangkaian ini. Sebagai ganti, kesatuan ini menerima soalan atau laporan anda.
unions-none = Belum ada kesatuan yang bertanggungjawab untuk negara ini. Pilih kesatuan yang anda percayai, contohnya di negara asal anda.
unions-go = Tanya atau lapor
unions-all = Semua kesatuan
emergency-title = Nombor kecemasan
emergency-hint = Polis dan bantuan, mengikut negara
emergency-lead = Kalau anda dalam bahaya sekarang, telefon dahulu. Anda boleh menulis kepada kesatuan selepas itu.
emergency-none = Belum ada nombor di sini. Tanya orang yang anda percayai, atau cari nombor di tempat anda berada.
emergency-always = siang dan malam
emergency-checked = Kali terakhir disemak pada { $day }.

## The start

start-title = Bantuan untuk pekerja migran
start-lead = Anda boleh bertanya kepada { $organisation } atau beritahu kami masalah di tempat kerja.
start-report = Tanya atau lapor
start-report-hint = Satu borang. Anda tidak perlu ada akaun atau beri nama.
start-return = Kembali dengan kod saya
start-return-hint = Lihat perkembangan permintaan anda.
start-free = Tiada bayaran.
start-no-name = Anda tidak perlu beri nama.
start-no-status = Kami tidak tanya tentang visa atau permit kerja anda.
safety-link = Selamatkah menulis di sini?

## Safety

safety-title = Selamatkah menulis di sini?
safety-who-title = Siapa yang melihat tulisan anda
safety-who-team = Hanya orang di { $organisation } yang menguruskan permintaan anda membaca tulisan anda.
safety-who-others = Tiada sesiapa di luar kesatuan yang membacanya, kecuali anda setuju dahulu.
safety-who-employer = Kami tidak memberitahu majikan, ejen, polis atau imigresen bahawa anda menulis kepada kami, kecuali anda yang minta.
safety-who-statistics = Kalau anda setuju, permintaan anda dikira dalam statistik: berapa orang, dari negara mana, tentang apa. Nama dan tulisan anda tidak sekali-kali dimasukkan.
safety-phone-title = Apa yang diingati oleh telefon anda
safety-phone-history = Sejarah pelayar (browser) menunjukkan bahawa laman ini pernah dibuka. Gunakan tetingkap peribadi (inkognito), atau padam sejarah itu selepas ini.
safety-phone-words = Laman ini tidak menyimpan tulisan anda di dalam telefon anda. Tetapi ada papan kekunci yang mengingati perkataan dengan sendirinya.
safety-phone-files = Gambar dan rakaman yang anda hantar juga kekal di dalam telefon anda. Padam di situ kalau orang lain boleh menjumpainya.
safety-phone-network = Pemilik rangkaian (contohnya Wi-Fi majikan) boleh melihat laman mana yang dibuka, tetapi tidak boleh melihat apa yang anda tulis.
safety-phone-receipt = Gambar kod anda mempunyai nama yang tidak menunjukkan apa-apa. Sembunyikan gambar itu, atau padam apabila anda sudah hafal kod itu.
safety-phone-code = Kami tunjukkan kod anda sekali sahaja. Simpan kod itu di tempat yang hanya anda boleh jumpa.
safety-exit-title = Keluar dengan cepat
safety-exit-limits = “Keluar” tidak boleh memadam sejarah pelayar, dan butang Kembali pada telefon atau pelayar mungkin masih membuka laman ini semula.
safety-choice-title = Anda yang tentukan
safety-choice-name = Anda boleh terus tanpa nama.
safety-choice-contact = Anda boleh minta kami supaya tidak menghubungi anda. Anda kembali sendiri dengan kod anda.

## Shared with the console

login-email = Alamat e-mel
login-password = Kata laluan
login-send = Log masuk
staff-login = Untuk petugas: log masuk
error-again = Cuba lagi
log-out = Log keluar
other-way = Cara lain
passkey-use = Guna kunci laluan (passkey)
passkey-use-title = Guna kunci laluan (passkey) anda
passkey-use-lead = Telefon atau komputer anda meminta anda mengesahkan bahawa ini memang anda.
passkey-make-title = Buat kunci laluan (passkey)
passkey-make-lead = Telefon atau komputer anda menyimpan kunci laluan ini. Anda log masuk dengan jari, muka atau nombor yang sama seperti semasa membuka kunci telefon atau komputer itu.
passkey-make-send = Buat kunci laluan
passkey-failed = Tidak berjaya, atau dibatalkan. Cuba lagi, atau pilih cara lain.
passkey-no-script = Kunci laluan (passkey) memerlukan JavaScript. Pilih cara lain.
set-up-passkey-send = Buat kunci laluan (passkey)
me-password = Kata laluan
me-sessions = Di mana anda sedang log masuk
me-session-unknown = Pelayar tidak dikenali
me-session-seen = kali terakhir digunakan { $at }
me-session-current = Yang ini
me-session-end = Log keluar
me-sessions-end = Log keluar di semua tempat lain
password-current = Kata laluan sekarang
password-new = Kata laluan baharu
password-change = Tukar kata laluan
password-changed = Kata laluan anda sudah ditukar. Di semua tempat lain, anda sudah dilog keluar.
join-passkey = Teruskan tanpa kata laluan
forgotten-link = Lupa kata laluan?
forgotten-title = Lupa kata laluan?
forgotten-lead = Taip alamat e-mel anda. Kalau ada akaun dengan alamat itu, kami hantar pautan ke situ.
forgotten-send = Hantar pautan
reset-title = Pilih kata laluan baharu
