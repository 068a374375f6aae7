//! What each `--help` ends with.

pub(super) const EXAMPLES: &str = "\
Examples:
  bocca-relay check --keys keys
  bocca-relay serve --data /var/lib/bocca --keys /etc/bocca/keys
  bocca-relay export --data /var/lib/bocca --to /media/usb/batch.tar
  bocca-relay export --data /var/lib/bocca --group lyon --to /media/usb/lyon-4.tar
  bocca-relay acknowledge --data /var/lib/bocca /media/usb/receipt.txt
  bocca-relay import --data /var/lib/bocca /media/usb/out.replies

Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done in part.";

pub(super) const SERVE_EXAMPLES: &str = "\
Examples:
  bocca-relay serve --data /var/lib/bocca --keys /etc/bocca/keys
  bocca-relay serve --data /var/lib/bocca --keys /etc/bocca/keys --appeals /etc/bocca/appeals
  bocca-relay serve --data demo --keys keys --listen 127.0.0.1:8080 --no-onion

stdout holds `listening on …` and `onion address: …` once each is reachable; nothing is ever
written about a request.";

pub(super) const ADDRESS_EXAMPLES: &str = "\
Examples:
  bocca-relay address --data /var/lib/bocca
  bocca-relay address --data /var/lib/bocca --add
  bocca-relay address --data /var/lib/bocca --remove ONION

A relay may have up to 8 addresses. A running one takes a new address at its next start, and must
be stopped before one is removed. What is removed cannot be made again: keep its key first, with
`identity export --address ONION`, if it may ever be wanted. The first address signs the list of
all, which /keys shows, and stays.";

pub(super) const CLIENT_EXAMPLES: &str = "\
Examples:
  bocca-relay client add --data /var/lib/bocca round-1
  bocca-relay client list --data /var/lib/bocca
  bocca-relay client remove --data /var/lib/bocca round-1

Keys count while relay.toml says `[onion] restricted = true`. One key may be given to many.";

pub(super) const IDENTITY_EXAMPLES: &str = "\
Examples:
  bocca-relay identity export --data /var/lib/bocca --to address.age --recipient age1…
  bocca-relay identity export --data /var/lib/bocca --to address.age --passphrase
  bocca-relay identity export --data /var/lib/bocca --tor /var/lib/tor/bocca
  bocca-relay identity export --data /var/lib/bocca --address ONION --tor second
  bocca-relay identity import --data /var/lib/bocca /var/lib/tor/bocca
  bocca-relay identity import --data /var/lib/bocca --add hs_ed25519_secret_key

A key that is sealed to a recovery key is opened where that is, with `age -d -i KEY -o
hs_ed25519_secret_key address.age`, and what comes out is imported. For a passphrase, import asks.";

pub(super) const EXPORT_EXAMPLES: &str = "\
Examples:
  bocca-relay export --data /var/lib/bocca --to /media/usb/batch.tar
  bocca-relay export --data /var/lib/bocca --to /media/usb/everything.tar --all
  bocca-relay export --data /var/lib/bocca --group lyon --to /media/usb/lyon-4.tar

Works while `serve` runs. A tip counts as exported only when the batch and its signature are on
disk; an export cut short changes nothing. With --group, a batch holds only tips that the group can
open, and has its number in a chain of the group's own. Without it, all tips, whoever can open them.";

pub(super) const ACKNOWLEDGE_EXAMPLES: &str = "\
Examples:
  bocca-relay acknowledge --data /var/lib/bocca /media/usb/receipt.txt
  bocca-relay acknowledge --data /var/lib/bocca --group lyon /media/usb/lyon-4.txt

Without --group, every tip that the receipt shows is deleted, but for those that only groups were
given, in batches of their own, while another group has yet to open them: say whose receipt it is.
With it, the group is noted as done with them: a tip is deleted when each group that it is for has
shown a receipt. Counted and kept are tips that are not for this group, and tips that were in no
batch that it can have had: those are another group's receipt, or one from before the index was
lost (export for the group again).";

pub(super) const IMPORT_EXAMPLES: &str = "\
Examples:
  bocca-relay import --data /var/lib/bocca /media/usb/out.replies
  bocca-relay status --data /var/lib/bocca

Works while `serve` runs. The whole bundle is checked first: one that is wrong anywhere changes
nothing. A bundle that comes again keeps no reply twice. A mailbox holds 32 replies; one that is
full is named by its id on stderr, and takes the rest of the same bundle once its tipster has
deleted some.

Exit codes: 0 all replies are in their mailboxes, 1 failed, or all were left out,
3 some were left out.";

pub(super) const RENDER_EXAMPLES: &str = "\
Examples:
  bocca-relay appeals render --appeals /etc/bocca/appeals --data /var/lib/bocca --to site
  bocca-relay appeals render --appeals appeals --address ONION --config relay.toml --to site

Writes the gallery and a page an appeal in every language, with their pictures: plain files for any
web server, English at the top. Nobody can type anything there; each page that asks leads to the
same page at the onion address. Nothing is overwritten. An appeal that is wrong is named on stderr
and left out.

Exit codes: 0 every appeal is there, 1 failed, 3 some were left out.";

pub(super) const SCRUB_EXAMPLES: &str = "\
Examples:
  bocca-relay scrub photo.jpg --to clean.jpg
  bocca-relay scrub photos/*.jpg report.docx --to clean
  bocca-relay scrub locked.pdf --as-pictures --to pages.pdf

Nothing is overwritten. stdout holds a line a file: what was removed. A file that cannot be cleaned
has no copy; it is named on stderr, with what to do instead.

Exit codes: 0 all are clean, 1 none is, 3 some are.";
