import { createServer } from 'node:http';

/** Loopback only: nothing here is for another machine. */
export const loopback = '127.0.0.1';
/**
 * A name that every browser takes for this machine. Webviews live in subdomains of it: they have origins of their own, and to the
 * browser they are still the same site, whose frames may start workers.
 */
export const site = 'second-axis.localhost';

/** Whether an address leads to this machine. */
export function isHere(url) {
  const { hostname } = new URL(url);
  return hostname === loopback || hostname === site || hostname.endsWith(`.${site}`);
}

/** Listens on `port`, or on any free one when `port` is 0 or, not being insisted on, taken. */
export async function listen(server, port, insist = false) {
  try {
    await once(server, port);
  } catch (error) {
    if (insist || !port || error.code !== 'EADDRINUSE') throw error;
    await once(server, 0);
  }
  return server.address().port;
}

/** A port that was free a moment ago, for a server that takes only a number. */
export async function freePort(port, insist = false) {
  const server = createServer();
  const at = await listen(server, port, insist);
  await new Promise((done) => server.close(done));
  return at;
}

function once(server, port) {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, loopback, () => {
      server.off('error', fail);
      done();
    });
  });
}
