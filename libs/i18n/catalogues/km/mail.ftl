# reviewed = false  (no native speaker has read this yet)

### Texts of the e-mails. An e-mail carries a link and nothing of the case: no name, no words of the
### worker, no code. Subjects are neutral.

## A new inquiry waits. Neutral: nothing of the case, no name, no code, no word that would tell a stranger what this is about.

mail-inquiry-waiting-subject = មានអ្វីថ្មីកំពុងរង់ចាំលោកអ្នក
mail-greeting = សូមជម្រាបសួរ
mail-inquiry-waiting-body = មានអ្វីថ្មីកំពុងរង់ចាំនៅក្នុងប្រអប់សាររបស់លោកអ្នក។ សូមចូលគណនី ដើម្បីអាន។ ដើម្បីសុវត្ថិភាពរបស់ទាំងអស់គ្នា សារនេះមិនបង្ហាញព័ត៌មានលម្អិតទេ។
mail-open-link = បើក Focal

## The foot of every message.

mail-why = លោកអ្នកទទួលបានសារនេះ ព្រោះលោកអ្នកធ្វើការជាមួយ { $organisation }។
mail-no-reply = សូមកុំឆ្លើយតបសារនេះ ព្រោះគ្មាននរណាអានទេ។

# A declared resolution waits for a second person.
mail-approval-waiting-subject = មានរឿងមួយកំពុងរង់ចាំការយល់ព្រមរបស់អ្នក
mail-approval-waiting-body = មិត្តរួមការងារម្នាក់បានស្នើសុំការយល់ព្រមពីមនុស្សទីពីរ។ សូមចូលគណនីរបស់អ្នក ដើម្បីពិនិត្យមើល។

# An invitation to join. The reader may never have heard of the platform: who writes is said, what it is about is not.
mail-invitation-subject = ការអញ្ជើញរបស់លោកអ្នក
mail-invitation-body = { $organisation } អញ្ជើញលោកអ្នកឱ្យចូលរួមធ្វើការជាមួយ លើគេហទំព័រនេះ។ តំណនេះប្រើបានក្នុងរយៈពេល 72 ម៉ោង ហើយប្រើបានតែម្តង។ បើលោកអ្នកមិនបានរំពឹងថានឹងទទួលសារនេះទេ សូមលុបវាចោល។
mail-password-reset-subject = ពាក្យសម្ងាត់របស់លោកអ្នក
mail-password-reset-body = មានគេបានសុំពាក្យសម្ងាត់ថ្មីសម្រាប់គណនីរបស់លោកអ្នក។ តំណនេះប្រើបានក្នុងរយៈពេលមួយម៉ោង ហើយប្រើបានតែម្តង។ បើអ្នកដែលសុំមិនមែនជាលោកអ្នកទេ សូមលុបសារនេះចោល៖ គ្មានអ្វីផ្លាស់ប្តូរទេ។
mail-why-link = លោកអ្នកទទួលបានសារនេះ ព្រោះលោកអ្នកមានគណនី ឬការអញ្ជើញ ពី { $organisation }។

# An operator made an account. Whose, the page says.
mail-account-made-subject = គណនីមួយត្រូវបានបង្កើតក្នុងអង្គការរបស់លោកអ្នក
mail-account-made-body = អ្នកដែលដំណើរការ Focal ឱ្យលោកអ្នក បានបង្កើតគណនីមួយក្នុងអង្គការរបស់លោកអ្នក ដោយគ្មានការអញ្ជើញពីលោកអ្នកណាម្នាក់ទេ។ សូមចូលគណនី ហើយមើលក្នុង «មនុស្ស» ថាជាគណនីរបស់នរណា។ បើលោកអ្នកមិនបានស្នើសុំទេ សូមបិទវា ហើយសួរពួកគេ។

