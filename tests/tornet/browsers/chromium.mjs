// Goal of this test: a tip with a file goes through Tor from a Chromium without scripts.
//
//   node tests/tornet/browsers/chromium.mjs http://ADDRESS.onion HOST:PORT OUTDIR
//
// HOST:PORT is the SOCKS proxy of a tor client. BOCCA_MESSAGE is the text of the tip.
// Writes a picture of the form and of the receipt, prints what is wrong, exits 1 if anything is.

import { chromium } from 'playwright-core';
import { checkResponse } from '../../screenshots/checks.mjs';
import { checkPage, FORM, PAGE_TIME, RECEIPT, runVisit, UPLOAD_TIME } from './visit.mjs';

await runVisit('chromium', async (visitor) => {
  const launched = launch(visitor);
  visitor.endBrowser = async () => (await launched).close();
  const browser = await launched;
  const context = await browser.newContext({ javaScriptEnabled: false, reducedMotion: 'reduce' });
  context.setDefaultTimeout(PAGE_TIME);
  const page = await context.newPage();
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'data:' && url.host !== new URL(visitor.page).host) visitor.complain(`asks another host: ${url}`);
  });
  await look(visitor, page, 'form', FORM, await page.goto(visitor.page));
  await look(visitor, page, 'receipt', RECEIPT, await send(visitor, page));
});

function launch({ proxy, scratch }) {
  return chromium.launch({
    executablePath: '/usr/bin/chromium',
    timeout: PAGE_TIME,
    // A signal ends the visit first, and the visit ends the browser.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    env: { ...process.env, HOME: scratch, TMPDIR: scratch },
    // What the browser asks of its maker goes past the proxy, where no name resolves: a test network
    // has no place that could answer, and its tor must not be kept busy looking for one.
    proxy: { server: `socks5://${proxy.host}:${proxy.port}`, bypass: '*.google.com,*.googleapis.com' },
    args: [
      '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
      '--disable-background-networking', '--disable-component-update', '--disable-sync',
      // The proxy resolves names; whatever would be resolved here fails instead of leaking.
      `--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE ${proxy.host}`,
    ],
  });
}

// Fills in the form as a person would and presses its button; gives the answer to it.
async function send({ message, attachment }, page) {
  await page.locator('[name=message]').fill(message);
  await page.locator('[name=file]').setInputFiles(attachment);
  const [response] = await Promise.all([
    page.waitForResponse((response) => response.request().isNavigationRequest(), { timeout: UPLOAD_TIME }),
    page.locator('[type=submit]').click({ noWaitAfter: true }),
  ]);
  await page.waitForLoadState();
  return response;
}

async function look(visitor, page, what, expected, response) {
  await page.screenshot({ path: visitor.picture(what), fullPage: true });
  checkPage(visitor, what, await response.text(), expected, await page.context().cookies());
  await checkResponse(response, 200, (text) => visitor.complain(`the ${what}: ${text}`));
}
