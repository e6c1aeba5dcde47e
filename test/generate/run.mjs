// npm run generate: writes what is generated from the rule files. Run in the repository's root.
import { runBundled } from '../support/bundled.mjs';

runBundled(new URL('main.ts', import.meta.url));
