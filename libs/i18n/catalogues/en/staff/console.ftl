### The console: read by a focal point with forty open cases and half an hour.

## Logging in

login-title = Log in
login-lead = For focal points and staff of { $organisation }.
login-kept = Your session had ended, so nothing was saved. Log in again: what you typed is kept.
not-kept-title = What was typed could not be kept
not-kept-advice = You are logged in. A form that was typed before comes back only to the same person, in the same browser, within an hour.
resume-title = What you typed is still here
resume-lead = You had to log in again, so it was not saved. Read it before you send it.
resume-send = Send it now
resume-drop = Go on without it
error-email-required = Type your e-mail address
error-password-required = Type your password

## The console

menu = Menu
menu-today = Today
menu-inbox = Inquiries
menu-cases = Cases
menu-reports = Reports
menu-council = Network report
pages = Pages
next-page = Next page
filter-all = All
filter-show = Show
changed-meanwhile-closed = Somebody changed this in the meantime, and this step is not open any more. Nothing was saved. What you typed stands below, so that you can copy it.
changed-meanwhile = Somebody changed this in the meantime. You see it as it is now. What you typed is still in the form: check it and send it again.
words-hidden = Only those who work on it read the names and words.
not-said = Not said
error-back-to-desk = Back to your desk
today-title = Today
today-nothing = Nothing is due.
today-urgent = urgent inquiries to verify
today-inquiries = inquiries to verify
today-approvals = cases waiting for approval
today-open-cases = open cases

## Inquiries

inbox-title = Inquiries
inbox-state = State
inbox-reference = Number
inbox-received = Received
inbox-topic = About
inbox-wants = Wants
inbox-corridor = Countries
inbox-language = Language
inbox-urgent = Urgent
inbox-waiting = Waiting for contact
inbox-empty = There are no inquiries here.
inquiry-received = Received { $when }
inquiry-words = What the person wrote
inquiry-danger = In danger now
inquiry-chose = Asked for: { $action }
inquiry-facts = Answers
inquiry-language = Language
inquiry-submitter = Written by
inquiry-sex = Sex
inquiry-age-group = Age
inquiry-nationality = Nationality
inquiry-migration-stage = Stage of migration
inquiry-marital-status = Family status
inquiry-education = Education
inquiry-sector = Sector
inquiry-occupation = Occupation
inquiry-employer = Employer
inquiry-agency = Agency or broker
inquiry-work-began = Work began
inquiry-work-ended = Work ended
inquiry-statistics = May be counted in statistics
inquiry-contact = Contact
inquiry-contact-method = How
inquiry-name = Name
inquiry-contact-value = Number, address or account
inquiry-safe-times = Safe times
inquiry-may-say-union = May say that a union calls
inquiry-may-leave-message = May leave a message
inquiry-interpreter = Needs an interpreter
inquiry-excluded = Must not be passed on to:
inquiry-contact-nobody = Do not try to reach this person: they come back with their code, and see there what you record.
inquiry-contact-safely = Use this way only. Do not say that you are from a union until you know who is listening.
inquiry-file-complaint = File a complaint
verification-title = Verification
verification-result = Result
verification-method = How contact was made
verification-by = By
verification-at = When
verification-note = Note
verification-note-hint = Only colleagues read this.
verify-title = Verify
verify-meaning = "Verified" means that you made contact and understood the request. Nothing has to be proved, and no identity document is needed.
verify-send = Save
error-result-required = Choose the result
error-method-required = Choose how contact was made

## Complaints

complaint-title = File a complaint
complaint-lead = What the inquiry said is filled in. Check it with the worker.
complaint-complainant = Complainant's name
complaint-narrative = What happened
complaint-narrative-hint = In the worker's own words.
complaint-relief = What the worker wants
complaint-violation = What was violated
complaint-respondent-type = Whom it is about
complaint-respondent-name = Their name
complaint-workers = Workers affected
workers-female = Women
workers-male = Men
workers-other = Others
complaint-consent = The worker agreed that this complaint is filed
complaint-consent-hint = Without agreement no complaint is filed.
complaint-send = File the complaint
error-violation-required = Choose what was violated
error-respondent-type-required = Choose whom it is about
error-consent-recorded-must-be-true = Tick this only after the worker agreed. Without agreement no complaint is filed
error-complainant-name-required = Give the complainant's name
error-narrative-required = Write what happened
error-respondent-name-required = Give the name of the person or company that the complaint is about
error-workers-female-not-valid = Women: type a whole number
error-workers-male-not-valid = Men: type a whole number
error-workers-other-not-valid = Others: type a whole number

## Cases

cases-title = Cases
cases-state = State
cases-reference = Number
cases-filed = Filed
cases-violation = Violation
cases-owner = Responsible
cases-empty = There are no cases here.
case-owner = Responsible: { $name }
case-summary = Summary
case-workers = { $female ->
    [one] { $female } woman
   *[other] { $female } women
  }, { $male ->
    [one] { $male } man
   *[other] { $male } men
  }, { $other ->
    [one] { $other } other
   *[other] { $other } others
  }
