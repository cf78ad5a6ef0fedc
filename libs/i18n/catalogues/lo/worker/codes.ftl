# reviewed = false  (no native speaker has read this yet)

### Labels of the code lists of the inquiry form, and of what a worker reads otherwise. One message per code; the id is the
### list, a hyphen and the code, in lower case and with "-" for "_". Countries are in countries/*.json.

## Answers that every list of level 1 also offers. Given once for all lists.

answer-prefer-not-to-say = ບໍ່ຢາກບອກ
answer-unknown = ບໍ່ຮູ້
answer-not-asked = ບໍ່ໄດ້ຖາມ

## SUBMITTER: who writes. Focal's own list.

submitter-worker = ຕົວແຮງງານເອງ
submitter-family = ຄອບຄົວ
submitter-representative = ໝູ່ ຫຼື ຜູ້ຕາງໜ້າ
submitter-union-or-ngo = ກຳມະບານ ຫຼື ອົງການທີ່ບໍ່ແມ່ນຂອງລັດ (NGO)
submitter-witness = ຜູ້ເຫັນເຫດການ

## LANGUAGE: BCP 47 tags, lower case.

language-en = ພາສາອັງກິດ
language-km = ພາສາຂະເໝນ
language-lo = ພາສາລາວ
language-th = ພາສາໄທ
language-my = ພາສາມຽນມາ
language-vi = ພາສາຫວຽດນາມ
language-id = ພາສາອິນໂດເນເຊຍ
language-ms = ພາສາມາເລ
language-fil = ພາສາຟີລິບປິນ
language-tet = ພາສາເຕຕູມ

## SEX. Focal's own list.

sex-female = ຍິງ
sex-male = ຊາຍ
sex-another = ອື່ນໆ

## AGE_GROUP: Focal's own bands, which roll up to the five- and ten-year bands of labour force statistics. Under 18 starts child safeguarding.

age-group-under-15 = ຕ່ຳກວ່າ 15 ປີ
age-group-15-17 = 15 ຫາ 17 ປີ
age-group-18-24 = 18 ຫາ 24 ປີ
age-group-25-29 = 25 ຫາ 29 ປີ
age-group-30-34 = 30 ຫາ 34 ປີ
age-group-35-39 = 35 ຫາ 39 ປີ
age-group-40-44 = 40 ຫາ 44 ປີ
age-group-45-54 = 45 ຫາ 54 ປີ
age-group-55-64 = 55 ຫາ 64 ປີ
age-group-65-plus = 65 ປີຂຶ້ນໄປ

## MARITAL. Focal's own list.

marital-never-married = ບໍ່ເຄີຍແຕ່ງງານ
marital-married = ແຕ່ງງານແລ້ວ
marital-cohabiting = ຢູ່ກິນນຳກັນ ແຕ່ບໍ່ໄດ້ແຕ່ງງານ
marital-separated = ແຍກກັນຢູ່
marital-divorced = ຢ່າຮ້າງແລ້ວ
marital-widowed = ເປັນໝ້າຍ

## EDUCATION: the highest level completed. UNESCO ISCED 2011.

education-0 = ບໍ່ໄດ້ຮຽນ ຫຼື ຮຽນແຕ່ອະນຸບານ
education-1 = ປະຖົມສຶກສາ
education-2 = ມັດທະຍົມຕອນຕົ້ນ
education-3 = ມັດທະຍົມຕອນປາຍ
education-4 = ຝຶກວິຊາຊີບຫຼັງຈົບມັດທະຍົມ
education-5 = ຊັ້ນສູງ (ອະນຸປະລິນຍາ)
education-6 = ປະລິນຍາຕີ
education-7 = ປະລິນຍາໂທ
education-8 = ປະລິນຍາເອກ

## OCCUPATION: ILO ISCO-08. Major groups 0 to 9, then the quick picks (unit groups).

