# reviewed = false  (no native speaker has read this yet)

### The texts of workers' accounts: short sentences, read on a phone, perhaps in fear.

## The start and the report

account-link-at-start = บัญชีผู้ใช้ของคุณ: เข้าสู่ระบบ หรือสร้างบัญชี
report-into-account = ใส่คำขอของฉันไว้ในบัญชี { $account } ด้วย
report-into-account-hint = โทรศัพท์เครื่องนี้เข้าสู่ระบบด้วยบัญชีนั้นอยู่ คนอื่นที่เปิดบัญชีนั้นได้จะเห็นคำขอของคุณและทุกขั้นตอน ถ้าบัญชีนั้นไม่ใช่ของคุณคนเดียว อย่าทำเครื่องหมายตรงนี้ มีรหัสรับเรื่องก็พอแล้ว
account-has-request = คำขอนี้อยู่ในบัญชีของคุณด้วย แต่ยังต้องเก็บรหัสรับเรื่องไว้

## What the phone remembers

account-phone-session = โทรศัพท์เครื่องนี้จะอยู่ในระบบต่อไป จนกว่าคุณจะออกจากระบบ หรือกด “ออก” หรือปิดเบราว์เซอร์ หรือครบ 30 นาที ก่อนถึงตอนนั้น ใครถือโทรศัพท์เครื่องนี้ก็เห็นคำขอของคุณได้
account-phone-password = เบราว์เซอร์อาจถามว่าจะบันทึกรหัสผ่านไหม ถ้ามีคนอื่นใช้โทรศัพท์เครื่องนี้ ให้ตอบว่าไม่
account-phone-passkey = พาสคีย์จะอยู่ในโทรศัพท์เครื่องนี้ ใครปลดล็อกโทรศัพท์ได้ก็ใช้พาสคีย์เข้าสู่ระบบได้ และดูในการตั้งค่าได้ว่าเป็นของเว็บไหน ถ้ามีคนอื่นใช้หรือค้นโทรศัพท์เครื่องนี้ ให้เลือกใช้รหัสผ่าน

## Logging in

account-log-in-title = เข้าสู่ระบบบัญชีของคุณ
account-log-in-name = ชื่อบัญชีหรืออีเมล
account-log-in-name-hint = ชื่อบัญชีมีตัวอักษรอังกฤษและตัวเลข รวม 8 ตัว เว้นวรรคหรือใช้ตัวพิมพ์เล็กก็ได้
account-not-needed = คุณไม่ต้องมีบัญชีก็ได้ มีรหัสรับเรื่องก็พอแล้ว:
account-register-link = สร้างบัญชี
account-wrong = ชื่อบัญชี อีเมล หรือรหัสผ่านไม่ถูกต้อง กรุณาตรวจดูทั้งหมด แล้วลองอีกครั้ง

## Making an account

account-register-title = สร้างบัญชี
account-register-lead = ถ้ามีบัญชี คุณจะเห็นคำขอทั้งหมดของคุณโดยไม่ต้องพิมพ์รหัสรับเรื่อง แต่ไม่มีบัญชีก็ได้ รหัสรับเรื่องทุกอันใช้ได้โดยไม่ต้องมีบัญชี
account-register-send = สร้างบัญชี
account-have-one = ฉันมีบัญชีแล้ว: เข้าสู่ระบบ
account-without-mail-title = แบบไม่ใช้อีเมล
account-without-mail-lead = เราจะสร้างชื่อบัญชีและรหัสกู้คืนให้คุณ ให้จดไว้ทั้งสองอย่าง นอกจากนี้เราไม่รู้อะไรเกี่ยวกับคุณ
account-with-mail-title = แบบใช้อีเมล
account-with-mail-lead = เราจะส่งลิงก์ไปให้ ข้อความจะไม่บอกว่าใครส่งหรือเรื่องอะไร แต่ในลิงก์จะเห็นที่อยู่ของเว็บนี้ ให้ใช้อีเมลที่ไม่มีคนอื่นอ่าน
account-name-hint = ชื่ออะไรก็ได้ หรือไม่ใส่ก็ได้ คุณเห็นคนเดียว
account-password = ตั้งรหัสผ่าน
account-password-hint = อย่างน้อย 15 ตัวอักษร ใช้คำหลายคำต่อกันก็ดี และจำง่าย
account-mail-sent-title = ดูในอีเมลของคุณ
account-mail-sent-lead = กำลังส่งข้อความไปที่อีเมลนี้ ลิงก์ในข้อความใช้ได้ภายใน 24 ชั่วโมง และใช้ได้ครั้งเดียว
account-join-title = บัญชีของคุณ
account-join-lead = คุณเข้าสู่ระบบด้วยอีเมลนี้:
account-link-ended-title = ลิงก์นี้ใช้ไม่ได้แล้ว
account-link-ended-lead = ลิงก์หมดอายุหรือถูกใช้ไปแล้ว ถ้ายังไม่มีบัญชี ให้ขอลิงก์ใหม่ ถ้ามีบัญชีแล้ว ให้เข้าสู่ระบบ

