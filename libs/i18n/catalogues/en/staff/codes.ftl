### Labels of the code lists that a union officer reads. One message per code; the id is the list, a hyphen and the code, in
### lower case and with "-" for "_".

## CHANNEL: how the inquiry came. Focal's own list.

channel-web = Web site
channel-app = App
channel-phone = Phone call
channel-sms = Text message (SMS)
channel-chat = Chat
channel-social = Social media
channel-letter = Letter
channel-walk-in = Visit to the office
channel-outreach = Outreach by the union
channel-referral = Referral from another organisation
channel-detention-visit = Visit in detention

## CONTACT, as staff speak of it: the code list speaks as the worker.

staff-contact-code-only = No contact: by receipt code only
staff-contact-trusted-person = Through a person that the worker trusts

## VERIFY: the result of verification. "Verified" never means "proved true". Focal's own list.

verify-verified = Contact made and request understood
verify-partly = Contact made, request partly understood
verify-unreachable = Could not be reached
verify-duplicate = Sent more than once
verify-out-of-scope = Outside what we can do
verify-malicious = Misuse of the form

## INQUIRY STATE. Focal's own list.

inquiry-state-submitted = Received
inquiry-state-in-review = Being read
inquiry-state-verified = Contact made and request understood
inquiry-state-needs-info = More information needed
inquiry-state-unreachable = Could not be reached
inquiry-state-duplicate = Sent more than once
inquiry-state-out-of-scope = Outside what we can do
inquiry-state-malicious = Misuse of the form
inquiry-state-answered = Answered
inquiry-state-converted = Became a complaint
inquiry-state-referred = Referred
inquiry-state-closed = Closed
inquiry-state-withdrawn = Withdrawn by the worker
inquiry-state-erased = Erased

## CASE STATE. Focal's own list.

case-state-draft = Draft
case-state-filed = Filed
case-state-accepted = Accepted
case-state-declined = Declined
case-state-in-progress = In progress
case-state-awaiting-worker = Waiting for the worker
case-state-on-hold = On hold
case-state-outcome-reached = Outcome reached
case-state-remedy-pending = Waiting for approval
case-state-resolved = Resolved
case-state-closed = Closed
case-state-withdrawn = Withdrawn by the worker
case-state-closed-unresolved = Closed without a resolution
case-state-transferred = Transferred to another organisation

## MON_TYPE: the kind of a monitoring entry. Focal's own list.

mon-type-contact = Contact with the worker
mon-type-negotiation = Negotiation
mon-type-filing = Filing
mon-type-hearing = Hearing
mon-type-evidence = Evidence
mon-type-referral = Referral
mon-type-payment = Payment
mon-type-safety-check = Safety check
mon-type-closure = Closure

## RESPONDENT TYPE: whom the complaint is about. Focal's own list.

respondent-type-employer = Employer
respondent-type-agency = Agency
respondent-type-sub-agent = Sub-agent or broker
respondent-type-official = Official
respondent-type-co-worker = Co-worker
respondent-type-insurer = Insurer

## VIOLATION, recruitment. Focal's own list, after ILO instruments.

violation-recruitment-illegal-or-excess-fees = Illegal or too high fees
violation-recruitment-deployment-delayed-or-failed = Departure delayed or cancelled
violation-recruitment-fake-job = The job did not exist
violation-recruitment-contract-substitution = The contract was changed
violation-recruitment-unlicensed-agent = Agent without a licence
violation-recruitment-documents-not-delivered = Papers not handed over

## VIOLATION, pay.

violation-pay-unpaid = Wages not paid
violation-pay-late = Wages paid late
violation-pay-below-minimum = Below the minimum wage
violation-pay-unlawful-deductions = Unlawful deductions from wages
violation-pay-overtime = Overtime not paid
violation-pay-termination-or-leave-benefits = End-of-job or leave pay not paid

## VIOLATION, conditions.

violation-conditions-hours-or-rest = Hours too long or no rest days
violation-conditions-osh = Unsafe or unhealthy work
violation-conditions-injury-or-illness = Injury or illness from work
violation-conditions-lodging = Bad housing or food
violation-conditions-no-contract = No contract
violation-conditions-social-security = Not registered for social security

## VIOLATION, freedom.

violation-freedom-document-retention = Passport or papers taken
violation-freedom-confinement = Locked in or not allowed to leave
violation-freedom-threats = Threats
violation-freedom-debt-bondage = Forced to work to pay a debt
violation-freedom-trafficking-suspected = Possible human trafficking
violation-freedom-forced-scam-work = Forced to work in online scams

## VIOLATION, violence.

violation-violence-physical = Physical violence
violation-violence-sexual = Sexual violence or harassment
violation-violence-verbal = Insults or shouting
violation-violence-discrimination = Discrimination
violation-violence-pregnancy = Treated badly because of pregnancy

## VIOLATION, termination.

