# reviewed = false  (no native speaker has read this yet)

### Asking or reporting, the receipt, and coming back: read by a worker on a phone, perhaps in fear. Short sentences, no
### jargon, no promise that nobody can keep.

## The report: one thing per page

report-title = Tanya atau lapor
report-step = Langkah { $step } daripada { $steps }
report-continue = Teruskan
report-send-now = Cukup setakat ini: hantar sekarang
report-back = Kembali
report-unknown-hint = Biarkan kosong apa yang anda tidak tahu atau tidak mahu beritahu.
report-gone-title = Tulisan anda yang tadi sudah tiada
report-gone = Demi keselamatan anda, kami memadam apa yang tidak dihantar dalam masa dua jam. Apa yang baru sahaja anda tulis masih ada. Sila isi yang lain sekali lagi.
danger-first = Kalau anda dalam bahaya sekarang, telefon dahulu nombor kecemasan di tempat anda, atau orang yang anda percayai.

report-place = Di mana anda berada
report-danger = Adakah anda dalam bahaya sekarang?
report-danger-hint = Kalau anda pilih “Ya”, mesej anda ditandakan sebagai mendesak. Kesatuan mungkin masih mengambil masa beberapa jam untuk menjawab.
report-country-now = Di mana anda sekarang?
report-country-of-origin = Anda berasal dari negara mana?
report-nationality = Anda warganegara mana?
report-nationality-hint = Hanya kalau lain daripada negara asal anda.
report-migration-stage = Yang mana paling sesuai dengan keadaan anda sekarang?
report-unions-there = Kesatuan di { $country } juga membantu orang di sana. Anda boleh teruskan di sini, atau menulis kepada salah satu kesatuan itu:

report-about = Masalah atau soalan anda
report-submitter = Siapa yang menulis?
report-topic = Ini tentang apa?
report-topic-wrong = Ada yang tidak kena
report-topic-question = Saya ada soalan
report-action = Apa yang anda mahu kami buat?

report-what = Apa yang berlaku
report-message = Ceritakan dengan kata-kata anda sendiri
report-message-hint = Guna bahasa apa pun boleh. Apa yang berlaku, di mana dan bila? Siapa yang buat? Jangan tulis apa yang boleh membahayakan anda.

report-work = Kerja anda, dan diri anda
report-work-lead = Ini membantu kesatuan bertindak lebih cepat.
report-sector = Kerja itu dalam bidang apa?
report-occupation = Apa pekerjaan anda?
report-employer = Siapa majikan anda?
report-employer-hint = Nama syarikat atau orang, dan nama bandar, setakat yang anda tahu.
report-agency = Agensi atau orang tengah mana yang carikan kerja itu untuk anda?
report-work-began = Bila anda mula bekerja?
report-work-ended = Bila anda berhenti?
report-work-ended-hint = Biarkan kosong kalau anda masih bekerja di sana.
report-day = Hari
report-month = Bulan
report-year = Tahun
report-you = Tentang anda
report-you-hint = Ini membantu kami melihat siapa yang perlukan bantuan. Anda tidak perlu menjawab.
report-sex = Jantina
report-age-group = Umur
report-marital-status = Status perkahwinan
report-education = Sekolah paling tinggi yang anda tamatkan

report-contact = Cara selamat untuk menghubungi anda
report-contact-method = Bagaimana kami boleh menghubungi anda?
report-contact-method-hint = Pilih hanya cara yang tidak dibaca atau didengar oleh orang lain.
report-contact-value = Nombor, alamat e-mel atau akaun
report-contact-value-hint = Biarkan kosong kalau anda tidak mahu kami hubungi. Kepada alamat e-mel, kami hanya menulis bahawa ada berita baharu.
report-safe-times = Bila masa yang selamat?
report-safe-times-hint = Contohnya: hari Ahad selepas pukul 6 petang. Jangan tulis siapa anda.
report-may-say-union = Kalau orang lain yang menjawab, bolehkah kami kata bahawa kesatuan yang menelefon?
report-may-leave-message = Kalau tiada orang menjawab, bolehkah kami tinggalkan mesej?
report-name = Nama
report-name-hint = Apa-apa nama yang boleh kami guna untuk memanggil anda.
report-language = Anda mahu kami jawab dalam bahasa apa?
report-interpreter-needed = Saya perlukan jurubahasa apabila kita bercakap
report-own = Soalan tambahan daripada { $organisation }
report-own-lead = Anda tidak perlu menjawabnya. Biarkan kosong apa yang anda tidak tahu atau tidak mahu beritahu.
report-own-attach = Tambah gambar atau dokumen

