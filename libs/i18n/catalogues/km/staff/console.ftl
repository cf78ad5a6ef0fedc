# reviewed = false  (no native speaker has read this yet)

### The console: read by a focal point with forty open cases and half an hour.

## Logging in

login-title = ចូលគណនី
login-lead = សម្រាប់មន្ត្រីបង្គោល និងបុគ្គលិករបស់ { $organisation }។
login-kept = វគ្គរបស់អ្នកបានបញ្ចប់ ដូច្នេះគ្មានអ្វីត្រូវបានរក្សាទុកទេ។ សូមចូលម្តងទៀត៖ អ្វីដែលអ្នកបានវាយនៅតែមាន។
not-kept-title = អ្វីដែលបានវាយមិនអាចរក្សាទុកបានទេ
not-kept-advice = អ្នកបានចូលហើយ។ ទម្រង់ដែលបានវាយពីមុនត្រឡប់មកវិញតែចំពោះមនុស្សដដែល ក្នុងកម្មវិធីរុករកដដែល ក្នុងរយៈពេលមួយម៉ោង។
resume-title = អ្វីដែលអ្នកបានវាយនៅតែមាន
resume-lead = អ្នកត្រូវចូលម្តងទៀត ដូច្នេះវាមិនត្រូវបានរក្សាទុកទេ។ សូមអានវាមុនពេលផ្ញើ។
resume-send = ផ្ញើឥឡូវនេះ
resume-drop = បន្តដោយមិនយកវា
error-email-required = សូមវាយអាសយដ្ឋានអ៊ីមែល
error-password-required = សូមវាយពាក្យសម្ងាត់

## The console

menu = ម៉ឺនុយ
menu-today = ថ្ងៃនេះ
menu-inbox = សំណើ
menu-cases = ករណី
menu-reports = របាយការណ៍
menu-council = របាយការណ៍បណ្តាញ
pages = ទំព័រ
next-page = ទំព័របន្ទាប់
filter-all = ទាំងអស់
filter-show = បង្ហាញ
changed-meanwhile-closed = មានគេបានកែប្រែវាក្នុងពេលនោះ ហើយជំហាននេះបានបិទហើយ។ គ្មានអ្វីត្រូវបានរក្សាទុកទេ។ អ្វីដែលអ្នកបានវាយមាននៅខាងក្រោម ដើម្បីឱ្យអ្នកចម្លងបាន។
changed-meanwhile = មានអ្នកផ្សេងបានកែរឿងនេះមុនអ្នក។ អ្នកកំពុងឃើញវាតាមសភាពបច្ចុប្បន្ន។ អ្វីដែលអ្នកបានវាយនៅក្នុងទម្រង់នៅដដែល៖ សូមពិនិត្យ រួចផ្ញើម្តងទៀត។
words-hidden = មានតែអ្នកដែលធ្វើការលើករណីនេះប៉ុណ្ណោះ ដែលអាចអានឈ្មោះ និងពាក្យរបស់ពលករបាន។
not-said = មិនបានប្រាប់
error-back-to-desk = ត្រឡប់ទៅទំព័រការងាររបស់អ្នក
today-title = ថ្ងៃនេះ
today-nothing = គ្មានអ្វីត្រូវធ្វើទេ។
today-urgent = សំណើបន្ទាន់ដែលត្រូវផ្ទៀងផ្ទាត់
today-inquiries = សំណើដែលត្រូវផ្ទៀងផ្ទាត់
today-approvals = ករណីដែលរង់ចាំការយល់ព្រម
today-open-cases = ករណីដែលកំពុងបើក

## Inquiries

inbox-title = សំណើ
inbox-state = ស្ថានភាព
inbox-reference = លេខ
inbox-received = បានទទួល
inbox-topic = អំពី
inbox-wants = ចង់បាន
inbox-corridor = ប្រទេស
inbox-language = ភាសា
inbox-urgent = បន្ទាន់
inbox-waiting = រង់ចាំការទាក់ទង
inbox-empty = គ្មានសំណើនៅទីនេះទេ។
inquiry-received = បានទទួល { $when }
inquiry-words = អ្វីដែលគាត់បានសរសេរ
inquiry-danger = កំពុងមានគ្រោះថ្នាក់
inquiry-chose = បានសុំ៖ { $action }
inquiry-facts = ចម្លើយ
inquiry-language = ភាសា
inquiry-submitter = អ្នកសរសេរ
inquiry-sex = ភេទ
inquiry-nationality = សញ្ជាតិ
inquiry-migration-stage = ដំណាក់កាលនៃការធ្វើចំណាកស្រុក
inquiry-marital-status = ស្ថានភាពគ្រួសារ
inquiry-education = កម្រិតសិក្សា
inquiry-sector = វិស័យ
inquiry-occupation = មុខរបរ
inquiry-employer = និយោជក
inquiry-agency = ទីភ្នាក់ងារ ឬមេខ្យល់
inquiry-work-began = ចាប់ផ្តើមធ្វើការ
inquiry-work-ended = ឈប់ធ្វើការ
inquiry-may-say-union = អាចប្រាប់ថាសហជីពទូរសព្ទមក
inquiry-may-leave-message = អាចទុកសារ
inquiry-interpreter = ត្រូវការអ្នកបកប្រែ
inquiry-excluded = មិនត្រូវបញ្ជូនបន្តទៅ៖
inquiry-age-group = អាយុ
inquiry-statistics = អាចរាប់ក្នុងស្ថិតិ
inquiry-contact = ការទាក់ទង
inquiry-contact-method = តាមរយៈ
inquiry-name = ឈ្មោះ
inquiry-contact-value = លេខ អាសយដ្ឋាន ឬគណនី
inquiry-safe-times = ពេលមានសុវត្ថិភាព
inquiry-contact-nobody = សូមកុំព្យាយាមទាក់ទងមនុស្សនេះ។ គាត់នឹងត្រឡប់មកវិញដោយប្រើលេខកូដ ហើយឃើញនៅទីនោះនូវអ្វីដែលអ្នកកត់ត្រា។
inquiry-contact-safely = សូមប្រើតែមធ្យោបាយនេះ។ សូមកុំប្រាប់ថាអ្នកមកពីសហជីព មុនពេលដឹងថាអ្នកណាកំពុងស្តាប់។
inquiry-file-complaint = ដាក់ពាក្យបណ្តឹង
verification-title = ការផ្ទៀងផ្ទាត់
verification-result = លទ្ធផល
verification-method = បានទាក់ទងតាម
verification-by = ដោយ
verification-at = ពេល
verification-note = កំណត់ចំណាំ
verification-note-hint = មានតែមិត្តរួមការងារដែលអានវា។
verify-title = ផ្ទៀងផ្ទាត់
verify-meaning = «ផ្ទៀងផ្ទាត់» មានន័យថា អ្នកបានទាក់ទង ហើយយល់សំណើច្បាស់។ មិនចាំបាច់មានភស្តុតាង ឬអត្តសញ្ញាណប័ណ្ណទេ។
verify-send = រក្សាទុក
error-result-required = សូមជ្រើសរើសលទ្ធផល
error-method-required = សូមជ្រើសរើសថាបានទាក់ទងតាមអ្វី

## Complaints

complaint-title = ដាក់ពាក្យបណ្តឹង
complaint-lead = អ្វីដែលមានក្នុងសំណើ ត្រូវបានបំពេញរួចហើយ។ សូមពិនិត្យវាជាមួយពលករ។
complaint-complainant = ឈ្មោះអ្នកប្តឹង
complaint-narrative = អ្វីបានកើតឡើង
complaint-narrative-hint = តាមពាក្យរបស់ពលករផ្ទាល់។
complaint-relief = អ្វីដែលពលករចង់បាន
complaint-violation = ការរំលោភបំពាន
complaint-respondent-type = បណ្តឹងនេះប្តឹងនរណា
complaint-respondent-name = ឈ្មោះរបស់គេ
complaint-workers = ចំនួនពលករដែលរងផលប៉ះពាល់
workers-female = ស្ត្រី
workers-male = បុរស
workers-other = ផ្សេងទៀត
complaint-consent = ពលករបានយល់ព្រមឱ្យដាក់ពាក្យបណ្តឹងនេះ
complaint-consent-hint = បើគ្មានការយល់ព្រម មិនអាចដាក់ពាក្យបណ្តឹងបានទេ។
complaint-send = ដាក់ពាក្យបណ្តឹង
error-violation-required = សូមជ្រើសរើសការរំលោភបំពាន
error-respondent-type-required = សូមជ្រើសរើសថាប្តឹងនរណា
error-consent-recorded-must-be-true = សូមគូសប្រអប់នេះ តែក្រោយពលករបានយល់ព្រម។ បើគ្មានការយល់ព្រម មិនអាចដាក់ពាក្យបណ្តឹងបានទេ
error-complainant-name-required = សូមដាក់ឈ្មោះអ្នកប្តឹង
error-narrative-required = សូមសរសេរថាមានអ្វីកើតឡើង
error-respondent-name-required = សូមដាក់ឈ្មោះបុគ្គល ឬក្រុមហ៊ុនដែលត្រូវប្តឹង
error-workers-female-not-valid = ស្ត្រី៖ សូមវាយចំនួនគត់
error-workers-male-not-valid = បុរស៖ សូមវាយចំនួនគត់
error-workers-other-not-valid = ផ្សេងទៀត៖ សូមវាយចំនួនគត់

## Cases

cases-title = ករណី
cases-state = ស្ថានភាព
cases-reference = លេខ
cases-filed = បានដាក់
cases-violation = ការរំលោភបំពាន
cases-owner = អ្នកទទួលខុសត្រូវ
cases-empty = គ្មានករណីនៅទីនេះទេ។
case-owner = អ្នកទទួលខុសត្រូវ៖ { $name }
case-summary = សង្ខេប
case-workers = ស្ត្រី { $female } បុរស { $male } ផ្សេងទៀត { $other }
case-inquiry = សំណើដើម
monitoring-title = ការតាមដាន
monitoring-by = { $day } { $name }
monitoring-contacted = បានទាក់ទងពលករ
monitoring-not-contacted = មិនបានទាក់ទងពលករ
monitoring-outcome = លទ្ធផល
monitoring-empty = មិនទាន់មានកំណត់ត្រានៅឡើយទេ។
acceptance-title = ទទួលយកករណី
acceptance-lead = អ្នកក្លាយជាអ្នកទទួលខុសត្រូវ ហើយពលករឃើញថាពាក្យបណ្តឹងត្រូវបានទទួលយក។
acceptance-send = ទទួលយក
monitor-title = បន្ថែមកំណត់ត្រាតាមដាន
monitor-date = ថ្ងៃ
monitor-type = អ្វីបានកើតឡើង
monitor-contacted = បានទាក់ទងពលករដោយសុវត្ថិភាព
monitor-note = កំណត់ចំណាំ
monitor-outcome = លទ្ធផល
monitor-basis = មូលដ្ឋាននៃលទ្ធផល
monitor-basis-hint = ត្រូវការ បើពលករបានទទួលទាំងស្រុង ឬមួយផ្នែក។
monitor-send = បន្ថែម
declare-title = ប្រកាសថាករណីបានដោះស្រាយ
declare-lead = ត្រូវមានមនុស្សម្នាក់ទៀតយល់ព្រម។
declare-send = ប្រកាសថាបានដោះស្រាយ
resolution-title = ដំណោះស្រាយ
resolution-confirmation = ផ្អែកលើអ្វី
resolution-declared = ប្រកាសដោយ
resolution-approved = យល់ព្រមដោយ
approval-title = យល់ព្រមលើដំណោះស្រាយ
approval-lead = សូមពិនិត្យកំណត់ត្រាតាមដាន។ ពេលអ្នកយល់ព្រម ករណីនេះត្រូវបានដោះស្រាយ។
approval-send = យល់ព្រម
approval-waits = ត្រូវមានមនុស្សម្នាក់ទៀតយល់ព្រម។
error-entry-date-required = សូមដាក់ថ្ងៃ
error-entry-date-not-valid = ថ្ងៃមិនត្រឹមត្រូវ៖ ត្រូវជាកាលបរិច្ឆេទ ហើយមិនមែនថ្ងៃអនាគត
error-entry-type-required = សូមជ្រើសរើសថាមានអ្វីកើតឡើង
error-note-required = សូមសរសេរកំណត់ចំណាំ
error-basis-required = សូមជ្រើសរើសមូលដ្ឋាននៃលទ្ធផល
error-confirmation-required = សូមជ្រើសរើសថាដំណោះស្រាយផ្អែកលើអ្វី
confirmation-worker-confirmed = ពលករបានបញ្ជាក់
confirmation-receipt-evidenced = មានភស្តុតាងថាពលករបានទទួលសំណង

