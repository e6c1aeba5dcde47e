// The editor's page as a person uses it: keys, clicks, and what can be read. Shared by the walks and the pictures.
import { eventually } from './steps.mjs';

/** Runs a command by its title, through the palette. */
export async function run(page, title) {
  await eventually(`the command “${title}”`, async () => {
    await page.keyboard.press('F1');
    const box = page.locator('.quick-input-widget input[type=text]').first();
    await box.waitFor({ timeout: 5000 });
    await box.fill(`>${title}`);
    // Others begin with the same words.
    const named = page.locator('.label-name', {
      hasText: new RegExp(`^${title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`),
    });
    await page.locator('.quick-input-list .monaco-list-row', { has: named }).first().click({ timeout: 5000 });
    return true;
  });
}

/** Answers the dialog for a file's name. */
export async function saveAs(page, change) {
  const box = page.locator('.quick-input-widget input[type=text]').first();
  await box.waitFor({ timeout: 15_000 });
  await eventually('a name', async () => (await box.inputValue()).includes('.'));
  const path = change(await box.inputValue());
  await box.fill(path);
  // The dialog looks for the folder as the path is typed, and takes no answer meanwhile.
  await page.waitForTimeout(1000);
  await page.keyboard.press('Enter');
  await box.waitFor({ state: 'hidden', timeout: 15_000 });
  return path;
}

export async function theme(page, name) {
  await run(page, 'Preferences: Color Theme');
  const box = page.locator('.quick-input-widget input[type=text]').first();
  await box.fill(name);
  const row = page.locator('.quick-input-list .monaco-list-row.focused', { hasText: name }).first();
  await row.waitFor({ timeout: 10_000 });
  await page.keyboard.press('Enter');
  await box.waitFor({ state: 'hidden', timeout: 10_000 });
}

/** The coverage view's rows, as a screen reader has them. */
export function rows(page) {
  return page.locator('.tree-explorer-viewlet-tree-view .monaco-list-row, .customview-tree .monaco-list-row');
}

export function row(page, label) {
  return page.locator(`.customview-tree .monaco-list-row[aria-label^="${label}"]`).first();
}

/** The document of the matrix, inside two frames. */
export async function matrixFrame(page, at = 0) {
  return eventually(
    'the matrix',
    async () => {
      const found = [];
      for (const frame of page.frames()) {
        if (
          await frame
            .locator('#picture')
            .count()
            .catch(() => 0)
        )
          found.push(frame);
      }
      return found[at];
    },
    60_000,
  );
}

/** The caret at a finding, as Go to Line puts it; where the finding's first letter is on the screen. */
export async function goTo(page, { line, column }) {
  await focus(page);
  await page.keyboard.press('Control+g');
  const box = page.locator('.quick-input-widget input[type=text]').first();
  await box.waitFor({ timeout: 10_000 });
  await box.fill(`:${line}:${column}`);
  await page.keyboard.press('Enter');
  await box.waitFor({ state: 'hidden', timeout: 10_000 });
  const caret = page.locator('.editor-instance .cursor').first();
  const place = await settled(() => caret.boundingBox());
  return { x: place.x + 6, y: place.y + place.height / 2 };
}

/** A click in the middle of the editor, which may be scrolled. */
export async function focus(page) {
  await page.locator('.editor-instance .overflow-guard').first().click();
}

/** Asks until two answers in a row are the same: the editor scrolls to the place. */
async function settled(ask) {
  let last;
  return eventually('the editor to come to rest', async () => {
    const now = await ask();
    const same = now && JSON.stringify(now) === JSON.stringify(last);
    last = now;
    return same && now;
  });
}

/** The line and column in the status bar. */
export async function caret(page) {
  const text = await page.locator('[id="status.editor.selection"]').innerText({ timeout: 2000 });
  const [line, column] = [...text.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  return { line, column };
}

export async function squiggles(page) {
  await page.locator('.editor-instance [class*="squiggly-"]').first().waitFor({ timeout: 120_000 });
}

/** The text in sight, without white space, since the editor breaks lines where they fit. */
export async function visibleText(page) {
  const lines = await page.locator('.editor-instance .view-line').evaluateAll((nodes) =>
    nodes
      .map((node) => ({ top: Number.parseFloat(node.style.top), text: node.textContent }))
      .sort((a, b) => a.top - b.top)
      .map(({ text }) => text),
  );
  return squeezed(lines.join(''));
}

export function squeezed(text) {
  return text.replace(/\s/g, '');
}
