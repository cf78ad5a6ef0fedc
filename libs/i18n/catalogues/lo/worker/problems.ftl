# reviewed = false  (no native speaker has read this yet)

### What went wrong and what to do: a title and a sentence for each kind of problem, and what can be wrong with a field. A
### worker may read each of them.

problem-malformed-request-title = ພວກເຮົາອ່ານສິ່ງທີ່ສົ່ງມາບໍ່ໄດ້
problem-malformed-request-advice = ກະລຸນາກັບຄືນ ແລ້ວລອງອີກຄັ້ງ.
problem-invalid-fields-title = ຍັງຂາດຄຳຕອບບາງຂໍ້
problem-invalid-fields-advice = ກະລຸນາກວດຄຳຕອບຂອງທ່ານ ແລ້ວສົ່ງອີກຄັ້ງ.
problem-unauthenticated-title = ກະລຸນາເຂົ້າສູ່ລະບົບກ່ອນ
problem-unauthenticated-advice = ໝົດເວລາໃຊ້ງານແລ້ວ. ກະລຸນາເຂົ້າສູ່ລະບົບອີກຄັ້ງເພື່ອສືບຕໍ່.
problem-wrong-credentials-title = ທ່ານຍັງບໍ່ໄດ້ເຂົ້າສູ່ລະບົບ
problem-wrong-credentials-advice = ທີ່ຢູ່ອີເມວ ຫຼື ລະຫັດຜ່ານບໍ່ຖືກຕ້ອງ. ກວດທັງສອງຢ່າງ ແລ້ວລອງອີກຄັ້ງ.
problem-forbidden-title = ສ່ວນນີ້ບໍ່ແມ່ນສຳລັບໜ້າທີ່ຂອງທ່ານ
problem-forbidden-advice = ຖ້າທ່ານຈຳເປັນຕ້ອງໃຊ້ ໃຫ້ຖາມຄົນທີ່ດູແລບັນຊີໃນອົງການຂອງທ່ານ.
problem-not-found-title = ບໍ່ມີຫຍັງຢູ່ນີ້
problem-not-found-advice = ກວດທີ່ຢູ່ເວັບຄືນ ຫຼື ເລີ່ມໃໝ່ຈາກໜ້າທຳອິດ.
problem-tenant-suspended-title = ຕອນນີ້ໃຊ້ໜ້າຂອງອົງການນີ້ບໍ່ໄດ້
problem-tenant-suspended-advice = ໜ້າເວັບຂອງອົງການນີ້ປິດຊົ່ວຄາວ. ຕອນນີ້ສົ່ງຫຍັງຢູ່ນີ້ບໍ່ໄດ້. ສິ່ງທີ່ສົ່ງມາກ່ອນໜ້ານີ້ຍັງເກັບໄວ້.
problem-wrong-code-title = ລະຫັດນີ້ເປີດຫຍັງບໍ່ໄດ້
problem-wrong-code-advice = ກວດຕົວອັກສອນ ແລະ ຕົວເລກແຕ່ລະຕົວ ແລ້ວລອງອີກຄັ້ງ.
problem-method-not-allowed-title = ເຮັດແບບນີ້ຈາກໜ້ານີ້ບໍ່ໄດ້
problem-method-not-allowed-advice = ກະລຸນາກັບຄືນ ແລ້ວເປີດໜ້ານັ້ນອີກຄັ້ງ.
problem-request-timeout-title = ໃຊ້ເວລາດົນເກີນໄປ
problem-request-timeout-advice = ອິນເຕີເນັດຂອງທ່ານອາດຊ້າ. ກະລຸນາກັບຄືນ ແລ້ວລອງອີກຄັ້ງ.
problem-refused-transition-title = ຕອນນີ້ເຮັດແບບນີ້ບໍ່ໄດ້
problem-refused-transition-advice = ສະຖານະປັດຈຸບັນບໍ່ໃຫ້ເຮັດແບບນີ້. ສິ່ງທີ່ທ່ານເຫັນແມ່ນສະຖານະຕອນນີ້.
problem-idempotency-key-reused-title = ສິ່ງນີ້ຖືກສົ່ງໄປແລ້ວ
problem-idempotency-key-reused-advice = ແບບຟອມນີ້ຖືກສົ່ງໄປກ່ອນແລ້ວ ດ້ວຍຄຳຕອບອື່ນ. ສົ່ງອີກຄັ້ງ ສະເພາະເມື່ອທ່ານຕ້ອງການສົ່ງອັນທີສອງ ທີ່ເປັນອັນໃໝ່.
problem-stale-version-title = ໃນລະຫວ່າງນັ້ນ ມີຄົນປ່ຽນສິ່ງນີ້
problem-stale-version-advice = ເປີດໜ້ານີ້ອີກຄັ້ງເພື່ອເບິ່ງວ່າຕອນນີ້ເປັນແນວໃດ ແລ້ວແກ້ໄຂຄືນ.
problem-precondition-required-title = ພວກເຮົາອ່ານສິ່ງທີ່ສົ່ງມາບໍ່ໄດ້
problem-precondition-required-advice = ເປີດໜ້ານີ້ອີກຄັ້ງ ແລ້ວແກ້ໄຂຄືນ.
problem-body-too-large-title = ຍາວເກີນໄປ
problem-body-too-large-advice = ຍັງບໍ່ໄດ້ສົ່ງຫຍັງ. ກະລຸນາຂຽນໃຫ້ສັ້ນລົງ ແລ້ວສົ່ງອີກຄັ້ງ.
problem-unsupported-media-type-title = ພວກເຮົາອ່ານສິ່ງທີ່ສົ່ງມາບໍ່ໄດ້
problem-unsupported-media-type-advice = ກະລຸນາກັບຄືນ ແລ້ວສົ່ງແບບຟອມຈາກໜ້າຂອງພວກເຮົາ.
problem-too-many-requests-title = ລອງຫຼາຍເທື່ອເກີນໄປ
problem-too-many-requests-advice = ລໍຖ້າສອງສາມນາທີ ແລ້ວລອງອີກຄັ້ງ.
problem-internal-title = ເກີດຂໍ້ຜິດພາດທາງຝ່າຍພວກເຮົາ
problem-internal-advice = ເທື່ອນີ້ບໍ່ໄດ້ບັນທຶກຫຍັງ. ລອງອີກຄັ້ງໃນອີກສອງສາມນາທີ.
problem-unavailable-title = ຕອນນີ້ໃຊ້ບໍ່ໄດ້
problem-unavailable-advice = ລໍຖ້າບຶດໜຶ່ງ ແລ້ວລອງອີກຄັ້ງ. ສິ່ງທີ່ທ່ານພິມຍັງຢູ່ໃນໜ້ານີ້ ແລະ ຈະບໍ່ຖືກສົ່ງມາຊ້ຳສອງເທື່ອ.
problem-foreign-form-title = ໜ້ານີ້ເກົ່າເກີນໄປ
problem-foreign-form-advice = ກະລຸນາກັບຄືນ, ເປີດໜ້ານັ້ນອີກຄັ້ງ ແລ້ວສົ່ງແບບຟອມອີກເທື່ອໜຶ່ງ. ບໍ່ໄດ້ມີຫຍັງປ່ຽນແປງ.

