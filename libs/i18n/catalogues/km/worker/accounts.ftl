# reviewed = false  (no native speaker has read this yet)

### The texts of workers' accounts: short sentences, read on a phone, perhaps in fear.

## The start and the report

account-link-at-start = គណនីរបស់អ្នក៖ ចូល ឬបង្កើតថ្មី
report-into-account = ដាក់សំណើរបស់ខ្ញុំក្នុងគណនី { $account } ដែរ
report-into-account-hint = ទូរសព្ទនេះកំពុងចូលក្នុងគណនីនោះ។ អ្នកណាដែលអាចបើកគណនីនោះ នឹងឃើញសំណើរបស់អ្នក និងជំហាននីមួយៗរបស់វា។ បើគណនីនោះមិនមែនជារបស់អ្នកតែម្នាក់ទេ សូមទុកប្រអប់នេះឱ្យទំនេរ៖ លេខកូដរបស់អ្នកគឺគ្រប់គ្រាន់ហើយ។
account-has-request = សំណើនេះក៏មាននៅក្នុងគណនីរបស់អ្នកដែរ។ ទោះយ៉ាងណា សូមរក្សាទុកលេខកូដ។

## What the phone remembers

account-phone-session = ទូរសព្ទនេះនៅតែចូលក្នុងគណនី រហូតដល់អ្នកចេញពីគណនី ចុច «ចាកចេញ» ឬបិទកម្មវិធីរុករក ឬរហូតដល់ 30 នាទីកន្លងផុត។ មុនពេលនោះ អ្នកណាដែលកាន់ទូរសព្ទនេះ អាចឃើញសំណើរបស់អ្នក។
account-phone-password = កម្មវិធីរុករកអាចសួរថា តើត្រូវរក្សាទុកពាក្យសម្ងាត់ឬទេ។ សូមឆ្លើយថា ទេ បើមានអ្នកផ្សេងប្រើទូរសព្ទនេះ។
account-phone-passkey = លេខសម្ងាត់ឧបករណ៍ (passkey) នៅជាប់ក្នុងទូរសព្ទនេះ។ អ្នកណាដែលអាចបើកសោទូរសព្ទ អាចប្រើវាដើម្បីចូលគណនី ហើយអាចឃើញក្នុងការកំណត់ថាវាសម្រាប់គេហទំព័រណា។ បើមានអ្នកផ្សេងប្រើ ឬឆែកឆេរទូរសព្ទនេះ សូមជ្រើសរើសពាក្យសម្ងាត់វិញ។

## Logging in

account-log-in-title = ចូលគណនីរបស់អ្នក
account-log-in-name = ឈ្មោះគណនី ឬអាសយដ្ឋានអ៊ីមែល
account-log-in-name-hint = ឈ្មោះគណនីមានអក្សរ និងលេខ 8 តួ។ ដកឃ្លា ឬអក្សរតូចក៏បាន។
account-not-needed = អ្នកមិនចាំបាច់មានគណនីទេ។ មានលេខកូដគឺគ្រប់គ្រាន់ហើយ៖
account-register-link = បង្កើតគណនី
account-wrong = ឈ្មោះគណនី អាសយដ្ឋាន ឬពាក្យសម្ងាត់មិនត្រឹមត្រូវ។ សូមពិនិត្យទាំងអស់ រួចព្យាយាមម្តងទៀត។

## Making an account

