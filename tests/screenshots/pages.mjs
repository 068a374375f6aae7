// The pages of a relay, and how a person gets to each of them.

import { setTimeout } from 'node:timers/promises';

const UPLOAD_TIME = 120_000;

const LONG_WORD = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
export const TYPED = `The curtain in the picture <b>hung</b> in a hotel & a shop near Lyon, about 2009. ${LONG_WORD}`;
const PLACE = `“Hôtel <du> Parc” & ${LONG_WORD}`;
const TEXT = { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('\ufeffRoom 12\u200b, second floor\r\n') };
// Nothing is taken out of it here, so it is refused, or sent as it is.
const OLD = { name: 'Report.rtf', mimeType: 'application/rtf', buffer: Buffer.from('{\\rtf1\\ansi Room 12}') };
const PICTURE = { name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer: tinyJpeg() };
const FILES = [TEXT, PICTURE, OLD];
// Words that a code may have, and one that it may not.
const WRONG = 'abacus abdomen abdominal abide abiding ability ablaze';
const TYPO = WRONG.replace('ability', LONG_WORD);

// name, expected status, words that only this page has, how a person gets there, and what else must hold.
// `visit` has the address of the relay, that of one which takes text only and has the operator's own words, the code
// for which more replies wait than a page holds, and the path of a file that is too large.
export const PAGES = [
  ['gallery', 200, 'Do you recognise any of these?', (page, { base }) => page.goto(base), everyAppeal],
  ['appeal', 200, 'Do you recognise it?', toAppeal, zoomByLink],
  ['appeal-german', 200, LONG_WORD, (page, visit) => toAppeal(page, visit, 1)],
  ['appeal-arabic', 200, '<h1 lang="ar"', (page, visit) => toAppeal(page, visit, 2)],
  ['over', 200, 'This appeal takes no more tips', toOver],
  ['safety', 200, 'How to stay safe', (page, { base }) => page.goto(`${base}/safety`)],
  ['keys', 200, 'The keys that lock your tip', (page, { base }) => page.goto(`${base}/keys`)],
  ['replies', 200, 'a page showed you a code of seven words', (page, { base }) => page.goto(`${base}/replies`)],
  ['status', 200, 'The marks of opened tips', (page, { base }) => page.goto(`${base}/status`)],
  ['words', 200, 'Call 110', (page, { full }) => page.goto(full)],
  ['gateway', 403, 'Do not write anything here', throughGateway],
  ['files-full', 503, 'only text right now', filesFull, isRefilled],
  ['not-found', 404, 'This page does not exist', (page, { base }) => page.goto(`${base}/nothing-is-here`)],
  ['empty', '4xx', 'Your tip was not sent', (page, visit) => send(page, visit, {})],
  ['refused', '4xx', 'Your tip was not sent', refused, isRefilled],
  ['corrected', 200, 'We have your tip', corrected],
  ['appeal-refused', '4xx', 'Your tip was not sent', refusedForAppeal, isRefilledForAppeal],
  ['appeal-corrected', 200, 'the same code as before', correctedForAppeal],
  ['receipt', 200, 'Write the seven words on paper', (page, visit) => send(page, visit, { message: TYPED, files: FILES, asIs: true })],
  ['keyboard', 200, 'We have your tip', byKeyboard],
  ['no-code', 200, 'This is not a code', (page, visit) => look(page, visit, TYPO)],
  ['wrong-code', 200, 'No reply waits for these words', (page, visit) => look(page, visit, WRONG)],
  ['code-too-long', 413, 'A code has seven words', (page, visit) => look(page, visit, 'x'.repeat(20_000))],
  ['mailbox', 200, 'wait for you', (page, visit) => look(page, visit, visit.code)],
  ['mailbox-next', 200, 'Page before', (page, visit) => mailbox(page, visit, 'Next page')],
  ['mailbox-asking', 200, 'Nobody can bring them back', (page, visit) => mailbox(page, visit, 'Delete all')],
  ['mailbox-deleted', 200, 'are gone from this server', (page, visit) => mailbox(page, visit, 'Delete all', 'Yes, delete')],
  ['mailbox-empty', 200, 'No reply waits for these words', (page, visit) => look(page, visit, visit.code)],
  ['too-large', 413, 'That is too much for one tip', (page, visit) => send(page, visit, { message: TYPED, files: visit.big })],
];

// Presses a button or follows a link as a person would.
function press(page, control) {
  return answerTo(page, () => control.click({ noWaitAfter: true }));
}

// The answer to what a person does, once its page is there.
async function answerTo(page, act) {
  const [response] = await Promise.all([
    page.waitForResponse((response) => response.request().isNavigationRequest(), { timeout: UPLOAD_TIME }),
    page.waitForEvent('load', { timeout: UPLOAD_TIME }),
    act(),
  ]);
  await beginsWhereItShould(page);
  return response;
}

// A page with problems begins there for the keyboard and for whoever hears it. Until it does, nobody can have typed.
async function beginsWhereItShould(page) {
  for (let look = 0; look < 100; look += 1) {
    const begins = await page.evaluate(() => document.querySelector('[autofocus]:not(:focus)') === null);
    if (begins) return;
    await setTimeout(50);
  }
  throw new Error('the page does not begin where it should');
}

async function toAppeal(page, { base }, index = 0) {
  await page.goto(base);
  return press(page, page.locator('.gallery a').nth(index));
}

