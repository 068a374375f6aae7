# The form, where tips are written. It is the first page, and stands on the page of each appeal too.

form-title = Send a tip
form-heading = Tell us what you know
form-lead = A small detail can be enough. You need no account, and you do not have to say who you are.
form-all-appeals = See all appeals
# A link to the field for the message, below all appeals.
form-something-else = Do you know something else? Write to us about anything.

## The form comes back, because something is wrong with what was sent.

form-not-sent = Your tip was not sent
form-nothing-kept = Nothing was kept. Please look at this:
# $n counts the files that were chosen, $type is what kind of file it is: “a JPEG picture”.
form-file-refused = File { $n }, { $type }, was refused.
form-still-here = What you wrote is still here. <strong>If you chose files, choose them again:</strong> browsers do not let a page keep them.
form-wrong-empty = Write something, or choose a file.
# Both numbers are more than one, and mostly more than 100,000.
form-wrong-message-long = Your text has { $length } characters. Make it { $limit } or fewer, or send two tips.
# $limit is more than one, mostly 10,000.
form-wrong-answer-long = This answer is too long. Make it { $limit } characters or fewer.
form-wrong-files = That is too many files. Choose { $limit } or fewer, or send two tips.
form-wrong-appeal = We do not know this appeal. Correct it, or leave it empty.
form-wrong-alphabet = Your browser sent this text in an unknown alphabet. Please type it again.

## Before the form.

form-danger = Is someone in danger now?
form-danger-slow = Nobody reads tips here straight away.
form-danger-call = Call the police or your local emergency number. In the European Union it is <strong>112</strong>.
form-before = Before you start
form-before-device = <strong>Use a phone or computer that is yours alone,</strong> not one from work or school.
form-before-name = <strong>Leave out your name,</strong> unless you want us to know it.
# “Safest”, “Privacy and Security”: as Tor Browser says in this language.
form-before-tor = <strong>Set Tor Browser to “Safest”.</strong> You find it in its settings, under Privacy and Security.
form-before-hurt = <strong>Could someone hurt you for this?</strong> First read <a href="/safety">how to stay safe</a>.

## The message.

form-message = What do you know?
# $limit is more than one, mostly 100,000.
form-message-hint = What did you see or hear? Where, and when? How do you know? Write in any language, up to { $limit } characters.
form-message-cleaned = We take out invisible characters, because they can mark a text. Your words stay as they are.
form-appeal = Which appeal is this about?
# The question’s short English name follows, such as: place.
form-other-answer = Your answer to the question:

## Files.

form-files-title = Do you have files?
form-files-never = <strong>Never send pictures or videos of a child being abused.</strong> Having or sending them can be a crime, even if you mean well, and every copy hurts the child again. Tell us in words: where they are, what the page or the user is called, and when you saw them.
form-files-do = This is what we do with your files:
form-files-names = <strong>File names</strong> are thrown away.
form-files-cleaned = <strong>Photos, videos, sound, documents and texts</strong> are cleaned. We take out what is hidden in them: the place, the time, the camera, names, earlier versions. What they show stays.
form-files-refused = <strong>Files that we cannot clean</strong> are refused, and we tell you why, unless you tick a box below.
form-files = Your files
# $size is such as “512 MB”.
form-files-hint = { $files ->
    [one] Up to { $files } file. Text and file together: up to { $size }.
   *[other] Up to { $files } files. Text and files together: up to { $size }.
}
# $box is form-as-pictures.
form-files-tick = A PDF that cannot be cleaned can go as pictures of its pages: tick “{ $box }”.
# Before the sentences that say why a file was refused.
form-file = File { $n }:
form-files-again = Files are counted in the order you chose them. Please choose them again.
# The label of a box to tick.
form-as-pictures = Send pages as pictures
form-as-pictures-hint = A PDF that cannot be cleaned then goes as pictures of its pages. What its pages do not show is gone. Its words can be read, but not searched or copied.
# The label of a box to tick.
form-as-is = Send as it is
form-as-is-hint = Files that cannot be cleaned then go unchanged. What is hidden in them may lead to you. Only the investigators can open them, but others may see them later, for example in court. Files that can be cleaned are cleaned all the same.
# $some is how many minutes 100 MB take (2), $all how many $size take, such as 9 minutes for “512 MB”.
form-files-time = <strong>Big files take time.</strong> Our guess for sending over Tor: { $some ->
    [one] a minute
   *[other] { $some } minutes
} for every 100 MB, { $all ->
    [one] a minute
   *[other] { $all } minutes
} for { $size }. It can take several times longer, so keep the page open. A big upload is also easier to notice for someone who watches your connection.

## Sending.

form-send-title = Send it
form-code = Have you written before? Your code
form-code-hint = Type the seven words only if you want us to know that both tips come from you. Is this your first tip? Leave this empty: you get a code after sending.
# $title is receipt-title.
form-send-wait = Press the button once and wait. You may see nothing move. <strong>Your tip has arrived only when a page says “{ $title }”.</strong>
form-send = Send the tip
form-send-code = After sending, you see a code of seven words. With it you can <a href="/replies">come back and read a reply</a>. Have paper and a pen ready.

## After the form.

form-after = What happens to your tip
form-after-tor = It comes to us through Tor. We do not see where you are.
form-after-locked = This server cleans it and locks it. It can read your tip only while this happens.
form-after-keys = Only the investigators can unlock it. <a href="/keys">Their keys</a> are not on this server.
