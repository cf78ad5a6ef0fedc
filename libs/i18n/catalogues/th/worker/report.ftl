# reviewed = false  (no native speaker has read this yet)

### Asking or reporting, the receipt, and coming back: read by a worker on a phone, perhaps in fear. Short sentences, no
### jargon, no promise that nobody can keep.

## The report: one thing per page

report-title = ถามหรือแจ้งปัญหา
report-step = ขั้นที่ { $step } จาก { $steps }
report-continue = ต่อไป
report-send-now = บอกพอแล้ว ส่งเลย
report-back = ย้อนกลับ
report-unknown-hint = ข้อไหนที่คุณไม่รู้หรือไม่อยากบอก เว้นว่างไว้ได้
report-gone-title = สิ่งที่คุณเขียนไว้ก่อนหน้านี้ไม่อยู่แล้ว
report-gone = เพื่อความปลอดภัยของคุณ เราลบสิ่งที่ไม่ได้ส่งภายใน 2 ชั่วโมง แต่สิ่งที่คุณเพิ่งเขียนยังอยู่ กรุณากรอกส่วนที่เหลืออีกครั้ง
danger-first = ถ้าตอนนี้คุณอยู่ในอันตราย ให้โทรเบอร์ฉุกเฉินของที่ที่คุณอยู่ก่อน หรือโทรหาคนที่คุณไว้ใจ

report-place = ที่ที่คุณอยู่
report-danger = ตอนนี้คุณอยู่ในอันตรายหรือไม่
report-danger-hint = ถ้าตอบ “ใช่” ข้อความของคุณจะถูกทำเครื่องหมายว่าด่วน แต่สหภาพอาจยังใช้เวลาหลายชั่วโมงกว่าจะตอบ
report-country-now = ตอนนี้คุณอยู่ประเทศไหน
report-country-of-origin = คุณมาจากประเทศไหน
report-nationality = คุณถือสัญชาติของประเทศไหน
report-nationality-hint = ตอบเฉพาะเมื่อเป็นคนละประเทศกับที่คุณจากมา
report-migration-stage = ตอนนี้ข้อไหนตรงกับคุณที่สุด
report-unions-there = สหภาพใน { $country } ก็ช่วยคนที่นั่นด้วย คุณทำต่อที่นี่ได้ หรือจะเขียนถึงสหภาพหนึ่งในรายชื่อนี้แทนก็ได้:

report-about = ปัญหาหรือคำถามของคุณ
report-submitter = ใครเป็นคนเขียน
report-topic = เป็นเรื่องอะไร
report-topic-wrong = มีปัญหาเกิดขึ้น
report-topic-question = ฉันมีคำถาม
report-action = คุณอยากให้เราทำอะไร

report-what = เกิดอะไรขึ้น
report-message = เล่าให้เราฟังด้วยคำพูดของคุณเอง
report-message-hint = เขียนภาษาไหนก็ได้ เกิดอะไรขึ้น ที่ไหน เมื่อไร ใครเป็นคนทำ ไม่ต้องเขียนสิ่งที่อาจทำให้คุณเป็นอันตราย

report-work = งานของคุณ และตัวคุณ
report-work-lead = ข้อมูลนี้ช่วยให้สหภาพลงมือได้เร็วขึ้น
report-sector = เป็นงานประเภทไหน
report-occupation = คุณทำหน้าที่อะไร
report-employer = นายจ้างของคุณคือใคร
report-employer-hint = ชื่อบริษัทหรือชื่อคน และชื่อเมือง เท่าที่คุณรู้
report-agency = บริษัทจัดหางานหรือนายหน้าคนไหนหางานนี้ให้คุณ
report-work-began = คุณเริ่มทำงานเมื่อไร
report-work-ended = คุณเลิกทำงานเมื่อไร
report-work-ended-hint = ถ้ายังทำงานที่นั่นอยู่ ให้เว้นว่างไว้
report-day = วันที่
report-month = เดือน
report-year = ปี ค.ศ.
report-you = เกี่ยวกับคุณ
report-you-hint = ข้อมูลนี้ช่วยให้เราเห็นว่าใครต้องการความช่วยเหลือ คุณไม่ตอบก็ได้
report-sex = เพศ
report-age-group = อายุ
report-marital-status = สถานภาพสมรส
report-education = เรียนจบสูงสุดชั้นไหน

