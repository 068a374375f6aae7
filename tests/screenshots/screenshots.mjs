// Goal of this test: every page of a running relay works, looks right, can be used by everybody and gives nothing
// away in a real browser without scripts.
//
//   BOCCA_CODE=WORDS BOCCA_FULL=URL BOCCA_POOR=URL BOCCA_CLEAR=DIR node tests/screenshots/screenshots.mjs BASE_URL [OUTDIR]
//
// The relay must run with its default limits, since an upload of 513 MiB has to be refused, and with the appeals of
// tests/scenarios/browser.rs. For the code, more replies must wait than one page holds; they are deleted. Each page is
// visited once, and then looked at in every form, and so are some of the pages that were rendered for the clear web into
// DIR. Of the other relays, the full one takes text only, and the poor one is that of unusual.mjs. Writes one picture a
// page and form into OUTDIR, prints what is wrong, exits 1 if anything is.

import { mkdir, mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { checkAccess } from './axe.mjs';
import { checkDocument, checkMotion, checkPictures, checkPlain, checkResponse, checkWidth, takeStyleAway } from './checks.mjs';
import { PAGES } from './pages.mjs';
import { UNUSUAL } from './unusual.mjs';

const [base, outDir] = process.argv.slice(2);
const { BOCCA_CODE: code, BOCCA_FULL: full, BOCCA_POOR: poor, BOCCA_CLEAR: clear } = process.env;
if (!base || !code || !full || !poor || !clear) {
  console.error('screenshots: give the address of a running relay, BOCCA_CODE, BOCCA_FULL, BOCCA_POOR and BOCCA_CLEAR');
  process.exit(2);
}

const ACTION_TIME = 10_000;
// Also bounds what the browser is asked, which has no bound of its own.
const PAGE_TIME = 180_000;
const TOO_LARGE = 513 * 1024 * 1024;

// A window of 640 px at a zoom of 200 % is one of 320 px to a page, and so is one of 1280 px at 400 %. In forced colours
// and without a stylesheet, the colours are the browser's own, and so is the size of a box to tick.
const FORMS = [
  { name: '320-light', width: 320, media: { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'no-preference' } },
  { name: '320-dark', width: 320, media: { colorScheme: 'dark' } },
  { name: '1280-light', width: 1280, media: { colorScheme: 'light' } },
  { name: '1280-dark', width: 1280, media: { colorScheme: 'dark' } },
  { name: '320-forced', width: 320, media: { forcedColors: 'active', reducedMotion: 'reduce' }, without: ['color-contrast'] },
  { name: '320-plain', width: 320, media: { colorScheme: 'light', forcedColors: 'none' }, plain: true, without: ['color-contrast', 'target-size'] },
];

// Windows between those, around the widths at which the pages change.
const BETWEEN = [481, 640, 768];

// Of the site for the clear web: what its pages are made of, in both directions.
const CLEAR = ['index.html', 'appeal/market-bag/index.html', 'appeal/over/index.html', 'ar/index.html', 'de/appeal/room-1/index.html'];
const TYPES = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.jpg': 'image/jpeg', '.png': 'image/png' };

const ALL = [...PAGES, ...UNUSUAL];

const wrong = [];
const scratch = await mkdtemp(join(tmpdir(), 'bocca-screenshots-'));
if (outDir) await mkdir(outDir, { recursive: true });
try {
  const big = await sparseFile(join(scratch, 'big.bin'), TOO_LARGE);
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
      '--disable-background-networking', '--disable-component-update', '--disable-sync',
    ],
  });
  await visitAll(browser, big);
  await visitClear(browser);
  await browser.close();
} finally {
  await rm(scratch, { recursive: true });
}
for (const line of wrong) console.error(`screenshots: ${line}`);
console.log(`${ALL.length + CLEAR.length} pages in ${FORMS.length} forms, ${wrong.length} faults`);
process.exitCode = wrong.length > 0 ? 1 : 0;

