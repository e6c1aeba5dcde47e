import { createServer } from 'node:http';

/** Loopback only: nothing here is for another machine. */
export const loopback = '127.0.0.1';

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
