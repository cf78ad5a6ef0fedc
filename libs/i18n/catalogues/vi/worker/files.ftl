# reviewed = false  (no native speaker has read this yet)

### Photos, documents and recordings: attached to a report, or sent to the union later. Read by a worker on a phone, perhaps in
### fear. Short sentences, no jargon.

report-files = Ảnh và tài liệu
files-lead = Chỉ làm nếu an toàn cho bạn. Bạn cũng có thể gửi sau.
files-record-title = Bạn cũng có thể nói
files-record-hint = Hãy nói bằng tiếng của bạn. Công đoàn sẽ nghe.
files-add = Chọn ảnh, tài liệu hoặc bản ghi âm
files-add-recording = Chọn bản ghi âm từ điện thoại của bạn
files-hint = Ảnh, PDF hoặc bản ghi âm, nhiều nhất là { $limit } MB. Chúng tôi xóa khỏi file địa điểm, thời gian và tên điện thoại của bạn. Những gì nhìn thấy và nghe thấy trong đó vẫn còn.
files-button = Thêm
files-attached = Những gì đã thêm
files-none = Chưa thêm gì.
files-remove = Bỏ ra
files-unfinished = Đã đến được { $percent }%. Hãy chọn lại đúng file đó để tiếp tục.
files-incomplete = File chưa đến hết. File này không được gửi.
files-kilobytes = { $size } KB
files-megabytes = { $size } MB
files-record = Ghi âm giọng nói của bạn
files-recording = Đang ghi âm
files-stop = Dừng
files-listen = Hãy nghe lại. Sau đó thêm vào, hoặc ghi âm lại.
files-keep = Thêm bản ghi âm này
files-again = Ghi âm lại
files-no-microphone = Không dùng được micrô. Hãy cho phép micrô trong trình duyệt, hoặc chọn bản ghi âm từ điện thoại của bạn.
files-sending = Đang gửi
files-checking = Chúng tôi đang kiểm tra file
files-lost = Không có mạng. Khi có mạng lại, việc gửi sẽ tự tiếp tục.
files-retry = Thử lại

request-file-title = Gửi ảnh, tài liệu hoặc bản ghi âm
request-file-sent = Công đoàn đã nhận được file của bạn.
request-file-open = Mở file
request-file-stays = File được lưu trên điện thoại này. File sẽ còn ở đó cho đến khi bạn xóa.

## What is wrong with a file, and what to do

error-file-required = Hãy chọn file trước
error-file-too-long = Tên file quá dài. Hãy đặt tên ngắn hơn rồi chọn lại.
error-file-bad-name = Tên file có ký hiệu không dùng được. Hãy đặt tên khác rồi chọn lại.
error-file-too-heavy = File quá lớn. Nhiều nhất là { $limit } MB. Hãy chụp ảnh mới, hoặc gửi thành nhiều phần.
error-file-too-many-files = Nhiều nhất là { $limit } file. Hãy bỏ bớt một file, hoặc gửi tin nhắn cho công đoàn.
error-file-no-room = Hiện nay công đoàn không còn chỗ để nhận thêm file. Hãy gửi tin nhắn của bạn mà không kèm file, rồi ngày mai thử lại bằng mã của bạn.
error-file-not-all-here = File chưa đến hết. Hãy chọn lại.
error-file-not-allowed = Không gửi được loại file này. Hãy gửi ảnh (JPEG hoặc PNG), PDF hoặc bản ghi âm.
error-file-film = Không gửi được video. Hãy gửi ảnh, hoặc ghi âm.
error-file-damaged = Không mở được file. Hãy lưu lại, hoặc chụp ảnh.
error-file-too-much-inside = Ảnh hoặc tài liệu này quá lớn khi mở ra. Hãy chụp ảnh nhỏ hơn.
error-file-two-in-one = Trong file này có ẩn thứ khác. Hãy chụp ảnh mới cái mà bạn muốn cho xem.
error-file-locked = Tài liệu này chỉ mở được bằng mật khẩu. Hãy lưu lại không có mật khẩu, hoặc chụp ảnh.
