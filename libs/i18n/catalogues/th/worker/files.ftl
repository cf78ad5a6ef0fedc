# reviewed = false  (no native speaker has read this yet)

### Photos, documents and recordings: attached to a report, or sent to the union later. Read by a worker on a phone, perhaps in
### fear. Short sentences, no jargon.

report-files = รูปและเอกสาร
files-lead = ทำเฉพาะเมื่อปลอดภัยสำหรับคุณ จะส่งทีหลังก็ได้
files-record-title = คุณพูดเป็นเสียงก็ได้
files-record-hint = พูดภาษาของคุณเอง สหภาพจะฟังเสียงของคุณ
files-add = เลือกรูป เอกสาร หรือคลิปเสียง
files-add-recording = เลือกคลิปเสียงจากโทรศัพท์ของคุณ
files-hint = ส่งได้ทั้งรูป ไฟล์ PDF หรือคลิปเสียง ไม่เกิน { $limit } MB เราลบสถานที่ เวลา และชื่อโทรศัพท์ของคุณออกจากไฟล์ แต่สิ่งที่เห็นและได้ยินในไฟล์ยังอยู่
files-button = เพิ่ม
files-attached = สิ่งที่เพิ่มแล้ว
files-none = ยังไม่ได้เพิ่มอะไร
files-remove = เอาออก
files-unfinished = มาถึงแล้ว { $percent }% เลือกไฟล์เดิมอีกครั้งเพื่อทำต่อ
files-incomplete = ไฟล์ยังมาไม่ครบ ไฟล์นี้จะไม่ถูกส่ง
files-kilobytes = { $size } KB
files-megabytes = { $size } MB
files-record = อัดเสียงของคุณ
files-recording = กำลังอัดเสียง
files-stop = หยุด
files-listen = ลองฟังก่อน แล้วเพิ่มเสียงนี้ หรืออัดใหม่
files-keep = เพิ่มเสียงนี้
files-again = อัดใหม่
files-no-microphone = ใช้ไมโครโฟนไม่ได้ กรุณาอนุญาตในเบราว์เซอร์ หรือเลือกคลิปเสียงจากโทรศัพท์ของคุณ
files-sending = กำลังส่ง
files-checking = เรากำลังตรวจไฟล์
files-lost = ไม่มีอินเทอร์เน็ต เมื่ออินเทอร์เน็ตกลับมา จะทำต่อเอง
files-retry = ลองอีกครั้ง

request-file-title = ส่งรูป เอกสาร หรือคลิปเสียง
request-file-sent = สหภาพได้รับไฟล์ของคุณแล้ว
request-file-open = เปิดไฟล์
request-file-stays = ไฟล์จะถูกบันทึกไว้ในโทรศัพท์เครื่องนี้ และจะอยู่ในเครื่องจนกว่าคุณจะลบ

## What is wrong with a file, and what to do

error-file-required = กรุณาเลือกไฟล์ก่อน
error-file-too-long = ชื่อไฟล์ยาวเกินไป ตั้งชื่อให้สั้นลง แล้วเลือกไฟล์อีกครั้ง
error-file-bad-name = ชื่อไฟล์มีเครื่องหมายที่ใช้ไม่ได้ ตั้งชื่ออื่น แล้วเลือกไฟล์อีกครั้ง
error-file-too-heavy = ไฟล์ใหญ่เกินไป ส่งได้ไม่เกิน { $limit } MB ให้ถ่ายรูปใหม่ หรือแบ่งส่งเป็นส่วนๆ
error-file-too-many-files = ส่งได้ไม่เกิน { $limit } ไฟล์ ให้เอาออกหนึ่งไฟล์ หรือส่งข้อความถึงสหภาพ
error-file-no-room = ตอนนี้สหภาพไม่มีที่เก็บไฟล์เพิ่ม ให้ส่งเรื่องของคุณโดยไม่มีไฟล์ แล้วลองอีกครั้งพรุ่งนี้ด้วยรหัสของคุณ
error-file-not-all-here = ไฟล์ยังมาไม่ครบ กรุณาเลือกไฟล์อีกครั้ง
error-file-not-allowed = ไฟล์แบบนี้ส่งไม่ได้ ให้ส่งรูป (JPEG หรือ PNG) ไฟล์ PDF หรือคลิปเสียง
error-file-film = ส่งวิดีโอไม่ได้ ให้ส่งรูป หรืออัดเสียง
error-file-damaged = เปิดไฟล์นี้ไม่ได้ ให้บันทึกไฟล์ใหม่ หรือถ่ายรูปไว้แทน
error-file-too-much-inside = รูปหรือเอกสารนี้ใหญ่เกินไปเมื่อเปิดดู ให้ถ่ายรูปที่เล็กกว่านี้
error-file-two-in-one = มีอย่างอื่นซ่อนอยู่ในไฟล์นี้ ให้ถ่ายรูปใหม่ของสิ่งที่คุณอยากให้เห็น
error-file-locked = เอกสารนี้ต้องใช้รหัสผ่านจึงจะเปิดได้ ให้บันทึกใหม่โดยไม่มีรหัสผ่าน หรือถ่ายรูปไว้แทน
