# reviewed = false  (no native speaker has read this yet)

### Coming back to a request: read by a worker on a phone, perhaps in fear. Short sentences, no jargon, no promise that
### nobody can keep.

## Coming back

return-title = ចូលមើលវិញដោយលេខកូដ
return-code = លេខកូដរបស់អ្នក
return-code-hint = អក្សរ និងលេខ 16 តួ។ ដកឃ្លា ឬអក្សរតូចក៏បាន។
return-send = បង្ហាញសំណើរបស់ខ្ញុំ
return-lost = គ្មាននរណារកលេខកូដដែលបាត់ឃើញទេ។ បើអ្នកបានបាត់លេខកូដ សូមផ្ញើសារថ្មី។
progress-title = សំណើរបស់អ្នក
progress-reference = លេខសំណើរបស់អ្នក៖
progress-steps = អ្វីដែលបានកើតឡើងមកដល់ពេលនេះ
next-title = អ្វីដែលនឹងកើតឡើងបន្ទាប់
next-urgent = បុគ្គលិកម្នាក់របស់សហជីពនឹងចាត់ការរឿងនេះ មុនថ្ងៃទី { $until }។
next-triage = បុគ្គលិកម្នាក់របស់សហជីពនឹងអានសំណើរបស់អ្នក យ៉ាងយូរត្រឹមថ្ងៃទី { $until }។
next-verify = សហជីពនឹងឱ្យចម្លើយដល់អ្នក យ៉ាងយូរត្រឹមថ្ងៃទី { $until }។
next-update = យ៉ាងយូរត្រឹមថ្ងៃទី { $until } សហជីពនឹងប្រាប់អ្នកថា រឿងនេះដល់ណាហើយ។
next-overdue = ជំហាននេះគួរតែបានធ្វើរួច យ៉ាងយូរត្រឹមថ្ងៃទី { $until } ប៉ុន្តែមិនទាន់រួចទេ។ យើងកំពុងរំលឹកអ្នកដែលទទួលខុសត្រូវ។
progress-come-back = អ្នកអាចចូលមើលវិញដោយលេខកូដបានគ្រប់ពេល។
progress-submitted = បានទទួល
progress-verified = បានទាក់ទង ហើយយល់សំណើច្បាស់
progress-not-taken-further = មិនបានបន្ត
progress-complaint-filed = បានដាក់ពាក្យបណ្តឹង
progress-accepted = បានទទួលយកពាក្យបណ្តឹង
progress-monitored = មានគេកំពុងដោះស្រាយ
progress-resolution-declared = បានរាយការណ៍ថាមានដំណោះស្រាយ
progress-resolved = បានដោះស្រាយរួច
progress-means-submitted = បុគ្គលិកម្នាក់របស់សហជីពនឹងអានវា។
progress-means-verified = សហជីពបានយល់ថាអ្នកត្រូវការអ្វី ហើយនឹងសម្រេចជាមួយអ្នកថាត្រូវធ្វើអ្វី។
progress-means-not-taken-further = សហជីពមិនអាចបន្តសំណើនេះបានទេ។ អ្នកអាចផ្ញើសារថ្មីបានគ្រប់ពេល។
progress-means-complaint-filed = សហជីពបានដាក់ពាក្យបណ្តឹង ដូចដែលបានព្រមព្រៀងជាមួយអ្នក។
progress-means-accepted = សហជីពបានទទួលយកពាក្យបណ្តឹងនេះ។ មានបុគ្គលិកម្នាក់ទទួលខុសត្រូវ។
progress-means-monitored = សហជីពកំពុងតាមដានពាក្យបណ្តឹង ហើយកត់ត្រាជំហាននីមួយៗ។
progress-means-resolution-declared = សហជីពគិតថាបានដោះស្រាយហើយ។ បុគ្គលិកម្នាក់ទៀតកំពុងពិនិត្យ។
progress-means-resolved = ពាក្យបណ្តឹងត្រូវបានដោះស្រាយរួច។ បើនៅមានបញ្ហា សូមផ្ញើសារថ្មី។
progress-opened-in-emergency = បានអានពេលចាំបាច់បន្ទាន់
progress-means-opened-in-emergency = បុគ្គលិកម្នាក់របស់សហជីពបានអានសំណើរបស់អ្នក ព្រោះមានការចាំបាច់។ ជាធម្មតា គាត់មិនធ្វើការលើសំណើនេះទេ។
progress-asked = សហជីពមានសំណួរសួរអ្នក
progress-means-asked = សូមអានសំណួរខាងក្រោម ហើយឆ្លើយ។ សហជីពកំពុងរង់ចាំចម្លើយរបស់អ្នក។
progress-answered = សហជីពបានឆ្លើយហើយ
progress-means-answered = ចម្លើយមាននៅខាងក្រោម។ បើវាមិនបានជួយអ្នក សូមសរសេរមកម្តងទៀត៖ សហជីពនឹងមើលសំណើរបស់អ្នកម្តងទៀត។
progress-reopened = កំពុងមើលម្តងទៀត
progress-means-reopened = សហជីពកំពុងមើលសំណើរបស់អ្នកម្តងទៀត។
progress-withdrawn = អ្នកបានដកសំណើវិញ
progress-means-withdrawn = សហជីពមិនធ្វើអ្វីទៀតលើសំណើនេះទេ។ បើអ្នកប្តូរគំនិត សូមសរសេរនៅខាងក្រោម។

