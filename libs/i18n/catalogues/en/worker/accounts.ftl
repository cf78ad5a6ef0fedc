### The texts of workers' accounts: short sentences, read on a phone, perhaps in fear.

## The start and the report

account-link-at-start = Your account: log in, or make one
report-into-account = Put my request into the account { $account }, too
report-into-account-hint = This phone is logged in to that account. Whoever else can open it will see your request and each step of it. Leave this empty if it is not yours alone: your code is enough.
account-has-request = This request is in your account, too. Keep the code all the same.

## What the phone remembers

account-phone-session = This phone stays logged in until you log out, choose "Exit" or close the browser, or until 30 minutes have gone by. Until then, whoever holds it can see your requests.
account-phone-password = Your browser may ask whether to save the password. Say no, if anybody else uses this phone.
account-phone-passkey = A passkey stays on this phone. Whoever unlocks the phone can log in with it, and can see in the settings for which site it is. If others use or search the phone, choose a password.

## Logging in

account-log-in-title = Log in to your account
account-log-in-name = Account name or e-mail address
account-log-in-name-hint = The account name has 8 letters and numbers. Spaces and small letters are fine.
account-not-needed = You do not need an account. Your code is enough:
account-register-link = Make an account
account-wrong = The account name, the address or the password is not right. Check all of it and try again.

## Making an account

account-register-title = Make an account
account-register-lead = With an account you see all your requests without typing their codes. You do not need one: each code works without it.
account-register-send = Make the account
account-have-one = I have an account: log in
account-without-mail-title = Without an e-mail address
account-without-mail-lead = We make a name for your account and a recovery code. Write both down. We know nothing else of you.
account-with-mail-title = With an e-mail address
account-with-mail-lead = We send a link. The message does not say whom it is from or what it is about, but the link shows the address of this site. Use an address that nobody else reads.
account-name-hint = Any name, or none. Only you see it.
account-password = Choose a password
account-password-hint = At least 15 characters. A few words in a row are good, and easy to remember.
account-mail-sent-title = Look at your mail
account-mail-sent-lead = A message is on its way to this address. Its link works for 24 hours, and once.
account-join-title = Your account
account-join-lead = You log in with this address:
account-link-ended-title = This link does not work any more
account-link-ended-lead = It has expired or was used already. If you have no account yet, ask for a new link. If you have one, log in.

## What is shown once

account-secrets-title = Write these two down
account-secrets-name = Your account name
account-secrets-code = Your recovery code
account-secrets-once = We show the recovery code only now and cannot find it again.
account-secrets-name-why = You log in with the account name and your password.
account-secrets-code-why = If you forget the password, the recovery code sets a new one, once.
account-secrets-where = Keep both where only you can find them, and not together with the password.
account-secrets-saved = I have saved both

## The account

account-title = Your account
account-back = Back to your account
account-logged-in-as = You log in with:
account-requests = Your requests
account-no-requests = There is no request in your account yet.
account-link = Add a request by its code
account-link-send = Add
account-new-request = Send a new request
account-open-request = Open this request
account-unlink = Take out of my account
account-unlink-hint = A request that you take out is not deleted. Its code still opens it.
account-sessions-lead = If one of these phones is lost, was lent, or is not yours: log it out here. It then shows nothing any more.
account-sessions-then = Then choose a new password, below.
account-sessions-passkey = A phone that has your passkey can log in again.
account-sessions-no-passkeys = Set a password in its place: this takes the passkeys away
account-sessions-only = Only here, and nowhere else.
account-recovery-code-title = Make a new recovery code
account-recovery-code-lead = The old one then ends. Type your password to go on.
account-recovery-code-send = Make a new one
account-erasure-title = Delete my account
account-erasure-lead = The account, its name, its address and its password are deleted at once and for ever. Your requests stay: you still reach each of them with its code. If you have lost a code, nobody can find it.
account-erasure-send = Delete my account
account-erased-title = Your account is deleted
account-erased-lead = You reach your requests with their codes.

## A forgotten password

account-forgotten-code-title = With the recovery code
account-forgotten-mail-title = With your e-mail address
account-forgotten-lost = If you have neither, nobody can open the account. You still reach each request with its code.
account-recovery-hint = 20 letters and numbers. Spaces and small letters are fine.
account-reset-sent-title = Look at your mail
account-reset-sent-lead = If there is an account with this address, a link is on its way. It works for one hour.
account-reset-done-title = Your password is changed
account-reset-done-lead = Log in with it now.

## What is wrong with a field

error-code-wrong-recovery = The account name or the recovery code is not right, or the code was used already
error-password-not-valid = This is not your password
