// A folder that lives in the page, except for the writer's own draft, which the host reads and saves.
// seed.json beside this file is the host's: { "files": { "/examples/draft.md": "text" } }, or no files and
// { "draft": { "authority": "…", "path": "/folder/mine.md" } }.
const vscode = require('vscode');

const { Created, Changed, Deleted } = vscode.FileChangeType;

exports.activate = async (context) => {
  const seed = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(context.extensionUri, 'seed.json'));
  const { files, draft } = JSON.parse(new TextDecoder().decode(seed));
  const tree = new Tree();
  for (const [path, text] of Object.entries(files)) tree.put(path, inMemory(new TextEncoder().encode(text)));
  if (draft) {
    const address = vscode.Uri.joinPath(context.extensionUri, '../draft').toString(true);
    const changed = () => tree.tell(Changed, vscode.Uri.from({ scheme: 'memfs', ...draft }));
    tree.put(draft.path, onDisk(address, changed));
  }
  context.subscriptions.push(vscode.workspace.registerFileSystemProvider('memfs', tree, { isCaseSensitive: true }));
};

function inMemory(bytes) {
  const created = Date.now();
  let held = { bytes, modified: created };
  return {
    stat: () => ({ ctime: created, mtime: held.modified, size: held.bytes.length }),
    read: () => held.bytes,
    write: (next) => {
      held = { bytes: next, modified: Date.now() };
    },
  };
}

/**
 * The editor knows the draft by the version it was told last, and what it saves replaces that version and no other:
 * a draft that another program has changed is not overwritten. `changed` is called when there is a newer one, within two seconds.
 */
function onDisk(address, changed) {
  let told;

  async function ask(method, body, headers = {}) {
    const response = await fetch(address, { method, body, headers });
    if (response.status === 404) throw vscode.FileSystemError.FileNotFound('the draft');
    if (!response.ok) throw vscode.FileSystemError.Unavailable((await response.text()) || `status ${response.status}`);
    return { response, version: response.headers.get('x-version') };
  }
  function tell(version) {
    const news = told !== undefined && version !== told;
    told = version;
    if (news) changed();
  }
  const look = () =>
    ask('HEAD').then(
      ({ version }) => tell(version),
      () => {},
    );
  setInterval(look, 2000);

  return {
    kept: true,
    async stat() {
      told ??= (await ask('HEAD')).version;
      const [mtime, size] = told.split(' ').map(Number);
      return { ctime: 0, mtime, size };
    },
    async read() {
      const { response, version } = await ask('GET');
      tell(version);
      return new Uint8Array(await response.arrayBuffer());
    },
    async write(bytes) {
      try {
        told = (await ask('PUT', bytes, { 'x-replaces': told ?? '' })).version;
      } catch (error) {
        await look();
        throw error;
      }
    },
  };
}

class Tree {
  #files = new Map();
  #folders = new Set(['/']);
  #changed = new vscode.EventEmitter();
  onDidChangeFile = this.#changed.event;

  put(path, file) {
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1))
      this.#folders.add(path.slice(0, at));
    this.#files.set(path, file);
  }

  /** Nothing to start: every change is told as it comes. */
  watch() {
    return new vscode.Disposable(() => {});
  }

  async stat(uri) {
    if (this.#folders.has(uri.path)) return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    return { type: vscode.FileType.File, ...(await this.#file(uri).stat()) };
  }

  readDirectory({ path }) {
    const base = path === '/' ? path : `${path}/`;
    const here = (paths, type) =>
      [...paths]
        .filter((each) => each !== '/' && each.startsWith(base) && !each.slice(base.length).includes('/'))
        .map((each) => [each.slice(base.length), type]);
    return [...here(this.#folders, vscode.FileType.Directory), ...here(this.#files.keys(), vscode.FileType.File)];
  }

  createDirectory(uri) {
    this.#folders.add(uri.path);
    this.tell(Created, uri);
  }

  readFile(uri) {
    return this.#file(uri).read();
  }

  async writeFile(uri, bytes, { create, overwrite }) {
    const there = this.#files.get(uri.path);
    if (!there && !create) throw vscode.FileSystemError.FileNotFound(uri);
    if (there && create && !overwrite) throw vscode.FileSystemError.FileExists(uri);
    if (there) await there.write(bytes);
    else this.put(uri.path, inMemory(bytes));
    this.tell(there ? Changed : Created, uri);
  }

  delete(uri) {
    for (const path of this.#within(uri.path)) {
      this.#onlyInMemory(path);
      this.#files.delete(path);
      this.#folders.delete(path);
    }
    this.tell(Deleted, uri);
  }

  rename(from, to) {
    for (const path of this.#within(from.path)) {
      this.#onlyInMemory(path);
      const next = to.path + path.slice(from.path.length);
      if (this.#folders.delete(path)) this.#folders.add(next);
      else this.put(next, this.#files.get(path));
      this.#files.delete(path);
    }
    this.tell(Deleted, from);
    this.tell(Created, to);
  }

  #within(path) {
    return [...this.#folders, ...this.#files.keys()].filter((each) => each === path || each.startsWith(`${path}/`));
  }

  /** The host writes one file and removes none. */
  #onlyInMemory(path) {
    if (this.#files.get(path)?.kept) throw vscode.FileSystemError.NoPermissions('the draft itself stays where it is');
  }

  #file(uri) {
    const file = this.#files.get(uri.path);
    if (!file) throw vscode.FileSystemError.FileNotFound(uri);
    return file;
  }

  tell(type, uri) {
    this.#changed.fire([{ type, uri }]);
  }
}