report-contact = วิธีติดต่อคุณอย่างปลอดภัย
report-contact-method = เราติดต่อคุณทางไหนได้
report-contact-method-hint = เลือกเฉพาะทางที่ไม่มีคนอื่นอ่านหรือได้ยิน
report-contact-value = เบอร์โทร อีเมล หรือไอดี
report-contact-value-hint = ถ้าไม่ให้เราติดต่อคุณ ให้เว้นว่างไว้ ถ้าเป็นอีเมล เราจะเขียนไปบอกแค่ว่ามีข่าวใหม่
report-safe-times = เวลาไหนปลอดภัย
report-safe-times-hint = เช่น วันอาทิตย์ หลัง 6 โมงเย็น อย่าเขียนว่าคุณเป็นใคร
report-may-say-union = ถ้าคนอื่นรับสาย จะให้เราบอกว่าสหภาพโทรมาหรือไม่
report-may-leave-message = ถ้าไม่มีคนรับสาย จะให้เราฝากข้อความไว้หรือไม่
report-name = ชื่อ
report-name-hint = ชื่ออะไรก็ได้ที่ให้เราเรียกคุณ
report-language = ให้เราตอบเป็นภาษาอะไร
report-interpreter-needed = ฉันต้องการล่ามเวลาคุยกัน
report-own = คำถามเพิ่มเติมจาก { $organisation }
report-own-lead = คุณไม่จำเป็นต้องตอบ ข้อไหนที่คุณไม่รู้หรือไม่อยากบอก เว้นว่างไว้ได้
report-own-attach = เพิ่มรูปหรือเอกสาร

report-check = ตรวจดูแล้วส่ง
report-check-lead = ตอนนี้ยังไม่ได้ส่งอะไร กรุณาดูอีกครั้ง
report-change = แก้ไข
report-not-answered = ไม่ได้ตอบ
report-excluded = มีสหภาพไหนที่ต้องไม่เห็นเรื่องนี้ไหม
report-excluded-hint = ข้อความของคุณจะไปถึง { $organisation } ถ้าวันหนึ่งต้องส่งต่อให้ที่อื่น เราจะถามคุณก่อน และจะไม่ส่งให้สหภาพที่คุณทำเครื่องหมายไว้ที่นี่
report-consent = ความยินยอมของคุณ
report-notice = { $organisation } เก็บคำตอบและสิ่งที่คุณเขียนไว้แบบมีการป้องกัน และใช้เพื่อช่วยคุณเท่านั้น
report-consent-store = ฉันยินยอมให้ { $organisation } เก็บสิ่งที่ฉันเขียน เพื่อช่วยฉัน
report-consent-statistics = ฉันยินยอมให้นับฉันในสถิติ
report-consent-statistics-hint = มีแต่ตัวเลขเท่านั้นที่ออกไปนอกสหภาพ ไม่ว่าคุณจะยินยอมข้อนี้หรือไม่ คุณก็ได้รับความช่วยเหลือ
report-send = ส่ง

