# reviewed = false  (no native speaker has read this yet)

### The e-mails to workers, and what every e-mail says. Somebody else may read these: no word of who writes, and none of what
### about.

mail-greeting = Olá,
mail-open-link = Loke Focal
mail-no-reply = Favór ida, labele hatán: laiha ema mak lee enderesu ne'e.

## Workers. Somebody else may read these: no word of who writes, and none of what about.

mail-registration-subject = Ita-nia link
mail-registration-body = Ema ida husu konta ho enderesu ne'e. Se ita mak husu, loke link no hili seña ida. Link funsiona durante oras 24, no dala ida de'it. Se la'ós ita, hamoos mensajen ne'e: la akontese buat ida.
mail-registration-repeated-subject = Ita-nia link
mail-registration-repeated-body = Ema ida husu konta ho enderesu ne'e, maibé iha ona konta ida, ka konvite ida. Se ita mak husu, tama iha konta. Se ita haluha seña, ita bele hili seña foun iha ne'ebá. Se la'ós ita, hamoos mensajen ne'e: la akontese buat ida.
mail-worker-password-reset-subject = Ita-nia link
mail-worker-password-reset-body = Ema ida husu seña foun ba konta ida ho enderesu ne'e. Link funsiona durante oras ida, no dala ida de'it. Se la'ós ita, hamoos mensajen ne'e: la muda buat ida.
mail-why-worker = Ita simu mensajen ne'e tanba ema ida hakerek enderesu ne'e iha pájina ida.
mail-news-subject = Iha buat foun
mail-news-body = Iha buat foun ba ita. Loke link bainhira ita mesak, no hakerek ita-nia kódigu iha ne'ebá.
mail-why-news = Ita husu mensajen ba enderesu ne'e bainhira iha buat foun. Ita bele muda ida-ne'e iha pájina hanesan.
