// Goal of this test: a tip with a file goes through Tor from a Firefox that is set as Tor Browser
// is at “Safest”, and its pages look right there.
//
//   node tests/tornet/browsers/firefox.mjs http://ADDRESS.onion HOST:PORT OUTDIR
//
// HOST:PORT is the SOCKS proxy of a tor client. BOCCA_MESSAGE is the text of the tip.
// Writes a picture of the form and of the receipt, prints what is wrong, exits 1 if anything is.

import { Person } from './person.mjs';
import { FORM, RECEIPT, runVisit } from './visit.mjs';

await runVisit('firefox', async (visitor) => {
  const person = await Person.arrives(visitor);
  await person.open(visitor.page);
  await person.look('form', FORM);
  await person.write('[name=message]', visitor.message);
  await person.choose('[name=file]', [visitor.attachment]);
  await person.press('[type=submit]');
  await person.look('receipt', RECEIPT);
});
