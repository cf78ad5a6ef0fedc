# reviewed = false  (no native speaker has read this yet)

### What went wrong and what to do: a title and a sentence for each kind of problem, and what can be wrong with a field. A
### worker may read each of them.

problem-malformed-request-title = Chúng tôi không đọc được phần này
problem-malformed-request-advice = Hãy quay lại và thử lại.
problem-invalid-fields-title = Còn thiếu vài câu trả lời
problem-invalid-fields-advice = Hãy kiểm tra các câu trả lời của bạn và gửi lại.
problem-unauthenticated-title = Hãy đăng nhập trước
problem-unauthenticated-advice = Phiên đăng nhập của bạn đã hết. Hãy đăng nhập lại để tiếp tục.
problem-wrong-credentials-title = Bạn chưa đăng nhập được
problem-wrong-credentials-advice = Địa chỉ email hoặc mật khẩu không đúng. Hãy kiểm tra cả hai rồi thử lại.
problem-forbidden-title = Phần này không dành cho vai trò của bạn
problem-forbidden-advice = Nếu bạn cần, hãy hỏi người quản lý tài khoản trong tổ chức của bạn.
problem-not-found-title = Ở đây không có gì
problem-not-found-advice = Hãy kiểm tra địa chỉ, hoặc bắt đầu lại từ trang đầu.
problem-tenant-suspended-title = Hiện chưa vào được trang của tổ chức này
problem-tenant-suspended-advice = Các trang của tổ chức tạm thời đóng. Bây giờ không gửi được gì ở đây; những gì đã gửi trước đây vẫn được giữ.
problem-wrong-code-title = Mã này không mở được gì
problem-wrong-code-advice = Hãy kiểm tra từng chữ cái và số, rồi thử lại.
problem-method-not-allowed-title = Không làm được việc này từ đây
problem-method-not-allowed-advice = Hãy quay lại và mở lại trang.
problem-request-timeout-title = Việc này mất quá nhiều thời gian
problem-request-timeout-advice = Có thể mạng của bạn chậm. Hãy quay lại và thử lại.
problem-refused-transition-title = Bây giờ chưa làm được việc này
problem-refused-transition-advice = Tình trạng lúc này không cho phép. Trang đang cho bạn thấy tình trạng lúc này.
problem-idempotency-key-reused-title = Phần này đã được gửi rồi
problem-idempotency-key-reused-advice = Mẫu này đã được gửi trước đây với những câu trả lời khác. Chỉ gửi lại nếu bạn muốn gửi thêm một mẫu mới, thứ hai.
problem-stale-version-title = Trong lúc đó đã có người sửa phần này
problem-stale-version-advice = Hãy mở lại trang để xem tình trạng hiện tại, rồi sửa lại lần nữa.
problem-precondition-required-title = Chúng tôi không đọc được phần này
problem-precondition-required-advice = Hãy mở lại trang, rồi sửa lại lần nữa.
problem-body-too-large-title = Phần này dài quá
problem-body-too-large-advice = Chưa có gì được gửi. Hãy viết ngắn lại rồi gửi lần nữa.
problem-unsupported-media-type-title = Chúng tôi không đọc được phần này
problem-unsupported-media-type-advice = Hãy quay lại và gửi mẫu từ trang của chúng tôi.
problem-too-many-requests-title = Đã thử quá nhiều lần
problem-too-many-requests-advice = Hãy chờ vài phút, rồi thử lại.
problem-internal-title = Phía chúng tôi có lỗi
problem-internal-advice = Lần này chưa lưu được gì. Hãy thử lại sau vài phút.
problem-unavailable-title = Ngay lúc này chưa dùng được
problem-unavailable-advice = Hãy chờ một lát, rồi thử lại. Những gì bạn đã gõ vẫn còn trong trang này, và không bao giờ đến nơi hai lần.
problem-foreign-form-title = Trang này đã cũ
problem-foreign-form-advice = Hãy quay lại, mở lại trang và gửi mẫu một lần nữa. Chưa có gì bị thay đổi.

field-required = Hãy trả lời câu này
field-unknown-code = Hãy chọn một trong các câu trả lời
field-too-long = Hãy viết không quá { $limit } ký tự
field-too-large = Hãy chọn không quá { $limit } mục
field-not-valid = Hãy kiểm tra câu trả lời này: có chỗ chưa đúng
field-must-be-true = Hãy đánh dấu vào ô này để tiếp tục
field-not-a-date = Hãy nhập năm, ví dụ 2026, và chọn tháng nếu bạn biết
field-not-a-number = Hãy nhập bằng chữ số, ví dụ 12 hoặc 12.5
field-question-changed = Công đoàn vừa sửa các câu hỏi của mình. Hãy xem lại
field-not-a-partial-date = Hãy nhập năm, ví dụ 2026. Chỉ thêm tháng và ngày nếu bạn biết
field-before-beginning = Ngày này không thể trước ngày bắt đầu
problem-wrong-passkey-title = Khóa truy cập (passkey) này không được chấp nhận
problem-wrong-passkey-advice = Khóa truy cập này không được chấp nhận. Hãy thử lại, hoặc đăng nhập bằng cách khác.
problem-link-ended-title = Đường link này không dùng được nữa
problem-link-ended-advice = Đường link đã hết hạn hoặc đã được dùng rồi. Hãy xin đường link mới.

field-too-short = Hãy viết ít nhất { $limit } ký tự
field-too-common = Nhiều người dùng mật khẩu này, hoặc nó đã bị lộ. Hãy chọn mật khẩu khác
field-about-you = Mật khẩu này quá giống tên bạn, địa chỉ email của bạn hoặc tên công đoàn. Hãy chọn mật khẩu khác
field-taken = Đã có tài khoản hoặc lời mời chưa trả lời với địa chỉ này
error-current-password-not-valid = Đây không phải là mật khẩu hiện tại của bạn
