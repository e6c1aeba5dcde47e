import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(__dirname, '..');

/** What a folder may import: the folders named, files beside it, and the packages named. Laws of server/README.md. */
interface Law {
  readonly folder: string;
  readonly folders: readonly string[];
  readonly packages: readonly string[];
}

const laws: readonly Law[] = [
  { folder: 'server/engine/text', folders: [], packages: [] },
  { folder: 'server/engine/essay', folders: [], packages: [] },
  {
    folder: 'server/engine/prose',
    folders: ['server/engine/text'],
    packages: ['@lezer/common', '@lezer/markdown', '@lezer/html'],
  },
  {
    folder: 'server/engine/language',
    folders: ['server/engine/text'],
    packages: ['wink-nlp', 'wink-eng-lite-web-model'],
  },
  {
    folder: 'server/engine/annotate',
    folders: ['server/engine/text', 'server/engine/language', 'server/engine/prose/block'],
    packages: [],
  },
  {
    folder: 'server/engine/rule',
    folders: ['server/engine/text', 'server/engine/language', 'server/engine/annotate', 'server/engine/essay'],
    packages: [],
  },
  {
    folder: 'server/engine/placement',
    folders: ['server/engine/text', 'server/engine/language', 'server/engine/annotate', 'server/engine/rule'],
    packages: [],
  },
  { folder: 'server/engine/rules', folders: ['server/engine/rule', 'server/engine/language/lexicon'], packages: [] },
  {
    folder: 'server/engine/directive',
    folders: ['server/engine/text', 'server/engine/prose', 'server/engine/rule'],
    packages: ['fastest-levenshtein', 'yaml'],
  },
  {
    folder: 'server/engine',
    folders: ['server/engine'],
    packages: [
      '@lezer/common',
      '@lezer/markdown',
      '@lezer/html',
      'fastest-levenshtein',
      'wink-nlp',
      'wink-eng-lite-web-model',
      'yaml',
    ],
  },
  { folder: 'server/config', folders: ['server/engine/index'], packages: ['jsonc-parser'] },
  {
    folder: 'server/lsp',
    folders: ['server/engine/index', 'server/config', 'server/report'],
    packages: ['vscode-languageserver', 'vscode-languageserver-textdocument', 'node:'],
  },
  { folder: 'server/report', folders: ['server/engine/index'], packages: [] },
  {
    folder: 'server/cli',
    folders: ['server/engine/index', 'server/config', 'server/report'],
    packages: ['node:', 'tinyglobby', 'workerpool', 'write-file-atomic', 'mammoth', 'sarif'],
  },
  {
    folder: 'server/mcp',
    folders: ['server/engine/index'],
    packages: ['node:', '@modelcontextprotocol/sdk', 'zod', 'vscode-languageserver-textdocument'],
  },
  {
    folder: 'client',
    folders: ['server/lsp/protocol', 'server/config/name', 'package.json'],
    packages: ['vscode', 'vscode-languageclient'],
  },
];

describe.each(laws.map((law) => [law.folder, law] as const))('%s', (folder, law) => {
  const files = sources(join(root, folder));

  test('holds files', () => {
    expect(files.length).toBeGreaterThan(0);
  });

  test.each(files.map((file) => [relative(root, file), file]))('%s imports only what its folder may', (_name, file) => {
    for (const target of imports(file)) {
      const allowed = target.startsWith('.') ? within(file, target, folder, law) : packageAllowed(target, law);
      expect(allowed, `imports ${target}`).toBe(true);
    }
  });
});

test('a rule imports no other rule', () => {
  for (const file of sources(join(root, 'server/engine/rules'))) {
    if (file.endsWith('index.ts')) continue;
    for (const target of imports(file))
      expect(relative(root, join(dirname(file), target)), file).not.toMatch(/^server\/engine\/rules\//);
  }
});

test('the tagger is loaded in language/ only and the Markdown parser in prose/markdown files only', () => {
  for (const file of sources(join(root, 'server/engine'))) {
    const name = relative(root, file).replaceAll('\\', '/');
    for (const target of imports(file)) {
      if (target.startsWith('wink')) expect(name).toBe('server/engine/language/tags.ts');
      if (target.startsWith('@lezer')) expect(name).toMatch(/^server\/engine\/prose\//);
    }
  }
});

test('the engine reads no clock, no environment, no network', () => {
  for (const file of sources(join(root, 'server/engine'))) {
    const text = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'|`[^`]*`/g, '');
    // What is required by a literal name is an import, and held to the laws of imports.
    expect(text.replaceAll('require()', ''), file).not.toMatch(
      /\b(?:Date|process|fetch|setTimeout|performance|console|require|eval|Function)\s*[.(]/,
    );
  }
});

test('only the entry of the server’s Node bundle knows Node', () => {
  for (const file of sources(join(root, 'server/lsp'))) {
    const node = imports(file).filter((target) => target.startsWith('node:'));
    if (!file.endsWith('main.ts')) expect(node, file).toEqual([]);
  }
});

test('the engine is reached through its one door', () => {
  for (const folder of ['server/config', 'server/report', 'server/lsp', 'server/cli', 'client']) {
    for (const file of sources(join(root, folder))) {
      for (const target of imports(file)) {
        const path = relative(root, join(dirname(file), target)).replaceAll('\\', '/');
        if (path.startsWith('server/engine')) expect(path).toBe('server/engine/index');
      }
    }
  }
});

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file));
}

function imports(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const statements = text.matchAll(
    /^(?:import|export)\b[^;'"=]*?\bfrom\s+'([^']+)'|^import\s+'([^']+)'|\b(?:require|import)\('([^']+)'\)/gm,
  );
  return [...statements].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

function within(file: string, target: string, folder: string, law: Law): boolean {
  const path = relative(root, join(dirname(file), target)).replaceAll('\\', '/');
  return [folder, ...law.folders].some((allowed) => path === allowed || path.startsWith(`${allowed}/`));
}

function packageAllowed(target: string, law: Law): boolean {
  return law.packages.some(
    (name) => target === name || target.startsWith(`${name}/`) || (name.endsWith(':') && target.startsWith(name)),
  );
}