violation-termination-unfair-dismissal = Unfair dismissal
violation-termination-permit-cancelled = Permit cancelled
violation-termination-absconding-report = Reported as having run away
violation-termination-arrest-or-detention = Arrest or detention
violation-termination-deportation = Deportation

## VIOLATION, association.

violation-association-union-busting = Stopping workers from organising
violation-association-blacklisting = Blacklisting
violation-association-retaliation = Punished for complaining

## VIOLATION, welfare.

violation-welfare-wants-to-go-home = Wants to go home
violation-welfare-missing-or-lost-contact = Missing or out of contact
violation-welfare-sick = Sick
violation-welfare-death-or-remains = A death, or bringing the body home

## OUTCOME. Focal's own list.

outcome-full = Full remedy
outcome-partial = Partial remedy
outcome-none = No remedy
outcome-rejected = Rejected by the forum
outcome-time-barred = Too late under the law
outcome-withdrawn-under-pressure = Withdrawn under pressure
outcome-withdrawn-freely = Withdrawn freely
outcome-lost-contact = Contact lost
outcome-left-country = The worker left the country
outcome-unenforced-award = Awarded but not carried out

## BASIS: what the outcome rests on. Focal's own list.

basis-settlement = Settlement
basis-official-order = Order of an authority
basis-judgment = Judgment
basis-goodwill = Goodwill

## SHARING: what an organisation shares with its council.

sharing-coded = Counts, of people who agreed
sharing-nothing = Nothing

## ROLE: what a person may be in an organisation.

role-worker = Worker
role-focal-point = Focal point
role-alternate = Alternate focal point
role-affiliate-admin = Admin
role-secretariat = Secretariat
role-observer = Observer

## AUDITED: what an entry of the audit trail says. Focal's own list.

audited-submit-inquiry = Sent a request
audited-read-progress = Looked where a request is
audited-write-to-union = Wrote to the union
audited-change-own-choices = Changed how to be reached or counted
audited-withdraw-inquiry = Took a request back
audited-erase-inquiry = Erased a request
audited-list-inquiries = Opened the list of inquiries
audited-read-inquiry = Opened an inquiry
audited-read-inquiry-words = Read names and words of an inquiry
audited-verify-inquiry = Recorded contact with the worker
audited-write-to-worker = Wrote to the worker, or took a message back
audited-translate-message = Translated a message
audited-write-note = Wrote a note for colleagues
audited-file-complaint = Filed a complaint
audited-list-cases = Opened the list of cases
audited-read-case = Opened a case
audited-read-case-words = Read names and words of a case
audited-accept-case = Accepted a case
audited-record-monitoring = Added a monitoring entry
audited-declare-resolved = Declared a case resolved
audited-approve-resolution = Approved a resolution
audited-read-reports = Opened a report
audited-read-network-reports = Opened a report of the network
audited-read-deliveries = Looked at the mails that were sent
audited-break-glass = Opened a case in an emergency
audited-manage-case-team = Changed who works on a case
audited-reassign-cases = Handed a case over, with all others of its owner
audited-list-colleagues = Opened the list of colleagues
audited-delegate = Had somebody stand in, or ended it
audited-list-accounts = Opened the list of people
audited-invite-person = Invited somebody
audited-change-roles = Changed somebody's roles
audited-reset-second-factor = Took somebody's second factors away
audited-disable-account = Closed an account
audited-list-sessions = Opened the list of where somebody is logged in
audited-end-sessions = Logged somebody out everywhere
audited-manage-sign-on = Changed the organisation's log-in service
audited-read-audit = Read the audit trail
audited-export-audit = Took a copy of the audit trail
audited-logged-in = Logged in
audited-log-in-failed = A log-in failed, or a password was wrong
audited-locked-out = Too many tries: locked out for a while
audited-second-factor-given = Gave the second factor
audited-second-factor-failed = A second factor was wrong
audited-second-factor-added = Set a second factor up
audited-second-factor-removed = Removed a second factor
audited-recovery-codes-made = Made new recovery codes
audited-password-changed = Changed the password
audited-password-reset-requested = A link to a new password was asked for
audited-invitation-accepted = Accepted an invitation
audited-invitation-renewed = An invitation was sent again
audited-invitation-withdrawn = Withdrew an invitation
audited-link-refused = The link of a mail was refused: expired or used before
audited-account-made = The operator made an account
audited-account-opened = Opened a closed account again
audited-session-ended = Ended a session, or logged out
audited-session-refused = A session was refused that is not one of this organisation
audited-token-refused = An access token was refused: forged or changed
audited-foreign-token-refused = An access token of another organisation was refused
audited-ended-token-refused = An access token was refused: the session had ended, or the roles had changed
audited-sign-on-linked = Linked an account with the organisation's log-in service
audited-sign-on-unlinked = Let somebody link anew with the log-in service
audited-sign-on-refused = A log-in through the organisation's log-in service was refused
audited-sign-on-unavailable = The organisation's log-in service did not answer, or not as one
audited-roles-mapped = Roles were taken over from the organisation's log-in service
audited-last-admin-kept = Refused: nobody would have been left to look after the accounts
audited-link-inquiry = Added a request to a worker's account
audited-read-own-inquiry = Looked at a request in a worker's account
audited-manage-api-clients = Opened the list of integrations
audited-manage-registration = Chose whether workers may make accounts
audited-manage-service-levels = Set deadlines or working days
audited-read-questions = Looked at the union's own questions
audited-manage-questions = Set the union's own questions
audited-read-snippets = Looked at the ready-made texts
audited-manage-snippets = Set the ready-made texts
audited-read-notices = Looked at one's own notices
audited-follow-setup = Went on with the set-up
audited-manage-wording = Put texts of the pages in the union's own words
audited-manage-organisation = Changed the organisation's pages
audited-read-network = Opened the network
audited-manage-members = Changed who belongs to the network
audited-manage-routing = Changed where workers are led
audited-manage-emergency-contacts = Changed the emergency numbers
audited-accept-membership = Accepted to belong to the network
audited-share-with-council = Changed what is shared with the council
audited-registration-requested = A worker asked for an account by mail
audited-registered = A worker made an account
audited-account-recovered = A worker set another password with the recovery code
audited-account-erased = A worker erased their account
audited-inquiry-unlinked = Took a request out of a worker's account
audited-tenant-suspended = The operator let nobody in any more
audited-tenant-resumed = The operator let people in again
audited-tenant-exported = The operator took an encrypted copy of the whole organisation
audited-tenant-marked = The operator marked the organisation to be deleted
audited-setup-link-made = The operator made a link to set the organisation up
audited-setup-begun = Began to set the organisation up
audited-api-client-made = Gave an integration access
audited-api-client-changed = Changed an integration
audited-api-client-closed = Closed an integration
audited-api-secret-rotated = Gave an integration a new secret
audited-api-secret-ended = Ended an integration's older secret
audited-api-token-refused = An integration was refused: the secret was wrong, or nobody has the client ID

