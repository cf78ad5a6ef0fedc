### Photos, documents and recordings: attached to a report, or sent to the union later. Read by a worker on a phone, perhaps in
### fear. Short sentences, no jargon.

report-files = Photos and documents
files-lead = Only if it is safe for you. You can also send them later.
files-record-title = You can also say it
files-record-hint = Speak in your own language. The union listens to it.
files-add = Choose a photo, a document or a recording
files-add-recording = Choose a recording from your phone
files-hint = A photo, a PDF or a recording, { $limit } MB at the most. We take out the place, the time and the name of your phone. What can be seen and heard in it stays.
files-button = Add
files-attached = Added so far
files-none = Nothing is added.
files-remove = Remove
files-unfinished = { $percent } % has arrived. Choose the same file again to go on.
files-incomplete = Not all of it has arrived. It is not sent.
files-kilobytes = { $size } KB
files-megabytes = { $size } MB
files-record = Record your voice
files-recording = Recording
files-stop = Stop
files-listen = Listen to it. Then add it, or record it again.
files-keep = Add this recording
files-again = Record again
files-no-microphone = The microphone cannot be used. Allow it in your browser, or choose a recording from your phone.
files-sending = Sending
files-checking = We are checking the file
files-lost = No connection. It goes on by itself when the connection is back.
files-retry = Try again

request-file-title = Send a photo, a document or a recording
request-file-sent = The union has your file.
request-file-open = Open the file
request-file-stays = The file is saved on this phone. It stays there until you delete it.

## What is wrong with a file, and what to do

error-file-required = Choose a file first
error-file-too-long = The name of the file is too long. Give it a short name and choose it again.
error-file-bad-name = The name of the file has signs that cannot be used. Give it another name and choose it again.
error-file-too-heavy = The file is too large. { $limit } MB is the most. Take a new photo of it, or send it in parts.
error-file-too-many-files = { $limit } files are the most. Remove one, or send the union a message.
error-file-no-room = The union has no room for more files now. Send your report without it, and try again tomorrow with your code.
error-file-not-all-here = Not all of the file has arrived. Choose it again.
error-file-not-allowed = This kind of file cannot be sent. Send a photo (JPEG or PNG), a PDF or a recording.
error-file-film = Films cannot be sent. Send photos, or record the sound.
error-file-damaged = The file cannot be opened. Save it again, or take a photo of it.
error-file-too-much-inside = The picture or document is too large inside. Take a smaller photo of it.
error-file-two-in-one = Something else is hidden in this file. Take a new photo of what you want to show.
error-file-locked = The document opens with a password only. Save it without one, or take a photo of it.
