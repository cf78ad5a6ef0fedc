# reviewed = false  (no native speaker has read this yet)

### Asking or reporting, the receipt, and coming back: read by a worker on a phone, perhaps in fear. Short sentences, no
### jargon, no promise that nobody can keep.

## The report: one thing per page

report-title = ຖາມ ຫຼື ແຈ້ງບັນຫາ
report-step = ຂັ້ນຕອນ { $step } ໃນ { $steps }
report-continue = ສືບຕໍ່
report-send-now = ຂ້ອຍບອກພໍແລ້ວ: ສົ່ງດຽວນີ້
report-back = ກັບຄືນ
report-unknown-hint = ສິ່ງທີ່ທ່ານບໍ່ຮູ້ ຫຼື ບໍ່ຢາກບອກ ໃຫ້ປະຫວ່າງໄວ້.
report-gone-title = ສິ່ງທີ່ທ່ານຂຽນໄວ້ກ່ອນໜ້ານີ້ບໍ່ມີແລ້ວ
report-gone = ເພື່ອຄວາມປອດໄພຂອງທ່ານ ພວກເຮົາລຶບສິ່ງທີ່ບໍ່ໄດ້ສົ່ງພາຍໃນ 2 ຊົ່ວໂມງ. ສິ່ງທີ່ທ່ານຫາກໍຂຽນຍັງຢູ່. ກະລຸນາຕື່ມສ່ວນທີ່ເຫຼືອອີກເທື່ອໜຶ່ງ.
danger-first = ຖ້າຕອນນີ້ທ່ານຕົກຢູ່ໃນອັນຕະລາຍ ໃຫ້ໂທຫາເບີສຸກເສີນໃນບ່ອນທີ່ທ່ານຢູ່ ຫຼື ໂທຫາຄົນທີ່ທ່ານໄວ້ໃຈກ່ອນ.

report-place = ທ່ານຢູ່ໃສ
report-danger = ຕອນນີ້ທ່ານຕົກຢູ່ໃນອັນຕະລາຍບໍ?
report-danger-hint = ຖ້າຕອບ “ແມ່ນ” ຂໍ້ຄວາມຂອງທ່ານຈະຖືກໝາຍວ່າດ່ວນ. ແຕ່ກຳມະບານອາດໃຊ້ເວລາຫຼາຍຊົ່ວໂມງຈຶ່ງຈະຕອບໄດ້.
report-country-now = ຕອນນີ້ທ່ານຢູ່ປະເທດໃດ?
report-country-of-origin = ທ່ານມາຈາກປະເທດໃດ?
report-nationality = ທ່ານຖືສັນຊາດໃດ?
report-nationality-hint = ຕອບສະເພາະຖ້າບໍ່ແມ່ນປະເທດດຽວກັບທີ່ທ່ານຈາກມາ.
report-migration-stage = ຕອນນີ້ຂໍ້ໃດກົງກັບທ່ານທີ່ສຸດ?
report-unions-there = ກຳມະບານໃນ { $country } ກໍຊ່ວຍຄົນຢູ່ທີ່ນັ້ນຄືກັນ. ທ່ານຈະສືບຕໍ່ຢູ່ນີ້ກໍໄດ້ ຫຼື ຈະຂຽນຫາກຳມະບານໃດໜຶ່ງຕໍ່ໄປນີ້ແທນກໍໄດ້:

report-about = ບັນຫາ ຫຼື ຄຳຖາມຂອງທ່ານ
report-submitter = ໃຜເປັນຄົນຂຽນ?
report-topic = ກ່ຽວກັບເລື່ອງຫຍັງ?
report-topic-wrong = ມີບັນຫາເກີດຂຶ້ນ
report-topic-question = ຂ້ອຍມີຄຳຖາມ
report-action = ທ່ານຢາກໃຫ້ພວກເຮົາເຮັດຫຍັງ?

report-what = ເກີດຫຍັງຂຶ້ນ
report-message = ເລົ່າໃຫ້ພວກເຮົາຟັງຕາມຄຳເວົ້າຂອງທ່ານເອງ
report-message-hint = ຂຽນພາສາໃດກໍໄດ້. ເກີດຫຍັງຂຶ້ນ, ຢູ່ໃສ ແລະ ເມື່ອໃດ? ໃຜເຮັດ? ບໍ່ຕ້ອງຂຽນສິ່ງທີ່ອາດເຮັດໃຫ້ທ່ານເປັນອັນຕະລາຍ.

