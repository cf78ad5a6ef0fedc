# reviewed = false  (no native speaker has read this yet)

### The e-mails to workers, and what every e-mail says. Somebody else may read these: no word of who writes, and none of what
### about.

mail-greeting = ສະບາຍດີ,
mail-open-link = ເປີດ Focal
mail-no-reply = ກະລຸນາຢ່າຕອບກັບ: ບໍ່ມີໃຜອ່ານຂໍ້ຄວາມທີ່ສົ່ງມາຫາທີ່ຢູ່ອີເມວນີ້.

## Workers. Somebody else may read these: no word of who writes, and none of what about.

mail-registration-subject = ລິ້ງຂອງທ່ານ
mail-registration-body = ມີຄົນຂໍສ້າງບັນຊີດ້ວຍອີເມວນີ້. ຖ້າແມ່ນທ່ານ ໃຫ້ເປີດລິ້ງ ແລ້ວເລືອກລະຫັດຜ່ານ. ລິ້ງໃຊ້ໄດ້ພາຍໃນ 24 ຊົ່ວໂມງ ແລະ ໃຊ້ໄດ້ເທື່ອດຽວ. ຖ້າບໍ່ແມ່ນທ່ານ ໃຫ້ລຶບຂໍ້ຄວາມນີ້ຖິ້ມ: ຈະບໍ່ມີຫຍັງເກີດຂຶ້ນ.
mail-registration-repeated-subject = ລິ້ງຂອງທ່ານ
mail-registration-repeated-body = ມີຄົນຂໍສ້າງບັນຊີດ້ວຍອີເມວນີ້, ແຕ່ມີບັນຊີ ຫຼື ຄຳເຊີນຢູ່ແລ້ວ. ຖ້າແມ່ນທ່ານ ໃຫ້ເຂົ້າສູ່ລະບົບ. ຖ້າທ່ານລືມລະຫັດຜ່ານ ທ່ານເລືອກອັນໃໝ່ໄດ້ຢູ່ທີ່ນັ້ນ. ຖ້າບໍ່ແມ່ນທ່ານ ໃຫ້ລຶບຂໍ້ຄວາມນີ້ຖິ້ມ: ຈະບໍ່ມີຫຍັງເກີດຂຶ້ນ.
mail-worker-password-reset-subject = ລິ້ງຂອງທ່ານ
mail-worker-password-reset-body = ມີຄົນຂໍລະຫັດຜ່ານໃໝ່ ສຳລັບບັນຊີທີ່ໃຊ້ອີເມວນີ້. ລິ້ງໃຊ້ໄດ້ພາຍໃນ 1 ຊົ່ວໂມງ ແລະ ໃຊ້ໄດ້ເທື່ອດຽວ. ຖ້າບໍ່ແມ່ນທ່ານ ໃຫ້ລຶບຂໍ້ຄວາມນີ້ຖິ້ມ: ຈະບໍ່ມີຫຍັງປ່ຽນແປງ.
mail-why-worker = ທ່ານໄດ້ຮັບຂໍ້ຄວາມນີ້ ຍ້ອນມີຄົນພິມທີ່ຢູ່ອີເມວນີ້ໃສ່ໃນໜ້າເວັບໜຶ່ງ.
mail-news-subject = ມີຂ່າວໃໝ່
mail-news-body = ມີຂ່າວໃໝ່ສຳລັບທ່ານ. ໃຫ້ເປີດລິ້ງຕອນທີ່ທ່ານຢູ່ຄົນດຽວ ແລ້ວພິມລະຫັດຂອງທ່ານຢູ່ທີ່ນັ້ນ.
mail-why-news = ທ່ານໄດ້ຂໍໃຫ້ສົ່ງຂໍ້ຄວາມມາຫາອີເມວນີ້ ເມື່ອມີຂ່າວໃໝ່. ທ່ານປ່ຽນອັນນີ້ໄດ້ຢູ່ໃນໜ້າເວັບດຽວກັນນັ້ນ.
