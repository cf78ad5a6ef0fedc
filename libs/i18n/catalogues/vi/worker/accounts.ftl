# reviewed = false  (no native speaker has read this yet)

### The texts of workers' accounts: short sentences, read on a phone, perhaps in fear.

## The start and the report

account-link-at-start = Tài khoản của bạn: đăng nhập hoặc tạo mới
report-into-account = Lưu yêu cầu của tôi vào cả tài khoản { $account }
report-into-account-hint = Điện thoại này đang đăng nhập vào tài khoản đó. Người khác mở được tài khoản đó sẽ thấy yêu cầu của bạn và từng bước xử lý. Nếu tài khoản không phải của riêng bạn, hãy để trống ô này: có mã là đủ.
account-has-request = Yêu cầu này cũng có trong tài khoản của bạn. Dù vậy, bạn vẫn nên giữ mã.

## What the phone remembers

account-phone-session = Điện thoại này vẫn đăng nhập cho đến khi bạn đăng xuất, chọn “Thoát” hoặc đóng trình duyệt, hoặc cho đến khi hết 30 phút. Trước lúc đó, ai cầm điện thoại cũng xem được các yêu cầu của bạn.
account-phone-password = Trình duyệt có thể hỏi bạn có muốn lưu mật khẩu không. Hãy chọn không, nếu có người khác dùng điện thoại này.
account-phone-passkey = Khóa truy cập (passkey) nằm lại trong điện thoại này. Ai mở khóa được điện thoại thì đăng nhập được bằng khóa đó, và vào phần cài đặt sẽ thấy khóa đó dùng cho trang nào. Nếu người khác dùng hoặc lục xem điện thoại, hãy chọn mật khẩu.

## Logging in

account-log-in-title = Đăng nhập vào tài khoản của bạn
account-log-in-name = Tên tài khoản hoặc địa chỉ email
account-log-in-name-hint = Tên tài khoản gồm 8 chữ cái và số. Có dấu cách hay viết chữ thường đều được.
account-not-needed = Bạn không cần tài khoản. Có mã của bạn là đủ:
account-register-link = Tạo tài khoản
account-wrong = Tên tài khoản, địa chỉ email hoặc mật khẩu không đúng. Hãy kiểm tra tất cả rồi thử lại.

## Making an account

account-register-title = Tạo tài khoản
account-register-lead = Có tài khoản, bạn xem được tất cả yêu cầu của mình mà không phải nhập mã. Bạn không bắt buộc phải có: không có tài khoản thì mã nào cũng vẫn dùng được.
account-register-send = Tạo tài khoản
account-have-one = Tôi đã có tài khoản: đăng nhập
account-without-mail-title = Không dùng địa chỉ email
account-without-mail-lead = Chúng tôi tạo cho bạn một tên tài khoản và một mã khôi phục. Hãy chép lại cả hai. Ngoài ra chúng tôi không biết gì về bạn.
account-with-mail-title = Dùng địa chỉ email
account-with-mail-lead = Chúng tôi gửi cho bạn một đường link. Email không nói ai gửi và về việc gì, nhưng đường link cho thấy địa chỉ của trang này. Hãy dùng địa chỉ email mà không ai khác đọc.
account-name-hint = Tên nào cũng được, hoặc để trống. Chỉ có bạn thấy.
account-password = Chọn mật khẩu
account-password-hint = Ít nhất 15 ký tự. Vài từ nối tiếp nhau thì tốt và dễ nhớ.
account-mail-sent-title = Hãy xem email của bạn
account-mail-sent-lead = Một email đang được gửi đến địa chỉ này. Đường link trong đó dùng được trong 24 giờ, và chỉ một lần.
account-join-title = Tài khoản của bạn
account-join-lead = Bạn đăng nhập bằng địa chỉ này:
account-link-ended-title = Đường link này không dùng được nữa
account-link-ended-lead = Đường link đã hết hạn hoặc đã được dùng rồi. Nếu bạn chưa có tài khoản, hãy xin đường link mới. Nếu đã có, hãy đăng nhập.

