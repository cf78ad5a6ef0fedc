# reviewed = false  (no native speaker has read this yet)

### Labels of the code lists of the inquiry form, and of what a worker reads otherwise. One message per code; the id is the
### list, a hyphen and the code, in lower case and with "-" for "_". Countries are in countries/*.json.

## Answers that every list of level 1 also offers. Given once for all lists.

answer-prefer-not-to-say = Không muốn nói
answer-unknown = Không biết
answer-not-asked = Chưa hỏi

## SUBMITTER: who writes. Focal's own list.

submitter-worker = Chính người lao động
submitter-family = Gia đình
submitter-representative = Bạn bè hoặc người đại diện
submitter-union-or-ngo = Công đoàn hoặc tổ chức phi chính phủ (NGO)
submitter-witness = Người chứng kiến

## LANGUAGE: BCP 47 tags, lower case.

language-en = Tiếng Anh
language-km = Tiếng Khmer
language-lo = Tiếng Lào
language-th = Tiếng Thái
language-my = Tiếng Miến Điện
language-vi = Tiếng Việt
language-id = Tiếng Indonesia
language-ms = Tiếng Mã Lai
language-fil = Tiếng Philippines
language-tet = Tiếng Tetum

## SEX. Focal's own list.

sex-female = Nữ
sex-male = Nam
sex-another = Khác

## AGE_GROUP: Focal's own bands, which roll up to the five- and ten-year bands of labour force statistics. Under 18 starts child safeguarding.

age-group-under-15 = Dưới 15 tuổi
age-group-15-17 = 15 đến 17 tuổi
age-group-18-24 = 18 đến 24 tuổi
age-group-25-29 = 25 đến 29 tuổi
age-group-30-34 = 30 đến 34 tuổi
age-group-35-39 = 35 đến 39 tuổi
age-group-40-44 = 40 đến 44 tuổi
age-group-45-54 = 45 đến 54 tuổi
age-group-55-64 = 55 đến 64 tuổi
age-group-65-plus = 65 tuổi trở lên

## MARITAL. Focal's own list.

marital-never-married = Chưa từng kết hôn
marital-married = Đã kết hôn
marital-cohabiting = Sống chung, không kết hôn
marital-separated = Ly thân
marital-divorced = Ly hôn
marital-widowed = Góa (vợ hoặc chồng đã mất)

## EDUCATION: the highest level completed. UNESCO ISCED 2011.

education-0 = Chưa học xong cấp nào, hoặc chỉ học mẫu giáo
education-1 = Tiểu học (cấp 1)
education-2 = Trung học cơ sở (cấp 2)
education-3 = Trung học phổ thông (cấp 3)
education-4 = Học nghề, trung cấp (sau cấp 3)
education-5 = Cao đẳng
education-6 = Đại học (cử nhân)
education-7 = Thạc sĩ
education-8 = Tiến sĩ

## OCCUPATION: ILO ISCO-08. Major groups 0 to 9, then the quick picks (unit groups).

occupation-0 = Lực lượng vũ trang
occupation-1 = Người quản lý, lãnh đạo
occupation-2 = Chuyên môn bậc cao
occupation-3 = Kỹ thuật viên, chuyên môn bậc trung
occupation-4 = Nhân viên văn phòng
occupation-5 = Nhân viên dịch vụ và bán hàng
occupation-6 = Lao động có tay nghề trong nông nghiệp, lâm nghiệp và thủy sản
occupation-7 = Thợ thủ công và thợ có tay nghề
occupation-8 = Thợ vận hành máy, lái xe và lắp ráp
occupation-9 = Lao động giản đơn
occupation-9111 = Người giúp việc, dọn dẹp trong gia đình
occupation-5152 = Người quản gia
occupation-5311 = Người trông trẻ
occupation-5322 = Người chăm sóc tại nhà (người già, người bệnh)
occupation-6222 = Người đánh cá ở sông hồ hoặc gần bờ
occupation-6223 = Người đánh cá xa bờ
occupation-9216 = Lao động giản đơn nghề cá
occupation-9313 = Lao động giản đơn ngành xây dựng (phụ hồ)
occupation-8153 = Công nhân may
occupation-8212 = Công nhân lắp ráp điện tử
occupation-9329 = Lao động giản đơn trong nhà máy
occupation-9412 = Phụ bếp
occupation-8350 = Thủy thủ, thuyền viên trên boong tàu

## SECTOR: United Nations ISIC Rev.4, sections A to U, in short names.

