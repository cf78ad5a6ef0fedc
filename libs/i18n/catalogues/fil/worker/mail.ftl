# reviewed = false  (no native speaker has read this yet)

### The e-mails to workers, and what every e-mail says. Somebody else may read these: no word of who writes, and none of what
### about.

mail-greeting = Magandang araw,
mail-open-link = Buksan ang Focal
mail-no-reply = Huwag sagutin ang mensaheng ito. Walang nagbabasa sa address na ito.

## Workers. Somebody else may read these: no word of who writes, and none of what about.

mail-registration-subject = Ang link mo
mail-registration-body = May humingi ng account gamit ang address na ito. Kung ikaw iyon, buksan ang link at gumawa ng password. Gagana ito sa loob ng 24 na oras, at isang beses lang. Kung hindi ikaw iyon, itapon na lang ang mensahe. Walang mangyayari.
mail-registration-repeated-subject = Ang link mo
mail-registration-repeated-body = May humingi ng account gamit ang address na ito, pero may account o imbitasyon na para rito. Kung ikaw iyon, mag-log in. Kung nakalimutan mo ang password, makakagawa ka roon ng bago. Kung hindi ikaw iyon, itapon na lang ang mensahe. Walang mangyayari.
mail-worker-password-reset-subject = Ang link mo
mail-worker-password-reset-body = May humingi ng bagong password para sa isang account na gumagamit ng address na ito. Gagana ang link sa loob ng isang oras, at isang beses lang. Kung hindi ikaw iyon, itapon na lang ang mensahe. Walang magbabago.
mail-why-worker = Natanggap mo ang mensaheng ito dahil may nag-type ng address na ito sa isang page.
mail-news-subject = May bago
mail-news-body = May bago para sa iyo. Buksan ang link kapag mag-isa ka, at i-type doon ang code mo.
mail-why-news = Humingi ka ng mensahe sa address na ito kapag may bago. Puwede mo itong baguhin sa parehong page.