## What is shown once

account-secrets-title = Hãy chép lại hai điều này
account-secrets-name = Tên tài khoản của bạn
account-secrets-code = Mã khôi phục của bạn
account-secrets-once = Chúng tôi chỉ cho xem mã khôi phục lúc này và không thể tìm lại.
account-secrets-name-why = Bạn đăng nhập bằng tên tài khoản và mật khẩu của bạn.
account-secrets-code-why = Nếu bạn quên mật khẩu, mã khôi phục giúp bạn đặt mật khẩu mới, một lần.
account-secrets-where = Hãy cất cả hai ở nơi chỉ bạn tìm được, và đừng để chung với mật khẩu.
account-secrets-saved = Tôi đã lưu cả hai

## The account

account-title = Tài khoản của bạn
account-back = Về tài khoản của bạn
account-logged-in-as = Bạn đăng nhập bằng:
account-requests = Các yêu cầu của bạn
account-no-requests = Trong tài khoản của bạn chưa có yêu cầu nào.
account-link = Thêm một yêu cầu bằng mã
account-link-send = Thêm
account-new-request = Gửi yêu cầu mới
account-open-request = Mở yêu cầu này
account-unlink = Đưa ra khỏi tài khoản của tôi
account-unlink-hint = Yêu cầu đưa ra khỏi tài khoản không bị xóa. Bạn vẫn mở được bằng mã của yêu cầu đó.
account-sessions-lead = Nếu có điện thoại nào ở đây bị mất, đã cho mượn, hoặc không phải của bạn: hãy đăng xuất máy đó ở đây. Khi đó, máy đó không cho xem gì nữa.
account-sessions-then = Sau đó hãy chọn mật khẩu mới, ở dưới.
account-sessions-passkey = Điện thoại có khóa truy cập (passkey) của bạn thì vẫn đăng nhập lại được.
account-sessions-no-passkeys = Đặt mật khẩu thay cho khóa truy cập: các khóa truy cập sẽ bị gỡ bỏ
account-sessions-only = Chỉ ở đây, không ở nơi nào khác.
account-recovery-code-title = Tạo mã khôi phục mới
account-recovery-code-lead = Mã cũ sẽ không dùng được nữa. Hãy nhập mật khẩu của bạn để tiếp tục.
account-recovery-code-send = Tạo mã mới
account-erasure-title = Xóa tài khoản của tôi
account-erasure-lead = Tài khoản, tên tài khoản, địa chỉ email và mật khẩu bị xóa ngay và mãi mãi. Các yêu cầu của bạn vẫn còn: bạn vẫn mở được từng yêu cầu bằng mã của yêu cầu đó. Nếu bạn đã mất mã nào thì không ai tìm lại được mã đó.
account-erasure-send = Xóa tài khoản của tôi
account-erased-title = Tài khoản của bạn đã được xóa
account-erased-lead = Bạn mở các yêu cầu của mình bằng mã.

## A forgotten password

account-forgotten-code-title = Dùng mã khôi phục
account-forgotten-mail-title = Dùng địa chỉ email
account-forgotten-lost = Nếu bạn không có cái nào trong hai cái đó, không ai mở được tài khoản. Bạn vẫn mở được từng yêu cầu bằng mã của yêu cầu đó.
account-recovery-hint = Gồm 20 chữ cái và số. Có dấu cách hay viết chữ thường đều được.
account-reset-sent-title = Hãy xem email của bạn
account-reset-sent-lead = Nếu có tài khoản với địa chỉ này, một đường link đang được gửi đến. Đường link dùng được trong 1 giờ.
account-reset-done-title = Mật khẩu của bạn đã đổi
account-reset-done-lead = Bây giờ hãy đăng nhập bằng mật khẩu mới.

## What is wrong with a field

error-code-wrong-recovery = Tên tài khoản hoặc mã khôi phục không đúng, hoặc mã đã được dùng rồi
error-password-not-valid = Đây không phải là mật khẩu của bạn
