# reviewed = false  (no native speaker has read this yet)

### Asking or reporting, the receipt, and coming back: read by a worker on a phone, perhaps in fear. Short sentences, no
### jargon, no promise that nobody can keep.

## The report: one thing per page

report-title = Tanya atau lapor
report-step = Langkah { $step } dari { $steps }
report-continue = Lanjut
report-send-now = Sudah cukup: kirim sekarang
report-back = Kembali
report-unknown-hint = Kosongkan hal yang tidak Anda ketahui atau tidak mau Anda sebutkan.
report-gone-title = Yang Anda tulis sebelumnya sudah terhapus
report-gone = Demi keamanan Anda, kami menghapus apa yang tidak dikirim dalam dua jam. Yang baru saja Anda tulis masih ada. Mohon isi bagian lainnya sekali lagi.
danger-first = Jika Anda sedang dalam bahaya, telepon dulu nomor darurat setempat, atau orang yang Anda percaya.

report-place = Tempat Anda berada
report-danger = Apakah Anda sedang dalam bahaya sekarang?
report-danger-hint = Jika Anda menjawab “Ya”, pesan Anda ditandai mendesak. Serikat pekerja mungkin tetap perlu waktu berjam-jam untuk menjawab.
report-country-now = Anda sekarang di negara mana?
report-country-of-origin = Anda berasal dari negara mana?
report-nationality = Anda warga negara mana?
report-nationality-hint = Isi hanya jika berbeda dari negara asal Anda.
report-migration-stage = Mana yang paling cocok dengan keadaan Anda sekarang?
report-unions-there = Serikat pekerja di { $country } juga membantu orang di sana. Anda bisa lanjut di sini, atau menulis ke salah satu serikat pekerja ini saja:

report-about = Masalah atau pertanyaan Anda
report-submitter = Siapa yang menulis?
report-topic = Tentang apa?
report-topic-wrong = Ada yang tidak beres
report-topic-question = Saya punya pertanyaan
report-action = Apa yang Anda ingin kami lakukan?

report-what = Apa yang terjadi
report-message = Ceritakan dengan kata-kata Anda sendiri
report-message-hint = Boleh dalam bahasa apa saja. Apa yang terjadi, di mana, dan kapan? Siapa yang melakukannya? Jangan tulis hal yang bisa membahayakan Anda.

report-work = Pekerjaan Anda dan diri Anda
report-work-lead = Ini membantu serikat pekerja bertindak lebih cepat.
report-sector = Pekerjaan ini di bidang apa?
report-occupation = Apa pekerjaan Anda?
report-employer = Siapa majikan Anda?
report-employer-hint = Nama perusahaan atau orang, dan nama kotanya, sejauh yang Anda tahu.
report-agency = Agen atau calo mana yang mencarikan pekerjaan ini untuk Anda?
report-work-began = Kapan Anda mulai bekerja?
report-work-ended = Kapan Anda berhenti bekerja?
report-work-ended-hint = Kosongkan jika Anda masih bekerja di sana.
report-day = Tanggal
report-month = Bulan
report-year = Tahun
report-you = Tentang Anda
report-you-hint = Ini membantu kami melihat siapa yang perlu bantuan. Anda tidak harus menjawab.
report-sex = Jenis kelamin
report-age-group = Umur
report-marital-status = Status pernikahan
report-education = Sekolah tertinggi yang Anda tamatkan

report-contact = Cara aman untuk menghubungi Anda
report-contact-method = Dengan cara apa kami boleh menghubungi Anda?
report-contact-method-hint = Pilih hanya cara yang tidak dibaca atau didengar orang lain.
report-contact-value = Nomor, alamat email, atau akun
report-contact-value-hint = Kosongkan jika Anda tidak mau kami hubungi. Ke alamat email, kami hanya menulis bahwa ada kabar baru.
report-safe-times = Kapan waktu yang aman?
report-safe-times-hint = Contoh: hari Minggu setelah jam 6 sore. Jangan sebutkan siapa Anda.
report-may-say-union = Jika orang lain yang mengangkat telepon, bolehkah kami mengatakan bahwa serikat pekerja yang menelepon?
report-may-leave-message = Jika tidak ada yang mengangkat, bolehkah kami meninggalkan pesan?
report-name = Nama
report-name-hint = Nama apa saja yang boleh kami pakai untuk memanggil Anda.
report-language = Dalam bahasa apa sebaiknya kami menjawab?
report-interpreter-needed = Saya perlu penerjemah saat kita berbicara
report-own = Pertanyaan tambahan dari { $organisation }
report-own-lead = Anda tidak harus menjawabnya. Kosongkan hal yang tidak Anda ketahui atau tidak mau Anda sebutkan.
report-own-attach = Tambahkan foto atau dokumen