report-work = ວຽກຂອງທ່ານ ແລະ ຕົວທ່ານ
report-work-lead = ຂໍ້ມູນນີ້ຊ່ວຍໃຫ້ກຳມະບານເຮັດວຽກໄດ້ໄວຂຶ້ນ.
report-sector = ເປັນວຽກປະເພດໃດ?
report-occupation = ທ່ານເຮັດໜ້າທີ່ຫຍັງ?
report-employer = ນາຍຈ້າງຂອງທ່ານແມ່ນໃຜ?
report-employer-hint = ຊື່ບໍລິສັດ ຫຼື ຊື່ຄົນ ແລະ ຊື່ເມືອງ ເທົ່າທີ່ທ່ານຮູ້.
report-agency = ບໍລິສັດຈັດຫາງານ ຫຼື ນາຍໜ້າຄົນໃດ ຫາວຽກນີ້ໃຫ້ທ່ານ?
report-work-began = ທ່ານເລີ່ມເຮັດວຽກເມື່ອໃດ?
report-work-ended = ທ່ານເຊົາເຮັດວຽກເມື່ອໃດ?
report-work-ended-hint = ຖ້າທ່ານຍັງເຮັດວຽກຢູ່ທີ່ນັ້ນ ໃຫ້ປະຫວ່າງໄວ້.
report-day = ວັນທີ
report-month = ເດືອນ
report-year = ປີ
report-you = ກ່ຽວກັບທ່ານ
report-you-hint = ຂໍ້ມູນນີ້ຊ່ວຍໃຫ້ພວກເຮົາຮູ້ວ່າໃຜຕ້ອງການຄວາມຊ່ວຍເຫຼືອ. ທ່ານບໍ່ຈຳເປັນຕ້ອງຕອບ.
report-sex = ເພດ
report-age-group = ອາຍຸ
report-marital-status = ສະຖານະຄອບຄົວ
report-education = ທ່ານຮຽນຈົບຮອດຊັ້ນໃດ

report-contact = ຕິດຕໍ່ທ່ານແບບໃດຈຶ່ງປອດໄພ
report-contact-method = ພວກເຮົາຕິດຕໍ່ທ່ານທາງໃດໄດ້?
report-contact-method-hint = ເລືອກສະເພາະທາງທີ່ບໍ່ມີຄົນອື່ນອ່ານ ຫຼື ໄດ້ຍິນ.
report-contact-value = ເບີໂທ, ທີ່ຢູ່ອີເມວ ຫຼື ຊື່ບັນຊີ
report-contact-value-hint = ຖ້າບໍ່ຢາກໃຫ້ພວກເຮົາຕິດຕໍ່ທ່ານ ໃຫ້ປະຫວ່າງໄວ້. ຖ້າແມ່ນອີເມວ ພວກເຮົາຈະຂຽນໄປບອກພຽງແຕ່ວ່າມີຂ່າວໃໝ່.
report-safe-times = ເວລາໃດປອດໄພ?
report-safe-times-hint = ຕົວຢ່າງ: ວັນອາທິດ ຫຼັງ 6 ໂມງແລງ. ຢ່າບອກວ່າທ່ານແມ່ນໃຜ.
report-may-say-union = ຖ້າຄົນອື່ນຮັບສາຍ, ພວກເຮົາບອກໄດ້ບໍວ່າກຳມະບານໂທມາ?
report-may-leave-message = ຖ້າບໍ່ມີໃຜຮັບສາຍ, ພວກເຮົາຝາກຂໍ້ຄວາມໄວ້ໄດ້ບໍ?
report-name = ຊື່
report-name-hint = ຊື່ໃດກໍໄດ້ ທີ່ໃຫ້ພວກເຮົາເອີ້ນທ່ານ.
report-language = ໃຫ້ພວກເຮົາຕອບເປັນພາສາໃດ?
report-interpreter-needed = ຂ້ອຍຕ້ອງການຄົນແປພາສາ ເວລາລົມກັນ
report-own = ຄຳຖາມເພີ່ມຈາກ { $organisation }
report-own-lead = ທ່ານບໍ່ຈຳເປັນຕ້ອງຕອບ. ສິ່ງທີ່ທ່ານບໍ່ຮູ້ ຫຼື ບໍ່ຢາກບອກ ໃຫ້ປະຫວ່າງໄວ້.
report-own-attach = ເພີ່ມຮູບ ຫຼື ເອກະສານ