## What was written to and fro

request-messages = សារ
request-no-messages = មិនទាន់មានសារនៅឡើយទេ។
request-from-you = អ្នក
request-translation = ការបកប្រែ៖
request-write = សរសេរទៅ { $organisation }
request-write-hint = សរសេរជាភាសាណាក៏បាន។ សូមកុំសរសេរអ្វីដែលអាចធ្វើឱ្យអ្នកមានគ្រោះថ្នាក់។
request-write-send = ផ្ញើ
request-written = សាររបស់អ្នកបានទៅដល់ហើយ។

## What the worker may change

request-contact-title = របៀបដែលយើងអាចទាក់ទងអ្នក
request-contact-now = ឥឡូវនេះ៖ { $method }
request-contact-language = យើងឆ្លើយជាភាសា៖ { $language }
request-contact-change = កែប្រែ
request-contact-lead = អ្វីដែលអ្នកប្រាប់នៅទីនេះ ជំនួសអ្វីទាំងអស់ដែលអ្នកបានប្រាប់ពីមុន អំពីរបៀបទាក់ទងអ្នក។ ដើម្បីសុវត្ថិភាពរបស់អ្នក យើងមិនបង្ហាញអ្វីដែលអ្នកបានប្រាប់ពីមុនទេ។
request-contact-send = រក្សាទុក
request-contact-saved = បានរក្សាទុកហើយ។
request-consents-title = អ្វីដែលអ្នកបានយល់ព្រម
request-consent-stored = យើងរក្សាទុកអ្វីដែលអ្នកបានសរសេរ ដើម្បីជួយអ្នក។ អ្នកបានយល់ព្រមនៅថ្ងៃទី { $day }។
request-consent-counted = អ្នកត្រូវបានរាប់ក្នុងស្ថិតិ។ មានតែតួលេខប៉ុណ្ណោះដែលចេញពីសហជីព។
request-consent-not-counted = អ្នកមិនត្រូវបានរាប់ក្នុងស្ថិតិទេ។
request-count-me = សូមរាប់ខ្ញុំ
request-do-not-count-me = សូមកុំរាប់ខ្ញុំទៀត
request-stop-title = បញ្ឈប់
request-withdraw = ដកសំណើរបស់ខ្ញុំវិញ
request-withdraw-lead = សហជីពមិនធ្វើអ្វីទៀតលើសំណើនេះ ហើយមិនទាក់ទងអ្នកទេ។ អ្វីដែលអ្នកបានសរសេរនៅតែមាន ដើម្បីឱ្យអ្នកអាចប្តូរគំនិតបាន។ បើមិនចង់ឱ្យវានៅសល់ទេ សូមលុបសំណើជំនួសវិញ។
request-withdraw-send = ដកវិញ
request-erase = លុបសំណើរបស់ខ្ញុំ
request-erase-lead = ពាក្យទាំងអស់ត្រូវបានលុបជារៀងរហូត។ គ្មាននរណាអាចអានវាម្តងទៀតបានទេ៖ អ្នកក៏មិនបាន សហជីពក៏មិនបាន។ លេខកូដរបស់អ្នកនឹងលែងបើកអ្វីបានទៀត។ អ្វីដែលសហជីពបានប្រាប់អ្នកផ្សេងរួចហើយ មិនអាចយកមកវិញបានទេ។
request-erase-send = លុបជារៀងរហូត
request-erased-title = សំណើរបស់អ្នកត្រូវបានលុបហើយ
request-erased = គ្មាននរណាអាចអានវាបានទៀតទេ។ លេខកូដរបស់អ្នកលែងបើកអ្វីបានហើយ។ អ្នកអាចបោះវាចោលបាន។
request-is-complaint = សហជីពបានដាក់ពាក្យបណ្តឹងតាមសំណើនេះហើយ។ បើចង់បញ្ឈប់ ឬចង់ឱ្យលុបវា សូមសរសេរទៅសហជីពនៅខាងលើ។
request-keep = ទេ ថយក្រោយ
request-close = បិទទំព័រសំណើរបស់ខ្ញុំ
request-closes = បើគ្មានអ្វីត្រូវបានធ្វើក្នុងរយៈពេល 15 នាទី វាក៏បិទដោយខ្លួនឯងដែរ។
request-closed-title = សូមវាយលេខកូដរបស់អ្នកម្តងទៀត
request-closed = ដើម្បីសុវត្ថិភាពរបស់អ្នក ទំព័រសំណើបិទដោយខ្លួនឯង ពេលអ្នកមិនធ្វើអ្វីអស់ 15 នាទី។
request-closed-kept = ដើម្បីសុវត្ថិភាពរបស់អ្នក ទំព័រសំណើបិទដោយខ្លួនឯង ពេលអ្នកមិនធ្វើអ្វីអស់ 15 នាទី។ អ្វីដែលអ្នកទើបសរសេរ មិនទាន់បានផ្ញើទេ៖ សូមវាយលេខកូដ ហើយវានឹងមានម្តងទៀត។
error-text-required = សូមសរសេរអ្វីមួយសិន

