# reviewed = false  (no native speaker has read this yet)

### Labels of the code lists of the inquiry form, and of what a worker reads otherwise. One message per code; the id is the
### list, a hyphen and the code, in lower case and with "-" for "_". Countries are in countries/*.json.

## Answers that every list of level 1 also offers. Given once for all lists.

answer-prefer-not-to-say = ไม่ขอตอบ
answer-unknown = ไม่ทราบ
answer-not-asked = ไม่ได้ถาม

## SUBMITTER: who writes. Focal's own list.

submitter-worker = ตัวแรงงานเอง
submitter-family = คนในครอบครัว
submitter-representative = เพื่อนหรือคนที่ทำเรื่องแทน
submitter-union-or-ngo = สหภาพแรงงานหรือองค์กรพัฒนาเอกชน (NGO)
submitter-witness = คนที่เห็นเหตุการณ์

## LANGUAGE: BCP 47 tags, lower case.

language-en = ภาษาอังกฤษ
language-km = ภาษาเขมร
language-lo = ภาษาลาว
language-th = ภาษาไทย
language-my = ภาษาพม่า
language-vi = ภาษาเวียดนาม
language-id = ภาษาอินโดนีเซีย
language-ms = ภาษามาเลย์
language-fil = ภาษาฟิลิปปินส์
language-tet = ภาษาเตตุม

## SEX. Focal's own list.

sex-female = หญิง
sex-male = ชาย
sex-another = เพศอื่น

## AGE_GROUP: Focal's own bands, which roll up to the five- and ten-year bands of labour force statistics. Under 18 starts child safeguarding.

age-group-under-15 = ต่ำกว่า 15 ปี
age-group-15-17 = 15 ถึง 17 ปี
age-group-18-24 = 18 ถึง 24 ปี
age-group-25-29 = 25 ถึง 29 ปี
age-group-30-34 = 30 ถึง 34 ปี
age-group-35-39 = 35 ถึง 39 ปี
age-group-40-44 = 40 ถึง 44 ปี
age-group-45-54 = 45 ถึง 54 ปี
age-group-55-64 = 55 ถึง 64 ปี
age-group-65-plus = 65 ปีขึ้นไป

## MARITAL. Focal's own list.

marital-never-married = ไม่เคยแต่งงาน
marital-married = แต่งงานแล้ว
marital-cohabiting = อยู่ด้วยกันโดยไม่ได้แต่งงาน
marital-separated = แยกกันอยู่
marital-divorced = หย่าแล้ว
marital-widowed = หม้าย (คู่สมรสเสียชีวิต)

## EDUCATION: the highest level completed. UNESCO ISCED 2011.

education-0 = ไม่ได้เรียน หรือเรียนแค่ชั้นก่อนประถม
education-1 = ประถมศึกษา
education-2 = มัธยมต้น
education-3 = มัธยมปลาย หรือ ปวช.
education-4 = ฝึกอบรมหลังจบมัธยมปลาย
education-5 = อนุปริญญา หรือ ปวส.
education-6 = ปริญญาตรี
education-7 = ปริญญาโท
education-8 = ปริญญาเอก

## OCCUPATION: ILO ISCO-08. Major groups 0 to 9, then the quick picks (unit groups).

occupation-0 = ทหาร
occupation-1 = ผู้จัดการ
occupation-2 = ผู้ประกอบวิชาชีพ
occupation-3 = ช่างเทคนิคและผู้ช่วยผู้ประกอบวิชาชีพ
occupation-4 = พนักงานสำนักงานและเสมียน
occupation-5 = พนักงานบริการและพนักงานขาย
occupation-6 = คนทำงานมีฝีมือด้านเกษตร ป่าไม้ และประมง
occupation-7 = ช่างฝีมือ
occupation-8 = คนคุมเครื่องจักร คนขับรถ และคนประกอบชิ้นส่วน
occupation-9 = งานพื้นฐาน (คนงานทั่วไป)
occupation-9111 = คนทำงานบ้านหรือทำความสะอาดในบ้าน
occupation-5152 = คนดูแลจัดการงานในบ้าน
occupation-5311 = คนดูแลเด็ก
occupation-5322 = คนดูแลผู้ป่วยหรือผู้สูงอายุที่บ้าน
occupation-6222 = คนทำประมงน้ำจืดหรือชายฝั่ง
occupation-6223 = คนทำประมงน้ำลึก
occupation-9216 = คนงานทั่วไปในงานประมง
occupation-9313 = คนงานก่อสร้าง
occupation-8153 = พนักงานเย็บจักร
occupation-8212 = พนักงานประกอบชิ้นส่วนอิเล็กทรอนิกส์
occupation-9329 = คนงานโรงงาน
occupation-9412 = ผู้ช่วยในครัว
occupation-8350 = ลูกเรือบนดาดฟ้าเรือ

## SECTOR: United Nations ISIC Rev.4, sections A to U, in short names.

