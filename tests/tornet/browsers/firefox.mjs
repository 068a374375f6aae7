// Goal of this test: a tip with a file goes through Tor from a Firefox that is set as Tor Browser
// is at “Safest”, and its pages look right there.
//
//   node tests/tornet/browsers/firefox.mjs http://ADDRESS.onion HOST:PORT OUTDIR
//
// HOST:PORT is the SOCKS proxy of a tor client. BOCCA_MESSAGE is the text of the tip.
// Writes a picture of the form and of the receipt, prints what is wrong, exits 1 if anything is.

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ELEMENT, Firefox } from './marionette.mjs';
import { writeProfile } from './safest.mjs';
import { checkPage, FORM, PAGE_TIME, RECEIPT, runVisit, UPLOAD_TIME } from './visit.mjs';

await runVisit('firefox', async (visitor) => {
  const profile = join(visitor.scratch, 'profile');
  await writeProfile(profile, visitor.proxy);
  const firefox = new Firefox(profile, visitor.scratch);
  visitor.endBrowser = () => firefox.end();
  await firefox.connect();
  await firefox.ask('WebDriver:SetTimeouts', { pageLoad: PAGE_TIME, implicit: 0 });
  await checkThatScriptsAreOff(firefox);
  await open(firefox, visitor.page);
  await look(visitor, firefox, 'form', FORM);
  await send(visitor, firefox);
  await look(visitor, firefox, 'receipt', RECEIPT);
});

// A misspelt preference would be ignored silently, and the test would then prove nothing.
async function checkThatScriptsAreOff(firefox) {
  await open(firefox, 'data:text/html,<title>off</title><script>document.title = "on"</script>');
  const title = await firefox.value('WebDriver:GetTitle');
  if (title !== 'off') throw new Error(`scripts run in this Firefox: the title of a page became “${title}”`);
}

// The answer is given a little longer than the page, so that Firefox says what was late.
function open(firefox, url) {
  return firefox.ask('WebDriver:Navigate', { url }, PAGE_TIME + 5_000);
}

// Fills in the form as a person would, presses its button and waits for another page.
async function send({ message, attachment }, firefox) {
  await write(firefox, await firefox.element('[name=message]'), message);
  const file = await firefox.element('[name=file]');
  await firefox.ask('WebDriver:ElementSendKeys', { id: file, text: attachment });
  const button = await firefox.element('[type=submit]');
  await firefox.ask('WebDriver:SetTimeouts', { pageLoad: UPLOAD_TIME });
  const deadline = Date.now() + UPLOAD_TIME;
  await firefox.ask('WebDriver:ElementClick', { id: button }, UPLOAD_TIME + 5_000);
  // Pressing waits for the next page only if that begins to load at once, which an upload does not.
  while (!(await isReplaced(firefox, button))) {
    if (Date.now() > deadline) throw new Error(`no page came within ${UPLOAD_TIME / 1000} s of sending the tip`);
    await sleep(200);
  }
}

// A short text is typed. A long one is put in at once, as if pasted: every key takes longer, the more
// text there is.
async function write(firefox, id, text) {
  const element = { [ELEMENT]: id };
  if (text.length <= 2_000) await firefox.ask('WebDriver:ElementSendKeys', { id, text });
  else await firefox.run('arguments[0].value = arguments[1]', element, text);
  const written = await firefox.value('WebDriver:GetElementProperty', { id, name: 'value' });
  if (written !== text) throw new Error(`the form holds ${JSON.stringify(written)} instead of ${JSON.stringify(text)}`);
}

// Whether another page is there in full. While one page gives way to the next, questions may fail.
async function isReplaced(firefox, element) {
  try {
    const isGone = await firefox.ask('WebDriver:GetElementTagName', { id: element }).then(() => false, () => true);
    return isGone && (await firefox.run('return document.readyState')) === 'complete';
  } catch (error) {
    if (firefox.isLost()) throw error;
    return false;
  }
}

async function look(visitor, firefox, what, expected) {
  const picture = await firefox.value('WebDriver:TakeScreenshot', { full: true });
  await writeFile(visitor.picture(what), Buffer.from(picture, 'base64'));
  const html = await firefox.value('WebDriver:GetPageSource');
  checkPage(visitor, what, html, expected, await firefox.ask('WebDriver:GetCookies'));
}
