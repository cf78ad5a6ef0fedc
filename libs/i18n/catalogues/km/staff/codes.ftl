# reviewed = false  (no native speaker has read this yet)

### Labels of the code lists that a union officer reads. One message per code; the id is the list, a hyphen and the code, in
### lower case and with "-" for "_".

## CHANNEL: how the inquiry came. Focal's own list.

channel-web = គេហទំព័រ
channel-app = កម្មវិធីទូរសព្ទ
channel-phone = ការហៅទូរសព្ទ
channel-sms = សារ SMS
channel-chat = សារជជែក
channel-social = បណ្តាញសង្គម
channel-letter = លិខិត
channel-walk-in = មកដល់ការិយាល័យ
channel-outreach = ការចុះជួបរបស់សហជីព
channel-referral = ការបញ្ជូនបន្តពីអង្គការផ្សេង
channel-detention-visit = ការចុះជួបនៅកន្លែងឃុំឃាំង

## CONTACT, as staff speak of it: the code list speaks as the worker.

staff-contact-code-only = គ្មានការទាក់ទង៖ តាមរយៈលេខកូដប៉ុណ្ណោះ
staff-contact-trusted-person = តាមរយៈអ្នកដែលកម្មករទុកចិត្ត

## VERIFY: the result of verification. "Verified" never means "proved true". Focal's own list.

verify-verified = បានទាក់ទង ហើយយល់សំណើច្បាស់
verify-partly = បានទាក់ទង តែយល់សំណើបានខ្លះ
verify-unreachable = ទាក់ទងមិនបាន
verify-duplicate = សំណើស្ទួន
verify-out-of-scope = ក្រៅពីអ្វីដែលយើងអាចជួយបាន
verify-malicious = ការប្រើប្រាស់ទម្រង់មិនត្រឹមត្រូវ

## INQUIRY STATE. Focal's own list.

inquiry-state-submitted = បានទទួល
inquiry-state-in-review = កំពុងពិនិត្យ
inquiry-state-verified = បានទាក់ទង ហើយយល់សំណើច្បាស់
inquiry-state-needs-info = ត្រូវការព័ត៌មានបន្ថែម
inquiry-state-unreachable = ទាក់ទងមិនបាន
inquiry-state-duplicate = សំណើស្ទួន
inquiry-state-out-of-scope = ក្រៅពីអ្វីដែលយើងអាចជួយបាន
inquiry-state-malicious = ការប្រើប្រាស់ទម្រង់មិនត្រឹមត្រូវ
inquiry-state-answered = បានឆ្លើយ
inquiry-state-converted = បានក្លាយជាពាក្យបណ្តឹង
inquiry-state-referred = បានបញ្ជូនបន្ត
inquiry-state-closed = បានបិទ
inquiry-state-withdrawn = ពលករបានដកសំណើវិញ
inquiry-state-erased = បានលុប

## CASE STATE. Focal's own list.

case-state-draft = សេចក្តីព្រាង
case-state-filed = បានដាក់ពាក្យបណ្តឹង
case-state-accepted = បានទទួលយក
case-state-declined = មិនបានទទួលយក
case-state-in-progress = កំពុងដោះស្រាយ
case-state-awaiting-worker = កំពុងរង់ចាំពលករ
case-state-on-hold = ផ្អាកសិន
case-state-outcome-reached = មានលទ្ធផលហើយ
case-state-remedy-pending = កំពុងរង់ចាំការយល់ព្រម
case-state-resolved = បានដោះស្រាយរួច
case-state-closed = បានបិទ
case-state-withdrawn = ពលករបានដកពាក្យបណ្តឹងវិញ
case-state-closed-unresolved = បានបិទ ដោយដោះស្រាយមិនបាន
case-state-transferred = បានផ្ទេរទៅអង្គការផ្សេង

## MON_TYPE: the kind of a monitoring entry. Focal's own list.

