# reviewed = false  (no native speaker has read this yet)

### Labels of the code lists of the inquiry form, and of what a worker reads otherwise. One message per code; the id is the
### list, a hyphen and the code, in lower case and with "-" for "_". Countries are in countries/*.json.

## Answers that every list of level 1 also offers. Given once for all lists.

answer-prefer-not-to-say = មិនចង់ប្រាប់
answer-unknown = មិនដឹង
answer-not-asked = មិនបានសួរ

## SUBMITTER: who writes. Focal's own list.

submitter-worker = ពលករផ្ទាល់
submitter-family = គ្រួសារ
submitter-representative = មិត្តភក្តិ ឬអ្នកតំណាង
submitter-union-or-ngo = សហជីព ឬអង្គការ
submitter-witness = សាក្សី

## LANGUAGE: BCP 47 tags, lower case.

language-en = អង់គ្លេស
language-km = ខ្មែរ
language-lo = ឡាវ
language-th = ថៃ
language-my = ភូមា
language-vi = វៀតណាម
language-id = ឥណ្ឌូណេស៊ី
language-ms = ម៉ាឡេ
language-fil = ហ្វ៊ីលីពីន
language-tet = តេទុំ

## SEX. Focal's own list.

sex-female = ស្រី
sex-male = ប្រុស
sex-another = ផ្សេងទៀត

## AGE_GROUP: Focal's own bands, which roll up to the five- and ten-year bands of labour force statistics. Under 18 starts child safeguarding.

age-group-under-15 = ក្រោម 15 ឆ្នាំ
age-group-15-17 = 15 ដល់ 17 ឆ្នាំ
age-group-18-24 = 18 ដល់ 24 ឆ្នាំ
age-group-25-29 = 25 ដល់ 29 ឆ្នាំ
age-group-30-34 = 30 ដល់ 34 ឆ្នាំ
age-group-35-39 = 35 ដល់ 39 ឆ្នាំ
age-group-40-44 = 40 ដល់ 44 ឆ្នាំ
age-group-45-54 = 45 ដល់ 54 ឆ្នាំ
age-group-55-64 = 55 ដល់ 64 ឆ្នាំ
age-group-65-plus = 65 ឆ្នាំឡើងទៅ

## MARITAL. Focal's own list.

marital-never-married = នៅលីវ
marital-married = រៀបការហើយ
marital-cohabiting = រស់នៅជាមួយគ្នា មិនបានរៀបការ
marital-separated = រស់នៅបែកគ្នា
marital-divorced = លែងលះ
marital-widowed = ពោះម៉ាយ ឬមេម៉ាយ

## EDUCATION: the highest level completed. UNESCO ISCED 2011.

education-0 = មិនបានរៀន ឬត្រឹមមត្តេយ្យ
education-1 = បឋមសិក្សា
education-2 = មធ្យមសិក្សាបឋមភូមិ (អនុវិទ្យាល័យ)
education-3 = មធ្យមសិក្សាទុតិយភូមិ (វិទ្យាល័យ)
education-4 = វគ្គសិក្សាក្រោយវិទ្យាល័យ
education-5 = ឧត្តមសិក្សារយៈពេលខ្លី (បរិញ្ញាបត្ររង)
education-6 = បរិញ្ញាបត្រ
education-7 = បរិញ្ញាបត្រជាន់ខ្ពស់
education-8 = បណ្ឌិត

## OCCUPATION: ILO ISCO-08. Major groups 0 to 9, then the quick picks (unit groups).

occupation-0 = កងកម្លាំងប្រដាប់អាវុធ
occupation-1 = អ្នកគ្រប់គ្រង
occupation-2 = អ្នកជំនាញវិជ្ជាជីវៈ
occupation-3 = អ្នកបច្ចេកទេស និងជំនួយការវិជ្ជាជីវៈ
occupation-4 = បុគ្គលិកការិយាល័យ
occupation-5 = អ្នកធ្វើការផ្នែកសេវា និងលក់
occupation-6 = អ្នកជំនាញកសិកម្ម ព្រៃឈើ និងនេសាទ
occupation-7 = ជាង និងសិប្បករ
occupation-8 = អ្នកបញ្ជាម៉ាស៊ីន អ្នកបើកបរ និងអ្នកដំឡើងគ្រឿង
occupation-9 = ការងារមិនទាមទារជំនាញ
occupation-9111 = អ្នកធ្វើការងារផ្ទះ ឬសម្អាតផ្ទះ
occupation-5152 = អ្នកមើលការខុសត្រូវការងារផ្ទះ
occupation-5311 = អ្នកមើលថែក្មេង
occupation-5322 = អ្នកថែទាំមនុស្សចាស់ ឬអ្នកជំងឺតាមផ្ទះ
occupation-6222 = អ្នកនេសាទទឹកសាប ឬជិតឆ្នេរ
occupation-6223 = អ្នកនេសាទសមុទ្រជ្រៅ
occupation-9216 = កម្មករនេសាទ ឬចិញ្ចឹមត្រី
occupation-9313 = កម្មករសំណង់
occupation-8153 = កម្មករកាត់ដេរ
occupation-8212 = កម្មករដំឡើងគ្រឿងអេឡិចត្រូនិក
occupation-9329 = កម្មកររោងចក្រ
occupation-9412 = អ្នកជួយការងារផ្ទះបាយ
occupation-8350 = នាវិកលើនាវា

## SECTOR: United Nations ISIC Rev.4, sections A to U, in short names.