report-check = Periksa dan kirim
report-check-lead = Belum ada yang dikirim. Periksa sekali lagi.
report-change = Ubah
report-not-answered = Tidak dijawab
report-excluded = Adakah serikat pekerja yang tidak boleh melihat ini?
report-excluded-hint = Pesan Anda dikirim ke { $organisation }. Jika suatu hari pesan ini harus diteruskan, Anda ditanya lebih dulu. Pesan ini tidak pernah diteruskan ke serikat pekerja yang Anda centang di sini.
report-consent = Persetujuan Anda
report-notice = { $organisation } menyimpan jawaban dan tulisan Anda secara terlindungi, dan memakainya hanya untuk membantu Anda.
report-consent-store = Saya setuju { $organisation } menyimpan apa yang saya tulis, untuk membantu saya
report-consent-statistics = Saya setuju dihitung dalam statistik
report-consent-statistics-hint = Hanya angka yang keluar dari serikat pekerja. Apa pun pilihan Anda, Anda tetap dibantu.
report-send = Kirim

error-in-danger-now-required = Beri tahu kami apakah Anda sedang dalam bahaya sekarang
error-message-required = Ceritakan apa yang terjadi
error-country-now-required = Pilih negara tempat Anda berada sekarang
error-topic-required = Pilih ini tentang apa
error-submitter-required = Pilih siapa yang menulis
error-action-requested-required = Pilih apa yang Anda ingin kami lakukan
error-contact-value-required = Tulis nomor, alamat email, atau akun, atau pilih bahwa Anda akan melihat sendiri dengan kode Anda
error-work-began-year-not-a-date = Kapan Anda mulai bekerja? Ketik tahun, misalnya 2026, dan pilih bulan jika Anda tahu
error-work-ended-year-not-a-date = Kapan Anda berhenti bekerja? Ketik tahun, misalnya 2026, dan pilih bulan jika Anda tahu
error-work-ended-year-before-beginning = Waktu berhenti tidak bisa sebelum waktu mulai. Periksa keduanya
error-consent-to-store-must-be-true = Kami hanya bisa membantu jika kami boleh menyimpan apa yang Anda tulis. Centang kotak ini jika Anda setuju
error-code-wrong-code = Kode ini tidak membuka apa pun. Periksa setiap huruf dan angka, lalu coba lagi

## The receipt

done-title = Pesan Anda sudah kami terima
done-danger-title = Anda mengatakan bahwa Anda sedang dalam bahaya
done-danger-trusted = Beri tahu orang yang Anda percaya di mana Anda berada. Pesan Anda ditandai mendesak.
done-code = Kode Anda
done-reference = Nomor permintaan Anda:
done-copy = Salin kode
done-copied = Kode sudah disalin
done-picture = Simpan sebagai gambar
done-print = Cetak
done-saved = Saya sudah menyimpan kode saya
report-sent = Jika sambungan terputus sebelum kode Anda muncul, kami bisa menampilkannya sekarang. Ini bisa dilakukan selama 15 menit setelah Anda mengirim pesan.
report-sent-show = Tampilkan kode saya
report-saved-title = Kode Anda tidak ditampilkan lagi
report-saved = Sekarang hanya Anda yang punya kode ini. Kembalilah dengan kode Anda kapan saja untuk melihat perkembangannya, menulis kepada kami, atau mengirim foto.
done-save = Simpan kode ini sekarang. Kami hanya menampilkannya sekali dan tidak bisa mencarinya lagi.
done-save-how = Catat kode ini, atau foto lalu sembunyikan fotonya. Dengan kode ini, dan tidak dengan cara lain, Anda bisa melihat perkembangan permintaan Anda.
done-next-title = Apa yang terjadi selanjutnya
done-next-read = Seseorang di { $organisation } akan membaca pesan Anda paling lambat { $until }.
done-next-contact = Orang itu akan menghubungi Anda dengan cara yang Anda pilih, untuk memahami apa yang Anda perlukan. Anda tidak perlu membuktikan apa pun.
done-next-code-only = Kami tidak menghubungi Anda. Kembalilah dengan kode Anda untuk melihat perkembangannya.
done-next-return = Anda bisa kembali dengan kode Anda kapan saja.
done-leave = Jika sudah selesai, pilih “Keluar”. Sebelum itu, ponsel ini masih bisa menampilkan kode selama 15 menit.
