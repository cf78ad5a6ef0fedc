# reviewed = false  (no native speaker has read this yet)

### The e-mails to workers, and what every e-mail says. Somebody else may read these: no word of who writes, and none of what
### about.

mail-greeting = Salam sejahtera,
mail-open-link = Buka Focal
mail-no-reply = Sila jangan balas: tiada sesiapa membaca alamat ini.

## Workers. Somebody else may read these: no word of who writes, and none of what about.

mail-registration-subject = Pautan anda
mail-registration-body = Ada orang meminta akaun dengan alamat ini. Kalau anda yang meminta, buka pautan dan pilih kata laluan. Pautan itu boleh digunakan selama 24 jam, dan sekali sahaja. Kalau bukan anda, buang mesej ini: tiada apa-apa yang berlaku.
mail-registration-repeated-subject = Pautan anda
mail-registration-repeated-body = Ada orang meminta akaun dengan alamat ini, tetapi sudah ada akaun atau jemputan dengan alamat itu. Kalau anda yang meminta, log masuk. Kalau anda lupa kata laluan, anda boleh memilih yang baharu di situ. Kalau bukan anda, buang mesej ini: tiada apa-apa yang berlaku.
mail-worker-password-reset-subject = Pautan anda
mail-worker-password-reset-body = Ada orang meminta kata laluan baharu untuk akaun dengan alamat ini. Pautan itu boleh digunakan selama satu jam, dan sekali sahaja. Kalau bukan anda, buang mesej ini: tiada apa-apa yang berubah.
mail-why-worker = Anda menerima mesej ini kerana ada orang menaip alamat ini di sebuah halaman.
mail-news-subject = Ada berita baharu
mail-news-body = Ada berita baharu untuk anda. Buka pautan apabila anda bersendirian, dan taip kod anda di situ.
mail-why-news = Anda meminta mesej ke alamat ini apabila ada berita baharu. Anda boleh mengubahnya di halaman yang sama.
