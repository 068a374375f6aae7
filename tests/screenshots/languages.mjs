// Goal of this test: pages show in every language, in letters that can be seen, in the direction of the language, on a
// narrow phone; and in two of them, one from right to left and one of long words, everybody can use all of them, in
// light and in dark.
//
//   BOCCA_CODES=WORDS,WORDS node tests/screenshots/languages.mjs BASE_URL [OUTDIR]
//
// For each of the codes, one for each of the two, more replies must wait than one page holds; they are deleted. The relay
// needs the appeals and the limits of tests/scenarios/languages.rs.
// Writes one picture a page of PICTURED into OUTDIR, prints what is wrong, exits 1 if anything is.

import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { checkAccess, COLOURS } from './axe.mjs';
import { checkDocument, checkResponse, checkWidth } from './checks.mjs';
import { missingLetters } from './letters.mjs';

const [base, outDir] = process.argv.slice(2);
const RIGHT_TO_LEFT = ['ar', 'fa'];
const EXAMINED = ['ar', 'de'];
const PICTURED = ['ar', 'de', 'el', 'hi', 'zh', 'ga'];
const codes = (process.env.BOCCA_CODES ?? '').split(',');
if (!base || codes.length !== EXAMINED.length) {
  console.error('languages: give the address of a running relay, and BOCCA_CODES');
  process.exit(2);
}

// A page without pictures may have so many bytes.
const MOST = 32 * 1024;
const PHONE = { width: 320, height: 640 };
const ACTION_TIME = 20_000;
const AT_ONCE = 4;

// name, status, whether it shows pictures, and how a person gets there. In every language: the page with most words
// that stand side by side.
const FIRST = [['form', 200, true, (page, root) => page.goto(`${root}/`)]];
// For PICTURED too: the longest text, and what follows a tip.
const PAGES = [
  ...FIRST,
  ['safety', 200, false, (page, root) => page.goto(`${root}/safety`)],
  ['receipt', 200, false, (page, root) => send(page, root, { message: 'I know it.' })],
];
// Only for EXAMINED: all others.
const MORE = [
  ['appeal', 200, true, (page, root) => page.goto(`${root}/appeal/market-bag`)],
  ['refused', '4xx', false, (page, root) => send(page, root, {})],
  ['nothing', 200, false, (page, root) => look(page, root, 'abacus abdomen abdominal abide abiding ability ablaze')],
  ['over', 200, true, (page, root) => page.goto(`${root}/appeal/over`)],
  ['keys', 200, false, (page, root) => page.goto(`${root}/keys`)],
  ['replies', 200, false, (page, root) => page.goto(`${root}/replies`)],
  ['status', 200, false, (page, root) => page.goto(`${root}/status`)],
  ['not-found', 404, false, (page, root) => page.goto(`${root}/nothing-is-here`)],
  ['no-code', 200, false, (page, root) => look(page, root, 'seven words')],
  ['files-refused', '4xx', false, (page, root) => send(page, root, { message: 'I know it.', files: [OLD, LOCKED] })],
  ['files-taken', 200, false, (page, root) => send(page, root, { message: 'I\u200b know it.', files: [OLD, TEXT], asIs: true, code: codeOf(root) })],
  ['appeal-refused', '4xx', true, (page, root) => send(page, root, { from: '/appeal/market-bag', code: 'seven words' })],
  ['code-too-long', 413, false, (page, root) => look(page, root, 'x'.repeat(20_000))],
  ['mailbox', 200, false, (page, root) => look(page, root, codeOf(root))],
  ['mailbox-next', 200, false, (page, root) => mailbox(page, root, '[name=sheet]')],
  ['mailbox-asking', 200, false, (page, root) => mailbox(page, root, '[name=delete]')],
  ['mailbox-deleted', 200, false, (page, root) => mailbox(page, root, '[name=delete]', '[name=delete]')],
  ['too-large', 413, false, (page, root) => send(page, root, { message: 'I know it.', files: [BIG] })],
];
const TEXT = { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('\ufeffRoom 12\r\n') };
const OLD = { name: 'Report.rtf', mimeType: 'application/rtf', buffer: Buffer.from('{\\rtf1\\ansi Room 12}') };
// Larger than a tip may be here.
const BIG = { name: 'big.txt', mimeType: 'text/plain', buffer: Buffer.alloc(2 << 20, 'big ') };
const LOCKED = { name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n%%EOF\n') };

const wrong = [];
let looked = 0;
if (outDir) await mkdir(outDir, { recursive: true });
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
// One of each for all languages, which share the stylesheet and the pictures.
const context = await browser.newContext({ javaScriptEnabled: false, viewport: PHONE });
const scripted = await browser.newContext({ viewport: PHONE });
for (const it of [context, scripted]) it.setDefaultTimeout(ACTION_TIME);
const tags = await listed();
// Several at a time: some wait for the relay while others are looked at.
const waiting = [...tags];
const worker = async () => {
  const page = await context.newPage();
  const copy = await scripted.newPage();
  for (let tag = waiting.shift(); tag; tag = waiting.shift()) await inLanguage(page, copy, tag);
};
await Promise.all(Array.from({ length: AT_ONCE }, worker));
await browser.close();
for (const line of wrong) console.error(`languages: ${line}`);
console.log(`${tags.length} languages, ${looked} pages, ${wrong.length} faults`);
process.exitCode = wrong.length > 0 ? 1 : 0;

// The languages that the first page leads to.
async function listed() {
  const page = await context.newPage();
  await page.goto(base);
  const links = await page.locator('#languages a').evaluateAll((links) => links.map((it) => [it.lang, it.pathname]));
  await page.close();
  for (const [tag, path] of links) {
    if (path !== `/${tag}/`) wrong.push(`${tag} leads to ${path}`);
  }
  return links.map(([tag]) => tag);
}

function pagesOf(tag) {
  if (EXAMINED.includes(tag)) return [...PAGES, ...MORE];
  return PICTURED.includes(tag) ? PAGES : FIRST;
}

async function inLanguage(page, copy, tag) {
  for (const [name, status, shows, go] of pagesOf(tag)) {
    const complain = (text) => wrong.push(`${tag} ${name}: ${text}`);
    try {
      const response = await go(page, `${base}/${tag}`);
      await checkResponse(response, status, complain);
      const html = await response.text();
      checkDocument(html, `<html lang="${tag}"`, complain);
      if (!shows && Buffer.byteLength(html) > MOST) complain(`more than ${MOST} bytes`);
      await checkWidth(context, page, complain);
      const seen = await page.evaluate(lookAround);
      checkDirection(seen, tag, complain);
      checkLinks(seen, tag, complain);
      if (outDir && PICTURED.includes(tag)) await page.screenshot({ path: join(outDir, `${tag}-${name}.png`), fullPage: true });
      if (EXAMINED.includes(tag)) await examine(copy, html, complain);
      looked += 1;
    } catch (error) {
      complain(`missing: ${error.message.split('\n')[0]}`);
    }
  }
  const letters = await lettersOf(tag);
  const missing = await missingLetters(copy, letters);
  if (missing.length > 0) wrong.push(`${tag}: no glyph for ${missing.join(' ')}`);
  if (letters.length < 40) wrong.push(`${tag}: only ${letters.length} letters were looked at`);
}

// The letters of all that pages say in a language, without comments, keys, markup and what else is not said.
async function lettersOf(tag) {
  const folder = new URL(`../../src/relay/languages/${tag}/`, import.meta.url);
  const files = (await readdir(folder)).map((file) => readFile(new URL(file, folder), 'utf8'));
  const lines = (await Promise.all(files)).join('\n').split('\n').filter((line) => !line.startsWith('#'));
  const said = lines.map((line) => line.replace(/^[a-z0-9-]+ =/, '').replaceAll(/<[^>]*>|\{[^}]*\}?|\[[a-z]+\]/g, ''));
  return [...new Set(said.join(''))].filter((letter) => /\p{L}|\p{M}/u.test(letter));
}

