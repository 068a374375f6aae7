# Pages that answer what was sent.

## The receipt: a tip has arrived.

# The form has these words, too: a tip has arrived when they are seen.
receipt-title = We have your tip
receipt-lead = It is locked now. Only the investigators can open it. Thank you for telling us.
receipt-code-title = Your code for replies
# The seven words follow, in English.
receipt-code = We may want to reply to you. With these words you can come back and read it. Nobody else can.
receipt-code-write = <strong>Write the seven words on paper, in this order.</strong> Not on this device: no note, no photo, no screenshot.
receipt-code-now = <strong>Do it now.</strong> We cannot show them again, because we do not keep them. Without them nobody can read a reply.
receipt-code-hide = <strong>Whoever has these words can read our replies.</strong> Hide the paper well. <a href="/safety#code">What else can the code give away?</a>
receipt-same = It is <strong>the same code as before:</strong> the one that you typed. We do not show it again. Keep it as you did.
receipt-same-unchecked = We keep no codes, so we cannot tell you whether you typed it without a mistake.
receipt-no-code = <strong>There is none this time, so no reply to this tip can reach you.</strong> This server could not make one in time, and did not want to let you wait. Your tip is safe all the same.
receipt-no-code-again = Do you want to be able to read a reply? Wait some minutes and <a href="/">send a short second tip</a>. Say which tip it belongs to. You should get a code then.
receipt-mark-title = The mark of your tip
# The mark stands above it: ten letters and digits.
receipt-mark = When an investigator has opened your tip, this mark appears on <a href="/status">the page of opened tips</a>. That page is the same for everybody, so nobody learns which tip you look for.
receipt-mark-found = <strong>You need not write it down.</strong> If somebody finds it, they may learn that you sent a tip, and whoever can open tips could tell which one. It opens nothing.
receipt-text-title = Your text
# A list follows, of lines from files.ftl (trace-…).
receipt-text = We took this out of what you wrote:
receipt-files-title = Your files
receipt-files = They are counted in the order you chose them. Their names were thrown away.
# $type: words from files.ftl (kind-…).
receipt-file = File { $n }: { $type }
receipt-original = Sent as it was.
receipt-original-nothing = Nothing was taken out.
receipt-cleaned = Cleaned.
receipt-cleaned-nothing = There was nothing to take out.
# A list follows, of lines from files.ftl (trace-…, gone-…).
receipt-cleaned-of = We took out:
receipt-hidden = What is hidden in a file that was sent as it was is still in it. Only the investigators can open it.
receipt-leave-title = Leave no trace
receipt-leave-code = <strong>First write down your code.</strong> After the next step it is gone.
# “New Identity” and “Quit”: items of those names in Tor Browser’s menu in this language.
receipt-leave-browser = <strong>Choose “New Identity” in Tor Browser’s menu,</strong> or close Tor Browser. On a phone choose “Quit” in its menu. This clears the pages you saw and what you typed.
receipt-leave-copies = <strong>Think of copies.</strong> Drafts, notes, photos, the trash, a cloud copy, the list of last used files.
receipt-leave-people = <strong>Take care whom you tell.</strong> Someone who knows about it can talk about it.
receipt-next-title = What comes next
receipt-next-reply = <strong>Come back in some days,</strong> open <a href="/replies">the page for replies</a> and type your code. Many tips get no reply, and it can take weeks.
receipt-next-more = <strong>Do you remember more?</strong> <a href="/">Send another tip</a> and type your code in the form. Then we know that both come from you.
receipt-next-more-no-code = <strong>Do you remember more?</strong> <a href="/">Send another tip.</a> Say that you wrote before, if you want us to know.
receipt-next-others = <strong>We reply only on this site.</strong> Does someone write to you about your tip in another way, and you never told us how to reach you? Then it is not us. Do not answer.

## Refusals: pages that say why something was not taken, that nothing was kept of it, and what to do.

