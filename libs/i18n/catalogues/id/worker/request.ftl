# reviewed = false  (no native speaker has read this yet)

### Coming back to a request: read by a worker on a phone, perhaps in fear. Short sentences, no jargon, no promise that
### nobody can keep.

## Coming back

return-title = Kembali dengan kode saya
return-code = Kode Anda
return-code-hint = 16 huruf dan angka. Spasi dan huruf kecil tidak masalah.
return-send = Tampilkan permintaan saya
return-lost = Tidak ada yang bisa mencari kode yang hilang. Jika kode Anda hilang, kirim pesan baru.
progress-title = Permintaan Anda
progress-reference = Nomor permintaan Anda:
progress-steps = Yang sudah terjadi sampai sekarang
next-title = Yang akan terjadi selanjutnya
next-urgent = Seseorang dari serikat pekerja akan menanganinya sebelum { $until }.
next-triage = Seseorang di serikat pekerja akan membaca permintaan Anda paling lambat { $until }.
next-verify = Serikat pekerja akan memberi Anda jawaban paling lambat { $until }.
next-update = Serikat pekerja akan memberi tahu Anda perkembangannya paling lambat { $until }.
next-overdue = Ini seharusnya sudah dilakukan paling lambat { $until }. Orang-orang yang bertanggung jawab sedang diingatkan.
progress-come-back = Anda bisa kembali dengan kode Anda kapan saja.
progress-submitted = Sudah diterima
progress-verified = Sudah ada kontak dan permintaan sudah dipahami
progress-not-taken-further = Tidak dilanjutkan
progress-complaint-filed = Pengaduan diajukan
progress-accepted = Pengaduan diterima untuk ditangani
progress-monitored = Sedang ditangani
progress-resolution-declared = Penyelesaian sudah dilaporkan
progress-resolved = Masalah sudah diselesaikan
progress-means-submitted = Seseorang di serikat pekerja akan membacanya.
progress-means-verified = Serikat pekerja sudah memahami apa yang Anda perlukan dan memutuskan bersama Anda apa yang akan dilakukan.
progress-means-not-taken-further = Serikat pekerja tidak bisa melanjutkan permintaan ini. Anda bisa mengirim pesan baru kapan saja.
progress-means-complaint-filed = Serikat pekerja sudah menjadikan permintaan ini sebuah pengaduan, sesuai kesepakatan dengan Anda.
progress-means-accepted = Serikat pekerja sudah bersedia menangani pengaduan ini. Ada satu orang yang bertanggung jawab.
progress-means-monitored = Serikat pekerja mengikuti perkembangan pengaduan ini dan mencatat setiap langkah.
progress-means-resolution-declared = Serikat pekerja menganggap masalah ini sudah selesai. Sekarang orang kedua memeriksanya.
progress-means-resolved = Masalah dalam pengaduan ini sudah diselesaikan. Jika masih ada yang tidak beres, kirim pesan baru.
progress-opened-in-emergency = Dibaca karena keadaan darurat
progress-means-opened-in-emergency = Seseorang dari serikat pekerja, yang biasanya tidak menangani permintaan Anda, harus membacanya.
progress-asked = Serikat pekerja punya pertanyaan
progress-means-asked = Mohon baca pertanyaan di bawah dan jawablah. Serikat pekerja menunggu Anda.
progress-answered = Sudah dijawab
progress-means-answered = Jawabannya ada di bawah. Jika tidak membantu, tulis lagi: serikat pekerja akan melihatnya sekali lagi.
progress-reopened = Dilihat sekali lagi
progress-means-reopened = Serikat pekerja melihat permintaan Anda sekali lagi.
progress-withdrawn = Anda menariknya kembali
progress-means-withdrawn = Serikat pekerja tidak melakukan apa-apa lagi tentang ini. Jika Anda berubah pikiran, tulis di bawah.

## What was written to and fro

