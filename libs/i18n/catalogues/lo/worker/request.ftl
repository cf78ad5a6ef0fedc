# reviewed = false  (no native speaker has read this yet)

### Coming back to a request: read by a worker on a phone, perhaps in fear. Short sentences, no jargon, no promise that
### nobody can keep.

## Coming back

return-title = ກັບມາເບິ່ງດ້ວຍລະຫັດຂອງຂ້ອຍ
return-code = ລະຫັດຂອງທ່ານ
return-code-hint = ຕົວອັກສອນ ແລະ ຕົວເລກ ລວມ 16 ຕົວ. ຈະມີຊ່ອງຫວ່າງ ຫຼື ໃຊ້ຕົວພິມນ້ອຍກໍໄດ້.
return-send = ເບິ່ງຄຳຂໍຂອງຂ້ອຍ
return-lost = ລະຫັດທີ່ຫາຍໄປ ບໍ່ມີໃຜຊອກຄືນໄດ້. ຖ້າລະຫັດຂອງທ່ານຫາຍ ໃຫ້ສົ່ງຂໍ້ຄວາມໃໝ່.
progress-title = ຄຳຂໍຂອງທ່ານ
progress-reference = ເລກຄຳຂໍຂອງທ່ານ:
progress-steps = ມາຮອດຕອນນີ້ ມີຫຍັງເກີດຂຶ້ນແດ່
next-title = ຕໍ່ໄປຈະມີຫຍັງ
next-urgent = ຈະມີຄົນຜູ້ໜຶ່ງຢູ່ກຳມະບານດູແລເລື່ອງນີ້ ກ່ອນວັນທີ { $until }.
next-triage = ຈະມີຄົນຜູ້ໜຶ່ງຢູ່ກຳມະບານອ່ານຄຳຂໍຂອງທ່ານ, ຢ່າງຊ້າສຸດແມ່ນວັນທີ { $until }.
next-verify = ກຳມະບານຈະຕອບທ່ານ, ຢ່າງຊ້າສຸດແມ່ນວັນທີ { $until }.
next-update = ກຳມະບານຈະບອກທ່ານວ່າເລື່ອງໄປຮອດໃສແລ້ວ, ຢ່າງຊ້າສຸດແມ່ນວັນທີ { $until }.
next-overdue = ຂັ້ນຕອນນີ້ຄວນແລ້ວ ຢ່າງຊ້າສຸດແມ່ນວັນທີ { $until }, ແຕ່ຍັງບໍ່ທັນແລ້ວ. ຕອນນີ້ກຳລັງມີການເຕືອນຄົນທີ່ຮັບຜິດຊອບ.
progress-come-back = ທ່ານກັບມາເບິ່ງດ້ວຍລະຫັດໄດ້ທຸກເວລາ.
progress-submitted = ໄດ້ຮັບແລ້ວ
progress-verified = ໄດ້ຕິດຕໍ່ກັນ ແລະ ເຂົ້າໃຈຄຳຂໍແລ້ວ
progress-not-taken-further = ບໍ່ໄດ້ດຳເນີນຕໍ່
progress-complaint-filed = ຍື່ນຄຳຮ້ອງທຸກແລ້ວ
progress-accepted = ຮັບຄຳຮ້ອງທຸກແລ້ວ
progress-monitored = ມີຄົນກຳລັງເຮັດເລື່ອງນີ້ຢູ່
progress-resolution-declared = ມີການແຈ້ງວ່າແກ້ໄຂໄດ້ແລ້ວ
progress-resolved = ແກ້ໄຂແລ້ວ
progress-means-submitted = ຈະມີຄົນຜູ້ໜຶ່ງຢູ່ກຳມະບານອ່ານຄຳຂໍນີ້.
progress-means-verified = ກຳມະບານເຂົ້າໃຈແລ້ວວ່າທ່ານຕ້ອງການຫຍັງ ແລະ ຈະຕັດສິນໃຈຮ່ວມກັບທ່ານວ່າຈະເຮັດແນວໃດ.
progress-means-not-taken-further = ກຳມະບານດຳເນີນຄຳຂໍນີ້ຕໍ່ໄປບໍ່ໄດ້. ທ່ານສົ່ງຂໍ້ຄວາມໃໝ່ໄດ້ທຸກເວລາ.
progress-means-complaint-filed = ກຳມະບານໄດ້ຍື່ນເລື່ອງນີ້ເປັນຄຳຮ້ອງທຸກແລ້ວ ຕາມທີ່ຕົກລົງກັບທ່ານ.
progress-means-accepted = ກຳມະບານໄດ້ຮັບຄຳຮ້ອງທຸກໄວ້ດຳເນີນການແລ້ວ. ມີຄົນຜູ້ໜຶ່ງຮັບຜິດຊອບ.
progress-means-monitored = ກຳມະບານຕິດຕາມຄຳຮ້ອງທຸກ ແລະ ບັນທຶກທຸກຂັ້ນຕອນ.
progress-means-resolution-declared = ກຳມະບານເຊື່ອວ່າແກ້ໄຂໄດ້ແລ້ວ. ຕອນນີ້ຄົນທີສອງກຳລັງກວດຄືນ.
progress-means-resolved = ຄຳຮ້ອງທຸກໄດ້ຮັບການແກ້ໄຂແລ້ວ. ຖ້າຍັງມີບັນຫາ ໃຫ້ສົ່ງຂໍ້ຄວາມໃໝ່.
progress-opened-in-emergency = ຖືກອ່ານໃນກໍລະນີສຸກເສີນ
progress-means-opened-in-emergency = ມີຄົນໃນກຳມະບານ ທີ່ຕາມປົກກະຕິບໍ່ໄດ້ດູແລຄຳຂໍຂອງທ່ານ ຈຳເປັນຕ້ອງອ່ານຄຳຂໍນີ້.
progress-asked = ກຳມະບານມີຄຳຖາມ
progress-means-asked = ກະລຸນາອ່ານຄຳຖາມຢູ່ລຸ່ມນີ້ ແລ້ວຕອບ. ກຳມະບານກຳລັງລໍຖ້າທ່ານ.
progress-answered = ຕອບແລ້ວ
progress-means-answered = ຄຳຕອບຢູ່ລຸ່ມນີ້. ຖ້າຄຳຕອບບໍ່ຊ່ວຍທ່ານ ໃຫ້ຂຽນມາອີກ: ກຳມະບານຈະເບິ່ງຄືນອີກເທື່ອໜຶ່ງ.
progress-reopened = ເບິ່ງຄືນອີກເທື່ອໜຶ່ງ
progress-means-reopened = ກຳມະບານກຳລັງເບິ່ງຄຳຂໍຂອງທ່ານຄືນອີກເທື່ອໜຶ່ງ.
progress-withdrawn = ທ່ານໄດ້ຖອນຄຳຂໍ
progress-means-withdrawn = ກຳມະບານຈະບໍ່ເຮັດຫຍັງກັບຄຳຂໍນີ້ອີກ. ຖ້າທ່ານປ່ຽນໃຈ ໃຫ້ຂຽນຢູ່ລຸ່ມນີ້.