occupation-0 = ກຳລັງປະກອບອາວຸດ
occupation-1 = ຜູ້ບໍລິຫານ ແລະ ຜູ້ຈັດການ
occupation-2 = ຜູ້ຊ່ຽວຊານດ້ານວິຊາຊີບ
occupation-3 = ນັກເຕັກນິກ ແລະ ຜູ້ຊ່ວຍດ້ານວິຊາຊີບ
occupation-4 = ພະນັກງານຫ້ອງການ ແລະ ເສມຽນ
occupation-5 = ພະນັກງານບໍລິການ ແລະ ຂາຍເຄື່ອງ
occupation-6 = ແຮງງານມີສີມືດ້ານກະສິກຳ, ປ່າໄມ້ ແລະ ການປະມົງ
occupation-7 = ຊ່າງສີມື ແລະ ຊ່າງຕ່າງໆ
occupation-8 = ຄົນຄຸມເຄື່ອງຈັກ, ຄົນຂັບລົດ ແລະ ຄົນປະກອບຊິ້ນສ່ວນ
occupation-9 = ອາຊີບພື້ນຖານ (ວຽກໃຊ້ແຮງງານທົ່ວໄປ)
occupation-9111 = ຄົນອະນາໄມ ຫຼື ຊ່ວຍວຽກເຮືອນ
occupation-5152 = ຄົນດູແລເຮືອນ
occupation-5311 = ຄົນລ້ຽງເດັກ
occupation-5322 = ຄົນເບິ່ງແຍງຄົນເຈັບ ຫຼື ຜູ້ສູງອາຍຸຢູ່ເຮືອນ
occupation-6222 = ຄົນຫາປາ ນ້ຳຈືດ ຫຼື ແຄມຝັ່ງທະເລ
occupation-6223 = ຄົນຫາປາ ທະເລເລິກ
occupation-9216 = ກຳມະກອນປະມົງ
occupation-9313 = ກຳມະກອນກໍ່ສ້າງ
occupation-8153 = ຄົນຫຍິບຜ້າດ້ວຍຈັກ
occupation-8212 = ຄົນປະກອບເຄື່ອງເອເລັກໂຕຣນິກ
occupation-9329 = ກຳມະກອນໂຮງງານ
occupation-9412 = ຄົນຊ່ວຍວຽກເຮືອນຄົວ
occupation-8350 = ລູກເຮືອ

## SECTOR: United Nations ISIC Rev.4, sections A to U, in short names.

sector-a = ກະສິກຳ, ປ່າໄມ້ ແລະ ການປະມົງ
sector-b = ການຂຸດຄົ້ນແຮ່ທາດ ແລະ ບໍ່ຫີນ
sector-c = ໂຮງງານ ແລະ ອຸດສາຫະກຳປຸງແຕ່ງ
sector-d = ໄຟຟ້າ ແລະ ແກັສ
sector-e = ນ້ຳປະປາ, ນ້ຳເປື້ອນ ແລະ ຂີ້ເຫຍື້ອ
sector-f = ການກໍ່ສ້າງ
sector-g = ການຄ້າຂາຍ ແລະ ສ້ອມແປງພາຫະນະ
sector-h = ການຂົນສົ່ງ ແລະ ສາງເກັບເຄື່ອງ
sector-i = ໂຮງແຮມ ແລະ ຮ້ານອາຫານ
sector-j = ຂໍ້ມູນຂ່າວສານ ແລະ ການສື່ສານ
sector-k = ການເງິນ ແລະ ປະກັນໄພ
sector-l = ອະສັງຫາລິມະຊັບ (ເຮືອນ ແລະ ທີ່ດິນ)
sector-m = ບໍລິການດ້ານວິຊາຊີບ, ວິທະຍາສາດ ແລະ ເຕັກນິກ
sector-n = ບໍລິການດ້ານບໍລິຫານ ແລະ ສະໜັບສະໜູນ
sector-o = ການບໍລິຫານລັດ ແລະ ປ້ອງກັນປະເທດ
sector-p = ການສຶກສາ
sector-q = ສາທາລະນະສຸກ ແລະ ສັງຄົມສົງເຄາະ
sector-r = ສິລະປະ, ບັນເທີງ ແລະ ການພັກຜ່ອນ
sector-s = ບໍລິການອື່ນໆ
sector-t = ວຽກເຮືອນ ໃນເຮືອນຂອງນາຍຈ້າງ
sector-u = ອົງການສາກົນ

## STAGE: where in the migration the worker is. Focal's own list.

stage-considering = ກຳລັງຄິດຈະໄປຕ່າງປະເທດ
stage-recruitment = ກຳລັງສະໝັກວຽກ ຫຼື ມີຄົນກຳລັງຈັດຫາວຽກໃຫ້
stage-transit = ກຳລັງເດີນທາງ
stage-employed-abroad = ກຳລັງເຮັດວຽກຢູ່ຕ່າງປະເທດ
stage-contract-ended-abroad = ຢູ່ຕ່າງປະເທດ ແຕ່ວຽກສິ້ນສຸດແລ້ວ
stage-detained = ຖືກກັກຕົວ
stage-returned = ກັບບ້ານແລ້ວ
stage-family-at-home = ຄອບຄົວຂອງແຮງງານ ທີ່ຢູ່ບ້ານ

