# reviewed = false  (no native speaker has read this yet)

### The pages that everybody can open. A worker reads them on a phone, perhaps in fear: short sentences, no jargon, no
### promise that nobody can keep.

## Every page

skip-to-content = រំលងទៅខ្លឹមសារសំខាន់
exit = ចាកចេញ
exit-explained = ប៊ូតុង «ចាកចេញ» បិទទំព័រនេះភ្លាមៗ ហើយបើកទំព័រធម្មតាមួយទៀត។
languages = ភាសា
choose-language = សូមជ្រើសរើសភាសា
footer-who = ទំព័រនេះជារបស់ { $organisation } ដែលជាសហជីព។ វាមិនមែនជាទំព័ររបស់រដ្ឋាភិបាលទេ។
footer-phone = ទូរសព្ទ៖
footer-email = អ៊ីមែល៖
footer-open = បើក៖
back-to-start = ត្រឡប់ទៅទំព័រដើម
closed-elsewhere = សហជីពផ្សេងទៀតនៃបណ្តាញនេះអាចជួយអ្នកបាន។ អ្វីដែលអ្នកបានផ្ញើនៅទីនេះពីមុន នៅតែមានសុវត្ថិភាព ហើយលេខកូដបង្កាន់ដៃរបស់អ្នកនឹងប្រើបានវិញ នៅពេលទំព័រទាំងនេះបើកឡើងវិញ។
closed-elsewhere-link = ស្វែងរកសហជីពផ្សេងទៀត
optional = (មិនបង្ខំ)
choose = សូមជ្រើសរើស
other-countries = ប្រទេសផ្សេងទៀត
important = សំខាន់
yes = បាទ/ចាស
no = ទេ
network-name = សហជីពសម្រាប់ពលករចំណាកស្រុក

## Forms

error-prefix = កំហុស៖
error-summary-title = មានបញ្ហា
error-trace = លេខកំហុសនេះ សម្រាប់ប្រាប់សហជីព៖

## The network's host

network-title = សូមជ្រើសរើសសហជីព
network-lead = សូមជ្រើសរើសសហជីពនៅប្រទេសដែលអ្នកកំពុងនៅ ឬនៅប្រទេសកំណើតរបស់អ្នក។
network-empty = មិនទាន់មានសហជីពចូលរួមនៅឡើយទេ។
network-find = រកសហជីពសម្រាប់ប្រទេសនេះ
unions-title = ជំនួយនៅ { $country }
unions-lead = សហជីពនេះទទួលសំណួរ និងរបាយការណ៍ពីអ្នកដែលកំពុងនៅក្នុងប្រទេសនេះ។
unions-lead-fallback = គ្មានសហជីពក្នុងប្រទេសនេះចូលរួមទេ។ សហជីពខាងក្រោមទទួលសំណួរ ឬរបាយការណ៍របស់អ្នកជំនួស។
unions-none = មិនទាន់មានសហជីពណាទទួលខុសត្រូវលើប្រទេសនេះទេ។ សូមជ្រើសរើសសហជីពដែលអ្នកទុកចិត្ត ឧទាហរណ៍ នៅប្រទេសកំណើតរបស់អ្នក។
unions-go = សួរ ឬរាយការណ៍បញ្ហា
unions-all = សហជីពទាំងអស់
emergency-title = លេខសង្គ្រោះបន្ទាន់
emergency-hint = នគរបាល និងជំនួយ តាមប្រទេស
emergency-lead = បើអ្នកកំពុងមានគ្រោះថ្នាក់ សូមទូរសព្ទជាមុនសិន។ អ្នកអាចសរសេរទៅសហជីពនៅពេលក្រោយ។
emergency-none = មិនទាន់មានលេខនៅទីនេះទេ។ សូមសួរអ្នកដែលអ្នកទុកចិត្ត ឬរកលេខនៅកន្លែងដែលអ្នកនៅ។
emergency-always = ទាំងយប់ទាំងថ្ងៃ
emergency-checked = បានពិនិត្យចុងក្រោយនៅថ្ងៃទី { $day }។

## The start

start-title = ជំនួយសម្រាប់ពលករចំណាកស្រុក
start-lead = អ្នកអាចសួរ { $organisation } ឬប្រាប់យើងអំពីបញ្ហានៅកន្លែងធ្វើការ។
start-report = សួរ ឬរាយការណ៍បញ្ហា
start-report-hint = មានទម្រង់តែមួយ។ អ្នកមិនចាំបាច់មានគណនី ឬប្រាប់ឈ្មោះទេ។
start-return = ចូលមើលវិញដោយលេខកូដ
start-return-hint = មើលថាសំណើរបស់អ្នកដល់ណាហើយ។
start-free = មិនអស់ប្រាក់ទេ។
start-no-name = អ្នកមិនចាំបាច់ប្រាប់ឈ្មោះទេ។
start-no-status = យើងមិនសួរអំពីទិដ្ឋាការ ឬប័ណ្ណការងាររបស់អ្នកទេ។
safety-link = តើទីនេះមានសុវត្ថិភាពប៉ុណ្ណា?

## Safety