## CREDENTIAL CHANGE: what changed of how somebody logs in, as a sentence of the mail that tells them. Focal's own list.

credential-change-password-changed = Your password was changed.
credential-change-authenticator-app-added = An authenticator app was set up for your account.
credential-change-authenticator-app-removed = The authenticator app was removed from your account.
credential-change-passkey-added = A passkey was added to your account.
credential-change-passkey-removed = A passkey was removed from your account.
credential-change-recovery-codes-made = New recovery codes were made for your account. The old ones have ended.
credential-change-sign-on-linked = Your account was linked with your organisation's own log-in service.
credential-change-sign-on-unlinked = An admin has let you link your account anew with your organisation's own log-in service. A link of before is gone. Log in through that service within 72 hours.
credential-change-reset-second-factor = An admin took your second factors away. You set up new ones when you log in next.

## AUDIT KIND: what entries of the audit trail are looked for by. Focal's own list.

audit-kind-log-ins = Log-ins, passwords and second factors
audit-kind-people = People and roles
audit-kind-reading = Names and words that were read
audit-kind-work = Work on inquiries and cases
audit-kind-emergencies = Emergencies
audit-kind-exports = Copies taken out
audit-kind-settings = Settings, and who read the audit trail
audit-kind-refusals = Failures and refusals

## AUDIT SUBJECT: what an entry of the audit trail is about. Focal's own list.

audit-subject-inquiry = Inquiry
audit-subject-case = Case
audit-subject-account = Person
audit-subject-invitation = Invitation
audit-subject-link = Link of a mail
audit-subject-delegation = Standing in
audit-subject-provider = Log-in service
audit-subject-integration = Integration
audit-subject-membership = Membership
audit-subject-contact = Emergency number
audit-subject-snippet = Ready-made text
audit-subject-export = Copy
audit-subject-anything = Record

## Words in a copy of the audit trail

audit-copy-newest-place = The hash chain of the trail ended here when this copy was taken
audit-copy-no-place = No entry was sealed yet when this copy was taken

## MessagePurpose

message-purpose-tell = Send
message-purpose-ask = Send, and wait for an answer
message-purpose-answer = Send as the answer, and end with it
message-purpose-refer = Send: others help, and we end with it

service-level-urgent = Help in danger
service-level-triage = Somebody takes it
service-level-verify = An answer to the worker
service-level-update = Word of how it stands

notice-urgent = Urgent: a new inquiry
notice-new = A new inquiry
notice-reply = A worker has written
notice-assigned = Handed to you
notice-reminder = Overdue
notice-withdrawn = Taken back by the worker: do not make contact
notice-approval = A resolution waits for a second person
notice-mail-at-once = At once
notice-mail-daily = One summary a day
notice-mail-urgent-only = Only when somebody is in danger
question-kind-text = In words
question-kind-choice = One of several answers
question-kind-multi-choice = Several of several answers
question-kind-date = A date, as far as it is known
question-kind-number = A number
question-kind-file = Photos or documents