mon-type-contact = ការទាក់ទងជាមួយពលករ
mon-type-negotiation = ការចរចា
mon-type-filing = ការដាក់ពាក្យ ឬឯកសារ
mon-type-hearing = សវនាការ
mon-type-evidence = ភស្តុតាង
mon-type-referral = ការបញ្ជូនបន្ត
mon-type-payment = ការបង់ប្រាក់
mon-type-safety-check = ការពិនិត្យសុវត្ថិភាព
mon-type-closure = ការបិទករណី

## RESPONDENT TYPE: whom the complaint is about. Focal's own list.

respondent-type-employer = និយោជក
respondent-type-agency = ទីភ្នាក់ងារ
respondent-type-sub-agent = ភ្នាក់ងារបន្ត ឬមេខ្យល់
respondent-type-official = មន្ត្រីរាជការ
respondent-type-co-worker = មិត្តរួមការងារ
respondent-type-insurer = ក្រុមហ៊ុនធានារ៉ាប់រង

## VIOLATION, recruitment. Focal's own list, after ILO instruments.

violation-recruitment-illegal-or-excess-fees = ថ្លៃសេវាខុសច្បាប់ ឬថ្លៃហួសហេតុ
violation-recruitment-deployment-delayed-or-failed = ការចេញដំណើរយឺតយ៉ាវ ឬមិនបានទៅ
violation-recruitment-fake-job = គ្មានការងារពិតប្រាកដ
violation-recruitment-contract-substitution = កិច្ចសន្យាត្រូវគេប្តូរ
violation-recruitment-unlicensed-agent = ភ្នាក់ងារគ្មានអាជ្ញាប័ណ្ណ
violation-recruitment-documents-not-delivered = មិនបានប្រគល់ឯកសារឱ្យ

## VIOLATION, pay.

violation-pay-unpaid = មិនបើកប្រាក់ឈ្នួល
violation-pay-late = បើកប្រាក់ឈ្នួលយឺត
violation-pay-below-minimum = ប្រាក់ឈ្នួលទាបជាងកម្រិតអប្បបរមា
violation-pay-unlawful-deductions = កាត់ប្រាក់ឈ្នួលខុសច្បាប់
violation-pay-overtime = មិនបើកប្រាក់ថែមម៉ោង
violation-pay-termination-or-leave-benefits = មិនបើកប្រាក់បំណាច់ ឬប្រាក់ឈប់សម្រាក

## VIOLATION, conditions.

violation-conditions-hours-or-rest = ម៉ោងធ្វើការវែងពេក ឬគ្មានថ្ងៃឈប់សម្រាក
violation-conditions-osh = ការងារគ្មានសុវត្ថិភាព ឬប៉ះពាល់សុខភាព
violation-conditions-injury-or-illness = រងរបួស ឬឈឺដោយសារការងារ
violation-conditions-lodging = កន្លែងស្នាក់នៅ ឬអាហារមិនល្អ
violation-conditions-no-contract = គ្មានកិច្ចសន្យាការងារ
violation-conditions-social-security = មិនបានចុះឈ្មោះសន្តិសុខសង្គម

## VIOLATION, freedom.

violation-freedom-document-retention = ត្រូវគេរឹបយកលិខិតឆ្លងដែន ឬឯកសារ
violation-freedom-confinement = ត្រូវគេបង្ខាំង ឬមិនឱ្យចេញ
violation-freedom-threats = ត្រូវគេគំរាមកំហែង
violation-freedom-debt-bondage = ត្រូវគេបង្ខំឱ្យធ្វើការសងបំណុល
violation-freedom-trafficking-suspected = សង្ស័យថាមានការជួញដូរមនុស្ស
violation-freedom-forced-scam-work = ត្រូវគេបង្ខំឱ្យធ្វើការបោកប្រាស់តាមអនឡាញ

## VIOLATION, violence.

