import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { activationEvents, markdownSnippets, rulesReadme, settingsProperties, settingsStrings } from './files';
import { grammars } from './grammars';
import { configSchema, editorSchema } from './schema';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
manifest.contributes.configuration.properties['secondAxis.rules'].properties = settingsProperties();
manifest.activationEvents = activationEvents();
writeFileSync('package.json', `${JSON.stringify(manifest, null, 2)}\n`);
const strings = Object.entries<string>(JSON.parse(readFileSync('package.nls.json', 'utf8')));
const own = Object.fromEntries(strings.filter(([key]) => !key.startsWith('rule.')));
writeFileSync('package.nls.json', `${JSON.stringify({ ...own, ...settingsStrings() }, null, 2)}\n`);
const brief = readFileSync('snippets/policy-brief.md', 'utf8');
writeFileSync('snippets/markdown.json', `${JSON.stringify(markdownSnippets(brief), null, 2)}\n`);
writeFileSync('server/engine/rules/README.md', rulesReadme());
mkdirSync('schemas', { recursive: true });
writeFileSync('schemas/config.json', `${JSON.stringify(configSchema(), null, 2)}\n`);
writeFileSync('schemas/editor.json', `${JSON.stringify(editorSchema(), null, 2)}\n`);
mkdirSync('syntaxes', { recursive: true });
for (const [name, grammar] of Object.entries(grammars()))
  writeFileSync(`syntaxes/${name}`, `${JSON.stringify(grammar, null, 2)}\n`);
console.log(
  'written: schemas, syntaxes, server/engine/rules/README.md, the rules setting and the languages in package.json and its strings in package.nls.json',
);
