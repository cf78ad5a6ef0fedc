# reviewed = false  (no native speaker has read this yet)

### The pages that everybody can open. A worker reads them on a phone, perhaps in fear: short sentences, no jargon, no
### promise that nobody can keep.

## Every page

skip-to-content = ข้ามไปที่เนื้อหาหลัก
exit = ออก
exit-explained = ปุ่ม “ออก” จะปิดหน้านี้ทันที แล้วเปิดหน้าเว็บทั่วไปแทน
languages = ภาษา
choose-language = เลือกภาษาของคุณ
footer-who = หน้านี้เป็นของ { $organisation } ซึ่งเป็นสหภาพแรงงาน ไม่ใช่หน้าของรัฐบาล
footer-phone = โทรศัพท์:
footer-email = อีเมล:
footer-open = เวลาทำการ:
back-to-start = กลับไปหน้าแรก
closed-elsewhere = สหภาพอื่นในเครือข่ายช่วยคุณได้ สิ่งที่คุณเคยส่งไว้ที่นี่ยังปลอดภัย และรหัสรับเรื่องของคุณจะใช้ได้อีกเมื่อหน้านี้กลับมาเปิด
closed-elsewhere-link = หาสหภาพอื่น
optional = (ไม่บังคับ)
choose = เลือก
other-countries = ประเทศอื่น
important = สำคัญ
yes = ใช่
no = ไม่
network-name = สหภาพแรงงานเพื่อแรงงานข้ามชาติ

## Forms

error-prefix = ข้อผิดพลาด:
error-summary-title = มีปัญหา
error-trace = หมายเลขของข้อผิดพลาดนี้ สำหรับแจ้งสหภาพ:

## The network's host

network-title = เลือกสหภาพของคุณ
network-lead = เลือกสหภาพในประเทศที่คุณอยู่ตอนนี้ หรือในประเทศที่คุณจากมา
network-empty = ยังไม่มีสหภาพเข้าร่วม
network-find = หาสหภาพสำหรับประเทศนี้
unions-title = ความช่วยเหลือใน { $country }
unions-lead = สหภาพนี้รับคำถามและรับแจ้งปัญหาจากคนที่อยู่ในประเทศนี้
unions-lead-fallback = ไม่มีสหภาพของประเทศนี้เข้าร่วม สหภาพนี้จึงรับคำถามหรือรับแจ้งปัญหาของคุณแทน
unions-none = ยังไม่มีสหภาพที่รับผิดชอบประเทศนี้ ให้เลือกสหภาพที่คุณไว้ใจ เช่น ในประเทศที่คุณจากมา
unions-go = ถามหรือแจ้งปัญหา
unions-all = สหภาพทั้งหมด
emergency-title = เบอร์ฉุกเฉิน
emergency-hint = ตำรวจและความช่วยเหลือ แยกตามประเทศ
emergency-lead = ถ้าตอนนี้คุณอยู่ในอันตราย ให้โทรก่อน แล้วค่อยเขียนถึงสหภาพทีหลังได้
emergency-none = ที่นี่ยังไม่มีเบอร์ ให้ถามคนที่คุณไว้ใจ หรือหาเบอร์ของที่ที่คุณอยู่
emergency-always = ตลอด 24 ชั่วโมง
emergency-checked = ตรวจสอบล่าสุดเมื่อ { $day }

## The start

start-title = ความช่วยเหลือสำหรับแรงงานข้ามชาติ
start-lead = คุณถาม { $organisation } หรือเล่าปัญหาเรื่องงานให้เราฟังได้
start-report = ถามหรือแจ้งปัญหา
start-report-hint = มีแบบฟอร์มเดียว ไม่ต้องมีบัญชีผู้ใช้ ไม่ต้องบอกชื่อ
start-return = กลับมาดูด้วยรหัสของฉัน
start-return-hint = ดูว่าคำขอของคุณไปถึงไหนแล้ว
start-free = ไม่เสียเงิน
start-no-name = ไม่ต้องบอกชื่อของคุณ
start-no-status = เราไม่ถามเรื่องวีซ่าหรือใบอนุญาตทำงานของคุณ
safety-link = ที่นี่ปลอดภัยแค่ไหน

## Safety