violation-violence-physical = អំពើហិង្សាលើរាងកាយ
violation-violence-sexual = អំពើហិង្សា ឬការបៀតបៀនផ្លូវភេទ
violation-violence-verbal = ការជេរប្រមាថ ឬស្រែកគំហក
violation-violence-discrimination = ការរើសអើង
violation-violence-pregnancy = ត្រូវគេធ្វើបាបដោយសារមានផ្ទៃពោះ

## VIOLATION, termination.

violation-termination-unfair-dismissal = ត្រូវគេបញ្ឈប់ពីការងារដោយអយុត្តិធម៌
violation-termination-permit-cancelled = ត្រូវគេលុបប័ណ្ណការងារ
violation-termination-absconding-report = ត្រូវគេប្តឹងថារត់ចោលការងារ
violation-termination-arrest-or-detention = ត្រូវគេចាប់ ឬឃុំខ្លួន
violation-termination-deportation = ត្រូវគេបណ្តេញចេញពីប្រទេស

## VIOLATION, association.

violation-association-union-busting = រារាំងការបង្កើត ឬការចូលសហជីព
violation-association-blacklisting = ត្រូវគេដាក់ក្នុងបញ្ជីខ្មៅ
violation-association-retaliation = ត្រូវគេសងសឹកព្រោះបានប្តឹង

## VIOLATION, welfare.

violation-welfare-wants-to-go-home = ចង់ត្រឡប់ទៅស្រុកវិញ
violation-welfare-missing-or-lost-contact = បាត់ខ្លួន ឬដាច់ដំណឹង
violation-welfare-sick = ឈឺ
violation-welfare-death-or-remains = ស្លាប់ ឬការដឹកសពមកស្រុកវិញ

## OUTCOME. Focal's own list.

outcome-full = បានទាំងស្រុង
outcome-partial = បានមួយផ្នែក
outcome-none = មិនបានអ្វីទេ
outcome-rejected = ត្រូវបានច្រានចោល
outcome-time-barred = ហួសរយៈពេលប្តឹងតាមច្បាប់
outcome-withdrawn-under-pressure = ដកពាក្យបណ្តឹងដោយសារសម្ពាធ
outcome-withdrawn-freely = ដកពាក្យបណ្តឹងដោយស្ម័គ្រចិត្ត
outcome-lost-contact = បាត់ទំនាក់ទំនង
outcome-left-country = ពលករបានចាកចេញពីប្រទេស
outcome-unenforced-award = មានសេចក្តីសម្រេច តែគេមិនអនុវត្ត

## BASIS: what the outcome rests on. Focal's own list.

basis-settlement = ការព្រមព្រៀងគ្នា
basis-official-order = សេចក្តីបង្គាប់របស់អាជ្ញាធរ
basis-judgment = សេចក្តីសម្រេចរបស់តុលាការ
basis-goodwill = សុឆន្ទៈ

## SHARING: what an organisation shares with its council.

sharing-coded = ចំនួន សម្រាប់អ្នកដែលយល់ព្រម
sharing-nothing = គ្មាន

## ROLE: what a person may be in an organisation.

role-worker = ពលករ
role-focal-point = មន្ត្រីបង្គោល
role-alternate = មន្ត្រីបង្គោលជំនួស
role-affiliate-admin = អ្នកគ្រប់គ្រងគណនី
role-secretariat = លេខាធិការដ្ឋាន
role-observer = អ្នកសង្កេតការណ៍

## AUDITED: what an entry of the audit trail says. Focal's own list.

