### The pages that everybody can open. A worker reads them on a phone, perhaps in fear: short sentences, no jargon, no
### promise that nobody can keep.

## Every page

skip-to-content = Skip to the main content
exit = Exit
exit-explained = "Exit" closes this page at once and opens a neutral one.
languages = Languages
choose-language = Choose your language
footer-who = This page belongs to { $organisation }, a trade union. It is not a government page.
footer-phone = Telephone:
footer-email = E-mail:
footer-open = Open:
back-to-start = Back to the start
closed-elsewhere = Another union of the network can help you. What you sent here before stays safe, and your receipt code works again when these pages are open again.
closed-elsewhere-link = Find another union
optional = (optional)
choose = Choose
other-countries = Other countries
important = Important
yes = Yes
no = No
network-name = Trade unions for migrant workers

## Forms

error-prefix = Error:
error-summary-title = There is a problem
error-trace = Number of this error, for the union:

## The network's host

network-title = Choose your union
network-lead = Choose a union in the country where you are now, or in the country you come from.
network-empty = No union takes part yet.
network-find = Find the union for this country
unions-title = Help in { $country }
unions-lead = This union takes questions and reports from people who are in this country.
unions-lead-fallback = No union of this country takes part. This one takes your question or report instead.
unions-none = No union is responsible for this country yet. Choose a union that you trust, for example in the country you come from.
unions-go = Ask or report
unions-all = All unions
emergency-title = Emergency numbers
emergency-hint = Police and help, by country
emergency-lead = If you are in danger now, call first. You can write to a union afterwards.
emergency-none = There are no numbers here yet. Ask somebody you trust, or look for the number where you are.
emergency-always = day and night
emergency-checked = Last checked on { $day }.

## The start

start-title = Help for migrant workers
start-lead = You can ask { $organisation } a question or tell us about a problem at work.
start-report = Ask or report
start-report-hint = One form. You do not need an account or a name.
start-return = Return with my code
start-return-hint = See what happened to your request.
start-free = It costs nothing.
start-no-name = You do not have to give your name.
start-no-status = We do not ask about your visa or work permit.
safety-link = How safe is this?

## Safety

safety-title = How safe is this?
safety-who-title = Who sees what you write
safety-who-team = Only the people at { $organisation } who work on your request read your words.
safety-who-others = Nobody outside the union reads them, unless you agree first.
safety-who-employer = We do not tell your employer, your agent, the police or immigration that you wrote to us, unless you ask us to.
safety-who-statistics = If you agree, your request is counted in statistics: how many people, from which country, about what. Never your name and never your words.
safety-phone-title = What your phone remembers
safety-phone-history = The browser's history shows that this site was opened. Use a private window, or delete the history afterwards.
safety-phone-words = This site stores nothing that you write on your phone. Some keyboards remember words by themselves.
safety-phone-files = Photos and recordings that you send also stay on your phone. Delete them there if somebody else could find them.
safety-phone-network = The owner of the network (for example the Wi-Fi of an employer) can see which site was opened, but not what you write.
safety-phone-receipt = A picture of your code has a name that says nothing. Hide it, or delete it when you know the code by heart.
safety-phone-code = We show your code only once. Keep it where only you can find it.
safety-exit-title = Leaving quickly
safety-exit-limits = It cannot delete the browser's history, and the Back button may still open this site again.
safety-choice-title = You decide
safety-choice-name = You can stay without a name.
safety-choice-contact = You can tell us not to contact you. Then you come back with your code.

## Shared with the console

login-email = E-mail address
login-password = Password
login-send = Log in
staff-login = For staff: log in
error-again = Try again
log-out = Log out
other-way = Another way
passkey-use = Use a passkey
passkey-use-title = Use your passkey
passkey-use-lead = Your phone or computer asks you to confirm that it is you.
passkey-make-title = Make a passkey
passkey-make-lead = Your phone or computer keeps the passkey. You log in with the same finger, face or number that unlocks it.
passkey-make-send = Make the passkey
passkey-failed = That did not work, or was cancelled. Try again, or choose another way.
passkey-no-script = Passkeys need JavaScript. Choose another way.
set-up-passkey-send = Make a passkey
me-password = Password
me-sessions = Where you are logged in
me-session-unknown = Unknown browser
me-session-seen = last used { $at }
me-session-current = This one
me-session-end = Log out
me-sessions-end = Log out everywhere else
password-current = Present password
password-new = New password
password-change = Change the password
password-changed = Your password is changed. Everywhere else you are logged out.
join-passkey = Go on without a password
forgotten-link = Forgotten your password?
forgotten-title = Forgotten your password?
forgotten-lead = Type your e-mail address. If there is an account, we send a link to it.
forgotten-send = Send the link
reset-title = Choose a new password