account-register-title = បង្កើតគណនី
account-register-lead = បើមានគណនី អ្នកឃើញសំណើទាំងអស់របស់អ្នក ដោយមិនបាច់វាយលេខកូដ។ អ្នកមិនចាំបាច់មានគណនីទេ៖ លេខកូដនីមួយៗប្រើបានដោយគ្មានគណនី។
account-register-send = បង្កើតគណនី
account-have-one = ខ្ញុំមានគណនីហើយ៖ ចូល
account-without-mail-title = ដោយគ្មានអាសយដ្ឋានអ៊ីមែល
account-without-mail-lead = យើងបង្កើតឈ្មោះគណនី និងលេខកូដសង្គ្រោះមួយឱ្យអ្នក។ សូមកត់ទុកទាំងពីរ។ យើងមិនដឹងអ្វីផ្សេងទៀតអំពីអ្នកទេ។
account-with-mail-title = ដោយប្រើអាសយដ្ឋានអ៊ីមែល
account-with-mail-lead = យើងផ្ញើតំណមួយ។ សារនោះមិនប្រាប់ថាមកពីណា ឬអំពីអ្វីទេ ប៉ុន្តែតំណបង្ហាញអាសយដ្ឋានគេហទំព័រនេះ។ សូមប្រើអាសយដ្ឋានដែលគ្មានអ្នកផ្សេងអាន។
account-name-hint = ឈ្មោះអ្វីក៏បាន ឬមិនដាក់ក៏បាន។ មានតែអ្នកទេដែលឃើញវា។
account-password = សូមជ្រើសរើសពាក្យសម្ងាត់
account-password-hint = យ៉ាងតិច 15 តួអក្សរ។ ពាក្យពីរបីបន្តគ្នា គឺល្អ ហើយងាយចាំ។
account-mail-sent-title = សូមពិនិត្យអ៊ីមែលរបស់អ្នក
account-mail-sent-lead = យើងកំពុងផ្ញើសារទៅអាសយដ្ឋាននេះ។ តំណនៅក្នុងសារប្រើបានក្នុងរយៈពេល 24 ម៉ោង ហើយប្រើបានតែម្តង។
account-join-title = គណនីរបស់អ្នក
account-join-lead = អ្នកចូលគណនីដោយប្រើអាសយដ្ឋាននេះ៖
account-link-ended-title = តំណនេះលែងប្រើបានហើយ
account-link-ended-lead = វាហួសកំណត់ពេល ឬបានប្រើរួចហើយ។ បើអ្នកមិនទាន់មានគណនី សូមសុំតំណថ្មី។ បើមានហើយ សូមចូលគណនី។

## What is shown once

account-secrets-title = សូមកត់ទុកទាំងពីរនេះ
account-secrets-name = ឈ្មោះគណនីរបស់អ្នក
account-secrets-code = លេខកូដសង្គ្រោះរបស់អ្នក
account-secrets-once = យើងបង្ហាញលេខកូដសង្គ្រោះតែពេលនេះប៉ុណ្ណោះ ហើយរកវាឱ្យវិញមិនបានទេ។
account-secrets-name-why = អ្នកចូលគណនីដោយប្រើឈ្មោះគណនី និងពាក្យសម្ងាត់របស់អ្នក។
account-secrets-code-why = បើអ្នកភ្លេចពាក្យសម្ងាត់ លេខកូដសង្គ្រោះអាចកំណត់ពាក្យសម្ងាត់ថ្មីបានម្តង។
account-secrets-where = សូមទុកទាំងពីរនៅកន្លែងដែលមានតែអ្នករកឃើញ ហើយកុំទុកជាមួយពាក្យសម្ងាត់។
account-secrets-saved = ខ្ញុំបានរក្សាទុកទាំងពីរហើយ

## The account