## What was written to and fro

request-messages = ຂໍ້ຄວາມ
request-no-messages = ຍັງບໍ່ມີຂໍ້ຄວາມ.
request-from-you = ທ່ານ
request-translation = ຄຳແປ:
request-write = ຂຽນຫາ { $organisation }
request-write-hint = ຂຽນພາສາໃດກໍໄດ້. ບໍ່ຕ້ອງຂຽນສິ່ງທີ່ອາດເຮັດໃຫ້ທ່ານເປັນອັນຕະລາຍ.
request-write-send = ສົ່ງ
request-written = ຂໍ້ຄວາມຂອງທ່ານມາຮອດແລ້ວ.

## What the worker may change

request-contact-title = ພວກເຮົາຕິດຕໍ່ທ່ານທາງໃດໄດ້
request-contact-now = ຕອນນີ້: { $method }
request-contact-language = ພວກເຮົາຕອບເປັນ: { $language }
request-contact-change = ປ່ຽນ
request-contact-lead = ສິ່ງທີ່ທ່ານບອກຢູ່ນີ້ ຈະແທນສິ່ງທັງໝົດທີ່ທ່ານເຄີຍບອກ. ເພື່ອຄວາມປອດໄພຂອງທ່ານ ພວກເຮົາບໍ່ສະແດງຂໍ້ມູນເກົ່າໃຫ້ເຫັນອີກ.
request-contact-send = ບັນທຶກ
request-contact-saved = ບັນທຶກແລ້ວ.
request-consents-title = ສິ່ງທີ່ທ່ານໄດ້ຍິນຍອມ
request-consent-stored = ພວກເຮົາເກັບສິ່ງທີ່ທ່ານຂຽນໄວ້ ເພື່ອຊ່ວຍທ່ານ. ທ່ານໄດ້ຍິນຍອມເມື່ອ { $day }.
request-consent-counted = ທ່ານຖືກນັບເຂົ້າໃນສະຖິຕິ. ມີແຕ່ຕົວເລກເທົ່ານັ້ນທີ່ອອກຈາກກຳມະບານ.
request-consent-not-counted = ທ່ານບໍ່ໄດ້ຖືກນັບເຂົ້າໃນສະຖິຕິ.
request-count-me = ນັບຂ້ອຍເຂົ້ານຳ
request-do-not-count-me = ບໍ່ຕ້ອງນັບຂ້ອຍອີກ
request-stop-title = ຢຸດ
request-withdraw = ຖອນຄຳຂໍຂອງຂ້ອຍ
request-withdraw-lead = ກຳມະບານຈະບໍ່ເຮັດຫຍັງກັບຄຳຂໍນີ້ອີກ ແລະ ຈະບໍ່ຕິດຕໍ່ທ່ານ. ສິ່ງທີ່ທ່ານຂຽນຍັງເກັບໄວ້ ເພື່ອໃຫ້ທ່ານປ່ຽນໃຈໄດ້. ຖ້າຢາກເອົາອອກໃຫ້ໝົດ ໃຫ້ເລືອກລຶບຄຳຂໍແທນ.
request-withdraw-send = ຖອນຄຳຂໍ
request-erase = ລຶບຄຳຂໍຂອງຂ້ອຍ
request-erase-lead = ທຸກຄຳຈະຖືກທຳລາຍຖິ້ມຕະຫຼອດໄປ. ບໍ່ມີໃຜອ່ານໄດ້ອີກ: ທ່ານກໍອ່ານບໍ່ໄດ້, ກຳມະບານກໍອ່ານບໍ່ໄດ້. ລະຫັດຂອງທ່ານຈະເປີດຫຍັງບໍ່ໄດ້ອີກ. ສິ່ງທີ່ກຳມະບານໄດ້ບອກຜູ້ອື່ນໄປແລ້ວ ເອົາຄືນບໍ່ໄດ້.
request-erase-send = ລຶບຕະຫຼອດໄປ
request-erased-title = ຄຳຂໍຂອງທ່ານຖືກລຶບແລ້ວ
request-erased = ບໍ່ມີໃຜອ່ານໄດ້ອີກ. ຕອນນີ້ລະຫັດຂອງທ່ານເປີດຫຍັງບໍ່ໄດ້ແລ້ວ. ທ່ານຖິ້ມລະຫັດໄດ້ເລີຍ.
request-is-complaint = ກຳມະບານໄດ້ຍື່ນເລື່ອງນີ້ເປັນຄຳຮ້ອງທຸກແລ້ວ. ຖ້າຢາກໃຫ້ຢຸດ ຫຼື ໃຫ້ລຶບ ໃຫ້ຂຽນຫາກຳມະບານຢູ່ຂ້າງເທິງນີ້.
request-keep = ບໍ່, ກັບຄືນ
request-close = ປິດໜ້າຄຳຂໍຂອງຂ້ອຍ
request-closes = ໜ້ານີ້ຈະປິດເອງຄືກັນ ຖ້າບໍ່ມີການເຮັດຫຍັງພາຍໃນ 15 ນາທີ.
request-closed-title = ກະລຸນາພິມລະຫັດຂອງທ່ານອີກຄັ້ງ
request-closed = ເພື່ອຄວາມປອດໄພຂອງທ່ານ ໜ້າຄຳຂໍຈະປິດ ເມື່ອບໍ່ມີການເຮັດຫຍັງພາຍໃນ 15 ນາທີ.
request-closed-kept = ເພື່ອຄວາມປອດໄພຂອງທ່ານ ໜ້າຄຳຂໍຈະປິດ ເມື່ອບໍ່ມີການເຮັດຫຍັງພາຍໃນ 15 ນາທີ. ສິ່ງທີ່ທ່ານຫາກໍຂຽນຍັງບໍ່ທັນໄດ້ສົ່ງ: ພິມລະຫັດຂອງທ່ານ ແລ້ວທ່ານຈະເຫັນສິ່ງນັ້ນອີກ.
error-text-required = ກະລຸນາຂຽນຂໍ້ຄວາມກ່ອນ

