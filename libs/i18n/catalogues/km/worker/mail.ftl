# reviewed = false  (no native speaker has read this yet)

### The e-mails to workers, and what every e-mail says. Somebody else may read these: no word of who writes, and none of what
### about.

mail-greeting = សូមជម្រាបសួរ
mail-open-link = បើក Focal
mail-no-reply = សូមកុំឆ្លើយតបសារនេះ ព្រោះគ្មាននរណាអានទេ។

## Workers. Somebody else may read these: no word of who writes, and none of what about.

mail-registration-subject = តំណរបស់អ្នក
mail-registration-body = មានគេបានសុំបង្កើតគណនីដោយប្រើអាសយដ្ឋាននេះ។ បើជាអ្នក សូមបើកតំណ ហើយជ្រើសរើសពាក្យសម្ងាត់មួយ។ តំណនេះប្រើបានក្នុងរយៈពេល 24 ម៉ោង ហើយប្រើបានតែម្តង។ បើមិនមែនជាអ្នកទេ សូមលុបសារនេះចោល៖ គ្មានអ្វីកើតឡើងទេ។
mail-registration-repeated-subject = តំណរបស់អ្នក
mail-registration-repeated-body = មានគេបានសុំបង្កើតគណនីដោយប្រើអាសយដ្ឋាននេះ ប៉ុន្តែអាសយដ្ឋាននេះមានគណនី ឬការអញ្ជើញរួចហើយ។ បើជាអ្នក សូមចូលគណនី។ បើអ្នកភ្លេចពាក្យសម្ងាត់ អ្នកអាចជ្រើសរើសពាក្យសម្ងាត់ថ្មីនៅទីនោះ។ បើមិនមែនជាអ្នកទេ សូមលុបសារនេះចោល៖ គ្មានអ្វីកើតឡើងទេ។
mail-worker-password-reset-subject = តំណរបស់អ្នក
mail-worker-password-reset-body = មានគេបានសុំពាក្យសម្ងាត់ថ្មីសម្រាប់គណនីដែលប្រើអាសយដ្ឋាននេះ។ តំណនេះប្រើបានក្នុងរយៈពេលមួយម៉ោង ហើយប្រើបានតែម្តង។ បើមិនមែនជាអ្នកទេ សូមលុបសារនេះចោល៖ គ្មានអ្វីផ្លាស់ប្តូរទេ។
mail-why-worker = អ្នកទទួលបានសារនេះ ព្រោះមានគេបានវាយអាសយដ្ឋាននេះនៅលើទំព័រមួយ។
mail-news-subject = មានដំណឹងថ្មី
mail-news-body = មានដំណឹងថ្មីសម្រាប់អ្នក។ សូមបើកតំណ ពេលអ្នកនៅម្នាក់ឯង ហើយវាយលេខកូដរបស់អ្នកនៅទីនោះ។
mail-why-news = អ្នកបានសុំឱ្យផ្ញើសារមកអាសយដ្ឋាននេះ ពេលមានដំណឹងថ្មី។ អ្នកអាចកែប្រែវាបាន នៅលើទំព័រដដែលនោះ។