account-title = គណនីរបស់អ្នក
account-back = ត្រឡប់ទៅគណនីរបស់អ្នក
account-logged-in-as = អ្នកចូលគណនីដោយប្រើ៖
account-requests = សំណើរបស់អ្នក
account-no-requests = មិនទាន់មានសំណើនៅក្នុងគណនីរបស់អ្នកទេ។
account-link = បន្ថែមសំណើមួយដោយប្រើលេខកូដ
account-link-send = បន្ថែម
account-new-request = ផ្ញើសំណើថ្មី
account-open-request = បើកសំណើនេះ
account-unlink = ដកចេញពីគណនីរបស់ខ្ញុំ
account-unlink-hint = សំណើដែលអ្នកដកចេញ មិនត្រូវបានលុបទេ។ លេខកូដរបស់វានៅតែប្រើបាន។
account-sessions-lead = បើទូរសព្ទណាមួយខាងក្រោមបានបាត់ បានឱ្យគេខ្ចី ឬមិនមែនជារបស់អ្នក៖ សូមឱ្យវាចេញពីគណនីនៅទីនេះ។ បន្ទាប់មក វាលែងបង្ហាញអ្វីទៀត។
account-sessions-then = បន្ទាប់មក សូមជ្រើសរើសពាក្យសម្ងាត់ថ្មី នៅខាងក្រោម។
account-sessions-passkey = ទូរសព្ទដែលមានលេខសម្ងាត់ឧបករណ៍ (passkey) របស់អ្នក អាចចូលគណនីម្តងទៀតបាន។
account-sessions-no-passkeys = កំណត់ពាក្យសម្ងាត់ជំនួសវិញ៖ ការនេះដកលេខសម្ងាត់ឧបករណ៍ (passkey) ចេញ
account-sessions-only = មានតែនៅទីនេះប៉ុណ្ណោះ គ្មាននៅកន្លែងផ្សេងទេ។
account-recovery-code-title = បង្កើតលេខកូដសង្គ្រោះថ្មី
account-recovery-code-lead = លេខកូដចាស់នឹងលែងប្រើបាន។ សូមវាយពាក្យសម្ងាត់របស់អ្នក ដើម្បីបន្ត។
account-recovery-code-send = បង្កើតថ្មី
account-erasure-title = លុបគណនីរបស់ខ្ញុំ
account-erasure-lead = គណនី ឈ្មោះ អាសយដ្ឋាន និងពាក្យសម្ងាត់ នឹងត្រូវលុបភ្លាមៗ ហើយជារៀងរហូត។ សំណើរបស់អ្នកនៅដដែល៖ អ្នកនៅតែអាចមើលសំណើនីមួយៗដោយលេខកូដរបស់វា។ បើអ្នកបាត់លេខកូដ គ្មាននរណារកឱ្យវិញបានទេ។
account-erasure-send = លុបគណនីរបស់ខ្ញុំ
account-erased-title = គណនីរបស់អ្នកត្រូវបានលុបហើយ
account-erased-lead = អ្នកអាចមើលសំណើរបស់អ្នកដោយលេខកូដ។

## A forgotten password

account-forgotten-code-title = ដោយប្រើលេខកូដសង្គ្រោះ
account-forgotten-mail-title = ដោយប្រើអាសយដ្ឋានអ៊ីមែល
account-forgotten-lost = បើអ្នកគ្មានទាំងពីរ គ្មាននរណាអាចបើកគណនីនេះបានទេ។ អ្នកនៅតែអាចមើលសំណើនីមួយៗដោយលេខកូដរបស់វា។
account-recovery-hint = អក្សរ និងលេខ 20 តួ។ ដកឃ្លា ឬអក្សរតូចក៏បាន។
account-reset-sent-title = សូមពិនិត្យអ៊ីមែលរបស់អ្នក
account-reset-sent-lead = បើមានគណនីដែលប្រើអាសយដ្ឋាននេះ យើងកំពុងផ្ញើតំណទៅ។ តំណនោះប្រើបានក្នុងរយៈពេលមួយម៉ោង។
account-reset-done-title = ពាក្យសម្ងាត់របស់អ្នកត្រូវបានប្តូរហើយ
account-reset-done-lead = សូមចូលគណនីឥឡូវនេះ ដោយប្រើពាក្យសម្ងាត់ថ្មី។

## What is wrong with a field

error-code-wrong-recovery = ឈ្មោះគណនី ឬលេខកូដសង្គ្រោះមិនត្រឹមត្រូវ ឬលេខកូដនោះបានប្រើរួចហើយ
error-password-not-valid = នេះមិនមែនជាពាក្យសម្ងាត់របស់អ្នកទេ
