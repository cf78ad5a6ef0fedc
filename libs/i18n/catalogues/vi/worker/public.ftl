# reviewed = false  (no native speaker has read this yet)

### The pages that everybody can open. A worker reads them on a phone, perhaps in fear: short sentences, no jargon, no
### promise that nobody can keep.

## Every page

skip-to-content = Đến nội dung chính
exit = Thoát
exit-explained = “Thoát” đóng ngay trang này và mở một trang bình thường khác.
languages = Ngôn ngữ
choose-language = Chọn ngôn ngữ của bạn
footer-who = Trang này là của { $organisation }, một tổ chức công đoàn. Đây không phải là trang của chính phủ.
footer-phone = Điện thoại:
footer-email = Email:
footer-open = Giờ mở cửa:
back-to-start = Về trang đầu
closed-elsewhere = Một công đoàn khác trong mạng lưới có thể giúp bạn. Những gì bạn đã gửi ở đây vẫn được giữ an toàn. Khi các trang này mở lại, mã biên nhận của bạn lại dùng được.
closed-elsewhere-link = Tìm công đoàn khác
optional = (không bắt buộc)
choose = Chọn
other-countries = Nước khác
important = Quan trọng
yes = Có
no = Không
network-name = Công đoàn vì người lao động di cư

## Forms

error-prefix = Lỗi:
error-summary-title = Có chỗ cần sửa
error-trace = Số của lỗi này, để báo cho công đoàn:

## The network's host

network-title = Chọn công đoàn của bạn
network-lead = Hãy chọn một công đoàn ở nước bạn đang ở, hoặc ở nước quê hương bạn.
network-empty = Chưa có công đoàn nào tham gia.
network-find = Tìm công đoàn cho nước này
unions-title = Giúp đỡ ở { $country }
unions-lead = Công đoàn này nhận câu hỏi và tin báo của những người đang ở nước này.
unions-lead-fallback = Chưa có công đoàn nào của nước này tham gia. Thay vào đó, công đoàn này nhận câu hỏi hoặc tin báo của bạn.
unions-none = Chưa có công đoàn nào phụ trách nước này. Hãy chọn một công đoàn mà bạn tin tưởng, ví dụ ở nước quê hương bạn.
unions-go = Hỏi hoặc báo sự việc
unions-all = Tất cả các công đoàn
emergency-title = Số điện thoại khẩn cấp
emergency-hint = Cảnh sát và nơi giúp đỡ, theo từng nước
emergency-lead = Nếu bạn đang gặp nguy hiểm, hãy gọi điện trước. Sau đó bạn có thể viết cho công đoàn.
emergency-none = Ở đây chưa có số nào. Hãy hỏi người bạn tin tưởng, hoặc tìm số khẩn cấp ở nơi bạn đang ở.
emergency-always = cả ngày lẫn đêm
emergency-checked = Lần kiểm tra gần nhất: { $day }.

## The start

start-title = Giúp đỡ người lao động di cư
start-lead = Bạn có thể hỏi { $organisation }, hoặc kể cho chúng tôi nghe vấn đề bạn gặp trong công việc.
start-report = Hỏi hoặc báo sự việc
start-report-hint = Chỉ một mẫu để điền. Không cần tài khoản, không cần tên.
start-return = Vào lại bằng mã của tôi
start-return-hint = Xem yêu cầu của bạn đã đến đâu.
start-free = Không mất tiền.
start-no-name = Bạn không phải cho biết tên.
start-no-status = Chúng tôi không hỏi về visa hay giấy phép lao động của bạn.
safety-link = Trang này an toàn đến mức nào?

## Safety