case-inquiry = The inquiry it came from
monitoring-title = Monitoring
monitoring-by = { $day }, { $name }
monitoring-contacted = worker contacted
monitoring-not-contacted = worker not contacted
monitoring-outcome = Outcome
monitoring-empty = Nothing has been recorded yet.
acceptance-title = Accept the case
acceptance-lead = You become responsible for it, and the worker sees that the complaint was accepted.
acceptance-send = Accept
monitor-title = Add a monitoring entry
monitor-date = Day
monitor-type = What happened
monitor-contacted = The worker was contacted, safely
monitor-note = Note
monitor-outcome = Outcome
monitor-basis = What the outcome rests on
monitor-basis-hint = Needed where the worker got all or a part.
monitor-send = Add
declare-title = Declare the case resolved
declare-lead = A second person has to approve this.
declare-send = Declare resolved
resolution-title = Resolution
resolution-confirmation = What this rests on
resolution-declared = Declared by
resolution-approved = Approved by
approval-title = Approve the resolution
approval-lead = Check the monitoring entries. When you approve, the case is resolved.
approval-send = Approve
approval-waits = A second person has to approve this.
error-entry-date-required = Give the day
error-entry-date-not-valid = The day is not right: it must be a date, and not in the future
error-entry-type-required = Choose what happened
error-note-required = Write a note
error-basis-required = Choose what the outcome rests on
error-confirmation-required = Choose what the resolution rests on
confirmation-worker-confirmed = The worker confirmed it
confirmation-receipt-evidenced = There is evidence that the remedy was received

## Reports

reports-title = Cross-table
reports-lead = Counts of your organisation. Choose any two attributes.
council-title = Cross-table of the network
council-lead = Counts of all unions together, of people who agreed to be counted. No names, no cases.
cross-rows = Rows
cross-columns = Columns
cross-measure = Count
cross-show = Show
cross-total = Total
cross-caption = { $measure }: { $rows } by { $columns }
cross-withheld = withheld
cross-suppressed = A figure is withheld where it is from 1 to 4, because it could point to a person. Others are withheld so that no total gives it away.
cross-rounded = All figures are rounded to the nearest five, so they may not add up exactly.
cross-empty = There is nothing to count yet.
cross-not-together = These two attributes and this count cannot be combined. Choose another.
attribute-topic = Topic
attribute-action-requested = Help wanted
attribute-sex = Sex
attribute-age-group = Age
attribute-country-of-origin = Country of origin
attribute-country-now = Country now
attribute-language = Language
attribute-inquiry-state = State of the inquiry
attribute-case-state = State of the case
measure-inquiries = Inquiries
measure-cases = Cases
measure-workers = Workers

# In a table by state of the case: inquiries that became none.
case-state-none = No complaint filed

## The second factor

continue = Continue
passkey-name = What should we call it?
passkey-name-hint = For example "My phone", so that you know it again later.
second-factor-title = Second factor
second-factor-again = For what you want to do now, please confirm again that it is you. If you had chosen a file, choose it once more afterwards.
second-factor-kept = Please confirm that it is you. What you typed is kept.
second-factor-code = Code from your authenticator app
second-factor-hint = Six digits. You can also type one of your recovery codes.
second-factor-recovery = Recovery code
second-factor-recovery-hint = One of the codes that you wrote down.
second-factor-lost = Have you lost your phone and your codes? Ask the person who looks after the accounts in your organisation.
set-up-title = Second factor
set-up-lead-first = A stolen password must not open anybody's case. So everybody who works here logs in with something else, too. Choose one now.
set-up-lead = You can have more than one, for example a passkey on your phone and one on your computer.
set-up-passkey-title = Passkey
set-up-passkey-lead = The easiest and the safest. Nothing to type, and nobody can trick you out of it.
set-up-passkey-none = This browser has no passkeys.
set-up-app-title = Authenticator app
set-up-app-lead = An app on your phone shows six digits that change every 30 seconds. You type them after your password.
set-up-app-send = Use an app
app-title = Set up your authenticator app
app-step-open = Open an authenticator app on your phone. If you have none, install one first.
app-step-scan = Scan this picture with the app, or type the key.
app-step-code = Type the six digits that the app shows.
app-qr = Picture to scan with the authenticator app
app-secret = Key:
app-code = Six digits from the app
recovery-title = Your recovery codes
recovery-lead = Write these codes down and keep them where only you can find them. If you lose your phone, each of them opens your account once.
recovery-once = They are shown only now.
recovery-copy = Copy
recovery-copied = Copied
recovery-done = I have kept them

## One's own account

me-title = My account
me-factors = Second factors
me-no-factor = None yet.
me-passkey-made = made on { $day }
me-passkey-used = last used on { $day }
me-app = Authenticator app
me-remove = Remove
me-add-factor = Add a second factor
me-codes-left = { $count ->
    [one] { $count } recovery code left.
   *[other] { $count } recovery codes left.
}
me-codes-renew = Make new codes
back-to-account = Back to my account
password-hint = At least 8 characters. A few words in a row are good, and easy to remember.

## Joining, and a forgotten password

join-title = Welcome to { $organisation }
join-lead = You were invited as
join-email = You log in with
join-name = Your name
join-name-hint = As your colleagues know you.
join-workers-account = You have a worker's account with this address. Log in to it and delete it, then open this link again. Your requests stay: you reach them with their codes. Or ask to be invited with another address.
link-ended-invitation = It has expired or was used already. If you have no account yet, we can send a new one to the same address.
link-ended-send = Send me a new one
sent-reset-title = Look at your mail
sent-reset-lead = If there is an account with this address, a link is on its way. It works for one hour.
sent-invitation-title = Look at your mail
sent-invitation-lead = If the invitation is still open, a new link is on its way. It works for 72 hours.
reset-lead = Everywhere you are logged in, you are logged out.
password-reset-done-title = Your password is changed
password-reset-done-lead = Log in with it now.

## People and roles

