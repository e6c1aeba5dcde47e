// node test/editor/suite.mjs web|node: runs dist/test/index.js inside an editor and ends with "N passed, N failed".
// The editor calls two functions of the page: codeAutomationLog for every console line, codeAutomationExit for the verdict.
import { join } from 'node:path';
import { launch } from './browser.mjs';
import { openHost } from './hosts.mjs';
import { examples, output, root } from './places.mjs';

const mark = '[suite] ';
const closing = /^\d+ passed, \d+ failed$/;
const limit = 300_000;

const name = process.argv[2] ?? 'web';
process.exitCode = await runSuite(name);

async function runSuite(name) {
  const began = Date.now();
  const editor = await openHost(name, { tests: join(root, 'dist/test/index.js'), folder: examples });
  const lines = [];
  const rest = [];
  const browser = await launch().catch(async (error) => {
    await editor.close();
    throw error;
  });
  const page = await browser.newPage();
  const code = await verdict(page, editor.address, (line) => {
    if (!line.startsWith(mark)) return rest.push(line);
    lines.push(line.slice(mark.length));
    if (!closing.test(lines.at(-1))) console.log(lines.at(-1));
  });
  if (code) await page.screenshot({ path: join(output, `suite-${name}-failed.png`) }).catch(() => {});
  await browser.close();
  if (code && !lines.length) console.error(rest.slice(-30).join('\n'));
  if (code) console.error(editor.log().slice(-4000));
  await editor.close();
  console.log(`${name} host: ended with ${code} after ${((Date.now() - began) / 1000).toFixed(1)} s`);
  console.log(lines.findLast((line) => closing.test(line)) ?? unfinished(lines));
  return code;
}

/** The count of a suite that did not come to its end, which is one failure more. */
function unfinished(lines) {
  const told = (mark) => lines.filter((line) => line.startsWith(mark)).length;
  return `${told('ok ')} passed, ${told('FAIL ') + 1} failed`;
}

/** 0, 1 when a test failed or the bundle did not load, 124 when nothing came in time. */
function verdict(page, address, print) {
  return new Promise((done) => {
    setTimeout(() => done(124), limit).unref();
    page.on('crash', () => done(1));
    const ready = Promise.all([
      page.exposeFunction('codeAutomationLog', (_type, [text, ...more]) =>
        print([text, ...more].map(readable).join(' ')),
      ),
      page.exposeFunction('codeAutomationExit', done),
    ]);
    ready.then(() => page.goto(address)).catch(() => done(1));
  });
}

function readable(value) {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
