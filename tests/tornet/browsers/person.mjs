// What a person does in a Firefox that is set as Tor Browser is at “Safest”: opens pages, writes, chooses, presses.

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ELEMENT, Firefox } from './marionette.mjs';
import { writeProfile } from './safest.mjs';
import { checkPage, PAGE_TIME, UPLOAD_TIME } from './visit.mjs';

export class Person {
  static async arrives(visitor) {
    const profile = join(visitor.scratch, 'profile');
    await writeProfile(profile, visitor.proxy);
    const firefox = new Firefox(profile, visitor.scratch);
    visitor.endBrowser = () => firefox.end();
    await firefox.connect();
    await firefox.ask('WebDriver:SetTimeouts', { pageLoad: PAGE_TIME, implicit: 0 });
    const person = new Person(visitor, firefox);
    await person.#checkThatScriptsAreOff();
    return person;
  }

  constructor(visitor, firefox) {
    this.visitor = visitor;
    this.firefox = firefox;
  }

  // A misspelt preference would be ignored silently, and the test would then prove nothing.
  async #checkThatScriptsAreOff() {
    await this.open('data:text/html,<title>off</title><script>document.title = "on"</script>');
    const title = await this.firefox.value('WebDriver:GetTitle');
    if (title !== 'off') throw new Error(`scripts run in this Firefox: the title of a page became “${title}”`);
  }

  // The answer is given a little longer than the page, so that Firefox says what was late.
  open(url) {
    return this.firefox.ask('WebDriver:Navigate', { url }, PAGE_TIME + 5_000);
  }

  // A short text is typed. A long one is put in at once, as if pasted: every key takes longer, the more
  // text there is.
  async write(selector, text) {
    const id = await this.firefox.element(selector);
    if (text.length <= 2_000) await this.firefox.ask('WebDriver:ElementSendKeys', { id, text });
    else await this.firefox.run('arguments[0].value = arguments[1]', { [ELEMENT]: id }, text);
    const written = await this.firefox.value('WebDriver:GetElementProperty', { id, name: 'value' });
    if (written !== text) throw new Error(`the form holds ${JSON.stringify(written)} instead of ${JSON.stringify(text)}`);
  }

  async choose(selector, files) {
    const id = await this.firefox.element(selector);
    await this.firefox.ask('WebDriver:ElementSendKeys', { id, text: files.join('\n') });
  }

  async click(selector) {
    const id = await this.firefox.element(selector);
    await this.firefox.ask('WebDriver:ElementClick', { id }, UPLOAD_TIME + 5_000);
    return id;
  }

  // Presses what leads to another page and waits for that.
  async press(selector) {
    await this.firefox.ask('WebDriver:SetTimeouts', { pageLoad: UPLOAD_TIME });
    const deadline = Date.now() + UPLOAD_TIME;
    const pressed = await this.click(selector);
    // Pressing waits for the next page only if that begins to load at once, which an upload does not.
    while (!(await this.#isReplaced(pressed))) {
      if (Date.now() > deadline) throw new Error(`no page came within ${UPLOAD_TIME / 1000} s of pressing ${selector}`);
      await sleep(200);
    }
  }

  // Whether another page is there in full. While one page gives way to the next, questions may fail.
  async #isReplaced(element) {
    try {
      const asked = this.firefox.ask('WebDriver:GetElementTagName', { id: element });
      const isGone = await asked.then(() => false, () => true);
      return isGone && (await this.firefox.run('return document.readyState')) === 'complete';
    } catch (error) {
      if (this.firefox.isLost()) throw error;
      return false;
    }
  }

  // Looks at a page, which must say the expected words; gives its source.
  async look(what, expected) {
    const picture = await this.firefox.value('WebDriver:TakeScreenshot', { full: true });
    await writeFile(this.visitor.picture(what), Buffer.from(picture, 'base64'));
    const html = await this.firefox.value('WebDriver:GetPageSource');
    checkPage(this.visitor, what, html, expected, await this.firefox.ask('WebDriver:GetCookies'));
    return html;
  }
}
