# reviewed = false  (no native speaker has read this yet)

### What went wrong and what to do: a title and a sentence for each kind of problem, and what can be wrong with a field. A
### worker may read each of them.

problem-malformed-request-title = Kami tidak dapat membaca ini
problem-malformed-request-advice = Kembali dan cuba lagi.
problem-invalid-fields-title = Ada jawapan yang belum diisi
problem-invalid-fields-advice = Semak jawapan anda dan hantar sekali lagi.
problem-unauthenticated-title = Log masuk dahulu
problem-unauthenticated-advice = Tempoh log masuk anda sudah tamat. Log masuk lagi untuk teruskan.
problem-wrong-credentials-title = Anda belum log masuk
problem-wrong-credentials-advice = Alamat e-mel atau kata laluan tidak betul. Semak kedua-duanya dan cuba lagi.
problem-forbidden-title = Ini bukan untuk peranan anda
problem-forbidden-advice = Kalau anda memerlukannya, tanya orang yang menguruskan akaun dalam organisasi anda.
problem-not-found-title = Tiada apa-apa di sini
problem-not-found-advice = Semak alamatnya, atau mula semula dari halaman mula.
problem-tenant-suspended-title = Organisasi ini tidak dapat dihubungi di sini sekarang
problem-tenant-suspended-advice = Halamannya ditutup buat sementara waktu. Tiada apa-apa boleh dihantar di sini sekarang; apa yang dihantar sebelum ini tetap disimpan.
problem-wrong-code-title = Kod ini tidak membuka apa-apa
problem-wrong-code-advice = Semak setiap huruf dan nombor, kemudian cuba lagi.
problem-method-not-allowed-title = Ini tidak boleh dibuat dari sini
problem-method-not-allowed-advice = Kembali dan buka halaman itu sekali lagi.
problem-request-timeout-title = Ini mengambil masa terlalu lama
problem-request-timeout-advice = Sambungan internet anda mungkin perlahan. Kembali dan cuba lagi.
problem-refused-transition-title = Ini tidak boleh dibuat sekarang
problem-refused-transition-advice = Keadaan sekarang tidak membenarkannya. Apa yang anda lihat ialah keadaannya sekarang.
problem-idempotency-key-reused-title = Ini sudah dihantar sebelum ini
problem-idempotency-key-reused-advice = Borang ini sudah dihantar sebelum ini dengan jawapan lain. Hantar lagi hanya kalau anda mahu menghantar borang kedua yang baharu.
problem-stale-version-title = Sementara itu, ada orang sudah mengubah ini
problem-stale-version-advice = Buka halaman ini sekali lagi untuk melihat keadaannya sekarang, kemudian buat semula perubahan anda.
problem-precondition-required-title = Kami tidak dapat membaca ini
problem-precondition-required-advice = Buka halaman ini sekali lagi, kemudian buat semula perubahan anda.
problem-body-too-large-title = Ini terlalu panjang
problem-body-too-large-advice = Tiada apa-apa yang dihantar. Pendekkan tulisan anda dan hantar sekali lagi.
problem-unsupported-media-type-title = Kami tidak dapat membaca ini
problem-unsupported-media-type-advice = Kembali dan hantar borang dari halaman kami.
problem-too-many-requests-title = Terlalu banyak percubaan
problem-too-many-requests-advice = Tunggu beberapa minit, kemudian cuba lagi.
problem-internal-title = Ada masalah di pihak kami
problem-internal-advice = Tiada apa-apa yang disimpan kali ini. Cuba lagi dalam beberapa minit.
problem-unavailable-title = Ini tidak berfungsi sekarang
problem-unavailable-advice = Tunggu sebentar, kemudian cuba lagi. Apa yang anda taip masih ada di halaman ini, dan tidak akan sampai dua kali.
problem-foreign-form-title = Halaman ini sudah terlalu lama dibuka
problem-foreign-form-advice = Kembali, buka halaman itu sekali lagi dan hantar borang sekali lagi. Tiada apa-apa yang berubah.

field-required = Jawab soalan ini
field-unknown-code = Pilih salah satu jawapan
field-too-long = Guna paling banyak { $limit } huruf, nombor atau tanda
field-too-large = Pilih paling banyak { $limit }
field-not-valid = Semak jawapan ini: ada yang tidak betul
field-must-be-true = Tandakan kotak ini untuk teruskan
field-not-a-date = Taip tahun, contohnya 2026, dan pilih bulan kalau anda tahu
field-not-a-number = Taip dengan angka, contohnya 12 atau 12.5
field-question-changed = Kesatuan baru sahaja mengubah soalannya. Sila lihat semula
field-not-a-partial-date = Taip tahun, contohnya 2026. Tambah bulan dan hari hanya kalau anda tahu
field-before-beginning = Ini tidak boleh lebih awal daripada tarikh mula
problem-wrong-passkey-title = Kunci laluan (passkey) ini tidak diterima
problem-wrong-passkey-advice = Kunci laluan (passkey) ini tidak diterima. Cuba lagi, atau log masuk dengan cara lain.
problem-link-ended-title = Pautan ini tidak boleh digunakan lagi
problem-link-ended-advice = Masanya sudah tamat, atau pautan ini sudah digunakan. Minta yang baharu.

field-too-short = Guna sekurang-kurangnya { $limit } huruf, nombor atau tanda
field-too-common = Ramai orang menggunakan kata laluan ini, atau kata laluan ini pernah bocor. Pilih yang lain
field-about-you = Ini terlalu serupa dengan nama anda, alamat e-mel anda atau nama kesatuan. Pilih yang lain
field-taken = Sudah ada akaun atau jemputan yang masih terbuka dengan alamat ini
error-current-password-not-valid = Ini bukan kata laluan anda sekarang