## Reports

reports-title = តារាងបែងចែក
reports-lead = ចំនួនក្នុងអង្គការរបស់អ្នក។ សូមជ្រើសរើសលក្ខណៈពីរណាក៏បាន។
council-title = តារាងបែងចែករបស់បណ្តាញ
council-lead = ចំនួនរបស់សហជីពទាំងអស់រួមគ្នា សម្រាប់អ្នកដែលយល់ព្រមឱ្យរាប់។ គ្មានឈ្មោះ គ្មានករណី។
cross-rows = ជួរដេក
cross-columns = ជួរឈរ
cross-measure = រាប់
cross-show = បង្ហាញ
cross-total = សរុប
cross-caption = { $measure }៖ { $rows } និង { $columns }
cross-withheld = មិនបង្ហាញ
cross-suppressed = តួលេខពី 1 ដល់ 4 មិនត្រូវបានបង្ហាញទេ ព្រោះវាអាចសម្គាល់មនុស្សម្នាក់បាន។ តួលេខខ្លះទៀតក៏មិនបង្ហាញដែរ ដើម្បីកុំឱ្យគណនាវាចេញពីចំនួនសរុប។
cross-rounded = តួលេខទាំងអស់ត្រូវបានបង្គត់ទៅចំនួនជិតបំផុតដែលចែកដាច់នឹង 5 ដូច្នេះផលបូកអាចមិនត្រូវគ្នាបេះបិទ។
cross-empty = មិនទាន់មានអ្វីត្រូវរាប់ទេ។
cross-not-together = លក្ខណៈទាំងពីរ និងចំនួននេះ មិនអាចដាក់ជាមួយគ្នាបានទេ។ សូមជ្រើសរើសផ្សេង។
attribute-topic = ប្រធានបទ
attribute-action-requested = ជំនួយដែលចង់បាន
attribute-sex = ភេទ
attribute-age-group = អាយុ
attribute-country-of-origin = ប្រទេសកំណើត
attribute-country-now = ប្រទេសដែលកំពុងនៅ
attribute-language = ភាសា
attribute-inquiry-state = ស្ថានភាពសំណើ
attribute-case-state = ស្ថានភាពករណី
measure-inquiries = សំណើ
measure-cases = ករណី
measure-workers = ពលករ

# In a table by state of the case: inquiries that became none.
case-state-none = មិនទាន់មានបណ្តឹង

## The second factor

continue = បន្ត
passkey-name = តើដាក់ឈ្មោះវាថាអ្វី?
passkey-name-hint = ឧទាហរណ៍ «ទូរសព្ទរបស់ខ្ញុំ» ដើម្បីឱ្យអ្នកស្គាល់វានៅពេលក្រោយ។
second-factor-title = ការបញ្ជាក់ជំហានទីពីរ
second-factor-again = សម្រាប់អ្វីដែលអ្នកចង់ធ្វើឥឡូវនេះ សូមបញ្ជាក់ម្តងទៀតថាពិតជាអ្នកមែន។ បើអ្នកបានជ្រើសរើសឯកសារ សូមជ្រើសរើសវាម្តងទៀតនៅពេលក្រោយ។
second-factor-kept = សូមបញ្ជាក់ថាពិតជាអ្នកមែន។ អ្វីដែលអ្នកបានវាយនៅតែមាន។
second-factor-code = លេខកូដពីកម្មវិធីបញ្ជាក់អត្តសញ្ញាណរបស់អ្នក
second-factor-hint = លេខ 6 ខ្ទង់។ អ្នកក៏អាចវាយលេខកូដសង្គ្រោះមួយរបស់អ្នកបានដែរ។
second-factor-recovery = លេខកូដសង្គ្រោះ
second-factor-recovery-hint = លេខកូដមួយ ក្នុងចំណោមលេខកូដដែលអ្នកបានកត់ទុក។
second-factor-lost = តើអ្នកបានបាត់ទូរសព្ទ និងលេខកូដរបស់អ្នកឬ? សូមសួរអ្នកគ្រប់គ្រងគណនីក្នុងអង្គការរបស់អ្នក។
set-up-title = ការបញ្ជាក់ជំហានទីពីរ
set-up-lead-first = ទោះគេលួចពាក្យសម្ងាត់បាន ក៏គេមិនត្រូវបើកករណីរបស់នរណាបានឡើយ។ ដូច្នេះ អ្នកទាំងអស់ដែលធ្វើការនៅទីនេះ ត្រូវប្រើអ្វីមួយថែមទៀតដើម្បីចូលគណនី។ សូមជ្រើសរើសមួយឥឡូវនេះ។
set-up-lead = អ្នកអាចមានច្រើនជាងមួយ ឧទាហរណ៍ សោចូល (passkey) មួយក្នុងទូរសព្ទ និងមួយទៀតក្នុងកុំព្យូទ័រ។
set-up-passkey-title = សោចូល (passkey)
set-up-passkey-lead = ងាយជាងគេ និងមានសុវត្ថិភាពជាងគេ។ មិនចាំបាច់វាយអ្វីទេ ហើយគ្មាននរណាអាចបោកយកវាពីអ្នកបានទេ។
set-up-passkey-none = កម្មវិធីរុករកនេះមិនអាចប្រើសោចូលបានទេ។
set-up-app-title = កម្មវិធីបញ្ជាក់អត្តសញ្ញាណ (authenticator)
set-up-app-lead = កម្មវិធីមួយក្នុងទូរសព្ទរបស់អ្នកបង្ហាញលេខ 6 ខ្ទង់ ដែលប្តូររៀងរាល់ 30 វិនាទី។ អ្នកវាយលេខនោះ ក្រោយពេលវាយពាក្យសម្ងាត់រួច។
set-up-app-send = ប្រើកម្មវិធី
app-title = រៀបចំកម្មវិធីបញ្ជាក់អត្តសញ្ញាណ (authenticator) របស់អ្នក
app-step-open = សូមបើកកម្មវិធីបញ្ជាក់អត្តសញ្ញាណក្នុងទូរសព្ទរបស់អ្នក។ បើមិនទាន់មាន សូមដំឡើងមួយជាមុនសិន។
app-step-scan = សូមស្កេនរូបនេះដោយប្រើកម្មវិធីនោះ ឬវាយលេខកូដរៀបចំ (key)។
app-step-code = សូមវាយលេខ 6 ខ្ទង់ដែលកម្មវិធីនោះបង្ហាញ។
app-qr = រូបសម្រាប់ស្កេនដោយប្រើកម្មវិធីបញ្ជាក់អត្តសញ្ញាណ
app-secret = លេខកូដរៀបចំ (key)៖
app-code = លេខ 6 ខ្ទង់ពីកម្មវិធី
recovery-title = លេខកូដសង្គ្រោះរបស់អ្នក
recovery-lead = សូមកត់លេខកូដទាំងនេះ ហើយទុកវានៅកន្លែងដែលមានតែអ្នករកឃើញ។ បើអ្នកបាត់ទូរសព្ទ លេខកូដនីមួយៗបើកគណនីរបស់អ្នកបានម្តង។
recovery-once = យើងបង្ហាញវាតែពេលនេះប៉ុណ្ណោះ។
recovery-copy = ចម្លង
recovery-copied = បានចម្លងហើយ
recovery-done = ខ្ញុំបានរក្សាទុកវាហើយ

## One's own account

me-title = គណនីរបស់ខ្ញុំ
me-factors = ការបញ្ជាក់ជំហានទីពីរ
me-no-factor = មិនទាន់មាននៅឡើយទេ។
me-passkey-made = បានបង្កើតនៅថ្ងៃទី { $day }
me-passkey-used = បានប្រើចុងក្រោយនៅថ្ងៃទី { $day }
me-app = កម្មវិធីបញ្ជាក់អត្តសញ្ញាណ
me-remove = ដកចេញ
me-add-factor = បន្ថែមការបញ្ជាក់ជំហានទីពីរ
me-codes-left = { $count ->
   *[other] លេខកូដសង្គ្រោះនៅសល់ { $count }។
}
me-codes-renew = បង្កើតលេខកូដថ្មី
back-to-account = ត្រឡប់ទៅគណនីរបស់ខ្ញុំ
password-hint = យ៉ាងតិច 8 តួអក្សរ។ ពាក្យពីរបីបន្តគ្នា គឺល្អ ហើយងាយចាំ។

## Joining, and a forgotten password

join-title = សូមស្វាគមន៍មកកាន់ { $organisation }
join-lead = អ្នកត្រូវបានអញ្ជើញជា
join-email = អ្នកចូលគណនីដោយប្រើ
join-name = ឈ្មោះរបស់អ្នក
join-name-hint = ឈ្មោះដែលមិត្តរួមការងាររបស់អ្នកស្គាល់។
join-workers-account = អ្នកមានគណនីកម្មករដោយប្រើអាសយដ្ឋាននេះរួចហើយ។ សូមចូលគណនីនោះ ហើយលុបវា រួចបើកតំណនេះម្តងទៀត។ សំណើរបស់អ្នកនៅដដែល៖ អ្នកនៅតែអាចមើលវាដោយលេខកូដ។ ឬសុំឱ្យគេអញ្ជើញអ្នកដោយប្រើអាសយដ្ឋានផ្សេង។
link-ended-invitation = វាហួសកំណត់ពេល ឬបានប្រើរួចហើយ។ បើអ្នកមិនទាន់មានគណនី យើងអាចផ្ញើតំណថ្មីទៅអាសយដ្ឋានដដែល។
link-ended-send = ផ្ញើតំណថ្មីមកខ្ញុំ
sent-reset-title = សូមពិនិត្យអ៊ីមែលរបស់អ្នក
sent-reset-lead = បើមានគណនីដែលប្រើអាសយដ្ឋាននេះ យើងកំពុងផ្ញើតំណទៅ។ តំណនោះប្រើបានក្នុងរយៈពេលមួយម៉ោង។
sent-invitation-title = សូមពិនិត្យអ៊ីមែលរបស់អ្នក
sent-invitation-lead = បើការអញ្ជើញនៅប្រើបាន យើងកំពុងផ្ញើតំណថ្មីទៅ។ តំណនោះប្រើបានក្នុងរយៈពេល 72 ម៉ោង។
reset-lead = ប្រព័ន្ធនឹងឱ្យអ្នកចេញពីគណនី នៅគ្រប់កន្លែងដែលអ្នកបានចូល។
password-reset-done-title = ពាក្យសម្ងាត់របស់អ្នកត្រូវបានប្តូរហើយ
password-reset-done-lead = សូមចូលគណនីឥឡូវនេះ ដោយប្រើពាក្យសម្ងាត់ថ្មី។

## People and roles