menu-admin = Administration
menu-people = People
people-title = People and roles
people-name = Name
people-email = E-mail address
people-roles = Roles
people-state = Account
people-open = Open
people-closed = Closed on { $day }
people-no-factor = No second factor yet
people-linked = Logs in through your log-in service
people-language = Language
people-invited = Invited
people-invited-until = until { $at }
people-invite = Invite somebody
people-invite-lead = They get a mail with a link that works for 72 hours.
people-invite-send = Send the invitation
people-invite-again = Send again
people-withdraw = Withdraw
invitation-sent = The invitation is on its way.
people-roles-send = Change the roles
roles-changed = The roles are changed. They count at once.
people-factor = Second factor
people-factor-lead = If this person has lost the phone and the recovery codes: take the second factors away. They set new ones up at the next log-in. First make sure that it is really them who asks.
people-factor-send = Take the second factors away
people-link = Log-in service
people-link-lead = This person also logs in through your log-in service.
people-link-only-lead = This person logs in through your log-in service alone, and has no second factor here.
people-link-again = Let them link anew if they are somebody else there now, or if the wrong person has it: the link of now goes. For 72 hours whoever that service knows by this e-mail address is linked with this account when they log in there. First make sure that it is really them who asks.
people-link-awaited = Until { $until } whoever your log-in service knows by this e-mail address is linked with this account when they log in there.
people-link-send = Let them link anew
people-unlinked = The link is gone. The person is logged out everywhere, and can link anew by logging in through the log-in service within 72 hours.
second-factor-taken = The second factors are gone. The person is logged out everywhere.
people-sessions = Where this person is logged in
people-session-times = since { $since }, last used { $at }
people-sessions-none = Nowhere at the moment.
people-sessions-lead = If a phone or computer is lost or stolen, end the sessions: whoever holds it is logged out at once. The account stays open, and the person logs in again. If a passkey was on it, take the second factors away as well.
people-sessions-end = End all sessions
people-sessions-self = Your own sessions end under "My account"
sessions-ended = The sessions have ended. The person is logged out everywhere.
people-leave = Leaving
people-leave-lead = A closed account logs nobody in. What the person did stays, and the account can be opened again.
people-leave-self = This is your own account.
people-leave-send = Close the account
account-closed = The account is closed. The person is logged out everywhere.
people-enable = Open the account again
account-opened = The account is open again.

## Who works on a case, and who stands in

team-title = Who works on this case
team-owner = Owner
team-choose = Colleague
team-add = Add to the team
team-hand-over = Hand over to them
team-remove = Take out
glass-title = Read in an emergency
glass-lead = You are not of this case's team. If something cannot wait, you can read it for one hour. The team, the audit trail and the worker see that you did. Who reads the case reads your reason, too.
glass-reason = Why can it not wait?
glass-send = Read it now
glass-history = Read in an emergency by:
glass-hour = from { $opened } to { $ends }
glass-why = Why: { $reason }
delegations-title = Standing in
delegations-lead = Who stands in can read and work on the cases of who is away, on these days. Both days count.
delegations-none = Nobody stands in for anybody.
delegations-for = for { $name }
delegations-end = End now
delegations-new = Have somebody stand in
delegations-from = Who is away
delegations-to = Who stands in
delegations-first = First day
delegations-last = Last day
delegations-reason = Reason
delegations-reason-hint = A few words, such as leave or training. Nothing about health, nothing about a worker.
delegations-send = Save
menu-delegations = Standing in
people-take-over = Who takes over the open cases?
people-open-cases = { $count ->
    [one] One open case is theirs.
   *[other] { $count } open cases are theirs.
}
people-reassign-send = Hand the cases over
people-cases = Open cases
people-cases-away = How many open cases each person has cannot be shown right now. Try again shortly.
people-stranded = { $count ->
    [one] One open case belongs to somebody who cannot work on it.
   *[other] { $count } open cases belong to people who cannot work on them.
}
people-stranded-lead = Their account is closed, or they have no role that works on cases. Choose each name and hand the cases over.
people-stranded-of = { $count ->
    [one] one open case
   *[other] { $count } open cases
}
people-cannot-work = This person has no role that works on cases, and open cases are still theirs.
people-unlisted = Somebody who is not in the list
people-unlisted-lead = Open cases belong to an account that is not among the people of your organisation. Hand them over.
cases-reassigned = The cases are handed over.
error-account-yourself = You are not of this case's team, so you cannot choose yourself. Ask somebody of the team or another admin, or read it in an emergency. All open cases of a colleague can be handed over on the page “People”
error-to-yourself = You cannot choose yourself to stand in for somebody else. Choose a colleague, or ask another admin
error-to-day-too-long = One year at the most
error-to-day-not-valid = This day is over, or before the first
resume-lead-again = Please look at it once more, then send it.
import-title = Invite many people
import-list = The list
import-hint = One person a row: name, e-mail address, role, language. Copy it from a spreadsheet, or from a CSV file. Put + between two roles.
import-look = Look at the rows
import-file = A file
import-file-hint = CSV or text, as a spreadsheet saves it: "CSV UTF-8" or "Unicode text". Or paste the rows below.
import-read = Put the file into the list
import-example = An example of such a file
import-send = { $count ->
    [one] Invite one person
   *[other] Invite { $count } people
}
import-clean = Every row can be invited. Nobody has been invited yet.
import-errors = Nobody has been invited yet. Correct these rows in the list, and look again.
import-row = Row
import-problem = What is wrong
import-done = { $count ->
    [one] One invitation is on its way.
   *[other] { $count } invitations are on their way.
}
error-rows-required = Paste at least one row
error-rows-too-many = { $limit } rows at a time at the most

