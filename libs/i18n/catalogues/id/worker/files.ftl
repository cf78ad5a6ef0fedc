# reviewed = false  (no native speaker has read this yet)

### Photos, documents and recordings: attached to a report, or sent to the union later. Read by a worker on a phone, perhaps in
### fear. Short sentences, no jargon.

report-files = Foto dan dokumen
files-lead = Hanya jika aman bagi Anda. Anda juga bisa mengirimnya nanti.
files-record-title = Anda juga bisa menceritakannya dengan suara
files-record-hint = Bicaralah dalam bahasa Anda sendiri. Serikat pekerja akan mendengarkannya.
files-add = Pilih foto, dokumen, atau rekaman suara
files-add-recording = Pilih rekaman suara dari HP Anda
files-hint = Foto, PDF, atau rekaman suara, paling besar { $limit } MB. Kami menghapus tempat, waktu, dan nama HP Anda dari file itu. Yang terlihat dan terdengar di dalamnya tetap ada.
files-button = Tambah
files-attached = Yang sudah ditambahkan
files-none = Belum ada yang ditambahkan.
files-remove = Hapus
files-unfinished = { $percent }% sudah sampai. Pilih file yang sama sekali lagi untuk melanjutkan.
files-incomplete = Belum semuanya sampai. File ini tidak dikirim.
files-kilobytes = { $size } KB
files-megabytes = { $size } MB
files-record = Rekam suara Anda
files-recording = Sedang merekam
files-stop = Berhenti
files-listen = Dengarkan dulu. Lalu tambahkan, atau rekam lagi.
files-keep = Tambahkan rekaman ini
files-again = Rekam lagi
files-no-microphone = Mikrofon tidak bisa dipakai. Izinkan di browser Anda, atau pilih rekaman suara dari HP Anda.
files-sending = Sedang mengirim
files-checking = Kami sedang memeriksa file
files-lost = Tidak ada koneksi internet. Jika koneksi kembali, pengiriman lanjut sendiri.
files-retry = Coba lagi

request-file-title = Kirim foto, dokumen, atau rekaman suara
request-file-sent = File Anda sudah diterima serikat pekerja.
request-file-open = Buka file
request-file-stays = File disimpan di HP ini. File tetap ada di sana sampai Anda menghapusnya.

## What is wrong with a file, and what to do

error-file-required = Pilih file dulu
error-file-too-long = Nama file terlalu panjang. Beri nama yang pendek, lalu pilih lagi.
error-file-bad-name = Nama file memakai tanda yang tidak bisa dipakai. Beri nama lain, lalu pilih lagi.
error-file-too-heavy = File terlalu besar. Paling besar { $limit } MB. Ambil foto baru, atau kirim per bagian.
error-file-too-many-files = Paling banyak { $limit } file. Hapus satu, atau kirim pesan ke serikat pekerja.
error-file-no-room = Serikat pekerja sekarang tidak punya tempat untuk file lagi. Kirim pesan Anda tanpa file, dan coba lagi besok dengan kode Anda.
error-file-not-all-here = Belum semua isi file sampai. Pilih file itu lagi.
error-file-not-allowed = File jenis ini tidak bisa dikirim. Kirim foto (JPEG atau PNG), PDF, atau rekaman suara.
error-file-film = Video tidak bisa dikirim. Kirim foto, atau rekam suaranya.
error-file-damaged = File tidak bisa dibuka. Simpan sekali lagi, atau ambil fotonya.
error-file-too-much-inside = Gambar atau dokumen ini terlalu besar jika dibuka. Ambil foto yang lebih kecil.
error-file-two-in-one = Ada hal lain yang tersembunyi di file ini. Ambil foto baru dari apa yang ingin Anda tunjukkan.
error-file-locked = Dokumen ini hanya bisa dibuka dengan kata sandi. Simpan tanpa kata sandi, atau ambil fotonya.
