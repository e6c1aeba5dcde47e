// node test/editor/suite.mjs web|node: runs dist/test/index.js inside an editor and ends with "N passed, N failed".
// The editor calls two functions of the page: codeAutomationLog for every console line, codeAutomationExit for the verdict.
import { join } from 'node:path';
import { launch } from './browser.mjs';
import { openHost } from './hosts.mjs';
import { examples, root } from './places.mjs';

const mark = '[suite] ';
const limit = 180_000;

const name = process.argv[2] ?? 'web';
process.exitCode = await runSuite(name);

async function runSuite(name) {
  const began = Date.now();
  const editor = await openHost(name, { tests: join(root, 'dist/test/index.js'), folder: examples });
  const lines = [];
  const browser = await launch().catch(async (error) => {
    await editor.close();
    throw error;
  });
  const code = await verdict(await browser.newPage(), editor.address, (line) => {
    lines.push(line);
    console.log(line);
  });
  await browser.close();
  if (code) console.error(editor.log().slice(-4000));
  await editor.close();
  console.log(`${name} host: ended with ${code} after ${((Date.now() - began) / 1000).toFixed(1)} s`);
  const counts = lines.findLast((line) => /^\d+ passed, \d+ failed$/.test(line));
  console.log(counts ?? '0 passed, 1 failed');
  return code;
}

/** 0, 1 when a test failed or the bundle did not load, 124 when nothing came in time. */
function verdict(page, address, print) {
  return new Promise((done) => {
    setTimeout(() => done(124), limit).unref();
    page.on('crash', () => done(1));
    const ready = Promise.all([
      page.exposeFunction('codeAutomationLog', (_type, [text]) => {
        if (typeof text === 'string' && text.startsWith(mark)) print(text.slice(mark.length));
      }),
      page.exposeFunction('codeAutomationExit', done),
    ]);
    ready.then(() => page.goto(address)).catch(() => done(1));
  });
}