report-check = ກວດຄືນ ແລ້ວສົ່ງ
report-check-lead = ຍັງບໍ່ທັນໄດ້ສົ່ງຫຍັງ. ກະລຸນາເບິ່ງຄືນອີກເທື່ອໜຶ່ງ.
report-change = ແກ້ໄຂ
report-not-answered = ບໍ່ໄດ້ຕອບ
report-excluded = ມີກຳມະບານໃດບໍ ທີ່ທ່ານບໍ່ໃຫ້ເຫັນເລື່ອງນີ້?
report-excluded-hint = ຂໍ້ຄວາມຂອງທ່ານໄປຫາ { $organisation }. ຖ້າມື້ໜຶ່ງຈຳເປັນຕ້ອງສົ່ງຕໍ່, ພວກເຮົາຈະຖາມທ່ານກ່ອນ ແລະ ຈະບໍ່ສົ່ງໃຫ້ກຳມະບານທີ່ທ່ານໝາຍໄວ້ຢູ່ນີ້ເລີຍ.
report-consent = ການຍິນຍອມຂອງທ່ານ
report-notice = { $organisation } ເກັບຄຳຕອບ ແລະ ສິ່ງທີ່ທ່ານຂຽນ ໄວ້ໃນຮູບແບບທີ່ມີການປ້ອງກັນ ແລະ ໃຊ້ເພື່ອຊ່ວຍທ່ານເທົ່ານັ້ນ.
report-consent-store = ຂ້ອຍຍິນຍອມໃຫ້ { $organisation } ເກັບສິ່ງທີ່ຂ້ອຍຂຽນໄວ້ ເພື່ອຊ່ວຍຂ້ອຍ
report-consent-statistics = ຂ້ອຍຍິນຍອມໃຫ້ນັບຂ້ອຍເຂົ້າໃນສະຖິຕິ
report-consent-statistics-hint = ມີແຕ່ຕົວເລກເທົ່ານັ້ນທີ່ອອກຈາກກຳມະບານ. ທ່ານຈະຍິນຍອມ ຫຼື ບໍ່ ກໍໄດ້ຮັບຄວາມຊ່ວຍເຫຼືອຄືກັນ.
report-send = ສົ່ງ

error-in-danger-now-required = ກະລຸນາບອກວ່າຕອນນີ້ທ່ານຕົກຢູ່ໃນອັນຕະລາຍ ຫຼື ບໍ່
error-message-required = ກະລຸນາເລົ່າວ່າເກີດຫຍັງຂຶ້ນ
error-country-now-required = ກະລຸນາເລືອກປະເທດທີ່ທ່ານຢູ່ຕອນນີ້
error-topic-required = ກະລຸນາເລືອກວ່າກ່ຽວກັບເລື່ອງຫຍັງ
error-submitter-required = ກະລຸນາເລືອກວ່າໃຜເປັນຄົນຂຽນ
error-action-requested-required = ກະລຸນາເລືອກວ່າທ່ານຢາກໃຫ້ພວກເຮົາເຮັດຫຍັງ
error-contact-value-required = ກະລຸນາໃສ່ເບີໂທ, ທີ່ຢູ່ອີເມວ ຫຼື ຊື່ບັນຊີ. ຖ້າບໍ່ຢາກໃສ່ ໃຫ້ເລືອກວ່າທ່ານຈະໃຊ້ລະຫັດເຂົ້າມາເບິ່ງເອງ
error-work-began-year-not-a-date = ທ່ານເລີ່ມເຮັດວຽກເມື່ອໃດ? ພິມປີ ເຊັ່ນ 2026 ແລະ ເລືອກເດືອນ ຖ້າທ່ານຮູ້
error-work-ended-year-not-a-date = ທ່ານເຊົາເຮັດວຽກເມື່ອໃດ? ພິມປີ ເຊັ່ນ 2026 ແລະ ເລືອກເດືອນ ຖ້າທ່ານຮູ້
error-work-ended-year-before-beginning = ເວລາທີ່ເຊົາເຮັດວຽກ ຢູ່ກ່ອນເວລາທີ່ເລີ່ມບໍ່ໄດ້. ກະລຸນາກວດທັງສອງເວລາຄືນ
error-consent-to-store-must-be-true = ພວກເຮົາຊ່ວຍທ່ານໄດ້ ຕໍ່ເມື່ອພວກເຮົາເກັບສິ່ງທີ່ທ່ານຂຽນໄວ້ໄດ້. ຖ້າທ່ານຍິນຍອມ ໃຫ້ໝາຍໃສ່ຫ້ອງນີ້
error-code-wrong-code = ລະຫັດນີ້ເປີດຫຍັງບໍ່ໄດ້. ກວດຕົວອັກສອນ ແລະ ຕົວເລກແຕ່ລະຕົວ ແລ້ວລອງອີກຄັ້ງ