audited-submit-inquiry = បានផ្ញើសំណើ
audited-read-progress = បានមើលថាសំណើដល់ណា
audited-write-to-union = បានសរសេរទៅសហជីព
audited-change-own-choices = បានប្តូររបៀបទាក់ទង ឬការរាប់ក្នុងស្ថិតិ
audited-withdraw-inquiry = បានដកសំណើវិញ
audited-erase-inquiry = បានលុបសំណើ
audited-list-inquiries = បានបើកបញ្ជីសំណើ
audited-read-inquiry = បានបើកសំណើមួយ
audited-read-inquiry-words = បានអានឈ្មោះ និងពាក្យពេចន៍ក្នុងសំណើ
audited-verify-inquiry = បានកត់ត្រាការទាក់ទងជាមួយពលករ
audited-write-to-worker = បានសរសេរទៅពលករ ឬបានដកសារវិញ
audited-translate-message = បានបកប្រែសារ
audited-write-note = បានសរសេរកំណត់ចំណាំសម្រាប់មិត្តរួមការងារ
audited-file-complaint = បានដាក់ពាក្យបណ្តឹង
audited-list-cases = បានបើកបញ្ជីករណី
audited-read-case = បានបើកករណីមួយ
audited-read-case-words = បានអានឈ្មោះ និងពាក្យពេចន៍ក្នុងករណី
audited-accept-case = បានទទួលករណី
audited-record-monitoring = បានបន្ថែមកំណត់ត្រាតាមដាន
audited-declare-resolved = បានប្រកាសថាករណីត្រូវបានដោះស្រាយ
audited-approve-resolution = បានអនុម័តដំណោះស្រាយ
audited-read-reports = បានបើករបាយការណ៍
audited-read-network-reports = បានបើករបាយការណ៍បណ្តាញ
audited-read-deliveries = បានមើលអ៊ីមែលដែលបានផ្ញើ
audited-break-glass = បានបើកករណីពេលចាំបាច់បន្ទាន់
audited-manage-case-team = បានប្តូរអ្នកដែលធ្វើការលើករណី
audited-reassign-cases = បានប្រគល់ករណី ព្រមទាំងករណីផ្សេងទៀតរបស់ម្ចាស់
audited-list-colleagues = បានបើកបញ្ជីមិត្តរួមការងារ
audited-delegate = បានឱ្យនរណាម្នាក់ជំនួស ឬបញ្ចប់ការជំនួស
audited-list-accounts = បានបើកបញ្ជីបុគ្គលិក
audited-invite-person = បានអញ្ជើញនរណាម្នាក់
audited-change-roles = បានប្តូរតួនាទីរបស់នរណាម្នាក់
audited-reset-second-factor = បានដកកត្តាទីពីររបស់នរណាម្នាក់
audited-disable-account = បានបិទគណនី
audited-list-sessions = បានបើកបញ្ជីកន្លែងដែលនរណាម្នាក់បានចូលគណនី
audited-end-sessions = បានបញ្ចប់វគ្គទាំងអស់របស់នរណាម្នាក់
audited-manage-sign-on = បានប្តូរសេវាចូលគណនីរបស់អង្គការ
audited-read-audit = បានអានកំណត់ត្រាសវនកម្ម
audited-export-audit = បានយកច្បាប់ចម្លងនៃកំណត់ត្រាសវនកម្ម
audited-logged-in = បានចូលគណនី
audited-log-in-failed = ការចូលគណនីមិនបានសម្រេច ឬពាក្យសម្ងាត់មិនត្រឹមត្រូវ
audited-locked-out = ព្យាយាមច្រើនដងពេក៖ ត្រូវបានបិទមួយរយៈ
audited-second-factor-given = បានផ្តល់កត្តាទីពីរ
audited-second-factor-failed = កត្តាទីពីរមិនត្រឹមត្រូវ
audited-second-factor-added = បានរៀបចំកត្តាទីពីរ
audited-second-factor-removed = បានដកកត្តាទីពីរចេញ
audited-recovery-codes-made = បានបង្កើតលេខកូដសង្គ្រោះថ្មី
audited-password-changed = បានប្តូរពាក្យសម្ងាត់
audited-password-reset-requested = មានការស្នើសុំតំណសម្រាប់ពាក្យសម្ងាត់ថ្មី
audited-invitation-accepted = បានទទួលយកការអញ្ជើញ
audited-invitation-renewed = ការអញ្ជើញត្រូវបានផ្ញើម្តងទៀត
audited-invitation-withdrawn = បានដកការអញ្ជើញវិញ
audited-link-refused = តំណក្នុងអ៊ីមែលត្រូវបានបដិសេធ៖ ផុតកំណត់ ឬបានប្រើរួចហើយ
audited-account-made = អ្នកដំណើរការប្រព័ន្ធបានបង្កើតគណនី
audited-account-opened = បានបើកគណនីដែលបិទឡើងវិញ
audited-session-ended = បានបញ្ចប់វគ្គ ឬចាកចេញ
audited-session-refused = វគ្គមួយត្រូវបានបដិសេធ ព្រោះមិនមែនជារបស់អង្គការនេះ
audited-token-refused = សញ្ញាសម្គាល់ចូលត្រូវបានបដិសេធ៖ ក្លែង ឬត្រូវបានកែ
audited-foreign-token-refused = សញ្ញាសម្គាល់ចូលរបស់អង្គការផ្សេងត្រូវបានបដិសេធ
audited-ended-token-refused = សញ្ញាសម្គាល់ចូលត្រូវបានបដិសេធ៖ វគ្គបានបញ្ចប់ ឬតួនាទីបានប្តូរ
audited-sign-on-linked = បានភ្ជាប់គណនីជាមួយសេវាចូលគណនីរបស់អង្គការ
audited-sign-on-unlinked = បានឱ្យនរណាម្នាក់ភ្ជាប់ម្តងទៀតជាមួយសេវាចូលគណនី
audited-sign-on-refused = ការចូលតាមសេវាចូលគណនីរបស់អង្គការត្រូវបានបដិសេធ
audited-sign-on-unavailable = សេវាចូលគណនីរបស់អង្គការមិនឆ្លើយ ឬឆ្លើយមិនត្រឹមត្រូវ
audited-roles-mapped = តួនាទីត្រូវបានយកតាមសេវាចូលគណនីរបស់អង្គការ
audited-last-admin-kept = បានបដិសេធ៖ នឹងគ្មាននរណានៅសល់មើលថែគណនី
audited-link-inquiry = បានបន្ថែមសំណើទៅក្នុងគណនីរបស់ពលករ
audited-read-own-inquiry = បានមើលសំណើក្នុងគណនីរបស់ពលករ
audited-manage-api-clients = បានបើកបញ្ជីការតភ្ជាប់កម្មវិធី
audited-manage-registration = បានជ្រើសថាតើពលករអាចបង្កើតគណនីឬទេ
audited-manage-service-levels = បានកំណត់ថិរវេលា ឬថ្ងៃធ្វើការ
audited-read-questions = បានមើលសំណួរផ្ទាល់របស់សហជីព
audited-manage-questions = បានកំណត់សំណួរផ្ទាល់របស់សហជីព
audited-read-snippets = បានមើលអត្ថបទត្រៀមរួច
audited-manage-snippets = បានកំណត់អត្ថបទត្រៀមរួច
audited-read-notices = បានមើលដំណឹងរបស់ខ្លួន
audited-follow-setup = បានបន្តការរៀបចំដំបូង
audited-manage-wording = បានដាក់អត្ថបទលើទំព័រជាពាក្យរបស់សហជីព
audited-manage-organisation = បានប្តូរទំព័ររបស់អង្គការ
audited-read-network = បានបើកបណ្តាញ
audited-manage-members = បានប្តូរសមាជិកនៃបណ្តាញ
audited-manage-routing = បានប្តូរកន្លែងដែលពលករត្រូវបាននាំទៅ
audited-manage-emergency-contacts = បានប្តូរលេខបន្ទាន់
audited-accept-membership = បានយល់ព្រមចូលជាសមាជិកបណ្តាញ
audited-share-with-council = បានប្តូរអ្វីដែលចែករំលែកជាមួយក្រុមប្រឹក្សា
audited-registration-requested = ពលករម្នាក់បានសុំគណនីតាមអ៊ីមែល
audited-registered = ពលករម្នាក់បានបង្កើតគណនី
audited-account-recovered = ពលករម្នាក់បានកំណត់ពាក្យសម្ងាត់ថ្មីដោយប្រើកូដសង្គ្រោះ
audited-account-erased = ពលករម្នាក់បានលុបគណនីរបស់ខ្លួន
audited-inquiry-unlinked = បានដកសំណើចេញពីគណនីរបស់ពលករ
audited-tenant-suspended = អ្នកដំណើរការប្រព័ន្ធបានផ្អាកអង្គការ
audited-tenant-resumed = អ្នកដំណើរការប្រព័ន្ធបានបើកអង្គការវិញ
audited-tenant-exported = អ្នកដំណើរការប្រព័ន្ធបានយកច្បាប់ចម្លងអ៊ិនគ្រីបនៃអង្គការទាំងមូល
audited-tenant-marked = អ្នកដំណើរការប្រព័ន្ធបានសម្គាល់ថាអង្គការនឹងត្រូវលុប
audited-setup-link-made = អ្នកដំណើរការប្រព័ន្ធបានបង្កើតតំណសម្រាប់រៀបចំអង្គការ
audited-setup-begun = បានចាប់ផ្តើមរៀបចំអង្គការ
audited-api-client-made = បានផ្តល់សិទ្ធិដល់ការតភ្ជាប់កម្មវិធី
audited-api-client-changed = បានប្តូរការតភ្ជាប់កម្មវិធី
audited-api-client-closed = បានបិទការតភ្ជាប់កម្មវិធី
audited-api-secret-rotated = បានផ្តល់លេខសម្ងាត់ថ្មីដល់ការតភ្ជាប់កម្មវិធី
audited-api-secret-ended = បានបញ្ចប់លេខសម្ងាត់ចាស់នៃការតភ្ជាប់កម្មវិធី
audited-api-token-refused = ការតភ្ជាប់កម្មវិធីត្រូវបានបដិសេធ៖ លេខសម្ងាត់ខុស ឬគ្មាននរណាមានលេខសម្គាល់នេះ

