# reviewed = false  (no native speaker has read this yet)

### The texts of workers' accounts: short sentences, read on a phone, perhaps in fear.

## The start and the report

account-link-at-start = ບັນຊີຂອງທ່ານ: ເຂົ້າສູ່ລະບົບ ຫຼື ສ້າງໃໝ່
report-into-account = ໃສ່ຄຳຂໍຂອງຂ້ອຍໄວ້ໃນບັນຊີ { $account } ນຳ
report-into-account-hint = ໂທລະສັບນີ້ເຂົ້າສູ່ລະບົບຂອງບັນຊີນັ້ນຢູ່. ຄົນອື່ນທີ່ເປີດບັນຊີນັ້ນໄດ້ ຈະເຫັນຄຳຂໍຂອງທ່ານ ແລະ ທຸກຂັ້ນຕອນ. ຖ້າບັນຊີນັ້ນບໍ່ແມ່ນຂອງທ່ານຄົນດຽວ ຢ່າໝາຍໃສ່ຫ້ອງນີ້: ມີລະຫັດກໍພໍແລ້ວ.
account-has-request = ຄຳຂໍນີ້ຢູ່ໃນບັນຊີຂອງທ່ານນຳ. ແຕ່ກໍໃຫ້ເກັບລະຫັດໄວ້ຄືກັນ.

## What the phone remembers

account-phone-session = ໂທລະສັບນີ້ຈະຢູ່ໃນລະບົບຕໍ່ໄປ ຈົນກວ່າທ່ານອອກຈາກລະບົບ, ກົດ “ອອກ” ຫຼື ປິດບຣາວເຊີ ຫຼື ຈົນຄົບ 30 ນາທີ. ກ່ອນຮອດຕອນນັ້ນ ຄົນທີ່ຖືໂທລະສັບນີ້ສາມາດເຫັນຄຳຂໍຂອງທ່ານ.
account-phone-password = ບຣາວເຊີອາດຖາມວ່າຈະບັນທຶກລະຫັດຜ່ານບໍ. ຖ້າມີຄົນອື່ນໃຊ້ໂທລະສັບນີ້ ຢ່າໃຫ້ບັນທຶກ.
account-phone-passkey = ກະແຈຜ່ານ (passkey) ຈະຢູ່ໃນໂທລະສັບນີ້. ຄົນທີ່ປົດລັອກໂທລະສັບໄດ້ ສາມາດໃຊ້ກະແຈຜ່ານເຂົ້າສູ່ລະບົບ ແລະ ເບິ່ງໃນການຕັ້ງຄ່າໄດ້ວ່າເປັນຂອງເວັບໃດ. ຖ້າມີຄົນອື່ນໃຊ້ ຫຼື ຄົ້ນໂທລະສັບ ໃຫ້ເລືອກໃຊ້ລະຫັດຜ່ານ.

## Logging in

account-log-in-title = ເຂົ້າສູ່ລະບົບບັນຊີຂອງທ່ານ
account-log-in-name = ຊື່ບັນຊີ ຫຼື ທີ່ຢູ່ອີເມວ
account-log-in-name-hint = ຊື່ບັນຊີມີຕົວອັກສອນ ແລະ ຕົວເລກ ລວມ 8 ຕົວ. ຈະມີຊ່ອງຫວ່າງ ຫຼື ໃຊ້ຕົວພິມນ້ອຍກໍໄດ້.
account-not-needed = ທ່ານບໍ່ຈຳເປັນຕ້ອງມີບັນຊີ. ມີລະຫັດກໍພໍແລ້ວ:
account-register-link = ສ້າງບັນຊີ
account-wrong = ຊື່ບັນຊີ, ທີ່ຢູ່ອີເມວ ຫຼື ລະຫັດຜ່ານ ບໍ່ຖືກຕ້ອງ. ກວດທັງໝົດຄືນ ແລ້ວລອງອີກຄັ້ງ.

## Making an account

