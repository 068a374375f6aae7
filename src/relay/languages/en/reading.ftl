# The page /safety: how to stay safe.

safety-title = How to stay safe
safety-lead = Nothing makes you completely safe. Here is what we do, what we cannot do, and what you can do.
safety-on-this-page = On this page
safety-you = What you can do
safety-address-title = Is this the right address?
safety-we = What we do
safety-clean = What we take out
safety-code = Your code for replies
safety-limits = What we cannot protect you from
safety-tor = <strong>Use Tor Browser,</strong> and get it only from torproject.org. Keep it up to date. Set its security level to “Safest”.
safety-where = <strong>Choose where you write.</strong> Not on a device or a network of work or school: they may see that you use Tor. If Tor is blocked or dangerous where you are, turn on a bridge in Tor Browser’s settings, under Connection.
safety-words = <strong>Write it in words.</strong> A description in your own text is safer than a file.
safety-leave-out = <strong>Leave out</strong> your name and things that only you can know, unless they matter.
safety-type = <strong>Type, do not speak.</strong> Voice typing can send your voice to a company. Some phone keyboards remember what you type.
safety-stop = <strong>Must you stop quickly?</strong> Close the window. “New Identity” in Tor Browser’s menu clears everything and starts again.
safety-address-look = Look at the address at the top of Tor Browser. It has 56 letters and numbers, and then <code>.onion</code>. Compare all of them with the address published by { $organisation } in another place: a website, a poster, a newspaper.
safety-address-look-unnamed = Look at the address at the top of Tor Browser. It has 56 letters and numbers, and then <code>.onion</code>. Compare all of them with the address published by the investigators in another place: a website, a poster, a newspaper.
safety-address-false = A false site can copy these pages, but it cannot copy the address. So do not trust an address because a page, a message or a search shows it.
safety-we-tor = Tor hides from us where you are. We ask for no account and no name.
safety-we-scripts = These pages run no scripts and leave nothing on your device to know you by.
safety-we-nothing = This server writes nothing down about visits.
safety-we-locked = Each tip is locked on arrival, for <a href="/keys">these keys</a>. The server cannot open it again. Someone who carries the server away finds locked tips.
safety-we-filled = Locked tips are filled up to set sizes. A short tip looks like any other short tip.
safety-clean-every = <strong>From every file:</strong> its name. Files inside an archive keep their names.
safety-clean-text = <strong>From your text and plain text files:</strong> invisible characters, hidden writing marks and other signs of the program or the copy they come from.
safety-clean-photos = <strong>From photos:</strong> the place, the time, the camera or phone and its serial number, comments, small previews, and pictures or videos hidden behind the photo.
safety-clean-videos = <strong>From videos and sound:</strong> the place, the time, the device, titles and tags, covers, subtitles and other tracks, and messages of the program that made them.
safety-clean-documents = <strong>From PDF and office documents:</strong> the names of writers and readers, dates, comments, tracked changes, earlier versions, attachments, links to outside, scripts, and pictures’ own hidden data.
safety-clean-pictures = <strong>From a PDF that cannot be cleaned,</strong> if you choose so: everything but what its pages show. It then goes as pictures of its pages.
safety-clean-archives = <strong>From archives:</strong> dates and owners. Every file inside is cleaned, or the archive is refused.
safety-clean-else = <strong>Anything else is refused,</strong> unless you ask us to send it as it is.
safety-clean-receipt = After sending, a page tells you what was taken out of each file.
safety-code-you = <strong>Only you have it.</strong> This server makes it by chance and shows it to you once. It keeps no code, and no note of which tip a code belongs to.
safety-code-wait = <strong>Replies wait here, locked.</strong> Nobody but the holder of the code can read them. Someone who carries the server away finds locked replies, and cannot tell whose they are.
safety-code-found = <strong>If someone finds your code,</strong> they know that somebody wrote to us. They can read our replies, delete them, and write to us as if they were you. They cannot read what you sent.
safety-code-server = <strong>When you get your code, and when you type it,</strong> this server holds it in its memory, with the replies that it opens. Someone who has secretly taken over the server could see them then, and show you false ones.
safety-code-mark = <strong>The mark of your tip</strong> opens nothing, but someone who finds it with you may learn that you sent a tip and <a href="/status">whether it was opened</a>, and whoever can open tips could tell which one it is.
safety-limits-files-title = What is hidden in files sent as they are
safety-limits-files = A photo often holds the place, the time and the kind of phone. A document often holds the name of its writer. A screenshot of the photo leaves out most of this, but it can hold the time and the size of your screen.
safety-limits-shows-title = What a picture or a recording shows
safety-limits-shows = Faces, voices, reflections, a view from a window, a hand. No cleaning takes that away.
safety-limits-cameras-title = The marks of cameras and printers
safety-limits-cameras = Every camera leaves a faint pattern of its own in its pictures. Many colour printers print tiny yellow dots that name the printer and the day. A scan or a photo of the paper shows them too.
safety-limits-copy-title = Marks made for one copy
safety-limits-copy = A document, a picture or a film can be made a little different for each person who gets it: in words, in spaces, in dots that nobody sees. Such a copy names whoever had it. If only you were given it, describe it instead of sending it.
safety-limits-write-title = How you write
safety-limits-write = Your words and your mistakes can be compared with other texts of yours. Use short, plain sentences.
safety-limits-few-title = What only a few people know
safety-limits-few = If only three people saw something, a tip about it points to three people.
safety-limits-when-title = When and how much you send
safety-limits-when = Someone who watches your connection sees that you use Tor, when, and how much you send. If they also watch ours, they may match the two. A large upload stands out. A short text does not.
safety-limits-device-title = Your own device
safety-limits-device = If someone else controls it or can look into it, they can see what you do.
safety-limits-server-title = This server, for a short time
safety-limits-server = A page without scripts cannot lock your tip on your device. So this server reads it in its memory while the tip arrives and is cleaned and locked. Someone who has secretly taken over the server could read tips that arrive then, but not earlier ones. You can <a href="/keys">lock a file yourself</a> before you send it.