## CREDENTIAL CHANGE: what changed of how somebody logs in, as a sentence of the mail that tells them. Focal's own list.

credential-change-password-changed = ពាក្យសម្ងាត់របស់លោកអ្នកត្រូវបានប្តូរ។
credential-change-authenticator-app-added = កម្មវិធីបញ្ជាក់អត្តសញ្ញាណ (authenticator) មួយត្រូវបានរៀបចំសម្រាប់គណនីរបស់លោកអ្នក។
credential-change-authenticator-app-removed = កម្មវិធីបញ្ជាក់អត្តសញ្ញាណ (authenticator) ត្រូវបានដកចេញពីគណនីរបស់លោកអ្នក។
credential-change-passkey-added = សោចូល (passkey) មួយត្រូវបានបន្ថែមក្នុងគណនីរបស់លោកអ្នក។
credential-change-passkey-removed = សោចូល (passkey) មួយត្រូវបានដកចេញពីគណនីរបស់លោកអ្នក។
credential-change-recovery-codes-made = លេខកូដសង្គ្រោះថ្មីត្រូវបានបង្កើតសម្រាប់គណនីរបស់លោកអ្នក។ លេខកូដចាស់លែងប្រើបានហើយ។
credential-change-sign-on-linked = គណនីរបស់លោកអ្នកត្រូវបានភ្ជាប់ជាមួយសេវាចូលគណនីរបស់អង្គការ។
credential-change-sign-on-unlinked = អ្នកគ្រប់គ្រងគណនីបានឱ្យលោកអ្នកភ្ជាប់គណនីម្តងទៀតជាមួយសេវាចូលគណនីរបស់អង្គការ។ ការភ្ជាប់ពីមុនបានបាត់ហើយ។ សូមចូលតាមសេវានោះក្នុងរយៈពេល 72 ម៉ោង។
credential-change-reset-second-factor = អ្នកគ្រប់គ្រងគណនីបានដកកត្តាទីពីររបស់លោកអ្នក។ លោកអ្នករៀបចំថ្មី ពេលចូលគណនីលើកក្រោយ។

