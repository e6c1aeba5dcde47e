import { readFileSync, writeFileSync } from 'node:fs';
import { rulesReadme, settingsProperties } from './files';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
manifest.contributes.configuration.properties['secondAxis.rules'].properties = settingsProperties();
writeFileSync('package.json', `${JSON.stringify(manifest, null, 2)}\n`);
writeFileSync('server/engine/rules/README.md', rulesReadme());
console.log('written: server/engine/rules/README.md, the rules setting in package.json');