menu-admin = ការគ្រប់គ្រង
menu-people = បុគ្គលិក
people-title = បុគ្គលិក និងតួនាទី
people-name = ឈ្មោះ
people-email = អាសយដ្ឋានអ៊ីមែល
people-roles = តួនាទី
people-state = គណនី
people-open = កំពុងបើក
people-closed = បានបិទនៅថ្ងៃទី { $day }
people-no-factor = មិនទាន់មានការបញ្ជាក់ជំហានទីពីរទេ
people-linked = ចូលដោយប្រើសេវាចូលគណនីរបស់អ្នក
people-language = ភាសា
people-invited = អ្នកដែលត្រូវបានអញ្ជើញ
people-invited-until = រហូតដល់ថ្ងៃទី { $at }
people-invite = អញ្ជើញអ្នកថ្មី
people-invite-lead = គាត់នឹងទទួលបានអ៊ីមែលមួយ ដែលមានតំណប្រើបានក្នុងរយៈពេល 72 ម៉ោង។
people-invite-send = ផ្ញើការអញ្ជើញ
people-invite-again = ផ្ញើម្តងទៀត
people-withdraw = ដកការអញ្ជើញវិញ
invitation-sent = យើងកំពុងផ្ញើការអញ្ជើញទៅ។
people-roles-send = ប្តូរតួនាទី
roles-changed = តួនាទីត្រូវបានប្តូរហើយ។ ការប្តូរនេះមានប្រសិទ្ធភាពភ្លាមៗ។
people-factor = ការបញ្ជាក់ជំហានទីពីរ
people-factor-lead = បើគាត់បានបាត់ទូរសព្ទ និងលេខកូដសង្គ្រោះ៖ សូមដកការបញ្ជាក់ជំហានទីពីរចេញ។ គាត់នឹងរៀបចំថ្មី ពេលចូលគណនីលើកក្រោយ។ ជាមុនសិន សូមធ្វើឱ្យប្រាកដថា អ្នកដែលសុំពិតជាគាត់មែន។
people-factor-send = ដកការបញ្ជាក់ជំហានទីពីរចេញ
people-link = សេវាចូលគណនី
people-link-lead = គាត់ក៏ចូលដោយប្រើសេវាចូលគណនីរបស់អ្នកដែរ។
people-link-only-lead = គាត់ចូលដោយប្រើសេវាចូលគណនីរបស់អ្នកតែមួយប៉ុណ្ណោះ ហើយមិនមានការបញ្ជាក់ជំហានទីពីរនៅទីនេះទេ។
people-link-again = សូមឱ្យគាត់ភ្ជាប់ម្តងទៀត បើគាត់មានគណនីផ្សេងនៅទីនោះឥឡូវនេះ ឬបើមនុស្សខុសបានភ្ជាប់៖ ការភ្ជាប់ពីមុននឹងបាត់។ ក្នុងរយៈពេល 72 ម៉ោង អ្នកណាដែលសេវានោះស្គាល់តាមអាសយដ្ឋានអ៊ីមែលនេះ នឹងត្រូវភ្ជាប់ជាមួយគណនីនេះ ពេលចូលតាមសេវានោះ។ ជាមុនសិន សូមធ្វើឱ្យប្រាកដថា អ្នកដែលសុំពិតជាគាត់មែន។
people-link-awaited = រហូតដល់ { $until } អ្នកណាដែលសេវាចូលគណនីរបស់អ្នកស្គាល់តាមអាសយដ្ឋានអ៊ីមែលនេះ នឹងត្រូវភ្ជាប់ជាមួយគណនីនេះ ពេលចូលតាមសេវានោះ។
people-link-send = ឱ្យភ្ជាប់ម្តងទៀត
people-unlinked = ការភ្ជាប់ត្រូវបានដកចេញហើយ។ ប្រព័ន្ធបានឱ្យគាត់ចេញពីគណនីនៅគ្រប់កន្លែង។ គាត់អាចភ្ជាប់ម្តងទៀត ដោយចូលតាមសេវាចូលគណនី ក្នុងរយៈពេល 72 ម៉ោង។
second-factor-taken = ការបញ្ជាក់ជំហានទីពីរត្រូវបានដកចេញហើយ។ ប្រព័ន្ធបានឱ្យគាត់ចេញពីគណនីនៅគ្រប់កន្លែង។
people-sessions = កន្លែងដែលគាត់បានចូលគណនី
people-session-times = ចាប់ពីថ្ងៃទី { $since } បានប្រើចុងក្រោយនៅថ្ងៃទី { $at }
people-sessions-none = ពេលនេះ គាត់មិនបានចូលគណនីនៅកន្លែងណាទេ។
people-sessions-lead = បើទូរសព្ទ ឬកុំព្យូទ័របានបាត់ ឬត្រូវគេលួច សូមបញ្ចប់វគ្គទាំងអស់៖ អ្នកណាដែលកាន់វា ត្រូវចេញពីគណនីភ្លាមៗ។ គណនីនៅបើកដដែល ហើយគាត់ចូលគណនីម្តងទៀតបាន។ បើមានសោចូល (passkey) នៅក្នុងនោះ សូមដកការបញ្ជាក់ជំហានទីពីរចេញផងដែរ។
people-sessions-end = បញ្ចប់វគ្គទាំងអស់
people-sessions-self = វគ្គរបស់អ្នកផ្ទាល់ អាចបញ្ចប់បានក្នុងទំព័រ «គណនីរបស់ខ្ញុំ»
sessions-ended = វគ្គទាំងអស់ត្រូវបានបញ្ចប់ហើយ។ ប្រព័ន្ធបានឱ្យគាត់ចេញពីគណនីនៅគ្រប់កន្លែង។
people-leave = ពេលឈប់ធ្វើការ
people-leave-lead = គ្មាននរណាអាចចូលគណនីដែលបានបិទទេ។ អ្វីដែលគាត់បានធ្វើ នៅរក្សាទុកដដែល ហើយអាចបើកគណនីឡើងវិញបាន។
people-leave-self = នេះជាគណនីរបស់អ្នកផ្ទាល់។
people-leave-send = បិទគណនី
account-closed = គណនីត្រូវបានបិទហើយ។ ប្រព័ន្ធបានឱ្យគាត់ចេញពីគណនីនៅគ្រប់កន្លែង។
people-enable = បើកគណនីឡើងវិញ
account-opened = គណនីត្រូវបានបើកឡើងវិញហើយ។

## Who works on a case, and who stands in

team-title = អ្នកធ្វើការលើករណីនេះ
team-owner = អ្នកទទួលខុសត្រូវ
team-choose = មិត្តរួមការងារ
team-add = បន្ថែមចូលក្រុម
team-hand-over = ប្រគល់ករណីឱ្យគាត់
team-remove = ដកចេញ
glass-title = អានពេលចាំបាច់បន្ទាន់
glass-lead = អ្នកមិននៅក្នុងក្រុមនៃករណីនេះទេ។ បើមានរឿងដែលមិនអាចរង់ចាំបាន អ្នកអាចអានករណីនេះក្នុងរយៈពេលមួយម៉ោង។ ក្រុម និងពលករនឹងឃើញថាអ្នកបានអាន ហើយវាត្រូវបានកត់ទុកក្នុងកំណត់ត្រាសវនកម្ម (audit)។ អ្នកដែលអានករណីនេះ ក៏អានមូលហេតុរបស់អ្នកដែរ។
glass-reason = ហេតុអ្វីមិនអាចរង់ចាំបាន?
glass-send = អានឥឡូវនេះ
glass-history = អ្នកដែលបានអានពេលចាំបាច់បន្ទាន់៖
glass-hour = ពី { $opened } ដល់ { $ends }
glass-why = មូលហេតុ៖ { $reason }
delegations-title = ការជំនួសបណ្តោះអាសន្ន
delegations-lead = នៅថ្ងៃដែលបានកំណត់ អ្នកជំនួសអាចអាន និងធ្វើការលើករណីរបស់អ្នកដែលអវត្តមាន។ រាប់ទាំងថ្ងៃដំបូង និងថ្ងៃចុងក្រោយ។
delegations-none = គ្មាននរណាជំនួសនរណាទេ។
delegations-for = ជំនួស { $name }
delegations-end = បញ្ចប់ឥឡូវនេះ
delegations-new = កំណត់អ្នកជំនួស
delegations-from = អ្នកដែលអវត្តមាន
delegations-to = អ្នកជំនួស
delegations-first = ថ្ងៃដំបូង
delegations-last = ថ្ងៃចុងក្រោយ
delegations-reason = មូលហេតុ
delegations-reason-hint = ពីរបីពាក្យ ដូចជា ឈប់សម្រាក ឬវគ្គបណ្តុះបណ្តាល។ សូមកុំសរសេរអំពីសុខភាព ឬអំពីពលករណាម្នាក់។
delegations-send = រក្សាទុក
menu-delegations = ការជំនួសបណ្តោះអាសន្ន
people-take-over = អ្នកណានឹងទទួលយកករណីដែលកំពុងបើក?
people-open-cases = { $count ->
   *[other] គាត់ទទួលខុសត្រូវលើករណីដែលកំពុងបើកចំនួន { $count }។
}
people-reassign-send = ប្រគល់ករណី
people-cases = ករណីដែលកំពុងបើក
people-cases-away = ពេលនេះមិនអាចបង្ហាញចំនួនករណីដែលកំពុងបើករបស់ម្នាក់ៗបានទេ។ សូមព្យាយាមម្តងទៀតបន្តិចទៀត។
people-stranded = { $count ->
   *[other] ករណីដែលកំពុងបើកចំនួន { $count } ជារបស់អ្នកដែលមិនអាចធ្វើការលើករណីទាំងនោះបាន។
}
people-stranded-lead = គណនីរបស់គាត់ត្រូវបានបិទ ឬគាត់គ្មានតួនាទីដែលធ្វើការលើករណី។ សូមចុចលើឈ្មោះម្នាក់ៗ រួចប្រគល់ករណីទាំងនោះឱ្យអ្នកផ្សេង។
people-stranded-of = { $count ->
   *[other] ករណីដែលកំពុងបើកចំនួន { $count }
}
people-cannot-work = គាត់គ្មានតួនាទីដែលធ្វើការលើករណីទេ ប៉ុន្តែគាត់នៅទទួលខុសត្រូវលើករណីដែលកំពុងបើក។
people-unlisted = អ្នកដែលមិនមានក្នុងបញ្ជី
people-unlisted-lead = ករណីដែលកំពុងបើក ជារបស់គណនីមួយដែលមិនមានក្នុងចំណោមបុគ្គលិកនៃអង្គការរបស់អ្នក។ សូមប្រគល់ករណីទាំងនោះឱ្យអ្នកផ្សេង។
cases-reassigned = ករណីត្រូវបានប្រគល់ហើយ។
error-account-yourself = អ្នកមិននៅក្នុងក្រុមនៃករណីនេះទេ ដូច្នេះអ្នកមិនអាចជ្រើសរើសខ្លួនឯងបានទេ។ សូមសួរអ្នកក្នុងក្រុម ឬអ្នកគ្រប់គ្រងម្នាក់ទៀត ឬបើកអានក្នុងករណីបន្ទាន់។ ករណីដែលកំពុងបើកទាំងអស់របស់មិត្តរួមការងារម្នាក់ អាចប្រគល់ឱ្យអ្នកផ្សេងបានក្នុងទំព័រ «បុគ្គលិក»
error-to-yourself = អ្នកមិនអាចជ្រើសរើសខ្លួនឯងឱ្យជំនួសអ្នកដទៃបានទេ។ សូមជ្រើសរើសមិត្តរួមការងារ ឬសួរអ្នកគ្រប់គ្រងម្នាក់ទៀត
error-to-day-too-long = រយៈពេលយូរបំផុតគឺមួយឆ្នាំ
error-to-day-not-valid = ថ្ងៃចុងក្រោយបានកន្លងផុតហើយ ឬនៅមុនថ្ងៃដំបូង
resume-lead-again = សូមពិនិត្យមើលម្តងទៀត រួចហើយផ្ញើ។
import-title = អញ្ជើញមនុស្សច្រើននាក់
import-list = បញ្ជី
import-hint = មនុស្សម្នាក់ក្នុងមួយជួរ៖ ឈ្មោះ អ៊ីមែល តួនាទី ភាសា។ ចម្លងពីតារាង ឬពីឯកសារ CSV។ ដាក់សញ្ញា + រវាងតួនាទីពីរ។
import-file = ឯកសារ
import-file-hint = CSV ឬអត្ថបទ ដូចដែលកម្មវិធីតារាងរក្សាទុក៖ "CSV UTF-8" ឬ "Unicode text"។ ឬចម្លងជួរដាក់ខាងក្រោម។
import-read = ដាក់ឯកសារចូលក្នុងបញ្ជី
import-example = ឧទាហរណ៍នៃឯកសារបែបនេះ
import-look = ពិនិត្យមើលជួរទាំងនេះ
import-send = { $count ->
   *[other] អញ្ជើញ { $count } នាក់
}
import-clean = អាចអញ្ជើញបានគ្រប់ជួរ។ មិនទាន់បានអញ្ជើញនរណានៅឡើយទេ។
import-errors = មិនទាន់បានអញ្ជើញនរណានៅឡើយទេ។ សូមកែជួរទាំងនេះក្នុងបញ្ជី រួចពិនិត្យម្តងទៀត។
import-row = ជួរ
import-problem = អ្វីដែលខុស
import-done = { $count ->
   *[other] ការអញ្ជើញ { $count } កំពុងត្រូវបានផ្ញើ។
}
error-rows-required = សូមបិទភ្ជាប់យ៉ាងតិចមួយជួរ
error-rows-too-many = យ៉ាងច្រើន { $limit } ជួរក្នុងមួយលើក

## The network: its members, routing and emergency numbers, for the council; what a union shares

