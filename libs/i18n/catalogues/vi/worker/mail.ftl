# reviewed = false  (no native speaker has read this yet)

### The e-mails to workers, and what every e-mail says. Somebody else may read these: no word of who writes, and none of what
### about.

mail-greeting = Xin chào,
mail-open-link = Mở Focal
mail-no-reply = Xin đừng trả lời: không ai đọc email gửi đến địa chỉ này.

## Workers. Somebody else may read these: no word of who writes, and none of what about.

mail-registration-subject = Đường link của bạn
mail-registration-body = Có người muốn tạo tài khoản với địa chỉ này. Nếu đó là bạn, hãy mở đường link và chọn mật khẩu. Đường link dùng được trong 24 giờ, và chỉ một lần. Nếu không phải bạn, hãy xóa email này: sẽ không có gì xảy ra.
mail-registration-repeated-subject = Đường link của bạn
mail-registration-repeated-body = Có người muốn tạo tài khoản với địa chỉ này, nhưng đã có tài khoản hoặc lời mời rồi. Nếu đó là bạn, hãy đăng nhập. Nếu bạn quên mật khẩu, bạn có thể chọn mật khẩu khác ở đó. Nếu không phải bạn, hãy xóa email này: sẽ không có gì xảy ra.
mail-worker-password-reset-subject = Đường link của bạn
mail-worker-password-reset-body = Có người xin mật khẩu mới cho một tài khoản với địa chỉ này. Đường link dùng được trong 1 giờ, và chỉ một lần. Nếu không phải bạn, hãy xóa email này: sẽ không có gì thay đổi.
mail-why-worker = Bạn nhận được email này vì có người đã nhập địa chỉ này trên một trang web.
mail-news-subject = Có tin mới
mail-news-body = Có tin mới cho bạn. Hãy mở đường link khi bạn ở một mình, rồi nhập mã của bạn ở đó.
mail-why-news = Bạn đã chọn nhận email ở địa chỉ này khi có tin mới. Bạn có thể thay đổi điều này ngay trên trang đó.
