// node test/editor/views.mjs web|node: the views of a draft in a real editor, with mouse and keyboard, a picture of each step.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHost } from './hosts.mjs';
import { caret, matrixFrame, row, run, saveAs, squeezed, squiggles, theme, visibleText } from './pages.mjs';
import { examples, root } from './places.mjs';
import { seen } from './product.mjs';
import { close, eventually, walk } from './steps.mjs';

const name = process.argv[2] ?? 'web';
const folder = join(await mkdtemp(join(tmpdir(), 'second-axis-views-')), 'drafts');
await cp(examples, folder, { recursive: true });
await writeFile(join(folder, 'other.md'), '# Other\n\nKim wants more weapons for North Korea.\n');
await writeFile(join(folder, 'large.md'), large());
const axe = await readFile(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
const draft = await seen(join(folder, 'draft.md'));
const taken = draft.considerations.find(({ lines }) => lines.length === 1);
/** Answers within this many milliseconds are felt as slow at worst, also on a busy machine. */
const quick = 2000;
const missing = 'How much and how steadily to interact';
const themes = {
  light: 'Light Modern',
  dark: 'Dark Modern',
  'high contrast': 'Dark High Contrast',
  'light high contrast': 'Light High Contrast',
};

const editor = await openHost(name, { folder, file: 'draft.md' });
try {
  close(
    await walk(`views-${name}`, editor.address, [
      ['the status bar counts findings and considerations', statusCounts],
      ['a click on it opens the coverage', statusOpens],
      ['the rows say what a screen reader needs', rowsAreLabelled],
      ['the keyboard leads from a consideration to its sentence', keyboardLeads],
      ['a click on a finding goes to its words', findingGoes],
      ['“Add a Section” adds one with gaps, and the consideration is taken up', sectionIsAdded],
      ['undo takes it back', undoTakesBack],
      ['the matrix shows every recommendation', matrixShows],
      ['arrow keys move between points, and Enter goes to the sentence', matrixByKeyboard],
      ['the point of the sentence at the cursor is marked', matrixMarks],
      ...Object.keys(themes).map((kind) => [
        `axe finds nothing in the matrix, ${kind}`,
        (page, shoot) => matrixIsAccessible(page, shoot, kind),
      ]),
      ['the picture is saved as SVG and as PNG', picturesAreSaved],
      ['a report is exported', reportIsExported],
      ['hidden findings are explained, and shown again', hiddenIsExplained],
      ['a text about something else is explained', offTopicIsExplained],
      ['a new brief lays out both axes', briefOpens],
      ['the workspace is checked, files that are not open included', workspaceIsChecked],
      ['ten thousand words with 150 findings leave the views quick', largeIsQuick],
      ['the walkthrough has five steps with pictures', walkthroughOpens],
    ]),
  );
} finally {
  await editor.close();
  await rm(join(folder, '..'), { recursive: true, force: true });
}

async function statusCounts(page, shoot) {
  await squiggles(page);
  const item = page.locator('[id="second-axis.second-axis.secondAxis.status"], [id*="secondAxis.status"]').first();
  await item.waitFor({ timeout: 30_000 });
  await eventually('the count', async () =>
    (await item.innerText()).includes(`${draft.findings} · ${draft.met}/${draft.of}`),
  );
  const label = await item.locator('a').first().getAttribute('aria-label');
  if (!label.includes(`${draft.findings} findings · ${draft.met} of ${draft.of} considerations`))
    throw new Error(label);
  await shoot('1-status');
}

async function statusOpens(page, shoot) {
  await page.locator('[id*="secondAxis.status"]').first().click();
  await row(page, 'Considerations').waitFor({ timeout: 20_000 });
  await page.mouse.move(700, 400);
  await shoot('2-coverage');
}

async function rowsAreLabelled(page) {
  const labels = [
    `Considerations: the draft takes up ${draft.met} of ${draft.of}`,
    `Not taken up: ${missing}`,
    `Taken up in 1 sentence: ${taken.title}`,
    `Findings: ${draft.claims.length}`,
    'Framing: 2',
  ];
  for (const label of labels) await row(page, label).waitFor({ timeout: 5000 });
}

async function keyboardLeads(page, shoot) {
  await row(page, `Taken up in 1 sentence: ${taken.title}`).click();
  const sentence = row(page, `Line ${taken.lines[0]}:`);
  await sentence.waitFor({ timeout: 10_000 });
  await page.keyboard.press('ArrowDown');
  await shoot('3-sentence');
  await page.keyboard.press('Enter');
  await eventually('the caret in its line', async () => (await caret(page)).line === taken.lines[0]);
}

async function findingGoes(page) {
  const { line } = draft.claims.at(-1);
  const finding = row(page, `Line ${line}:`);
  await run(page, 'Second Axis: Focus on Framework Coverage View');
  await page.keyboard.press('End');
  await finding.waitFor({ timeout: 10_000 });
  await finding.click();
  await eventually('the caret in its line', async () => (await caret(page)).line === line);
}

async function sectionIsAdded(page, shoot) {
  await run(page, 'Second Axis: Focus on Framework Coverage View');
  await page.keyboard.press('Home');
  const asked = row(page, `Not taken up: ${missing}`);
  await asked.waitFor({ timeout: 10_000 });
  await asked.hover();
  await shoot('4-add');
  await asked.locator('.action-label[aria-label^="Add a Section"]').click();
  await eventually('the section', async () =>
    (await visibleText(page)).includes(squeezed('contact should be kept up: channel')),
  );
  await page.keyboard.type('the New York channel');
  await page.keyboard.press('Tab');
  await page.keyboard.type('every month');
  await eventually('the gaps filled in', async () =>
    (await visibleText(page)).includes(squeezed('the New York channel, meeting every month, at')),
  );
  await row(page, `Considerations: the draft takes up ${draft.met + 1} of ${draft.of}`).waitFor({ timeout: 20_000 });
  await shoot('5-added');
  await page.keyboard.press('Escape');
}

async function undoTakesBack(page) {
  await eventually(
    'the consideration to be missing again',
    async () => {
      await page.locator('.editor-instance .overflow-guard').first().click();
      await page.keyboard.press('Control+z');
      await row(page, `Considerations: the draft takes up ${draft.met} of ${draft.of}`).waitFor({ timeout: 3000 });
      return true;
    },
    60_000,
  );
}

async function matrixShows(page, shoot) {
  await run(page, 'Second Axis: Open Policy Matrix');
  const frame = await matrixFrame(page, 1);
  await frame.locator('[role="option"]').first().waitFor({ timeout: 30_000 });
  const points = await frame.locator('[data-index]').count();
  if (points !== draft.points.length) throw new Error(`${points} points of ${draft.points.length}`);
  await shoot('6-matrix');
}

async function matrixByKeyboard(page, shoot) {
  const frame = await matrixFrame(page, 1);
  const options = frame.locator('[role="option"]');
  await options.first().focus();
  const first = await focusedLabel(frame);
  await page.keyboard.press('ArrowRight');
  const second = await focusedLabel(frame);
  if (first === second || !second) throw new Error(`${first} → ${second}`);
  const said = await frame.locator('#said').innerText();
  if (squeezed(said) !== squeezed(second)) throw new Error(`“${said}” is not “${second}”`);
  await shoot('7-matrix-focus');
  const index = await frame.evaluate(() => Number(document.activeElement?.getAttribute('data-index')));
  await page.keyboard.press('Enter');
  await eventually('the caret in its line', async () => (await caret(page)).line === draft.points[index].line);
}

function focusedLabel(frame) {
  return frame.evaluate(() => document.activeElement?.getAttribute('aria-label'));
}

async function matrixMarks(page, shoot) {
  const frame = await matrixFrame(page, 1);
  await frame.locator('[role="option"][aria-selected="true"]').waitFor({ timeout: 10_000 });
  await shoot('8-matrix-marked');
}

async function matrixIsAccessible(page, shoot, kind) {
  await theme(page, themes[kind]);
  const frame = await matrixFrame(page, 1);
  await eventually('the theme', async () =>
    frame.evaluate(
      (wanted) =>
        document.body.dataset.vscodeThemeId?.includes(wanted.replace('Dark High', 'High')) || document.body.className,
      themes[kind],
    ),
  );
  await frame.evaluate(axe);
  const { violations } = await frame.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
  await shoot(`9-${kind.replaceAll(' ', '-')}`);
  if (violations.length)
    throw new Error(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120))}`).join('\n'),
    );
}

async function picturesAreSaved(page, shoot) {
  await theme(page, themes.light);
  for (const ending of ['svg', 'png']) {
    await run(page, 'Second Axis: Save Picture of the Matrix…');
    await saveAs(page, (path) => path.replace(/svg$/, ending));
    await openTold(page, `draft.matrix.${ending}`);
    // An editor with a preview of pictures shows an SVG as one, another as text.
    const [text, width] = ending === 'svg' ? ['<svgxmlns=', 640] : [undefined, 1920];
    await eventually('the picture', async () => {
      return (text && (await visibleText(page)).startsWith(text)) || (await widths(page)).includes(width);
    });
    await shoot(`10-${ending}`);
    await run(page, 'View: Close Editor');
  }
}

/** Of the pictures in all frames, in device pixels. */
async function widths(page) {
  const look = () => [...document.querySelectorAll('img')].map((image) => image.naturalWidth);
  const found = await Promise.all(page.frames().map((frame) => frame.evaluate(look).catch(() => [])));
  return found.flat();
}

async function reportIsExported(page, shoot) {
  await run(page, 'Second Axis: Export Report…');
  await saveAs(page, (path) => path);
  await openTold(page, 'draft.report.html');
  await eventually('the report', async () => (await visibleText(page)).startsWith('<!doctypehtml>'));
  await shoot('11-report');
  await run(page, 'View: Close Editor');
}

/** Waits for a message, at most `limit` ms. The editor keeps one back while it thinks that nobody looks; the bell has it then. */
async function arrived(page, told, limit) {
  const shown = await told.waitFor({ timeout: limit / 3 }).then(
    () => true,
    () => false,
  );
  if (!shown) await run(page, 'Notifications: Show Notifications');
  await told.waitFor({ timeout: limit });
}

/** Follows the message that says where a file was written. */
async function openTold(page, file) {
  const told = page.locator('.notification-list-item', { hasText: `is in ${file}` }).first();
  await arrived(page, told, 30_000);
  await told.locator('.monaco-button', { hasText: 'Open' }).first().click();
  await page.locator('.tab.active', { hasText: file }).first().waitFor({ timeout: 15_000 });
}

async function hiddenIsExplained(page, shoot) {
  await theme(page, themes.light);
  await run(page, 'Second Axis: Show or Hide Findings');
  const welcome = page.locator('.welcome-view', { hasText: 'The findings are hidden' }).first();
  await welcome.waitFor({ timeout: 15_000 });
  await shoot('12-hidden');
  await welcome.locator('.monaco-button', { hasText: 'Show Findings' }).click();
  await row(page, 'Considerations').waitFor({ timeout: 20_000 });
}

async function offTopicIsExplained(page, shoot) {
  await run(page, 'File: New Untitled Text File');
  await page.keyboard.type('The spaniel should be fed. The spaniel wants more.');
  await page.locator('.welcome-view', { hasText: 'not about North Korea' }).first().waitFor({ timeout: 20_000 });
  await shoot('13-off-topic');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('North Korea tested a missile in May. Nobody in Pyongyang explained it.');
  await page.locator('.welcome-view', { hasText: 'recommends no policy' }).first().waitFor({ timeout: 20_000 });
  await shoot('14-analysis');
}

async function briefOpens(page, shoot) {
  await run(page, 'Second Axis: New Policy Brief');
  await eventually('the brief', async () =>
    (await visibleText(page)).includes(squeezed('The first axis: confrontation and')),
  );
  await row(page, 'Considerations: the draft takes up 8 of 8').waitFor({ timeout: 20_000 });
  await shoot('15-brief');
}

async function workspaceIsChecked(page, shoot) {
  await run(page, 'Second Axis: Check Workspace');
  const told = page.locator('.notification-list-item-message', { hasText: 'findings in' }).first();
  await arrived(page, told, 60_000);
  await shoot('16-checked');
  await page.locator('.notification-list-item .monaco-button', { hasText: 'Show Problems' }).first().click();
  const problems = page.locator('.markers-panel');
  await problems.locator('.monaco-list-row').first().waitFor({ timeout: 15_000 });
  await page.keyboard.press('Control+f');
  await page.keyboard.type('other.md');
  await problems.locator('.monaco-list-row', { hasText: 'other.md' }).first().waitFor({ timeout: 15_000 });
  await shoot('17-problems');
}

async function largeIsQuick(page, shoot) {
  await page.keyboard.press('Control+Shift+e');
  await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'large.md' }).first().dblclick();
  await eventually('the draft', async () => (await visibleText(page)).startsWith('#Large'));
  await run(page, 'Second Axis: Focus on Framework Coverage View');
  await row(page, 'Findings: 150').waitFor({ timeout: 60_000 });
  const family = row(page, 'Motivation: 150');
  await family.click();
  await page.locator('.customview-tree .monaco-list-row[aria-label^="Line "]').first().waitFor({ timeout: quick });
  await shoot('18-large');
  const focused = () =>
    page.locator('.customview-tree .monaco-list-row.focused').first().getAttribute('aria-label', { timeout: quick });
  for (let press = 0; press < 10; press++) {
    const [before, began] = [await focused(), Date.now()];
    await page.keyboard.press('ArrowDown');
    await eventually('the next row', async () => (await focused()) !== before, quick);
    if (Date.now() - began > quick) throw new Error(`${Date.now() - began} ms for a row`);
  }
  await page.locator('.editor-instance .overflow-guard').first().click();
  await page.keyboard.press('Control+Home');
  const began = Date.now();
  await page.keyboard.type('Written ');
  await eventually('what is typed', async () => (await visibleText(page)).startsWith('Written#Large'), quick);
  console.log(`     typed in ${Date.now() - began} ms`);
}

/** 150 paragraphs of 67 words, each with one finding. */
function large() {
  const filler =
    'The harvest report for the northern provinces was late again and nobody explained the delay in public. ';
  return `# Large\n\n${`Kim wants more. ${filler.repeat(4).trim()}\n\n`.repeat(150)}`;
}

async function walkthroughOpens(page, shoot) {
  await eventually('the list of walkthroughs', async () => {
    await page.keyboard.press('F1');
    const box = page.locator('.quick-input-widget input[type=text]').first();
    await box.fill('>Welcome: Open Walkthrough');
    await page
      .locator('.quick-input-list .monaco-list-row', { hasText: 'Open Walkthrough' })
      .first()
      .click({ timeout: 5000 });
    await box.fill('Second Axis');
    await page
      .locator('.quick-input-list .monaco-list-row', { hasText: 'Second Axis' })
      .first()
      .click({ timeout: 5000 });
    return true;
  });
  const steps = page.locator('.gettingStartedContainer .getting-started-step');
  await eventually('five steps', async () => (await steps.count()) === 5);
  for (let step = 0; step < 5; step++) {
    await steps.nth(step).click();
    const picture = page.locator('.gettingStartedContainer .getting-started-media img').first();
    await eventually('its picture', () => picture.evaluate((image) => image.complete && image.naturalWidth > 0));
    await shoot(`19-walkthrough-${step + 1}`);
  }
}
