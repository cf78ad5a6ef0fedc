# reviewed = false  (no native speaker has read this yet)

### What went wrong and what to do: a title and a sentence for each kind of problem, and what can be wrong with a field. A
### worker may read each of them.

problem-malformed-request-title = Kami tidak bisa membaca ini
problem-malformed-request-advice = Kembali dan coba lagi.
problem-invalid-fields-title = Ada jawaban yang belum diisi
problem-invalid-fields-advice = Periksa jawaban Anda dan kirim lagi.
problem-unauthenticated-title = Masuk ke akun dulu
problem-unauthenticated-advice = Waktu masuk Anda sudah habis. Masuk lagi untuk melanjutkan.
problem-wrong-credentials-title = Anda belum masuk ke akun
problem-wrong-credentials-advice = Alamat email atau kata sandi tidak benar. Periksa keduanya dan coba lagi.
problem-forbidden-title = Ini bukan untuk peran Anda
problem-forbidden-advice = Jika Anda memerlukannya, tanyakan kepada orang yang mengurus akun di organisasi Anda.
problem-not-found-title = Tidak ada apa-apa di sini
problem-not-found-advice = Periksa alamatnya, atau mulai lagi dari halaman awal.
problem-tenant-suspended-title = Organisasi ini sedang tidak tersedia
problem-tenant-suspended-advice = Halamannya ditutup untuk sementara. Sekarang tidak ada yang bisa dikirim di sini; yang sudah dikirim sebelumnya tetap disimpan.
problem-wrong-code-title = Kode ini tidak membuka apa pun
problem-wrong-code-advice = Periksa setiap huruf dan angka, lalu coba lagi.
problem-method-not-allowed-title = Ini tidak bisa dilakukan dari sini
problem-method-not-allowed-advice = Kembali dan buka halaman itu lagi.
problem-request-timeout-title = Prosesnya terlalu lama
problem-request-timeout-advice = Koneksi internet Anda mungkin lambat. Kembali dan coba lagi.
problem-refused-transition-title = Ini tidak bisa dilakukan sekarang
problem-refused-transition-advice = Keadaan saat ini tidak memungkinkannya. Yang Anda lihat adalah keadaannya sekarang.
problem-idempotency-key-reused-title = Ini sudah pernah dikirim
problem-idempotency-key-reused-advice = Formulir ini sudah pernah dikirim dengan jawaban lain. Kirim lagi hanya jika Anda memang ingin mengirim satu lagi yang baru.
problem-stale-version-title = Sementara itu, orang lain sudah mengubah ini
problem-stale-version-advice = Buka lagi halaman itu untuk melihat keadaannya sekarang, lalu ulangi perubahan Anda.
problem-precondition-required-title = Kami tidak bisa membaca ini
problem-precondition-required-advice = Buka lagi halaman itu, lalu ulangi perubahan Anda.
problem-body-too-large-title = Ini terlalu panjang
problem-body-too-large-advice = Tidak ada yang terkirim. Perpendek tulisan Anda dan kirim lagi.
problem-unsupported-media-type-title = Kami tidak bisa membaca ini
problem-unsupported-media-type-advice = Kembali dan kirim formulir dari halaman kami.
problem-too-many-requests-title = Terlalu banyak percobaan
problem-too-many-requests-advice = Tunggu beberapa menit, lalu coba lagi.
problem-internal-title = Ada gangguan di pihak kami
problem-internal-advice = Kali ini tidak ada yang tersimpan. Coba lagi dalam beberapa menit.
problem-unavailable-title = Ini sedang tidak berfungsi
problem-unavailable-advice = Tunggu sebentar, lalu coba lagi. Yang Anda ketik tetap ada di halaman ini, dan tidak pernah terkirim dua kali.
problem-foreign-form-title = Halaman ini sudah tidak berlaku
problem-foreign-form-advice = Kembali, buka halaman itu lagi, dan kirim formulirnya sekali lagi. Tidak ada yang berubah.

field-required = Jawab pertanyaan ini
field-unknown-code = Pilih salah satu jawaban
field-too-long = Pakai paling banyak { $limit } karakter
field-too-large = Pilih paling banyak { $limit }
field-not-valid = Periksa jawaban ini: sepertinya belum benar
field-must-be-true = Centang kotak ini untuk melanjutkan
field-not-a-date = Ketik tahun, misalnya 2026, dan pilih bulan jika Anda tahu
field-not-a-number = Ketik dengan angka, misalnya 12 atau 12.5
field-question-changed = Serikat baru saja mengubah pertanyaannya. Silakan lihat lagi
field-not-a-partial-date = Ketik tahun, misalnya 2026. Tambahkan bulan dan tanggal hanya jika Anda tahu
field-before-beginning = Ini tidak bisa sebelum waktu mulai
problem-wrong-passkey-title = Kunci sandi (passkey) ini tidak diterima
problem-wrong-passkey-advice = Kunci sandi ini tidak diterima. Coba lagi, atau masuk dengan cara lain.
problem-link-ended-title = Link ini tidak berlaku lagi
problem-link-ended-advice = Link ini sudah lewat waktunya atau sudah dipakai. Minta link baru.

field-too-short = Pakai paling sedikit { $limit } karakter
field-too-common = Kata sandi ini dipakai banyak orang, atau ditemukan dalam data yang bocor. Pilih yang lain
field-about-you = Ini terlalu mirip dengan nama Anda, alamat email Anda, atau nama serikat pekerja. Pilih yang lain
field-taken = Sudah ada akun atau undangan yang masih berlaku dengan alamat ini
error-current-password-not-valid = Ini bukan kata sandi Anda yang sekarang