# The page /keys: the keys that lock a tip. Commands and names of files stay as they are.

keys-title = The keys that lock your tip
keys-lead = We lock every tip with these keys as soon as it arrives. Only people who hold the other half of a key can open it. The other halves are not on this server.
keys-who = Who can open your tip
keys-groups = A tip about an appeal may be locked with the keys of some of these groups only.
keys-right = Are these the right keys?
keys-compare = Compare the fingerprints with those published by { $organisation } in another place: a website, a poster, a newspaper. Compare every letter and number.
keys-compare-unnamed = Compare the fingerprints with those published by the investigators in another place: a website, a poster, a newspaper. Compare every letter and number.
keys-different = <strong>Are they different?</strong> Then do not send anything. Someone may have taken over this server.
keys-addresses = All addresses of this site
keys-addresses-lead = This site has more than one address. They all lead to the same people. If one of them does not work, try another.
keys-addresses-copy = Copy an address whole, or compare every letter and number: one that is almost the same belongs to somebody else. Keep this list only where nobody else can find it.
keys-list = Does a list really come from us?
keys-list-who = You do not need this to send a tip. It is for people who can use a command line, know the first address from a place that they trust, such as a poster, and found the others elsewhere. The first address has signed the list, and nobody else can.
keys-list-save = Save these lines in a file called <code>addresses.txt</code>. Every line ends with a line break, also the last:
keys-list-signature = Save these lines in a file called <code>addresses.txt.minisig</code>:
keys-list-make = Make the key out of the first address, as you know it from that place:
keys-list-check = Check the list with the free program <code>minisign</code>:
keys-list-old = An old list passes too, even if we have given up an address since then. The newest one is on this page at the first address.
keys-lock = Lock a file yourself
keys-lock-who = You do not need this to send a tip. It is for people who can use a command line and would rather trust no server. A file that you lock yourself cannot be read by this server at all.
keys-lock-clean = <strong>Clean the file first.</strong> Nobody can clean it once it is locked.
keys-lock-save = Save the lines below in a file called <code>keys.txt</code>.
keys-lock-form = Choose <code>locked.age</code> in <a href="/">the form</a> and tick “Send as it is”.
keys-all = All keys, for keys.txt
keys-size = The size of a locked file can still be seen.
keys-batch = For investigators: the key of this relay
keys-batch-lead = It signs the batches that leave this server. Check them with <code>minisign</code>. Nobody can open a tip with it.
keys-fingerprint = Fingerprint
keys-kind = Kind
keys-list-answer = The answer must be:
keys-list-must-say = It must say “Signature and comment signature verified”. Does it say anything else? Then do not use the list.
keys-lock-file = Lock your file with the free program <code>age</code>:
keys-lock-file-post-quantum = Lock your file with the free program <code>age</code>, version 1.3 or newer:
keys-classic = Classic
keys-post-quantum = Made to resist quantum computers too
keys-hardware = Kept on a security key
keys-hardware-post-quantum = Kept on a security key, made to resist quantum computers too
keys-other = Other

# The page /status: what became of tips and appeals.

status-title = What became of tips and appeals
status-lead = This page is the same for everybody. Nobody can learn from it which tip you look for.
status-tip = Was your tip opened?
status-tip-how = After you sent your tip, a page showed you its mark: ten numbers and letters, such as <code>3f2a9 01bc4</code>. When an investigator has opened a tip, its mark is added to <a href="#marks">the list on this page</a>.
# “Find in page” is the item of that name in the menu of Tor Browser for Android in this language.
status-search = <strong>Search this page for your mark.</strong> On a computer hold Ctrl (on a Mac ⌘) and press F. On a phone choose “Find in page” in Tor Browser’s menu. What you type there stays on your device. The list is sorted, so you can also look for your mark by eye.
status-found = <strong>Is it there?</strong> Then an investigator has opened your tip.
status-not-found = <strong>Is it not there?</strong> Most likely your tip was not opened yet. It can take weeks. Or it was opened long ago: the list holds the last { $most } marks, and a fault of this server can take some away. It does not mean that your tip is lost.
status-no-mark = <strong>Did you not write it down?</strong> That is fine. Nobody can look it up for you, because we do not know which tip is yours.
status-appeals = What became of our appeals
# Appeals that the list above this sentence has no room for.
status-more = { $count ->
    [one] There is one more. You find all of them on <a href="/">the first page</a>.
   *[other] There are { $count } more. You find all of them on <a href="/">the first page</a>.
}
status-collected = What was collected
status-not-collected = No tip was collected from this server yet.
status-batch = { $count ->
    [one] Tips were collected from this server once. The last batch of them has this digest (SHA-256), which investigators can compare with that of the batch they were given:
   *[other] Tips were collected from this server { $count } times. The last batch of them has this digest (SHA-256), which investigators can compare with that of the batch they were given:
}
status-marks = The marks of opened tips
status-no-marks = There is none yet.
status-count = { $count ->
    [one] There is one, in the order of numbers and letters.
   *[other] There are { $count }, in the order of numbers and letters.
}
