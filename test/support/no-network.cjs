// Loaded before a program: whatever would open a connection or look up a name ends it with code 99 instead.
const refuse = (what) => () => {
  process.stderr.write(`refused: ${what}\n`);
  process.exit(99);
};
const net = require('node:net');
net.Socket.prototype.connect = refuse('connect');
net.Server.prototype.listen = refuse('listen');
const dns = require('node:dns');
for (const name of ['lookup', 'resolve']) dns[name] = dns.promises[name] = refuse(name);
require('node:dgram').createSocket = refuse('datagrams');
globalThis.fetch = refuse('fetch');
