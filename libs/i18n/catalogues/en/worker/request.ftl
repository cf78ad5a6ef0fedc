### Coming back to a request: read by a worker on a phone, perhaps in fear. Short sentences, no jargon, no promise that
### nobody can keep.

## Coming back

return-title = Return with my code
return-code = Your code
return-code-hint = 16 letters and numbers. Spaces and small letters are fine.
return-send = Show my request
return-lost = Nobody can find a lost code. If you have lost yours, send a new message.
progress-title = Your request
progress-reference = Number of your request:
progress-steps = What happened so far
next-title = What comes next
next-urgent = Somebody of the union takes care of it before { $until }.
next-triage = Somebody of the union reads your request by { $until }.
next-verify = The union gives you an answer by { $until }.
next-update = The union tells you how it stands by { $until }.
next-overdue = This should have been done by { $until }. The people who are responsible are being reminded.
progress-come-back = You can come back with your code at any time.
progress-submitted = Received
progress-verified = Contact made and request understood
progress-not-taken-further = Not taken further
progress-complaint-filed = Complaint filed
progress-accepted = Complaint accepted
progress-monitored = Somebody works on it
progress-resolution-declared = A solution has been reported
progress-resolved = Resolved
progress-means-submitted = A person at the union will read it.
progress-means-verified = The union has understood what you need and decides with you what to do.
progress-means-not-taken-further = The union could not go on with this request. You can send a new message at any time.
progress-means-complaint-filed = The union has made a complaint of it, as agreed with you.
progress-means-accepted = The union has taken the complaint on. A person is responsible for it.
progress-means-monitored = The union follows the complaint and writes down each step.
progress-means-resolution-declared = The union believes that it is solved. A second person checks this now.
progress-means-resolved = The complaint is solved. If something is still wrong, send a new message.
progress-opened-in-emergency = Read in an emergency
progress-means-opened-in-emergency = Somebody of the union who does not usually work on your request had to read it.
progress-asked = The union has a question
progress-means-asked = Please read the question below and answer it. The union waits for you.
progress-answered = Answered
progress-means-answered = The answer stands below. If it does not help, write again: the union will look at it once more.
progress-reopened = Looked at once more
progress-means-reopened = The union looks at your request once more.
progress-withdrawn = You took it back
progress-means-withdrawn = The union does nothing more about it. If you change your mind, write below.

## What was written to and fro

request-messages = Messages
request-no-messages = No messages yet.
request-from-you = You
request-translation = Translation:
request-write = Write to { $organisation }
request-write-hint = Any language is fine. Leave out what could endanger you.
request-write-send = Send
request-written = Your message has arrived.

## What the worker may change

request-contact-title = How we may reach you
request-contact-now = Now: { $method }
request-contact-language = We answer in: { $language }
request-contact-change = Change this
request-contact-lead = What you say here takes the place of all that you said before. For your safety we do not show it again.
request-contact-send = Save
request-contact-saved = Saved.
request-consents-title = What you agreed to
request-consent-stored = We store what you wrote, to help you. You agreed on { $day }.
request-consent-counted = You are counted in statistics. Only numbers leave the union.
request-consent-not-counted = You are not counted in statistics.
request-count-me = Count me
request-do-not-count-me = Do not count me any more
request-stop-title = Stop
request-withdraw = Take my request back
request-withdraw-lead = The union does nothing more about it and does not contact you. What you wrote stays, so that you can change your mind. To remove it, erase it instead.
request-withdraw-send = Take it back
request-erase = Erase my request
request-erase-lead = Every word is destroyed for ever. Nobody can read it again: not you, not the union. Your code will open nothing any more. What the union has already told others cannot be called back.
request-erase-send = Erase it for ever
request-erased-title = Your request is erased
request-erased = Nobody can read it any more. Your code opens nothing now; you can throw it away.
request-is-complaint = The union has made a complaint of it. To stop it, or to have it erased, write to the union above.
request-keep = No, go back
request-close = Close this page
request-closes = It also closes by itself when nothing is done for 15 minutes.
request-closed-title = Please type your code again
request-closed = For your safety this page closes when nothing is done for 15 minutes.
request-closed-kept = For your safety this page closes when nothing is done for 15 minutes. What you have just written is not sent yet: type your code, and it is there again.
error-text-required = Write something first

proof-title = Proof that a request was filed
proof-received = { $organisation } has received the request with this number.
proof-number = Number
proof-at = Received
proof-state = Where it is
proof-union = Trade union
proof-made = This paper was made
proof-check = To check this paper, ask { $organisation } and give the number.
proof-meaning = This paper shows that the request was received. It does not say whether what was reported is true.
proof-hint = A paper with the number, the date, where it is and the union, also in English, to show to an embassy, a court or another union. Your name, your words and your code are not in it. But whoever finds it on your phone can see that you asked a union for help.
proof-save = Save the proof (PDF)
