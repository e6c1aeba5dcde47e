import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDraft } from '../../server/engine/index';
import { reportedDraft } from '../../server/report/draft';
import { htmlReport } from '../../server/report/html/page';
import { matrixPicture } from '../../server/report/matrix/picture';
import { launch } from '../editor/browser.mjs';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const sample = openDraft(readFileSync(join(__dirname, '../../examples/draft.md'), 'utf8'), 'markdown');
const other = openDraft('# Pensions\n\nThe city should raise the fare.\n', 'markdown');
const page = htmlReport([
  reportedDraft('draft.md', sample),
  reportedDraft('again.md', sample),
  reportedDraft('fares.md', other),
]);

let browser: BrowserContext;
beforeAll(async () => {
  browser = await launch();
}, 300_000);
afterAll(() => browser?.close());

/** Opens markup as a page of its own and gives what `look` sees there, with what the browser complained of. */
async function seen<Found>(markup: string, colorScheme: 'light' | 'dark', look: (page: Page) => Promise<Found>) {
  const opened = await browser.newPage();
  await opened.emulateMedia({ colorScheme });
  const complaints: string[] = [];
  opened.on('console', (message) => complaints.push(message.text()));
  opened.on('pageerror', (error) => complaints.push(error.message));
  await opened.setContent(markup);
  const found = await look(opened);
  await opened.close();
  return { found, complaints };
}

async function violations(opened: Page): Promise<readonly string[]> {
  await opened.evaluate(axe);
  const { violations: found } = await opened.evaluate(() =>
    (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run({ resultTypes: ['violations'] }),
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

test.each(['light', 'dark'] as const)('axe finds nothing in the report, %s', async (scheme) => {
  const { found, complaints } = await seen(page, scheme, violations);
  expect(found).toEqual([]);
  // The page's own policy forbids it nothing that it needs.
  expect(complaints).toEqual([]);
});

test.each(['light', 'dark'] as const)('axe finds nothing in the picture, %s', async (scheme) => {
  const alone = `<!doctype html><html lang="en"><title>Matrix</title><main><h1>Matrix</h1>${matrixPicture(sample.matrix())}</main></html>`;
  expect((await seen(alone, scheme, violations)).found).toEqual([]);
});

test('the picture follows the reader’s colours, and a host’s where it sets them', async () => {
  const fill = (opened: Page) => opened.locator('.ground').evaluate((rect) => getComputedStyle(rect).fill);
  const picture = matrixPicture(sample.matrix());
  expect((await seen(picture, 'light', fill)).found).toBe('rgb(255, 255, 255)');
  expect((await seen(picture, 'dark', fill)).found).toBe('rgb(24, 28, 33)');
  const themed = `<body style="--second-axis-ground: rgb(1, 2, 3)">${picture}`;
  expect((await seen(themed, 'dark', fill)).found).toBe('rgb(1, 2, 3)');
});

test('every point is reached with Tab and leads to its recommendation', async () => {
  const { found } = await seen(page, 'light', async (opened) => {
    const reached: string[] = [];
    const count = await opened.locator('*').count();
    for (let tab = 0; tab < count; tab++) {
      await opened.keyboard.press('Tab');
      const target = await opened.evaluate(() => document.activeElement?.getAttribute('href'));
      if (target?.startsWith('#d1-r')) reached.push(target);
      else if (reached.length > 0) break;
    }
    await opened.locator('a[href="#d1-r3"]').focus();
    await opened.keyboard.press('Enter');
    return { reached, target: await opened.locator('tr:target').textContent() };
  });
  expect(found.reached).toEqual(
    sample.matrix().points.flatMap(({ x, y }, at) => ((x ?? y) === undefined ? [] : [`#d1-r${at + 1}`])),
  );
  expect(found.target).toContain('back burner');
});
