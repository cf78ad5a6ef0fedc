### What went wrong and what to do, where only those can meet it who work for an organisation.

problem-second-person-needed-title = A second person is needed
problem-second-person-needed-advice = Somebody else has to approve what you declared.
problem-already-exists-title = This exists already
problem-already-exists-advice = It was made before. Look for it in the list.

# Logging in with two factors, joining, leaving.
problem-second-factor-needed-title = Give your second factor
problem-second-factor-needed-advice = The password alone is not enough. Give the code of your app, or use your passkey.
problem-wrong-second-factor-title = This code is not right
problem-wrong-second-factor-advice = The code is not right, or was used already. Wait for the next one. If it is wrong again, let your phone set its clock by itself.
problem-step-up-needed-title = Give your second factor again
problem-step-up-needed-advice = This needs a second factor of the last ten minutes.
problem-last-second-factor-title = This is your only second factor
problem-last-second-factor-advice = Set another one up first, then remove this one.
problem-last-admin-title = Somebody has to look after the accounts
problem-last-admin-advice = This is the last person who looks after the accounts. Give somebody else that role first.
problem-access-changed-title = Your access has changed
problem-access-changed-advice = Somebody changed your role just now. Open the page again to see what you can do.
error-roles-required = Choose at least one role

problem-sign-on-refused-title = You are not logged in
problem-sign-on-refused-advice = No account here is linked with this log-in. If you have an account, log in as before, choose your name at the top, and link it there. If you have none, ask the person who looks after the accounts in your organisation to invite you.
problem-sign-on-unavailable-title = Your organisation's log-in service does not answer
problem-sign-on-unavailable-advice = Your organisation's log-in service does not answer. Wait a moment, then try again. If it goes on, tell the person who looks after the accounts in your organisation.
problem-sign-on-required-title = Log in with your organisation's log-in service
problem-sign-on-required-advice = Here everybody logs in with the organisation's own log-in service. Open the log-in page and use its button.
