# reviewed = false  (no native speaker has read this yet)

### Coming back to a request: read by a worker on a phone, perhaps in fear. Short sentences, no jargon, no promise that
### nobody can keep.

## Coming back

return-title = กลับมาดูด้วยรหัสของฉัน
return-code = รหัสรับเรื่องของคุณ
return-code-hint = ตัวอักษรอังกฤษและตัวเลข รวม 16 ตัว เว้นวรรคหรือใช้ตัวพิมพ์เล็กก็ได้
return-send = แสดงคำขอของฉัน
return-lost = ถ้ารหัสหาย ไม่มีใครหาให้ได้ ถ้ารหัสของคุณหาย ให้ส่งข้อความใหม่
progress-title = คำขอของคุณ
progress-reference = หมายเลขคำขอของคุณ:
progress-steps = สิ่งที่เกิดขึ้นจนถึงตอนนี้
next-title = ต่อไปจะเป็นอย่างไร
next-urgent = คนของสหภาพจะดูแลเรื่องนี้ก่อน { $until }
next-triage = คนของสหภาพจะอ่านคำขอของคุณ ภายในวันที่ { $until }
next-verify = สหภาพจะตอบคุณ ภายในวันที่ { $until }
next-update = สหภาพจะบอกคุณว่าเรื่องไปถึงไหนแล้ว ภายในวันที่ { $until }
next-overdue = ขั้นตอนนี้ควรเสร็จภายในวันที่ { $until } แต่ยังไม่เสร็จ ตอนนี้กำลังเตือนคนที่รับผิดชอบอยู่
progress-come-back = คุณกลับมาดูด้วยรหัสของคุณได้ทุกเมื่อ
progress-submitted = ได้รับแล้ว
progress-verified = ติดต่อกันแล้ว และเข้าใจคำขอแล้ว
progress-not-taken-further = ไม่ได้ทำต่อ
progress-complaint-filed = ยื่นเรื่องร้องเรียนแล้ว
progress-accepted = รับเรื่องร้องเรียนแล้ว
progress-monitored = มีคนกำลังทำเรื่องนี้
progress-resolution-declared = มีการแจ้งว่าแก้ปัญหาแล้ว
progress-resolved = แก้ปัญหาได้แล้ว
progress-means-submitted = คนของสหภาพจะอ่านคำขอของคุณ
progress-means-verified = สหภาพเข้าใจแล้วว่าคุณต้องการอะไร และจะตัดสินใจร่วมกับคุณว่าจะทำอะไร
progress-means-not-taken-further = สหภาพทำคำขอนี้ต่อไม่ได้ คุณส่งข้อความใหม่ได้ทุกเมื่อ
progress-means-complaint-filed = สหภาพนำคำขอนี้มาทำเป็นเรื่องร้องเรียนแล้ว ตามที่ตกลงกับคุณ
progress-means-accepted = สหภาพรับดูแลเรื่องร้องเรียนนี้แล้ว มีคนรับผิดชอบเรื่องนี้
progress-means-monitored = สหภาพติดตามเรื่องร้องเรียน และจดบันทึกทุกขั้นตอน
progress-means-resolution-declared = สหภาพเชื่อว่าแก้ปัญหาได้แล้ว ตอนนี้มีอีกคนหนึ่งกำลังตรวจสอบ
progress-means-resolved = เรื่องร้องเรียนนี้แก้ได้แล้ว ถ้ายังมีอะไรไม่ถูกต้อง ให้ส่งข้อความใหม่
progress-opened-in-emergency = ถูกอ่านในเหตุฉุกเฉิน
progress-means-opened-in-emergency = คนของสหภาพที่ปกติไม่ได้ดูแลคำขอของคุณ จำเป็นต้องอ่านคำขอนี้
progress-asked = สหภาพมีคำถาม
progress-means-asked = กรุณาอ่านคำถามข้างล่างแล้วตอบ สหภาพรอคำตอบของคุณอยู่
progress-answered = ตอบแล้ว
progress-means-answered = คำตอบอยู่ข้างล่าง ถ้ายังไม่ช่วยคุณ ให้เขียนมาอีก สหภาพจะดูอีกครั้ง
progress-reopened = กำลังดูอีกครั้ง
progress-means-reopened = สหภาพกำลังดูคำขอของคุณอีกครั้ง
progress-withdrawn = คุณถอนคำขอแล้ว
progress-means-withdrawn = สหภาพจะไม่ทำอะไรต่อกับคำขอนี้ ถ้าคุณเปลี่ยนใจ ให้เขียนข้างล่าง

## What was written to and fro

request-messages = ข้อความ
request-no-messages = ยังไม่มีข้อความ
request-from-you = คุณ
request-translation = คำแปล:
request-write = เขียนถึง { $organisation }
request-write-hint = เขียนภาษาไหนก็ได้ ไม่ต้องเขียนสิ่งที่อาจทำให้คุณเป็นอันตราย
request-write-send = ส่ง
request-written = ข้อความของคุณมาถึงแล้ว