request-messages = Pesan
request-no-messages = Belum ada pesan.
request-from-you = Anda
request-translation = Terjemahan:
request-write = Tulis ke { $organisation }
request-write-hint = Boleh dalam bahasa apa saja. Jangan tulis hal yang bisa membahayakan Anda.
request-write-send = Kirim
request-written = Pesan Anda sudah sampai.

## What the worker may change

request-contact-title = Cara kami boleh menghubungi Anda
request-contact-now = Sekarang: { $method }
request-contact-language = Kami menjawab dalam bahasa: { $language }
request-contact-change = Ubah ini
request-contact-lead = Yang Anda isi di sini menggantikan semua yang Anda isi sebelumnya. Demi keamanan Anda, kami tidak menampilkan isian sebelumnya lagi.
request-contact-send = Simpan
request-contact-saved = Sudah disimpan.
request-consents-title = Yang Anda setujui
request-consent-stored = Kami menyimpan apa yang Anda tulis, untuk membantu Anda. Anda setuju pada { $day }.
request-consent-counted = Anda dihitung dalam statistik. Hanya angka yang keluar dari serikat pekerja.
request-consent-not-counted = Anda tidak dihitung dalam statistik.
request-count-me = Hitung saya
request-do-not-count-me = Jangan hitung saya lagi
request-stop-title = Berhenti
request-withdraw = Tarik kembali permintaan saya
request-withdraw-lead = Serikat pekerja tidak melakukan apa-apa lagi tentang ini dan tidak menghubungi Anda. Tulisan Anda tetap ada, supaya Anda bisa berubah pikiran. Jika Anda ingin tulisan itu hilang, hapus saja permintaan ini.
request-withdraw-send = Tarik kembali
request-erase = Hapus permintaan saya
request-erase-lead = Setiap kata dimusnahkan untuk selamanya. Tidak ada yang bisa membacanya lagi: tidak Anda, tidak juga serikat pekerja. Kode Anda tidak akan membuka apa pun lagi. Yang sudah disampaikan serikat pekerja kepada pihak lain tidak bisa ditarik kembali.
request-erase-send = Hapus untuk selamanya
request-erased-title = Permintaan Anda sudah dihapus
request-erased = Tidak ada yang bisa membacanya lagi. Kode Anda sekarang tidak membuka apa pun; Anda boleh membuangnya.
request-is-complaint = Serikat pekerja sudah menjadikan permintaan ini sebuah pengaduan. Untuk menghentikannya, atau meminta agar dihapus, tulis ke serikat pekerja di atas.
request-keep = Tidak, kembali
request-close = Tutup halaman permintaan saya
request-closes = Halaman ini juga tertutup sendiri jika tidak dipakai selama 15 menit.
request-closed-title = Mohon ketik kode Anda lagi
request-closed = Demi keamanan Anda, halaman permintaan tertutup sendiri jika tidak dipakai selama 15 menit.
request-closed-kept = Demi keamanan Anda, halaman permintaan tertutup sendiri jika tidak dipakai selama 15 menit. Yang baru saja Anda tulis belum dikirim: ketik kode Anda, dan tulisan itu muncul lagi.
error-text-required = Tulis sesuatu dulu

proof-title = Bukti pengajuan permintaan
proof-received = { $organisation } telah menerima permintaan dengan nomor ini.
proof-number = Nomor
proof-at = Diterima
proof-state = Sampai di mana
proof-union = Serikat pekerja
proof-made = Surat ini dibuat
proof-check = Untuk memeriksa surat ini, tanyakan kepada { $organisation } dan sebutkan nomornya.
proof-meaning = Surat ini menunjukkan bahwa permintaan telah diterima. Surat ini tidak menyatakan apakah yang dilaporkan itu benar.
proof-hint = Surat dengan nomor, tanggal, sampai di mana, dan nama serikat, juga dalam bahasa Inggris, untuk ditunjukkan kepada kedutaan, pengadilan, atau serikat lain. Nama Anda, tulisan Anda, dan kode Anda tidak ada di dalamnya. Tetapi siapa pun yang menemukannya di ponsel Anda tahu bahwa Anda meminta bantuan serikat.
proof-save = Simpan bukti (PDF)