sector-a = เกษตรกรรม ป่าไม้ และประมง
sector-b = เหมืองแร่และเหมืองหิน
sector-c = การผลิต (โรงงาน)
sector-d = ไฟฟ้าและก๊าซ
sector-e = น้ำประปา น้ำเสีย และขยะ
sector-f = ก่อสร้าง
sector-g = ค้าขายและซ่อมรถ
sector-h = ขนส่งและคลังสินค้า
sector-i = โรงแรมและร้านอาหาร
sector-j = ข้อมูลข่าวสารและการสื่อสาร
sector-k = การเงินและประกันภัย
sector-l = อสังหาริมทรัพย์
sector-m = บริการด้านวิชาชีพ วิทยาศาสตร์ และเทคนิค
sector-n = บริการด้านธุรการและงานสนับสนุน
sector-o = ราชการและการป้องกันประเทศ
sector-p = การศึกษา
sector-q = สุขภาพและงานสังคมสงเคราะห์
sector-r = ศิลปะ บันเทิง และนันทนาการ
sector-s = บริการอื่น
sector-t = งานบ้านในบ้านของนายจ้าง
sector-u = องค์การระหว่างประเทศ

## STAGE: where in the migration the worker is. Focal's own list.

stage-considering = กำลังคิดจะไปต่างประเทศ
stage-recruitment = กำลังสมัครงาน หรืออยู่ในขั้นตอนจัดหางาน
stage-transit = กำลังเดินทาง
stage-employed-abroad = ทำงานอยู่ต่างประเทศ
stage-contract-ended-abroad = อยู่ต่างประเทศ แต่งานจบแล้ว
stage-detained = ถูกควบคุมตัวอยู่
stage-returned = กลับบ้านเกิดแล้ว
stage-family-at-home = เป็นครอบครัวของแรงงาน อยู่ที่บ้านเกิด

## CONTACT: how we may reach the worker. Focal's own list; names of services are not translated.

contact-code-only = ไม่ต้องติดต่อฉัน ฉันจะใช้รหัสเข้ามาดูเอง
contact-call = โทรศัพท์
contact-sms = ข้อความ SMS
contact-whatsapp = WhatsApp
contact-line = LINE
contact-viber = Viber
contact-telegram = Telegram
contact-messenger = Messenger
contact-zalo = Zalo
contact-email = อีเมล
contact-trusted-person = ผ่านคนที่ฉันไว้ใจ

## ACTION: what the worker asks for. Focal's own list.

action-information = ให้ข้อมูล
action-advice = ให้คำแนะนำ
action-file-complaint = ช่วยยื่นเรื่องร้องเรียน
action-talk-to-employer = คุยกับนายจ้าง
action-refer = ช่วยให้ฉันได้ติดต่อกับคนที่ช่วยได้
action-urgent-help = ช่วยเหลือด่วน
action-return-home = ช่วยให้ได้กลับบ้าน
action-trace-missing-person = ตามหาคนหาย
action-join-union = สมัครเข้าสหภาพแรงงาน
action-record-anonymously = แค่บันทึกไว้ โดยไม่ใส่ชื่อฉัน

## TOPIC: the groups of VIOLATION (something is wrong), then the values of INFO (a question). Focal's own lists.

topic-recruitment = ค่าธรรมเนียมจัดหางาน นายหน้า หรือถูกหลอกเรื่องงาน
topic-pay = ค่าจ้าง
topic-conditions = เวลาทำงาน ความปลอดภัย หรือที่พัก
topic-freedom = ถูกยึดพาสปอร์ต ถูกขัง หรือถูกบังคับให้ทำงาน
topic-violence = ถูกทำร้าย ถูกล่วงละเมิด หรือถูกเลือกปฏิบัติ
topic-termination = ถูกเลิกจ้าง ถูกยกเลิกใบอนุญาต หรือถูกจับ
topic-association = ถูกลงโทษเพราะเข้าสหภาพแรงงานหรือกล้าพูดถึงปัญหา
topic-welfare = เจ็บป่วย คนหาย เสียชีวิต หรือการกลับบ้าน
topic-rights = สิทธิของฉันในการทำงาน
topic-procedures = ต้องทำอย่างไรเพื่อไปต่างประเทศ ทำงานที่นั่น หรือกลับบ้าน
topic-documents = พาสปอร์ต ใบอนุญาต และเอกสารอื่น
topic-agency-check = บริษัทจัดหางานนี้มีใบอนุญาตไหม
topic-social-security = ประกันสังคมและประกันภัย
topic-union = เรื่องสหภาพแรงงาน
topic-reintegration = ชีวิตและงานหลังกลับบ้าน

## EMERGENCY_KIND: whom to call.

emergency-kind-police = ตำรวจ
emergency-kind-ambulance = รถพยาบาล
emergency-kind-labour-ministry = กระทรวงแรงงาน
emergency-kind-embassy = สถานทูต
emergency-kind-union = สหภาพแรงงาน
emergency-kind-hotline = สายด่วน

## FILE_KIND: what somebody attached.

file-kind-photo = รูป
file-kind-document = เอกสาร
file-kind-recording = คลิปเสียง
