# reviewed = false  (no native speaker has read this yet)

### Coming back to a request: read by a worker on a phone, perhaps in fear. Short sentences, no jargon, no promise that
### nobody can keep.

## Coming back

return-title = Vào lại bằng mã của tôi
return-code = Mã của bạn
return-code-hint = Gồm 16 chữ cái và số. Có dấu cách hay viết chữ thường đều được.
return-send = Xem yêu cầu của tôi
return-lost = Mã đã mất thì không ai tìm lại được. Nếu bạn mất mã, hãy gửi tin nhắn mới.
progress-title = Yêu cầu của bạn
progress-reference = Số yêu cầu của bạn:
progress-steps = Những việc đã làm đến nay
next-title = Tiếp theo sẽ thế nào
next-urgent = Một người của công đoàn sẽ lo việc này trước { $until }.
next-triage = Một người ở công đoàn sẽ đọc yêu cầu của bạn, muộn nhất là ngày { $until }.
next-verify = Công đoàn sẽ trả lời bạn, muộn nhất là ngày { $until }.
next-update = Công đoàn sẽ cho bạn biết việc này đã đến đâu, muộn nhất là ngày { $until }.
next-overdue = Lẽ ra việc này phải xong muộn nhất là ngày { $until }. Những người phụ trách đang được nhắc.
progress-come-back = Bạn có thể vào lại bằng mã của bạn bất cứ lúc nào.
progress-submitted = Đã nhận
progress-verified = Đã liên lạc và hiểu yêu cầu
progress-not-taken-further = Không làm tiếp
progress-complaint-filed = Đã nộp đơn khiếu nại
progress-accepted = Đơn khiếu nại đã được tiếp nhận
progress-monitored = Đang có người xử lý
progress-resolution-declared = Đã báo là việc đã được giải quyết
progress-resolved = Đã giải quyết xong
progress-means-submitted = Một người ở công đoàn sẽ đọc yêu cầu này.
progress-means-verified = Công đoàn đã hiểu bạn cần gì, và cùng bạn quyết định sẽ làm gì.
progress-means-not-taken-further = Công đoàn không thể làm tiếp yêu cầu này. Bạn có thể gửi tin nhắn mới bất cứ lúc nào.
progress-means-complaint-filed = Công đoàn đã lập đơn khiếu nại từ yêu cầu này, như đã thống nhất với bạn.
progress-means-accepted = Công đoàn đã nhận xử lý đơn khiếu nại. Có một người phụ trách.
progress-means-monitored = Công đoàn theo dõi đơn khiếu nại và ghi lại từng bước.
progress-means-resolution-declared = Công đoàn cho rằng việc này đã được giải quyết. Bây giờ một người thứ hai đang kiểm tra lại.
progress-means-resolved = Đơn khiếu nại đã được giải quyết. Nếu vẫn còn điều gì không ổn, hãy gửi tin nhắn mới.
progress-opened-in-emergency = Đã được đọc vì khẩn cấp
progress-means-opened-in-emergency = Một người của công đoàn, bình thường không phụ trách yêu cầu của bạn, đã phải đọc yêu cầu này.
progress-asked = Công đoàn có câu hỏi
progress-means-asked = Bạn hãy đọc câu hỏi ở dưới và trả lời. Công đoàn đang chờ bạn.
progress-answered = Đã trả lời
progress-means-answered = Câu trả lời ở dưới. Nếu câu trả lời chưa giúp được bạn, hãy viết lại: công đoàn sẽ xem lại một lần nữa.
progress-reopened = Đang xem lại
progress-means-reopened = Công đoàn đang xem lại yêu cầu của bạn một lần nữa.
progress-withdrawn = Bạn đã rút lại
progress-means-withdrawn = Công đoàn không làm gì thêm. Nếu bạn đổi ý, hãy viết ở dưới.

## What was written to and fro