menu-network = បណ្តាញ
network-title-admin = បណ្តាញ
network-members = សមាជិក
network-union = សហជីព
network-country = ប្រទេស
network-from = ជាសមាជិកពី
network-until = ជាសមាជិកដល់
network-until-hint = ថ្ងៃចុងក្រោយ។ សូមទុកទទេ បើមិនទាន់ដឹងថ្ងៃបញ្ចប់។
network-places = កន្លែងក្នុងវគ្គបណ្តុះបណ្តាល
network-shares = ចែករំលែកជាមួយក្រុមប្រឹក្សា
network-since = តាំងពីថ្ងៃទី { $day }
network-suspended = ត្រូវបានផ្អាក
network-not-today = ថ្ងៃនេះមិនមែនជាសមាជិកទេ
network-not-accepted = បានសួរ ប៉ុន្តែមិនទាន់យល់ព្រម
network-empty-members = មិនទាន់មានសហជីពណាក្នុងបណ្តាញនេះទេ។
network-add = បន្ថែមសមាជិក
network-add-lead = សហជីពនោះត្រូវបានរៀបចំនៅទីនេះរួចហើយ។ អ្នកគ្រប់គ្រងរបស់វាត្រូវបានសួរនៅក្រោម «បណ្តាញ» ហើយវាក្លាយជាសមាជិក ពេលគេយល់ព្រម។ បើវាបានចាកចេញ ហើយត្រឡប់មកវិញ សូមបន្ថែមម្តងទៀត៖ អ្វីដែលមានមុននៅដដែល។
network-add-send = បន្ថែម
network-added = សហជីពនេះត្រូវបានសួរហើយ។ វាក្លាយជាសមាជិកបណ្តាញ ពេលអ្នកគ្រប់គ្រងរបស់វាយល់ព្រម។
network-change-lead = ថ្ងៃដែលសហជីពមិនទាន់យល់ព្រម នឹងត្រូវសួរម្តងទៀត។ សូមកែថ្ងៃ ឬបញ្ចប់សមាជិកភាពដោយដាក់ថ្ងៃចុងក្រោយ។ ចាប់ពីថ្ងៃបន្ទាប់ ពលករមិនត្រូវបាននាំទៅសហជីពនេះទេ ហើយចំនួនរបស់វាមិននៅក្នុងតារាងរបស់បណ្តាញទេ។
network-save = រក្សាទុក
routing-title = ការនាំផ្លូវ
routing-lead = ពលករដែលមកទំព័ររបស់បណ្តាញ ប្រាប់ថាពួកគេនៅប្រទេសណា។ វិធានទាំងនេះកំណត់ថា សហជីពណាត្រូវបានណែនាំដល់ពួកគេ។ ទំព័ររបស់សហជីពនីមួយៗនៅដដែល។
routing-test-title = សាកល្បង
routing-test-country = ពលករនៅ
routing-test-excluded = ប៉ុន្តែមិនទៅ
routing-test-send = តើទៅណា?
routing-nobody = គ្មាននរណា
routing-because-rule = វិធាននៃប្រទេសនេះកំណត់ដូច្នេះ។
routing-because-fallback = គ្មានវិធានណានាំទៅសហជីពនៅទីនេះទេ ដូច្នេះសហជីពសម្រាប់ប្រទេសផ្សេងទៀតទទួលវា។
routing-because-council = គ្មានវិធានណានាំទៅសហជីពនៅទីនេះទេ ហើយគ្មានសហជីពទទួលប្រទេសផ្សេងទៀតទេ។ ទំព័រសុំឱ្យពលករជ្រើសរើសសហជីពមួយ។
routing-then = បន្ទាប់មក៖
routing-passed-excluded = មិនសួរ តាមបំណងរបស់អ្នក
routing-passed-suspended = ត្រូវបានរំលង ព្រោះត្រូវបានផ្អាក
routing-passed-not-member = ត្រូវបានរំលង ព្រោះថ្ងៃនេះមិនមែនជាសមាជិក
routing-rules = វិធាន
routing-none = មិនទាន់មានវិធានទេ។
routing-change = កែ
routing-rule = កំណត់វិធាននៃប្រទេសមួយ
routing-rule-lead = សហជីពទីមួយត្រូវបានណែនាំ ហើយសហជីពផ្សេងទៀតបង្ហាញនៅខាងក្រោម។ សូមទុកទទេទាំងអស់ ដើម្បីដកវិធានចេញ។
routing-first = ទីមួយ
routing-next = ទី { $number }
routing-fallback = ប្រទេសផ្សេងទៀតទាំងអស់
routing-fallback-is = ប្រទេសផ្សេងទៀតទាំងអស់៖
routing-fallback-council = គ្មាននរណា។ ពលករជ្រើសរើសសហជីពដោយខ្លួនឯង
routing-fallback-lead = អ្នកណាទទួល នៅពេលគ្មានវិធានណានាំទៅសហជីព។ បុគ្គលិករបស់ក្រុមប្រឹក្សាមិនអានសំណើទេ ដូច្នេះបើគ្មានសហជីព ពលករជ្រើសរើសដោយខ្លួនឯង។
routing-fallback-hint = សូមទុកទទេ បើគ្មាននរណា។
routing-saved = បានរក្សាទុកហើយ។ ទំព័រសាធារណៈបង្ហាញវាក្នុងពេលប៉ុន្មានវិនាទី។
contacts-title = លេខសង្គ្រោះបន្ទាន់
contacts-lead = ពលករឃើញលេខទាំងនេះក្នុងទំព័រលេខសង្គ្រោះបន្ទាន់ និងនៅកន្លែងដែលពួកគេប្រាប់ថាកំពុងមានគ្រោះថ្នាក់។ សូមទូរសព្ទទៅលេខនីមួយៗម្តងម្កាល ហើយកត់ថ្ងៃទុក។
contacts-none = មិនទាន់មានលេខទេ។
contacts-kind = អ្នកឆ្លើយ
contacts-number = លេខ
contacts-number-hint = លេខខ្លី ឧទាហរណ៍ 191 ឬលេខអន្តរជាតិ ឧទាហរណ៍ +66 2 123 4567។
contacts-names = ឈ្មោះ
contacts-names-hint = តែនៅពេលដែល «អ្នកឆ្លើយ» មិនច្បាស់គ្រប់គ្រាន់។ មួយភាសាក្នុងមួយបន្ទាត់៖ en = Labour Ministry hotline
contacts-hours = ម៉ោង
contacts-hours-hint = ឧទាហរណ៍ 24/7 ឬ Mon–Fri 08:00–17:00។
contacts-source = ប្រភព
contacts-source-hint = អ្នកណាប្រាប់ ឧទាហរណ៍ គេហទំព័ររបស់ក្រសួង។
contacts-checked = ពិនិត្យចុងក្រោយ
contacts-checked-last = បានពិនិត្យចុងក្រោយនៅថ្ងៃទី { $day }។
contacts-change-lead = បើវានៅត្រឹមត្រូវ សូមរក្សាទុកវាជាមួយថ្ងៃនេះ។
contacts-position = លំដាប់
contacts-position-hint = ពី 0 ដល់ 99។ លេខតូចនៅមុន។
contacts-add = បន្ថែមលេខ
contacts-saved = បានរក្សាទុកហើយ។ ទំព័រសាធារណៈបង្ហាញវាក្នុងពេលប៉ុន្មានវិនាទី។
contacts-remove = ដកលេខនេះចេញ
sharing-title = បណ្តាញរបស់យើង
sharing-open = ថ្ងៃនេះ
sharing-choose = តើយើងចែករំលែកអ្វីជាមួយក្រុមប្រឹក្សា?
sharing-coded-means = «ចំនួន» មានន័យថា៖ មនុស្សប៉ុន្មាននាក់ មកពីប្រទេសណា អំពីរឿងអ្វី តាមភេទ និងក្រុមអាយុ សម្រាប់អ្នកដែលយល់ព្រមឱ្យរាប់។ គ្មានឈ្មោះ គ្មានពាក្យ និងគ្មានករណីឡើយ។ ក្រុមប្រឹក្សាឃើញវារួមជាមួយសហជីពផ្សេងទៀត ហើយតួលេខតូចៗមិនត្រូវបានបង្ហាញទេ។
sharing-nothing-means = «គ្មាន» មានន័យថា៖ ចាប់ពីពេលនេះ តារាងរបស់ក្រុមប្រឹក្សាមិនរាប់យើងទេ ហើយអ្វីដែលយើងបានចែករំលែកមុនត្រូវបានដកចេញ។
sharing-network = បណ្តាញ
sharing-none = អង្គការរបស់អ្នកមិនស្ថិតក្នុងបណ្តាញណាទេ។
sharing-saved = បានរក្សាទុកហើយ។ វាមានប្រសិទ្ធភាពភ្លាម។
request-title = { $network } សុំឱ្យអ្នកចូលជាសមាជិកបណ្តាញរបស់ខ្លួន
request-asks = សុំឱ្យអ្នកចូលជាសមាជិកបណ្តាញរបស់ខ្លួន
request-open = អាន ហើយឆ្លើយ
request-days = ចាប់ពីថ្ងៃទី { $day }
request-days-until = ដល់ថ្ងៃទី { $day }
request-means = បើអ្នកយល់ព្រម ពលករដែលមកទំព័ររបស់បណ្តាញអាចត្រូវបាននាំមករកអ្នក ទំព័ររបស់អ្នកបង្ហាញលេខសង្គ្រោះបន្ទាន់របស់បណ្តាញ ហើយក្រុមប្រឹក្សាឃើញអ្វីដែលអ្នកជ្រើសរើសចែករំលែកនៅទីនេះ។ អ្នកអាចប្តូរអ្វីដែលអ្នកចែករំលែកបានគ្រប់ពេល។
request-decline = បើអ្នកមិនចង់ទេ មិនចាំបាច់ធ្វើអ្វីឡើយ៖ បើគ្មានចម្លើយរបស់អ្នក គ្មានអ្វីត្រូវបានចែករំលែក ហើយគ្មានអ្វីរបស់អ្នកផ្លាស់ប្តូរទេ។
request-accept = យល់ព្រម
request-accepted = អ្នកជាសមាជិកបណ្តាញហើយ។ វាមានប្រសិទ្ធភាពភ្លាម។
error-tenant-required = សូមជ្រើសរើសសហជីព
error-tenant-unknown-code = គ្មានសហជីពបែបនេះទេ
error-member-from-required = សូមដាក់ថ្ងៃដំបូង
error-member-from-not-valid = ថ្ងៃនេះមិនអាចទទួលយកបានទេ
error-member-from-taken = ថ្ងៃទាំងនេះជាន់គ្នាជាមួយសមាជិកភាពមួយទៀតរបស់សហជីពនេះ
error-member-until-not-valid = ថ្ងៃចុងក្រោយមិនមែនជាថ្ងៃ ឬនៅមុនថ្ងៃដំបូង
error-places-not-valid = ចំនួនគត់ យ៉ាងច្រើន { $limit }
error-unions-taken = សហជីពមួយមានពីរដង
error-unions-unknown-code = សហជីពមួយមិនមែនជាសមាជិក
error-country-required = សូមជ្រើសរើសប្រទេស
error-kind-required = សូមជ្រើសរើសអ្នកឆ្លើយ
error-number-required = សូមវាយលេខ
error-number-not-valid = សូមវាយលេខខ្លីពី 2 ដល់ 6 ខ្ទង់ ឬលេខអន្តរជាតិដែលចាប់ផ្តើមដោយ +
error-number-taken = លេខនេះមានក្នុងបញ្ជីរួចហើយ
error-names-required = សូមសរសេរឈ្មោះ នៅក្រោយសញ្ញាស្មើនីមួយៗ
error-names-unknown-code = សូមសរសេរឈ្មោះខ្លីនៃភាសា នៅមុខសញ្ញាស្មើនីមួយៗ ឧទាហរណ៍ en ឬ km
error-source-required = សូមប្រាប់ថាលេខនេះមកពីណា
error-last-verified-required = សូមដាក់ថ្ងៃដែលបានពិនិត្យ
error-last-verified-not-valid = នេះមិនមែនជាថ្ងៃ ឬវានៅអនាគត
error-position-not-valid = ចំនួនគត់ពី 0 ដល់ 99
error-shares-required = សូមជ្រើសរើសអ្វីដែលត្រូវចែករំលែក

## Logging in through the organisation's own log-in service (single sign-on)