# A council asks a union to belong to its network. Which council, the page says.
mail-membership-requested-subject = ក្រុមប្រឹក្សាមួយចង់សួរអង្គការរបស់លោកអ្នក
mail-membership-requested-body = ក្រុមប្រឹក្សាមួយសុំឱ្យអង្គការរបស់លោកអ្នកចូលជាសមាជិកបណ្តាញ។ គ្មានអ្វីផ្លាស់ប្តូរទេ មុនពេលអ្នកគ្រប់គ្រងគណនីម្នាក់យល់ព្រម។ សូមចូលគណនី ដើម្បីអាន និងឆ្លើយ ក្នុង «ការគ្រប់គ្រង» «បណ្តាញ»។

# What somebody logs in with was changed. It leads to the log-in page and to nothing that could be misused; what changed comes
# from codes.ftl, as a sentence.
mail-credentials-changed-subject = របៀបចូលគណនីរបស់លោកអ្នកត្រូវបានផ្លាស់ប្តូរ
mail-credentials-changed-body = { $what } ពេលវេលា៖ { $when } (UTC+7)។ បើជាលោកអ្នក ឬលោកអ្នកបានស្នើសុំ មិនចាំបាច់ធ្វើអ្វីទេ។ បើមិនមែនទេ អ្នកផ្សេងប្រហែលជាកំពុងប្រើគណនីរបស់លោកអ្នក។ សូមប្រាប់អ្នកគ្រប់គ្រងគណនីរបស់ { $organisation } ជាបន្ទាន់ ដោយផ្ទាល់ ឬតាមទូរសព្ទ ឬបើមានតែលោកអ្នកម្នាក់ សូមប្រាប់អ្នកដែលដំណើរការ Focal សម្រាប់លោកអ្នក។ បើលោកអ្នកនៅតែចូលគណនីបាន សូមជ្រើសឈ្មោះរបស់លោកអ្នកនៅខាងលើ រួច «ចេញពីគណនីនៅកន្លែងផ្សេងទាំងអស់» ហើយប្តូរពាក្យសម្ងាត់។

## Workers. Somebody else may read these: no word of who writes, and none of what about.

mail-registration-subject = តំណរបស់អ្នក
mail-registration-body = មានគេបានសុំបង្កើតគណនីដោយប្រើអាសយដ្ឋាននេះ។ បើជាអ្នក សូមបើកតំណ ហើយជ្រើសរើសពាក្យសម្ងាត់មួយ។ តំណនេះប្រើបានក្នុងរយៈពេល 24 ម៉ោង ហើយប្រើបានតែម្តង។ បើមិនមែនជាអ្នកទេ សូមលុបសារនេះចោល៖ គ្មានអ្វីកើតឡើងទេ។
mail-registration-repeated-subject = តំណរបស់អ្នក
mail-registration-repeated-body = មានគេបានសុំបង្កើតគណនីដោយប្រើអាសយដ្ឋាននេះ ប៉ុន្តែអាសយដ្ឋាននេះមានគណនី ឬការអញ្ជើញរួចហើយ។ បើជាអ្នក សូមចូលគណនី។ បើអ្នកភ្លេចពាក្យសម្ងាត់ អ្នកអាចជ្រើសរើសពាក្យសម្ងាត់ថ្មីនៅទីនោះ។ បើមិនមែនជាអ្នកទេ សូមលុបសារនេះចោល៖ គ្មានអ្វីកើតឡើងទេ។
mail-worker-password-reset-subject = តំណរបស់អ្នក
mail-worker-password-reset-body = មានគេបានសុំពាក្យសម្ងាត់ថ្មីសម្រាប់គណនីដែលប្រើអាសយដ្ឋាននេះ។ តំណនេះប្រើបានក្នុងរយៈពេលមួយម៉ោង ហើយប្រើបានតែម្តង។ បើមិនមែនជាអ្នកទេ សូមលុបសារនេះចោល៖ គ្មានអ្វីផ្លាស់ប្តូរទេ។
mail-why-worker = អ្នកទទួលបានសារនេះ ព្រោះមានគេបានវាយអាសយដ្ឋាននេះនៅលើទំព័រមួយ។
