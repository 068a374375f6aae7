# The page /replies, where a code is typed, and the pages that answer it.

replies-title = Read a reply
replies-nothing = No reply waits for these words
replies-problem-title = This is not a code
replies-nothing-lead = There can be two reasons. This server cannot tell which one it is.
replies-nothing-yet = <strong>Nobody has answered yet.</strong> It can take days or weeks, and many tips get no reply. Come back another day.
replies-nothing-wrong = <strong>A word is wrong,</strong> or the words are in another order. Compare them with what you wrote down.
replies-nothing-same = A code that was never given out looks the same here as yours. So nobody can find out by guessing that you wrote to us.
replies-lead = After you sent your tip, a page showed you a code of seven words. Type it here to see if we have answered.
replies-hint = Seven English words, with spaces between them. Small or capital letters, both are fine.
replies-good = Good to know
replies-weeks = <strong>It can take days or weeks,</strong> and many tips get no reply. That does not mean that your tip was not read.
replies-locked = <strong>Replies are locked for your code.</strong> This server cannot open them without it. It keeps no code, and forgets yours as soon as it has shown you the page.
replies-lost = <strong>Have you lost your code?</strong> Then nobody can read your replies, and we cannot make the code again. <a href="/">Send another tip</a> to get a new one.
replies-more = <strong>Do you want to tell us more?</strong> Type your code in <a href="/">the form</a> too. Then we know that both tips come from you.
replies-only-here = <strong>We reply only here.</strong> Does someone write to you about your tip in another way, and you never told us how to reach you? Then it is not us. Do not answer.
replies-give-away = <a href="/safety#code">What can your code give away?</a>
replies-label = Your code
# A button.
replies-look = Look for replies

## What is wrong with a code: shown beside its field and in a list above. $all is the number of words of a code, seven.

code-empty = Type the { $all } words of your code.
code-count = { $count ->
    [one] A code has { $all } words, and you typed one. Type all of them.
   *[other] A code has { $all } words, and you typed { $count }. Type all of them, in their order.
}
# $word is the number of the word: 3 for the third.
code-unknown = Word { $word } is not a word that a code can have. Compare it with what you wrote down.
code-too-long = This is too long. Type only the { $all } words of your code.

## What a code opened.

# The title and heading of the page.
mailbox-waiting = { $count ->
    [one] One reply waits for you
   *[other] { $count } replies wait for you
}
mailbox-delete = { $count ->
    [one] Delete this reply?
   *[other] Delete { $count } replies?
}
mailbox-deleted = Deleted
mailbox-from = From { $organisation }, for you alone.
mailbox-from-unnamed = From the investigators, for you alone.
mailbox-order = They stand in no order, because we note no times.
mailbox-reply = Reply { $number }
# The rest of a reply that began on the page before.
mailbox-reply-next-part = Reply { $number }, next part
mailbox-goes-on = This reply goes on on the next page.
mailbox-position = This is page { $page } of { $pages }.
mailbox-now = What you can do now
mailbox-write-back = <strong>Write back.</strong> Open <a href="/">the form</a> and type your code there too. Then we know that it comes from you.
mailbox-no-trace = <strong>Leave no trace.</strong> Choose “New Identity” in Tor Browser’s menu, or close Tor Browser. Copy nothing that you read here to this device.
mailbox-delete-read = <strong>Delete what you have read.</strong> It stays on this server, locked, until you delete it.
mailbox-new-identity = <strong>Leave no trace.</strong> Choose “New Identity” in Tor Browser’s menu, or close Tor Browser.
mailbox-sure = { $count ->
    [one] Nobody can bring it back.
   *[other] All of them are deleted, also those on other pages. Nobody can bring them back.
}
mailbox-none-left = There was nothing left to delete.
mailbox-gone = { $count ->
    [one] The reply is gone from this server.
   *[other] { $count } replies are gone from this server.
}
mailbox-stays-good = Your code stays good: new replies come to it.

## Buttons. “Delete all …” leads to a page that asks once more.

mailbox-next = Next page
mailbox-before = Page before
mailbox-delete-all = Delete all …
mailbox-yes = Yes, delete
mailbox-no = No, go back
mailbox-again = Look again
