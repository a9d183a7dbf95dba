# The letters before the visit.

letter-to = To { $kindergarten }
letter-title = Visit to { $group } on { $date }
letter-title-full = Letter before the visit: { $kindergarten }, { $group }, { $date }
letter-subject = About the visit, before it happens
letter-hello = We are coming to visit on { $date }. We look at how adults and children are together in { $group }. For this we use the scale { $scale }.
letter-working = The scale is being tried out and is not validated. The result is a starting point for a talk.
letter-purpose = Why we come
letter-day = What happens that day
letter-day-1 = One or two assessors are with the group for about half a day.
letter-day-2 = They sit quietly, watch and take notes. Please do as you usually do.
letter-day-3 = Afterwards they talk with someone who knows the group, for about half an hour.
letter-day-4 = They would like to see plans and notes that you use.
letter-not = What we do not do
letter-not-1 = We do not assess children.
letter-not-2 = We do not assess single members of staff.
letter-not-3 = We write no names, and we take no pictures, sound or film.
letter-not-4 = We do not rank kindergartens.
letter-before = Please do this before we come
letter-before-1 = Tell the staff and their representatives. Put the notice up in the staff room.
letter-before-2 = Give the parents the letter that comes with this one.
letter-before-3 = Call us if the day will be quite unusual. Then we find another day.
letter-after = Afterwards
letter-after-1 = The head gets a preliminary report. It begins with what is strong.
letter-after-2 = { $days ->
    [one] You have one day to tell us of facts that are wrong.
   *[other] You have { $days } days to tell us of facts that are wrong.
}
letter-after-3 = Then you choose yourselves what to work on.
letter-ask = Please ask us
letter-ask-contact = Contact: { $contact }
letter-ask-none = Ask whoever sent you this letter.
letter-basis = The basis of the visit: { $basis }
letter-greeting = Kind regards

# The notice on the wall.
poster-eyebrow = To everyone who works here
poster-title = We get a visit
poster-when = { $date }
poster-where = At { $group }
poster-1 = Do as you usually do.
poster-2 = Someone sits with the group for half a day, watches and takes notes.
poster-3 = No child and no member of staff is assessed alone.
poster-4 = No names. No pictures. No sound.
poster-5 = { $days ->
    [one] Afterwards we have one day to put facts right.
   *[other] Afterwards we have { $days } days to put facts right.
}
poster-6 = Talk to the head if you wonder about anything.
poster-contact = You can also ask: { $contact }

# To the parents.
notice-eyebrow = To the parents
notice-title = A visit to the kindergarten on { $date }
notice-hello = The municipality comes to visit { $group } on { $date }. We look at how the adults are together with the children.
notice-what = What happens
notice-what-1 = One or two adults sit with the group for about half a day.
notice-what-2 = They watch and take notes. The children do as they usually do.
notice-not = What does not happen
notice-not-1 = No child is assessed.
notice-not-2 = Nobody writes down a child’s name.
notice-not-3 = Nobody takes pictures, sound or film.
notice-after = Afterwards
notice-after-1 = The kindergarten gets a report and chooses what to work on.
notice-after-2 = You can ask the head for a short sheet for parents.
notice-ask = Do you have questions?
notice-ask-head = Talk to the head of the kindergarten.
notice-ask-contact = You can also ask the municipality: { $contact }

# The sheet with the recovery code.
recovery-title = Recovery code
recovery-title-full = Recovery code for { $workspace }
recovery-subject = A code that opens a workspace in VIBA
recovery-file = Recovery code { $workspace }
recovery-footer = Keep this sheet secret
recovery-what = This code opens the workspace when the passphrase is forgotten or the machine is gone. It was made on { $date }.
recovery-use = How to use it
recovery-use-1 = Type the code where VIBA asks for the passphrase. Capitals and small letters are the same, and spaces mean nothing.
recovery-use-2 = If you mistype it, VIBA says which group the slip is in.
recovery-keep = Keep the sheet safe
recovery-keep-1 = Put it in a locked drawer or cupboard, not with the machine.
recovery-keep-2 = Whoever has the sheet and a copy of the workspace can read everything in it.
recovery-keep-3 = If you make a new code, this one no longer works. Backups made before still open with it.
