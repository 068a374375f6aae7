// Goal of this test: every page of a running relay works, looks right and gives nothing away in a
// real browser without scripts, on a narrow phone and on a desk, in light and in dark.
//
//   node tests/screenshots/screenshots.mjs BASE_URL OUTDIR
//
// The relay must run with its default limits: an upload of 513 MiB has to be refused.
// Writes one picture a page and form, prints what is wrong, exits 1 if anything is.

import { mkdir, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { checkDocument, checkResponse, checkWidth } from './checks.mjs';

const [base, outDir] = process.argv.slice(2);
if (!base || !outDir) {
  console.error('screenshots: give the address of a running relay and a folder for the pictures');
  process.exit(2);
}

const ACTION_TIME = 10_000;
const UPLOAD_TIME = 120_000;
const TOO_LARGE = 513 * 1024 * 1024;
const LONG_WORD = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
const TYPED = `The curtain in the picture <b>hung</b> in a hotel & a shop near Lyon, about 2009. ${LONG_WORD}`;
const TEXT = { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('\ufeffRoom 12\u200b, second floor\r\n') };
// Nothing is taken out of it here, so it is refused, or sent as it is.
const OLD = { name: 'Report.rtf', mimeType: 'application/rtf', buffer: Buffer.from('{\\rtf1\\ansi Room 12}') };
const PICTURE = { name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer: tinyJpeg() };

// name, expected status, words that only this page has, and how a person gets there.
const PAGES = [
  ['form', 200, 'Tell us what you know', (page) => page.goto(base)],
  ['safety', 200, 'How to stay safe', (page) => page.goto(`${base}/safety`)],
  ['keys', 200, 'The keys that lock your tip', (page) => page.goto(`${base}/keys`)],
  ['replies', 200, 'No answers yet', (page) => page.goto(`${base}/replies`)],
  ['not-found', 404, 'This page does not exist', (page) => page.goto(`${base}/nothing-is-here`)],
  ['empty', '4xx', 'Your tip was not sent', (page) => send(page, {})],
  ['refused', '4xx', 'Your tip was not sent', (page) => send(page, { message: TYPED, files: [TEXT, PICTURE, OLD] })],
  ['corrected', 200, 'We have your tip', correct],
  ['receipt', 200, 'We have your tip', (page) => send(page, { message: TYPED, files: [TEXT, PICTURE, OLD], asIs: true })],
  ['too-large', 413, 'That is too much for one tip', (page, big) => send(page, { message: TYPED, files: big })],
];

const FORMS = [
  { name: '320-light', width: 320, height: 640, scheme: 'light' },
  { name: '320-dark', width: 320, height: 640, scheme: 'dark' },
  { name: '1280-light', width: 1280, height: 800, scheme: 'light' },
  { name: '1280-dark', width: 1280, height: 800, scheme: 'dark' },
];

const wrong = [];
const scratch = await mkdtemp(join(tmpdir(), 'bocca-screenshots-'));
await mkdir(outDir, { recursive: true });
try {
  const big = await sparseFile(join(scratch, 'big.bin'), TOO_LARGE);
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
      '--disable-background-networking', '--disable-component-update', '--disable-sync',
    ],
  });
  for (const form of FORMS) await visitAll(browser, form, big);
  await browser.close();
} finally {
  await rm(scratch, { recursive: true });
}
for (const line of wrong) console.error(`screenshots: ${line}`);
console.log(`${PAGES.length * FORMS.length} pages, ${wrong.length} faults`);
process.exitCode = wrong.length > 0 ? 1 : 0;

async function visitAll(browser, form, big) {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: form.width, height: form.height },
    colorScheme: form.scheme,
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(ACTION_TIME);
  for (const [name, status, words, go] of PAGES) {
    const where = `${name} ${form.name}`;
    const complain = (text) => wrong.push(`${where}: ${text}`);
    const page = await context.newPage();
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol !== 'data:' && url.host !== new URL(base).host) complain(`asks another host: ${url}`);
    });
    page.on('console', (message) => {
      const expected = message.text().startsWith('Failed to load resource') && message.location().url === page.url();
      if (!expected) complain(`the browser says: ${message.text()}`);
    });
    try {
      const response = await go(page, big);
      await checkResponse(response, status, complain);
      checkDocument(await response.text(), words, complain);
      if (name === 'refused') await checkRefilled(page, complain);
      await checkWidth(context, page, complain);
      await page.screenshot({ path: join(outDir, `${name}-${form.name}.png`), fullPage: true });
    } catch (error) {
      complain(`missing: ${error.message.split('\n')[0]}`);
    }
    await page.close();
  }
  const cookies = await context.cookies();
  if (cookies.length > 0) wrong.push(`${form.name}: ${cookies.length} cookies were set`);
  await context.close();
}

// Fills in the form as a person would and presses its button; gives the answer to it.
async function send(page, tip) {
  await page.goto(base);
  return fillInAndPress(page, tip);
}

async function fillInAndPress(page, { message, files, asIs }) {
  if (message) await page.getByLabel('What do you know?').fill(message);
  if (files) await page.getByLabel('Your files').setInputFiles(files);
  if (asIs) await page.getByLabel('Send as it is').check();
  const [response] = await Promise.all([
    page.waitForResponse((response) => response.request().isNavigationRequest(), { timeout: UPLOAD_TIME }),
    page.getByRole('button', { name: 'Send the tip' }).click({ noWaitAfter: true }),
  ]);
  await page.waitForLoadState();
  return response;
}

// A refused form is sent again from where it came back, with the files left out.
async function correct(page) {
  await send(page, { message: TYPED, files: [OLD] });
  return fillInAndPress(page, {});
}

async function checkRefilled(page, complain) {
  const kept = await page.getByLabel('What do you know?').inputValue();
  if (kept !== TYPED) complain(`the typed text came back as ${JSON.stringify(kept)}`);
}

async function sparseFile(path, size) {
  const file = await open(path, 'w');
  await file.truncate(size);
  await file.close();
  return path;
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
