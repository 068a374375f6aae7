// Goal of this test: in a Firefox set as Tor Browser is at “Safest”, through Tor, a person finds an appeal, answers it
// with three files, gets a code, comes back with it, reads the reply, and tells more.
//
//   node tests/tornet/browsers/way_back.mjs http://ADDRESS.onion HOST:PORT OUTDIR
//
// The first visit, with BOCCA_FILES (paths, one a line), writes the code to OUTDIR/code. The second one has
// the code in BOCCA_CODE and what the reply must say in BOCCA_ANSWER. BOCCA_MESSAGE is the text of the tip.
// Writes a picture of each page, prints what is wrong, exits 1 if anything is.

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Person } from './person.mjs';
import { runVisit } from './visit.mjs';

const { BOCCA_CODE: code, BOCCA_ANSWER: answer, BOCCA_FILES: files = '' } = process.env;

await runVisit(code ? 'second-visit' : 'first-visit', (visitor) => (code ? comeBack(visitor) : sendTip(visitor)));

async function sendTip(visitor) {
  const person = await Person.arrives(visitor);
  await person.open(visitor.page);
  await person.look('gallery', ['Do you recognise any of these?']);
  await person.press('.gallery a');
  await person.look('appeal', ['Do you recognise it?']);
  await person.write('[name=answer_place]', 'Riga, the central market');
  await person.click('[name=answer_certain]');
  await person.write('[name=message]', visitor.message);
  await person.choose('[name=file]', files.trim().split('\n'));
  await person.press('[type=submit]');
  const receipt = await person.look('receipt', ['We have your tip', 'File 3']);
  const list = /<ol class="words">([\s\S]*?)<\/ol>/.exec(receipt)?.[1] ?? '';
  const words = [...list.matchAll(/<li>([a-z-]+)<\/li>/g)].map(([, word]) => word);
  if (words.length !== 7) throw new Error(`the receipt shows ${words.length} words of a code`);
  await writeFile(join(visitor.outDir, 'code'), words.join(' '));
}

async function comeBack(visitor) {
  const person = await Person.arrives(visitor);
  await person.open(new URL('/replies', visitor.page).href);
  await person.write('[name=code]', code);
  await person.press('[type=submit]');
  await person.look('reply', [answer]);
  // To the form of the appeal that the reply is about.
  await person.press('main li a[href*="/appeal/"]');
  await person.look('appeal-again', ['Do you recognise it?']);
  await person.write('[name=message]', visitor.message);
  await person.write('[name=code]', code);
  await person.press('[type=submit]');
  await person.look('second-receipt', ['We have your tip', 'the same code as before']);
}