sector-a = កសិកម្ម ព្រៃឈើ និងនេសាទ
sector-b = រ៉ែ និងការយកថ្ម
sector-c = រោងចក្រ និងកម្មន្តសាល
sector-d = អគ្គិសនី និងឧស្ម័ន
sector-e = ទឹកស្អាត លូ និងសំណល់
sector-f = សំណង់
sector-g = ជំនួញ លក់ដុំ លក់រាយ និងជួសជុលយានយន្ត
sector-h = ដឹកជញ្ជូន និងឃ្លាំង
sector-i = សណ្ឋាគារ និងភោជនីយដ្ឋាន
sector-j = ព័ត៌មាន និងគមនាគមន៍
sector-k = ហិរញ្ញវត្ថុ និងធានារ៉ាប់រង
sector-l = អចលនទ្រព្យ
sector-m = សេវាវិជ្ជាជីវៈ វិទ្យាសាស្ត្រ និងបច្ចេកទេស
sector-n = សេវារដ្ឋបាល និងសេវាគាំទ្រ
sector-o = រដ្ឋបាលសាធារណៈ និងការពារជាតិ
sector-p = អប់រំ
sector-q = សុខាភិបាល និងសង្គមកិច្ច
sector-r = សិល្បៈ ការកម្សាន្ត និងលំហែ
sector-s = សេវាផ្សេងៗ
sector-t = ការងារក្នុងផ្ទះគេ
sector-u = អង្គការអន្តរជាតិ

## STAGE: where in the migration the worker is. Focal's own list.

stage-considering = កំពុងគិតចង់ទៅក្រៅប្រទេស
stage-recruitment = កំពុងដាក់ពាក្យ ឬកំពុងត្រូវបានជ្រើសរើស
stage-transit = កំពុងធ្វើដំណើរ
stage-employed-abroad = កំពុងធ្វើការនៅក្រៅប្រទេស
stage-contract-ended-abroad = នៅក្រៅប្រទេស តែការងារចប់ហើយ
stage-detained = កំពុងជាប់ឃុំ
stage-returned = បានត្រឡប់មកស្រុកវិញហើយ
stage-family-at-home = គ្រួសារពលករ នៅស្រុកកំណើត

## CONTACT: how we may reach the worker. Focal's own list; names of services are not translated.

contact-code-only = សូមកុំទាក់ទងមកខ្ញុំ ខ្ញុំនឹងពិនិត្យដោយប្រើលេខកូដ
contact-call = ហៅទូរសព្ទ
contact-sms = ផ្ញើសារ SMS
contact-whatsapp = WhatsApp
contact-line = LINE
contact-viber = Viber
contact-telegram = Telegram
contact-messenger = Messenger
contact-zalo = Zalo
contact-email = អ៊ីមែល
contact-trusted-person = តាមរយៈអ្នកដែលខ្ញុំទុកចិត្ត

## ACTION: what the worker asks for. Focal's own list.

action-information = សុំព័ត៌មាន
action-advice = សុំយោបល់
action-file-complaint = ជួយដាក់ពាក្យបណ្តឹង
action-talk-to-employer = ជួយនិយាយជាមួយនិយោជក
action-refer = ណែនាំទៅអ្នកដែលអាចជួយបាន
action-urgent-help = ជួយជាបន្ទាន់
action-return-home = ជួយឱ្យបានត្រឡប់ទៅស្រុកវិញ
action-trace-missing-person = ជួយរកអ្នកដែលបាត់ខ្លួន
action-join-union = ចូលជាសមាជិកសហជីព
action-record-anonymously = គ្រាន់តែកត់ត្រាទុក ដោយមិនដាក់ឈ្មោះ

## TOPIC: the groups of VIOLATION (something is wrong), then the values of INFO (a question). Focal's own lists.

topic-recruitment = ថ្លៃសេវា មេខ្យល់ ឬការងារបោកប្រាស់
topic-pay = ប្រាក់ឈ្នួល
topic-conditions = ម៉ោងធ្វើការ សុវត្ថិភាព ឬកន្លែងស្នាក់នៅ
topic-freedom = ត្រូវគេយកលិខិតឆ្លងដែន បង្ខាំង ឬបង្ខំឱ្យធ្វើការ
topic-violence = អំពើហិង្សា ការរំលោភបំពាន ឬការរើសអើង
topic-termination = ត្រូវគេបញ្ឈប់ពីការងារ លុបប័ណ្ណការងារ ឬចាប់ខ្លួន
topic-association = ត្រូវគេធ្វើបាប ព្រោះចូលសហជីព ឬហ៊ាននិយាយ
topic-welfare = ជំងឺ បាត់ខ្លួន ស្លាប់ ឬចង់ទៅស្រុកវិញ
topic-rights = សិទ្ធិរបស់ខ្ញុំនៅកន្លែងធ្វើការ
topic-procedures = របៀបទៅ ធ្វើការ ឬត្រឡប់មកវិញ
topic-documents = លិខិតឆ្លងដែន ប័ណ្ណការងារ និងឯកសារផ្សេងៗ
topic-agency-check = តើទីភ្នាក់ងារនេះមានអាជ្ញាប័ណ្ណឬទេ?
topic-social-security = សន្តិសុខសង្គម និងធានារ៉ាប់រង
topic-union = អំពីសហជីព
topic-reintegration = ការរស់នៅ និងការងារ ក្រោយត្រឡប់មកស្រុកវិញ

## EMERGENCY_KIND: whom to call.

emergency-kind-police = នគរបាល
emergency-kind-ambulance = រថយន្តសង្គ្រោះ
emergency-kind-labour-ministry = ក្រសួងការងារ
emergency-kind-embassy = ស្ថានទូត
emergency-kind-union = សហជីព
emergency-kind-hotline = ខ្សែទូរសព្ទបន្ទាន់

## FILE_KIND: what somebody attached.

file-kind-photo = រូបថត
file-kind-document = ឯកសារ
file-kind-recording = សំឡេងដែលបានថត
