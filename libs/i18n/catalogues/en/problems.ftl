### What went wrong and what to do: a title and a sentence for each kind of problem, and what can be wrong with
### a field. A worker may read each of them.

problem-malformed-request-title = We could not read this
problem-malformed-request-advice = Go back and try again.
problem-invalid-fields-title = Some answers are missing
problem-invalid-fields-advice = Check your answers and send them again.
problem-unauthenticated-title = Log in first
problem-unauthenticated-advice = Your session has ended. Log in again to go on.
problem-wrong-credentials-title = You are not logged in
problem-wrong-credentials-advice = The e-mail address or the password is not right. Check both and try again.
problem-forbidden-title = This is not for your role
problem-forbidden-advice = Ask the person who manages accounts in your organisation if you need it.
problem-not-found-title = There is nothing here
problem-not-found-advice = Check the address, or begin again from the start.
problem-tenant-suspended-title = This organisation is not available now
problem-tenant-suspended-advice = Its pages are closed for the time being. Nothing can be sent here now; what was sent before is kept.
problem-wrong-code-title = This code does not open anything
problem-wrong-code-advice = Check each letter and number, then try again.
problem-method-not-allowed-title = This does not work from here
problem-method-not-allowed-advice = Go back and open the page again.
problem-request-timeout-title = This took too long
problem-request-timeout-advice = Your connection may be slow. Go back and try again.
problem-refused-transition-title = This is not possible now
problem-refused-transition-advice = The present state does not allow this. You see it as it is now.
problem-second-person-needed-title = A second person is needed
problem-second-person-needed-advice = Somebody else has to approve what you declared.
problem-already-exists-title = This exists already
problem-already-exists-advice = It was made before. Look for it in the list.
problem-idempotency-key-reused-title = This was sent before
problem-idempotency-key-reused-advice = This form was sent before with other answers. Send it again only if you want a second, new one.
problem-stale-version-title = Somebody changed this in the meantime
problem-stale-version-advice = Open the page again to see it as it is now, then repeat your change.
problem-precondition-required-title = We could not read this
problem-precondition-required-advice = Open the page again, then repeat your change.
problem-body-too-large-title = This is too long
problem-body-too-large-advice = Nothing was sent. Make your text shorter and send it again.
problem-unsupported-media-type-title = We could not read this
problem-unsupported-media-type-advice = Go back and send the form from our page.
problem-too-many-requests-title = Too many tries
problem-too-many-requests-advice = Wait a few minutes, then try again.
problem-internal-title = Something went wrong on our side
problem-internal-advice = Nothing was saved this time. Try again in a few minutes.
problem-unavailable-title = This does not work right now
problem-unavailable-advice = Wait a moment, then try again. What you typed is kept in this page, and it never arrives twice.
problem-foreign-form-title = This page is too old
problem-foreign-form-advice = Go back, open the page again and send the form once more. Nothing was changed.

field-required = Answer this question
field-unknown-code = Choose one of the answers
field-too-long = Use { $limit } characters or fewer
field-not-valid = Check this answer: it cannot be right
field-must-be-true = Tick this box to go on

# Logging in with two factors, joining, leaving.
problem-second-factor-needed-title = Give your second factor
problem-second-factor-needed-advice = The password alone is not enough. Give the code of your app, or use your passkey.
problem-wrong-second-factor-title = This code is not right
problem-wrong-second-factor-advice = The code is not right, or was used already. Wait for the next one. If it is wrong again, let your phone set its clock by itself.
problem-step-up-needed-title = Give your second factor again
problem-step-up-needed-advice = This needs a second factor of the last ten minutes.
problem-last-second-factor-title = This is your only second factor
problem-last-second-factor-advice = Set another one up first, then remove this one.
problem-wrong-passkey-title = This passkey was not accepted
problem-wrong-passkey-advice = This passkey was not accepted. Try again, or log in another way.
problem-link-ended-title = This link does not work any more
problem-link-ended-advice = It has expired or was used already. Ask for a new one.
problem-last-admin-title = Somebody has to look after the accounts
problem-last-admin-advice = This is the last person who looks after the accounts. Give somebody else that role first.
problem-access-changed-title = Your access has changed
problem-access-changed-advice = Somebody changed your role just now. Open the page again to see what you can do.

field-too-short = Use { $limit } characters or more
field-too-common = Many people use this password, or it was found in a leak. Choose another one
field-about-you = This is too close to your name, your e-mail address or the union's name. Choose another one
field-taken = There is an account or an open invitation with this address already
error-current-password-not-valid = This is not your present password
error-roles-required = Choose at least one role

problem-sign-on-refused-title = You are not logged in
problem-sign-on-refused-advice = No account here is linked with this log-in. If you have an account, log in as before, choose your name at the top, and link it there. If you have none, ask the person who looks after the accounts in your organisation to invite you.
problem-sign-on-unavailable-title = Your organisation's log-in service does not answer
problem-sign-on-unavailable-advice = Your organisation's log-in service does not answer. Wait a moment, then try again. If it goes on, tell the person who looks after the accounts in your organisation.
problem-sign-on-required-title = Log in with your organisation's log-in service
problem-sign-on-required-advice = Here everybody logs in with the organisation's own log-in service. Open the log-in page and use its button.