## The network: its members, routing and emergency numbers, for the council; what a union shares

menu-network = Network
network-title-admin = The network
network-members = Members
network-union = Union
network-country = Country
network-from = Member from
network-until = Member until
network-until-hint = The last day. Leave it empty while no end is known.
network-places = Places at trainings
network-shares = Shares with the council
network-since = since { $day }
network-suspended = Suspended
network-not-today = Not a member today
network-not-accepted = Asked, not accepted yet
network-empty-members = No union belongs to this network yet.
network-add = Add a member
network-add-lead = The union has to be set up here already. Its admin is asked under “Network”, and it belongs to the network once they accept. If it left and comes back, add it again: what was before stays.
network-add-send = Add it
network-added = The union is asked. It belongs to the network once its admin accepts.
network-change-lead = Days that the union did not accept yet, it is asked for again. Correct the days, or end the membership by giving the last day. From the day after, no worker is led to this union and its counts are not in the network's tables.
network-save = Save
routing-title = Routing
routing-lead = Workers who come to the network's own page say in which country they are. These rules say which union is proposed to them. A union's own page stays as it is.
routing-test-title = Try it
routing-test-country = A worker in
routing-test-excluded = But not to
routing-test-send = Where does it go?
routing-nobody = nobody
routing-because-rule = The rule of this country says so.
routing-because-fallback = No rule leads to a union here, so the union for all other countries takes it.
routing-because-council = No rule leads to a union here, and no union takes the other countries. The page asks the worker to choose a union.
routing-then = Then:
routing-passed-excluded = not asked, as you wished
routing-passed-suspended = passed over, because it is suspended
routing-passed-not-member = passed over, because it is not a member today
routing-rules = Rules
routing-none = There are no rules yet.
routing-change = Change
routing-rule = Set the rule of a country
routing-rule-lead = The first union is proposed; the others are shown below it. Leave all of them empty to take the rule away.
routing-first = First
routing-next = Place { $number }
routing-fallback = All other countries
routing-fallback-is = All other countries:
routing-fallback-council = nobody. Workers choose a union themselves
routing-fallback-lead = Who takes what no rule leads to a union. People of the council read no inquiries, so without a union workers choose one themselves.
routing-fallback-hint = Leave it empty for nobody.
routing-saved = Saved. The public pages show it within seconds.
contacts-title = Emergency numbers
contacts-lead = Workers see these numbers on the page of emergency numbers, and where they say that they are in danger. Call each of them from time to time, and write down the day.
contacts-none = There are no numbers yet.
contacts-kind = Who answers
contacts-number = Number
contacts-number-hint = A short number such as 191, or an international one such as +66 2 123 4567.
contacts-names = Name
contacts-names-hint = Only where “who answers” does not say enough. One language on each line: en = Labour Ministry hotline
contacts-hours = Hours
contacts-hours-hint = For example 24/7, or Mon–Fri 08:00–17:00.
contacts-source = Source
contacts-source-hint = Who says so, such as the ministry's website.
contacts-checked = Last checked
contacts-checked-last = Last checked on { $day }.
contacts-change-lead = If it is still right, save it with the day of today.
contacts-position = Order
contacts-position-hint = From 0 to 99. Smaller numbers come first.
contacts-add = Add a number
contacts-saved = Saved. The public pages show it within seconds.
contacts-remove = Remove this number
sharing-title = Our network
sharing-open = today
sharing-choose = What do we share with the council?
sharing-coded-means = “Counts” means: how many people, from which country, about what, by sex and age group, of those who agreed to be counted. Never names, never words, never a case. The council sees them together with those of other unions, small figures withheld.
sharing-nothing-means = “Nothing” means: the council's tables do not count us from now on, and what we shared before is taken out.
sharing-network = Network
sharing-none = Your organisation belongs to no network.
sharing-saved = Saved. It counts at once.
request-title = { $network } asks you to belong to its network
request-asks = asks you to belong to its network
request-open = Read and answer
request-days = From { $day }
request-days-until = until { $day }
request-means = If you accept, workers who come to the network's page may be led to you, your pages show the network's emergency numbers, and the council sees what you choose here to share. You can change what you share at any time.
request-decline = If you do not want this, do nothing: without your answer nothing is shared, and nothing of yours changes.
request-accept = Accept
request-accepted = You belong to the network. It counts at once.
error-tenant-required = Choose a union
error-tenant-unknown-code = There is no such union
error-member-from-required = Give the first day
error-member-from-not-valid = This is no day that we can take
error-member-from-taken = These days overlap with another membership of this union
error-member-until-not-valid = The last day is no day, or before the first
error-places-not-valid = A whole number, { $limit } at the most
error-unions-taken = A union stands there twice
error-unions-unknown-code = One of the unions is not a member
error-country-required = Choose a country
error-kind-required = Choose who answers
error-number-required = Type the number
error-number-not-valid = Type a short number of 2 to 6 digits, or an international one that begins with +
error-number-taken = This number is in the list already
error-names-required = Write a name behind each equals sign
error-names-unknown-code = Write the language's short name before each equals sign, such as en or km
error-source-required = Say where the number is from
error-last-verified-required = Give the day on which it was checked
error-last-verified-not-valid = This is no day, or it is in the future
error-position-not-valid = A whole number from 0 to 99
error-shares-required = Choose what is shared

## Logging in through the organisation's own log-in service (single sign-on)