proof-title = លិខិតបញ្ជាក់ថាបានដាក់សំណើ
proof-received = { $organisation } បានទទួលសំណើដែលមានលេខនេះហើយ។
proof-number = លេខ
proof-at = បានទទួល
proof-state = ដំណាក់កាលឥឡូវ
proof-union = សហជីព
proof-made = លិខិតនេះបង្កើតនៅ
proof-check = ដើម្បីពិនិត្យលិខិតនេះ សូមសួរ { $organisation } ហើយប្រាប់លេខ។
proof-meaning = លិខិតនេះបង្ហាញថាសំណើត្រូវបានទទួល។ វាមិនបញ្ជាក់ថាអ្វីដែលបានរាយការណ៍ពិតឬអត់ទេ។
proof-hint = លិខិតមានលេខ កាលបរិច្ឆេទ ដំណាក់កាលឥឡូវ និងសហជីព ជាភាសាអង់គ្លេសផង សម្រាប់បង្ហាញស្ថានទូត តុលាការ ឬសហជីពផ្សេង។ ក្នុងនោះគ្មានឈ្មោះ ពាក្យ និងលេខកូដរបស់អ្នកទេ។ ប៉ុន្តែអ្នកណាដែលឃើញវាក្នុងទូរស័ព្ទអ្នក អាចដឹងថាអ្នកបានសុំជំនួយពីសហជីព។
proof-save = រក្សាទុកលិខិតបញ្ជាក់ (PDF)