proof-title = ໃບຢັ້ງຢືນວ່າໄດ້ຍື່ນຄຳຂໍ
proof-received = { $organisation } ໄດ້ຮັບຄຳຂໍທີ່ມີເລກນີ້ແລ້ວ.
proof-number = ເລກ
proof-at = ໄດ້ຮັບ
proof-state = ຕອນນີ້ຢູ່ຂັ້ນໃດ
proof-union = ສະຫະພັນກຳມະບານ
proof-made = ໃບນີ້ເຮັດເມື່ອ
proof-check = ເພື່ອກວດໃບນີ້ ໃຫ້ຖາມ { $organisation } ແລະ ບອກເລກ.
proof-meaning = ໃບນີ້ສະແດງວ່າໄດ້ຮັບຄຳຂໍແລ້ວ. ບໍ່ໄດ້ບອກວ່າສິ່ງທີ່ແຈ້ງເປັນຄວາມຈິງ ຫຼື ບໍ່.
proof-hint = ໃບທີ່ມີເລກ, ວັນທີ, ຂັ້ນຕອນຕອນນີ້ ແລະ ສະຫະພັນ ມີພາສາອັງກິດນຳ ເພື່ອສະແດງຕໍ່ສະຖານທູດ, ສານ ຫຼື ສະຫະພັນອື່ນ. ບໍ່ມີຊື່, ຄຳເວົ້າ ແລະ ລະຫັດຂອງທ່ານ. ແຕ່ຜູ້ທີ່ພົບໃນໂທລະສັບຂອງທ່ານຈະຮູ້ວ່າທ່ານຂໍຄວາມຊ່ວຍເຫຼືອຈາກສະຫະພັນ.
proof-save = ບັນທຶກໃບຢັ້ງຢືນ (PDF)
