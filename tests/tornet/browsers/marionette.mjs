// Firefox, driven through Marionette: its own remote control, JSON over a local TCP socket. Nothing
// else is needed for it, and its commands act from outside the page, where scripts are off.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const START_TIME = 60_000;
const QUIT_TIME = 10_000;
const COMMAND_TIME = 30_000;

// How WebDriver marks that a value names an element of the page.
export const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

export class Firefox {
  #number = 0;
  #waiting = new Map();

  // `profile` holds the preferences already; `home` keeps the real home folder untouched.
  constructor(profile, home) {
    this.profile = profile;
    // A group of its own, so that the processes of its pages can be ended with it.
    this.process = spawn('firefox-esr', ['--headless', '--no-remote', '--profile', profile, '--marionette'], {
      detached: true,
      stdio: 'ignore',
      // A released Firefox heeds the preference services.settings.server only with the last variable.
      env: { ...process.env, HOME: home, TMPDIR: home, MOZ_CRASHREPORTER_DISABLE: '1', MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    });
    this.exited = new Promise((resolve) => {
      this.process.once('exit', (code, signal) => resolve(`firefox-esr ended early (${signal ?? `exit ${code}`})`));
      this.process.once('error', (error) => resolve(`firefox-esr did not start: ${error.message}`));
    });
  }

  async connect() {
    this.socket = connect(await this.#port(), '127.0.0.1');
    this.#listen();
    await within(START_TIME, 'Marionette does not answer', once(this.socket, 'connect'));
    await this.ask('WebDriver:NewSession', {}, START_TIME);
  }

  // Firefox picks a free port and writes it into the profile once it listens.
  async #port() {
    const file = join(this.profile, 'MarionetteActivePort');
    const deadline = Date.now() + START_TIME;
    let ended;
    this.exited.then((text) => (ended = text));
    while (Date.now() < deadline) {
      if (ended) throw new Error(ended);
      const text = await readFile(file, 'utf8').catch(() => '');
      if (/^\d+$/.test(text.trim())) return Number(text);
      await sleep(100);
    }
    throw new Error(`firefox-esr opened no Marionette port within ${START_TIME / 1000} s`);
  }

  // Frames are LENGTH:JSON, the length in bytes. The first one is a greeting with no number.
  #listen() {
    let received = Buffer.alloc(0);
    this.socket.on('data', (bytes) => {
      received = Buffer.concat([received, bytes]);
      for (;;) {
        const colon = received.indexOf(':');
        const end = colon + 1 + Number(received.subarray(0, Math.max(colon, 0)));
        if (colon < 0 || received.length < end) return;
        this.#answer(JSON.parse(received.subarray(colon + 1, end)));
        received = received.subarray(end);
      }
    });
    const lost = () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('firefox-esr closed the Marionette connection'));
      this.#waiting.clear();
    };
    this.socket.on('error', lost);
    this.socket.on('close', lost);
  }

  #answer(frame) {
    if (!Array.isArray(frame)) return;
    const [, number, error, result] = frame;
    const { resolve, reject } = this.#waiting.get(number) ?? {};
    this.#waiting.delete(number);
    if (error) reject?.(new Error(`${error.error}: ${error.message}`));
    else resolve?.(result);
  }

  // Sends one command and gives its result.
  ask(command, parameters = {}, time = COMMAND_TIME) {
    if (this.isLost()) return Promise.reject(new Error(`${command}: firefox-esr is gone`));
    const number = ++this.#number;
    const frame = Buffer.from(JSON.stringify([0, number, command, parameters]));
    const answer = new Promise((resolve, reject) => this.#waiting.set(number, { resolve, reject }));
    this.socket.write(`${frame.length}:`);
    this.socket.write(frame);
    return within(time, `${command} was not done`, answer).catch((error) => {
      throw new Error(`${command}: ${error.message}`);
    });
  }

  // Most commands wrap their result, which is all that is wanted of it.
  async value(command, parameters, time) {
    return (await this.ask(command, parameters, time)).value;
  }

  async element(selector) {
    const found = await this.value('WebDriver:FindElement', { using: 'css selector', value: selector });
    return found[ELEMENT];
  }

  // Runs a script of the test, beside the page: it runs where those of the page itself are off.
  run(script, ...args) {
    return this.value('WebDriver:ExecuteScript', { script, args });
  }

  isLost() {
    return this.socket.destroyed;
  }

  // Asks Firefox to end, and makes it end if it does not.
  async end() {
    if (this.socket?.readyState === 'open') {
      await this.ask('Marionette:Quit', { flags: ['eForceQuit'] }, QUIT_TIME).catch(() => {});
      await within(QUIT_TIME, '', this.exited).catch(() => {});
    }
    this.socket?.destroy();
    if (this.process.pid === undefined) return;
    try {
      process.kill(-this.process.pid, 'SIGKILL');
    } catch {
      // The group is empty: everything has ended by itself.
    }
    await this.exited;
  }
}

async function within(time, otherwise, promise) {
  const done = new AbortController();
  const late = sleep(time, undefined, { signal: done.signal }).then(() => {
    throw new Error(`${otherwise} within ${time / 1000} s`);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    late.catch(() => {});
    done.abort();
  }
}
