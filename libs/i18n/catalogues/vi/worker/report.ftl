# reviewed = false  (no native speaker has read this yet)

### Asking or reporting, the receipt, and coming back: read by a worker on a phone, perhaps in fear. Short sentences, no
### jargon, no promise that nobody can keep.

## The report: one thing per page

report-title = Hỏi hoặc báo sự việc
report-step = Bước { $step } trong { $steps } bước
report-continue = Tiếp tục
report-send-now = Tôi nói vậy là đủ: gửi ngay
report-back = Quay lại
report-unknown-hint = Điều gì bạn không biết hoặc không muốn nói thì để trống.
report-gone-title = Những gì bạn viết lúc trước không còn nữa
report-gone = Để giữ an toàn cho bạn, chúng tôi xóa những gì không được gửi trong vòng 2 giờ. Những gì bạn vừa viết thì vẫn còn. Phần còn lại, xin bạn điền lại một lần nữa.
danger-first = Nếu bạn đang gặp nguy hiểm, trước hết hãy gọi số khẩn cấp ở nơi bạn đang ở, hoặc gọi người bạn tin tưởng.

report-place = Bạn đang ở đâu
report-danger = Bây giờ bạn có đang gặp nguy hiểm không?
report-danger-hint = Nếu bạn chọn “Có”, tin nhắn của bạn được đánh dấu là khẩn cấp. Dù vậy, có thể nhiều giờ sau công đoàn mới trả lời.
report-country-now = Bây giờ bạn đang ở nước nào?
report-country-of-origin = Quê hương bạn ở nước nào?
report-nationality = Bạn là công dân nước nào?
report-nationality-hint = Chỉ trả lời nếu khác với nước quê hương bạn.
report-migration-stage = Lúc này, câu nào đúng nhất với bạn?
report-unions-there = Các công đoàn ở { $country } cũng giúp những người ở đó. Bạn có thể tiếp tục ở đây, hoặc viết cho một trong các công đoàn sau:

report-about = Vấn đề hoặc câu hỏi của bạn
report-submitter = Ai đang viết?
report-topic = Bạn muốn nói về việc gì?
report-topic-wrong = Có chuyện không ổn
report-topic-question = Tôi có câu hỏi
report-action = Bạn muốn chúng tôi làm gì?

report-what = Chuyện đã xảy ra
report-message = Hãy kể bằng lời của bạn
report-message-hint = Viết tiếng nào cũng được. Chuyện gì đã xảy ra, ở đâu, khi nào? Ai đã làm? Đừng viết điều gì có thể gây nguy hiểm cho bạn.

report-work = Công việc và bản thân bạn
report-work-lead = Phần này giúp công đoàn hành động nhanh hơn.
report-sector = Công việc thuộc ngành nào?
report-occupation = Bạn làm việc gì?
report-employer = Chủ lao động của bạn là ai?
report-employer-hint = Tên công ty hoặc tên người, và ở thành phố hay thị trấn nào, nếu bạn biết.
report-agency = Công ty tuyển dụng hoặc người môi giới nào đã tìm việc cho bạn?
report-work-began = Bạn bắt đầu làm khi nào?
report-work-ended = Bạn thôi làm khi nào?
report-work-ended-hint = Để trống nếu bạn vẫn đang làm ở đó.
report-day = Ngày
report-month = Tháng
report-year = Năm
report-you = Về bạn
report-you-hint = Phần này giúp chúng tôi biết những ai cần giúp đỡ. Bạn không bắt buộc phải trả lời.
report-sex = Giới tính
report-age-group = Tuổi
report-marital-status = Tình trạng hôn nhân
report-education = Bậc học cao nhất bạn đã học xong

report-contact = Liên lạc với bạn thế nào cho an toàn
report-contact-method = Chúng tôi có thể liên lạc với bạn bằng cách nào?
report-contact-method-hint = Chỉ chọn cách mà không ai khác đọc được hay nghe được.
report-contact-value = Số điện thoại, địa chỉ email hoặc tài khoản
report-contact-value-hint = Để trống nếu bạn không muốn chúng tôi liên lạc. Nếu là địa chỉ email, chúng tôi chỉ viết là có tin mới.
report-safe-times = Lúc nào thì an toàn?
report-safe-times-hint = Ví dụ: Chủ nhật, sau 6 giờ tối. Đừng nói bạn là ai.
report-may-say-union = Nếu người khác nghe máy, chúng tôi có được nói là công đoàn gọi không?
report-may-leave-message = Nếu không ai nghe máy, chúng tôi có được để lại lời nhắn không?
report-name = Tên
report-name-hint = Tên nào cũng được, để chúng tôi biết gọi bạn là gì.
report-language = Chúng tôi nên trả lời bạn bằng tiếng nào?
report-interpreter-needed = Khi nói chuyện, tôi cần người phiên dịch
report-own = Thêm vài câu hỏi của { $organisation }
report-own-lead = Bạn không bắt buộc phải trả lời. Điều gì bạn không biết hoặc không muốn nói thì để trống.
report-own-attach = Thêm ảnh hoặc tài liệu

