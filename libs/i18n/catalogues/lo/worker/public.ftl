# reviewed = false  (no native speaker has read this yet)

### The pages that everybody can open. A worker reads them on a phone, perhaps in fear: short sentences, no jargon, no
### promise that nobody can keep.

## Every page

skip-to-content = ຂ້າມໄປຫາເນື້ອໃນຫຼັກ
exit = ອອກ
exit-explained = ປຸ່ມ “ອອກ” ຈະປິດໜ້ານີ້ທັນທີ ແລະ ເປີດໜ້າທຳມະດາອື່ນແທນ.
languages = ພາສາ
choose-language = ເລືອກພາສາຂອງທ່ານ
footer-who = ໜ້ານີ້ເປັນຂອງ { $organisation } ເຊິ່ງເປັນກຳມະບານ. ບໍ່ແມ່ນໜ້າຂອງລັດຖະບານ.
footer-phone = ໂທລະສັບ:
footer-email = ອີເມວ:
footer-open = ເວລາເປີດ:
back-to-start = ກັບໄປໜ້າທຳອິດ
closed-elsewhere = ກຳມະບານອື່ນໃນເຄືອຂ່າຍສາມາດຊ່ວຍທ່ານໄດ້. ສິ່ງທີ່ທ່ານເຄີຍສົ່ງມາທີ່ນີ້ ຍັງຖືກເກັບໄວ້ຢ່າງປອດໄພ ແລະ ລະຫັດຂອງທ່ານຈະໃຊ້ໄດ້ອີກ ເມື່ອໜ້າເຫຼົ່ານີ້ເປີດຄືນ.
closed-elsewhere-link = ຊອກຫາກຳມະບານອື່ນ
optional = (ບໍ່ຕອບກໍໄດ້)
choose = ເລືອກ
other-countries = ປະເທດອື່ນ
important = ສຳຄັນ
yes = ແມ່ນ
no = ບໍ່
network-name = ກຳມະບານເພື່ອແຮງງານເຄື່ອນຍ້າຍ

## Forms

error-prefix = ຜິດພາດ:
error-summary-title = ມີບັນຫາ
error-trace = ເລກຂອງຂໍ້ຜິດພາດນີ້ ສຳລັບແຈ້ງກຳມະບານ:

## The network's host

network-title = ເລືອກກຳມະບານ
network-lead = ເລືອກກຳມະບານໃນປະເທດທີ່ທ່ານຢູ່ດຽວນີ້ ຫຼື ໃນປະເທດທີ່ທ່ານຈາກມາ.
network-empty = ຍັງບໍ່ມີກຳມະບານເຂົ້າຮ່ວມ.
network-find = ຊອກຫາກຳມະບານຂອງປະເທດນີ້
unions-title = ຄວາມຊ່ວຍເຫຼືອໃນ { $country }
unions-lead = ກຳມະບານນີ້ຮັບຄຳຖາມ ແລະ ການແຈ້ງບັນຫາ ຈາກຄົນທີ່ຢູ່ໃນປະເທດນີ້.
unions-lead-fallback = ບໍ່ມີກຳມະບານຂອງປະເທດນີ້ເຂົ້າຮ່ວມ. ກຳມະບານນີ້ຈະຮັບຄຳຖາມ ຫຼື ການແຈ້ງບັນຫາຂອງທ່ານແທນ.
unions-none = ຍັງບໍ່ມີກຳມະບານໃດຮັບຜິດຊອບປະເທດນີ້. ໃຫ້ເລືອກກຳມະບານທີ່ທ່ານໄວ້ໃຈ ເຊັ່ນ ກຳມະບານໃນປະເທດທີ່ທ່ານຈາກມາ.
unions-go = ຖາມ ຫຼື ແຈ້ງບັນຫາ
unions-all = ກຳມະບານທັງໝົດ
emergency-title = ເບີໂທສຸກເສີນ
emergency-hint = ຕຳຫຼວດ ແລະ ບ່ອນຂໍຄວາມຊ່ວຍເຫຼືອ ຂອງແຕ່ລະປະເທດ
emergency-lead = ຖ້າຕອນນີ້ທ່ານຕົກຢູ່ໃນອັນຕະລາຍ ໃຫ້ໂທກ່ອນ. ແລ້ວທ່ານຄ່ອຍຂຽນຫາກຳມະບານກໍໄດ້.
emergency-none = ຢູ່ນີ້ຍັງບໍ່ມີເບີໂທ. ໃຫ້ຖາມຄົນທີ່ທ່ານໄວ້ໃຈ ຫຼື ຊອກຫາເບີໂທໃນບ່ອນທີ່ທ່ານຢູ່.
emergency-always = ຕະຫຼອດມື້ຕະຫຼອດຄືນ
emergency-checked = ກວດຄັ້ງຫຼ້າສຸດເມື່ອ { $day }.

