# reviewed = false  (no native speaker has read this yet)

### Asking or reporting, the receipt, and coming back: read by a worker on a phone, perhaps in fear. Short sentences, no
### jargon, no promise that nobody can keep.

## The report: one thing per page

report-title = សួរ ឬរាយការណ៍បញ្ហា
report-step = ជំហាន { $step } ក្នុងចំណោម { $steps }
report-continue = បន្ត
report-send-now = ខ្ញុំបានប្រាប់គ្រប់គ្រាន់ហើយ៖ ផ្ញើឥឡូវនេះ
report-back = ថយក្រោយ
report-unknown-hint = អ្វីដែលអ្នកមិនដឹង ឬមិនចង់ប្រាប់ សូមទុកទទេ។
report-gone-title = អ្វីដែលអ្នកបានសរសេរពីមុន លែងមានហើយ
report-gone = អ្វីដែលមិនបានផ្ញើក្នុងរយៈពេលពីរម៉ោង យើងលុបចោល ដើម្បីសុវត្ថិភាពរបស់អ្នក។ អ្វីដែលអ្នកទើបតែបានសរសេរ នៅតែមាន។ សូមបំពេញអ្វីៗផ្សេងទៀតម្តងទៀត។
danger-first = បើអ្នកកំពុងមានគ្រោះថ្នាក់ សូមទូរសព្ទទៅលេខសង្គ្រោះបន្ទាន់ក្នុងតំបន់ជាមុនសិន ឬទៅអ្នកដែលអ្នកទុកចិត្ត។

report-place = កន្លែងដែលអ្នកនៅ
report-danger = ឥឡូវនេះ តើអ្នកកំពុងមានគ្រោះថ្នាក់ឬទេ?
report-danger-hint = បើអ្នកឆ្លើយ «បាទ/ចាស» សាររបស់អ្នកត្រូវបានសម្គាល់ថាបន្ទាន់។ ប៉ុន្តែសហជីពអាចត្រូវការពេលច្រើនម៉ោងដើម្បីឆ្លើយ។
report-country-now = ឥឡូវនេះអ្នកនៅប្រទេសណា?
report-country-of-origin = អ្នកមកពីប្រទេសណា?
report-nationality = អ្នកជាពលរដ្ឋប្រទេសណា?
report-nationality-hint = សូមឆ្លើយតែបើវាមិនមែនជាប្រទេសដែលអ្នកមកពី។
report-migration-stage = ឥឡូវនេះ តើចម្លើយណាត្រូវនឹងអ្នកជាងគេ?
report-unions-there = សហជីពនៅ { $country } ក៏ជួយមនុស្សនៅទីនោះដែរ។ អ្នកអាចបន្តនៅទីនេះ ឬសរសេរទៅសហជីពមួយខាងក្រោមជំនួសវិញ៖

report-about = បញ្ហា ឬសំណួររបស់អ្នក
report-submitter = អ្នកណាកំពុងសរសេរ?
report-topic = អំពីរឿងអ្វី?
report-topic-wrong = មានបញ្ហាមិនត្រឹមត្រូវ
report-topic-question = ខ្ញុំមានសំណួរ
report-action = តើអ្នកចង់ឱ្យយើងធ្វើអ្វី?

report-what = អ្វីបានកើតឡើង
report-message = សូមប្រាប់យើងតាមពាក្យរបស់អ្នក
report-message-hint = សរសេរជាភាសាណាក៏បាន។ តើមានអ្វីកើតឡើង នៅទីណា ពេលណា? អ្នកណាធ្វើ? សូមកុំសរសេរអ្វីដែលអាចធ្វើឱ្យអ្នកមានគ្រោះថ្នាក់។

report-work = ការងាររបស់អ្នក និងអំពីអ្នក
report-work-lead = វាជួយឱ្យសហជីពធ្វើការបានលឿនជាង។
report-sector = តើជាការងារប្រភេទអ្វី?
report-occupation = តើអ្នកធ្វើការជាអ្វី?
report-employer = តើនិយោជករបស់អ្នកជានរណា?
report-employer-hint = ឈ្មោះក្រុមហ៊ុន ឬឈ្មោះមនុស្ស និងទីក្រុង តាមដែលអ្នកដឹង។
report-agency = តើទីភ្នាក់ងារ ឬមេខ្យល់ណា បានរកការងារនេះឱ្យអ្នក?
report-work-began = តើអ្នកបានចាប់ផ្តើមធ្វើការពីពេលណា?
report-work-ended = តើអ្នកបានឈប់ធ្វើការពីពេលណា?
report-work-ended-hint = បើអ្នកនៅតែធ្វើការនៅទីនោះ សូមទុកទទេ។
report-day = ថ្ងៃទី
report-month = ខែ
report-year = ឆ្នាំ
report-you = អំពីអ្នក
report-you-hint = វាជួយឱ្យយើងដឹងថា អ្នកណាត្រូវការជំនួយ។ អ្នកមិនចាំបាច់ឆ្លើយទេ។
report-sex = ភេទ
report-age-group = អាយុ
report-marital-status = ស្ថានភាពគ្រួសារ
report-education = កម្រិតសិក្សាខ្ពស់បំផុតដែលអ្នកបានរៀនចប់

