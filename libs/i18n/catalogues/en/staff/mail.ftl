### The e-mails to those who work for an organisation. An e-mail carries a link and nothing of the case: no name, no words of
### the worker, no code. Subjects are neutral.

## A new inquiry waits. Neutral: nothing of the case, no name, no code, no word that would tell a stranger what this is about.

mail-inquiry-waiting-subject = Something is waiting for you
mail-inquiry-waiting-body = Something new is waiting in your inbox. Sign in to read it. To keep everyone safe, this message gives no details.

## The foot of every message.

mail-why = You get this message because you work with { $organisation }.

# A declared resolution waits for a second person.
mail-approval-waiting-subject = Something is waiting for your approval
mail-approval-waiting-body = A colleague has asked for a second person's approval. Please log in to look at it.

# An invitation to join. The reader may never have heard of the platform: who writes is said, what it is about is not.
mail-invitation-subject = Your invitation
mail-invitation-body = { $organisation } invites you to work with them on this site. The link works for 72 hours, and once. If you did not expect this, throw the message away.
mail-password-reset-subject = Your password
mail-password-reset-body = Somebody asked for a new password for your account. The link works for one hour, and once. If it was not you, throw the message away: nothing changes.
mail-why-link = You get this message because of your account, or your invitation, at { $organisation }.

# An operator made an account. Whose, the page says.
mail-account-made-subject = An account was made in your organisation
mail-account-made-body = Whoever runs Focal for you has made an account in your organisation, without an invitation by one of you. Log in and look under “People” whose it is. If you did not ask for it, close it, and ask them.

# A council asks a union to belong to its network. Which council, the page says.
mail-membership-requested-subject = A council asks your organisation something
mail-membership-requested-body = A council asks your organisation to belong to its network. Nothing changes before one of your admins has accepted. Log in to read it and to answer, under “Administration”, “Network”.

# What somebody logs in with was changed. It leads to the log-in page and to nothing that could be misused; what changed comes
# from codes.ftl, as a sentence.
mail-credentials-changed-subject = How you log in has changed
mail-credentials-changed-body = { $what } When: { $when } (UTC+7). If it was you, or you asked for it, there is nothing to do. If not, somebody else may be in your account. Tell an admin of { $organisation } at once, in person or on the phone, or, if you are the only one, whoever runs Focal for you. If you can still log in, choose your name at the top, then “Log out everywhere else”, and change your password.

# Somebody wrote back, or took a request back. Neutral, as above.
mail-reply-waiting-subject = Something is waiting for you
mail-reply-waiting-body = Somebody has written back. Sign in to read it. To keep everyone safe, this message gives no details.
mail-inquiry-withdrawn-subject = Something has changed
mail-inquiry-withdrawn-body = One of the items you can see was taken back. Do not make contact about it. Sign in to see which one. To keep everyone safe, this message gives no details.

## What people like to be told

mail-urgent-waiting-subject = Urgent: something is waiting for you
mail-urgent-waiting-body = Something urgent is waiting in your inbox. Please sign in now. To keep everyone safe, this message gives no details.
mail-inquiry-assigned-subject = Something was handed to you
mail-inquiry-assigned-body = A colleague has handed something to you. Sign in to read it. To keep everyone safe, this message gives no details.
mail-inquiry-overdue-subject = Something is overdue
mail-inquiry-overdue-body = Something in the inbox should have been done by now. Sign in to see what. To keep everyone safe, this message gives no details.
mail-digest-subject = Your summary
mail-digest-body = { $count ->
    [one] { $count } thing is waiting for you. Sign in to see it.
   *[other] { $count } things are waiting for you. Sign in to see them.
} To keep everyone safe, this message gives no details.
mail-why-digest = You get this message once a day because you chose that at { $organisation }. To end it, choose “Unsubscribe” in your mail program, or sign in and open “Notices”.