## What is shown once

account-secrets-title = จดสองอย่างนี้ไว้
account-secrets-name = ชื่อบัญชีของคุณ
account-secrets-code = รหัสกู้คืนของคุณ
account-secrets-once = เราแสดงรหัสกู้คืนให้ดูตอนนี้เท่านั้น และหาให้ใหม่ไม่ได้
account-secrets-name-why = คุณเข้าสู่ระบบด้วยชื่อบัญชีและรหัสผ่านของคุณ
account-secrets-code-why = ถ้าคุณลืมรหัสผ่าน ใช้รหัสกู้คืนตั้งรหัสผ่านใหม่ได้ 1 ครั้ง
account-secrets-where = เก็บทั้งสองอย่างไว้ในที่ที่คุณคนเดียวหาเจอ และอย่าเก็บไว้รวมกับรหัสผ่าน
account-secrets-saved = ฉันเก็บทั้งสองอย่างไว้แล้ว

## The account

account-title = บัญชีของคุณ
account-back = กลับไปบัญชีของคุณ
account-logged-in-as = คุณเข้าสู่ระบบด้วย:
account-requests = คำขอของคุณ
account-no-requests = ยังไม่มีคำขอในบัญชีของคุณ
account-link = เพิ่มคำขอด้วยรหัสรับเรื่อง
account-link-send = เพิ่ม
account-new-request = ส่งคำขอใหม่
account-open-request = เปิดคำขอนี้
account-unlink = เอาออกจากบัญชีของฉัน
account-unlink-hint = คำขอที่คุณเอาออกจะไม่ถูกลบ ยังเปิดได้ด้วยรหัสรับเรื่อง
account-sessions-lead = ถ้าโทรศัพท์เครื่องไหนหาย เคยให้คนอื่นยืม หรือไม่ใช่ของคุณ ให้เครื่องนั้นออกจากระบบที่นี่ แล้วเครื่องนั้นจะไม่แสดงอะไรอีก
account-sessions-then = จากนั้นตั้งรหัสผ่านใหม่ข้างล่าง
account-sessions-passkey = โทรศัพท์ที่มีพาสคีย์ของคุณยังเข้าสู่ระบบได้อีก
account-sessions-no-passkeys = ตั้งรหัสผ่านแทน: พาสคีย์ทั้งหมดจะถูกเอาออก
account-sessions-only = เข้าสู่ระบบอยู่ที่นี่ที่เดียว ไม่มีที่อื่น
account-recovery-code-title = สร้างรหัสกู้คืนใหม่
account-recovery-code-lead = รหัสกู้คืนเดิมจะใช้ไม่ได้อีก พิมพ์รหัสผ่านของคุณเพื่อทำต่อ
account-recovery-code-send = สร้างรหัสใหม่
account-erasure-title = ลบบัญชีของฉัน
account-erasure-lead = บัญชีของคุณ พร้อมชื่อบัญชี อีเมล และรหัสผ่านที่เก็บไว้กับเรา จะถูกลบทันทีและตลอดไป คำขอของคุณยังอยู่ คุณยังเปิดแต่ละคำขอได้ด้วยรหัสรับเรื่อง ถ้ารหัสรับเรื่องหาย ไม่มีใครหาให้ได้
account-erasure-send = ลบบัญชีของฉัน
account-erased-title = ลบบัญชีของคุณแล้ว
account-erased-lead = คุณเปิดคำขอของคุณได้ด้วยรหัสรับเรื่อง

## A forgotten password

account-forgotten-code-title = ใช้รหัสกู้คืน
account-forgotten-mail-title = ใช้อีเมลของคุณ
account-forgotten-lost = ถ้าคุณไม่มีทั้งสองอย่าง ไม่มีใครเปิดบัญชีนี้ได้ แต่คุณยังเปิดแต่ละคำขอได้ด้วยรหัสรับเรื่อง
account-recovery-hint = ตัวอักษรอังกฤษและตัวเลข รวม 20 ตัว เว้นวรรคหรือใช้ตัวพิมพ์เล็กก็ได้
account-reset-sent-title = ดูในอีเมลของคุณ
account-reset-sent-lead = ถ้ามีบัญชีที่ใช้อีเมลนี้ เรากำลังส่งลิงก์ไปให้ ลิงก์ใช้ได้ภายใน 1 ชั่วโมง
account-reset-done-title = เปลี่ยนรหัสผ่านของคุณแล้ว
account-reset-done-lead = ตอนนี้ใช้รหัสผ่านใหม่เข้าสู่ระบบได้เลย

## What is wrong with a field

error-code-wrong-recovery = ชื่อบัญชีหรือรหัสกู้คืนไม่ถูกต้อง หรือรหัสกู้คืนถูกใช้ไปแล้ว
error-password-not-valid = นี่ไม่ใช่รหัสผ่านของคุณ
