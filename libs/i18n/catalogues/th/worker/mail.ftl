# reviewed = false  (no native speaker has read this yet)

### The e-mails to workers, and what every e-mail says. Somebody else may read these: no word of who writes, and none of what
### about.

mail-greeting = สวัสดี
mail-open-link = เปิด Focal
mail-no-reply = กรุณาอย่าตอบกลับ เพราะไม่มีใครอ่านอีเมลที่ส่งมาที่นี่

## Workers. Somebody else may read these: no word of who writes, and none of what about.

mail-registration-subject = ลิงก์ของคุณ
mail-registration-body = มีคนขอสร้างบัญชีด้วยอีเมลนี้ ถ้าเป็นคุณ ให้เปิดลิงก์แล้วตั้งรหัสผ่าน ลิงก์ใช้ได้ภายใน 24 ชั่วโมง และใช้ได้ครั้งเดียว ถ้าไม่ใช่คุณ ให้ลบข้อความนี้ทิ้ง จะไม่มีอะไรเกิดขึ้น
mail-registration-repeated-subject = ลิงก์ของคุณ
mail-registration-repeated-body = มีคนขอสร้างบัญชีด้วยอีเมลนี้ แต่มีบัญชีหรือคำเชิญอยู่แล้ว ถ้าเป็นคุณ ให้เข้าสู่ระบบ ถ้าลืมรหัสผ่าน คุณตั้งใหม่ได้ที่นั่น ถ้าไม่ใช่คุณ ให้ลบข้อความนี้ทิ้ง จะไม่มีอะไรเกิดขึ้น
mail-worker-password-reset-subject = ลิงก์ของคุณ
mail-worker-password-reset-body = มีคนขอรหัสผ่านใหม่สำหรับบัญชีที่ใช้อีเมลนี้ ลิงก์ใช้ได้ภายใน 1 ชั่วโมง และใช้ได้ครั้งเดียว ถ้าไม่ใช่คุณ ให้ลบข้อความนี้ทิ้ง จะไม่มีอะไรเปลี่ยน
mail-why-worker = คุณได้รับข้อความนี้เพราะมีคนพิมพ์อีเมลนี้ในหน้าเว็บหน้าหนึ่ง
mail-news-subject = มีข่าวใหม่
mail-news-body = มีข่าวใหม่ถึงคุณ ให้เปิดลิงก์ตอนที่คุณอยู่คนเดียว แล้วพิมพ์รหัสของคุณที่นั่น
mail-why-news = คุณขอให้ส่งข้อความมาที่อีเมลนี้เมื่อมีข่าวใหม่ คุณเปลี่ยนได้ในหน้าเดียวกันนั้น