sign-on-use = ចូលដោយប្រើ { $name }
leaving-title = កំពុងទៅ { $name }
leaving-lead = អ្នកចូលគណនីនៅទីនោះ រួចត្រឡប់មកទីនេះវិញ។ បើគ្មានអ្វីកើតឡើងក្នុងពីរបីវិនាទី សូមចុចប៊ូតុង។
login-sign-on-admin = ចូលដោយប្រើពាក្យសម្ងាត់ (សម្រាប់តែអ្នកគ្រប់គ្រងគណនី)
login-sign-on-kept = បើអ្នកចូលតាមវិធីនេះ អ្វីដែលអ្នកបានវាយនឹងមិនត្រូវបានរក្សាទុកទេ។ បើអ្នកត្រូវការវា សូមចម្លងវាជាមុនសិន។
me-sign-on-lead = សូមភ្ជាប់គណនីរបស់អ្នកជាមួយ { $name } រួចចាប់ពីពេលនោះ អ្នកអាចចូលដោយប្រើវាបាន។
me-sign-on-link = ភ្ជាប់
me-sign-on-linked = គណនីរបស់អ្នកបានភ្ជាប់ជាមួយ { $name }៖ អ្នកអាចចូលដោយប្រើវាបាន។

## Integrations: for those who look after the accounts

menu-integrations = ការតភ្ជាប់កម្មវិធី
integrations-title = ការតភ្ជាប់កម្មវិធី
integrations-lead = កម្មវិធីរបស់អង្គការអ្នកអាចអានទិន្នន័យដែលបានរាប់ និងដាក់កូដនៅទីនេះ ឧទាហរណ៍សម្រាប់ផ្ទាំងស្ថិតិ។ វាមិនដែលឃើញឈ្មោះ អ្វីដែលពលករសរសេរ គណនី ឬកំណត់ត្រាសវនកម្មឡើយ។
integrations-none = គ្មានកម្មវិធីណាមានសិទ្ធិចូលទេ។
integration-name = ឈ្មោះ
integration-name-hint = ឈ្មោះដែលអ្នកនឹងស្គាល់កម្មវិធីនេះ ឧទាហរណ៍ «ផ្ទាំងស្ថិតិការិយាល័យកណ្តាល»។
integration-scopes = អ្វីដែលវាអាចអាន
integration-last-used = ប្រើចុងក្រោយ
integration-never-used = មិនទាន់បានប្រើទេ។
integration-used = ប្រើចុងក្រោយ៖ { $at }។
integration-secret = លេខសម្ងាត់កម្មវិធី
integration-secret-made = បង្កើតនៅ { $day }
integration-secret-ends = បង្កើតនៅ { $day } ផុតកំណត់ { $at }
integration-closed = បានបិទនៅ { $day }
integration-new = ផ្តល់សិទ្ធិដល់កម្មវិធី
integration-create = ផ្តល់សិទ្ធិ
integration-id = លេខសម្គាល់កម្មវិធី (client ID)៖
integration-made = បង្កើតនៅ { $day }។
integration-save = រក្សាទុក
integration-changed = បានរក្សាទុក។ វាមានប្រសិទ្ធភាពភ្លាម។
integration-rotate-lead = សូមផ្តល់លេខសម្ងាត់ថ្មីដល់កម្មវិធីយ៉ាងហោចណាស់ម្តងក្នុងមួយឆ្នាំ ហើយភ្លាមៗ បើអ្នកផ្សេងប្រហែលជាបានឃើញលេខដែលកំពុងប្រើ។ លេខចាស់នៅប្រើបាន ២៤ ម៉ោងទៀត លើកលែងតែអ្នកបញ្ចប់វាឥឡូវនេះ។
integration-rotate = លេខសម្ងាត់ថ្មី លេខចាស់ផុតកំណត់ក្នុង ២៤ ម៉ោង
integration-rotate-now = លេខសម្ងាត់ថ្មី បញ្ចប់លេខចាស់ឥឡូវនេះ
integration-end-older = បញ្ចប់លេខសម្ងាត់ចាស់ឥឡូវនេះ
integration-secret-ended = លេខសម្ងាត់ចាស់ត្រូវបានបញ្ចប់។
integration-close = បិទការតភ្ជាប់នេះ
integration-close-lead = កម្មវិធីបាត់បង់សិទ្ធិចូលភ្លាមៗ និងជារៀងរហូត។ អ្វីដែលវាបានអានរួច នៅជាមួយវា។
integration-secret-title = លេខសម្ងាត់ថ្មី
integration-secret-lead = សូមប្រគល់ព័ត៌មានទាំងនេះដល់អ្នកដែលរៀបចំ «{ $name }» តាមរបៀបដែលគ្មានអ្នកផ្សេងអានបាន។
integration-secret-once = លេខសម្ងាត់បង្ហាញតែពេលនេះប៉ុណ្ណោះ។ បើអ្នកបាត់វា សូមបង្កើតថ្មី។
integration-secret-kept = ខ្ញុំបានរក្សាទុកវាហើយ
integration-older-until = លេខសម្ងាត់មុននៅប្រើបានរហូតដល់ { $at }។
scope-reports-read = របាយការណ៍របស់អង្គការ
scope-network-reports-read = របាយការណ៍របស់បណ្តាញ
scope-inquiries-read = សំណើ ដោយគ្មានអ្វីដែលពលករសរសេរ
scope-cases-read = ករណី ដោយគ្មានឈ្មោះ និងការរៀបរាប់
error-name-taken = មានឈ្មោះនេះរួចហើយ។ សូមជ្រើសរើសឈ្មោះផ្សេង។
error-scopes-required = សូមធីកយ៉ាងហោចណាស់មួយដែលវាអាចអាន។

## The first run of an organisation

today-set-up = អង្គការរបស់អ្នកមិនទាន់រៀបចំរួចរាល់ទេ។
setup-start-title = រៀបចំ { $organisation }
setup-start-lead = អ្នកជាមនុស្សទីមួយនៅទីនេះ។ អ្នកនឹងថែទាំគណនីរបស់អង្គការ ហើយអ្នកអាចអញ្ជើញអ្នកផ្សេងឱ្យធ្វើការនេះដែរ។
setup-email-hint = អ្នកចូលគណនីដោយប្រើវា។ មានតែសហការីដែលថែទាំគណនីប៉ុណ្ណោះដែលឃើញវា។
setup-answers = ខ្ញុំនឹងឆ្លើយសំណួរដែរ
setup-answers-hint = ក្នុងសហជីពតូច មនុស្សតែម្នាក់ជាញឹកញាប់ធ្វើទាំងពីរ។ អ្នកអាចប្តូរវានៅពេលក្រោយ។
setup-title = រៀបចំអង្គការរបស់អ្នក
setup-lead = សូមធ្វើជំហានតាមលំដាប់ណាក៏បាន។ អ្នកអាចឈប់នៅពេលណាក៏បាន រួចបន្តនៅពេលក្រោយ លើឧបករណ៍ណាក៏បាន៖ សូមចូលគណនី រួចបើក “ថ្ងៃនេះ”។
setup-finished = អង្គការរបស់អ្នករួចរាល់ហើយ។ អ្វីៗទាំងអស់នៅទីនេះអាចប្តូរបាននៅពេលក្រោយ ក្នុងផ្នែក “អង្គការ” និង “បុគ្គលិក”។
setup-go-on = បន្តការរៀបចំ
setup-to-work = ទៅធ្វើការ
setup-number = ជំហាន { $number } ក្នុងចំណោម { $of }
setup-save = រក្សាទុក រួចបន្ត
setup-skip = ទុកវាសិនពេលនេះ
setup-state-todo = នៅត្រូវធ្វើ
setup-state-done = រួចហើយ
setup-state-skipped = ទុកសិន
setup-organisation = ឈ្មោះ និងទំនាក់ទំនង
setup-organisation-lead = អ្វីដែលកម្មករអានអំពីអ្នក នៅផ្នែកខាងលើ និងផ្នែកខាងក្រោមនៃទំព័ររបស់អ្នក។
setup-languages = ភាសា
setup-languages-lead = សូមផ្តល់ភាសាដែលមាននរណាម្នាក់ក្នុងអង្គការរបស់អ្នកអាចឆ្លើយ ឬអាចឱ្យគេបកប្រែចម្លើយបាន។
setup-look = ពណ៌ និងឡូហ្គោ
setup-look-lead = ដើម្បីឱ្យមនុស្សដឹងភ្លាមថា ទំព័រទាំងនេះជារបស់អង្គការអ្នក។
setup-people = អ្នកណាឆ្លើយ
setup-people-lead = សូមអញ្ជើញអ្នកដែលនឹងឆ្លើយ។ ការអញ្ជើញផ្ញើតាមអ៊ីមែល ហើយប្រើបាន 72 ម៉ោង។
setup-people-you = អ្នកឆ្លើយសំណួរដោយខ្លួនឯង។ អ្នកក៏អាចអញ្ជើញអ្នកផ្សេងដែរ ឥឡូវនេះ ឬពេលក្រោយ។
setup-people-myself = ខ្ញុំឆ្លើយដោយខ្លួនឯង
setup-test = សំណួរសាកល្បង
setup-test-lead = សូមផ្ញើសំណួរមួយទៅខ្លួនឯង តាមវិធីដូចកម្មករ រួចមើលថាវាមកដល់។
setup-test-words = ខ្លឹមសារ
setup-test-message = នេះជាការសាកល្បង។ គ្មាននរណាត្រូវការជំនួយទេ។
setup-test-send = ផ្ញើសំណួរសាកល្បង
setup-test-arrived = វាមកដល់ហើយ៖
setup-test-sent = បានផ្ញើវាហើយ៖
setup-test-next = សូមបើកវាក្នុងប្រអប់សំណួរ ហើយពេលអ្នកបានឃើញវាហើយ សូមសម្គាល់ថានៅក្រៅវិសាលភាព ដើម្បីកុំឱ្យវានៅក្នុងចំណោមសំណើដែលរង់ចាំ។
setup-test-inbox = បើកប្រអប់សំណួរ

## The organisation itself: for those who look after the accounts

