// npm run pictures: the README's and the walkthrough's pictures, taken of the product in a real editor, light and dark.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { launch } from './browser.mjs';
import { openHost } from './hosts.mjs';
import { focus, goTo, matrixFrame, row, run, squiggles, theme } from './pages.mjs';
import { examples, root } from './places.mjs';
import { rewritable } from './product.mjs';
import { eventually } from './steps.mjs';

const media = join(root, 'media');
const themes = { light: 'Light Modern', dark: 'Dark Modern' };
const wide = { width: 1280, height: 800 };
const small = { width: 820, height: 560 };

await mkdir(join(media, 'walkthrough'), { recursive: true });
const target = await rewritable(join(examples, 'draft.md'));
for (const [kind, name] of Object.entries(themes))
  await inEditor((page) => theme(page, name).then(() => take(page, kind)));

/** An editor of its own for each theme: nothing is left over from the last. */
async function inEditor(use) {
  const editor = await openHost('web', { folder: examples, file: 'draft.md' });
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.goto(editor.address);
    await squiggles(page);
    await use(page);
  } finally {
    await browser.close();
    await editor.close();
  }
}

async function take(page, kind) {
  const step = (name) => page.screenshot({ path: join(media, 'walkthrough', `${name}-${kind}.png`) });
  const forReadme = (name) => kind === 'light' && page.screenshot({ path: join(media, `${name}.png`) });

  await page.setViewportSize(wide);
  await hideSideBar(page);
  const hover = await hoverAt(page);
  await forReadme('editor');
  await page.keyboard.press('Escape');
  await hover.waitFor({ state: 'hidden', timeout: 10_000 });

  await page.setViewportSize(small);
  await hoverAt(page);
  await step('finding');
  await page.keyboard.press('Escape');

  const { x, y } = await goTo(page, target);
  await page.mouse.click(x, y);
  const first = page.locator('.action-widget .monaco-list-row.action').first();
  await eventually('the menu of fixes', async () => {
    await page.keyboard.press('Control+.');
    return first.waitFor({ timeout: 5000 }).then(() => true);
  });
  await step('fix');
  await page.keyboard.press('Escape');

  await page.setViewportSize(wide);
  await run(page, 'Second Axis: Focus on Framework Coverage View');
  await row(page, 'Considerations').waitFor({ timeout: 20_000 });
  const frame = await matrixFrame(page);
  await frame.locator('[role="option"]').first().waitFor({ timeout: 30_000 });
  await page.mouse.move(900, 500);
  await forReadme('coverage');
  await page.setViewportSize(small);
  await settle(page);
  await step('coverage');

  await hideSideBar(page);
  await run(page, 'Second Axis: Open Policy Matrix');
  const own = await matrixFrame(page);
  await own.locator('[role="option"]').first().waitFor({ timeout: 30_000 });
  await page.setViewportSize(wide);
  await settle(page);
  await own.locator('[role="option"]').first().hover();
  await forReadme('matrix');
  await step('matrix');

  await page.setViewportSize(small);
  await run(page, 'View: Close Editor');
  await run(page, 'Second Axis: New Policy Brief');
  await settle(page);
  await step('brief');
}

async function hoverAt(page) {
  const { x, y } = await goTo(page, target);
  const hover = page.locator('.monaco-hover:visible', { hasText: target.rule.title }).first();
  await eventually('the hover', async () => {
    await page.mouse.move(x - 40, y + 120, { steps: 4 });
    await page.mouse.move(x, y, { steps: 4 });
    return hover.waitFor({ timeout: 5000 }).then(() => true);
  });
  return hover;
}

async function hideSideBar(page) {
  await focus(page);
  if (await page.locator('.part.sidebar').isVisible()) await page.keyboard.press('Control+b');
}

/** Gives the layout time to come to rest after the window has changed, with the pointer out of the way. */
async function settle(page) {
  const { width, height } = page.viewportSize();
  await page.mouse.move(width - 60, height - 60);
  await page.waitForTimeout(1500);
}