safety-title = តើទីនេះមានសុវត្ថិភាពប៉ុណ្ណា?
safety-who-title = អ្នកណាឃើញអ្វីដែលអ្នកសរសេរ
safety-who-team = មានតែបុគ្គលិករបស់ { $organisation } ដែលធ្វើការលើសំណើរបស់អ្នកប៉ុណ្ណោះ ដែលអានពាក្យរបស់អ្នក។
safety-who-others = គ្មាននរណាក្រៅពីសហជីពបានអានទេ លើកលែងតែអ្នកយល់ព្រមជាមុន។
safety-who-employer = យើងមិនប្រាប់និយោជក មេខ្យល់ នគរបាល ឬអន្តោប្រវេសន៍ថា អ្នកបានសរសេរមកយើងទេ លើកលែងតែអ្នកសុំឱ្យយើងប្រាប់។
safety-who-statistics = បើអ្នកយល់ព្រម សំណើរបស់អ្នកត្រូវបានរាប់ក្នុងស្ថិតិ៖ មានមនុស្សប៉ុន្មាននាក់ មកពីប្រទេសណា អំពីរឿងអ្វី។ មិនមានឈ្មោះ ឬពាក្យរបស់អ្នកឡើយ។
safety-phone-title = អ្វីដែលទូរសព្ទរបស់អ្នកចងចាំ
safety-phone-history = ប្រវត្តិរុករកបង្ហាញថា មានគេបានបើកគេហទំព័រនេះ។ សូមប្រើផ្ទាំងឯកជន ឬលុបប្រវត្តិរុករកពេលប្រើរួច។
safety-phone-words = គេហទំព័រនេះមិនទុកអ្វីដែលអ្នកសរសេរក្នុងទូរសព្ទរបស់អ្នកទេ។ ក្តារចុចខ្លះចងចាំពាក្យដោយខ្លួនឯង។
safety-phone-network = ម្ចាស់បណ្តាញអ៊ីនធឺណិត (ឧទាហរណ៍ Wi-Fi របស់និយោជក) អាចដឹងថាបានបើកគេហទំព័រណា តែមិនឃើញអ្វីដែលអ្នកសរសេរទេ។
safety-phone-code = យើងបង្ហាញលេខកូដរបស់អ្នកតែម្តងគត់។ សូមទុកវានៅកន្លែងដែលមានតែអ្នករកឃើញ។
safety-exit-title = ចាកចេញឱ្យលឿន
safety-exit-limits = វាមិនអាចលុបប្រវត្តិរុករកបានទេ ហើយប៊ូតុងថយក្រោយអាចនឹងបើកគេហទំព័រនេះម្តងទៀត។
safety-choice-title = អ្នកជាអ្នកសម្រេចចិត្ត
safety-choice-name = អ្នកអាចមិនប្រាប់ឈ្មោះបាន។
safety-choice-contact = អ្នកអាចប្រាប់យើងកុំឱ្យទាក់ទងអ្នក។ ពេលនោះ អ្នកចូលមើលវិញដោយលេខកូដ។

## Shared with the console

login-email = អាសយដ្ឋានអ៊ីមែល
login-password = ពាក្យសម្ងាត់
login-send = ចូល
staff-login = សម្រាប់បុគ្គលិក៖ ចូលប្រើប្រព័ន្ធ
error-again = ព្យាយាមម្តងទៀត
log-out = ចេញពីគណនី
other-way = ប្រើរបៀបផ្សេង
passkey-use = ប្រើសោចូល (passkey)
passkey-use-title = ប្រើសោចូល (passkey) របស់អ្នក
passkey-use-lead = ទូរសព្ទ ឬកុំព្យូទ័ររបស់អ្នកសុំឱ្យអ្នកបញ្ជាក់ថាពិតជាអ្នកមែន។
passkey-make-title = បង្កើតសោចូល (passkey)
passkey-make-lead = ទូរសព្ទ ឬកុំព្យូទ័ររបស់អ្នករក្សាទុកសោចូលនេះ។ អ្នកចូលគណនីដោយប្រើម្រាមដៃ មុខ ឬលេខ ដូចពេលដែលអ្នកដោះសោទូរសព្ទ ឬកុំព្យូទ័រនោះ។
passkey-make-send = បង្កើតសោចូលនេះ
passkey-failed = មិនបានសម្រេចទេ ឬត្រូវបានបោះបង់។ សូមព្យាយាមម្តងទៀត ឬជ្រើសរើសរបៀបផ្សេង។
passkey-no-script = សោចូលត្រូវការ JavaScript។ សូមជ្រើសរើសរបៀបផ្សេង។
set-up-passkey-send = បង្កើតសោចូល
me-password = ពាក្យសម្ងាត់
me-sessions = កន្លែងដែលអ្នកបានចូលគណនី
me-session-unknown = កម្មវិធីរុករកដែលមិនស្គាល់
me-session-seen = បានប្រើចុងក្រោយនៅថ្ងៃទី { $at }
me-session-current = នៅទីនេះ
me-session-end = ចេញពីគណនី
me-sessions-end = ចេញពីគណនីនៅកន្លែងផ្សេងទាំងអស់
password-current = ពាក្យសម្ងាត់បច្ចុប្បន្ន
password-new = ពាក្យសម្ងាត់ថ្មី
password-change = ប្តូរពាក្យសម្ងាត់
password-changed = ពាក្យសម្ងាត់របស់អ្នកត្រូវបានប្តូរហើយ។ ប្រព័ន្ធបានឱ្យអ្នកចេញពីគណនីនៅកន្លែងផ្សេងទាំងអស់។
join-passkey = បន្តដោយមិនប្រើពាក្យសម្ងាត់
forgotten-link = ភ្លេចពាក្យសម្ងាត់ឬ?
forgotten-title = ភ្លេចពាក្យសម្ងាត់ឬ?
forgotten-lead = សូមវាយអាសយដ្ឋានអ៊ីមែលរបស់អ្នក។ បើមានគណនី យើងផ្ញើតំណទៅអាសយដ្ឋាននោះ។
forgotten-send = ផ្ញើតំណ
reset-title = សូមជ្រើសរើសពាក្យសម្ងាត់ថ្មី