sign-on-use = Log in with { $name }
leaving-title = On to { $name }
leaving-lead = You log in there and then come back here. If nothing happens within a few seconds, press the button.
login-sign-on-admin = Log in with a password (only for those who look after the accounts)
login-sign-on-kept = What you typed is not kept when you log in this way. If you need it, copy it first.
me-sign-on-lead = Link your account with { $name }, and you can log in with it from then on.
me-sign-on-link = Link
me-sign-on-linked = Your account is linked with { $name }: you can log in with it.

## Integrations: for those who look after the accounts

menu-integrations = Integrations
integrations-title = Integrations
integrations-lead = Programs of your organisation can read what is counted and coded here, such as for a dashboard. They never see names, what a worker wrote, accounts or the audit trail.
integrations-none = No program has access.
integration-name = Name
integration-name-hint = By which you will know the program, such as “Dashboard of the head office”.
integration-scopes = What it may read
integration-last-used = Last used
integration-never-used = Not used yet.
integration-used = Last used: { $at }.
integration-secret = Secret
integration-secret-made = Made on { $day }
integration-secret-ends = Made on { $day }, ends { $at }
integration-closed = Closed on { $day }
integration-new = Give a program access
integration-create = Give access
integration-id = Client ID:
integration-made = Made on { $day }.
integration-save = Save
integration-changed = Saved. It counts at once.
integration-rotate-lead = Give the program a new secret at least once a year, and at once if somebody else may have seen the one in use. The old one goes on working for 24 hours, unless you end it now.
integration-rotate = New secret, old one ends in 24 hours
integration-rotate-now = New secret, end the old one now
integration-end-older = End the old secret now
integration-secret-ended = The old secret has ended.
integration-close = Close this integration
integration-close-lead = The program loses its access at once and for good. What it read stays with it.
integration-secret-title = The new secret
integration-secret-lead = Give these to whoever sets up “{ $name }”, in a way that nobody else can read.
integration-secret-once = The secret is shown only now. If you lose it, make a new one.
integration-secret-kept = I have kept it
integration-older-until = The secret of before works until { $at }.
scope-reports-read = The organisation's reports
scope-network-reports-read = The network's reports
scope-inquiries-read = Inquiries, without what the worker wrote
scope-cases-read = Cases, without names and narratives
error-name-taken = There is one of this name already. Choose another name.
error-scopes-required = Tick at least one thing that it may read.

## The first run of an organisation

today-set-up = Your organisation is not set up completely yet.
setup-start-title = Set up { $organisation }
setup-start-lead = You are the first person here. You will look after the accounts of your organisation, and you can invite others to do so too.
setup-email-hint = You log in with it. Only colleagues who look after the accounts see it.
setup-answers = I will answer inquiries too
setup-answers-hint = In a small union the same person often does both. You can change it later.
setup-title = Set up your organisation
setup-lead = Take the steps in any order. You can stop at any time and go on later, on any device: log in and open "Today".
setup-finished = Your organisation is ready. Everything here can be changed later, under "Organisation" and "People".
setup-go-on = Go on with the set-up
setup-to-work = To work
setup-number = Step { $number } of { $of }
setup-save = Save and go on
setup-skip = Leave this out for now
setup-state-todo = Still to do
setup-state-done = Done
setup-state-skipped = Left out
setup-organisation = Name and contact
setup-organisation-lead = What workers read about you at the top and at the foot of your pages.
setup-languages = Languages
setup-languages-lead = Offer the languages in which somebody at your organisation can answer, or have answers translated.
setup-look = Colours and logo
setup-look-lead = So that people know at once that these are the pages of your organisation.
setup-people = Who answers
setup-people-lead = Invite the person who will answer. The invitation goes by mail and is good for 72 hours.
setup-people-you = You answer inquiries yourself. You can invite others too, now or later.
setup-people-myself = I answer them myself
setup-test = A test inquiry
setup-test-lead = Send yourself an inquiry by the same way as a worker does, and see it arrive.
setup-test-words = What it says
setup-test-message = This is a test. Nobody needs help.
setup-test-send = Send the test inquiry
setup-test-arrived = It has arrived:
setup-test-sent = It was sent:
setup-test-next = Open it in the inbox, and mark it as out of scope when you have seen it: then it does not stay among the requests that wait.
setup-test-inbox = Open the inbox

## The organisation itself: for those who look after the accounts

