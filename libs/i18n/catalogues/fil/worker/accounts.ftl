# reviewed = false  (no native speaker has read this yet)

### The texts of workers' accounts: short sentences, read on a phone, perhaps in fear.

## The start and the report

account-link-at-start = Account mo: mag-log in, o gumawa ng account
report-into-account = Ilagay rin ang hiling ko sa account na { $account }
report-into-account-hint = Naka-log in ang phone na ito sa account na iyon. Kung may ibang nakakabukas ng account, makikita niya ang hiling mo at ang bawat hakbang nito. Huwag lagyan ng tsek kung hindi lang sa iyo ang account. Sapat na ang code mo.
account-has-request = Nasa account mo rin ang hiling na ito. Itago pa rin ang code.

## What the phone remembers

account-phone-session = Mananatiling naka-log in ang phone na ito hanggang mag-log out ka, pindutin mo ang “Lumabas” o isara mo ang browser, o hanggang lumipas ang 30 minuto. Habang naka-log in pa, makikita ng sinumang may hawak ng phone ang mga hiling mo.
account-phone-password = Puwedeng itanong ng browser kung ise-save ang password. Huwag pumayag kung may ibang gumagamit ng phone na ito.
account-phone-passkey = Nananatili sa phone na ito ang passkey. Sinumang makakapag-unlock ng phone ay makakapag-log in gamit ito, at makikita niya sa settings kung para sa anong website ito. Kung may ibang gumagamit o nagche-check ng phone na ito, password ang piliin mo.

## Logging in

account-log-in-title = Mag-log in sa account mo
account-log-in-name = Pangalan ng account o email address
account-log-in-name-hint = Binubuo ng 8 letra at numero ang pangalan ng account. Ayos lang ang mga espasyo at maliliit na letra.
account-not-needed = Hindi mo kailangan ng account. Sapat na ang code mo:
account-register-link = Gumawa ng account
account-wrong = Hindi tama ang pangalan ng account, ang address o ang password. Tingnan ang lahat ng ito at subukan ulit.

## Making an account

account-register-title = Gumawa ng account
account-register-lead = Kapag may account ka, makikita mo ang lahat ng hiling mo nang hindi tina-type ang mga code. Hindi mo kailangan ng account: gumagana ang bawat code kahit wala nito.
account-register-send = Gawin ang account
account-have-one = May account na ako: mag-log in
account-without-mail-title = Nang walang email address
account-without-mail-lead = Gagawa kami ng pangalan para sa account mo at ng recovery code. Isulat ang dalawang ito. Wala na kaming ibang alam tungkol sa iyo.
account-with-mail-title = Gamit ang email address
account-with-mail-lead = Magpapadala kami ng link. Hindi sinasabi ng mensahe kung kanino ito galing o tungkol saan ito, pero makikita sa link ang address ng website na ito. Gumamit ng address na walang ibang nakakabasa.
account-name-hint = Kahit anong pangalan, o wala. Ikaw lang ang nakakakita nito.
account-password = Gumawa ng password
account-password-hint = Hindi bababa sa 15 character (letra, numero o espasyo). Maganda ang ilang salitang magkakasunod, at madali itong tandaan.
account-mail-sent-title = Tingnan ang email mo
account-mail-sent-lead = May mensaheng papunta sa address na ito. Gagana ang link nito sa loob ng 24 na oras, at isang beses lang.
account-join-title = Ang account mo
account-join-lead = Magla-log in ka gamit ang address na ito:
account-link-ended-title = Hindi na gumagana ang link na ito
account-link-ended-lead = Lumipas na ang oras nito o nagamit na ito. Kung wala ka pang account, humingi ng bagong link. Kung mayroon na, mag-log in.

## What is shown once

account-secrets-title = Isulat ang dalawang ito
account-secrets-name = Ang pangalan ng account mo
account-secrets-code = Ang recovery code mo
account-secrets-once = Ngayon lang namin ipinapakita ang recovery code, at hindi na namin ito mahahanap ulit.
account-secrets-name-why = Magla-log in ka gamit ang pangalan ng account at ang password mo.
account-secrets-code-why = Kung makalimutan mo ang password, makakagawa ka ng bago gamit ang recovery code. Isang beses lang ito magagamit.
account-secrets-where = Itago ang dalawa kung saan ikaw lang ang makakahanap, at huwag isama sa password.
account-secrets-saved = Naitago ko na ang dalawa

## The account

account-title = Ang account mo
account-back = Bumalik sa account mo
account-logged-in-as = Nagla-log in ka gamit ang:
account-requests = Ang mga hiling mo
account-no-requests = Wala pang hiling sa account mo.
account-link = Magdagdag ng hiling gamit ang code nito
account-link-send = Idagdag
account-new-request = Magpadala ng bagong hiling
account-open-request = Buksan ang hiling na ito
account-unlink = Alisin sa account ko
account-unlink-hint = Hindi nabubura ang hiling na inalis mo. Nabubuksan pa rin ito gamit ang code nito.
account-sessions-lead = Kung ang isa sa mga phone na ito ay nawala, ipinahiram, o hindi sa iyo, i-log out ito rito. Wala na itong ipapakita pagkatapos.
account-sessions-then = Pagkatapos, gumawa ng bagong password, sa ibaba.
account-sessions-passkey = Makakapag-log in ulit ang phone na may passkey mo.
account-sessions-no-passkeys = Gumawa ng password bilang kapalit: aalisin nito ang mga passkey
account-sessions-only = Dito lang, at wala nang iba.
account-recovery-code-title = Gumawa ng bagong recovery code
account-recovery-code-lead = Hindi na gagana ang luma pagkatapos. I-type ang password mo para magpatuloy.
account-recovery-code-send = Gumawa ng bago
account-erasure-title = Burahin ang account ko
account-erasure-lead = Buburahin agad at nang tuluyan ang account, pati ang pangalan, address at password nito. Mananatili ang mga hiling mo: mabubuksan mo pa rin ang bawat isa gamit ang code nito. Kung nawala mo ang isang code, walang makakahanap nito.
account-erasure-send = Burahin ang account ko
account-erased-title = Nabura na ang account mo
account-erased-lead = Mabubuksan mo ang bawat hiling mo gamit ang code nito.

## A forgotten password

account-forgotten-code-title = Gamit ang recovery code
account-forgotten-mail-title = Gamit ang email address mo
account-forgotten-lost = Kung wala ka ng alinman sa dalawa, walang makakapagbukas ng account. Mabubuksan mo pa rin ang bawat hiling gamit ang code nito.
account-recovery-hint = Binubuo ng 20 letra at numero. Ayos lang ang mga espasyo at maliliit na letra.
account-reset-sent-title = Tingnan ang email mo
account-reset-sent-lead = Kung may account na may ganitong address, may link nang papunta roon. Gagana ito sa loob ng isang oras.
account-reset-done-title = Napalitan na ang password mo
account-reset-done-lead = Mag-log in na gamit ito.

## What is wrong with a field

error-code-wrong-recovery = Hindi tama ang pangalan ng account o ang recovery code, o nagamit na ang code
error-password-not-valid = Hindi ito ang password mo