async function toOver(page, { base }) {
  await page.goto(base);
  return press(page, page.getByRole('region', { name: 'What became of other appeals' }).getByRole('link').first());
}

export async function send(page, { base }, tip) {
  await page.goto(base);
  return fillInAndPress(page, tip);
}

async function fillInAndPress(page, { message, place, files, asIs, code }) {
  if (place) await page.getByLabel('Where is it, or where is it from?').fill(place);
  if (place) await page.getByLabel('It is likely').check();
  if (message) await page.getByLabel('What do you know?').fill(message);
  if (files) await page.getByLabel('Your files').setInputFiles(files);
  if (asIs) await page.getByLabel('Send as it is').check();
  if (code) await page.getByLabel('Have you written before?').fill(code);
  return press(page, page.getByRole('button', { name: 'Send the tip' }));
}

function refused(page, visit) {
  return send(page, visit, { message: TYPED, files: FILES });
}

function filesFull(page, { full }) {
  return send(page, { base: full }, { message: TYPED, files: [TEXT] });
}

async function throughGateway(page, { base }) {
  await page.setExtraHTTPHeaders({ 'x-tor2web': '1' });
  const response = await page.goto(base);
  await page.setExtraHTTPHeaders({});
  return response;
}

// A refused form is sent again from where it came back, with the files left out.
async function corrected(page, visit) {
  await send(page, visit, { message: TYPED, files: [OLD] });
  return fillInAndPress(page, {});
}

async function refusedForAppeal(page, visit) {
  await toAppeal(page, visit);
  return fillInAndPress(page, { message: TYPED, place: PLACE, files: FILES, code: TYPO });
}

async function correctedForAppeal(page, visit) {
  await refusedForAppeal(page, visit);
  return fillInAndPress(page, { code: visit.code });
}

// Without a mouse, and never without seeing where one is.
async function byKeyboard(page, { base, complain }) {
  await page.goto(base);
  await tabTo(page, '[name=message]', complain);
  await page.keyboard.type('I know it from a market.');
  await tabTo(page, '[type=submit]', complain);
  return answerTo(page, () => page.keyboard.press('Enter'));
}

async function tabTo(page, selector, complain) {
  for (let stop = 0; stop < 100; stop += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate((selector) => {
      const it = document.activeElement;
      return { found: it.matches(selector), seen: getComputedStyle(it).outlineStyle !== 'none', html: it.outerHTML.slice(0, 100) };
    }, selector);
    if (!at.seen) complain(`the keyboard is out of sight at ${at.html}`);
    if (at.found) return;
  }
  throw new Error(`the keyboard does not come to ${selector}`);
}

async function look(page, { base }, code) {
  await page.goto(`${base}/replies`);
  await page.getByLabel('Your code').fill(code);
  return press(page, page.getByRole('button', { name: 'Look for replies' }));
}

async function mailbox(page, visit, ...buttons) {
  let response = await look(page, visit, visit.code);
  for (const name of buttons) response = await press(page, page.getByRole('button', { name }));
  return response;
}

export async function isRefilled(page, complain) {
  const kept = await page.getByLabel('What do you know?').inputValue();
  if (kept !== TYPED) complain(`the typed text came back as ${JSON.stringify(kept)}`);
}

async function isRefilledForAppeal(page, complain) {
  await isRefilled(page, complain);
  for (const [label, typed] of [['Where is it, or where is it from?', PLACE], ['Have you written before?', TYPO]]) {
    const kept = await page.getByLabel(label).inputValue();
    if (kept !== typed) complain(`${label} came back as ${JSON.stringify(kept)}`);
  }
  if (!(await page.getByLabel('It is likely').isChecked())) complain('what was chosen did not come back');
}

async function everyAppeal(page, complain) {
  const links = await page.locator('.gallery a').count();
  const pictures = await page.locator('.gallery a img[alt]:not([alt=""])').count();
  if (links === 0 || links !== pictures) complain(`${links} appeals with ${pictures} described pictures`);
}

// In a tab of its own, so that what was typed stays.
async function zoomByLink(page, complain) {
  const shown = await page.evaluate(() => document.querySelector('figure img').naturalWidth);
  const [tab] = await Promise.all([page.waitForEvent('popup'), page.getByRole('link', { name: 'larger' }).first().click()]);
  await tab.waitForLoadState();
  const larger = await tab.evaluate(() => document.images[0]?.naturalWidth ?? 0);
  if (larger <= shown) complain(`the larger picture has ${larger} px, the other ${shown}`);
  await tab.close();
}

// A JPEG of one grey pixel: start, quantisation, frame, two Huffman tables, scan, end.
function tinyJpeg() {
  const segment = (marker, bytes) => [0xff, marker, 0, bytes.length + 2, ...bytes];
  return Buffer.from([
    0xff, 0xd8,
    ...segment(0xe0, [0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]),
    ...segment(0xdb, [0, ...Array(64).fill(1)]),
    ...segment(0xc0, [8, 0, 1, 0, 1, 1, 1, 0x11, 0]),
    ...segment(0xc4, [0x00, 1, ...Array(15).fill(0), 0]),
    ...segment(0xc4, [0x10, 1, ...Array(15).fill(0), 0]),
    ...segment(0xda, [1, 1, 0, 0, 63, 0]),
    0x3f,
    0xff, 0xd9,
  ]);
}
