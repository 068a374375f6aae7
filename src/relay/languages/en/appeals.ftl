# Appeals: pages that show pictures of an object and ask who recognises it.

## All appeals: on the first page, and on its copy for the clear web.

gallery-title = Do you recognise any of these?
gallery-choose = Choose one and tell us what you know. No clue is too small.
# Before appeals that are there by their titles, without pictures.
gallery-more = More that we ask about
gallery-over = What became of other appeals

## One appeal.

appeal-pictures = { $count ->
    [one] Picture
   *[other] Pictures
}
# A link to the picture in more detail. $n is which of the pictures. The next message follows.
appeal-larger = Picture { $n } larger
# $size is a number.
appeal-larger-size = ({ $size } KB, opens in a new tab)
appeal-over = This appeal takes no more tips. Thank you to everyone who wrote.
appeal-over-else = Do you know something else? You can send a tip about anything.

## How an appeal stands, below its title.

appeal-outcome-open = Open: we are looking for tips.
appeal-outcome-placed = Placed: identified thanks to tips.
appeal-outcome-too-common = Too common: it can be found in too many places.
appeal-outcome-closed = Closed: we need no more tips.

## The same as headings above lists of appeals: without a full stop.

appeal-state-open = Open: we are looking for tips
appeal-state-placed = Placed: identified thanks to tips
appeal-state-too-common = Too common: it can be found in too many places
appeal-state-closed = Closed: we need no more tips

## What an appeal asks: “it” is any object, such as a bag, a lamp, a curtain or a room.

question-title = Do you recognise it?
question-hint = Answer what you can, and leave the rest empty. Write in any language.
question-place = Where is it, or where is it from?
question-place-hint = A country, a town, a street, a building: as near as you know.
question-maker = Which shop or maker is it from?
question-maker-hint = A shop, a website, a brand, a factory, a hotel that has it.
question-period = From when is it?
question-period-hint = When was it made, sold or in use? A rough guess is enough.
question-known = How do you know?
question-known-hint = Only what you want us to know. Could it lead to you? You may leave it out.
question-certain = How certain are you?
question-certain-certain = I am certain
question-certain-likely = It is likely
question-certain-unsure = I am not sure
question-certain-none = No answer

## The copy for the clear web: pages on an ordinary website, which lead to the form in Tor Browser.

clear-title = Do you recognise this?
clear-all = All appeals
clear-way-title = Tell us without saying who you are
clear-way-tor = You need no account and no name. Tips go through Tor, so that we do not see where you are.
# A link to torproject.org follows.
clear-way-get = On an iPhone, take Onion Browser. Anywhere else, get Tor Browser, which is free:
# The address follows. The button is clear-way-write.
clear-way-open = Open this address in that browser. Copy it whole, or press the button once you read this page in Tor Browser:
clear-way-write = Write to us in Tor Browser
clear-not-secret = <strong>This page is not secret.</strong> Your network and whoever runs this website can see that you came here. Could someone hurt you for a tip? Then do not use a device or a network of work, of school, or of theirs.
