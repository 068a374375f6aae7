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

// Scripts may be off in the page, so the browser itself is asked how wide the content is.
export async function checkWidth(context, page, complain) {
  const session = await context.newCDPSession(page);
  const { cssContentSize, cssLayoutViewport } = await session.send('Page.getLayoutMetrics');
  await session.detach();
  const over = Math.ceil(cssContentSize.width) - cssLayoutViewport.clientWidth;
  if (over > 0) complain(`${over} px wider than the window`);
}

// In a page without scripts a test can still ask, as long as nothing has to come later: no timer ever rings.

export async function checkPictures(page, complain) {
  const missing = await page.evaluate(() => [...document.images].filter((it) => it.naturalWidth === 0).map((it) => it.src));
  for (const source of missing) complain(`does not show ${source}`);
}

// Nothing moves, whether or not somebody asked for that.
export async function checkMotion(page, complain) {
  const moving = await page.evaluate(() => [...document.querySelectorAll('*')].filter((it) => {
    const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(it);
    return animationName !== 'none' || transitionDuration !== '0s' || scrollBehavior !== 'auto';
  }).map((it) => it.outerHTML.slice(0, 100)));
  for (const it of moving) complain(`moves: ${it}`);
}

// Takes the stylesheet away: no word may come or go with it, and whatever can be used or read is still there.
export async function checkPlain(page, complain) {
  const words = () => page.evaluate(() => document.body.innerText.replaceAll(/\s/g, ''));
  const styled = await words();
  await takeStyleAway(page);
  if ((await words()) !== styled) complain('says something else without its stylesheet');
  const gone = await page.evaluate(() => {
    const read = 'a, label, legend, h1, h2, h3, p, li, img, textarea, input:not([type=hidden])';
    const is = (it) => it.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && it.getClientRects().length > 0;
    return [...document.querySelectorAll(read)].filter((it) => !is(it)).map((it) => it.outerHTML.slice(0, 100));
  });
  for (const it of gone) complain(`hides without its stylesheet: ${it}`);
}

export async function takeStyleAway(page) {
  await page.evaluate(() => {
    for (const sheet of document.styleSheets) sheet.disabled = true;
  });
}
