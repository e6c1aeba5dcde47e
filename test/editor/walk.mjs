// node test/editor/walk.mjs web|node: the sample in a real editor, as a person would use it, with a picture of each step.
import { basename, join } from 'node:path';
import { openHost } from './hosts.mjs';
import { focus, goTo, squeezed, visibleText } from './pages.mjs';
import { examples } from './places.mjs';
import { isHere } from './ports.mjs';
import { checked, rewritable } from './product.mjs';
import { close, eventually, walk } from './steps.mjs';

const name = process.argv[2] ?? 'web';
const sample = join(examples, 'draft.md');
const messages = checked(sample);
const target = await rewritable(sample);

const editor = await openHost(name, { folder: examples, file: basename(sample) });
try {
  close(
    await walk(name, editor.address, [
      ['the draft is open', draftOpens],
      [`squiggles appear, and ${messages.length} findings are counted`, squigglesAppear],
      [`a hover explains ${target.rule.id}`, hoverExplains],
      [`Control+. offers “${target.title}”, which changes the text`, fixChanges],
      ['that finding is gone, the others are not', findingGoes],
      ['Problems lists the others, as the command line does', problemsList],
      ['Undo brings the words and the finding back', undoRestores],
      ['nothing was asked of another machine', nothingLeft],
    ]),
  );
} finally {
  await editor.close();
}

async function draftOpens(page, shoot) {
  const title = page.locator('.editor-instance .view-lines').getByText('Enough Drift on North Korea');
  await title.waitFor({ timeout: 120_000 });
  await shoot('1-draft');
}

async function squigglesAppear(page, shoot) {
  await page.locator('.editor-instance [class*="squiggly-"]').first().waitFor({ timeout: 60_000 });
  await counted(page, messages.length);
  await shoot('2-squiggles');
}

async function hoverExplains(page, shoot) {
  const { x, y } = await goTo(page, target);
  await page.mouse.move(x, y, { steps: 4 });
  const hover = page.locator('.monaco-hover:visible', { hasText: target.rule.title }).first();
  await hover.waitFor({ timeout: 20_000 });
  const text = await hover.innerText();
  for (const part of [target.rule.why, target.rule.advice, `¶${target.rule.passages[0]}`]) {
    if (!squeezed(text).includes(squeezed(part))) throw new Error(`no “${part}” in “${text}”`);
  }
  await hover.locator(`a[data-href*="#:~:text="], a[href*="#:~:text="]`).first().waitFor({ timeout: 5000 });
  await shoot('3-hover');
  await page.keyboard.press('Escape');
}

async function fixChanges(page, shoot) {
  if (!(await visibleText(page)).includes(squeezed(target.before))) throw new Error(`no “${target.before}” to change`);
  const { x, y } = await goTo(page, target);
  await page.mouse.click(x, y);
  const first = page.locator('.action-widget .monaco-list-row.action').first();
  await eventually('the menu of fixes', async () => {
    if (await first.isVisible()) return true;
    await page.keyboard.press('Control+.');
    return first.waitFor({ timeout: 3000 }).then(() => true);
  });
  const offered = await first.innerText();
  if (!offered.includes(target.title)) throw new Error(`“${offered}” is offered first`);
  await shoot('4-fixes');
  await page.keyboard.press('Enter');
  await eventually(`“${target.after}”`, async () => (await visibleText(page)).includes(squeezed(target.after)));
}

async function findingGoes(page, shoot) {
  await counted(page, messages.length - 1);
  await shoot('5-fixed');
}

async function problemsList(page, shoot) {
  await page.keyboard.press('Control+Shift+M');
  const panel = page.locator('.markers-panel');
  await panel.locator('.monaco-list-row').first().waitFor({ timeout: 15_000 });
  const rows = new Set();
  const listed = (text) => [...rows].some((row) => row.includes(squeezed(text)));
  // The list draws only the rows in sight.
  await panel.hover();
  await eventually('every row', async () => {
    for (const row of await panel.locator('.monaco-list-row').allInnerTexts()) rows.add(squeezed(row));
    await page.mouse.wheel(0, 60);
    const missing = messages.filter(({ message, ruleId }) => !listed(`${message} Second Axis ${ruleId}`));
    if (missing.length > 1) throw new Error(`${missing.length - 1} are missing of ${[...rows]}`);
    return missing[0].message === target.message;
  });
  if (listed(target.message)) throw new Error('the one that was fixed is listed');
  await page.mouse.wheel(0, -10_000);
  await shoot('6-problems');
  await page.keyboard.press('Control+Shift+M');
}

async function undoRestores(page, shoot) {
  await focus(page);
  await page.keyboard.press('Control+z');
  await eventually(`“${target.before}”`, async () => (await visibleText(page)).includes(squeezed(target.before)));
  await counted(page, messages.length);
  await shoot('7-undone');
}

async function nothingLeft(page) {
  const elsewhere = page.requested.filter((url) => /^(https?|wss?):/.test(url) && !isHere(url));
  if (elsewhere.length) throw new Error(`asked: ${elsewhere.join(' ')}`);
}

/** The number of findings in the status bar, which counts errors, warnings and information. */
async function counted(page, expected) {
  const label = () =>
    page
      .locator('[id="status.problems"]')
      .getAttribute('aria-label')
      .catch(() => page.locator('[id="status.problems"] a').getAttribute('aria-label'));
  await eventually(
    `${expected} findings in the status bar`,
    async () => {
      const said = (await label()) ?? '';
      const sum = [...said.matchAll(/\d+/g)].reduce((total, [digits]) => total + Number(digits), 0);
      if (sum !== expected) throw new Error(said);
      return true;
    },
    30_000,
  );
}