## The start

start-title = ຄວາມຊ່ວຍເຫຼືອສຳລັບແຮງງານເຄື່ອນຍ້າຍ
start-lead = ທ່ານສາມາດຖາມ { $organisation } ຫຼື ບອກພວກເຮົາກ່ຽວກັບບັນຫາໃນບ່ອນເຮັດວຽກ.
start-report = ຖາມ ຫຼື ແຈ້ງບັນຫາ
start-report-hint = ມີແບບຟອມດຽວ. ທ່ານບໍ່ຕ້ອງມີບັນຊີ ແລະ ບໍ່ຕ້ອງບອກຊື່.
start-return = ກັບມາເບິ່ງດ້ວຍລະຫັດຂອງຂ້ອຍ
start-return-hint = ເບິ່ງວ່າຄຳຂໍຂອງທ່ານໄປຮອດໃສແລ້ວ.
start-free = ບໍ່ເສຍຄ່າ.
start-no-name = ທ່ານບໍ່ຈຳເປັນຕ້ອງບອກຊື່.
start-no-status = ພວກເຮົາບໍ່ຖາມກ່ຽວກັບວີຊາ ຫຼື ໃບອະນຸຍາດເຮັດວຽກຂອງທ່ານ.
safety-link = ປອດໄພພຽງໃດ?

## Safety

safety-title = ປອດໄພພຽງໃດ?
safety-who-title = ໃຜເຫັນສິ່ງທີ່ທ່ານຂຽນ
safety-who-team = ມີແຕ່ຄົນຂອງ { $organisation } ທີ່ດູແລຄຳຂໍຂອງທ່ານເທົ່ານັ້ນ ທີ່ອ່ານສິ່ງທີ່ທ່ານຂຽນ.
safety-who-others = ບໍ່ມີໃຜຢູ່ນອກກຳມະບານໄດ້ອ່ານ, ເວັ້ນແຕ່ທ່ານຍິນຍອມກ່ອນ.
safety-who-employer = ພວກເຮົາບໍ່ບອກນາຍຈ້າງ, ນາຍໜ້າ, ຕຳຫຼວດ ຫຼື ກວດຄົນເຂົ້າເມືອງ ວ່າທ່ານຂຽນຫາພວກເຮົາ, ເວັ້ນແຕ່ທ່ານຂໍໃຫ້ພວກເຮົາບອກ.
safety-who-statistics = ຖ້າທ່ານຍິນຍອມ, ຄຳຂໍຂອງທ່ານຈະຖືກນັບເຂົ້າໃນສະຖິຕິ: ມີຈັກຄົນ, ມາຈາກປະເທດໃດ, ກ່ຽວກັບເລື່ອງຫຍັງ. ບໍ່ມີຊື່ຂອງທ່ານ ແລະ ບໍ່ມີສິ່ງທີ່ທ່ານຂຽນ.
safety-phone-title = ໂທລະສັບຂອງທ່ານຈື່ຫຍັງໄວ້
safety-phone-history = ປະຫວັດໃນບຣາວເຊີຈະສະແດງວ່າເວັບນີ້ຖືກເປີດ. ໃຫ້ໃຊ້ໜ້າຕ່າງສ່ວນຕົວ ຫຼື ລຶບປະຫວັດອອກພາຍຫຼັງ.
safety-phone-words = ສິ່ງທີ່ທ່ານຂຽນ ເວັບນີ້ບໍ່ເກັບໄວ້ໃນໂທລະສັບຂອງທ່ານ. ແຕ່ແປ້ນພິມບາງອັນຈື່ຄຳໄວ້ເອງ.
safety-phone-files = ຮູບ ແລະ ສຽງທີ່ທ່ານສົ່ງ ຍັງຢູ່ໃນໂທລະສັບຂອງທ່ານຄືກັນ. ຖ້າຄົນອື່ນອາດຊອກເຫັນ ໃຫ້ລຶບອອກຈາກໂທລະສັບ.
safety-phone-network = ເຈົ້າຂອງເຄືອຂ່າຍ (ເຊັ່ນ Wi-Fi ຂອງນາຍຈ້າງ) ສາມາດເຫັນວ່າເປີດເວັບໃດ ແຕ່ບໍ່ເຫັນສິ່ງທີ່ທ່ານຂຽນ.
safety-phone-receipt = ຮູບລະຫັດຂອງທ່ານມີຊື່ໄຟລ໌ທີ່ບໍ່ບອກຫຍັງ. ໃຫ້ເຊື່ອງຮູບໄວ້ ຫຼື ລຶບອອກ ເມື່ອທ່ານຈື່ລະຫັດຂຶ້ນໃຈແລ້ວ.
safety-phone-code = ພວກເຮົາສະແດງລະຫັດຂອງທ່ານພຽງເທື່ອດຽວ. ໃຫ້ເກັບໄວ້ບ່ອນທີ່ມີແຕ່ທ່ານຊອກເຫັນ.
safety-exit-title = ອອກໄປຢ່າງໄວ
safety-exit-limits = ປຸ່ມນີ້ລຶບປະຫວັດໃນບຣາວເຊີບໍ່ໄດ້ ແລະ ປຸ່ມກັບຄືນອາດຍັງເປີດເວັບນີ້ໄດ້ອີກ.
safety-choice-title = ທ່ານເປັນຜູ້ຕັດສິນໃຈ
safety-choice-name = ທ່ານຈະບໍ່ບອກຊື່ກໍໄດ້.
safety-choice-contact = ທ່ານຈະບອກພວກເຮົາບໍ່ໃຫ້ຕິດຕໍ່ທ່ານກໍໄດ້. ແລ້ວທ່ານກັບມາເບິ່ງເອງດ້ວຍລະຫັດ.