report-contact = របៀបទាក់ទងអ្នកដោយសុវត្ថិភាព
report-contact-method = តើយើងអាចទាក់ទងអ្នកតាមអ្វី?
report-contact-method-hint = សូមជ្រើសរើសតែមធ្យោបាយណាដែលគ្មានអ្នកផ្សេងអាន ឬឮ។
report-contact-value = លេខ អាសយដ្ឋានអ៊ីមែល ឬគណនី
report-contact-value-hint = បើមិនចង់ឱ្យយើងទាក់ទង សូមទុកចន្លោះនេះទទេ។ បើជាអាសយដ្ឋានអ៊ីមែល យើងសរសេរទៅតែថា មានដំណឹងថ្មីប៉ុណ្ណោះ។
report-safe-times = ពេលណាមានសុវត្ថិភាព?
report-safe-times-hint = ឧទាហរណ៍៖ ថ្ងៃអាទិត្យ ក្រោយម៉ោង 6 ល្ងាច។ សូមកុំប្រាប់ថាអ្នកជានរណា។
report-may-say-union = បើអ្នកផ្សេងលើកទូរសព្ទ តើយើងអាចប្រាប់ថា សហជីពជាអ្នកទូរសព្ទមក បានឬទេ?
report-may-leave-message = បើគ្មាននរណាលើកទូរសព្ទ តើយើងអាចទុកសារ បានឬទេ?
report-name = ឈ្មោះ
report-name-hint = ឈ្មោះណាក៏បាន ដែលយើងអាចហៅអ្នក។
report-language = តើយើងគួរឆ្លើយជាភាសាអ្វី?
report-interpreter-needed = ខ្ញុំត្រូវការអ្នកបកប្រែ ពេលយើងនិយាយគ្នា
report-own = សំណួរបន្ថែមពី { $organisation }
report-own-lead = អ្នកមិនចាំបាច់ឆ្លើយសំណួរទាំងនេះទេ។ អ្វីដែលអ្នកមិនដឹង ឬមិនចង់ប្រាប់ សូមទុកទទេ។
report-own-attach = បន្ថែមរូបថត ឬឯកសារ

report-check = ពិនិត្យ រួចផ្ញើ
report-check-lead = មិនទាន់បានផ្ញើអ្វីនៅឡើយទេ។ សូមពិនិត្យមើលម្តងទៀត។
report-change = កែ
report-not-answered = មិនបានឆ្លើយ
report-excluded = តើមានសហជីពណា ដែលអ្នកមិនចង់ឱ្យឃើញសារនេះឬទេ?
report-excluded-hint = សាររបស់អ្នកទៅ { $organisation }។ បើថ្ងៃណាមួយត្រូវបញ្ជូនវាបន្ត យើងសួរអ្នកជាមុនសិន ហើយមិនបញ្ជូនទៅសហជីពដែលអ្នកគូសនៅទីនេះឡើយ។
report-consent = ការយល់ព្រមរបស់អ្នក
report-notice = { $organisation } រក្សាទុកចម្លើយ និងពាក្យរបស់អ្នកដោយមានការការពារ ហើយប្រើវាតែដើម្បីជួយអ្នក។
report-consent-store = ខ្ញុំយល់ព្រមឱ្យ { $organisation } រក្សាទុកអ្វីដែលខ្ញុំបានសរសេរ ដើម្បីជួយខ្ញុំ
report-consent-statistics = ខ្ញុំយល់ព្រមឱ្យរាប់ខ្ញុំក្នុងស្ថិតិ
report-consent-statistics-hint = មានតែតួលេខប៉ុណ្ណោះដែលចេញពីសហជីព។ អ្នកទទួលបានជំនួយ ទោះយល់ព្រម ឬអត់ក៏ដោយ។
report-send = ផ្ញើ

