# The inbox, and working on an inquiry.

inbox-views = Lists
inbox-mine = With me
inbox-nobodys = With nobody
inbox-me = Me
inbox-nobody = Nobody
inbox-any = Any
inbox-assignee = Who works on it
inbox-choose = Choose
inbox-narrow = Narrow the list
inbox-only-urgent = Only the urgent
inbox-likely-duplicate = Perhaps sent twice
inbox-today = today
inbox-days = { $days ->
    [one] { $days } day ago
   *[other] { $days } days ago
}
inbox-search = Find a number, a name, a phone number, an employer or an agency
inbox-search-send = Find
inbox-chosen = With those that are ticked:
inbox-changed = { $count ->
    [one] { $count } inquiry was changed.
   *[other] { $count } inquiries were changed.
}
inbox-left = { $count ->
    [one] { $count } was left as it is: somebody changed it meanwhile, or its state does not allow it.
   *[other] { $count } were left as they are: somebody changed them meanwhile, or their state does not allow it.
}
inbox-nothing-changed = Nothing was changed. Tick inquiries first.
inbox-undo = Undo
inbox-undone = It was undone. What somebody changed meanwhile was left as it is.
inbox-too-late = It is too late to undo this. Open the inquiries one by one.
found-title = What was found
found-meaning = Numbers of inquiries, names, ways of contact, employers and agencies are looked through, word by word. What workers wrote of what happened is in no index. By such words, inquiries that became a case are found by its team only.
found-more = There is more than fits here. Add another word.
found-nothing = Nothing was found. Try fewer words, or another spelling.
inquiry-take = Take
inquiry-put-back = Put back
inquiry-put-back-done = Put back
inquiry-hand-over = Hand over
inquiry-hand-over-to = To
inquiry-mine = You work on this.
inquiry-with = With { $name }
inquiry-assigned = With { $name }
inquiry-readers = Also open at: { $names }
inquiry-back-to-list = Back to the list
inquiry-history = How it came here
inquiry-close = Close
inquiry-reopen = Open again
inquiry-reason = Why?
inquiry-duplicate-of = This repeats
inquiry-duplicates = This was sent again as
verification-method-hint = Needed where you talked to the worker, or tried to.
verification-duplicate-of = Number of the inquiry that it repeats
verification-duplicate-of-hint = For "Sent more than once", such as INQ-2026-000123.
duplicate-title = Perhaps the same
duplicate-meaning = Look at them before you say that one repeats the other.
duplicate-shared = The same: { $what }
duplicate-score = { $score } of 100 points
duplicate-shares-contact = way of contact
duplicate-shares-name = name
duplicate-shares-employer = employer
duplicate-shares-agency = agency
conversation-to = The worker gets this. Language: { $language }
today-unread = Replies that nobody has read
today-mine = Inquiries with you
today-unassigned = Inquiries with nobody
keys-title = Keys
keys-meaning = They work outside of fields.
keys-next = Next in the list
keys-previous = The one before in the list
keys-open = Open it
keys-take = Take
keys-verify = Verify
keys-reply = Messages
keys-note = Notes
keys-search = Find
keys-list = Back to the list
keys-help = Show these keys
keys-off = Switch the keys off
keys-on = Switch the keys on
keys-close = Close
inquiry-reason-settled = The worker has what was asked for
inquiry-reason-helped-elsewhere = Others help, and the worker agreed
inquiry-reason-no-reply = Nobody answered any more
inquiry-reason-new-information = Something new is known
inquiry-reason-by-mistake = It had come here by mistake
audited-search-inquiries = Looked for an inquiry
audited-assign-inquiry = Said who works on an inquiry
audited-close-inquiry = Closed an inquiry
audited-reopen-inquiry = Opened an inquiry again
conversation-purpose = What is it for?
entry-title = Enter an inquiry for a worker
entry-lead = For somebody who calls, writes or comes by. Read the questions aloud; what is not marked as optional must be answered.
entry-channel = How did it come?
entry-read-aloud = Read this aloud, and tick only what the worker agrees to:
entry-send = Save it
entered-title = The inquiry is saved
entered-code = Give the worker this code. With it they read what becomes of it, and write to you:
entered-once = It is shown here once and never again. Read it aloud twice, or let the worker write it down where nobody else looks.
entered-open = Open the inquiry
audited-enter-inquiry = Entered an inquiry for a worker
inquiry-channel = How it came
inquiry-by-case = A complaint was filed
inbox-open = Open
error-duplicate-of-required = Enter the number of the inquiry that it repeats
error-duplicate-of-unknown-code = There is no other inquiry of this number, or it repeats this one in its turn
error-assignee-unknown-code = This person does not work on inquiries (any more)
changed-meanwhile-look = Somebody changed this inquiry meanwhile. You see it as it is now.
