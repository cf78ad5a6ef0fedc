# reviewed = false  (no native speaker has read this yet)

### The e-mails to those who work for an organisation. An e-mail carries a link and nothing of the case: no name, no words of
### the worker, no code. Subjects are neutral.

## A new inquiry waits. Neutral: nothing of the case, no name, no code, no word that would tell a stranger what this is about.

mail-inquiry-waiting-subject = មានអ្វីថ្មីកំពុងរង់ចាំលោកអ្នក
mail-inquiry-waiting-body = មានអ្វីថ្មីកំពុងរង់ចាំនៅក្នុងប្រអប់សាររបស់លោកអ្នក។ សូមចូលគណនី ដើម្បីអាន។ ដើម្បីសុវត្ថិភាពរបស់ទាំងអស់គ្នា សារនេះមិនបង្ហាញព័ត៌មានលម្អិតទេ។

## The foot of every message.

mail-why = លោកអ្នកទទួលបានសារនេះ ព្រោះលោកអ្នកធ្វើការជាមួយ { $organisation }។

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

# Somebody wrote back, or took a request back. Neutral, as above.
mail-reply-waiting-subject = មានអ្វីថ្មីកំពុងរង់ចាំលោកអ្នក
mail-reply-waiting-body = មានគេបានសរសេរតបមកវិញ។ សូមចូលគណនី ដើម្បីអាន។ ដើម្បីសុវត្ថិភាពរបស់ទាំងអស់គ្នា សារនេះមិនបង្ហាញព័ត៌មានលម្អិតទេ។
mail-inquiry-withdrawn-subject = មានអ្វីមួយបានផ្លាស់ប្តូរ
mail-inquiry-withdrawn-body = រឿងមួយក្នុងចំណោមរឿងដែលលោកអ្នកអាចមើលឃើញ ត្រូវបានដកវិញ។ សូមកុំទាក់ទងនរណាអំពីរឿងនោះ។ សូមចូលគណនី ដើម្បីមើលថាជារឿងណា។ ដើម្បីសុវត្ថិភាពរបស់ទាំងអស់គ្នា សារនេះមិនបង្ហាញព័ត៌មានលម្អិតទេ។

## What people like to be told

mail-urgent-waiting-subject = បន្ទាន់៖ មានអ្វីរង់ចាំអ្នក
mail-urgent-waiting-body = មានរឿងបន្ទាន់រង់ចាំក្នុងប្រអប់របស់អ្នក។ សូមចូលឥឡូវនេះ។ ដើម្បីសុវត្ថិភាពរបស់អ្នករាល់គ្នា សារនេះមិនប្រាប់លម្អិតទេ។
mail-inquiry-assigned-subject = មានអ្វីបានប្រគល់ឱ្យអ្នក
mail-inquiry-assigned-body = មិត្តរួមការងារម្នាក់បានប្រគល់រឿងមួយឱ្យអ្នក។ សូមចូលដើម្បីអាន។ ដើម្បីសុវត្ថិភាពរបស់អ្នករាល់គ្នា សារនេះមិនប្រាប់លម្អិតទេ។
mail-inquiry-overdue-subject = មានអ្វីហួសកំណត់
mail-inquiry-overdue-body = មានរឿងមួយក្នុងប្រអប់ គួរតែបានធ្វើរួចហើយ។ សូមចូលដើម្បីមើល។ ដើម្បីសុវត្ថិភាពរបស់អ្នករាល់គ្នា សារនេះមិនប្រាប់លម្អិតទេ។
mail-digest-subject = សេចក្ដីសង្ខេបរបស់អ្នក
mail-digest-body = { $count ->
   *[other] មានរឿង { $count } រង់ចាំអ្នក។ សូមចូលដើម្បីមើល។
} ដើម្បីសុវត្ថិភាពរបស់អ្នករាល់គ្នា សារនេះមិនប្រាប់លម្អិតទេ។
mail-why-digest = អ្នកទទួលសារនេះមួយថ្ងៃម្ដង ព្រោះអ្នកបានជ្រើសដូច្នេះនៅ { $organisation }។ ដើម្បីបញ្ឈប់ សូមជ្រើស “Unsubscribe” ក្នុងកម្មវិធីអ៊ីមែល ឬចូលហើយបើក “ដំណឹង”។