sector-a = Nông nghiệp, lâm nghiệp và thủy sản
sector-b = Khai thác mỏ, khai khoáng
sector-c = Sản xuất, chế biến, chế tạo (nhà máy)
sector-d = Điện và khí đốt
sector-e = Nước, thoát nước và rác thải
sector-f = Xây dựng
sector-g = Bán buôn, bán lẻ; sửa chữa xe
sector-h = Vận tải và kho bãi
sector-i = Khách sạn và nhà hàng
sector-j = Thông tin và truyền thông
sector-k = Tài chính và bảo hiểm
sector-l = Bất động sản (nhà đất)
sector-m = Dịch vụ chuyên môn, khoa học và kỹ thuật
sector-n = Dịch vụ hành chính và hỗ trợ
sector-o = Cơ quan nhà nước và quốc phòng
sector-p = Giáo dục
sector-q = Y tế và trợ giúp xã hội
sector-r = Nghệ thuật, vui chơi và giải trí
sector-s = Dịch vụ khác
sector-t = Giúp việc gia đình
sector-u = Tổ chức quốc tế

## STAGE: where in the migration the worker is. Focal's own list.

stage-considering = Đang nghĩ đến việc đi nước ngoài
stage-recruitment = Đang xin việc hoặc đang được tuyển
stage-transit = Đang trên đường đi
stage-employed-abroad = Đang làm việc ở nước ngoài
stage-contract-ended-abroad = Đang ở nước ngoài, công việc đã hết
stage-detained = Đang bị giam giữ
stage-returned = Đã về nước
stage-family-at-home = Là gia đình của người lao động, ở quê nhà

## CONTACT: how we may reach the worker. Focal's own list; names of services are not translated.

contact-code-only = Đừng liên lạc với tôi: tôi sẽ tự xem bằng mã của tôi
contact-call = Gọi điện thoại
contact-sms = Tin nhắn điện thoại (SMS)
contact-whatsapp = WhatsApp
contact-line = LINE
contact-viber = Viber
contact-telegram = Telegram
contact-messenger = Messenger
contact-zalo = Zalo
contact-email = Email
contact-trusted-person = Qua một người tôi tin tưởng

## ACTION: what the worker asks for. Focal's own list.

action-information = Cho thông tin
action-advice = Cho lời khuyên
action-file-complaint = Giúp nộp đơn khiếu nại
action-talk-to-employer = Nói chuyện với chủ lao động
action-refer = Giới thiệu tôi với người có thể giúp
action-urgent-help = Giúp khẩn cấp
action-return-home = Giúp về nước
action-trace-missing-person = Tìm người mất tích
action-join-union = Gia nhập công đoàn
action-record-anonymously = Chỉ ghi lại, không ghi tên tôi

## TOPIC: the groups of VIOLATION (something is wrong), then the values of INFO (a question). Focal's own lists.

topic-recruitment = Phí tuyển dụng, môi giới, hoặc bị lừa về việc làm
topic-pay = Tiền lương
topic-conditions = Giờ làm việc, an toàn hoặc chỗ ở
topic-freedom = Bị giữ hộ chiếu, bị nhốt hoặc bị ép làm việc
topic-violence = Bạo lực, ngược đãi, xâm hại hoặc phân biệt đối xử
topic-termination = Bị đuổi việc, bị hủy giấy phép hoặc bị bắt
topic-association = Bị phạt hoặc bị trù dập do vào công đoàn hoặc lên tiếng
topic-welfare = Ốm đau, có người mất tích, có người qua đời, hoặc về nước
topic-rights = Quyền của tôi ở nơi làm việc
topic-procedures = Cách đi, làm việc ở nước ngoài hoặc trở về
topic-documents = Hộ chiếu, giấy phép và giấy tờ khác
topic-agency-check = Công ty tuyển dụng này có giấy phép không?
topic-social-security = An sinh xã hội và bảo hiểm
topic-union = Về công đoàn
topic-reintegration = Cuộc sống và việc làm sau khi về nước

## EMERGENCY_KIND: whom to call.

emergency-kind-police = Cảnh sát
emergency-kind-ambulance = Cấp cứu
emergency-kind-labour-ministry = Bộ Lao động
emergency-kind-embassy = Đại sứ quán
emergency-kind-union = Công đoàn
emergency-kind-hotline = Đường dây nóng

## FILE_KIND: what somebody attached.

file-kind-photo = Ảnh
file-kind-document = Tài liệu
file-kind-recording = Bản ghi âm