account-register-title = ສ້າງບັນຊີ
account-register-lead = ຖ້າມີບັນຊີ ທ່ານຈະເຫັນຄຳຂໍທັງໝົດຂອງທ່ານ ໂດຍບໍ່ຕ້ອງພິມລະຫັດ. ທ່ານບໍ່ຈຳເປັນຕ້ອງມີບັນຊີ: ທຸກລະຫັດໃຊ້ໄດ້ໂດຍບໍ່ມີບັນຊີ.
account-register-send = ສ້າງບັນຊີ
account-have-one = ຂ້ອຍມີບັນຊີແລ້ວ: ເຂົ້າສູ່ລະບົບ
account-without-mail-title = ບໍ່ໃຊ້ອີເມວ
account-without-mail-lead = ພວກເຮົາຈະຕັ້ງຊື່ບັນຊີ ແລະ ລະຫັດກູ້ຄືນໃຫ້ທ່ານ. ໃຫ້ຈົດໄວ້ທັງສອງ. ພວກເຮົາບໍ່ຮູ້ຫຍັງອື່ນກ່ຽວກັບທ່ານ.
account-with-mail-title = ໃຊ້ອີເມວ
account-with-mail-lead = ພວກເຮົາຈະສົ່ງລິ້ງໄປ. ຂໍ້ຄວາມຈະບໍ່ບອກວ່າມາຈາກໃຜ ຫຼື ກ່ຽວກັບເລື່ອງຫຍັງ, ແຕ່ລິ້ງຈະສະແດງທີ່ຢູ່ຂອງເວັບນີ້. ໃຫ້ໃຊ້ອີເມວທີ່ບໍ່ມີຄົນອື່ນອ່ານ.
account-name-hint = ຊື່ໃດກໍໄດ້ ຫຼື ບໍ່ໃສ່ຊື່ກໍໄດ້. ມີແຕ່ທ່ານເທົ່ານັ້ນທີ່ເຫັນ.
account-password = ເລືອກລະຫັດຜ່ານ
account-password-hint = ຢ່າງໜ້ອຍ 15 ຕົວ. ເອົາສອງສາມຄຳມາຕໍ່ກັນກໍດີ ແລະ ຈື່ງ່າຍ.
account-mail-sent-title = ເປີດເບິ່ງອີເມວຂອງທ່ານ
account-mail-sent-lead = ກຳລັງສົ່ງຂໍ້ຄວາມໄປຫາອີເມວນີ້. ລິ້ງໃນນັ້ນໃຊ້ໄດ້ພາຍໃນ 24 ຊົ່ວໂມງ ແລະ ໃຊ້ໄດ້ເທື່ອດຽວ.
account-join-title = ບັນຊີຂອງທ່ານ
account-join-lead = ທ່ານເຂົ້າສູ່ລະບົບດ້ວຍອີເມວນີ້:
account-link-ended-title = ລິ້ງນີ້ໃຊ້ບໍ່ໄດ້ແລ້ວ
account-link-ended-lead = ລິ້ງໝົດກຳນົດ ຫຼື ຖືກໃຊ້ໄປແລ້ວ. ຖ້າທ່ານຍັງບໍ່ມີບັນຊີ ໃຫ້ຂໍລິ້ງໃໝ່. ຖ້າມີແລ້ວ ໃຫ້ເຂົ້າສູ່ລະບົບ.

## What is shown once

account-secrets-title = ຈົດສອງຢ່າງນີ້ໄວ້
account-secrets-name = ຊື່ບັນຊີຂອງທ່ານ
account-secrets-code = ລະຫັດກູ້ຄືນຂອງທ່ານ
account-secrets-once = ພວກເຮົາສະແດງລະຫັດກູ້ຄືນສະເພາະຕອນນີ້ ແລະ ຊອກຄືນໃຫ້ບໍ່ໄດ້.
account-secrets-name-why = ທ່ານເຂົ້າສູ່ລະບົບດ້ວຍຊື່ບັນຊີ ແລະ ລະຫັດຜ່ານຂອງທ່ານ.
account-secrets-code-why = ຖ້າທ່ານລືມລະຫັດຜ່ານ ລະຫັດກູ້ຄືນໃຊ້ຕັ້ງລະຫັດຜ່ານໃໝ່ໄດ້ ເທື່ອດຽວ.
account-secrets-where = ເກັບທັງສອງຢ່າງໄວ້ບ່ອນທີ່ມີແຕ່ທ່ານຊອກເຫັນ ແລະ ຢ່າເກັບໄວ້ນຳກັນກັບລະຫັດຜ່ານ.
account-secrets-saved = ຂ້ອຍເກັບທັງສອງຢ່າງໄວ້ແລ້ວ

## The account

