# reviewed = false  (no native speaker has read this yet)

### The pages that everybody can open. A worker reads them on a phone, perhaps in fear: short sentences, no jargon, no
### promise that nobody can keep.

## Every page

skip-to-content = Langsung ke isi utama
exit = Keluar
exit-explained = “Keluar” langsung menutup halaman ini dan membuka halaman lain yang biasa saja.
languages = Bahasa
choose-language = Pilih bahasa Anda
footer-who = Halaman ini milik { $organisation }, sebuah serikat pekerja. Ini bukan halaman pemerintah.
footer-phone = Telepon:
footer-email = Email:
footer-open = Buka:
back-to-start = Kembali ke halaman awal
closed-elsewhere = Serikat pekerja lain dalam jaringan ini bisa membantu Anda. Yang pernah Anda kirim di sini tetap aman, dan kode tanda terima Anda bisa dipakai lagi saat halaman-halaman ini dibuka kembali.
closed-elsewhere-link = Cari serikat pekerja lain
optional = (tidak wajib)
choose = Pilih
other-countries = Negara lain
important = Penting
yes = Ya
no = Tidak
network-name = Serikat pekerja untuk pekerja migran

## Forms

error-prefix = Kesalahan:
error-summary-title = Ada masalah
error-trace = Nomor kesalahan ini, untuk serikat pekerja:

## The network's host

network-title = Pilih serikat pekerja Anda
network-lead = Pilih serikat pekerja di negara tempat Anda berada sekarang, atau di negara asal Anda.
network-empty = Belum ada serikat pekerja yang ikut.
network-find = Cari serikat pekerja untuk negara ini
unions-title = Bantuan di { $country }
unions-lead = Serikat pekerja ini menerima pertanyaan dan laporan dari orang yang berada di negara ini.
unions-lead-fallback = Tidak ada serikat pekerja dari negara ini yang ikut. Sebagai gantinya, serikat pekerja ini menerima pertanyaan atau laporan Anda.
unions-none = Belum ada serikat pekerja yang bertanggung jawab untuk negara ini. Pilih serikat pekerja yang Anda percaya, misalnya di negara asal Anda.
unions-go = Tanya atau lapor
unions-all = Semua serikat pekerja
emergency-title = Nomor darurat
emergency-hint = Polisi dan bantuan, menurut negara
emergency-lead = Jika Anda sedang dalam bahaya, telepon dulu. Sesudah itu Anda bisa menulis ke serikat pekerja.
emergency-none = Belum ada nomor di sini. Tanyakan kepada orang yang Anda percaya, atau cari nomor di tempat Anda berada.
emergency-always = siang dan malam
emergency-checked = Terakhir diperiksa pada { $day }.

## The start

start-title = Bantuan untuk pekerja migran
start-lead = Anda bisa bertanya kepada { $organisation } atau menceritakan masalah di tempat kerja kepada kami.
start-report = Tanya atau lapor
start-report-hint = Cukup satu formulir. Anda tidak perlu punya akun atau menyebut nama.
start-return = Kembali dengan kode saya
start-return-hint = Lihat perkembangan permintaan Anda.
start-free = Ini gratis.
start-no-name = Anda tidak harus menyebut nama.
start-no-status = Kami tidak menanyakan visa atau izin kerja Anda.
safety-link = Seberapa aman ini?

## Safety

safety-title = Seberapa aman ini?
safety-who-title = Siapa yang melihat tulisan Anda
safety-who-team = Tulisan Anda hanya dibaca oleh orang di { $organisation } yang menangani permintaan Anda.
safety-who-others = Tidak ada orang di luar serikat pekerja yang membacanya, kecuali jika Anda setuju lebih dulu.
safety-who-employer = Kami tidak memberi tahu majikan, agen, polisi, atau imigrasi bahwa Anda menulis kepada kami, kecuali jika Anda meminta kami melakukannya.
safety-who-statistics = Jika Anda setuju, permintaan Anda dihitung dalam statistik: berapa orang, dari negara mana, tentang apa. Nama dan tulisan Anda tidak pernah dimasukkan.
safety-phone-title = Yang diingat oleh HP Anda
safety-phone-history = Riwayat browser menunjukkan bahwa situs ini pernah dibuka. Pakai jendela pribadi (mode samaran), atau hapus riwayat sesudahnya.
safety-phone-words = Situs ini tidak menyimpan tulisan Anda di HP Anda. Ada papan ketik (keyboard) yang mengingat kata-kata sendiri.
safety-phone-files = Foto dan rekaman yang Anda kirim juga tetap ada di HP Anda. Hapus dari HP jika orang lain bisa menemukannya.
safety-phone-network = Pemilik jaringan (misalnya Wi-Fi majikan) bisa melihat situs mana yang dibuka, tetapi tidak bisa melihat apa yang Anda tulis.
safety-phone-receipt = Gambar kode Anda punya nama yang tidak menunjukkan apa-apa. Sembunyikan gambar itu, atau hapus jika Anda sudah hafal kodenya.
safety-phone-code = Kami hanya menampilkan kode Anda sekali. Simpan di tempat yang hanya Anda yang tahu.
safety-exit-title = Keluar dengan cepat
safety-exit-limits = Tombol ini tidak bisa menghapus riwayat browser, dan tombol Kembali mungkin masih bisa membuka situs ini lagi.
safety-choice-title = Anda yang memutuskan
safety-choice-name = Anda boleh tidak menyebut nama.
safety-choice-contact = Anda boleh meminta kami untuk tidak menghubungi Anda. Anda sendiri yang kembali dengan kode Anda.

## Shared with the console

login-email = Alamat email
login-password = Kata sandi
login-send = Masuk
staff-login = Untuk staf: masuk
error-again = Coba lagi
log-out = Keluar dari akun
other-way = Cara lain
passkey-use = Pakai kunci sandi (passkey)
passkey-use-title = Pakai kunci sandi (passkey) Anda
passkey-use-lead = HP atau komputer Anda meminta Anda memastikan bahwa ini benar Anda.
passkey-make-title = Buat kunci sandi (passkey)
passkey-make-lead = HP atau komputer Anda menyimpan kunci sandi ini. Anda masuk dengan sidik jari, wajah, atau angka yang sama seperti saat membuka HP atau komputer itu.
passkey-make-send = Buat kunci sandi
passkey-failed = Tidak berhasil, atau dibatalkan. Coba lagi, atau pilih cara lain.
passkey-no-script = Kunci sandi memerlukan JavaScript. Pilih cara lain.
set-up-passkey-send = Buat kunci sandi (passkey)
me-password = Kata sandi
me-sessions = Di mana akun Anda sedang terbuka
me-session-unknown = Browser tidak dikenal
me-session-seen = terakhir dipakai { $at }
me-session-current = Yang ini
me-session-end = Keluar dari akun
me-sessions-end = Keluar dari akun di semua tempat lain
password-current = Kata sandi sekarang
password-new = Kata sandi baru
password-change = Ganti kata sandi
password-changed = Kata sandi Anda sudah diganti. Di semua tempat lain, Anda sudah dikeluarkan dari akun.
join-passkey = Lanjut tanpa kata sandi
forgotten-link = Lupa kata sandi?
forgotten-title = Lupa kata sandi?
forgotten-lead = Ketik alamat email Anda. Jika ada akun dengan alamat itu, kami mengirim link ke sana.
forgotten-send = Kirim link
reset-title = Buat kata sandi baru
