// Goal of this test: a browser shows the clean copy of a picture as it shows the picture.
//
//   node tests/screenshots/pictures.mjs LIST
//
// LIST has a line for each picture: its path, a tab, the path of its clean copy. Prints every picture that
// is not shown, or shown otherwise, then how many were compared; exits 1 if any was printed.

import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

const [list] = process.argv.slice(2);
if (!list) {
  console.error('pictures: give a list of pictures and their clean copies');
  process.exit(2);
}

const TYPES = {
  jpg: 'jpeg', jpeg: 'jpeg', png: 'png', gif: 'gif', webp: 'webp', bmp: 'bmp', avif: 'avif', svg: 'svg+xml',
};

const LOAD_TIME = 10_000;

// By how much a channel of 255 may differ on the average: a colour profile may have become the usual one.
const TOLERANCE = 1;

const pairs = (await readFile(list, 'utf8')).trimEnd().split('\n').map((line) => line.split('\t'));
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
let wrong = 0;
try {
  const context = await browser.newContext({ viewport: { width: 800, height: 800 }, offline: true });
  context.setDefaultTimeout(LOAD_TIME);
  const page = await context.newPage();
  for (const [dirty, clean] of pairs) {
    const why = await compare(page, dirty, clean).catch((error) => error.message);
    if (why) {
      console.log(`${dirty}: ${why}`);
      wrong += 1;
    }
  }
} finally {
  await browser.close();
}
console.log(`${pairs.length} pictures compared, ${wrong} wrong`);
process.exit(wrong ? 1 : 0);

// What differs, in words; undefined if nothing does.
async function compare(page, dirty, clean) {
  const [before, after] = [await shown(page, dirty), await shown(page, clean)];
  if (before.size !== after.size) return `${before.size} became ${after.size}`;
  const difference = await page.evaluate(distance, [before.picture, after.picture]);
  if (difference > TOLERANCE) return `shown otherwise, by ${difference.toFixed(2)} of 255 a channel`;
  return undefined;
}

// The size in which a browser shows a picture, and a screenshot of it as a data URL. Of a moving picture,
// it is the first frame.
async function shown(page, path) {
  const type = TYPES[path.split('.').pop()];
  const source = `data:image/${type};base64,${(await readFile(path)).toString('base64')}`;
  await page.setContent('<style>body{margin:0;background:#8ac}canvas{display:block}</style><canvas></canvas>');
  const size = await page.evaluate(draw, source);
  const picture = await page.locator('canvas').screenshot({ animations: 'disabled' });
  return { size, picture: `data:image/png;base64,${picture.toString('base64')}` };
}

// In the page. A canvas takes the first frame of what moves.
async function draw(source) {
  const picture = new Image();
  picture.src = source;
  await picture.decode();
  const canvas = document.querySelector('canvas');
  canvas.width = picture.naturalWidth;
  canvas.height = picture.naturalHeight;
  canvas.getContext('2d').drawImage(picture, 0, 0);
  return `${picture.naturalWidth} x ${picture.naturalHeight}`;
}

// In the page: the mean difference of two pictures of one size.
async function distance(sources) {
  const [before, after] = await Promise.all(sources.map(async (source) => {
    const picture = new Image();
    picture.src = source;
    await picture.decode();
    const canvas = new OffscreenCanvas(picture.naturalWidth, picture.naturalHeight);
    const context = canvas.getContext('2d');
    context.drawImage(picture, 0, 0);
    return context.getImageData(0, 0, canvas.width, canvas.height).data;
  }));
  let sum = 0;
  before.forEach((value, at) => { sum += Math.abs(value - after[at]); });
  return sum / before.length;
}