account-title = ບັນຊີຂອງທ່ານ
account-back = ກັບໄປບັນຊີຂອງທ່ານ
account-logged-in-as = ທ່ານເຂົ້າສູ່ລະບົບດ້ວຍ:
account-requests = ຄຳຂໍຂອງທ່ານ
account-no-requests = ຍັງບໍ່ມີຄຳຂໍໃນບັນຊີຂອງທ່ານ.
account-link = ເພີ່ມຄຳຂໍໂດຍໃສ່ລະຫັດ
account-link-send = ເພີ່ມ
account-new-request = ສົ່ງຄຳຂໍໃໝ່
account-open-request = ເປີດຄຳຂໍນີ້
account-unlink = ເອົາອອກຈາກບັນຊີຂອງຂ້ອຍ
account-unlink-hint = ຄຳຂໍທີ່ທ່ານເອົາອອກ ບໍ່ໄດ້ຖືກລຶບ. ລະຫັດຍັງເປີດຄຳຂໍນັ້ນໄດ້ຢູ່.
account-sessions-lead = ຖ້າໂທລະສັບເຄື່ອງໃດເຄື່ອງໜຶ່ງໃນນີ້ຫາຍ, ໃຫ້ຄົນອື່ນຢືມໄປ ຫຼື ບໍ່ແມ່ນຂອງທ່ານ: ໃຫ້ເອົາເຄື່ອງນັ້ນອອກຈາກລະບົບຢູ່ນີ້. ແລ້ວເຄື່ອງນັ້ນຈະບໍ່ສະແດງຫຍັງອີກ.
account-sessions-then = ແລ້ວເລືອກລະຫັດຜ່ານໃໝ່ ຢູ່ລຸ່ມນີ້.
account-sessions-passkey = ໂທລະສັບທີ່ມີກະແຈຜ່ານຂອງທ່ານ ສາມາດເຂົ້າສູ່ລະບົບໄດ້ອີກ.
account-sessions-no-passkeys = ຕັ້ງລະຫັດຜ່ານແທນ: ແລ້ວກະແຈຜ່ານທັງໝົດຈະຖືກເອົາອອກ
account-sessions-only = ທ່ານເຂົ້າສູ່ລະບົບຢູ່ບ່ອນນີ້ເທົ່ານັ້ນ, ບໍ່ມີບ່ອນອື່ນ.
account-recovery-code-title = ສ້າງລະຫັດກູ້ຄືນໃໝ່
account-recovery-code-lead = ລະຫັດກູ້ຄືນອັນເກົ່າຈະໃຊ້ບໍ່ໄດ້ອີກ. ພິມລະຫັດຜ່ານຂອງທ່ານເພື່ອສືບຕໍ່.
account-recovery-code-send = ສ້າງອັນໃໝ່
account-erasure-title = ລຶບບັນຊີຂອງຂ້ອຍ
account-erasure-lead = ບັນຊີ, ຊື່, ທີ່ຢູ່ອີເມວ ແລະ ລະຫັດຜ່ານ ຈະຖືກລຶບທັນທີ ແລະ ຕະຫຼອດໄປ. ຄຳຂໍຂອງທ່ານຍັງຢູ່: ທ່ານຍັງໃຊ້ລະຫັດເປີດແຕ່ລະຄຳຂໍໄດ້. ຖ້າລະຫັດໃດຫາຍໄປແລ້ວ ບໍ່ມີໃຜຊອກຄືນໄດ້.
account-erasure-send = ລຶບບັນຊີຂອງຂ້ອຍ
account-erased-title = ບັນຊີຂອງທ່ານຖືກລຶບແລ້ວ
account-erased-lead = ທ່ານໃຊ້ລະຫັດເປີດແຕ່ລະຄຳຂໍຂອງທ່ານໄດ້.

## A forgotten password

account-forgotten-code-title = ໃຊ້ລະຫັດກູ້ຄືນ
account-forgotten-mail-title = ໃຊ້ທີ່ຢູ່ອີເມວຂອງທ່ານ
account-forgotten-lost = ຖ້າບໍ່ມີທັງສອງຢ່າງ ບໍ່ມີໃຜເປີດບັນຊີໄດ້. ແຕ່ທ່ານຍັງໃຊ້ລະຫັດເປີດແຕ່ລະຄຳຂໍໄດ້.
account-recovery-hint = ຕົວອັກສອນ ແລະ ຕົວເລກ ລວມ 20 ຕົວ. ຈະມີຊ່ອງຫວ່າງ ຫຼື ໃຊ້ຕົວພິມນ້ອຍກໍໄດ້.
account-reset-sent-title = ເປີດເບິ່ງອີເມວຂອງທ່ານ
account-reset-sent-lead = ຖ້າມີບັນຊີທີ່ໃຊ້ອີເມວນີ້ ລິ້ງກຳລັງຖືກສົ່ງໄປ. ລິ້ງໃຊ້ໄດ້ພາຍໃນ 1 ຊົ່ວໂມງ.
account-reset-done-title = ປ່ຽນລະຫັດຜ່ານຂອງທ່ານແລ້ວ
account-reset-done-lead = ຕອນນີ້ເຂົ້າສູ່ລະບົບດ້ວຍລະຫັດຜ່ານໃໝ່ໄດ້.

## What is wrong with a field

error-code-wrong-recovery = ຊື່ບັນຊີ ຫຼື ລະຫັດກູ້ຄືນບໍ່ຖືກຕ້ອງ ຫຼື ລະຫັດນັ້ນຖືກໃຊ້ໄປແລ້ວ
error-password-not-valid = ນີ້ບໍ່ແມ່ນລະຫັດຜ່ານຂອງທ່ານ