async function visitAll(browser, big) {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
  // The checker of access is a script. It gets the same bytes in a page of its own.
  const scripted = await browser.newContext();
  for (const it of [context, scripted]) it.setDefaultTimeout(ACTION_TIME);
  const copy = await scripted.newPage();
  for (const [name, ...how] of ALL) {
    const page = await context.newPage();
    try {
      await within(PAGE_TIME, visit(page, copy, big, name, how));
    } catch (error) {
      wrong.push(`${name}: missing: ${error.message.split('\n')[0]}`);
    }
    await page.close();
  }
  const cookies = [...(await context.cookies()), ...(await scripted.cookies())];
  if (cookies.length > 0) wrong.push(`${cookies.length} cookies were set`);
}

// The site for the clear web, as any web server would give it out.
async function visitClear(browser) {
  const context = await browser.newContext();
  context.setDefaultTimeout(ACTION_TIME);
  await context.route('**/*', async (route) => {
    const path = decodeURIComponent(new URL(route.request().url()).pathname);
    const body = await readFile(join(clear, path)).catch(() => null);
    await route.fulfill(body ? { body, contentType: TYPES[extname(path)] } : { status: 404 });
  });
  for (const path of CLEAR) {
    const page = await context.newPage();
    const response = await page.goto(`http://clear.example/${path}`);
    if (response.status() !== 200) wrong.push(`clear ${path}: is not there`);
    page.on('requestfinished', async (request) => {
      if ((await request.response()).status() !== 200) wrong.push(`clear ${path}: lacks ${request.url()}`);
    });
    await lookAt(page, `clear-${path.replaceAll('/', '-')}`);
    // With its stylesheet again.
    await page.reload();
    await examine(page, `clear ${path}`);
    await page.close();
  }
}

async function visit(page, copy, big, name, [status, words, go, check]) {
  const complain = (text) => wrong.push(`${name}: ${text}`);
  listen(page, complain);
  const response = await go(page, { base, full, poor, code, big, complain });
  await checkResponse(response, status, complain);
  checkDocument(await response.text(), words, complain);
  if (check) await check(page, complain);
  await show(copy, response);
  await Promise.all([lookAt(page, name), examine(copy, name)]);
}

async function within(time, work) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done after ${time / 1000} s`)), time);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

function listen(page, complain) {
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'data:' && ![base, full, poor].some((it) => url.host === new URL(it).host)) complain(`asks another host: ${url}`);
  });
  page.on('console', (message) => {
    const expected = message.text().startsWith('Failed to load resource') && message.location().url === page.url();
    if (!expected) complain(`the browser says: ${message.text()}`);
  });
}

async function show(copy, response) {
  const answer = { status: response.status(), headers: response.headers(), body: await response.body() };
  await copy.unrouteAll();
  await copy.route((url) => url.href === response.url(), (route) => route.fulfill(answer));
  await copy.goto(response.url());
}

// In every form: its width, what a person could miss, and a picture.
async function lookAt(page, name) {
  // Nothing is under the pointer.
  await page.mouse.move(0, 0);
  for (const width of BETWEEN) {
    await giveForm(page, { ...FORMS[0], width });
    await checkWidth(page.context(), page, (text) => wrong.push(`${name} ${width}: ${text}`));
  }
  for (const form of FORMS) {
    const complain = (text) => wrong.push(`${name} ${form.name}: ${text}`);
    await giveForm(page, form);
    await checkPictures(page, complain);
    if (form.media.reducedMotion) await checkMotion(page, complain);
    if (form.plain) await checkPlain(page, complain);
    else await checkWidth(page.context(), page, complain);
    if (outDir) await page.screenshot({ path: join(outDir, `${name}-${form.name}.png`), fullPage: true });
  }
}

async function examine(copy, name) {
  for (const form of FORMS) {
    await giveForm(copy, form);
    if (form.plain) await takeStyleAway(copy);
    await checkAccess(copy, (text) => wrong.push(`${name} ${form.name}: ${text}`), { without: form.without });
  }
}

async function giveForm(page, { width, media }) {
  await page.setViewportSize({ width, height: width < 1000 ? 640 : 800 });
  await page.emulateMedia(media);
}

async function sparseFile(path, size) {
  const file = await open(path, 'w');
  await file.truncate(size);
  await file.close();
  return path;
}