## AUDIT KIND: what entries of the audit trail are looked for by. Focal's own list.

audit-kind-log-ins = ការចូលគណនី ពាក្យសម្ងាត់ និងកត្តាទីពីរ
audit-kind-people = បុគ្គលិក និងតួនាទី
audit-kind-reading = ឈ្មោះ និងពាក្យពេចន៍ដែលត្រូវបានអាន
audit-kind-work = ការងារលើសំណើ និងករណី
audit-kind-emergencies = ករណីចាំបាច់បន្ទាន់
audit-kind-exports = ច្បាប់ចម្លងដែលបានយកចេញ
audit-kind-settings = ការកំណត់ និងអ្នកដែលបានអានកំណត់ត្រាសវនកម្ម
audit-kind-refusals = ភាពបរាជ័យ និងការបដិសេធ

## AUDIT SUBJECT: what an entry of the audit trail is about. Focal's own list.

audit-subject-inquiry = សំណើ
audit-subject-case = ករណី
audit-subject-account = បុគ្គល
audit-subject-invitation = ការអញ្ជើញ
audit-subject-link = តំណក្នុងអ៊ីមែល
audit-subject-delegation = ការជំនួស
audit-subject-provider = សេវាចូលគណនី
audit-subject-integration = ការតភ្ជាប់កម្មវិធី
audit-subject-membership = សមាជិកភាព
audit-subject-contact = លេខបន្ទាន់
audit-subject-snippet = អត្ថបទត្រៀមរួច
audit-subject-export = ច្បាប់ចម្លង
audit-subject-anything = កំណត់ត្រា