## Shared with the console

login-email = ທີ່ຢູ່ອີເມວ
login-password = ລະຫັດຜ່ານ
login-send = ເຂົ້າສູ່ລະບົບ
staff-login = ສຳລັບພະນັກງານ: ເຂົ້າສູ່ລະບົບ
error-again = ລອງອີກຄັ້ງ
log-out = ອອກຈາກລະບົບ
other-way = ວິທີອື່ນ
passkey-use = ໃຊ້ກະແຈຜ່ານ
passkey-use-title = ໃຊ້ກະແຈຜ່ານ (passkey) ຂອງທ່ານ
passkey-use-lead = ໂທລະສັບ ຫຼື ຄອມພິວເຕີ ຈະຂໍໃຫ້ທ່ານຢືນຢັນວ່າເປັນທ່ານແທ້.
passkey-make-title = ສ້າງກະແຈຜ່ານ (passkey)
passkey-make-lead = ໂທລະສັບ ຫຼື ຄອມພິວເຕີ ຈະເກັບກະແຈຜ່ານໄວ້. ທ່ານເຂົ້າສູ່ລະບົບດ້ວຍນິ້ວມື, ໃບໜ້າ ຫຼື ຕົວເລກ ອັນດຽວກັບທີ່ໃຊ້ປົດລັອກເຄື່ອງ.
passkey-make-send = ສ້າງກະແຈຜ່ານ
passkey-failed = ບໍ່ສຳເລັດ ຫຼື ຖືກຍົກເລີກ. ລອງອີກຄັ້ງ ຫຼື ເລືອກວິທີອື່ນ.
passkey-no-script = ກະແຈຜ່ານຕ້ອງໃຊ້ JavaScript. ໃຫ້ເລືອກວິທີອື່ນ.
set-up-passkey-send = ສ້າງກະແຈຜ່ານ
me-password = ລະຫັດຜ່ານ
me-sessions = ບ່ອນທີ່ທ່ານເຂົ້າສູ່ລະບົບຢູ່
me-session-unknown = ບຣາວເຊີທີ່ບໍ່ຮູ້ຈັກ
me-session-seen = ໃຊ້ຄັ້ງຫຼ້າສຸດເມື່ອ { $at }
me-session-current = ເຄື່ອງນີ້
me-session-end = ອອກຈາກລະບົບ
me-sessions-end = ອອກຈາກລະບົບໃນບ່ອນອື່ນທັງໝົດ
password-current = ລະຫັດຜ່ານປັດຈຸບັນ
password-new = ລະຫັດຜ່ານໃໝ່
password-change = ປ່ຽນລະຫັດຜ່ານ
password-changed = ປ່ຽນລະຫັດຜ່ານຂອງທ່ານແລ້ວ. ທ່ານຖືກອອກຈາກລະບົບໃນບ່ອນອື່ນທັງໝົດແລ້ວ.
join-passkey = ສືບຕໍ່ໂດຍບໍ່ໃຊ້ລະຫັດຜ່ານ
forgotten-link = ລືມລະຫັດຜ່ານບໍ?
forgotten-title = ລືມລະຫັດຜ່ານບໍ?
forgotten-lead = ພິມທີ່ຢູ່ອີເມວຂອງທ່ານ. ຖ້າມີບັນຊີ, ພວກເຮົາຈະສົ່ງລິ້ງໄປຫາອີເມວນັ້ນ.
forgotten-send = ສົ່ງລິ້ງ
reset-title = ເລືອກລະຫັດຜ່ານໃໝ່