refused-next = What to do now
refused-code-again = Type the code again
refused-too-large = That is too much for one tip
refused-too-large-lead = A tip can have up to { $limit }. Yours was larger, so we stopped it. <strong>Nothing was kept.</strong>
refused-fewer-files = Send fewer files, or smaller ones. You can send several tips.
refused-describe = Often it is enough to describe in words what a file shows.
# “Back” is the button of that name in Tor Browser in this language.
refused-back = Press “Back” in your browser. Your text may still be there. If it is not, please write it again. We are sorry for that.
refused-busy = Too many people are sending right now
refused-busy-lead = We can take only so many tips at the same time. <strong>Nothing was kept.</strong>
refused-wait = Wait a few minutes and try again.
refused-codes-busy = Too many people use their codes right now
refused-codes-busy-lead = To look a code up is hard work for this server. That stops others from guessing codes, but it means that only a few people can do it at the same time. <strong>Nothing was kept.</strong>
refused-codes-busy-back = Did you send a tip? Press “Back” in your browser. Your text may still be there. If it is not, please write it again. We are sorry for that.
refused-code-too-long = That is too long for a code
refused-code-too-long-lead = A code has seven words. What your browser sent was much longer, so we did not read it. <strong>Nothing was kept.</strong>
refused-only-words = Open <a href="/replies">the page for replies</a> again, and type only the seven words.
refused-full = We cannot take tips right now
refused-full-lead = Our storage is full until the investigators fetch the tips that wait here. We never throw away a tip to make room. <strong>Nothing was kept</strong> of what you sent just now.
refused-later = Please come back in some hours, or tomorrow.
refused-danger = Is someone in danger now? Do not wait for us. Call the police or your local emergency number.
refused-files-full = We can take only text right now
refused-files-full-lead = Our storage is nearly full. We keep the last part of it for tips without files. <strong>Nothing was kept</strong> of what you sent just now.
refused-text-now = Send your text now, without files. Say what the files show.
refused-files-later = Come back with the files in some hours, or tomorrow.
refused-not-found = This page does not exist
refused-not-found-lead = There is nothing at this address. Nothing was sent and <strong>nothing was kept.</strong>
refused-check-address = Check what you typed after <code>.onion</code>.
refused-or-form = Or start from the form.
refused-bad-request = We could not read what your browser sent
refused-bad-request-lead = It was not what a browser sends from our form. <strong>Nothing was kept.</strong>
refused-form-again = Open the form again and send it once more.
refused-update = Does it happen again? Update Tor Browser, and try without files.
refused-no-length = Your browser did not say how much it sends
refused-no-length-lead = We check the size of a tip before we take it, and your browser did not tell it. <strong>Nothing was kept.</strong>
refused-newest = Use the newest Tor Browser. It tells the size by itself.
refused-proxy = Stop: this is not Tor Browser
refused-proxy-lead = You came here through a website that shows Tor pages in other browsers. That website can see who you are and everything you write. <strong>Nothing was kept.</strong>
refused-write-nothing = Do not write anything here.
refused-get-tor = Get Tor Browser from torproject.org. It is free.
refused-open-in-tor = Open our address in Tor Browser. It ends with <code>.onion</code> and nothing after that.
refused-timeout = What you sent did not arrive in time
refused-timeout-lead = The connection stopped, or it was too slow. <strong>Nothing was kept.</strong>
# “New Tor circuit for this site” is the item of that name in Tor Browser’s menu in this language.
refused-circuit = Try again. “New Tor circuit for this site” in Tor Browser’s menu can make it faster.
refused-only-text = Send fewer files, smaller files, or only text.
refused-method = This does not work here
refused-method-lead = This page can only be reached from the form. <strong>Nothing was kept.</strong>
refused-from-form = Start from the form.
refused-failed = Something broke on our side
refused-failed-lead = It was not your fault. We could not do what you asked. <strong>Nothing was kept.</strong>
refused-minutes = Try again in a few minutes.