report-check = Semak dan hantar
report-check-lead = Belum ada apa-apa yang dihantar. Lihat sekali lagi.
report-change = Ubah
report-not-answered = Tidak dijawab
report-excluded = Ada kesatuan yang anda tidak benarkan melihat mesej ini?
report-excluded-hint = Mesej anda pergi kepada { $organisation }. Kalau suatu hari nanti mesej ini perlu diserahkan kepada pihak lain, anda ditanya dahulu. Mesej ini tidak sekali-kali diserahkan kepada kesatuan yang anda tandakan di sini.
report-consent = Persetujuan anda
report-notice = { $organisation } menyimpan jawapan dan tulisan anda dalam bentuk yang dilindungi, dan menggunakannya hanya untuk membantu anda.
report-consent-store = Saya setuju { $organisation } menyimpan apa yang saya tulis, untuk membantu saya
report-consent-statistics = Saya setuju dikira dalam statistik
report-consent-statistics-hint = Hanya angka yang keluar daripada kesatuan. Setuju atau tidak, anda tetap mendapat bantuan.
report-send = Hantar

error-in-danger-now-required = Beritahu sama ada anda dalam bahaya sekarang atau tidak
error-message-required = Ceritakan apa yang berlaku
error-country-now-required = Pilih negara tempat anda berada sekarang
error-topic-required = Pilih mesej ini tentang apa
error-submitter-required = Pilih siapa yang menulis
error-action-requested-required = Pilih apa yang anda mahu kami buat
error-contact-value-required = Beri nombor, alamat e-mel atau akaun, atau pilih bahawa anda akan semak dengan kod anda
error-work-began-year-not-a-date = Bila anda mula bekerja? Taip tahun, contohnya 2026, dan pilih bulan kalau anda tahu
error-work-ended-year-not-a-date = Bila anda berhenti? Taip tahun, contohnya 2026, dan pilih bulan kalau anda tahu
error-work-ended-year-before-beginning = Tarikh berhenti tidak boleh lebih awal daripada tarikh mula. Semak kedua-dua tarikh
error-consent-to-store-must-be-true = Kami hanya boleh membantu kalau kami boleh menyimpan apa yang anda tulis. Tandakan kotak kalau anda setuju
error-code-wrong-code = Kod ini tidak membuka apa-apa. Semak setiap huruf dan nombor, kemudian cuba lagi

## The receipt

done-title = Kami sudah terima mesej anda
done-danger-title = Anda beritahu kami bahawa anda dalam bahaya
done-danger-trusted = Beritahu orang yang anda percayai di mana anda berada. Mesej anda ditandakan sebagai mendesak.
done-code = Kod anda
done-reference = Nombor permintaan anda:
done-copy = Salin kod
done-copied = Kod sudah disalin
done-picture = Simpan sebagai gambar
done-print = Cetak
done-saved = Saya sudah simpan kod saya
report-sent = Jika talian terputus sebelum kod anda muncul, kami boleh tunjukkan sekarang. Ini boleh dibuat dalam masa 15 minit selepas anda menghantar mesej.
report-sent-show = Tunjukkan kod saya
report-saved-title = Kod anda tidak ditunjukkan lagi
report-saved = Sekarang hanya anda yang ada kod ini. Kembali dengan kod anda pada bila-bila masa untuk melihat perkembangannya, menulis kepada kami, atau menghantar gambar.
done-save = Simpan kod ini sekarang. Kami tunjukkan kod ini sekali sahaja dan tidak dapat mencarinya semula.
done-save-how = Catat kod ini, atau ambil gambarnya dan sembunyikan gambar itu. Hanya dengan kod ini, dan bukan dengan cara lain, anda boleh melihat perkembangan permintaan anda.
done-next-title = Apa yang berlaku selepas ini
done-next-read = Seorang petugas di { $organisation } akan membaca mesej anda paling lewat pada { $until }.
done-next-contact = Petugas itu menghubungi anda dengan cara yang anda pilih, untuk memahami apa yang anda perlukan. Anda tidak perlu membuktikan apa-apa.
done-next-code-only = Kami tidak menghubungi anda. Kembali dengan kod anda untuk melihat perkembangannya.
done-next-return = Anda boleh kembali dengan kod anda pada bila-bila masa.
done-leave = Apabila sudah selesai, pilih “Keluar”. Sebelum itu, telefon ini masih boleh menunjukkan kod selama 15 minit.
