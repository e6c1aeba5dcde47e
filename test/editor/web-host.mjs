// The web host: a static file server on loopback whose every address begins with a random token.
import { createHash, randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename, dirname, extname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDraftFile } from './draft-file.mjs';
import { listen, site } from './ports.mjs';
import { settings } from './settings.mjs';
import { page } from './web-page.mjs';

const memfs = fileURLToPath(new URL('memfs', import.meta.url));
const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

export async function webHost({ client, extension, tests, folder, file, draft, port = 0, insist }) {
  const token = randomBytes(24).toString('hex');
  const base = `/${token}`;
  const own = draft && (await openDraftFile(draft));
  const pre = join(client, 'out/vs/workbench/contrib/webview/browser/pre');
  const mounts = { [`${base}/client/`]: client, [`${base}/extension/`]: extension, [`${base}/memfs/`]: memfs };
  // One workspace for one file: what the browser keeps of a draft must not come back in another of the same name.
  const authority = createHash('sha256')
    .update(own?.path ?? token)
    .digest('hex')
    .slice(0, 16);
  const place = `/${basename(own ? dirname(own.path) : folder) || 'drafts'}`;
  const open = own ? `${place}/${basename(own.path)}` : file && `${place}/${file}`;
  const seed = own ? { files: {}, draft: { authority, path: open } } : { files: await filesIn(folder, place) };
  let origin = '';

  async function answer(request) {
    // A page elsewhere that points its name at this machine sends its own name here.
    const webview = isForWebview(request.headers.host, origin);
    if (`http://${request.headers.host}` !== origin && !webview) return { status: 403 };
    const path = posix.normalize(decodeURIComponent(new URL(request.url, origin).pathname));
    if (!path.startsWith(`${base}/`)) return { status: 404 };
    if (webview) return path.startsWith(`${base}/webview/`) ? webviewFile(path) : { status: 404 };
    if (own && path === `${base}/draft`) return own.answer(request, origin);
    if (!['GET', 'HEAD'].includes(request.method)) return { status: 405 };
    if (path === `${base}/`) return { type: types['.html'], body: page(base, configuration()) };
    if (path === `${base}/memfs/seed.json`) return { type: types['.json'], body: JSON.stringify(seed) };
    const mount = Object.keys(mounts).find((prefix) => path.startsWith(prefix));
    const inner = mount && path.slice(mount.length);
    if (!mount || inner.includes('\\') || inner.split('/').some((part) => part.startsWith('.'))) return { status: 404 };
    return { type: types[extname(inner)], body: await readFile(join(mounts[mount], inner)) };
  }

  /** Webviews live at origins of their own, as subdomains that lead to this machine, and get the editor's frame for them and nothing else. */
  async function webviewFile(path) {
    const name = basename(path);
    return { type: types[extname(name)], body: await readFile(join(pre, name)) };
  }

  function configuration() {
    const at = (path) => ({ scheme: 'http', authority: new URL(origin).host, path: base + path });
    return {
      folder: { scheme: 'memfs', authority, path: place },
      additionalBuiltinExtensions: tests ? [at('/memfs')] : [at('/memfs'), at('/extension')],
      ...(tests && { developmentOptions: development(at, relative(extension, tests).split(sep).join('/')) }),
      ...(open && { defaultLayout: { editors: [{ uri: { scheme: 'memfs', authority, path: open } }], force: true } }),
      webviewEndpoint: `http://{{uuid}}.${new URL(origin).host}${base}/webview`,
      configurationDefaults: settings,
      productConfiguration: { nameShort: 'Second Axis', nameLong: 'Second Axis', enableTelemetry: false },
    };
  }

  const server = createServer((request, response) => respond(response, answer(request)));
  origin = `http://${site}:${await listen(server, port, insist)}`;
  return {
    address: `${origin}${base}/`,
    log: () => '',
    close() {
      const closed = new Promise((done) => server.close(done));
      server.closeAllConnections();
      return closed;
    },
  };
}

function isForWebview(host = '', origin) {
  const [label, ...rest] = host.split('.');
  return /^[0-9a-v]{52}$/.test(label) && `http://${rest.join('.')}` === origin;
}

function development(at, tests) {
  return { extensions: [at('/extension')], extensionTestsPath: at(`/extension/${tests}`) };
}

async function respond(response, answer) {
  const {
    status = 200,
    type = 'application/octet-stream',
    headers = {},
    body = '',
  } = await answer.catch((error) => ({
    status: error.code === 'ENOENT' || error.code === 'EISDIR' ? 404 : 500,
    type: 'text/plain; charset=utf-8',
    body: error.message,
  }));
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    // The token is in the address, and the address goes to no other site.
    'referrer-policy': 'same-origin',
    ...headers,
  });
  response.end(body);
}

async function filesIn(folder, place) {
  const files = {};
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath ?? entry.path, entry.name);
    files[`${place}/${relative(folder, path).split(sep).join('/')}`] = await readFile(path, 'utf8');
  }
  return files;
}
