// Steps that a person would take, one after the other, told one line each and closed by "N passed, N failed".
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { launch } from './browser.mjs';
import { output } from './places.mjs';

/**
 * Runs `steps`, a list of [what is seen, async (page, shoot) => …], in a fresh page at `address`, and closes the browser.
 * A step that fails leaves a picture, and those after it fail with it: they have nothing to stand on.
 */
export async function walk(name, address, steps) {
  await mkdir(output, { recursive: true });
  const began = Date.now();
  const say = (mark, what) => console.log(`${mark} ${what} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
  const browser = await launch();
  const page = await browser.newPage();
  page.requested = [];
  page.on('request', (request) => page.requested.push(request.url()));
  page.on('websocket', (socket) => page.requested.push(socket.url()));
  const shoot = (what) => page.screenshot({ path: join(output, `${name}-${what}.png`) });
  let passed = 0;
  try {
    await page.goto(address);
    for (const [what, step] of steps) {
      await step(page, shoot).catch((error) => {
        throw new Error(`${what}: ${error.message}`, { cause: error });
      });
      say('ok  ', what);
      passed++;
    }
  } catch (error) {
    say('FAIL', error.message);
    await shoot('failed').catch(() => {});
    for (const [what] of steps.slice(passed + 1)) console.log(`FAIL ${what}: not reached`);
  } finally {
    await browser.close();
  }
  return { passed, failed: steps.length - passed };
}

/** Prints the closing line and sets the exit code. */
export function close({ passed, failed }) {
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed ? 1 : 0;
}

/** Asks until `probe` gives something, and says what was waited for when it does not. */
export async function eventually(what, probe, limit = 15_000) {
  const end = Date.now() + limit;
  let last;
  while (Date.now() < end) {
    try {
      last = await probe();
      if (last) return last;
    } catch (error) {
      last = error.message;
    }
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`waited in vain for ${what} (last: ${last})`);
}