menu-organisation = Organisation
organisation-title = Your organisation
organisation-lead = What stands here is what everybody sees on your pages.
organisation-contact-title = Name and contact
organisation-name = Name in full
organisation-name-hint = It also stands in mails.
organisation-short-name = Short name
organisation-short-name-hint = It stands at the top of each page, where the name in full is long. For example: CLC.
organisation-country = Country:
organisation-phone = Telephone
organisation-contact-hint = Give only what everybody may know. It stands at the foot of the public pages.
organisation-email = E-mail
organisation-address = Address
organisation-opening-hours = Opening hours
organisation-opening-hours-hint = In your own words, for example: Monday to Friday, 8 to 17.
organisation-languages-title = Languages
organisation-first-language = First language
organisation-first-language-hint = Who asks for none of your languages gets this one.
organisation-languages = Languages that your pages offer
organisation-colours-title = Colours
organisation-colours-lead = Without colours of your own the pages have those of Focal.
organisation-main-colour = Main colour
organisation-main-colour-hint = The band at the top of each page. A # and six digits or letters, for example #7a1f2b.
organisation-link-colour = Colour of links and buttons
organisation-link-colour-hint = Dark enough to be read on white, for example #7a1f2b.
organisation-sample = How it looks and how well it can be read
organisation-sample-band = The band at the top
organisation-sample-link = A link
organisation-sample-button = A button
organisation-check-text-on-main = Text in the band
organisation-check-link-on-white = Links and buttons
organisation-check-focus-on-main = The mark of what is chosen with the keyboard
organisation-check-passes = (enough)
organisation-check-fails = (not enough)
organisation-suggestion = The nearest colour that can be read:
organisation-look = Look at it first
organisation-save = Save
organisation-saved = Saved. This page shows your colours.
organisation-logo-title = Logo
organisation-logo-alt = The logo of { $organisation }
organisation-logo-file = Picture
organisation-logo-hint = PNG, JPEG or WebP, 2 MB at the most. It is made small enough for phones; what the file says about its origin is taken away.
organisation-logo-save = Use as the logo
organisation-logo-saved = The logo is there.
organisation-logo-remove = Take the logo away
organisation-logo-removed = The logo is gone.
error-name-required = Give a name
error-main-colour-required = Choose a main colour too, or none at all
error-main-colour-not-valid = Write the main colour as # and six digits or letters, for example #7a1f2b
error-main-colour-low-contrast = Text on this main colour is hard to read. Take the nearest colour that can be read, or another one
error-link-colour-required = Choose a colour of links and buttons too, or none at all
error-link-colour-not-valid = Write the colour of links and buttons as # and six digits or letters, for example #7a1f2b
error-link-colour-low-contrast = Links in this colour are hard to read on white. Take the nearest colour that can be read, or another one
error-phone-not-valid = Write the telephone number in digits, for example +855 23 880 123
error-locales-required = Choose at least one language
error-locales-unknown-code = This language has no texts yet
error-file-not-valid = This file cannot be read as text. Save the table as "CSV UTF-8", or copy its rows into the list
error-logo-required = Choose a picture
error-logo-too-large = This picture is too large: 2 MB and 4096 x 4096 pixels at the most
error-logo-svg = An SVG cannot be used. Open it in your drawing program and save it as PNG, 800 pixels wide
error-logo-not-valid = This is no PNG, JPEG or WebP, or the file is damaged
error-logo-too-detailed = There is too much in this picture for a logo. Choose a simpler one

## Single sign-on: for those who look after the accounts

menu-sign-on = Single sign-on
sign-on-title = Single sign-on
sign-on-lead = If your organisation has a log-in service of its own (OpenID Connect), people can log in here with it. Ask the person who runs that service to register Focal there and to give you the values below.
sign-on-redirect = Redirect address to register there, exactly as it stands here:
sign-on-name = Name of the log-in service
sign-on-name-hint = It stands on the button of the log-in page.
sign-on-issuer = Issuer address
sign-on-issuer-hint = Exactly as the service gives it, such as https://login.example.org.
sign-on-client-id = Client ID
sign-on-client-secret = Client secret
sign-on-client-secret-hint = Leave it empty to keep the one of before. It is never shown.
sign-on-groups-claim = Claim that lists a person's groups
sign-on-groups-claim-hint = Often “groups”. Leave it empty if roles are given here, under People.
sign-on-group-roles = Which group gives which role
sign-on-group-roles-hint = One on each line: group = role. The roles are { $codes }. Roles are then replaced at each log-in, and whoever is in none of these groups cannot log in this way.
sign-on-strong-acr = Values of “acr” that mean two factors
sign-on-strong-acr-hint = One on each line. Without them, only “mfa” in “amr” means two factors; everybody else also gives a second factor here.
sign-on-only = Only this way
sign-on-only-hint = Passwords and passkeys are then accepted only from those who look after the accounts, so that somebody can get in when the log-in service is down.
sign-on-enabled = Offer it on the log-in page
sign-on-save = Save
sign-on-saved = Saved. The log-in service answered.
sign-on-remove = Take it away
sign-on-remove-lead = People then log in with their passwords and passkeys again. Whoever has none asks for a new password.
sign-on-remove-send = Take it away
error-issuer-required = Type the issuer address
error-issuer-not-valid = The issuer address has to begin with https:// and be reachable from the Internet
error-issuer-no-answer = No log-in service answered at this issuer address. Check it letter by letter
error-client-id-required = Type the client ID
error-client-secret-required = Type the client secret: it belongs to one issuer and one client ID
error-group-roles-required = Write a group before each equals sign
error-group-roles-unknown-code = Check the roles: one of them does not exist here

## Workers' accounts: for those who look after the accounts

menu-workers = Workers' accounts
workers-title = Workers' accounts
workers-lead = Workers need no account: they come back with their code. If you allow it, they can also make an account, with or without an e-mail address, and see all their requests in it.
workers-unseen = Nobody in your organisation sees who has an account, or which request is in one.
workers-open = Workers may make accounts.
workers-not-open = Workers may not make accounts.
workers-do-open = Allow it
workers-close = Allow it no longer
workers-opened = Workers may make accounts from now on.
workers-closed = Nobody can make an account any more. Who has one logs in as before, at /account on your pages.

## The audit trail: for those who look after the accounts

