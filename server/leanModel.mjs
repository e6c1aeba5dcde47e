// What the bundles leave out of wink's English model, and how they read the rest. The tagger asks it for sentences and
// parts of speech only, but the library loads its machines for sentiment, entities and negation too, and keeps the
// dictionaries of its lemmatizer.
import { readFile } from 'node:fs/promises';

const machine = JSON.stringify([100, 0, { 0: {} }, {}, {}, {}]);
const idle = `module.exports = () => ({ machines: [${JSON.stringify(machine)}], transformers: [] });`;

/** An esbuild plugin. It fails the build where the library is no longer what it takes it for. */
export const leanModel = {
  name: 'lean model',
  setup(build) {
    build.onLoad({ filter: /wink-eng-lite-web-model.dist.load-(?:sa|ner|negation|cer-meta)-model\.js$/ }, () => ({
      contents: idle,
    }));
    build.onLoad({ filter: /wink-eng-lite-web-model.dist.lemmatize\.js$/ }, () => ({
      contents: 'module.exports = undefined;',
    }));
    // The library clones the model by way of JSON, so it may as well parse the text, which is also far quicker to load.
    build.onLoad({ filter: /eng-core-web-model\.json$/ }, async ({ path }) => ({
      contents: JSON.stringify(JSON.parse(await readFile(path, 'utf8'))),
      loader: 'text',
    }));
    build.onLoad({ filter: /wink-eng-lite-web-model.dist.read-core-model\.js$/ }, async ({ path }) => ({
      contents: replaceOnce(
        await readFile(path, 'utf8'),
        'JSON.parse(JSON.stringify(originalModel))',
        'JSON.parse(originalModel)',
      ),
    }));
  },
};

function replaceOnce(text, from, to) {
  if (text.split(from).length !== 2) throw new Error(`“${from}” is not there once`);
  return text.replace(from, to);
}
