# reviewed = false  (no native speaker has read this yet)

### Photos, documents and recordings: attached to a report, or sent to the union later. Read by a worker on a phone, perhaps in
### fear. Short sentences, no jargon.

report-files = Gambar dan dokumen
files-lead = Hanya kalau selamat untuk anda. Anda juga boleh menghantarnya kemudian.
files-record-title = Anda juga boleh ceritakan dengan suara
files-record-hint = Cakap dalam bahasa anda sendiri. Kesatuan akan mendengarnya.
files-add = Pilih gambar, dokumen atau rakaman suara
files-add-recording = Pilih rakaman suara daripada telefon anda
files-hint = Gambar, PDF atau rakaman suara, paling besar { $limit } MB. Kami buang tempat, masa dan nama telefon anda daripada fail itu. Apa yang dilihat dan didengar di dalamnya kekal.
files-button = Tambah
files-attached = Yang sudah ditambah
files-none = Belum ada apa-apa yang ditambah.
files-remove = Buang
files-unfinished = { $percent }% sudah sampai. Pilih fail yang sama sekali lagi untuk teruskan.
files-incomplete = Belum semuanya sampai. Fail ini tidak dihantar.
files-kilobytes = { $size } KB
files-megabytes = { $size } MB
files-record = Rakam suara anda
files-recording = Sedang merakam
files-stop = Berhenti
files-listen = Dengar dahulu. Kemudian tambah, atau rakam sekali lagi.
files-keep = Tambah rakaman ini
files-again = Rakam sekali lagi
files-no-microphone = Mikrofon tidak boleh digunakan. Benarkan dalam pelayar anda, atau pilih rakaman suara daripada telefon anda.
files-sending = Sedang dihantar
files-checking = Kami sedang menyemak fail
files-lost = Tiada sambungan internet. Penghantaran diteruskan sendiri apabila sambungan ada semula.
files-retry = Cuba lagi

request-file-title = Hantar gambar, dokumen atau rakaman suara
request-file-sent = Kesatuan sudah terima fail anda.
request-file-open = Buka fail
request-file-stays = Fail disimpan dalam telefon ini. Fail itu kekal di situ sehingga anda memadamkannya.

## What is wrong with a file, and what to do

error-file-required = Pilih fail dahulu
error-file-too-long = Nama fail terlalu panjang. Beri nama yang pendek, kemudian pilih lagi.
error-file-bad-name = Nama fail ada tanda yang tidak boleh digunakan. Beri nama lain, kemudian pilih lagi.
error-file-too-heavy = Fail terlalu besar. Paling besar { $limit } MB. Ambil gambar baharu, atau hantar sebahagian demi sebahagian.
error-file-too-many-files = Paling banyak { $limit } fail. Buang satu, atau hantar mesej kepada kesatuan.
error-file-no-room = Kesatuan tiada tempat untuk fail lagi sekarang. Hantar mesej anda tanpa fail, dan cuba lagi esok dengan kod anda.
error-file-not-all-here = Belum semua isi fail sampai. Pilih fail itu lagi.
error-file-not-allowed = Fail jenis ini tidak boleh dihantar. Hantar gambar (JPEG atau PNG), PDF atau rakaman suara.
error-file-film = Video tidak boleh dihantar. Hantar gambar, atau rakam suara.
error-file-damaged = Fail tidak boleh dibuka. Simpan sekali lagi, atau ambil gambarnya.
error-file-too-much-inside = Gambar atau dokumen ini terlalu besar apabila dibuka. Ambil gambar yang lebih kecil.
error-file-two-in-one = Ada benda lain tersembunyi di dalam fail ini. Ambil gambar baharu bagi apa yang anda mahu tunjukkan.
error-file-locked = Dokumen ini hanya boleh dibuka dengan kata laluan. Simpan tanpa kata laluan, atau ambil gambarnya.
