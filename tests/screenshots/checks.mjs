// What must hold for every page, whoever looks at it.

const PAGE_UNIT = 16 * 1024;

// `status` is a number, or '4xx' where any client error will do.
export async function checkResponse(response, status, complain) {
  const got = response.status();
  const fits = status === '4xx' ? got >= 400 && got < 500 : got === status;
  if (!fits) complain(`status ${got}, expected ${status}`);
  const headers = response.headers();
  if (headers['set-cookie']) complain('sets a cookie');
  if (!headers['content-security-policy']?.includes("default-src 'none'")) complain('no content security policy');
  const length = (await response.body()).length;
  if (length === 0 || length % PAGE_UNIT !== 0) complain(`${length} bytes, not a multiple of ${PAGE_UNIT}`);
}

export function checkDocument(html, words, complain) {
  if (!html.includes(words)) complain(`does not say “${words}”`);
  // What somebody typed is text, not markup: only tags are looked at.
  for (const [tag] of html.matchAll(/<[a-z!/][^>]*>/gi)) {
    if (/^<(script|style|svg|iframe|object|embed|video|audio|base)\b/i.test(tag)) complain(`has ${tag}`);
    const names = tag.replaceAll(/"[^"]*"/g, '""');
    if (/\s(style|on[a-z]+)\s*=/i.test(names)) complain(`has an attribute that the policy forbids: ${tag}`);
    const reference = /\s(?:href|src|action)="([^"]*)"/i.exec(tag)?.[1];
    if (reference && !/^(\/(?!\/)|#)/.test(reference)) complain(`refers to ${reference}`);
  }
}

// Scripts are off in the page, so the browser itself is asked how wide the content is.
export async function checkWidth(context, page, complain) {
  const session = await context.newCDPSession(page);
  const { cssContentSize, cssLayoutViewport } = await session.send('Page.getLayoutMetrics');
  await session.detach();
  const over = Math.ceil(cssContentSize.width) - cssLayoutViewport.clientWidth;
  if (over > 0) complain(`${over} px wider than the window`);
}
