// The pages that a browser does not get to by itself: what is sent here is broken, slow, or far too much at once. The
// answers are the relay's own, shown in the browser as they came.

import { once } from 'node:events';
import { createConnection } from 'node:net';
import { isRefilled, send, TYPED } from './pages.mjs';

const ANSWER_TIME = 30_000;
const BOUNDARY = 'a-boundary';
const FORM = `Content-Type: multipart/form-data; boundary=${BOUNDARY}`;

// Short texts at once: far more than have a code ready.
const RUSH = 48;

// As in pages.mjs. `visit` has also the address of a relay that takes one upload at a time, waits five seconds for it,
// and has nowhere to keep a file.
export const UNUSUAL = [
  ['wrong-method', 405, 'This does not work here', (page, { base }) => page.goto(`${base}/tip`)],
  ['not-a-form', 400, 'could not read', (page, { base }) => answered(page, base, post('Content-Type: text/plain', 'x'))],
  ['no-length', 411, 'did not say how much', (page, { base }) => answered(page, base, noLength())],
  ['timeout', 408, 'did not arrive in time', (page, { poor }) => answered(page, poor, cut('')), lacksForm],
  ['timeout-typed', 408, 'did not arrive in time', (page, { poor }) => answered(page, poor, cut(TYPED)), isRefilled],
  ['busy', 503, 'Too many', busy],
  ['failed-typed', 500, 'Something broke on our side', failed, isRefilled],
  ['no-code-left', 200, 'There is none this time', noCodeLeft],
];

function post(type, body, length = Buffer.byteLength(body)) {
  return `POST /tip HTTP/1.1\r\nHost: test\r\n${type}\r\nContent-Length: ${length}\r\n\r\n${body}`;
}

function noLength() {
  return `POST /tip HTTP/1.1\r\nHost: test\r\n${FORM}\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`;
}

function message(text) {
  return `--${BOUNDARY}\r\nContent-Disposition: form-data; name="message"\r\n\r\n${text}`;
}

function whole(text) {
  return post(FORM, `${message(text)}\r\n--${BOUNDARY}--\r\n`);
}

// Ends in the middle of a text, while more is promised.
function cut(text) {
  const body = message(text);
  return post(FORM, body, Buffer.byteLength(body) + 1000);
}

async function answered(page, base, request) {
  return shown(page, base, await answerTo(connectAndSend(base, request)));
}

// The browser holds what came for the answer to its own request.
async function shown(page, base, answer) {
  const url = `${base}/tip`;
  await page.route(url, (route) => route.fulfill(answer));
  const response = await page.goto(url);
  await page.unroute(url);
  return response;
}

function connectAndSend(base, request) {
  const { hostname, port } = new URL(base);
  const socket = createConnection({ host: hostname, port: Number(port) });
  socket.write(request);
  return socket;
}

// The relay goes on reading after its answer, so the end is where the answer says.
async function answerTo(socket) {
  socket.setTimeout(ANSWER_TIME, () => socket.destroy(new Error('no answer in time')));
  let came = Buffer.alloc(0);
  for await (const piece of socket) {
    came = Buffer.concat([came, piece]);
    const answer = parse(came);
    if (answer?.body.length === Number(answer?.headers['content-length'])) return answer;
  }
  throw new Error('half an answer');
}

function parse(came) {
  const end = came.indexOf('\r\n\r\n');
  if (end === -1) return null;
  const [first, ...lines] = came.toString('latin1', 0, end).split('\r\n');
  return {
    status: Number(first.split(' ')[1]),
    headers: Object.fromEntries(lines.map((line) => line.split(/: (.*)/s, 2))),
    body: came.subarray(end + 4),
  };
}

async function busy(page, { poor }) {
  const other = connectAndSend(poor, cut(''));
  await once(other, 'connect');
  const sent = await send(page, { base: poor }, { message: TYPED });
  other.destroy();
  return sent;
}

// Larger than what is kept in memory.
function failed(page, { poor }) {
  const notes = { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.alloc(4 << 20, 'Room 12\n') };
  return send(page, { base: poor }, { message: TYPED, files: [notes] });
}

async function noCodeLeft(page, { base }) {
  const sockets = Array.from({ length: RUSH }, (_, n) => connectAndSend(base, whole(`One of many: ${n}`)));
  const answers = await Promise.all(sockets.map(answerTo));
  const without = answers.find(({ body }) => body.includes('There is none this time'));
  if (!without) throw new Error(`all of ${RUSH} got a code`);
  return shown(page, base, without);
}

async function lacksForm(page, complain) {
  if (await page.locator('form').count()) complain('has a form with nothing in it');
}