safety-title = ที่นี่ปลอดภัยแค่ไหน
safety-who-title = ใครเห็นสิ่งที่คุณเขียน
safety-who-team = มีแต่คนของ { $organisation } ที่ดูแลคำขอของคุณเท่านั้น ที่ได้อ่านสิ่งที่คุณเขียน
safety-who-others = ไม่มีใครนอกสหภาพได้อ่าน เว้นแต่คุณจะยินยอมก่อน
safety-who-employer = เราไม่บอกนายจ้าง นายหน้า ตำรวจ หรือเจ้าหน้าที่ตรวจคนเข้าเมืองว่าคุณเขียนถึงเรา เว้นแต่คุณจะขอให้เราบอก
safety-who-statistics = ถ้าคุณยินยอม เราจะนับคำขอของคุณในสถิติ คือนับว่ามีกี่คน มาจากประเทศไหน และเรื่องอะไร ไม่มีชื่อของคุณ และไม่มีสิ่งที่คุณเขียนอยู่ในนั้นเลย
safety-phone-title = โทรศัพท์ของคุณจำอะไรไว้บ้าง
safety-phone-history = ประวัติการเข้าเว็บในเบราว์เซอร์จะแสดงว่าเคยเปิดเว็บนี้ ให้ใช้หน้าต่างส่วนตัว (โหมดไม่ระบุตัวตน) หรือลบประวัติหลังใช้
safety-phone-words = สิ่งที่คุณเขียน เว็บนี้ไม่เก็บไว้ในโทรศัพท์ของคุณ แต่แป้นพิมพ์บางแบบจำคำไว้เอง
safety-phone-files = รูปและคลิปเสียงที่คุณส่งยังอยู่ในโทรศัพท์ของคุณด้วย ถ้าคนอื่นอาจหาเจอ ให้ลบออกจากโทรศัพท์
safety-phone-network = เจ้าของอินเทอร์เน็ตที่คุณใช้ (เช่น Wi-Fi ของนายจ้าง) เห็นได้ว่าเปิดเว็บไหน แต่ไม่เห็นสิ่งที่คุณเขียน
safety-phone-receipt = รูปรหัสของคุณมีชื่อไฟล์ที่ไม่บอกว่าเป็นรูปอะไร ให้ซ่อนรูปไว้ หรือลบรูปเมื่อคุณจำรหัสได้ขึ้นใจแล้ว
safety-phone-code = เราแสดงรหัสของคุณให้ดูครั้งเดียวเท่านั้น เก็บไว้ในที่ที่คุณคนเดียวหาเจอ
safety-exit-title = ออกจากหน้านี้อย่างรวดเร็ว
safety-exit-limits = ปุ่มนี้ลบประวัติการเข้าเว็บไม่ได้ และปุ่มย้อนกลับของเบราว์เซอร์อาจยังเปิดเว็บนี้ได้อีก
safety-choice-title = คุณเป็นคนตัดสินใจ
safety-choice-name = คุณไม่บอกชื่อก็ได้
safety-choice-contact = คุณบอกเราได้ว่าไม่ให้ติดต่อคุณ แล้วคุณกลับมาดูเองด้วยรหัสของคุณ

## Shared with the console

login-email = อีเมล
login-password = รหัสผ่าน
login-send = เข้าสู่ระบบ
staff-login = สำหรับเจ้าหน้าที่: เข้าสู่ระบบ
error-again = ลองอีกครั้ง
log-out = ออกจากระบบ
other-way = วิธีอื่น
passkey-use = ใช้พาสคีย์
passkey-use-title = ใช้พาสคีย์ของคุณ
passkey-use-lead = โทรศัพท์หรือคอมพิวเตอร์จะให้คุณยืนยันว่าเป็นตัวคุณ
passkey-make-title = สร้างพาสคีย์
passkey-make-lead = โทรศัพท์หรือคอมพิวเตอร์ของคุณจะเก็บพาสคีย์ไว้ คุณเข้าสู่ระบบด้วยนิ้ว ใบหน้า หรือตัวเลขเดียวกับที่ใช้ปลดล็อกเครื่อง
passkey-make-send = สร้างพาสคีย์
passkey-failed = ไม่สำเร็จ หรือถูกยกเลิก ลองอีกครั้ง หรือเลือกวิธีอื่น
passkey-no-script = พาสคีย์ต้องใช้ JavaScript ให้เลือกวิธีอื่น
set-up-passkey-send = สร้างพาสคีย์
me-password = รหัสผ่าน
me-sessions = คุณเข้าสู่ระบบอยู่ที่ไหนบ้าง
me-session-unknown = เบราว์เซอร์ที่ไม่รู้จัก
me-session-seen = ใช้ล่าสุด { $at }
me-session-current = ที่นี่
me-session-end = ออกจากระบบ
me-sessions-end = ออกจากระบบที่อื่นทั้งหมด
password-current = รหัสผ่านปัจจุบัน
password-new = รหัสผ่านใหม่
password-change = เปลี่ยนรหัสผ่าน
password-changed = เปลี่ยนรหัสผ่านของคุณแล้ว ที่อื่นทั้งหมดออกจากระบบแล้ว
join-passkey = ไปต่อโดยไม่ใช้รหัสผ่าน
forgotten-link = ลืมรหัสผ่านใช่ไหม
forgotten-title = ลืมรหัสผ่านใช่ไหม
forgotten-lead = พิมพ์อีเมลของคุณ ถ้ามีบัญชีที่ใช้อีเมลนี้ เราจะส่งลิงก์ไปให้
forgotten-send = ส่งลิงก์
reset-title = ตั้งรหัสผ่านใหม่
