# reviewed = false  (no native speaker has read this yet)

### What went wrong and what to do: a title and a sentence for each kind of problem, and what can be wrong with a field. A
### worker may read each of them.

problem-malformed-request-title = เราอ่านสิ่งที่ส่งมาไม่ได้
problem-malformed-request-advice = กรุณาย้อนกลับ แล้วลองอีกครั้ง
problem-invalid-fields-title = คำตอบบางข้อยังขาดอยู่
problem-invalid-fields-advice = กรุณาตรวจดูคำตอบของคุณ แล้วส่งอีกครั้ง
problem-unauthenticated-title = กรุณาเข้าสู่ระบบก่อน
problem-unauthenticated-advice = คุณไม่ได้อยู่ในระบบแล้ว เข้าสู่ระบบอีกครั้งเพื่อทำต่อ
problem-wrong-credentials-title = คุณยังไม่ได้เข้าสู่ระบบ
problem-wrong-credentials-advice = อีเมลหรือรหัสผ่านไม่ถูกต้อง กรุณาตรวจดูทั้งสองอย่าง แล้วลองอีกครั้ง
problem-forbidden-title = ส่วนนี้ไม่ใช่สำหรับหน้าที่ของคุณ
problem-forbidden-advice = ถ้าจำเป็นต้องใช้ ให้ถามคนที่ดูแลบัญชีในองค์กรของคุณ
problem-not-found-title = ไม่มีอะไรที่นี่
problem-not-found-advice = กรุณาตรวจดูที่อยู่เว็บ หรือเริ่มใหม่จากหน้าแรก
problem-tenant-suspended-title = ตอนนี้องค์กรนี้ไม่เปิดให้ใช้
problem-tenant-suspended-advice = หน้าเว็บขององค์กรนี้ปิดอยู่ชั่วคราว ตอนนี้ส่งอะไรที่นี่ไม่ได้ สิ่งที่เคยส่งไว้ยังเก็บอยู่
problem-wrong-code-title = รหัสนี้เปิดอะไรไม่ได้
problem-wrong-code-advice = กรุณาตรวจดูตัวอักษรและตัวเลขทีละตัว แล้วลองอีกครั้ง
problem-method-not-allowed-title = ทำจากตรงนี้ไม่ได้
problem-method-not-allowed-advice = กรุณาย้อนกลับ แล้วเปิดหน้านั้นอีกครั้ง
problem-request-timeout-title = ใช้เวลานานเกินไป
problem-request-timeout-advice = อินเทอร์เน็ตของคุณอาจช้า กรุณาย้อนกลับ แล้วลองอีกครั้ง
problem-refused-transition-title = ตอนนี้ทำแบบนี้ไม่ได้
problem-refused-transition-advice = ในสถานะตอนนี้ทำแบบนี้ไม่ได้ หน้านี้แสดงสถานะล่าสุด
problem-idempotency-key-reused-title = เคยส่งไปแล้ว
problem-idempotency-key-reused-advice = แบบฟอร์มนี้เคยส่งไปแล้วด้วยคำตอบอื่น ให้ส่งอีกครั้งเฉพาะเมื่อคุณต้องการส่งเป็นเรื่องใหม่อีกเรื่องหนึ่ง
problem-stale-version-title = มีคนแก้ไขข้อมูลนี้ไปก่อนแล้ว
problem-stale-version-advice = กรุณาเปิดหน้านี้อีกครั้งเพื่อดูข้อมูลล่าสุด แล้วแก้ไขใหม่
problem-precondition-required-title = เราอ่านสิ่งที่ส่งมาไม่ได้
problem-precondition-required-advice = กรุณาเปิดหน้านี้อีกครั้ง แล้วแก้ไขใหม่
problem-body-too-large-title = ยาวเกินไป
problem-body-too-large-advice = ยังไม่ได้ส่งอะไร กรุณาเขียนให้สั้นลง แล้วส่งอีกครั้ง
problem-unsupported-media-type-title = เราอ่านสิ่งที่ส่งมาไม่ได้
problem-unsupported-media-type-advice = กรุณาย้อนกลับ แล้วส่งแบบฟอร์มจากหน้าของเรา
problem-too-many-requests-title = ลองหลายครั้งเกินไป
problem-too-many-requests-advice = กรุณารอสัก 2-3 นาที แล้วลองอีกครั้ง
problem-internal-title = ระบบของเรามีปัญหา
problem-internal-advice = ครั้งนี้ยังไม่ได้บันทึกอะไร กรุณาลองอีกครั้งในอีก 2-3 นาที
problem-unavailable-title = ตอนนี้ยังใช้ไม่ได้
problem-unavailable-advice = กรุณารอสักครู่ แล้วลองอีกครั้ง สิ่งที่คุณพิมพ์ยังอยู่ในหน้านี้ และจะไม่ถูกส่งซ้ำ
problem-foreign-form-title = หน้านี้เก่าเกินไป
problem-foreign-form-advice = กรุณาย้อนกลับ เปิดหน้านี้อีกครั้ง แล้วส่งแบบฟอร์มใหม่ ยังไม่มีอะไรเปลี่ยน

field-required = กรุณาตอบคำถามนี้
field-unknown-code = กรุณาเลือกคำตอบหนึ่งข้อ
field-too-long = ใช้ได้ไม่เกิน { $limit } ตัวอักษร
field-too-large = เลือกได้ไม่เกิน { $limit } รายการ
field-not-valid = กรุณาตรวจดูคำตอบนี้ ไม่น่าจะถูกต้อง
field-must-be-true = กรุณาทำเครื่องหมายในช่องนี้เพื่อไปต่อ
field-not-a-date = พิมพ์ปี ค.ศ. เช่น 2026 และเลือกเดือนถ้าคุณรู้
field-not-a-number = พิมพ์เป็นตัวเลข เช่น 12 หรือ 12.5
field-question-changed = สหภาพเปลี่ยนคำถามระหว่างนี้ กรุณาดูอีกครั้ง
field-not-a-partial-date = พิมพ์ปี ค.ศ. เช่น 2026 เติมเดือนและวันที่เฉพาะเมื่อคุณรู้
field-before-beginning = ต้องไม่อยู่ก่อนวันที่เริ่ม
problem-wrong-passkey-title = ระบบไม่รับพาสคีย์นี้
problem-wrong-passkey-advice = ระบบไม่รับพาสคีย์นี้ ลองอีกครั้ง หรือเข้าสู่ระบบด้วยวิธีอื่น
problem-link-ended-title = ลิงก์นี้ใช้ไม่ได้แล้ว
problem-link-ended-advice = ลิงก์หมดอายุหรือถูกใช้ไปแล้ว ให้ขอลิงก์ใหม่

field-too-short = ใช้อย่างน้อย { $limit } ตัวอักษร
field-too-common = มีคนใช้รหัสผ่านนี้มาก หรือเคยรั่วไหลออกไปแล้ว กรุณาตั้งรหัสผ่านอื่น
field-about-you = คล้ายกับชื่อของคุณ อีเมลของคุณ หรือชื่อสหภาพมากเกินไป กรุณาตั้งรหัสผ่านอื่น
field-taken = มีบัญชีหรือคำเชิญที่ใช้อีเมลนี้อยู่แล้ว
error-current-password-not-valid = นี่ไม่ใช่รหัสผ่านปัจจุบันของคุณ