## What the worker may change

request-contact-title = เราติดต่อคุณทางไหนได้
request-contact-now = ตอนนี้: { $method }
request-contact-language = เราตอบเป็น: { $language }
request-contact-change = เปลี่ยนข้อมูลนี้
request-contact-lead = สิ่งที่คุณบอกตรงนี้จะใช้แทนวิธีติดต่อทั้งหมดที่คุณเคยบอกไว้ เพื่อความปลอดภัยของคุณ เราจะไม่แสดงให้เห็นอีก
request-contact-send = บันทึก
request-contact-saved = บันทึกแล้ว
request-consents-title = สิ่งที่คุณยินยอมไว้
request-consent-stored = เราเก็บสิ่งที่คุณเขียนไว้ เพื่อช่วยคุณ คุณยินยอมเมื่อ { $day }
request-consent-counted = เรานับคุณในสถิติ มีแต่ตัวเลขเท่านั้นที่ออกไปนอกสหภาพ
request-consent-not-counted = เราไม่ได้นับคุณในสถิติ
request-count-me = นับฉันด้วย
request-do-not-count-me = ไม่ต้องนับฉันอีก
request-stop-title = หยุด
request-withdraw = ถอนคำขอของฉัน
request-withdraw-lead = สหภาพจะไม่ทำอะไรต่อกับคำขอนี้ และจะไม่ติดต่อคุณ สิ่งที่คุณเขียนยังอยู่ เผื่อคุณเปลี่ยนใจ ถ้าอยากให้หายไปด้วย ให้เลือกลบคำขอแทน
request-withdraw-send = ถอนคำขอ
request-erase = ลบคำขอของฉัน
request-erase-lead = ทุกคำจะถูกทำลายตลอดไป จะไม่มีใครอ่านได้อีก ทั้งคุณและสหภาพ รหัสของคุณจะเปิดอะไรไม่ได้อีก ส่วนสิ่งที่สหภาพบอกคนอื่นไปแล้ว จะเรียกคืนไม่ได้
request-erase-send = ลบตลอดไป
request-erased-title = ลบคำขอของคุณแล้ว
request-erased = ไม่มีใครอ่านได้อีก ตอนนี้รหัสของคุณเปิดอะไรไม่ได้แล้ว ทิ้งรหัสได้เลย
request-is-complaint = สหภาพนำคำขอนี้มาทำเป็นเรื่องร้องเรียนแล้ว ถ้าอยากให้หยุดหรือให้ลบ ให้เขียนถึงสหภาพข้างบน
request-keep = ไม่ทำแล้ว ย้อนกลับ
request-close = ปิดหน้าคำขอของฉัน
request-closes = หน้านี้จะปิดเองด้วย เมื่อไม่มีการทำอะไรนาน 15 นาที
request-closed-title = กรุณาพิมพ์รหัสของคุณอีกครั้ง
request-closed = เพื่อความปลอดภัยของคุณ หน้าคำขอจะปิดเมื่อไม่มีการทำอะไรนาน 15 นาที
request-closed-kept = เพื่อความปลอดภัยของคุณ หน้าคำขอจะปิดเมื่อไม่มีการทำอะไรนาน 15 นาที สิ่งที่คุณเพิ่งเขียนยังไม่ได้ส่ง พิมพ์รหัสของคุณ แล้วสิ่งที่เขียนจะกลับมาให้เห็น
error-text-required = กรุณาเขียนอะไรสักอย่างก่อน

proof-title = หลักฐานการยื่นคำขอ
proof-received = { $organisation } ได้รับคำขอหมายเลขนี้แล้ว
proof-number = หมายเลข
proof-at = ได้รับเมื่อ
proof-state = ตอนนี้ถึงขั้นไหน
proof-union = สหภาพแรงงาน
proof-made = เอกสารนี้ทำขึ้นเมื่อ
proof-check = หากต้องการตรวจสอบเอกสารนี้ ให้สอบถาม { $organisation } และแจ้งหมายเลข
proof-meaning = เอกสารนี้แสดงว่าได้รับคำขอแล้ว ไม่ได้บอกว่าเรื่องที่แจ้งจริงหรือไม่
proof-hint = เอกสารที่มีหมายเลข วันที่ ขั้นตอนตอนนี้ และสหภาพ มีภาษาอังกฤษด้วย สำหรับแสดงต่อสถานทูต ศาล หรือสหภาพอื่น ไม่มีชื่อ ข้อความ หรือรหัสของคุณ แต่คนที่เจอเอกสารนี้ในโทรศัพท์ของคุณจะรู้ว่าคุณขอความช่วยเหลือจากสหภาพ
proof-save = บันทึกหลักฐาน (PDF)
