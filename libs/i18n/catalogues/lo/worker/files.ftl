# reviewed = false  (no native speaker has read this yet)

### Photos, documents and recordings: attached to a report, or sent to the union later. Read by a worker on a phone, perhaps in
### fear. Short sentences, no jargon.

report-files = ຮູບ ແລະ ເອກະສານ
files-lead = ໃຫ້ເຮັດສະເພາະເມື່ອປອດໄພສຳລັບທ່ານ. ທ່ານຈະສົ່ງພາຍຫຼັງກໍໄດ້.
files-record-title = ທ່ານຈະເວົ້າເປັນສຽງກໍໄດ້
files-record-hint = ເວົ້າເປັນພາສາຂອງທ່ານເອງ. ກຳມະບານຈະຟັງສິ່ງທີ່ທ່ານເວົ້າ.
files-add = ເລືອກຮູບ, ເອກະສານ ຫຼື ສຽງທີ່ອັດໄວ້
files-add-recording = ເລືອກສຽງທີ່ອັດໄວ້ ຈາກໂທລະສັບຂອງທ່ານ
files-hint = ຮູບ, PDF ຫຼື ສຽງທີ່ອັດໄວ້, ບໍ່ເກີນ { $limit } MB. ພວກເຮົາລຶບສະຖານທີ່, ເວລາ ແລະ ຊື່ໂທລະສັບຂອງທ່ານ ອອກຈາກໄຟລ໌. ແຕ່ສິ່ງທີ່ເຫັນ ແລະ ໄດ້ຍິນໃນໄຟລ໌ຍັງຢູ່.
files-button = ເພີ່ມ
files-attached = ສິ່ງທີ່ເພີ່ມແລ້ວ
files-none = ຍັງບໍ່ໄດ້ເພີ່ມຫຍັງ.
files-remove = ເອົາອອກ
files-unfinished = ມາຮອດແລ້ວ { $percent }%. ເລືອກໄຟລ໌ເດີມອີກຄັ້ງ ເພື່ອສືບຕໍ່.
files-incomplete = ໄຟລ໌ຍັງມາບໍ່ຮອດໝົດ. ໄຟລ໌ນີ້ບໍ່ຖືກສົ່ງ.
files-kilobytes = { $size } KB
files-megabytes = { $size } MB
files-record = ອັດສຽງຂອງທ່ານ
files-recording = ກຳລັງອັດສຽງ
files-stop = ຢຸດ
files-listen = ລອງຟັງກ່ອນ. ແລ້ວເພີ່ມສຽງນີ້ ຫຼື ອັດໃໝ່.
files-keep = ເພີ່ມສຽງນີ້
files-again = ອັດໃໝ່
files-no-microphone = ໃຊ້ໄມໂຄຣໂຟນບໍ່ໄດ້. ກະລຸນາອະນຸຍາດໃນບຣາວເຊີຂອງທ່ານ ຫຼື ເລືອກສຽງທີ່ອັດໄວ້ ຈາກໂທລະສັບຂອງທ່ານ.
files-sending = ກຳລັງສົ່ງ
files-checking = ພວກເຮົາກຳລັງກວດໄຟລ໌
files-lost = ບໍ່ມີອິນເຕີເນັດ. ເມື່ອອິນເຕີເນັດກັບມາ ຈະສືບຕໍ່ເອງ.
files-retry = ລອງອີກຄັ້ງ

request-file-title = ສົ່ງຮູບ, ເອກະສານ ຫຼື ສຽງທີ່ອັດໄວ້
request-file-sent = ກຳມະບານໄດ້ຮັບໄຟລ໌ຂອງທ່ານແລ້ວ.
request-file-open = ເປີດໄຟລ໌
request-file-stays = ໄຟລ໌ຈະຖືກບັນທຶກໄວ້ໃນໂທລະສັບນີ້ ແລະ ຈະຢູ່ໃນນັ້ນຈົນກວ່າທ່ານຈະລຶບມັນ.

## What is wrong with a file, and what to do

error-file-required = ກະລຸນາເລືອກໄຟລ໌ກ່ອນ
error-file-too-long = ຊື່ໄຟລ໌ຍາວເກີນໄປ. ຕັ້ງຊື່ໃຫ້ສັ້ນ ແລ້ວເລືອກອີກຄັ້ງ.
error-file-bad-name = ຊື່ໄຟລ໌ມີເຄື່ອງໝາຍທີ່ໃຊ້ບໍ່ໄດ້. ຕັ້ງຊື່ອື່ນ ແລ້ວເລືອກອີກຄັ້ງ.
error-file-too-heavy = ໄຟລ໌ໃຫຍ່ເກີນໄປ. ສົ່ງໄດ້ບໍ່ເກີນ { $limit } MB. ຖ່າຍຮູບໃໝ່ ຫຼື ແບ່ງສົ່ງເປັນສ່ວນໆ.
error-file-too-many-files = ສົ່ງໄດ້ບໍ່ເກີນ { $limit } ໄຟລ໌. ເອົາອອກໄຟລ໌ໜຶ່ງ ຫຼື ສົ່ງຂໍ້ຄວາມຫາກຳມະບານ.
error-file-no-room = ຕອນນີ້ກຳມະບານບໍ່ມີບ່ອນເກັບໄຟລ໌ເພີ່ມອີກ. ສົ່ງຂໍ້ຄວາມຂອງທ່ານໂດຍບໍ່ມີໄຟລ໌ ແລ້ວລອງອີກຄັ້ງມື້ອື່ນດ້ວຍລະຫັດຂອງທ່ານ.
error-file-not-all-here = ໄຟລ໌ຍັງມາບໍ່ຮອດໝົດ. ກະລຸນາເລືອກອີກຄັ້ງ.
error-file-not-allowed = ໄຟລ໌ປະເພດນີ້ສົ່ງບໍ່ໄດ້. ໃຫ້ສົ່ງຮູບ (JPEG ຫຼື PNG), PDF ຫຼື ສຽງທີ່ອັດໄວ້.
error-file-film = ວິດີໂອສົ່ງບໍ່ໄດ້. ໃຫ້ສົ່ງຮູບ ຫຼື ອັດສຽງ.
error-file-damaged = ເປີດໄຟລ໌ນີ້ບໍ່ໄດ້. ບັນທຶກໄຟລ໌ໃໝ່ ຫຼື ຖ່າຍຮູບໄວ້ແທນ.
error-file-too-much-inside = ຮູບ ຫຼື ເອກະສານນີ້ໃຫຍ່ເກີນໄປເມື່ອເປີດ. ຖ່າຍຮູບໃຫ້ນ້ອຍກວ່ານີ້.
error-file-two-in-one = ມີສິ່ງອື່ນເຊື່ອງຢູ່ໃນໄຟລ໌ນີ້. ຖ່າຍຮູບໃໝ່ ສິ່ງທີ່ທ່ານຢາກໃຫ້ເຫັນ.
error-file-locked = ເອກະສານນີ້ຕ້ອງໃຊ້ລະຫັດຜ່ານຈຶ່ງເປີດໄດ້. ບັນທຶກໃໝ່ໂດຍບໍ່ມີລະຫັດຜ່ານ ຫຼື ຖ່າຍຮູບໄວ້ແທນ.
