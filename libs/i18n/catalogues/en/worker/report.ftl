### Asking or reporting, the receipt, and coming back: read by a worker on a phone, perhaps in fear. Short sentences, no
### jargon, no promise that nobody can keep.

## The report: one thing per page

report-title = Ask or report
report-step = Step { $step } of { $steps }
report-continue = Continue
report-send-now = I have said enough: send now
report-back = Back
report-unknown-hint = Leave empty what you do not know or do not want to say.
report-gone-title = What you wrote before is gone
report-gone = For your safety we delete what is not sent within two hours. What you have just written is kept. Please fill in the rest once more.
danger-first = If you are in danger now, first call the local emergency number, or a person you trust.

report-place = Where you are
report-danger = Are you in danger now?
report-danger-hint = With "Yes" your message is marked as urgent. The union may still take hours to answer.
report-country-now = Where are you now?
report-country-of-origin = Which country do you come from?
report-nationality = Which country's citizen are you?
report-nationality-hint = Only if it is another one than the country you come from.
report-migration-stage = What fits you best now?
report-unions-there = Unions in { $country } also help people there. You can go on here, or write to one of them instead:

report-about = Your problem or question
report-submitter = Who is writing?
report-topic = What is it about?
report-topic-wrong = Something is wrong
report-topic-question = I have a question
report-action = What do you want us to do?

report-what = What happened
report-message = Tell us in your own words
report-message-hint = Any language is fine. What happened, where and when? Who did it? Leave out what could endanger you.

report-work = Your work, and you
report-work-lead = This helps the union to act faster.
report-sector = What kind of work is it?
report-occupation = What is your job?
report-employer = Who is your employer?
report-employer-hint = Name of the company or person, and the town, as far as you know.
report-agency = Which agency or broker found you the work?
report-work-began = When did you begin?
report-work-ended = When did you stop?
report-work-ended-hint = Leave empty if you still work there.
report-day = Day
report-month = Month
report-year = Year
report-you = About you
report-you-hint = This helps us to see who needs help. You do not have to answer.
report-sex = Sex
report-age-group = Age
report-marital-status = Family status
report-education = Highest school that you finished

report-contact = How to reach you safely
report-contact-method = How may we contact you?
report-contact-method-hint = Choose only what nobody else reads or hears.
report-contact-value = Number, e-mail address or account
report-contact-value-hint = Leave this empty if we should not contact you. To an e-mail address we only write that there is something new.
report-safe-times = When is it safe?
report-safe-times-hint = For example: Sundays after 6 in the evening. Do not say who you are.
report-may-say-union = If somebody else answers, may we say that a union calls?
report-may-leave-message = If nobody answers, may we leave a message?
report-name = Name
report-name-hint = Any name that we may call you by.
report-language = In which language should we answer?
report-interpreter-needed = I need somebody who interprets when we talk
report-own = More questions from { $organisation }
report-own-lead = You do not have to answer these. Leave empty what you do not know or do not want to say.
report-own-attach = Add photos or documents

report-check = Check and send
report-check-lead = Nothing is sent yet. Look at it once more.
report-change = Change
report-not-answered = Not answered
report-excluded = Is there a union that must not see this?
report-excluded-hint = Your message goes to { $organisation }. If it has to be passed on one day, you are asked first, and never to the unions that you tick here.
report-consent = Your agreement
report-notice = { $organisation } stores your answers and your words in a protected form and uses them only to help you.
report-consent-store = I agree that { $organisation } stores what I have written, to help me
report-consent-statistics = I agree to be counted in statistics
report-consent-statistics-hint = Only numbers leave the union. You get help in any case.
report-send = Send

error-in-danger-now-required = Say whether you are in danger now
error-message-required = Tell us what happened
error-country-now-required = Choose the country where you are now
error-topic-required = Choose what it is about
error-submitter-required = Choose who is writing
error-action-requested-required = Choose what you want us to do
error-contact-value-required = Give a number, e-mail address or account, or choose that you will check with your code
error-work-began-year-not-a-date = When did you begin? Type a year such as 2026, and choose a month if you know it
error-work-ended-year-not-a-date = When did you stop? Type a year such as 2026, and choose a month if you know it
error-work-ended-year-before-beginning = You cannot have stopped before you began. Check both dates
error-consent-to-store-must-be-true = We can only help if we may store what you write. Tick the box if you agree
error-code-wrong-code = This code does not open anything. Check each letter and number, then try again

## The receipt

done-title = We have your message
done-danger-title = You said that you are in danger
done-danger-trusted = Tell somebody you trust where you are. Your message is marked as urgent.
done-code = Your code
done-reference = Number of your request:
done-copy = Copy the code
done-copied = The code is copied
done-picture = Save as a picture
done-print = Print
done-saved = I have saved my code
report-sent = If the line broke before your code came, we can show it now. This is possible for 15 minutes after you sent your message.
report-sent-show = Show my code
report-saved-title = Your code is not shown any more
report-saved = Only you have it now. Come back with it at any time to see what happens, to write to us, or to send a photo.
done-save = Save this code now. We show it only once and cannot find it again.
done-save-how = Write it down, or take a picture of it and hide the picture. With this code, and with nothing else, you can see what happens to your request.
done-next-title = What happens next
done-next-read = A person at { $organisation } reads your message by { $until }.
done-next-contact = That person contacts you in the way you chose, to understand what you need. Nothing has to be proved.
done-next-code-only = We do not contact you. Come back with your code to see what happens.
done-next-return = You can come back with your code at any time.
done-leave = When you are finished, choose "Exit". Until you do, this phone can show the code again for 15 minutes.