menu-organisation = អង្គការ
organisation-title = អង្គការរបស់អ្នក
organisation-lead = អ្វីដែលនៅទីនេះ គឺអ្វីដែលមនុស្សគ្រប់គ្នាឃើញលើទំព័ររបស់អ្នក។
organisation-contact-title = ឈ្មោះ និងទំនាក់ទំនង
organisation-name = ឈ្មោះពេញ
organisation-name-hint = ឈ្មោះនេះក៏មានក្នុងអ៊ីមែលដែរ។
organisation-short-name = ឈ្មោះខ្លី
organisation-short-name-hint = វាបង្ហាញនៅផ្នែកខាងលើនៃទំព័រនីមួយៗ បើឈ្មោះពេញវែង។ ឧទាហរណ៍៖ CLC។
organisation-country = ប្រទេស៖
organisation-phone = ទូរសព្ទ
organisation-contact-hint = សូមផ្តល់តែអ្វីដែលមនុស្សគ្រប់គ្នាអាចដឹង។ វាបង្ហាញនៅផ្នែកខាងក្រោមនៃទំព័រសាធារណៈ។
organisation-email = អ៊ីមែល
organisation-address = អាសយដ្ឋាន
organisation-opening-hours = ម៉ោងបើកធ្វើការ
organisation-opening-hours-hint = តាមពាក្យរបស់អ្នក ឧទាហរណ៍៖ ថ្ងៃច័ន្ទដល់ថ្ងៃសុក្រ ម៉ោង 8 ដល់ 17។
organisation-languages-title = ភាសា
organisation-first-language = ភាសាទីមួយ
organisation-first-language-hint = អ្នកដែលមិនបានស្នើសុំភាសាណាមួយរបស់អ្នក នឹងទទួលបានភាសានេះ។
organisation-languages = ភាសាដែលទំព័ររបស់អ្នកមាន
organisation-colours-title = ពណ៌
organisation-colours-lead = បើគ្មានពណ៌ផ្ទាល់ខ្លួន ទំព័រប្រើពណ៌របស់ Focal។
organisation-main-colour = ពណ៌ចម្បង
organisation-main-colour-hint = ផ្ទាំងនៅផ្នែកខាងលើនៃទំព័រនីមួយៗ។ សញ្ញា # និងលេខ ឬអក្សរប្រាំមួយ ឧទាហរណ៍ #7a1f2b។
organisation-link-colour = ពណ៌នៃតំណ និងប៊ូតុង
organisation-link-colour-hint = ងងឹតល្មមអាចអានបានលើផ្ទៃស ឧទាហរណ៍ #7a1f2b។
organisation-sample = រូបរាង និងភាពងាយអាន
organisation-sample-band = ផ្ទាំងនៅផ្នែកខាងលើ
organisation-sample-link = តំណមួយ
organisation-sample-button = ប៊ូតុងមួយ
organisation-check-text-on-main = អក្សរក្នុងផ្ទាំង
organisation-check-link-on-white = តំណ និងប៊ូតុង
organisation-check-focus-on-main = សញ្ញាសម្គាល់អ្វីដែលជ្រើសដោយក្តារចុច
organisation-check-passes = (គ្រប់គ្រាន់)
organisation-check-fails = (មិនគ្រប់គ្រាន់)
organisation-suggestion = ពណ៌ជិតបំផុតដែលអាចអានបាន៖
organisation-look = មើលជាមុនសិន
organisation-save = រក្សាទុក
organisation-saved = បានរក្សាទុកហើយ។ ទំព័រនេះបង្ហាញពណ៌របស់អ្នក។
organisation-logo-title = ឡូហ្គោ
organisation-logo-alt = ឡូហ្គោរបស់ { $organisation }
organisation-logo-file = រូបភាព
organisation-logo-hint = PNG, JPEG ឬ WebP យ៉ាងច្រើន 2 MB។ វាត្រូវបានបង្រួមឱ្យតូចល្មមសម្រាប់ទូរសព្ទ ហើយព័ត៌មានអំពីប្រភពរបស់ឯកសារត្រូវបានដកចេញ។
organisation-logo-save = ប្រើជាឡូហ្គោ
organisation-logo-saved = ឡូហ្គោមានហើយ។
organisation-logo-remove = ដកឡូហ្គោចេញ
organisation-logo-removed = បានដកឡូហ្គោចេញហើយ។
error-name-required = សូមផ្តល់ឈ្មោះ
error-main-colour-required = សូមជ្រើសពណ៌ចម្បងផងដែរ ឬកុំជ្រើសពណ៌ណាទាំងអស់
error-main-colour-not-valid = សូមសរសេរពណ៌ចម្បងជា # និងលេខ ឬអក្សរប្រាំមួយ ឧទាហរណ៍ #7a1f2b
error-main-colour-low-contrast = អក្សរលើពណ៌ចម្បងនេះពិបាកអាន។ សូមប្រើពណ៌ជិតបំផុតដែលអាចអានបាន ឬពណ៌ផ្សេង
error-link-colour-required = សូមជ្រើសពណ៌នៃតំណ និងប៊ូតុងផងដែរ ឬកុំជ្រើសពណ៌ណាទាំងអស់
error-link-colour-not-valid = សូមសរសេរពណ៌នៃតំណ និងប៊ូតុងជា # និងលេខ ឬអក្សរប្រាំមួយ ឧទាហរណ៍ #7a1f2b
error-link-colour-low-contrast = តំណដែលមានពណ៌នេះពិបាកអានលើផ្ទៃស។ សូមប្រើពណ៌ជិតបំផុតដែលអាចអានបាន ឬពណ៌ផ្សេង
error-phone-not-valid = សូមសរសេរលេខទូរសព្ទជាលេខ ឧទាហរណ៍ +855 23 880 123
error-locales-required = សូមជ្រើសភាសាយ៉ាងតិចមួយ
error-locales-unknown-code = ភាសានេះមិនទាន់មានអត្ថបទទេ
error-file-not-valid = មិនអាចអានឯកសារនេះជាអត្ថបទបានទេ។ សូមរក្សាទុកតារាងជា "CSV UTF-8" ឬចម្លងជួររបស់វាដាក់ក្នុងបញ្ជី
error-logo-required = សូមជ្រើសរូបភាពមួយ
error-logo-too-large = រូបភាពនេះធំពេក៖ យ៉ាងច្រើន 2 MB និង 4096 x 4096 ភីកសែល
error-logo-svg = មិនអាចប្រើ SVG បានទេ។ សូមបើកវាក្នុងកម្មវិធីគំនូររបស់អ្នក រួចរក្សាទុកជា PNG ទទឹង 800 ភីកសែល
error-logo-not-valid = នេះមិនមែនជា PNG, JPEG ឬ WebP ទេ ឬឯកសារនេះខូច
error-logo-too-detailed = រូបភាពនេះមានលម្អិតច្រើនពេកសម្រាប់ឡូហ្គោ។ សូមជ្រើសរូបភាពសាមញ្ញជាងនេះ

## Single sign-on: for those who look after the accounts

menu-sign-on = សេវាចូលគណនី
sign-on-title = សេវាចូលគណនីរបស់អង្គការ
sign-on-lead = បើអង្គការរបស់អ្នកមានសេវាចូលគណនីផ្ទាល់ខ្លួន (OpenID Connect) មនុស្សអាចចូលទីនេះដោយប្រើសេវានោះ។ សូមសុំអ្នកដែលថែទាំសេវានោះ ចុះឈ្មោះ Focal នៅទីនោះ ហើយផ្តល់តម្លៃខាងក្រោមដល់អ្នក។
sign-on-redirect = អាសយដ្ឋានបញ្ជូនបន្ត (redirect) ដែលត្រូវចុះឈ្មោះនៅទីនោះ ឱ្យដូចនៅទីនេះបេះបិទ៖
sign-on-name = ឈ្មោះសេវាចូលគណនី
sign-on-name-hint = ឈ្មោះនេះបង្ហាញលើប៊ូតុងក្នុងទំព័រចូលគណនី។
sign-on-issuer = អាសយដ្ឋានអ្នកចេញ (issuer)
sign-on-issuer-hint = ឱ្យដូចដែលសេវានោះផ្តល់ ឧទាហរណ៍ https://login.example.org។
sign-on-client-id = លេខសម្គាល់ (client ID)
sign-on-client-secret = លេខសម្ងាត់ (client secret)
sign-on-client-secret-hint = សូមទុកឱ្យទទេ ដើម្បីរក្សាលេខសម្ងាត់មុន។ វាមិនដែលត្រូវបានបង្ហាញទេ។
sign-on-groups-claim = ទិន្នន័យ (claim) ដែលរាយក្រុមរបស់មនុស្សម្នាក់
sign-on-groups-claim-hint = ជាញឹកញាប់គឺ “groups”។ សូមទុកឱ្យទទេ បើតួនាទីត្រូវបានផ្តល់នៅទីនេះ ក្នុងផ្នែក “បុគ្គលិក”។
sign-on-group-roles = ក្រុមណាផ្តល់តួនាទីអ្វី
sign-on-group-roles-hint = មួយក្នុងមួយបន្ទាត់៖ group = role។ តួនាទីមាន { $codes }។ បន្ទាប់មក តួនាទីត្រូវបានជំនួសរាល់ពេលចូលគណនី ហើយអ្នកដែលមិននៅក្នុងក្រុមណាមួយទាំងនេះ មិនអាចចូលតាមវិធីនេះបានទេ។
sign-on-strong-acr = តម្លៃ “acr” ដែលមានន័យថាបានបញ្ជាក់ពីរជំហាន
sign-on-strong-acr-hint = មួយក្នុងមួយបន្ទាត់។ បើគ្មានទេ មានតែ “mfa” ក្នុង “amr” ដែលមានន័យថាបានបញ្ជាក់ពីរជំហាន។ អ្នកផ្សេងទៀតត្រូវធ្វើការបញ្ជាក់ជំហានទីពីរនៅទីនេះដែរ។
sign-on-only = តែតាមវិធីនេះប៉ុណ្ណោះ
sign-on-only-hint = បន្ទាប់មក ពាក្យសម្ងាត់ និងសោចូល (passkey) ត្រូវបានទទួលយកតែពីអ្នកគ្រប់គ្រងគណនីប៉ុណ្ណោះ ដើម្បីឱ្យមានអ្នកអាចចូលបាន ពេលសេវាចូលគណនីមិនដំណើរការ។
sign-on-enabled = បង្ហាញវាក្នុងទំព័រចូលគណនី
sign-on-save = រក្សាទុក
sign-on-saved = បានរក្សាទុកហើយ។ សេវាចូលគណនីបានឆ្លើយតប។
sign-on-remove = ដកវាចេញ
sign-on-remove-lead = បន្ទាប់មក មនុស្សចូលដោយប្រើពាក្យសម្ងាត់ និងសោចូលរបស់ពួកគេវិញ។ អ្នកដែលគ្មាន អាចសុំពាក្យសម្ងាត់ថ្មីបាន។
sign-on-remove-send = ដកវាចេញ
error-issuer-required = សូមវាយអាសយដ្ឋានអ្នកចេញ (issuer)
error-issuer-not-valid = អាសយដ្ឋានអ្នកចេញ (issuer) ត្រូវចាប់ផ្តើមដោយ https:// ហើយត្រូវអាចទៅដល់បានពីអ៊ីនធឺណិត
error-issuer-no-answer = គ្មានសេវាចូលគណនីណាឆ្លើយតបនៅអាសយដ្ឋាននេះទេ។ សូមពិនិត្យអក្សរនីមួយៗ
error-client-id-required = សូមវាយលេខសម្គាល់ (client ID)
error-client-secret-required = សូមវាយលេខសម្ងាត់ (client secret)៖ វាសម្រាប់អ្នកចេញតែមួយ និងលេខសម្គាល់តែមួយ
error-group-roles-required = សូមសរសេរក្រុមមួយ នៅមុខសញ្ញាស្មើនីមួយៗ
error-group-roles-unknown-code = សូមពិនិត្យតួនាទី៖ មានតួនាទីមួយដែលគ្មាននៅទីនេះ

## Workers' accounts: for those who look after the accounts

menu-workers = គណនីកម្មករ
workers-title = គណនីរបស់កម្មករ
workers-lead = កម្មករមិនចាំបាច់មានគណនីទេ៖ ពួកគេត្រឡប់មកវិញដោយលេខកូដ។ បើលោកអ្នកអនុញ្ញាត ពួកគេក៏អាចបង្កើតគណនី ដោយមាន ឬគ្មានអាសយដ្ឋានអ៊ីមែល ហើយមើលសំណើទាំងអស់របស់ពួកគេនៅក្នុងនោះ។
workers-unseen = គ្មាននរណាក្នុងអង្គការរបស់លោកអ្នកឃើញថា អ្នកណាមានគណនី ឬសំណើណានៅក្នុងគណនីណាទេ។
workers-open = កម្មករអាចបង្កើតគណនីបាន។
workers-not-open = កម្មករមិនអាចបង្កើតគណនីទេ។
workers-do-open = អនុញ្ញាត
workers-close = លែងអនុញ្ញាត
workers-opened = ចាប់ពីពេលនេះ កម្មករអាចបង្កើតគណនីបាន។
workers-closed = គ្មាននរណាអាចបង្កើតគណនីទៀតទេ។ អ្នកដែលមានគណនីរួចហើយ នៅតែចូលបានដូចមុន តាម /account លើទំព័ររបស់លោកអ្នក។

## The audit trail: for those who look after the accounts