request-messages = Tin nhắn
request-no-messages = Chưa có tin nhắn nào.
request-from-you = Bạn
request-translation = Bản dịch:
request-write = Viết cho { $organisation }
request-write-hint = Viết tiếng nào cũng được. Đừng viết điều gì có thể gây nguy hiểm cho bạn.
request-write-send = Gửi
request-written = Tin nhắn của bạn đã đến nơi.

## What the worker may change

request-contact-title = Cách chúng tôi liên lạc với bạn
request-contact-now = Hiện nay: { $method }
request-contact-language = Chúng tôi trả lời bằng: { $language }
request-contact-change = Thay đổi
request-contact-lead = Những gì bạn cho biết ở đây sẽ thay cho tất cả những gì bạn đã cho biết trước đây về cách liên lạc. Để giữ an toàn cho bạn, chúng tôi không cho hiện lại những điều đó.
request-contact-send = Lưu
request-contact-saved = Đã lưu.
request-consents-title = Những điều bạn đã đồng ý
request-consent-stored = Chúng tôi lưu những gì bạn viết, để giúp bạn. Ngày bạn đồng ý: { $day }.
request-consent-counted = Bạn được tính vào số liệu thống kê. Chỉ có các con số được đưa ra ngoài công đoàn.
request-consent-not-counted = Bạn không được tính vào số liệu thống kê.
request-count-me = Hãy tính tôi vào
request-do-not-count-me = Đừng tính tôi nữa
request-stop-title = Dừng lại
request-withdraw = Rút lại yêu cầu của tôi
request-withdraw-lead = Công đoàn không làm gì thêm và không liên lạc với bạn. Những gì bạn viết vẫn được giữ, để bạn có thể đổi ý. Nếu muốn bỏ hẳn, hãy xóa yêu cầu.
request-withdraw-send = Rút lại
request-erase = Xóa yêu cầu của tôi
request-erase-lead = Mọi lời đã viết sẽ bị xóa mãi mãi. Không ai đọc lại được nữa: bạn không, công đoàn cũng không. Mã của bạn sẽ không mở được gì nữa. Những gì công đoàn đã nói với người khác thì không lấy lại được.
request-erase-send = Xóa mãi mãi
request-erased-title = Yêu cầu của bạn đã được xóa
request-erased = Không ai đọc được nữa. Mã của bạn bây giờ không mở được gì; bạn có thể vứt mã đi.
request-is-complaint = Công đoàn đã lập đơn khiếu nại từ yêu cầu này. Nếu muốn dừng hoặc muốn xóa, bạn hãy viết cho công đoàn ở phần phía trên.
request-keep = Không, quay lại
request-close = Đóng trang yêu cầu của tôi
request-closes = Trang này cũng tự đóng nếu bạn không làm gì trong 15 phút.
request-closed-title = Xin bạn nhập lại mã
request-closed = Để giữ an toàn cho bạn, trang yêu cầu tự đóng khi bạn không làm gì trong 15 phút.
request-closed-kept = Để giữ an toàn cho bạn, trang yêu cầu tự đóng khi bạn không làm gì trong 15 phút. Những gì bạn vừa viết chưa được gửi: hãy nhập mã, bạn sẽ thấy lại.
error-text-required = Hãy viết gì đó trước

proof-title = Giấy xác nhận đã gửi yêu cầu
proof-received = { $organisation } đã nhận được yêu cầu mang số này.
proof-number = Số
proof-at = Nhận lúc
proof-state = Đang ở bước
proof-union = Công đoàn
proof-made = Giấy này được lập lúc
proof-check = Để kiểm tra giấy này, hãy hỏi { $organisation } và cho biết số.
proof-meaning = Giấy này cho thấy yêu cầu đã được nhận. Giấy không nói điều được báo là đúng hay sai.
proof-hint = Tờ giấy có số, ngày, đang ở bước nào và tên công đoàn, có cả tiếng Anh, để đưa cho đại sứ quán, tòa án hoặc công đoàn khác xem. Trong đó không có tên, lời viết hay mã của bạn. Nhưng ai thấy nó trong điện thoại của bạn sẽ biết bạn đã nhờ công đoàn giúp.
proof-save = Lưu giấy xác nhận (PDF)
