// One visit of a browser to the relay: what both browsers are given, what must hold on every page
// they see, and how a visit ends. A browser is named, told where to go, and driven by its own file.

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { checkDocument } from '../../screenshots/checks.mjs';

// An onion service answers late when its circuits are built for the first time.
export const PAGE_TIME = 60_000;
export const UPLOAD_TIME = 120_000;
// More than a slow visit needs: whatever hangs, a visit ends.
const VISIT_TIME = 300_000;
const END_TIME = 30_000;

export const FORM = ['Tell us what you know'];
export const RECEIPT = ['We have your tip', 'File 1: plain text'];
const MESSAGE = 'The curtain in the picture hung in a hotel near Lyon.\nRoom 12 — “Étoile”, about 2009.';
const ATTACHMENT = 'Room 12, second floor\nThe window looks at a church.\n';

// Runs `visit` with what the command line says and ends the process: 0 if nothing was wrong.
// As soon as it starts a browser, `visit` says in `visitor.endBrowser` how to end that.
export async function runVisit(name, visit) {
  const { page, proxy, outDir } = readArguments(name);
  const scratch = await mkdtemp(join(tmpdir(), `bocca-${name}-`));
  const wrong = [];
  const visitor = {
    page,
    proxy,
    scratch,
    outDir,
    // Form fields hold no other line ends, whatever was put in.
    message: (process.env.BOCCA_MESSAGE || MESSAGE).replaceAll(/\r\n?/g, '\n'),
    attachment: join(scratch, 'notes.txt'),
    endBrowser: async () => {},
    complain: (text) => wrong.push(text),
    picture: (what) => join(outDir, `${name}-${what}.png`),
  };
  try {
    await mkdir(outDir, { recursive: true });
    await writeFile(visitor.attachment, ATTACHMENT);
    await Promise.race([visit(visitor), interruption(), overtime()]);
  } catch (error) {
    wrong.push(firstLine(error));
  }
  // The browser must be gone before its folder is: it would write into it again.
  await Promise.race([visitor.endBrowser().catch(() => {}), sleep(END_TIME)]);
  await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
  for (const line of wrong) console.error(`${name}: ${line}`);
  if (wrong.length === 0) console.log(`${name}: the tip was sent from ${page}`);
  process.exit(wrong.length > 0 ? 1 : 0);
}

function readArguments(name) {
  const [page, proxy, outDir] = process.argv.slice(2);
  const [, host, port] = /^(.+):(\d+)$/.exec(proxy ?? '') ?? [];
  if (!/^http:\/\/[^/]+\.onion\/?$/.test(page ?? '') || !port || !outDir) {
    console.error(`${name}: give http://ADDRESS.onion, the SOCKS proxy as HOST:PORT, and a folder for the pictures`);
    process.exit(2);
  }
  return { page, proxy: { host, port: Number(port) }, outDir };
}

// Whoever runs the visit may stop it; the browser and its folder must not outlive it.
function interruption() {
  return new Promise((_, reject) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      process.once(signal, () => reject(new Error(`stopped by ${signal}`)));
    }
  });
}

async function overtime() {
  await sleep(VISIT_TIME);
  throw new Error(`not done after ${VISIT_TIME / 1000} s`);
}

function firstLine(error) {
  return String(error?.message ?? error).split('\n')[0];
}

// Says what is wrong with one page that a person sees, and stops the visit if it is another page.
export function checkPage({ complain }, what, html, expected, cookies) {
  for (const words of expected) {
    if (!html.includes(words)) throw new Error(`the ${what} does not say “${words}” but: ${textOf(html)}`);
  }
  checkDocument(html, expected[0], (text) => complain(`the ${what} ${text}`));
  if (cookies.length > 0) complain(`the ${what} stored ${cookies.length} cookies: ${cookies.map((c) => c.name)}`);
}

// The words of a page, for a message to somebody who cannot see it.
function textOf(html) {
  const main = /<main[^>]*>([\s\S]*)<\/main>/i.exec(html)?.[1] ?? html;
  const words = main.replaceAll(/<(style|script)\b[\s\S]*?<\/\1>/gi, '').replaceAll(/<[^>]*>/g, ' ');
  return words.replaceAll(/\s+/g, ' ').trim().slice(0, 300) || '(nothing)';
}
