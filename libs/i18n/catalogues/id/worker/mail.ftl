# reviewed = false  (no native speaker has read this yet)

### The e-mails to workers, and what every e-mail says. Somebody else may read these: no word of who writes, and none of what
### about.

mail-greeting = Halo,
mail-open-link = Buka Focal
mail-no-reply = Mohon jangan membalas: tidak ada yang membaca alamat ini.

## Workers. Somebody else may read these: no word of who writes, and none of what about.

mail-registration-subject = Link Anda
mail-registration-body = Seseorang meminta akun dengan alamat ini. Jika itu Anda, buka link ini dan buat kata sandi. Link ini berlaku 24 jam, dan hanya bisa dipakai sekali. Jika itu bukan Anda, hapus saja pesan ini: tidak terjadi apa-apa.
mail-registration-repeated-subject = Link Anda
mail-registration-repeated-body = Seseorang meminta akun dengan alamat ini, tetapi sudah ada akun atau undangan. Jika itu Anda, silakan masuk. Jika Anda lupa kata sandi, Anda bisa membuat yang baru di sana. Jika itu bukan Anda, hapus saja pesan ini: tidak terjadi apa-apa.
mail-worker-password-reset-subject = Link Anda
mail-worker-password-reset-body = Seseorang meminta kata sandi baru untuk akun dengan alamat ini. Link ini berlaku satu jam, dan hanya bisa dipakai sekali. Jika itu bukan Anda, hapus saja pesan ini: tidak ada yang berubah.
mail-why-worker = Anda menerima pesan ini karena seseorang mengetik alamat ini di sebuah halaman.
mail-news-subject = Ada kabar baru
mail-news-body = Ada kabar baru untuk Anda. Buka link saat Anda sendirian, lalu ketik kode Anda di sana.
mail-why-news = Anda meminta pesan ke alamat ini jika ada kabar baru. Anda bisa mengubahnya di halaman yang sama.