menu-audit = កំណត់ត្រាសវនកម្ម
audit-title = កំណត់ត្រាសវនកម្ម
audit-lead = អ្នកណាធ្វើអ្វី ថ្មីបំផុតមុនគេ។ វាមិនមានឈ្មោះ ឬពាក្យពេចន៍របស់ពលករទេ។ ការដែលអ្នកមើលវា ក៏ត្រូវបានកត់ទុកដែរ។
audit-sealed = បានបិទត្រារហូតដល់កំណត់ត្រាទី { $sealed } នៅ { $at }។
audit-sealed-none = មិនទាន់មានកំណត់ត្រាណាត្រូវបានបិទត្រាទេ។ កំណត់ត្រាថ្មីៗត្រូវបានបិទត្រាក្នុងរយៈពេលប៉ុន្មានវិនាទី។
audit-sealed-meaning = កំណត់ត្រានីមួយៗត្រូវបានបិទត្រាជាខ្សែសង្វាក់ក្នុងរយៈពេលប៉ុន្មានវិនាទី ហើយចុងខ្សែសង្វាក់ត្រូវបានចុះហត្ថលេខារៀងរាល់ប៉ុន្មាននាទី និងរក្សាទុកនៅក្រៅមូលដ្ឋានទិន្នន័យ។ ទំព័រនេះមិនអាចពិនិត្យហត្ថលេខាបានទេ៖ សូមសួរអ្នកដំណើរការ Focal អំពីលទ្ធផលនៃ “focal audit verify”។
audit-hash = Hash នៃកន្លែងថ្មីបំផុត
audit-unsealed = កំណត់ត្រាចាប់ពី { $at } មិនទាន់ត្រូវបានបិទត្រាទេ។ សូមប្រាប់អ្នកដំណើរការ Focal។
audit-from = ថ្ងៃដំបូង
audit-to = ថ្ងៃចុងក្រោយ
audit-who = អ្នកណា
audit-kind = ប្រភេទអ្វី
audit-anybody = អ្នកណាក៏បាន
audit-any-kind = អ្វីក៏បាន
audit-who-public = សាធារណជន ឬអ្នកដែលមិនបានចូលគណនី
audit-who-system = ប្រព័ន្ធ ឬអ្នកដំណើរការ Focal
audit-who-integration = ប្រព័ន្ធដែលភ្ជាប់
audit-who-gone = អ្នកដែលគ្មានគណនីនៅទីនេះ
audit-when = ពេលណា
audit-what = អ្វី
audit-about = អំពី
audit-of-record = កំណត់ត្រាទាំងអស់អំពីវា
audit-about-one = បង្ហាញតែកំណត់ត្រាអំពីរឿងមួយប៉ុណ្ណោះ។
audit-about-none = –
audit-copied = { $count ->
   *[other] កំណត់ត្រា { $count }
}
audit-empty = គ្មានកំណត់ត្រាណាត្រូវនឹងអ្វីៗទាំងអស់ដែលអ្នកបានជ្រើសរើសទេ។ សូមដកអ្វីមួយចេញ៖
audit-empty-all = មិនទាន់មានកំណត់ត្រាទេ។
audit-without = ដោយគ្មាន “{ $filter }”
audit-day-wrong = សូមសរសេរថ្ងៃជា ឆ្នាំ-ខែ-ថ្ងៃ ដូចជា 2026-11-22។
audit-days-wrong = ថ្ងៃចុងក្រោយនៅមុនថ្ងៃដំបូង។
audit-export = យកច្បាប់ចម្លង
audit-export-lead = ឯកសារ CSV នៃអ្វីដែលបានជ្រើសរើសខាងលើ យ៉ាងច្រើន 100,000 កំណត់ត្រា។ វាមានឈ្មោះមនុស្សក្នុងអង្គការរបស់អ្នក៖ សូមរក្សាទុកឱ្យមានសុវត្ថិភាព។ ការដែលអ្នកយកវាត្រូវបានកត់ទុក។
audit-export-send = យកច្បាប់ចម្លង (CSV)
error-from-too-many = លើសពី { $limit } កំណត់ត្រា៖ សូមជ្រើសរើសថ្ងៃតិចជាងនេះ

## The conversation with a worker, and notes for colleagues: two pages that nobody must mix up

inquiry-parts = ផ្នែកនៃសំណើ
inquiry-part-request = សំណើ
inquiry-part-messages = សារ
inquiry-part-notes = កំណត់ចំណាំ
inbox-unread = សារថ្មី
inbox-replies = មានសារថ្មី
conversation-title = សារជាមួយពលករ
conversation-none = តាំងពីពេលផ្ញើសំណើមក មិនទាន់មាននរណាសរសេរអ្វីទេ។
conversation-from-worker = ពលករ
conversation-read = បានអាន { $when }
conversation-not-read = មិនទាន់បានអាន
conversation-held = ពលករមិនទាន់ឃើញសារនេះទេ៖ អាចដកវាវិញបានក្នុងរយៈពេល 10 វិនាទី។
conversation-take-back = ដកវិញ
conversation-taken-back = សារត្រូវបានដកវិញហើយ។ ពលករមិនបានឃើញវាទេ។
conversation-too-late = យឺតពេលហើយ៖ ពលករប្រហែលជាបានអានសារនេះហើយ។ សូមសរសេរសារមួយទៀត។
conversation-sent = សាររបស់អ្នកនឹងត្រូវបានផ្ញើក្នុងរយៈពេល 10 វិនាទីទៀត។ មុនពេលនោះ អ្នកអាចដកវាវិញបាន។
conversation-write = សារទៅពលករ
conversation-write-hint = ពលករអានសារនេះ។ សូមសរសេរជាភាសា { $language } ដោយប្រើប្រយោគខ្លីៗ ហើយកុំសរសេរអ្វីដែលអាចធ្វើឱ្យពលករមានគ្រោះថ្នាក់ បើអ្នកផ្សេងអានវា។
conversation-ended = មិនអាចសរសេរទៅពលករបានទេ៖ សំណើនេះត្រូវបានដកវិញ ត្រូវបានលុប ឬត្រូវបានកត់ត្រាថាជាការប្រើប្រាស់ទម្រង់មិនត្រឹមត្រូវ។
conversation-hidden = អ្នកអាចឃើញថាមានសារ តែមិនអាចអានខ្លឹមសារបានទេ៖ អ្នកផ្សេងធ្វើការលើសំណើនេះ។
conversation-translation = ការបកប្រែដោយមិត្តរួមការងារ
conversation-translate = បកប្រែ
conversation-translate-hint = ការបកប្រែបង្ហាញនៅក្បែរសារដើម ហើយសារដើមនៅដដែល។ ពលករឃើញទាំងពីរ។
conversation-translate-save = រក្សាទុកការបកប្រែ
notes-title = កំណត់ចំណាំសម្រាប់មិត្តរួមការងារ
notes-none = មិនទាន់មានកំណត់ចំណាំនៅឡើយទេ។
notes-write = កំណត់ចំណាំថ្មី
notes-write-hint = មិត្តរួមការងារដែលធ្វើការលើសំណើនេះ អានវា។ ពលករមិនដែលឃើញវាឡើយ។
notes-save = រក្សាទុកកំណត់ចំណាំសម្រាប់មិត្តរួមការងារ

## Deadlines

menu-service-levels = ថិរវេលា
levels-title = ថិរវេលា
levels-lead = តើពលករអាចត្រូវរង់ចាំអ្នកយូរប៉ុណ្ណា។ ពលករឃើញថ្ងៃនោះនៅលើទំព័ររបស់ខ្លួន។ ចំពោះអ្វីដែលហួសកំណត់ យើងរំលឹកអ្នកដែលកំពុងធ្វើការលើវាមុនគេ បន្ទាប់មកអ្នកជំនួស ហើយចុងក្រោយអ្នកគ្រប់គ្រង រហូតដល់មានអ្នកធ្វើ។
levels-urgent-hours = មានគ្រោះថ្នាក់៖ ប៉ុន្មានម៉ោងទើបអ្នកទាក់ទង
levels-urgent-hours-hint = ទាំងយប់ទាំងថ្ងៃ រួមទាំងចុងសប្ដាហ៍ និងថ្ងៃឈប់សម្រាក។
levels-triage-days = ប៉ុន្មានថ្ងៃធ្វើការ រហូតដល់មានអ្នកទទួលសំណើ
levels-verify-days = ប៉ុន្មានថ្ងៃធ្វើការ រហូតដល់ពលករដែលរង់ចាំបានចម្លើយ
levels-update-days = ប៉ុន្មានថ្ងៃ រហូតដល់ពលករបានដឹងថារឿងដល់ណា
levels-update-days-hint = រាប់ពីលើកចុងក្រោយដែលអ្នកបានទាក់ទង។
levels-calendar-title = ថ្ងៃធ្វើការ
levels-calendar-lead = ចុងសប្ដាហ៍ និងថ្ងៃឈប់សម្រាកសាធារណៈនៃ { $country } មិនរាប់ទេ។ អ្វីដែលរដ្ឋាភិបាល ឬអង្គការរបស់អ្នកសម្រេចផ្សេង សូមសរសេរខាងក្រោម។
levels-holidays = ថ្ងៃឈប់សម្រាកសាធារណៈក្នុងដប់ពីរខែខាងមុខ
levels-estimated = អាស្រ័យលើព្រះចន្ទ៖ ប្រហែលមុន ឬក្រោយមួយថ្ងៃ
levels-no-holidays = ថ្ងៃឈប់សម្រាកសាធារណៈនៃប្រទេសនេះ យើងមិនស្គាល់ទេ។ សូមសរសេរខាងក្រោម។
levels-days-off = ថ្ងៃផ្សេងទៀតដែលគ្មានអ្នកធ្វើការ
levels-days-at-work = ថ្ងៃដែលអ្នកនៅតែធ្វើការ
levels-days-hint = មួយថ្ងៃមួយបន្ទាត់ ដូចជា 2026-12-31។
levels-save = រក្សាទុក
levels-saved = បានរក្សាទុក។ កាលកំណត់ត្រូវគិតឡើងវិញក្នុងមួយនាទី។
error-urgent-hours-not-valid = មានគ្រោះថ្នាក់៖ ចំនួនម៉ោងគត់ពី 1 ដល់ { $limit }
error-triage-days-not-valid = រហូតដល់មានអ្នកទទួល៖ ចំនួនថ្ងៃគត់ពី 1 ដល់ { $limit }
error-verify-days-not-valid = រហូតដល់មានចម្លើយ៖ ចំនួនថ្ងៃគត់ពី 1 ដល់ { $limit }
error-update-days-not-valid = រហូតដល់ពលករបានដឹង៖ ចំនួនថ្ងៃគត់ពី 1 ដល់ { $limit }
error-days-off-not-a-date = ថ្ងៃឈប់៖ សូមសរសេរថ្ងៃដូច 2026-12-31 មួយថ្ងៃមួយបន្ទាត់
error-days-at-work-not-a-date = ថ្ងៃធ្វើការ៖ សូមសរសេរថ្ងៃដូច 2026-12-31 មួយថ្ងៃមួយបន្ទាត់
error-days-off-too-large = ថ្ងៃឈប់៖ យ៉ាងច្រើន { $limit }
error-days-at-work-too-large = ថ្ងៃធ្វើការ៖ យ៉ាងច្រើន { $limit }
error-days-at-work-taken = ថ្ងៃមួយគឺឈប់ ឬធ្វើការ មិនអាចនៅក្នុងបញ្ជីទាំងពីរទេ

## The union's own questions

