# reviewed = false  (no native speaker has read this yet)

### The texts of workers' accounts: short sentences, read on a phone, perhaps in fear.

## The start and the report

account-link-at-start = Akun Anda: masuk, atau buat akun
report-into-account = Masukkan permintaan saya juga ke akun { $account }
report-into-account-hint = HP ini sedang masuk ke akun itu. Siapa pun yang juga bisa membuka akun itu akan melihat permintaan Anda dan setiap langkahnya. Biarkan kosong jika akun itu bukan milik Anda sendiri saja: kode Anda sudah cukup.
account-has-request = Permintaan ini juga ada di akun Anda. Tetap simpan kodenya.

## What the phone remembers

account-phone-session = HP ini tetap masuk ke akun sampai Anda keluar dari akun, memilih “Keluar”, atau menutup browser, atau sampai 30 menit berlalu. Sampai saat itu, siapa pun yang memegang HP ini bisa melihat semua permintaan Anda.
account-phone-password = Browser Anda mungkin bertanya apakah kata sandi mau disimpan. Jawab tidak jika ada orang lain yang memakai HP ini.
account-phone-passkey = Kunci sandi (passkey) tersimpan di HP ini. Siapa pun yang bisa membuka HP ini bisa masuk ke akun dengan kunci sandi itu, dan bisa melihat di pengaturan untuk situs mana kunci sandi itu dibuat. Jika orang lain memakai atau memeriksa HP ini, pilih kata sandi saja.

## Logging in

account-log-in-title = Masuk ke akun Anda
account-log-in-name = Nama akun atau alamat email
account-log-in-name-hint = Nama akun terdiri dari 8 huruf dan angka. Spasi dan huruf kecil tidak masalah.
account-not-needed = Anda tidak perlu punya akun. Kode Anda sudah cukup:
account-register-link = Buat akun
account-wrong = Nama akun, alamat email, atau kata sandi tidak benar. Periksa semuanya dan coba lagi.

## Making an account

account-register-title = Buat akun
account-register-lead = Dengan akun, Anda bisa melihat semua permintaan Anda tanpa mengetik kodenya. Anda tidak harus punya akun: setiap kode bisa dipakai tanpa akun.
account-register-send = Buat akun
account-have-one = Saya sudah punya akun: masuk
account-without-mail-title = Tanpa alamat email
account-without-mail-lead = Kami membuat nama untuk akun Anda dan kode pemulihan. Catat keduanya. Selain itu kami tidak tahu apa-apa tentang Anda.
account-with-mail-title = Dengan alamat email
account-with-mail-lead = Kami mengirim link. Pesannya tidak menyebut dari siapa atau tentang apa, tetapi link itu menunjukkan alamat situs ini. Pakai alamat email yang tidak dibaca orang lain.
account-name-hint = Nama apa saja, atau tanpa nama. Hanya Anda yang melihatnya.
account-password = Buat kata sandi
account-password-hint = Paling sedikit 15 karakter (huruf, angka, spasi, atau tanda). Beberapa kata berurutan itu bagus, dan mudah diingat.
account-mail-sent-title = Periksa email Anda
account-mail-sent-lead = Sebuah pesan sedang dikirim ke alamat ini. Link di dalamnya berlaku 24 jam, dan hanya bisa dipakai sekali.
account-join-title = Akun Anda
account-join-lead = Anda masuk dengan alamat ini:
account-link-ended-title = Link ini tidak berlaku lagi
account-link-ended-lead = Link ini sudah lewat waktunya atau sudah dipakai. Jika Anda belum punya akun, minta link baru. Jika sudah punya, silakan masuk.

## What is shown once

account-secrets-title = Catat dua hal ini
account-secrets-name = Nama akun Anda
account-secrets-code = Kode pemulihan Anda
account-secrets-once = Kami menampilkan kode pemulihan hanya sekarang dan tidak bisa mencarinya lagi.
account-secrets-name-why = Anda masuk dengan nama akun dan kata sandi Anda.
account-secrets-code-why = Jika Anda lupa kata sandi, kode pemulihan bisa dipakai satu kali untuk membuat kata sandi baru.
account-secrets-where = Simpan keduanya di tempat yang hanya Anda yang tahu, dan jangan disimpan bersama kata sandi.
account-secrets-saved = Saya sudah menyimpan keduanya

## The account

account-title = Akun Anda
account-back = Kembali ke akun Anda
account-logged-in-as = Anda masuk dengan:
account-requests = Permintaan Anda
account-no-requests = Belum ada permintaan di akun Anda.
account-link = Tambahkan permintaan dengan kodenya
account-link-send = Tambahkan
account-new-request = Kirim permintaan baru
account-open-request = Buka permintaan ini
account-unlink = Lepaskan dari akun saya
account-unlink-hint = Permintaan yang Anda lepaskan tidak dihapus. Kodenya tetap bisa membukanya.
account-sessions-lead = Jika salah satu HP ini hilang, pernah dipinjamkan, atau bukan milik Anda: keluarkan HP itu dari akun di sini. Sesudah itu, HP itu tidak menampilkan apa-apa lagi.
account-sessions-then = Lalu buat kata sandi baru, di bawah.
account-sessions-passkey = HP yang menyimpan kunci sandi Anda bisa masuk lagi.
account-sessions-no-passkeys = Buat kata sandi sebagai gantinya: semua kunci sandi akan dihapus
account-sessions-only = Hanya di sini, tidak di tempat lain.
account-recovery-code-title = Buat kode pemulihan baru
account-recovery-code-lead = Sesudah itu, kode yang lama tidak berlaku lagi. Ketik kata sandi Anda untuk melanjutkan.
account-recovery-code-send = Buat yang baru
account-erasure-title = Hapus akun saya
account-erasure-lead = Akun ini, namanya, alamatnya, dan kata sandinya langsung dihapus untuk selamanya. Permintaan Anda tetap ada: Anda masih bisa membuka masing-masing dengan kodenya. Jika ada kode yang hilang, tidak ada yang bisa mencarinya.
account-erasure-send = Hapus akun saya
account-erased-title = Akun Anda sudah dihapus
account-erased-lead = Anda bisa membuka permintaan Anda dengan kodenya masing-masing.

## A forgotten password

account-forgotten-code-title = Dengan kode pemulihan
account-forgotten-mail-title = Dengan alamat email Anda
account-forgotten-lost = Jika keduanya tidak ada, tidak ada yang bisa membuka akun itu. Anda masih bisa membuka setiap permintaan dengan kodenya.
account-recovery-hint = 20 huruf dan angka. Spasi dan huruf kecil tidak masalah.
account-reset-sent-title = Periksa email Anda
account-reset-sent-lead = Jika ada akun dengan alamat ini, sebuah link sedang dikirim. Link itu berlaku satu jam.
account-reset-done-title = Kata sandi Anda sudah diganti
account-reset-done-lead = Sekarang masuklah dengan kata sandi itu.

## What is wrong with a field

error-code-wrong-recovery = Nama akun atau kode pemulihan tidak benar, atau kode itu sudah pernah dipakai
error-password-not-valid = Ini bukan kata sandi Anda