report-check = Xem lại và gửi
report-check-lead = Chưa có gì được gửi đi. Bạn hãy xem lại một lần nữa.
report-change = Sửa
report-not-answered = Chưa trả lời
report-excluded = Có công đoàn nào bạn không muốn cho xem tin nhắn này không?
report-excluded-hint = Tin nhắn của bạn được gửi đến { $organisation }. Nếu sau này cần chuyển cho nơi khác, chúng tôi hỏi bạn trước, và không bao giờ chuyển cho công đoàn mà bạn đánh dấu ở đây.
report-consent = Sự đồng ý của bạn
report-notice = { $organisation } lưu các câu trả lời và lời bạn viết dưới dạng được bảo vệ, và chỉ dùng để giúp bạn.
report-consent-store = Tôi đồng ý cho { $organisation } lưu những gì tôi đã viết, để giúp tôi
report-consent-statistics = Tôi đồng ý được tính vào số liệu thống kê
report-consent-statistics-hint = Chỉ có các con số được đưa ra ngoài công đoàn. Bạn đồng ý hay không thì vẫn được giúp.
report-send = Gửi

error-in-danger-now-required = Hãy cho biết bạn có đang gặp nguy hiểm không
error-message-required = Hãy kể cho chúng tôi chuyện đã xảy ra
error-country-now-required = Hãy chọn nước bạn đang ở
error-topic-required = Hãy chọn việc bạn muốn nói
error-submitter-required = Hãy chọn ai đang viết
error-action-requested-required = Hãy chọn việc bạn muốn chúng tôi làm
error-contact-value-required = Hãy cho số điện thoại, địa chỉ email hoặc tài khoản, hoặc chọn tự xem bằng mã của bạn
error-work-began-year-not-a-date = Bạn bắt đầu làm khi nào? Hãy nhập năm, ví dụ 2026, và chọn tháng nếu bạn biết
error-work-ended-year-not-a-date = Bạn thôi làm khi nào? Hãy nhập năm, ví dụ 2026, và chọn tháng nếu bạn biết
error-work-ended-year-before-beginning = Ngày thôi làm không thể trước ngày bắt đầu. Hãy kiểm tra cả hai
error-consent-to-store-must-be-true = Chúng tôi chỉ có thể giúp nếu được lưu những gì bạn viết. Hãy đánh dấu vào ô nếu bạn đồng ý
error-code-wrong-code = Mã này không mở được gì. Hãy kiểm tra từng chữ cái và số, rồi thử lại

## The receipt

done-title = Chúng tôi đã nhận được tin nhắn của bạn
done-danger-title = Bạn đã báo là bạn đang gặp nguy hiểm
done-danger-trusted = Hãy nói cho một người bạn tin tưởng biết bạn đang ở đâu. Tin nhắn của bạn được đánh dấu là khẩn cấp.
done-code = Mã của bạn
done-reference = Số yêu cầu của bạn:
done-copy = Sao chép mã
done-copied = Đã sao chép mã
done-picture = Lưu thành ảnh
done-print = In ra giấy
done-saved = Tôi đã lưu mã của tôi
report-sent = Nếu mạng bị đứt trước khi bạn thấy mã, chúng tôi có thể cho xem ngay bây giờ. Chỉ làm được trong vòng 15 phút sau khi bạn gửi tin nhắn.
report-sent-show = Cho xem mã của tôi
report-saved-title = Mã của bạn không còn hiện ra nữa
report-saved = Bây giờ chỉ có bạn giữ mã này. Bạn có thể vào lại bằng mã bất cứ lúc nào để xem yêu cầu đã đến đâu, để viết cho chúng tôi, hoặc để gửi ảnh.
done-save = Hãy lưu mã này ngay. Chúng tôi chỉ cho xem mã một lần và không thể tìm lại.
done-save-how = Hãy chép ra giấy, hoặc chụp ảnh mã rồi giấu ảnh đi. Bạn chỉ cần mã này để xem yêu cầu của mình đến đâu, và không có cách nào khác.
done-next-title = Tiếp theo sẽ thế nào
done-next-read = Một người ở { $organisation } sẽ đọc tin nhắn của bạn, muộn nhất là ngày { $until }.
done-next-contact = Người đó sẽ liên lạc với bạn theo cách bạn đã chọn, để hiểu bạn cần gì. Bạn không phải chứng minh điều gì.
done-next-code-only = Chúng tôi không liên lạc với bạn. Hãy vào lại bằng mã của bạn để xem yêu cầu đã đến đâu.
done-next-return = Bạn có thể vào lại bằng mã của bạn bất cứ lúc nào.
done-leave = Khi xong, hãy chọn “Thoát”. Trước đó, điện thoại này vẫn có thể cho xem lại mã trong 15 phút.