menu-questions = សំណួរ
questions-title = សំណួរផ្ទាល់របស់អ្នក
questions-lead = អ្វីដែលអ្នកសួរពលករក្រៅពីទម្រង់ស្តង់ដារ នៅទំព័របន្ទាប់ពីទម្រង់នោះ។ គ្មាននរណាត្រូវតែឆ្លើយទេ៖ ពលករអាចផ្ញើដោយមិនឆ្លើយ។ ចម្លើយត្រូវបានបិទត្រាដូចអ្វីៗទាំងអស់ដែលពលករសរសេរ ហើយមានតែអ្នកធ្វើការលើសំណើនោះទេដែលអានបាន។
questions-none = អ្នកមិនសួរអ្វីក្រៅពីទម្រង់ស្តង់ដារទេ។ ទម្រង់នេះខ្លី ដើម្បីឱ្យមនុស្សច្រើនបំពេញចប់៖ សូមសួរតែអ្វីដែលអ្នកនឹងយកទៅធ្វើ។
questions-question = សំណួរ
questions-kind = របៀបឆ្លើយ
questions-kind-hint = ពេលពលករបានឆ្លើយហើយ គួរបន្ថែមសំណួរថ្មី ជាជាងប្តូររបៀបឆ្លើយ។
questions-when = សួរនៅពេលណា
questions-order = លំដាប់
questions-always = ជានិច្ច
questions-lacks = មិនទាន់សរសេរជាភាសា៖ { $languages }
questions-up = មុន
questions-down = ក្រោយ
questions-add = បន្ថែមសំណួរ
questions-change = កែសំណួរ
questions-care = កុំសួរអ្វីដែលអាចធ្វើឱ្យពលករមានគ្រោះថ្នាក់ បើអ្នកផ្សេងអាន ហើយកុំសួរអ្វីដែលទម្រង់ស្តង់ដារសួររួចហើយ។ ចម្លើយពីមុននៅដដែល ហើយអានជាមួយសំណួរនៅពេលនោះ។
questions-label = សំណួរ
questions-hint = ពាក្យជំនួយ
questions-options = ចម្លើយសម្រាប់ជ្រើសរើស
questions-options-hint = មួយចម្លើយមួយបន្ទាត់ តាមលំដាប់ដូចគ្នាគ្រប់ភាសា។ សម្រាប់តែសំណួរដែលមានចម្លើយឱ្យជ្រើសរើស។
questions-hangs-on = សួរតែក្រោយចម្លើយជាក់លាក់ចំពោះ
questions-hangs-on-hint = ទុកទទេ ដើម្បីសួរជានិច្ច។
questions-standard = ទម្រង់ស្តង់ដារ
questions-own = សំណួរផ្ទាល់របស់អ្នក
questions-show-answers = បង្ហាញចម្លើយរបស់វា
questions-any-of = សួរ បើបានជ្រើសរើសមួយក្នុងចំណោមនេះ
questions-save = រក្សាទុក
questions-remove = ដកសំណួរចេញ
questions-remove-meaning = សំណួរនេះលែងសួរទៀតហើយ។ អ្វីដែលបានឆ្លើយ នៅជាមួយសំណើដដែល។
questions-meanwhile = មានអ្នកផ្សេងបានកែសំណួរនេះនៅចន្លោះនេះ។ ឥឡូវវាជា៖
error-other-question-unknown-code = មានសំណួរមួយទៀតអាស្រ័យលើចម្លើយចំពោះសំណួរនេះ ហើយត្រូវនៅក្រោយវា។ សូមកែសំណួរនោះមុន។
error-questions-too-large = សហជីពរបស់អ្នកសួរ 20 សំណួររួចហើយ។ សូមដកមួយចេញមុន។
error-questions-too-long = សំណួរទាំងអស់រួមគ្នាវែងជាង { $limit } តួអក្សរ។ សូមបន្ថយពាក្យ ឬភាសាណាមួយ។
questions-only-if = តែបើ { $condition }
questions-if-topic = រឿងអំពីអ្វី
questions-if-action-requested = អ្វីដែលគាត់ចង់បាន
questions-if-submitter = អ្នកណាសរសេរ
questions-if-migration-stage = ដំណាក់កាលនៃចំណាកស្រុក
questions-if-sector = ប្រភេទការងារ
questions-if-sex = ភេទ
questions-if-country-now = ប្រទេសដែលគាត់នៅ
questions-if-country-of-origin = ប្រទេសដើម
inquiry-own = សំណួរផ្ទាល់របស់អ្នក
typed-in-zawgyi = ដូចដែលបានវាយ ជា Zawgyi
typed-in-zawgyi-care = អ្វីដែលនៅទីនេះបានវាយជា Zawgyi ហើយកម្មវិធីបានប្ដូរទៅ Unicode។ សូមពិនិត្យឈ្មោះ និងលេខ ហើយសួរ បើមានអ្វីចម្លែក។ ដើម្បីអានអ្វីដែលបានវាយ ត្រូវមានពុម្ពអក្សរ Zawgyi។
field-too-small = សូមសរសេរ { $limit } ឬច្រើនជាងនេះ
field-lines-differ = ចំនួនចម្លើយត្រូវដូចភាសាទីមួយ៖ { $limit } មួយបន្ទាត់មួយ តាមលំដាប់ដូចគ្នា
field-choose-answers = សូមជ្រើសរើសខាងក្រោម តើសួរក្រោយចម្លើយណា

## Texts that are sent again and again

snippets-title = អត្ថបទត្រៀមរួច
snippets-lead = អ្វីដែលអ្នកសរសេរទៅពលករម្តងហើយម្តងទៀត ជាភាសារបស់ពួកគេ។ ក្នុងសារ សូមជ្រើសរើសមួយ៖ វាត្រូវដាក់ក្រោយអ្វីដែលអ្នកបានវាយ ជាភាសារបស់ពលករ ហើយអាចកែបានមុនពេលផ្ញើ។
snippets-none = មិនទាន់មានទេ។
snippets-name = ឈ្មោះ
snippets-name-hint = មិត្តរួមការងារឃើញវា ពលករមិនដែលឃើញទេ។
snippets-text = អត្ថបទ
snippets-languages = ភាសា
snippets-add = បន្ថែមអត្ថបទ
snippets-change = កែអត្ថបទ
snippets-care = អ្នកដែលចេះភាសានោះច្បាស់គួរសរសេរ ឬអានវា៖ គ្មាននរណាផ្សេងអាចពិនិត្យអ្វីដែលពលករទទួលបានទេ។ កុំសរសេរអ្វីដែលអាចធ្វើឱ្យពលករមានគ្រោះថ្នាក់ បើអ្នកផ្សេងអាន។
snippets-save = រក្សាទុក
snippets-remove = ដកអត្ថបទចេញ
snippets-insert-which = អត្ថបទត្រៀមរួច
snippets-insert = ដាក់ចូល
snippets-other-language = អ្នកបានដាក់អត្ថបទដែលមិនមានជាភាសារបស់ពលករ។ សូមពិនិត្យថាអ្វីៗទាំងអស់ជា { $language } មុនពេលផ្ញើ។
field-name-taken = មានមួយទៀតមានឈ្មោះនេះហើយ
error-snippets-too-large = មានអត្ថបទ 100 រួចហើយ។ សូមដកមួយចេញមុន។
error-snippet-name-required = សូមដាក់ឈ្មោះឱ្យវា ដើម្បីឱ្យមិត្តរួមការងាររកឃើញ
field-one-language = សូមសរសេរអត្ថបទយ៉ាងហោចណាស់ជាភាសាមួយ
snippets-gone = មានអ្នកណាម្នាក់បានដកអត្ថបទនេះចេញនៅចន្លោះនេះ។ អ្វីដែលអ្នកបានវាយនៅទីនេះដដែល៖ សូមរក្សាទុក នោះវានឹងមានវិញ។
error-snippet-required = សូមជ្រើសរើសអត្ថបទត្រៀមរួចមួយជាមុនសិន
error-snippet-unknown-code = អត្ថបទនេះលែងមានហើយ។ សូមជ្រើសរើសមួយផ្សេងទៀត
error-snippet-not-put-in = អត្ថបទដែលអ្នកបានជ្រើសមិនទាន់នៅក្នុងសាររបស់អ្នកទេ។ សូមដាក់វាចូល ឬកុំជ្រើសអ្វី
opens-new-tab = (បើកក្នុងផ្ទាំងថ្មី)

## Lists of the inbox to come back to

lists-name = រក្សាទុកបញ្ជីនេះ ដូចដែលបង្ហាញ ក្រោមឈ្មោះ
lists-name-hint = បន្ទាប់មក វានៅខាងលើជាមួយបញ្ជីផ្សេងទៀត សម្រាប់តែអ្នកប៉ុណ្ណោះ។ សូមកុំដាក់ឈ្មោះពលករនៅទីនេះ។
lists-keep = រក្សាទុក
lists-removal = ដកបញ្ជីមួយចេញ
lists-remove = ដកបញ្ជី { $name } ចេញ
error-list-name-required = សូមដាក់ឈ្មោះឱ្យបញ្ជី
error-list-name-too-many = អ្នកមាន { $limit } បញ្ជីរួចហើយ។ សូមបើកមួយ ហើយដកវាចេញសិន

## Pages in the union's own words

menu-wording = ពាក្យលើទំព័រ
wording-title = ពាក្យលើទំព័រ
wording-lead = អ្វីដែលពលករអានលើទំព័ររបស់អ្នក អាចនិយាយជាពាក្យរបស់អ្នកផ្ទាល់ ជាភាសានីមួយៗរបស់អ្នក។ បើអ្នកទុកភាសាណាមួយទទេ អត្ថបទរបស់យើងនៅដដែល។
wording-fixed = អ្វីដែលជាការសន្យា ការយល់ព្រម ឬអំពីគ្រោះថ្នាក់ និងសុវត្ថិភាព គឺដូចគ្នានៅគ្រប់សហជីព ហើយមិនអាចកែបានទេ។
wording-text = អត្ថបទរបស់យើង
wording-own = ពាក្យរបស់អ្នក
wording-change = ដាក់ជាពាក្យរបស់អ្នកផ្ទាល់
wording-care = អត្ថបទរបស់យើងនៅខាងលើប្រអប់នីមួយៗ។ សូមរក្សាអ្វីដែលនៅក្នុងដង្កៀប ដូចជា { "{ $organisation }" }៖ ឈ្មោះនឹងបំពេញនៅទីនោះ។ អ្នកដែលចេះភាសានោះច្បាស់គួរសរសេរ ឬអានវា៖ ប្រយោគខ្លីៗ គ្មានពាក្យបច្ចេកទេស គ្មានការសន្យាដែលអ្នកមិនអាចគោរពបាន។ វាត្រូវមានន័យដូចអត្ថបទរបស់យើង៖ របាយការណ៍រាប់អ្វីដែលគេឆ្លើយ។
wording-save = រក្សាទុក
field-placeholders = សូមរក្សាអ្វីដែលនៅក្នុងដង្កៀបឱ្យដូចអត្ថបទរបស់យើង ហើយកុំប្រើដង្កៀបផ្សេង
field-all-too-large = ពាក្យរបស់អ្នកទាំងអស់រួមគ្នាវែងពេក។ សូមធ្វើឱ្យវាខ្លី ឬដកអ្វីផ្សេងចេញសិន។
present-title = វាជាអ្វីនៅពេលនេះ
present-typed = អ្វីដែលអ្នកបានវាយ

## Notices

notices-title = ដំណឹង
notices-none = មិនទាន់មានអ្វីទេ។
notices-new = ថ្មី
notices-handled = មានអ្នកបានធ្វើរួចហើយ
notices-read-all = សម្គាល់ថាបានអានទាំងអស់
notices-mail-title = របៀបប្រាប់អ្នកតាមអ៊ីមែល
notices-mail-lead = នៅទីនេះអ្នកឃើញអ្វីៗទាំងអស់ ទោះអ្នកជ្រើសយ៉ាងណាក៏ដោយ។ ពេលមាននរណាម្នាក់មានគ្រោះថ្នាក់ ឬមិនត្រូវទាក់ទងទៀត យើងប្រាប់អ្នកភ្លាម គ្រប់ម៉ោង។
notices-mail = ពេលណាអ្នកទទួលអ៊ីមែល?
notices-digest-at = សេចក្ដីសង្ខេបមកចាប់ពីម៉ោងនេះ
notices-quiet = ម៉ោងស្ងាត់
notices-quiet-hint = ចន្លោះម៉ោងទាំងនេះ អ៊ីមែលរង់ចាំ តាមម៉ោងនៅកន្លែងអង្គការរបស់អ្នក។ មានតែរឿងបន្ទាន់ប៉ុណ្ណោះដែលមក។ ទុកទាំងពីរឱ្យទទេ បើមិនចង់បាន។
notices-quiet-from = ស្ងាត់ពីម៉ោង
notices-quiet-to = ស្ងាត់ដល់ម៉ោង
notices-save = រក្សាទុក
notices-saved = បានរក្សាទុក។
error-mail-unknown-code = សូមជ្រើសថាពេលណាអ្នកទទួលអ៊ីមែល
error-mail-required = សូមជ្រើសថាពេលណាអ្នកទទួលអ៊ីមែល
error-quiet-from-required = សូមប្រាប់ថាស្ងាត់ពីម៉ោងណា ឬទុកទាំងពីរឱ្យទទេ
error-quiet-to-required = សូមប្រាប់ថាស្ងាត់ដល់ម៉ោងណា ឬទុកទាំងពីរឱ្យទទេ
error-quiet-from-not-valid = ស្ងាត់ពីម៉ោង៖ សូមសរសេរម៉ោងដូច 22:00
error-quiet-to-not-valid = ស្ងាត់ដល់ម៉ោង៖ សូមសរសេរម៉ោងដូច 07:00 ខុសពីម៉ោងទីមួយ
error-digest-at-not-valid = សេចក្ដីសង្ខេប៖ សូមសរសេរម៉ោងដូច 08:00
unsubscribe-title = លែងចង់បានសេចក្ដីសង្ខេប
unsubscribe-lead = អ្នកនឹងទទួលអ៊ីមែលតែពេលមាននរណាម្នាក់មានគ្រោះថ្នាក់ ឬមិនត្រូវទាក់ទងទៀតប៉ុណ្ណោះ។ នៅក្នុងទំព័រការងារ អ្នកនៅតែឃើញអ្វីៗទាំងអស់។
unsubscribe-send = បញ្ឈប់សេចក្ដីសង្ខេប
unsubscribed-title = បានបញ្ឈប់សេចក្ដីសង្ខេប
unsubscribed-lead = អ្នកទទួលអ៊ីមែលតែពេលមាននរណាម្នាក់មានគ្រោះថ្នាក់ ឬមិនត្រូវទាក់ទងទៀតប៉ុណ្ណោះ។ អ្នកអាចប្ដូរបានគ្រប់ពេល នៅក្រោម ដំណឹង។
