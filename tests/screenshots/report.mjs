// Goal of this test: every page of a report opens from the disk, looks right and can be used by everybody, on a
// narrow phone and on a desk, in light, in dark, in forced colours and on paper.
//
//   node tests/screenshots/report.mjs FOLDER OUTDIR
//
// Writes one picture a page and form, and a PDF as it would be printed, prints what is wrong, exits 1 if anything is.

import { mkdir, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { checkAccess } from './axe.mjs';
import { checkWidth } from './checks.mjs';

const [folder, outDir] = process.argv.slice(2);
if (!folder || !outDir) {
  console.error('report: give the folder of a report and a folder for the pictures');
  process.exit(2);
}

// Forced colours are the browser's own: the checker cannot tell all of them.
const FORMS = [
  { name: '320-light', width: 320, media: { colorScheme: 'light' } },
  { name: '320-dark', width: 320, media: { colorScheme: 'dark' } },
  { name: '1280-light', width: 1280, media: { colorScheme: 'light' } },
  { name: '1280-dark', width: 1280, media: { colorScheme: 'dark' } },
  { name: '1280-forced', width: 1280, media: { forcedColors: 'active' }, undecided: ['color-contrast'] },
  { name: '794-print', width: 794, media: { media: 'print' } },
];

// Pixels of a page that a picture shows: the browser takes minutes for all of a page of 200 tips.
const TALLEST = 4000;

const root = pathToFileURL(`${resolve(folder)}/`).href;
const pages = (await readdir(folder)).filter((name) => name.endsWith('.html')).sort();
const wrong = [];
await mkdir(outDir, { recursive: true });
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
try {
  for (const form of FORMS) await visitAll(form);
} finally {
  await browser.close();
}
for (const line of wrong) console.error(`report: ${line}`);
console.log(`${pages.length * FORMS.length} pages, ${wrong.length} faults`);
process.exitCode = wrong.length > 0 ? 1 : 0;

async function visitAll(form) {
  const context = await browser.newContext({ viewport: { width: form.width, height: 800 }, offline: true });
  for (const name of pages) {
    const complain = (text) => wrong.push(`${name} ${form.name}: ${text}`);
    const page = await context.newPage();
    await page.emulateMedia(form.media);
    page.on('request', (request) => {
      if (!request.url().startsWith(root)) complain(`asks for ${request.url()}`);
    });
    page.on('requestfailed', (request) => complain(`does not get ${request.url()}`));
    page.on('console', (message) => complain(`the browser says: ${message.text()}`));
    await page.goto(`${root}${name}`);
    const title = await page.title();
    if (!title.includes('Report on the tips')) complain(`has the title ${title}`);
    await checkWidth(context, page, complain);
    await checkAccess(page, complain, { undecided: form.undecided });
    if (form.media.media !== 'print') await checkKeyboard(page, complain);
    const path = join(outDir, `${name.replace('.html', '')}-${form.name}`);
    if (form.media.media === 'print') {
      await page.pdf({ path: `${path}.pdf`, format: 'A4' });
    } else {
      const height = Math.min(TALLEST, await page.evaluate(() => document.documentElement.scrollHeight));
      await page.screenshot({ path: `${path}.png`, fullPage: true, clip: { x: 0, y: 0, width: form.width, height } });
    }
    await page.close();
  }
  await context.close();
}

// The first stop of the keyboard leads past the heading, and whatever can be followed is a stop.
async function checkKeyboard(page, complain) {
  await page.keyboard.press('Tab');
  const first = await page.evaluate(() => document.activeElement.getAttribute('href'));
  if (first !== '#main') complain(`the keyboard begins at ${first}`);
  const links = await page.locator('a').count();
  const stops = await page.evaluate(() => [...document.querySelectorAll('a')].filter((a) => a.tabIndex === 0).length);
  if (links !== stops) complain(`${links - stops} links cannot be reached by keyboard`);
  await page.evaluate(() => document.activeElement.blur());
}
