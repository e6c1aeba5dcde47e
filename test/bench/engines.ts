import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { phrasesOf } from './drafts';
import type { EngineName } from './results';

/** One way to read a draft, warmed up by its first call. The number says that something was done: findings, tokens or events. */
export interface Engine {
  readonly what: string;
  readonly version: string;
  check(text: string): number | Promise<number>;
}

/** Where things are: the built product, and the folder of the peers' packages. */
export interface Places {
  readonly dist: string;
  readonly peers: string;
}

export async function loadEngine(name: EngineName, places: Places, sentences: readonly string[]): Promise<Engine> {
  const peers = peersIn(places.peers);
  switch (name) {
    case 'second-axis':
      return ours(places.dist);
    case 'wink':
      return wink(peers);
    case 'regex-800':
      return regex(phrasesOf(sentences, 800));
    case 'micromark': {
      const { micromark } = await peers.load('micromark');
      return { what: 'Markdown to HTML', version: peers.version('micromark'), check: (text) => micromark(text).length };
    }
    case 'write-good': {
      const { default: writeGood } = await peers.load('write-good');
      return { what: 'all its checks', version: peers.version('write-good'), check: (text) => writeGood(text).length };
    }
    case 'alex': {
      const { markdown } = await peers.load('alex');
      return {
        what: 'its Markdown interface',
        version: peers.version('alex'),
        check: (text) => markdown(text).messages.length,
      };
    }
    case 'textlint':
      return textlint(peers);
    case 'retext':
      return retext(peers);
    case 'harper':
      return harper(peers);
    case 'cspell':
      return cspell(peers);
  }
}

type Peers = ReturnType<typeof peersIn>;

function peersIn(folder: string) {
  const require = createRequire(`${folder}/package.json`);
  const { dependencies } = require('./package.json') as { dependencies: Record<string, string> };
  return {
    // biome-ignore lint/suspicious/noExplicitAny: the peers' types are not installed with the product.
    load: async (name: string): Promise<any> => import(name),
    require,
    version: (name: string) => dependencies[name] ?? '',
  };
}

function ours(dist: string): Engine {
  const { openDraft } = createRequire(`${dist}/`)('./engine.js') as typeof import('../../server/engine/index');
  return {
    what: 'every rule, as in the editor',
    version: 'this one',
    check: (text) => openDraft(text, 'markdown').findings().length,
  };
}

/** What every check of ours begins with: the floor. */
async function wink(peers: Peers): Promise<Engine> {
  const { default: winkNLP } = await peers.load('wink-nlp');
  const { default: model } = await peers.load('wink-eng-lite-web-model');
  const nlp = winkNLP(model, ['sbd', 'pos']);
  return {
    what: 'tokens, sentences and parts of speech, nothing else',
    version: peers.version('wink-nlp'),
    check: (text) => nlp.readDoc(text).tokens().out(nlp.its.pos).length,
  };
}

/** What looking for phrases costs when nothing is understood. */
function regex(phrases: readonly string[]): Engine {
  const pattern = new RegExp(`\\b(?:${phrases.join('|')})\\b`, 'g');
  return {
    what: `one regular expression of ${phrases.length} phrases over the lower-cased text`,
    version: `V8 ${process.versions.v8.split('.').slice(0, 2).join('.')}`,
    check: (text) => text.toLowerCase().match(pattern)?.length ?? 0,
  };
}

async function textlint(peers: Peers): Promise<Engine> {
  const { TextlintKernel, TextlintKernelDescriptor } = await peers.load('@textlint/kernel');
  const plugin = unwrapped(await peers.load('@textlint/textlint-plugin-markdown'));
  const rule = unwrapped(await peers.load('textlint-rule-write-good'));
  const kernel = new TextlintKernel();
  const options = new TextlintKernelDescriptor({
    plugins: [{ pluginId: 'markdown', plugin, options: true }],
    rules: [{ ruleId: 'write-good', rule, options: true }],
    filterRules: [],
  }).toKernelOptions();
  return {
    what: 'its kernel, Markdown, and the rule of write-good',
    version: peers.version('@textlint/kernel'),
    check: async (text) => (await kernel.lintText(text, { ext: '.md', ...options })).messages.length,
  };
}

// biome-ignore lint/suspicious/noExplicitAny: CommonJS seen from an ES module may be wrapped once or twice.
function unwrapped(module: any): unknown {
  return module.default?.default ?? module.default ?? module;
}

async function retext(peers: Peers): Promise<Engine> {
  const { unified } = await peers.load('unified');
  const { VFile } = await peers.load('vfile');
  const processor = unified().use((await peers.load('retext-english')).default);
  const plugins = ['retext-passive', 'retext-repeated-words', 'retext-simplify'];
  for (const plugin of plugins) processor.use((await peers.load(plugin)).default);
  processor.freeze();
  return {
    what: 'English, passive, repeated words, simplify; no Markdown',
    version: peers.version('retext-english'),
    async check(text) {
      const file = new VFile(text);
      await processor.run(processor.parse(file), file);
      return file.messages.length;
    },
  };
}

async function harper(peers: Peers): Promise<Engine> {
  const { LocalLinter, Dialect } = await peers.load('harper.js');
  const { binary } = await peers.load('harper.js/binary');
  const linter = new LocalLinter({ binary, dialect: Dialect.American });
  await linter.setup();
  return {
    what: 'all curated rules, as WebAssembly',
    version: peers.version('harper.js'),
    async check(text) {
      const lints = await linter.lint(text, { language: 'markdown' });
      for (const lint of lints) lint.free();
      return lints.length;
    },
  };
}

/** A validator that stays open, as the editor's server has it: what it looked up before, it remembers. */
async function cspell(peers: Peers): Promise<Engine> {
  const { createTextDocument, DocumentValidator, getDefaultSettings } = await peers.load('cspell-lib');
  const document = createTextDocument({
    uri: pathToFileURL('draft.md').href,
    content: 'A draft.',
    languageId: 'markdown',
    locale: 'en',
  });
  const options = { noConfigSearch: true, generateSuggestions: false };
  const validator = new DocumentValidator(document, options, await getDefaultSettings(true));
  await validator.prepare();
  return {
    what: 'English and its default dictionaries',
    version: peers.version('cspell-lib'),
    async check(text) {
      await validator.updateDocumentText(text);
      return validator.checkDocument(true).length;
    },
  };
}
