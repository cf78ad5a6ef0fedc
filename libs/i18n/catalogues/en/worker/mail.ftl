### The e-mails to workers, and what every e-mail says. Somebody else may read these: no word of who writes, and none of what
### about.

mail-greeting = Hello,
mail-open-link = Open Focal
mail-no-reply = Please do not reply: nobody reads this address.

## Workers. Somebody else may read these: no word of who writes, and none of what about.

mail-registration-subject = Your link
mail-registration-body = Somebody asked for an account with this address. If it was you, open the link and choose a password. It works for 24 hours, and once. If it was not you, throw the message away: nothing happens.
mail-registration-repeated-subject = Your link
mail-registration-repeated-body = Somebody asked for an account with this address, but there is one already, or an invitation. If it was you, log in. If you have forgotten the password, you can choose another one there. If it was not you, throw the message away: nothing happens.
mail-worker-password-reset-subject = Your link
mail-worker-password-reset-body = Somebody asked for a new password for an account with this address. The link works for one hour, and once. If it was not you, throw the message away: nothing changes.
mail-why-worker = You get this message because somebody typed this address on a page.
mail-news-subject = There is something new
mail-news-body = There is something new for you. Open the link when you are alone, and type your code there.
mail-why-news = You asked for a message at this address when there is something new. You can change that on the same page.