## The receipt

done-title = ພວກເຮົາໄດ້ຮັບຂໍ້ຄວາມຂອງທ່ານແລ້ວ
done-danger-title = ທ່ານບອກວ່າທ່ານຕົກຢູ່ໃນອັນຕະລາຍ
done-danger-trusted = ໃຫ້ບອກຄົນທີ່ທ່ານໄວ້ໃຈວ່າທ່ານຢູ່ໃສ. ຂໍ້ຄວາມຂອງທ່ານຖືກໝາຍວ່າດ່ວນແລ້ວ.
done-code = ລະຫັດຂອງທ່ານ
done-reference = ເລກຄຳຂໍຂອງທ່ານ:
done-copy = ສຳເນົາລະຫັດ
done-copied = ສຳເນົາລະຫັດແລ້ວ
done-picture = ບັນທຶກເປັນຮູບ
done-print = ພິມໃສ່ເຈ້ຍ
done-saved = ຂ້ອຍເກັບລະຫັດຂອງຂ້ອຍໄວ້ແລ້ວ
report-sent = ຖ້າອິນເຕີເນັດຂາດກ່ອນທ່ານເຫັນລະຫັດ ພວກເຮົາສະແດງໃຫ້ດຽວນີ້ໄດ້. ສະແດງໄດ້ພາຍໃນ 15 ນາທີຫຼັງຈາກທ່ານສົ່ງຂໍ້ຄວາມ.
report-sent-show = ສະແດງລະຫັດຂອງຂ້ອຍ
report-saved-title = ພວກເຮົາບໍ່ສະແດງລະຫັດຂອງທ່ານອີກແລ້ວ
report-saved = ຕອນນີ້ມີແຕ່ທ່ານທີ່ມີລະຫັດນີ້. ທ່ານກັບມາດ້ວຍລະຫັດໄດ້ທຸກເວລາ ເພື່ອເບິ່ງວ່າໄປຮອດໃສແລ້ວ, ຂຽນຫາພວກເຮົາ ຫຼື ສົ່ງຮູບ.
done-save = ເກັບລະຫັດນີ້ໄວ້ດຽວນີ້. ພວກເຮົາສະແດງພຽງເທື່ອດຽວ ແລະ ຊອກຄືນໃຫ້ບໍ່ໄດ້.
done-save-how = ໃຫ້ຈົດໄວ້ ຫຼື ຖ່າຍຮູບແລ້ວເຊື່ອງຮູບໄວ້. ມີແຕ່ລະຫັດນີ້ເທົ່ານັ້ນ ທີ່ທ່ານໃຊ້ເບິ່ງໄດ້ວ່າຄຳຂໍຂອງທ່ານໄປຮອດໃສແລ້ວ.
done-next-title = ຕໍ່ໄປຈະມີຫຍັງ
done-next-read = ຈະມີຄົນຜູ້ໜຶ່ງຢູ່ { $organisation } ອ່ານຂໍ້ຄວາມຂອງທ່ານ, ຢ່າງຊ້າສຸດແມ່ນວັນທີ { $until }.
done-next-contact = ຄົນຜູ້ນັ້ນຈະຕິດຕໍ່ທ່ານຕາມທາງທີ່ທ່ານເລືອກ ເພື່ອເຂົ້າໃຈວ່າທ່ານຕ້ອງການຫຍັງ. ບໍ່ຕ້ອງພິສູດຫຍັງ.
done-next-code-only = ພວກເຮົາຈະບໍ່ຕິດຕໍ່ທ່ານ. ໃຫ້ທ່ານກັບມາດ້ວຍລະຫັດ ເພື່ອເບິ່ງວ່າໄປຮອດໃສແລ້ວ.
done-next-return = ທ່ານກັບມາເບິ່ງດ້ວຍລະຫັດໄດ້ທຸກເວລາ.
done-leave = ເມື່ອແລ້ວທຸກຢ່າງ ໃຫ້ກົດ “ອອກ”. ກ່ອນນັ້ນ ໂທລະສັບນີ້ສະແດງລະຫັດອີກໄດ້ພາຍໃນ 15 ນາທີ.