error-in-danger-now-required = กรุณาบอกว่าตอนนี้คุณอยู่ในอันตรายหรือไม่
error-message-required = กรุณาเล่าว่าเกิดอะไรขึ้น
error-country-now-required = กรุณาเลือกประเทศที่คุณอยู่ตอนนี้
error-topic-required = กรุณาเลือกว่าเป็นเรื่องอะไร
error-submitter-required = กรุณาเลือกว่าใครเป็นคนเขียน
error-action-requested-required = กรุณาเลือกว่าคุณอยากให้เราทำอะไร
error-contact-value-required = กรุณาใส่เบอร์โทร อีเมล หรือไอดี หรือเลือกว่าคุณจะใช้รหัสเข้ามาดูเอง
error-work-began-year-not-a-date = คุณเริ่มทำงานเมื่อไร พิมพ์ปี ค.ศ. เช่น 2026 และเลือกเดือนถ้าคุณรู้
error-work-ended-year-not-a-date = คุณเลิกทำงานเมื่อไร พิมพ์ปี ค.ศ. เช่น 2026 และเลือกเดือนถ้าคุณรู้
error-work-ended-year-before-beginning = วันที่เลิกทำงานอยู่ก่อนวันที่เริ่มไม่ได้ กรุณาตรวจดูทั้งสองวัน
error-consent-to-store-must-be-true = เราจะช่วยคุณได้ก็ต่อเมื่อคุณให้เราเก็บสิ่งที่คุณเขียน ถ้าคุณยินยอม ให้ทำเครื่องหมายในช่อง
error-code-wrong-code = รหัสนี้เปิดอะไรไม่ได้ กรุณาตรวจดูตัวอักษรและตัวเลขทีละตัว แล้วลองอีกครั้ง

## The receipt

done-title = เราได้รับข้อความของคุณแล้ว
done-danger-title = คุณบอกว่าคุณอยู่ในอันตราย
done-danger-trusted = บอกคนที่คุณไว้ใจว่าคุณอยู่ที่ไหน ข้อความของคุณถูกทำเครื่องหมายว่าด่วนแล้ว
done-code = รหัสรับเรื่องของคุณ
done-reference = หมายเลขคำขอของคุณ:
done-copy = คัดลอกรหัส
done-copied = คัดลอกรหัสแล้ว
done-picture = บันทึกเป็นรูป
done-print = พิมพ์ลงกระดาษ
done-saved = ฉันเก็บรหัสของฉันไว้แล้ว
report-sent = ถ้าอินเทอร์เน็ตหลุดก่อนที่คุณจะเห็นรหัส เราแสดงรหัสให้ตอนนี้ได้ ทำได้ภายใน 15 นาทีหลังจากคุณส่งข้อความ
report-sent-show = แสดงรหัสของฉัน
report-saved-title = เราไม่แสดงรหัสของคุณอีกแล้ว
report-saved = ตอนนี้มีแต่คุณเท่านั้นที่มีรหัสนี้ คุณกลับมาด้วยรหัสของคุณได้ทุกเมื่อ เพื่อดูว่าเรื่องไปถึงไหนแล้ว เขียนถึงเรา หรือส่งรูป
done-save = เก็บรหัสนี้ไว้ตอนนี้เลย เราแสดงให้ดูครั้งเดียวเท่านั้น และหาให้ใหม่ไม่ได้
done-save-how = จดไว้ หรือถ่ายรูปแล้วซ่อนรูปไว้ ต้องใช้รหัสนี้เท่านั้น คุณจึงจะดูได้ว่าคำขอของคุณไปถึงไหนแล้ว
done-next-title = ต่อไปจะเป็นอย่างไร
done-next-read = คนของ { $organisation } จะอ่านข้อความของคุณ ภายในวันที่ { $until }
done-next-contact = คนนั้นจะติดต่อคุณตามทางที่คุณเลือก เพื่อให้เข้าใจว่าคุณต้องการอะไร คุณไม่ต้องพิสูจน์อะไร
done-next-code-only = เราจะไม่ติดต่อคุณ ให้กลับมาดูด้วยรหัสของคุณว่าเรื่องไปถึงไหนแล้ว
done-next-return = คุณกลับมาดูด้วยรหัสของคุณได้ทุกเมื่อ
done-leave = เมื่อเสร็จแล้ว ให้กด “ออก” ก่อนหน้านั้น โทรศัพท์เครื่องนี้ยังแสดงรหัสได้อีก 15 นาที