safety-title = Trang này an toàn đến mức nào?
safety-who-title = Ai đọc được những gì bạn viết
safety-who-team = Chỉ những người ở { $organisation } phụ trách yêu cầu của bạn mới đọc lời bạn viết.
safety-who-others = Không ai ngoài công đoàn đọc những lời đó, trừ khi bạn đồng ý trước.
safety-who-employer = Chúng tôi không cho chủ lao động, người môi giới, cảnh sát hay cơ quan xuất nhập cảnh biết là bạn đã viết cho chúng tôi, trừ khi bạn nhờ chúng tôi nói.
safety-who-statistics = Nếu bạn đồng ý, yêu cầu của bạn được tính vào số liệu thống kê: bao nhiêu người, từ nước nào, về việc gì. Không bao giờ có tên bạn hay lời bạn viết.
safety-phone-title = Điện thoại của bạn nhớ những gì
safety-phone-history = Lịch sử của trình duyệt cho thấy trang này đã được mở. Hãy dùng cửa sổ ẩn danh, hoặc xóa lịch sử sau khi xem.
safety-phone-words = Trang này không lưu vào điện thoại của bạn bất cứ điều gì bạn viết. Nhưng một số bàn phím tự nhớ các từ đã gõ.
safety-phone-files = Ảnh và bản ghi âm bạn gửi vẫn còn trong điện thoại của bạn. Hãy xóa trong điện thoại nếu người khác có thể tìm thấy.
safety-phone-network = Chủ của mạng (ví dụ Wi-Fi của chủ lao động) có thể thấy trang nào đã được mở, nhưng không thấy bạn viết gì.
safety-phone-receipt = Ảnh lưu mã của bạn có tên không cho biết điều gì. Hãy giấu ảnh đi, hoặc xóa ảnh khi bạn đã thuộc lòng mã.
safety-phone-code = Chúng tôi chỉ cho xem mã của bạn một lần. Hãy cất mã ở nơi chỉ bạn tìm được.
safety-exit-title = Thoát ra thật nhanh
safety-exit-limits = Cách này không xóa được lịch sử của trình duyệt, và nút Quay lại vẫn có thể mở lại trang này.
safety-choice-title = Bạn là người quyết định
safety-choice-name = Bạn có thể không cho biết tên.
safety-choice-contact = Bạn có thể bảo chúng tôi đừng liên lạc với bạn. Khi đó bạn tự vào lại bằng mã của bạn.

## Shared with the console

login-email = Địa chỉ email
login-password = Mật khẩu
login-send = Đăng nhập
staff-login = Dành cho nhân viên: đăng nhập
error-again = Thử lại
log-out = Đăng xuất
other-way = Cách khác
passkey-use = Dùng khóa truy cập (passkey)
passkey-use-title = Dùng khóa truy cập (passkey) của bạn
passkey-use-lead = Điện thoại hoặc máy tính của bạn sẽ hỏi để bạn xác nhận đó chính là bạn.
passkey-make-title = Tạo khóa truy cập (passkey)
passkey-make-lead = Điện thoại hoặc máy tính của bạn giữ khóa truy cập. Bạn đăng nhập bằng chính vân tay, khuôn mặt hoặc dãy số mà bạn vẫn dùng để mở khóa máy.
passkey-make-send = Tạo khóa truy cập
passkey-failed = Không thành công, hoặc đã bị hủy. Hãy thử lại, hoặc chọn cách khác.
passkey-no-script = Khóa truy cập (passkey) cần có JavaScript. Hãy chọn cách khác.
set-up-passkey-send = Tạo khóa truy cập
me-password = Mật khẩu
me-sessions = Những nơi bạn đang đăng nhập
me-session-unknown = Trình duyệt không rõ
me-session-seen = dùng lần cuối: { $at }
me-session-current = Chính máy này
me-session-end = Đăng xuất
me-sessions-end = Đăng xuất ở mọi nơi khác
password-current = Mật khẩu hiện tại
password-new = Mật khẩu mới
password-change = Đổi mật khẩu
password-changed = Mật khẩu của bạn đã được đổi. Mọi nơi khác đều đã đăng xuất.
join-passkey = Tiếp tục, không dùng mật khẩu
forgotten-link = Bạn quên mật khẩu?
forgotten-title = Bạn quên mật khẩu?
forgotten-lead = Hãy nhập địa chỉ email của bạn. Nếu có tài khoản, chúng tôi sẽ gửi một đường link đến địa chỉ đó.
forgotten-send = Gửi đường link
reset-title = Chọn mật khẩu mới