field-required = ກະລຸນາຕອບຄຳຖາມນີ້
field-unknown-code = ກະລຸນາເລືອກຄຳຕອບໜຶ່ງ
field-too-long = ໃຊ້ບໍ່ເກີນ { $limit } ຕົວ
field-too-large = ເລືອກບໍ່ເກີນ { $limit } ຢ່າງ
field-not-valid = ກະລຸນາກວດຄຳຕອບນີ້ຄືນ: ຄຳຕອບນີ້ເປັນໄປບໍ່ໄດ້
field-must-be-true = ໝາຍໃສ່ຫ້ອງນີ້ເພື່ອສືບຕໍ່
field-not-a-date = ພິມປີ ເຊັ່ນ 2026 ແລະ ເລືອກເດືອນ ຖ້າທ່ານຮູ້
field-not-a-number = ພິມເປັນຕົວເລກ ເຊັ່ນ 12 ຫຼື 12.5
field-question-changed = ກຳມະບານໄດ້ປ່ຽນຄຳຖາມໃນລະຫວ່າງນີ້. ກະລຸນາເບິ່ງອີກຄັ້ງ
field-not-a-partial-date = ພິມປີ ເຊັ່ນ 2026. ຕື່ມເດືອນ ແລະ ວັນທີ ສະເພາະເມື່ອທ່ານຮູ້
field-before-beginning = ເວລານີ້ຢູ່ກ່ອນເວລາເລີ່ມຕົ້ນບໍ່ໄດ້
problem-wrong-passkey-title = ກະແຈຜ່ານນີ້ໃຊ້ບໍ່ໄດ້
problem-wrong-passkey-advice = ກະແຈຜ່ານນີ້ໃຊ້ບໍ່ໄດ້. ລອງອີກຄັ້ງ ຫຼື ເຂົ້າສູ່ລະບົບດ້ວຍວິທີອື່ນ.
problem-link-ended-title = ລິ້ງນີ້ໃຊ້ບໍ່ໄດ້ແລ້ວ
problem-link-ended-advice = ລິ້ງໝົດກຳນົດ ຫຼື ຖືກໃຊ້ໄປແລ້ວ. ກະລຸນາຂໍລິ້ງໃໝ່.

field-too-short = ໃຊ້ຢ່າງໜ້ອຍ { $limit } ຕົວ
field-too-common = ມີຫຼາຍຄົນໃຊ້ລະຫັດຜ່ານນີ້ ຫຼື ເຄີຍພົບໃນຂໍ້ມູນທີ່ຮົ່ວໄຫຼ. ກະລຸນາເລືອກອັນອື່ນ
field-about-you = ອັນນີ້ຄ້າຍຄືກັບຊື່ຂອງທ່ານ, ທີ່ຢູ່ອີເມວຂອງທ່ານ ຫຼື ຊື່ຂອງກຳມະບານ ເກີນໄປ. ກະລຸນາເລືອກອັນອື່ນ
field-taken = ມີບັນຊີ ຫຼື ຄຳເຊີນທີ່ຍັງເປີດຢູ່ ທີ່ໃຊ້ອີເມວນີ້ແລ້ວ
error-current-password-not-valid = ນີ້ບໍ່ແມ່ນລະຫັດຜ່ານປັດຈຸບັນຂອງທ່ານ