error-in-danger-now-required = សូមប្រាប់ថា ឥឡូវនេះអ្នកកំពុងមានគ្រោះថ្នាក់ឬទេ
error-message-required = សូមប្រាប់យើងថាមានអ្វីកើតឡើង
error-country-now-required = សូមជ្រើសរើសប្រទេសដែលអ្នកកំពុងនៅ
error-topic-required = សូមជ្រើសរើសថាអំពីរឿងអ្វី
error-submitter-required = សូមជ្រើសរើសថាអ្នកណាកំពុងសរសេរ
error-action-requested-required = សូមជ្រើសរើសអ្វីដែលអ្នកចង់ឱ្យយើងធ្វើ
error-contact-value-required = សូមដាក់លេខ អាសយដ្ឋានអ៊ីមែល ឬគណនី ឬជ្រើសថាអ្នកនឹងពិនិត្យដោយលេខកូដ
error-work-began-year-not-a-date = តើអ្នកបានចាប់ផ្តើមធ្វើការពីពេលណា? សូមវាយឆ្នាំ ដូចជា 2026 ហើយជ្រើសរើសខែ បើអ្នកដឹង
error-work-ended-year-not-a-date = តើអ្នកបានឈប់ធ្វើការពីពេលណា? សូមវាយឆ្នាំ ដូចជា 2026 ហើយជ្រើសរើសខែ បើអ្នកដឹង
error-work-ended-year-before-beginning = ពេលឈប់ធ្វើការ មិនអាចនៅមុនពេលចាប់ផ្តើមទេ។ សូមពិនិត្យពេលទាំងពីរ
error-consent-to-store-must-be-true = យើងអាចជួយបាន លុះត្រាតែយើងអាចរក្សាទុកអ្វីដែលអ្នកសរសេរ។ បើអ្នកយល់ព្រម សូមគូសប្រអប់នេះ
error-code-wrong-code = លេខកូដនេះបើកអ្វីមិនបានទេ។ សូមពិនិត្យអក្សរ និងលេខនីមួយៗ រួចព្យាយាមម្តងទៀត

## The receipt

done-title = យើងបានទទួលសាររបស់អ្នកហើយ
done-danger-title = អ្នកបានប្រាប់ថា អ្នកកំពុងមានគ្រោះថ្នាក់
done-danger-trusted = សូមប្រាប់អ្នកដែលអ្នកទុកចិត្តថាអ្នកនៅទីណា។ សាររបស់អ្នកត្រូវបានសម្គាល់ថាបន្ទាន់។
done-code = លេខកូដរបស់អ្នក
done-reference = លេខសំណើរបស់អ្នក៖
done-copy = ចម្លងលេខកូដ
done-copied = បានចម្លងលេខកូដហើយ
done-picture = រក្សាទុកជារូប
done-print = បោះពុម្ពលើក្រដាស
done-saved = ខ្ញុំបានរក្សាទុកលេខកូដរបស់ខ្ញុំហើយ
report-saved-title = លេខកូដរបស់អ្នកលែងបង្ហាញទៀតហើយ
report-saved = ឥឡូវនេះ មានតែអ្នកទេ ដែលមានលេខកូដនេះ។ អ្នកអាចចូលមើលវិញដោយលេខកូដបានគ្រប់ពេល ដើម្បីមើលថាសំណើរបស់អ្នកដល់ណាហើយ សរសេរមកយើង ឬផ្ញើរូបថត។
done-save = សូមរក្សាទុកលេខកូដនេះឥឡូវ។ យើងបង្ហាញវាតែម្តងគត់ ហើយរកវាឱ្យវិញមិនបានទេ។
done-save-how = សូមកត់វាទុក ឬថតរូបវា ហើយលាក់រូបនោះ។ មានតែលេខកូដនេះទេ ដែលអាចឱ្យអ្នកមើលថាសំណើរបស់អ្នកដល់ណាហើយ។
done-next-title = បន្ទាប់ពីនេះ
done-next-read = បុគ្គលិកម្នាក់របស់ { $organisation } នឹងអានសាររបស់អ្នក យ៉ាងយូរត្រឹមថ្ងៃទី { $until }។
done-next-contact = អ្នកនោះនឹងទាក់ទងអ្នកតាមរបៀបដែលអ្នកបានជ្រើស ដើម្បីយល់ថាអ្នកត្រូវការអ្វី។ អ្នកមិនចាំបាច់បង្ហាញភស្តុតាងទេ។
done-next-code-only = យើងមិនទាក់ទងអ្នកទេ។ សូមចូលមើលវិញដោយលេខកូដ។
done-next-return = អ្នកអាចចូលមើលវិញដោយលេខកូដបានគ្រប់ពេល។
done-leave = ពេលរួចរាល់ សូមចុច «ចាកចេញ»។