menu-audit = Audit trail
audit-title = Audit trail
audit-lead = Who did what, the newest first. It holds no names and no words of workers. That you look at it is written down, too.
audit-sealed = Sealed up to entry { $sealed }, of { $at }.
audit-sealed-none = No entry is sealed yet. The newest ones are sealed within seconds.
audit-sealed-meaning = Every entry is sealed into a chain within seconds, and the end of the chain is signed every few minutes and kept outside the database. This page cannot check the signatures: ask the people who run Focal for the result of “focal audit verify”.
audit-hash = Hash of the newest place
audit-unsealed = Entries since { $at } are not sealed. Tell the people who run Focal.
audit-from = First day
audit-to = Last day
audit-who = Who
audit-kind = What kind
audit-anybody = Anybody
audit-any-kind = Anything
audit-who-public = The public, or somebody not logged in
audit-who-system = The system, or the people who run Focal
audit-who-integration = An integration
audit-who-gone = Somebody whose account is not here
audit-when = When
audit-what = What
audit-about = About
audit-of-record = All entries about it
audit-about-one = Only entries about one record are shown.
audit-about-none = –
audit-copied = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}
audit-empty = No entry fits all that you chose. Take something away:
audit-empty-all = There is no entry yet.
audit-without = Without “{ $filter }”
audit-day-wrong = Write the day as year-month-day, such as 2026-11-22.
audit-days-wrong = The last day is before the first.
audit-export = Take a copy
audit-export-lead = A CSV file of what is chosen above, 100,000 entries at the most. It names people of your organisation: keep it safe. That you took it is written down.
audit-export-send = Take a copy (CSV)
error-from-too-many = More than { $limit } entries: choose fewer days

## The conversation with a worker, and notes for colleagues: two pages that nobody must mix up

inquiry-parts = Parts of the inquiry
inquiry-part-request = Request
inquiry-part-messages = Messages
inquiry-part-notes = Notes
inbox-unread = New message
inbox-replies = With a new message
conversation-title = Messages with the worker
conversation-none = Nothing was written since the request was sent.
conversation-from-worker = The worker
conversation-read = read { $when }
conversation-not-read = not read yet
conversation-held = The worker does not see it yet: it can be taken back for ten seconds.
conversation-take-back = Take back
conversation-taken-back = The message is taken back. The worker has not seen it.
conversation-too-late = Too late: the worker may have read the message. Write another one.
conversation-sent = Your message is sent in ten seconds. You can take it back until then.
conversation-write = Message to the worker
conversation-write-hint = The worker reads this. Write { $language }, in short sentences, and nothing that could endanger the worker if somebody else reads it.
conversation-ended = Nothing can be written to the worker: the request was taken back, erased, or found to be malicious.
conversation-hidden = You may see that there are messages, not what they say: others work on this request.
conversation-translation = Translation by a colleague
conversation-translate = Translate
conversation-translate-hint = It stands beside the original, which stays. The worker sees both.
conversation-translate-save = Save the translation
notes-title = Notes for colleagues
notes-none = No notes yet.
notes-write = New note
notes-write-hint = Colleagues who work on this request read this. The worker never does.
notes-save = Save the note for colleagues

## Deadlines

menu-service-levels = Deadlines
levels-title = Deadlines
levels-lead = How long a worker may have to wait for you. The worker sees the day on their own page. Of what is overdue, whoever works on it is reminded first, then the alternates, then the admins, until somebody has acted.
levels-urgent-hours = In danger: hours until you are in touch
levels-urgent-hours-hint = By day and by night, also at weekends and on holidays.
levels-triage-days = Working days until somebody takes an inquiry
levels-verify-days = Working days until a worker who waits has an answer
levels-update-days = Days until a worker hears how it stands
levels-update-days-hint = Counted from the last time that you were in touch.
levels-calendar-title = Working days
levels-calendar-lead = The weekends and the public holidays of { $country } are left out. What your government or your own organisation decides otherwise stands below.
levels-holidays = Public holidays of the next twelve months
levels-estimated = depends on the moon: perhaps a day earlier or later
levels-no-holidays = Public holidays of this country are not known here. Write them below.
levels-days-off = Further days on which nobody works
levels-days-at-work = Days on which you work all the same
levels-days-hint = One to a line, such as 2026-12-31.
levels-save = Save
levels-saved = Saved. What is due is worked out anew within a minute.
error-urgent-hours-not-valid = In danger: a whole number of hours from 1 to { $limit }
error-triage-days-not-valid = Until somebody takes an inquiry: a whole number of days from 1 to { $limit }
error-verify-days-not-valid = Until there is an answer: a whole number of days from 1 to { $limit }
error-update-days-not-valid = Until a worker hears how it stands: a whole number of days from 1 to { $limit }
error-days-off-not-a-date = Further days off: write each day like 2026-12-31, one to a line
error-days-at-work-not-a-date = Days at work: write each day like 2026-12-31, one to a line
error-days-off-too-large = Further days off: { $limit } at the most
error-days-at-work-too-large = Days at work: { $limit } at the most
error-days-at-work-taken = A day is off, or at work: it cannot stand in both lists

## The union's own questions

