// One entry for every host: Mocha's browser build runs in a worker and in Node alike, and nothing here is a Node built-in.
import 'mocha/mocha';
import { activation } from './activation.test';
import { colours } from './colours.test';
import { config } from './config.test';
import { findings } from './findings.test';
import { fixes } from './fixes.test';
import { guide } from './guide.test';
import { hover } from './hover.test';
import { settings } from './settings.test';
import { typing } from './typing.test';
import { views } from './views.test';

// Bundled, Mocha's own file takes the bundle's exports for its own; here they are given back.
module.exports = { run };

/** What an editor calls in its extension host; rejects when a test failed. */
function run(): Promise<void> {
  mocha.setup({ ui: 'tdd', timeout: 60_000, color: false, reporter: report as never });
  for (const define of [activation, findings, hover, fixes, guide, colours, typing, settings, config, views]) define();
  return new Promise((done, fail) => {
    // The page's own `mocha.run` reads the address, which a host without a page has not.
    Mocha.prototype.run.call(mocha, (failures) => (failures ? fail(new Error(`${failures} failed`)) : done()));
  });
}

/** One whole line for each test, marked, since an editor forwards every line of its console. A skipped test has failed. */
function report(runner: Mocha.Runner): void {
  let passed = 0;
  let failed = 0;
  const say = (line: string) => console.log(`[suite] ${line}`);
  runner.on('pass', (test) => {
    passed++;
    say(`ok   ${test.fullTitle()} (${test.duration} ms)`);
  });
  runner.on('fail', (test, error) => {
    failed++;
    say(`FAIL ${test.fullTitle()}\n${error?.stack ?? error}`);
  });
  runner.on('pending', (test) => {
    failed++;
    say(`FAIL ${test.fullTitle()}: skipped`);
  });
  runner.on('end', () => say(`${passed} passed, ${failed} failed`));
}
