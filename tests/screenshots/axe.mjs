// The accessibility checker, put into a page from outside: the pages' own policies let no script in.

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

// Everything that the checker knows of WCAG 2.2 up to AA, and what it calls best practices.
const RULES = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// Those of its rules that a colour can break.
export const COLOURS = ['color-contrast', 'link-in-text-block'];

// The page's context must have scripts on. `only` names the rules that count here, `without` those that do not. What
// the checker cannot decide is a fault too, since nobody looks at it later, but for the rules that `undecided` names.
export async function checkAccess(page, complain, { only, without = [], undecided = [] } = {}) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const options = {
    preload: false,
    resultTypes: ['violations', 'incomplete'],
    runOnly: only ? { type: 'rule', values: only } : RULES,
    rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
  };
  const { violations, incomplete } = await page.evaluate((options) => window.axe.run(document, options), options);
  const open = incomplete.filter(({ id }) => !undecided.includes(id));
  for (const { id, help, nodes } of [...violations, ...open]) {
    for (const { target, html } of nodes) complain(`${id}: ${help}: ${target.flat().join(' ')}: ${html.slice(0, 200)}`);
  }
}