// What a page shows of its direction and of its links, all at once. Runs in the page.
function lookAround() {
  const middle = document.documentElement.clientWidth / 2;
  const isRight = (it) => it.getBoundingClientRect().left > middle;
  const panel = document.querySelector('.panel');
  const style = panel && getComputedStyle(panel);
  const leading = document.querySelectorAll('a[href^="/"]:not(footer a), form[action]');
  return {
    direction: getComputedStyle(document.body).direction,
    sides: [...document.querySelectorAll('.slot, nav li:first-child a')].filter((it) => it.closest('.top')).map(isRight),
    bar: style && (style.borderRightWidth > style.borderLeftWidth),
    links: [...leading].map((it) => it.getAttribute('href') ?? it.getAttribute('action')),
  };
}

// The page begins on the side where its language does: the mark of the site, the first link, the bar of a panel.
function checkDirection({ direction, sides, bar }, tag, complain) {
  const rtl = RIGHT_TO_LEFT.includes(tag);
  if ((direction === 'rtl') !== rtl) complain(`runs ${direction}`);
  if (sides.length === 0 || sides.some((right) => right !== rtl)) complain('begins on the other side');
  if (bar !== null && bar !== rtl) complain('has its bars on the other side');
}

// Whoever follows a link stays in the language, but for those that lead to others.
function checkLinks({ links }, tag, complain) {
  const leaving = links.filter((link) => !link.startsWith(`/${tag}/`) && !/^\/appeal\/[a-z0-9-]+\/\d+(-large)?\.jpg$/.test(link));
  if (leaving.length > 0) complain(`leaves its language: ${leaving.join(' ')}`);
}

// The checker of access is a script. It gets the same text in a page of its own, with the stylesheet put into it.
async function examine(copy, html, complain) {
  await copy.unrouteAll();
  await copy.route(`${base}/examined`, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  await copy.goto(`${base}/examined`);
  await copy.emulateMedia({ colorScheme: 'light' });
  await checkAccess(copy, (text) => complain(`light: ${text}`));
  // Nothing but its colours is another in the dark.
  await copy.emulateMedia({ colorScheme: 'dark' });
  await checkAccess(copy, (text) => complain(`dark: ${text}`), { only: COLOURS });
}

async function send(page, root, { from = '/', message, files, asIs, code }) {
  await page.goto(`${root}${from}`);
  if (message) await page.locator('[name=message]').fill(message);
  if (files) await page.locator('[name=file]').setInputFiles(files);
  if (asIs) await page.locator('[name=as_is]').check();
  if (code) await page.locator('[name=code]').fill(code);
  return press(page, page.locator('main [type=submit]').first());
}

async function look(page, root, words) {
  await page.goto(`${root}/replies`);
  await page.locator('[name=code]').fill(words);
  return press(page, page.locator('main [type=submit]').first());
}

// The page of a code, and then those of the buttons beside hidden fields.
async function mailbox(page, root, ...fields) {
  let response = await look(page, root, codeOf(root));
  for (const field of fields) {
    response = await press(page, page.locator('form', { has: page.locator(field) }).first().locator('[type=submit]'));
  }
  return response;
}

function codeOf(root) {
  return codes[EXAMINED.findIndex((tag) => root.endsWith(`/${tag}`))];
}

async function press(page, button) {
  const [response] = await Promise.all([
    page.waitForResponse((response) => response.request().isNavigationRequest()),
    page.waitForEvent('load'),
    button.click({ noWaitAfter: true }),
  ]);
  return response;
}
