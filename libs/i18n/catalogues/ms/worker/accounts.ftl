# reviewed = false  (no native speaker has read this yet)

### The texts of workers' accounts: short sentences, read on a phone, perhaps in fear.

## The start and the report

account-link-at-start = Akaun anda: log masuk, atau buat akaun
report-into-account = Masukkan permintaan saya ke dalam akaun { $account } juga
report-into-account-hint = Telefon ini sedang log masuk ke akaun itu. Sesiapa lain yang boleh membuka akaun itu akan melihat permintaan anda dan setiap langkahnya. Biarkan kosong kalau akaun itu bukan milik anda seorang: kod anda sudah cukup.
account-has-request = Permintaan ini ada dalam akaun anda juga. Tetapi simpan juga kod anda.

## What the phone remembers

account-phone-session = Telefon ini kekal log masuk sehingga anda log keluar, pilih “Keluar” atau tutup pelayar, atau sehingga 30 minit berlalu. Sebelum itu, sesiapa yang memegang telefon ini boleh melihat permintaan anda.
account-phone-password = Pelayar anda mungkin bertanya sama ada mahu menyimpan kata laluan. Jawab tidak, kalau ada orang lain yang menggunakan telefon ini.
account-phone-passkey = Kunci laluan (passkey) kekal di dalam telefon ini. Sesiapa yang boleh membuka kunci telefon ini boleh log masuk dengannya, dan boleh melihat dalam tetapan telefon, kunci laluan itu untuk laman mana. Kalau orang lain menggunakan atau memeriksa telefon ini, pilih kata laluan.

## Logging in

account-log-in-title = Log masuk ke akaun anda
account-log-in-name = Nama akaun atau alamat e-mel
account-log-in-name-hint = Nama akaun ada 8 huruf dan nombor. Jarak kosong dan huruf kecil tidak mengapa.
account-not-needed = Anda tidak perlu ada akaun. Kod anda sudah cukup:
account-register-link = Buat akaun
account-wrong = Nama akaun, alamat atau kata laluan tidak betul. Semak semuanya dan cuba lagi.

## Making an account

account-register-title = Buat akaun
account-register-lead = Dengan akaun, anda melihat semua permintaan anda tanpa menaip kodnya. Anda tidak perlu ada akaun: setiap kod boleh digunakan tanpa akaun.
account-register-send = Buat akaun
account-have-one = Saya ada akaun: log masuk
account-without-mail-title = Tanpa alamat e-mel
account-without-mail-lead = Kami buat nama untuk akaun anda dan kod pemulihan. Catat kedua-duanya. Kami tidak tahu apa-apa lagi tentang anda.
account-with-mail-title = Dengan alamat e-mel
account-with-mail-lead = Kami hantar pautan. Mesej itu tidak menyebut daripada siapa atau tentang apa, tetapi pautannya menunjukkan alamat laman ini. Guna alamat e-mel yang tidak dibaca oleh orang lain.
account-name-hint = Apa-apa nama, atau tanpa nama. Hanya anda yang melihatnya.
account-password = Pilih kata laluan
account-password-hint = Sekurang-kurangnya 15 huruf, nombor atau tanda. Beberapa perkataan berturut-turut sudah baik, dan mudah diingat.
account-mail-sent-title = Lihat e-mel anda
account-mail-sent-lead = Mesej sedang dihantar ke alamat ini. Pautannya boleh digunakan selama 24 jam, dan sekali sahaja.
account-join-title = Akaun anda
account-join-lead = Anda log masuk dengan alamat ini:
account-link-ended-title = Pautan ini tidak boleh digunakan lagi
account-link-ended-lead = Masanya sudah tamat, atau pautan ini sudah digunakan. Kalau anda belum ada akaun, minta pautan baharu. Kalau sudah ada, log masuk.

## What is shown once

account-secrets-title = Catat dua perkara ini
account-secrets-name = Nama akaun anda
account-secrets-code = Kod pemulihan anda
account-secrets-once = Kami tunjukkan kod pemulihan ini sekarang sahaja dan tidak dapat mencarinya semula.
account-secrets-name-why = Anda log masuk dengan nama akaun dan kata laluan anda.
account-secrets-code-why = Kalau anda lupa kata laluan, dengan kod pemulihan anda boleh menetapkan kata laluan baharu, sekali sahaja.
account-secrets-where = Simpan kedua-duanya di tempat yang hanya anda boleh jumpa, dan jangan simpan bersama kata laluan.
account-secrets-saved = Saya sudah simpan kedua-duanya

## The account

account-title = Akaun anda
account-back = Kembali ke akaun anda
account-logged-in-as = Anda log masuk dengan:
account-requests = Permintaan anda
account-no-requests = Belum ada permintaan dalam akaun anda.
account-link = Tambah permintaan dengan kodnya
account-link-send = Tambah
account-new-request = Hantar permintaan baharu
account-open-request = Buka permintaan ini
account-unlink = Keluarkan daripada akaun saya
account-unlink-hint = Permintaan yang anda keluarkan tidak dipadam. Kodnya masih boleh membukanya.
account-sessions-lead = Kalau salah satu telefon ini hilang, pernah dipinjamkan, atau bukan milik anda: pilih “Log keluar” untuk telefon itu di sini. Selepas itu, telefon itu tidak menunjukkan apa-apa lagi.
account-sessions-then = Kemudian pilih kata laluan baharu, di bawah.
account-sessions-passkey = Telefon yang ada kunci laluan (passkey) anda boleh log masuk lagi.
account-sessions-no-passkeys = Tetapkan kata laluan sebagai ganti: kunci laluan (passkey) akan dibuang
account-sessions-only = Hanya di sini, tidak di tempat lain.
account-recovery-code-title = Buat kod pemulihan baharu
account-recovery-code-lead = Kod yang lama tidak boleh digunakan lagi selepas itu. Taip kata laluan anda untuk teruskan.
account-recovery-code-send = Buat yang baharu
account-erasure-title = Padam akaun saya
account-erasure-lead = Akaun, namanya, alamatnya dan kata laluannya dipadam serta-merta dan untuk selama-lamanya. Permintaan anda kekal: anda masih boleh membuka setiap satu dengan kodnya. Kalau kod sudah hilang, tiada sesiapa dapat mencarinya.
account-erasure-send = Padam akaun saya
account-erased-title = Akaun anda sudah dipadam
account-erased-lead = Anda boleh membuka permintaan anda dengan kodnya.

## A forgotten password

account-forgotten-code-title = Dengan kod pemulihan
account-forgotten-mail-title = Dengan alamat e-mel anda
account-forgotten-lost = Kalau kedua-duanya tiada, tiada sesiapa boleh membuka akaun itu. Anda masih boleh membuka setiap permintaan dengan kodnya.
account-recovery-hint = 20 huruf dan nombor. Jarak kosong dan huruf kecil tidak mengapa.
account-reset-sent-title = Lihat e-mel anda
account-reset-sent-lead = Kalau ada akaun dengan alamat ini, pautan sedang dihantar. Pautan itu boleh digunakan selama satu jam.
account-reset-done-title = Kata laluan anda sudah ditukar
account-reset-done-lead = Log masuk dengan kata laluan itu sekarang.

## What is wrong with a field

error-code-wrong-recovery = Nama akaun atau kod pemulihan tidak betul, atau kod itu sudah digunakan
error-password-not-valid = Ini bukan kata laluan anda