## CONTACT: how we may reach the worker. Focal's own list; names of services are not translated.

contact-code-only = ບໍ່ຕ້ອງຕິດຕໍ່ຂ້ອຍ: ຂ້ອຍຈະໃຊ້ລະຫັດເຂົ້າມາເບິ່ງເອງ
contact-call = ໂທຫາ
contact-sms = ສົ່ງຂໍ້ຄວາມ (SMS)
contact-whatsapp = WhatsApp
contact-line = LINE
contact-viber = Viber
contact-telegram = Telegram
contact-messenger = Messenger
contact-zalo = Zalo
contact-email = ອີເມວ
contact-trusted-person = ຜ່ານຄົນທີ່ຂ້ອຍໄວ້ໃຈ

## ACTION: what the worker asks for. Focal's own list.

action-information = ໃຫ້ຂໍ້ມູນ
action-advice = ໃຫ້ຄຳແນະນຳ
action-file-complaint = ຊ່ວຍຍື່ນຄຳຮ້ອງທຸກ
action-talk-to-employer = ລົມກັບນາຍຈ້າງ
action-refer = ຊ່ວຍປະສານຫາຄົນທີ່ຊ່ວຍຂ້ອຍໄດ້
action-urgent-help = ຊ່ວຍດ່ວນ
action-return-home = ຊ່ວຍໃຫ້ໄດ້ກັບບ້ານ
action-trace-missing-person = ຊອກຫາຄົນຫາຍ
action-join-union = ຂໍເຂົ້າເປັນສະມາຊິກກຳມະບານ
action-record-anonymously = ພຽງແຕ່ບັນທຶກໄວ້ ໂດຍບໍ່ມີຊື່ຂອງຂ້ອຍ

## TOPIC: the groups of VIOLATION (something is wrong), then the values of INFO (a question). Focal's own lists.

topic-recruitment = ຄ່າຈັດຫາງານ, ນາຍໜ້າ ຫຼື ຖືກຕົວະວ່າມີວຽກ
topic-pay = ຄ່າແຮງງານ ຫຼື ເງິນເດືອນ
topic-conditions = ໂມງເຮັດວຽກ, ຄວາມປອດໄພ ຫຼື ບ່ອນພັກ
topic-freedom = ຖືກຍຶດໜັງສືຜ່ານແດນ, ຖືກຂັງໄວ້ ຫຼື ຖືກບັງຄັບໃຫ້ເຮັດວຽກ
topic-violence = ຄວາມຮຸນແຮງ, ການທາລຸນ ຫຼື ການຈຳແນກ
topic-termination = ຖືກໄລ່ອອກຈາກວຽກ, ຖືກຍົກເລີກໃບອະນຸຍາດ ຫຼື ຖືກຈັບ
topic-association = ຖືກລົງໂທດຍ້ອນເຂົ້າກຳມະບານ ຫຼື ຍ້ອນກ້າທັກທ້ວງ
topic-welfare = ເຈັບປ່ວຍ, ຄົນຫາຍ, ມີຄົນເສຍຊີວິດ ຫຼື ການກັບບ້ານ
topic-rights = ສິດຂອງຂ້ອຍໃນການເຮັດວຽກ
topic-procedures = ຂັ້ນຕອນການໄປ, ການເຮັດວຽກຢູ່ຕ່າງປະເທດ ຫຼື ການກັບຄືນມາ
topic-documents = ໜັງສືຜ່ານແດນ, ໃບອະນຸຍາດ ແລະ ເອກະສານອື່ນໆ
topic-agency-check = ບໍລິສັດຈັດຫາງານນີ້ ມີໃບອະນຸຍາດບໍ?
topic-social-security = ປະກັນສັງຄົມ ແລະ ປະກັນໄພ
topic-union = ກ່ຽວກັບກຳມະບານ
topic-reintegration = ຊີວິດ ແລະ ວຽກ ຫຼັງຈາກກັບບ້ານ

## EMERGENCY_KIND: whom to call.

emergency-kind-police = ຕຳຫຼວດ
emergency-kind-ambulance = ລົດໂຮງໝໍ
emergency-kind-labour-ministry = ກະຊວງແຮງງານ
emergency-kind-embassy = ສະຖານທູດ
emergency-kind-union = ກຳມະບານ
emergency-kind-hotline = ສາຍດ່ວນ

## FILE_KIND: what somebody attached.

file-kind-photo = ຮູບ
file-kind-document = ເອກະສານ
file-kind-recording = ສຽງທີ່ອັດໄວ້
