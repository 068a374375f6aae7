# What stands around every page, and words that several pages use.

# The site's name where the operator gave none.
frame-name = Tips for the investigators
frame-skip = Skip to the content
# What the list of the site's pages is called, for screen readers.
frame-pages = Pages

## Links to the pages, at the top. One or two words each: they stand side by side on a phone.

frame-form = Send a tip
frame-safety = Stay safe
frame-keys = Keys
frame-replies = Replies
frame-status = Opened

## The foot of every page.

frame-no-scripts = This page runs no scripts and loads nothing from anywhere else.
# Shown where nobody whose first language it is has read the translation. A link follows: English.
frame-unreviewed = Nobody who grew up with this language has checked this translation yet. Is something unclear? Read it here:
frame-languages = Other languages

## Buttons and headings that several pages have.

frame-to-form = Go to the form
# Before the title of a page that comes back because something is wrong with what was sent.
frame-problem = Problem: { $title }

## Sizes: promises, rounded down.

frame-bytes = { $size } bytes
frame-kb = { $size } KB
frame-mb = { $size } MB
frame-gb = { $size } GB