## Words in a copy of the audit trail

audit-copy-newest-place = ខ្សែសង្វាក់នៃកំណត់ត្រាបានបញ្ចប់ត្រង់នេះ នៅពេលយកច្បាប់ចម្លងនេះ
audit-copy-no-place = នៅពេលយកច្បាប់ចម្លងនេះ មិនទាន់មានកំណត់ត្រាណាត្រូវបានបិទត្រាទេ

## MessagePurpose

message-purpose-tell = ផ្ញើ
message-purpose-ask = ផ្ញើ ហើយរង់ចាំចម្លើយ
message-purpose-answer = ផ្ញើជាចម្លើយ ហើយបញ្ចប់
message-purpose-refer = ផ្ញើ៖ អ្នកផ្សេងជួយ ហើយយើងបញ្ចប់

service-level-urgent = ជំនួយក្នុងគ្រោះថ្នាក់
service-level-triage = មានអ្នកទទួល
service-level-verify = ចម្លើយដល់ពលករ
service-level-update = ប្រាប់ថារឿងដល់ណា

notice-urgent = បន្ទាន់៖ សំណើថ្មី
notice-new = សំណើថ្មី
notice-reply = ពលករបានសរសេរមក
notice-assigned = បានប្រគល់ឱ្យអ្នក
notice-reminder = ហួសកំណត់
notice-withdrawn = ពលករបានដកវិញ៖ កុំទាក់ទង
notice-approval = ដំណោះស្រាយរង់ចាំមនុស្សទីពីរ
notice-mail-at-once = ភ្លាមៗ
notice-mail-daily = សេចក្ដីសង្ខេបមួយថ្ងៃម្ដង
notice-mail-urgent-only = តែពេលមាននរណាម្នាក់មានគ្រោះថ្នាក់
question-kind-text = ជាពាក្យ
question-kind-choice = ចម្លើយមួយក្នុងចំណោមច្រើន
question-kind-multi-choice = ចម្លើយច្រើនក្នុងចំណោមច្រើន
question-kind-date = កាលបរិច្ឆេទ តាមដែលដឹង
question-kind-number = លេខ
question-kind-file = រូបថត ឬឯកសារ