menu-questions = Questions
questions-title = Your own questions
questions-lead = What you ask workers beside the standard form, on a page after it. Nobody has to answer: a worker can send without. The answers are sealed like all that a worker writes, and only who works on the request reads them.
questions-none = You ask nothing beside the standard form. It is short so that many finish it: ask only what you act on.
questions-question = Question
questions-kind = How it is answered
questions-kind-hint = Once workers have answered, better add a new question than change how this one is answered.
questions-when = When it is asked
questions-order = Order
questions-always = Always
questions-lacks = Not worded in: { $languages }
questions-up = Earlier
questions-down = Later
questions-add = Add a question
questions-change = Change the question
questions-care = Do not ask for what could harm a worker if somebody else reads it, and not for what the standard form asks already. Answers of before stay, and are read with the question as it was then.
questions-label = Question
questions-hint = A word of help
questions-options = Answers to choose from
questions-options-hint = One to a line, in the same order in every language. Only for questions with answers to choose from.
questions-hangs-on = Ask only after a certain answer to
questions-hangs-on-hint = Leave open to ask always.
questions-standard = Standard form
questions-own = Your own questions
questions-show-answers = Show its answers
questions-any-of = Ask if one of these was chosen
questions-save = Save
questions-remove = Remove the question
questions-remove-meaning = It is not asked any more. What was answered stays with the requests.
questions-meanwhile = Somebody else changed this question meanwhile. It is now:
error-other-question-unknown-code = Another question hangs on an answer to this one, and must stand after it. Change that one first.
error-questions-too-large = Your union asks 20 questions already. Remove one first.
error-questions-too-long = All questions together are longer than { $limit } characters. Leave out some words, or a language.
questions-only-if = Only if { $condition }
questions-if-topic = What it is about
questions-if-action-requested = What the person wants
questions-if-submitter = Who writes
questions-if-migration-stage = Stage of migration
questions-if-sector = Kind of work
questions-if-sex = Sex
questions-if-country-now = Country where the person is
questions-if-country-of-origin = Country of origin
inquiry-own = Your own questions
typed-in-zawgyi = As it was typed, in Zawgyi
typed-in-zawgyi-care = What stands here was typed in Zawgyi, and put into Unicode by a program. Check names and figures; ask where something reads oddly. To read what was typed takes a Zawgyi font.
field-too-small = Write { $limit } or more
field-lines-differ = As many answers as in the first language: { $limit }, one to a line and in the same order
field-choose-answers = Choose below after which answers it is asked

## Texts that are sent again and again

snippets-title = Ready-made texts
snippets-lead = What you write to workers again and again, in their languages. In a message, choose one: it is put behind what you typed, in the worker's language, and can be changed before you send it.
snippets-none = There are none yet.
snippets-name = Name
snippets-name-hint = Colleagues see it, workers never do.
snippets-text = Text
snippets-languages = Languages
snippets-add = Add a text
snippets-change = Change the text
snippets-care = Somebody who speaks the language well should write or read each of them: nobody else can check what a worker gets. Write nothing that could endanger a worker if somebody else reads it.
snippets-save = Save
snippets-remove = Remove the text
snippets-insert-which = Ready-made text
snippets-insert = Put it in
snippets-other-language = You put in a text that is not there in the worker’s language. See that all of this is { $language } before you send it.
field-name-taken = Another one has this name
error-snippets-too-large = There are 100 texts already. Remove one first.
error-snippet-name-required = Give it a name by which colleagues find it
field-one-language = Write the text in one language at least
snippets-gone = Somebody removed this text in the meantime. What you typed is still here: save it, and it is there again.
error-snippet-required = Choose a ready-made text first
error-snippet-unknown-code = This text is not there any more. Choose another one
error-snippet-not-put-in = The text that you chose is not in your message. Put it in, or choose none
opens-new-tab = (opens in a new tab)

## Lists of the inbox to come back to

lists-name = Keep this list, as it is shown, under a name
lists-name-hint = It then stands above with the other lists, for you alone. Put no worker's name here.
lists-keep = Keep
lists-removal = Remove a list
lists-remove = Remove the list { $name }
error-list-name-required = Give the list a name
error-list-name-too-many = You have { $limit } lists already. Open one and remove it first

## Pages in the union's own words

menu-wording = Words of the pages
wording-title = Words of the pages
wording-lead = What workers read on your pages can be said in your own words, in each of your languages. Where you leave a language empty, our text stays.
wording-fixed = What is promised, agreed to, or about danger and safety is the same in every union, and cannot be changed.
wording-text = Our text
wording-own = Your words
wording-change = Put it in your own words
wording-care = Our text stands above each field. Keep what stands in braces, such as { "{ $organisation }" }: a name is filled in there. Somebody who speaks the language well should write or read it: short sentences, no jargon, no promise that you cannot keep. It has to mean the same as ours: reports count what is answered to it.
wording-save = Save
field-placeholders = Keep what stands in braces exactly as in our text, and use no other braces
field-all-too-large = All of your own words together are too long. Shorten these, or take others away first.
present-title = As it is now
present-typed = What you typed

## Notices

notices-title = Notices
notices-none = Nothing has come in yet.
notices-new = New
notices-handled = somebody has dealt with it
notices-read-all = Mark all as read
notices-mail-title = How you are told by mail
notices-mail-lead = Here in the console you see everything, whatever you choose. When somebody is in danger, or must not be contacted any more, you are told at once, at any hour.
notices-mail = When do you get a mail?
notices-digest-at = The summary comes from this time on
notices-quiet = Quiet hours
notices-quiet-hint = Between these times mails wait, by the clock where your organisation is; only what is urgent comes. Leave both empty for none.
notices-quiet-from = Quiet from
notices-quiet-to = Quiet until
notices-save = Save
notices-saved = Saved.
error-mail-unknown-code = Choose when you get a mail
error-mail-required = Choose when you get a mail
error-quiet-from-required = Say from when it is quiet, or leave both times empty
error-quiet-to-required = Say until when it is quiet, or leave both times empty
error-quiet-from-not-valid = Quiet from: write a time like 22:00
error-quiet-to-not-valid = Quiet until: write a time like 07:00, another one than the first
error-digest-at-not-valid = The summary: write a time like 08:00
unsubscribe-title = No more summaries
unsubscribe-lead = You will get a mail only when somebody is in danger, or must not be contacted any more. In the console you still see everything.
unsubscribe-send = End the summaries
unsubscribed-title = The summaries have ended
unsubscribed-lead = You get a mail only when somebody is in danger, or must not be contacted any more. You can change that at any time under Notices.
