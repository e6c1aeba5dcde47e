// npm run eval [-- --update]: scores the labelled sets and prints the figures. Run in the repository's root.
import { runBundled } from '../support/bundled.mjs';

runBundled(new URL('main.ts', import.meta.url));
